"""The tidy tables of a batch, as pandera schemas: one row a packet, a document, a field, a finding.

Imported late: pandas and pandera take a second to load, and nobody needs these tables before a batch is done.
"""

from __future__ import annotations

import pandera.pandas as pa

from schemas.document import ACCEPT_AT, DocumentType
from schemas.page import ReadMethod
from schemas.verdict import Consequence, Outcome, Severity, Status

TEXT = pa.Check.str_length(min_value=1)
DAY = pa.Check.str_matches(r"^\d{4}-\d{2}-\d{2}$")  # ISO 8601
SHARE = pa.Check.in_range(0, 1)
COUNT = pa.Check.ge(0)

PACKETS = pa.DataFrameSchema(
    {
        "packet_id": pa.Column(str, TEXT, unique=True),
        "content_sha256": pa.Column(str, TEXT),
        "as_of": pa.Column(str, DAY),
        "rulebook_edition": pa.Column(str, DAY),
        "program": pa.Column(str, TEXT),
        "verdict": pa.Column(str, pa.Check.isin(list(Outcome))),
        "pages": pa.Column(int, COUNT),
        "documents": pa.Column(int, COUNT),
        "blocking": pa.Column(int, COUNT),  # blocking findings that do not pass
    },
    checks=[
        pa.Check(lambda t: (t["verdict"] != Outcome.COMPLETE) | (t["blocking"] == 0), name="complete means that nothing blocks"),
        pa.Check(lambda t: t["rulebook_edition"] <= t["as_of"], name="no edition lies after the day it is used"),
    ],
    strict=True,
)
"""One row a packet."""

DOCUMENTS = pa.DataFrameSchema(
    {
        "packet_id": pa.Column(str, TEXT),
        "document": pa.Column(str, TEXT),
        "type": pa.Column(str, pa.Check.isin(list(DocumentType))),
        "confidence": pa.Column(float, SHARE),
        "pages": pa.Column(int, COUNT),
    },
    unique=["packet_id", "document"],
    strict=True,
)
"""One row a document of a packet."""

FIELDS = pa.DataFrameSchema(
    {
        "packet_id": pa.Column(str, TEXT),
        "document": pa.Column(str, TEXT),
        "field": pa.Column(str, TEXT),
        "confidence": pa.Column(float, SHARE),
        "accepted": pa.Column(bool),
        "method": pa.Column(str, pa.Check.isin(list(ReadMethod))),
        "page": pa.Column(int, pa.Check.ge(1)),
    },
    checks=pa.Check(lambda t: t["accepted"] == (t["confidence"] >= ACCEPT_AT), name="a value is accepted from the threshold on"),
    unique=["packet_id", "document", "field"],
    strict=True,
)
"""One row a value of a document."""

FINDINGS = pa.DataFrameSchema(
    {
        "packet_id": pa.Column(str, TEXT),
        "rule": pa.Column(str, pa.Check.str_matches(r"^[A-Z0-9]+(-[A-Z0-9]+)+$")),
        "status": pa.Column(str, pa.Check.isin(list(Status))),
        "severity": pa.Column(str, pa.Check.isin(list(Severity))),
        "consequence": pa.Column(str, pa.Check.isin(list(Consequence))),
        "message_en": pa.Column(str, TEXT),
        "message_fr": pa.Column(str, TEXT),
        "remedy_en": pa.Column(str, TEXT),
        "remedy_fr": pa.Column(str, TEXT),
        "citation": pa.Column(str, TEXT),
        "evidence": pa.Column(int, COUNT),  # places that prove it
    },
    checks=pa.Check(
        lambda t: (t["status"] != Status.PASS) | (t["consequence"] == Consequence.NONE), name="a pass has no consequence"
    ),
    unique=["packet_id", "rule"],
    strict=True,
)
"""One row a finding: a rule speaks once of a packet."""
