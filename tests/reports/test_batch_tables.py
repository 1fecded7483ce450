"""findings.csv and findings.xlsx: one row a finding, typed, and calculated by no spreadsheet."""

from __future__ import annotations

import csv
import datetime as dt
import io
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from lxml import etree

from reports.batch import findings as tables
from reports.batch.findings import CSV_COLUMNS, FINDING_COLUMNS, PACKET_COLUMNS, FindingsCsv, FindingsWorkbook
from reports.text import REPLACEMENT
from reports.wording import t
from tests.reports import batches, golden, hostile

MAIN = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
EPOCH = dt.date(1899, 12, 30)  # day 0 of a workbook that counts from 1900 as Excel does
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1", '=HYPERLINK("http://example.test")']


def csv_of(rows, language="en") -> str:
    stream = io.StringIO()
    table = FindingsCsv(stream, language)
    for row in rows:
        table.add(row)
    return stream.getvalue()


def parsed(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


class Sheet:
    """A sheet as its XML stands in the workbook."""

    def __init__(self, book: Path, number: int) -> None:
        with zipfile.ZipFile(book) as parts:
            self.xml = etree.fromstring(parts.read(f"xl/worksheets/sheet{number}.xml"))
            self.styles = etree.fromstring(parts.read("xl/styles.xml"))

    def cells(self, row: int) -> list[object]:
        return [self._value(cell) for cell in self.xml.iterfind(f".//s:row[@r='{row}']/s:c", MAIN)]

    @property
    def height(self) -> int:
        return len(self.xml.findall(".//s:row", MAIN))

    @property
    def widths(self) -> list[int]:
        """In characters, without the padding that Excel adds."""
        spans = self.xml.findall(".//s:col", MAIN)
        numbers = [(round(float(s.get("width")) - 0.7), int(s.get("max")) - int(s.get("min")) + 1) for s in spans]
        return [width for width, columns in numbers for _ in range(columns)]

    def _value(self, cell) -> object:
        assert cell.find("s:f", MAIN) is None
        if cell.get("t") == "inlineStr":
            return "".join(cell.itertext())
        number = float(cell.findtext("s:v", namespaces=MAIN))
        formats = self.styles.find("s:cellXfs", MAIN)
        is_day = int(formats[int(cell.get("s"))].get("numFmtId")) >= 164  # the formats a workbook defines itself
        return EPOCH + dt.timedelta(number) if is_day else int(number)


def workbook(folder: Path, rows, language="en") -> tuple[Sheet, Sheet]:
    path = folder / "findings.xlsx"
    with closing(FindingsWorkbook(path, language, batches.TODAY)) as book:
        for row in rows:
            book.add(row)
    return Sheet(path, 1), Sheet(path, 2)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_csv_is_as_reviewed(language):
    assert golden.matches(f"findings.{language}.csv", csv_of(batches.mixed(), language).replace("\r\n", "\n"))


def test_the_csv_has_a_row_for_each_finding_and_none_besides():
    rows = batches.mixed()
    found = parsed(csv_of(rows))
    assert [(line["packet"], line["rule"]) for line in found] == [(r.packet, f["rule"]) for r in rows for f in r.findings]
    assert tuple(found[0]) == CSV_COLUMNS
    assert csv_of([]).startswith("\ufeffpacket,verdict,rule,")


@pytest.mark.parametrize("text", [*FORMULAS, hostile.WORST, hostile.REVERSED, hostile.CONTROLS])
def test_no_cell_of_the_csv_is_a_formula_or_breaks_its_line(text):
    (line,) = parsed(csv_of([batches.hostile_row(text)]))
    assert not [cell for cell in line.values() if cell.startswith(tuple("=+-@\t\r\n＝＋－＠"))]
    assert not [cell for cell in line.values() if set(cell) & set("\r\n\t\x1b\u202e\u2066\u200f\x00")]
    assert all(len(cell) <= 2001 for cell in line.values())


def test_the_workbook_has_a_row_for_each_finding_with_real_dates_and_numbers(tmp_path):
    sheet, packets = workbook(tmp_path, batches.mixed())
    told = dict(zip(FINDING_COLUMNS, sheet.cells(2), strict=True))
    assert (told["packet"], told["verdict"], told["rule"], told["severity"]) == ("P-10", "Incomplete", "A76-LETTER", "Blocking")
    assert (told["received_on"], told["judged_on"], told["days"]) == (dt.date(2026, 11, 19), batches.TODAY, 3)
    assert sheet.height == 1 + 6
    assert packets.height == 1 + len(batches.mixed())
    assert packets.cells(3)[:4] == ["P-10", "Incomplete", 2, 2]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_both_sheets_have_a_frozen_header_in_words_a_filter_and_widths(tmp_path, language):
    for sheet, columns in zip(workbook(tmp_path, batches.mixed(), language), (FINDING_COLUMNS, PACKET_COLUMNS), strict=True):
        assert sheet.cells(1) == [t(f"batch.column.{column}", language) for column in columns]
        (pane,) = sheet.xml.iterfind(".//s:pane", MAIN)
        assert (pane.get("ySplit"), pane.get("state")) == ("1", "frozen")
        (area,) = sheet.xml.iterfind("s:autoFilter", MAIN)
        assert area.get("ref").startswith("A1:") and area.get("ref").endswith(str(sheet.height))
        assert sheet.widths == list(columns.values())


@pytest.mark.parametrize("text", [*FORMULAS, hostile.WORST, hostile.REVERSED, hostile.CONTROLS])
def test_no_cell_of_the_workbook_is_a_formula_a_link_or_no_xml(tmp_path, text):
    sheet, packets = workbook(tmp_path, [batches.hostile_row(text)])
    for each in (sheet, packets):
        assert not each.xml.findall(".//s:f", MAIN) and not each.xml.findall(".//s:hyperlink", MAIN)
        assert isinstance(each.cells(2)[0], str)


def test_what_was_taken_out_of_a_cell_leaves_a_trace(tmp_path):
    sheet, _ = workbook(tmp_path, [batches.hostile_row("pay\u202ement\x07")])
    assert sheet.cells(2)[0] == f"pay{REPLACEMENT}ment{REPLACEMENT}"


def test_a_sheet_that_is_full_says_where_the_rest_is(tmp_path, monkeypatch):
    monkeypatch.setattr(tables, "ROWS_MOST", 3)
    sheet, packets = workbook(tmp_path, batches.mixed())
    assert [sheet.height, packets.height] == [1 + 3 + 1] * 2
    assert sheet.cells(5) == [t("batch.sheet.full", "en")]


def test_an_empty_batch_gives_headers(tmp_path):
    assert [sheet.height for sheet in workbook(tmp_path, [])] == [1, 1]
