"""The fonts papers are set in, found where Debian puts them."""

from __future__ import annotations

from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

FOLDERS = (Path("/usr/share/fonts/truetype"), Path("/usr/local/share/fonts"), Path.home() / ".fonts")
OCR_B = Path("/usr/share/fonts/opentype/ocr-b/OCRB.otf")

# family: files of regular, bold, italic. The families without files are reportlab's own (WinAnsi letters only).
FAMILIES: dict[str, tuple[str, str, str]] = {
    "sans": ("LiberationSans-Regular", "LiberationSans-Bold", "LiberationSans-Italic"),
    "serif": ("LiberationSerif-Regular", "LiberationSerif-Bold", "LiberationSerif-Italic"),
    "mono": ("LiberationMono-Regular", "LiberationMono-Bold", "LiberationMono-Italic"),
    "narrow": ("LiberationSansNarrow-Regular", "LiberationSansNarrow-Bold", "LiberationSansNarrow-Italic"),
    "dejavu": ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique"),
    "dejavu-serif": ("DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSerif-Italic"),
    "dejavu-condensed": ("DejaVuSansCondensed", "DejaVuSansCondensed-Bold", "DejaVuSansCondensed-Oblique"),
    "free-sans": ("FreeSans", "FreeSansBold", "FreeSansOblique"),
    "free-serif": ("FreeSerif", "FreeSerifBold", "FreeSerifItalic"),
    "free-mono": ("FreeMono", "FreeMonoBold", "FreeMonoOblique"),
}
BUILT_IN = {
    "helvetica": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique"),
    "times": ("Times-Roman", "Times-Bold", "Times-Italic"),
    "courier": ("Courier", "Courier-Bold", "Courier-Oblique"),
}
STYLES = ("regular", "bold", "italic")
FALLBACK = {
    "serif": "dejavu-serif",
    "times": "dejavu-serif",
    "free-serif": "dejavu-serif",
}  # where a family lacks a letter (Vietnamese, Turkish)


def font(family: str, style: str = "regular") -> str:
    """reportlab's name of a font, registered on first use."""
    index = STYLES.index(style)
    if family in BUILT_IN:
        return BUILT_IN[family][index]
    name = FAMILIES[family][index]
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, str(font_file(name))))
    return name


def fitting(family: str, style: str, words: str) -> str:
    """The font of that family, or of one with more letters where these words need it."""
    name = font(family, style)
    if family in BUILT_IN:
        lacks = any(letter.encode("cp1252", "ignore") == b"" for letter in words)
    else:
        known = pdfmetrics.getFont(name).face.charToGlyph
        lacks = any(ord(letter) not in known for letter in words)
    return font(FALLBACK.get(family, "dejavu"), style) if lacks else name


def font_file(name: str) -> Path:
    """The file of a TrueType font; the error says what to install."""
    for folder in FOLDERS:
        for path in sorted(folder.rglob(f"{name}.ttf")):
            return path
    raise FileNotFoundError(
        f"font {name}.ttf not found: apt-get install fonts-liberation fonts-dejavu fonts-freefont-ttf fonts-ocr-b"
    )
