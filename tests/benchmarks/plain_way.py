"""The plain way to read papers: each page at 300 dpi in colour, `pytesseract.image_to_string`, one after another.

`python -m tests.benchmarks.plain_way PACKET…` reads every page of the packets and prints how many there were.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytesseract
from PIL import Image, ImageSequence
from pillow_heif import register_heif_opener

DPI = 300
LANGUAGES = "eng+fra"
IMAGES = {".jpg", ".jpeg", ".png", ".tif", ".tiff", ".heic", ".webp"}


def main() -> None:
    register_heif_opener()
    pages = 0
    for packet in sys.argv[1:]:
        for page in plain_pages(Path(packet)):
            pytesseract.image_to_string(page, lang=LANGUAGES)
            pages += 1
    print(pages)  # noqa: T201


def plain_pages(packet: Path) -> Iterator[Image.Image]:
    """Every page that can be opened without more ado, as a colour picture; what cannot is passed over."""
    for path in sorted(packet.rglob("*")):
        if path.suffix.lower() in IMAGES:
            with Image.open(path) as image:
                yield from (frame.convert("RGB") for frame in ImageSequence.Iterator(image))
        elif path.suffix.lower() == ".pdf":
            try:
                document = pypdfium2.PdfDocument(path)
            except pypdfium2.PdfiumError:
                continue
            yield from (page.render(scale=DPI / 72).to_pil() for page in document)


if __name__ == "__main__":
    main()
