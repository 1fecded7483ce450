"""What a lane does with a claimed packet: check it, deliver its results, end the claim, whatever goes wrong."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import tempfile
import time
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from pathlib import Path

from flows.check_packet import Checked
from flows.failures import our_mistake, said_of
from flows.inbox import Inbox, open_inbox
from flows.intake import receive
from flows.ledger import claims
from flows.ledger.earlier import PastVerdicts
from flows.ledger.ledger import Ledger
from flows.ledger.opening import open_ledger
from flows.ledger.patience import Patience
from flows.ledger.record import SILENCE, Claim, Reached
from flows.letters import deliver_letters
from flows.outbox import REPORT, VERDICT, Outbox, open_outbox
from flows.settings import Settings
from flows.workbench import Workbench
from reports.wording import words
from schemas.errors import LiasseError, PacketError, UsageError
from schemas.page import Reason
from schemas.verdict import Bilingual

CHECKER = "flows.check_packet"
"""The module whose `check_received` reads and judges a packet; tests of the queue bring their own."""


@dataclass(frozen=True, slots=True)
class Orders:
    """What a lane is told once, at its start."""

    settings: Settings
    inbox: str
    outbox: str
    today: dt.date
    fresh: bool
    checker: str = CHECKER


class End(StrEnum):
    """How an attempt ended."""

    JUDGED = "judged"
    DUPLICATE = "duplicate"
    FAILED = "failed"  # this packet; it waits again or is a dead letter
    LOST = "lost"  # another worker has the packet by now
    MACHINE = "machine"  # nothing can be checked here: the batch should stop


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of a claim."""

    end: End
    outcome: str = ""  # of the verdict
    said: Bilingual = SILENCE  # why it failed
    seconds: float = 0.0  # that the check itself took


@dataclass
class Lane:
    """The real things a lane works with."""

    orders: Orders
    ledger: Ledger
    inbox: Inbox
    outbox: Outbox
    bench: Workbench

    def attempt(self, claim: Claim) -> Attempt:
        """Check a claimed packet, deliver its results, end the claim."""
        try:
            return self._check(claim)
        except (PacketError, UsageError) as error:  # the same packet would fail the same way
            return self._fail(claim, said_of(error), attempts_most=1)
        except OSError as error:
            return self._give_up(claim, _refusal(error))
        except LiasseError as error:
            return self._give_up(claim, said_of(error))
        except KeyboardInterrupt:
            claims.release(self.ledger, claim)
            raise
        except Exception as error:
            return self._fail(claim, our_mistake(error), self.orders.settings.attempts)

    def _check(self, claim: Claim) -> Attempt:
        settings = self.orders.settings
        with tempfile.TemporaryDirectory(prefix="liasse-") as scratch:
            path = self.inbox.fetch(claim.name, Path(scratch), settings.limits)
            received = receive(path, Path(scratch), settings.limits, claim.received_on)
            packet = received.packet
            place = claims.register(self.ledger, claim, packet.content_sha256, packet.id, self.outbox.has_verdict)
            if place is None:
                return Attempt(End.LOST)
            if place.duplicate_of:
                return Attempt(End.DUPLICATE)
            started = time.monotonic()
            check = import_module(self.orders.checker).check_received
            checked = check(received, self.bench, claim.as_of, earlier=PastVerdicts(self.ledger, claim.number))
            seconds = time.monotonic() - started
        reached = Reached(
            packet.content_sha256,
            self.bench.engine["sha256"],
            {file.name: file.sha256 for file in packet.files},
            checked.verdict_json,
        )
        return self._finish(claim, place.folder, checked, reached, seconds)

    def _finish(self, claim: Claim, folder: str, checked: Checked, reached: Reached, seconds: float) -> Attempt:
        verdict = json.loads(checked.verdict_json)
        remark = SILENCE
        if lost := sum(page.get("reason") == Reason.CRASHED for page in verdict["pages"]):
            attempts_most = self.orders.settings.attempts
            if claim.attempts + 1 < attempts_most:  # perhaps by chance
                return self._fail(claim, words("failure.pages_crashed", lost), attempts_most)
            remark = words("failure.pages_crashed_always", lost, attempts=attempts_most)
        if not claims.is_held(self.ledger, claim):
            return Attempt(End.LOST)
        deliver_letters(self.outbox, folder, checked.verdict_json, self.orders.settings, self.orders.today)
        deliver_to(self.outbox, folder, checked)
        if not claims.finish(self.ledger, claim, reached, self.outbox.url, remark):
            return Attempt(End.LOST)
        return Attempt(End.JUDGED, verdict["verdict"], remark, seconds)

    def _fail(self, claim: Claim, said: Bilingual, attempts_most: int) -> Attempt:
        claims.fail(self.ledger, claim, said, attempts_most, self.orders.settings.retry_seconds * 2**claim.attempts)
        return Attempt(End.FAILED, said=said)

    def _give_up(self, claim: Claim, said: Bilingual) -> Attempt:
        with contextlib.suppress(LiasseError):  # the ledger itself may be what is away: then the lease runs out
            claims.release(self.ledger, claim)
        return Attempt(End.MACHINE, said=said)


def deliver_to(outbox: Outbox, folder: str, checked: Checked) -> None:
    """The results of one packet; the verdict last: where it is, the report is."""
    if checked.report_html is not None:
        outbox.write(f"{folder}/{REPORT}", checked.report_html)
    outbox.write(f"{folder}/{VERDICT}", checked.verdict_json)


def _refusal(error: OSError) -> Bilingual:
    return words("failure.machine", why=error.strerror or type(error).__name__)


def open_lane(orders: Orders) -> Lane:
    settings = orders.settings
    return Lane(
        orders,
        open_ledger(settings.ledger_url(), Patience(settings.ledger_seconds), wait=True),
        open_inbox(orders.inbox),
        open_outbox(orders.outbox),
        Workbench(settings, orders.today, orders.fresh),
    )
