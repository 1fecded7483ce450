"""What the ledger tells: the state of the queue, a packet by its id, and its verdicts."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from flows.ledger.ledger import Ledger
from flows.ledger.record import Findings, Known, PastVerdict, said_by, unsqueeze
from flows.ledger.tables import Row, State, packets, verdicts

ROWS = 500  # fetched at a time, so that memory does not grow with the inbox

c, v = packets.c, verdicts.c
first = packets.alias("first")
_WITH_VERDICT = (
    packets.outerjoin(first, c.duplicate_of == first.c.number)
    # A duplicate has the verdict of the first.
    .outerjoin(verdicts, v.number == sa.func.coalesce(c.verdict, first.c.verdict))
)
_COLUMNS = (
    c.number,
    c.inbox,
    c.name,
    c.state,
    c.packet_id,
    c.folder,
    c.content_sha256,
    sa.func.coalesce(c.outbox, first.c.outbox).label("outbox"),
    c.received_on,
    c.as_of,
    c.reason,
    c.in_inbox,
    first.c.folder.label("duplicate_of"),
    v.number.label("verdict"),
    v.outcome,
    v.as_of.label("judged_as_of"),
    v.reached_at,
)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many packets stand where."""

    states: dict[str, int]
    outcomes: dict[str, int]  # of packets in the inbox that have a verdict
    duplicates: int
    next_due: float | None  # seconds from now until a waiting packet may be claimed; 0 or less: now

    @property
    def waiting(self) -> int:
        return self.states.get(State.WAITING, 0)


def counts(ledger: Ledger, inbox: str | None = None) -> Counts:
    """The queue at a glance: of one inbox, or of all."""
    here = c.inbox == inbox if inbox is not None else sa.true()

    def transaction(connection: sa.Connection) -> Counts:
        states = connection.execute(sa.select(c.state, sa.func.count()).where(here, _counted()).group_by(c.state)).all()
        outcomes = connection.execute(
            sa.select(v.outcome, sa.func.count()).join(packets, c.verdict == v.number).where(here, c.in_inbox).group_by(v.outcome)
        ).all()
        duplicates = connection.scalar(sa.select(sa.func.count()).where(here, c.in_inbox, c.duplicate_of.is_not(None)))
        due = connection.scalar(sa.select(sa.func.min(c.not_before)).where(here, c.state == State.WAITING))
        return Counts(
            dict(map(tuple, states)), dict(map(tuple, outcomes)), duplicates or 0, None if due is None else due - time.time()
        )

    return ledger.read(transaction)


def judged_otherwise(ledger: Ledger, inbox: str, engine_sha256: str) -> int:
    """How many packets of an inbox have a verdict of another edition of the program or its rulebook."""
    other = sa.select(sa.func.count()).join(packets, c.verdict == v.number)
    here = other.where(c.inbox == inbox, c.in_inbox, v.engine_sha256 != engine_sha256)
    return ledger.read(lambda connection: connection.scalar(here)) or 0


def _counted() -> sa.ColumnElement[bool]:
    """What has left the inbox counts only while it is still in the queue."""
    return sa.or_(c.in_inbox, c.state.in_([State.WAITING, State.CLAIMED]))


def known_packets(ledger: Ledger, inbox: str | None = None, with_findings: bool = False) -> Iterator[Known]:
    """The packets that lie in an inbox (or in any), by name, with their verdict in force."""
    wanted = selected(with_findings).select_from(_WITH_VERDICT)
    return page_by_page(ledger, wanted.where(c.in_inbox, c.inbox == inbox if inbox is not None else sa.true()))


def selected(with_findings: bool) -> sa.Select[Any]:
    return sa.select(*_COLUMNS, *([v.findings] if with_findings else []))


def page_by_page(ledger: Ledger, wanted: sa.Select[Any]) -> Iterator[Known]:
    """The packets selected, in the order of their names."""
    after: tuple[str, int] = ("", 0)
    while True:
        rest = wanted.where(sa.tuple_(c.name, c.number) > sa.tuple_(*map(sa.literal, after)))
        page = rest.order_by(c.name, c.number).limit(ROWS)
        rows = ledger.read(lambda connection, page=page: connection.execute(page).all())  # type: ignore[misc]
        if not rows:
            return
        yield from (_known(row) for row in rows)
        after = (rows[-1].name, rows[-1].number)


def find(ledger: Ledger, packet_id: str) -> list[Known]:
    """The packets that are called so, by folder, name, id or number; those that lie in an inbox first."""
    named = sa.or_(c.folder == packet_id, c.name == packet_id, c.name == f"{packet_id}.zip", c.packet_id == packet_id)
    if packet_id.startswith("#") and packet_id[1:].isdecimal():
        named = sa.or_(named, c.number == int(packet_id[1:]))
    wanted = sa.select(*_COLUMNS).select_from(_WITH_VERDICT).where(named)
    rows = ledger.read(lambda connection: connection.execute(wanted).all())
    exact_first = sorted(rows, key=lambda row: (row.folder != packet_id, not row.in_inbox, row.name))
    return [_known(row) for row in exact_first]


def packet(ledger: Ledger, number: int) -> Known:
    wanted = sa.select(*_COLUMNS).select_from(_WITH_VERDICT).where(c.number == number)
    return _known(ledger.read(lambda connection: connection.execute(wanted).one()))


def all_names(ledger: Ledger) -> list[str]:
    """What the packets are called, to name the nearest ones where an id is unknown."""
    return [
        str(name)
        for name in ledger.read(lambda connection: connection.scalars(sa.select(sa.func.coalesce(c.folder, c.name))).all())
    ]


def verdict(ledger: Ledger, number: int) -> PastVerdict:
    row = ledger.read(lambda connection: connection.execute(sa.select(verdicts).where(v.number == number)).one())
    return PastVerdict(
        row.number,
        row.content_sha256,
        row.as_of,
        row.engine_sha256,
        row.outcome,
        row.files,
        unsqueeze(row.verdict_json),
        row.reached_at,
    )


def verdict_json(ledger: Ledger, number: int) -> bytes:
    stored = sa.select(v.verdict_json).where(v.number == number)
    return unsqueeze(ledger.read(lambda connection: connection.scalar(stored)) or b"")


def verdict_count(ledger: Ledger, number: int) -> int:
    """How many verdicts a packet has had."""
    counted = sa.select(sa.func.count()).where(v.packet == number)
    return ledger.read(lambda connection: connection.scalar(counted)) or 0


def _known(row: Row) -> Known:
    values = dict(row._mapping)
    findings: Findings = ()
    if packed := values.pop("findings", None):
        findings = tuple(json.loads(unsqueeze(packed)))
    return Known(**(values | {"state": State(row.state), "reason": said_by(row.reason)}), findings=findings)
