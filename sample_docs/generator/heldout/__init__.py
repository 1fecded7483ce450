"""Layouts kept apart: drawn by someone who has seen neither the extraction nor the other layouts, only measured on.

A module here has any name and holds layouts of any types; each is registered with `set="heldout"`. Nothing is developed on
them: wording, furniture and order differ from the other papers on purpose. `--layouts heldout` draws them.
"""
