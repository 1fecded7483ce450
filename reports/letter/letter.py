"""The letter as data: who writes to whom, what is asked for, and the rules that each sentence comes from."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from reports.citations import official_citation
from reports.dates import with_dates_in_words
from reports.letter.addressee import Addressee, addressed_to
from reports.letter.requests import Item, Sentence, advised, wanted
from reports.rule_titles import rule_title
from reports.text import harmless
from reports.verdict_json import load_summary
from reports.wording import Language, long_date, set_in, t

CLOSING = ("letter.cannot_obtain", "letter.already_sent", "letter.no_decision", "letter.leave")
"""The paragraphs after what is asked for."""


LONGEST_NAME = 200
"""Characters of a team's name; a Word document's properties take 255."""


@dataclass(frozen=True, slots=True)
class Sender:
    """The team that writes, as its settings name it; what is empty becomes a placeholder, never an invention."""

    name: str = ""
    address: tuple[str, ...] = ()  # lines
    contact: str = ""  # telephone, e-mail
    signatory: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """A rule that the letter rests on."""

    rule: str
    title: str
    source: str  # the law or instruction; empty where none is official


@dataclass(frozen=True, slots=True)
class Letter:
    """Everything a letter says, in one language. What stands in [brackets] is for the team to fill in."""

    language: Language
    packet: str
    written_on: dt.date
    due_on: dt.date
    sender: Sender
    addressee: tuple[str, ...]  # lines
    subject: str
    particulars: tuple[str, ...]  # lines
    opening: tuple[str, ...]  # paragraphs, the first one greets
    deadline: Sentence
    wanted: tuple[Item, ...]
    advised: tuple[Item, ...]  # what would help, and is not needed
    closing: tuple[str, ...]  # paragraphs, the last one takes leave
    references: tuple[Reference, ...]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All that the letter says of the packet or asks for."""
        items = chain.from_iterable(item.sentences for item in (*self.wanted, *self.advised))
        return (self.deadline, *items)


def write_letter(verdict_json: bytes, sender: Sender, written_on: dt.date, due_on: dt.date, language: Language) -> Letter | None:
    """The letter that a verdict calls for; None where there is nothing that the applicant has to do.

    Raises:
        ValueError, KeyError: the bytes are no verdict.json of this schema.
    """
    summary = load_summary(verdict_json)
    asked, helpful = wanted(summary, language), advised(summary, language)
    if not asked:
        return None
    to = addressed_to(json.loads(verdict_json))
    by = t("letter.deadline", language, date=set_in(long_date(due_on), language))
    return Letter(
        language=language,
        packet=harmless(summary.packet_id),
        written_on=written_on,
        due_on=due_on,
        sender=_completed(sender, language),
        addressee=_lines(to, language),
        subject=t("letter.subject", language),
        particulars=_particulars(to, harmless(summary.packet_id), language),
        opening=_opening(to, language),
        deadline=Sentence(by, _rules(asked)),
        wanted=asked,
        advised=helpful,
        closing=tuple(t(paragraph, language) for paragraph in CLOSING),
        references=tuple(_reference(rule, summary.as_of, language) for rule in _rules((*asked, *helpful))),
    )


def _completed(sender: Sender, language: Language) -> Sender:
    return Sender(
        harmless(sender.name, LONGEST_NAME) or t("letter.blank.name", language),
        tuple(harmless(line) for line in sender.address) or (t("letter.blank.address", language),),
        harmless(sender.contact) or t("letter.blank.contact", language),
        harmless(sender.signatory) or t("letter.blank.signatory", language),
    )


def _lines(to: Addressee, language: Language) -> tuple[str, ...]:
    who = to.representative if to.represented else to.applicant
    blank = "representative" if to.represented else "applicant"
    return who or t(f"letter.blank.{blank}", language), t("letter.blank.to_address", language)


def _particulars(to: Addressee, packet: str, language: Language) -> tuple[str, ...]:
    applicant = to.applicant or t("letter.blank.applicant", language)
    return t("letter.applicant", language, name=applicant), t("letter.reference", language, packet=packet)


def _opening(to: Addressee, language: Language) -> tuple[str, ...]:
    """Whom "you" means is said first where the letter goes to a representative."""
    greeting, first = t("letter.greeting", language), t("letter.opening", language)
    if not to.represented:
        return greeting, first
    applicant = to.applicant or t("letter.blank.applicant", language)
    return greeting, t("letter.to_representative", language, applicant=applicant), first


def _rules(items: Iterable[Item]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(rule for item in items for sentence in item.sentences for rule in sentence.rules))


def _reference(rule: str, day: dt.date, language: Language) -> Reference:
    told = (set_in(text, language) for text in (rule_title(rule), official_citation(rule, day)))
    return Reference(rule, *(with_dates_in_words(text, language) for text in told))
