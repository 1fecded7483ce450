"""The letter as Word and PDF: the same words in both, whole, in the right language, and nothing hostile in them."""

from __future__ import annotations

import datetime as dt
import io
import json
import re
import zipfile
from dataclasses import replace

import docx
import pypdfium2
import pytest
from lxml import etree

from reports.letter.letter import Letter, Sender, write_letter
from reports.letter.pdf import letter_pdf
from reports.letter.word import letter_docx
from reports.verdict_json import verdict_bytes
from reports.wording import LANGUAGES, Language
from schemas.verdict import Verdict
from tests.reports import build, golden, hostile

US_LETTER = (612, 792)  # points
TEAM = Sender(
    "Northern Intake", ("12 Larkmoor Ave", "Montreal QC  H2X 1Y4"), "intake@example.org", "Idris Vantongeren, paralegal"
)


def letter(language: Language = "en", verdict: Verdict | None = None, sender: Sender = TEAM) -> Letter:
    packet = verdict_bytes(verdict or build.verdict(), {})
    found = write_letter(packet, sender, dt.date(2026, 11, 22), dt.date(2026, 12, 22), language)
    assert found is not None
    return found


def words_of(text: str) -> list[str]:
    """Words without the breaks of lines and hyphens that a page makes."""
    return re.findall(r"\w+", text.replace("\u0002", "").replace("\ufffe", ""))


def pdf_text(content: bytes) -> str:
    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content))


def docx_text(content: bytes) -> str:
    return "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(content)).paragraphs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letter_is_as_reviewed(language):
    assert golden.matches(f"letter.{language}.txt", docx_text(letter_docx(letter(language))) + "\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_word_and_pdf_say_the_same(language):
    """In another order where codes stand in the margin: so words are counted, not compared in line."""
    in_word, in_pdf = (
        sorted(words_of(text)) for text in (docx_text(letter_docx(letter(language))), pdf_text(letter_pdf(letter(language))))
    )
    missing = [word for word in set(in_word) if in_pdf.count(word) < in_word.count(word)]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_point_shows_its_rule_and_the_list_of_rules_tells_it(language):
    found = letter(language)
    for text in (docx_text(letter_docx(found)), pdf_text(letter_pdf(found))):
        for reference in found.references:
            assert text.count(reference.rule) >= 2, reference.rule


def test_the_pdf_is_a_letter_page_tagged_titled_and_in_its_language():
    content = letter_pdf(letter("fr"))
    pdf = pypdfium2.PdfDocument(content)
    assert pdf[0].get_size() == US_LETTER
    assert pdf.get_metadata_value("Title").startswith("Objet")
    assert b"/Lang(fr" in content.replace(b" ", b"") and b"/MarkInfo" in content


def test_the_same_letter_is_the_same_pdf():
    assert letter_pdf(letter()) == letter_pdf(letter())


def test_the_word_document_is_editable_marked_where_to_fill_in_and_spelled_in_its_language():
    document = docx.Document(io.BytesIO(letter_docx(letter("fr", sender=Sender()))))
    marked = {run.text for paragraph in document.paragraphs for run in paragraph.runs if run.font.highlight_color}
    assert marked == {
        "[Nom de votre équipe]", "[Adresse de votre équipe]", "[Téléphone, courriel]",
        "[Nom et titre de la personne signataire]", "[Adresse]",
    }  # fmt: skip
    assert 'w:lang w:val="fr-CA"' in document.styles.element.xml
    assert document.core_properties.language == "fr-CA"


@pytest.mark.parametrize("sender", [TEAM, Sender(hostile.WORST, (hostile.WORST,), hostile.WORST, hostile.WORST)])
@pytest.mark.parametrize(
    "text", [hostile.WORST, hostile.CONTROLS, hostile.REVERSED + "‮", "#set text(red) $x^2$ @ref <a> *b* `c` \\u{1}"]
)
def test_hostile_text_stays_text(text, sender):
    found = letter("fr", hostile.verdict(text), sender)
    packed = zipfile.ZipFile(io.BytesIO(letter_docx(found)))
    body = packed.read("word/document.xml")
    etree.fromstring(body)
    assert not re.search(rb"w:hyperlink|w:fldSimple|w:instrText|<script|w:object", body)
    shown = docx_text(letter_docx(found)) + pdf_text(letter_pdf(found))
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200f\x00\x1b]", shown)
    if "#set" in text:
        assert shown.count("#set text(red) $x^2$ @ref <a> *b*") > 4


def test_a_name_that_no_font_can_spell_still_makes_a_letter():
    assert letter_pdf(letter(verdict=replace(build.verdict(), packet_id="\U00012000 ꙮ ᚠ \U0001f9ff"))).startswith(b"%PDF")


def test_a_stored_verdict_without_requests_makes_no_letter():
    """Verdicts reached before rules asked anything of applicants, and without a page to send again."""
    stored = json.loads(verdict_bytes(replace(build.verdict(), pages=()), {}))
    for finding in stored["findings"]:
        finding.pop("request", None)
    assert write_letter(json.dumps(stored).encode(), TEAM, dt.date(2026, 11, 22), dt.date(2026, 12, 22), "en") is None
