"""The path of one packet, one line a step. Nothing here has heard of Prefect."""

from __future__ import annotations

import datetime as dt
import hashlib
import tempfile
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from flows.earlier import Earlier, PastChecks, Version, nothing_earlier
from flows.intake import Received, receive
from flows.readings import PASSING, OnPage, read_pages
from flows.store import write_whole
from flows.workbench import Workbench
from schemas.page import Page, PageState, Word

if TYPE_CHECKING:
    from reports.changes import Judged
    from schemas.document import Document
    from schemas.packet import PacketFile
    from schemas.verdict import PageRecord, Verdict

PICTURE_WIDTH = 1240  # pixels: an A4 page at 150 dpi, enough to read a marked value in the report

NOWHERE = Path()


@dataclass(frozen=True, slots=True)
class Checked:
    """The verdict of one packet, as the bytes that are delivered."""

    verdict_json: bytes
    report_html: bytes | None  # None where nobody asked for it


def check_packet(
    path: Path,
    bench: Workbench,
    as_of: dt.date | None = None,
    with_report: bool = True,
    on_page: OnPage = lambda page: None,
) -> Checked:
    """Judge one packet on a day (by default the day it was submitted).

    Raises UsageError or PacketError where nothing can be judged, SetupError where this machine lacks something.
    """
    with tempfile.TemporaryDirectory(prefix="liasse-") as scratch:
        received = receive(path, Path(scratch), bench.settings.limits, bench.today)
        past = PastChecks(bench.checks, path.absolute(), received.packet.id)
        checked = check_received(received, bench, as_of, with_report, on_page, past)
        past.note(checked.verdict_json, _sums(received))
        return checked


def check_received(
    received: Received,
    bench: Workbench,
    as_of: dt.date | None = None,
    with_report: bool = True,
    on_page: OnPage = lambda page: None,
    earlier: Earlier = nothing_earlier,
) -> Checked:
    """The path of a packet that is in the house; what this program has said of the same bytes is not worked out again."""
    started = time.monotonic()
    day = as_of or received.packet.manifest.submission_date or received.packet.received_on
    before = earlier(Version(received.packet.content_sha256, day, bench.engine["sha256"])) if with_report else None
    shelf = _shelf(received, day, before, bench)
    known = _known(shelf, bench)
    if known and not bench.fresh and (known.report_html or not with_report):
        return known
    with ThreadPoolExecutor(1) as beside:
        beside.submit(_rehearse, received, day, bench, with_report)  # what goes wrong there goes wrong again where it counts
        pages = read_pages(_files(received), bench.readings, bench.pool, on_page, bench.fresh)
    read = time.monotonic()
    verdict = _judge(received, _understand(pages, day), bench, as_of)
    report = _report(verdict, received, pages, before, bench) if with_report else None
    timing: dict[str, object] = {"reading_s": round(read - started, 3), "total_s": round(time.monotonic() - started, 3)}
    return _keep(shelf, bench, verdict, report, timing)


def deliver(checked: Checked, folder: Path) -> None:
    """Write `verdict.json` and `report.html`, each whole or not at all."""
    if checked.report_html is not None:
        write_whole(folder / "report.html", checked.report_html)
    write_whole(folder / "verdict.json", checked.verdict_json)  # last: where it is, the report is


def _rehearse(received: Received, day: dt.date, bench: Workbench, with_report: bool) -> None:
    """Judge a page that says next to nothing, while readers read: it loads what judging needs, a second of imports and tables."""
    if bench.rehearsed:
        return
    bench.rehearsed = True
    page = Page("", 1, words=(Word("passport", (0.0, 0.0, 1.0, 1.0), 1.0),))
    verdict = _judge(received, _understand((page,), day), bench, day)
    if with_report:
        _report(verdict, received, (), None, bench)


def _understand(pages: tuple[Page, ...], day: dt.date) -> tuple[tuple[Document, ...], tuple[PageRecord, ...]]:
    """Documents told apart, with their fields, and what became of every page."""
    from extractors.fields import read_fields
    from extractors.names_across import split_as_elsewhere
    from extractors.triage import triage

    documents, records = triage(pages)
    by_place = {(page.file, page.number): page for page in pages}
    read = (read_fields(one, tuple(by_place[ref.file, ref.page] for ref in one.pages), day) for one in documents)
    return split_as_elsewhere(tuple(read)), records


def _judge(
    received: Received,
    understood: tuple[tuple[Document, ...], tuple[PageRecord, ...]],
    bench: Workbench,
    as_of: dt.date | None,
) -> Verdict:
    from validators import judge

    documents, records = understood
    return judge(received.packet, records, documents, bench.rulebook, as_of, bench.engine)


def _report(verdict: Verdict, received: Received, pages: tuple[Page, ...], before: Judged | None, bench: Workbench) -> bytes:
    from reports.changes import Judged, compare
    from reports.packet import render_report
    from reports.verdict_json import verdict_bytes

    since = compare(before, Judged(verdict_bytes(verdict, {}), _sums(received))) if before else None
    return render_report(verdict, _pictures(verdict, received, pages, bench), bench.settings.language, since).encode()


def _sums(received: Received) -> dict[str, str]:
    return {file.name: file.sha256 for file in received.packet.files}


def _pictures(verdict: Verdict, received: Received, pages: tuple[Page, ...], bench: Workbench) -> Mapping[tuple[str, int], bytes]:
    """Upright pictures, as JPEG, of every page that could be opened."""
    files = {file.name: (file, path) for file, path in _files(received) if not file.problem}
    requests = [(*files[page.file], page) for page in pages if page.file in files and page.state is not PageState.UNPROCESSED]
    return bench.pool().pictures(requests, PICTURE_WIDTH) if requests else {}


def _files(received: Received) -> list[tuple[PacketFile, Path]]:
    """Every file with its bytes' place; one that may not be opened has none, and no reader will ask for it."""
    return [(file, received.paths.get(file.name, NOWHERE)) for file in received.packet.files]


@dataclass(frozen=True, slots=True)
class _Shelf:
    """Where results are kept."""

    verdict: str
    report: str


def _shelf(received: Received, day: dt.date, before: Judged | None, bench: Workbench) -> _Shelf:
    """A verdict by all it hangs on; a report also by its language and by what it is compared with."""
    packet = received.packet
    parts = (packet.id, packet.content_sha256, str(day), bench.engine["sha256"], repr(bench.settings.limits))
    verdict = hashlib.sha256("\n".join(parts).encode()).hexdigest()
    compared = hashlib.sha256(before.verdict_json if before else b"").hexdigest()
    return _Shelf(f"{verdict}.json", f"{verdict}.{compared}.{bench.settings.language}.html")


def _known(shelf: _Shelf, bench: Workbench) -> Checked | None:
    verdict = bench.verdicts.get(shelf.verdict)
    return Checked(verdict, bench.verdicts.get(shelf.report)) if verdict else None


def _keep(shelf: _Shelf, bench: Workbench, verdict: Verdict, report: bytes | None, timing: dict[str, object]) -> Checked:
    from reports.verdict_json import verdict_bytes

    checked = Checked(verdict_bytes(verdict, timing), report)
    if any(page.reason in PASSING for page in verdict.pages):
        return checked  # a page was lost by chance: the next check tries it again
    if report is not None:
        bench.verdicts.put(shelf.report, report)
    bench.verdicts.put(shelf.verdict, checked.verdict_json)
    return checked
