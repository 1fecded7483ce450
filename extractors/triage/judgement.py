"""What one page is, how sure that is, and what it shows of its place in a document."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from extractors.triage.language import A_TEXT, OFFICIAL, language_of
from extractors.triage.learned import Learned, Opinion
from extractors.triage.likeness import DOUBTFUL_POINTS, Likeness, Recogniser
from extractors.triage.numbering import Numbering, printed_numbering
from extractors.triage.portrait import portrait_confidence
from extractors.triage.sheet import Sheet, lay_out
from extractors.triage.titles import SUBJECT_MARK
from schemas.document import DocumentType
from schemas.page import Page, ReadMethod

RECOGNISED_FROM, LEAD_FROM = 4.4, 0.4
"""Points a page needs, and points it needs more than for any other type. Below: it could be anything."""

ALONE_FROM, ALONE_LEAD = 3.2, 1.6
"""The same for a page of few words left by a poor copy: fewer points, if nothing else comes near."""

TENTATIVE_FROM, TENTATIVE_LEAD = 2.8, 1.2
"""The same for a page that is named, with so little confidence that it may still be any missing paper."""

GUESS_FROM = 1.5
"""Points from which the likeliest type is named as a guess."""

FOREIGN_CONFIDENCE = 0.75
"""That a page in neither English nor French is none of the papers asked for."""

STRANGER_CONFIDENCE = 0.5
"""That a page which anyone can read and which resembles no paper asked for is none of them. Low: it may be one of them in
words that nobody thought of, and then that paper must not be called missing."""

RESEMBLES_FROM = 3.0
"""Points for one of the papers asked for from which a page may be it, and stays unrecognised rather than "other"."""

READ_WELL = 0.7
"""Mean OCR confidence from which a text in a known language is readable, though nobody knows what it is."""

A_LINE = 3
"""Words of a text layer from which a page is a text, in whatever language."""

ALONE_AT = 0.9
"""Sureness of the learned opinion from which it names a page that phrases leave open and that goes on with no other."""

CONTRADICTS_AT = 0.95
"""The same from which it is heard against the phrases."""

DOUBTS_AT, NEAR = 0.7, 3.0
"""The same from which the phrases are doubted where they speak for its type nearly as much: with at most so many points less."""

CONFIRMS_AT, CONFIRMED_FROM = 0.7, 0.6
"""The same from which it bears the phrases out, and how sure these must be by themselves: a page that only one weak phrase
and the words as a whole speak for is still looked at."""

CONTRADICTED_CONFIDENCE = 0.5
"""That a page is what either says where phrases and learned opinion differ. Low: it may be any missing paper."""

SURENESS = 1.1  # steepness of both curves of `_confidence`
EVEN_POINTS, EVEN_LEAD = 3.4, -1.2  # where each curve passes one half
MOST_SURE = 0.995
MOST_TENTATIVE = 0.5

OPENING_AREA = 0.45
"""Fraction of the page's height within which a letter begins."""

SALUTATION = re.compile(
    r"^\W*(dear\b|to whom it may concern|madame\b|monsieur\b|mesdames\b|bonjour\b|hello\b|[aà] qui de droit)", re.IGNORECASE
)
IDENTIFIER = re.compile(r"(?=(?:\D*\d){6})[A-Z]{0,3}\d[A-Z0-9]{5,14}")
DATE_LIKE = re.compile(r"(?:19|20)\d{6}|\d{4}(?:19|20)\d{2}")
LOOSE = str.maketrans("", "", " -./#:,()")  # what identifiers are written with and without


@dataclass(frozen=True, slots=True)
class Judged:
    """One page, judged alone."""

    page: Page
    sheet: Sheet
    likenesses: tuple[Likeness, ...]  # the most likely first
    type: DocumentType | None  # None: it may be anything
    confidence: float  # that `type` is right, 0-1
    numbering: Numbering | None
    identifiers: frozenset[str]  # long numbers on it
    opens: bool  # a paper begins here: a title that stands out, a salutation, a subject line
    perhaps: DocumentType | None = None  # what only the learned opinion says of a page without a type

    @property
    def best(self) -> Likeness | None:
        """The likeliest type, however weak."""
        return self.likenesses[0] if self.likenesses else None

    @property
    def guess(self) -> DocumentType | None:
        """What an unrecognised or unreadable page may be."""
        return self.best.type if self.best and self.best.points >= GUESS_FROM else None

    def points(self, document_type: DocumentType) -> float:
        """How much the page looks like a type."""
        return next((one.points for one in self.likenesses if one.type is document_type), 0.0)

    @property
    def is_stranger(self) -> bool:
        """Whether anyone can read it, and it looks like none of the papers asked for."""
        wanted = [one for one in self.likenesses if one.type is not DocumentType.OTHER]
        doubtful = any(one.points >= (DOUBTFUL_POINTS if one.lacks else RESEMBLES_FROM) for one in wanted)
        return not doubtful and _is_readable(self.page)

    def coded(self, name: str) -> str:
        """A value the page itself carries, "" where it does not."""
        return next((value.value for value in self.page.values if value.name == name), "")


def judge_page(page: Page, recogniser: Recogniser, learned: Learned | None = None) -> Judged:
    """Judge one page by itself, without its neighbours."""
    sheet = lay_out(page)
    likenesses = recogniser.likenesses(sheet, page)
    document_type, confidence = _decide(likenesses, read_well=page.confidence >= READ_WELL)
    opinion = learned.opinion(sheet) if learned else None
    if learned and opinion and document_type in learned.types:
        document_type, confidence = _weigh(document_type, confidence, opinion, likenesses)
    if document_type is None and (portrait := portrait_confidence(page)):
        document_type, confidence = DocumentType.PHOTO, portrait
    if document_type is None and _is_foreign(page, likenesses):
        document_type, confidence = DocumentType.OTHER, FOREIGN_CONFIDENCE
    return Judged(
        page=page,
        sheet=sheet,
        likenesses=likenesses,
        type=document_type,
        confidence=confidence,
        numbering=printed_numbering(sheet),
        identifiers=_identifiers(page),
        opens=_opens(sheet, likenesses),
        perhaps=_perhaps(opinion, likenesses) if opinion and document_type is None else None,
    )


def _decide(likenesses: tuple[Likeness, ...], read_well: bool) -> tuple[DocumentType | None, float]:
    if not likenesses:
        return None, 0.0
    points = likenesses[0].points
    lead = points - (likenesses[1].points if len(likenesses) > 1 else 0.0)
    if (points >= RECOGNISED_FROM and lead >= LEAD_FROM) or (points >= ALONE_FROM and lead >= ALONE_LEAD):
        return likenesses[0].type, _confidence(points, lead)
    if read_well and points >= TENTATIVE_FROM and lead >= TENTATIVE_LEAD and not likenesses[0].lacks:
        return likenesses[0].type, min(MOST_TENTATIVE, _confidence(points, lead))
    return None, 0.0


def _weigh(
    document_type: DocumentType, confidence: float, opinion: Opinion, likenesses: tuple[Likeness, ...]
) -> tuple[DocumentType, float]:
    """What two witnesses say: where they agree, both must be wrong for it to be wrong; where they differ, nobody is sure."""
    if document_type in opinion.types:
        if document_type is DocumentType.OTHER or confidence < CONFIRMED_FROM or opinion.sureness < CONFIRMS_AT:
            return document_type, confidence
        return document_type, max(confidence, min(MOST_SURE, 1 - (1 - confidence) * (1 - opinion.sureness)))
    named = _named(opinion, likenesses)
    resembled = next((one.points for one in likenesses if one.type is named), 0.0)
    if opinion.sureness < CONTRADICTS_AT:
        near = opinion.sureness >= DOUBTS_AT and resembled >= max(RECOGNISED_FROM, likenesses[0].points - NEAR)
        return document_type, min(confidence, CONTRADICTED_CONFIDENCE) if near else confidence
    if document_type is DocumentType.OTHER and resembled < RESEMBLES_FROM:
        return document_type, confidence  # what is known to be none of the papers is often in the words of one
    return named, CONTRADICTED_CONFIDENCE


def _perhaps(opinion: Opinion, likenesses: tuple[Likeness, ...]) -> DocumentType | None:
    named = _named(opinion, likenesses)
    return named if opinion.sureness >= ALONE_AT and named is not DocumentType.OTHER else None


def _named(opinion: Opinion, likenesses: tuple[Likeness, ...]) -> DocumentType:
    """The type of an opinion; of types that are alike, the one that the page resembles most."""
    return next((one.type for one in likenesses if one.type in opinion.types), min(opinion.types))


def _confidence(points: float, lead: float) -> float:
    """Both the points and the lead must convince."""
    by_points = 1 / (1 + math.exp(-SURENESS * (points - EVEN_POINTS)))
    by_lead = 1 / (1 + math.exp(-SURENESS * (lead - EVEN_LEAD)))
    return min(MOST_SURE, by_points * by_lead)


def _is_foreign(page: Page, likenesses: tuple[Likeness, ...]) -> bool:
    """Whether a page is plainly in another language, in which none of the papers asked for is issued, and looks like none."""
    if likenesses and likenesses[0].points >= GUESS_FROM:
        return False
    return _is_readable(page) and language_of((page,)) not in ("", *OFFICIAL)


def _is_readable(page: Page) -> bool:
    if page.read is ReadMethod.TEXT:
        return len(page.words) >= A_LINE
    return page.confidence >= READ_WELL and len(page.words) >= A_TEXT and language_of((page,)) != ""


def _identifiers(page: Page) -> frozenset[str]:
    bare = (word.text.upper().translate(LOOSE) for word in page.words)
    return frozenset(token for token in bare if IDENTIFIER.fullmatch(token) and not DATE_LIKE.fullmatch(token))


def _opens(sheet: Sheet, likenesses: tuple[Likeness, ...]) -> bool:
    if likenesses and likenesses[0].titled and likenesses[0].guise.opens:
        return True
    top = (segment.text for segment in sheet.segments if segment.box[1] <= OPENING_AREA)
    return any(SALUTATION.match(text) or SUBJECT_MARK.match(text) for text in top)
