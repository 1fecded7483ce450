"""The packets of the queue, and every verdict reached on them."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "packets",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("inbox", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("signature", sa.Text, nullable=False),
        sa.Column("in_inbox", sa.Boolean, nullable=False),
        sa.Column("received_on", sa.Date, nullable=False),
        sa.Column("as_of", sa.Date),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("losses", sa.Integer, nullable=False),
        sa.Column("not_before", sa.Float, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("claim", sa.Text),
        sa.Column("claimed_by", sa.Text),
        sa.Column("claimed_until", sa.Float),
        sa.Column("content_sha256", sa.Text),
        sa.Column("packet_id", sa.Text),
        sa.Column("folder", sa.Text),
        sa.Column("folder_key", sa.Text),
        sa.Column("outbox", sa.Text),
        sa.Column("duplicate_of", sa.Integer, sa.ForeignKey("packets.number")),
        sa.Column("verdict", sa.Integer),
        sa.UniqueConstraint("inbox", "name", name="one_row_a_packet"),
        sa.UniqueConstraint("inbox", "folder_key", name="one_folder_a_packet"),
    )
    op.create_index("the_queue", "packets", ["inbox", "state", "not_before", "number"])
    op.create_index("ix_packets_duplicate_of", "packets", ["duplicate_of"])
    op.create_index(
        "one_owner_a_content",
        "packets",
        ["inbox", "content_sha256"],
        unique=True,
        sqlite_where=sa.text("duplicate_of IS NULL"),
        postgresql_where=sa.text("duplicate_of IS NULL"),
    )
    op.create_table(
        "verdicts",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("packet", sa.Integer, sa.ForeignKey("packets.number"), nullable=False),
        sa.Column("content_sha256", sa.Text, nullable=False),
        sa.Column("as_of", sa.Date, nullable=False),
        sa.Column("engine_sha256", sa.Text, nullable=False),
        sa.Column("claim", sa.Text, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("findings", sa.LargeBinary, nullable=False),
        sa.Column("verdict_json", sa.LargeBinary, nullable=False),
        sa.Column("files", sa.JSON, nullable=False),
        sa.Column("reached_at", sa.Float, nullable=False),
        sa.UniqueConstraint("packet", "content_sha256", "as_of", "engine_sha256", name="one_verdict_a_version"),
    )
