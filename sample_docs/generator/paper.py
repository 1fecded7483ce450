"""A sheet to write on: reportlab's canvas with y counted from the top, a cursor, and the ways labels stand by values."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence

from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from sample_docs.generator.fonts import fitting

rl_config.useA85 = 0  # streams as they are: a fifth smaller

Size = tuple[float, float]  # width, height in points (1/72 inch)
Rows = Iterable[tuple[str, str]]  # label, value

LETTER: Size = (612.0, 792.0)
A4: Size = (595.28, 841.89)
LEADING = 1.28  # line distance as a multiple of the type size
DEFAULT_MARGIN = 60.0  # points
SMALLEST = 5.5  # points: smaller type is on no paper


class Paper:
    """Pages of one document. Coordinates are points from the top left; `y` is the cursor where the next text goes."""

    def __init__(self, size: Size = LETTER) -> None:
        self.width, self.height = size
        self.margin = DEFAULT_MARGIN
        self.family = "sans"
        self.points = 10.0
        self.ink: Color = HexColor("#111111")
        self.y = self.margin
        self.pages = 1
        self.background: Callable[[], None] | None = None  # drawn first on every page
        self.footer: Callable[[int], object] | None = None  # drawn last on every page, given its number from 1
        self.finish: Callable[[bytes], bytes] | None = None  # last change to the finished PDF
        self._buffer = io.BytesIO()
        self.canvas = Canvas(self._buffer, pagesize=size, invariant=1)

    # ---- pages

    def new_page(self) -> None:
        """Ends this page and starts the next."""
        if self.footer:
            self.footer(self.pages)
        self.canvas.showPage()
        self.pages += 1
        self.y = self.margin
        if self.background:
            self.background()

    def pdf(self) -> bytes:
        """The finished document."""
        if self.footer:
            self.footer(self.pages)
        self.canvas.showPage()
        self.canvas.save()
        data = self._buffer.getvalue()
        return self.finish(data) if self.finish else data

    def paint(self, background: Callable[[], None]) -> None:
        """Sets the background of this page and of those that follow."""
        self.background = background
        background()

    def room(self, height: float) -> None:
        """Goes on to the next page where less than `height` is left."""
        if self.y + height > self.height - self.margin:
            self.new_page()

    # ---- marks

    def text(
        self,
        x: float,
        y: float,
        words: str,
        points: float | None = None,
        style: str = "regular",
        *,
        family: str | None = None,
        color: str | None = None,
        align: str = "left",
        angle: float = 0.0,
        tracking: float = 0.0,
    ) -> float:
        """Writes one line with its baseline at y; returns its width."""
        name, points = fitting(family or self.family, style, words), points or self.points
        width = float(stringWidth(words, name, points)) + tracking * len(words)
        self.canvas.saveState()
        self.canvas.setFillColor(HexColor(color) if color else self.ink)
        self.canvas.translate(x, self.height - y)
        self.canvas.rotate(angle)
        start = {"left": 0.0, "right": -width, "center": -width / 2}[align]
        line = self.canvas.beginText(start, 0)
        line.setFont(name, points)
        line.setCharSpace(tracking)
        line.textOut(words)
        self.canvas.drawText(line)
        self.canvas.restoreState()
        return width

    def wrap(self, words: str, width: float, points: float | None = None, style: str = "regular") -> list[str]:
        """The lines of a text in that width."""
        return [str(line) for line in simpleSplit(words, fitting(self.family, style, words), points or self.points, width)]

    def fitted(self, words: str, width: float, points: float | None = None, style: str = "regular") -> float:
        """The type size at which the words fit into that width: their own, or a smaller one."""
        points = points or self.points
        needed = float(stringWidth(words, fitting(self.family, style, words), points))
        return points if needed <= width else max(points * width / needed, SMALLEST)

    def rule(
        self, y: float, x0: float | None = None, x1: float | None = None, *, color: str = "#444444", weight: float = 0.6
    ) -> None:
        """A horizontal line."""
        self.canvas.setStrokeColor(HexColor(color))
        self.canvas.setLineWidth(weight)
        right = self.width - self.margin if x1 is None else x1
        self.canvas.line(self.margin if x0 is None else x0, self.height - y, right, self.height - y)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str | None = None,
        stroke: str | None = "#444444",
        weight: float = 0.6,
    ) -> None:
        """A rectangle with its top left corner at x, y."""
        self.canvas.setLineWidth(weight)
        if fill:
            self.canvas.setFillColor(HexColor(fill))
        if stroke:
            self.canvas.setStrokeColor(HexColor(stroke))
        self.canvas.rect(x, self.height - y - height, width, height, stroke=int(bool(stroke)), fill=int(bool(fill)))

    def picture(self, image: object, x: float, y: float, width: float, height: float) -> None:
        """A PIL image with its top left corner at x, y."""
        self.canvas.drawImage(ImageReader(image), x, self.height - y - height, width, height, mask="auto")

    # ---- text at the cursor

    def gap(self, height: float) -> None:
        """Moves the cursor down."""
        self.y += height

    def line(
        self,
        words: str,
        points: float | None = None,
        style: str = "regular",
        *,
        x: float | None = None,
        align: str = "left",
        color: str | None = None,
    ) -> None:
        """One line at the cursor."""
        points = points or self.points
        self.room(points * LEADING)
        self.y += points * LEADING
        where = {"left": self.margin, "right": self.width - self.margin, "center": self.width / 2}[align] if x is None else x
        self.text(where, self.y, words, points, style, align=align, color=color)

    def heading(self, words: str, points: float = 15.0, *, align: str = "left", color: str | None = None) -> None:
        """A bold line with room around it."""
        self.gap(6)
        self.line(words, points, "bold", align=align, color=color)
        self.gap(6)

    def lines(self, texts: Iterable[str], points: float | None = None, *, x: float | None = None, align: str = "left") -> None:
        """Lines one under another, as an address."""
        for words in texts:
            self.line(words, points, x=x, align=align)

    def para(
        self,
        words: str,
        points: float | None = None,
        style: str = "regular",
        *,
        x: float | None = None,
        width: float | None = None,
        gap: float = 7.0,
        color: str | None = None,
    ) -> None:
        """A paragraph in the width of the page."""
        left = self.margin if x is None else x
        for words_of_line in self.wrap(words, width or self.width - self.margin - left, points, style):
            self.line(words_of_line, points, style, x=left, color=color)
        self.gap(gap)

    def paras(self, texts: Iterable[str], points: float | None = None) -> None:
        """Paragraphs one after another."""
        for words in texts:
            self.para(words, points)

    # ---- labels and values

    def beside(
        self,
        rows: Rows,
        *,
        x: float | None = None,
        label_width: float = 160.0,
        colon: str = " :",
        value_style: str = "bold",
        step: float = 1.6,
        points: float | None = None,
    ) -> None:
        """Label on the left, value on the right of it."""
        left, points = self.margin if x is None else x, points or self.points
        for label, value in rows:
            self.room(points * step)
            self.y += points * step
            self.text(left, self.y, f"{label}{colon}", points)
            self.text(left + label_width, self.y, value, points, value_style)

    def value_first(
        self, rows: Rows, *, x: float | None = None, points: float | None = None, gap: float = 3.0, step: float = 1.5
    ) -> None:
        """As beside, but the value is written to the file before its label, right after it: what AEM forms do."""
        left, points = self.margin if x is None else x, points or self.points
        for label, value in rows:
            self.y += points * step
            width = float(stringWidth(label, fitting(self.family, "regular", label), points))
            self.text(left + width + gap, self.y, value, points)
            self.text(left, self.y, label, points)

    def above(
        self,
        rows: Sequence[tuple[str, str]],
        *,
        columns: int = 2,
        x: float | None = None,
        width: float | None = None,
        boxed: bool = True,
        height: float = 30.0,
        label_points: float = 6.5,
        value_style: str = "regular",
        color: str = "#333333",
        fill: str | None = None,
    ) -> None:
        """A grid of cells, each with a small label above its value."""
        left = self.margin if x is None else x
        cell = (width or self.width - self.margin - left) / columns
        for start in range(0, len(rows), columns):
            self.room(height)
            for column, (label, value) in enumerate(rows[start : start + columns]):
                corner = left + column * cell
                if boxed:
                    self.box(corner, self.y, cell, height, fill=fill)
                self.text(corner + 4, self.y + label_points + 3, label, label_points, color=color)
                self.text(corner + 4, self.y + height - 6, value, self.fitted(value, cell - 8, None, value_style), value_style)
            self.y += height

    def under(
        self,
        rows: Sequence[tuple[str, str]],
        *,
        columns: int = 2,
        x: float | None = None,
        width: float | None = None,
        label_points: float = 7.0,
        height: float = 36.0,
    ) -> None:
        """Value on a ruled line with its label in small type below."""
        left = self.margin if x is None else x
        cell = (width or self.width - self.margin - left) / columns
        for start in range(0, len(rows), columns):
            self.room(height)
            for column, (label, value) in enumerate(rows[start : start + columns]):
                corner = left + column * cell
                self.text(corner + 2, self.y + height - 16, value, self.fitted(value, cell - 18))
                self.rule(self.y + height - 12, corner, corner + cell - 14)
                self.text(corner + 2, self.y + height - 4, label, label_points, "italic")
            self.y += height

    def table(
        self,
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        *,
        x: float | None = None,
        header: bool = True,
        ruled: bool = True,
        height: float = 17.0,
        points: float | None = None,
        right: Sequence[int] = (),
    ) -> None:
        """Rows of cells; the first row is the header; `right` names the columns set flush right."""
        left = self.margin if x is None else x
        for number, row in enumerate(rows):
            self.room(height)
            if ruled:
                self.box(left, self.y, sum(widths), height, fill="#e8e8e8" if header and number == 0 else None)
            corner = left
            for column, (words, width) in enumerate(zip(row, widths, strict=True)):
                style = "bold" if header and number == 0 else "regular"
                flush = column in right
                self.text(
                    corner + width - 4 if flush else corner + 4,
                    self.y + height - 5,
                    words,
                    self.fitted(words, width - 6, points, style),
                    style,
                    align="right" if flush else "left",
                )
                corner += width
            self.y += height
