"""The lines of a receipt and its total: told by what they are called, and by arithmetic.

A row that equals the sum of the others is the total, whatever it is called; what sums up, settles or taxes is no fee.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from itertools import accumulate, chain
from pathlib import Path

import yaml

from extractors.fields.bilingual import DASHES
from extractors.fields.confidence import KIND_CERTAINTY, WHERE_CERTAINTY, read_right
from extractors.fields.layout import Layout, Line, Token, text_of
from extractors.values.money import FOREIGN_CURRENCY, is_canadian, is_foreign, read_amounts
from extractors.values.normalised import Normalised, fold, squeeze
from schemas.document import FieldValue
from schemas.field_types import Kind, Where

SUMMED = WHERE_CERTAINTY[Where.RIGHT] * KIND_CERTAINTY[Kind.MONEY]
"""Certainty of lines that add up to an amount printed beside them, and of that amount."""

UNSUMMED = 0.85
"""Certainty of lines that add up to nothing that is printed: one may be missing, or be none. Not accepted."""

LEAST_TEXT = 3  # letters in what a line is for
LONGEST_FEE = 12  # words of what a fee is for
TITLE_GAP = 1.2  # line heights between what a line is for and an amount alone under it, at most

_QUANTITY = re.compile(r"^\d{1,2}\s?[x×X]\s+|\s+[x×X]?\s?\d{1,2}(?:\s?[x×X@à])?$|^\d{1,2}\s+(?=[^\W\d_])")
_ITEM = re.compile(r"\W*(?:[a-z0-9]{1,3}[).])?\W*", re.IGNORECASE)  # "(ii)" before an amount
_FOR = re.compile(r"^\W*(?:was |were )?(?:for|pour)\b(?: (?:a|an|le|la|les|un|une))?(?= )\W*", re.IGNORECASE)
_MARKS = " .,:;…_-–|$×•*·"

LONGEST_WRAPPED = 6
"""Words of a line, at most, that what was paid for goes on from: no sentence."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of print that ends in an amount."""

    what: str
    amount: Decimal
    tokens: tuple[Token, ...]
    is_fee: bool  # as far as its wording tells


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a receipt's rows say."""

    lines: tuple[Row, ...]
    total: tuple[Token, ...]  # where the sum of the lines is printed; empty where it is not
    amount: Decimal  # that sum


def receipt_of(layout: Layout) -> Receipt | None:
    """The receipt that a page holds; None where no line of it is found."""
    layout = _bare(layout)
    rows = tuple(_rows(layout))
    if not any(row.is_fee for row in rows):
        rows += tuple(_rows_behind_amounts(layout))
    fees = tuple(row for row in rows if row.is_fee and row.amount)  # nothing was paid for what costs nothing: "Credits applied"
    printed = list(_amounts(layout))
    for total in sorted({amount for amount, _ in printed}, reverse=True):
        for group in (fees, tuple(row for row in rows if not _is_sum(row.what))):
            lines = _adding_up(tuple(row for row in group if row.amount != total), total)
            if lines:
                return Receipt(lines, _elsewhere(total, lines, printed), total)
    if not fees:
        return None
    sums = {row.amount for row in rows if _is_sum(row.what)}
    if fees[0].amount in sums and sum(row.amount for row in fees[1:]) in (0, fees[0].amount):
        fees = fees[:1]  # one fee, and what it comes to under other names
    amount = sum((row.amount for row in fees), Decimal(0))
    return Receipt(fees, _elsewhere(amount, fees, printed), amount)


def _adding_up(rows: tuple[Row, ...], total: Decimal) -> tuple[Row, ...]:
    """The rows that add up to a total: all of them, or the first ones where what follows adds up to it once more."""
    for count in (len(rows), *range(2, len(rows) - 1)):
        sums = [sum(row.amount for row in part) for part in (rows[:count], rows[count:])]
        if count > 1 and sums[0] == total and sums[1] in (0, total):
            return rows[:count]
    return ()


def _bare(layout: Layout) -> Layout:
    """A page without the columns of its table that are neither what was paid for nor dollars: who paid, a status, a day, a
    reference; and other currencies beside Canadian dollars, "CAD    GHS (equiv.)"."""
    heads: list[_Head] = []
    lines: list[Line] = []
    for line in layout.lines:
        cells = [line.tokens[start:end] for start, end in line.cells]
        found = _heads(cells)
        if found:
            heads = found
        elif heads and len(cells) > 1:
            kept = [cell for cell in cells if not (_head_of(cell, heads).foreign and read_amounts(text_of(cell).text))]
            bare = [cell for cell in kept if read_amounts(text_of(cell).text) or not _head_of(cell, heads).aside]
            if any(c.isalpha() for cell in bare for c in text_of(cell).text if not read_amounts(text_of(cell).text)):
                kept = bare
            ends = list(accumulate(len(cell) for cell in kept))
            line = replace(line, tokens=tuple(chain.from_iterable(kept)), cells=tuple(zip([0, *ends], ends, strict=False)))
        if line.tokens:
            lines.append(line)
    return replace(layout, lines=tuple(lines)) if heads else layout


@dataclass(frozen=True, slots=True)
class _Head:
    """The heading of a column of a table."""

    x0: float
    x1: float
    foreign: bool  # it names another currency
    aside: bool  # what stands under it is neither what was paid for nor an amount


def _heads(cells: Sequence[tuple[Token, ...]]) -> list[_Head]:
    """The headings of a table's columns, one of them of amounts; none where a line is something else."""
    said = [_words(text_of(cell).text) for cell in cells]
    sums = [
        bool(set(words) & _flat("amounts")) or any(is_canadian(token.text) for token in cell)
        for words, cell in zip(said, cells, strict=True)
    ]
    if len(cells) < 2 or not any(sums) or any(read_amounts(text_of(cell).text) for cell in cells):
        return []
    return [
        _Head(
            cell[0].x0,
            cell[-1].x1,
            not is_canadian(cell[-1].text) and any(is_foreign(token.text) for token in cell),
            words in _table("aside"),
        )
        for cell, words in zip(cells, said, strict=True)
    ]


def _head_of(cell: Sequence[Token], heads: Sequence[_Head]) -> _Head:
    """The heading that a cell stands under, flush left or right."""
    return min(heads, key=lambda head: min(abs(head.x0 - cell[0].x0), abs(head.x1 - cell[-1].x1)))


def lines_value(name: str, receipt: Receipt, layout: Layout) -> FieldValue:
    """The lines as a field's value."""
    value = tuple((row.what, f"{row.amount:.2f}") for row in receipt.lines)
    tokens = tuple(token for row in receipt.lines for token in row.tokens)
    summed = receipt.total and not _more_is_asked(receipt, layout)
    return _value(name, value, layout, tokens, SUMMED if summed else UNSUMMED, "" if summed else "sum_not_printed")


def total_value(name: str, receipt: Receipt, layout: Layout) -> FieldValue | None:
    """The total as a field's value, where the lines' sum is printed."""
    if not receipt.total:
        return None
    more = _more_is_asked(receipt, layout)
    return _value(
        name, f"{receipt.amount:.2f}", layout, receipt.total, UNSUMMED if more else SUMMED, "sum_differs" if more else ""
    )


def _more_is_asked(receipt: Receipt, layout: Layout) -> bool:
    """Whether a row called the total has a higher amount than the lines that were found add up to: one of them is missing."""
    rows = _rows(_bare(layout))
    totals = (row for row in rows if _words(row.what)[:1] in _TOTALS or _words(row.what)[:2] == ("grand", "total"))
    return any(row.amount > receipt.amount for row in totals)


def _value(
    name: str, value: str | tuple[tuple[str, str], ...], layout: Layout, tokens: tuple[Token, ...], certainty: float, doubt: str
) -> FieldValue:
    page = layout.page
    confidence = round(certainty * read_right(page.read, page.medium, min(token.confidence for token in tokens)), 4)
    raw = squeeze(text_of(tokens).text)
    return FieldValue(name, value, raw, confidence, page.read, page.file, page.number, layout.box(tokens), doubt)


def _rows(layout: Layout) -> Iterator[Row]:
    """The lines of print that end in an amount, each with what it is for: beside the amount, or alone over it."""
    above: Line | None = None
    for line in layout.lines:
        text = text_of(line.tokens)
        found = _in_cells(line)
        if not found or any(c.isalnum() for c in text.text[found[-1].end :]):
            above = None if found else line
            continue
        what, tokens = _what_for(text.text[: found[0].start]), line.tokens
        bare = not any(c.isalpha() for c in text.text[: found[0].start])
        if above is not None and line.y0 - above.y1 < TITLE_GAP * layout.height and (bare or _goes_on(above, line)):
            said = text_of(above.tokens).text
            what, tokens = _what_for(said if bare else f"{said} {what}"), above.tokens + line.tokens
        above = None
        if _says_something(what):
            yield Row(what, Decimal(found[-1].value), tokens, not (_is_sum(what) or _settles(what)))


def _goes_on(above: Line, line: Line) -> bool:
    """Whether what was paid for begins on the line above: "Work permit (including extensions) -" over "per person   155.00"."""
    flush = abs(above.tokens[0].x0 - line.tokens[0].x0) < above.tokens[0].height
    said = above.tokens[-1].text in DASHES or (line.tokens[0].text[0].islower() and len(above.tokens) <= LONGEST_WRAPPED)
    return flush and said and len(above.cells) == 1 and len(line.cells) > 1


def _in_cells(line: Line) -> list[Normalised]:
    """The amounts of a line by its cells: a quantity in the next column is no part of one, "155.00    1    155.00"."""
    text = text_of(line.tokens)
    found: list[Normalised] = []
    for start, end in line.cells:
        at = text.starts[start]
        for amount in _amounts_in(text_of(line.tokens[start:end]).text):
            found.append(replace(amount, start=amount.start + at, end=amount.end + at))
    return found


def _amounts_in(text: str) -> tuple[Normalised, ...]:
    """The amounts of a text; those of another currency only where there are no others."""
    found = read_amounts(text)
    return tuple(amount for amount in found if amount.doubt != FOREIGN_CURRENCY) or found


def _rows_behind_amounts(layout: Layout) -> Iterator[Row]:
    """The lines of print that begin with an amount, each with what it is for behind it."""
    for line in layout.lines:
        text = text_of(line.tokens)
        found = _amounts_in(text.text)
        if len(found) == 1 and _ITEM.fullmatch(text.text[: found[0].start]):
            what = _what_for(_FOR.sub("", text.text[found[0].end :]))
            fee = bool(set(_words(what)) & _flat("fees"))
            if _says_something(what) and (what[0].isupper() or (fee and len(_words(what)) <= LONGEST_FEE)):
                yield Row(what, Decimal(found[0].value), line.tokens, not (_is_sum(what) or _settles(what)))


def _amounts(layout: Layout) -> Iterator[tuple[Decimal, tuple[Token, ...]]]:
    """Every amount on the page."""
    for line in layout.lines:
        text = text_of(line.tokens)
        for found in _amounts_in(text.text):
            yield Decimal(found.value), text.between(found.start, found.end)


def _elsewhere(total: Decimal, lines: Sequence[Row], printed: Sequence[tuple[Decimal, tuple[Token, ...]]]) -> tuple[Token, ...]:
    """Where an amount is printed that stands in none of the lines; empty where it is not. The last place is the sum's."""
    taken = {token.index for row in lines for token in row.tokens}
    places = [tokens for amount, tokens in printed if amount == total and not taken & {token.index for token in tokens}]
    return places[-1] if places else ()


def _what_for(text: str) -> str:
    """What a line is for, its quantity apart: "2 x Work permit" and "Work permit 2" are "Work permit"."""
    return _QUANTITY.sub("", squeeze(text).strip(_MARKS)).strip(_MARKS)


def _says_something(what: str) -> bool:
    return sum(c.isalpha() for c in what) >= LEAST_TEXT


def _is_sum(what: str) -> bool:
    """Whether a row is called a sum, a tax or a way to pay; "Payment of the work permit fee" is not."""
    words = _words(what)
    first = next((sum_ for sum_ in _table("sums") if words[: len(sum_)] == sum_), ())
    return bool(first) and (first[0] in _STRONG or not set(words) & _flat("fees"))


def _settles(what: str) -> bool:
    words = set(_words(what))
    return bool(words & _flat("settles")) and not words & _flat("fees")


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[^\W\d_]+", fold(text)))


_TOTALS = (("total",), ("totals",), ("totaux",))
_STRONG = frozenset({"total", "totals", "totaux", "grand", "subtotal", "sub", "sous", "tax", "taxes", "taxe", "balance", "solde"})
"""First words of a sum that no fee begins with."""


@lru_cache(maxsize=8)
def _table(name: str) -> tuple[tuple[str, ...], ...]:
    loaded: dict[str, list[str]] = yaml.safe_load(Path(__file__).with_name("receipts.yaml").read_text(encoding="utf-8"))
    return tuple(sorted((_words(wording) for wording in loaded[name]), key=len, reverse=True))


@lru_cache(maxsize=8)
def _flat(name: str) -> frozenset[str]:
    return frozenset(word for wording in _table(name) for word in wording)
