"""PDF417 symbols drawn into a page as a validated form prints them."""

import cv2
import numpy as np
import pytest
import zxingcpp

from extractors.coded.barcode import barcode_values, may_have_barcode, symbol_values
from extractors.coded.forms import form_fields, form_type
from schemas.document import DocumentType
from schemas.form_maps import load_form_maps

HEIGHT, WIDTH = 3300, 2550  # letter paper at 300 dpi
MODULE = 4  # pixels: 0.338 mm at 300 dpi
VALUES = {
    "form1/Page1/PersonalDetails/UCIClientID": "1122334455",
    "form1/Page1/PersonalDetails/Name/FamilyName": "LÉVESQUE",
    "form1/Page1/PersonalDetails/Name/GivenName": "Zoé",
    "form1/Page1/PersonalDetails/DOBYear": "1991",
    "form1/Page1/PersonalDetails/DOBMonth": "03",
    "form1/Page1/PersonalDetails/DOBDay": "27",
    "form1/Page1/PersonalDetails/CurrentCOR/Row2/Country": "022",
    "form1/Page2/MaritalStatus/SectionA/Passport/PassportNum/PassportNum": "18AV12345",
    "form1/Page3/DetailsOfIntendedWork/DetailsOfWork/TypeofWork/WorkPermitType": "OWP",
    "form1/Page3/DetailsOfWorkCont/details/jobTitle": "CSQ holder outside Quebec – OWP",
    "form1/Page3/DetailsOfWorkCont/details/posDesc": "A76: International Mobility Program Plus",
}


def payloads() -> list[str]:
    form = load_form_maps()[DocumentType.IMM1295].barcodes
    assert form is not None
    return [
        "|".join([f"IMM1295_06-2018_{number}", *(VALUES.get(path, "") for path in symbol)]) + "|"
        for number, symbol in enumerate(form.symbols, start=1)
    ]


@pytest.fixture(scope="module")
def page() -> np.ndarray:
    sheet = np.full((HEIGHT, WIDTH), 255, np.uint8)
    top = 250
    for payload in payloads():
        symbol = zxingcpp.create_barcode(payload, zxingcpp.BarcodeFormat.PDF417, ec_level=5)
        drawn = np.asarray(zxingcpp.write_barcode_to_image(symbol, scale=MODULE))
        sheet[top : top + drawn.shape[0], 150 : 150 + drawn.shape[1]] = drawn
        top += drawn.shape[0] + 80
    return sheet


def scaled(page: np.ndarray, dpi: int) -> np.ndarray:
    return np.asarray(cv2.resize(page, None, fx=dpi / 300, fy=dpi / 300, interpolation=cv2.INTER_AREA))


def sloped(page: np.ndarray, degrees: float) -> np.ndarray:
    height, width = page.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    return np.asarray(cv2.warpAffine(page, turn, (width, height), borderValue=255))


def noisy(page: np.ndarray, strength: float) -> np.ndarray:
    noise = np.random.default_rng(7).normal(0, strength, page.shape)
    return np.clip(page + noise, 0, 255).astype(np.uint8)


def read(page: np.ndarray) -> dict[str, str]:
    return {value.name: value.value for value in barcode_values(page) if value.value}


SCANS = {
    "300 dpi": lambda page: page,
    "200 dpi": lambda page: scaled(page, 200),
    "200 dpi, noise": lambda page: noisy(scaled(page, 200), 12),
    "askew": lambda page: sloped(page, 3),
    "askew, noise": lambda page: noisy(sloped(page, -2), 15),
    "on its side": lambda page: np.ascontiguousarray(np.rot90(page)),
    "upside down": lambda page: np.ascontiguousarray(page[::-1, ::-1]),
    "colour": lambda page: cv2.cvtColor(page, cv2.COLOR_GRAY2RGB),
}


@pytest.mark.parametrize("scan", SCANS)
def test_every_symbol_of_a_scanned_form_is_read(scan: str, page: np.ndarray) -> None:
    assert read(SCANS[scan](page)) == VALUES | {"form1/Page1/FormVersion": "06-2018"}


@pytest.mark.parametrize("scan", [scan for scan in SCANS if scan != "colour"])
def test_the_cheap_look_sees_them(scan: str, page: np.ndarray) -> None:
    assert may_have_barcode(SCANS[scan](page))


def test_the_cheap_look_passes_over_text_and_empty_pages() -> None:
    sheet = np.full((HEIGHT, WIDTH), 255, np.uint8)
    assert not may_have_barcode(sheet)
    for line in range(10, 60):
        cv2.putText(sheet, "The quick brown fox jumps over the lazy dog, again and again", (150, 52 * line), 0, 1.2, 0, 2)
    assert not may_have_barcode(sheet)
    assert barcode_values(sheet) == ()


def test_fields_of_a_printed_form(page: np.ndarray) -> None:
    values = barcode_values(page)
    fields = {field.name: field.value for field in form_fields(values)}
    assert form_type(values) is DocumentType.IMM1295
    assert fields["family_name"] == "LÉVESQUE"
    assert fields["date_of_birth"] == "1991-03-27"
    assert fields["work_permit_type"] == "Open Work Permit"
    assert fields["job_title"] == "CSQ holder outside Quebec – OWP"
    assert fields["residence_country"] == "FRA"
    assert fields["validated"] is True


def test_boxes_say_where_each_symbol_stands(page: np.ndarray) -> None:
    boxes = {value.name: value.box for value in barcode_values(page)}
    first, last = boxes["form1/Page1/PersonalDetails/UCIClientID"], boxes["form1/Page3/DetailsOfWorkCont/details/jobTitle"]
    assert first and last and first[3] < last[1]


@pytest.mark.parametrize(
    "payload", ["", "hello", "IMM9999_01-2020_1|a|b", "IMM1295_06-2018_9|a", "IMM1295_06-2018_0|a", "IMM1295|a|b"]
)
def test_symbols_of_others_have_no_values(payload: str) -> None:
    assert list(symbol_values(payload)) == []


def test_a_symbol_cut_short_gives_the_tokens_it_has() -> None:
    values = {value.name: value.value for value in symbol_values("IMM1295_06-2018_1|01|1122334455")}
    assert values["form1/Page1/PersonalDetails/UCIClientID"] == "1122334455"
    assert len(values) == 3
