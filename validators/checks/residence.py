"""Where the applicant lives: nothing in the province, something outside it, and no long lease elsewhere."""

from __future__ import annotations

from schemas.checks import LongLeaseElsewhere, ResidenceShown, ResidesOutside
from schemas.document import Document, DocumentType
from schemas.packet import Location
from schemas.verdict import Evidence, FactSource
from validators.calendar import ONE_DAY, add_months
from validators.case import Case, Reading, accepted_dates, whole
from validators.checks.registry import answers
from validators.names import PersonName, same_words
from validators.persons import person_on
from validators.places import date_on, province_on, speaks_of, tax_year_on
from validators.plain import plain
from validators.result import Result, figures

HOME_PAPERS = (DocumentType.LEASE, DocumentType.NOTICE_OF_ASSESSMENT, DocumentType.UTILITY_BILL)
"""Papers that show where somebody lives."""


@answers(ResidesOutside)
def resides_outside(check: ResidesOutside, case: Case) -> Result:
    """A paper of the day that shows a home in the province fails, unless another shows one elsewhere: then a person looks.

    From abroad, a lease or job in the province is a plan, not a home.
    """
    location = case.facts["location"]
    if location.candidates == {Location.CANADA_QUEBEC}:
        declared = () if location.fact.source is not FactSource.DECLARED else (Evidence(text=str(location.fact.value)),)
        return Result("fail", declared + location.fact.evidence, figures(found=check.province, day=case.day))
    if location.candidates == {Location.ABROAD}:
        return Result("pass")
    papers = case.own(HOME_PAPERS)
    inside = [paper for paper in papers if _in_province(paper, check)]
    of_the_day = {paper.id: speaks_of(paper, case.day, check.tax_years_back) for paper in papers}
    current = [paper for paper in inside if of_the_day[paper.id]]
    undated = [paper for paper in inside if of_the_day[paper.id] is None]
    elsewhere = [paper for paper in papers if of_the_day[paper.id] and _elsewhere(paper, check.province)]
    evidence = tuple(_where(paper) for paper in (*current, *undated))
    if not evidence and not elsewhere and Location.CANADA_QUEBEC in location.candidates:
        return Result("unknown", figures=figures(found=check.province, day=case.day))  # nobody says where the applicant lives
    if not evidence:
        return Result("pass", tuple(_where(paper) for paper in elsewhere))
    sure = bool(current) and not any(tax_year_on(paper) is None for paper in elsewhere)
    return Result("fail" if sure else "unknown", evidence, figures(found=evidence[0].text or check.province, day=case.day))


def _in_province(paper: Document, check: ResidesOutside) -> bool:
    place = province_on(paper)
    issuer = paper.fields.get("issuer")
    reading = Reading(paper, issuer) if issuer else None
    by_province = reading is not None and reading.accepted and any(word in plain(reading.text) for word in check.tax_issuers)
    return by_province or (place is not None and place[0] == check.province)


def _elsewhere(paper: Document, province: str) -> bool:
    place = province_on(paper)
    return place is not None and place[0] != province


def _where(paper: Document) -> Evidence:
    place = province_on(paper)
    return place[1].evidence if place else whole(paper)


@answers(ResidenceShown)
def residence_shown(check: ResidenceShown, case: Case) -> Result | None:
    papers = [paper for paper in case.own(check.documents) if _elsewhere(paper, check.province)]
    if not papers:
        return None
    applicant = person_on(case.applicant) if case.applicant else None
    good = [
        paper
        for paper in papers
        if _names(paper, applicant.name if applicant else None) and speaks_of(paper, case.day, check.tax_years_back)
    ]
    return Result("pass" if good else "unknown", tuple(_where(paper) for paper in good or papers), figures(day=case.day))


def _names(paper: Document, applicant: PersonName | None) -> bool:
    """Whether the paper names the applicant."""
    value = paper.fields.get("name")
    return value is not None and applicant is not None and same_words(Reading(paper, value).text, applicant)


@answers(LongLeaseElsewhere)
def long_lease_elsewhere(check: LongLeaseElsewhere, case: Case) -> Result | None:
    leases = [lease for lease in case.own({DocumentType.LEASE}) if _elsewhere(lease, check.province)]
    selections = accepted_dates(case.readings(check.selected.documents, check.selected.field))
    if not leases or not selections:
        return None
    selected, selection = min(selections, key=lambda pair: pair[0])
    for lease in leases:
        signed = date_on(lease, "signed_date", "start_date")
        start, end = date_on(lease, "start_date", "signed_date"), date_on(lease, "end_date")
        if signed is None or start is None or end is None or signed <= selected:
            continue
        if end >= add_months(start, check.months) - ONE_DAY:
            quoted = figures(signed=signed, selected=selected, months=check.months)
            return Result("fail", (_where(lease), selection.evidence), quoted)
    return Result("pass", tuple(_where(lease) for lease in leases))
