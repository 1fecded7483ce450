"""Marks that say whose the print under them is: "Spouse" over a block, "La mère" before a row, one over each of two columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from extractors.fields.candidates import FIRST_MEANT, OF_ANOTHER, Candidate
from extractors.fields.layout import Layout, Line, Token
from extractors.fields.persons import born_by_name
from extractors.fields.places import APPLICANT, OTHERS
from extractors.fields.signing import SIGNING
from extractors.fields.vocabulary import notions_in, notions_of
from extractors.values.normalised import fold
from schemas.document import FieldValue
from schemas.field_types import FieldSpec

BORN = "date_of_birth"
OF_A_PERSON = frozenset({"family_name", "given_names", BORN, "signed_date"})
OF_A_PASSPORT = frozenset({"passport_number", "passport_expiry_date"})
"""Values that a line may tell of another person; whose a block is tells nothing of them."""

NAMES = ("family_name", "given_names")
REACH = 12  # words before a day of birth among which a name stands
MARK_WORDS = 6
COLUMN_SHIFT = 2.0  # line heights by which a value may stand left of the mark over its column
_TOGETHER = frozenset({"and", "et", "or", "ou", "&", "/"})
_SECTIONS = frozenset({"section", "part", "partie", "rubrique", "bloc", "block"})


@dataclass(frozen=True, slots=True)
class _Mark:
    """A line that says whose the next lines are: one person's, or one's for each column."""

    at: int  # index of its first token
    columns: tuple[tuple[float, str], ...]  # where each column begins, and whose it is; "" for nobody's

    def whose(self, x: float, slack: float) -> str:
        """Whose the print at a place of the width is."""
        left = [whom for begins, whom in self.columns if begins <= x + slack]
        return left[-1] if left else self.columns[0][1]


def in_doubt_under_others(specs: Mapping[str, FieldSpec], candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, those for the applicant in doubt that stand under or beside another person's mark.

    Beside such, one under the applicant's own mark is not the less likely for standing farther down.
    """
    applicants = any(spec.first for spec in specs.values())
    whose = [_whose(c, specs) if applicants else "" for c in candidates]
    of_others = {c.field for c, whom in zip(candidates, whose, strict=True) if whom in OTHERS}
    return [
        replace(c, score=c.score * OF_ANOTHER, certainty=c.certainty * OF_ANOTHER)
        if whom in OTHERS
        else replace(c, score=min(c.score / FIRST_MEANT, 1.0))
        if whom == APPLICANT and c.field in of_others
        else c
        for c, whom in zip(candidates, whose, strict=True)
    ]


def in_doubt_of_another_named(
    specs: Mapping[str, FieldSpec], fields: Mapping[str, FieldValue], winners: Mapping[str, Candidate]
) -> dict[str, FieldValue]:
    """The fields, the applicant's day of birth in doubt that the words before it tell of somebody with another name."""
    born = winners.get(BORN)
    if born is None or not specs[BORN].first or born.label is not None:
        return dict(fields)
    first = born.tokens[0].index
    said = {fold(token.text).strip(".,;") for token in born_by_name(born.layout.tokens[max(0, first - REACH) : first])}
    own = {word for name in NAMES if name in fields for word in fold(str(fields[name].value)).split()}
    if not said or not own or said & own:
        return dict(fields)
    value = fields[BORN]
    return {
        **fields,
        BORN: replace(value, confidence=round(value.confidence * OF_ANOTHER, 4), doubt=value.doubt or "another_person"),
    }


def _whose(candidate: Candidate, specs: Mapping[str, FieldSpec]) -> str:
    """Whose a value is that other persons of the form have too, where a label or its words do not tell."""
    told = candidate.label is not None or candidate.field == BORN
    own = specs[candidate.field].first and candidate.field in OF_A_PERSON and told
    if not own and candidate.field not in OF_A_PASSPORT:
        return ""
    first = candidate.tokens[0]
    line = next(line for line in candidate.layout.lines if first.index <= line.tokens[-1].index)
    said = _whose_line(line) if line.tokens[0].index < first.index else ""
    if not said and candidate.label:  # "Signature of applicant        Date"
        label = candidate.label
        said = _mark_of(candidate.layout.lines[label.line].tokens[: label.start])
    if said or not own:
        return said
    marks = [mark for mark in _marks(candidate.layout) if mark.at < first.index]
    return marks[-1].whose(first.x0, COLUMN_SHIFT * candidate.layout.height) if marks else ""


def _whose_line(line: Line) -> str:
    """Whose a line is by the label that it begins with, up to its colon: "Partner: Claire, born …"."""
    end = next((i for i, token in enumerate(line.tokens[: MARK_WORDS + 1]) if token.text.endswith(":")), None)
    return _mark_of(line.tokens[: end + 1]) if end is not None else ""


def _mark_of(tokens: Sequence[Token]) -> str:
    """Whom a few words of labels name; "" where they are no such words, or name none or several."""
    words = [token for token in tokens if len(token.key) > 1 and fold(token.text) not in _SECTIONS]
    said = [notions_of(token.text) for token in words]
    whose = {notion for notions in said if notions for notion in notions} & {APPLICANT, *OTHERS}
    if len(whose) == 2 and not any(fold(token.text) in _TOGETHER for token in tokens):
        whose -= {APPLICANT}  # "Conjoint(e) du demandeur", "Applicant's spouse"
    return whose.pop() if len(whose) == 1 and len(words) <= MARK_WORDS and None not in said else ""


@lru_cache(maxsize=16)
def _marks(layout: Layout) -> tuple[_Mark, ...]:
    """The marks of persons on a page: lines' first cells of few words, each of them one of labels, or such cells side by side.

    A line to sign on ends them, but for the columns in which several sign.
    """
    found: list[_Mark] = []
    for line in layout.lines:
        cells = [line.tokens[start:end] for start, end in line.cells]
        whose = [_mark_of(cell) for cell in cells]
        signs = bool(notions_in(cells[0]) & SIGNING)
        if all(whose) and len(set(whose)) > 1:
            found.append(_Mark(cells[0][0].index, tuple((cell[0].x0, whom) for cell, whom in zip(cells, whose, strict=True))))
        elif whose[0] or (signs and not (found and len(found[-1].columns) > 1)):
            found.append(_Mark(cells[0][0].index, ((cells[0][0].x0, whose[0]),)))
    return tuple(found)
