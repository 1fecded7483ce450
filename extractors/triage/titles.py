"""How much a title stands out on its page: a heading names the paper, a mention or an item of a list does not."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from extractors.triage.folding import fold_words
from extractors.triage.phrases import Found
from extractors.triage.sheet import Segment, Sheet
from schemas.document import DocumentType

WORTH_NOTHING = 0.5  # quality at which a phrase is no evidence any more
TITLE_SURE = 0.6  # worth from which a title is surely there

# Prominence, 0-1, of a title in its segment.
ALONE_FROM = 0.7  # share of the segment's letters that are the title's
LEADS_FROM = 0.45  # the same where the segment begins with the title ("Lease between A. Roy and B. Cole")
ALONE, ON_TOP, LARGE, CAPITALS = 0.4, 0.3, 0.3, 0.15  # added up to at most 1
TOP_OF_PAGE = 0.3  # fraction of the page's height
HEAD = 3  # segments that a page is headed by: the office, the title
LARGE_FROM = 1.3  # times the page's usual type size
MOSTLY = 0.8  # share of a segment's letters from which it is printed in capitals
SUBJECT_LINE = 0.95
LATER_IN_SUBJECT = (
    0.85  # the paper that a subject line names first is the one it stands on: "Letter of explanation - lost permit"
)
SUBJECT_OPENS = 4  # words of a subject line, its mark among them, with which its first title begins
SUBJECT_SHARE = 0.2  # share of a subject line that the title must be
LISTED_FROM = 3  # papers of different types, one under another, from which they are a list of what to send
LIST_GAP = 2  # segments from one of them to the next, at most
LIST_OPENS = 1  # words before a title in its segment: a box to tick
MENTION, LARGE_MENTION = 0.12, 0.45
STANDS_OUT = 0.6
"""Prominence from which a title says that a paper begins here."""

SUBJECT_MARK = re.compile(r"^\W*(objet|object|subject|sujet|re|title|titre)\s*[:.\-–—]", re.IGNORECASE)

TRAIL = re.compile(r"\s+[>›»]\s+")
PUBLIC_TRAIL = re.compile(r"\W*(?:home\b|accueil\b|canada\.ca|qu[ée]bec\.ca)", re.IGNORECASE)
"""How the trail of a public page begins, which speaks of papers."""

_ASIDE = re.compile(r"\s*\([^()]*\)")

LIST_MARK = re.compile(
    r"^\s*(\(?\d{1,2}[.)]|\(?[a-h][.)]|[•◦▪■□☐☑✓*·+–—-]|\[.?\]|(tab|onglet|pi[èe]ce|exhibit|enclosure)\s+\w{1,3}\b)\s*\S"
    r"|(\.\s?){4,}\s*\d+\s*$",
    re.IGNORECASE,
)
"""An item of a list, of tabs or of contents names a paper that is enclosed, not the one it stands on."""


def listed_segments(titles: Iterable[tuple[DocumentType, Found]], sheet: Sheet) -> frozenset[int]:
    """The segments that begin with titles of papers of several types, one under another: what a reminder asks for."""
    opened: dict[int, set[DocumentType]] = defaultdict(set)
    for of, found in titles:
        segment = sheet.segment_of[found.first]
        if found.first - sheet.segments[segment].first <= LIST_OPENS and worth(found) >= TITLE_SURE:
            opened[segment].add(of)
    listed: set[int] = set()
    for run in _runs(sorted(opened)):
        met: set[DocumentType] = set()
        told_apart = 0
        for segment in run:
            told_apart += not opened[segment] & met
            met |= opened[segment]
        listed |= set(run) if told_apart >= LISTED_FROM else set()
    return frozenset(listed)


def _runs(numbers: Sequence[int]) -> Iterator[list[int]]:
    """Numbers in order, parted where more than LIST_GAP lies between two."""
    run: list[int] = []
    for number in numbers:
        if run and number - run[-1] > LIST_GAP:
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def worth(found: Found) -> float:
    """What a phrase counts for, 0-1: one that lacks a quarter of its letters may be another phrase altogether."""
    return max(0.0, (found.quality - WORTH_NOTHING) / (1 - WORTH_NOTHING))


def most_prominent(titles: Sequence[Found], sheet: Sheet, addressed: bool) -> float:
    """The prominence of the title that stands out most; titles on one line ("Work permit / Permis de travail") add up.

    What is addressed to nobody has no subject line: there its title is a mention.
    """
    covered: dict[tuple[int, ...], set[int]] = defaultdict(set)
    quality: dict[tuple[int, ...], float] = defaultdict(float)
    for found in titles:
        segments = tuple(sorted({sheet.segment_of[w] for w in range(found.first, found.last + 1)}))
        covered[segments] |= set(range(found.first, found.last + 1))
        quality[segments] = max(quality[segments], worth(found))
    return max((quality[key] * _prominence(key, words, sheet, addressed) for key, words in covered.items()), default=0.0)


def _prominence(numbers: tuple[int, ...], words: set[int], sheet: Sheet, addressed: bool) -> float:
    segments = [sheet.segments[number] for number in numbers]
    first = segments[0]
    share = sum(len(sheet.words[w]) for w in words) / max(1, sum(segment.letters for segment in segments))
    large = first.size >= LARGE_FROM * sheet.size
    if SUBJECT_MARK.match(first.text) and share >= SUBJECT_SHARE:
        opens = min(words) <= first.first + SUBJECT_OPENS
        return (SUBJECT_LINE if opens else LATER_IN_SUBJECT) if addressed else MENTION
    leads = (
        (min(words) == first.first and share >= LEADS_FROM)
        or _between_dashes(first, words, sheet, heads=numbers[0] < HEAD)
        or _ends_a_trail(first, words, sheet)
    )
    sentence = share < ALONE_FROM and first.text.rstrip().endswith(
        (".", ",", ";")
    )  # "Your certificate, issued on …, is on file."
    in_a_sentence = first.text[:1].islower() or LIST_MARK.match(first.text) or sentence
    if in_a_sentence or not (share >= ALONE_FROM or leads):
        return LARGE_MENTION if large else MENTION
    on_top = (first.box[1] + first.box[3]) / 2 <= TOP_OF_PAGE
    return min(1.0, ALONE + ON_TOP * on_top + LARGE * large + CAPITALS * _capitals(first))


def _between_dashes(segment: Segment, words: set[int], sheet: Sheet, heads: bool) -> bool:
    """Whether a title in capitals, or at the page's head, is all of a line but what dashes part from it: "STUDY PERMIT – X"."""
    parts = re.split(r"\s[-–—]\s", segment.text)
    title = tuple(sheet.words[word] for word in sorted(words))
    return len(parts) > 1 and any((part.isupper() or heads) and fold_words(part) == title for part in parts)


def _ends_a_trail(segment: Segment, words: set[int], sheet: Sheet) -> bool:
    """Whether a title is where the trail at the head of a page of somebody's account leads: "Mail > Notice of assessment"."""
    parts = TRAIL.split(_ASIDE.sub("", segment.text))
    title = tuple(sheet.words[word] for word in sorted(words))
    return len(parts) > 1 and not PUBLIC_TRAIL.match(parts[0]) and tuple(fold_words(parts[-1])) == title


def _capitals(segment: Segment) -> bool:
    """Whether the segment is printed in capitals."""
    letters = [c for c in segment.text if c.isalpha()]
    return bool(letters) and sum(c.isupper() for c in letters) >= MOSTLY * len(letters)
