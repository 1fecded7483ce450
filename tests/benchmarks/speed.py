"""How fast `liasse` is beside the plain way, in one run on the same packets. `make benchmark` prints the table.

The plain way: render each page at 300 dpi in colour, `pytesseract.image_to_string(lang="eng+fra")`, one after another.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pypdfium2
import pytesseract
from PIL import Image, ImageSequence
from pillow_heif import register_heif_opener

from tests.conftest import REPO

LIASSE = Path(sys.executable).parent / "liasse"
INBOX = REPO / "sample_docs" / "inbox"
MIXED = ("abroad-scanned-french", "abroad-poor-scans", "abroad-phone-photos", "inland-ontario", "abroad-fax-tiff-word")
PLAIN_DPI = 300
PLAIN_LANGUAGES = "eng+fra"
DIGITAL_PAGES = 200  # enough that starting up is less than a tenth
MEMORY_PAGES = 300  # of the issue: flat over 300 pages
IMAGES = {".jpg", ".jpeg", ".png", ".tif", ".tiff", ".heic", ".webp"}


def main() -> None:
    register_heif_opener()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packets", type=int, default=5, help="how many packets of the sample inbox the plain way reads too")
    packets = choose_packets(parser.parse_args().packets)
    print("| what | measured | beside |\n|---|---|---|")  # noqa: T201
    for row in (*checked_twice(packets), digital_page(), reader_memory()):
        print("| " + " | ".join(row) + " |", flush=True)  # noqa: T201


def choose_packets(count: int) -> list[Path]:
    """Packets of every quality: scanned, photographed, poor, faxed, mixed. The hostile one is left to the tests."""
    return [INBOX / name for name in MIXED[:count]]


def checked_twice(packets: list[Path]) -> Iterator[tuple[str, str, str]]:
    with tempfile.TemporaryDirectory() as home:
        first, second = check_all(packets, home), check_all(packets, home)
    began = time.perf_counter()
    pages = 0
    for packet in packets:
        for page in plain_pages(packet):
            pytesseract.image_to_string(page, lang=PLAIN_LANGUAGES)
            pages += 1
    plain = time.perf_counter() - began
    yield (
        f"{pages} pages of {len(packets)} packets, first check",
        f"{pages / first:.1f} pages/s",
        f"**{plain / first:.1f} times** the plain way ({pages / plain:.2f} pages/s)",
    )
    yield (
        "the same packets, checked again",
        f"{second / len(packets):.2f} s a packet",
        f"**{first / second:.0f} times** faster than first",
    )


def check_all(packets: list[Path], home: str) -> float:
    """Seconds that `liasse check` takes for these packets, whole processes, one after another."""
    began = time.perf_counter()
    for packet in packets:
        subprocess.run([LIASSE, "check", packet, "--json"], env={**os.environ, "LIASSE_HOME": home}, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def plain_pages(packet: Path) -> Iterator[Image.Image]:
    """Every page that the plain way can open, as a colour picture; it passes over what it cannot."""
    for path in sorted(packet.rglob("*")):
        if path.suffix.lower() in IMAGES:
            with Image.open(path) as image:
                yield from (frame.convert("RGB") for frame in ImageSequence.Iterator(image))
        elif path.suffix.lower() == ".pdf":
            try:
                document = pypdfium2.PdfDocument(path)
            except pypdfium2.PdfiumError:
                continue
            yield from (page.render(scale=PLAIN_DPI / 72).to_pil() for page in document)


def digital_page() -> tuple[str, str, str]:
    """A born-digital page through every step: reading, telling apart, fields, judgement."""
    with tempfile.TemporaryDirectory() as folder:
        small, large = digital_packet(Path(folder) / "small", 1), digital_packet(Path(folder) / "large", DIGITAL_PAGES)
        extra = check_all([large], f"{folder}/home") - check_all([small], f"{folder}/home")
    return "a born-digital page", f"{extra / (DIGITAL_PAGES - 1) * 1000:.1f} ms", f"over {DIGITAL_PAGES} pages, start-up apart"


def digital_packet(folder: Path, pages: int) -> Path:
    """Letters drawn on the spot, all different, so that none is a duplicate."""
    from reportlab.pdfgen.canvas import Canvas

    folder.mkdir()
    canvas = Canvas(str(folder / "letters.pdf"))
    for number in range(pages):
        canvas.drawString(72, 760, "Immigration, Refugees and Citizenship Canada")
        for line in range(40):
            canvas.drawString(
                72, 720 - 15 * line, f"Page {number}, line {line}: this letter says nothing of use but says it at some length."
            )
        canvas.showPage()
    canvas.save()
    return folder


def reader_memory() -> tuple[str, str, str]:
    """The largest reader process while 300 scanned pages are read, early and late."""
    with tempfile.TemporaryDirectory() as folder:
        packet = scanned_packet(Path(folder) / "scans", MEMORY_PAGES)
        process = subprocess.Popen(
            [LIASSE, "check", packet, "--json"], env={**os.environ, "LIASSE_HOME": f"{folder}/home"}, stdout=subprocess.DEVNULL
        )
        samples: list[float] = []
        watcher = threading.Thread(target=watch, args=(process, samples))
        watcher.start()
        process.wait()
        watcher.join()
    third = max(len(samples) // 3, 1)
    early, late = max(samples[:third]), max(samples[-third:])
    return (
        f"a reader process over {MEMORY_PAGES} scanned pages",
        f"{max(samples):.0f} MB at most",
        f"{early:.0f} MB in the first third, {late:.0f} MB in the last",
    )


def watch(process: subprocess.Popen[bytes], samples: list[float]) -> None:
    """The resident memory of the largest child, in MB, until the process ends."""
    parent = psutil.Process(process.pid)
    while process.poll() is None:
        try:
            samples.append(max((child.memory_info().rss for child in parent.children(recursive=True)), default=0) / 1e6)
        except psutil.Error:
            continue
        time.sleep(0.2)


def scanned_packet(folder: Path, pages: int) -> Path:
    """One letter as a picture, on many pages that differ in a corner, so that each is read."""
    source = digital_packet(folder.parent / "source", 1) / "letters.pdf"
    picture = pypdfium2.PdfDocument(source)[0].render(scale=150 / 72).to_pil().convert("L")
    folder.mkdir()
    frames = []
    for number in range(pages):
        frame = picture.copy()
        frame.paste(number % 256, (0, 0, 8 + number // 256, 8))
        frames.append(frame)
    frames[0].save(folder / "scans.pdf", save_all=True, append_images=frames[1:])
    return folder


if __name__ == "__main__":
    main()
