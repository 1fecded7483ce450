"""The papers: enough layouts of every type, the truth in the words of the contract, check digits that hold."""

import datetime as dt
import io
import json
import re
import unicodedata
from random import Random

import pikepdf
import pypdf
import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from extractors.values.dates import read_dates
from sample_docs.generator import degrade, forms, mrz, papers, printed_forms, registry
from sample_docs.generator.assemble import Doc, as_pdf
from sample_docs.generator.invention import invent_case, vary
from sample_docs.generator.layouts import passport
from schemas.document import DocumentType
from schemas.field_names import FIELDS

LEAST_LAYOUTS = 4
ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
BARE = re.compile(r"[A-Z0-9]+")
DATE_NAMES = ("date", "_date")
SAID_IN_OTHER_WORDS = {"sex", "province", "nationality", "issuer", "work_permit_type"}
IDENTIFIERS = (
    "uci",
    "application_number",
    "submission_number",
    "passport_number",
    "representative_member_number",
    "document_number",
    "file_number",
)


@pytest.fixture(scope="module")
def drawn() -> list[tuple[registry.Layout, registry.Drawn]]:
    """Every development layout, drawn once with its own varied case."""
    made = []
    for number, entry in enumerate(registry.layouts("dev")):
        rng = Random(f"test/{number}")
        made.append((entry, registry.draw(entry, vary(invent_case(rng), rng), "test")))
    return made


@pytest.mark.parametrize("type_", list(DocumentType), ids=str)
def test_each_type_of_the_contract_has_four_layouts_or_more(type_: DocumentType) -> None:
    assert len(registry.layouts("dev", type_.value)) >= LEAST_LAYOUTS


def test_no_layout_is_of_a_type_the_contract_does_not_know() -> None:
    assert {entry.type for entry in registry.layouts("dev")} == set(DocumentType)


def test_truth_names_only_fields_of_the_contract(drawn: list[tuple[registry.Layout, registry.Drawn]]) -> None:
    strangers = {
        (entry.type, name) for entry, paper in drawn for name in paper.fields if name not in FIELDS[DocumentType(entry.type)]
    }
    assert not strangers


def test_dates_of_the_truth_are_iso_and_identifiers_are_bare(drawn: list[tuple[registry.Layout, registry.Drawn]]) -> None:
    for entry, paper in drawn:
        for name, value in paper.fields.items():
            if name.endswith(DATE_NAMES) or name == "date_of_birth":
                assert ISO_DATE.fullmatch(str(value)), (entry.type, entry.name, name, value)
            if name in IDENTIFIERS:
                assert BARE.fullmatch(str(value)), (entry.type, entry.name, name, value)


def test_what_the_truth_says_stands_on_the_paper(drawn: list[tuple[registry.Layout, registry.Drawn]]) -> None:
    for entry, paper in drawn:
        if entry.name.startswith("xfa"):
            continue
        page = written(paper.pdf)
        letters = plain(page)
        for name, value in paper.fields.items():
            if isinstance(value, str) and name not in SAID_IN_OTHER_WORDS:
                said = all(mark in letters for mark in marks_of(value)) or value in days_in_words(page)
                assert said, (entry.type, entry.name, name, value)


def written(pdf: bytes) -> str:
    """All that a paper says, its filled fields too."""
    with pypdfium2.PdfDocument(pdf) as document:
        text = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    fields = pypdf.PdfReader(io.BytesIO(pdf)).get_fields() or {}
    return text + " ".join(str(field.get("/V", "")) for field in fields.values())


def days_in_words(text: str) -> set[str]:
    """The days that a deed writes out: "this tenth day of October, two thousand and twenty-four"."""
    return {found.value for found in read_dates(text, dt.date(2026, 1, 1))}


def marks_of(value: str) -> list[str]:
    """What must stand on a paper for a value: its words; of a date, the day and the last digits of the year."""
    if ISO_DATE.fullmatch(value):
        return [value[2:4], value[8:].lstrip("0")]
    return [plain(word) for word in value.split()]


def plain(text: str) -> str:
    """Letters and digits alone, without marks or case."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", text).casefold() if letter.isalnum())


def test_every_paper_opens_and_has_the_pages_it_says(drawn: list[tuple[registry.Layout, registry.Drawn]]) -> None:
    for entry, paper in drawn:
        with pikepdf.open(io.BytesIO(paper.pdf)) as pdf:
            assert len(pdf.pages) == paper.pages, (entry.type, entry.name)


@pytest.mark.parametrize("number", range(40))
def test_check_digits_of_invented_passports_hold(number: int) -> None:
    first, second = passport.lines(invent_case(Random(number)))
    assert len(first) == len(second) == mrz.LINE_LENGTH
    for digits in ((0, 9), (13, 19), (21, 27), (28, 42)):
        assert second[digits[1]] == mrz.check_digit(second[slice(*digits)])
    assert second[43] == mrz.check_digit(second[0:10] + second[13:20] + second[21:43])


def test_a_name_too_long_for_the_zone_is_cut_and_a_letter_of_the_given_name_stays() -> None:
    case = invent_case(Random(1)).changed(
        person__family_name="Razafindrakotohasina-Andriamampianinarivo", person__given_names="Hery Lalaina"
    )
    assert passport.lines(case)[0][5:] == "RAZAFINDRAKOTOHASINA<ANDRIAMAMPIANIN<<H"


def test_check_digits_are_those_of_the_specimen_in_icao_9303() -> None:
    assert mrz.check_digit("L898902C3") == "6"
    assert mrz.check_digit("740812") == "2"
    assert mrz.check_digit("L898902C3674081221204159ZE184226B<<<<<1") == "0"


def test_the_same_seed_gives_the_same_bytes_and_another_seed_another_paper() -> None:
    entry = registry.find("csq", "midi_boxes")
    case = invent_case(Random(7))
    assert registry.draw(entry, case, "a") == registry.draw(entry, case, "a")
    assert registry.draw(entry, invent_case(Random(8)), "a") != registry.draw(entry, case, "a")


def test_an_xfa_form_opens_with_an_empty_password_and_holds_its_values_on_the_real_paths() -> None:
    case = invent_case(Random(3), country="CIV")
    paper = registry.draw(registry.find("imm1295", "xfa_english"), case, "a")
    with pikepdf.open(io.BytesIO(paper.pdf)) as pdf:
        assert pdf.is_encrypted
        parts = list(pdf.Root.AcroForm.XFA)
        data = bytes(parts[[str(part) for part in parts[::2]].index("datasets") * 2 + 1].read_bytes()).decode()
    assert f"<DetailsOfWorkCont><details><jobTitle>{case.job_title}</jobTitle>" in data
    assert "Pierre & Miquelon" in data  # a bare ampersand: ill-formed, as on the real forms


@pytest.mark.parametrize("form", [forms.IMM1295, forms.IMM5710], ids=lambda form: form.number)
def test_symbols_of_a_printed_form_can_be_read_from_its_scan(form: forms.WorkForm) -> None:
    case = invent_case(Random(5))
    paper = registry.draw(registry.find(form.number.lower(), "printed_cells"), case, "a")
    page = degrade.black_and_white(degrade.render(paper.pdf, degrade.SCAN_DPI)[-1])
    texts = {symbol.text for symbol in zxingcpp.read_barcodes(page.convert("L"), formats=zxingcpp.BarcodeFormat.PDF417)}
    assert texts == set(printed_forms.payloads(form, forms.values(form, case.in_latin1())))


def test_papers_are_written_in_every_quality_with_their_truth_beside(tmp_path) -> None:
    count = papers.write_papers(tmp_path, set="dev", per_type=1, qualities=registry.QUALITIES, seed=2, types=["fee_receipt"])
    truth = json.loads((tmp_path / papers.TRUTH_FILE).read_text(encoding="utf-8"))
    assert count == len(truth["papers"]) == len(registry.QUALITIES)
    for paper in truth["papers"]:
        assert (tmp_path / paper["file"]).stat().st_size > 0
        assert paper["fields"]["total"]


def test_a_photo_lies_as_its_exif_tag_says() -> None:
    sheet = Image.new("RGB", (300, 400), "white")
    for turn, size in ((0, (300, 400)), (90, (400, 300)), (270, (400, 300))):
        stored = Image.open(io.BytesIO(degrade.to_jpeg(sheet, turn=turn)))
        assert stored.size == size
        assert stored.getexif()[degrade.EXIF_ORIENTATION] == degrade.TURN_TO_EXIF[turn]


def test_as_pdf_leaves_a_digital_paper_as_drawn() -> None:
    paper = registry.draw(registry.find("csq", "mifi_portal"), invent_case(Random(1)), "a")
    assert as_pdf(Doc("csq", "mifi_portal"), paper, "a") == paper.pdf
