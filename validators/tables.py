"""The verdicts of a batch as tidy tables, each validated as a whole: all errors at once, one call a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from schemas.verdict import Severity, Status, Verdict

if TYPE_CHECKING:
    import pandas as pd
    import pandera.pandas as pa


@dataclass(frozen=True, slots=True)
class BatchTables:
    """One table a kind of row; `schemas.tables` says what their columns mean."""

    packets: pd.DataFrame
    documents: pd.DataFrame
    fields: pd.DataFrame
    findings: pd.DataFrame


def batch_tables(verdicts: Sequence[Verdict]) -> BatchTables:
    """The four tables of a batch.

    Raises:
        pandera.errors.SchemaErrors: a verdict contradicts itself or the vocabulary; all such rows are named at once.
    """
    from schemas.tables import DOCUMENTS, FIELDS, FINDINGS, PACKETS

    return BatchTables(
        _validated(PACKETS, [_packet(verdict) for verdict in verdicts]),
        _validated(DOCUMENTS, [row for verdict in verdicts for row in _documents(verdict)]),
        _validated(FIELDS, [row for verdict in verdicts for row in _fields(verdict)]),
        _validated(FINDINGS, [row for verdict in verdicts for row in _findings(verdict)]),
    )


Row = dict[str, object]


def _validated(schema: pa.DataFrameSchema, rows: list[Row]) -> pd.DataFrame:
    import pandas as pd

    table = pd.DataFrame(rows, columns=list(schema.columns))
    return schema.validate(table, lazy=True) if rows else table


def _packet(verdict: Verdict) -> Row:
    facts = {fact.name: fact.value for fact in verdict.facts}
    blocking = [f for f in verdict.findings if f.severity is Severity.BLOCK and f.status is not Status.PASS]
    return {
        "packet_id": verdict.packet_id,
        "content_sha256": verdict.content_sha256,
        "as_of": verdict.as_of.isoformat(),
        "rulebook_edition": verdict.rulebook_edition.isoformat(),
        "program": str(facts.get("program")),
        "verdict": verdict.verdict.value,
        "pages": len(verdict.pages),
        "documents": len(verdict.documents),
        "blocking": len(blocking),
    }


def _documents(verdict: Verdict) -> list[Row]:
    return [
        {
            "packet_id": verdict.packet_id,
            "document": document.id,
            "type": document.type.value,
            "confidence": float(document.confidence),
            "pages": len(document.pages),
        }
        for document in verdict.documents
    ]


def _fields(verdict: Verdict) -> list[Row]:
    return [
        {
            "packet_id": verdict.packet_id,
            "document": document.id,
            "field": value.name,
            "confidence": float(value.confidence),
            "accepted": value.accepted,
            "method": value.method.value,
            "page": value.page,
        }
        for document in verdict.documents
        for value in document.fields.values()
    ]


def _findings(verdict: Verdict) -> list[Row]:
    return [
        {
            "packet_id": verdict.packet_id,
            "rule": finding.rule,
            "status": finding.status.value,
            "severity": finding.severity.value,
            "consequence": finding.consequence.value,
            "message_en": finding.message.en,
            "message_fr": finding.message.fr,
            "remedy_en": finding.remedy.en,
            "remedy_fr": finding.remedy.fr,
            "citation": finding.citation,
            "evidence": len(finding.evidence),
        }
        for finding in verdict.findings
    ]
