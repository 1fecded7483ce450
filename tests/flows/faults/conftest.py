from tests.flows.queue.conftest import bureau

__all__ = ["bureau"]
