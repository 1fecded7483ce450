"""Signatures on born-digital pages: ink where it is asked for is seen, print and ruled lines are no ink."""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from schemas.page import Page
from tests.extractors.files.papers import opened

PLACE = (100 / 612, 1 - 642 / 792, 220 / 612, 1 - 610 / 792)


def form(path: Path, sign: Callable[[Canvas], None], caption: str = "Signature of applicant") -> Path:
    """A line to sign on with its caption, a text in a box above it, a date beside it."""
    canvas = Canvas(str(path), pagesize=letter)
    canvas.setFont("Helvetica", 10)
    canvas.drawString(72, 720, "I authorize the person named above to act on my behalf.")
    canvas.rect(70, 690, 400, 20)
    canvas.rect(480, 690, 16, 12)
    canvas.line(72, 608, 320, 608)
    canvas.line(360, 608, 480, 608)
    canvas.setFont("Helvetica", 7)
    canvas.drawString(72, 598, caption)
    canvas.drawString(360, 598, "Date (YYYY-MM-DD)")
    canvas.drawString(362, 612, "2024-03-01")
    sign(canvas)
    canvas.save()
    return path


def pen(canvas: Canvas) -> None:
    canvas.bezier(100, 612, 115, 660, 120, 610, 130, 626)
    canvas.bezier(130, 626, 150, 650, 145, 600, 165, 622)
    canvas.bezier(165, 622, 180, 640, 190, 606, 220, 628)


def polyline(canvas: Canvas) -> None:
    """As a stylus leaves it: many short straight strokes."""
    points = [(100 + 4 * i, 612 + (i * 7) % 23) for i in range(30)]
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        canvas.line(x0, y0, x1, y1)


def picture(canvas: Canvas) -> None:
    """A photographed signature on white, pasted in."""
    pasted = Image.new("RGB", (480, 130), "white")
    pen = ImageDraw.Draw(pasted)
    pen.line([(10 + 16 * i, 20 + (i * 47) % 90) for i in range(29)], fill=(20, 30, 110), width=5, joint="curve")
    stream = io.BytesIO()
    pasted.save(stream, "PNG")
    canvas.drawImage(ImageReader(stream), 100, 610, 120, 32)


def nothing(_: Canvas) -> None:
    """Not signed."""


def boxes(canvas: Canvas) -> None:
    for x in (100, 124, 148):
        canvas.rect(x, 612, 16, 12)


def first_page(path: Path) -> Page:
    return opened(path, parrot=True).read(1)


@pytest.mark.parametrize("sign", [pen, polyline, picture])
@pytest.mark.parametrize("caption", ["Signature of applicant", "Signature du demandeur"])
def test_ink_over_the_line_is_seen_where_it_stands(tmp_path: Path, sign: Callable[[Canvas], None], caption: str) -> None:
    (found,) = first_page(form(tmp_path / "a.pdf", sign, caption)).signatures
    assert found == pytest.approx(PLACE, abs=0.02)


@pytest.mark.parametrize("sign", [nothing, boxes])
def test_lines_boxes_and_a_typed_date_are_no_signature(tmp_path: Path, sign: Callable[[Canvas], None]) -> None:
    assert first_page(form(tmp_path / "a.pdf", sign)).signatures == ()


def test_ink_is_not_looked_for_where_nothing_asks_for_it(tmp_path: Path) -> None:
    assert first_page(form(tmp_path / "a.pdf", pen, "Name of applicant")).signatures == ()


@pytest.mark.parametrize("signed", [True, False])
def test_a_signature_field_counts_once_it_is_signed(tmp_path: Path, signed: bool) -> None:
    form(tmp_path / "plain.pdf", nothing)
    with pikepdf.open(tmp_path / "plain.pdf") as pdf:
        field = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Widget,
            FT=pikepdf.Name.Sig,
            T="Applicant",
            Rect=[100, 610, 220, 642],
        )
        if signed:
            field.V = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Sig))
        widget = pdf.make_indirect(field)
        pdf.pages[0].Annots = pikepdf.Array([widget])
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([widget]))
        pdf.save(tmp_path / "field.pdf")
    assert first_page(tmp_path / "field.pdf").signatures == ((pytest.approx(PLACE, abs=0.001),) if signed else ())
