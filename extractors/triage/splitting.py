"""Pages joined to documents: by what they are, how they are numbered, what numbers they share, how they go on.

A page is given to a document only for a reason. A page without one that can be read, and looks like none of the papers asked
for, is another paper. What else is left stays unrecognised: a person looks at it, and nothing that may stand on it is called
missing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from extractors.triage.judgement import STRANGER_CONFIDENCE, Judged
from extractors.triage.likeness import Likeness
from extractors.triage.numbering import Numbering
from schemas.document import ACCEPT_AT, DocumentType
from schemas.page import Medium

SECOND_FIRST_PAGE = 0.6
"""Share of the first page's wording from which a titled page is another first page, not one under a running header."""

CONTINUES_FROM, RIVAL_FROM = 1.0, 3.0
"""Points for the document's type that let a page go on with it; points for another type that forbid it."""

FEW_WORDS = 80
"""A passport's page of stamps and visas has no more."""

WORDS_OF_TEXT = 4
"""A line of fewer is a heading, a label or a page number."""

SAME_MARGIN, SAME_SIZE = 0.012, 0.06
"""Fraction of the page width; share of the type size: pages of one born-digital file agree within these."""


@dataclass(slots=True)
class Draft:
    """A document while its pages are still being gathered."""

    type: DocumentType
    pages: list[Judged] = field(default_factory=list)

    @property
    def first(self) -> Judged:
        return self.pages[0]

    @property
    def file(self) -> str:
        return self.pages[-1].page.file

    @property
    def confidence(self) -> float:
        """That of its most telling page."""
        return max((j.confidence for j in self.pages if j.type), default=STRANGER_CONFIDENCE)

    def likenesses(self) -> Iterator[Likeness]:
        """Of each page that has its own wording, what made it this type."""
        for judged in self.pages:
            yield from (one for one in judged.likenesses if one.type is self.type and judged.type is self.type)

    def numbers(self, total: int) -> set[int]:
        """Printed page numbers "n of total" it holds."""
        return {j.numbering.number for j in self.pages if j.numbering and j.numbering.total == total}

    @property
    def identifiers(self) -> frozenset[str]:
        return frozenset().union(*(judged.identifiers for judged in self.pages))

    @property
    def is_whole(self) -> bool:
        """One of its pages holds all there is of such a paper."""
        return any(one.guise.whole for one in self.likenesses())


def split(judged_pages: Sequence[Judged]) -> list[Draft]:
    """Documents in the order in which they begin. Pages that belong to none are in no draft."""
    drafts: list[Draft] = []
    loose: list[Judged] = []
    for judged in _without_stamped_numbers(judged_pages):
        neighbour = _neighbour(drafts, loose, judged)
        home = _home_of_recognised(judged, drafts, neighbour) if judged.type else _home_of_plain(judged, neighbour)
        if home:
            home.pages.append(judged)
        elif judged.type:
            drafts.append(Draft(judged.type, [judged]))
        else:
            loose.append(judged)
    lost = []
    for judged in loose:
        if home := _home_by_number(judged, drafts) or _home_between(judged, drafts):
            home.pages.append(judged)
        else:
            lost.append(judged)
    drafts += _strangers(lost)
    for draft in drafts:
        draft.pages.sort(key=lambda j: (j.page.file, j.page.number))
    return sorted(drafts, key=lambda d: (d.first.page.file, d.first.page.number))


def _strangers(lost: Sequence[Judged]) -> list[Draft]:
    """Of the pages that found no home, those that only the learned opinion knows, and papers nobody asked for."""
    drafts: list[Draft] = []
    for judged in (one for one in lost if one.perhaps or one.is_stranger):
        if home := _home_of_plain(judged, _neighbour(drafts, [], judged)):
            home.pages.append(judged)
        else:
            drafts.append(Draft(judged.perhaps or DocumentType.OTHER, [judged]))
    return drafts


def _without_stamped_numbers(judged_pages: Sequence[Judged]) -> Sequence[Judged]:
    """Leave out page numbers that count the pages of a merged file, not those of the papers in it."""
    titled: dict[tuple[str, int], set[DocumentType]] = defaultdict(set)
    for judged in judged_pages:
        if _counts_the_file(judged) and judged.type and judged.best and judged.best.titled:
            titled[judged.page.file, judged.page.pages_in_file].add(judged.type)
    stamped = {file for (file, _), types in titled.items() if len(types) > 1}
    return [replace(j, numbering=None) if j.page.file in stamped and _counts_the_file(j) else j for j in judged_pages]


def _counts_the_file(judged: Judged) -> bool:
    return judged.numbering == Numbering(judged.page.number, judged.page.pages_in_file)


def _neighbour(drafts: Sequence[Draft], loose: Sequence[Judged], judged: Judged) -> Draft | None:
    """The document that the file's last page before this one belongs to; none where that page belongs to none."""
    before = max((j.page.number for d in drafts for j in d.pages if j.page.file == judged.page.file), default=0)
    if any(j.page.file == judged.page.file and j.page.number > before for j in loose):
        return None
    return next((d for d in drafts for j in d.pages if (j.page.file, j.page.number) == (judged.page.file, before)), None)


def _home_of_recognised(judged: Judged, drafts: Sequence[Draft], neighbour: Draft | None) -> Draft | None:
    if neighbour and judged.best and neighbour.type in judged.best.guise.part_of:
        return neighbour
    if neighbour and _is_next(judged, neighbour) and not (judged.best and judged.best.titled):
        return neighbour
    if neighbour and _is_doubtful_continuation(judged, neighbour):
        return neighbour
    same_type = [draft for draft in reversed(drafts) if draft.type is judged.type]
    same_file = [draft for draft in same_type if draft.file == judged.page.file]
    return next(
        (d for d in same_file if _goes_on(judged, d, adjacent=d is neighbour)),
        next((d for d in same_type if d.file != judged.page.file and _goes_on_elsewhere(judged, d)), None),
    )


def _is_doubtful_continuation(judged: Judged, draft: Draft) -> bool:
    """Whether a page that only perhaps is another paper goes on with the one before: the list of papers in a letter's annex."""
    begins = judged.opens or _begins_anew(judged) or draft.is_whole or judged.type is draft.type
    return not begins and judged.confidence < ACCEPT_AT and judged.points(draft.type) >= CONTINUES_FROM


def _goes_on(judged: Judged, draft: Draft, adjacent: bool) -> bool:
    """Whether a page of the same type and file is another page of the document."""
    if numbered := _by_number(judged, draft):
        return numbered > 0
    if judged.best is None:
        return adjacent
    if _is_late_page(judged) and not judged.best.titled and not any(j.numbering for j in draft.pages):
        return True
    if judged.best.guise.whole and draft.is_whole:
        number = judged.coded("mrz/document_number")
        return bool(number) and any(j.coded("mrz/document_number") == number for j in draft.pages)
    if judged.best.guise.guise not in {one.guise.guise for one in draft.likenesses()} and judged.type is DocumentType.OTHER:
        return False
    if judged.opens and _looks_like_its_first_page(judged, draft):
        return False
    return adjacent or bool(judged.identifiers & draft.identifiers and not judged.opens)


def _is_late_page(judged: Judged) -> bool:
    """Whether it says that pages stand before it: "3 of 3"."""
    return judged.numbering is not None and judged.numbering.total >= judged.numbering.number > 1


def _goes_on_elsewhere(judged: Judged, draft: Draft) -> bool:
    """Whether a page of the same type in another file is another page of the document."""
    numbered = _by_number(judged, draft)
    whole = draft.is_whole or (judged.best is not None and judged.best.guise.whole)
    if numbered or whole or judged.opens:
        return numbered > 0
    return bool(judged.identifiers & draft.identifiers)


def _by_number(judged: Judged, draft: Draft) -> int:
    """1: its printed number is the one the document lacks; -1: the document has that number; 0: nothing is printed."""
    printed = judged.numbering
    if printed is None or printed.total <= 1 or not (have := draft.numbers(printed.total)):
        return 0
    return -1 if printed.number in have else 1


def _is_next(judged: Judged, draft: Draft) -> bool:
    """Whether it is numbered as the page after the document's last one, of as many."""
    last, printed = draft.pages[-1].numbering, judged.numbering
    return bool(last and printed and last.total == printed.total > 1 and printed.number == last.number + 1)


def _looks_like_its_first_page(judged: Judged, draft: Draft) -> bool:
    ours = judged.best.phrases if judged.best else frozenset()
    theirs = next((one.phrases for one in draft.likenesses()), frozenset())
    return len(ours & theirs) >= SECOND_FIRST_PAGE * len(theirs)


def _home_of_plain(judged: Judged, neighbour: Draft | None) -> Draft | None:
    """Where a page without wording of its own goes on with its neighbour."""
    if neighbour is None:
        return None
    if numbered := _by_number(judged, neighbour):
        return neighbour if numbered > 0 else None
    if judged.opens or _has_rival(judged, neighbour) or _begins_anew(judged):
        return None
    return neighbour if any(_reasons_to_join(judged, neighbour)) else None


def _has_rival(judged: Judged, draft: Draft) -> bool:
    return any(one.points >= RIVAL_FROM for one in judged.likenesses if one.type is not draft.type)


def _begins_anew(judged: Judged) -> bool:
    return judged.numbering is not None and judged.numbering.number == 1


def _reasons_to_join(judged: Judged, draft: Draft) -> Iterator[bool]:
    last = draft.pages[-1]
    yield draft.type is DocumentType.PASSPORT and len(judged.sheet.words) <= FEW_WORDS
    yield judged.points(draft.type) >= CONTINUES_FROM
    if not draft.is_whole:
        yield judged.numbering == Numbering(len(draft.pages) + 1)
        yield bool(judged.identifiers & draft.identifiers)
        yield _begins_in_a_sentence(judged)
        yield _same_layout(judged, last)


def _begins_in_a_sentence(judged: Judged) -> bool:
    body = next((segment.text for segment in judged.sheet.segments if len(segment.text.split()) >= WORDS_OF_TEXT), "")
    return body[:1].islower()


def _same_layout(judged: Judged, last: Judged) -> bool:
    """Whether two born-digital pages have one paper size, left margin and type size."""
    one, other = judged.page, last.page
    if {one.medium, other.medium} != {Medium.DIGITAL} or not (judged.sheet.segments and last.sheet.segments):
        return False
    margins = abs(_left_margin(judged) - _left_margin(last))
    sizes = abs(judged.sheet.size - last.sheet.size)
    same_paper = (round(one.width), round(one.height)) == (round(other.width), round(other.height))
    return same_paper and margins <= SAME_MARGIN and sizes <= SAME_SIZE * last.sheet.size


def _left_margin(judged: Judged) -> float:
    return min(segment.box[0] for segment in judged.sheet.segments)


def _home_by_number(judged: Judged, drafts: Iterable[Draft]) -> Draft | None:
    """The one document of the same file that lacks the very page this one says it is."""
    homes = [d for d in drafts if d.file == judged.page.file and _by_number(judged, d) > 0 and not _has_rival(judged, d)]
    return homes[0] if len(homes) == 1 else None


def _home_between(judged: Judged, drafts: Iterable[Draft]) -> Draft | None:
    """The document that goes on behind a page of its file as it stopped before it."""
    if judged.opens or _begins_anew(judged):
        return None
    beside = {(judged.page.file, judged.page.number - 1), (judged.page.file, judged.page.number + 1)}
    around = (d for d in drafts if not d.is_whole and beside <= {(j.page.file, j.page.number) for j in d.pages})
    return next((draft for draft in around if not _has_rival(judged, draft)), None)
