from __future__ import annotations

import os
import time
from dataclasses import replace
from pathlib import Path

import pytest

from flows.inbox import FolderInbox, open_inbox, scan
from flows.ledger import history
from schemas.errors import UsageError
from tests.flows.queue.conftest import Bureau

QUIET = 3.0


def put(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)


def listed(folder: Path, now: float):
    return scan(FolderInbox(folder), QUIET, now)


def later(seconds: float = 60) -> float:
    """A clock: nothing here can set the time at which a file system says that a file changed."""
    return time.time() + seconds


def test_folders_and_archives_are_packets_and_nothing_else_is(tmp_path):
    put(tmp_path, "P-1/a.pdf", "P-2.zip", "P-3.ZIP", "notes.txt", ".hidden/a.pdf", ".x.zip")
    (tmp_path / "empty").mkdir()
    listing = listed(tmp_path, later())
    assert [entry.name for entry in listing.ready] == ["P-1", "P-2.zip", "P-3.ZIP", "empty"]
    assert listing.loose == 1


@pytest.mark.parametrize(("age", "is_ready"), [(QUIET - 0.5, False), (QUIET + 0.5, True)])
def test_a_packet_is_left_alone_until_it_has_been_quiet(tmp_path, age, is_ready):
    put(tmp_path, "P-1/a.pdf")
    listing = listed(tmp_path, (tmp_path / "P-1").stat().st_ctime + age)
    assert (len(listing.ready), len(listing.arriving)) == ((1, 0) if is_ready else (0, 1))


def test_an_old_file_that_was_just_put_into_a_packet_keeps_it_waiting(tmp_path):
    put(tmp_path, "P-1/a.pdf", "P-1/deep/b.pdf")
    for path in tmp_path.rglob("*"):
        os.utime(path, (0, 0))
    assert listed(tmp_path, time.time()).arriving == ("P-1",)


@pytest.mark.parametrize("mark", ["P-1/scan.pdf.part", "P-1/deep/x.CRDOWNLOAD", "P-1/.scan.tmp", "P-1.zip.part", "P-1.part"])
def test_an_unfinished_upload_in_or_beside_a_packet_keeps_it_waiting(tmp_path, mark):
    put(tmp_path, "P-1/a.pdf", "P-10/a.pdf", mark)
    listing = listed(tmp_path, later())
    assert listing.uploading == ("P-1",)
    assert [entry.name for entry in listing.ready] == ["P-10"]


@pytest.mark.parametrize("change", ["content", "name", "more", "fewer"])
def test_every_change_of_a_packet_changes_its_signature(tmp_path, change):
    put(tmp_path, "P-1/a.pdf", "P-1/b.pdf")
    before = listed(tmp_path, later()).ready
    match change:
        case "content":
            (tmp_path / "P-1/a.pdf").write_text("other text")
        case "name":
            (tmp_path / "P-1/a.pdf").rename(tmp_path / "P-1/c.pdf")
        case "more":
            put(tmp_path, "P-1/c.pdf")
        case "fewer":
            (tmp_path / "P-1/a.pdf").unlink()
    assert listed(tmp_path, later()).ready != before


def test_what_changed_a_moment_ago_is_judged_in_the_same_run(bureau):
    settings = bureau.settings.model_copy(update={"quiet_seconds": 0.3})
    bureau.put("P-1", "complete")
    batch = Bureau(bureau.folder, settings, bureau.ledger).run()
    assert batch.tally.outcomes == {"complete": 1}
    assert not batch.listing.arriving


def test_what_is_still_uploading_is_told_and_left(bureau):
    bureau.put("P-1", "complete")
    bureau.put("P-2", "complete", **{"scan.pdf.part": "half"})
    assert bureau.run().listing.uploading == ("P-2",)
    assert bureau.delivered() == {"P-1"}


class BreakingInbox(FolderInbox):
    """A listing that fails half-way."""

    def stats(self):
        for number, stat in enumerate(sorted(super().stats(), key=lambda stat: stat.name)):
            if number == 5:
                raise OSError(5, "Input/output error")
            yield stat


def test_a_listing_that_fails_half_way_loses_nothing_and_is_told(bureau, monkeypatch):
    for number in range(4):
        bureau.put(f"P-{number}", f"complete {number}")
    monkeypatch.setattr("flows.batch.open_inbox", lambda place: BreakingInbox(Path(place)))
    batch = bureau.run()
    assert "ended early" in batch.listing.trouble
    assert bureau.delivered() == {"P-0", "P-1"}
    monkeypatch.undo()
    bureau.run()
    assert bureau.delivered() == {f"P-{number}" for number in range(4)}
    monkeypatch.setattr("flows.batch.open_inbox", lambda place: BreakingInbox(Path(place)))
    bureau.run()
    assert sum(history.counts(bureau.ledger).states.values()) == 4  # none is taken for gone


def test_an_inbox_at_a_url_is_drained_into_an_outbox_at_a_url(bureau):
    import fsspec

    files = fsspec.filesystem("memory")
    files.pipe({"/inbox/P-1/order.txt": b"complete", "/inbox/P-2/order.txt": b"incomplete", "/inbox/P-3/order.txt": b"complete"})
    order = replace(bureau.order, inbox="memory://inbox", outbox="memory://out")
    assert bureau.run(inbox=order.inbox, outbox=order.outbox).tally.outcomes == {"complete": 1, "incomplete": 1}
    assert sorted(path for path in files.find("/out") if path.endswith("verdict.json")) == [
        "/out/P-1/verdict.json",
        "/out/P-2/verdict.json",
    ]
    assert bureau.run(inbox=order.inbox, outbox=order.outbox).tally.done == 0


@pytest.mark.parametrize("place", ["memory://nowhere", "nosuch://place/x"])
def test_an_inbox_that_cannot_be_reached_is_one_sentence(place):
    with pytest.raises(UsageError):
        open_inbox(place)
