"""The batch as people read it: a page that leads to each report, and a table of findings for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

import jinja2

from reports.marks import MARKS
from reports.markup import bilingual, plain, said, visible
from reports.rule_titles import rule_title
from reports.text import LONGEST_SENTENCE, harmless
from reports.wording import Language, t
from schemas.verdict import Severity

HERE = Path(__file__).parent
CSV_COLUMNS = ("packet", "verdict", "rule", "status", "severity", "consequence", "message", "remedy")

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection")."""


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One packet of the inbox."""

    packet: str  # what a person calls it
    folder: str | None  # of its results, beside index.html
    outcome: str | None  # value of schemas.verdict.Outcome; absent where there is no verdict
    remark: str = ""  # why there is none, or what else is to be said
    duplicate_of: str | None = None
    findings: Sequence[Mapping[str, Any]] = ()  # as in verdict.json

    @property
    def link(self) -> str | None:
        return f"{quote(self.folder)}/report.html" if self.folder and self.outcome else None

    @property
    def wanting(self) -> list[str]:
        """Blocking rules that are not met, each once."""
        return list(dict.fromkeys(f["rule"] for f in self.findings if f["severity"] == Severity.BLOCK))


def render_index(rows: Iterable[BatchRow], language: Language = "en") -> str:
    """index.html: one self-contained file, as a table with a line a packet."""
    listed = list(rows)
    counts = Counter(row.outcome or "failed" for row in listed if not row.duplicate_of)
    return _template().render(rows=listed, counts=counts, language=language, title=t("batch.title", language))


def findings_csv(rows: Iterable[BatchRow], language: Language = "en") -> Iterator[bytes]:
    """findings.csv in pieces: UTF-8 with the mark Excel asks for, and no cell a spreadsheet would calculate."""
    yield "\N{ZERO WIDTH NO-BREAK SPACE}".encode()
    yield _csv_lines([CSV_COLUMNS])
    for row in rows:
        lines = [_csv_line(row, finding, language) for finding in row.findings]
        yield _csv_lines(lines or [(row.packet, row.outcome or "", "", "", "", "", row.remark, "")])


def _csv_line(row: BatchRow, finding: Mapping[str, Any], language: Language) -> tuple[str, ...]:
    told = (finding[key] for key in ("rule", "status", "severity", "consequence"))
    return (row.packet, row.outcome or "", *told, finding["message"][language], finding["remedy"][language])


def _csv_lines(lines: Iterable[Sequence[str]]) -> bytes:
    written = io.StringIO()
    csv.writer(written, lineterminator="\r\n").writerows([[_cell(text) for text in line] for line in lines])
    return written.getvalue().encode("utf-8", "replace")


def _cell(text: str) -> str:
    shown = harmless(text, LONGEST_SENTENCE)
    return f"'{shown}" if text.startswith(FORMULA_STARTS) or shown.startswith(FORMULA_STARTS) else shown


@cache
def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=visible,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(bilingual=bilingual, plain=plain, rule_title=rule_title)
    environment.globals.update(said=said, MARKS=MARKS)
    return environment.get_template("index.html.j2")
