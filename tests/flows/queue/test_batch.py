from __future__ import annotations

import shutil

import pytest

from flows.batch import Order, run_batch
from flows.lanes import Lanes
from flows.ledger import history
from flows.ledger.tables import State
from schemas.errors import SetupError, UsageError
from tests.flows.queue.conftest import BOTH_LEDGERS, TODAY, Bureau

pytestmark = BOTH_LEDGERS


def states(bureau: Bureau) -> dict[str, tuple[str, str | None]]:
    return {known.name: (known.state.value, known.outcome) for known in history.known_packets(bureau.ledger)}


def test_new_packets_are_judged_and_delivered_and_then_left_alone(bureau):
    bureau.put("P-1", "complete")
    bureau.put("P-2", "incomplete")
    assert bureau.run().tally.outcomes == {"complete": 1, "incomplete": 1}
    assert (bureau.verdict("P-1"), bureau.verdict("P-2")) == ("complete", "incomplete")
    assert bureau.run().tally.done == 0


def test_a_changed_packet_is_judged_again_and_its_first_verdict_is_kept(bureau):
    bureau.put("P-1", "incomplete")
    bureau.run()
    bureau.put("P-1", "complete", more="one more paper")
    bureau.run()
    assert bureau.verdict("P-1") == "complete"
    known = history.find(bureau.ledger, "P-1")[0]
    assert history.verdict_count(bureau.ledger, known.number) == 2


def test_the_same_content_under_another_name_is_a_duplicate_of_the_first(bureau):
    bureau.put("P-1", "complete")
    bureau.run()
    bureau.put("P-2", "complete")
    bureau.run()
    twin = history.find(bureau.ledger, "P-2")[0]
    assert (twin.duplicate_of, twin.outcome) == ("P-1", "complete")
    assert bureau.delivered() == {"P-1"}


def test_a_duplicate_is_judged_itself_when_the_first_changes(bureau):
    bureau.put("P-1", "complete")
    bureau.put("P-2", "complete")
    bureau.run()
    first = "P-1" if bureau.delivered() == {"P-1"} else "P-2"
    bureau.put(first, "incomplete")
    bureau.run()
    assert bureau.delivered() == {"P-1", "P-2"}
    assert sorted(bureau.verdict(folder) for folder in ("P-1", "P-2")) == ["complete", "incomplete"]


def test_a_renamed_packet_whose_results_are_gone_is_judged_under_its_new_name(bureau):
    bureau.put("P-1", "complete").rename(bureau.inbox / "P-1")
    bureau.run()
    (bureau.inbox / "P-1").rename(bureau.inbox / "P-9")
    shutil.rmtree(bureau.out)
    bureau.run()
    assert bureau.delivered() == {"P-9"}


def test_two_packets_that_bear_one_id_do_not_overwrite_each_other(bureau):
    for name, order in (("first", "complete"), ("second", "incomplete")):
        bureau.put(name, order, **{"packet.json": '{"packet_id": "P-1"}'})
    bureau.run()
    assert bureau.delivered() == {"P-1", "P-1 (2)"}
    assert {bureau.verdict("P-1"), bureau.verdict("P-1 (2)")} == {"complete", "incomplete"}


@pytest.mark.parametrize("packet_id", ["..", ".", "index.html", ".hidden"])
def test_no_packet_id_leads_out_of_the_outbox_or_over_the_batch_s_files(bureau, packet_id):
    bureau.put("P-1", "complete", **{"packet.json": f'{{"packet_id": "{packet_id}"}}'})
    bureau.run()
    assert bureau.delivered() == {f"_{packet_id}"}


def test_results_that_this_outbox_lacks_are_written_again(bureau):
    bureau.put("P-1", "complete")
    bureau.run()
    bureau.run(outbox=str(bureau.folder / "elsewhere"))
    assert (bureau.folder / "elsewhere" / "P-1" / "verdict.json").is_file()


def test_another_day_of_judging_is_another_verdict(bureau):
    bureau.put("P-1", "complete")
    bureau.run()
    bureau.run(as_of=TODAY.replace(year=2024))
    known = history.find(bureau.ledger, "P-1")[0]
    assert history.verdict_count(bureau.ledger, known.number) == 2
    assert history.verdict(bureau.ledger, known.verdict).as_of.year == 2024


def test_a_packet_that_has_left_the_inbox_is_no_longer_counted(bureau):
    bureau.put("P-1", "complete")
    bureau.put("P-2", "complete", more="x")
    bureau.run()
    shutil.rmtree(bureau.inbox / "P-2")
    bureau.run()
    assert history.counts(bureau.ledger).states == {State.DONE: 1}


def test_a_packet_whose_check_kills_its_process_is_a_dead_letter_after_three_attempts(bureau):
    bureau.put("P-1", "crash")
    bureau.put("P-2", "complete")
    bureau.run(open_lanes=Lanes)
    assert states(bureau) == {"P-1": ("failed", None), "P-2": ("done", "complete")}
    assert "died" in history.find(bureau.ledger, "P-1")[0].reason.en
    assert bureau.run().tally.done == 0


def test_our_own_mistake_is_a_dead_letter_that_tells_no_content(bureau):
    bureau.put("P-1", "mistake")
    bureau.run()
    assert "ZeroDivisionError" in history.find(bureau.ledger, "P-1")[0].reason.en


def test_a_packet_with_a_page_that_crashes_its_reader_is_judged_for_the_rest_and_told_of(bureau):
    bureau.put("P-1", "lost")
    bureau.run()
    known = history.find(bureau.ledger, "P-1")[0]
    assert (known.state, known.outcome) == (State.FAILED, "needs_review")
    assert "3 attempts" in known.reason.en


def test_a_packet_that_cannot_be_judged_is_told_at_once(bureau):
    bureau.put("P-1", "complete", **{"packet.json": "{"})
    bureau.run()
    known = history.find(bureau.ledger, "P-1")[0]
    assert known.state is State.FAILED and "packet.json" in known.reason.en


@pytest.mark.parametrize("order", ["full", "setup"])
def test_a_machine_that_cannot_check_stops_the_batch_and_blames_no_packet(bureau, order):
    bureau.put("P-1", order)
    with pytest.raises(SetupError):
        bureau.run()
    assert history.counts(bureau.ledger).states == {State.WAITING: 1}
    bureau.put("P-1", "complete")
    assert bureau.run().tally.outcomes == {"complete": 1}


def test_an_inbox_that_does_not_exist_is_named(bureau):
    with pytest.raises(UsageError, match=r"no inbox at .*nowhere"):
        run_batch(Order(str(bureau.folder / "nowhere"), str(bureau.out)), bureau.settings, bureau.ledger, TODAY)
