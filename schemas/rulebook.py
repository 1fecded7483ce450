"""The rulebook: the law as data. One file a program, one entry a rule; old values end, they are never deleted.

`schemas/rules/generic.yaml` holds what applies to every program, `<program>.yaml` what one program adds, `sources.yaml`
the citation sources, `wording.yaml` what is said where a rule says nothing of its own, `clues.yaml` how facts are
inferred from papers. How the keys of a rule are meant is said on `schemas.rules_model.Rule`.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from schemas.clues import Clues
from schemas.errors import RulebookError
from schemas.rule_wording import Source, Sources, Wording
from schemas.rules_model import ProgramFile, Rule
from schemas.strict_yaml import read_strict

FOLDER = Path(__file__).parent / "rules"
GENERIC = "generic"
"""The stem of the file whose rules apply to every program."""

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True)
class Rulebook:
    """All rules of all days. Equal files give an equal rulebook."""

    sha256: str  # over names and bytes of all its files
    programs: Mapping[str, ProgramFile]  # by program code; GENERIC among them, first
    sources: Mapping[str, Source]
    wording: Wording
    clues: Clues

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule, in the order of the files: generic first, then the programs by code."""
        return tuple(rule for program in self.programs.values() for rule in program.rules)

    @cached_property
    def changes(self) -> tuple[dt.date, ...]:
        """Every day on which any rule or value begins, or the day after it ends; oldest first."""
        return tuple(sorted({day for rule in self.rules for day in rule.changes}))

    def edition(self, as_of: dt.date) -> dt.date:
        """The edition of a day: the latest change on or before it.

        Raises:
            RulebookError: the rulebook begins after that day.
        """
        past = [day for day in self.changes if day <= as_of]
        if not past:
            begins = f"{self.changes[0]:%Y-%m-%d}" if self.changes else "never"
            raise RulebookError(
                f"The rulebook says nothing of {as_of:%Y-%m-%d}: its first rule begins {begins}. Give a later day."
            )
        return past[-1]

    def in_force(self, program: str, as_of: dt.date) -> tuple[Rule, ...]:
        """The rules of a program on a day, generic ones first, in the order of the files."""
        return tuple(rule for rule in self.of_program(program) if rule.in_force_on(as_of))

    def of_program(self, program: str) -> tuple[Rule, ...]:
        """All rules of a program, of any day, generic ones first, in the order of the files."""
        return tuple(rule for name in (GENERIC, program) if name in self.programs for rule in self.programs[name].rules)

    def rule(self, rule_id: str) -> Rule | None:
        """The rule of that id."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)

    def citation(self, rule: Rule, as_of: dt.date) -> str:
        """Where the rule stands on that day, in words: source and pinpoint."""
        period = rule.period_on(as_of)
        return f"{self.sources[period.source].title}, {period.pinpoint}"


def load_rulebook(folder: Path = FOLDER) -> Rulebook:
    """Read and verify a rulebook.

    Raises:
        RulebookError: a file is missing or wrong; the sentence names each file, rule and key.
    """
    paths = sorted(folder.glob("*.yaml"))
    special = {"sources", "wording", "clues"}
    missing = (special | {GENERIC}) - {path.stem for path in paths}
    if missing:
        raise RulebookError(f"The rulebook lacks {', '.join(f'{stem}.yaml' for stem in sorted(missing))}")
    files = sorted((path for path in paths if path.stem not in special), key=lambda path: (path.stem != GENERIC, path.stem))
    programs = {path.stem if path.stem == GENERIC else path.stem.upper(): _read(path, ProgramFile) for path in files}
    rulebook = Rulebook(
        sha256=_fingerprint(paths),
        programs=programs,
        sources=_read(folder / "sources.yaml", Sources).sources,
        wording=_read(folder / "wording.yaml", Wording),
        clues=_read(folder / "clues.yaml", Clues),
    )
    _refuse_contradictions(rulebook)
    return rulebook


def lint(rulebook: Rulebook) -> tuple[str, ...]:
    """What a careful editor would mend although the rulebook can be used; each remark names its rule."""
    remarks = []
    for rule in rulebook.rules:
        if rule.doubt is None and any(rulebook.sources[period.source].weak for period in rule.periods):
            remarks.append(f"{rule.id}: rests on a secondary source; say under `doubt` what is not certain")
        if rule.periods[-1].to is None and rule.periods[-1].checked < rulebook.changes[-1]:
            remarks.append(f"{rule.id}: was last checked before the newest edition of the rulebook; check it again")
    unused = set(rulebook.sources) - {period.source for rule in rulebook.rules for period in rule.all_periods}
    remarks.extend(f"sources.yaml: {name} is cited by no rule" for name in sorted(unused))
    return tuple(remarks)


def _read(path: Path, model: type[Model]) -> Model:
    raw = read_strict(path)
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        lines = [_where(path, raw, problem["loc"]) + problem["msg"] for problem in error.errors(include_url=False)]
        raise RulebookError("\n".join(lines)) from None


def _where(path: Path, raw: object, location: tuple[int | str, ...]) -> str:
    """File, rule id instead of its number, and key of a problem."""
    steps = [str(step) for step in location]
    if len(location) > 1 and location[0] == "rules" and isinstance(raw, dict):
        entry = raw["rules"][location[1]]
        steps = [str(entry.get("id", f"rule {location[1]}")) if isinstance(entry, dict) else steps[1], *steps[2:]]
    return f"{path.name}: {' → '.join(steps)}: "


def _refuse_contradictions(rulebook: Rulebook) -> None:
    """What no single entry shows: an id that stands twice, a source nobody knows, a file that is not its program's."""
    problems = [
        f"{stem.lower()}.yaml: program: says {program.program}"
        for stem, program in rulebook.programs.items()
        if program.program != stem
    ]
    seen: set[str] = set()
    for stem, program in rulebook.programs.items():
        for rule in program.rules:
            if rule.id in seen:
                problems.append(f"{stem.lower()}.yaml: {rule.id}: id: stands twice in the rulebook")
            seen.add(rule.id)
            unknown = {period.source for period in rule.all_periods} - set(rulebook.sources)
            problems.extend(f"{stem.lower()}.yaml: {rule.id}: source: {name} is not in sources.yaml" for name in sorted(unknown))
            problems.extend(f"{stem.lower()}.yaml: {rule.id}: outcomes: {gap}" for gap in rulebook.wording.gaps(rule))
    if problems:
        raise RulebookError("\n".join(problems))


def _fingerprint(paths: list[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        content = path.read_bytes()
        digest.update(f"{path.name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()
