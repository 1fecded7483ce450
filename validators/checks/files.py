"""Files and pages as uploads: what the portal takes, what could be read, what lies in which slot."""

from __future__ import annotations

from collections import Counter
from pathlib import PurePosixPath

from schemas.checks import FiledInSlot, FilesUploadable, PagesLegible, PagesRecognised
from schemas.packet import PacketFile
from schemas.verdict import Disposition, Evidence, PageRecord
from validators.case import Case
from validators.checks.registry import answers
from validators.result import Result, figures

UNREAD = {Disposition.UNREADABLE: "fail", Disposition.UNPROCESSED: "unknown"}
"""A page no one could read is the applicant's matter; one we did not read is the operator's."""


@answers(FilesUploadable)
def files_uploadable(check: FilesUploadable, case: Case) -> Result:
    slots = Counter(case.packet.manifest.slots.values())
    bad = [
        file
        for file in case.packet.files
        if not _uploadable(file, check) or slots[case.packet.manifest.slots.get(file.name, "")] > 1
    ]
    return Result("fail" if bad else "pass", tuple(Evidence(file=file.name) for file in bad), figures(files=_listed(bad)))


def _uploadable(file: PacketFile, check: FilesUploadable) -> bool:
    name = PurePosixPath(file.name)
    return file.media_type in check.media_types and file.size <= check.max_bytes and "." not in name.stem


@answers(PagesLegible)
def pages_legible(check: PagesLegible, case: Case) -> Result | None:
    pages = [page for page in case.pages if page.disposition in UNREAD]
    pages = [page for page in pages if not check.reasons or page.reason in check.reasons]
    if not pages:
        return None if check.reasons else Result("pass")
    unread = [page for page in pages if page.disposition is Disposition.UNREADABLE]
    ending = UNREAD[(unread or pages)[0].disposition]
    return Result(ending, tuple(_place(page) for page in pages), figures(pages=_pages(pages)))


@answers(PagesRecognised)
def pages_recognised(check: PagesRecognised, case: Case) -> Result:
    strange = [page for page in case.pages if page.disposition is Disposition.UNRECOGNISED]
    return Result("fail" if strange else "pass", tuple(_place(page) for page in strange), figures(pages=_pages(strange)))


@answers(FiledInSlot)
def filed_in_slot(check: FiledInSlot, case: Case) -> Result | None:
    """Only where the manifest says which file went into which slot."""
    slots = case.packet.manifest.slots
    documents = case.own(check.documents)
    if not slots or not documents:
        return None
    places = [(page.file, page.page, document.id) for document in documents for page in document.pages[:1]]
    astray = [Evidence(document, None, file, page) for file, page, document in places if slots.get(file) != check.slot]
    return Result("fail", tuple(astray)) if astray else Result("pass", tuple(Evidence(d, None, f, p) for f, p, d in places))


def _listed(files: list[PacketFile]) -> str:
    return ", ".join(file.name for file in files)


def _pages(pages: list[PageRecord]) -> str:
    return ", ".join(f"{page.file} p. {page.page}" for page in pages)


def _place(page: PageRecord) -> Evidence:
    return Evidence(page.document, None, page.file, page.page)
