"""The dates that words tell, as candidates for the fields that ask for the days they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from extractors.fields.candidates import FIRST_MEANT, Candidate, by_order
from extractors.fields.confidence import KIND_CERTAINTY
from extractors.fields.days import BORN, Day
from extractors.fields.layout import Layout
from extractors.fields.neighbours import EXPIRY_DATE, TRAVEL_DOCUMENT, behind_a_passport
from schemas.field_types import FieldSpec, Kind

TOLD = 0.985
"""Certainty of a date whose event the words before it tell."""
FAR = 0.88
"""The same where many words part the two: not accepted."""
FAR_SCORE = 0.8  # weight of the same: behind a date at a label
TOLD_OF = 0.75
"""Weight of the day of a deed that the writer tells of: behind the date of the letter's head."""
LETTER_DATE = "letter_date"
"""The field of the day of a letter, which speaks of its reader's papers."""
PRINTED = "printed"
"""Event of the day on which a page was printed or made: that of the paper itself only where no other is told, in doubt."""

SCORE = 0.97  # rank of a date whose event is the field's first; the later ones follow
TIE_BREAK = 0.1  # of what its label weighs less than the field's best: it only parts two dates told alike
UNLABELLED = 0.7  # the same of a date at no label
PASSPORTS = 0.6  # weight of a day that may be the end of a passport
LATER_EVENT = 0.62  # weight of each later event of the field: no rival of an earlier one


def days_of_fields(
    specs: Mapping[str, FieldSpec], days: tuple[Day, ...], layout: Layout, at_labels: Sequence[Candidate] = ()
) -> Iterator[Candidate]:
    """The dates for the fields that ask for their events; of those told alike the one
    that stands at the better label comes first: "Expiry date" before the "Valid to" of a passport."""
    sure_at = {(c.field, c.tokens[0].index): c.certainty for c in at_labels if c.certainty < FAR}  # a passport's, perhaps
    ranks = {(c.field, c.tokens[0].index): by_order(c.label, specs[c.field]) for c in at_labels if c.label}
    for name, spec in specs.items():
        born = 0
        for day in days if spec.kind is Kind.DATE else ():
            if day.event in spec.days:
                born += day.event == BORN and day.near
                told_of = day.told_of or (day.of_readers and name == LETTER_DATE)
                of_passport = name == EXPIRY_DATE and TRAVEL_DOCUMENT in specs and behind_a_passport(day.tokens, layout)
                sure = day.near and not told_of and not of_passport and day.event != PRINTED
                score = SCORE * LATER_EVENT ** spec.days.index(day.event) * day.value.quality * (TOLD_OF if told_of else 1.0)
                score *= FIRST_MEANT if spec.first and born > 1 else 1.0
                score *= PASSPORTS if of_passport else 1.0
                score *= 1.0 - TIE_BREAK * (1.0 - ranks.get((name, day.tokens[0].index), UNLABELLED))
                certainty = min(
                    (TOLD if sure else FAR) * KIND_CERTAINTY[Kind.DATE], sure_at.get((name, day.tokens[0].index), 1.0)
                )
                yield Candidate(name, day.value, day.tokens, layout, score if day.near else score * FAR_SCORE, certainty)


def by_event(specs: Mapping[str, FieldSpec], days: tuple[Day, ...], at_labels: Iterable[Candidate]) -> Iterator[Candidate]:
    """The dates at labels, behind others whose event the field prefers: an exam's day behind that of the sheet that tells it."""
    told = {day.tokens[0].index: day.event for day in days if day.near and not day.told_of and not day.of_readers}
    for found in at_labels:
        wanted = specs[found.field].days
        ranks = [wanted.index(event) for event in told.values() if event in wanted]
        own = told.get(found.tokens[0].index, "")
        behind = wanted.index(own) - min(ranks) if own in wanted else 0
        yield replace(found, score=found.score * LATER_EVENT**behind) if behind else found


def other_days(spec: FieldSpec, days: tuple[Day, ...]) -> frozenset[int]:
    """Indices of the tokens of dates that are known to be no such day as the field asks for."""
    others = (day for day in days if spec.days and day.event and (day.event not in spec.days or day.event == PRINTED))
    return frozenset(token.index for day in others for token in day.tokens)
