"""What every normaliser returns, and the foldings they share."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from schemas.strict_yaml import read_table

REPAIRED = 0.80
"""Quality left to a value of which one character was taken for its OCR look-alike; a choice, below acceptance."""

LOOKALIKE_DIGITS = str.maketrans(
    {"O": "0", "o": "0", "Q": "0", "D": "0", "I": "1", "l": "1", "|": "1", "i": "1", "S": "5", "B": "8", "Z": "2"}
)
"""Letters that OCR reads in place of digits. Applied only inside identifiers and dates."""

LOOKALIKE_LETTERS = str.maketrans({"0": "O", "1": "I", "5": "S", "8": "B", "2": "Z"})


@dataclass(frozen=True, slots=True)
class Normalised:
    """A value found in a text."""

    value: str  # as CONTRACT section 3 writes it
    raw: str  # as printed, whitespace folded
    start: int  # span of `raw` in the text that was read
    end: int
    quality: float = 1.0  # 0-1: how well the print fits the kind
    doubt: str = ""  # reason code, "" where there is none

    def doubted(self, quality: float, doubt: str) -> Normalised:
        """The same value, its quality lowered, the first doubt kept."""
        return replace(self, quality=self.quality * quality, doubt=self.doubt or doubt)


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case without accents; ligatures opened; typographic quotes and dashes made plain."""
    text = text.replace("’", "'").replace("‘", "'").replace("–", "-").replace("‑", "-").replace("—", "-")
    text = text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE")
    opened = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in opened if not unicodedata.combining(c))


def squeeze(text: str) -> str:
    """Whitespace folded to single spaces, none at the ends."""
    return " ".join(text.split())


@lru_cache(maxsize=1)
def words() -> dict[str, dict[str, list[str]]]:
    """The tables of `words.yaml`: months, honorifics, provinces, blanks, … by the wordings they go by."""
    loaded: dict[str, dict[str, list[str]]] = read_table(Path(__file__).with_name("words.yaml"))
    return loaded
