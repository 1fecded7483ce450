"""A packet judged again: its readings are kept, so only what the verdict hangs on is worked out anew."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from difflib import get_close_matches

from flows.failures import usage_error
from flows.inbox import open_inbox
from flows.lane import CHECKER, Attempt, End, Lane, Orders
from flows.ledger import claims, history
from flows.ledger.ledger import Ledger
from flows.ledger.owner import is_gone, this_process
from flows.ledger.record import Known
from flows.outbox import open_outbox
from flows.settings import Settings
from flows.workbench import Workbench
from reports.changes import Comparison, Judged, compare
from schemas.errors import PacketError, SetupError

NEAREST = 3
ALIKE = 0.4  # difflib's ratio from which an id is worth naming


@dataclass(frozen=True, slots=True)
class Rerun:
    """What came of it."""

    packet_id: str
    outcome: str
    since: Comparison | None  # None: the packet had no verdict before
    where: str  # of the results


def rerun_packet(
    ledger: Ledger,
    settings: Settings,
    today: dt.date,
    packet_id: str,
    as_of: dt.date | None,
    fresh: bool,
    out: str | None = None,
    checker: str = CHECKER,
) -> Rerun:
    """Judge a packet of the ledger again and deliver it where it was delivered before, or to `out`.

    Raises:
        UsageError: no packet is called so, or its papers are gone.
        PacketError: it cannot be judged.
    """
    claims.recover(ledger, is_gone)
    known = find_packet(ledger, packet_id)
    place = out or known.outbox
    if place is None:
        raise usage_error("queue.never_delivered", packet=packet_id)
    claim = claims.claim_again(ledger, known.number, as_of, this_process(), settings.lease_seconds)
    if claim is None:
        raise SetupError(f"The packet {packet_id} is being checked by another run. Try again when that is done.")
    orders = Orders(settings, claim.inbox, place, today, fresh, checker)
    with Workbench(settings, today, fresh) as bench:
        lane = Lane(orders, ledger, open_inbox(claim.inbox), open_outbox(place), bench)
        attempt = lane.attempt(claim)
    return _told(ledger, known, attempt, place)


def find_packet(ledger: Ledger, packet_id: str) -> Known:
    """The packet that is called so: by its id, its name in the inbox, or "#" and its number in the ledger.

    Raises:
        UsageError: there is none; it names the nearest ones.
    """
    found = history.find(ledger, packet_id)
    if found:
        first = found[0]
        originals = history.find(ledger, first.duplicate_of) if first.duplicate_of else found
        return originals[0]
    near = get_close_matches(packet_id, history.all_names(ledger), n=NEAREST, cutoff=ALIKE)
    if near:
        raise usage_error("queue.nearly", packet=packet_id, near=", ".join(near))
    raise usage_error("queue.unknown", packet=packet_id)


def _told(ledger: Ledger, before: Known, attempt: Attempt, where: str) -> Rerun:
    after = history.packet(ledger, before.number)
    if attempt.end is End.MACHINE:
        raise SetupError(attempt.said.en, attempt.said.fr)
    if attempt.end is not End.JUDGED or after.verdict is None:
        raise PacketError(attempt.said.en or f"The packet was not judged ({attempt.end}).", attempt.said.fr)
    new = history.verdict(ledger, after.verdict)
    if before.verdict is None:
        return Rerun(after.called, attempt.outcome, None, where)
    old = history.verdict(ledger, before.verdict)
    since = compare(Judged(old.verdict_json, old.files), Judged(new.verdict_json, new.files))
    return Rerun(after.called, attempt.outcome, since, where)
