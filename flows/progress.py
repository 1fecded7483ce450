"""What a person sees while pages are read. Nothing at all where nobody watches."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from flows.readings import OnPage

if TYPE_CHECKING:
    from rich.console import Console

    from schemas.page import Page


@contextlib.contextmanager
def reading(console: Console) -> Iterator[OnPage]:
    """Counts pages as they are read, in a line that goes away."""
    if not console.is_terminal:
        yield lambda page: None
        return
    from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("reading pages"), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=None)
        counted: set[str] = set()

        def on_page(page: Page) -> None:
            if page.file not in counted:
                counted.add(page.file)
                progress.update(task, total=(progress.tasks[0].total or 0) + max(page.pages_in_file, 1))
            progress.advance(task)

        yield on_page
