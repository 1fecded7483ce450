"""Labels found on a page, as tolerantly as a person reads past a smudge.

Wordings are compared without case, accents, spaces and punctuation, so that split and merged words match; on pages that
OCR read, a letter in five may be wrong. A label begins a cell or ends in a colon; the same words inside a sentence are none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from extractors.fields.bare_numbers import is_number, under_its_heading, with_number
from extractors.fields.bilingual import DASHES, join_halves
from extractors.fields.hints import is_an_office, past_hint
from extractors.fields.label import LABEL_GAP, Label, gap
from extractors.fields.layout import Layout, Line, Token, key_of
from extractors.fields.paired import AND
from extractors.fields.vocabulary import ADDRESSEE, HOLDER, LONGEST_QUESTION, SPOKEN, meanings_at, notions_in
from extractors.values.normalised import fold, words
from schemas.field_types import FieldSpec, Kind
from schemas.page import ReadMethod
from schemas.strict_yaml import read_table

MIN_SIMILARITY = 0.80
"""A wording is recognised while at most a fifth of its letters were misread; measured on Tesseract output of drawn scans."""

EVERYDAY = 0.97
"""The same of a label of other papers: it may say what some field of this one is called."""

UNDERSTOOD = 0.98
"""Similarity of a label that was put together from words: a wording that was written down goes before it."""

FUZZY_FROM = 5  # letters; shorter labels must match exactly (look-alikes apart)
LONG_WORD = 8  # letters; a single shorter word is taken for a misread label only
SURELY_READ = 0.85  # below this confidence of its word
MAX_LABEL_WORDS = 9
FIGURED = frozenset({Kind.DATE, Kind.IDENTIFIER, Kind.MONEY, Kind.YEAR, Kind.DURATION})
"""Kinds whose values hold figures."""

JOINED_WORDS = 4
"""Words of a cell, at most, before the second of two labels that "and" joins."""

_GOING_ON = frozenset({"OF", "AS", "FOR", "BY", "PAR", "POUR", "SOUS"})
"""Words that in capitals too make the word before them part of a phrase: "CONDITIONS OF ENTRY EXTENDED"."""

_ADJECTIVES = frozenset(
    map(key_of, ("Last", "First", "Given", "Family", "Type", "Where", "Place", "Born", "Birth", "On", "Signed", "You", "Vous"))
)
"""Labels that are one only where their value stands apart from them: "Last: Ito", not "First Nations"."""

BOXES = frozenset("☐☒☑□■✓✗")
"""Boxes to tick: what stands after one is a choice and no label."""

_OFFICES = tuple(map(key_of, ("Citizenship", "Citoyenneté", "Citizenship Canada", "Citoyenneté Canada")))
_OTHERS = frozenset({"other_person", "office", "organisation"})
"""Notions of people whose numbers and days are not the applicant's."""

TEXT_WORDS = 3  # words after an everyday word from which the two are a text and no label with its value


@dataclass(frozen=True, slots=True)
class Wordings:
    """Which fields each wording belongs to, by its key; a wording of no field only bars the way to other labels' values."""

    fields: Mapping[str, frozenset[str]]
    whole: frozenset[tuple[str, str]]  # (wording, field) pairs whose value is a whole name
    keys: tuple[str, ...]
    long_keys: tuple[str, ...]  # those that may be matched tolerantly
    everyday: frozenset[str]  # those of other papers' labels
    figured: frozenset[str]  # fields whose values hold figures
    refused: frozenset[tuple[str, str]]  # (wording, field) pairs: no label of that field, however understood


def wordings_of(specs: Mapping[str, FieldSpec]) -> Wordings:
    """All wordings of a document type, and those of everyday labels that are no field of it."""
    everyday = {key_of(text) for text in _everyday_labels()}
    fields: dict[str, set[str]] = {key: set() for key in everyday}
    whole: set[tuple[str, str]] = set()
    for name, spec in specs.items():
        for text in (*spec.under, *spec.not_under):
            fields.setdefault(key_of(text), set())
        everyday -= {key_of(text) for text in (*spec.labels, *spec.whole_labels, *spec.not_labels)}
        for text in (*spec.labels, *spec.whole_labels):
            fields.setdefault(key_of(text), set()).add(name)
        for text in spec.not_labels:
            fields.setdefault(key_of(text), set())
        whole |= {(key_of(text), name) for text in spec.whole_labels}
        for meaning in meanings_of(name, spec):
            fields.setdefault(SPOKEN + meaning, set()).add(name)
        whole |= {(SPOKEN + meaning, name) for meaning in (HOLDER, ADDRESSEE) if meaning in meanings_of(name, spec)}
    for name, spec in specs.items():
        for text in spec.not_labels:
            fields[key_of(text)].discard(name)
    keys = tuple(key for key in fields if key and not key.startswith(SPOKEN))
    long_keys = tuple(key for key in keys if len(key) >= FUZZY_FROM)
    by_key = {key: frozenset(names) for key, names in fields.items() if key}
    figured = frozenset(name for name, spec in specs.items() if spec.kind in FIGURED)
    refused = frozenset((key_of(text), name) for name, spec in specs.items() for text in spec.not_labels)
    return Wordings(by_key, frozenset(whole), keys, long_keys, frozenset(everyday), figured, refused)


def meanings_of(name: str, spec: FieldSpec) -> tuple[str, ...]:
    """The meanings of labels that are a field's: its own name, and those it says; a person's where its parts may stand whole."""
    in_part = spec.is_part_of_name and bool(spec.whole_labels)
    return (name, *spec.means, *((HOLDER,) if in_part else ()))


def find_labels(layout: Layout, wordings: Wordings) -> tuple[Label, ...]:
    """Every label on the page, the longest wording where several would do, bilingual halves joined."""
    tolerant = layout.page.read is ReadMethod.OCR
    found: list[Label] = []
    for line in layout.lines:
        hits = _exact(line, wordings) + _understood(line, tolerant)
        if tolerant:
            hits += _tolerant(line, wordings.long_keys)
        found.extend(_standing(layout, line, hits, wordings))
    return join_halves([under_its_heading(label, layout, wordings.fields) for label in found], layout)


@lru_cache(maxsize=1)
def _everyday_labels() -> tuple[str, ...]:
    """Labels met on all kinds of papers, so that they are not taken for values."""
    loaded: dict[str, list[str]] = read_table(Path(__file__).with_name("everyday_labels.yaml"))
    return tuple(text for texts in loaded.values() for text in texts)


class _Hit(NamedTuple):
    """A wording on a line."""

    start: int  # first token
    end: int  # past the last
    keys: tuple[str, ...]  # the wording; its letters and its meanings where it was put together from words
    similarity: float


def _understood(line: Line, tolerant: bool) -> list[_Hit]:
    """Labels that say, word by word, what some field is called."""
    return [
        _Hit(start, end, ("".join(t.key for t in line.tokens[start:end]), *(SPOKEN + m for m in sorted(meanings))), UNDERSTOOD)
        for start in sorted({*_openings(line), *_in_clauses(line)})
        for end, meanings in meanings_at(line.tokens, start, line.cell_of(start)[1], tolerant, LONGEST_QUESTION)
    ]


def _exact(line: Line, wordings: Wordings) -> list[_Hit]:
    """Wordings that stand on the line letter for letter, from the beginning of a word to the end of one."""
    starts, ends = {}, {}
    joined = ""
    for i, token in enumerate(line.tokens):
        if token.key:
            starts[len(joined)] = i
            joined += token.key
            ends[len(joined)] = i + 1
    hits: list[_Hit] = []
    for key in wordings.keys:
        at = joined.find(key)
        while at >= 0:
            if at in starts and at + len(key) in ends:
                hits.append(_Hit(starts[at], ends[at + len(key)], (key,), EVERYDAY if key in wordings.everyday else 1.0))
            at = joined.find(key, at + 1)
    return hits


def _tolerant(line: Line, keys: tuple[str, ...]) -> list[_Hit]:
    """Wordings that stand on the line with letters misread."""
    spans = [
        (i, j)
        for i in _openings(line)
        for j in range(i + 1, min(i + MAX_LABEL_WORDS, len(line.tokens)) + 1)
        if line.tokens[j - 1].key and not _surely_another_word(line.tokens[i:j])
    ]
    texts = ["".join(token.key for token in line.tokens[i:j]) for i, j in spans]
    if not texts or not keys:
        return []
    likeness = process.cdist(texts, keys, scorer=Levenshtein.normalized_similarity, score_cutoff=MIN_SIMILARITY, dtype=np.float32)
    return [_Hit(spans[a][0], spans[a][1], (keys[b],), float(likeness[a, b])) for a, b in np.argwhere(likeness)]


def _surely_another_word(tokens: tuple[Token, ...]) -> bool:
    """Whether a short word alone was read so surely that it is no misread label: PRINCE is not "price"."""
    return len(tokens) == 1 and len(tokens[0].key) < LONG_WORD and tokens[0].confidence >= SURELY_READ


def _openings(line: Line) -> list[int]:
    """Places where a label may begin: a cell, after a gap, after a colon or a slash, after a field number."""
    places: list[int] = []
    for i, token in enumerate(line.tokens):
        before = line.tokens[i - 1] if i else None
        numbered = before is not None and is_number(before) and not token.text.startswith("(")
        begins = before is None or not before.key or before.text[-1] in ":/|" or gap(before, token) > LABEL_GAP or numbered
        joined = before is not None and before.text in AND and _is_joined(line, i - 1) and i - line.cell_of(i)[0] <= JOINED_WORDS
        if token.key and (begins or joined):
            places.append(i)
    return places


def _in_clauses(line: Line) -> list[int]:
    """Places inside words in small letters that something stands apart behind: "muni du passeport numéro    TG0229418"."""
    clauses = [(a, b) for a, b in line.cells if b < len(line.tokens) and line.tokens[a].text[:1].islower()]
    return [i for first, stop in clauses for i in range(first + 1, stop)]


def _standing(layout: Layout, line: Line, hits: list[_Hit], wordings: Wordings) -> list[Label]:
    """The hits that stand as labels, none overlapping: longest and most alike first."""
    taken: set[int] = set()
    kept: list[Label] = []
    sentences: list[tuple[int, int]] = []
    asked_for = {(hit.start, hit.end) for hit in hits if _fields(hit, wordings)}
    hits = [hit for hit in hits if _fields(hit, wordings) or (hit.start, hit.end) not in asked_for]
    for hit in sorted(hits, key=lambda hit: (-len(hit.keys[0]) * hit.similarity**4, hit.start)):
        begun = any(hit.start == start and hit.end <= end for start, end in sentences)
        if begun or taken & set(range(hit.start, hit.end)) or line.cell_of(hit.start) != line.cell_of(hit.end - 1):
            continue
        label = _label(line, hit, wordings)
        if label is not None:
            kept.append(label)
            taken |= set(range(hit.start, hit.end))
        elif _opens_a_sentence(line, hit):
            sentences.append((hit.start, hit.end))  # "Employer Portal offer number is …" is no "Employer"
    return sorted(kept, key=lambda label: label.start)


def _opens_a_sentence(line: Line, hit: _Hit) -> bool:
    """Whether a wording of several words, which is no label, begins a cell: a shorter one that begins with it is none either."""
    written = hit.similarity == 1.0 and hit.end - hit.start > 1
    return written and hit.start == line.cell_of(hit.start)[0] and not line.tokens[hit.end - 1].text.endswith((":", "?"))


def _fields(hit: _Hit, wordings: Wordings) -> frozenset[str]:
    """The fields that a wording is of."""
    said = {name for key in hit.keys for name in wordings.fields.get(key, ())}
    return frozenset(name for name in said if (hit.keys[0], name) not in wordings.refused)


def _label(line: Line, hit: _Hit, wordings: Wordings) -> Label | None:
    tokens = line.tokens
    start, end = hit.start, hit.end
    following = tokens[end].text if end < len(tokens) else ""
    if (tokens[start].text == "N" and end - start == 1 and following[:1].isdigit()) or is_an_office(hit.keys[0], tokens, end):
        return None  # "N 8841"
    leads = start in _openings(line) or any(start == cell[0] for cell in line.cells) or tokens[start].glued
    past = past_hint(line, end)
    colon = any(token.text.endswith((":", "?")) for token in tokens[end - 1 : past])
    apart = past == len(tokens) or past > end or gap(tokens[past - 1], tokens[past]) > LABEL_GAP
    named = _fields_in_bracket(tokens[end : min(past, line.cell_of(start)[1])], wordings)
    fields = frozenset(n for n in named if (hit.keys[0], n) not in wordings.refused) or _fields(hit, wordings)
    if start > line.cell_of(start)[0] and tokens[start].text.startswith("(") and fields <= wordings.figured and past == end:
        return None  # a hint: "Cohabiting since (date):"
    if (
        not (leads or colon or (fields and fields <= wordings.figured and _ends_a_clause(line, start, past)))
        or (not fields and not colon and not apart and _begins_a_text(line, start, end))
        or (
            not colon
            and not apart
            and not _is_joined(line, past)
            and (
                (hit.keys[0] in _ADJECTIVES and tokens[past].text[0].isalpha())
                or _goes_on(tokens[past], hit, bool(fields) and fields <= wordings.figured)
            )
        )
    ):
        return None
    start = with_number(tokens, start)
    if hit.keys[0] in _ADJECTIVES and tokens[end - 1].text.rstrip(":").endswith(")"):
        return None  # the end of a hint: "Full name (family name first):"
    held = not fields or SPOKEN + HOLDER in hit.keys
    box, told = tokens[start:end], len(hit.keys) > 1 and not colon
    if held and told and end < past < len(tokens) and tokens[end].text in DASHES:
        return None  # a value: "CSQ holder - A76"
    if not fields and told and start > line.cell_of(start)[0] and tokens[start - 1].text in DASHES:
        return None  # what is added behind a dash: "Open work permit - spouse of a worker"
    if told and (box[0].text in BOXES or (start and tokens[start - 1].text in BOXES)):
        return None
    if not fields and start and len(hit.keys) > 1 and tokens[start - 1].text.endswith((":", "?")):
        return None  # how to fill a box in ("Tenant: last name, first name"), or a value
    return Label(
        hit.keys, fields, line.number, start, past, hit.similarity, colon, leads,
        min(t.x0 for t in box), min(t.y0 for t in box), max(t.x1 for t in box), max(t.y1 for t in box), line.number,
    )  # fmt: skip


def _fields_in_bracket(hint: tuple[Token, ...], wordings: Wordings) -> frozenset[str]:
    """The fields of figures that a bracket behind a label names more closely: "Your identifier (UCI)"."""
    named = "".join(token.key for token in hint)
    bracket = bool(hint) and hint[0].text.startswith("(")
    return wordings.fields.get(named, frozenset()) & wordings.figured if bracket else frozenset()


def _ends_a_clause(line: Line, start: int, past: int) -> bool:
    """Whether a label ends words in small letters, behind which its value stands apart: "connu sous l'IUC", "born on"."""
    first, stop = line.cell_of(start)
    words = line.tokens[first:past]
    return past == stop < len(line.tokens) and first < start and words[0].text[:1].islower() and not notions_in(words) & _OTHERS


def _is_joined(line: Line, past: int) -> bool:
    """Whether "and" and a few words with a colon follow: the other label of two, "Délivrance et échéance :"."""
    following = line.tokens[past : min(past + 1 + JOINED_WORDS, line.cell_of(past)[1])]
    return following[0].text in AND and any(token.text.endswith(":") for token in following)


def _begins_a_text(line: Line, start: int, end: int) -> bool:
    """Whether an everyday word is the first of a text in capitals: "STATUS EXTENDED AS A VISITOR"."""
    tokens = line.tokens[start : line.cell_of(start)[1]]
    capitals = all(token.text.isupper() and not token.text.endswith(":") for token in tokens if token.key)
    return capitals and len(tokens) - (end - start) >= TEXT_WORDS


def _goes_on(token: Token, hit: _Hit, figured: bool) -> bool:
    """Whether the next word makes the label part of a longer phrase: "Nom du conjoint", "Date of birth is required".

    A label that was put together, or of a value in figures, is one only where something else than a word follows:
    "Application Centre" and "Issued pursuant to" are none.
    """
    if (
        (len(hit.keys) > 1 or (figured and fold(token.text).strip(".,") not in _before_figures()))
        and token.text[0].isalpha()
        and not any(c.isdigit() for c in token.text)
    ):
        return True
    if token.text in _GOING_ON:
        return True
    return token.text[:1].islower() and fold(token.text).strip(".,") not in _months_in_lower_case()


@lru_cache(maxsize=1)
def _before_figures() -> frozenset[str]:
    """Words that may stand before the figures of a value: months, days of the week, "No.", "CAD"."""
    return (
        _months_in_lower_case()
        | set(words()["date_fillers"]["any"])
        | {"no", "n", "nos", "cad", "cdn", "ca", "c", "number", "numero"}
    )


@lru_cache(maxsize=1)
def _months_in_lower_case() -> frozenset[str]:
    """Lower-case words that may begin a value."""
    return frozenset(name for names in words()["months"].values() for name in names) | {"le", "ler", "1er", "x"}
