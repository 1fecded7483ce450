"""Letters to applicants: written from a verdict, laid beside its report. Nothing is sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from flows.failures import usage_error
from flows.outbox import LETTERS, VERDICT, FolderOutbox, Outbox, open_outbox
from flows.settings import Settings
from reports.wording import LANGUAGES, Language, t

if TYPE_CHECKING:
    from rich.console import Console


@dataclass(frozen=True, slots=True)
class Term:
    """When a letter is written, and by when it asks for an answer."""

    written_on: dt.date
    due_on: dt.date


def term(settings: Settings, today: dt.date, days: int | None = None, by: dt.date | None = None) -> Term:
    """The term asked for, else the one of the settings.

    Raises:
        UsageError: two terms are given, or one that has passed.
    """
    if days is not None and by is not None:
        raise usage_error("letter.term_twice")
    due_on = by or today + dt.timedelta(days=settings.letter_days if days is None else days)
    if due_on <= today:
        raise usage_error("letter.term_passed", day=due_on, today=today)
    return Term(today, due_on)


def write_letter_for(packet_id: str, language: Language | None, days: int | None, by: dt.date | None, console: Console) -> None:
    """`liasse letter`: of a packet of the ledger, or of results that lie in a folder."""
    from flows.settings import load_settings
    from flows.workbench import today

    settings = load_settings()
    told_in = language or settings.language
    when = term(settings, today(), days, by)
    outbox, folder, verdict_json = _results(packet_id, settings)
    written = dict(letters(verdict_json, settings, when, (told_in,)))
    if not written:
        console.print(t("letter.nothing", settings.language), markup=False)
    for name, content in written.items():
        outbox.write(f"{folder}/{name}", content)
        told = f"{t('letter.written', settings.language)}  {outbox.url}/{folder}/{name}"
        console.print(told, markup=False, soft_wrap=True)


def deliver_letters(outbox: Outbox, folder: str, verdict_json: bytes, settings: Settings, today: dt.date) -> None:
    """The letters of a packet just judged, in both languages; those of an earlier verdict give way."""
    from reports.verdict_json import load_summary
    from schemas.verdict import Outcome

    incomplete = load_summary(verdict_json).verdict is Outcome.INCOMPLETE
    written = dict(letters(verdict_json, settings, term(settings, today), LANGUAGES)) if incomplete else {}
    for name in LETTERS:
        if name in written:
            outbox.write(f"{folder}/{name}", written[name])
        else:
            outbox.remove(f"{folder}/{name}")


def letters(verdict_json: bytes, settings: Settings, when: Term, languages: Iterable[Language]) -> Iterator[tuple[str, bytes]]:
    """File name and content of each letter; none where the applicant has nothing to do."""
    from reports.letter.letter import Sender, write_letter
    from reports.letter.pdf import letter_pdf
    from reports.letter.word import letter_docx

    head = settings.letterhead
    sender = Sender(head.name, tuple(head.address.splitlines()), head.contact, head.signatory)
    for language in languages:
        letter = write_letter(verdict_json, sender, when.written_on, when.due_on, language)
        if letter:
            yield f"letter.{language}.docx", letter_docx(letter)
            yield f"letter.{language}.pdf", letter_pdf(letter)


def _results(packet_id: str, settings: Settings) -> tuple[Outbox, str, bytes]:
    """Where the results of a packet lie, and its verdict."""
    place = Path(packet_id)
    if (place / VERDICT).is_file() or (place.is_file() and place.name == VERDICT):
        folder = (place if place.is_dir() else place.parent).absolute()
        return FolderOutbox(folder.parent), folder.name, (folder / VERDICT).read_bytes()
    return _from_ledger(packet_id, settings)


def _from_ledger(packet_id: str, settings: Settings) -> tuple[Outbox, str, bytes]:
    from flows.batch import ledger_of
    from flows.ledger import history
    from flows.rerun import find_packet

    ledger = ledger_of(settings)
    known = find_packet(ledger, packet_id)
    if known.verdict is None or known.outbox is None or known.folder is None:
        raise usage_error("queue.no_verdict", packet=packet_id)
    return open_outbox(known.outbox), known.folder, history.verdict_json(ledger, known.verdict)
