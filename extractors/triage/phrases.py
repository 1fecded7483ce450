"""Finding many phrases on one page as a person would: a misread letter, a lost, glued or divided word does not hide them.

Three passes, the cheap one first. A phrase that stands in the page's text without spaces is found whatever happened to
the spaces. The others are looked for word by word, each word within a letter or two (Levenshtein), a small word missing.
A title that stands alone is compared with its whole line at last, letter by letter, however badly its words were cut.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import Levenshtein
from rapidfuzz.fuzz import partial_ratio, ratio
from rapidfuzz.process import cdist

from extractors.triage.folding import fold_words
from extractors.triage.sheet import Segment, Sheet

WHOLE_WORDS_UNDER = 11
"""Letters. A shorter phrase must begin and end where words do: "bail" is no part of "bailiff"."""

UNDIVIDED_UNDER = 6
"""Letters. A shorter word is never put together from pieces: noise on a portrait spells many an abbreviation."""

SURE_ENOUGH = 0.76
"""Share of a phrase's letters that must be found, each misread letter counting as lost."""

MISREAD_FROM = 4
"""Letters. A shorter word must be read exactly."""

TWO_MISREAD_FROM = 7
"""Letters from which a word may have two of them wrong."""

WORD_BY_WORD_FROM = 9
"""Letters. A shorter phrase is only looked for as it is."""

ONE_MAY_BE_LOST_OF = 3
"""Words. Of so many one may be lost altogether, of twice as many two: "my application" without "my" is anyone's."""

LINE_LIKENESS = 86.0
"""Rapidfuzz ratio (0-100) from which a whole line is a title: one letter in eight wrong."""

SAID_SHARE = 0.8
"""Share of a line's letters from which a phrase found letter by letter is what the line says."""

LONGEST_TITLE = 120
"""Letters. A longer line is text; a title on it is found word by word or not at all."""

EXTRA_WORDS = 2
"""Words that may stand between those of a phrase: a stray mark, the other half of a bilingual label."""

SAME_WORD = 0.67
"""Levenshtein similarity (0-1) from which a word can be another one misread: "acceptation" is 0.64 like "réception"."""

SAME_IN_LINE = 75.0
"""Rapidfuzz partial ratio (0-100) from which a word stands somewhere on a line, cut and misread though it be."""

NEVER_LOST = frozenset({"not", "no", "pas", "aucun", "pmi", "imp", "csq", "caq"})
"""Short folded words without which a phrase says something else."""

MOST_PLACES = 6
"""Places of one phrase that are looked at; a running header says no more the seventh time."""

PROBE, SHORT_PROBE = 8, 3
"""Letters at a phrase's beginning that must stand on the page before the whole phrase is looked for; those of a phrase with
fewer than `PROBE`, which begins where a word does, must stand there."""

REMEMBERED_WORDS = 50_000
"""Printed words whose neighbours in the vocabulary are kept: bounded memory, and most words come back on each page."""


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase on a page."""

    phrase: int  # index in the book
    first: int  # index of its first word on the sheet
    last: int  # index of its last word, included
    quality: float  # share of its letters that were read, 0-1


@dataclass(frozen=True, slots=True)
class _Phrase:
    words: tuple[int, ...]  # indexes in the vocabulary
    squeezed: str
    fuzzy: bool  # long enough to be looked for word by word


class PhraseBook:
    """Phrases compiled once, found on many sheets."""

    def __init__(self, phrases: Sequence[str], titles: Collection[str] = ()) -> None:
        spelled = [fold_words(phrase) for phrase in phrases]
        self._vocabulary = sorted({word for words in spelled for word in words})
        number = {word: index for index, word in enumerate(self._vocabulary)}
        self._number = number
        self._lengths = np.array([len(word) for word in self._vocabulary])
        self._allowed = np.where(self._lengths >= TWO_MISREAD_FROM, 2, np.where(self._lengths >= MISREAD_FROM, 1, 0))
        self._by_probe: dict[str, list[int]] = defaultdict(list)
        self._near: dict[str, tuple[tuple[int, int], ...]] = {}
        self._phrases = [
            _Phrase(tuple(number[word] for word in words), "".join(words), sum(map(len, words)) >= WORD_BY_WORD_FROM)
            for words in spelled
        ]
        for index, phrase in enumerate(self._phrases):
            self._by_probe[phrase.squeezed[: PROBE if len(phrase.squeezed) >= PROBE else SHORT_PROBE]].append(index)
        self._phrases_with = _postings(self._phrases, len(self._vocabulary))
        self._enough = np.array([SURE_ENOUGH * len(p.squeezed) if p.fuzzy else np.inf for p in self._phrases])
        self._titles = [n for n, phrase in enumerate(phrases) if phrase in titles and self._phrases[n].fuzzy]

    def find(self, sheet: Sheet) -> Iterator[Found]:
        """Every phrase that stands on the sheet, a few places each."""
        seen: set[int] = set()
        said: set[tuple[int, int]] = set()
        for found in chain(self._exactly(sheet), self._nearly(sheet, seen)):
            seen.add(found.phrase)
            if found.quality == 1.0:
                said.add((found.first, found.last))
            yield found
        yield from self._as_lines([title for title in self._titles if title not in seen], sheet, said)

    def _exactly(self, sheet: Sheet) -> Iterator[Found]:
        text = sheet.squeezed
        probes = {text[i : i + PROBE] for i in range(len(text))}
        probes |= {text[i : i + SHORT_PROBE] for i in sheet.starts}
        for probe in sorted(self._by_probe.keys() & probes):
            for index in self._by_probe[probe]:
                yield from _exact(self._phrases[index], index, sheet)

    def _nearly(self, sheet: Sheet, seen: Collection[int]) -> Iterator[Found]:
        readings = self._readings(sheet)
        present = np.zeros(len(self._phrases))
        for word in readings:
            present[self._phrases_with[word]] += self._lengths[word]
        for index in np.flatnonzero(present >= self._enough).tolist():
            if index not in seen:
                yield from self._in_order(self._phrases[index], index, readings, sheet)

    def _as_lines(self, titles: Sequence[int], sheet: Sheet, said: Collection[tuple[int, int]]) -> Iterator[Found]:
        """Titles that whole lines nearly spell; a line that exactly says another phrase (`said`) is no misread title."""
        lines = [s for s in sheet.segments if WORD_BY_WORD_FROM * SURE_ENOUGH <= s.letters <= LONGEST_TITLE]
        lines = [line for line in lines if not _is_said(line, sheet, said)]
        if not lines or not titles:
            return
        last = [bisect_left(sheet.segment_of, sheet.segment_of[line.first] + 1) - 1 for line in lines]
        texts = ["".join(sheet.words[line.first : end + 1]) for line, end in zip(lines, last, strict=True)]
        wanted = [self._phrases[title].squeezed for title in titles]
        alike = cdist(texts, wanted, scorer=ratio, score_cutoff=LINE_LIKENESS, dtype=np.float32)
        for row, column in np.argwhere(alike > 0).tolist():
            if self._says_all(self._phrases[titles[column]], texts[row]):
                yield Found(titles[column], lines[row].first, last[row], float(alike[row, column]) / 100)

    def _says_all(self, phrase: _Phrase, text: str) -> bool:
        """Whether each telling word of a phrase stands somewhere in a text without spaces, misread perhaps."""
        telling = [w for w in map(self._vocabulary.__getitem__, phrase.words) if len(w) >= MISREAD_FROM or w in NEVER_LOST]
        return all(partial_ratio(word, text) >= (100 if word in NEVER_LOST else SAME_IN_LINE) for word in telling)

    def _readings(self, sheet: Sheet) -> dict[int, dict[int, int]]:
        """Word of the vocabulary → places on the sheet where it, or nearly it, stands → letters misread there."""
        places: dict[str, list[int]] = {}
        for position, word in enumerate(sheet.words):
            places.setdefault(word, []).append(position)
        readings: dict[int, dict[int, int]] = {}
        for word in places:
            if word in self._number:
                readings.setdefault(self._number[word], {}).update(dict.fromkeys(places[word], 0))
        for position, (left, right) in enumerate(pairwise(sheet.words)):
            if left + right in self._number:
                readings.setdefault(self._number[left + right], {})[position] = 0
        doubtful = [word for word in places if len(word) >= MISREAD_FROM - 1 and word.isalpha() and word not in self._number]
        for word, near in self._neighbours(doubtful):
            for row, wrong in near:
                at = readings.setdefault(row, {})
                for position in places[word]:
                    at.setdefault(position, wrong)
        return readings

    def _neighbours(self, words: Sequence[str]) -> Iterator[tuple[str, tuple[tuple[int, int], ...]]]:
        """Each word with (index in the vocabulary, letters that differ) of the words one or two letters from it."""
        if len(self._near) > REMEMBERED_WORDS:
            self._near.clear()
        new = [word for word in words if word not in self._near]
        if new:
            apart = cdist(new, self._vocabulary, scorer=Levenshtein.distance, score_cutoff=2, dtype=np.uint8)
            near: dict[str, list[tuple[int, int]]] = {word: [] for word in new}
            for line, row in np.argwhere(apart <= self._allowed).tolist():
                near[new[line]].append((row, int(apart[line, row])))
            self._near.update((word, tuple(found)) for word, found in near.items())
        return ((word, self._near[word]) for word in words)

    def _in_order(self, phrase: _Phrase, index: int, readings: dict[int, dict[int, int]], sheet: Sheet) -> Iterator[Found]:
        """Places where enough of the phrase's words follow one another, beginning with its longest word."""
        anchor = max(range(len(phrase.words)), key=lambda k: (phrase.words[k] in readings, self._lengths[phrase.words[k]]))
        for place in sorted(readings.get(phrase.words[anchor], ()))[:MOST_PLACES]:
            places = self._around(phrase, anchor, place, readings)
            read = sum(int(self._lengths[phrase.words[k]]) - readings[phrase.words[k]][at] for k, at in places.items())
            lost = [k for k in range(len(phrase.words)) if k not in places]
            if len(lost) > len(phrase.words) // ONE_MAY_BE_LOST_OF or read < SURE_ENOUGH * len(phrase.squeezed):
                continue
            if not any(self._replaced(phrase, k, places, sheet) for k in lost):
                yield Found(index, min(places.values()), max(places.values()), read / len(phrase.squeezed))

    def _around(self, phrase: _Phrase, anchor: int, place: int, readings: dict[int, dict[int, int]]) -> dict[int, int]:
        """Which word of the phrase stands where on the sheet, going out from the anchor to the left and to the right."""
        places = {anchor: place}
        for step, ks in ((-1, range(anchor - 1, -1, -1)), (1, range(anchor + 1, len(phrase.words)))):
            edge = place
            for k in ks:
                at = readings.get(phrase.words[k], {})
                near = next((p for p in (edge + step * n for n in range(1, EXTRA_WORDS + 2)) if p in at), None)
                if near is not None:
                    places[k] = edge = near
        return places

    def _replaced(self, phrase: _Phrase, lost: int, places: dict[int, int], sheet: Sheet) -> bool:
        """Whether another word stands where the lost one should: "we have refused your application" was not received."""
        wanted = self._vocabulary[phrase.words[lost]]
        if wanted in NEVER_LOST:
            return True
        if len(wanted) < MISREAD_FROM:
            return False
        before = max((k for k in places if k < lost), default=None)
        after = min((k for k in places if k > lost), default=None)
        first = places[before] + 1 if before is not None else places[after or 0] - ((after or 0) - lost)
        end = places[after] if after is not None else first + (lost - (before or 0))
        printed = sheet.words[max(first, 0) : max(end, 0)]
        return bool(printed) and not any(_alike(word, wanted) for word in printed)


def _is_said(line: Segment, sheet: Sheet, said: Collection[tuple[int, int]]) -> bool:
    """Whether one of the phrases found letter by letter is nearly all of a line: "Date de naissance" is no "Acte de …"."""
    return any(
        sheet.segment_of[first] == sheet.segment_of[line.first] == sheet.segment_of[last]
        and sum(len(word) for word in sheet.words[first : last + 1]) >= SAID_SHARE * line.letters
        for first, last in said
    )


def _alike(printed: str, wanted: str) -> bool:
    return wanted in printed or Levenshtein.normalized_similarity(printed, wanted) >= SAME_WORD


def _postings(phrases: Sequence[_Phrase], words: int) -> list[npt.NDArray[np.intp]]:
    """For each word of the vocabulary, the phrases it is part of."""
    postings: list[set[int]] = [set() for _ in range(words)]
    for index, phrase in enumerate(phrases):
        for word in phrase.words:
            postings[word].add(index)
    return [np.array(sorted(indexes), np.intp) for indexes in postings]


def _exact(phrase: _Phrase, index: int, sheet: Sheet) -> Iterator[Found]:
    position, places = sheet.squeezed.find(phrase.squeezed), 0
    while position >= 0 and places < MOST_PLACES:
        end = position + len(phrase.squeezed)
        first, last = sheet.word_at(position), sheet.word_at(end - 1)
        whole = sheet.starts[first] == position and sheet.starts[last] + len(sheet.words[last]) == end
        divided = last - first >= len(phrase.words) and len(phrase.squeezed) < UNDIVIDED_UNDER
        if (whole and not divided) or len(phrase.squeezed) >= WHOLE_WORDS_UNDER:
            places += 1
            yield Found(index, first, last, 1.0)
        position = sheet.squeezed.find(phrase.squeezed, position + 1)
