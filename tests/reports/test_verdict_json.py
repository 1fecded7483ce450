from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import schemas
from reports.digest import summarise
from reports.verdict_json import load_summary, verdict_bytes
from schemas.document import ACCEPT_AT, DocumentType
from schemas.page import ReadMethod, Reason
from schemas.verdict import Consequence, Disposition, FactSource, Outcome, RequirementStatus, Severity, Status
from tests.reports import build, golden, hostile

SCHEMA = json.loads((Path(schemas.__file__).parent / "verdict.schema.json").read_text(encoding="utf-8"))
SAMPLES = {
    "incomplete": build.verdict(),
    "complete": build.complete(),
    "doubtful": build.doubtful(),
    "hostile": hostile.verdict(),
}


def closed(schema: object) -> object:
    """The schema with every key it does not name refused."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    parts = {key: closed(part) for key, part in schema.items()}
    return {"additionalProperties": False, **parts} if "properties" in parts and "type" in parts else parts


@pytest.mark.parametrize("name", SAMPLES)
def test_what_is_written_conforms_to_the_schema_and_holds_no_key_beyond_it(name):
    written = SAMPLES[name]
    if name == "hostile":
        written = replace(written, engine={"liasse": "0.1.0"})
    jsonschema.validate(json.loads(verdict_bytes(written, {"total": 1.5})), closed(SCHEMA))


def test_the_schema_names_every_member_of_every_vocabulary():
    def enums(part: object) -> list[frozenset[object]]:
        if isinstance(part, list):
            return [found for one in part for found in enums(one)]
        if not isinstance(part, dict):
            return []
        own = [frozenset(part["enum"])] if "enum" in part else []
        return own + [found for one in part.values() for found in enums(one)]

    vocabularies = (
        Outcome, Status, Severity, Consequence, RequirementStatus, Disposition, FactSource, ReadMethod, Reason, DocumentType,
    )  # fmt: skip
    assert {frozenset(vocabulary) for vocabulary in vocabularies} <= set(enums(SCHEMA))


def test_equal_verdicts_give_equal_bytes_whatever_the_order_their_dicts_were_filled_in():
    sample = build.verdict()
    backwards = replace(
        sample,
        engine=dict(reversed(sample.engine.items())),
        outputs={"issuance": dict(reversed(sample.outputs["issuance"].items()))},
        documents=tuple(replace(one, fields=dict(reversed(one.fields.items()))) for one in sample.documents),
    )
    assert backwards == sample
    assert verdict_bytes(backwards, {}) == verdict_bytes(sample, {})


@given(st.floats(min_value=0, max_value=1))
def test_a_value_that_is_not_accepted_never_shows_a_confidence_that_is(confidence):
    sample = build.verdict()
    csq = sample.documents[0]
    fields = {"sex": replace(csq.fields["sex"], confidence=confidence)}
    written = json.loads(verdict_bytes(replace(sample, documents=(replace(csq, fields=fields),)), {}))
    field = written["documents"][0]["fields"]["sex"]
    assert field["accepted"] == (field["confidence"] >= ACCEPT_AT) == (confidence >= ACCEPT_AT)
    assert abs(field["confidence"] - confidence) <= 0.0001


@pytest.mark.parametrize("sample", SAMPLES.values(), ids=SAMPLES)
def test_a_stored_verdict_gives_the_summary_of_the_verdict(sample):
    stored, fresh = load_summary(verdict_bytes(sample, {})), summarise(sample)
    assert replace(stored, findings=()) == replace(fresh, findings=())
    assert [(f.rule, f.status, f.severity, f.message, f.remedy, f.doubt) for f in stored.findings] == [
        (f.rule, f.status, f.severity, f.message, f.remedy, f.doubt) for f in fresh.findings
    ]
    assert [[p.page for p in f.evidence] for f in stored.findings] == [[p.page for p in f.evidence] for f in fresh.findings]


def test_a_summary_passes_over_keys_added_later_and_refuses_another_schema():
    stored = json.loads(verdict_bytes(build.verdict(), {}))
    stored["weather"] = "fine"
    stored["findings"][0]["weather"] = "fine"
    assert load_summary(json.dumps(stored).encode()) == load_summary(verdict_bytes(build.verdict(), {}))
    with pytest.raises(ValueError, match="liasse/verdict/2"):
        load_summary(json.dumps(stored | {"schema": "liasse/verdict/2"}).encode())


def test_a_file_name_that_is_no_utf8_survives():
    page = replace(build.verdict().pages[0], file="scan\udcff.pdf")
    written = verdict_bytes(replace(build.verdict(), pages=(page,)), {})
    assert load_summary(written).pages[0].file == "scan\udcff.pdf"


def test_a_number_that_is_none_is_refused():
    csq = build.verdict().documents[0]
    with pytest.raises(ValueError, match="JSON"):
        verdict_bytes(replace(build.verdict(), documents=(replace(csq, confidence=float("nan")),)), {})


def test_verdict_json_is_as_reviewed():
    assert golden.matches("verdict.json", verdict_bytes(build.verdict(), {"total": 1.25}).decode())
