"""Prefect, applied in this one file: one flow a batch, one task a packet; numbers and paths as parameters, never names.

The ledger says what is to be done (flows.batch); Prefect says when and where, shows it, and keeps its history. Flows
are deployed by module path, `flows.schedule.check_inbox`: loaded by file path they would put `flows/` on sys.path.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import time
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

import prefect
from prefect.artifacts import (
    create_markdown_artifact,
    create_progress_artifact,
    create_table_artifact,
    update_progress_artifact,
)
from prefect.client.orchestration import get_client
from prefect.client.schemas.actions import WorkPoolCreate
from prefect.client.schemas.objects import State
from prefect.client.schemas.schedules import CronSchedule
from prefect.deployments.runner import RunnerDeployment
from prefect.exceptions import ObjectAlreadyExists
from prefect.schedules import Cron
from prefect.states import Completed, Failed
from prefect.task_runners import ThreadPoolTaskRunner
from prefect.types.entrypoint import EntrypointType
from pydantic import ValidationError

from flows.batch import Batch, Check, Order, Tally, ledger_of, run_batch
from flows.lane import End
from flows.ledger import history
from flows.ledger.ledger import Ledger
from flows.outbox import open_outbox
from flows.rerun import rerun_packet
from flows.settings import Settings, load_settings
from flows.workbench import today
from reports.changes import Comparison
from schemas.errors import SetupError, UsageError

PROGRESS_SECONDS = 2.0  # between two updates of the progress artifact
TABLE_MOST = 500  # packets in the table artifact
DEPLOYMENT = "inbox"
RERUN = "packet"


class PrefectEngine:
    """A task run for each packet, under the flow run that is in force."""

    def submit(self, check: Check, number: int) -> None:
        def check_packet(number: int) -> State[Any]:
            attempt = check(number)
            if attempt.end is End.FAILED:  # the sentence may name the packet: it stays in the ledger
                return Failed(message="This attempt failed; `liasse status` says why.")
            return Completed(message=attempt.outcome or str(attempt.end))

        prefect.task(name="check packet", task_run_name="packet-{number}", log_prints=False)(check_packet).submit(number)


@prefect.flow(name="check inbox", task_runner=ThreadPoolTaskRunner(max_workers=256), validate_parameters=True)  # type: ignore[arg-type]
def check_inbox(
    inbox: str, outbox: str, as_of: dt.date | None = None, fresh: bool = False, again: bool = False
) -> dict[str, int]:
    """Every new or changed packet of an inbox, judged and delivered; returns how many came to which verdict."""
    settings = load_settings()
    batch = _batch(Order(inbox, outbox, as_of, fresh, again), settings, ledger_of(settings), today())
    return batch.tally.outcomes


@prefect.flow(name="check packet again")
def check_packet_again(packet: str, as_of: dt.date | None = None, fresh: bool = False) -> dict[str, Any]:
    """One packet of the ledger, judged again; `packet` is its id, or "#" and its number as in the batch's table."""
    settings = load_settings()
    again = rerun_packet(ledger_of(settings), settings, today(), packet, as_of, fresh)
    since = again.since or Comparison((), (), ())
    causes = (*(cause.en for cause in since.circumstances), *([f"{len(since.files)} file(s) differ"] if since.files else []))
    changes = (change.line() for change in since.changes)  # without their causes: those name files
    told = "\n".join(f"- {line}" for line in (*changes, *(f"because {cause}" for cause in causes)))
    create_markdown_artifact(f"{again.outcome}\n\n{told or 'Nothing changed in the verdict.'}", key="verdict")
    return {"verdict": again.outcome, "changed": bool(since.changes)}


def run_as_flow(order: Order, settings: Settings, ledger: Ledger, day: dt.date, watch: Callable[[Tally], None]) -> Batch:
    """`liasse run` where a Prefect server is configured: the same batch, as a flow run of this process.

    Raises:
        SetupError: the server does not answer.
    """
    _require_server()
    here = prefect.flow(name="check inbox", task_runner=ThreadPoolTaskRunner(max_workers=256))  # type: ignore[arg-type]
    return here(lambda inbox, outbox: _batch(order, settings, ledger, day, watch))(order.inbox, order.outbox)


def _batch(
    order: Order, settings: Settings, ledger: Ledger, day: dt.date, watch: Callable[[Tally], None] = lambda tally: None
) -> Batch:
    progress = _Progress(watch)
    batch = run_batch(order, settings, ledger, day, PrefectEngine(), progress)
    outbox = open_outbox(order.outbox)
    if batch.tally.done or not outbox.has("index.html"):
        from flows.batch_outputs import Desk, write_inbox  # a second of plotting library, wanted at the end alone

        write_inbox(ledger, batch.inbox_url, outbox, Desk(settings.language, day))
    _leave_table(ledger, batch, f"{outbox.url}/index.html")
    return batch


class _Progress:
    """The tally as a progress artifact, now and then."""

    def __init__(self, watch: Callable[[Tally], None]) -> None:
        self._watch = watch
        self._artifact: UUID | None = None
        self._told_at = 0.0

    def __call__(self, tally: Tally) -> None:
        self._watch(tally)
        over = tally.done >= tally.waiting
        if not over and time.monotonic() - self._told_at < PROGRESS_SECONDS:
            return
        self._told_at = time.monotonic()
        percent = 100.0 * tally.done / max(tally.waiting, 1)
        if self._artifact is None:
            made = create_progress_artifact(percent, key="packets", description="Packets done")
            self._artifact = made if isinstance(made, UUID) else None
        else:
            update_progress_artifact(self._artifact, percent)


def _leave_table(ledger: Ledger, batch: Batch, index: str) -> None:
    """The batch's packets by number, with verdict and content hash; the names stand in index.html alone."""
    rows = [
        {"packet": f"#{known.number}", "verdict": known.outcome or str(known.state), "content": (known.content_sha256 or "")[:12]}
        for known in history.known_packets(ledger, batch.inbox_url)
        if known.number in batch.tally.numbers
    ]
    counted = ", ".join(f"{number} {outcome}" for outcome, number in sorted(batch.tally.outcomes.items())) or "nothing new"
    create_table_artifact(rows[:TABLE_MOST], key="verdicts", description=f"{counted}. Reports: {index}")


def _require_server() -> None:
    with get_client(sync_client=True) as client:
        if failure := client.api_healthcheck():
            raise SetupError(
                f"The Prefect server at {client.api_url} does not answer ({type(failure).__name__}). Check PREFECT_API_URL "
                "and the server, or unset PREFECT_API_URL: `liasse run` needs none."
            )


def check_cron(cron: str) -> None:
    """Raise UsageError where a schedule is no cron line."""
    try:
        CronSchedule(cron=cron)
    except ValidationError:
        raise UsageError(
            f"'{cron}' is no cron line. Write five fields: minute, hour, day of month, month, day of week; "
            "'*/15 * * * *' is every quarter of an hour, '0 6 * * 1-5' six o'clock on weekdays."
        ) from None


def serve(order: Order, cron: str, timezone: str) -> None:
    """Run the schedule from this process until it is stopped; needs PREFECT_API_URL."""
    _require_server()
    prefect.serve(*_deployments(order, [Cron(cron, timezone=timezone)]), limit=2, print_starting_message=False)


def deploy(order: Order, cron: str | None, timezone: str, pool: str, machines: int) -> None:
    """Register the deployments for workers of a pool; each schedule starts one run for each machine."""
    _require_server()
    with get_client(sync_client=True) as client, contextlib.suppress(ObjectAlreadyExists):
        client.create_work_pool(WorkPoolCreate(name=pool, type="process"))
    times = range(1, machines + 1) if cron else ()
    schedules = [Cron(cron or "", timezone=timezone, slug=f"machine-{number}") for number in times]
    for deployment in _deployments(order, schedules):
        deployment.work_pool_name = pool
        deployment.apply()


def _deployments(order: Order, schedules: Sequence[Any]) -> tuple[RunnerDeployment, RunnerDeployment]:
    parameters = {"inbox": order.inbox, "outbox": order.outbox}
    by_path = EntrypointType.MODULE_PATH
    inbox = check_inbox.to_deployment(DEPLOYMENT, schedules=list(schedules), parameters=parameters, entrypoint_type=by_path)
    packet = check_packet_again.to_deployment(RERUN, entrypoint_type=by_path)
    assert isinstance(inbox, RunnerDeployment) and isinstance(packet, RunnerDeployment)  # not awaited: no event loop runs
    return inbox, packet


__all__ = ["check_cron", "check_inbox", "check_packet_again", "deploy", "run_as_flow", "serve"]
