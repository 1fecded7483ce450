"""Invented papers, drawn line by line, with the fields that are read from them."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from functools import cache

from PIL import Image, ImageDraw, ImageFont

from schemas.document import Document, DocumentType, FieldData, FieldValue, PageRef
from schemas.page import Box, ReadMethod
from schemas.verdict import Evidence

SIZE = (1240, 1605)  # pixels: US Letter at 146 dpi


@dataclass
class Sheet:
    """A page drawn line by line, which remembers where each value stands."""

    title: str
    file: str
    page: int = 1
    boxes: dict[str, Box] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.image = Image.new("RGB", SIZE, (252, 251, 247))
        self.draw = ImageDraw.Draw(self.image)
        self.draw.text((110, 100), self.title, font=_font(38), fill=(25, 30, 60))
        self.draw.line((110, 165, 1130, 165), fill=(90, 95, 130), width=3)
        self.y = 220

    def line(self, label: str, value: str) -> None:
        self.draw.text((110, self.y), label, font=_font(21), fill=(110, 110, 115))
        self.draw.text((520, self.y - 3), value, font=_font(27), fill=(15, 15, 20))
        left, top, right, bottom = self.draw.textbbox((520, self.y - 3), value, font=_font(27))
        self.boxes[value] = (left / SIZE[0], top / SIZE[1], right / SIZE[0], bottom / SIZE[1])
        self.y += 64

    def prose(self, text: str, lines: int) -> None:
        for number in range(lines):
            self.draw.text((110, self.y), (text * 3)[number * 11 : number * 11 + 78], font=_font(22), fill=(60, 60, 66))
            self.y += 36

    def jpeg(self) -> bytes:
        buffer = io.BytesIO()
        self.image.save(buffer, "JPEG", quality=82)
        return buffer.getvalue()


@cache
def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


@dataclass(frozen=True)
class Paper:
    """One document of the packet with the sheet it was read from."""

    document: Document
    sheet: Sheet

    def proof(self, name: str) -> Evidence:
        found = self.document.fields[name]
        return Evidence(self.document.id, name, found.file, found.page, found.box, found.raw)


def paper(
    id: str,
    type: DocumentType,
    file: str,
    title: str,
    rows: tuple[tuple[str, str, str, FieldData, float], ...],
    method: ReadMethod = ReadMethod.OCR,
    doubts: dict[str, str] | None = None,
) -> Paper:
    """Draw a paper of (field, label, as printed, value, confidence) and the document it is read as."""
    sheet = Sheet(title, file)
    for _, label, raw, _, _ in rows:
        sheet.line(label, raw)
    sheet.prose("the quick brown fox jumps over the lazy dog and signs at the foot of the page, as agreed; ", 12)
    fields = {
        name: FieldValue(name, value, raw, sure, method, file, 1, sheet.boxes[raw], (doubts or {}).get(name, ""))
        for name, _, raw, value, sure in rows
    }
    return Paper(Document(id, type, 0.987, (PageRef(file, 1),), fields, "en"), sheet)
