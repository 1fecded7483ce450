"""Word documents: all their text in order, in places that exist, and the scans pasted into them."""

from __future__ import annotations

import zipfile
from pathlib import Path

import docx
import pytest

from extractors.files.opening import PageError
from extractors.limits import MB, Limits
from schemas.page import PageState, ReadMethod, Reason
from tests.extractors.files.papers import jpeg, opened, picture


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Étude Exemple, notaires"
    document.sections[0].footer.paragraphs[0].text = "Page de garde"
    document.add_paragraph("Montréal, le 3 mars 2024")
    table = document.add_table(2, 2)
    for row, column, text in ((0, 0, "Nom"), (0, 1, "Nkurunziza"), (1, 0, "Né le"), (1, 1, "1991-03-27")):
        table.cell(row, column).text = text
    document.add_paragraph("Je soussignée déclare avoir lu ce qui précède. " * 6)
    document.save(str(tmp_path / "a.docx"))
    return tmp_path / "a.docx"


def test_header_paragraphs_tables_and_footer_come_in_order(letter: Path) -> None:
    page = opened(letter).read(1)
    assert (page.state, page.read) == (PageState.READ, ReadMethod.DOCX)
    assert page.text.startswith("Étude Exemple, notaires Montréal, le 3 mars 2024 Nom Nkurunziza Né le 1991-03-27 Je soussignée")
    assert page.text.endswith("Page de garde")


def test_words_stand_on_the_page_line_by_line(letter: Path) -> None:
    words = opened(letter).read(1).words
    boxes = {word.text: word.box for word in words}
    assert all(0 <= x0 < x1 <= 1 and 0 <= y0 < y1 <= 1 for x0, y0, x1, y1 in boxes.values())
    assert boxes["Nom"][1] == boxes["Nkurunziza"][1] < boxes["1991-03-27"][1]
    assert boxes["Nom"][2] < boxes["Nkurunziza"][0]


def test_a_page_break_ends_a_page(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Première page")
    document.add_page_break()
    document.add_paragraph("Seconde page")
    document.save(str(tmp_path / "a.docx"))
    opened_document = opened(tmp_path / "a.docx")
    assert [opened_document.read(number).text for number in range(1, opened_document.pages + 1)] == [
        "Première page",
        "Seconde page",
    ]


def test_long_text_runs_over_several_pages(tmp_path: Path) -> None:
    document = docx.Document()
    for number in range(150):
        document.add_paragraph(f"Paragraphe {number}")
    document.save(str(tmp_path / "a.docx"))
    opened_document = opened(tmp_path / "a.docx")
    read = " ".join(opened_document.read(number).text for number in range(1, opened_document.pages + 1))
    assert opened_document.pages > 2
    assert read == " ".join(f"Paragraphe {number}" for number in range(150))


def test_a_pasted_scan_is_a_page_of_its_own_and_a_logo_is_not(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Voir la copie ci-jointe.")
    document.add_picture(jpeg(picture().resize((200, 260))))
    document.add_picture(jpeg(picture()))
    document.save(str(tmp_path / "a.docx"))
    opened_document = opened(tmp_path / "a.docx")
    assert opened_document.pages == 2
    scan = opened_document.read(2)
    assert scan.read is ReadMethod.OCR and "Tremblay-Nkurunziza" in scan.text
    assert opened_document.draw(scan, 300)[:2] == b"\xff\xd8"


def test_a_document_that_is_only_a_scan_is_one_page(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_picture(jpeg(picture()))
    document.save(str(tmp_path / "a.docx"))
    assert opened(tmp_path / "a.docx").pages == 1


def test_a_document_without_text_is_blank(tmp_path: Path) -> None:
    docx.Document().save(str(tmp_path / "a.docx"))
    assert opened(tmp_path / "a.docx").read(1).state is PageState.BLANK


def test_the_page_can_be_drawn(letter: Path) -> None:
    document = opened(letter)
    page = document.read(1)
    assert document.draw(page, 500) == document.draw(page, 500)


@pytest.mark.parametrize("limits", [Limits(bytes_per_file=3 * MB), Limits(bytes_of_markup=3 * MB)])
def test_a_document_that_grows_beyond_measure_is_a_bomb(letter: Path, limits: Limits) -> None:
    with zipfile.ZipFile(letter, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/settings2.xml", bytes(4 * MB))
    with pytest.raises(PageError) as caught:
        opened(letter, limits)
    assert (caught.value.reason, caught.value.state) == (Reason.DECOMPRESSION_BOMB, PageState.UNPROCESSED)


def test_entities_are_not_expanded(letter: Path, tmp_path: Path) -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "boum"><!ENTITY b "&a;&a;&a;&a;">]>'
    with zipfile.ZipFile(letter) as source, zipfile.ZipFile(tmp_path / "b.docx", "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                body = content.decode().partition("?>")[2].replace("Montréal", "&b;")
                content = (bomb + body).encode()
            target.writestr(name, content)
    assert "boum" not in opened(tmp_path / "b.docx").read(1).text


def test_a_damaged_document_is_corrupt(letter: Path) -> None:
    content = bytearray(letter.read_bytes())
    with zipfile.ZipFile(letter) as archive:
        start = archive.getinfo("word/document.xml").header_offset
    content[start + 60 : start + 200] = bytes(140)
    letter.write_bytes(content)
    with pytest.raises(PageError) as caught:
        opened(letter)
    assert caught.value.reason is Reason.CORRUPT
