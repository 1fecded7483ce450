"""Small invented papers for the tests of reading: drawn here, never committed."""

from __future__ import annotations

import functools
import io
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from extractors.files.media_type import media_type
from extractors.files.opening import OpenFile, Tools, open_file
from extractors.limits import Limits
from extractors.ocr.engine import Engine, EngineWord, Layout, Picture
from extractors.ocr.engines import open_engine
from schemas.packet import PacketFile

LETTER = (
    "Ministère de l'Immigration, de la Francisation et de l'Intégration",
    "Montréal, le 3 mars 2024",
    "Madame Odile Tremblay-Nkurunziza",
    "Nous avons bien reçu votre demande de sélection permanente.",
    "Numéro de dossier : 1234567890",
    "The application was received on 12 February 2024 and is under review.",
    "Please keep this letter with your documents until a decision is made.",
)
RUBBISH = ("Xq7 zzkrp", "wvb ttrl 99", "qqx lmnp rst", "zzz xxx kkk vvv", "bcdf ghjk lmnp")


class Parrot:
    """An OCR engine that says the same whatever it sees, for tests that are not about words."""

    name = version = "parrot"

    def read(self, image: Picture, layout: Layout = Layout.PAGE, seconds: float = 60.0) -> tuple[EngineWord, ...]:
        return tuple(EngineWord("bonjour", (10, 10 * row, 80, 10 * row + 8), 0.95, (0, 0, row)) for row in range(1, 31))


@functools.cache
def engine() -> Engine:
    return open_engine()


def opened(path: Path, limits: Limits | None = None, *, parrot: bool = False) -> OpenFile:
    """A file opened here in the test's own process."""
    tools = Tools(limits or Limits(), "auto")
    tools.__dict__["engine"] = Parrot() if parrot else engine()
    return open_file(PacketFile(path.name, "", path.stat().st_size, media_type(path)), path, tools)


def digital_pdf(path: Path, pages: Sequence[Sequence[str]] = (LETTER,)) -> Path:
    """Pages of 11-point lines."""
    canvas = Canvas(str(path), pagesize=letter)
    for lines in pages:
        _type(canvas, lines)
        canvas.showPage()
    canvas.save()
    return path


def picture(lines: Sequence[str] = LETTER, dpi: int = 150) -> Image.Image:
    """A Letter page as a grey picture, as a good scanner makes it."""
    paper = Image.new("L", (round(8.5 * dpi), 11 * dpi), 250)
    pen, font = ImageDraw.Draw(paper), ImageFont.load_default(dpi * 11 / 72)
    for row, line in enumerate(lines):
        pen.text((dpi, dpi * (1 + row * 0.35)), line, fill=20, font=font)
    return paper


def scan_pdf(
    path: Path,
    scans: Sequence[Image.Image],
    invisible: Sequence[str] = (),
    painted_over: Sequence[str] = (),
    header: str = "",
) -> Path:
    """Pages that are one picture each, with what text layer is asked for."""
    canvas = Canvas(str(path), pagesize=letter)
    for scan in scans:
        _type(canvas, painted_over)
        canvas.drawImage(ImageReader(jpeg(scan)), 0, 0, *letter)
        _type(canvas, invisible, mode=3)
        if header:
            canvas.setFont("Helvetica", 9)
            canvas.drawString(72, 770, header)
        canvas.showPage()
    canvas.save()
    return path


def jpeg(image: Image.Image, **options: object) -> io.BytesIO:
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=85, **options)
    stream.seek(0)
    return stream


def _type(canvas: Canvas, lines: Sequence[str], mode: int = 0) -> None:
    text = canvas.beginText(72, 720)
    text.setFont("Helvetica", 11, leading=20)
    text.setTextRenderMode(mode)
    for line in lines:
        text.textLine(line)
    text.setTextRenderMode(0)
    canvas.drawText(text)
