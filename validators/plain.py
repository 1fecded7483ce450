"""Text as it is compared: without accents, case, dashes and repeated blanks."""

from __future__ import annotations

import re
import unicodedata


def plain(text: str) -> str:
    """Lower case, no accents, ordinary hyphens, single blanks."""
    decomposed = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("œ", "oe").replace("Œ", "OE"))
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return re.sub(r"\s+", " ", re.sub(r"[‐‑‒–—―−]", "-", bare)).strip().lower()


def letters(text: str) -> str:
    """Only letters and digits, in lower case without accents: what is left when punctuation and blanks do not count."""
    return re.sub(r"[^a-z0-9]", "", plain(text))
