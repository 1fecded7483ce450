from tests.flows.queue.conftest import bureau, ledger_url, postgres

__all__ = ["bureau", "ledger_url", "postgres"]
