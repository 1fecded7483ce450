"""One schema decides which required papers are there, for one packet as for a whole batch."""

from __future__ import annotations

import pytest
from pandera.errors import SchemaErrors

from schemas.rulebook import load_rulebook
from schemas.verdict import RequirementStatus
from tests.validators.papers import packet
from tests.validators.whole import abroad
from validators.judging import open_case
from validators.presence import find_required, required_documents

RULEBOOK = load_rulebook()


def test_schema_is_compiled_once_for_the_same_rules() -> None:
    needs = (("X-ONE", ("csq",)), ("X-TWO", ("passport", "lease[province in QC]")))
    assert required_documents(needs) is required_documents(needs)


def test_schema_names_every_packet_and_rule_at_once() -> None:
    import pandas as pd

    schema = required_documents((("X-ONE", ("csq",)), ("X-TWO", ("csq", "passport"))))
    table = pd.DataFrame({"csq": [0, 1, 0], "passport": [1, 0, 0], "X-ONE": [True, True, True], "X-TWO": [True, True, False]})
    with pytest.raises(SchemaErrors) as raised:
        schema.validate(table, lazy=True)
    failures = raised.value.failure_cases
    assert set(zip(failures["index"], failures["check"], strict=True)) == {(0, "X-ONE"), (2, "X-ONE")}


def test_each_packet_of_a_batch_gets_its_own_answer() -> None:
    reads = (abroad(), abroad(without="csq"), packet(program="A76"))
    cases = tuple(open_case(read, RULEBOOK, None) for read in reads)
    rule = RULEBOOK.rule("A76-CSQ")
    assert rule is not None
    found = find_required(cases, ((rule,), (rule,), ()))
    assert found[0]["A76-CSQ"].status is RequirementStatus.SATISFIED
    assert found[1]["A76-CSQ"].status is RequirementStatus.MISSING
    assert found[2] == {}


def test_nothing_asked_needs_no_table() -> None:
    assert find_required((open_case(packet(), RULEBOOK, None),), ((),)) == ({},)
