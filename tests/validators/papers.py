"""Builds packets for the tests of the rules: documents as the readers would hand them over, no paper needed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from schemas.document import Document, DocumentType, FieldData, FieldValue, PageRef
from schemas.manifest import Manifest
from schemas.packet import Packet, PacketFile
from schemas.page import ReadMethod, Reason
from schemas.verdict import Disposition, PageRecord
from validators import ReadPacket

SURE = 0.99
DOUBTFUL = 0.5
LIKELY = 0.8
MARKS = {"?": DOUBTFUL, "~": LIKELY}
"""A value written with one of these marks in front was read without confidence, or with not quite enough of it."""

PERSON = {"family_name": "Traoré", "given_names": "Aminata", "date_of_birth": "1991-03-27"}


def document(number: int, type_name: str, fields: Mapping[str, Any], **how: Any) -> Document:
    """A document of one page; `how` may give confidence, language and file."""
    file = how.get("file", f"{number:02d}_{type_name}.pdf")
    values = {name: _value(name, value, file) for name, value in fields.items()}
    return Document(
        f"d{number}",
        DocumentType(type_name),
        how.get("confidence", SURE),
        (PageRef(file, 1),),
        values,
        how.get("language", ""),
    )


def _value(name: str, value: Any, file: str) -> FieldValue:
    mark = value[:1] if isinstance(value, str) and value[:1] in MARKS else ""
    data: FieldData
    if isinstance(value, list):
        data = tuple((str(what), str(amount)) for what, amount in value)
    elif isinstance(value, bool):
        data = value
    else:
        data = str(value).removeprefix(mark)
    raw = data if isinstance(data, str) else ""
    return FieldValue(name, data, raw, MARKS.get(mark, SURE), ReadMethod.TEXT, file, 1)


def packet(
    documents: tuple[Document, ...] = (),
    pages: tuple[PageRecord, ...] = (),
    files: tuple[PacketFile, ...] = (),
    received_on: dt.date = dt.date(2024, 9, 10),
    **declared: Any,
) -> ReadPacket:
    """A packet of these documents, every page of theirs read; `declared` is the manifest."""
    read = tuple(PageRecord(d.pages[0].file, 1, Disposition.DOCUMENT, d.id, ReadMethod.TEXT) for d in documents)
    manifest = Manifest.model_validate(declared)
    return ReadPacket(Packet("P-1", files, manifest, received_on, "0" * 64), read + pages, documents)


def page(
    disposition: str,
    file: str = "scan.pdf",
    number: int = 1,
    guess: str | None = None,
    reason: str | None = None,
    language: str = "",
) -> PageRecord:
    """A page that became no document."""
    return PageRecord(
        file,
        number,
        Disposition(disposition),
        reason=Reason(reason) if reason else None,
        guess=DocumentType(guess) if guess else None,
        language=language,
    )
