"""What was judged in a period: packets with their verdicts of that time, and every verdict as it was reached."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

import sqlalchemy as sa

from flows.ledger.history import ROWS, first, page_by_page, selected
from flows.ledger.ledger import Ledger
from flows.ledger.record import Known, unsqueeze
from flows.ledger.tables import Row, packets, verdicts
from reports.batch.row import VerdictEvent

c, v = packets.c, verdicts.c


@dataclass(frozen=True, slots=True)
class Period:
    """Verdicts reached from one time to before another, with one outcome; what is not set bounds nothing."""

    since: float | None = None
    until: float | None = None
    outcome: str | None = None

    def holds(self, table: sa.FromClause) -> list[sa.ColumnElement[bool]]:
        """The bounds in time, as conditions on a table of verdicts."""
        reached_at = table.c.reached_at
        since = [] if self.since is None else [reached_at >= self.since]
        return since if self.until is None else [*since, reached_at < self.until]

    def wants(self) -> sa.ColumnElement[bool]:
        return v.outcome == self.outcome if self.outcome else sa.true()


def judged_packets(ledger: Ledger, period: Period) -> Iterator[Known]:
    """The packets judged in a period, by name, each with its last verdict of the period and the findings of it.

    Where the verdict in force was reached in the period it is the one taken: it may be an older one, if papers were taken
    back. Where nothing is set, packets that lie in an inbox and have no verdict belong to it too.
    """
    owner, in_force = sa.func.coalesce(c.duplicate_of, c.number), sa.func.coalesce(c.verdict, first.c.verdict)
    reached = verdicts.alias("reached")
    last = sa.func.coalesce(
        *(
            sa.select(sa.func.max(reached.c.number))
            .where(which, *period.holds(reached))
            .correlate(packets, first)
            .scalar_subquery()
            for which in (reached.c.number == in_force, reached.c.packet == owner)
        )
    )
    there = packets.outerjoin(first, c.duplicate_of == first.c.number).outerjoin(verdicts, v.number == last)
    judged = sa.and_(v.number.is_not(None), period.wants())
    wanted = sa.or_(judged, sa.and_(v.number.is_(None), c.in_inbox)) if period == Period() else judged
    return page_by_page(ledger, selected(with_findings=True).select_from(there).where(wanted))


def events(ledger: Ledger, period: Period, inbox: str | None = None) -> Iterator[VerdictEvent]:
    """Every verdict reached in a period, in force or not, oldest first: of one inbox, or of all."""
    earlier = verdicts.alias("earlier")
    before = sa.select(earlier.c.outcome).where(earlier.c.packet == v.packet, earlier.c.number < v.number)
    last_before = before.order_by(earlier.c.number.desc()).limit(1).scalar_subquery()
    wanted = (
        sa.select(
            v.number, v.packet, v.content_sha256, v.engine_sha256, v.as_of, v.reached_at, v.outcome, v.findings,
            c.packet_id, c.folder, last_before.label("before"),
        )
        .join(packets, v.packet == c.number)
        .where(*period.holds(verdicts), period.wants(), c.inbox == inbox if inbox is not None else sa.true())
        .order_by(v.number)
        .limit(ROWS)
    )  # fmt: skip
    after = 0
    while rows := _fetched(ledger, wanted.where(v.number > after)):
        yield from (_event(row) for row in rows)
        after = rows[-1].number


def _fetched(ledger: Ledger, page: sa.Select[tuple[object, ...]]) -> list[Row]:
    return list(ledger.read(lambda connection: connection.execute(page).all()))


def _event(row: Row) -> VerdictEvent:
    return VerdictEvent(**(dict(row._mapping) | {"findings": tuple(json.loads(unsqueeze(row.findings)))}))
