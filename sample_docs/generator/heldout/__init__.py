"""Layouts kept apart: drawn by someone who has not seen the extraction, never developed on, only measured on.

A module here has any name and holds layouts of any types; each is registered with `set="heldout"`:

    @layout("csq", language="fr", set="heldout")
    def my_certificate(paper: Paper, case: Case, rng: Random) -> Fields: ...

How to write a layout is told in `sample_docs/generator/registry.py`; `--layouts heldout` draws them.
"""
