"""feed.jsonl: a line a verdict, as its schema says, with nothing that was read from a paper."""

from __future__ import annotations

import io
import json

import jsonschema
import pytest

from reports.batch.feed import write_event
from tests.conftest import REPO
from tests.reports import batches, golden, hostile

SCHEMA = json.loads((REPO / "schemas" / "feed.schema.json").read_text(encoding="utf-8"))


def fed(*events) -> str:
    stream = io.StringIO()
    for event in events:
        write_event(stream, event)
    return stream.getvalue()


def test_the_feed_is_as_reviewed():
    lines = fed(batches.event(), batches.event(9, before="incomplete", outcome="complete", findings=()))
    assert golden.matches("feed.jsonl", lines)


@pytest.mark.parametrize("text", ["P-10", hostile.WORST, hostile.CONTROLS, "a\nb\u2028c", "\ud800"])
def test_every_event_is_one_line_that_keeps_to_the_schema(text):
    written = fed(batches.event(text=text), batches.event(8, text=text))
    lines = written.split("\n")
    assert len(lines) == 3 and lines[-1] == "" and written.isascii()
    for line in lines[:2]:
        jsonschema.validate(json.loads(line), SCHEMA)


def test_nothing_of_a_message_or_remedy_is_in_the_feed():
    told = json.loads(fed(batches.event(findings=(batches.finding("A76-LETTER", text="Adwoa Mensah, born 1991"),))))
    assert told["findings"] == [{"rule": "A76-LETTER", "status": "fail", "severity": "block", "consequence": "returned"}]
    assert "Adwoa" not in json.dumps(told)
