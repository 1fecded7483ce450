"""The commands of the queue: run, rerun, report, status. Everything heavy is imported when a command needs it."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from schemas.errors import UsageError

if TYPE_CHECKING:
    from rich.console import Console

    from flows.batch import Order
    from flows.ledger.history import Counts
    from flows.settings import Settings
    from reports.batch.row import Scope


def run_inbox(order: Order, console: Console) -> int:
    """`liasse run`: the exit code."""
    from flows.batch import ledger_of, run_batch
    from flows.batch_report import print_overview
    from flows.engine import whole_engine
    from flows.failures import usage_error
    from flows.outbox import open_outbox
    from flows.prefect_server import is_configured
    from flows.progress import counting
    from flows.settings import load_settings
    from flows.workbench import today

    settings = load_settings()
    ledger = ledger_of(settings)
    outbox = open_outbox(order.outbox)
    with counting(console, settings.language) as watch:
        if is_configured():
            from flows.schedule import run_as_flow

            batch = run_as_flow(order, settings, ledger, today(), watch)
        else:
            batch = run_batch(order, settings, ledger, today(), watch=watch)
    if not (batch.listing.ready or batch.tally.done) and batch.listing.whole and not batch.listing.arriving:
        raise usage_error("queue.uploading" if batch.listing.uploading else "queue.empty", inbox=order.inbox)
    if batch.tally.done or not outbox.has("index.html"):
        from flows.batch_outputs import Desk, write_inbox

        write_inbox(ledger, batch.inbox_url, outbox, Desk(settings.language, today()))
    return print_overview(ledger, batch, order.outbox, whole_engine(settings.ocr), console, settings.language)


def rerun(packet_id: str, as_of: dt.date | None, fresh: bool, out: str | None, console: Console) -> int:
    """`liasse rerun`: the exit code."""
    from flows.batch import ledger_of
    from flows.rerun import rerun_packet
    from flows.settings import load_settings
    from flows.workbench import today
    from reports.exit_code import NOT_COMPLETE
    from reports.summary import print_changes
    from schemas.verdict import Outcome

    settings = load_settings()
    again = rerun_packet(ledger_of(settings), settings, today(), packet_id, as_of, fresh, out)
    report = f"{again.where}/{again.packet_id}/report.html"
    print_changes(again.packet_id, again.outcome, again.since, report, console, settings.language)
    return 0 if again.outcome == Outcome.COMPLETE else NOT_COMPLETE


def report(scope: Scope, out: str, console: Console) -> None:
    """`liasse report`."""
    from flows.batch import ledger_of
    from flows.batch_outputs import INDEX, Desk, write_period
    from flows.failures import usage_error
    from flows.outbox import open_outbox
    from flows.settings import load_settings
    from flows.workbench import today
    from reports.wording import t

    if scope.since and scope.until and scope.since > scope.until:
        raise usage_error("queue.period_reversed", since=scope.since, until=scope.until)
    settings, outbox = load_settings(), open_outbox(out)
    number = write_period(ledger_of(settings), scope, outbox, Desk(settings.language, today()))
    console.print(f"{t('batch.total', settings.language, n=number)} · {outbox.url}/{INDEX}", markup=False, soft_wrap=True)
    if not number:
        console.print(t("queue.none_in_period", settings.language), markup=False)


def status(as_json: bool, console: Console) -> None:
    """`liasse status`: the whole queue, and what a person should look at."""
    from flows.batch import ledger_of
    from flows.ledger.history import counts, known_packets
    from flows.ledger.tables import State
    from flows.settings import load_settings
    from reports.wording import set_in, t

    settings: Settings = load_settings()
    ledger, language = ledger_of(settings), settings.language
    found = counts(ledger)
    failed = [(known.called, known.reason) for known in known_packets(ledger) if known.state is State.FAILED]
    if as_json:
        told = {**_queue(found), "verdicts": found.outcomes, "duplicates": found.duplicates}
        told["failures"] = [{"packet": name, "reason": reason.en} for name, reason in failed]
        sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=2) + "\n")
        return
    for what, number in (*_queue(found).items(), ("duplicates", found.duplicates)):
        console.print(f"{number:>8}  {t(f'queue.{what}', language)}", markup=False)
    for outcome, number in sorted(found.outcomes.items()):
        console.print(f"{number:>8}  {t(f'queue.judged.{outcome}', language)}", markup=False)
    for name, reason in failed:
        told_as = t("queue.failure", language, packet=name, reason=set_in(reason, language))
        console.print(told_as, markup=False, soft_wrap=True)


def _queue(found: Counts) -> dict[str, int]:
    from flows.ledger.tables import State

    words = {"waiting": State.WAITING, "running": State.CLAIMED, "done": State.DONE, "failed": State.FAILED}
    return {word: found.states.get(state, 0) for word, state in words.items()}


def serve(order: Order, cron: str, timezone: str, port: int, console: Console) -> None:
    """`liasse serve`: until stopped."""
    from flows import prefect_server
    from flows.inbox import open_inbox
    from flows.settings import load_settings

    settings, configured = load_settings(), prefect_server.is_configured()
    open_inbox(order.inbox)
    order = _from_anywhere(order)
    if not configured:
        prefect_server.name_our_own(settings.home, port)
    from flows import schedule

    schedule.check_cron(cron)
    with contextlib.nullcontext() if configured else prefect_server.our_own(port):
        api = os.environ["PREFECT_API_URL"]
        console.print(f"Serving {order.inbox} at '{cron}' ({timezone}). Prefect: {api.removesuffix('/api')}", markup=False)
        schedule.serve(order, cron, timezone)


def deploy(order: Order, cron: str | None, timezone: str, pool: str, machines: int, console: Console) -> None:
    """`liasse deploy`."""
    _require_server_named()
    from flows import schedule

    if cron:
        schedule.check_cron(cron)
    schedule.deploy(_from_anywhere(order), cron, timezone, pool, machines)
    console.print(f"Deployed to the pool '{pool}'. Start `liasse worker --pool {pool}` on each machine.", markup=False)


def work(pool: str) -> NoReturn:
    """`liasse worker`: this process becomes Prefect's worker, so that who stops the one stops the other."""
    _require_server_named()
    command = ["worker", "start", "--pool", pool, "--type", "process", "--limit", "1"]  # one batch uses all cores
    os.execv(sys.executable, [sys.executable, "-m", "prefect", *command])  # noqa: S606 - no shell is meant


def _from_anywhere(order: Order) -> Order:
    """Paths that mean the same in whatever folder a run starts."""
    inbox, outbox = (place if "://" in place else str(Path(place).absolute()) for place in (order.inbox, order.outbox))
    return replace(order, inbox=inbox, outbox=outbox)


def _require_server_named() -> None:
    from flows.prefect_server import is_configured

    if not is_configured():
        raise UsageError(
            "No Prefect server is named. Set PREFECT_API_URL, as in http://server:4200/api; see flows/deploy/README.md."
        )


def settings(console: Console) -> None:
    """`liasse settings`."""
    from flows.settings import load_settings, shown_settings

    for name, value in shown_settings(load_settings()).items():
        console.print(f"{name} = {value}", markup=False, soft_wrap=True)
