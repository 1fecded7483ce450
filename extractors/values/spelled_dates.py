"""Dates in words, as sworn and civil papers write them: "this sixth day of April, two thousand and twenty-three",
"le vingt-sept décembre deux mille vingt-trois".
"""

from __future__ import annotations

import re

from extractors.values.normalised import fold

_UNITS_EN = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS_EN = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS_EN = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS_EN = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
                "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
                "nineteenth")  # fmt: skip
_UNITS_FR = ("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze",
             "quinze", "seize")  # fmt: skip
_TENS_FR = ("vingt", "trente", "quarante", "cinquante", "soixante")

_WORTH = {
    **{word: n for n, word in enumerate((*_UNITS_EN, *_TEENS_EN), 1)},
    **{word: n for n, word in enumerate(_ORDINALS_EN, 1)},
    **{word: 10 * n for n, word in enumerate(_TENS_EN, 2)},
    **{word: n for n, word in enumerate(_UNITS_FR, 1)},
    **{word: 10 * n for n, word in enumerate(_TENS_FR, 2)},
    "twentieth": 20, "thirtieth": 30, "premier": 1, "une": 1, "vingts": 20,
}  # fmt: skip
"""What each word adds; "quatre-vingts" is the only one that multiplies."""

_SCORE = 20  # "vingt" after "quatre"
_CENTURIES = {"nineteen": 1900, "twenty": 2000}

_MONTH = r"(?P<m>[^\W\d_]{3,10})"
_JOIN = r"(?:\s*-\s*|\s+)(?:(?:and|et)\s+)?"


def _any(*words: str) -> str:
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


_DAY_EN = rf"(?:(?:twenty|thirty){_JOIN})?{_any(*_ORDINALS_EN)}|twentieth|thirtieth"
_UNDER_100_EN = rf"{_any(*_TENS_EN)}(?:{_JOIN}{_any(*_UNITS_EN)})?|{_any(*_TEENS_EN, *_UNITS_EN)}"
_YEAR_EN = rf"two\s+thousand(?:{_JOIN}(?:{_UNDER_100_EN}))?|(?:nineteen|twenty)(?:\s+hundred)?{_JOIN}(?:{_UNDER_100_EN})"
_NUMBER_FR = _any(*_UNITS_FR, *_TENS_FR, "vingts", "une")
_DAY_FR = rf"premier|(?:(?:vingt|trente|dix){_JOIN})?{_any(*_UNITS_FR)}|vingt|trente"
_YEAR_FR = rf"(?:deux\s*-?\s*mil(?:le)?|mil(?:le)?\s*-?\s*neuf\s*-?\s*cents?)(?:{_JOIN}{_NUMBER_FR}){{0,4}}"
_DAY_FIGURES = r"\d{1,2}(?:\s?(?:er|st|nd|rd|th|e))?"

SPELLED = (
    re.compile(
        rf"\b(?P<d>{_DAY_EN}|{_DAY_FIGURES})\s+(?:day\s+)?(?:of\s+)?{_MONTH}[\s,]+(?:in\s+the\s+year\s+)?(?P<y>{_YEAR_EN}|\d{{4}})\b",
        re.IGNORECASE,
    ),
    re.compile(rf"\b{_MONTH}\s+(?:the\s+)?(?P<d>{_DAY_EN})[\s,]+(?P<y>{_YEAR_EN}|\d{{4}})\b", re.IGNORECASE),
    re.compile(
        rf"\b(?P<d>{_DAY_FR}|{_DAY_FIGURES})\s+(?:jour\s+(?:du\s+mois\s+)?de\s+)?{_MONTH}[\s,]+"
        rf"(?:(?:de\s+)?l['’]an(?:née)?\s+)?(?P<y>{_YEAR_FR}|\d{{4}})\b",
        re.IGNORECASE,
    ),
)
"""A day, a month (`m`) and a year of which one at least may be in words."""


def number_of(words: str) -> int:
    """The number that words say, or figures with their ending: 27 of "vingt-sept", 2023 of "two thousand and twenty-three"."""
    figures = re.match(r"\d+", words)
    if figures:
        return int(figures[0])
    said = [word for word in re.split(r"[\s-]+", fold(words)) if word not in ("and", "et", "hundred")]
    total = _century(said)
    rest = said[len(said) - _left_over(said) :]
    for before, word in zip(["", *rest], rest, strict=False):
        total += _SCORE * 4 - 4 if before == "quatre" and word.startswith("vingt") else _WORTH.get(word, 0)
    return total


def _century(said: list[str]) -> int:
    """The century that the words of a year begin with; 0 for a day."""
    if len(said) > 1 and said[1] in ("thousand", "mil", "mille"):
        return 2000
    if said[0] in ("mil", "mille"):
        return 1900
    return _CENTURIES.get(said[0], 0) if len(said) > 1 and said[1] in _WORTH and _is_year(said) else 0


def _is_year(said: list[str]) -> bool:
    """Whether "twenty twenty-three" is meant, not the day "twenty-third"."""
    return said[0] == "nineteen" or said[1] in _TENS_EN or said[1] in _TEENS_EN


def _left_over(said: list[str]) -> int:
    """How many words come after the century."""
    if len(said) > 1 and said[1] in ("thousand", "mil", "mille"):
        return len(said) - 2
    if said[0] in ("mil", "mille"):
        return len(said) - 3
    return len(said) - 1 if _century(said) else len(said)
