"""Picture files: turned as they ask, bounded, honest about damage."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from PIL import Image, ImageDraw, ImageFilter

from extractors.files.opening import PageError
from extractors.limits import Limits
from schemas.page import PageState, ReadMethod, Reason
from tests.extractors.files.papers import LETTER, opened, picture


def orientation(value: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = value
    return exif


@pytest.mark.parametrize(
    ("value", "stored_as", "rotation"),
    [
        (1, None, 0),
        (2, Image.Transpose.FLIP_LEFT_RIGHT, 0),
        (3, Image.Transpose.ROTATE_180, 180),
        (4, Image.Transpose.FLIP_TOP_BOTTOM, 180),
        (5, Image.Transpose.TRANSPOSE, 90),
        (6, Image.Transpose.ROTATE_90, 90),
        (7, Image.Transpose.TRANSVERSE, 270),
        (8, Image.Transpose.ROTATE_270, 270),
    ],
)
def test_a_photo_is_turned_as_its_exif_asks(tmp_path: Path, value: int, stored_as: Image.Transpose | None, rotation: int) -> None:
    upright = picture()
    stored = upright.transpose(stored_as) if stored_as is not None else upright
    stored.save(tmp_path / "a.jpg", quality=90, exif=orientation(value))
    page = opened(tmp_path / "a.jpg").read(1)
    assert page.upright.rotation == rotation
    assert "Tremblay-Nkurunziza" in page.text
    assert page.width < page.height
    box = next(word.box for word in page.words if word.text == "Odile")
    assert box[1] == pytest.approx((1 + 2 * 0.35) / 11, abs=0.02)


def test_what_exif_says_wrongly_is_put_right_by_reading(tmp_path: Path) -> None:
    picture().save(tmp_path / "a.jpg", quality=90, exif=orientation(3))  # upright already, and said to be upside down
    page = opened(tmp_path / "a.jpg").read(1)
    assert page.upright.rotation == 0
    assert "Tremblay-Nkurunziza" in page.text


@pytest.mark.parametrize("mode", ["1", "P", "RGBA", "I;16"])
def test_every_way_of_storing_pixels_is_read(tmp_path: Path, mode: str) -> None:
    grey = picture(("Certificat de sélection",))
    stored = Image.fromarray(np.asarray(grey, np.uint16) * 250) if mode == "I;16" else grey.convert(mode)
    stored.save(tmp_path / "a.png")
    assert "Certificat" in opened(tmp_path / "a.png").read(1).text


def test_what_is_transparent_is_paper(tmp_path: Path) -> None:
    ink = picture(("Certificat de sélection",))
    stored = Image.new("RGBA", ink.size, (0, 0, 0, 0))
    stored.paste((0, 0, 0, 255), mask=ink.point(lambda level: 255 - level))
    stored.save(tmp_path / "a.png")
    assert "Certificat" in opened(tmp_path / "a.png").read(1).text


def test_a_tiff_has_as_many_pages_as_frames(tmp_path: Path) -> None:
    first, second = picture(("Annexe",)), picture(("Formulaire",))
    first.save(tmp_path / "a.tif", save_all=True, append_images=[second], compression="tiff_lzw")
    document = opened(tmp_path / "a.tif")
    assert document.pages == 2
    assert (document.read(1).text, document.read(2).text) == ("Annexe", "Formulaire")


def test_an_animation_is_one_page(tmp_path: Path) -> None:
    picture().save(tmp_path / "a.gif", save_all=True, append_images=[picture(())])
    assert opened(tmp_path / "a.gif").pages == 1


def test_a_heic_photo_is_read(tmp_path: Path) -> None:
    pillow_heif.from_pillow(picture().convert("RGB")).save(tmp_path / "a.heic", quality=80)
    assert "Tremblay-Nkurunziza" in opened(tmp_path / "a.heic").read(1).text


def test_dots_an_inch_make_points_where_they_can_be_true(tmp_path: Path) -> None:
    picture(dpi=200).save(tmp_path / "a.png", dpi=(200, 200))
    picture(dpi=200).save(tmp_path / "b.png", dpi=(2, 2))
    page, odd = (opened(tmp_path / name, parrot=True).read(1) for name in ("a.png", "b.png"))
    assert (page.width, page.height) == pytest.approx((612, 792), abs=2)
    assert (odd.width, odd.height) == pytest.approx((1700, 2200), abs=5)


def test_a_picture_bomb_is_not_decoded(tmp_path: Path) -> None:
    Image.new("1", (4000, 4000)).save(tmp_path / "a.png")
    with pytest.raises(PageError) as caught:
        opened(tmp_path / "a.png", Limits(pixels_per_image=1_000_000))
    assert (caught.value.reason, caught.value.state) == (Reason.TOO_MANY_PIXELS, PageState.UNPROCESSED)


@pytest.mark.parametrize(("share", "state"), [(0.9, PageState.READ), (0.2, PageState.UNREADABLE)])
def test_a_jpeg_cut_short_is_read_only_where_most_of_it_is_there(tmp_path: Path, share: float, state: PageState) -> None:
    noise = np.random.default_rng(1).integers(-20, 20, (1650, 1275))
    page_with_grain = Image.fromarray((np.asarray(picture(LETTER * 4), np.int16) + noise).clip(0, 255).astype(np.uint8))
    page_with_grain.save(tmp_path / "whole.jpg", quality=80)
    whole = (tmp_path / "whole.jpg").read_bytes()
    (tmp_path / "a.jpg").write_bytes(whole[: int(len(whole) * share)])
    try:
        page = opened(tmp_path / "a.jpg").read(1)
    except PageError as problem:
        assert (state, problem.reason) == (PageState.UNREADABLE, Reason.TRUNCATED)
    else:
        assert (page.state, page.reason) == (state, Reason.TRUNCATED)
        assert "Tremblay-Nkurunziza" in page.text


def test_a_picture_of_noise_is_corrupt(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    with pytest.raises(PageError) as caught:
        opened(tmp_path / "a.png").read(1)
    assert caught.value.reason is Reason.CORRUPT


def test_writing_that_nobody_can_read_is_illegible(tmp_path: Path) -> None:
    dense = picture([" ".join(LETTER[3:5])] * 24)
    dense.filter(ImageFilter.GaussianBlur(4)).save(tmp_path / "blurred.png")
    dense.save(tmp_path / "sharp.png")
    blurred, sharp = (opened(tmp_path / name).read(1) for name in ("blurred.png", "sharp.png"))
    assert (blurred.state, blurred.reason) == (PageState.UNREADABLE, Reason.ILLEGIBLE)
    assert (sharp.state, sharp.reason) == (PageState.READ, None)


@pytest.mark.parametrize("paper", [255, 150])
def test_an_empty_sheet_with_dust_and_punch_holes_is_blank(tmp_path: Path, paper: int) -> None:
    sheet = Image.new("L", (1275, 1650), paper)
    pen = ImageDraw.Draw(sheet)
    for x, y, radius in ((60, 500, 12), (60, 1150, 12), (600, 900, 3), (900, 200, 2)):
        pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=20)
    sheet.save(tmp_path / "a.png")
    assert opened(tmp_path / "a.png").read(1).state is PageState.BLANK


def test_a_sheet_with_a_signature_alone_is_not_blank(tmp_path: Path) -> None:
    sheet = Image.new("L", (1275, 1650), 250)
    stroke = [(400 + 6 * step, 1200 + round(60 * math.sin(step / 3)) + step % 7) for step in range(80)]
    ImageDraw.Draw(sheet).line(stroke, fill=20, width=4)
    sheet.save(tmp_path / "a.png")
    assert opened(tmp_path / "a.png").read(1).state is not PageState.BLANK


def test_a_jpeg_that_is_called_pdf_is_read_and_said_to_lie(tmp_path: Path) -> None:
    picture().save(tmp_path / "a.jpg")
    (tmp_path / "a.jpg").rename(tmp_path / "a.pdf")
    page = opened(tmp_path / "a.pdf").read(1)
    assert (page.state, page.read, page.reason, page.detail) == (
        PageState.READ,
        ReadMethod.OCR,
        Reason.TYPE_MISMATCH,
        "image/jpeg",
    )


def test_the_same_pixels_are_the_same_page_however_they_are_stored(tmp_path: Path) -> None:
    picture().save(tmp_path / "a.png")
    picture().save(tmp_path / "b.tif")
    picture((*LETTER[:-1], LETTER[-1] + "!")).save(tmp_path / "c.png")
    first, again, other = (opened(tmp_path / name, parrot=True).read(1).fingerprint for name in ("a.png", "b.tif", "c.png"))
    assert first == again != other


def test_the_drawn_page_is_upright(tmp_path: Path) -> None:
    picture().transpose(Image.Transpose.ROTATE_90).save(tmp_path / "a.png")
    document = opened(tmp_path / "a.png")
    page = document.read(1)
    (tmp_path / "drawn.jpg").write_bytes(document.draw(page, 1275))
    drawn = opened(tmp_path / "drawn.jpg").read(1)
    assert (drawn.upright.rotation, drawn.width) == (0, 1275)
    there, here = ({word.text: word.box for word in one.words}["Odile"] for one in (drawn, page))
    assert there == pytest.approx(here, abs=0.01)
