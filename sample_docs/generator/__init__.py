"""Draws invented papers and packets, the same ones for the same seed.

    python -m sample_docs.generator                          the sample inbox, again
    python -m sample_docs.generator --papers DIR …           single papers with their truth, for the accuracy benchmark

people.py invents people and their cases, layouts/ draws one document type a module, degrade.py turns clean pages into
scans and photos, packets.py says which papers a packet holds and what is to be expected of it.
The fonts are Debian's fonts-liberation, fonts-dejavu, fonts-freefont-ttf and fonts-ocr-b.
"""
