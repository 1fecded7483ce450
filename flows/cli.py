"""The command line: what a person types, what a script reads. Machines are answered on stdout, people on stderr."""

from __future__ import annotations

import atexit
import datetime as dt
import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from schemas.errors import LiasseError, UsageError

if TYPE_CHECKING:
    from rich.console import Console

INTERRUPTED = 130  # what shells expect after Ctrl-C
PIPED_WIDTH = 200  # columns
STARTING_OBJECTS = (
    50_000  # between two searches for garbage: importing makes many objects and drops none, a tenth of a short command
)

app = typer.Typer(
    name="liasse",
    help="Checks the papers of a Quebec IMP+ (A76) work-permit application: what is missing, conflicts, or could not be read.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Day = Annotated[dt.datetime | None, typer.Option("--as-of", formats=["%Y-%m-%d"], help="judge by the rules of this day")]
Since = Annotated[dt.datetime | None, typer.Option("--since", formats=["%Y-%m-%d"], help="judged on this day or later")]
Until = Annotated[dt.datetime | None, typer.Option("--until", formats=["%Y-%m-%d"], help="judged on this day or before")]
Outcomes = Literal["complete", "incomplete", "needs_review"]  # schemas.verdict.Outcome, which is not loaded for --help
Fresh = Annotated[bool, typer.Option("--fresh", help="read every page again, even if it is known")]
Out = Annotated[Path | None, typer.Option("--out", help="write verdict.json and report.html into this folder")]

Timezone = Annotated[str, typer.Option("--timezone", help="of the schedule, as in America/Toronto")]
Results = Annotated[str, typer.Option("--out", help="folder or URL where each packet's verdict and report are written")]
Pool = Annotated[str, typer.Option("--pool", help="Prefect's work pool")]


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
    from reports.exit_code import exit_code

    watching = _people() if sys.stderr.isatty() else None
    with open_workbench(fresh) as bench, reading(watching, bench.settings.language) as on_page:
        checked = check_packet(packet, bench, as_of.date() if as_of else None, out is not None, on_page)
    if out:
        deliver(checked, out)
    if as_json:
        sys.stdout.buffer.write(checked.verdict_json)
    else:
        from reports.summary import print_summary  # not sooner: it would keep the readers waiting
        from reports.verdict_json import load_summary

        print_summary(
            load_summary(checked.verdict_json), _people(), out / "report.html" if out else None, bench.settings.language
        )
    raise typer.Exit(exit_code(checked.verdict_json))


@app.command()
def run(
    inbox: Annotated[
        str, typer.Argument(help="a folder or URL whose children are packets: folders and .zip files", show_default=False)
    ],
    out: Results = "out",
    as_of: Day = None,
    fresh: Fresh = False,
    again: Annotated[bool, typer.Option("--again", help="judge again what is neither new nor changed")] = False,
) -> None:
    """Check every new or changed packet of an inbox."""
    from flows.batch import Order
    from flows.queue_commands import run_inbox

    raise typer.Exit(run_inbox(Order(inbox, out, as_of.date() if as_of else None, fresh, again), _people()))


@app.command()
def rerun(
    packet_id: Annotated[str, typer.Argument(metavar="PACKET_ID", help="as its verdict names it", show_default=False)],
    as_of: Day = None,
    fresh: Fresh = False,
    out: Annotated[str | None, typer.Option("--out", help="by default, where the results were written last")] = None,
) -> None:
    """Judge one packet again; tells what changed in its verdict, and why."""
    from flows.queue_commands import rerun

    raise typer.Exit(rerun(packet_id, as_of.date() if as_of else None, fresh, out, _people()))


@app.command()
def letter(
    packet_id: Annotated[
        str, typer.Argument(metavar="PACKET_ID", help="as its verdict names it, or the folder of its results", show_default=False)
    ],
    lang: Annotated[Literal["en", "fr"] | None, typer.Option("--lang", help="by default, the language of the settings")] = None,
    due: Annotated[int | None, typer.Option("--due", min=1, max=365, metavar="DAYS", help="to answer in, from today")] = None,
    by: Annotated[dt.datetime | None, typer.Option("--by", formats=["%Y-%m-%d"], help="to answer by this day")] = None,
) -> None:
    """Write to the applicant what is missing or cannot be read (DOCX and PDF, beside the report). Nothing is sent."""
    from flows.letters import write_letter_for

    write_letter_for(packet_id, lang, due, by.date() if by else None, _people())


@app.command()
def report(
    since: Since = None,
    until: Until = None,
    verdict: Annotated[Outcomes | None, typer.Option("--verdict", help="only packets with this verdict")] = None,
    out: Annotated[str, typer.Option("--out", help="folder or URL where index.html and the tables are written")] = "report",
) -> None:
    """Make index.html, findings.csv, findings.xlsx and feed.jsonl again from the ledger, for any period."""
    from flows.queue_commands import report
    from reports.batch.row import Scope

    report(Scope(since.date() if since else None, until.date() if until else None, verdict), out, _people())


@app.command()
def status(as_json: Annotated[bool, typer.Option("--json", help="as JSON on stdout")] = False) -> None:
    """The queue: waiting, running, done, failed, by verdict."""
    from flows.queue_commands import status

    status(as_json, _page())


@app.command()
def serve(
    inbox: Annotated[str, typer.Argument(help="as for `liasse run`", show_default=False)],
    cron: Annotated[str, typer.Option("--cron", help="five fields, as in '*/15 * * * *'", show_default=False)],
    out: Results = "out",
    timezone: Timezone = "UTC",
    port: Annotated[int, typer.Option("--port", help="of our own server, where PREFECT_API_URL names none")] = 4200,
) -> None:
    """Run the schedule until stopped: `liasse run` at each of its times (Prefect)."""
    from flows.batch import Order
    from flows.queue_commands import serve

    serve(Order(inbox, out), cron, timezone, port, _people())


@app.command()
def deploy(
    inbox: Annotated[str, typer.Argument(help="as every worker reaches it", show_default=False)],
    out: Results = "out",
    cron: Annotated[str | None, typer.Option("--cron", help="five fields; without it, runs are started by hand")] = None,
    timezone: Timezone = "UTC",
    pool: Pool = "liasse",
    machines: Annotated[int, typer.Option("--machines", min=1, max=100, help="workers that share each run")] = 1,
) -> None:
    """Register the inbox with a Prefect server, for workers on many machines."""
    from flows.batch import Order
    from flows.queue_commands import deploy

    deploy(Order(inbox, out), cron, timezone, pool, machines, _people())


@app.command()
def worker(pool: Pool = "liasse") -> None:
    """Serve a Prefect server from this machine until stopped: one batch at a time, on all cores."""
    from flows.queue_commands import work

    work(pool)


@app.command()
def settings() -> None:
    """Every setting in force; passwords are not shown."""
    from flows.queue_commands import settings

    settings(_page())


rules = typer.Typer(help="The rulebook: every rule with its dates, citation and remedy.", no_args_is_help=True)
app.add_typer(rules, name="rules")


@rules.command("list")
def list_rules() -> None:
    """Every rule in a line: what it weighs, since when, what it asks."""
    from reports.rulebook import print_rules
    from schemas.rulebook import load_rulebook

    print_rules(load_rulebook(), _page())


@rules.command("show")
def show_rule(
    rule_id: Annotated[str, typer.Argument(metavar="ID", help="as in `liasse rules list`", show_default=False)],
) -> None:
    """One rule whole: when it applies, its dates and citations, what it says and what it asks for."""
    from difflib import get_close_matches

    from reports.rulebook import print_rule
    from schemas.rulebook import load_rulebook

    rulebook = load_rulebook()
    rule = rulebook.rule(rule_id.upper())
    if rule is None:
        near = get_close_matches(rule_id.upper(), [rule.id for rule in rulebook.rules], n=3, cutoff=0.4)
        hint = f"Perhaps you mean {' or '.join(near)}." if near else "`liasse rules list` names them all."
        raise UsageError(f"The rulebook has no rule {rule_id}. {hint}")
    print_rule(rulebook, rule, _page())


@rules.command("lint")
def lint_rules() -> None:
    """Read the whole rulebook strictly, and say what a careful editor would mend."""
    from schemas.rulebook import lint, load_rulebook

    rulebook = load_rulebook()
    for remark in lint(rulebook):
        _page().print(remark, markup=False)
    _people().print(f"{len(rulebook.rules)} rules, {len(rulebook.changes)} days of change: the rulebook can be used.")


def main() -> None:
    """The entry point: what goes wrong becomes one sentence and an exit code, never a traceback."""
    gc.set_threshold(STARTING_OBJECTS)
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # it would search every package for one, here and in each reader
    atexit.register(gc.freeze)  # else Python ends by searching all it has imported for garbage, a third of a second
    try:
        app()
    except LiasseError as error:
        _say(error.french if error.french and _language() == "fr" else str(error))
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        _say("stopped; what was read so far is kept")
        sys.exit(INTERRUPTED)
    except OSError as error:
        _say(f"this machine refused: {error.strerror or error}. Check disk space and permissions, then try again.")
        sys.exit(LiasseError.exit_code)
    except Exception as error:
        if os.environ.get("LIASSE_DEBUG"):
            raise
        from flows.failures import our_mistake

        said = our_mistake(error)
        _say(f"{said.fr if _language() == 'fr' else said.en} (LIASSE_DEBUG=1)")
        sys.exit(LiasseError.exit_code)


def _language() -> str:
    """The language of the settings; English where they cannot be read."""
    from flows.settings import load_settings

    try:
        return load_settings().language
    except LiasseError:
        return "en"


def _say(sentence: str) -> None:
    print(f"liasse: {sentence}", file=sys.stderr)  # noqa: T201 - the one line that must come out even where Rich cannot


def _people() -> Console:
    from rich.console import Console

    return Console(stderr=True, highlight=False, width=None if sys.stderr.isatty() else PIPED_WIDTH)


def _page() -> Console:
    """What was asked for goes to stdout, as wide as it needs where nobody watches."""
    from rich.console import Console

    return Console(highlight=False, width=None if sys.stdout.isatty() else PIPED_WIDTH)
