"""Two verdicts of one packet compared: what changed, and what of the things a verdict hangs on did."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from reports.rule_titles import rule_title
from reports.text import harmless
from reports.wording import Language, set_in, t
from schemas.verdict import Status

NONE = "–"


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict and what it was reached from."""

    verdict_json: bytes
    files: Mapping[str, str]  # name → sha256


def what_changed(before: Judged, after: Judged, language: Language = "en") -> tuple[str, ...]:
    """A line for the verdict, then for each requirement and finding, that is not what it was."""
    old, new = json.loads(before.verdict_json), json.loads(after.verdict_json)
    return tuple(_changes(old, new, language))


def changed_files(before: Judged, after: Judged) -> tuple[str, ...]:
    """Which files differ, by name."""
    return tuple(_files(before.files, after.files))


def changed_circumstances(before: Judged, after: Judged) -> tuple[str, ...]:
    """What differs of the day, the rulebook and the program."""
    return tuple(_circumstances(json.loads(before.verdict_json), json.loads(after.verdict_json)))


def _changes(old: dict[str, Any], new: dict[str, Any], language: Language) -> Iterator[str]:
    if old["verdict"] != new["verdict"]:
        yield _arrow("verdict", *(t(f"verdict.{judged['verdict']}.word", language) for judged in (old, new)))
    told: set[str] = set()
    for kind, key in (("requirements", "requirement_status"), ("findings", "status")):
        before, after = (_by_rule(judged[kind]) for judged in (old, new))
        for rule in sorted((before.keys() | after.keys()) - told):
            if before.get(rule) != after.get(rule):
                states = (_states(judged.get(rule), key, language) for judged in (before, after))
                yield _arrow(f"{rule} ({set_in(rule_title(rule), language)})", *states)
                told.add(rule)


def _by_rule(listed: list[dict[str, Any]]) -> dict[str, tuple[str, ...]]:
    """The states of a rule: several findings may speak of one. That it passes is no news where it did not apply before."""
    found: dict[str, list[str]] = {}
    for one in (one for one in listed if one["status"] != Status.PASS):
        found.setdefault(one["rule"], []).append(one["status"])
    return {rule: tuple(sorted(states)) for rule, states in found.items()}


def _states(states: tuple[str, ...] | None, key: str, language: Language) -> str:
    return ", ".join(t(f"{key}.{state}", language) for state in states) if states else NONE


def _files(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[str]:
    for name in sorted(before.keys() | after.keys()):
        if name not in before:
            yield f"file added: {harmless(name)}"
        elif name not in after:
            yield f"file removed: {harmless(name)}"
        elif before[name] != after[name]:
            yield f"file changed: {harmless(name)}"


def _circumstances(old: dict[str, Any], new: dict[str, Any]) -> Iterator[str]:
    if old["as_of"] != new["as_of"]:
        yield _arrow("judged as of", old["as_of"], new["as_of"])
    if old["rulebook"]["edition"] != new["rulebook"]["edition"]:
        yield _arrow("rulebook edition", old["rulebook"]["edition"], new["rulebook"]["edition"])
    elif old["rulebook"]["sha256"] != new["rulebook"]["sha256"]:
        yield "the text of the rulebook changed"
    for part in sorted(old["engine"].keys() | new["engine"].keys()):
        if old["engine"].get(part) != new["engine"].get(part):
            yield _arrow(f"program ({part})", *(str(judged["engine"].get(part, NONE))[:12] for judged in (old, new)))


def _arrow(what: str, old: str, new: str) -> str:
    return f"{what}: {old} → {new}"
