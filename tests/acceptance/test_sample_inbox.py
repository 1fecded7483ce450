"""The sample inbox as an intake lead meets it: every packet judged as the law says, every page accounted for."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.accuracy import same
from tests.conftest import REPO

EXPECTED = {path.stem: json.loads(path.read_text()) for path in sorted((REPO / "sample_docs" / "expected").glob("*.json"))}
FIELDS_RIGHT = 0.97  # share of all fields of all samples; `make accuracy` says it by quality
WRONG_OF_ACCEPTED = 0.003  # CONTRACT section 3


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory):
    """The verdict of every packet of the inbox, by packet id, from one run of the command."""
    out = tmp_path_factory.mktemp("out")
    environment = os.environ | {"LIASSE_HOME": str(tmp_path_factory.mktemp("home"))}
    command = [Path(sys.executable).parent / "liasse", "run", REPO / "sample_docs" / "inbox", "--out", out]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert ended.returncode == 1, ended.stderr  # 1: not every packet is complete, and each has a verdict
    return {path.parent.name: json.loads(path.read_text()) for path in out.glob("*/verdict.json")}


def test_every_sample_has_a_verdict_and_a_truth(verdicts):
    assert verdicts.keys() == EXPECTED.keys()


@pytest.mark.parametrize("packet", EXPECTED)
def test_the_verdict_is_what_the_law_gives(verdicts, packet):
    expected, verdict = EXPECTED[packet], verdicts[packet]
    status = {finding["rule"]: finding["status"] for finding in verdict["findings"]}
    assert verdict["verdict"] in {expected["verdict"], *expected["also_right"]}, blocking(verdict)
    assert {rule: status.get(rule, "pass") for rule in expected["fail"]} == dict.fromkeys(expected["fail"], "fail")
    assert {rule: status.get(rule, "pass") for rule in expected["unknown"]} == dict.fromkeys(expected["unknown"], "unknown")
    assert not [rule for rule in expected["not_pass"] if status.get(rule, "pass") == "pass"]


@pytest.mark.parametrize("packet", EXPECTED)
def test_each_requirement_stands_as_the_papers_do(verdicts, packet):
    found = {requirement["rule"]: requirement["status"] for requirement in verdicts[packet]["requirements"]}
    for rule, allowed in EXPECTED[packet]["requirements"].items():
        assert found.get(rule, "absent") in allowed.split("|"), rule


@pytest.mark.parametrize("packet", EXPECTED)
def test_every_page_is_accounted_for_and_known_for_what_it_is(verdicts, packet):
    pages = {(page["file"], page["page"]): page for page in verdicts[packet]["pages"]}
    types = {document["id"]: document["type"] for document in verdicts[packet]["documents"]}
    for paper in EXPECTED[packet]["truth"]:
        for number in paper["pages"]:
            page = pages[paper["file"], number]
            assert page["disposition"] in paper["disposition"].split("|"), (paper["file"], number)
            if page["disposition"] == "document" and paper.get("type"):
                assert types[page["document"]] == paper["type"], (paper["file"], number)


def test_no_packet_is_wrongly_complete(verdicts):
    wrongly = {packet for packet, verdict in verdicts.items() if verdict["verdict"] == "complete"}
    assert not wrongly - {packet for packet, expected in EXPECTED.items() if expected["verdict"] == "complete"}


def test_fields_are_right_and_hardly_an_accepted_one_is_wrong(verdicts):
    right, total, accepted, wrong = 0, 0, 0, []
    for packet, paper, name, truth, field in fields(verdicts):
        total += 1
        good = field is not None and same(name, truth, field["value"])
        right += good
        if field is not None and field["accepted"]:
            accepted += 1
            wrong += [] if good else [(packet, paper["file"], name)]
    assert right / total >= FIELDS_RIGHT
    assert len(wrong) / accepted <= WRONG_OF_ACCEPTED, wrong


def fields(verdicts):
    """Every field that stands on a sample paper, with what was read of it."""
    for packet, expected in EXPECTED.items():
        pages = {(page["file"], page["page"]): page["document"] for page in verdicts[packet]["pages"]}
        documents = {document["id"]: document for document in verdicts[packet]["documents"]}
        for paper in expected["truth"]:
            document = documents.get(pages[paper["file"], paper["pages"][0]])
            if document is None or document["type"] != paper.get("type"):
                continue
            for name, truth in paper.get("fields", {}).items():
                yield packet, paper, name, truth, document["fields"].get(name)


def blocking(verdict):
    """What stands between this packet and `complete`, for the message of a failing test."""
    return [(f["rule"], f["status"]) for f in verdict["findings"] if f["severity"] == "block" and f["status"] != "pass"]
