"""PDF pages: which reader is trusted, where words stand, what damage leaves behind."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pikepdf
import pytest
import zxingcpp
from PIL import Image
from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from extractors.files.opening import PageError
from extractors.files.pdf import PdfFile
from extractors.limits import Limits
from schemas.document import DocumentType
from schemas.form_maps import load_form_maps
from schemas.page import Page, PageState, ReadMethod, Reason
from tests.extractors.files.papers import LETTER, RUBBISH, digital_pdf, opened, picture, scan_pdf


def word(page: Page, text: str) -> tuple[float, float, float, float]:
    return next(word.box for word in page.words if word.text == text)


def test_a_born_digital_page_is_read_by_its_text_layer(tmp_path: Path) -> None:
    page = opened(digital_pdf(tmp_path / "a.pdf")).read(1)
    assert (page.state, page.read, page.reason) == (PageState.READ, ReadMethod.TEXT, None)
    assert page.text == " ".join(LETTER)


def test_a_words_box_is_where_the_word_stands(tmp_path: Path) -> None:
    x0, y0, x1, y1 = word(opened(digital_pdf(tmp_path / "a.pdf")).read(1), "Montréal,")
    assert x0 == pytest.approx(72 / 612, abs=0.003)
    assert y0 < 1 - 700 / 792 < y1
    assert x0 < x1 < 0.25


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_a_page_turned_by_its_rotate_key_is_set_upright(tmp_path: Path, rotate: int) -> None:
    upright = opened(digital_pdf(tmp_path / "upright.pdf")).read(1)
    with pikepdf.open(tmp_path / "upright.pdf") as pdf:
        pdf.pages[0].Rotate = rotate
        pdf.save(tmp_path / "turned.pdf")
    turned = opened(tmp_path / "turned.pdf").read(1)
    # The letters run across the stored page, so the stored page is the upright one, whatever /Rotate asks a viewer to do.
    assert (turned.upright.rotation, turned.width, turned.height) == (0, 612, 792)
    assert turned.text == upright.text
    assert word(turned, "Odile") == pytest.approx(word(upright, "Odile"), abs=0.002)


def test_letters_that_run_up_the_stored_page_are_turned(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "a.pdf"), pagesize=letter)
    canvas.rotate(90)
    canvas.drawString(72, -100, "Sideways letter of the applicant")
    canvas.save()
    page = opened(tmp_path / "a.pdf").read(1)
    assert (page.upright.rotation, page.width, page.height) == (90, 792, 612)
    x0, y0, x1, y1 = word(page, "Sideways")
    assert (x0, (y0 + y1) / 2) == pytest.approx((72 / 792, 97 / 612), abs=0.01)
    assert x1 - x0 > y1 - y0


def test_boxes_are_fractions_of_the_crop_box(tmp_path: Path) -> None:
    with pikepdf.open(digital_pdf(tmp_path / "a.pdf")) as pdf:
        pdf.pages[0].CropBox = [72, 392, 612, 792]
        pdf.save(tmp_path / "cropped.pdf")
    page = opened(tmp_path / "cropped.pdf").read(1)
    assert (page.width, page.height) == (540, 400)
    assert word(page, "Odile")[0] == pytest.approx(
        (word(opened(tmp_path / "a.pdf").read(1), "Odile")[0] * 612 - 72) / 540, abs=0.002
    )


def test_a_value_drawn_before_its_label_keeps_its_place(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "a.pdf"), pagesize=letter)
    canvas.drawString(200, 700, "March 20, 2025")
    canvas.drawString(72, 700, "Date:")
    canvas.save()
    page = opened(tmp_path / "a.pdf").read(1)
    assert sorted(one.text for one in page.words) == ["20,", "2025", "Date:", "March"]
    assert word(page, "Date:")[2] < word(page, "March")[0]


@pytest.mark.parametrize("layer", ["invisible", "painted_over"])
def test_a_scan_with_a_rubbish_layer_is_read_as_a_scan(tmp_path: Path, layer: str) -> None:
    page = opened(scan_pdf(tmp_path / "a.pdf", [picture()], **{layer: RUBBISH})).read(1)
    assert page.read is ReadMethod.OCR
    assert "Odile" in page.text and "zzkrp" not in page.text


def test_a_scan_with_a_stamped_header_is_read_whole(tmp_path: Path) -> None:
    page = opened(scan_pdf(tmp_path / "a.pdf", [picture()], header="Portal copy 000123")).read(1)
    assert page.read is ReadMethod.OCR
    assert {"Portal", "000123", "Odile", "1234567890"} <= set(page.text.split())
    assert page.text.split().count("Portal") == 1


def test_a_letter_with_a_scan_pasted_in_is_read_whole(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "a.pdf"), pagesize=letter)
    for row, line in enumerate(LETTER):
        canvas.drawString(72, 740 - 16 * row, line)
    receipt = picture(
        ("Total paid 155.00 CAD", "Receipt number 778899", "Date of payment 2024-05-01", "Open work permit holder fee")
    )
    canvas.drawImage(ImageReader(receipt.crop((100, 100, 900, 420))), 72, 300, 400, 160)
    canvas.save()
    page = opened(tmp_path / "a.pdf").read(1)
    assert page.read is ReadMethod.TEXT
    assert {"Odile", "Receipt", "778899"} <= set(page.text.split())
    assert 0.4 < word(page, "778899")[1] < 0.65


def test_white_text_is_not_on_the_page(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "a.pdf"), pagesize=letter)
    canvas.drawString(72, 700, "Visible sentence of the letter")
    canvas.setFillGray(1)
    canvas.drawString(72, 600, "Hidden approval number E000123456")
    canvas.save()
    assert opened(tmp_path / "a.pdf").read(1).text == "Visible sentence of the letter"


def test_text_outside_the_page_is_not_on_the_page(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "a.pdf"), pagesize=letter)
    canvas.drawString(72, 700, "Visible sentence")
    canvas.drawString(72, 900, "Beyond the edge")
    canvas.save()
    assert opened(tmp_path / "a.pdf").read(1).text == "Visible sentence"


def test_a_page_without_ink_is_blank(tmp_path: Path) -> None:
    assert opened(digital_pdf(tmp_path / "a.pdf", [[]])).read(1).state is PageState.BLANK


def test_a_scan_without_ink_is_blank(tmp_path: Path) -> None:
    assert opened(scan_pdf(tmp_path / "a.pdf", [picture(())])).read(1).state is PageState.BLANK


def test_a_page_of_one_word_is_not_blank(tmp_path: Path) -> None:
    assert opened(scan_pdf(tmp_path / "a.pdf", [picture(("Annexe",))])).read(1).state is PageState.READ


def test_a_password_for_opening_is_the_applicants_matter(tmp_path: Path) -> None:
    with pikepdf.open(digital_pdf(tmp_path / "a.pdf")) as pdf:
        pdf.save(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(owner="o", user="secret"))
        pdf.save(tmp_path / "open.pdf", encryption=pikepdf.Encryption(owner="o", user=""))
    with pytest.raises(PageError) as caught:
        opened(tmp_path / "locked.pdf")
    assert (caught.value.reason, caught.value.state) == (Reason.PASSWORD, PageState.UNREADABLE)
    assert "Odile" in opened(tmp_path / "open.pdf").read(1).text


def test_a_truncated_pdf_is_read_as_far_as_it_goes_and_says_so(tmp_path: Path) -> None:
    whole = digital_pdf(tmp_path / "a.pdf", [LETTER] * 5).read_bytes()
    (tmp_path / "cut.pdf").write_bytes(whole[: len(whole) * 3 // 4])
    try:
        cut = opened(tmp_path / "cut.pdf")
    except PageError as problem:
        assert problem.reason is Reason.TRUNCATED
        return
    for number in range(1, cut.pages + 1):
        try:
            page = cut.read(number)
        except PageError as problem:
            assert problem.reason in {Reason.CORRUPT, Reason.TRUNCATED}
        else:
            assert page.reason is Reason.TRUNCATED


def test_a_pdf_of_noise_is_corrupt(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 40 + b"\n%%EOF\n")
    with pytest.raises(PageError) as caught:
        opened(tmp_path / "a.pdf")
    assert caught.value.reason is Reason.CORRUPT


def test_a_picture_bomb_in_a_pdf_is_not_decoded(tmp_path: Path) -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(612, 792))
        bomb = pikepdf.Stream(pdf, b"", Width=60000, Height=60000, ColorSpace=pikepdf.Name.DeviceGray, BitsPerComponent=8)
        bomb.Type, bomb.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
        pdf.pages[0].Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(B=bomb))
        pdf.pages[0].Contents = pikepdf.Stream(pdf, b"612 0 0 792 0 0 cm /B Do")
        pdf.save(tmp_path / "a.pdf")
    with pytest.raises(PageError) as caught:
        opened(tmp_path / "a.pdf").read(1)
    assert (caught.value.reason, caught.value.state) == (Reason.TOO_MANY_PIXELS, PageState.UNPROCESSED)


def test_what_was_typed_into_form_fields_is_on_the_page(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "a.pdf"), pagesize=letter)
    canvas.drawString(72, 700, "Family name")
    canvas.acroForm.textfield(name="FamilyName", value="Okonkwo", x=200, y=690, width=200, height=20)
    canvas.save()
    page = opened(tmp_path / "a.pdf").read(1)
    assert page.text == "Family name Okonkwo"
    assert {(value.name, value.value) for value in page.values} == {("FamilyName", "Okonkwo")}


def test_two_filled_copies_of_one_form_differ_and_two_copies_of_a_page_do_not(tmp_path: Path) -> None:
    ticked = []
    for name, at in (("yes.pdf", 100), ("no.pdf", 200), ("yes again.pdf", 100)):
        canvas = Canvas(str(tmp_path / name), pagesize=letter)
        canvas.drawString(72, 700, "Have you been represented?")
        canvas.rect(at, 650, 8, 8, fill=1)
        canvas.save()
        ticked.append(opened(tmp_path / name).read(1).fingerprint)
    assert ticked[0] == ticked[2] != ticked[1]


def test_a_scan_is_the_same_page_as_a_picture_and_in_a_pdf(tmp_path: Path) -> None:
    stored = tmp_path / "a.jpg"
    picture().save(stored, quality=85)
    canvas = Canvas(str(tmp_path / "a.pdf"), pagesize=letter)
    canvas.drawImage(str(stored), 0, 0, *letter)
    canvas.save()
    file, page = (opened(path, parrot=True).read(1).fingerprint for path in (stored, tmp_path / "a.pdf"))
    assert file == page != ""


def test_a_page_is_drawn_upright_at_the_width_asked_for(tmp_path: Path) -> None:
    sideways = scan_pdf(tmp_path / "a.pdf", [picture().transpose(2)])  # turned by 90 degrees
    document = opened(sideways)
    page = document.read(1)
    drawn = document.draw(page, 400)
    assert drawn == document.draw(page, 400)
    assert drawn[:2] == b"\xff\xd8"


def test_the_limits_bound_what_is_kept_of_a_page(tmp_path: Path) -> None:
    page = opened(digital_pdf(tmp_path / "a.pdf"), Limits(words_per_page=5)).read(1)
    assert len(page.words) == 5


def test_the_placeholder_of_a_dynamic_form_is_unreadable_and_says_why(tmp_path: Path) -> None:
    adobe = (
        "Please wait...",
        "If this message is not eventually replaced by the proper contents of the document, your PDF",
        "viewer may not be able to display this type of document.",
    )
    page = opened(digital_pdf(tmp_path / "a.pdf", [adobe])).read(1)
    assert (page.state, page.reason) == (PageState.UNREADABLE, Reason.XFA_PLACEHOLDER)


def test_the_real_blank_forms_give_their_fields(shared: Path) -> None:
    for form in ("imm1295e_2022-09_blank.pdf", "imm5710e_2019-04_blank.pdf"):
        page = opened(shared / "forms" / form).read(1)
        assert (page.state, page.read, len(page.values) > 100) == (PageState.READ, ReadMethod.XFA, True)


def test_a_page_whose_contents_are_destroyed_is_not_called_blank(tmp_path: Path) -> None:
    with pikepdf.open(digital_pdf(tmp_path / "a.pdf")) as pdf:
        pdf.pages[0].Contents = pikepdf.Stream(pdf, b"\x00garbage" * 30, Filter=pikepdf.Name.FlateDecode)
        pdf.save(tmp_path / "b.pdf")
    page = opened(tmp_path / "b.pdf").read(1)
    assert (page.state, page.reason) == (PageState.UNREADABLE, Reason.CORRUPT)


def test_the_barcodes_of_a_form_printed_to_pdf_are_read(tmp_path: Path) -> None:
    barcodes = load_form_maps()[DocumentType.IMM1295].barcodes
    assert barcodes is not None
    symbol = zxingcpp.create_barcode(
        "|".join(["IMM1295_06-2018_1", *("LÉVESQUE" if path.endswith("FamilyName") else "" for path in barcodes.symbols[0])])
        + "|",
        zxingcpp.BarcodeFormat.PDF417,
        ec_level=5,
    )
    drawn = Image.fromarray(np.asarray(zxingcpp.write_barcode_to_image(symbol, scale=4)))
    canvas = Canvas(str(tmp_path / "a.pdf"), pagesize=letter)
    for row, line in enumerate((*LETTER, "IMM 1295 (09-2022) E")):
        canvas.drawString(72, 740 - 16 * row, line)
    canvas.drawImage(ImageReader(drawn), 60, 400, drawn.width * 72 / 300, drawn.height * 72 / 300)
    canvas.save()
    page = opened(tmp_path / "a.pdf").read(1)
    assert page.read is ReadMethod.TEXT
    assert "LÉVESQUE" in {value.value for value in page.values if value.method is ReadMethod.BARCODE}


def test_files_attached_to_a_pdf_are_accounted_for_after_its_last_page(tmp_path: Path) -> None:
    with pikepdf.open(digital_pdf(tmp_path / "plain.pdf")) as pdf:
        for name in ("passport.pdf", "lease.pdf"):
            pdf.attachments[name] = pikepdf.AttachedFileSpec(pdf, b"%PDF-", filename=name)
        pdf.save(tmp_path / "portfolio.pdf")
    portfolio = opened(tmp_path / "portfolio.pdf")
    assert portfolio.pages == 3
    assert portfolio.read(1).state is PageState.READ
    for number in (2, 3):
        with pytest.raises(PageError) as failure:
            portfolio.read(number)
        problem = failure.value
        assert (problem.reason, problem.state, problem.detail) == (
            Reason.NESTED_ARCHIVE, PageState.UNPROCESSED, f"attached file {number - 1}",
        )  # fmt: skip


@pytest.mark.parametrize("repaired", [False, True])
def test_a_file_that_is_opened_anew_between_pages_reads_and_draws_the_same(tmp_path: Path, monkeypatch, repaired: bool) -> None:
    path = digital_pdf(tmp_path / "a.pdf", [(*LETTER, f"Page {number}") for number in range(5)])
    if repaired:
        monkeypatch.setattr(PdfFile, "_as_stored_or_repaired", lambda file: file._repaired)
    kept_open = opened(path)
    pages = [kept_open.read(number) for number in range(1, 6)]
    monkeypatch.setattr("extractors.files.pdf._LOADED_AT_A_TIME", 2)
    anew = opened(path)
    assert [anew.read(number) for number in range(1, 6)] == pages
    assert [anew.draw(page, 200) for page in pages] == [kept_open.draw(page, 200) for page in pages]
