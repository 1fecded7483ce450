"""How a reading is held against the values that were drawn."""

import unicodedata
from collections.abc import Iterable

from schemas.page import Word


def folded(text: str) -> str:
    """Without spaces, accents and kinds of apostrophe, in capitals."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter) and not letter.isspace()).upper()


def missed(values: Iterable[str], words: Iterable[Word]) -> list[str]:
    """The values that do not stand in the words."""
    read = folded(" ".join(word.text for word in words))
    return [value for value in values if folded(value) not in read]
