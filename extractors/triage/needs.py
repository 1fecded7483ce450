"""What a guise cannot do without: a receipt has amounts, a certificate its own labels; a letter that names them has not."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

from extractors.triage.folding import fold_words
from schemas.document_types import Guise

PATTERN_MARK = "/"
"""An entry between two of these is a regular expression on the words in plain capitals, not a phrase."""


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that must stand on the page, in any of several wordings or shapes."""

    phrases: frozenset[int]  # indexes in the phrase book
    patterns: tuple[re.Pattern[str], ...]

    def is_met(self, shown: Collection[int], capitals: str) -> bool:
        """Whether one of the phrases was found, or a pattern stands in the words in capitals."""
        return not self.phrases.isdisjoint(shown) or any(pattern.search(capitals) for pattern in self.patterns)


def needed_phrases(guise: Guise) -> Iterable[str]:
    """Everything that is needed and is no pattern, once."""
    return dict.fromkeys(entry for entry in chain.from_iterable(guise.needs) if not _is_pattern(entry))


def compile_needs(guise: Guise, numbers: Mapping[str, int]) -> tuple[Need, ...]:
    """The needs of a guise; a longer phrase of its own that holds a needed one shows it as well."""
    own = {*guise.titles, *guise.strong, *guise.weak, *needed_phrases(guise)}
    spelled = {phrase: f" {' '.join(fold_words(phrase))} " for phrase in own}
    return tuple(
        Need(
            frozenset(numbers[p] for p in own if any(spelled[one] in spelled[p] for one in any_of if not _is_pattern(one))),
            tuple(re.compile(one.strip(PATTERN_MARK)) for one in any_of if _is_pattern(one)),
        )
        for any_of in guise.needs
    )


def _is_pattern(entry: str) -> bool:
    return entry.startswith(PATTERN_MARK) and entry.endswith(PATTERN_MARK)
