"""Whose part of the paper a value stands in: the applicant's, the spouse's, the representative's, the landlord's."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from extractors.fields.candidates import FIRST_MEANT, Candidate
from extractors.fields.layout import Layout, Line, Token, key_of
from extractors.fields.places import APPLICANT, OTHERS
from extractors.fields.vocabulary import notions_of
from extractors.values.normalised import fold
from schemas.field_types import FieldSpec
from schemas.page import ReadMethod

LONG = 12  # letters from which a heading may be misread; shorter ones lie too near other words
LIKE_A_HEADING = 0.80  # a fifth of its letters, as of a label

OF_A_PERSON = frozenset({"family_name", "given_names", "date_of_birth", "signed_date"})
BORN = "date_of_birth"
OF_ANOTHER = 0.85
"""Weight and certainty of what stands under another person's mark: not accepted."""

_OF_APPLICANT = tuple(map(key_of, ("of applicant", "of the applicant", "du demandeur", "de la demandeuse", "du requérant")))
"""Last words of a label that says whose the value is."""

MARK_WORDS = 6
_SECTIONS = frozenset({"section", "part", "partie", "rubrique", "bloc", "block"})

Place = tuple[str, int, int]  # file, page, line: in reading order within a document


def within_headings(specs: Mapping[str, FieldSpec], candidates: Iterable[Candidate], pages: Sequence[Layout]) -> list[Candidate]:
    """The candidates that stand under a heading their field asks for, or at least under none that it refuses.

    A heading rules until the next one that any field of the document knows. Where none of a field's own headings stands
    on the pages, it may be read anywhere that is not refused.
    """
    headings = _headings(specs, pages)
    places = [place for place, _ in headings]
    present = {key for _, key in headings}
    kept: list[Candidate] = []
    for candidate in candidates:
        spec = specs[candidate.field]
        at = bisect_right(places, _place(candidate)) - 1
        heading = headings[at][1] if at >= 0 else ""
        wanted = {key_of(text) for text in spec.under} & present
        refused = {key_of(text) for text in spec.not_under}
        if heading in wanted or _before_all(candidate, at) if wanted else heading not in refused:
            kept.append(candidate)
    return kept


def _before_all(candidate: Candidate, heading: int) -> bool:
    """Whether a value stands before every heading, at a label that itself says that it is the applicant's."""
    wording = candidate.label.wordings[0] if candidate.label else ""
    return heading < 0 and wording.endswith(_OF_APPLICANT)


def _headings(specs: Mapping[str, FieldSpec], pages: Sequence[Layout]) -> list[tuple[Place, str]]:
    """Every heading on the pages, in order."""
    keys = {key_of(text) for spec in specs.values() for text in (*spec.under, *spec.not_under)}
    found: list[tuple[Place, str]] = []
    for layout in pages if keys else ():
        tolerant = layout.page.read is ReadMethod.OCR
        for line in layout.lines:
            if len(line.cells) == 1:
                best = _heading(line, keys) or (_misread_heading(line, keys) if tolerant else "")
                if best:
                    found.append(((layout.page.file, layout.page.number, line.tokens[0].index), best))
    return sorted(found)


def _heading(line: Line, keys: set[str]) -> str:
    """The heading that a line of its own is, its number apart: the whole line, or the beginning of a line in capitals."""
    capitals = "".join(token.text for token in line.tokens).isupper()
    for tokens in (line.tokens, line.tokens[1:]):
        joined = "".join(token.key for token in tokens)
        begun = capitals and not _names_others(tokens)  # "SECTION A AND B – SPOUSE, PARENTS" is no section A of the applicant's
        best = max((key for key in keys if joined == key or (begun and joined.startswith(key))), key=len, default="")
        if best or len(line.tokens[0].key) > 2:
            return best
    return ""


def _names_others(tokens: Sequence[Token]) -> bool:
    return any((notions_of(token.text) or frozenset()) & OTHERS for token in tokens)


def _misread_heading(line: Line, keys: set[str]) -> str:
    """The long heading that a line of its own is with some of its letters misread."""
    joined = "".join(token.key for token in line.tokens)
    likeness = {
        key: Levenshtein.normalized_similarity(joined, key, score_cutoff=LIKE_A_HEADING) for key in keys if len(key) >= LONG
    }
    best = max(likeness, key=lambda key: (likeness[key], key), default="")
    return best if likeness.get(best) else ""


def _place(candidate: Candidate) -> Place:
    return candidate.page.file, candidate.page.number, candidate.tokens[0].index


def in_doubt_under_others(specs: Mapping[str, FieldSpec], candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, those for the applicant in doubt that stand under or beside another person's mark: "Spouse", "La mère".

    Beside such, one under the applicant's own mark is not the less likely for standing farther down.
    """
    whose = [_whose(c) if _is_of_a_person(c, specs) else "" for c in candidates]
    of_others = {c.field for c, whom in zip(candidates, whose, strict=True) if whom in OTHERS}
    return [
        replace(c, score=c.score * OF_ANOTHER, certainty=c.certainty * OF_ANOTHER)
        if whom in OTHERS
        else replace(c, score=min(c.score / FIRST_MEANT, 1.0))
        if whom == APPLICANT and c.field in of_others and c.label is not None
        else c
        for c, whom in zip(candidates, whose, strict=True)
    ]


def _is_of_a_person(candidate: Candidate, specs: Mapping[str, FieldSpec]) -> bool:
    """Whether a value is one that other persons of the form have too, and stands where a label or its words tell nobody's."""
    told = candidate.label is not None or candidate.field == BORN
    return specs[candidate.field].first and candidate.field in OF_A_PERSON and told


def _whose(candidate: Candidate) -> str:
    """The last mark of a person over a value, or left of it."""
    marks = [whose for at, whose in _marks(candidate.layout) if at < candidate.tokens[0].index]
    return marks[-1] if marks else ""


@lru_cache(maxsize=16)
def _marks(layout: Layout) -> tuple[tuple[int, str], ...]:
    """Where the marks of persons stand on a page, and whether each is the applicant's or another's: lines' first cells of few
    words, each of them one of labels."""
    found: list[tuple[int, str]] = []
    for line in layout.lines:
        tokens = [t for t in line.tokens[slice(*line.cells[0])] if len(t.key) > 1 and fold(t.text) not in _SECTIONS]
        said = [notions_of(token.text) for token in tokens]
        whose = {notion for notions in said if notions for notion in notions} & {APPLICANT, *OTHERS}
        if len(whose) == 1 and len(tokens) <= MARK_WORDS and None not in said:
            found.append((tokens[0].index, whose.pop()))
    return tuple(found)
