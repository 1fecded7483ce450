"""Single papers with their truth, for the accuracy benchmark."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

from PIL import Image

from sample_docs.generator import degrade, registry
from sample_docs.generator.invention import invent_case, vary
from sample_docs.generator.registry import Drawn, Layout, LayoutSet, Quality

TRUTH_FILE = "truth.json"


def write_papers(
    folder: Path, *, set: LayoutSet, per_type: int, qualities: Sequence[Quality], seed: int, types: Sequence[str] = ()
) -> int:
    """Draws `per_type` papers of each type in each quality, its layouts in turn; returns how many there are.

    Beside them `truth.json`: {"papers": [{file, pages, type, quality, layout, language, fields}]}.
    """
    folder.mkdir(parents=True, exist_ok=True)
    papers: list[dict[str, Any]] = []
    known = {entry.type for entry in registry.layouts(set)}
    for type_ in sorted(known & {*types} if types else known):
        for quality in qualities:
            fitting = [entry for entry in registry.layouts(set, type_) if quality in entry.qualities]
            for number in range(per_type if fitting else 0):
                papers.append(write_paper(folder, fitting[number % len(fitting)], quality, f"{seed}/{number}"))
    (folder / TRUTH_FILE).write_text(
        json.dumps({"seed": seed, "set": set, "papers": papers}, ensure_ascii=False, indent=1), encoding="utf-8"
    )
    return len(papers)


def write_paper(folder: Path, entry: Layout, quality: Quality, seed: str) -> dict[str, Any]:
    """Draws one paper into the folder; returns its truth."""
    chance = Random(f"{seed}/{entry.type}")
    drawn = registry.draw(entry, vary(invent_case(chance), chance), seed)
    suffix, data = as_file(drawn, quality, Random(f"{seed}/{entry.type}/{entry.name}/{quality}"))
    name = f"{entry.type}-{entry.name}-{quality}-{seed.rpartition('/')[2]}{suffix}"
    (folder / name).write_bytes(data)
    pages = list(range(1, drawn.pages + 1))
    return {
        "file": name,
        "pages": pages,
        "type": entry.type,
        "quality": quality,
        "layout": entry.name,
        "language": entry.language,
        "fields": drawn.fields,
    }


def as_file(drawn: Drawn, quality: Quality, rng: Random) -> tuple[str, bytes]:
    """The suffix and bytes of a paper in that quality. A photo of one page is a JPEG, of several a PDF of photos."""
    if quality == "digital":
        return ".pdf", drawn.pdf
    pages = pictures(drawn.pdf, quality, rng)
    if quality == "photo" and len(pages) == 1:
        return ".jpg", degrade.to_jpeg(pages[0], quality=55, turn=rng.choice((0, 0, 90, 270)))
    dpi = {"scan": degrade.SCAN_DPI, "poor": degrade.POOR_DPI, "photo": degrade.POOR_DPI}[quality]
    return ".pdf", degrade.to_pdf(pages, dpi, quality=40 if quality == "poor" else 60)


def pictures(pdf: bytes, quality: Quality, rng: Random) -> list[Image.Image]:
    """The pages of a clean PDF as they look in that quality."""
    if quality == "scan":
        return [degrade.scan(page, rng) for page in degrade.render(pdf, degrade.SCAN_DPI)]
    if quality == "poor":
        return [degrade.poor_scan(page, rng) for page in degrade.render(pdf, degrade.POOR_DPI)]
    return [degrade.photo(page, rng) for page in degrade.render(pdf, degrade.SCAN_DPI)]
