"""The cases of every rule, as data: `cases/<rule>.yaml` says when a rule is in force, what it weighs, and how small packets end.

A case gives papers, facts and a day, and expects one of pass, fail, unknown or absent (the rule says nothing). `rows` makes
one case of each row, `{row}` standing for the row's key. A value that begins with "?" was read without confidence, one with
"~" with not quite enough.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from schemas.packet import PacketFile
from schemas.rulebook import Rulebook
from schemas.rules_model import Rule
from schemas.strict_yaml import read_strict
from schemas.verdict import Verdict
from tests.validators.papers import document, packet, page
from validators import ReadPacket, judge_batch

FOLDER = Path(__file__).parent / "cases"
DAY = dt.date(2024, 9, 10)
DECLARED = {
    "program": "A76",
    "application_kind": "initial",
    "location": "abroad",
    "pr_application_filed": False,
    "represented": False,
    "channel": "online",
}
"""Facts a case declares unless it says otherwise; null leaves one undeclared."""

OLDEST = "FACT-CONFLICT"
"""A rule in force since the first day of the rulebook."""


@dataclass(frozen=True)
class RuleCase:
    name: str
    read: ReadPacket
    status: str  # "pass", "fail", "unknown" or "absent"
    weight: tuple[str, str]  # severity and consequence, where the rule says anything
    requirement: str | None = None
    says: str = ""  # words that stand in the message


@dataclass(frozen=True)
class RuleCases:
    rule: str
    from_: dt.date
    to: dt.date | None
    cases: tuple[RuleCase, ...] = field(default=())


def load_cases() -> dict[str, RuleCases]:
    """All cases by rule id."""
    return {path.stem: _read(path) for path in sorted(FOLDER.glob("*.yaml"))}


def only(rulebook: Rulebook, rule_id: str, altered: Rule | None = None) -> Rulebook:
    """The rulebook with that rule alone, perhaps altered (and the oldest rule, so that every day has an edition)."""
    programs = {}
    for code, book in rulebook.programs.items():
        rules = tuple(altered or rule if rule.id == rule_id else rule for rule in book.rules if rule.id in {rule_id, OLDEST})
        programs[code] = book.model_copy(update={"rules": rules})
    return replace(rulebook, programs=programs)


def failures(rulebook: Rulebook, table: RuleCases) -> list[str]:
    """What ends otherwise than the table says; `rulebook` may hold the rule alone."""
    rule = rulebook.rule(table.rule)
    if rule is None:
        return ["the rule is gone"]
    wrong = [
        f"in force on {day}: {not expected}" for day, expected in _boundaries(table) if rule.in_force_on(day) is not expected
    ]
    verdicts = judge_batch(tuple(case.read for case in table.cases), rulebook, None, {})
    for case, verdict in zip(table.cases, verdicts, strict=True):
        found = _found(verdict, table.rule)
        expected = (case.status, *case.weight) if case.status != "absent" else ("absent",)
        if found != expected:
            wrong.append(f"{case.name}: expected {expected}, found {found}")
        if case.says not in _message(verdict, table.rule):
            wrong.append(f"{case.name}: the message does not say {case.says!r}")
        status = next((r.status for r in verdict.requirements if r.rule == table.rule), None)
        if case.requirement is not None and status != case.requirement:
            wrong.append(f"{case.name}: expected the requirement {case.requirement}, found {status}")
    return wrong


def _boundaries(table: RuleCases) -> Iterator[tuple[dt.date, bool]]:
    one_day = dt.timedelta(days=1)
    yield table.from_ - one_day, False
    yield table.from_, True
    if table.to:
        yield table.to, True
        yield table.to + one_day, False
    else:
        yield dt.date(2099, 12, 31), True


def _found(verdict: Verdict, rule_id: str) -> tuple[str, ...]:
    finding = next((finding for finding in verdict.findings if finding.rule == rule_id), None)
    if finding is None:
        return ("absent",)
    return finding.status.value, finding.severity.value, finding.consequence.value


def _message(verdict: Verdict, rule_id: str) -> str:
    return next((finding.message.en for finding in verdict.findings if finding.rule == rule_id), "")


def _read(path: Path) -> RuleCases:
    raw: Any = read_strict(path)
    weight = (raw["severity"], raw["consequence"])
    cases = tuple(_case(entry, raw, weight) for entry in _rows(raw["cases"]))
    assert len({case.name for case in cases}) == len(cases), f"{path.name}: a case stands twice"
    return RuleCases(path.stem, raw["from"], raw.get("to"), cases)


def _rows(entries: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for entry in entries:
        rows = entry.pop("rows", None)
        if rows is None:
            yield entry
            continue
        for row, expected in rows.items():
            yield {**_filled(entry, row), "expect": expected}


def _filled(value: Any, row: Any) -> Any:
    if isinstance(value, dict):
        return {_filled(key, row): _filled(item, row) for key, item in value.items()}
    if isinstance(value, list):
        return [_filled(item, row) for item in value]
    if value == "{row}":
        return row
    return value.replace("{row}", str(row)) if isinstance(value, str) else value


def _case(entry: dict[str, Any], raw: dict[str, Any], weight: tuple[str, str]) -> RuleCase:
    known = {"name", "day", "declared", "papers", "pages", "files", "expect", "severity", "consequence", "requirement", "says"}
    assert set(entry) <= known, f"{entry.get('name')}: unknown keys {set(entry) - known}"
    declared = {**DECLARED, **raw.get("declared", {}), **entry.get("declared", {})}
    declared["submission_date"] = entry.get("day", raw.get("day", DAY))
    papers = tuple(
        _paper(number, paper) for number, paper in enumerate((*raw.get("papers", []), *entry.get("papers", [])), start=1)
    )
    pages = tuple(page(number=number, **spec) for number, spec in enumerate(entry.get("pages", []), start=1))
    files = tuple(PacketFile(**{"sha256": "", "media_type": "application/pdf", **spec}) for spec in entry.get("files", []))
    stated = {name: value for name, value in declared.items() if value is not None}
    return RuleCase(
        entry["name"],
        packet(papers, pages, files, **stated),
        entry["expect"],
        (entry.get("severity", weight[0]), "none" if entry["expect"] == "pass" else entry.get("consequence", weight[1])),
        entry.get("requirement"),
        entry.get("says", ""),
    )


def _paper(number: int, paper: dict[str, Any]) -> Any:
    ((type_name, fields),) = paper.items()
    how = {key.removeprefix("_"): value for key, value in (fields or {}).items() if key.startswith("_")}
    return document(number, type_name, {key: value for key, value in (fields or {}).items() if not key.startswith("_")}, **how)
