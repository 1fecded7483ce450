"""A kept reading or verdict counts only for the program that made it: its code, its rules, its libraries."""

from importlib import metadata
from pathlib import Path

import pytest

from flows import engine

LIBRARIES = (*engine.LIBRARIES, *engine.LIBRARIES_OF_JUDGING)


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of two files."""
    for name, content in {
        "rules/a76.yaml": "fee: 155",
        "extractors/read.py": "DPI = 350",
        "extractors/notes.md": "draft",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(content, encoding="utf-8")
    monkeypatch.setattr(engine, "ROOT", tmp_path)
    return tmp_path


def whole() -> str:
    return engine._digest(("rules", "extractors"))


@pytest.mark.parametrize("name", ["rules/a76.yaml", "extractors/read.py"])
def test_one_changed_character_is_another_program(house: Path, name: str) -> None:
    before = whole()
    content = (house / name).read_text(encoding="utf-8")
    (house / name).write_text(content.replace("5", "6", 1), encoding="utf-8")
    assert whole() != before


def test_a_file_that_is_renamed_or_added_is_another_program(house: Path) -> None:
    before = whole()
    (house / "rules/a76.yaml").rename(house / "rules/a75.yaml")
    renamed = whole()
    (house / "extractors/more.py").write_text("", encoding="utf-8")
    assert len({before, renamed, whole()}) == 3


def test_notes_are_no_part_of_the_program(house: Path) -> None:
    before = whole()
    (house / "extractors/notes.md").write_text("final", encoding="utf-8")
    assert whole() == before


def test_another_version_of_a_library_is_another_program(monkeypatch: pytest.MonkeyPatch) -> None:
    before = engine._versions(LIBRARIES)
    monkeypatch.setattr(engine, "_installed", lambda: {"rapidfuzz": "0.0.1"})
    assert [one for one in engine._versions(LIBRARIES) if one not in before] == ["rapidfuzz 0.0.1"]


def test_versions_are_those_that_python_states() -> None:
    assert engine._versions(LIBRARIES) == [f"{name} {metadata.version(name)}" for name in LIBRARIES]
