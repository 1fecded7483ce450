"""What a label says, understood word by word: wordings that nobody wrote down are put together from words that are known.

"Nº doss. d'immigration" is a filler beside {number, file}, and that is a file number, in whatever order and language it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from extractors.fields.label import LABEL_GAP, gap
from extractors.fields.layout import Token, key_of
from extractors.values.normalised import fold
from extractors.values.places import read_country
from schemas.strict_yaml import read_table

PASSPORTS = frozenset({"passport", "passeport"})
LONGEST = 8  # words of a label
LONGEST_QUESTION = 12  # words of one that may be a whole question
FUZZY_WORD = 6  # letters; shorter words lie too near others
WORD_LIKENESS = 0.82  # a letter of six may be misread
SPOKEN = "means "
"""Before a meaning in a label's wordings, so that it is no wording of its own."""

HOLDER, ADDRESSEE = "holder", "addressee"
"""Meanings of labels that a whole name stands at: of the person whom the paper is about, or to whom it goes."""

PROVINCE = "province"

_ELISION = re.compile(r"^(?:d|l|qu)'(?=\w)")
_SPECIFIED = re.compile(r"\([^\W\d_]{3,}\)\W*")
"""A word in brackets that may tell one label from its neighbour: "N/Réf. (dossier)", "N/Réf. (individu)"."""

_NUMBERED = re.compile(r"\((?:n[o°º]s?|num[ée]ro|number|#)\.?$", re.IGNORECASE)
"""A bracket that goes on with a number: "un certificat d'acceptation (no CT-771188)"."""

_FILLER = frozenset({"filler"})


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a label may say."""

    name: str
    says: tuple[frozenset[str], ...]  # any one of these sets of notions …
    beside: frozenset[str]  # … and of these as many as one likes

    def left_over(self, notions: frozenset[str]) -> int | None:
        """How many notions stand beside those that say this; None where they say something else."""
        return min((len(notions - says) for says in self.says if says <= notions <= says | self.beside), default=None)


def meanings_at(
    tokens: Sequence[Token], start: int, stop: int, tolerant: bool = False, longest: int = LONGEST
) -> Iterator[tuple[int, frozenset[str]]]:
    """The meanings of the runs of tokens from `start` on: past the last token, and what the run says.

    Args:
        tolerant: whether OCR read the page, so that letters may be wrong.
    """
    said: list[frozenset[str]] = []
    words = 0
    for i in range(start, stop):
        if i > start and _begins_number(tokens, i):
            return  # "Demande no E 004 118 233"
        notions = notions_of(tokens[i].text) or (misread_notions(tokens[i].key) if tolerant else None)
        if notions is None and _of_a_passport(tokens, i):
            notions = _FILLER
        if notions is None or words == longest or (i > start and _parted(tokens[i - 1], tokens[i])):
            return
        if notions is _FILLER and said and PROVINCE in said[-1] and tokens[i].text[0].isupper():
            return  # "Province Quebec": a label and its value
        if notions is not _FILLER and tokens[i].key:
            said.append(notions)
        words += bool(tokens[i].key)
        found = _meanings(tuple(said)) if said and tokens[i].key else frozenset()
        if found:
            yield i + 1, found


def _begins_number(tokens: Sequence[Token], i: int) -> bool:
    """Whether a capital apart is the first letter of a number; an N may be "number"."""
    following = tokens[i + 1].text[:1] if i + 1 < len(tokens) else ""
    return len(tokens[i].text) == 1 and tokens[i].text.isupper() and tokens[i].text != "N" and following.isdigit()


def _of_a_passport(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word is the nationality of a passport: "Indian passport", "Passeport marocain"."""
    before, after = tokens[i - 1] if i else None, tokens[i + 1] if i + 1 < len(tokens) else None
    beside = after if tokens[i].text[:1].isupper() else before
    return beside is not None and beside.key in PASSPORTS and read_country(tokens[i].text) is not None


@lru_cache(maxsize=65536)
def misread_notions(key: str) -> frozenset[str] | None:
    """What a longer word may say with a letter in six misread, where one word alone is that near."""
    if len(key) < FUZZY_WORD:
        return None
    near = process.extract(
        key, _long_words(), scorer=Levenshtein.normalized_similarity, score_cutoff=WORD_LIKENESS, limit=None, processor=None
    )
    said = {_words()[word] for word, _, _ in near}
    return said.pop() if len(said) == 1 else None


@lru_cache(maxsize=1)
def _long_words() -> tuple[str, ...]:
    return tuple(word for word in _words() if len(word) >= FUZZY_WORD)


def meanings_known() -> frozenset[str]:
    """Every meaning that a label may have."""
    return frozenset(meaning.name for meaning in _table())


def is_notion(word: str) -> bool:
    """Whether a word says something in labels, as fillers do not."""
    return notions_of(word) not in (None, _FILLER)


def _parted(before: Token, after: Token) -> bool:
    """Whether two words are of two labels: the halves of a bilingual one, a hint, another column."""
    bracket = after.text.startswith("(") and not _SPECIFIED.fullmatch(after.text) and not _NUMBERED.match(after.text)
    return before.text.endswith((":", "/")) or after.text.startswith("/") or bracket or gap(before, after) > LABEL_GAP


@lru_cache(maxsize=65536)
def notions_of(word: str) -> frozenset[str] | None:
    """What a word may say; None for a word that is in no label. Punctuation says nothing."""
    bare = re.sub(r"\((\w{1,3})\)|'s?(?=\W*$)", r"\1", fold(word))
    if not any(c.isalnum() for c in bare):
        return None if bare.strip("()[]:.,;*#/|-") else _FILLER
    return _words().get(_key(bare))


def notions_in(tokens: Iterable[Token]) -> frozenset[str]:
    """Whatever any of the words may say."""
    return frozenset(notion for token in tokens for notion in notions_of(token.text) or ())


@lru_cache(maxsize=65536)
def _meanings(said: tuple[frozenset[str], ...]) -> frozenset[str]:
    """The meanings that words of several senses say together: those that leave the fewest words over."""
    senses: set[frozenset[str]] = {frozenset()}
    for notions in said:
        senses = {sense | {notion} for sense in senses for notion in notions}
    told = [(meaning.left_over(sense), meaning.name) for meaning in _table() for sense in senses]
    plainest = min((over for over, _ in told if over is not None), default=None)
    return frozenset(name for over, name in told if over is not None and over == plainest)


def _key(folded: str) -> str:
    return key_of(_ELISION.sub("", folded))


@lru_cache(maxsize=1)
def _words() -> Mapping[str, frozenset[str]]:
    """Each word, by its key, with its notions."""
    loaded = _loaded()
    words: dict[str, frozenset[str]] = {}
    for notion, spellings in loaded["notions"].items():
        for spelling in spellings:
            words[_key(spelling)] = words.get(_key(spelling), frozenset()) | {notion}
    return {**dict.fromkeys(map(_key, loaded["fillers"]), _FILLER), **words}


@lru_cache(maxsize=1)
def _table() -> tuple[Meaning, ...]:
    return tuple(
        Meaning(name, tuple(frozenset(text.split()) for text in meaning["says"]), frozenset(meaning["beside"]))
        for name, meaning in _loaded()["meanings"].items()
    )


@lru_cache(maxsize=1)
def _loaded() -> dict[str, Any]:
    """`vocabulary.yaml`: notions, fillers and meanings."""
    loaded: dict[str, Any] = read_table(Path(__file__).with_name("vocabulary.yaml"))
    return loaded
