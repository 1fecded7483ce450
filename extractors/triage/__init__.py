"""Tells the documents of a packet apart: which page is what, which pages belong together, which nobody knows.

What gives a document type away is data (`recognise:` in `schemas/documents/<type>.yaml`). The file's name and the upload
slot decide nothing: people mix them up, and the contract forbids relying on them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from extractors.coded.placeholder import is_placeholder_text
from extractors.triage.judgement import Judged, judge_page
from extractors.triage.language import language_of, language_seen
from extractors.triage.learned import load_learned
from extractors.triage.likeness import Recogniser
from extractors.triage.splitting import Draft, split
from schemas.document import Document, PageRef
from schemas.document_types import load_document_types
from schemas.page import Page, PageState, ReadMethod, Reason
from schemas.verdict import Disposition, PageRecord

DISPOSITIONS = {
    PageState.BLANK: Disposition.BLANK,
    PageState.UNREADABLE: Disposition.UNREADABLE,
    PageState.UNPROCESSED: Disposition.UNPROCESSED,
}


def triage(pages: tuple[Page, ...]) -> tuple[tuple[Document, ...], tuple[PageRecord, ...]]:
    """The documents, without fields, in the order in which they begin, and one record for every page."""
    judged = [judge_page(page, _recogniser(), load_learned()) for page in pages]
    readable = [one for one in judged if _can_be_told(one.page)]
    twins = _twins(readable)
    drafts = split([one for one in readable if _key(one) not in twins])
    documents = tuple(_document(number, draft) for number, draft in enumerate(drafts, start=1))
    home = {(ref.file, ref.page): document.id for document in documents for ref in document.pages}
    return documents, tuple(_record(one, home, twins) for one in judged)


@cache
def _recogniser() -> Recogniser:
    return Recogniser(load_document_types())


def _key(judged: Judged) -> tuple[str, int]:
    return judged.page.file, judged.page.number


def _can_be_told(page: Page) -> bool:
    """A scanned print of "Please wait…" tells nothing; in a PDF's text the reader has found it already."""
    return page.state is PageState.READ and not (page.read is ReadMethod.OCR and is_placeholder_text(page.text))


def _twins(judged_pages: Sequence[Judged]) -> dict[tuple[str, int], tuple[str, int]]:
    """Page → the earlier page that is the same picture or text."""
    first: dict[str, tuple[str, int]] = {}
    twins: dict[tuple[str, int], tuple[str, int]] = {}
    for judged in judged_pages:
        if judged.page.fingerprint and first.setdefault(judged.page.fingerprint, _key(judged)) != _key(judged):
            twins[_key(judged)] = first[judged.page.fingerprint]
    return twins


def _document(number: int, draft: Draft) -> Document:
    pages = tuple(judged.page for judged in draft.pages)
    return Document(
        id=f"d{number}",
        type=draft.type,
        confidence=round(draft.confidence, 3),
        pages=tuple(PageRef(page.file, page.number) for page in pages),
        language=language_of(pages),
    )


def _record(judged: Judged, home: dict[tuple[str, int], str], twins: dict[tuple[str, int], tuple[str, int]]) -> PageRecord:
    page, key = judged.page, _key(judged)
    document = home.get(twins.get(key, key))
    disposition, reason = _disposition(page, document, is_twin=key in twins)
    return PageRecord(
        file=page.file,
        page=page.number,
        disposition=disposition,
        document=document,
        read=page.read,
        rotation=page.upright.rotation,
        reason=reason,
        detail=page.detail,
        guess=None if document or disposition is Disposition.BLANK else judged.type or judged.guess,
        language=language_seen(page) if disposition is Disposition.UNRECOGNISED else "",
    )


def _disposition(page: Page, document: str | None, is_twin: bool) -> tuple[Disposition, Reason | None]:
    if page.state is not PageState.READ:
        return DISPOSITIONS[page.state], page.reason
    if not _can_be_told(page):
        return Disposition.UNREADABLE, Reason.XFA_PLACEHOLDER
    if is_twin:
        return Disposition.DUPLICATE, page.reason
    return (Disposition.DOCUMENT if document else Disposition.UNRECOGNISED), page.reason
