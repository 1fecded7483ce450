"""A page as it was read: words with boxes, values the file itself carries, and how the page was set upright."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Box = tuple[float, float, float, float]
"""x0, y0, x1, y1 as fractions (0-1) of the upright page, origin top left."""

Corners = tuple[tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]]
"""A sheet's corners in a photo: top left, top right, bottom right, bottom left, as fractions of the turned image."""


class ReadMethod(StrEnum):
    """How a page or a value was read."""

    TEXT = "text"  # the text layer of a born-digital page
    OCR = "ocr"
    XFA = "xfa"  # the data sets of an Adobe XFA form
    ACROFORM = "acroform"
    BARCODE = "barcode"  # PDF417
    MRZ = "mrz"
    DOCX = "docx"
    NONE = "none"  # nothing could be read


class PageState(StrEnum):
    """What became of the attempt to read a page."""

    READ = "read"
    BLANK = "blank"
    UNREADABLE = "unreadable"  # it is there and no one could read it: a matter for the applicant
    UNPROCESSED = "unprocessed"  # we did not read it (a limit, an unsupported type): a matter for the operator


class Medium(StrEnum):
    """What kind of image or file the page came from; decides how much a doubtful reading is trusted."""

    DIGITAL = "digital"
    SCAN = "scan"
    PHOTO = "photo"


class Reason(StrEnum):
    """Why a page or file could not be read. Stable once published; the wording lives in the reports."""

    EMPTY_FILE = "empty_file"
    PASSWORD = "password"
    CORRUPT = "corrupt"
    TRUNCATED = "truncated"
    UNSUPPORTED_TYPE = "unsupported_type"
    TYPE_MISMATCH = "type_mismatch"  # the extension says one type, the bytes another
    XFA_PLACEHOLDER = "xfa_placeholder"  # "Please wait…": an XFA form printed or stripped of its data
    TOO_MANY_PAGES = "too_many_pages"
    TOO_MANY_PIXELS = "too_many_pixels"
    TOO_LARGE = "too_large"
    TIMEOUT = "timeout"
    MEMORY = "memory"
    CRASHED = "crashed"
    ILLEGIBLE = "illegible"  # OCR ran; what it found cannot be trusted
    LINK = "link"  # a symbolic link or special file, not followed
    UNSAFE_PATH = "unsafe_path"  # an archive member that climbs out of the packet
    NESTED_ARCHIVE = "nested_archive"
    DECOMPRESSION_BOMB = "decompression_bomb"


@dataclass(frozen=True, slots=True)
class Word:
    """One word as printed, in reading order as far as the reader knew it."""

    text: str
    box: Box
    confidence: float  # 0-1; 1.0 for a text layer


@dataclass(frozen=True, slots=True)
class CodedValue:
    """A name and value that the file itself carries, without any layout: XFA, AcroForm, PDF417 or MRZ.

    `name` is the full data path for XFA ("form1/Page1/PersonalDetails/Name/FamilyName", also for PDF417 once its
    tokens are mapped), the qualified field name for AcroForm, and for an MRZ "mrz/line1", "mrz/line2", … (as read,
    44 characters for TD3) and the parsed "mrz/document_code", "mrz/issuing_state", "mrz/family_name",
    "mrz/given_names", "mrz/document_number", "mrz/nationality", "mrz/date_of_birth", "mrz/sex", "mrz/expiry_date"
    (dates still YYMMDD: the century depends on the day the packet is judged; states ICAO alpha-3).
    """

    method: ReadMethod
    name: str
    value: str
    confidence: float  # 0-1; an MRZ value whose check digit holds is near 1, one whose check digit fails is low
    box: Box | None = None


SIGNED = "signed"
"""The value of an AcroForm field that holds a digital signature."""


@dataclass(frozen=True, slots=True)
class Upright:
    """How the page was set upright; enough to draw the same upright picture again."""

    rotation: int = 0  # degrees clockwise that the stored page was turned: 0, 90, 180 or 270
    skew: float = 0.0  # degrees clockwise turned after that, small
    corners: Corners | None = None  # the sheet in a photo, flattened by perspective before the skew


@dataclass(frozen=True, slots=True)
class Page:
    """One page of one file, as read."""

    file: str  # path inside the packet, POSIX separators
    number: int  # from 1
    state: PageState = PageState.READ
    reason: Reason | None = None  # set where state is UNREADABLE or UNPROCESSED; may warn beside READ
    detail: str = ""  # a short technical remark for the reason (a limit, a media type); never text of the document
    read: ReadMethod = ReadMethod.NONE
    medium: Medium = Medium.DIGITAL
    upright: Upright = Upright()
    width: float = 0.0  # of the upright page, points (1/72 inch; for an image without dpi, pixels)
    height: float = 0.0
    words: tuple[Word, ...] = ()
    values: tuple[CodedValue, ...] = ()
    confidence: float = 1.0  # mean of the words', weighted by length; 0-1
    signatures: tuple[Box, ...] = ()  # places where ink that is no text was found (signatures, stamps)
    fingerprint: str = ""  # equal for pages that are the same picture or text: finds duplicates
    pages_in_file: int = 1  # pages the file holds; 0 where nobody could count them

    @property
    def text(self) -> str:
        """The words in order, separated by spaces."""
        return " ".join(word.text for word in self.words)
