"""The rulebook as a person reads it: every rule with its dates, citation and remedy."""

from __future__ import annotations

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from reports.wording import Language
from schemas.periods import DatedValue, Period
from schemas.rulebook import Rulebook
from schemas.rules_model import Rule

INDENT = 4  # columns


def print_rules(rulebook: Rulebook, console: Console, language: Language = "en") -> None:
    """A line for each rule: id, how much it weighs, since when, what it asks."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for heading in ("rule", "severity", "consequence", "in force", "title"):
        table.add_column(heading, no_wrap=heading != "title", overflow="fold")
    for rule in rulebook.rules:
        title = rule.title.fr if language == "fr" else rule.title.en
        table.add_row(rule.id, rule.severity.value, rule.consequence.value, _span(rule.periods[0], rule.periods[-1]), title)
    console.print(table)


def print_rule(rulebook: Rulebook, rule: Rule, console: Console) -> None:
    """Everything about one rule, in both languages."""
    console.print(Text(f"{rule.id}  {rule.title.en} / {rule.title.fr}", style="bold"))
    console.print(Text(f"{rule.severity.value}, consequence: {rule.consequence.value}"))
    for name, values in rule.applies.facts.items():
        console.print(Text(f"applies where {name} is {' or '.join(str(value) for value in values)}"))
    if rule.needs:
        console.print(Text(f"needs any of: {', '.join(need.key for need in rule.needs.any_of)}"))
    if rule.check:
        console.print(Text(f"check: {', '.join(f'{key} {value}' for key, value in rule.check.items())}"))
    for period in rule.periods:
        _line(console, f"{_span(period, period)}: {_citation(rulebook, period)} (checked {period.checked})")
    for name, series in rule.values.items():
        for value in series:
            _line(console, f"{name} = {value.value}, {_span(value, value)}: {_citation(rulebook, value)}")
    for case, outcome in rule.outcomes.items():
        console.print(Text(f"\n{case}", style="bold"))
        for text in outcome.texts:
            _line(console, text.en)
            _line(console, text.fr)
    if rule.doubt:
        console.print(Text("\ndoubt", style="bold"))
        _line(console, rule.doubt.en)
        _line(console, rule.doubt.fr)


def _span(first: Period, last: Period) -> str:
    return f"{first.from_:%Y-%m-%d} to {last.to:%Y-%m-%d}" if last.to else f"since {first.from_:%Y-%m-%d}"


def _citation(rulebook: Rulebook, period: Period | DatedValue) -> str:
    return f"{rulebook.sources[period.source].title}, {period.pinpoint}"


def _line(console: Console, text: str) -> None:
    console.print(Padding(Text(text), (0, 0, 0, INDENT)))
