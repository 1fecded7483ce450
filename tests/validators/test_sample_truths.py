"""The law alone on the sample inbox: what is written on its papers, read without a mistake, gives the expected verdicts.

Where these pass and the acceptance tests of the same packets do not, it is the reading that fails, not the judging.
"""

from __future__ import annotations

import datetime as dt
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from schemas.document import Document, DocumentType, PageRef
from schemas.manifest import Manifest
from schemas.packet import Packet
from schemas.page import Reason
from schemas.rulebook import load_rulebook
from schemas.verdict import Disposition, PageRecord, Verdict
from tests.conftest import REPO
from tests.validators.papers import document
from validators import judge

SAMPLES = REPO / "sample_docs"
RULEBOOK = load_rulebook()
EXPECTED: dict[str, Any] = {path.stem: json.loads(path.read_text()) for path in sorted((SAMPLES / "expected").glob("*.json"))}
UNWRITTEN = {"R10-REP", "TRANS-SET"}
"""Rules that hang on what no truth file writes down: signatures and languages."""

PACKETS = [name for name, expected in EXPECTED.items() if not UNWRITTEN & {*expected["fail"], *expected["not_pass"]}]


@pytest.mark.parametrize("name", PACKETS)
def test_what_is_written_on_the_papers_gives_the_expected_verdict(name: str) -> None:
    expected, verdict = EXPECTED[name], judged(name)
    status = {finding.rule: finding.status.value for finding in verdict.findings}
    assert verdict.as_of.isoformat() == expected["as_of"]
    assert verdict.verdict.value in {expected["verdict"], *expected["also_right"]}
    assert {rule: status.get(rule) for rule in expected["fail"]} == dict.fromkeys(expected["fail"], "fail")
    assert {rule: status.get(rule) for rule in expected["unknown"]} == dict.fromkeys(expected["unknown"], "unknown")
    assert not [rule for rule in expected["not_pass"] if status.get(rule, "pass") == "pass"]
    found = {requirement.rule: requirement.status.value for requirement in verdict.requirements}
    for rule, allowed in expected["requirements"].items():
        assert found.get(rule, "absent") in allowed.split("|"), rule


def judged(name: str) -> Verdict:
    """The verdict on a sample as if its papers were read without a mistake."""
    documents: list[Document] = []
    pages: list[PageRecord] = []
    for paper in EXPECTED[name]["truth"]:
        if "type" in paper and paper["disposition"].startswith(Disposition.DOCUMENT):
            documents.append(_document(len(documents) + 1, paper))
            pages += [PageRecord(paper["file"], number, Disposition.DOCUMENT, documents[-1].id) for number in paper["pages"]]
        else:
            pages += [_unread(paper, number) for number in paper["pages"]]
    manifest = Manifest.model_validate(_manifest(SAMPLES / "inbox", name))
    received_on = dt.date.fromisoformat(EXPECTED[name]["as_of"])
    packet = Packet(name, (), manifest, received_on, "0" * 64)
    return judge(packet, tuple(pages), tuple(documents), RULEBOOK, None, {})


def _document(number: int, paper: dict[str, Any]) -> Document:
    signatures = {"applicant_signed": True, "representative_signed": True} if paper["type"] == DocumentType.IMM5476 else {}
    read = document(number, paper["type"], {**signatures, **paper.get("fields", {})}, file=paper["file"])
    return Document(
        read.id, read.type, read.confidence, tuple(PageRef(paper["file"], page) for page in paper["pages"]), read.fields
    )


def _unread(paper: dict[str, Any], number: int) -> PageRecord:
    reason = paper.get("reason", "").split("|")[0]
    return PageRecord(
        paper["file"], number, Disposition(paper["disposition"].split("|")[-1]), reason=Reason(reason) if reason else None
    )


def _manifest(inbox: Path, name: str) -> dict[str, Any]:
    folder, archive = inbox / name, inbox / f"{name}.zip"
    if folder.is_dir():
        declared = folder / "packet.json"
        return json.loads(declared.read_text()) if declared.exists() else {}
    with zipfile.ZipFile(archive) as opened:
        inside = next((entry for entry in opened.namelist() if entry.endswith("packet.json")), None)
        return json.loads(opened.read(inside)) if inside else {}
