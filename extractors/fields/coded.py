"""Values that the file itself carries (machine-readable zone, form data, PDF417), and how print confirms or contradicts them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from extractors.coded.forms import form_fields
from extractors.fields.confidence import CODED, CONFIRMED, READINGS_DIFFER, agreed
from extractors.values.normalised import fold
from schemas.document import DocumentType, FieldValue
from schemas.field_types import FieldSpec, Kind, Sense
from schemas.page import CodedValue, Page, ReadMethod

SPELLED_IN_A_ZONE: Mapping[str, str] = {
    "a": "(?:a|ae|aa)",
    "o": "(?:o|oe)",
    "u": "(?:u|ue|uxx)",
    "n": "(?:n|nxx)",
    "ø": "oe",
    "þ": "th",
    "ð": "d",
    "đ": "d",
    "ł": "l",
    "ı": "i",
}
"""Letters, without their accents, as a machine-readable zone may spell them: ICAO Doc 9303, part 3, section 6."""

NEARLY = 0.75
"""Likeness from which print that OCR read is taken for the value that a form's own data give."""

MRZ_NAME_LENGTH = 30
"""A zone of 44 characters cuts names off after 39; from 30 letters on the print may say more."""

PRINT_OVER_BARCODE = frozenset({"form_version"})
"""What a barcode says of itself and not of its form: symbols of 2018 are printed on forms of 2022."""

PRINT_WINS = frozenset({Kind.NAME})
"""Kinds whose print says more than the zone does: accents, hyphens, apostrophes."""


def coded_fields(
    kind: DocumentType, specs: Mapping[str, FieldSpec], pages: tuple[Page, ...], as_of: dt.date
) -> dict[str, FieldValue]:
    """The fields that the pages' own values give, the surest reading of each; a box left empty gives none."""
    found = _form(kind, pages)
    for name, spec in specs.items():
        readings = [value for page in pages for value in _readings(name, spec, page, as_of)]
        if readings:
            found[name] = max(readings, key=lambda value: value.confidence)
    return found


def _form(kind: DocumentType, pages: tuple[Page, ...]) -> dict[str, FieldValue]:
    """The fields of a form that carries its data."""
    sources = {id(value): page for page in pages for value in page.values if not value.name.startswith("mrz/")}
    values = [value for page in pages for value in page.values if id(value) in sources]
    first = next((page for page in pages if page.values), None)
    if first is None or not values:
        return {}
    return {
        field.name: FieldValue(
            field.name, field.value, field.raw, field.confidence, field.method, first.file, first.number, field.box, field.doubt
        )
        for field in form_fields(values, kind)
        if field.value != ""
    }


def confirm(
    specs: Mapping[str, FieldSpec], coded: Mapping[str, FieldValue], printed: Mapping[str, FieldValue]
) -> dict[str, FieldValue]:
    """Both kinds of readings as one: agreement makes sure, contradiction casts doubt on both."""
    settled: dict[str, FieldValue] = {}
    for name in dict.fromkeys((*specs, *coded)):
        code, print_ = coded.get(name), printed.get(name)
        if name in PRINT_OVER_BARCODE and print_ is not None and code is not None and code.method is ReadMethod.BARCODE:
            code = None
        if code is None or print_ is None:
            only = code or print_
            settled |= {name: only} if only is not None else {}
        elif says_the_same(specs[name], code, print_) or _misprinted(code, print_):
            exact = says_the_same(specs[name], code, print_)
            better = print_ if exact and specs[name].kind in PRINT_WINS else code
            settled[name] = replace(
                better, confidence=round(agreed(max(code.confidence, print_.confidence), CONFIRMED), 4), doubt=""
            )
        else:
            settled[name] = _contradicted(code, print_)
    return settled


def _misprinted(code: FieldValue, print_: FieldValue) -> bool:
    """Whether OCR read nearly what a form's own data say: those keep themselves free of errors, a zone's names do not."""
    alike = Levenshtein.normalized_similarity(_letters(str(code.value)), _letters(str(print_.value)))
    return print_.method is ReadMethod.OCR and code.method is not ReadMethod.MRZ and alike >= NEARLY


def says_the_same(spec: FieldSpec, code: FieldValue, print_: FieldValue) -> bool:
    """Whether print and code mean one value; names are compared as the zone transliterates and truncates them."""
    if spec.kind is not Kind.NAME:
        return str(code.value).casefold() == str(print_.value).casefold()
    zone, text = _letters(str(code.value)), _letters(str(print_.value))
    cut_off = range(1, len(text)) if len(zone) >= MRZ_NAME_LENGTH else ()
    return any(re.fullmatch(_spelled_in_a_zone(text[:end]), zone) for end in (len(text), *cut_off))


def _spelled_in_a_zone(letters: str) -> str:
    """What a machine-readable zone may make of a name, as a regular expression."""
    return "".join(SPELLED_IN_A_ZONE.get(letter, letter) for letter in letters)


def _contradicted(code: FieldValue, print_: FieldValue) -> FieldValue:
    """The surer of two readings that differ: a zone whose check digit holds stays sure beside doubtful print."""
    winner, loser = (code, print_) if code.confidence >= print_.confidence else (print_, code)
    certain = winner.confidence * (1 - loser.confidence)
    other = loser.confidence * (1 - winner.confidence)
    share = certain / (certain + other) if certain + other else READINGS_DIFFER
    return replace(winner, confidence=round(min(winner.confidence, max(READINGS_DIFFER, share)), 4), doubt="readings_differ")


def _readings(name: str, spec: FieldSpec, page: Page, as_of: dt.date) -> Iterator[FieldValue]:
    for value in page.values:
        if value.name not in spec.coded or not value.value.strip(" <*"):
            continue
        read = _DECODE.get(spec.kind, _plain)(spec, value.value, as_of)
        if read:
            confidence = round(min(1.0, value.confidence) * CODED, 4)
            yield FieldValue(name, read, value.value, confidence, value.method, page.file, page.number, value.box, _doubt(value))


def _doubt(value: CodedValue) -> str:
    return "check_digit" if value.name.startswith("mrz/") and value.confidence < 0.9 else ""


def _plain(spec: FieldSpec, text: str, as_of: dt.date) -> str:
    return " ".join(text.split())


def _bare(spec: FieldSpec, text: str, as_of: dt.date) -> str:
    return re.sub(r"[^A-Za-z0-9]", "", text).upper()


def _date(spec: FieldSpec, text: str, as_of: dt.date) -> str:
    """ISO, out of ISO, YYYYMMDD or the zone's YYMMDD; "" where a part is unknown or impossible."""
    digits = re.sub(r"\D", "", text)
    if len(digits) == 6:
        digits = f"{_century(digits, spec.sense, as_of)}{digits}"
    try:
        return dt.datetime.strptime(digits, "%Y%m%d").date().isoformat() if len(digits) == 8 else ""  # noqa: DTZ007 - a day has no zone
    except ValueError:
        return ""


def _century(digits: str, sense: Sense, as_of: dt.date) -> int:
    """A birth lies on or before the day of judging; an expiry is 20xx."""
    return 19 if sense is Sense.PAST and digits > as_of.strftime("%y%m%d") else 20


def _code(spec: FieldSpec, text: str, as_of: dt.date) -> str:
    wanted = fold(text).strip(" <")
    return next((code for code, wordings in spec.codes.items() if wanted in {fold(w) for w in (code, *wordings)}), "")


_DECODE: Mapping[Kind, Callable[[FieldSpec, str, dt.date], str]] = {
    Kind.DATE: _date,
    Kind.IDENTIFIER: _bare,
    Kind.CODE: _code,
    Kind.COUNTRY: _bare,
}


def _letters(text: str) -> str:
    return "".join(c for c in fold(text) if c.isalnum())
