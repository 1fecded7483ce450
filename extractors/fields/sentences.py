"""Values inside sentences, found by templates: "received your application … on {value}".

A template is compared word by word, forgiving misread letters; "…" stands for up to a dozen words. What stands at the slot
is handed on as text: how much of it is the value, the field's kind decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from extractors.fields.layout import Token, key_of
from schemas.field_types import SLOT

GAP_WORDS = 12  # longest run of words that "…" stands for
SLOT_WORDS = 14  # longest value, in words
WORD_LIKENESS = 0.75  # a word of a template is recognised with a quarter of its letters misread
FUZZY_WORD = 5  # letters; shorter words match exactly

_ENDS_IN_A_BRACKET = re.compile(r"\s\([^()]{3,30}\)$")
_NAMES_A_PART = re.compile(r"(?:nom de famille|nom (?:à la|de) naissance|prénoms?|surname|family name|given names?)\b[^{]*\{")
"""Words before a slot that only a part of a name stands behind."""

_COMMA = ","
"""A comma in a template must stand in print that was not misread: "Québec, le" opens a letter, "par le Québec le" does not."""

_PART = re.compile(r"\{value\}|…|[^\s…{}]+")


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence cut in two at its slot; each side a tuple of word keys, with "…" for a gap."""

    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Slot:
    """What stands at a template's slot."""

    tokens: tuple[Token, ...]
    bounded: bool  # the words after the slot were found: the value ends there
    opened: bool  # the words before the slot were found: the value begins there
    fixed: int  # letters of the template's own words that were found
    part: bool = False  # the words before it name a part of a name: "nom à la naissance {value}"


@lru_cache(maxsize=4096)
def template(sentence: str) -> Template:
    """A sentence of a field's description, ready to be looked for."""
    parts = [part if part in ("…", SLOT) else key_of(part) + _COMMA * part.endswith(_COMMA) for part in _PART.findall(sentence)]
    at = parts.index(SLOT)
    return Template(tuple(p for p in parts[:at] if p.strip(_COMMA)), tuple(p for p in parts[at + 1 :] if p.strip(_COMMA)))


def find_slots(sentence: str, tokens: Sequence[Token], index: Mapping[str, Sequence[int]], tolerant: bool) -> Iterator[Slot]:
    """Every place where the sentence stands in tokens in reading order.

    Args:
        index: where each key stands among the tokens.
        tolerant: whether OCR read the page, so that letters may be wrong.
    """
    wanted = template(sentence)
    if wanted.before:
        for start in _starts(wanted.before[0], index, tolerant):
            end = _match(wanted.before, tokens, start, tolerant)
            if end is not None:
                yield replace(_forward(wanted, tokens, end, tolerant), part=_NAMES_A_PART.search(sentence) is not None)
    else:
        for start in _starts(wanted.after[0], index, tolerant):
            if _match(wanted.after, tokens, start, tolerant) is not None:
                yield Slot(tuple(tokens[max(0, start - SLOT_WORDS) : start]), True, False, sum(map(len, wanted.after)))


def is_behind_a_bracket(slot: Slot, tokens: Sequence[Token]) -> bool:
    """Whether the words before a slot end in a bracket, which tells what it stands behind: "KAMARA (family name)  Ibrahim"."""
    before = " ".join(token.text for token in tokens if slot.tokens and token.index < slot.tokens[0].index)
    return slot.opened and _ENDS_IN_A_BRACKET.search(before) is not None


def is_within_a_bracket(slot: Slot) -> bool:
    """Whether what stands before a template's words ends inside a bracket: "(the Employer, represented by Lise Roy) hires"."""
    text = " ".join(token.text for token in slot.tokens)
    opened = text.rfind("(")
    return not slot.opened and text.endswith(")") and (opened < 0 or "," in text[opened:])


def _forward(wanted: Template, tokens: Sequence[Token], start: int, tolerant: bool) -> Slot:
    """The slot after the words before it, ended by the words after it where there are any."""
    limit = min(start + SLOT_WORDS, len(tokens))
    fixed = sum(len(word) for word in wanted.before if word != "…")
    if wanted.after:
        for end in range(start + 1, limit):
            if _match(wanted.after, tokens, end, tolerant) is not None:
                return Slot(tuple(tokens[start:end]), True, True, fixed + sum(map(len, wanted.after)))
        return Slot((), False, True, 0)
    return Slot(tuple(tokens[start:limit]), False, True, fixed)


def _starts(word: str, index: Mapping[str, Sequence[int]], tolerant: bool) -> list[int]:
    word = word.removesuffix(_COMMA)
    if not tolerant or len(word) < FUZZY_WORD:
        return list(index.get(word, ()))
    return sorted(i for key, places in index.items() if _alike(key, word, tolerant) for i in places)


def _match(words: Sequence[str], tokens: Sequence[Token], start: int, tolerant: bool) -> int | None:
    """Index past the words, matched from a token on; None where they do not stand there."""
    at = start
    for i, word in enumerate(words):
        if word == "…":
            return _past_gap(words[i + 1 :], tokens, at, tolerant)
        while at < len(tokens) and not tokens[at].key:
            at += 1
        if at >= len(tokens) or not _alike(tokens[at].key, word.removesuffix(_COMMA), tolerant):
            return None
        if word.endswith(_COMMA) and not tolerant and not tokens[at].text.endswith(_COMMA):
            return None
        at += 1
    return at


def _past_gap(rest: Sequence[str], tokens: Sequence[Token], at: int, tolerant: bool) -> int | None:
    """Index past the rest of the words, after a gap that stays within the sentence."""
    for skip in range(at, min(at + GAP_WORDS + 1, len(tokens))):
        end = _match(rest, tokens, skip, tolerant)
        if end is not None:
            return end
        if tokens[skip].text.endswith((".", "!", "?")) and len(tokens[skip].text) > 2:
            return None
    return None


@lru_cache(maxsize=65536)
def _alike(key: str, word: str, tolerant: bool) -> bool:
    if key == word:
        return True
    if not tolerant or len(word) < FUZZY_WORD or abs(len(key) - len(word)) > len(word) / 4:
        return False
    return Levenshtein.normalized_similarity(key, word) >= WORD_LIKENESS
