"""What a batch leaves in its outbox, and what `liasse report` makes again of the ledger, for any period."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import subprocess
import sys
import time

import pytest
import sqlalchemy as sa
from lxml import html

from flows.batch_outputs import CSV, FEED, INDEX, WORKBOOK, Desk, Links, write_inbox, write_period
from flows.ledger import history, periods
from flows.ledger.tables import packets, verdicts
from flows.outbox import LETTERS, open_outbox
from reports.batch.row import LetterLink, Scope
from tests.flows.queue.conftest import BOTH_LEDGERS, TODAY, Bureau

OUTPUTS = {INDEX, CSV, WORKBOOK, FEED}
DESK = Desk("en", TODAY)


def reached_on(bureau: Bureau, packet: str, day: dt.date, which: int = -1) -> None:
    """Let one of a packet's verdicts have been reached at noon of a day."""
    noon = dt.datetime.combine(day, dt.time(12)).astimezone().timestamp()
    with bureau.ledger.engine.begin() as connection:
        of_packet = sa.select(verdicts.c.number).join(packets, verdicts.c.packet == packets.c.number)
        numbers = connection.scalars(of_packet.where(packets.c.folder == packet).order_by(verdicts.c.number)).all()
        connection.execute(sa.update(verdicts).where(verdicts.c.number == numbers[which]).values(reached_at=noon))


def report(
    bureau: Bureau, since: dt.date | None = None, until: dt.date | None = None, outcome: str | None = None
) -> dict[str, str]:
    """The packets of the report and their verdicts."""
    write_period(bureau.ledger, Scope(since, until, outcome), open_outbox(str(bureau.folder / "report")), DESK)
    page = html.parse(bureau.folder / "report" / INDEX)
    return {row.find("th").text_content().strip(): row.get("data-v") for row in page.xpath("//table[@id='packets']/tbody/tr")}


def feed(bureau: Bureau, folder: str = "report") -> list[dict]:
    return [json.loads(line) for line in (bureau.folder / folder / FEED).read_text().splitlines()]


def day(number: int) -> dt.date:
    return dt.date(2026, 11, number)


@pytest.fixture
def history_of_three(bureau) -> Bureau:
    """P-1 was incomplete on the 3rd and is complete since the 10th; P-2 is incomplete since the 10th; P-3 has left the inbox."""
    bureau.put("P-1", "incomplete")
    bureau.put("P-3", "review")
    bureau.run()
    reached_on(bureau, "P-1", day(3))
    reached_on(bureau, "P-3", day(5))
    bureau.put("P-1", "complete")
    bureau.put("P-2", "incomplete 2")
    for file in (bureau.inbox / "P-3").iterdir():
        file.unlink()
    (bureau.inbox / "P-3").rmdir()
    bureau.run()
    reached_on(bureau, "P-1", day(10))
    reached_on(bureau, "P-2", day(10))
    return bureau


@BOTH_LEDGERS
def test_a_report_is_made_of_the_verdicts_of_its_period(history_of_three):
    bureau = history_of_three
    assert report(bureau) == {"P-1": "complete", "P-2": "incomplete", "P-3": "needs_review"}
    assert report(bureau, until=day(4)) == {"P-1": "incomplete"}
    assert report(bureau, since=day(3), until=day(5)) == {"P-1": "incomplete", "P-3": "needs_review"}
    assert report(bureau, since=day(10), until=day(10)) == {"P-1": "complete", "P-2": "incomplete"}
    assert report(bureau, outcome="incomplete") == {"P-2": "incomplete"}
    assert report(bureau, until=day(9), outcome="incomplete") == {"P-1": "incomplete"}
    assert report(bureau, since=day(11)) == {}


@BOTH_LEDGERS
def test_the_feed_tells_every_verdict_once_and_the_one_before(history_of_three):
    report(history_of_three)
    told = {(event["packet_id"], event["before"], event["verdict"]) for event in feed(history_of_three)}
    assert told == {
        ("P-1", None, "incomplete"), ("P-3", None, "needs_review"), ("P-1", "incomplete", "complete"), ("P-2", None, "incomplete")
    }  # fmt: skip
    assert len(feed(history_of_three)) == 4
    numbers = [event["event"] for event in feed(history_of_three)]
    assert numbers == sorted(set(numbers))
    report(history_of_three, since=day(4), outcome="complete")
    assert [(event["packet_id"], event["before"]) for event in feed(history_of_three)] == [("P-1", "incomplete")]


def test_the_verdict_in_force_is_taken_where_it_was_reached_in_the_period(bureau):
    bureau.put("P-1", "incomplete")
    bureau.run()
    bureau.put("P-1", "complete")
    bureau.run()
    bureau.put("P-1", "incomplete")  # the first papers again: the first verdict is in force again
    bureau.run()
    assert report(bureau) == {"P-1": "incomplete"}


def test_duplicates_and_packets_without_a_verdict_are_in_the_report_of_everything_alone(bureau):
    bureau.put("P-1", "incomplete")
    bureau.run()
    bureau.put("P-2", "incomplete")
    bureau.put("P-3", "mistake")
    bureau.run()
    assert report(bureau) == {"P-1": "incomplete", "P-2": "incomplete", "P-3": "failed"}
    assert report(bureau, outcome="incomplete") == {"P-1": "incomplete", "P-2": "incomplete"}
    rows = list(csv.DictReader(io.StringIO((bureau.folder / "report" / CSV).read_text(encoding="utf-8-sig"))))
    assert [row["packet"] for row in rows] == ["P-1"]  # the duplicate's finding is not counted twice


def test_a_run_leaves_the_four_outputs_and_the_trend_of_its_inbox(bureau):
    bureau.put("P-1", "incomplete")
    batch = bureau.run()
    assert write_inbox(bureau.ledger, batch.inbox_url, open_outbox(str(bureau.out)), DESK) == 1
    assert {path.name for path in bureau.out.iterdir() if path.is_file()} == OUTPUTS
    assert [event["packet_id"] for event in feed(bureau, "out")] == ["P-1"]
    assert (bureau.out / WORKBOOK).read_bytes().startswith(b"PK")


def test_links_lead_from_the_report_to_where_the_results_lie(bureau):
    bureau.put("P 1#", "incomplete")
    batch = bureau.run()
    for name in LETTERS:
        (bureau.out / "P 1#" / name).write_bytes(b"letter")
    (known,) = history.known_packets(bureau.ledger, batch.inbox_url)
    here, elsewhere = (Links(open_outbox(str(bureau.folder / place))) for place in ("out", "deep/report"))
    assert here.report(known) == "P%201%23/report.html"
    assert elsewhere.report(known) == "../../out/P%201%23/report.html"
    assert here.letters(known)[0] == LetterLink("en", "docx", "P%201%23/letter.en.docx") and len(here.letters(known)) == 4
    assert Links(open_outbox("memory://elsewhere")).report(known) is None


def test_a_packet_without_letters_has_no_links_to_any(bureau):
    bureau.put("P-1", "incomplete")
    batch = bureau.run()
    for path in bureau.out.glob("*/letter.*"):
        path.unlink()
    (known,) = history.known_packets(bureau.ledger, batch.inbox_url)
    assert Links(open_outbox(str(bureau.out))).letters(known) == ()


def test_the_outputs_reach_a_remote_outbox(bureau):
    bureau.put("P-1", "incomplete")
    bureau.run()
    url = f"memory://outputs-{time.monotonic_ns()}"
    write_period(bureau.ledger, Scope(), open_outbox(url), DESK)
    assert all(open_outbox(url).has(name) for name in OUTPUTS)


def test_no_day_is_lost_between_two_periods(bureau):
    first, second = (periods.Period(*bounds) for bounds in ((None, 100.0), (100.0, None)))
    assert [len(period.holds(verdicts)) for period in (periods.Period(), first, second)] == [0, 1, 1]
    assert "< " in str(first.holds(verdicts)[0]) and ">= " in str(second.holds(verdicts)[0])


@pytest.mark.parametrize("command", [["--help"], ["check", "--help"]])
def test_no_single_packet_pays_for_the_plots_and_workbooks_of_a_batch(command):
    script = (
        "import sys\nfrom flows import cli, check_packet, workbench, batch_report\nimport reports.packet\n"
        f"sys.argv = ['liasse', *{command!r}]\n"
        "try: cli.main()\nexcept SystemExit: pass\n"
        "heavy = {'matplotlib', 'xlsxwriter', 'pandas'} & set(sys.modules)\nprint(heavy, file=sys.stderr)\nsys.exit(len(heavy))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_a_feed_written_anew_begins_with_the_lines_it_had(bureau):
    bureau.put("P-1", "incomplete")
    write_inbox(bureau.ledger, bureau.run().inbox_url, open_outbox(str(bureau.out)), DESK)
    earlier = (bureau.out / FEED).read_bytes()
    bureau.put("P-1", "complete", **{"more.txt": "x"})
    bureau.put("P-2", "complete", **{"own.txt": "y"})
    write_inbox(bureau.ledger, bureau.run().inbox_url, open_outbox(str(bureau.out)), DESK)
    assert earlier and (bureau.out / FEED).read_bytes().startswith(earlier)
    assert [event["event"] for event in feed(bureau, "out")] == [1, 2, 3]
