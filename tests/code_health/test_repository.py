"""Tests of the repository itself; each prints the cure."""

import re
import subprocess
import tomllib
from importlib import metadata

import pytest

from tests.conftest import REPO

ROOMS = ("flows", "extractors", "validators", "reports", "schemas")
MACHINE_PATH = re.compile(r"(?<![\w.])/(work|root|home/\w+|Users/\w+)/")
LEFT_FOR_LATER = re.compile(r"#.*\b(TODO|FIXME|XXX)\b|raise NotImplementedError")
LONGEST_MODULE = 350  # lines; beyond that a module is two rooms


def tracked(*patterns: str) -> list[str]:
    listed = subprocess.run(["git", "ls-files", "--", *patterns], cwd=REPO, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a git checkout: nothing to list")
    return [name for name in listed.stdout.splitlines() if (REPO / name).is_file()]


def texts(*patterns: str) -> list[str]:
    """The tracked files of these patterns, but for this one, which must name what it forbids."""
    return [name for name in tracked(*patterns) if name != "tests/code_health/test_repository.py"]


def texts_of(name: str) -> str:
    return (REPO / name).read_text(errors="ignore")


def test_no_dependency_brings_a_package_with_the_name_of_a_room():
    taken = {room: names for room, names in metadata.packages_distributions().items() if room in ROOMS}
    assert all(set(names) == {"liasse"} for names in taken.values()), f"rename the room or drop the dependency: {taken}"


def test_every_dependency_says_what_it_is_for():
    lines = (REPO / "pyproject.toml").read_text().splitlines()
    listed = [line for line in lines if re.match(r'  "[a-z]', line)]
    bare = [line for line in listed if "#" not in line and "==" not in line and not line.startswith('  "S')]
    bare = [line for line in bare if re.search(r"[<>=]", line)]
    assert not bare, f"say beside each dependency what it is here for: {bare}"


def test_every_dependency_is_in_the_lock():
    project = tomllib.loads((REPO / "pyproject.toml").read_text())
    lock = (REPO / "requirements.lock").read_text()
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    names = [re.match(r"[\w-]+", wish).group().lower() for wish in wanted]
    missing = [name for name in names if f"\n{name}==" not in f"\n{lock}"]
    assert not missing, f"lock again (see README, 'Dependencies'): {missing}"


def test_no_tracked_file_names_a_path_of_one_machine():
    found = [name for name in texts("*.py", "*.md", "*.yaml", "*.toml", "Makefile", ".ci") if MACHINE_PATH.search(texts_of(name))]
    assert not found, f"use a path relative to the repo: {found}"


def test_nothing_is_left_for_later_in_the_code():
    found = [name for name in texts("*.py") if LEFT_FOR_LATER.search(texts_of(name))]
    assert not found, f"do it, or write it into the README under what liasse cannot do: {found}"


def test_no_module_outgrows_its_room():
    long = {name: lines for name in tracked("*.py") if (lines := len((REPO / name).read_text().splitlines())) > LONGEST_MODULE}
    assert not long, f"split by subject: {long}"


def test_the_samples_stay_small_enough_for_git():
    size = sum((REPO / name).stat().st_size for name in tracked("sample_docs"))
    assert size < 25_000_000, f"sample_docs holds {size / 1e6:.1f} MB: draw smaller pictures"
