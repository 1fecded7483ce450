"""Countries and provinces as printed, as ICAO 9303 alpha-3 and Canada Post's two letters."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from extractors.values.normalised import Normalised, fold, squeeze, words
from schemas.strict_yaml import read_table

_POSTAL_CODE = re.compile(
    r"(?<![A-Za-z0-9])([ABCEGHJ-NPRSTVXY])\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d(?![A-Za-z0-9])", re.IGNORECASE
)
_MISREAD_POSTAL_CODE = re.compile(
    r"(?<![A-Za-z0-9])[A-Z][0-9OISBZ][A-Z0-9\])|}] ?[0-9OISBZ][A-Z0-9\])|}][0-9OISB](?![A-Za-z0-9])"
)
_BEFORE_CODE = re.compile(
    rf"\b(AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT)\s+(?={_POSTAL_CODE.pattern}|{_MISREAD_POSTAL_CODE.pattern})"
)
_AFTER_COMMA = re.compile(r"[,(]\s*(AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT|P\.?Q\.?)\b\)?")

NAMED_ONLY = 0.97
"""Quality of a province named in an address without a postal code that confirms it."""


def read_country(text: str) -> Normalised | None:
    """The country or nationality that the text is, as alpha-3: a code, a name, or an adjective in English or French."""
    printed = squeeze(text).strip(" .,:;")
    for part in (printed, *re.split(r"\s*/\s*", printed)):
        code = _country(part)
        if code:
            start = text.find(part)
            return Normalised(code, part, max(start, 0), max(start, 0) + len(part))
    return None


def read_province(text: str) -> Normalised | None:
    """The Canadian province of an address: by its postal code, confirmed or contradicted by its name."""
    postal = {province: match for match in _POSTAL_CODE.finditer(text) if (province := _by_letter(match[1].upper()))}
    named = dict(_named(text))
    if len(postal) == 1:
        province, match = next(iter(postal.items()))
        value = Normalised(province, match[0], match.start(), match.end())
        return value.doubted(0.5, "readings_differ") if named and province not in named else value
    if not postal and len(named) == 1:
        province, (start, end) = next(iter(named.items()))
        return Normalised(province, text[start:end], start, end, NAMED_ONLY)
    return None


def postal_code(text: str) -> str:
    """The Canadian postal code in a text, as "H2X 1Y4"; "" where there is none or there are several."""
    codes = {re.sub(r"[ -]", "", match[0]).upper() for match in _POSTAL_CODE.finditer(text)}
    code = codes.pop() if len(codes) == 1 else ""
    return f"{code[:3]} {code[3:]}" if code else ""


def postal_codes(text: str) -> tuple[tuple[int, int], ...]:
    """Where Canadian postal codes stand in a text, misread ones too."""
    found = {match.span() for pattern in (_POSTAL_CODE, _MISREAD_POSTAL_CODE) for match in pattern.finditer(text)}
    return tuple(sorted(found))


def holds_postal_code(text: str) -> bool:
    """Whether a Canadian postal code stands in a text, be it misread."""
    return bool(_POSTAL_CODE.search(text) or _MISREAD_POSTAL_CODE.search(text))


def until_postal_code(text: str) -> str:
    """An address as far as its Canadian postal code, be it misread; all of it where it has none."""
    match = _POSTAL_CODE.search(text) or _MISREAD_POSTAL_CODE.search(text)
    return text[: match.end()] if match else text


def _named(text: str) -> list[tuple[str, tuple[int, int]]]:
    found = [(_as_code(match[1]), match.span(1)) for match in _AFTER_COMMA.finditer(text)]
    found += [(match[1], match.span(1)) for match in _BEFORE_CODE.finditer(text)]
    folded = fold(text)
    if len(folded) == len(text):
        found += [(_province_names()[match[0]], match.span()) for match in _province_pattern().finditer(folded)]
    elif (match := _province_pattern().search(folded)) is not None:
        found.append((_province_names()[match[0]], (0, len(text))))
    return found


def _as_code(printed: str) -> str:
    return "QC" if printed.startswith("P") and printed != "PE" else printed


@lru_cache(maxsize=1)
def _province_names() -> dict[str, str]:
    return {fold(name): code for code, names in words()["provinces"].items() for name in names if len(name) > 3}


@lru_cache(maxsize=1)
def _province_pattern() -> re.Pattern[str]:
    names = sorted(_province_names(), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, names)) + r")(?!\w)")


def _by_letter(letter: str) -> str:
    return next((province for province, letters in words()["postal_letters"].items() if letter in letters), "")


def _country(printed: str) -> str:
    if re.fullmatch(r"[A-Z]{3}", printed) and printed in _countries().values():
        return printed
    return _countries().get(re.sub(r"[^a-z]+", " ", fold(printed)).strip(), "")


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    table = read_table(Path(__file__).with_name("countries.yaml"))
    return {re.sub(r"[^a-z]+", " ", fold(name)).strip(): code for code, names in table.items() for name in names}
