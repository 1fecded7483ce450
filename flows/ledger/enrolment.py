"""A listing of the inbox compared with what is known: the new and the changed are put into the queue."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

import sqlalchemy as sa

from flows.ledger.ledger import Ledger
from flows.ledger.record import Entry
from flows.ledger.tables import Row, State, packets

BATCH = 500  # rows a statement

AFRESH: dict[str, Any] = {"state": State.WAITING, "attempts": 0, "losses": 0, "not_before": 0.0, "reason": ""}
"""What a packet that is to be checked starts with."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a run asks of the packets of its inbox."""

    today: dt.date
    as_of: dt.date | None = None  # None: the day of submission
    again: bool = False  # judge also what is neither new nor changed
    undelivered: Collection[str] = ()  # folders whose results are not where this run wants them


@dataclass(frozen=True, slots=True)
class Enrolled:
    """How many packets were put into the queue, and why."""

    new: int
    changed: int
    repeated: int


def enrol(ledger: Ledger, inbox: str, entries: Sequence[Entry], whole: bool, wanted: Wanted) -> Enrolled:
    """Put what is new, changed or asked for again into the queue.

    Args:
        whole: the listing reached its end, so that what it does not name is no longer in the inbox.
    """
    known = {row.name: row for row in ledger.read(lambda connection: _known(connection, inbox))}
    new = [entry for entry in entries if entry.name not in known]
    changed = [entry for entry in entries if entry.name in known and known[entry.name].signature != entry.signature]
    moved = {entry.name for entry in (*new, *changed)}
    again = [known[entry.name].number for entry in entries if entry.name not in moved and _to_repeat(known[entry.name], wanted)]
    listed = {entry.name for entry in entries}
    gone = [row.number for row in known.values() if whole and row.in_inbox and row.name not in listed]
    back = [row.number for row in known.values() if not row.in_inbox and row.name in listed]
    if new or changed or again or gone or back:
        ledger.write(lambda connection: _apply(ledger, connection, inbox, new, changed, again, gone, back, wanted))
    return Enrolled(len(new), len(changed), len(again))


def _known(connection: sa.Connection, inbox: str) -> Sequence[Row]:
    c = packets.c
    columns = (c.number, c.name, c.signature, c.in_inbox, c.state, c.folder, c.as_of, c.duplicate_of)
    return connection.execute(sa.select(*columns).where(c.inbox == inbox)).all()


def _to_repeat(row: Row, wanted: Wanted) -> bool:
    if row.state == State.FAILED:
        return wanted.again
    if row.state != State.DONE:
        return False
    return wanted.again or row.as_of != wanted.as_of or (row.duplicate_of is None and row.folder in wanted.undelivered)


def _apply(
    ledger: Ledger,
    connection: sa.Connection,
    inbox: str,
    new: Sequence[Entry],
    changed: Sequence[Entry],
    again: Sequence[int],
    gone: Sequence[int],
    back: Sequence[int],
    wanted: Wanted,
) -> None:
    c = packets.c
    first: dict[str, Any] = AFRESH | {"inbox": inbox, "in_inbox": True, "received_on": wanted.today, "as_of": wanted.as_of}
    for batch in _batches(new):
        rows = [first | {"name": entry.name, "signature": entry.signature} for entry in batch]
        connection.execute(ledger.insert(packets), rows)  # another run may have seen it first
    if changed:
        at_rest = sa.update(packets).where(c.inbox == inbox, c.name == sa.bindparam("of"), c.state != State.CLAIMED)
        claimed = sa.update(packets).where(c.inbox == inbox, c.name == sa.bindparam("of"), c.state == State.CLAIMED)
        rows = [{"of": entry.name, "signature_now": entry.signature} for entry in changed]
        now = {"signature": sa.bindparam("signature_now"), "received_on": wanted.today, "as_of": wanted.as_of, "in_inbox": True}
        connection.execute(claimed.values(now), rows)  # its claim ends in "waiting": see flows.ledger.claims.finish
        connection.execute(at_rest.values(AFRESH | now), rows)
    for numbers, values in (
        (again, AFRESH | {"as_of": wanted.as_of}),
        (gone, {"in_inbox": False}),
        (back, {"in_inbox": True}),
    ):
        for some in _batches(numbers):
            connection.execute(sa.update(packets).where(c.number.in_(some), c.state != State.CLAIMED).values(values))


def _batches(things: Iterable[Any]) -> Iterable[list[Any]]:
    rest = iter(things)
    while batch := list(islice(rest, BATCH)):
        yield batch
