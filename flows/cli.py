"""The command line: what a person types, what a script reads. Machines are answered on stdout, people on stderr."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from schemas.errors import LiasseError

if TYPE_CHECKING:
    from rich.console import Console

app = typer.Typer(
    name="liasse",
    help="Checks the papers of a Quebec IMP+ (A76) work-permit application: what is missing, conflicts, or could not be read.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Day = Annotated[dt.datetime | None, typer.Option("--as-of", formats=["%Y-%m-%d"], help="judge by the rules of this day")]
Fresh = Annotated[bool, typer.Option("--fresh", help="read every page again, even if it is known")]
Out = Annotated[Path | None, typer.Option("--out", help="write verdict.json and report.html into this folder")]


@app.command()
def check(
    packet: Annotated[Path, typer.Argument(help="a packet: a folder of papers, or a .zip of one", show_default=False)],
    as_json: Annotated[bool, typer.Option("--json", help="print the verdict as JSON on stdout, and nothing else")] = False,
    out: Out = None,
    as_of: Day = None,
    fresh: Fresh = False,
) -> None:
    """Check one packet, here and now: no server, no database."""
    from flows.check_packet import check_packet, deliver
    from flows.progress import reading
    from flows.workbench import open_workbench
    from reports.summary import exit_code, print_summary
    from reports.verdict_json import load_summary

    with open_workbench(fresh) as bench, reading(_people()) as on_page:
        checked = check_packet(packet, bench, as_of.date() if as_of else None, out is not None, on_page)
    if out:
        deliver(checked, out)
    if as_json:
        sys.stdout.buffer.write(checked.verdict_json)
    else:
        print_summary(load_summary(checked.verdict_json), _people(), report=out / "report.html" if out else None)
    raise typer.Exit(exit_code(checked.verdict_json))


@app.command()
def run(
    inbox: Annotated[
        Path, typer.Argument(help="a folder whose children are packets: folders and .zip files", show_default=False)
    ],
    out: Annotated[Path, typer.Option("--out", help="where each packet's verdict and report are written")] = Path("out"),
    as_of: Day = None,
    fresh: Fresh = False,
) -> None:
    """Check every packet of an inbox."""
    from flows.check_inbox import check_inbox
    from flows.workbench import open_workbench

    with open_workbench(fresh) as bench:
        raise typer.Exit(check_inbox(inbox, out, bench, as_of.date() if as_of else None, _people()))


rules = typer.Typer(help="The rulebook: every rule with its dates, citation and remedy.", no_args_is_help=True)
app.add_typer(rules, name="rules")


def main() -> None:
    """The entry point: our errors become one sentence and an exit code, never a traceback."""
    try:
        app()
    except LiasseError as error:
        print(f"liasse: {error}", file=sys.stderr)  # noqa: T201  # the one place that speaks without Rich
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        print("liasse: stopped; what was read so far is kept", file=sys.stderr)  # noqa: T201
        sys.exit(130)


def _people() -> Console:
    from rich.console import Console

    return Console(stderr=True, highlight=False)
