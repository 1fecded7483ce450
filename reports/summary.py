"""What the terminal shows: one packet at a glance, or a line for each packet of a batch. Reads the same without colour."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import Protocol

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from reports.changes import Comparison
from reports.digest import Summary, summarise
from reports.exit_code import exit_code
from reports.marks import MARKS, state_of
from reports.next_steps import Audience, Place, Step, closing, next_steps, places, sentence
from reports.rule_titles import rule_title
from reports.text import LONGEST_SENTENCE, harmless
from reports.verdict_json import load_summary
from reports.wording import Language, set_in, t, words
from schemas.errors import PacketError
from schemas.verdict import Bilingual, Disposition, Evidence, Finding, RequirementStatus, Severity, Verdict

STYLES = {
    "✓": "green",
    "✕": "bold red",
    "?": "bold yellow",
    "!": "yellow",
}
LONGEST_NAME = 60  # characters of a file's or packet's name
FEW = 4  # places named beside a finding before the rest is only counted


class Delivery(Protocol):
    """One packet of a batch: what became of it and where it lies."""

    @property
    def packet(self) -> str: ...
    @property
    def folder(self) -> Path: ...
    @property
    def verdict_json(self) -> bytes | None: ...
    @property
    def error(self) -> str: ...


def print_summary(judged: Summary | Verdict, console: Console, report: Path | None = None, language: Language = "en") -> None:
    """The verdict in words, what to do next, the checklist, the findings, the pages nobody could use."""
    summary = summarise(judged) if isinstance(judged, Verdict) else judged
    _print_verdict(summary, console, language)
    _print_steps(summary, console, language)
    _print_checklist(summary, console, language)
    _print_findings(summary, console, language)
    _print_lost_pages(summary, console, language)
    if report:
        console.print(Text.assemble((f"\n{t('batch.report', language)}  ", "dim"), harmless(str(report), 500)), soft_wrap=True)


def print_batch(delivered: Sequence[Delivery], out: Path | str, console: Console, language: Language = "en") -> int:
    """A line for each packet, what it wants, and where the reports lie; returns the exit code of CONTRACT section 2."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for heading in ("batch.packet", "batch.verdict", "batch.wanting"):
        table.add_column(t(heading, language), overflow="fold")
    for one in delivered:
        table.add_row(*_batch_row(one, language))
    console.print()
    console.print(table)
    total = t("batch.total", language, n=len(delivered))
    where = f"{out}/<{t('batch.packet', language).lower()}>/report.html"
    console.print(Text(f"\n{total} · {t('batch.report', language)}  {where}", style="dim"), soft_wrap=True)
    if any(one.verdict_json is None for one in delivered):
        return PacketError.exit_code
    return max((exit_code(one.verdict_json) for one in delivered if one.verdict_json), default=0)


def print_changes(
    packet_id: str, outcome: str, since: Comparison | None, report: str, console: Console, language: Language = "en"
) -> None:
    """The verdict of a packet judged again, each point that changed with its cause, and what else it was judged from."""
    word = t(f"verdict.{outcome}.word", language)
    console.print(Text(f"{MARKS[outcome]} {word}  {harmless(packet_id, LONGEST_NAME)}", style="bold"))
    if since is None or not since.changes:
        console.print(Text(f"  {t('changes.first' if since is None else 'changes.none', language)}"))
    for change in since.changes if since else ():
        console.print(Text(f"  {change.line(language)}"), soft_wrap=True)
        if change.cause.told:
            console.print(Text(f"    {change.cause.line(language)}", style="dim"), soft_wrap=True)
    if since and not since.changes and (told := (*since.files, *since.circumstances)):
        console.print(Text(f"  {t('changes.why', language)}", style="dim"))
        for one in told:
            console.print(Text(f"    {set_in(one, language)}", style="dim"), soft_wrap=True)
    console.print(Text(f"  {t('batch.report', language)}  {report}", style="dim"), soft_wrap=True)


def _print_verdict(summary: Summary, console: Console, language: Language) -> None:
    word = t(f"verdict.{summary.verdict}.word", language).upper()
    style = STYLES[MARKS[summary.verdict]]
    console.print(
        Text.assemble((f"{MARKS[summary.verdict]} {word}", f"bold {style}"), "  ", harmless(summary.packet_id, LONGEST_NAME))
    )
    console.print(_text(sentence(summary), language))
    pages, papers = t("report.pages", language, n=len(summary.pages)), t("report.documents", language, n=len(summary.papers))
    console.print(Text(f"{t('report.as_of', language, date=summary.as_of)} · {pages} · {papers}", style="dim"))


def _print_steps(summary: Summary, console: Console, language: Language) -> None:
    _title("next.title", console, language)
    for audience, steps in groupby(next_steps(summary), key=lambda step: step.audience):
        console.print(Text(f"  {t(f'next.{audience}', language)}", style="bold"))
        grid = _grid()
        for number, step in enumerate(steps, start=1):
            grid.add_row(f"{number}.", _step(step, language))
        console.print(Padding(grid, (0, 0, 0, 3)))
    for line in closing(summary):
        console.print(Padding(_text(line, language), (0, 0, 0, 2)))


def _step(step: Step, language: Language) -> Text:
    shown = _text(step.text, language)
    pages = [*(_place(place) for place in step.places[:FEW]), *_more(len(step.places), language)]
    rules = step.rules if len(step.rules) < 2 else (set_in(rule_title(rule), language) for rule in step.rules)
    notes = [note for note in (", ".join(pages), "; ".join(rules)) if note]
    return shown.append(f"  {' · '.join(notes)}", style="dim") if notes else shown


def _print_checklist(summary: Summary, console: Console, language: Language) -> None:
    asked = [r for r in summary.requirements if r.status is not RequirementStatus.NOT_APPLICABLE]
    if not asked:
        return
    _title("checklist.title", console, language)
    grid = _grid()
    for requirement in asked:
        state = Text(t(f"requirement_status.{requirement.status}", language), style="dim")
        grid.add_row(_mark(requirement.status), _text(rule_title(requirement.rule), language), state)
    console.print(Padding(grid, (0, 0, 0, 2)))


def _print_findings(summary: Summary, console: Console, language: Language) -> None:
    """One line for each finding that the steps have not told already."""
    told = {rule for step in next_steps(summary) if step.audience is Audience.REVIEWER for rule in step.rules}
    findings = [finding for finding in summary.remarks if finding.severity is not Severity.BLOCK or finding.rule not in told]
    if not findings:
        return
    _title("findings.title", console, language)
    grid = _grid()
    for finding in findings:
        grid.add_row(_mark(state_of(finding)), t(f"severity.{finding.severity}", language), _finding(finding, language))
    console.print(Padding(grid, (0, 0, 0, 2)))


def _finding(finding: Finding, language: Language) -> Text:
    proofs = list(dict.fromkeys(_proof(proof) for proof in finding.evidence if proof.file))
    places = [*proofs[:FEW], *_more(len(proofs), language)]
    line = Text.assemble((f"{finding.rule}  ", "dim"), _text(finding.message, language))
    return line.append(f"  {', '.join(places)}", style="dim") if places else line


def _print_lost_pages(summary: Summary, console: Console, language: Language) -> None:
    if not summary.lost_pages:
        return
    _title("pages.problems", console, language)
    grid = _grid()
    for (what, reason), alike in groupby(summary.lost_pages, key=lambda page: (page.disposition, page.reason)):
        why = t(f"disposition.{what}", language)
        if reason and what is not Disposition.UNRECOGNISED:
            why += f" · {t(f'reason.{reason}.what', language)}"
        for place in places(alike):
            grid.add_row(_mark(what), _place(place), Text(why, style="dim"))
    console.print(Padding(grid, (0, 0, 0, 2)))


def _batch_row(one: Delivery, language: Language) -> tuple[Text, Text, Text]:
    name = Text(harmless(one.packet, LONGEST_NAME))
    if one.verdict_json is None:
        return name, Text(f"✕ {t('batch.failed', language)}", style=STYLES["✕"]), Text(harmless(one.error))
    summary = load_summary(one.verdict_json)
    mark = MARKS[summary.verdict]
    word = Text(f"{mark} {t(f'verdict.{summary.verdict}.word', language)}", style=STYLES[mark])
    wanting = list(dict.fromkeys([r.rule for r in summary.missing] + [f.rule for f in (*summary.failing, *summary.undecided)]))
    titles = [set_in(rule_title(rule), language) for rule in wanting[:FEW]]
    return name, word, Text("; ".join([*titles, *_more(len(wanting), language)]) or t("batch.nothing", language))


def _title(key: str, console: Console, language: Language) -> None:
    console.print(Text(f"\n{t(key, language)}", style="bold underline"))


def _grid() -> Table:
    return Table.grid(padding=(0, 2, 0, 0))


def _mark(state: str) -> Text:
    mark = MARKS[state]
    return Text(mark, style=STYLES.get(mark, ""))


def _text(text: Bilingual, language: Language) -> Text:
    return Text(harmless(set_in(text, language), LONGEST_SENTENCE))


def _place(place: Place) -> str:
    return f"{harmless(place.file, LONGEST_NAME)} p. {place.numbers}"


def _proof(proof: Evidence) -> str:
    name = harmless(proof.file or "", LONGEST_NAME)
    return f"{name} p. {proof.page}" if proof.page else name


def _more(count: int, language: Language) -> list[str]:
    return [set_in(words("summary.more", n=count - FEW), language)] if count > FEW else []
