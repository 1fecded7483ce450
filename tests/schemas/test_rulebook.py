"""The rulebook is read strictly: what is wrong is refused, with file, rule and key."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from schemas.errors import RulebookError
from schemas.rulebook import FOLDER, Rulebook, lint, load_rulebook
from schemas.verdict import Severity

RULEBOOK = load_rulebook()
Edit = Callable[[dict[str, Any]], None]


def spoiled(folder: Path, file: str, edit: Edit) -> Rulebook:
    """The rulebook with one file changed."""
    shutil.copytree(FOLDER, folder / "rules")
    path = folder / "rules" / file
    raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    edit(raw)
    path.write_text(yaml.safe_dump(raw, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return load_rulebook(folder / "rules")


def rule_of(raw: dict[str, Any], rule_id: str) -> dict[str, Any]:
    entry: dict[str, Any] = next(entry for entry in raw["rules"] if entry["id"] == rule_id)
    return entry


def on(rule_id: str, **changes: Any) -> Edit:
    """An edit that sets keys of a rule; a dotted key reaches below."""

    def edit(raw: dict[str, Any]) -> None:
        for path, value in changes.items():
            *steps, last = path.split("__")
            target: Any = rule_of(raw, rule_id)
            for step in steps:
                target = target[int(step) if step.isdigit() else step]
            target[int(last) if last.isdigit() else last] = value

    return edit


BAD_EDITS: dict[str, tuple[Edit, str]] = {
    "unknown key of a rule": (on("A76-CSQ", colour="blue"), "A76-CSQ.*colour"),
    "unknown key of a period": (on("A76-CSQ", periods__0__until=dt.date(2030, 1, 1)), "A76-CSQ.*until"),
    "unknown document type": (on("A76-CSQ", needs={"any_of": ["certificate"]}), "A76-CSQ.*needs"),
    "unknown check": (on("A76-CSQ-VALID", check__name="not_spent"), "A76-CSQ-VALID.*not_spent"),
    "unknown parameter of a check": (on("A76-CSQ-VALID", check__grace=3), "A76-CSQ-VALID.*grace"),
    "unknown field": (on("A76-CSQ-VALID", check__field="best_before"), "A76-CSQ-VALID.*best_before"),
    "unknown field of a need": (on("A76-INTENT", needs={"any_of": [{"type": "lease", "field": "rent", "among": ["1"]}]}), "rent"),
    "field of a need without values": (on("A76-INTENT", needs={"any_of": [{"type": "lease", "field": "province"}]}), "among"),
    "unknown fact": (on("A76-CSQ-VALID", applies={"weather": "fair"}), "A76-CSQ-VALID.*weather"),
    "unknown value of a fact": (on("A76-CSQ-VALID", applies={"location": "mars"}), "A76-CSQ-VALID.*mars"),
    "unknown severity": (on("A76-CSQ", severity="grave"), "A76-CSQ.*severity"),
    "date without citation": (on("A76-CSQ", periods=[{"from": dt.date(2022, 5, 24)}]), "A76-CSQ.*source"),
    "source nobody knows": (on("A76-CSQ", periods__0__source="HEARSAY"), "A76-CSQ.*HEARSAY"),
    "no period at all": (on("A76-CSQ", periods=[]), "A76-CSQ.*periods"),
    "neither papers nor check": (on("A76-CSQ", needs=None), "A76-CSQ.*papers"),
    "period that ends before it begins": (on("A76-CSQ", periods__0__to=dt.date(2022, 5, 23)), "A76-CSQ.*before it begins"),
    "values that overlap": (on("A76-NOC", values__figure__0__to=dt.date(2022, 11, 16)), "A76-NOC.*overlaps"),
    "values with a gap": (on("A76-NOC", values__figure__0__to=dt.date(2022, 11, 14)), "A76-NOC.*nothing is said between"),
    "values shorter than the rule": (on("A76-NOC", values__figure__0__from=dt.date(2022, 5, 25)), "A76-NOC.*cover"),
    "value that never ends": (on("A76-NOC", values__figure__0__to=None), "A76-NOC.*overlaps"),
    "value of the wrong kind": (on("RESTORE-FEE", values__due__2__value={"restoration": "much"}), "RESTORE-FEE.*2025-12-01"),
    "text in one language": (on("A76-CSQ", title={"en": "CSQ"}), "A76-CSQ.*fr"),
    "figure the check does not give": (
        on("A76-CSQ-VALID", outcomes__fail__message={"en": "{price}", "fr": "{price}"}),
        "A76-CSQ-VALID.*price",
    ),
    "outcome that never comes": (
        on("A76-CSQ-VALID", outcomes__stale={"message": {"en": "a", "fr": "b"}}),
        "A76-CSQ-VALID.*stale",
    ),
    "failure without words": (on("A76-CSQ-VALID", outcomes={}), "A76-CSQ-VALID.*fail"),
    "failure without remedy": (on("A76-CSQ-VALID", outcomes__fail__remedy=None), "A76-CSQ-VALID.*remedy"),
    "id of another shape": (on("A76-CSQ", id="a76 csq"), "a76 csq.*id"),
    "id that stands twice": (on("A76-CSQ-CLASS", id="A76-CSQ"), "A76-CSQ.*twice"),
    "file of another program": (lambda raw: raw.update(program="A99"), "a76.yaml.*A99"),
}


@pytest.mark.parametrize("name", BAD_EDITS)
def test_wrong_rulebook_is_refused_with_file_rule_and_key(name: str, tmp_path: Path) -> None:
    edit, told = BAD_EDITS[name]
    with pytest.raises(RulebookError, match=f"(?s){told}") as raised:
        spoiled(tmp_path, "a76.yaml" if "RESTORE" not in told else "generic.yaml", edit)
    assert ".yaml" in str(raised.value)


def test_all_problems_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    def edit(raw: dict[str, Any]) -> None:
        rule_of(raw, "A76-CSQ")["colour"] = "blue"
        rule_of(raw, "A76-VAL")["shape"] = "round"

    with pytest.raises(RulebookError, match=r"(?s)colour.*shape"):
        spoiled(tmp_path, "a76.yaml", edit)


def test_duplicate_key_is_refused(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "rules")
    path = tmp_path / "rules" / "a75.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "program: A75\n", encoding="utf-8")
    with pytest.raises(RulebookError, match=r"a75\.yaml.*program"):
        load_rulebook(tmp_path / "rules")


def test_missing_file_is_named(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "rules")
    (tmp_path / "rules" / "sources.yaml").unlink()
    with pytest.raises(RulebookError, match=r"sources\.yaml"):
        load_rulebook(tmp_path / "rules")


def test_program_can_be_added_and_removed_without_a_line_of_python(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "rules")
    (tmp_path / "rules" / "a75.yaml").unlink()
    without = load_rulebook(tmp_path / "rules")
    assert set(RULEBOOK.programs) - set(without.programs) == {"A75"}
    assert without.sha256 != RULEBOOK.sha256


def test_fingerprint_changes_with_any_byte_and_with_nothing_else(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "rules")
    assert load_rulebook(tmp_path / "rules").sha256 == RULEBOOK.sha256
    path = tmp_path / "rules" / "wording.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "# a remark\n", encoding="utf-8")
    assert load_rulebook(tmp_path / "rules").sha256 != RULEBOOK.sha256


def test_rulebook_leaves_a_careful_editor_nothing_to_mend() -> None:
    assert lint(RULEBOOK) == ()


def test_lint_tells_unused_sources_and_doubtful_rules(tmp_path: Path) -> None:
    def edit(raw: dict[str, Any]) -> None:
        del rule_of(raw, "SEQ-DATES")["doubt"]
        rule_of(raw, "A76-CSQ")["periods"][0]["checked"] = dt.date(2024, 1, 1)
        rule_of(raw, "A76-CSQ-STREAM")["periods"][0]["source"] = "A76-26"

    remarks = lint(spoiled(tmp_path, "a76.yaml", edit))
    assert [remark.split(":")[0] for remark in remarks] == ["A76-CSQ", "SEQ-DATES", "sources.yaml"]


@pytest.mark.parametrize(
    ("day", "edition"),
    [
        (dt.date(2022, 5, 24), dt.date(2022, 5, 24)),
        (dt.date(2022, 7, 26), dt.date(2022, 5, 24)),
        (dt.date(2022, 7, 27), dt.date(2022, 7, 27)),
        (dt.date(2022, 12, 6), dt.date(2022, 11, 16)),
        (dt.date(2022, 12, 7), dt.date(2022, 12, 7)),
        (dt.date(2025, 1, 15), dt.date(2024, 12, 1)),
        (dt.date(2025, 1, 16), dt.date(2025, 1, 16)),
        (dt.date(2025, 4, 16), dt.date(2025, 4, 16)),
        (dt.date(2099, 1, 1), dt.date(2025, 12, 1)),
    ],
)
def test_edition_of_a_day_is_the_latest_change_on_or_before_it(day: dt.date, edition: dt.date) -> None:
    assert RULEBOOK.edition(day) == edition


@given(st.dates(dt.date(2002, 6, 28), dt.date(2040, 1, 1)))
def test_every_rule_in_force_can_be_applied_and_cited_on_every_day(day: dt.date) -> None:
    assert RULEBOOK.edition(day) <= day
    for rule in RULEBOOK.in_force("A76", day):
        rule.check_on(day)
        assert RULEBOOK.citation(rule, day)


@given(st.dates(dt.date(2022, 5, 24), dt.date(2030, 1, 1)))
def test_between_two_editions_no_rule_changes(day: dt.date) -> None:
    edition = RULEBOOK.edition(day)
    for then, now in zip(RULEBOOK.in_force("A76", edition), RULEBOOK.in_force("A76", day), strict=True):
        assert then is now
        assert then.check_on(edition) == now.check_on(day)


def test_ids_of_the_contract_are_all_there() -> None:
    ids = {rule.id for rule in RULEBOOK.rules}
    assert {"GEN-PASSPORT", "ROUTE-1295", "ROUTE-5710", "ID-NAME", "ID-DOB", "ID-PPT", "ID-UCI", "ID-CSQNO", "A75-R10"} <= ids
    online = RULEBOOK.rule("R10-FAM")
    assert online is not None
    assert online.softer[0].severity is Severity.WARNING
