"""What a batch tells whoever started it: the table on the terminal, the exit code."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from flows.batch import Batch
from flows.ledger import history
from flows.ledger.ledger import Ledger
from flows.ledger.record import Known
from flows.ledger.tables import State
from reports.exit_code import NOT_COMPLETE
from reports.summary import print_batch
from reports.wording import Language, set_in, t
from schemas.errors import PacketError
from schemas.verdict import Outcome

if TYPE_CHECKING:
    from rich.console import Console

TABLE_MOST = 100  # packets in the table on the terminal; index.html has all


@dataclass(frozen=True, slots=True)
class Delivered:
    """A line of the table."""

    packet: str
    folder: Path
    verdict_json: bytes | None
    error: str = ""


def _remark(known: Known, language: Language) -> str:
    """Why there is no verdict, or not this packet's last word."""
    return set_in(known.reason, language) or ("" if known.state is State.DONE else f"({t('batch.state.waiting', language)})")


def print_overview(ledger: Ledger, batch: Batch, out: str, engine_sha256: str, console: Console, language: Language) -> int:
    """The table of a batch, and what else a person should know of; returns the exit code of CONTRACT section 2.

    The code speaks of all packets of the inbox, whether this run has judged them or an earlier one.
    """
    shown: list[Delivered] = []
    code = total = 0
    everything = history.counts(ledger, batch.inbox_url)
    many = sum(everything.states.values()) > TABLE_MOST
    for known in history.known_packets(ledger, batch.inbox_url):
        total += 1
        code = max(code, _exit_code(known))
        if len(shown) < TABLE_MOST and (known.number in batch.tally.numbers or not many):
            shown.append(_delivered(ledger, known, out, language))
    if shown:
        print_batch(shown, out, console, language)
    for remark in _remarks(ledger, engine_sha256, batch, everything, total, len(shown), out, language):
        console.print(remark, style="dim", markup=False, soft_wrap=True)
    return code


def _exit_code(known: Known) -> int:
    if known.outcome is None:
        return PacketError.exit_code if known.state is State.FAILED else NOT_COMPLETE
    return 0 if known.outcome == Outcome.COMPLETE else NOT_COMPLETE


def _delivered(ledger: Ledger, known: Known, out: str, language: Language) -> Delivered:
    name = f"{known.name} = {known.duplicate_of}" if known.duplicate_of else known.called
    stored = None if known.verdict is None else history.verdict_json(ledger, known.verdict)
    return Delivered(name, Path(out, known.folder or ""), stored, _remark(known, language))


def _remarks(
    ledger: Ledger, engine_sha256: str, batch: Batch, counts: history.Counts, total: int, shown: int, out: str, language: Language
) -> Iterator[str]:
    if total > shown:
        yield t("queue.more_in_inbox", language, total, shown=shown, index=f"{out}/index.html")
    if counts.duplicates:
        yield t("queue.duplicates_found", language, counts.duplicates)
    for key, names in (("arriving", batch.listing.arriving), ("still_uploading", batch.listing.uploading)):
        if names:
            yield t(f"queue.{key}", language, len(names), names=f"{', '.join(names[:5])}{' …' if len(names) > 5 else ''}")
    if outdated := history.judged_otherwise(ledger, batch.inbox_url, engine_sha256):
        yield t("queue.outdated", language, outdated)
    if taken := counts.states.get(State.CLAIMED, 0):
        yield t("queue.elsewhere", language, taken)
    if batch.listing.loose:
        yield t("queue.loose", language, batch.listing.loose)
    if batch.listing.trouble:
        yield batch.listing.trouble
