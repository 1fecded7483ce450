"""A batch: every new or changed packet of an inbox, as many at a time as there are lanes.

The ledger is the truth about the queue. What drives it is one of two engines, which run the same code:

- plain, threads of this process: for `liasse run` on one machine. Nothing else has to run, and nothing is left running.
- Prefect (flows.schedule), where PREFECT_API_URL names a server: one flow a batch, one task a packet, artifacts.

A flow without a server would start one of its own each time: 11 to 21 seconds before the first packet (measured with
Prefect 3.8.8 on 2 cores), three times what the whole sample inbox takes when its readings are known. So `run` asks
for no server where none is configured, and loses nothing by it but the page in Prefect's interface.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import queue
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Protocol

from flows.inbox import Inbox, Listing, open_inbox, scan, wait_until_quiet
from flows.lane import CHECKER, Attempt, End, Orders
from flows.lanes import Lanes
from flows.ledger import claims, history
from flows.ledger.enrolment import Wanted, enrol
from flows.ledger.ledger import Ledger
from flows.ledger.opening import open_ledger
from flows.ledger.owner import is_gone, this_process
from flows.ledger.patience import Patience
from flows.ledger.record import Claim
from flows.outbox import Outbox, open_outbox
from flows.settings import Settings
from reports.wording import words
from schemas.errors import LiasseError, SetupError

RENEWALS_A_LEASE = 3
IDLE_SECONDS = 0.5  # between two looks at a queue in which nothing is due yet


@dataclass(frozen=True, slots=True)
class Order:
    """What `liasse run` was asked for."""

    inbox: str
    outbox: str
    as_of: dt.date | None = None
    fresh: bool = False  # read every page again
    again: bool = False  # judge again what was judged before
    checker: str = CHECKER


@dataclass(slots=True)
class Tally:
    """What a batch has done so far."""

    waiting: int = 0
    done: int = 0
    outcomes: dict[str, int] = field(default_factory=dict)
    numbers: set[int] = field(default_factory=set)  # packets that were finished by this batch, well or not
    check_seconds: float = 0.0  # of all lanes together


@dataclass(frozen=True, slots=True)
class Batch:
    """What is left to say when a batch is over."""

    inbox_url: str
    listing: Listing
    tally: Tally


Check = Callable[[int], Attempt]
"""Checks the claimed packet of this number, to its end."""


class Engine(Protocol):
    """What carries checks out, several at a time."""

    def submit(self, check: Check, number: int) -> None: ...


class LaneSet(Protocol):
    """Where claimed packets are checked."""

    def attempt(self, claim: Claim) -> Attempt | None: ...

    def close(self) -> None: ...


class PlainEngine:
    """A thread a check."""

    def submit(self, check: Check, number: int) -> None:
        threading.Thread(target=check, args=(number,), daemon=True).start()


def run_batch(
    order: Order,
    settings: Settings,
    ledger: Ledger,
    today: dt.date,
    engine: Engine | None = None,
    watch: Callable[[Tally], None] = lambda tally: None,
    open_lanes: Callable[[Orders, int], LaneSet] = Lanes,
) -> Batch:
    """Check all that is new or changed, and wait for what was put into the inbox a moment ago.

    Raises:
        UsageError: the inbox is not there or may not be read.
        SetupError: this machine cannot check any packet; what was begun is given back.
    """
    inbox, outbox = open_inbox(order.inbox), open_outbox(order.outbox)
    outbox.sweep()
    claims.recover(ledger, is_gone)
    orders = Orders(settings, order.inbox, order.outbox, today, order.fresh, order.checker)
    drain = _Drain(inbox.url, orders, ledger, engine or PlainEngine(), watch, open_lanes)
    listing = _take_in(order, settings, ledger, today, inbox, outbox)
    drain.work_off()
    if listing.arriving:
        wait_until_quiet(settings.quiet_seconds)
        listing = _take_in(order, settings, ledger, today, inbox, outbox, first=False)
        drain.work_off()
    return Batch(inbox.url, listing, drain.tally)


def _take_in(
    order: Order, settings: Settings, ledger: Ledger, today: dt.date, inbox: Inbox, outbox: Outbox, first: bool = True
) -> Listing:
    listing = scan(inbox, settings.quiet_seconds, time.time())
    again = first and (order.again or order.fresh)
    undelivered = _undelivered(ledger, inbox, outbox) if first else ()
    enrol(ledger, inbox.url, listing.ready, listing.whole, Wanted(today, order.as_of, again, undelivered))
    return listing


def _undelivered(ledger: Ledger, inbox: Inbox, outbox: Outbox) -> set[str]:
    """Folders of known packets whose results are not in this outbox."""
    there = outbox.folders()
    return {known.folder for known in history.known_packets(ledger, inbox.url) if known.folder} - there


class _Drain:
    """Claims what is due, hands it to the engine, and keeps the claims alive until each is done."""

    def __init__(
        self,
        inbox_url: str,
        orders: Orders,
        ledger: Ledger,
        engine: Engine,
        watch: Callable[[Tally], None],
        open_lanes: Callable[[Orders, int], LaneSet],
    ) -> None:
        self.tally = Tally()
        self._inbox_url = inbox_url
        self._orders = orders
        self._settings = orders.settings
        self._ledger = ledger
        self._engine = engine
        self._watch = watch
        self._open_lanes = open_lanes
        self._owner = this_process()
        self._at_work: dict[int, Claim] = {}
        self._ended: queue.SimpleQueue[tuple[Claim, Attempt]] = queue.SimpleQueue()
        self._renewed_at = 0.0
        self._stopping = False

    def work_off(self) -> None:
        """Until nothing waits that this process could take."""
        self.tally.waiting = history.counts(self._ledger, self._inbox_url).waiting
        if not self.tally.waiting:
            return
        self._watch(self.tally)
        self._renewed_at, self._stopping = time.monotonic(), False
        count = min(self._settings.workers, self.tally.waiting)
        self._lanes = self._open_lanes(self._orders_for(count), count)
        try:
            while self._claim(count) or self._wait_for_due():
                for claim, attempt in self._next_ended():
                    self._note(claim, attempt)
        finally:
            self._stopping = True
            self._lanes.close()
            with contextlib.suppress(LiasseError):  # a ledger that is away lets the leases run out
                self._give_back()

    def _give_back(self) -> None:
        """Whatever is still ours, because the batch ends early."""
        for claim in self._at_work.values():
            claims.release(self._ledger, claim)
        self._at_work.clear()

    def _orders_for(self, count: int) -> Orders:
        """Fewer packets than cores: each lane has several readers."""
        readers = self._settings.model_copy(update={"workers": max(1, self._settings.workers // count)})
        return replace(self._orders, settings=readers)

    def _claim(self, count: int) -> bool:
        """Keep all lanes busy; False when none is."""
        while len(self._at_work) < count:
            claim = claims.claim_next(self._ledger, self._inbox_url, self._owner, self._settings.lease_seconds)
            if claim is None:
                break
            self._at_work[claim.number] = claim
            self._engine.submit(self._check, claim.number)
        return bool(self._at_work)

    def _wait_for_due(self) -> bool:
        """With nothing at work: wait a little for what is to be tried again. False when nothing is left for us."""
        if claims.recover(self._ledger, is_gone):
            return True
        due = history.counts(self._ledger, self._inbox_url).next_due
        if due is None:
            return False
        time.sleep(max(0.0, min(due, IDLE_SECONDS)))
        return True

    def _check(self, number: int) -> Attempt:
        """In a thread or a Prefect task: one packet, from claim to end."""
        claim = self._at_work[number]
        attempt = Attempt(End.LOST)
        try:
            attempt = self._lanes.attempt(claim) or self._bury(claim)
        finally:
            self._ended.put((claim, attempt))
        return attempt

    def _bury(self, claim: Claim) -> Attempt:
        """A lane died over a packet: that was an attempt, unless we ended it ourselves."""
        if self._stopping:
            return Attempt(End.LOST)
        pause = self._settings.retry_seconds * 2**claim.attempts
        died = words("failure.lane_died")
        claims.fail(self._ledger, claim, died, self._settings.attempts, pause)
        return Attempt(End.FAILED, said=died)

    def _next_ended(self) -> Iterator[tuple[Claim, Attempt]]:
        pause = self._settings.lease_seconds / RENEWALS_A_LEASE
        try:
            if self._at_work:
                yield self._ended.get(timeout=max(0.01, self._renewed_at + pause - time.monotonic()))
        except queue.Empty:
            pass
        if self._at_work and time.monotonic() >= self._renewed_at + pause:
            claims.renew(self._ledger, [claim.token for claim in self._at_work.values()], self._settings.lease_seconds)
            self._renewed_at = time.monotonic()

    def _note(self, claim: Claim, attempt: Attempt) -> None:
        del self._at_work[claim.number]
        if attempt.end is End.MACHINE:
            raise SetupError(attempt.said.en, attempt.said.fr)
        tally = self.tally
        tally.numbers.add(claim.number)
        tally.done = len(tally.numbers)
        tally.check_seconds += attempt.seconds
        if attempt.outcome:
            tally.outcomes[attempt.outcome] = tally.outcomes.get(attempt.outcome, 0) + 1
        self._watch(tally)


def ledger_of(settings: Settings) -> Ledger:
    """The ledger that the settings name. Raises UsageError where it cannot be used."""
    return open_ledger(settings.ledger_url(), Patience(settings.ledger_seconds))
