"""The document types as data: every type has its file, and a slip of the pen in one is named, not swallowed."""

import shutil
from pathlib import Path

import pytest

from schemas.document import DocumentType
from schemas.document_types import FOLDER, load_document_types
from schemas.errors import RulebookError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the document types that a test may spoil."""
    return Path(shutil.copytree(FOLDER, tmp_path / "documents"))


def test_every_document_type_has_a_name_in_both_languages() -> None:
    specs = load_document_types()
    assert list(specs) == list(DocumentType)
    assert all(spec.name.en and spec.name.fr for spec in specs.values())


def test_an_unknown_key_is_refused_with_file_and_key(folder: Path) -> None:
    (folder / "lease.yaml").write_text("name: {en: Lease, fr: Bail}\nrecognize: []\n", encoding="utf-8")
    with pytest.raises(RulebookError, match=r"lease\.yaml: recognize"):
        load_document_types(folder)


def test_a_duplicate_key_is_refused_with_file_and_line(folder: Path) -> None:
    (folder / "lease.yaml").write_text("name: {en: Lease, fr: Bail}\nname: {en: Lease, fr: Bail}\n", encoding="utf-8")
    with pytest.raises(RulebookError, match=r"lease\.yaml, line 2: key 'name' stands twice"):
        load_document_types(folder)


def test_a_missing_file_and_a_file_of_no_type_are_reported_together(folder: Path) -> None:
    (folder / "lease.yaml").rename(folder / "rent.yaml")
    with pytest.raises(RulebookError) as caught:
        load_document_types(folder)
    assert "lease.yaml: the file is missing" in str(caught.value)
    assert "rent.yaml: no such document type" in str(caught.value)


@pytest.mark.parametrize("content", ["name: [", "name: {en: Lease, fr: Bail}\nrecognise: [{guise: 1}]\n"])
def test_broken_yaml_and_wrong_kinds_of_value_name_the_file(folder: Path, content: str) -> None:
    (folder / "lease.yaml").write_text(content, encoding="utf-8")
    with pytest.raises(RulebookError, match=r"lease\.yaml"):
        load_document_types(folder)


def test_a_file_that_is_not_utf8_names_the_cure(folder: Path) -> None:
    (folder / "lease.yaml").write_bytes("name: {en: Lease, fr: Bail récent}\n".encode("latin-1"))
    with pytest.raises(RulebookError, match="save the file as UTF-8"):
        load_document_types(folder)
