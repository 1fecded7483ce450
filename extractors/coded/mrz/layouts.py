"""The five layouts of a machine-readable zone: ICAO Doc 9303, parts 4 (TD3), 5 (TD1), 6 (TD2) and 7 (visas)."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.coded.mrz.check_digits import ALPHABET, DIGITS, FILLER, LETTERS

SEXES = "MFX" + FILLER
_TYPES_OF_CARD = "AIC"  # ICAO Doc 9303, parts 5 and 6: the first letter of a card's document code
_BLANKABLE_DIGIT = DIGITS + FILLER

Place = tuple[int, int, int]
"""Line from 0, first column from 0, column after the last."""


@dataclass(frozen=True, slots=True)
class Zone:
    """A field of the zone: where it stands and which characters may stand there."""

    name: str
    place: Place
    alphabet: str


@dataclass(frozen=True, slots=True)
class Check:
    """A check digit: of which field, where it stands, what it is reckoned over."""

    name: str
    digit: tuple[int, int]  # line, column
    over: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout of the zone; `name_line` is the line that holds no check digit."""

    name: str
    width: int
    first_letters: str
    name_line: int
    zones: tuple[Zone, ...]
    checks: tuple[Check, ...]

    @property
    def height(self) -> int:
        """Lines of the zone."""
        return 1 + max(zone.place[0] for zone in self.zones)


def _head(line_end: int, first_letters: str, rest: tuple[Zone, ...]) -> tuple[Zone, ...]:
    """Document code, issuing state and names on the first line, as all but TD1 have them."""
    return (
        Zone("document_type", (0, 0, 1), first_letters),
        Zone("document_subtype", (0, 1, 2), LETTERS + FILLER),
        Zone("issuing_state", (0, 2, 5), LETTERS + FILLER),
        Zone("names", (0, 5, line_end), LETTERS + FILLER),
        *rest,
    )


def _second_line(optional: tuple[int, int]) -> tuple[Zone, ...]:
    return (
        Zone("document_number", (1, 0, 9), ALPHABET),
        Zone("document_number_check", (1, 9, 10), _BLANKABLE_DIGIT),
        Zone("nationality", (1, 10, 13), LETTERS + FILLER),
        Zone("date_of_birth", (1, 13, 19), _BLANKABLE_DIGIT),
        Zone("date_of_birth_check", (1, 19, 20), DIGITS),
        Zone("sex", (1, 20, 21), SEXES),
        Zone("expiry_date", (1, 21, 27), _BLANKABLE_DIGIT),
        Zone("expiry_date_check", (1, 27, 28), DIGITS),
        Zone("optional", (1, *optional), ALPHABET),
    )


_SECOND_LINE_CHECKS = (
    Check("document_number", (1, 9), ((1, 0, 9),)),
    Check("date_of_birth", (1, 19), ((1, 13, 19),)),
    Check("expiry_date", (1, 27), ((1, 21, 27),)),
)

TD3 = Layout(
    name="TD3",
    width=44,
    first_letters="P",
    name_line=0,
    zones=_head(
        44,
        "P",
        (
            *_second_line((28, 42)),
            Zone("optional_check", (1, 42, 43), _BLANKABLE_DIGIT),
            Zone("composite_check", (1, 43, 44), DIGITS),
        ),
    ),
    checks=(
        *_SECOND_LINE_CHECKS,
        Check("optional", (1, 42), ((1, 28, 42),)),
        Check("composite", (1, 43), ((1, 0, 10), (1, 13, 20), (1, 21, 43))),
    ),
)

TD2 = Layout(
    name="TD2",
    width=36,
    first_letters=_TYPES_OF_CARD + "P",
    name_line=0,
    zones=_head(36, _TYPES_OF_CARD + "P", (*_second_line((28, 35)), Zone("composite_check", (1, 35, 36), DIGITS))),
    checks=(*_SECOND_LINE_CHECKS, Check("composite", (1, 35), ((1, 0, 10), (1, 13, 20), (1, 21, 35)))),
)

TD1 = Layout(
    name="TD1",
    width=30,
    first_letters=_TYPES_OF_CARD,
    name_line=2,
    zones=(
        Zone("document_type", (0, 0, 1), _TYPES_OF_CARD),
        Zone("document_subtype", (0, 1, 2), ALPHABET),
        Zone("issuing_state", (0, 2, 5), LETTERS + FILLER),
        Zone("document_number", (0, 5, 14), ALPHABET),
        Zone("document_number_check", (0, 14, 15), _BLANKABLE_DIGIT),
        Zone("optional", (0, 15, 30), ALPHABET),
        Zone("date_of_birth", (1, 0, 6), _BLANKABLE_DIGIT),
        Zone("date_of_birth_check", (1, 6, 7), DIGITS),
        Zone("sex", (1, 7, 8), SEXES),
        Zone("expiry_date", (1, 8, 14), _BLANKABLE_DIGIT),
        Zone("expiry_date_check", (1, 14, 15), DIGITS),
        Zone("nationality", (1, 15, 18), LETTERS + FILLER),
        Zone("optional_2", (1, 18, 29), ALPHABET),
        Zone("composite_check", (1, 29, 30), DIGITS),
        Zone("names", (2, 0, 30), LETTERS + FILLER),
    ),
    checks=(
        Check("document_number", (0, 14), ((0, 5, 14),)),
        Check("date_of_birth", (1, 6), ((1, 0, 6),)),
        Check("expiry_date", (1, 14), ((1, 8, 14),)),
        Check("composite", (1, 29), ((0, 5, 30), (1, 0, 7), (1, 8, 15), (1, 18, 29))),
    ),
)

MRV_A = Layout("MRV-A", 44, "V", 0, _head(44, "V", _second_line((28, 44))), _SECOND_LINE_CHECKS)
MRV_B = Layout("MRV-B", 36, "V", 0, _head(36, "V", _second_line((28, 36))), _SECOND_LINE_CHECKS)

LAYOUTS = (TD3, MRV_A, TD2, MRV_B, TD1)
