"""The packet report: one HTML file that needs nothing else, runs nothing, and shows what to do first."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from functools import cache
from itertools import groupby
from pathlib import Path

import jinja2
from markupsafe import Markup

from reports import next_steps
from reports.changes import Comparison
from reports.citations import citation
from reports.digest import summarise
from reports.marks import MARKS, state_of
from reports.markup import (
    bilingual,
    plain,
    said,
    sentence,
    spoken_fact,
    spoken_field,
    spoken_name,
    spoken_output,
    spoken_value,
    visible,
)
from reports.pictures import Album
from reports.rule_titles import rule_title
from reports.wording import Language, document_name, long_date, percent, t
from schemas.document import Document, FieldValue
from schemas.document_types import load_document_types
from schemas.page import ReadMethod
from schemas.verdict import Disposition, Evidence, Finding, PageRecord, RequirementStatus, Verdict

HERE = Path(__file__).parent
FILTERS = (
    bilingual,
    citation,
    document_name,
    long_date,
    percent,
    plain,
    next_steps.reason_of,
    rule_title,
    sentence,
    spoken_fact,
    spoken_field,
    spoken_output,
    spoken_value,
    state_of,
)
"""What the templates may do with a value, each under its own name."""


CODED = frozenset({ReadMethod.XFA, ReadMethod.ACROFORM, ReadMethod.BARCODE})
"""How values are read that stand in the file, not on the page: of an electronic form, a picture shows a notice to wait."""

CHECKLIST = (
    RequirementStatus.MISSING,
    RequirementStatus.UNREADABLE,
    RequirementStatus.UNPROCESSED,
    RequirementStatus.UNKNOWN,
    RequirementStatus.SATISFIED,
)
"""The states of what is asked, in the order shown: what is to be done first."""


def render_report(
    verdict: Verdict, pictures: Mapping[tuple[str, int], bytes], language: Language = "en", since: Comparison | None = None
) -> str:
    """The report as one self-contained file.

    Args:
        verdict: what is said about the packet.
        pictures: upright pages as JPEG, by file and page number from 1; what is absent is said to be absent.
        language: the one the report opens in; the other is a switch away.
        since: what differs from an earlier check; None where there was none.
    """
    summary = summarise(verdict)
    style = (HERE / "style.css").read_text(encoding="utf-8").strip()
    return _template().render(
        verdict=verdict,
        since=since,
        language=language,
        title=f"{t(f'verdict.{verdict.verdict}.word', language)} · {verdict.packet_id} · {t('report.title', language)}",
        style=Markup(style),  # noqa: S704 - our own file, no word of a packet in it
        policy=_policy(style),
        verdict_sentence=next_steps.sentence(summary),
        steps=[(audience, list(steps)) for audience, steps in groupby(next_steps.next_steps(summary), key=lambda s: s.audience)],
        closing=next_steps.closing(summary),
        asked=sorted((r for r in verdict.requirements if r.status in CHECKLIST), key=lambda r: CHECKLIST.index(r.status)),
        not_needed=[r for r in verdict.requirements if r.status is RequirementStatus.NOT_APPLICABLE],
        findings=summary.remarks,
        anchors=_anchors(summary.remarks),
        documents={document.id: document for document in verdict.documents},
        lost=summary.lost_pages,
        files=_files(verdict.pages),
        album=Album(pictures),
    )


def _policy(style: str) -> str:
    """Nothing is loaded, run, framed or sent: our one style sheet, known by its hash, and pictures within the file."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"


def _anchors(findings: tuple[Finding, ...]) -> dict[str, str]:
    """Where in the report the first finding of each rule stands."""
    return {finding.rule: f"finding-{number}" for number, finding in reversed(list(enumerate(findings, start=1)))}


def _files(pages: tuple[PageRecord, ...]) -> list[tuple[str, list[tuple[PageRecord, next_steps.Place]]]]:
    """Each file with its pages; neighbours of which the same is to be said are drawn together."""

    def alike(page: PageRecord) -> tuple[object, ...]:
        return (page.disposition, page.document, page.read, page.rotation, page.reason, page.detail, page.guess)

    files = []
    for file, of_file in groupby(pages, key=lambda page: page.file):
        runs = [list(run) for _, run in groupby(of_file, key=alike)]
        files.append((file, [(run[0], next_steps.Place(file, tuple(page.page for page in run))) for run in runs]))
    return files


def _merely_named(finding: Finding, album: Album) -> list[Evidence]:
    """The proofs of which there is nothing to show but where they lie."""
    places = (proof for proof in finding.evidence if proof.file and proof.page and not (proof.text or proof.field))
    return [proof for proof in places if album.exhibit(proof.file or "", proof.page or 0, proof.box) is None]


def _ordered_fields(document: Document) -> list[FieldValue]:
    """The fields in the order in which the document type lists them."""
    listed = list(load_document_types()[document.type].fields)
    return sorted(document.fields.values(), key=lambda f: (listed.index(f.name) if f.name in listed else len(listed), f.name))


def _doubtful(document: Document) -> int:
    return sum(not field.accepted for field in document.fields.values())


@cache
def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=visible,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        {filter.__name__.lstrip("_"): filter for filter in (*FILTERS, _doubtful, _merely_named, _ordered_fields)}
    )
    environment.globals.update(
        said=said, spoken_name=spoken_name, MARKS=MARKS, AUDIENCE_OF=next_steps.AUDIENCE_OF, CODED=CODED, Disposition=Disposition
    )
    return environment.get_template("report.html.j2")
