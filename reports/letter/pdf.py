"""The letter as PDF, set by Typst: one wheel with its own fonts, nothing to install, nothing fetched."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import asdict
from pathlib import Path

import typst

from reports.letter.letter import Letter
from reports.wording import long_date, set_in, t

TEMPLATE = Path(__file__).parent / "letter.typ"


def letter_pdf(letter: Letter) -> bytes:
    """The letter to print or to send, in the same bytes for the same letter."""
    try:
        return _set(letter, accessible=True)
    except typst.TypstError:  # a letter of a name that no font here can spell: the standard refuses it, a reader does not
        return _set(letter, accessible=False)


def _set(letter: Letter, accessible: bool) -> bytes:
    """Where it is accessible it keeps to PDF/UA-1: tagged, titled, in a named language, every letter legible."""
    return typst.compile(
        TEMPLATE.read_bytes(),
        output=None,
        sys_inputs={"letter": json.dumps(_as_data(letter), ensure_ascii=False)},
        format="pdf",
        timestamp=dt.datetime.combine(letter.written_on, dt.time(12), dt.UTC),
        pdf_standards="ua-1" if accessible else None,
    )


def _as_data(letter: Letter) -> dict[str, object]:
    """The letter with its date and headings in words."""
    day = set_in(long_date(letter.written_on), letter.language)
    headings = {f"heading_{name}": t(f"letter.{name}", letter.language) for name in ("advised", "rules")}
    told = {**asdict(letter), **headings, "date": t("letter.date", letter.language, date=day)}
    return {name: value for name, value in told.items() if not isinstance(value, dt.date)}
