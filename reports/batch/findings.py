"""findings.csv and findings.xlsx: one row a finding. Both are written a row at a time and hold no batch in memory.

The CSV is for programs and pivot tables: its columns keep their names, its cells the codes of verdict.json.
The workbook is for people: columns and codes in words, dates that sort, a second sheet with one row a packet.
"""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import IO

import xlsxwriter

from reports.batch.cells import cell_text, csv_text
from reports.batch.row import BatchRow
from reports.citations import citation
from reports.rule_titles import rule_title
from reports.wording import Language, set_in, t
from schemas.verdict import Bilingual

Cell = str | int | dt.date | None

CSV_COLUMNS = (
    "packet", "verdict", "rule", "status", "severity", "consequence", "message", "remedy",
    "citation", "received_on", "judged_on", "as_of",
)  # fmt: skip
"""Columns may be added at the end, never renamed or moved."""

BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"  # Excel takes a CSV without it for another encoding

FINDING_COLUMNS = {
    "packet": 18, "verdict": 16, "rule": 16, "title": 36, "status": 14, "severity": 14, "consequence": 28,
    "message": 60, "remedy": 60, "citation": 36, "received_on": 12, "judged_on": 12, "as_of": 12, "days": 9,
}  # fmt: skip
PACKET_COLUMNS = {
    "packet": 18, "verdict": 16, "open_rules": 12, "findings": 12, "received_on": 12, "judged_on": 12, "as_of": 12,
    "days": 9, "remark": 60,
}  # fmt: skip
"""Columns of the two sheets, with their widths in characters."""

ROWS_MOST = 1_048_576 - 2
"""Rows of a sheet under its header, one kept for the note that more follow (Excel specifications and limits)."""


class FindingsCsv:
    """UTF-8, one header, a row a finding."""

    def __init__(self, stream: IO[str], language: Language) -> None:
        """`stream` is opened with newline="" and takes any text."""
        self._language = language
        stream.write(BYTE_ORDER_MARK)
        self._writer = csv.writer(stream, lineterminator="\r\n")
        self._writer.writerow(CSV_COLUMNS)

    def add(self, row: BatchRow) -> None:
        self._writer.writerows(self._lines(row))

    def _lines(self, row: BatchRow) -> Iterator[list[str]]:
        days = [day.isoformat() if day else "" for day in (row.received_on, row.judged_on, row.as_of)]
        for finding in row.findings:
            codes = [finding[key] for key in ("rule", "status", "severity", "consequence")]
            texts = [finding[key][self._language] for key in ("message", "remedy")]
            told = [row.packet, row.state, *codes, *texts, finding.get("citation", ""), *days]
            yield [csv_text(text) for text in told]


class FindingsWorkbook:
    """A sheet of findings and one of packets, each with its header frozen and a filter on every column."""

    def __init__(self, path: Path, language: Language, made_on: dt.date) -> None:
        self._language = language
        self._made_on = made_on
        self._book = xlsxwriter.Workbook(
            path,
            {"constant_memory": True, "tmpdir": str(path.parent), "default_date_format": "yyyy-mm-dd"}
            | {f"strings_to_{kind}": False for kind in ("formulas", "urls", "numbers")},
        )
        self._book.set_properties({"title": t("batch.title", language), "created": dt.datetime(2000, 1, 1)})  # noqa: DTZ001
        self._findings = _Sheet(self._book, "findings", FINDING_COLUMNS, language)
        self._packets = _Sheet(self._book, "packets", PACKET_COLUMNS, language)

    def add(self, row: BatchRow) -> None:
        word, days = t(f"batch.state.{row.state}", self._language), (self._made_on - row.received_on).days
        dates = (row.received_on, row.judged_on, row.as_of)
        for finding in row.findings:
            rule = str(finding["rule"])
            codes = [t(f"{key}.{finding[key]}", self._language) for key in ("status", "severity", "consequence")]
            texts = [set_in(Bilingual(**finding[key]), self._language) for key in ("message", "remedy")]
            title = set_in(rule_title(rule), self._language)
            source = _source(rule, row.as_of, finding.get("citation", ""), self._language)
            self._findings.add((row.packet, word, rule, title, *codes, *texts, source, *dates, days))
        self._packets.add((row.packet, word, len(row.open_rules), len(row.findings), *dates, days, self._remark(row)))

    def _remark(self, row: BatchRow) -> str:
        if row.duplicate_of:
            return t("batch.duplicate", self._language, of=row.duplicate_of)
        return set_in(row.remark, self._language) if row.remark else ""

    def close(self) -> None:
        """Nothing is on disk before."""
        for sheet in (self._findings, self._packets):
            sheet.close()
        self._book.close()


@lru_cache(maxsize=4096)  # few sources, told again and again
def _source(rule: str, day: dt.date | None, told: str, language: Language) -> str:
    return set_in(citation(rule, day, told), language) if day else told


class _Sheet:
    def __init__(self, book: xlsxwriter.Workbook, name: str, columns: dict[str, int], language: Language) -> None:
        self._language = language
        self._sheet = book.add_worksheet(t(f"batch.sheet.{name}", language))
        self._text = book.add_format({"text_wrap": True, "valign": "top", "quote_prefix": True})  # stays a text when edited
        self._other = book.add_format({"valign": "top", "align": "left"})
        self._day = book.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"})
        self._width = len(columns)
        self._rows = 0
        head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        for number, (column, width) in enumerate(columns.items()):
            self._sheet.set_column(number, number, width)
            self._sheet.write_string(0, number, t(f"batch.column.{column}", language), head)
        self._sheet.freeze_panes(1, 1)
        self._sheet.repeat_rows(0)
        self._sheet.set_landscape()
        self._sheet.fit_to_pages(1, 0)

    def add(self, cells: Sequence[Cell]) -> None:
        self._rows += 1
        if self._rows <= ROWS_MOST:
            for number, value in enumerate(cells):
                self._write(self._rows, number, value)
        elif self._rows == ROWS_MOST + 1:
            self._write(self._rows, 0, t("batch.sheet.full", self._language))

    def _write(self, row: int, column: int, value: Cell) -> None:
        if isinstance(value, dt.date):
            self._sheet.write_datetime(row, column, value, self._day)
        elif isinstance(value, int):
            self._sheet.write_number(row, column, value, self._other)
        elif value:
            self._sheet.write_string(row, column, cell_text(value), self._text)

    def close(self) -> None:
        self._sheet.autofilter(0, 0, min(self._rows, ROWS_MOST + 1), self._width - 1)
