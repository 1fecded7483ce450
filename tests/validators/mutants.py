"""Rules a little different from what they are: what a slip of an editor's hand, or a change of law, would make of them."""

from __future__ import annotations

import copy
import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from schemas.rules_model import Rule
from schemas.verdict import Consequence, Severity, Status

Entry = dict[str, Any]
Mutant = tuple[str, Entry]

ONE_DAY = dt.timedelta(days=1)
ONE_CENT = Decimal("0.01")

CHOICES = (
    ("fail", "unknown", "pass"),
    ("initial", "extension"),
    ("abroad", "canada_outside_quebec", "canada_quebec"),
    ("online", "paper"),
    ("pass", "post_dated"),
)
"""Words that stand for one of a few choices: a mutant takes the next one."""

TEXTS = frozenset({"name", "title", "message", "remedy", "doubt", "source", "pinpoint", "checked", "id"})
"""Keys whose values are read by people only, or name things the loader knows."""

NEXT_SEVERITY = dict(zip(Severity, [*list(Severity)[1:], Severity.BLOCK], strict=True))
NEXT_CONSEQUENCE = dict(zip(Consequence, [*list(Consequence)[1:], Consequence.RETURNED], strict=True))


def mutants(entry: Entry) -> Iterator[Mutant]:
    """Every mutant of a rule's entry, with what was done to it."""
    yield from _weights(entry)
    yield from _shifted_periods(entry)
    for key in ("applies", "needs", "check", "softer"):
        if key in entry:
            yield from _altered(entry, (key,))
    for name, series in entry.get("values", {}).items():
        for place in range(len(series)):
            yield from _altered(entry, ("values", name, place, "value"))


def _weights(entry: Entry) -> Iterator[Mutant]:
    yield "severity flipped", {**entry, "severity": NEXT_SEVERITY[Severity(entry["severity"])].value}
    if any(status is not Status.PASS for status in Rule.model_validate(entry).cases.values()):  # a pass has no consequence
        yield "consequence flipped", {**entry, "consequence": NEXT_CONSEQUENCE[Consequence(entry["consequence"])].value}
    for case, outcome in entry["outcomes"].items():
        for key, following in (("severity", NEXT_SEVERITY), ("consequence", NEXT_CONSEQUENCE)):
            if key in outcome:
                changed = copy.deepcopy(entry)
                changed["outcomes"][case][key] = {str(k): str(v) for k, v in following.items()}[outcome[key]]
                yield f"{case}: {key} flipped", changed


def _shifted_periods(entry: Entry) -> Iterator[Mutant]:
    """Every boundary a day earlier and later, together with the values that begin or end there."""
    series = [entry["periods"], *entry.get("values", {}).values()]
    starts = {period["from"] for periods in series for period in periods}
    ends = {period["to"] for periods in series if "to" in (period := periods[-1])}
    for day in sorted(starts | {end + ONE_DAY for end in ends}):
        for step in (-ONE_DAY, ONE_DAY):
            changed = copy.deepcopy(entry)
            for periods in [changed["periods"], *changed.get("values", {}).values()]:
                for period in periods:
                    if period["from"] == day:
                        period["from"] = day + step
                    if period.get("to") == day - ONE_DAY:
                        period["to"] = day - ONE_DAY + step
            if _says_the_same(entry, day):
                continue
            yield f"{day} shifted by {step.days} day", changed


def _says_the_same(entry: Entry, day: dt.date) -> bool:
    """Whether only the citation changes that day: the rule itself is the same on either side."""
    begins = [period for period in entry["periods"][1:] if period["from"] == day]
    values = [value for series in entry.get("values", {}).values() for value in series[1:] if value["from"] == day]
    return bool(begins) and not values


def _altered(entry: Entry, path: tuple[Any, ...]) -> Iterator[Mutant]:
    """Each number, date, choice and list element below the path altered by itself."""
    value = _at(entry, path)
    if path[-1] in TEXTS:
        return
    if isinstance(value, dict):
        for key in value:
            if path == ("applies",) or (path[-1] in {"due_for"}):
                yield f"{_shown(path)}: {key} removed", _with(entry, path, {k: v for k, v in value.items() if k != key})
            yield from _altered(entry, (*path, key))
    elif isinstance(value, list):
        for place in range(len(value)):
            if len(value) > 1:
                yield f"{_shown(path)}: {value[place]} removed", _with(entry, path, [*value[:place], *value[place + 1 :]])
            if isinstance(value[place], dict | list):
                yield from _altered(entry, (*path, place))
        if len(value) == 1 and path[-1] in {"perhaps", "insufficient", "variants", "proofs", "softer", "tax_issuers"}:
            yield f"{_shown(path)}: emptied", _with(entry, path, [])
    else:
        for other in _others(value):
            yield f"{_shown(path)}: {value} made {other}", _with(entry, path, other)


def _others(value: Any) -> Iterator[Any]:
    """Neighbours of a single value."""
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield from (value - 1, value + 1)
    elif isinstance(value, dt.date):
        yield from (value - ONE_DAY, value + ONE_DAY)
    elif isinstance(value, str) and _is_money(value):
        yield from (str(Decimal(value) - ONE_CENT), str(Decimal(value) + ONE_CENT))
    elif isinstance(value, str):
        yield from dict.fromkeys(choice[(choice.index(value) + 1) % len(choice)] for choice in CHOICES if value in choice)


def _is_money(value: str) -> bool:
    whole, _, cents = value.partition(".")
    return whole.isdigit() and len(cents) == 2 and cents.isdigit()


def _at(entry: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        entry = entry[step]
    return entry


def _with(entry: Entry, path: tuple[Any, ...], value: Any) -> Entry:
    changed = copy.deepcopy(entry)
    _at(changed, path[:-1])[path[-1]] = value
    return changed


def _shown(path: tuple[Any, ...]) -> str:
    return ".".join(str(step) for step in path)
