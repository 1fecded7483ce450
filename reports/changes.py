"""Two verdicts of one packet compared: what changed, and what of the things a verdict hangs on did."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from reports.rule_titles import rule_title
from reports.text import harmless
from reports.wording import Language, both, set_in, t, words
from schemas.verdict import Bilingual, Status

NONE = Bilingual("–", "–")
VERDICT = "verdict"


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict and what it was reached from."""

    verdict_json: bytes
    files: Mapping[str, str]  # name → sha256


@dataclass(frozen=True, slots=True)
class Change:
    """What is not as it was: the verdict, or the state of a requirement or finding."""

    rule: str  # "" for the verdict itself
    before: Bilingual
    after: Bilingual

    def line(self, language: Language = "en") -> str:
        """verdict: Incomplete → Complete"""
        what = f"{self.rule} ({set_in(rule_title(self.rule), language)})" if self.rule else t("changes.verdict", language)
        return f"{what}: {set_in(self.before, language)} → {set_in(self.after, language)}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that differs between two checks."""

    changes: tuple[Change, ...]  # empty: the verdict is the same
    files: tuple[Bilingual, ...]  # that differ, by name
    circumstances: tuple[Bilingual, ...]  # the day, the rulebook, the program


def compare(before: Judged, after: Judged) -> Comparison:
    """What changed since an earlier check, and why."""
    old, new = json.loads(before.verdict_json), json.loads(after.verdict_json)
    return Comparison(tuple(_changes(old, new)), tuple(_files(before.files, after.files)), tuple(_circumstances(old, new)))


def _changes(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
    """The verdict first, then each rule once: as a requirement where it asks for papers, else by its findings."""
    if old[VERDICT] != new[VERDICT]:
        yield Change("", *(words(f"verdict.{judged[VERDICT]}.word") for judged in (old, new)))
    told: set[str] = set()
    for kind, key in (("requirements", "requirement_status"), ("findings", "status")):
        before, after = (_by_rule(judged[kind]) for judged in (old, new))
        for rule in sorted((before.keys() | after.keys()) - told):
            if before.get(rule) != after.get(rule):
                yield Change(rule, *(_states(judged.get(rule), key) for judged in (before, after)))
                told.add(rule)


def _by_rule(listed: list[dict[str, Any]]) -> dict[str, tuple[str, ...]]:
    """The states of a rule: several findings may speak of one. That it passes is no news where it did not apply before."""
    found: dict[str, list[str]] = {}
    for one in (one for one in listed if one["status"] != Status.PASS):
        found.setdefault(one["rule"], []).append(one["status"])
    return {rule: tuple(sorted(states)) for rule, states in found.items()}


def _states(states: tuple[str, ...] | None, key: str) -> Bilingual:
    return both(lambda language: ", ".join(t(f"{key}.{state}", language) for state in states)) if states else NONE


def _files(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[Bilingual]:
    for name in sorted(before.keys() | after.keys()):
        if name not in before:
            yield words("changes.file_added", name=harmless(name))
        elif name not in after:
            yield words("changes.file_removed", name=harmless(name))
        elif before[name] != after[name]:
            yield words("changes.file_changed", name=harmless(name))


def _circumstances(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Bilingual]:
    if old["as_of"] != new["as_of"]:
        yield words("changes.as_of", before=old["as_of"], after=new["as_of"])
    if old["rulebook"]["edition"] != new["rulebook"]["edition"]:
        yield words("changes.edition", before=old["rulebook"]["edition"], after=new["rulebook"]["edition"])
    elif old["rulebook"]["sha256"] != new["rulebook"]["sha256"]:
        yield words("changes.rulebook")
    if old["engine"] != new["engine"]:
        yield words("changes.program")
