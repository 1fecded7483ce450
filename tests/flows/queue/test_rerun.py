from __future__ import annotations

import datetime as dt
import shutil

import pytest

from flows.earlier import Version
from flows.ledger import history
from flows.ledger.earlier import PastVerdicts
from flows.rerun import rerun_packet
from reports.changes import Comparison
from schemas.errors import PacketError, UsageError
from tests.flows.queue.conftest import CHECKER, TODAY, Bureau


def rerun(bureau: Bureau, packet_id: str, as_of: dt.date | None = None):
    return rerun_packet(bureau.ledger, bureau.settings, TODAY, packet_id, as_of, fresh=False, checker=CHECKER)


def test_the_same_packet_on_the_same_day_has_the_same_verdict_and_no_second_row(bureau):
    bureau.put("P-1", "incomplete")
    bureau.run()
    again = rerun(bureau, "P-1")
    assert (again.outcome, again.since) == ("incomplete", Comparison((), (), ()))
    assert history.verdict_count(bureau.ledger, 1) == 1


def test_a_changed_file_is_named_as_the_cause(bureau):
    bureau.put("P-1", "incomplete")
    bureau.run()
    bureau.put("P-1", "complete", **{"more.txt": "x"})
    again = rerun(bureau, "P-1")
    assert [change.line() for change in again.since.changes] == [
        "verdict: Incomplete → Complete",
        "GEN-PASSPORT (Passport): Not met → nothing to remark",
    ]
    assert [file.en for file in again.since.files] == ["file added: more.txt", "file changed: order.txt"]
    assert bureau.verdict("P-1") == "complete"


def test_another_day_is_named_as_the_cause(bureau):
    bureau.put("P-1", "complete")
    bureau.run()
    (cause,) = rerun(bureau, "P-1", dt.date(2024, 1, 1)).since.circumstances
    assert cause.en == "judged as of another day: 22 November 2026 → 1 January 2024"


def test_a_packet_is_found_by_number_and_a_duplicate_leads_to_the_first(bureau):
    bureau.put("P-1", "complete")
    bureau.run()
    bureau.put("twin", "complete")
    bureau.run()
    assert rerun(bureau, "#1").packet_id == rerun(bureau, "twin").packet_id == "P-1"


def test_an_unknown_packet_names_the_nearest(bureau):
    bureau.put("P-1042", "complete")
    bureau.run()
    with pytest.raises(UsageError, match="Perhaps you mean one of these: P-1042"):
        rerun(bureau, "P-1024")


def test_a_dead_letter_is_tried_again(bureau):
    bureau.put("P-1", "mistake")
    bureau.run()
    bureau.put("P-1", "complete")
    rerun_out = rerun_packet(bureau.ledger, bureau.settings, TODAY, "P-1", None, False, str(bureau.out), CHECKER)
    assert (rerun_out.since, rerun_out.outcome) == (None, "complete")


def test_a_packet_whose_papers_are_gone_keeps_its_verdict(bureau):
    bureau.put("P-1", "complete")
    bureau.run()
    shutil.rmtree(bureau.inbox / "P-1")
    with pytest.raises(PacketError, match="no longer in the inbox"):
        rerun(bureau, "P-1")
    assert history.find(bureau.ledger, "P-1")[0].outcome == "complete"


def test_a_report_is_compared_with_the_verdict_in_force_of_another_version(bureau):
    bureau.put("P-1", "incomplete")
    bureau.run()
    first = history.verdict(bureau.ledger, 1)
    past = PastVerdicts(bureau.ledger, history.find(bureau.ledger, "P-1")[0].number)
    assert past(Version(first.content_sha256, first.as_of, first.engine_sha256)) is None
    other = past(Version("0" * 64, TODAY, first.engine_sha256))
    assert other is not None and other.verdict_json == first.verdict_json and dict(other.files) == first.files
