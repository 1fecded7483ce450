"""The ledger's two tables. Times are seconds since 1970 (UTC), so that SQLite and PostgreSQL compare them alike.

waiting ──claim──▶ claimed ──verdict, in one transaction──▶ done
   ▲                  │
   └── back-off, lost ┴── attempts used up ──▶ failed (the dead letters: left alone until the packet changes or a rerun)
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import sqlalchemy as sa

REVISION = "0001"
"""The migration this code is written for; a test holds it to the newest of `migrations/versions`."""


class State(StrEnum):
    """Where a packet stands in the queue."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    DONE = "done"
    FAILED = "failed"


Row = sa.Row[Any]
"""A row of whatever columns were asked for."""

metadata = sa.MetaData()

packets = sa.Table(
    "packets",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),  # what tasks and logs call a packet: it names nobody
    sa.Column("inbox", sa.Text, nullable=False),  # canonical URL
    sa.Column("name", sa.Text, nullable=False),  # of the folder or archive in the inbox
    sa.Column("signature", sa.Text, nullable=False),  # of the listing: names, sizes, times of change
    sa.Column("in_inbox", sa.Boolean, nullable=False),  # at the last whole listing
    sa.Column("received_on", sa.Date, nullable=False),  # the day this content was first listed
    sa.Column("as_of", sa.Date),  # the day asked for; absent: the day of submission
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False),  # that failed, of this content
    sa.Column("losses", sa.Integer, nullable=False),  # claims that ended with their worker, of this content
    sa.Column("not_before", sa.Float, nullable=False),  # time; back-off after a failed attempt
    sa.Column("reason", sa.Text, nullable=False),  # why it failed last, nothing personal: a line in English, one in French
    sa.Column("claim", sa.Text),  # token of the claim in force
    sa.Column("claimed_by", sa.Text),  # see flows.ledger.owner
    sa.Column("claimed_until", sa.Float),  # time at which the claim is void
    sa.Column("content_sha256", sa.Text),  # known once a worker has hashed the packet
    sa.Column("packet_id", sa.Text),  # as the verdict names it
    sa.Column("folder", sa.Text),  # of its results; what a person calls the packet
    sa.Column("folder_key", sa.Text),  # the folder's name in lower case: some disks do not tell cases apart
    sa.Column("outbox", sa.Text),  # URL where its results were written last
    sa.Column("duplicate_of", sa.Integer, sa.ForeignKey("packets.number"), index=True),
    sa.Column("verdict", sa.Integer),  # verdicts.number of the one in force
    sa.UniqueConstraint("inbox", "name", name="one_row_a_packet"),
    sa.UniqueConstraint("inbox", "folder_key", name="one_folder_a_packet"),
    sa.Index("the_queue", "inbox", "state", "not_before", "number"),
)

one_owner_a_content = sa.Index(
    "one_owner_a_content",
    packets.c.inbox,
    packets.c.content_sha256,
    unique=True,
    sqlite_where=packets.c.duplicate_of.is_(None),
    postgresql_where=packets.c.duplicate_of.is_(None),
)

verdicts = sa.Table(
    "verdicts",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("packet", sa.Integer, sa.ForeignKey("packets.number"), nullable=False),
    sa.Column("content_sha256", sa.Text, nullable=False),
    sa.Column("as_of", sa.Date, nullable=False),
    sa.Column("engine_sha256", sa.Text, nullable=False),  # of the whole program, rulebook included
    sa.Column("claim", sa.Text, nullable=False),  # under which it was reached
    sa.Column("outcome", sa.Text, nullable=False),
    sa.Column("findings", sa.LargeBinary, nullable=False),  # zlib of JSON: what lists show, see flows.ledger.record
    sa.Column("verdict_json", sa.LargeBinary, nullable=False),  # zlib of the delivered bytes
    sa.Column("files", sa.JSON, nullable=False),  # name → sha256, to tell which file changed
    sa.Column("reached_at", sa.Float, nullable=False),  # time
    sa.UniqueConstraint("packet", "content_sha256", "as_of", "engine_sha256", name="one_verdict_a_version"),
)
