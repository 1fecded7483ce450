"""The sample inbox that lies in the repository: complete, small, listed, and what the generator would draw again."""

import json
import zipfile
from pathlib import Path

import pytest

from sample_docs.generator.inbox import MANIFEST, case_of, expect, manifest, name_of
from sample_docs.generator.packets import PACKETS, SamplePacket
from schemas.manifest import Manifest

SAMPLES = Path(__file__).parents[2] / "sample_docs"
INBOX, EXPECTED = SAMPLES / "inbox", SAMPLES / "expected"
LEAST_PACKETS = 24
MOST_BYTES = 25_000_000
VERDICTS = {"complete", "incomplete", "needs_review"}

packets = pytest.mark.parametrize("packet", PACKETS, ids=lambda packet: packet.id)


def names_in(packet: SamplePacket) -> set[str]:
    if packet.zipped:
        with zipfile.ZipFile(INBOX / f"{packet.id}.zip") as archive:
            return set(archive.namelist())
    folder = INBOX / packet.id
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_inbox_holds_the_packets_of_the_generator_and_no_others() -> None:
    assert len(PACKETS) >= LEAST_PACKETS
    assert {path.name for path in INBOX.iterdir()} == {name_of(packet) for packet in PACKETS}
    assert {path.stem for path in EXPECTED.iterdir()} == {packet.id for packet in PACKETS}


def test_the_inbox_is_small_enough_for_git() -> None:
    assert sum(path.stat().st_size for path in INBOX.rglob("*") if path.is_file()) < MOST_BYTES


@packets
def test_a_packet_is_listed_with_its_origin_purpose_and_verdict(packet: SamplePacket) -> None:
    readme = (SAMPLES / "README.md").read_text(encoding="utf-8")
    assert f"| `{name_of(packet)}` | invented | {packet.purpose} | {packet.verdict} |" in readme


@packets
def test_what_is_expected_is_what_the_generator_says_again(packet: SamplePacket) -> None:
    stored = json.loads((EXPECTED / f"{packet.id}.json").read_text(encoding="utf-8"))
    assert stored == json.loads(json.dumps(expect(packet)))


@packets
def test_a_packet_holds_the_files_it_should(packet: SamplePacket) -> None:
    files = {entry.name for entry in packet.files} | ({MANIFEST} if packet.manifest else set())
    assert names_in(packet) == files


@packets
def test_manifest_and_verdict_are_in_the_words_of_the_contract(packet: SamplePacket) -> None:
    Manifest.model_validate(manifest(packet))
    assert {packet.verdict, *packet.also_right} <= VERDICTS


@packets
def test_a_complete_packet_has_nothing_against_it_that_blocks(packet: SamplePacket) -> None:
    if packet.verdict == "complete":
        assert not packet.unknown
        assert set(packet.fail) <= {"PASS-EXP"}  # a warning where the passport is short


@packets
def test_the_papers_of_a_case_follow_one_another_in_time(packet: SamplePacket) -> None:
    case = case_of(packet)
    assert case.csq.issued < case.csq.expires
    assert case.pr.received <= case.pr.acknowledged
    assert case.csq.issued <= case.pr.received
    assert case.passport.issued < case.passport.expires
