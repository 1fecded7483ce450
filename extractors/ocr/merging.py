"""Two readings of one page made one: place by place the one that makes more sense."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractors.ocr.engine import EngineWord, PixelBox, Words
from extractors.ocr.legibility import mean_confidence, sense

SAME_PLACE = 0.3  # of the smaller box covered by the other: both words stand on the same ink
BELIEVED = 0.5  # confidence from which a word of the second reading is believed, or disputes one of the first
CLEARLY_BETTER = 1.1  # how much more sense the second reading must make to replace the first
DISPUTED = 0.8  # what is left of a word's confidence where the other reading saw something else


def merged(first: Sequence[EngineWord], second: Sequence[EngineWord]) -> Words:
    """The first reading, with what makes more sense in the second put in its place, and words that only the second saw.

    Both are in pixels of the same page. Where they agree the higher confidence holds; where they differ it is lowered.
    """
    instead: dict[int, list[EngineWord]] = {}
    added: list[EngineWord] = []
    for old, new in _places(first, second):
        words = _settled([first[at] for at in old], [second[at] for at in new])
        if old:
            instead |= {at: [] for at in old} | {min(old): words}
        else:
            added += words
    return (*(word for at, own in enumerate(first) for word in instead.get(at, [own])), *added)


def overlap(a: PixelBox, b: PixelBox) -> float:
    """The share of the smaller box that the other covers."""
    wide, high = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    if wide <= 0 or high <= 0:
        return 0.0
    smaller = min((a[2] - a[0]) * (a[3] - a[1]), (b[2] - b[0]) * (b[3] - b[1]))
    return wide * high / max(smaller, 1)


def _settled(old: list[EngineWord], new: list[EngineWord]) -> list[EngineWord]:
    """What stands at one place, of two readings of it."""
    if not old:
        return [word for word in new if word.confidence >= BELIEVED and any(map(str.isalnum, word.text))]
    if _text(old) == _text(new):
        better, other = (new, old) if mean_confidence(new) > mean_confidence(old) else (old, new)
        return [replace(word, confidence=max(word.confidence, mean_confidence(other))) for word in better]
    if sense(new) > CLEARLY_BETTER * sense(old) or (not sense(old) and mean_confidence(new) > mean_confidence(old)):
        return [replace(word, confidence=word.confidence * (DISPUTED if mean_confidence(old) >= BELIEVED else 1)) for word in new]
    return [replace(word, confidence=word.confidence * (DISPUTED if mean_confidence(new) >= BELIEVED else 1)) for word in old]


def _places(first: Sequence[EngineWord], second: Sequence[EngineWord]) -> list[tuple[list[int], list[int]]]:
    """The words of both that overlap, directly or through others; words of the first that nothing overlaps are left out."""
    places: list[tuple[list[int], list[int]]] = []
    for at, word in enumerate(second):
        top, bottom = word.box[1], word.box[3]
        level = (own for own, known in enumerate(first) if known.box[1] < bottom and known.box[3] > top)  # few of a page's words
        touched = {own for own in level if overlap(word.box, first[own].box) >= SAME_PLACE}
        joined = [place for place in places if touched & set(place[0])]
        places = [place for place in places if place not in joined]
        old = touched.union(*(place[0] for place in joined))
        places.append((sorted(old), [number for place in joined for number in place[1]] + [at]))
    return places


def _text(words: Sequence[EngineWord]) -> str:
    return "".join(word.text for word in words)
