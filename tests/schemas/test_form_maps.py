"""IRCC's forms as data."""

from pathlib import Path

import pytest

from schemas.code_lists import code_list, country_states, is_travel_document_state
from schemas.document import DocumentType
from schemas.errors import RulebookError
from schemas.form_maps import load_form_maps


def test_every_form_of_the_contract_is_known_and_loads() -> None:
    forms = {form for form in DocumentType if form.value.startswith("imm")}
    assert set(load_form_maps()) == forms


def test_contract_fields_have_a_place() -> None:
    wanted = (
        "form_version family_name given_names date_of_birth uci passport_number passport_expiry_date work_permit_type job_title"
    )
    for form in (DocumentType.IMM1295, DocumentType.IMM5710):
        assert {*wanted.split(), "duties", "province", "validated"} <= set(load_form_maps()[form].fields)


def test_every_code_list_named_exists() -> None:
    for known in load_form_maps().values():
        assert all(code_list(place.codes) for place in known.fields.values() if place.codes)


def test_no_path_gives_two_forms_away() -> None:
    paths = [path for known in load_form_maps().values() for path in known.recognise]
    assert len(paths) == len(set(paths))


def test_every_countrys_state_may_stand_in_a_passport() -> None:
    assert [state for state in country_states().values() if state and not is_travel_document_state(state)] == []


@pytest.mark.parametrize(
    "text",
    [
        "recognise: [a/b]\nfields: {}\nmore: 1",
        "recognise: []\nfields: {}",
        "recognise: [a/b]\nfields: {x: {kind: text}}",
        "recognise: [a/b]\nfields: {x: {kind: code, paths: [a/b]}}",
        "recognise: [a/b]\nfields: {x: {kind: text, parts: [[a/b]]}}",
        "recognise: [a/b]\nfields: {x: {kind: text, paths: [a/b]}, x: {kind: text, paths: [a/b]}}",
        "recognise: [leaf]\nfields: {}",
    ],
)
def test_a_mistake_in_a_file_is_named(text: str, tmp_path: Path) -> None:
    (tmp_path / "imm1295.yaml").write_text(text)
    with pytest.raises(RulebookError, match=r"imm1295\.yaml"):
        load_form_maps(tmp_path)
