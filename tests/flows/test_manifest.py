"""packet.json: all errors at once, none of them quoting what a person wrote."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.manifest import read_manifest
from schemas.errors import PacketError
from schemas.manifest import Manifest
from schemas.packet import Location, Program


def read(declared: object, names: tuple[str, ...] = ()) -> Manifest:
    content = declared if isinstance(declared, bytes) else json.dumps(declared).encode()
    return read_manifest(content, "the packet", names)


def complaint(declared: object, names: tuple[str, ...] = ()) -> str:
    with pytest.raises(PacketError) as caught:
        read(declared, names)
    return str(caught.value)


def test_a_whole_manifest_is_read() -> None:
    manifest = read(
        {
            "packet_id": "P-1042",
            "program": "A76",
            "application_kind": "initial",
            "location": "abroad",
            "pr_application_filed": True,
            "represented": False,
            "channel": "online",
            "submission_date": "2024-09-10",
            "slots": {"./Re\u0301ponse.pdf": "client_information"},
        },
        ("Réponse.pdf",),
    )
    assert (manifest.program, manifest.location, str(manifest.submission_date)) == (Program.A76, Location.ABROAD, "2024-09-10")
    assert manifest.slots == {"Réponse.pdf": "client_information"}


def test_a_byte_order_mark_does_no_harm() -> None:
    assert read(b"\xef\xbb\xbf{}") == Manifest()


def test_every_error_is_told_at_once() -> None:
    told = complaint({"program": "B99", "represented": "yes", "submission_date": "10/09/2024", "pasport": 1})
    assert "has 4 error(s)" in told
    for part in (
        "'program': must be one of 'A76'",
        "'represented': must be true or false",
        "'submission_date': must be a date written as YYYY-MM-DD",
        "'pasport' is not a known key; allowed are packet_id, program",
        "Correct it, or remove it",
    ):
        assert part in told


@pytest.mark.parametrize("value", [1725926400, "1725926400", "2024-09-10T10:00:00", "2024-13-01", True, ["2024-09-10"]])
def test_a_date_is_an_iso_date_and_nothing_else(value: object) -> None:
    assert "YYYY-MM-DD" in complaint({"submission_date": value})


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b'"A76"', b"\xff\xfe\x00", b"[" * 100_000, b'{"slots": NaN}'])
def test_what_is_no_json_object_is_said_so(content: bytes) -> None:
    assert "has 1 error(s)" in complaint(content)


def test_a_key_that_stands_twice_is_an_error() -> None:
    assert "'program' stands in it more than once" in complaint(b'{"program": "A76", "program": "A75"}')


def test_a_slot_names_a_file_of_the_packet() -> None:
    told = complaint({"slots": {"here.pdf": "a", "Marie Exemple passport.pdf": "b"}}, ("here.pdf",))
    assert "slots: entry 2 names a file that is not in the packet" in told
    assert "Marie" not in told


def test_what_a_person_wrote_is_never_quoted() -> None:
    told = complaint({"packet_id": "Marie/Exemple", "program": "Marie", "slots": {"Marie.pdf": 7}, "Marie Exemple": "Marie"})
    assert "Marie" not in told and "4 error(s)" in told


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(Manifest.model_fields)) | st.text(), JSON, max_size=5))
def test_any_object_is_read_or_refused_in_a_sentence(declared: dict[str, object]) -> None:
    try:
        read(declared)
    except PacketError as failure:
        assert str(failure).startswith("The manifest packet.json of the packet has")


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused_in_a_sentence(content: bytes) -> None:
    try:
        read(content)
    except PacketError as failure:
        assert "Correct it" in str(failure)
