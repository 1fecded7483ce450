"""A second opinion on fields, learned from papers: how likely each word of a document is part of each field's value.

`surroundings` says what a reader would notice around a word, `opinion` weighs that by `weights.npz`, which
`python -m tests.learning.fields` makes from the invented papers. It knows no labels' meanings and no rules of the papers;
what the descriptions in `schemas/documents` find is asked first, and this opinion only fills in or throws doubt.
"""

from extractors.fields.learned.opinion import Opinion, is_strange, opinion_of

__all__ = ["Opinion", "is_strange", "opinion_of"]
