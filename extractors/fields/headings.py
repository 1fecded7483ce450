"""Whose part of the paper a value stands in: the applicant's, the spouse's, the representative's, the landlord's."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz.distance import Levenshtein

from extractors.fields.bilingual import DASHES
from extractors.fields.candidates import Candidate
from extractors.fields.layout import Layout, Line, Token, key_of
from extractors.fields.places import OTHERS
from extractors.fields.vocabulary import notions_in
from schemas.field_types import FieldSpec
from schemas.page import ReadMethod

LONG = 12  # letters from which a heading may be misread; shorter ones lie too near other words
ROW_CELLS = 3  # cells of a table's row, at least
PART_WORDS = 3  # "Section", its letter and a dash
LIKE_A_HEADING = 0.80  # a fifth of its letters, as of a label

_OF_APPLICANT = tuple(map(key_of, ("of applicant", "of the applicant", "du demandeur", "de la demandeuse", "du requérant")))
"""Last words of a label that says whose the value is."""

Place = tuple[str, int, int]  # file, page, line: in reading order within a document


LETTERED = 3  # headings from which a page's sections are taken to be lettered


def lettered_headings(layout: Layout) -> frozenset[int]:
    """Indices of the tokens of headings in capitals that a bare letter numbers, of which a page has several: "H SIGNATURES"."""
    lines = [line for line in layout.lines if len(line.cells) == 1 and _is_lettered(line)]
    alike = [line for line in lines if abs(line.tokens[0].x0 - lines[0].tokens[0].x0) < layout.height]
    letters = [line.tokens[0].text for line in alike]
    numbered = len(letters) >= LETTERED and letters == sorted(set(letters))
    return frozenset(token.index for line in alike for token in line.tokens) if numbered else frozenset()


def _is_lettered(line: Line) -> bool:
    first, rest = line.tokens[0].text, [token.text for token in line.tokens[1:] if token.key]
    return len(first) == 1 and first.isalpha() and bool(rest) and all(word.isupper() for word in (first, *rest))


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
            if len(line.cells) == 1 and not _is_second_half(line, layout):
                best = _heading(line, keys) or (_misread_heading(line, keys) if tolerant else "")
                if best:
                    found.append(((layout.page.file, layout.page.number, line.tokens[0].index), best))
    firsts = {(layout.page.file, layout.page.number, 0) for layout in pages}
    return [] if len(found) == 1 and found[0][0] in firsts else sorted(found)  # a page's first line alone is the paper's title


def _is_second_half(line: Line, layout: Layout) -> bool:
    """Whether a line says again, in the other language, whose the row of a table over it is: "Applicant   …" over "Demandeur"."""
    above = layout.lines[line.number - 1] if line.number else None
    if above is None or len(above.cells) < ROW_CELLS:
        return False
    said = notions_in(above.tokens[slice(*above.cells[0])])
    return bool(said) and said == notions_in(line.tokens)


def _heading(line: Line, keys: set[str]) -> str:
    """The heading that a line of its own is, its number apart: the whole line, or the beginning of a line in capitals."""
    capitals = "".join(token.text for token in line.tokens).isupper()
    titled = "".join(token.key for token in _title(line))
    if titled in keys:
        return titled
    for tokens in (line.tokens, line.tokens[1:]):
        joined = "".join(token.key for token in tokens)
        begun = capitals and not _names_others(tokens)  # "SECTION A AND B – SPOUSE, PARENTS" is no section A of the applicant's
        best = max((key for key in keys if joined == key or (begun and joined.startswith(key))), key=len, default="")
        if best or len(line.tokens[0].key) > 2:
            return best
    return ""


def _title(line: Line) -> Sequence[Token]:
    """What a heading says behind the letter of its part: "SECTION B – APPLICANT", "Part 2: Your details"."""
    ends = (i + 1 for i, token in enumerate(line.tokens[:PART_WORDS]) if token.text in DASHES or token.text.endswith(":"))
    return line.tokens[next(ends, len(line.tokens)) :]


def _names_others(tokens: Sequence[Token]) -> bool:
    return bool(notions_in(tokens) & OTHERS)


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
