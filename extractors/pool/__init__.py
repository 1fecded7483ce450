"""The pool of reader processes: the speed (one a core) and the safety (each can be killed) of reading."""

from extractors.pool.pool import ReaderPool

__all__ = ["ReaderPool"]
