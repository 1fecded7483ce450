"""Dates as the papers print them, in English and French: ISO, long, compact, bilingual, misread by OCR.

A date is never made more precise than the paper: day and month that could be swapped, and a century nobody told, stay
in doubt. Impossible dates are no dates.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from extractors.values.normalised import LOOKALIKE_DIGITS, REPAIRED, Normalised, fold, squeeze, words
from extractors.values.spelled import may_go_on, may_hold_words, number_of, patterns, same_length
from schemas.field_types import Sense

AMBIGUOUS = 0.5
"""Quality of a date whose day and month could be swapped: even chances."""

UNTOLD_CENTURY = 0.6
FUZZY_MONTH = 0.93
"""Quality left when a month's name was read with one wrong letter; no other month is that near."""

OUT_OF_SENSE = 0.3
"""Quality left to a birth after the day of judging."""

MIN_FUZZY_MONTH = 4  # letters; shorter names lie too near each other
LONG_MONTH = 7  # letters; from here two wrong letters are forgiven: "décernbre"
EARLIEST_YEAR, LATEST_YEAR = 1900, 2100
YEARS_AHEAD = 15  # of `as_of`: the longest a paper of ours is valid is 10 years

_N = r"[0-9OoQDIl|iSBZ]"  # a digit, or what OCR takes for one
_EDGE = r"(?<![\w/.-])"
_END = r"(?![0-9A-Za-z]|[/.-]\d)"
_SEP = r"\s?[-/.]\s?|\s+"
_SLASH = r"(?:\s?[/|\\]\s?|\sI\s)"  # and what OCR takes for one
_MONTH = rf"(?P<m>[^\W\d_]{{3,10}})\.?(?:{_SLASH}(?P<m2>[^\W\d_]{{3,10}})\.?)?"
_DAY = rf"(?P<d>{_N}{{1,2}})"
_ORDINAL = r"(?:\s?(?:er|ER|ler|st|nd|rd|th|i?[èe]me|ᵉʳ|ᵉ|e))?"

_YEAR_FIRST = re.compile(
    rf"{_EDGE}(?P<y>{_N}{{4}})(?P<s>{_SEP})(?P<m>{_N}{{1,2}})(?P<s2>{_SEP})(?P<d>{_N}{{1,2}})(?![0-9]|[/.-]\d)"
)
_COMPACT = re.compile(r"(?<![\w/.-])(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)(?![\w/-])")
_OF_THE_MONTH = (
    r"(?:(?:days?\s+of(?:\s+the\s+month\s+of)?|(?:jours?\s+)?du\s+mois\s+de|jours?\s+de|de|of)\s+"
    r"|(?:(?:jours?\s+)?du\s+mois\s+)?d['’])"
)
_DAY_MONTH_NAME = re.compile(
    rf"{_EDGE}{_DAY}{_ORDINAL}['’\"”»]?[\s./-]*{_OF_THE_MONTH}?{_MONTH}[\s.,/-]*(?:(?:de|of|do)\s+)?(?:A\.?\s?D\.?\s+)?(?P<y>{_N}{{4}}|\d\d){_END}"
)
_FIRST_MONTH_NAME = re.compile(rf"{_EDGE}(?P<d>[lI1i]er|premier)\s*{_MONTH}[\s.,]*(?P<y>{_N}{{4}}){_END}", re.IGNORECASE)
_MONTH_NAME_DAY = re.compile(rf"{_EDGE}{_MONTH}[\s.-]*(?:the\s+)?{_DAY}{_ORDINAL}[\s.,-]+(?P<y>{_N}{{4}}){_END}")
_YEAR_MONTH_NAME = re.compile(rf"{_EDGE}(?P<y>(?:19|20)\d\d)(?:[.,/-]\s?|\s){_MONTH}[\s.,/-]*{_DAY}{_END}")
_NUMERIC = re.compile(rf"{_EDGE}(?P<a>{_N}{{1,2}})(?P<s>{_SEP})(?P<b>{_N}{{1,2}})(?P<s2>{_SEP})(?P<y>{_N}{{4}}|\d\d){_END}")
_ROMAN_MONTH = re.compile(rf"{_EDGE}(?P<d>\d{{1,2}})(?P<s>[-/. ])(?P<m>[IVX]{{1,4}})(?P<s2>[-/. ])(?P<y>(?:19|20)\d\d){_END}")
_NUMERIC_FULL = re.compile(r"(?<!\d)(\d{1,2})[-/. ](\d{1,2})[-/. ](?:19|20)\d\d(?!\d)")
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_HINT_INSIDE = re.compile(
    r"[*(]{0,2}\b(?:YYYY|AAAA|YY|AA|MM|DD|JJ|[Yy]ear|YEAR|[Aa]nn[ée]e|ANN[ÉE]E|[Mm]onth|MONTH|[Mm]ois|MOIS|[Dd]ay|DAY|[Jj]our|JOUR)\b\)?"
    r"(?=[*\s:]*\d)"
)
"""What a form asks for before each part of a date: "YYYY 1991 MM 08 DD 17", "Année 1988 Mois 07 Jour 07"."""

_YEAR_IN_HALVES = re.compile(r"(([^\W\d_]{3,10})\.?\s?,?\s?)20 (\d\d)(?![\d/.-]\d|\d|\s?[:hH])")
"""A year of which the form prints the century: "this 5th day of June, 20 24"."""

_HINT_DAY_FIRST = re.compile(r"\b(?:JJ|DD)\s?[-/. ]\s?MM\b", re.IGNORECASE)
_HINT_MONTH_FIRST = re.compile(r"\bMM\s?[-/. ]\s?(?:JJ|DD)\s?[-/. ]\s?(?:AA|YY)", re.IGNORECASE)


def read_dates(text: str, as_of: dt.date, sense: Sense = Sense.ANY, day_first: bool | None = None) -> tuple[Normalised, ...]:
    """Every date in the text, in order.

    Args:
        as_of: the day of judging; a birth lies before it, a two-digit year is resolved by it.
        sense: which side of that day the date must lie on.
        day_first: what `day_first_of` or the paper's own standard says of dates in figures; None when nobody knows.
    """
    if len(_HINT_INSIDE.findall(text)) > 1:  # "in the year 2024" alone is part of a date in words
        text = _HINT_INSIDE.sub(lambda hint: " " * len(hint[0]), text)
    text = _YEAR_IN_HALVES.sub(_joined, text)
    found: list[Normalised] = []
    for pattern, read in _READERS:
        at = 0
        while (match := pattern.search(text, at)) is not None:
            overlaps = any(match.start() < other.end and other.start < match.end() for other in found)
            value = None if overlaps else read(match, as_of, sense, day_first)
            at = match.start() + 1 if value is None else match.end()  # "Québec, 16 mai 2024" begins like "Q uébec 16"
            if value is not None:
                found.append(value)
    return tuple(sorted((*found, *_spelled_out(text, found, as_of, sense)), key=lambda value: value.start))


def _joined(year: re.Match[str]) -> str:
    """The same letters with the year's halves together, where a month stands before them."""
    return f"{year[1]} 20{year[3]}" if month_of(year[2]) else year[0]


def _spelled_out(text: str, found: list[Normalised], as_of: dt.date, sense: Sense) -> Iterator[Normalised]:
    """The dates of which a part stands in words; none whose year may go on on the next line."""
    plain = same_length(text) if may_hold_words(text) else ""
    taken = [(other.start, other.end) for other in found]
    for pattern in patterns():
        for match in pattern.finditer(plain):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            day, month, year = number_of(match["d"]), month_of(match["m"]), number_of(match["y"])
            parts = ((year, 1.0) if year else None, month, (day, 1.0) if day else None)
            value = _whole(match, *parts, as_of, sense)
            cut = plain[match.end() :].strip() in ("", "and", "et") and match.end() == match.end("y") and may_go_on(match["y"])
            if value is None or cut:
                continue
            taken.append(match.span())
            value = replace(value, raw=squeeze(text[match.start() : match.end()]))
            yield value


def day_first_of(text: str) -> bool | None:
    """Whether a page writes the day before the month, by its hints (JJ/MM/AAAA) or by a date that can only be read one way."""
    hints = {bool(_HINT_DAY_FIRST.search(text)), not _HINT_MONTH_FIRST.search(text)}
    if hints == {True} or hints == {False}:
        return hints.pop()
    orders = {int(a) > 12 for a, b in _NUMERIC_FULL.findall(text) if (int(a) > 12) != (int(b) > 12)}
    return orders.pop() if len(orders) == 1 else None


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    return {name: int(number) for number, names in words()["months"].items() for name in names}


@lru_cache(maxsize=1024)
def month_of(word: str) -> tuple[int, float] | None:
    """The month a word names, and how well; one wrong letter is forgiven where no other month is as near."""
    key = fold(word)
    if key in _months():
        return _months()[key], 1.0
    if len(key) < MIN_FUZZY_MONTH:
        return None
    names = [name for name in _months() if len(name) >= MIN_FUZZY_MONTH]
    cutoff = 1 if len(key) < LONG_MONTH else 2
    near = process.extract(key, names, scorer=Levenshtein.distance, score_cutoff=cutoff, limit=None)
    numbers = {_months()[name] for name, _, _ in near}
    return (numbers.pop(), FUZZY_MONTH) if len(numbers) == 1 else None


def _digits(part: str) -> tuple[int, float] | None:
    """The number a misread part stands for, and the quality left; None where too little of it is figures."""
    plain = part.translate(LOOKALIKE_DIGITS)
    if not plain.isdigit() or sum(c.isdigit() for c in part) * 2 < len(part):
        return None
    return int(plain), 1.0 if plain == part else REPAIRED


def _named(match: re.Match[str], as_of: dt.date, sense: Sense, day_first: bool | None) -> Normalised | None:
    """A date whose month is a word, once or in two languages."""
    months = [known for known in (month_of(match["m"]), month_of(match["m2"] or "")) if known]
    if len({number for number, _ in months}) != 1:
        return None
    day = (1, 1.0) if match["d"][-1:].isalpha() and not match["d"][0].isdigit() and len(match["d"]) > 2 else _digits(match["d"])
    if match["d"].casefold() in ("1er", "ler", "ier"):
        day = (1, 1.0)
    return _whole(match, _digits(match["y"]), (months[0][0], max(q for _, q in months)), day, as_of, sense)


def _roman(match: re.Match[str], as_of: dt.date, sense: Sense, day_first: bool | None) -> Normalised | None:
    """A date whose month is a Roman numeral, as Eastern Europe writes it: "3.XI.2022"."""
    if match["m"] not in _ROMAN or match["s"] != match["s2"]:
        return None
    return _whole(match, _digits(match["y"]), (_ROMAN.index(match["m"]) + 1, 1.0), _digits(match["d"]), as_of, sense)


def _ordered(match: re.Match[str], as_of: dt.date, sense: Sense, day_first: bool | None) -> Normalised | None:
    """Year, month and day in figures, the year first."""
    if "s" in match.groupdict() and match["s"].strip() != match["s2"].strip():
        return None
    return _whole(match, _digits(match["y"]), _digits(match["m"]), _digits(match["d"]), as_of, sense)


def _numeric(match: re.Match[str], as_of: dt.date, sense: Sense, day_first: bool | None) -> Normalised | None:
    """Figures with the year last: day first, month first, or nobody knows."""
    first, second = _digits(match["a"]), _digits(match["b"])
    if first is None or second is None or match["s"].strip() != match["s2"].strip():
        return None
    short_year = len(match["y"]) == 2
    swappable = first[0] <= 12 and second[0] <= 12 and first[0] != second[0]
    in_doubt = (swappable or short_year) and day_first is None
    month_leads = second[0] > 12 or (swappable and day_first is False)
    day, month = (second, first) if month_leads else (first, second)
    value = _whole(match, _digits(match["y"]), month, day, as_of, sense)
    return value.doubted(AMBIGUOUS, "ambiguous_date") if value and in_doubt else value


def _whole(
    match: re.Match[str],
    year: tuple[int, float] | None,
    month: tuple[int, float] | None,
    day: tuple[int, float] | None,
    as_of: dt.date,
    sense: Sense,
) -> Normalised | None:
    if year is None or month is None or day is None:
        return None
    short = len(match["y"]) == 2
    full_year = _century(year[0], month[0], day[0], as_of, sense) if short else year[0]
    try:
        date = dt.date(full_year, month[0], day[0])
    except ValueError:
        return None
    if not EARLIEST_YEAR <= date.year <= LATEST_YEAR:
        return None
    value = Normalised(
        date.isoformat(), squeeze(match[0]), match.start(), match.end(), month[1] if month[1] == FUZZY_MONTH else 1.0
    )
    if REPAIRED in (year[1], month[1], day[1]):
        value = value.doubted(REPAIRED, "ocr_repair")
    if short and sense is Sense.ANY:
        value = value.doubted(UNTOLD_CENTURY, "two_digit_year")
    if sense is Sense.PAST and date > as_of:
        value = value.doubted(OUT_OF_SENSE, "future_date")
    return value


def _century(year: int, month: int, day: int, as_of: dt.date, sense: Sense) -> int:
    """The full year: an expiry is 20xx, a birth the latest that is not after `as_of`."""
    if sense is Sense.FUTURE:
        return 2000 + year
    if sense is Sense.PAST:
        return 2000 + year if (2000 + year, month, day) <= (as_of.year, as_of.month, as_of.day) else 1900 + year
    return 2000 + year if 2000 + year <= as_of.year + YEARS_AHEAD else 1900 + year


_Reader = Callable[[re.Match[str], dt.date, Sense, "bool | None"], Normalised | None]
_READERS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (_YEAR_FIRST, _ordered),
    (_DAY_MONTH_NAME, _named),
    (_FIRST_MONTH_NAME, _named),
    (_MONTH_NAME_DAY, _named),
    (_YEAR_MONTH_NAME, _named),
    (_ROMAN_MONTH, _roman),
    (_NUMERIC, _numeric),
    (_COMPACT, _ordered),
)
