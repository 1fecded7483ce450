"""What a letter asks for: the requests of findings, and files that only the applicant can send again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reports.dates import with_dates_in_words
from reports.digest import LOST, Summary
from reports.next_steps import AUDIENCE_OF, Audience, places, reason_of
from reports.rule_titles import rule_title
from reports.text import LONGEST_SENTENCE, harmless
from reports.wording import Language, set_in, t
from schemas.page import Reason
from schemas.verdict import Bilingual, Disposition, Finding, PageRecord, Severity, Status

LEGIBLE = "FILE-LEGIBLE"
"""The rule by which every page of a packet must be legible."""

TITLES_MOST = 3
"""Requirements named in the heading of what is asked for the sake of several."""

LOOKED_AT_FIRST = frozenset({Disposition.UNRECOGNISED})
"""Pages that were read: a person of the team looks at them before anybody is asked for another."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words of a letter, and the rules they come from."""

    text: str
    rules: tuple[str, ...]

    def __post_init__(self) -> None:
        if not self.rules:
            raise ValueError("a letter says nothing that no rule asks for")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing asked for: why, and what exactly to send."""

    title: str
    why: Sentence
    ask: Sentence
    where: str = ""  # the files and pages that are to be sent again

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return self.why, self.ask


def wanted(summary: Summary, language: Language) -> tuple[Item, ...]:
    """What stands in the way of the packet and the applicant can set right, gravest first."""
    asking = [finding for finding in _asking(summary) if finding.severity is Severity.BLOCK]
    return (*_items(asking, summary, language), *_file_items(_unread(summary, asking), summary, language))


def advised(summary: Summary, language: Language) -> tuple[Item, ...]:
    """What would help the packet and does not stand in its way."""
    return _items([finding for finding in _asking(summary) if finding.severity is Severity.WARNING], summary, language)


def _asking(summary: Summary) -> list[Finding]:
    return [finding for finding in summary.findings if finding.request and finding.status is not Status.PASS]


def _items(findings: Iterable[Finding], summary: Summary, language: Language) -> tuple[Item, ...]:
    """What is asked in the same words for several rules is asked once."""
    alike: dict[tuple[Bilingual, Bilingual], list[Finding]] = {}
    for finding in findings:
        if finding.request:
            alike.setdefault((finding.request.why, finding.request.ask), []).append(finding)
    return tuple(_item(why, ask, group, summary, language) for (why, ask), group in alike.items())


def _item(why: Bilingual, ask: Bilingual, findings: list[Finding], summary: Summary, language: Language) -> Item:
    rules = tuple(dict.fromkeys(finding.rule for finding in findings))
    titles = [set_in(rule_title(rule), language) for rule in rules[:TITLES_MOST]]
    shown = _proven_by(findings)
    unread = [page for page in summary.lost_pages if (page.file, page.page) in shown and page.disposition not in LOOKED_AT_FIRST]
    where = _where(unread, summary, language)
    return Item("; ".join(titles), Sentence(_said(why, language), rules), Sentence(_said(ask, language), rules), where)


def _proven_by(findings: Iterable[Finding]) -> set[tuple[str | None, int | None]]:
    return {(proof.file, proof.page) for finding in findings for proof in finding.evidence}


def _said(text: Bilingual, language: Language) -> str:
    return with_dates_in_words(harmless(set_in(text, language), LONGEST_SENTENCE), language)


def _unread(summary: Summary, asking: list[Finding]) -> list[PageRecord]:
    """Pages that the applicant can send anew, and that no finding has asked for."""
    asked = _proven_by(asking)
    lost = (page for page in summary.lost_pages if page.disposition not in LOOKED_AT_FIRST)
    return [page for page in lost if AUDIENCE_OF[reason_of(page)] is Audience.APPLICANT and (page.file, page.page) not in asked]


def _file_items(pages: list[PageRecord], summary: Summary, language: Language) -> tuple[Item, ...]:
    """One thing for each reason, with the files and pages it concerns."""
    reasons = dict.fromkeys(reason_of(page) for page in pages)
    alike = ([page for page in pages if reason_of(page) is reason] for reason in reasons)
    return tuple(_file_item(reason, lost, summary, language) for reason, lost in zip(reasons, alike, strict=True))


def _file_item(reason: Reason, pages: list[PageRecord], summary: Summary, language: Language) -> Item:
    why, ask = (Sentence(t(f"letter.file.{reason}.{part}", language), (LEGIBLE,)) for part in ("why", "ask"))
    return Item(t("letter.files", language), why, ask, _where(pages, summary, language))


def _where(pages: list[PageRecord], summary: Summary, language: Language) -> str:
    """The files, with page numbers where others of their pages could be read."""
    partly = {page.file for page in summary.pages if page.disposition not in LOST}
    return "; ".join(
        f"{harmless(at.file)}, {t('letter.pages', language, numbers=at.numbers)}" if at.file in partly else harmless(at.file)
        for at in places(pages)
    )
