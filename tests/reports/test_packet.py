from __future__ import annotations

import base64
import hashlib
import io
import itertools
import random
import re
from dataclasses import replace

import pytest
from lxml import html
from PIL import Image

from reports.packet import render_report
from reports.pictures import BUDGET, MARK, Album
from reports.text import REPLACEMENT
from schemas.document import PageRef
from schemas.verdict import Bilingual, Disposition, Evidence, PageRecord, Verdict
from tests.reports import build, golden, hostile

FIVE_MEGABYTES = 5_000_000


@pytest.fixture(scope="module")
def pictures() -> dict[tuple[str, int], bytes]:
    return build.pictures()


def parsed(verdict: Verdict, pictures: dict[tuple[str, int], bytes] | None = None, language: str = "en") -> html.HtmlElement:
    return html.document_fromstring(render_report(verdict, pictures or {}, language))


def text_of(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_nothing_is_loaded_from_elsewhere_and_nothing_runs(pictures):
    page = parsed(build.verdict(), pictures)
    assert not page.xpath("//script | //link | //iframe | //object | //embed | //form | //base")
    assert not page.xpath("//@*[starts-with(name(), 'on') or name() = 'style' or name() = 'srcset']")
    assert page.xpath("//img") and all(src.startswith("data:image/jpeg;base64,") for src in page.xpath("//@src"))
    assert all(target.startswith("#") for target in page.xpath("//@href"))


def test_the_policy_admits_only_the_one_style_sheet_and_embedded_pictures():
    page = parsed(build.verdict())
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    (style,) = page.xpath("//style")
    digest = base64.b64encode(hashlib.sha256(style.text.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"


def test_every_link_leads_to_a_place_and_every_place_is_one(pictures):
    page = parsed(build.verdict(), pictures)
    places = page.xpath("//@id")
    assert len(places) == len(set(places))
    pointers = [target[1:] for target in page.xpath("//@href")] + page.xpath("//@aria-labelledby") + page.xpath("//@for")
    assert set(pointers) <= set(places)


def test_the_verdict_and_what_to_do_next_come_first():
    words = text_of(parsed(build.verdict()).body)
    order = ["Incomplete", "7 things remain", "Settle with the applicant", "Send the invitation", "Check yourself", "Checklist"]
    assert [words.index(part) for part in order] == sorted(words.index(part) for part in order)


def test_headings_go_down_one_level_at_a_time():
    levels = [int(heading.tag[1]) for heading in parsed(build.verdict()).xpath("//h1 | //h2 | //h3 | //h4")]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(below - above <= 1 for above, below in itertools.pairwise(levels))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_everything_said_is_said_in_both_languages(language):
    page = parsed(build.verdict(), language=language)
    assert page.get("lang") == language
    assert page.xpath("//input[@checked]/@id") == [f"language-{language}"]
    english, french = page.find_class("en"), page.find_class("fr")
    assert len(english) == len(french) > 100
    assert all(span.getnext() in french and text_of(span) and text_of(span.getnext()) for span in english)


def test_both_sides_of_a_conflict_are_shown_with_the_value_marked(pictures):
    page = parsed(build.verdict(), pictures)
    (finding,) = page.xpath("//article[.//span[@class='rule']='ID-DOB']")
    crops = finding.xpath(".//img[@class='crop']")
    assert [crop.get("alt") for crop in crops] == ["csq.pdf, p. 1: 1991-03-27", "passport photo.jpg, p. 1: 23 JUL 1991"]
    for crop in crops:
        image = Image.open(io.BytesIO(base64.b64decode(crop.get("src").partition(",")[2])))
        near = sum(all(abs(a - b) < 40 for a, b in zip(pixel, MARK, strict=True)) for pixel in image.get_flattened_data())
        assert near > 100
        assert image.width > 2 * image.height


def test_evidence_without_a_box_is_the_whole_page_and_without_a_picture_says_so(pictures):
    page = parsed(build.verdict(), pictures)
    assert page.xpath("//article[.//span[@class='rule']='A76-STATUS']//img[@class='sheet']")
    assert not parsed(build.verdict()).xpath("//img")
    assert "no picture" in text_of(parsed(build.verdict()).body)


def test_every_page_is_accounted_for():
    verdict = build.verdict()
    (table,) = parsed(verdict).xpath("//table[@class='pages']")
    assert [text_of(file) for file in table.find_class("file")] == list(dict.fromkeys(page.file for page in verdict.pages))
    assert len(table.xpath("./tbody/tr[not(th)]")) == len(verdict.pages)


def test_like_pages_of_a_file_share_a_line():
    pages = tuple(PageRecord("scan.pdf", number, Disposition.BLANK) for number in range(1, 41))
    (table,) = parsed(replace(build.verdict(), pages=pages)).xpath("//table[@class='pages']")
    assert [text_of(cell) for cell in table.xpath("./tbody/tr/td[1]")] == ["1–40"]


def test_a_doubtful_value_is_told_and_its_document_lies_open():
    page = parsed(build.verdict())
    (passport,) = page.xpath("//*[@id='document-d2']")
    assert passport.get("open") is not None
    assert [text_of(row.find("th")) for row in passport.find_class("doubtful") if row.tag == "tr"] == [
        "Issue dateDate de délivrance"
    ]
    assert page.xpath("//*[@id='document-d1']")[0].get("open") is None


def test_nothing_in_a_packet_can_run_or_break_out(pictures):
    report = render_report(hostile.verdict(), {(hostile.WORST + file, page): jpeg for (file, page), jpeg in pictures.items()})
    assert len(report.encode()) < FIVE_MEGABYTES
    page = html.document_fromstring(report)
    assert not page.xpath("//script | //iframe | //a[not(starts-with(@href, '#'))]")
    assert not page.xpath("//@*[starts-with(name(), 'on') or name() = 'autofocus']")
    assert page.xpath("//img") and all(src.startswith("data:image/jpeg;base64,") for src in page.xpath("//@src"))
    assert len(page.xpath("//style")) == len(page.xpath("//title")) == len(page.xpath("//body")) == 1
    assert len(page.find_class("finding")) == 6
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", report)
    assert "49" not in text_of(page.xpath("//h1/..")[0]) and REPLACEMENT in report


def test_text_of_a_packet_is_kept_from_turning_what_stands_around_it():
    page = parsed(replace(build.verdict(), packet_id="ملف ١٢"))
    assert [text_of(bdi) for bdi in page.xpath("//p[@class='packet']//bdi")] == ["ملف ١٢"]


def test_sixty_photographed_pages_stay_under_five_megabytes():
    noise = Image.frombytes("L", (1240, 1605), random.Random(60).randbytes(1240 * 1605))  # the worst a JPEG can be
    buffer = io.BytesIO()
    noise.save(buffer, "JPEG", quality=60)
    sample = build.verdict()
    refs = tuple(PageRef("photos.pdf", number) for number in range(1, 61))
    pages = tuple(PageRecord(ref.file, ref.page, Disposition.DOCUMENT, "d1") for ref in refs)
    proofs = tuple(
        replace(sample.findings[2].evidence[0], file=ref.file, page=ref.page, box=(0.2, ref.page / 70, 0.5, ref.page / 70 + 0.02))
        for ref in refs
    )
    verdict = replace(
        sample,
        pages=pages,
        documents=(replace(sample.documents[0], pages=refs),),
        findings=(replace(sample.findings[2], evidence=proofs),),
    )
    report = render_report(verdict, {(ref.file, ref.page): buffer.getvalue() for ref in refs})
    assert BUDGET / 2 < len(report.encode()) < FIVE_MEGABYTES


@pytest.mark.parametrize("box", [(0, 0, 0, 0), (1, 1, 1, 1), (0.9, 0.5, 0.1, 0.4), (-3, -3, 9, 0.1), (float("nan"), 0, 1, 1)])
def test_a_strange_box_still_gives_a_picture(pictures, box):
    assert Album(pictures).exhibit("csq.pdf", 1, box) is not None


def test_a_damaged_picture_is_left_out(pictures):
    damaged = {("csq.pdf", 1): pictures["csq.pdf", 1][:900], ("a", 1): b"", ("b", 1): b"GIF89a"}
    assert [Album(damaged).exhibit(file, 1, None) for file in ("csq.pdf", "a", "b")] == [None, None, None]


def test_a_complete_packet_may_go_on_and_a_doubtful_one_needs_a_person():
    assert "Nothing that can be checked on paper stands in the way" in text_of(parsed(build.complete()).body)
    assert "Pass the packet on." in text_of(parsed(build.complete()).body)
    assert "could not be settled from the papers" in text_of(parsed(build.doubtful()).body)


def test_what_bounds_the_permit_is_said_in_words():
    def bound(value: str) -> str:
        (cell,) = parsed(replace(build.verdict(), outputs={"issuance": {"valid_to_limited_by": value}})).xpath(
            "//table[@class='pairs']//td"
        )
        return text_of(cell)

    assert bound("passport.expiry_date") == "PassportPasseport, Expiry dateDate d’expiration"
    assert bound("36 months") == "36 months36 mois"
    assert bound("a person") == "a person"


def test_equal_verdicts_give_equal_reports(pictures):
    assert render_report(build.verdict(), pictures) == render_report(build.verdict(), build.pictures())


def test_the_report_of_a_small_packet_is_as_reviewed():
    sample = build.verdict()
    small = replace(
        sample,
        facts=sample.facts[:1],
        pages=sample.pages[1:3],
        documents=(replace(sample.documents[0], fields={"expiry_date": sample.documents[0].fields["expiry_date"]}),),
        requirements=sample.requirements[3:5],
        findings=sample.findings[:1],
        outputs={},
    )
    body = re.sub(r"(?s)<style>.*</style>|sha256-[A-Za-z0-9+/=]*", "", render_report(small, {}))
    assert golden.matches("report.html", body)


def test_golden_files_are_not_being_written():
    assert not golden.WRITE


def test_papers_without_a_picture_are_named_in_one_line():
    finding = replace(build.verdict().findings[0], evidence=tuple(Evidence(file=f"{n}.zip", page=1) for n in (1, 2)))
    page = parsed(replace(build.verdict(), findings=(finding,)))
    (named,) = page.xpath("//article//p[@class='muted']")
    assert "1.zip p. 1, 2.zip p. 1" in text_of(named) and not page.xpath("//article//figure")


def test_what_stands_in_a_form_s_data_is_shown_without_the_page_that_only_asks_to_wait():
    sample = build.verdict()
    form = next(document for document in sample.documents if document.type == "imm5710")
    field = next(field for field in form.fields.values() if field.method == "xfa")
    proof = Evidence(document=form.id, field=field.name, file=field.file, page=field.page, text="x")
    finding = replace(sample.findings[0], evidence=(proof,))
    page = parsed(replace(sample, findings=(finding,)), build.pictures())
    assert not page.xpath("//article//img") and "Data of the form (XFA)" in text_of(page.xpath("//article//figure")[0])


def test_days_in_sentences_are_written_out_and_names_of_files_are_left_alone():
    said = Bilingual("Signed on 2024-09-05: scan 2024-09-05.pdf", "Signé le 2024-09-05 : scan 2024-09-05.pdf")
    page = parsed(replace(build.verdict(), findings=(replace(build.verdict().findings[0], message=said),)))
    (title,) = page.xpath("//article/h3")
    assert "Signed on 5 September 2024: scan 2024-09-05.pdf" in text_of(title)
    assert "Signé le 5 septembre 2024 : scan 2024-09-05.pdf" in text_of(title)
