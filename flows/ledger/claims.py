"""Claims: a packet belongs to one worker at a time, for as long as its lease; what the worker reached ends the claim.

Every function may be repeated after it has succeeded without the ledger changing again: see flows.ledger.patience.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import time
import uuid
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from flows.ledger.enrolment import AFRESH
from flows.ledger.ledger import Ledger
from flows.ledger.record import SILENCE, Claim, Reached, lines_of
from flows.ledger.tables import Row, State, packets, verdicts
from reports.wording import words
from schemas.verdict import Bilingual

LOSSES_MOST = 10
"""Claims of one packet that may be lost with their whole worker, before the packet is taken for the cause."""

RACES_MOST = 3
"""Times that two workers may be at the same content or folder in the same moment."""

OUTSIDE = frozenset({".", "..", "index.html", "findings.csv", "findings.xlsx", "feed.jsonl"})
"""Folders of results that would lead out of the outbox or stand where the batch's own files stand."""

c = packets.c
_END = {"claim": None, "claimed_by": None, "claimed_until": None}


@dataclass(frozen=True, slots=True)
class Place:
    """Where the results of a claimed packet belong."""

    folder: str
    duplicate_of: str | None = None  # the folder of the first packet with the same content, which has the results


def claim_next(ledger: Ledger, inbox: str, owner: str, lease: float) -> Claim | None:
    """The packet that has waited longest, if one may be checked now.

    Args:
        lease: seconds until the claim is void, unless renewed.
    """
    token = uuid.uuid4().hex
    due = (
        sa.select(c.number)
        .where(c.inbox == inbox, c.state == State.WAITING, c.not_before <= sa.bindparam("now"))
        .order_by(c.not_before, c.number)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    return ledger.write(lambda connection: _take(connection, c.number == due.scalar_subquery(), token, owner, lease))


def claim_again(ledger: Ledger, number: int, as_of: dt.date | None, owner: str, lease: float) -> Claim | None:
    """A certain packet, whatever became of it before; None while another worker has it."""
    token = uuid.uuid4().hex

    def transaction(connection: sa.Connection) -> Claim | None:
        afresh = sa.update(packets).where(c.number == number, c.state != State.CLAIMED)
        connection.execute(afresh.values(AFRESH | {"as_of": as_of}))
        return _take(connection, sa.and_(c.number == number, c.state == State.WAITING), token, owner, lease)

    return ledger.write(transaction)


def _take(connection: sa.Connection, which: sa.ColumnElement[bool], token: str, owner: str, lease: float) -> Claim | None:
    now = time.time()
    values = {"state": State.CLAIMED, "claim": token, "claimed_by": owner, "claimed_until": now + lease}
    taken = (
        sa.update(packets)
        .where(which)
        .values(values)
        .returning(c.number, c.inbox, c.name, c.signature, c.received_on, c.as_of, c.attempts)
    )
    row = connection.execute(taken, {"now": now} if "now" in taken.compile().params else {}).one_or_none()
    return Claim(row.number, token, row.inbox, row.name, row.signature, row.received_on, row.as_of, row.attempts) if row else None


def renew(ledger: Ledger, tokens: Collection[str], lease: float) -> None:
    """Hold the claims for another lease."""
    held = sa.update(packets).where(c.claim.in_(tokens))
    ledger.write(lambda connection: connection.execute(held.values(claimed_until=time.time() + lease)))


def register(
    ledger: Ledger, claim: Claim, content_sha256: str, packet_id: str, has_results: Callable[[str], bool]
) -> Place | None:
    """Note what a claimed packet holds, and give its results a place; None where the claim is lost.

    Where the same content is already known by another name, the claim ends here.

    Args:
        has_results: whether a folder of the outbox holds results; asked of a first packet that has left the inbox.
    """

    def transaction(connection: sa.Connection) -> Place | None:
        before = connection.execute(sa.select(c.number).where(c.number == claim.number, c.claim == claim.token))
        if before.one_or_none() is None:
            return None
        _free_duplicates(connection, claim.number, content_sha256)
        first = _first_with(connection, claim, content_sha256)
        mine = sa.update(packets).where(c.number == claim.number)
        known = {"content_sha256": content_sha256, "packet_id": packet_id}
        if first and (first.in_inbox or has_results(first.folder)):
            nowhere = {"folder": None, "folder_key": None, "verdict": None, "reason": "", "state": State.DONE}
            connection.execute(mine.values(known | nowhere | _END | {"duplicate_of": first.number}))
            return Place(first.folder, duplicate_of=first.folder)
        if first:  # it is gone, and so are its results: this one takes its place
            connection.execute(sa.update(packets).where(c.number == first.number).values(content_sha256=None))
            _free_duplicates(connection, first.number, "")
        folder = _free_folder(connection, claim, packet_id)
        connection.execute(mine.values(known | {"duplicate_of": None, "folder": folder, "folder_key": folder.casefold()}))
        return Place(folder)

    for _ in range(RACES_MOST):
        with contextlib.suppress(IntegrityError):  # another worker was first with this content or folder: look again
            return ledger.write(transaction)
    return ledger.write(transaction)


def _first_with(connection: sa.Connection, claim: Claim, content_sha256: str) -> Row | None:
    """The packet of this inbox that had this content first, if it is another."""
    same = (c.inbox == claim.inbox, c.content_sha256 == content_sha256, c.duplicate_of.is_(None))
    return connection.execute(sa.select(c.number, c.folder, c.in_inbox).where(*same, c.number != claim.number)).one_or_none()


def _free_duplicates(connection: sa.Connection, number: int, content_sha256: str) -> None:
    """What was a duplicate of a packet whose content is another now is to be checked itself."""
    others = sa.update(packets).where(c.duplicate_of == number, c.content_sha256 != content_sha256)
    connection.execute(others.values(AFRESH | {"duplicate_of": None, "content_sha256": None}))


def _free_folder(connection: sa.Connection, claim: Claim, packet_id: str) -> str:
    """The packet's id, or "id (2)", "id (3)"… where other packets of this inbox bear the same."""
    base = f"_{packet_id}" if packet_id in OUTSIDE or packet_id.startswith(".") else packet_id
    folder, number = base, 1
    while connection.scalar(
        sa.select(c.number).where(c.inbox == claim.inbox, c.folder_key == folder.casefold(), c.number != claim.number)
    ):
        number += 1
        folder = f"{base} ({number})"
    return folder


def is_held(ledger: Ledger, claim: Claim) -> bool:
    """Whether the claim is still ours: asked just before results are written where others read."""
    mine = sa.select(c.number).where(c.number == claim.number, c.claim == claim.token)
    return ledger.read(lambda connection: connection.scalar(mine)) is not None


def finish(ledger: Ledger, claim: Claim, reached: Reached, outbox: str, remark: Bilingual = SILENCE) -> bool:
    """Write the verdict and end the claim, in one transaction; False where the claim was lost, and nothing is written.

    A packet that changed while it was checked waits again.

    Args:
        remark: why a person who runs the queue should look at the packet all the same; it becomes a dead letter.
    """
    columns = reached.columns()

    def transaction(connection: sa.Connection) -> bool:
        held = sa.select(c.signature).where(c.number == claim.number, c.claim == claim.token)
        signature = connection.scalar(held.with_for_update())
        if signature is None:
            return _reached_under(connection, claim)
        number = _keep_verdict(ledger, connection, claim, columns)
        state = State.FAILED if remark.en else State.DONE
        values = {"state": state, "reason": lines_of(remark), "verdict": number, "outbox": outbox}
        if signature != claim.signature:
            values |= AFRESH
        connection.execute(sa.update(packets).where(c.number == claim.number).values(values | _END))
        return True

    return ledger.write(transaction)


def _reached_under(connection: sa.Connection, claim: Claim) -> bool:
    """Whether this claim was ended by its verdict before: the answer was lost on the way, not the claim."""
    return connection.scalar(sa.select(verdicts.c.number).where(verdicts.c.claim == claim.token)) is not None


def _keep_verdict(ledger: Ledger, connection: sa.Connection, claim: Claim, columns: dict[str, Any]) -> int:
    """The number of the verdict: of the one kept already, where the same was reached before."""
    row = columns | {"packet": claim.number, "claim": claim.token, "reached_at": time.time()}
    connection.execute(ledger.insert(verdicts), row)
    version = ("packet", "content_sha256", "as_of", "engine_sha256")
    number = connection.scalar(sa.select(verdicts.c.number).where(*(verdicts.c[key] == row[key] for key in version)))
    assert number is not None
    return int(number)


def fail(ledger: Ledger, claim: Claim, reason: Bilingual, attempts_most: int, pause: float) -> None:
    """End the claim without a verdict: the packet waits for `pause` seconds, or is a dead letter after its last attempt."""
    attempts = claim.attempts + 1
    values: dict[str, Any] = {"state": State.FAILED if attempts >= attempts_most else State.WAITING}
    values |= {"attempts": attempts, "reason": lines_of(reason), "not_before": time.time() + pause}
    _end(ledger, claim, values)


def release(ledger: Ledger, claim: Claim) -> None:
    """Give the packet back as if it had not been claimed."""
    _end(ledger, claim, {"state": State.WAITING})


def _end(ledger: Ledger, claim: Claim, values: dict[str, Any]) -> None:
    mine = sa.update(packets).where(c.number == claim.number, c.claim == claim.token)
    ledger.write(lambda connection: connection.execute(mine.values(values | _END)))


def recover(ledger: Ledger, is_gone: Callable[[str], bool]) -> int:
    """Put packets whose worker was lost, or has let its lease run out, back into the queue; returns how many."""

    def transaction(connection: sa.Connection) -> int:
        claimed = sa.select(c.number, c.claim, c.claimed_by, c.claimed_until, c.losses).where(c.state == State.CLAIMED)
        now = time.time()
        lost = [row for row in connection.execute(claimed) if row.claimed_until < now or is_gone(row.claimed_by)]
        for row in lost:
            over = row.losses + 1 >= LOSSES_MOST
            reason = lines_of(words("failure.worker_lost", LOSSES_MOST)) if over else ""
            values = {"state": State.FAILED if over else State.WAITING, "reason": reason, "losses": row.losses + 1}
            held = sa.update(packets).where(c.number == row.number, c.claim == row.claim)
            connection.execute(held.values(values | _END))
        return len(lost)

    return ledger.write(transaction)
