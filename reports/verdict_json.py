"""verdict.json: the verdict as CONTRACT section 3 writes it, and the little that lists need to read back of it.

Keys that the contract names are always there, null where there is nothing to say; keys beyond it (`detail`, `guess`,
`doubt`, `language`, `request`, a page's `reason`) only where they say something. `schemas/verdict.schema.json` is the same
in JSON Schema.
"""

from __future__ import annotations

import datetime as dt
import json
import math
from collections.abc import Mapping
from typing import Any

from reports.digest import Summary
from schemas.document import ACCEPT_AT, Document, DocumentType, FieldData, FieldValue
from schemas.page import Box, ReadMethod, Reason
from schemas.verdict import (
    SCHEMA,
    Bilingual,
    Consequence,
    Disposition,
    Evidence,
    Fact,
    Finding,
    Outcome,
    PageRecord,
    Request,
    Requirement,
    RequirementStatus,
    Severity,
    Status,
    Verdict,
)

DECIMALS = 4
"""Of confidences and boxes: 0.0001 of a page's width is 0.02 mm, finer than any reader."""

SCALE = 10_000
"""One over the last decimal."""

Json = dict[str, object]


def verdict_bytes(verdict: Verdict, timing: dict[str, object]) -> bytes:
    """The whole of verdict.json: UTF-8, fixed key order, the same bytes for equal verdicts and equal timing."""
    document: Json = {
        "schema": SCHEMA,
        "packet_id": verdict.packet_id,
        "content_sha256": verdict.content_sha256,
        "as_of": verdict.as_of.isoformat(),
        "rulebook": {"edition": verdict.rulebook_edition.isoformat(), "sha256": verdict.rulebook_sha256},
        "engine": _sorted(verdict.engine),
        "verdict": verdict.verdict.value,
        "facts": {fact.name: _fact(fact) for fact in verdict.facts},
        "pages": [_page(page) for page in verdict.pages],
        "documents": [_document(document) for document in verdict.documents],
        "requirements": [_requirement(requirement) for requirement in verdict.requirements],
        "findings": [_finding(finding) for finding in verdict.findings],
        "outputs": _sorted(verdict.outputs),
        "timing": timing,
    }
    text = json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2)
    # A file name that was no UTF-8 holds lone surrogates: written as \udcXX they are good JSON and come back unharmed.
    return text.encode("utf-8", "backslashreplace") + b"\n"


def load_summary(data: bytes) -> Summary:
    """What lists need of a stored verdict.json, without its documents' values. Keys added since are passed over.

    Raises:
        ValueError, KeyError: the bytes are no verdict.json of this schema.
    """
    stored = json.loads(data)
    if stored["schema"] != SCHEMA:
        raise ValueError(f"a verdict of schema {stored['schema']!r}; this program reads {SCHEMA!r}")
    return Summary(
        packet_id=stored["packet_id"],
        as_of=dt.date.fromisoformat(stored["as_of"]),
        edition=dt.date.fromisoformat(stored["rulebook"]["edition"]),
        verdict=Outcome(stored["verdict"]),
        requirements=tuple(
            Requirement(r["rule"], RequirementStatus(r["status"]), tuple(r["documents"])) for r in stored["requirements"]
        ),
        findings=tuple(_stored_finding(finding) for finding in stored["findings"]),
        pages=tuple(_stored_page(page) for page in stored["pages"]),
        papers={document["id"]: DocumentType(document["type"]) for document in stored["documents"]},
    )


def _stored_finding(stored: dict[str, Any]) -> Finding:
    return Finding(
        rule=stored["rule"],
        status=Status(stored["status"]),
        severity=Severity(stored["severity"]),
        consequence=Consequence(stored["consequence"]),
        message=Bilingual(**stored["message"]),
        remedy=Bilingual(**stored["remedy"]),
        citation=stored["citation"],
        evidence=tuple(_stored_evidence(evidence) for evidence in stored["evidence"]),
        doubt=Bilingual(**stored["doubt"]) if "doubt" in stored else None,
        request=_stored_request(stored["request"]) if "request" in stored else None,
    )


def _stored_request(stored: dict[str, Any]) -> Request:
    return Request(Bilingual(**stored["why"]), Bilingual(**stored["ask"]))


def _stored_evidence(stored: dict[str, Any]) -> Evidence:
    box = tuple(stored["bbox"]) if stored["bbox"] else None
    return Evidence(stored["document"], stored["field"], stored["file"], stored["page"], box, stored["text"])


def _stored_page(stored: dict[str, Any]) -> PageRecord:
    return PageRecord(
        file=stored["file"],
        page=stored["page"],
        disposition=Disposition(stored["disposition"]),
        document=stored["document"],
        read=ReadMethod(stored["read"]),
        rotation=stored["rotation"],
        reason=Reason(stored["reason"]) if "reason" in stored else None,
        detail=stored.get("detail", ""),
        guess=DocumentType(stored["guess"]) if "guess" in stored else None,
        language=stored.get("language", ""),
    )


def _fact(fact: Fact) -> Json:
    value = fact.value.isoformat() if isinstance(fact.value, dt.date) else fact.value
    written: Json = {"value": value, "source": fact.source.value}
    if fact.evidence:
        written["evidence"] = [_evidence(evidence) for evidence in fact.evidence]
    return written


def _page(page: PageRecord) -> Json:
    written: Json = {
        "file": page.file,
        "page": page.page,
        "disposition": page.disposition.value,
        "document": page.document,
        "read": page.read.value,
        "rotation": page.rotation,
    }
    extras = {"reason": page.reason, "detail": page.detail, "guess": page.guess, "language": page.language}
    return written | {key: str(extra) for key, extra in extras.items() if extra}


def _document(document: Document) -> Json:
    written: Json = {
        "id": document.id,
        "type": document.type.value,
        "confidence": round(document.confidence, DECIMALS),
        "pages": [{"file": ref.file, "page": ref.page} for ref in document.pages],
        "fields": {name: _field(document.fields[name]) for name in sorted(document.fields)},
    }
    return written | ({"language": document.language} if document.language else {})


def _field(field: FieldValue) -> Json:
    written: Json = {
        "value": _field_data(field.value),
        "raw": field.raw,
        "confidence": _confidence(field.confidence),
        "accepted": field.accepted,
        "method": field.method.value,
        "file": field.file,
        "page": field.page,
        "bbox": _bbox(field.box),
    }
    return written | ({"doubt": field.doubt} if field.doubt else {})


def _field_data(value: FieldData) -> object:
    if isinstance(value, tuple):
        return [{"what": what, "amount": amount} for what, amount in value]
    return value


def _requirement(requirement: Requirement) -> Json:
    return {"rule": requirement.rule, "status": requirement.status.value, "documents": list(requirement.documents)}


def _finding(finding: Finding) -> Json:
    written: Json = {
        "rule": finding.rule,
        "status": finding.status.value,
        "severity": finding.severity.value,
        "consequence": finding.consequence.value,
        "message": _bilingual(finding.message),
        "remedy": _bilingual(finding.remedy),
        "citation": finding.citation,
        "evidence": [_evidence(evidence) for evidence in finding.evidence],
    }
    if finding.request:
        written["request"] = {"why": _bilingual(finding.request.why), "ask": _bilingual(finding.request.ask)}
    return written | ({"doubt": _bilingual(finding.doubt)} if finding.doubt else {})


def _evidence(evidence: Evidence) -> Json:
    return {
        "document": evidence.document,
        "field": evidence.field,
        "file": evidence.file,
        "page": evidence.page,
        "bbox": _bbox(evidence.box),
        "text": evidence.text,
    }


def _bilingual(text: Bilingual) -> Json:
    return {"en": text.en, "fr": text.fr}


def _bbox(box: Box | None) -> list[float] | None:
    return [round(edge, DECIMALS) + 0.0 for edge in box] if box else None  # + 0.0 turns -0.0 into 0.0


def _confidence(confidence: float) -> float:
    """Rounded, but never up across the threshold: what is not accepted must not look as if it were."""
    rounded = round(confidence, DECIMALS)
    if confidence < ACCEPT_AT <= rounded:
        return math.floor(confidence * SCALE) / SCALE
    return rounded


def _sorted(value: object) -> object:
    """Mappings ordered by key at every depth: equal dicts may have been filled in different order."""
    if isinstance(value, Mapping):
        return {str(key): _sorted(value[key]) for key in sorted(value, key=str)}
    if isinstance(value, (list, tuple)):
        return [_sorted(part) for part in value]
    return value
