"""What to do next, and who is to do it: the first thing a report or summary says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from reports.digest import Summary
from reports.wording import words
from schemas.page import Reason
from schemas.verdict import Bilingual, Consequence, Disposition, Finding, Outcome, PageRecord, Severity, Status


class Audience(StrEnum):
    """Who acts, in the order shown."""

    APPLICANT = "applicant"  # the clerk writes to the applicant
    REVIEWER = "reviewer"  # the clerk looks
    OPERATOR = "operator"  # whoever runs this program changes a setting


AUDIENCE_OF = {
    Reason.EMPTY_FILE: Audience.APPLICANT,
    Reason.PASSWORD: Audience.APPLICANT,
    Reason.CORRUPT: Audience.APPLICANT,
    Reason.TRUNCATED: Audience.APPLICANT,
    Reason.UNSUPPORTED_TYPE: Audience.APPLICANT,
    Reason.TYPE_MISMATCH: Audience.APPLICANT,
    Reason.XFA_PLACEHOLDER: Audience.APPLICANT,
    Reason.TOO_MANY_PAGES: Audience.OPERATOR,
    Reason.TOO_MANY_PIXELS: Audience.OPERATOR,
    Reason.TOO_LARGE: Audience.OPERATOR,
    Reason.TIMEOUT: Audience.REVIEWER,
    Reason.MEMORY: Audience.REVIEWER,
    Reason.CRASHED: Audience.REVIEWER,
    Reason.ILLEGIBLE: Audience.APPLICANT,
    Reason.LINK: Audience.REVIEWER,
    Reason.UNSAFE_PATH: Audience.APPLICANT,
    Reason.NESTED_ARCHIVE: Audience.APPLICANT,
    Reason.DECOMPRESSION_BOMB: Audience.APPLICANT,
}


@dataclass(frozen=True, slots=True)
class Place:
    """Pages of one file."""

    file: str
    pages: tuple[int, ...]  # from 1, ascending; empty: the whole file

    @property
    def numbers(self) -> str:
        """ "1–3, 5": runs drawn together."""
        runs = [[n for _, n in run] for _, run in groupby(enumerate(self.pages), key=lambda pair: pair[1] - pair[0])]
        return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do."""

    audience: Audience
    text: Bilingual
    how: Bilingual | None = None  # how to go about it, where `text` only says what is open
    places: tuple[Place, ...] = ()
    rules: tuple[str, ...] = ()  # the rules of the findings it comes from


def next_steps(summary: Summary) -> tuple[Step, ...]:
    """All that is to be done, by audience; findings first, then pages that nobody could use. Each thing once."""
    steps = (*_steps_of_findings(summary.findings), *_steps_of_pages(summary))
    order = list(Audience)
    return tuple(sorted(steps, key=lambda step: order.index(step.audience)))


def sentence(summary: Summary) -> Bilingual:
    """The verdict in one sentence."""
    return words(f"verdict.{summary.verdict}.sentence", n=max(len(next_steps(summary)), 1))


def closing(summary: Summary) -> tuple[Bilingual, ...]:
    """What to say where there is nothing to ask for: warnings to read, and that the packet may go on."""
    if summary.verdict is not Outcome.COMPLETE:
        return () if next_steps(summary) else (words("next.nothing_more"),)
    warnings = len(summary.warnings)
    return (*((words("next.warnings_first", n=warnings),) if warnings else ()), words("next.go_ahead"))


def reason_of(page: PageRecord) -> Reason:
    """Why a page was lost; where the reader gave no reason, the mildest that fits."""
    if page.reason:
        return page.reason
    return Reason.ILLEGIBLE if page.disposition is Disposition.UNREADABLE else Reason.CRASHED


def places(pages: Iterable[PageRecord]) -> tuple[Place, ...]:
    """The pages file by file, in the order given."""
    return tuple(Place(file, tuple(page.page for page in run)) for file, run in groupby(pages, key=lambda page: page.file))


def _steps_of_findings(findings: Iterable[Finding]) -> list[Step]:
    """What is done about all of them alike is one step."""
    alike: dict[tuple[Audience, Bilingual], list[Finding]] = {}
    for finding in findings:
        if finding.severity is Severity.BLOCK and finding.status is not Status.PASS:
            alike.setdefault((_audience(finding), _remedy(finding)), []).append(finding)
    return [_step(audience, remedy, group) for (audience, remedy), group in alike.items()]


def _step(audience: Audience, remedy: Bilingual, findings: list[Finding]) -> Step:
    rules = tuple(dict.fromkeys(finding.rule for finding in findings))
    if audience is Audience.APPLICANT:
        return Step(audience, remedy, rules=rules)
    if len(rules) == 1:  # what is open comes first, how to settle it second
        open_question = findings[0].message
        return Step(audience, open_question, how=remedy if remedy != open_question else None, rules=rules)
    shown = sorted({(proof.file, proof.page) for f in findings for proof in f.evidence if proof.file and proof.page})
    pages = (Place(file, tuple(page for _, page in run)) for file, run in groupby(shown, key=lambda proof: proof[0]))
    return Step(audience, remedy, places=tuple(pages), rules=rules)


def _audience(finding: Finding) -> Audience:
    """A certain failing is put right with the applicant; anything else is first for a person to look at."""
    certain = finding.status is Status.FAIL and finding.consequence is not Consequence.REVIEW
    return Audience.APPLICANT if certain else Audience.REVIEWER


def _remedy(finding: Finding) -> Bilingual:
    return finding.remedy if finding.remedy.en else finding.message


def _steps_of_pages(summary: Summary) -> list[Step]:
    steps = []
    unread = [page for page in summary.lost_pages if page.disposition is not Disposition.UNRECOGNISED]
    for reason in dict.fromkeys(reason_of(page) for page in unread):
        of_reason = places(page for page in unread if reason_of(page) is reason)
        steps.append(Step(AUDIENCE_OF[reason], words(f"reason.{reason}.ask"), places=of_reason))
    strange = [page for page in summary.lost_pages if page.disposition is Disposition.UNRECOGNISED]
    if strange and summary.verdict is not Outcome.COMPLETE:
        steps.append(Step(Audience.REVIEWER, words("next.unrecognised"), places=places(strange)))
    return steps
