"""Wordings looked up in running text by their words alone: without case, accents and punctuation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from extractors.values.normalised import fold

_FORMER = re.compile(
    r"\b(?:previous|former|prior|old|original (?:lease|agreement|contract)"
    r"|precedente?|anciens?|anciennes?|anterieure?|d'origine|initiale?|remplace|remplacant|replaces|replacing)\b"
)
LONGEST = 9  # words of a wording


@dataclass(frozen=True, slots=True)
class Said:
    """A word of a text, folded, and where it stands."""

    word: str
    start: int
    end: int


def said_in(text: str) -> tuple[Said, ...]:
    """The words of a text, in order."""
    return tuple(Said(fold(match[0]), match.start(), match.end()) for match in re.finditer(r"\w+", text))


def speaks_of_a_former(text: str) -> bool:
    """Whether words speak of another paper, which came before this one: "Bail d'origine  daté du 12 avril 2022"."""
    return _FORMER.search(fold(text)) is not None


def reduced(wording: str) -> str:
    """A wording as it is looked up."""
    return " ".join(re.findall(r"\w+", fold(wording)))


def by_wording(table: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Wording → its key; a wording of several keys is the first one's."""
    return {reduced(wording): key for key, wordings in reversed(list(table.items())) for wording in wordings}


def ending_at(words: Sequence[Said], end: int, wordings: Mapping[str, str]) -> str:
    """The longest of the wordings that the words before an index end with; "" where none does."""
    tails = (" ".join(word.word for word in words[start:end]) for start in range(max(0, end - LONGEST), end))
    return next((tail for tail in tails if tail in wordings), "")


def spans(words: Sequence[Said], wordings: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    """Where each wording stands among the words: first index, past the last, the wording."""
    for end in range(1, len(words) + 1):
        tail = ending_at(words, end, wordings)
        if tail:
            yield end - len(tail.split()), end, tail
