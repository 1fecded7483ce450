"""What a batch leaves behind beside the packets' own results: index.html, findings.csv, findings.xlsx, feed.jsonl.

The ledger is read once, a page of rows at a time, and every output takes each row as it comes: what is held in memory
does not grow with the ledger, but for the lines of index.html, which are counted (`reports.batch.index.LINES_MOST`).
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote

from flows.ledger import history, periods
from flows.ledger.ledger import Ledger
from flows.ledger.record import Known
from flows.ledger.tables import State
from flows.outbox import LETTERS, REPORT, Outbox, open_outbox
from reports.batch.feed import write_event
from reports.batch.findings import FindingsCsv, FindingsWorkbook
from reports.batch.index import Index
from reports.batch.row import FAILED, WAITING, BatchRow, LetterLink, Scope, VerdictEvent
from reports.wording import Language, words
from schemas.verdict import Bilingual, Outcome

INDEX, CSV, WORKBOOK, FEED = "index.html", "findings.csv", "findings.xlsx", "feed.jsonl"


@dataclass(frozen=True, slots=True)
class Desk:
    """Who reads the outputs, and when."""

    language: Language
    today: dt.date


def write_inbox(ledger: Ledger, inbox_url: str, outbox: Outbox, desk: Desk) -> int:
    """The outputs over all packets that lie in an inbox; returns how many."""
    found = history.known_packets(ledger, inbox_url, with_findings=True)
    return _write(found, periods.events(ledger, periods.Period(), inbox_url), outbox, desk, Scope())


def write_period(ledger: Ledger, scope: Scope, outbox: Outbox, desk: Desk) -> int:
    """The outputs over all packets judged in a period, whether or not they still lie in an inbox; returns how many."""
    period = periods.Period(_midnight(scope.since), _midnight(scope.until, days_later=1), scope.outcome)
    return _write(periods.judged_packets(ledger, period), periods.events(ledger, period), outbox, desk, scope)


def _write(packets: Iterable[Known], events: Iterable[VerdictEvent], outbox: Outbox, desk: Desk, scope: Scope) -> int:
    index, links, count = Index(desk.today, scope, desk.language), Links(outbox), 0
    with TemporaryDirectory(prefix="liasse-") as folder:
        scratch = Path(folder)
        with (scratch / FEED).open("w", encoding="ascii", newline="\n") as feed:
            for event in events:
                write_event(feed, event)
                index.figures.add_verdict(_day(event.reached_at), event.outcome)
        with (
            (scratch / CSV).open("w", encoding="utf-8", errors="replace", newline="") as stream,
            contextlib.closing(FindingsWorkbook(scratch / WORKBOOK, desk.language, desk.today)) as workbook,
        ):
            outputs = (index, FindingsCsv(stream, desk.language), workbook)
            for known in packets:
                row, count = _row(known, links), count + 1
                for output in outputs:
                    output.add(row)
        for name in (CSV, WORKBOOK, FEED):
            outbox.put(name, scratch / name)
    outbox.write(INDEX, index.render().encode("utf-8", "replace"))  # last: what it links to is there
    return count


def _row(known: Known, links: Links) -> BatchRow:
    return BatchRow(
        packet=known.name if known.duplicate_of else known.called,
        state=known.outcome or (FAILED if known.state is State.FAILED else WAITING),
        received_on=known.received_on,
        judged_on=None if known.reached_at is None else _day(known.reached_at),
        as_of=known.judged_as_of,
        remark=_remark(known),
        duplicate_of=known.duplicate_of,
        findings=() if known.duplicate_of else known.findings,
        report=links.report(known) if known.outcome else None,
        letters=links.letters(known) if known.outcome == Outcome.INCOMPLETE else (),
    )


def _remark(known: Known) -> Bilingual | None:
    """Why there is no verdict, or not the last word."""
    if known.reason.en:
        return known.reason
    outdated = known.outcome and known.state in (State.WAITING, State.CLAIMED)
    return words("failure.changed") if outdated else None


class Links:
    """From index.html to the results of packets; none where no browser could follow it."""

    def __init__(self, outbox: Outbox) -> None:
        self._here = outbox.url
        self._lettered: dict[str, set[str]] = {}  # by outbox, the folders that hold letters: looked up once

    def report(self, known: Known) -> str | None:
        folder = self._folder(known)
        return folder and f"{folder}/{REPORT}"

    def letters(self, known: Known) -> tuple[LetterLink, ...]:
        place, folder = known.outbox or self._here, self._folder(known)
        if place not in self._lettered:
            self._lettered[place] = open_outbox(place).folders(holding=LETTERS[0])
        if folder is None or (known.folder or known.duplicate_of) not in self._lettered[place]:
            return ()
        parts = ((name, *name.split(".")[1:]) for name in LETTERS)
        return tuple(LetterLink(language, kind, f"{folder}/{name}") for name, language, kind in parts)

    def _folder(self, known: Known) -> str | None:
        folder, place = quote(known.folder or known.duplicate_of or ""), known.outbox or self._here
        if place == self._here:
            return folder
        if "://" in self._here or "://" in place:
            return None
        try:
            return f"{quote(Path(os.path.relpath(place, self._here)).as_posix())}/{folder}"
        except ValueError:  # on another drive
            return f"{Path(place).as_uri()}/{folder}"


def _day(time: float) -> dt.date:
    """The day it was where this program runs."""
    return dt.datetime.fromtimestamp(time, dt.UTC).astimezone().date()


def _midnight(day: dt.date | None, days_later: int = 0) -> float | None:
    """The time at which a day began where this program runs."""
    if day is None:
        return None
    return dt.datetime.combine(day + dt.timedelta(days_later), dt.time()).astimezone().timestamp()
