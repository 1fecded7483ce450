"""The letter as a Word document, for the team to complete and change before it goes out."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterable

import docx
from docx.document import Document
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml.ns import qn
from docx.shared import Inches, Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from reports.letter.letter import Letter, Reference
from reports.letter.requests import Item
from reports.wording import Language, long_date, set_in, t

FONT = "Cambria"  # of every Word; LibreOffice puts Caladea, of the same widths, in its place
SIZE = Pt(11)
SMALL = Pt(8.5)
QUIET = RGBColor(0x57, 0x5C, 0x64)
ACCENT = RGBColor(0x1F, 0x4B, 0x7A)  # what to send, as in the PDF
PAGE = (Inches(8.5), Inches(11))  # US Letter
SPELLED = {"en": "en-CA", "fr": "fr-CA"}
INDENT = Mm(8)

_BLANK = re.compile(r"(\[[^\]]+\])")
"""What the team has still to fill in."""


def letter_docx(letter: Letter) -> bytes:
    """The letter as .docx; placeholders are marked, and each point ends with the rules it comes from."""
    document = docx.Document()
    _prepare(document, letter)
    _write_head(document, letter)
    for text in letter.opening:
        _add(document, text)
    _add(document, letter.deadline.text, bold=True)
    _write_items(document, letter.wanted, 1)
    if letter.advised:
        _add(document, t("letter.advised", letter.language))
        _write_items(document, letter.advised, len(letter.wanted) + 1)
    _write_foot(document, letter)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _prepare(document: Document, letter: Letter) -> None:
    """Paper, type, language and properties."""
    section = document.sections[0]
    section.page_width, section.page_height = PAGE
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(25)
    style = document.styles["Normal"]
    style.font.name, style.font.size = FONT, SIZE
    style.element.rPr.rFonts.set(qn("w:cs"), FONT)
    style.paragraph_format.space_after = Pt(6)
    language = style.element.rPr.makeelement(qn("w:lang"), {qn("w:val"): SPELLED[letter.language]})
    style.element.rPr.append(language)
    properties = document.core_properties
    properties.title, properties.language = letter.subject, SPELLED[letter.language]
    properties.author = "" if _BLANK.fullmatch(letter.sender.name) else letter.sender.name
    properties.created = properties.modified = dt.datetime.combine(letter.written_on, dt.time(12))
    properties.comments = ""


def _write_head(document: Document, letter: Letter) -> None:
    _add(document, letter.sender.name, bold=True, size=Pt(13), after=0)
    _lines(document, (*letter.sender.address, letter.sender.contact), size=SMALL, colour=QUIET)
    _add(document, t("letter.date", letter.language, date=_day(letter.written_on, letter.language)), before=14)
    _lines(document, letter.addressee)
    _add(document, letter.subject, bold=True, before=6, after=0)
    _lines(document, letter.particulars)


def _write_items(document: Document, items: Iterable[Item], first: int) -> None:
    for number, item in enumerate(items, start=first):
        heading = _add(document, f"{number}.\t{item.title}", bold=True, before=6, after=0)
        if item.where:
            _run(heading, f" – {item.where}")
        _hang(heading)
        why, ask = _add(document, item.why.text, after=0), _add(document, item.ask.text, colour=ACCENT)
        for paragraph in (why, ask):
            paragraph.paragraph_format.left_indent = INDENT
        for paragraph in (heading, why):
            paragraph.paragraph_format.keep_with_next = True
        _run(ask, f"  [{', '.join(item.ask.rules)}]", size=SMALL, colour=QUIET, blanks=False)


def _write_foot(document: Document, letter: Letter) -> None:
    closing = [_add(document, text, before=4) for text in letter.closing]
    signatory = _add(document, letter.sender.signatory, before=36, after=0)
    for paragraph in (*closing[-2:], signatory):  # no page begins with the leave-taking alone
        paragraph.paragraph_format.keep_with_next = True
    _add(document, letter.sender.name)
    _add(document, t("letter.rules", letter.language), bold=True, size=SMALL, colour=QUIET, before=12, after=0)
    for reference in letter.references:
        _add(document, _told(reference), size=SMALL, colour=QUIET, after=0)


def _told(reference: Reference) -> str:
    return ". ".join(part for part in (f"{reference.rule}  {reference.title}", reference.source) if part)


def _day(day: dt.date, language: Language) -> str:
    return set_in(long_date(day), language)


def _lines(document: Document, lines: Iterable[str], size: Pt = SIZE, colour: RGBColor | None = None) -> None:
    """Lines that belong together, a little room after the last."""
    told = list(lines)
    for number, line in enumerate(told, start=1):
        _add(document, line, size=size, colour=colour, after=6 if number == len(told) else 0)


def _add(
    document: Document,
    text: str,
    bold: bool = False,
    size: Pt = SIZE,
    colour: RGBColor | None = None,
    before: int = 0,  # points
    after: int = 6,  # points
) -> Paragraph:
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(before), Pt(after)
    _run(paragraph, text, bold, size, colour)
    return paragraph


def _run(
    paragraph: Paragraph, text: str, bold: bool = False, size: Pt = SIZE, colour: RGBColor | None = None, blanks: bool = True
) -> None:
    """The text, its placeholders highlighted."""
    for part in filter(None, _BLANK.split(text) if blanks else [text]):
        run = paragraph.add_run(part)
        run.bold = bold or None
        if size != SIZE:
            run.font.size = size
        if colour is not None:
            run.font.color.rgb = colour
        if blanks and _BLANK.fullmatch(part):
            run.font.highlight_color = WD_COLOR_INDEX.YELLOW


def _hang(paragraph: Paragraph) -> None:
    """The number before the text, which begins where the lines below do."""
    paragraph.paragraph_format.left_indent, paragraph.paragraph_format.first_line_indent = INDENT, -INDENT
    paragraph.paragraph_format.tab_stops.add_tab_stop(INDENT)
