"""The earlier verdict of a packet that the ledger knows: what a report tells the changes since."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from flows.earlier import Version
from flows.ledger.ledger import Ledger
from flows.ledger.record import unsqueeze
from flows.ledger.tables import packets, verdicts
from reports.changes import Judged


@dataclass(frozen=True, slots=True)
class PastVerdicts:
    """The verdicts of a packet that a ledger keeps; the one in force comes first."""

    ledger: Ledger
    number: int  # of the packet

    def __call__(self, version: Version) -> Judged | None:
        found = self.ledger.read(lambda connection: connection.execute(self._other_than(version)).first())
        return Judged(unsqueeze(found.verdict_json), found.files) if found else None

    def _other_than(self, version: Version) -> sa.Select[Any]:
        v, in_force = verdicts.c, sa.select(packets.c.verdict).where(packets.c.number == self.number).scalar_subquery()
        same = sa.and_(
            v.content_sha256 == version.content_sha256, v.as_of == version.as_of, v.engine_sha256 == version.engine_sha256
        )
        newest = (sa.case((v.number == in_force, 0), else_=1), v.reached_at.desc())
        return sa.select(v.verdict_json, v.files).where(v.packet == self.number, ~same).order_by(*newest).limit(1)
