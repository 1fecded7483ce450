"""Which candidate is each field's value, and how sure that is.

The best candidates are served first; print that is one field's value is no other's. A value is surer where it stands twice,
less sure where another would do nearly as well.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from extractors.fields.candidates import Candidate
from extractors.fields.confidence import AGREED, CEILING, against_rival, agreed
from extractors.fields.kinds import NO_POSTAL_CODE
from extractors.fields.name_order import UNSPLIT
from extractors.fields.together import ADDRESS, ADDRESS_PARTS
from extractors.values.names import is_misread, mended
from extractors.values.normalised import fold
from extractors.values.places import postal_code
from schemas.document import FieldValue
from schemas.field_types import FieldSpec, Kind, Part
from schemas.page import ReadMethod

GUESSED = 0.85
"""Weight of a part cut from a whole name by guess, beside one that the paper itself keeps apart."""

RIVAL_DOUBT = 0.93
"""A rival that leaves less certainty than this is named as the reason of the doubt."""


_SURNAME_FIRST = re.compile(r"[A-ZÀ-Þ' ’-]{2,}, [A-ZÀ-Þ]")

MISREAD_NAME = 0.7
"""Most confidence left to a name with letters that no name has."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A field's winner with the other candidates of the field that no other field took."""

    winner: Candidate
    others: tuple[Candidate, ...]


def choose(candidates: Iterable[Candidate]) -> dict[str, Choice]:
    """The winner of each field, served by score; ties by page and place."""
    ranked = sorted(
        _whole(tuple(candidates)),
        key=lambda c: (
            -c.score * (GUESSED if c.value.doubt == UNSPLIT else 1.0),
            c.page.file,
            c.page.number,
            c.tokens[0].index,
            -len(c.value.value),
            c.field,
        ),
    )
    owners: dict[tuple[str, int, int], Candidate] = {}
    winners: dict[str, Candidate] = {}
    at_labels = {(c.field, c.claims): c for c in ranked if c.label is not None}
    for candidate in ranked:
        at_label = candidate if candidate.label is not None else at_labels.get((candidate.field, candidate.claims), candidate)
        if candidate.field in winners or not _free(at_label, owners):
            continue
        winners[candidate.field] = candidate
        if at_label.label is not None:
            owners.update(dict.fromkeys(candidate.claims, at_label))
    return {
        field: Choice(winner, tuple(c for c in ranked if c.field == field and c is not winner and _free(c, owners)))
        for field, winner in winners.items()
    }


def _whole(candidates: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """The candidates without those that are but a piece of what stands at a label of the same field, or of "SURNAME, Given"."""
    at_labels: dict[str, list[frozenset[tuple[str, int, int]]]] = {}
    for candidate in candidates:
        if candidate.label is not None or _SURNAME_FIRST.match(candidate.value.value):
            at_labels.setdefault(candidate.field, []).append(candidate.claims)
    addresses = (c for c in candidates if c.field == ADDRESS and postal_code(c.value.value))
    complete = {(c.field, frozenset(_words(c.value.value))) for c in addresses}
    for candidate in candidates:
        claims = candidate.claims
        if candidate.value.doubt == NO_POSTAL_CODE and _told_in_full(candidate, complete):
            continue
        if candidate.label is not None or not any(claims < whole for whole in at_labels.get(candidate.field, ())):
            yield candidate


def _told_in_full(candidate: Candidate, complete: Collection[tuple[str, frozenset[str]]]) -> bool:
    """Whether an address without a postal code stands elsewhere on the paper with it."""
    words = frozenset(_words(candidate.value.value))
    return any(field == candidate.field and words < longer for field, longer in complete)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


def _free(candidate: Candidate, owners: Mapping[tuple[str, int, int], Candidate]) -> bool:
    """Whether nobody else owns its print: a whole name at one label may serve both its parts."""
    taken_by = {id(owners[claim]): owners[claim] for claim in candidate.claims if claim in owners}
    return all(
        owner.field == candidate.field or owner.label is candidate.label or _is_part_of_address(owner.field, candidate)
        for owner in taken_by.values()
    )


def _is_part_of_address(field: str, candidate: Candidate) -> bool:
    """Whether a field's print is that of a town or postal code within a whole address."""
    return candidate.field == ADDRESS and field in ADDRESS_PARTS and bool(postal_code(candidate.value.value))


def mended_names(candidates: Iterable[Candidate], specs: Mapping[str, FieldSpec]) -> Iterator[Candidate]:
    """The candidates, with what OCR did to the letters of persons' names put right where it shows."""
    for candidate in candidates:
        spec, value = specs[candidate.field], candidate.value
        if spec.kind is Kind.NAME and spec.part is not Part.ORGANISATION and candidate.page.read is ReadMethod.OCR:
            candidate = replace(candidate, value=replace(value, value=mended(value.value)))
        yield candidate


def weigh(choice: Choice, spec: FieldSpec) -> FieldValue:
    """The field's value with its confidence."""
    winner = choice.winner
    same = [c for c in choice.others if same_value(c.value.value, winner.value.value) and not c.claims & winner.claims]
    rivals = [c for c in choice.others if not same_value(c.value.value, winner.value.value) and not _within(c, winner, spec)]
    left = against_rival(winner.score, max((c.score for c in rivals), default=0.0))
    confidence = winner.certainty * winner.read_right * winner.value.quality * left
    if same and not winner.value.doubt:
        confidence = agreed(confidence, AGREED)
    doubt = winner.value.doubt or ("rival" if left < RIVAL_DOUBT else "")
    if spec.kind is Kind.NAME and winner.page.read is ReadMethod.OCR and is_misread(winner.value.value):
        confidence, doubt = min(confidence, MISREAD_NAME), doubt or "misread_letters"
    return FieldValue(
        name=winner.field,
        value=winner.value.value,
        raw=winner.value.raw,
        confidence=round(min(confidence, CEILING), 4),
        method=winner.page.read,
        file=winner.page.file,
        page=winner.page.number,
        box=winner.layout.box(winner.tokens),
        doubt=doubt,
    )


def same_value(one: str, other: str) -> bool:
    """Whether two readings say the same; letters are compared without case, accents and punctuation."""
    return one == other or _bare(one) == _bare(other)


def _within(one: Candidate, other: Candidate, spec: FieldSpec) -> bool:
    """Whether two names are one in a longer and a shorter form ("Dear Mr. Nejad" and "RAHMANI NEJAD"), or two addresses."""
    short, long = sorted((set(fold(c.value.value).replace(",", " ").split()) for c in (one, other)), key=len)
    return spec.kind in (Kind.NAME, Kind.ADDRESS) and short <= long


def _bare(text: str) -> str:
    return "".join(c for c in fold(text) if c.isalnum())
