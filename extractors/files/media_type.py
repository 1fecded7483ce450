"""What a file truly is, told from its bytes; its name is never believed."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path, PurePosixPath

import filetype

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ENCRYPTED_OFFICE = "application/vnd.ms-office-encrypted"
ZIP = "application/zip"
EML = "message/rfc822"
MSG = "application/vnd.ms-outlook"
HEIC = "image/heic"

IMAGES = frozenset({"image/jpeg", "image/png", "image/tiff", "image/webp", "image/bmp", "image/gif", "image/apng", HEIC})
ARCHIVES = frozenset(
    {
        ZIP,
        "application/x-tar",
        "application/x-rar-compressed",
        "application/gzip",
        "application/x-bzip2",
        "application/x-7z-compressed",
        "application/x-xz",
        "application/zstd",
    }
)

_EXTENSIONS = {
    ".pdf": (PDF,),
    ".docx": (DOCX, ENCRYPTED_OFFICE),
    ".jpg": ("image/jpeg",),
    ".jpeg": ("image/jpeg",),
    ".png": ("image/png", "image/apng"),
    ".tif": ("image/tiff",),
    ".tiff": ("image/tiff",),
    ".heic": (HEIC,),
    ".heif": (HEIC,),
    ".webp": ("image/webp",),
    ".bmp": ("image/bmp",),
    ".gif": ("image/gif",),
}
"""Extensions that promise a type we read; any other extension promises nothing."""

_HEAD = 8192  # bytes looked at; enough for every signature and for the headers of a message
_PDF_HEADER_WITHIN = 1024  # bytes; Adobe's implementation note 13 to PDF 1.7 lets a header stand this far in
_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # [MS-CFB] 2.2
_OLE2_STREAMS = {  # a stream that only one kind of file has, named in UTF-16 in the directory
    "EncryptedPackage": ENCRYPTED_OFFICE,
    "__substg1.0_": MSG,
    "WordDocument": "application/msword",
    "Workbook": "application/vnd.ms-excel",
    "Book": "application/vnd.ms-excel",
    "PowerPoint Document": "application/vnd.ms-powerpoint",
}
_ZIP_PARTS = {  # a member that only one kind of file has
    "word/document.xml": DOCX,
    "xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xl/workbook.bin": "application/vnd.ms-excel.sheet.binary.macroEnabled.12",
    "ppt/presentation.xml": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "META-INF/manifest.xml": "application/vnd.oasis.opendocument",
    "META-INF/container.xml": "application/epub+zip",
    "Index/Document.iwa": "application/vnd.apple.pages",
}
_HEIF_BRANDS = {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"}  # ISO/IEC 23008-12 annex B
_MARKUP = (
    (re.compile(rb"^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html[\s>])", re.I | re.S), "text/html"),
    (re.compile(rb"^\s*(<\?xml[^>]*>\s*)?(<\?xfa[^>]*>\s*)?<(xdp:xdp|xfdf)[\s>]", re.I), "application/vnd.adobe.xdp+xml"),
    (re.compile(rb"^\s*(<\?xml[^>]*>.*?)?<svg[\s>]", re.I | re.S), "image/svg+xml"),
    (re.compile(rb"^\s*<\?xml[\s]", re.I), "application/xml"),
    (re.compile(rb"^\{\\rtf"), "application/rtf"),
)
_MAIL_HEADER = re.compile(rb"^(from|to|subject|date|received|return-path|delivered-to|mime-version|message-id):", re.I | re.M)
_MAIL_HEADERS_AT_LEAST = 3
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def media_type(path: Path) -> str:
    """The media type of a file's bytes; "" when nobody knows it.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as stream:
        head = stream.read(_HEAD)
    if b"%PDF-" in head[:_PDF_HEADER_WITHIN]:
        return PDF
    if head.startswith(_OLE2):
        return _ole2_type(path)
    if head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS:
        return HEIC
    if head.startswith(b"PK"):
        return _zip_type(path)
    guess = filetype.guess(head) if head else None
    return str(guess.mime) if guess else _text_type(head)


def promised_type(name: str, true_type: str) -> str:
    """The type that the file's extension promises where its bytes are of another; "" where it keeps its word."""
    promised = _EXTENSIONS.get(PurePosixPath(name).suffix.lower(), (true_type,))
    return "" if true_type in promised else promised[0]


def _ole2_type(path: Path) -> str:
    content = path.read_bytes()
    found = (kind for stream, kind in _OLE2_STREAMS.items() if stream.encode("utf-16-le") in content)
    return next(found, "application/x-ole-storage")


def _zip_type(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as archive:
            members = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return ZIP
    return next((kind for part, kind in _ZIP_PARTS.items() if part in members), ZIP)


def _text_type(head: bytes) -> str:
    for pattern, kind in _MARKUP:
        if pattern.search(head.removeprefix(b"\xef\xbb\xbf")):
            return kind
    if len({match[1].lower() for match in _MAIL_HEADER.finditer(head)}) >= _MAIL_HEADERS_AT_LEAST:
        return EML
    return "text/plain" if head and _is_text(head) else ""


def _is_text(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return not _CONTROL.search(head.decode("utf-16", errors="ignore"))
    return not _CONTROL.search(head.decode("latin-1"))
