"""How much a page looks like each document type: wording weighed by where it stands, form numbers, machine-readable zones.

A title names its paper where it stands out: large, on top, alone on its line, after "Re:". The same words in the middle of
a sentence are a mention: a letter of intent speaks of selection certificates, leases and passports and is none of them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from extractors.coded.forms import form_type
from extractors.triage.folding import fold_words, plain_capitals
from extractors.triage.form_numbers import FormNumber, form_numbers
from extractors.triage.needs import compile_needs, needed_phrases
from extractors.triage.phrases import Found, PhraseBook
from extractors.triage.sheet import Sheet
from extractors.triage.titles import STANDS_OUT, listed_segments, most_prominent, worth
from extractors.triage.voice import Voice, voice_of
from schemas.document import DocumentType
from schemas.document_types import DocumentTypeSpec, Guise
from schemas.page import CodedValue, Page


class Tier(Enum):
    """How much a phrase says about a guise; the names are the keys of `recognise:`."""

    TITLES = "titles"
    STRONG = "strong"
    WEAK = "weak"
    AGAINST = "against"
    NEEDS = "needs"


# Points. A page is recognised from about 5 (`judgement.py`): a good title alone, or two strong phrases, or a mixture.
TITLE_POINTS = 6.0  # times prominence
STRONG_POINTS, STRONG_FADES = 3.0, 0.8  # each further phrase of a guise counts that much of the one before
WEAK_POINTS, WEAK_FADES = 1.0, 0.85
AGAINST_POINTS, AGAINST_SURE = -4.0, 0.8  # one small word may be all that speaks against: "my application"
NEEDS_SURE = 0.6  # worth from which a phrase that a guise cannot do without is there
FORM_EDITION_POINTS = 10.0  # "IMM 5707 (08-2022) E": printed on every page of the form itself
FORM_ALONE_POINTS = 4.0  # the number alone in its corner; shared among all numbers that stand so (a checklist has many)
FORM_HEAD_POINTS = 6.5  # in a line at the head of the page: "Form IMM 5710 - answers as entered"
OTHER_FORM_POINTS = -10.0  # where the page's own number is another form's: a family form speaks of births and is no certificate
FORM_MENTION_POINTS = 0.5
MRZ_POINTS = 9.0
FORM_DATA_POINTS = 12.0  # the form's own data sets, AcroForm fields or PDF417 symbols
PATTERN_POINTS, PATTERN_FADES = 2.5, 0.8  # a number of the right shape, a verb with its object
MOST_BY_PATTERNS = 6.0  # about what three patterns of a guise add up to
NOBODY = "nobody"  # `voice:` of what speaks to no one
VOICE_POINTS, WRONG_VOICE_POINTS = 1.5, -3.0  # the applicant speaks where she should; somebody else speaks
DOUBTFUL_POINTS = 2.5  # at most, without what a guise needs: too few to be recognised, enough to stay a possibility


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much a page looks like one type, by the guise that suits it best."""

    type: DocumentType
    guise: Guise
    points: float
    titled: bool  # the title stands out: a paper begins here
    phrases: frozenset[int]  # what of the guise was found, for telling a second first page from a running header
    lacks: bool = False  # something that the guise needs


@dataclass(slots=True)
class _Tally:
    titles: list[Found] = field(default_factory=list)
    best: dict[Tier, dict[int, float]] = field(default_factory=lambda: defaultdict(dict))  # tier → phrase → quality


@dataclass(frozen=True, slots=True)
class _Entry:
    type: DocumentType
    guise: Guise
    patterns: tuple[re.Pattern[str], ...]


@dataclass(frozen=True, slots=True)
class Printed:
    """A page as every guise looks at it."""

    sheet: Sheet
    capitals: str  # its words in capitals without accents, with single spaces
    forms: Sequence[FormNumber]
    document_codes: frozenset[str]  # first letters of the document codes in its machine-readable zones
    form: DocumentType | None  # what its coded values are of
    own_form: str  # the number of the form that it is; "" where it bears none or several
    voice: Voice | None  # who speaks
    listed: frozenset[int]  # segments that name papers one under another


class Recogniser:
    """The `recognise:` sections of all document types, compiled once."""

    def __init__(self, specs: Mapping[DocumentType, DocumentTypeSpec]) -> None:
        self._entries = [
            _Entry(document_type, guise, tuple(re.compile(pattern) for pattern in guise.patterns))
            for document_type, spec in specs.items()
            for guise in spec.recognise
        ]
        uses: dict[str, list[tuple[int, Tier]]] = defaultdict(list)
        for number, entry in enumerate(self._entries):
            for tier in Tier:
                for phrase in _phrases(entry.guise, tier):
                    uses[phrase].append((number, tier))
        self._uses = list(uses.values())
        self._form_numbers = frozenset(
            number for entry in self._entries for number in _numbers(entry.guise) if entry.type.value == f"imm{number}"
        )
        self._tellable = {n for n, e in enumerate(self._entries) if e.guise.forms or e.guise.mrz}
        numbers = {phrase: number for number, phrase in enumerate(uses)}
        self._longer = self._longer_phrases(numbers)
        self._needs = [compile_needs(entry.guise, numbers) for entry in self._entries]
        titles = {title for entry in self._entries for title in entry.guise.titles}
        self._book = PhraseBook(list(uses), titles)

    def likenesses(self, sheet: Sheet, page: Page) -> tuple[Likeness, ...]:
        """Every type that the page resembles at all, the most likely first."""
        tallies: dict[int, _Tally] = defaultdict(_Tally)
        for found in self._book.find(sheet):
            for number, tier in self._uses[found.phrase]:
                tally = tallies[number]
                tally.best[tier][found.phrase] = max(worth(found), tally.best[tier].get(found.phrase, 0.0))
                if tier is Tier.TITLES:
                    tally.titles.append(found)
        forms = form_numbers(sheet)
        printed = Printed(
            sheet,
            plain_capitals(page.text),
            forms,
            _document_codes(page.values),
            form_type(page.values),
            _own_form(forms, self._form_numbers),
            voice_of(sheet),
            listed_segments(((self._entries[n].type, found) for n, tally in tallies.items() for found in tally.titles), sheet),
        )
        told = sorted(
            self._tellable | tallies.keys() | {n for n, entry in enumerate(self._entries) if entry.type is printed.form}
        )
        worded = {n: self._by_wording(n, tallies[n], printed) for n in told}
        enough = max((points for points, _ in worded.values()), default=0.0) - MOST_BY_PATTERNS
        guises = [self._weigh(n, tallies[n], printed, *worded[n], enough) for n in told]
        best: dict[DocumentType, Likeness] = {}
        for likeness in guises:
            if likeness.points > max(0.0, best[likeness.type].points if likeness.type in best else 0.0):
                best[likeness.type] = likeness
        return tuple(sorted(best.values(), key=lambda one: -one.points))

    def _by_wording(self, number: int, tally: _Tally, printed: Printed) -> tuple[float, float]:
        """Points without the guise's patterns, and the prominence of its title."""
        entry = self._entries[number]
        listed = frozenset() if entry.type is DocumentType.OTHER else printed.listed  # a list of papers is one of those
        own = [found for found in tally.titles if printed.sheet.segment_of[found.first] not in listed]
        prominence = most_prominent(own, printed.sheet, addressed=entry.guise.voice != NOBODY)
        points = (
            TITLE_POINTS * prominence
            + _fading(self._apart(tally.best[Tier.STRONG]), STRONG_POINTS, STRONG_FADES)
            + _fading(self._apart(tally.best[Tier.WEAK]), WEAK_POINTS, WEAK_FADES)
            + AGAINST_POINTS * sum(quality >= AGAINST_SURE for quality in tally.best[Tier.AGAINST].values())
            + _form_points(entry.guise, printed.forms, printed.own_form)
            + (FORM_DATA_POINTS if entry.type is printed.form else 0.0)
            + (MRZ_POINTS if printed.document_codes & frozenset(entry.guise.mrz) else 0.0)
            + _voice_points(entry.guise, printed.voice)
        )
        return points, prominence

    def _weigh(self, number: int, tally: _Tally, printed: Printed, points: float, prominence: float, enough: float) -> Likeness:
        """The guise with its patterns, which cost time: a guise that they could not lift to `enough` points goes without."""
        entry = self._entries[number]
        if points >= enough:
            matching = [1.0 for pattern in entry.patterns if pattern.search(printed.capitals)]
            points += _fading(matching, PATTERN_POINTS, PATTERN_FADES)
        lacks = _only_mentioned(entry.guise, printed.voice, prominence) or self._lacks(number, tally, printed)
        if lacks:
            points = min(points, DOUBTFUL_POINTS)
        seen = frozenset(p for tier in (Tier.TITLES, Tier.STRONG, Tier.WEAK) for p in tally.best[tier])
        return Likeness(entry.type, entry.guise, points, prominence >= STANDS_OUT, seen, lacks)

    def _lacks(self, number: int, tally: _Tally, printed: Printed) -> bool:
        """Whether something is not on the page that the guise needs."""
        if not (needs := self._needs[number]):
            return False
        shown = {phrase for found in tally.best.values() for phrase, quality in found.items() if quality >= NEEDS_SURE}
        return not all(need.is_met(shown, printed.capitals) for need in needs)

    def _apart(self, found: Mapping[int, float]) -> list[float]:
        """The qualities of the phrases found, without those that are part of a longer one found."""
        return [quality for phrase, quality in found.items() if not any(longer in found for longer in self._longer[phrase])]

    def _longer_phrases(self, numbers: Mapping[str, int]) -> Mapping[int, frozenset[int]]:
        """Phrase → those of the same guise that say the same and more."""
        longer: dict[int, set[int]] = {number: set() for number in numbers.values()}
        for entry in self._entries:
            squeezed = [(numbers[p], "".join(fold_words(p))) for p in (*entry.guise.strong, *entry.guise.weak)]
            written = "\n".join(text for _, text in squeezed)
            for short, text in squeezed:
                if written.count(text) > 1:  # most phrases stand in no other, which one look tells
                    longer[short].update(other for other, more in squeezed if len(more) > len(text) and text in more)
        return {number: frozenset(others) for number, others in longer.items()}


def _phrases(guise: Guise, tier: Tier) -> Iterable[str]:
    if tier is Tier.NEEDS:
        return needed_phrases(guise)
    phrases: tuple[str, ...] = getattr(guise, tier.value)
    return phrases


def _document_codes(values: Sequence[CodedValue]) -> frozenset[str]:
    return frozenset(value.value[:1] for value in values if value.name == "mrz/document_code" and value.value)


def _fading(qualities: Iterable[float], points: float, fades: float) -> float:
    return sum(points * quality * fades**n for n, quality in enumerate(sorted(qualities, reverse=True)))


def _voice_points(guise: Guise, heard: Voice | None) -> float:
    if guise.voice is None or heard is None:
        return 0.0
    if guise.voice != heard.value:
        return WRONG_VOICE_POINTS
    return VOICE_POINTS if heard is Voice.APPLICANT else 0.0


def _only_mentioned(guise: Guise, heard: Voice | None, prominence: float) -> bool:
    """Whether an office tells what to write, or a person speaks of an office's letter: no title says that this is one."""
    others = {Voice.APPLICANT.value: Voice.OFFICE, Voice.OFFICE.value: Voice.APPLICANT}
    return heard is not None and others.get(guise.voice or "") is heard and prominence < STANDS_OUT


def _numbers(guise: Guise) -> frozenset[str]:
    return frozenset(re.sub(r"\D", "", form) for form in guise.forms)


def _own_form(forms: Sequence[FormNumber], known: frozenset[str]) -> str:
    """The number of the one form that a page says to be, where that is one asked for; letters share theirs."""
    own = {form.number for form in forms if form.edition} or {form.number for form in forms if form.heads}
    return next(iter(own)) if len(own) == 1 and own <= known else ""


def _form_points(guise: Guise, forms: Sequence[FormNumber], own: str) -> float:
    wanted = _numbers(guise)
    if own and own not in wanted:
        return OTHER_FORM_POINTS
    alone = {form.number for form in forms if form.alone and not form.edition}
    edited = {form.number for form in forms if form.edition}
    if wanted & edited:
        return FORM_EDITION_POINTS / len(edited)
    if own:
        return FORM_HEAD_POINTS
    if wanted & alone:
        return FORM_ALONE_POINTS / len(alone)
    return FORM_MENTION_POINTS if wanted & {form.number for form in forms} else 0.0
