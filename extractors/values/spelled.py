"""Dates whose day or year stands in words, as deeds and affidavits write them: "this sixth day of February, two thousand
and twenty-four", "le vingt-neuf (29) mai deux mille vingt-quatre", "l'an deux mille vingt-quatre, le cinq mars"."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.values.normalised import fold, words

_TENS_AND_MORE = frozenset({"hundred", "hundreds", "cent", "cents", "thousand", "mille", "mil"})
_JOINERS = frozenset({"and", "et"})
_CENTURIES = frozenset({"eighteen", "nineteen", "twenty"})
"""English reads a year as two numbers: "nineteen ninety-eight"."""

_PAIRED = 10  # from here on a number may be the second of such a pair: "nineteen ten"

_SPELLED = re.compile(
    r"thousand|hundred|nineteen|twenty|\bmill?e?\b|\b(?:fir|th|eighteen|tenth)|(?:[esxtz]i[eè]me|[rfv]th|first|second|third)\b"
    r"|\b(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|premier)\b"
    r"|\b(?:year|l['’]an)\b",
    re.IGNORECASE,
)
"""What shows at a glance that a text may hold a number in words."""


def same_length(text: str) -> str:
    """A text without case and accents whose characters keep their places."""
    return "".join(folded if len(folded := fold(c)) == 1 else c for c in text)


def may_hold_words(text: str) -> bool:
    """Whether it is worth looking for dates in words."""
    return _SPELLED.search(text) is not None


def number_of(spoken: str) -> int | None:
    """The number that words or figures say; None where they say none."""
    if spoken.isdigit():
        return int(spoken)
    parts = [part for part in re.findall(r"[a-z]+", spoken) if part not in _JOINERS]
    if not parts or any(part not in _numbers() and part not in _TENS_AND_MORE for part in parts):
        return None
    if len(parts) > 1 and parts[0] in _CENTURIES and _numbers().get(parts[1], 0) >= _PAIRED:
        return _numbers()[parts[0]] * 100 + _sum(parts[1:])
    return _sum(parts)


def may_go_on(spoken: str) -> bool:
    """Whether a number in words may have been cut: "two thousand", "deux mille vingt", "mil neuf cent quatre"."""
    before, last = ["", "", *re.findall(r"[a-z]+", spoken)][-2:]
    number = _numbers().get(last, 0)
    return last in _TENS_AND_MORE or (number >= _PAIRED and number % 10 == 0) or (last == "quatre" and before in _TENS_AND_MORE)


def _sum(parts: list[str]) -> int:
    total = current = 0
    for part in parts:
        if part in ("thousand", "mille", "mil"):
            total, current = total + (current or 1) * 1000, 0
        elif part in _TENS_AND_MORE:
            current = (current or 1) * 100
        elif part in ("vingt", "vingts") and current % 100 == 4:  # quatre-vingts
            current += 76
        else:
            current += _numbers()[part]
    return total + current


@lru_cache(maxsize=1)
def _numbers() -> dict[str, int]:
    """Word → the number it says."""
    return {word: int(number) for number, names in words()["numbers"].items() for word in names}


@lru_cache(maxsize=1)
def number_pattern() -> str:
    """A number in words, for text without accents."""
    names = "|".join(sorted({*_numbers(), *_TENS_AND_MORE}, key=len, reverse=True))
    return rf"\b(?>(?:{names})\b(?:[\s-]+(?:(?:and|et)[\s-]+)?(?:{names})\b)*)(?!\s*-)"


@lru_cache(maxsize=1)
def patterns() -> tuple[re.Pattern[str], ...]:
    """Patterns of dates in words, for text without accents; groups `d`, `m` and `y`."""
    number = number_pattern()
    day = rf"(?P<d>\d{{1,2}}|{number})(?:\s?(?:st|nd|rd|th|er|e)\b)?(?:\s*\(\s*\w+\s*\))?"
    months = "|".join(
        sorted({name for group in words()["months"].values() for name in group if len(name) > 2}, key=len, reverse=True)
    )
    month = rf"(?P<m>{months})\b\.?"
    figures = r"(?<!\d)(?:19|20)\d\d(?!\d)"
    year = rf"(?P<y>{number}|{figures})"
    of_day = (
        r"[\s,]+(?:day\s+of\s+(?:the\s+month\s+of\s+)?|jour\s+d[eu]\s+(?:mois\s+de\s+)?|du\s+mois\s+d[e'’]\s*|d[e'’]\s*|of\s+)?"
    )
    of_year = (
        r"[\s,]*(?:(?:in|of)\s+the\s+year\s+(?:of\s+our\s+lord\s+)?|(?:de\s+|en\s+)?l['’]an(?:nee)?\s+(?:de\s+grace\s+)?"
        r"|a\.?\s?d\.?\s+|de\s+|of\s+|en\s+|in\s+)?"
    )
    return (
        re.compile(rf"(?<![\w-]){day}{of_day}{month}{of_year}{year}"),
        re.compile(rf"(?<![\w-]){month}\s+(?:the\s+)?(?P<d>(?>(?:(?:twenty|thirty)[\s-]+)?(?:{_ordinals()})\b)|\d{{1,2}}){of_year}{year}"),
        re.compile(rf"(?<![\w-])(?:year|an|annee)\s+(?:of\s+our\s+lord\s+|de\s+grace\s+)?{year}[\s,]+(?:et\s+|and\s+)?(?:le|on|the|on\s+the)\s+{day}{of_day}{month}"),
    )  # fmt: skip


def _ordinals() -> str:
    english = {word for word in _numbers() if word.endswith(("th", "first", "second", "third"))}
    return "|".join(sorted(english, key=len, reverse=True))
