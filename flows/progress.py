"""What a person sees while pages are read. Nothing at all where nobody watches."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from flows.readings import OnPage

if TYPE_CHECKING:
    from rich.console import Console

    from flows.batch import Tally
    from reports.wording import Language
    from schemas.page import Page


QUIET_SECONDS = 10.0  # between two lines where nobody watches


@contextlib.contextmanager
def reading(console: Console | None, language: Language) -> Iterator[OnPage]:
    """Counts pages as they are read, in a line that goes away; None where nobody watches."""
    if console is None or not console.is_terminal:
        yield lambda page: None
        return
    from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    from reports.wording import t

    columns = (SpinnerColumn(), TextColumn(t("queue.pages", language)), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=None)
        counted: set[str] = set()

        def on_page(page: Page) -> None:
            if page.file not in counted:
                counted.add(page.file)
                progress.update(task, total=(progress.tasks[0].total or 0) + max(page.pages_in_file, 1))
            progress.advance(task)

        yield on_page


@contextlib.contextmanager
def counting(console: Console, language: Language) -> Iterator[Callable[[Tally], None]]:
    """Counts packets as they are done: a bar for who watches, else a line now and then, which names nobody."""
    if not console.is_terminal:
        yield _lines(console, language)
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

    from reports.wording import t

    columns = (
        SpinnerColumn(),
        TextColumn(t("queue.packets", language)),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.description}"),
    )
    with Progress(*columns, TimeRemainingColumn(), console=console, transient=True) as progress:
        task = progress.add_task("", total=None)
        yield lambda tally: progress.update(
            task, completed=tally.done, total=max(tally.waiting, tally.done), description=_outcomes(tally, language)
        )


def _lines(console: Console, language: Language) -> Callable[[Tally], None]:
    told_at = time.monotonic()

    def watch(tally: Tally) -> None:
        nonlocal told_at
        if tally.done == tally.waiting or time.monotonic() - told_at > QUIET_SECONDS:
            told_at = time.monotonic()
            console.print(f"{tally.done}/{tally.waiting}  {_outcomes(tally, language)}", style="dim", markup=False)

    return watch


def _outcomes(tally: Tally, language: Language) -> str:
    from reports.wording import t

    counted = sorted(tally.outcomes.items())
    return " · ".join(t("queue.tally", language, n, state=t(f"batch.state.{outcome}", language)) for outcome, n in counted)
