"""What makes a sheet look like a paper: letterheads, stamps, signatures, security backgrounds, portraits, symbols."""

from __future__ import annotations

import math
from random import Random
from typing import Any

import numpy as np
import zxingcpp
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.colors import Color, HexColor

from sample_docs.generator.fonts import OCR_B, font_file
from sample_docs.generator.paper import Paper

MRZ_DPI = 600  # of the picture of a machine-readable zone
FOREIGN_DPI = 200  # of the picture of text in Arabic script, which reportlab cannot shape


def government_canada(
    paper: Paper,
    y: float = 48.0,
    *,
    department: tuple[str, str] | None = (
        "Immigration, Refugees\nand Citizenship Canada",
        "Immigration, Réfugiés\net Citoyenneté Canada",
    ),
) -> None:
    """The federal signature: a flag and the department in two languages."""
    flag(paper, paper.margin, y - 12, 24)
    for column, words in enumerate(department or ("Government of Canada", "Gouvernement du Canada")):
        for row, part in enumerate(words.split("\n")):
            paper.text(paper.margin + 34 + column * 130, y - 4 + row * 10, part, 8.5, family="helvetica")
    paper.y = max(paper.y, y + 24)


def flag(paper: Paper, x: float, y: float, width: float) -> None:
    """Two red bars with a leaf between them."""
    for left in (0.0, width * 0.75):
        paper.box(x + left, y, width * 0.25, width * 0.5, fill="#c8102e", stroke=None)
    leaf(paper, x + width / 2, y + width * 0.25, width * 0.18)


def leaf(paper: Paper, x: float, y: float, radius: float, color: str = "#c8102e") -> None:
    """A rough maple leaf."""
    path = paper.canvas.beginPath()
    for i in range(22):
        angle, reach = math.pi * 2 * i / 22, radius * (1.0 if i % 2 == 0 else 0.45)
        point = (x + reach * math.sin(angle), paper.height - y + reach * math.cos(angle))
        (path.lineTo if i else path.moveTo)(*point)
    path.close()
    paper.canvas.setFillColor(HexColor(color))
    paper.canvas.drawPath(path, stroke=0, fill=1)


def canada_wordmark(paper: Paper, y: float | None = None) -> None:
    """The word and its small flag at the lower right."""
    y = paper.height - 36 if y is None else y
    paper.text(paper.width - paper.margin - 14, y, "Canada", 16, family="times", align="right")
    flag(paper, paper.width - paper.margin - 13, y - 12, 11)


def quebec(paper: Paper, ministry: tuple[str, ...], y: float = 48.0, color: str = "#1f4e8c") -> None:
    """Québec's signature: four fleurs-de-lis in a blue field, and the ministry's name."""
    paper.text(paper.margin, y + 2, "Québec", 19, family="times", color="#222222")
    for column in range(2):
        for row in range(2):
            x, top = paper.margin + 72 + column * 17, y - 14 + row * 10
            paper.box(x, top, 16, 9, fill=color, stroke=None)
            fleur(paper, x + 8, top + 4.5, 3.4)
    for row, words in enumerate(ministry):
        paper.text(paper.margin + 122, y - 8 + row * 10, words, 8.5, "bold" if row == 0 else "regular")
    paper.y = max(paper.y, y + 10 * len(ministry) + 8)


def fleur(paper: Paper, x: float, y: float, size: float, color: str = "#ffffff") -> None:
    """A small fleur-de-lis: three petals and a band."""
    paper.canvas.setFillColor(HexColor(color))
    base = paper.height - y
    paper.canvas.ellipse(x - size * 0.22, base - size * 0.6, x + size * 0.22, base + size, stroke=0, fill=1)
    for side in (-1, 1):
        paper.canvas.ellipse(
            x + side * size * 0.3, base - size * 0.2, x + side * size * 0.85, base + size * 0.5, stroke=0, fill=1
        )
    paper.canvas.rect(x - size * 0.7, base - size * 0.4, size * 1.4, size * 0.25, stroke=0, fill=1)


def guilloche(
    paper: Paper,
    rng: Random,
    color: str = "#9db8d8",
    *,
    x: float = 0,
    y: float = 0,
    width: float | None = None,
    height: float | None = None,
    lines: int = 26,
) -> None:
    """Interlaced waves in pale ink, as on security paper."""
    width, height = width or paper.width, height or paper.height
    paper.canvas.saveState()
    paper.canvas.setLineWidth(0.35)
    paper.canvas.setStrokeColor(HexColor(color))
    edges = canvas_clip(paper, x, y, width, height)
    paper.canvas.clipPath(edges, stroke=0, fill=0)
    phase, waves = rng.random() * 6, rng.uniform(3, 6)
    for number in range(lines):
        path = paper.canvas.beginPath()
        middle = y + height * (number + 0.5) / lines
        for step in range(61):
            along = step / 60
            swing = math.sin(along * math.pi * waves + phase + number * 0.4) * height / lines * 1.4
            point = (x + width * along, paper.height - middle + swing)
            (path.lineTo if step else path.moveTo)(*point)
        paper.canvas.drawPath(path, stroke=1, fill=0)
    paper.canvas.restoreState()


def canvas_clip(paper: Paper, x: float, y: float, width: float, height: float) -> Any:  # noqa: ANN401 - reportlab's path
    """The rectangle that drawing is kept within."""
    path = paper.canvas.beginPath()
    path.rect(x, paper.height - y - height, width, height)
    return path


def tint(paper: Paper, color: str) -> None:
    """Coloured paper."""
    paper.box(0, 0, paper.width, paper.height, fill=color, stroke=None)


def frame(paper: Paper, color: str = "#1f4e8c", inset: float = 26.0) -> None:
    """A double border, as certificates have."""
    for more, weight in ((0.0, 1.6), (5.0, 0.5)):
        edge = inset + more
        paper.box(edge, edge, paper.width - 2 * edge, paper.height - 2 * edge, stroke=color, weight=weight)


def fold_lines(paper: Paper, parts: int = 3) -> None:
    """Where a letter was folded."""
    for number in range(1, parts):
        y = paper.height * number / parts
        paper.rule(y, 0, paper.width, color="#d4d4d4", weight=1.2)
        paper.rule(y + 1.2, 0, paper.width, color="#efefef", weight=1.0)


def signature(paper: Paper, x: float, y: float, rng: Random, width: float = 110.0, color: str = "#1a2a6c") -> None:
    """A signature in pen: joined curves that run to the right."""
    canvas = paper.canvas
    canvas.saveState()
    canvas.setStrokeColor(HexColor(color))
    canvas.setLineWidth(rng.uniform(0.8, 1.5))
    canvas.setLineCap(1)
    path = canvas.beginPath()
    base, steps = paper.height - y, rng.randint(4, 10)
    tall = {rng.randrange(steps), rng.randrange(steps)}
    path.moveTo(x, base)
    for step in range(steps):
        start, end = x + width * step / steps, x + width * (step + 1) / steps
        reach = width * rng.uniform(0.1, 0.2) * (2.0 if step in tall else 0.6)
        path.curveTo(
            start + rng.uniform(-4, 8),
            base + rng.uniform(0.5, 1) * reach,
            end - rng.uniform(-8, 10),
            base - rng.uniform(0.1, 0.7) * reach,
            end,
            base + rng.uniform(-3, 3),
        )
    canvas.drawPath(path, stroke=1, fill=0)
    if rng.random() < 0.6:
        canvas.bezier(x + 4, base - 5, x + width * 0.4, base - 10, x + width * 0.8, base - 2, x + width + 10, base - 7)
    canvas.restoreState()


def round_stamp(
    paper: Paper,
    x: float,
    y: float,
    words: str,
    middle: str = "",
    *,
    radius: float = 36.0,
    color: str = "#2a3f9e",
    angle: float = -12.0,
) -> None:
    """A round rubber stamp, its words on the circle."""
    canvas = paper.canvas
    canvas.saveState()
    canvas.translate(x, paper.height - y)
    canvas.rotate(angle)
    ink = HexColor(color)
    canvas.setStrokeColor(Color(ink.red, ink.green, ink.blue, alpha=0.65))
    canvas.setFillColor(Color(ink.red, ink.green, ink.blue, alpha=0.65))
    canvas.setLineWidth(1.3)
    canvas.circle(0, 0, radius)
    canvas.circle(0, 0, radius * 0.66)
    canvas.setFont("Helvetica-Bold", radius * 0.19)
    for number, letter in enumerate(words):
        canvas.saveState()
        canvas.rotate(150 - 300 * number / max(len(words) - 1, 1))
        canvas.drawCentredString(0, radius * 0.74, letter)
        canvas.restoreState()
    canvas.setFont("Helvetica-Bold", radius * 0.26)
    canvas.drawCentredString(0, -radius * 0.08, middle)
    canvas.restoreState()


def box_stamp(paper: Paper, x: float, y: float, lines: tuple[str, ...], *, color: str = "#a02020", angle: float = 6.0) -> None:
    """A rectangular rubber stamp, as for a date of receipt."""
    canvas = paper.canvas
    canvas.saveState()
    canvas.translate(x, paper.height - y)
    canvas.rotate(angle)
    ink = HexColor(color)
    faded = Color(ink.red, ink.green, ink.blue, alpha=0.7)
    canvas.setStrokeColor(faded)
    canvas.setFillColor(faded)
    canvas.setLineWidth(1.4)
    width = max(len(words) for words in lines) * 6.4 + 14
    canvas.rect(0, -12 * len(lines) - 4, width, 12 * len(lines) + 8)
    canvas.setFont("Courier-Bold", 10)
    for number, words in enumerate(lines):
        canvas.drawCentredString(width / 2, -9 - 12 * number, words)
    canvas.restoreState()


def portrait(rng: Random, size: tuple[int, int] = (350, 450), background: str = "#dfe3e6") -> Image.Image:
    """A drawn head and shoulders: nobody."""
    width, height = size
    image = Image.new("RGB", size, background)
    pen = ImageDraw.Draw(image)
    skin = rng.choice(("#f1c9a5", "#d9a066", "#a8693e", "#7a4a2b", "#e8b48a"))
    hair = rng.choice(("#1b1410", "#3b2618", "#5a3a1e", "#101010", "#6e5a44"))
    coat = rng.choice(("#27364f", "#51313a", "#2f4b3c", "#444444"))
    middle = width // 2 + rng.randint(-6, 6)
    pen.ellipse((middle - width * 0.46, height * 0.74, middle + width * 0.46, height * 1.35), fill=coat)
    pen.rectangle((middle - width * 0.09, height * 0.58, middle + width * 0.09, height * 0.8), fill=skin)
    pen.ellipse((middle - width * 0.27, height * 0.13, middle + width * 0.27, height * 0.5), fill=hair)
    pen.ellipse((middle - width * 0.22, height * 0.2, middle + width * 0.22, height * 0.68), fill=skin)
    for side in (-1, 1):
        eye = middle + side * width * 0.09
        pen.ellipse((eye - 9, height * 0.4, eye + 9, height * 0.42), fill="#ffffff")
        pen.ellipse((eye - 4, height * 0.4, eye + 4, height * 0.42), fill="#22170f")
        pen.line((eye - 14, height * 0.37, eye + 14, height * 0.365), fill=hair, width=4)
    pen.line((middle, height * 0.42, middle - 5, height * 0.5, middle + 4, height * 0.505), fill="#8a5a3c", width=3)
    pen.arc((middle - 24, height * 0.5, middle + 24, height * 0.59), 25, 155, fill="#8c3b3b", width=4)
    return image


def mrz_picture(lines: tuple[str, ...]) -> Image.Image:
    """The lines in OCR-B at ten characters to the inch, black on clear."""
    pitch = MRZ_DPI / 10
    face = ImageFont.truetype(str(OCR_B), int(MRZ_DPI * 0.118))
    image = Image.new("LA", (int(pitch * (len(lines[0]) + 1)), int(MRZ_DPI * 0.25 * len(lines))), (0, 0))
    pen = ImageDraw.Draw(image)
    for row, line in enumerate(lines):
        for column, letter in enumerate(line):
            pen.text((pitch * (column + 0.5), MRZ_DPI * (0.25 * row + 0.2)), letter, font=face, fill=(0, 255), anchor="ms")
    return image


def mrz(paper: Paper, x: float, y: float, lines: tuple[str, ...], scale: float = 1.0) -> None:
    """A machine-readable zone with its top left corner at x, y."""
    picture = mrz_picture(lines)
    points = 72 / MRZ_DPI * scale
    paper.picture(
        picture.resize((picture.width // 2, picture.height // 2)), x, y, picture.width * points, picture.height * points
    )


def foreign_text(
    lines: tuple[str, ...], *, points: float = 13.0, width: float = 420.0, spacing: float = 2.1
) -> tuple[Image.Image, float, float]:
    """Lines in a script that runs right to left, shaped and flush right, as a picture with its width and height in points."""
    scale = FOREIGN_DPI / 72
    face = ImageFont.truetype(str(font_file("DejaVuSans")), int(points * scale), layout_engine=ImageFont.Layout.RAQM)
    height = points * spacing * len(lines)
    image = Image.new("L", (int(width * scale), int(height * scale)), 255)
    pen = ImageDraw.Draw(image)
    for row, line in enumerate(lines):
        pen.text(
            (image.width, int((row + 0.75) * points * spacing * scale)),
            line,
            font=face,
            fill=0,
            anchor="rs",
            direction="rtl",
            language="ar",
        )
    return image, width, height


def symbol(text: str, kind: zxingcpp.BarcodeFormat = zxingcpp.BarcodeFormat.PDF417, *, scale: int = 2) -> Image.Image:
    """A bar code as a picture."""
    made = zxingcpp.create_barcode(text, kind)
    return Image.fromarray(np.asarray(zxingcpp.write_barcode_to_image(made, scale=scale), dtype=np.uint8))


def barcode(paper: Paper, x: float, y: float, text: str, width: float = 130.0, height: float = 26.0) -> None:
    """A Code 128 bar code with its text below."""
    paper.picture(symbol(text, zxingcpp.BarcodeFormat.Code128), x, y, width, height)
    paper.text(x + width / 2, y + height + 8, text, 7, align="center", family="courier")


def checkbox(paper: Paper, x: float, y: float, ticked: bool, size: float = 8.0) -> None:
    """A box to tick, with its lower left corner at x, y."""
    paper.box(x, y - size, size, size, stroke="#222222", weight=0.8)
    if ticked:
        paper.canvas.setStrokeColor(HexColor("#111111"))
        paper.canvas.setLineWidth(1.2)
        bottom = paper.height - y
        paper.canvas.lines([(x + 1.5, bottom + 4, x + 3.5, bottom + 1.5), (x + 3.5, bottom + 1.5, x + 7, bottom + 7)])
