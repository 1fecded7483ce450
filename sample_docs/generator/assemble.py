"""Puts papers together to files as applicants upload them: merged PDFs, photos, faxes, Word letters, archives."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any, Literal

import docx
import pikepdf
from PIL import Image

from sample_docs.generator import dates, degrade, registry
from sample_docs.generator.forms import save
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Drawn

Look = Literal["digital", "scan", "fax", "poor", "photo", "unreadable"]
Format = Literal["pdf", "jpg", "png", "heic", "tiff", "docx"]
WORD = "word"  # the layout of letters in Word format, which are not drawn
ZIP_TIME = (2024, 1, 1, 0, 0, 0)  # the same bytes on every day
SCAN_QUALITY, PHOTO_QUALITY = 26, 50  # JPEG; small, and still read


@dataclass(frozen=True)
class Doc:
    """One paper of a file. A type of "blank" is an empty page."""

    type: str
    layout: str = ""
    look: Look = "digital"
    change: Mapping[str, Any] = field(default_factory=dict)  # facts that differ on this paper alone, as Case.changed takes them
    turn: int = 0  # degrees clockwise that the stored page lies turned
    disposition: str = "document"
    reason: str = ""  # why nobody can read it

    def but(self, **changes: Any) -> Doc:  # noqa: ANN401 - the type of each field
        """The same with other attributes."""
        return Doc(**{name: changes.get(name, getattr(self, name)) for name in self.__dataclass_fields__})


@dataclass(frozen=True)
class File:
    """A file of a packet and the papers in it."""

    name: str
    docs: tuple[Doc, ...]
    format: Format = "pdf"
    password: str = ""


@dataclass(frozen=True)
class Raw:
    """A file that holds no paper anyone can read: its bytes, and what is expected of it."""

    name: str
    data: bytes
    disposition: str = "unprocessed"
    reason: str = ""


def draw(file: File, case: Case, seed: str) -> list[Drawn]:
    """The papers of a file, clean, with their truth."""
    return [draw_paper(doc, case.changed(**doc.change), f"{seed}/{doc.type}/{doc.layout}") for doc in file.docs]


def draw_paper(doc: Doc, case: Case, seed: str) -> Drawn:
    """One paper, clean; a blank one is an empty sheet."""
    if doc.type == "blank":
        return Drawn(Paper().pdf(), 1, {})
    if doc.layout == WORD:
        return Drawn(b"", 1, {"name": case.person.full_name, "date": case.signed.isoformat()})
    return registry.draw(registry.find(doc.type, doc.layout), case, seed)


def truth(file: File, drawn: Sequence[Drawn]) -> list[dict[str, Any]]:
    """What is true of each paper of a file: its pages, what becomes of them, its type and fields."""
    truths, first = [], 1
    for doc, paper in zip(file.docs, drawn, strict=True):
        said: dict[str, Any] = {
            "file": file.name,
            "pages": list(range(first, first + paper.pages)),
            "disposition": "blank" if doc.type == "blank" else doc.disposition,
        }
        if doc.type != "blank":
            said |= {
                "type": doc.type,
                "layout": doc.layout,
                "quality": doc.look,
                "fields": paper.fields if doc.disposition == "document" else {},
            }
        if doc.reason:
            said["reason"] = doc.reason
        truths.append(said)
        first += paper.pages
    return truths


def write(file: File, drawn: Sequence[Drawn], case: Case, seed: str) -> bytes:
    """The papers as one file of its format."""
    if file.format == "docx":
        return word_letter(case)
    if file.format == "pdf":
        merged = merge([as_pdf(doc, paper, seed) for doc, paper in zip(file.docs, drawn, strict=True)])
        return lock(merged, file.password) if file.password else merged
    pictures = [picture for doc, paper in zip(file.docs, drawn, strict=True) for picture in look(doc, paper, seed)[0]]
    if file.format == "tiff":
        return degrade.to_tiff(pictures)
    if file.format == "png":
        return degrade.to_png(pictures[0])
    if file.format == "heic":
        return degrade.to_heic(pictures[0])
    return degrade.to_jpeg(pictures[0], quality=PHOTO_QUALITY, turn=file.docs[0].turn)


def as_pdf(doc: Doc, paper: Drawn, seed: str) -> bytes:
    """One paper as a PDF: as drawn, or its pages as pictures."""
    if doc.look == "digital":
        return paper.pdf
    pictures, dpi = look(doc, paper, seed)
    return degrade.to_pdf(pictures, dpi, quality=PHOTO_QUALITY if doc.look == "photo" else SCAN_QUALITY)


def look(doc: Doc, paper: Drawn, seed: str) -> tuple[list[Image.Image], int]:
    """The pages of a paper as scanned, faxed or photographed, and their resolution."""
    rng = Random(f"{seed}/{doc.type}/{doc.layout}/{doc.look}")
    if doc.look == "poor":
        return [degrade.poor_scan(page, rng, doc.turn) for page in degrade.render(paper.pdf, degrade.POOR_DPI)], degrade.POOR_DPI
    sheets = degrade.render(paper.pdf, degrade.SCAN_DPI)
    if doc.look == "photo":
        return [degrade.photo(sheet, rng) for sheet in sheets], degrade.POOR_DPI
    if doc.look == "unreadable":
        return [degrade.unreadable_photo(sheet, rng) for sheet in sheets], degrade.POOR_DPI
    scans = [degrade.scan(sheet, rng).convert("L") for sheet in sheets]
    if doc.look == "fax":
        scans = [degrade.black_and_white(page) for page in scans]
    return [page.rotate(-doc.turn, expand=True) for page in scans], degrade.SCAN_DPI


def merge(parts: Sequence[bytes]) -> bytes:
    """One PDF of many; one alone stays as it is."""
    if len(parts) == 1:
        return parts[0]
    with pikepdf.Pdf.new() as joined:
        for data in parts:
            with pikepdf.open(io.BytesIO(data)) as part:
                joined.pages.extend(part.pages)
        return save(joined)


def lock(pdf: bytes, password: str) -> bytes:
    """The same PDF, which opens with the password alone."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as file:
        file.save(out, encryption=pikepdf.Encryption(owner=password, user=password, R=6))
    return out.getvalue()


def word_letter(case: Case) -> bytes:
    """A letter of intent in Word format."""
    letter = docx.Document()
    moment = dt.datetime.combine(case.signed, dt.time(12), dt.UTC)
    letter.core_properties.author, letter.core_properties.created, letter.core_properties.modified = (
        case.person.full_name,
        moment,
        moment,
    )
    letter.add_paragraph(case.person.full_name)
    letter.add_paragraph(dates.en(case.signed))
    letter.add_heading("Letter of intent to reside in Quebec", 1)
    letter.add_paragraph("To whom it may concern,")
    letter.add_paragraph(
        f"My name is {case.person.full_name}. I hold a Certificat de sélection du Québec and I confirm that I intend to live and work in the province of Quebec "
        "as soon as my work permit is issued."
    )
    table = letter.add_table(rows=0, cols=2)
    for step, when in (
        ("Find housing in Montréal", "first week"),
        ("Register for French courses", "first month"),
        ("Begin work", "second month"),
    ):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = step, when
    letter.add_paragraph("Yours truly,")
    letter.add_paragraph(case.person.full_name)
    out = io.BytesIO()
    letter.save(out)
    with zipfile.ZipFile(io.BytesIO(out.getvalue())) as made:
        return archive({name: made.read(name) for name in made.namelist()})


def archive(files: Mapping[str, bytes]) -> bytes:
    """A zip of these files, the same bytes every time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in files.items():
            packed.writestr(zipfile.ZipInfo(name, ZIP_TIME), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()
