"""Checkers by hand for tests of the queue: they judge by a file of the packet, and fail in each known way."""

from __future__ import annotations

import datetime as dt
import json
import os
import signal
import time

from extractors.pool import ReaderPool
from flows.check_packet import Checked
from flows.earlier import Earlier, nothing_earlier
from flows.intake import Received
from flows.workbench import Workbench
from schemas.errors import SetupError
from schemas.page import Page, PageState


def check_received(
    received: Received, bench: Workbench, as_of: dt.date | None = None, earlier: Earlier = nothing_earlier
) -> Checked:
    """The packet's file `order.txt` says what becomes of it: an outcome, or a way to fail."""
    started = time.process_time()
    order = received.paths["order.txt"].read_text().split()
    match order[0]:
        case "crash":
            os.kill(os.getpid(), signal.SIGKILL)
        case "mistake":
            raise ZeroDivisionError
        case "full":
            raise OSError(28, "No space left on device")
        case "setup":
            raise SetupError("Tesseract is missing. Install it.")
        case "slow":
            time.sleep(float(order[1]))
        case "work":
            while time.process_time() < started + float(order[1]):
                pass
        case "read" if not all(page.state is PageState.READ for page in read(received, bench)):
            return checked(received, as_of, "needs_review", "crashed")
        case "lost":
            return checked(received, as_of, "needs_review", "crashed")
        case "asking":
            return checked(received, as_of, "incomplete", finding=FINDING | {"request": {"why": BOTH, "ask": BOTH}})
    return checked(received, as_of, order[0] if order[0] in ("complete", "incomplete") else "needs_review")


def read(received: Received, bench: Workbench) -> tuple[Page, ...]:
    """By a real reader process, which can be killed; it stays from packet to packet."""
    if bench._pool is None:
        bench._pool = ReaderPool(1, bench.settings.limits, opener="tests.extractors.pool.misbehaving").__enter__()
    files = [(file, received.paths[file.name]) for file in received.packet.files]
    return bench._pool.read(files)


def checked(
    received: Received, as_of: dt.date | None, outcome: str, reason: str = "", finding: dict[str, object] | None = None
) -> Checked:
    verdict = {
        "schema": "liasse/verdict/1",
        "packet_id": received.packet.id,
        "content_sha256": received.packet.content_sha256,
        "as_of": str(as_of or received.packet.received_on),
        "rulebook": {"edition": "2022-12-07", "sha256": "0" * 64},
        "engine": {"liasse": "0.1.0"},
        "verdict": outcome,
        "facts": {},
        "pages": [page(reason)] if reason else [],
        "documents": [],
        "requirements": [],
        "findings": [] if outcome == "complete" else [finding or FINDING],
        "outputs": {},
        "timing": {"total_s": time.monotonic()},
    }
    return Checked(json.dumps(verdict).encode(), b"<!doctype html><title>report</title>")


def page(reason: str) -> dict[str, object]:
    about = {"file": "order.txt", "page": 1, "disposition": "unreadable", "document": None, "read": "none", "rotation": 0}
    return about | {"reason": reason}


BOTH = {"en": "Please send it.", "fr": "Veuillez nous le transmettre."}
FINDING: dict[str, object] = {
    "rule": "GEN-PASSPORT",
    "status": "fail",
    "severity": "block",
    "consequence": "returned",
    "message": {"en": "=The passport is missing.", "fr": "Le passeport manque."},
    "remedy": {"en": "Ask for it.", "fr": "Demandez-le."},
    "citation": "",
    "evidence": [],
}
