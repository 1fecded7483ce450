"""A batch with the checkers of these tests, as a process that can be killed: arguments INBOX OUT."""

from __future__ import annotations

import sys

from flows.batch import Order, ledger_of, run_batch
from flows.settings import load_settings
from tests.flows.queue.conftest import CHECKER, TODAY

if __name__ == "__main__":
    settings = load_settings()
    run_batch(Order(sys.argv[1], sys.argv[2], checker=CHECKER), settings, ledger_of(settings), TODAY)
