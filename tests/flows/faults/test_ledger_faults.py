"""A ledger that is busy, away, full, of another version or not there at all."""

from __future__ import annotations

import subprocess
import sys
import threading
import time

import pytest
import sqlalchemy as sa
from alembic.config import Config
from alembic.script import ScriptDirectory

from flows.batch import ledger_of
from flows.ledger import claims, history, opening
from flows.ledger.opening import MIGRATIONS, open_ledger
from flows.ledger.patience import LedgerAwayError, Patience
from flows.ledger.tables import REVISION, State, metadata, verdicts
from schemas.errors import UsageError
from tests.flows.queue.conftest import BOTH_LEDGERS

AWAY_SECONDS = 10
LOCK = "import sqlite3,sys,time; c=sqlite3.connect(sys.argv[1]); c.execute('begin exclusive'); print(flush=True); time.sleep({})"


def lock(bureau, seconds: float) -> subprocess.Popen[bytes]:
    """Another process that holds the whole SQLite file."""
    path = bureau.settings.home / "ledger.sqlite"
    other = subprocess.Popen([sys.executable, "-c", LOCK.format(seconds), path], stdout=subprocess.PIPE)
    assert other.stdout and other.stdout.readline()
    return other


def test_a_batch_waits_while_another_process_locks_the_ledger(bureau, monkeypatch):
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)  # so that SQLite itself gives up long before the lock ends
    impatient = ledger_of(bureau.settings)
    bureau.put("P-1", "complete")
    with lock(bureau, 2):
        bureau.ledger = impatient
        assert bureau.run().tally.outcomes == {"complete": 1}


def test_a_ledger_that_stays_away_ends_in_one_sentence(bureau, monkeypatch):
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)
    impatient = open_ledger(bureau.settings.ledger_url(), Patience(0.5))
    with lock(bureau, 30) as other:
        with pytest.raises(LedgerAwayError, match="has not answered"):
            claims.recover(impatient, lambda owner: False)
        other.kill()


def test_a_batch_survives_a_database_that_goes_away_and_comes_back(bureau, request):
    server = request.getfixturevalue("postgres")
    settings = bureau.settings.model_copy(update={"ledger": type(bureau.settings.ledger)(server.new_ledger())})
    bureau.settings, bureau.ledger = settings, ledger_of(settings)
    for number in range(40):
        bureau.put(f"P-{number}", f"slow 0.05 {number}")

    def outage() -> None:
        time.sleep(0.5)
        server.stop()
        time.sleep(AWAY_SECONDS)
        server.start()

    trouble = threading.Thread(target=outage)
    trouble.start()
    tally = bureau.run().tally
    trouble.join()
    bureau.run()
    assert tally.done == 40
    assert history.counts(bureau.ledger).states == {State.DONE: 40}
    assert bureau.ledger.read(lambda connection: connection.scalar(sa.select(sa.func.count()).select_from(verdicts))) == 40


@BOTH_LEDGERS
def test_runs_that_overlap_share_the_packets(bureau):
    for number in range(30):
        bureau.put(f"P-{number}", f"slow 0.02 {number // 2}")  # each content twice
    tallies = []
    runs = [threading.Thread(target=lambda: tallies.append(bureau.run().tally)) for _ in range(3)]
    for run in runs:
        run.start()
    for run in runs:
        run.join()
    numbers = [number for tally in tallies for number in tally.numbers]
    assert len(numbers) == len(set(numbers)) == 30  # a sequence skips a number that two runs asked for at once
    assert (history.counts(bureau.ledger).duplicates, len(bureau.delivered())) == (15, 15)


@BOTH_LEDGERS
def test_a_claim_whose_lease_is_over_goes_to_another_and_its_late_verdict_is_not_written(bureau):
    bureau.put("P-1", "complete")
    bureau.run()
    late = claims.claim_again(bureau.ledger, 1, None, "elsewhere/1/x", lease=-1)
    assert claims.recover(bureau.ledger, lambda owner: False) == 1
    assert not claims.is_held(bureau.ledger, late)
    assert claims.register(bureau.ledger, late, "other", "P-1", lambda folder: False) is None
    bureau.run()
    assert history.counts(bureau.ledger).states == {State.DONE: 1}


def test_a_packet_that_takes_its_whole_worker_down_again_and_again_is_a_dead_letter(bureau):
    bureau.put("P-1", "complete")
    bureau.run()
    claims.claim_again(bureau.ledger, 1, None, "elsewhere", lease=-1)
    for _ in range(claims.LOSSES_MOST):
        claims.recover(bureau.ledger, lambda owner: False)
        claims.claim_next(bureau.ledger, bureau.inbox.as_uri(), "elsewhere", lease=-1)
    assert history.packet(bureau.ledger, 1).state is State.FAILED


@BOTH_LEDGERS
def test_a_ledger_of_a_newer_program_is_refused_and_left_as_it_is(bureau):
    bureau.ledger.write(lambda connection: connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'")))
    with pytest.raises(UsageError, match="newer liasse"):
        ledger_of(bureau.settings)


@BOTH_LEDGERS
def test_the_migrations_make_the_tables_this_program_speaks_of(bureau):
    inspector = sa.inspect(bureau.ledger.engine)
    for table in metadata.tables.values():
        assert {column["name"] for column in inspector.get_columns(table.name)} == set(table.columns.keys())
        assert {index["name"] for index in inspector.get_indexes(table.name)} >= {index.name for index in table.indexes}


def test_the_newest_migration_is_the_one_the_code_is_written_for():
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_current_head() == REVISION


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("nonsense", "Write it as sqlite"),
        ("mysql://localhost/x", "Write it as sqlite"),
        ("postgresql://u:secret@127.0.0.1:1/db", "127.0.0.1:1 does not answer"),
        ("sqlite:////proc/no/ledger.sqlite", "cannot be opened"),
    ],
)
def test_a_ledger_that_cannot_be_opened_tells_what_to_check_and_no_password(url, told):
    with pytest.raises(UsageError, match=told) as failure:
        open_ledger(url, Patience(0))
    assert "secret" not in str(failure.value)


def test_a_full_disk_stops_the_batch_and_leaves_no_part_of_a_file(bureau, monkeypatch):
    import os

    bureau.put("P-1", "complete")

    def disk_full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", disk_full)
    with pytest.raises(Exception, match="No space left"):
        bureau.run()
    assert not [path for path in bureau.out.rglob("*") if path.is_file()]
    assert history.counts(bureau.ledger).states == {State.WAITING: 1}
    monkeypatch.undo()
    assert bureau.run().tally.outcomes == {"complete": 1}
