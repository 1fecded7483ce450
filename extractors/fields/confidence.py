"""How sure a value is, from what a person would look at: how well the print was read, how surely it is this field's value,
how well it fits its kind, and whether another reading says the same.

The figures are chosen so that at most 3 in 1,000 values at or above `schemas.document.ACCEPT_AT` are wrong; `make accuracy`
prints the calibration they are held to.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from itertools import pairwise

from schemas.field_types import Kind, Where
from schemas.page import Medium, ReadMethod

# An OCR engine's confidence in the worst word of a value → chance that the value was read right, by the page's medium.
READ_RIGHT: Mapping[Medium, tuple[tuple[float, float], ...]] = {
    Medium.DIGITAL: ((0.0, 0.30), (0.50, 0.70), (0.70, 0.90), (0.80, 0.95), (0.88, 0.985), (0.95, 0.997), (1.0, 0.999)),
    Medium.SCAN: ((0.0, 0.30), (0.50, 0.70), (0.70, 0.90), (0.80, 0.95), (0.88, 0.985), (0.95, 0.997), (1.0, 0.999)),
    Medium.PHOTO: ((0.0, 0.20), (0.50, 0.60), (0.70, 0.84), (0.80, 0.91), (0.88, 0.96), (0.95, 0.990), (1.0, 0.995)),
}

TEXT_LAYER = 0.999
"""A text layer says what the writer wrote; what is left is a layer that lies."""

CODED = 0.998
"""A value the file itself carries, before its own confidence is counted."""

KIND_CERTAINTY: Mapping[Kind, float] = {
    Kind.DATE: 0.997,
    Kind.IDENTIFIER: 0.996,
    Kind.MONEY: 0.99,
    Kind.NAME: 0.985,
    Kind.CODE: 0.99,
    Kind.COUNTRY: 0.99,
    Kind.PROVINCE: 0.985,
    Kind.YEAR: 0.985,
    Kind.DURATION: 0.985,
    Kind.TEXT: 0.975,
    Kind.ADDRESS: 0.965,
}
"""How seldom other print passes for a value of the kind."""

WHERE_CERTAINTY: Mapping[Where, float] = {
    Where.RIGHT: 0.995,
    Where.BELOW: 0.99,
    Where.LEFT: 0.97,
    Where.ABOVE: 0.97,
    Where.ADDRESSEE: 0.965,
    Where.SIGNATORY: 0.955,
    Where.ANYWHERE: 0.96,
    Where.REMAINING: 0.85,
}

KNOWN_WORDING = 0.97
"""Least chance that a wording of some length was read right once it was recognised among those looked for."""

SENTENCE = 0.985
"""Certainty of a value at a template's slot."""

AGREED = 0.35
"""Part of the doubt that is left when the same value stands in a second place."""

CONFIRMED = 0.05
"""Part of the doubt that is left when an independent reading (MRZ, XFA, barcode) says the same."""

RIVAL_FROM, RIVAL_LEAST = 0.68, 0.55
"""A rival value counts from this part of the winner's score on; as strong as the winner, it leaves this much certainty."""

CEILING = 0.999

READINGS_DIFFER = 0.55
"""Confidence left to a value that an independent reading contradicts."""


def read_right(method: ReadMethod, medium: Medium, worst_word: float) -> float:
    """Chance that the words were read as printed."""
    if method is not ReadMethod.OCR:
        return TEXT_LAYER
    points = READ_RIGHT[medium]
    at = min(bisect_right([x for x, _ in points], worst_word), len(points) - 1)
    (x0, y0), (x1, y1) = list(pairwise(points))[at - 1]
    return y0 + (y1 - y0) * (min(worst_word, x1) - x0) / (x1 - x0)


def against_rival(score: float, rival: float) -> float:
    """Certainty left beside the best other value."""
    if score <= 0 or rival <= RIVAL_FROM * score:
        return 1.0
    closeness = min(1.0, (rival / score - RIVAL_FROM) / (1 - RIVAL_FROM))
    return 1.0 - closeness * (1.0 - RIVAL_LEAST)


def agreed(confidence: float, left: float) -> float:
    """Confidence once another reading says the same; `left` is the part of the doubt that stays."""
    return min(CEILING, 1.0 - (1.0 - confidence) * left)
