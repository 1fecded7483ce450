"""The fields of one document, read from its pages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import lru_cache

from extractors.fields.addresses import others_addresses, told_addresses
from extractors.fields.bracketed import bracketed
from extractors.fields.brackets_told import told_in_brackets
from extractors.fields.candidates import Candidate, in_sentences, labelled
from extractors.fields.coded import coded_fields, confirm
from extractors.fields.date_columns import dates_in_columns
from extractors.fields.datelines import datelines, remaining_dates
from extractors.fields.days import CERTIFIED, told_days
from extractors.fields.headings import lettered_headings, within_headings
from extractors.fields.kinds import Context
from extractors.fields.labels import Wordings, find_labels, wordings_of
from extractors.fields.layout import Layout, lay_out
from extractors.fields.learned import opinion_of
from extractors.fields.letters import FURNITURE, addressee_blocks, letter_names
from extractors.fields.marks import in_doubt_of_another_named, in_doubt_under_others
from extractors.fields.messages import after_heads, in_doubt_in_others
from extractors.fields.name_order import split_in_print, told_beside
from extractors.fields.neighbours import is_family_name_alone
from extractors.fields.parties import captioned_parties, named_parties
from extractors.fields.passports import expiry_of_passports
from extractors.fields.persons import named_persons
from extractors.fields.places import Barred, bar
from extractors.fields.rest_of_name import rest_of_name, with_family_name
from extractors.fields.second_opinion import with_second_opinion
from extractors.fields.settle import choose, mended_names, weigh
from extractors.fields.short_names import without_initials
from extractors.fields.signature_rows import signed_by_applicant
from extractors.fields.special import special_fields, unmentioned
from extractors.fields.spoken import in_doubt_of_a_former, spoken_identifiers, spoken_values
from extractors.fields.together import settle_together
from extractors.fields.told_dates import by_event, days_of_fields, other_days
from extractors.fields.unlabelled import anywhere, ticked_choices
from extractors.names_across import one_of_two
from extractors.values.dates import day_first_of
from schemas.document import Document, DocumentType, FieldValue
from schemas.document_types import load_document_types
from schemas.field_types import FieldSpec, Kind, Part
from schemas.page import Page, PageState

LETTERS_COME_AND_GO = ("received", "submitted", "examined")
"""Events of which a paper's only date may be the day, where no better one is told: "Received", "Completed"."""

LATER_PAGE = 0.98
"""Weight of a candidate for each page it stands behind the document's first."""


def read_fields(document: Document, pages: tuple[Page, ...], as_of: dt.date) -> Document:
    """The document with its fields; a field that nobody could find is absent.

    Args:
        pages: the document's own pages.
        as_of: the day of judging, by which two-digit years are resolved.
    """
    specs = load_document_types()[document.type].fields
    if not specs:
        return document
    laid_out = [_lay_out(page, document.type) for page in pages if page.state is PageState.READ and page.words]
    coded = coded_fields(document.type, specs, pages, as_of)
    known = {str(value.value) for value in coded.values()}
    printed, added = _printed(specs, document.type, laid_out, as_of, known)
    special = special_fields(specs, laid_out)
    printed = told_beside(split_in_print(printed, laid_out), laid_out)
    printed |= rest_of_name(specs, printed, laid_out)
    told = confirm(specs, coded, printed) | special
    fields = added | settle_together(specs, unmentioned(specs, laid_out) | told, as_of)
    return replace(document, fields={name: fields[name] for name in dict.fromkeys((*specs, *fields)) if name in fields})


def _printed(
    specs: Mapping[str, FieldSpec], kind: DocumentType, pages: Sequence[Barred], as_of: dt.date, known: Set[str]
) -> tuple[dict[str, FieldValue], dict[str, FieldValue]]:
    """The values that print on the pages gives, and those that only the learned opinion finds.

    Args:
        known: values that the file itself carries.
    """
    wordings = _wordings(kind)
    layouts = [page.layout for page in pages]
    others = [_others(specs, layout, as_of) for layout in layouts]
    candidates = [
        replace(candidate, score=candidate.score * LATER_PAGE**i)
        for i, page in enumerate(pages)
        for candidate in _candidates(specs, wordings, page, others[i], as_of, known)
        if not (_is_whole(specs[candidate.field]) and is_family_name_alone(candidate.tokens, page.layout))
    ]
    kept = within_headings(specs, without_initials([*with_family_name(specs, mended_names(candidates, specs))], specs), layouts)
    kept = in_doubt_in_others(specs, in_doubt_under_others(specs, kept), layouts)
    kept = after_heads(specs, kept, layouts)
    opinion = opinion_of(kind, layouts, as_of)
    chosen, alone = with_second_opinion(specs, choose(kept), kept, layouts, others, opinion, as_of)
    added = {name: weigh(choice, specs[name]) for name, choice in alone.items()}
    values = {name: weigh(choice, specs[name]) for name, choice in chosen.items()}
    values = in_doubt_of_another_named(specs, values, {name: choice.winner for name, choice in chosen.items()})
    return {name: one_of_two(value) if specs[name].either else value for name, value in values.items()}, added


def _candidates(
    specs: Mapping[str, FieldSpec],
    wordings: Wordings,
    page: Barred,
    others: Mapping[str, Set[int]],
    as_of: dt.date,
    known: Set[str],
) -> Iterator[Candidate]:
    context = Context(as_of, day_first_of(page.layout.page.text))
    days = told_days(page.layout, context) if any(spec.days for spec in specs.values()) else ()
    going = tuple(day for day in days if day.event not in LETTERS_COME_AND_GO)
    in_brackets = tuple(bracketed(specs, wordings, page, context))
    told = {token.index: candidate.field for candidate in in_brackets for token in candidate.tokens}
    of_certificates = {token.index for day in days if day.event == CERTIFIED for token in day.tokens}
    at_labels = tuple(
        c
        for c in in_doubt_of_a_former(specs, by_event(specs, days, labelled(specs, wordings, page, context)))
        if _told_alike(c, told) and not (_is_of_letters(specs[c.field]) and c.tokens[0].index in of_certificates)
    )
    yield from in_brackets
    yield from told_in_brackets(specs, wordings, page, context)
    yield from at_labels
    spoken = in_doubt_of_a_former(specs, spoken_identifiers(specs, wordings, page.layout, context))
    yield from (c for c in spoken if _told_alike(c, told))
    yield from spoken_values(specs, wordings, page.layout, context)
    yield from days_of_fields(specs, days, page.layout, at_labels)
    parts = {token.index for c in at_labels if c.label and c.label.leads and specs[c.field].is_part_of_name for token in c.tokens}
    headings = lettered_headings(page.layout)
    for candidate in in_doubt_of_a_former(specs, _unlabelled(specs, page, context)):
        if specs[candidate.field].part is Part.WHOLE and {token.index for token in candidate.tokens} <= parts:
            continue  # "Prénoms : Awa Marie", "né le …" on the next line
        if {token.index for token in candidate.tokens} & headings and _is_name(specs[candidate.field]):
            continue
        if _told_alike(candidate, told) and not others[candidate.field] & {token.index for token in candidate.tokens}:
            yield candidate
    left_over = {name: other_days(spec, going) for name, spec in specs.items()}
    for candidate in remaining_dates(specs, page, context, known):
        if not left_over[candidate.field] & {token.index for token in candidate.tokens}:
            yield candidate


def _others(specs: Mapping[str, FieldSpec], layout: Layout, as_of: dt.date) -> dict[str, frozenset[int]]:
    """Of each field, the words of a page that are told to be something else's: the day of another event, a sender's
    address, the day that a browser prints on top."""
    days = told_days(layout, Context(as_of, day_first_of(layout.page.text)))
    furniture = frozenset(token.index for line in layout.lines if line.y1 <= FURNITURE for token in line.tokens)
    return {
        name: other_days(spec, days) | others_addresses(spec, layout) | (furniture if spec.kind is Kind.DATE else frozenset())
        for name, spec in specs.items()
    }


def _is_name(spec: FieldSpec) -> bool:
    return spec.kind is Kind.NAME


def _is_whole(spec: FieldSpec) -> bool:
    return _is_name(spec) and spec.part is Part.WHOLE


def _is_of_letters(spec: FieldSpec) -> bool:
    """Whether a field is the day of a letter, which that of the certificate that it speaks of is not."""
    return "issued" in spec.days and CERTIFIED not in spec.days


def _told_alike(candidate: Candidate, told: Mapping[int, str]) -> bool:
    """Whether no bracket behind it tells that a value is another field's."""
    return all(told.get(token.index, candidate.field) == candidate.field for token in candidate.tokens)


def _unlabelled(specs: Mapping[str, FieldSpec], page: Barred, context: Context) -> Iterator[Candidate]:
    """The candidates that stand at no label."""
    yield from (c for c in in_sentences(specs, page.layout, context) if not _is_name(specs[c.field]) or not _in_labels(c, page))
    yield from named_parties(specs, page.layout, context)
    yield from captioned_parties(specs, page.layout, context)
    yield from ticked_choices(specs, page.layout, context)
    yield from signed_by_applicant(specs, page.layout, context)
    yield from expiry_of_passports(specs, page, context)
    yield from dates_in_columns(specs, page.layout, context)
    yield from told_addresses(specs, page.layout, context)
    yield from (c for c in named_persons(specs, page.layout, context) if not _in_labels(c, page))
    yield from letter_names(specs, page.layout, context)
    yield from addressee_blocks(specs, page.layout, context)
    yield from datelines(specs, page, context)
    yield from anywhere(specs, page)


def _in_labels(candidate: Candidate, page: Barred) -> bool:
    """Whether the print of a candidate is a label's in part: no name that a sentence tells goes over one, as where the labels
    of two columns read on: "family name  Roy  Principal applicant"."""
    numbers = {token.index for token in candidate.tokens}
    labels = ((page.layout.lines[number], label) for number, group in page.labels.items() for label in group)
    return any(numbers & {token.index for token in line.tokens[label.start : label.end]} for line, label in labels)


def _lay_out(page: Page, kind: DocumentType) -> Barred:
    layout = lay_out(page)
    return bar(layout, find_labels(layout, _wordings(kind)))


@lru_cache(maxsize=len(DocumentType))
def _wordings(kind: DocumentType) -> Wordings:
    return wordings_of(load_document_types()[kind].fields)
