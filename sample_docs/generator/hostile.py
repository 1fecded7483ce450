"""Broken and ill-meant files. None of them does anything by itself."""

from __future__ import annotations

import struct
import zlib
from email.message import EmailMessage

from sample_docs.generator.assemble import archive
from sample_docs.generator.paper import Paper

HUGE_SIDE = 120_000  # pixels a side the picture says it has

_mail = EmailMessage()
_mail["From"], _mail["To"], _mail["Subject"] = "pmi@mifi.example", "candidat@courriel.example", "Invitation PMI+"
_mail.set_content("Bonjour,\nVeuillez trouver ci-joint votre lettre d'invitation.\n")
MESSAGE = _mail.as_bytes()
WEB_PAGE = b"<!DOCTYPE html><html><body onload=\"alert('x')\"><h1>Receipt</h1><p>Total 255.00</p></body></html>"


def truncated_pdf() -> bytes:
    """The first half of a PDF."""
    paper = Paper()
    paper.heading("CERTIFICAT DE SÉLECTION DU QUÉBEC")
    whole = paper.pdf()
    return whole[: len(whole) // 2]


def huge_png() -> bytes:
    """A PNG whose header declares more pixels than anyone should decode; there is hardly any data behind it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", HUGE_SIDE, HUGE_SIDE, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(2000))) + chunk(b"IEND", b"")


def archive_in_archive() -> bytes:
    """A zip that holds a zip."""
    return archive({"inner.zip": archive({"passport.txt": b"nothing of use"})})


def page_loop() -> bytes:
    """A PDF whose page tree leads back to itself."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>",
    )
    body, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"xref\n0 4\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return body + table + b"trailer<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(body)
