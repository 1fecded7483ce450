"""What the fields of one paper say of one another: dates in their order, an address and its province, a total and its lines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from extractors.fields.confidence import AGREED, CONFIRMED, agreed
from extractors.fields.kinds import NO_POSTAL_CODE, PART_OF_ADDRESS
from extractors.values.normalised import fold, squeeze
from extractors.values.places import postal_code, read_province
from schemas.document import FieldValue
from schemas.field_types import FieldSpec, Kind
from schemas.page import ReadMethod

MUST_FOLLOW: tuple[tuple[str, str], ...] = (
    ("date_of_birth", "issue_date"),
    ("date_of_birth", "expiry_date"),
    ("issue_date", "expiry_date"),
    ("date_of_birth", "letter_date"),
    ("received_date", "letter_date"),
    ("start_date", "end_date"),
)
"""The first of two fields never lies after the second; an application is received before the letter that says so."""

WRITTEN = ("letter_date", "signed_date", "received_date", "submitted_date", "issue_date", "date")
"""Fields of the day a paper was written or received."""

SIGNED = ("letter_date", "signed_date", "received_date", "submitted_date")
STALE_YEARS = 15
"""Years before the day of judging from which a date of signing or sending is sooner another one: a birth, a wedding."""

DISORDER = 0.6
"""Confidence left to two dates that stand in the wrong order: one of them was misread or mistaken."""


UNSUMMED = 0.88
"""Confidence left to a total that its lines do not add up to: some line was not read, or it is another amount."""

ONE_NAME = 0.75
"""Confidence left to a family name as the whole name: its given names may not have been found."""

ONE_WORD = "one_word"
TOTAL, LINES, ADDRESS, PROVINCE = "total", "lines", "address", "province"
ISSUE, EXPIRY = "issue_date", "expiry_date"
USUAL_YEARS = (1, 2, 3, 5, 10)
"""Years that permits, certificates and passports are commonly issued for."""

NAME, FAMILY_NAME, GIVEN_NAMES, MIDDLE_NAMES = "name", "family_name", "given_names", "middle_names"
SECOND_FAMILY_NAME = "second_family_name"
ADDRESS_PARTS = ("city", "province", "postal_code")
"""Fields that a form keeps apart from its street line, in the order an address has them."""

Fields = dict[str, FieldValue]


def settle_together(specs: Mapping[str, FieldSpec], fields: Fields, as_of: dt.date) -> Fields:
    """The fields once they were held against one another and against the day of judging."""
    return _total(
        _province(specs, _whole_address(_whole_name(specs, _validity(_dates(_long_ago(_not_yet(fields, as_of), as_of))))))
    )


def _not_yet(fields: Fields, as_of: dt.date) -> Fields:
    """A paper that OCR dates after the day of judging is sooner misread than post-dated."""
    late = [n for n in WRITTEN if n in fields and fields[n].method is ReadMethod.OCR and str(fields[n].value) > as_of.isoformat()]
    return fields | {n: replace(fields[n], confidence=min(fields[n].confidence, DISORDER), doubt="future_date") for n in late}


def _long_ago(fields: Fields, as_of: dt.date) -> Fields:
    """A paper signed or sent many years ago is doubted, however well its date was read."""
    stale = [n for n in SIGNED if n in fields and int(str(fields[n].value)[:4]) < as_of.year - STALE_YEARS]
    return fields | {n: replace(fields[n], confidence=min(fields[n].confidence, DISORDER), doubt="long_ago") for n in stale}


def _dates(fields: Fields) -> Fields:
    """Dates in the wrong order are both doubted."""
    doubted = dict(fields)
    for earlier, later in MUST_FOLLOW:
        if earlier in fields and later in fields and str(fields[earlier].value) > str(fields[later].value):
            for name in (earlier, later):
                value = doubted[name]
                doubted[name] = replace(value, confidence=min(value.confidence, DISORDER), doubt="dates_out_of_order")
    return doubted


def _validity(fields: Fields) -> Fields:
    """Issue and expiry a whole number of years apart, give or take a day, confirm each other."""
    issue, expiry = fields.get(ISSUE), fields.get(EXPIRY)
    if issue is None or expiry is None or issue.doubt or expiry.doubt:
        return fields
    issued, expires = dt.date.fromisoformat(str(issue.value)), dt.date.fromisoformat(str(expiry.value))
    years = expires.year - issued.year
    if years not in USUAL_YEARS or not any(_anniversary(issued, years) + dt.timedelta(days=d) == expires for d in (-1, 0)):
        return fields
    return fields | {
        name: replace(fields[name], confidence=round(agreed(fields[name].confidence, AGREED), 4)) for name in (ISSUE, EXPIRY)
    }


def _anniversary(day: dt.date, years: int) -> dt.date:
    """The same day years later; 1 March for 29 February in a common year."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return dt.date(day.year + years, 3, 1)


def _whole_name(specs: Mapping[str, FieldSpec], fields: Fields) -> Fields:
    """A whole name put together from its parts, where the paper keeps them apart; one that is all of the name, in doubt."""
    family, given, whole = (fields.get(name) for name in (FAMILY_NAME, GIVEN_NAMES, NAME))
    if NAME not in specs or family is None:
        return fields
    if given is None:
        if whole and not _holds(whole, family) and not _holds(family, whole) and whole.doubt in ("", ONE_WORD):
            value = f"{whole.value} {family.value}"  # "Name, if any  Shanelle Denise", "Surname  Rolle"
            sure = min(whole.confidence, family.confidence, ONE_NAME)
            return fields | {NAME: replace(whole, value=value, raw=value, confidence=sure, doubt="name_parts")}
        return fields if whole and (whole.accepted or _holds(whole, family)) else fields | {NAME: _alone(family)}
    if whole and whole.confidence >= min(family.confidence, given.confidence) and not _holds(family, whole):
        return fields
    middle, second = fields.get(MIDDLE_NAMES), fields.get(SECOND_FAMILY_NAME)
    forenames = f"{given.value} {middle.value}" if middle and not _holds(given, middle) else given.value
    surnames = f"{family.value} {second.value}" if second and not _holds(family, second) else family.value
    value = f"{forenames} {surnames}"
    sure = min(part.confidence for part in (family, given, middle, second) if part)
    return fields | {NAME: replace(family, name=NAME, value=value, raw=value, confidence=sure, doubt=family.doubt or given.doubt)}


def _holds(longer: FieldValue, shorter: FieldValue) -> bool:
    """Whether the words of one name are all words of another."""
    long, short = (set(fold(str(name.value)).replace(",", " ").split()) for name in (longer, shorter))
    return short <= long


def _alone(family: FieldValue) -> FieldValue:
    """The only name of somebody who bears one, as far as the paper tells."""
    return replace(family, name=NAME, confidence=min(family.confidence, ONE_NAME), doubt=family.doubt or "one_word")


def _whole_address(fields: Fields) -> Fields:
    """A street line made whole with the town, province and postal code that stand in boxes of their own."""
    street, parts = fields.get(ADDRESS), [fields[name] for name in ADDRESS_PARTS if name in fields]
    if street is None or postal_code(str(street.value)) or not any(postal_code(str(part.value)) for part in parts):
        return fields
    town = squeeze(" ".join(str(part.value) for part in parts))
    if street.doubt == NO_POSTAL_CODE:
        street = replace(street, confidence=round(street.confidence / PART_OF_ADDRESS, 4), doubt="")
    sure = min(value.confidence for value in (street, *parts))
    return fields | {ADDRESS: replace(street, value=f"{street.value}, {town}", raw=f"{street.raw}, {town}", confidence=sure)}


def _province(specs: Mapping[str, FieldSpec], fields: Fields) -> Fields:
    """The province that an address tells; one that is printed beside it is confirmed or contradicted."""
    address = fields.get(ADDRESS)
    spec = specs.get(PROVINCE)
    told = read_province(str(address.value)) if address else None
    if address is None or told is None or spec is None or spec.kind is not Kind.PROVINCE:
        return fields
    printed = fields.get(PROVINCE)
    sure = round(address.confidence * told.quality, 4)
    value = replace(address, name=PROVINCE, value=told.value, raw=told.raw, confidence=sure, doubt=address.doubt or told.doubt)
    if printed is None:
        return fields | {PROVINCE: value}
    if printed.value == told.value:
        return fields | {PROVINCE: replace(printed, confidence=round(agreed(printed.confidence, CONFIRMED), 4), doubt="")}
    return fields | {PROVINCE: replace(printed, confidence=min(printed.confidence, DISORDER), doubt="readings_differ")}


def _total(fields: Fields) -> Fields:
    """A total that is the sum of its lines is sure, and so are they; one that is less than a line was misread."""
    total, lines = fields.get(TOTAL), fields.get(LINES)
    if total is None or lines is None or not isinstance(lines.value, tuple):
        return fields
    amounts = [Decimal(amount) for _, amount in lines.value]
    printed = Decimal(str(total.value))
    if sum(amounts) == printed and total.doubt != "sum_differs":
        return fields | {
            name: replace(fields[name], confidence=round(agreed(fields[name].confidence, CONFIRMED), 4), doubt="")
            for name in (TOTAL, LINES)
        }
    if printed < max(amounts):
        return fields | {TOTAL: replace(total, confidence=min(total.confidence, DISORDER), doubt="less_than_a_line")}
    doubted = replace(total, confidence=min(total.confidence, UNSUMMED), doubt=total.doubt or "sum_differs")
    return fields | {TOTAL: doubted, LINES: replace(lines, confidence=min(lines.confidence, DISORDER), doubt="sum_differs")}
