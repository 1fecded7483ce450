"""What a PDF carries: XFA data sets well formed or not, AcroForm fields, placeholders, and files made to do harm."""

import zlib
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.coded.acroform import SIGNED
from extractors.coded.pdf import pdf_values
from extractors.coded.placeholder import is_placeholder_text
from extractors.coded.streams import MAX_STREAM_BYTES
from extractors.coded.xfa import parse_packet
from schemas.page import ReadMethod
from tests.extractors.coded.form_writer import PLEASE_WAIT, XFA_DATA, acroform_pdf, datasets, text_pdf, xfa_pdf

NAME = "form1/Page1/PersonalDetails/Name/FamilyName"


def values_of(path: Path) -> dict[str, str]:
    return {value.name: value.value for value in pdf_values(path).on_page(1)}


def test_an_encrypted_dynamic_form_is_read_by_full_path(tmp_path: Path) -> None:
    path = xfa_pdf(tmp_path / "form.pdf", datasets({NAME: "NGUYEN", "form1/Page1/MaritalStatus/SectionA/FamilyName": "TRAN"}))
    found = pdf_values(path)
    assert found.is_xfa_dynamic and not found.placeholder and not found.is_unfilled
    assert values_of(path) == {NAME: "NGUYEN", "form1/Page1/MaritalStatus/SectionA/FamilyName": "TRAN"}
    assert {value.method for value in found.values} == {ReadMethod.XFA}


def test_a_form_kept_as_one_stream(tmp_path: Path) -> None:
    assert values_of(xfa_pdf(tmp_path / "form.pdf", datasets({NAME: "OKAFOR"}), whole=True)) == {NAME: "OKAFOR"}


def test_a_bare_ampersand_is_kept(tmp_path: Path) -> None:
    assert values_of(xfa_pdf(tmp_path / "form.pdf", datasets({NAME: "Diallo & Fils; AT&T"}))) == {NAME: "Diallo & Fils; AT&T"}


def test_xml_cut_short_gives_what_is_there(tmp_path: Path) -> None:
    whole = datasets({NAME: "ROY", "form1/Page1/PersonalDetails/Name/GivenName": "ANNE"})
    assert values_of(xfa_pdf(tmp_path / "form.pdf", whole[: whole.index(b"</GivenName>")]))[NAME] == "ROY"


def test_equal_siblings_are_numbered_and_rich_text_is_text(tmp_path: Path) -> None:
    rich = '<body xmlns="http://www.w3.org/1999/xhtml"><p>SILVA <b>COSTA</b></p></body>'
    xml = f'<xfa:datasets xmlns:xfa="{XFA_DATA}"><xfa:data><f><a>1</a><a>2</a><n>{rich}</n></f></xfa:data></xfa:datasets>'
    assert values_of(xfa_pdf(tmp_path / "form.pdf", xml.encode())) == {"f/a": "1", "f/a[1]": "2", "f/n": "SILVA COSTA"}


def test_the_list_of_codes_is_no_data(tmp_path: Path) -> None:
    xml = datasets({NAME: "ROY"}).replace(b"<xfa:data>", b"<LOVFile><LOV><C lic='1'>A & B</C></LOV></LOVFile><xfa:data>", 1)
    assert values_of(xfa_pdf(tmp_path / "form.pdf", xml)) == {NAME: "ROY"}


def test_a_form_nobody_filled_in(tmp_path: Path) -> None:
    found = pdf_values(xfa_pdf(tmp_path / "form.pdf", datasets({"form1/Page1/FormVersion": ".ENU-10-2019", NAME: ""})))
    assert found.is_unfilled and not found.placeholder


def test_a_placeholder_that_lost_its_data(tmp_path: Path) -> None:
    assert pdf_values(text_pdf(tmp_path / "printed.pdf", PLEASE_WAIT)).placeholder
    assert pdf_values(xfa_pdf(tmp_path / "stripped.pdf", None)).placeholder


def test_an_ordinary_page_is_no_placeholder(tmp_path: Path) -> None:
    found = pdf_values(text_pdf(tmp_path / "letter.pdf", "Please wait for our decision before you travel."))
    assert found == type(found)()


@pytest.mark.parametrize(
    "text",
    [
        PLEASE_WAIT,
        "lf this rnessage is not eventually repiaced by the proper contents of tbe document, your PDF viewer may not be",
        "Veuillez patienter... Si ce message n'est pas remplacé par le contenu du document, votre lecteur PDF n'est peut-être "
        "pas en mesure d'afficher ce type de document.",
        "To view the full contents of this document, you need a later version of the PDF viewer.",
    ],
)
def test_placeholders_in_both_languages_and_as_ocr_reads_them(text: str) -> None:
    assert is_placeholder_text(text)


@pytest.mark.parametrize(
    "text",
    ["", "Please wait", "A letter that quotes it. " * 200 + PLEASE_WAIT, "This document replaces the message of the viewer."],
)
def test_other_texts_are_no_placeholder(text: str) -> None:
    assert not is_placeholder_text(text)


def test_acroform_fields_with_their_boxes(tmp_path: Path) -> None:
    path = acroform_pdf(
        tmp_path / "form.pdf", {"F[0].P[0].Name[0]": "Zoé Lévesque", "F[0].P[0].Yes[0]": True, "F[0].P[0].No[0]": False}
    )
    found = {value.name: value for value in pdf_values(path).on_page(1)}
    assert {name: value.value for name, value in found.items()} == {
        "F[0].P[0].Name[0]": "Zoé Lévesque",
        "F[0].P[0].Yes[0]": "1",
        "F[0].P[0].No[0]": "",
    }
    assert found["F[0].P[0].Name[0]"].box == pytest.approx((0.1, 85 / 800, 0.6, 100 / 800))
    assert pdf_values(path).on_page(2) == ()


def test_choices_buttons_signatures_and_a_turned_page(tmp_path: Path) -> None:
    path = acroform_pdf(tmp_path / "form.pdf", {"list": "QC", "push": True, "sign": "x"})
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        chosen, push, sign = pdf.pages[0].Annots
        chosen.FT, chosen.Opt = (
            pikepdf.Name.Ch,
            pikepdf.Array([pikepdf.Array(["ON", "Ontario"]), pikepdf.Array(["QC", "Québec"])]),
        )
        push.Ff = 1 << 16
        sign.FT = pikepdf.Name.Sig
        pdf.pages[0].Rotate = 90
        pdf.save(path)
    found = {value.name: value for value in pdf_values(path).on_page(1)}
    assert {name: value.value for name, value in found.items()} == {"list": "Québec", "sign": SIGNED}
    assert found["list"].box == pytest.approx((1 - 100 / 800, 0.1, 1 - 85 / 800, 0.6))


def test_a_field_tree_that_loops(tmp_path: Path) -> None:
    path = acroform_pdf(tmp_path / "form.pdf", {"a.b": "x"})
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        widget = pdf.pages[0].Annots[0]
        widget.Parent.Parent = widget.Parent
        pdf.save(path)
    assert [value.value for value in pdf_values(path).on_page(1)] == ["x"]


@pytest.mark.parametrize("layers", [1, 2])
def test_a_bomb_in_the_data_sets_is_not_inflated(layers: int, tmp_path: Path) -> None:
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b" " * 1_000_000) for _ in range(MAX_STREAM_BYTES // 1_000_000 + 2)) + packer.flush()
    path = tmp_path / "bomb.pdf"
    with pikepdf.open(xfa_pdf(tmp_path / "form.pdf", b"x")) as pdf:
        filters = pikepdf.Array([pikepdf.Name.FlateDecode] * layers)
        bomb = pikepdf.Stream(pdf, packed if layers == 1 else zlib.compress(packed), Filter=filters)
        pdf.Root.AcroForm.XFA[3] = pdf.make_indirect(bomb)
        pdf.save(path)
    assert pdf_values(path).values == ()


def test_entities_are_neither_expanded_nor_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRET")
    head = f'<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "{secret.as_uri()}">]>'
    xml = head.encode() + datasets({NAME: "&b;&f;"})
    assert values_of(xfa_pdf(tmp_path / "form.pdf", xml))[NAME] == "&b;&f;"


def test_elements_nested_without_end_are_not_followed(tmp_path: Path) -> None:
    deep = b"<a>" * 5_000 + b"x" + b"</a>" * 5_000
    xml = f'<xfa:datasets xmlns:xfa="{XFA_DATA}"><xfa:data>'.encode() + deep + b"</xfa:data></xfa:datasets>"
    assert values_of(xfa_pdf(tmp_path / "form.pdf", xml)) == {}


@pytest.mark.parametrize(
    "content",
    [b"", b"%PDF-1.7\n%%EOF", b"not a PDF", b"%PDF-1.7\n1 0 obj<</Type/Catalog/AcroForm 1 0 R>>endobj\ntrailer<</Root 1 0 R>>"],
)
def test_a_file_nobody_can_open_has_no_values(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "broken.pdf"
    path.write_bytes(content)
    assert pdf_values(path).values == ()


@given(st.binary(max_size=300))
def test_any_bytes_are_parsed_or_refused(junk: bytes) -> None:
    root = parse_packet(junk)
    assert root is None or root.tag is not None
