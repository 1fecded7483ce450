"""Print read as a value of a field's kind: which normaliser, and how well the print fits."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz import fuzz

from extractors.fields.choices import has_boxes, ticked
from extractors.fields.layout import key_of
from extractors.fields.vocabulary import notions_of
from extractors.values import dates, durations, identifiers, money, names, places
from extractors.values.normalised import Normalised, fold, squeeze, words
from schemas.field_types import FieldSpec, Kind, Part, Sense, Shape

AFTER_PREAMBLE = 0.97
"""Quality left where fillers stand before the value: "Montréal, le 3 juin 2024"."""

TRAILING = 0.80
"""Quality left of a name that more words follow in its cell."""

MIN_CODE_LIKENESS = 85  # of 100
FUZZY_CODE = 6  # letters; shorter wordings of a code match exactly
PART_OF_ADDRESS = 0.85
"""Quality of an address without a Canadian postal code: perhaps not all of it; below acceptance."""

NO_NUMBER = 0.6
"""Quality of an address without any figure ("identique à l'adresse ci-dessus"), or that goes on over a label."""

UNTOLD_UNIT = 0.85
"""Quality of a duration without its unit: a form asks for months, above the figure. Below acceptance."""

UNKNOWN_WORDING = 0.70
"""Quality of a text at a label where the field's own wordings are known and it is none of them. Below acceptance."""

NO_PERSON = 0.80
"""Quality of a name that is a place's, an office's or a heading's too: "Nigeria", "Visitor record". Below acceptance."""

PASSPORTS = frozenset({"passport", "passeport"})
NO_POSTAL_CODE = "no_postal_code"
SHORTEST_ADDRESS = 8  # characters
LONGEST_TEXT = 400  # characters

_FROM = re.compile(r"\W*(?:from|du|de|dates?|valid|valide|valable)?\W*(?:from|du|de)?\W*", re.IGNORECASE)
_RANGE = re.compile(r"\s*(?:to|au|until|jusqu['’]au|[-–—]|->|→)\s*(?:le\s+)?", re.IGNORECASE)
"""What stands between the first and the last day of a term: "from 18 May 2018 to 17 May 2028"."""

SIGNED = "signed"
_SIGNER = re.compile(r"\s*(?:[A-ZÀ-Þ][\w'’.-]*[ ]){1,5}?[A-ZÀ-Þ][\w'’.-]*(?:,| [–-])\s*(?:le|on)?\s*")
"""The signatory's own name before the date of signing: "Wei Zhang, May 16, 2023"."""

_PARTS = '(/–—-«"[<'
_NEXT_PERSON = re.compile(r"^(?:and|et|&|und|y|e)\s+(?=[A-ZÀ-Þ])")  # "Soraya Amini and Behrouz Amini"
_PARTED = re.compile(r" /(?= [A-ZÀ-Þ][\w' -]+$)")  # "EZZINE / Khaoula", family name first
_NOISE = re.compile(r"^[\s:;,.*_|«»\"“”•·#-]+|[\s:;,*_|«»\"“”•·-]+$")
_NUMBER_WORDS = re.compile(r"(?:\b(?:no|nos|numero|number|num|id|est|is|le|the|as)\b|n\s?[°º]|[#:.,()\s])*", re.IGNORECASE)
_AFTER_ORGANISATION = re.compile(r"\s*\(|\s[–—-]\s|,\s*(?=\d)")  # "(the Employer)", " – Montréal", ", 12 Main Street"
_STREET = re.compile(
    r"(?i)\s*\d{1,6}[a-z]?,?\s+(?:[\w.'’-]+\s+){0,3}?(?:rue|boul\w*|av\w*|chemin|ch|rang|route|place|street|st|road|rd|drive|dr|blvd|way"
    r"|lane|court|crescent|cres|highway|hwy)\b"
)
"""How an address begins, which is no company's name."""

_OF_A_MESSAGE, _A_WORD = re.compile(r"[<>@]|\s:\s"), re.compile(r"[^\W\d_]{2}")
"""What stands in a message's head, and in every company's name."""

_SENTENCE_INSIDE = re.compile(r"[a-zà-ÿ]{4,}\. [A-ZÀ-Þ][a-zà-ÿ]+ [a-zà-ÿ]+ ")  # "… de Québec. Vous commenceriez le …"
_AFTER_LEGAL_FORM = re.compile(r"(?i)(\b(?:inc|lt[ée]e|ltd|limited|limit[ée]e|corp|llc|llp|enr)\b\.?),.*")  # "… Ltd., Jonquière"
_BEFORE_NUMBER = re.compile(r"^[^\d]*?\b(?:at|situated|located|situ[ée]e?|au|à|is|known as)\s+(?=\d)", re.IGNORECASE)
_REFERENCE = re.compile(r"^\W*[A-Z]{0,2}\d[\d ]{5,}\s*[–—,/-]\s*(?=[^\W\d])")  # "Re: W301234567 - GARCÍA, Ana"
_LAST_CODE = re.compile(r"[^\W\d_]{3,}\s+([A-Z]{2})\W*$")  # "Longueuil QC"
_LISTED = re.compile(
    r"\s[–—-]\s((?:[A-ZÀ-Þ][A-ZÀ-Þ'’-]+ ?){1,4}, (?:[A-ZÀ-Þ][\w'’-]+ ?){1,4})(?=\s[–—-]\s|$)"
)  # "Maintained status - KHELIFI, Meriem - W313660714"
_BARE_MONTHS = re.compile(r"\s*([1-9]\d?)\s*")
_CAPITALS_INSIDE = re.compile(r"^(?:[A-ZÀ-Þ][a-zà-ÿ]+ )+(?:[A-ZÀ-Þ]{2,}[- ])+[A-ZÀ-Þ][a-zà-ÿ]")
"""A family name in capitals amidst other words, the first of which may be a title: "Selvi MURUGESAN Kavitha"."""

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Context:
    """What a reader of values knows beside the print itself."""

    as_of: dt.date
    day_first: bool | None = None  # how the page writes dates in figures


def read_kind(spec: FieldSpec, text: str, context: Context, whole: bool = False) -> Normalised | None:
    """The value the text begins with, after fillers; None where it begins with something else.

    Args:
        whole: the text is a whole name although the field holds a part of it.
    """
    return _READERS[spec.kind](spec, text, context, whole) if text.strip() and spec.kind in _READERS else None


def _date(spec: FieldSpec, text: str, context: Context, whole: bool) -> Normalised | None:
    day_first = True if spec.day_first else context.day_first
    found = dates.read_dates(text, context.as_of, spec.sense, day_first)
    if not found:
        return None
    if spec.sense is Sense.FUTURE and len(found) > 1 and _RANGE.fullmatch(text[found[0].end : found[1].start]):
        return found[1] if _FROM.fullmatch(text[: found[0].start]) else None
    if SIGNED in spec.days and _SIGNER.fullmatch(text[: found[0].start]):
        return found[0]
    before = [word for word in re.split(r"[\W\d]+", fold(text[: found[0].start])) if word]
    if any(word not in _fillers() for word in before) or re.search(r"\d", text[: found[0].start]):
        return None
    return found[0]


@lru_cache(maxsize=1)
def _fillers() -> frozenset[str]:
    return frozenset(words()["date_fillers"]["any"])


def _identifier(spec: FieldSpec, text: str, context: Context, whole: bool) -> Normalised | None:
    for found in identifiers.read_identifiers(text, spec.shape):
        before = text[: found.start]
        if not _NUMBER_WORDS.fullmatch(fold(before)) and not (spec.shape is Shape.PASSPORT and _names_a_passport(before)):
            return None
        if not spec.pattern or re.fullmatch(spec.pattern, found.value):
            return found
    return None


def _names_a_passport(before: str) -> bool:
    """Whether the words before a passport's number say no more than whose it is: "algérien, no", "Ghana passport"."""
    said = [word for word in re.findall(r"[^\W\d_]+", before) if not _NUMBER_WORDS.fullmatch(fold(word))]
    return all(fold(word) in PASSPORTS or places.read_country(word) for word in said)


def _money(spec: FieldSpec, text: str, context: Context, whole: bool) -> Normalised | None:
    found = money.read_amounts(text)
    return found[0] if found and not any(c.isalnum() for c in text[: found[0].start]) else None


def _name(spec: FieldSpec, text: str, context: Context, whole: bool) -> Normalised | None:
    if spec.part is Part.ORGANISATION:
        if _STREET.match(text):
            return None
        found = _text(spec, _AFTER_LEGAL_FORM.sub(r"\1", _AFTER_ORGANISATION.split(text)[0]), context, whole)
        if found and (_OF_A_MESSAGE.search(found.value) or not _A_WORD.search(found.value)):
            return None
        if found and (found.value[0].islower() or _SENTENCE_INSIDE.search(found.value)):
            return found.doubted(NO_PERSON, "running_text")
        return found.doubted(names.ONE_WORD, "one_word") if found and " " not in found.value else found
    text = _REFERENCE.sub(lambda number: " " * len(number[0]), text)
    listed = _LISTED.search(text) if whole else None
    if listed:
        text = " " * listed.start(1) + text[listed.start(1) :]
    found = names.read_name(text)
    if found and not (names.names_a_person(found.value) and _is_beyond_labels(found.value)):
        found = found.doubted(NO_PERSON, "no_person")
    if found and _CAPITALS_INSIDE.search(found.value):
        found = found.doubted(NO_PERSON, "capitals_inside")
    if spec.part is Part.WHOLE or (not whole and found and ("," not in found.value or spec.part is Part.GIVEN)):
        if found and spec.part is Part.WHOLE and " " not in found.value:
            found = found.doubted(names.ONE_WORD, "one_word")
        return _fit_to_cell(found, text) if found else None
    person = names.read_person(_PARTED.sub(", ", text, count=1) if whole else text)
    part = (person.family if spec.part is Part.FAMILY else person.given) if person else ""
    if person is None or not part:
        return None
    printed = person.whole
    if " " not in printed.value and any(c.isalnum() for c in text[printed.end :]):
        return None
    value = Normalised(part, printed.raw, printed.start, printed.end, person.split, "" if person.split == 1 else "name_order")
    return _fit_to_cell(value if _is_beyond_labels(printed.value) else value.doubted(NO_PERSON, "no_person"), text)


def _is_beyond_labels(name: str) -> bool:
    """Whether some word of a name is none that labels are made of: "Prénoms" is what a name is called, and no name."""
    return any(notions_of(word) is None for word in name.split())


def _fit_to_cell(found: Normalised, text: str) -> Normalised:
    """The value, doubted where more words follow it in its cell; a dash, slash or bracket parts them cleanly."""
    rest = _NEXT_PERSON.sub("(", text[found.end :].strip(" ,.;:|_"))
    return found.doubted(TRAILING, "trailing_words") if any(c.isalnum() for c in rest) and rest[0] not in _PARTS else found


def _text(spec: FieldSpec, text: str, context: Context, whole: bool) -> Normalised | None:
    clean = _NOISE.sub("", text)
    if spec.pattern:
        match = re.search(spec.pattern, text)
        if match:
            return Normalised(closed(squeeze(match[match.lastindex or 0])), squeeze(match[0]), match.start(), match.end())
    if not any(c.isalnum() for c in clean) or fold(clean).strip(".") in _blanks() or len(clean) > LONGEST_TEXT:
        return None
    start = text.find(clean)
    found = Normalised(squeeze(clean), squeeze(clean), start, start + len(clean))
    return found.doubted(UNKNOWN_WORDING, "unknown_wording") if spec.pattern else found


def closed(text: str) -> str:
    """A text without a bracket at its end that it does not open: "(travailleurs qualifiés, Québec)"."""
    return text[:-1].rstrip() if text.endswith(")") and text.count("(") < text.count(")") else text


@lru_cache(maxsize=1)
def _blanks() -> frozenset[str]:
    return frozenset(fold(word) for word in words()["blanks"]["any"])


def _address(spec: FieldSpec, text: str, context: Context, whole: bool) -> Normalised | None:
    prose = _BEFORE_NUMBER.match(text)
    start = prose.end() if prose else 0
    found = _text(spec, places.until_postal_code(text[start:]), context, whole)
    found = replace(found, start=found.start + start, end=found.end + start) if found else None
    if found is None or len(found.value) < SHORTEST_ADDRESS or not any(c.isalpha() for c in found.value):
        return None
    if not any(c.isdigit() for c in found.value) or re.search(r"[^\W\d]:", found.value):
        return found.doubted(NO_NUMBER, "no_street_number")
    return found if places.postal_code(found.value) else found.doubted(PART_OF_ADDRESS, NO_POSTAL_CODE)


def _country(spec: FieldSpec, text: str, context: Context, whole: bool) -> Normalised | None:
    return places.read_country(text)


def _province(spec: FieldSpec, text: str, context: Context, whole: bool) -> Normalised | None:
    found = places.read_province(text)
    code = text.strip(" .:,").upper()
    if found is None and (last := _LAST_CODE.search(text)) and last[1] in words()["provinces"]:
        return Normalised(last[1], last[1], last.start(1), last.end(1))
    return found or (Normalised(code, code, text.upper().find(code), len(text)) if code in words()["provinces"] else None)


def _duration(spec: FieldSpec, text: str, context: Context, whole: bool) -> Normalised | None:
    found = durations.read_durations(text)
    if not found and (bare := _BARE_MONTHS.fullmatch(text)):
        return Normalised(bare[1], bare[1], bare.start(1), bare.end(1), UNTOLD_UNIT, "untold_unit")
    return found[0] if found else None


def _year(spec: FieldSpec, text: str, context: Context, whole: bool) -> Normalised | None:
    match = _YEAR.search(text)
    return Normalised(match[1], match[1], match.start(), match.end()) if match else None


def _code(spec: FieldSpec, text: str, context: Context, whole: bool) -> Normalised | None:
    """The code that the text begins with: the longest wording there, else the nearest to it; of boxes, the ticked one's."""
    if has_boxes(text):
        span = ticked(text)
        chosen = _code(spec, text[slice(*span)], context, whole) if span else None
        return replace(chosen, start=chosen.start + span[0], end=chosen.end + span[0]) if chosen and span else None
    clean = _NOISE.sub("", text)
    key = key_of(clean)
    options = sorted(((key_of(w), code) for code, wordings in spec.codes.items() for w in wordings), key=lambda o: -len(o[0]))
    exact = (
        code
        for wording, code in options
        if key == wording or (key.startswith(wording) and key_of(clean[: _prefix(clean, wording)]) == wording)
    )
    near = [(fuzz.ratio(key[: len(w)], w), len(w), code) for w, code in options if len(w) >= FUZZY_CODE]
    likely = max(near, default=(0.0, 0, ""))
    code = next(exact, likely[2] if likely[0] >= MIN_CODE_LIKENESS else "")
    at = text.find(clean)
    return Normalised(code, squeeze(clean), at, at + len(clean)) if code else None


def _prefix(text: str, key: str) -> int:
    """Length of the whole words of a text that spell a key; 0 where no whole words do."""
    for match in re.finditer(r"\w(?=\W|$)", text):
        if len(key_of(text[: match.end()])) >= len(key):
            return match.end()
    return 0


_Reader = Callable[[FieldSpec, str, Context, bool], Normalised | None]
_READERS: Mapping[Kind, _Reader] = {
    Kind.DATE: _date,
    Kind.IDENTIFIER: _identifier,
    Kind.MONEY: _money,
    Kind.NAME: _name,
    Kind.TEXT: _text,
    Kind.ADDRESS: _address,
    Kind.COUNTRY: _country,
    Kind.PROVINCE: _province,
    Kind.DURATION: _duration,
    Kind.YEAR: _year,
    Kind.CODE: _code,
}
