"""`liasse check` remembers what a check is compared with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from flows.earlier import PastChecks, Version
from flows.store import Store


def verdict(content: str, as_of: str = "2026-11-22", engine: str = "e1") -> bytes:
    return json.dumps({"content_sha256": content, "as_of": as_of, "engine": {"sha256": engine}}).encode()


@pytest.fixture
def past(tmp_path: Path) -> PastChecks:
    return PastChecks(Store(tmp_path), Path("inbox/P-1"), "P-1")


def test_a_first_check_has_none_before_it(past):
    assert past(Version.of(verdict("a"))) is None


def test_the_check_before_is_the_last_one_of_another_version(past):
    for content in ("a", "b", "b"):
        past.note(verdict(content), {"csq.pdf": content})
    (found,) = {past(Version.of(verdict("b"))).verdict_json, past(Version.of(verdict("b"))).verdict_json}
    assert found == verdict("a")
    assert past(Version.of(verdict("a"))).files == {"csq.pdf": "b"}


@pytest.mark.parametrize("other", [verdict("a", as_of="2024-01-01"), verdict("a", engine="e2")])
def test_another_day_or_program_is_another_version(past, other):
    past.note(verdict("a"), {})
    assert past(Version.of(other)).verdict_json == verdict("a")
    assert past(Version.of(verdict("a"))) is None


def test_packets_of_one_name_in_two_places_are_not_confused(past):
    past.note(verdict("a"), {})
    assert PastChecks(past.store, Path("other/P-1"), "P-1")(Version.of(verdict("b"))) is None
