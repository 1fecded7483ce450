"""One line of a machine-readable zone read by the line model, held to the zone's alphabet."""

from __future__ import annotations

from functools import cache

import numpy as np

from extractors.coded.mrz.check_digits import ALPHABET
from extractors.coded.mrz.glyphs import CONFUSED, Glyph, Line, with_look_alikes
from extractors.ocr.engine import Picture
from extractors.ocr.line_model import BLANK, Likelihoods, characters, likelihoods

_READ_AS_FILLER = "<«‹〈《く＜≤"


def read_line(crop: Picture) -> Line:
    """The characters of an upright, dark-on-light line, with what else each may be."""
    return _decode(likelihoods(crop))


def _decode(seen_on_line: Likelihoods) -> Line:
    """CTC: at each step the likeliest character or none; equal characters without a blank between them are one."""
    seen = np.stack([seen_on_line[:, BLANK], *(seen_on_line[:, list(ids)].sum(axis=1) for ids in _classes())], axis=1)
    best = seen.argmax(axis=1)
    line: list[Glyph] = []
    step = 0
    while step < len(best):
        end = step + 1
        while end < len(best) and best[end] == best[step]:
            end += 1
        if best[step] != BLANK:
            line.append(_glyph(seen[step:end, 1:]))
        step = end
    return tuple(line)


def _glyph(steps: Likelihoods) -> Glyph:
    """Of the steps that saw one character, the surest."""
    at = steps[steps.max(axis=1).argmax()]
    chosen = {ALPHABET[place]: float(at[place]) for place in np.argsort(at)[-4:] if at[place] >= CONFUSED}
    return with_look_alikes(chosen or {ALPHABET[int(at.argmax())]: float(at.max())})


@cache
def _classes() -> tuple[tuple[int, ...], ...]:
    """The model's classes for each character of the alphabet: itself, its small letter, the signs a filler is taken for."""
    wanted = [set(_READ_AS_FILLER) if character == "<" else {character, character.lower()} for character in ALPHABET]
    return tuple(tuple(place for place, known in enumerate(characters()) if known in each and known) for each in wanted)
