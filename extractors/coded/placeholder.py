"""The page that a dynamic XFA form shows where nothing can draw it: "Please wait…"."""

from __future__ import annotations

import re

from rapidfuzz.fuzz import partial_ratio

MAX_PLACEHOLDER_CHARS = 3_000  # the page of Adobe's forms has about 900; a longer page only quotes it
LIKENESS = 88  # rapidfuzz score (0-100) from which a phrase counts as said: OCR misreads a letter in ten at worst

PHRASES = (
    "if this message is not eventually replaced by the proper contents of the document your pdf viewer may not be able",
    "si ce message n est pas remplace par le contenu du document votre lecteur pdf n est peut etre pas en mesure d afficher",
    "si ce message n est pas finalement remplace par le contenu correct du document votre visualiseur pdf ne prend peut etre pas",
    "to view the full contents of this document you need a later version of the pdf viewer",
    "pour afficher le contenu complet de ce document vous devez disposer d une version plus recente du visualiseur pdf",
)
"""Adobe's placeholder in English and French, without accents and punctuation."""

_ACCENTS = str.maketrans("àâäéèêëîïôöùûüç", "aaaeeeeiioouuuc")


def is_placeholder_text(text: str) -> bool:
    """Whether a page says only that its viewer cannot show the form: from a text layer or from OCR of a print."""
    if len(text) > MAX_PLACEHOLDER_CHARS:
        return False
    said = " ".join(re.findall(r"[a-z]+", text.lower().translate(_ACCENTS)))
    return any(len(said) >= len(phrase) // 2 and partial_ratio(phrase, said) >= LIKENESS for phrase in PHRASES)
