"""A machine-readable zone as coded values, each with the confidence that its check digits earn."""

from __future__ import annotations

from statistics import fmean

from extractors.coded.mrz.check_digits import FILLER
from extractors.coded.mrz.names import parse_names
from extractors.coded.mrz.parse import Mrz, document_number
from schemas.code_lists import is_travel_document_state
from schemas.page import Box, CodedValue, ReadMethod

ALL_HELD = 0.99  # every check digit of the zone holds as it was read
HELD = 0.97  # the field's own check digit holds, another does not
REPAIRED = 0.85  # it holds after one likely change: below the threshold of use
FAILED = 0.30
UNCHECKED = 0.97  # the most that a field without check digit earns
UNKNOWN_STATE = 0.50
DOUBTFUL_NAME = 0.80  # cut off, perhaps with a filler read as a letter, or on a line that lacks characters


def coded_values(mrz: Mrz, box: Box | None = None, turned: int = 0) -> tuple[CodedValue, ...]:
    """The lines as read, then each field; "mrz/valid" is "yes" where every check digit holds."""
    names = parse_names(mrz.field("names"))
    doubt = names.doubt or ("length" if mrz.name_misfit else "")
    named = min(DOUBTFUL_NAME if doubt else UNCHECKED, _sureness(mrz, "names"))
    found = [
        *((f"line{number}", line, _line_confidence(mrz, number)) for number, line in enumerate(mrz.lines, start=1)),
        ("turned", str(turned) if turned else "", 1.0),
        ("layout", mrz.layout.name, 1.0),
        ("valid", "yes" if mrz.is_valid else "no", 1.0),
        ("document_code", mrz.field("document_type") + mrz.field("document_subtype"), _sureness(mrz, "document_type")),
        ("issuing_state", mrz.field("issuing_state"), _state_confidence(mrz, "issuing_state")),
        ("family_name", names.family_name, named),
        ("given_names", names.given_names, named),
        ("names_doubt", doubt, 1.0),
        ("document_number", document_number(mrz), _checked(mrz, "document_number")),
        ("nationality", mrz.field("nationality"), _state_confidence(mrz, "nationality")),
        ("date_of_birth", mrz.field("date_of_birth"), _checked(mrz, "date_of_birth")),
        ("sex", mrz.field("sex"), min(UNCHECKED, _sureness(mrz, "sex"))),
        ("expiry_date", mrz.field("expiry_date"), _checked(mrz, "expiry_date")),
    ]
    return tuple(
        CodedValue(ReadMethod.MRZ, f"mrz/{name}", _bare(name, text), round(confidence, 3), box)
        for name, text, confidence in found
        if text.strip(FILLER)
    )


def _bare(name: str, text: str) -> str:
    return text if name.startswith("line") else text.rstrip(FILLER)


def _checked(mrz: Mrz, name: str) -> float:
    if name not in mrz.held:
        return FAILED
    if name in mrz.repaired:
        return REPAIRED
    line, start, end = next(zone.place for zone in mrz.layout.zones if zone.name == name)
    return (ALL_HELD if mrz.is_valid else HELD) * (1 - max(mrz.rivals[line][start:end]))


def _line_confidence(mrz: Mrz, number: int) -> float:
    return fmean(mrz.sureness[number - 1])


def _sureness(mrz: Mrz, name: str) -> float:
    """Of a zone without check digit: the mean of its characters, drawn down by the worst that is no filler."""
    line, start, end = next(zone.place for zone in mrz.layout.zones if zone.name == name)
    read = [(sure, character) for sure, character in zip(mrz.sureness[line][start:end], mrz.lines[line][start:end], strict=True)]
    written = [sure for sure, character in read if character != FILLER] or [sure for sure, _ in read]
    return (fmean(written) + min(written)) / 2


def _state_confidence(mrz: Mrz, name: str) -> float:
    """A code of a state, read twice where issuer and nationality agree; one that no state has is doubted."""
    sure = _sureness(mrz, name)
    if not is_travel_document_state(mrz.field(name).rstrip(FILLER)):
        return min(UNKNOWN_STATE, sure)
    if mrz.field("issuing_state") == mrz.field("nationality"):
        sure = 1 - (1 - _sureness(mrz, "issuing_state")) * (1 - _sureness(mrz, "nationality"))
    return min(UNCHECKED, sure)
