"""PassportEye's own test images: specimens of many states, some askew, some tiny; the peer gets every check digit of 17 right."""

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from extractors.coded.mrz import mrz_values
from schemas.page import CodedValue

PEER = 17  # of the 34, as the number that begins each file's name says
WANTED = 26

SEEN = {  # what a person reads on the specimen: number, born, expires, family name, given names
    "0_pass-lva.jpg": ("LT0000000", "860510", "121031", "MOHAMADA", "FARIDA"),
    "100_id-che.jpg": ("S0002068", "810228", "130101", "VADIS", "QUO"),
    "100_pass-bdr.jpg": ("CA000000", "640812", "180221", "MUSTERMANN", "ERIKA"),
    "100_pass-cze2.jpg": ("99009054", "690622", "160729", "SPECIMEN", "VZOR"),
    "100_pass-fin.png": ("XP8271602", "711221", "110821", "VIRTANEN", "MARIA OLIVIA"),
    "100_pass-isl.png": ("A0000000", "661231", "090526", "AEVARSDOTTIR", "THURIDUR OESP"),
    "100_pass-lux.jpg": ("S998527", "780620", "110808", "MAUS", "KETTY"),
    "100_pass2-uto.jpg": ("D23145890", "740812", "120415", "ERIKSSON", "ANNA MARIA"),
    "24_pass-egy.jpg": ("A00051376", "600220", "150315", "MABROUK", "ALAAELDIN ISMAIL MOHAMED"),
    "27_pass-gbr.jpg": ("107182890", "850117", "160131", "UNITED KINGDOM TWENTY SIX", "JODIE PIPPA"),
    "43_pass-fra.jpg": ("08CD50338", "600410", "180605", "ULYSSE", "CHRISTOPHE"),
    "43_pass-twn.jpg": ("M00000426", "680302", "980104", "LIN", "CHIEN SHENG"),
    "53_id-d.jpg": ("T22000129", "640812", "201031", "MUSTERMANN", "ERIKA"),
    "62_pass-aus.png": ("PA0940409", "840607", "190321", "CITIZEN", "JANE"),
    "62_pass-pol.png": ("ZS0000177", "720330", "160713", "KOWALSKA", "ANNA"),
    "79_pass-can.jpg": ("ZE000509", "850101", "230114", "MARTIN", "SARAH"),
    "79_pass-hun.png": ("BD0002028", "780222", "220301", "HANDRA", "ROZALIA IRMA"),
    "98_pass-nld.jpg": ("XA0000014", "711019", "060412", "MEULENDIJK", "LOES ALBERTINE"),
    "passport-td3.png": ("L898902C3", "740812", "120415", "ERIKSSON", "ANNA MARIA"),
}
WRONG_AS_PRINTED = ("0_id-esp.png", "33_id-usa.jpg", "77_card-cmw.png")  # their makers' check digits do not hold
WITHOUT = ("pacman.jpg", "pacman.png", "tesseract-test1.jpg", "tesseract-test2.png")


@pytest.fixture(scope="module")
def folder(shared: Path) -> Path:
    return shared / "samples" / "mrz-passporteye"


@pytest.fixture(scope="module")
def readings(folder: Path) -> dict[str, dict[str, CodedValue]]:
    return {path.name: {value.name: value for value in mrz_values(_grey(path))} for path in _images(folder)}


def _images(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.iterdir()) if path.suffix in (".jpg", ".png"))


def _grey(path: Path) -> np.ndarray:
    return np.asarray(cv2.imread(str(path), cv2.IMREAD_GRAYSCALE), np.uint8)


def _is_valid(reading: dict[str, CodedValue]) -> bool:
    return "mrz/valid" in reading and reading["mrz/valid"].value == "yes"


def test_every_check_digit_is_right_far_more_often_than_the_peer_gets_them(readings: dict[str, dict[str, CodedValue]]) -> None:
    scored = [name for name in readings if name.split("_")[0].isdigit()]
    assert len(scored) == 34
    assert sum(_is_valid(readings[name]) for name in scored) >= WANTED > PEER


def test_none_is_called_valid_that_is_not(readings: dict[str, dict[str, CodedValue]]) -> None:
    assert not [name for name in (*WRONG_AS_PRINTED, *WITHOUT) if _is_valid(readings[name])]


def test_pictures_without_a_zone_have_none(readings: dict[str, dict[str, CodedValue]]) -> None:
    assert not [name for name in WITHOUT if readings[name]]


@pytest.mark.parametrize("name", SEEN)
def test_values_are_those_a_person_reads(name: str, readings: dict[str, dict[str, CodedValue]]) -> None:
    fields = ("document_number", "date_of_birth", "expiry_date", "family_name", "given_names")
    assert tuple(readings[name][f"mrz/{field}"].value for field in fields) == SEEN[name]


def test_a_value_a_person_reads_otherwise_is_never_trusted(readings: dict[str, dict[str, CodedValue]]) -> None:
    """The Romanian specimen names the number 132 where a nationality belongs."""
    assert readings["100_id-rou.jpg"]["mrz/nationality"].confidence < 0.9


def test_a_field_whose_check_digit_fails_is_not_trusted(readings: dict[str, dict[str, CodedValue]]) -> None:
    assert readings["33_id-usa.jpg"]["mrz/document_number"].confidence < 0.9


def test_the_box_is_where_the_zone_stands(readings: dict[str, dict[str, CodedValue]]) -> None:
    x0, y0, x1, y1 = readings["100_pass-uto.jpg"]["mrz/document_number"].box or (0, 0, 0, 0)
    assert x0 < 0.12 and x1 > 0.88 and y0 > 0.6 and y1 <= 1


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_page_lying_on_its_side_or_upside_down(turns: int, folder: Path) -> None:
    upright = _grey(folder / "100_pass-cze2.jpg")
    lying = np.ascontiguousarray(np.rot90(upright, turns))
    values = {value.name: value for value in mrz_values(lying)}
    assert values["mrz/document_number"].value == "99009054"
    assert values["mrz/turned"].value == str(90 * turns)  # degrees clockwise that set it upright again


def test_a_colour_page_of_a_passport_on_a_sheet(folder: Path) -> None:
    passport = cv2.cvtColor(cv2.imread(str(folder / "100_pass-bdr.jpg")), cv2.COLOR_BGR2RGB)
    sheet = np.full((2200, 2400, 3), 255, np.uint8)
    sheet[300 : 300 + passport.shape[0], 250 : 250 + passport.shape[1]] = passport
    assert {value.name: value.value for value in mrz_values(sheet)}["mrz/document_number"] == "CA000000"
