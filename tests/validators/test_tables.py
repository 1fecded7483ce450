"""The tables of a batch hold every row, and refuse a verdict that contradicts itself."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pandera.errors import SchemaErrors

from schemas.rulebook import load_rulebook
from schemas.verdict import Consequence, Outcome, Status, Verdict
from tests.validators.whole import abroad
from validators import judge
from validators.tables import batch_tables

RULEBOOK = load_rulebook()


def verdict(packet_id: str, without: str = "") -> Verdict:
    read = abroad(without=without)
    return replace(judge(read.packet, read.pages, read.documents, RULEBOOK, None, {}), packet_id=packet_id)


def test_tables_hold_a_row_for_every_packet_document_field_and_finding() -> None:
    batch = (verdict("P-1"), verdict("P-2", without="csq"))
    tables = batch_tables(batch)
    assert list(tables.packets["verdict"]) == ["complete", "incomplete"]
    assert len(tables.documents) == sum(len(each.documents) for each in batch)
    assert len(tables.fields) == sum(len(document.fields) for each in batch for document in each.documents)
    assert len(tables.findings) == sum(len(each.findings) for each in batch)


def test_empty_batch_gives_empty_tables() -> None:
    tables = batch_tables(())
    assert [len(table) for table in (tables.packets, tables.documents, tables.fields, tables.findings)] == [0, 0, 0, 0]


def test_verdict_that_calls_a_blocked_packet_complete_is_refused() -> None:
    with pytest.raises(SchemaErrors, match="complete means that nothing blocks"):
        batch_tables((replace(verdict("P-1", without="csq"), verdict=Outcome.COMPLETE),))


def test_same_packet_twice_is_refused() -> None:
    with pytest.raises(SchemaErrors):
        batch_tables((verdict("P-1"), verdict("P-1")))


def test_pass_with_a_consequence_is_refused() -> None:
    good = verdict("P-1")
    passed = next(finding for finding in good.findings if finding.status is Status.PASS)
    with pytest.raises(SchemaErrors, match="a pass has no consequence"):
        batch_tables((replace(good, findings=(replace(passed, consequence=Consequence.REFUSED),)),))
