"""The letter as data: to whom it goes, what it asks for, and that each sentence comes from a rule."""

from __future__ import annotations

import datetime as dt
import json
import re
from dataclasses import replace

import pytest

from reports.dates import with_dates_in_words
from reports.letter.addressee import addressed_to
from reports.letter.letter import Letter, Sender, write_letter
from reports.letter.requests import LEGIBLE, Sentence
from reports.verdict_json import verdict_bytes
from reports.wording import LANGUAGES, Language, load_wording
from schemas.document import Document, DocumentType
from schemas.page import Reason
from schemas.rulebook import load_rulebook
from schemas.verdict import (
    Consequence,
    Disposition,
    Fact,
    FactSource,
    Finding,
    PageRecord,
    Severity,
    Status,
    Verdict,
)
from tests.reports import build

WRITTEN, DUE = dt.date(2026, 11, 22), dt.date(2026, 12, 22)
TEAM = Sender(
    "Northern Intake", ("12 Larkmoor Ave", "Montreal QC  H2X 1Y4"), "intake@example.org", "Idris Vantongeren, paralegal"
)


def letter(verdict: Verdict, language: Language = "en", sender: Sender = TEAM) -> Letter | None:
    return write_letter(verdict_bytes(verdict, {}), sender, WRITTEN, DUE, language)


def written(verdict: Verdict | None = None, language: Language = "en") -> Letter:
    found = letter(verdict or build.verdict(), language)
    assert found is not None
    return found


def asked_for(verdict: Verdict) -> list[tuple[str, ...]]:
    return [item.ask.rules for item in written(verdict).wanted]


def with_pages(*pages: PageRecord, findings: tuple[Finding, ...] = ()) -> Verdict:
    return replace(build.verdict(), pages=pages, findings=findings)


# -- what it asks for ------------------------------------------------------------------------------------------------------


def test_blocking_points_are_asked_for_and_warnings_are_advice():
    found = written()
    assert [item.ask.rules for item in found.wanted] == [("A76-LETTER",), ("R10-FEE",), ("A76-STATUS",), (LEGIBLE,)]
    assert [item.ask.rules for item in found.advised] == [("A76-BOX4D",)]


def test_what_a_person_of_the_team_has_to_settle_first_is_not_asked_of_the_applicant():
    said = " ".join(sentence.text for sentence in written().sentences)
    assert "birth" not in said, "two dates of birth are compared before anybody is written to"
    assert "notes.pdf" not in " ".join(item.where for item in written().wanted), "a page that was read is looked at first"


def test_a_page_that_a_point_already_asks_for_is_named_there_and_not_asked_for_twice():
    status = next(item for item in written().wanted if item.ask.rules == ("A76-STATUS",))
    assert status.where == "permit.jpg"
    assert [item.where for item in written().wanted if item.ask.rules == (LEGIBLE,)] == ["scans/old.xls"]


def test_pages_lost_for_one_reason_are_one_point():
    pages = tuple(PageRecord("a.pdf", n, Disposition.UNREADABLE, reason=Reason.ILLEGIBLE) for n in (1, 2, 5))
    (whole,) = written(with_pages(*pages)).wanted
    assert whole.where == "a.pdf", "no page of it could be read"
    (part,) = written(with_pages(*pages, PageRecord("a.pdf", 3, Disposition.BLANK))).wanted
    assert part.where == "a.pdf, p. 1–2, 5"


@pytest.mark.parametrize("reason", [Reason.TOO_LARGE, Reason.TIMEOUT, Reason.CRASHED, Reason.LINK])
def test_what_only_the_team_can_mend_is_no_reason_to_write(reason):
    assert letter(with_pages(PageRecord("a.pdf", 1, Disposition.UNPROCESSED, reason=reason))) is None


def test_one_question_for_several_rules_is_asked_once():
    fee = build.verdict().findings[1]
    twin = replace(fee, rule="RESTORE-FEE")
    assert asked_for(with_pages(findings=(fee, twin))) == [("R10-FEE", "RESTORE-FEE")]


def test_a_packet_with_nothing_for_the_applicant_gets_no_letter():
    assert letter(build.complete()) is None
    passed = tuple(replace(f, status=Status.PASS) for f in build.verdict().findings)
    assert letter(with_pages(findings=passed)) is None


# -- sentences and rules -------------------------------------------------------------------------------------------------------


def test_a_sentence_without_a_rule_cannot_be_made():
    with pytest.raises(ValueError, match="no rule"):
        Sentence("Please send us your diary.", ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_comes_from_rules_that_are_listed_with_their_titles(language):
    found = written(language=language)
    listed = {reference.rule: reference for reference in found.references}
    assert {rule for sentence in found.sentences for rule in sentence.rules} == set(listed)
    assert set(listed) <= {rule.id for rule in load_rulebook().rules}
    assert all(reference.title for reference in listed.values())


def test_only_official_sources_are_cited():
    sources = {reference.rule: reference.source for reference in written(language="fr").references}
    assert sources["R10-FEE"].startswith("Règlement sur l’immigration") and sources["R10-FEE"].endswith(
        "art. 10(1)d), 299(1) et 303.2(1)a)"
    )
    assert sources[LEGIBLE] == "", "practice is no law"


@pytest.mark.parametrize(("language", "day"), [("en", "5 September 2024"), ("fr", "5\u00a0septembre 2024")])
def test_dates_are_written_out_and_amounts_as_each_language_has_them(language, day):
    said = " ".join(sentence.text for sentence in written(language=language).sentences)
    assert day in said and not re.search(r"\d{4}-\d{2}-\d{2}", said)
    assert ("255,00\u00a0$" if language == "fr" else "$255.00") in said


def test_the_day_an_answer_is_due_is_said_before_what_is_asked_for():
    assert written().deadline.text.endswith("by 22 December 2026.")
    assert written(language="fr").deadline.text.endswith("au plus tard le 22\u00a0décembre 2026.")


# -- to whom -------------------------------------------------------------------------------------------------------------------


def person(given: str, family: str, kind: DocumentType = DocumentType.IMM5710, sure: float = 0.99) -> Document:
    form = build.verdict().documents[2]
    fields = {
        name: replace(form.fields["family_name"], name=name, value=value, confidence=sure)
        for name, value in (("given_names", given), ("family_name", family))
    }
    return replace(form, id=f"{given}{kind}", type=kind, fields=fields)


def to(*documents: Document, facts: tuple[Fact, ...] = (), findings: tuple[Finding, ...] = ()):
    sample = replace(build.verdict(), documents=documents, facts=facts, findings=findings)
    return addressed_to(json.loads(verdict_bytes(sample, {})))


def test_the_form_names_the_applicant_before_the_passports_of_a_family():
    family = [person(name, "Okonjo", DocumentType.PASSPORT) for name in ("Ife", "Tunde")]
    assert to(*family, person("Ife", "Okonjo")).applicant == "Ife Okonjo"
    assert to(*family).applicant == ""


def test_a_name_that_is_not_certain_is_left_for_the_team_to_fill_in():
    assert to(person("Ife", "Okonjo", sure=0.5)).applicant == ""
    conflict = replace(build.verdict().findings[2], rule="ID-NAME")
    assert to(person("Ife", "Okonjo"), findings=(conflict,)).applicant == ""


REPRESENTED = (Fact("represented", True, FactSource.DECLARED),)


def test_a_represented_applicant_is_written_to_through_the_representative():
    form = person("Ife", "Okonjo", DocumentType.IMM5476)
    named = {f"representative_{name}": replace(field, name=f"representative_{name}", value=value)
             for (name, field), value in zip(form.fields.items(), ("Solveig", "Marchterre"), strict=True)}  # fmt: skip
    found = to(person("Ife", "Okonjo"), replace(form, fields=named), facts=REPRESENTED)
    assert (found.applicant, found.representative) == ("Ife Okonjo", "Solveig Marchterre")
    unnamed = written(replace(build.verdict(), facts=REPRESENTED))
    assert unnamed.addressee[0] == "[Name of the representative]"
    assert "Adwoa Efua Mensah-Boateng" in unnamed.opening[1] and "the person you represent" in unnamed.opening[1]


def test_a_letterhead_that_is_not_set_is_a_placeholder_and_nothing_is_invented():
    bare = letter(build.verdict(), "fr", Sender())
    assert bare is not None
    said = (bare.sender.name, *bare.sender.address, bare.sender.contact, bare.sender.signatory, bare.addressee[1])
    assert all(re.fullmatch(r"\[.+\]", text) for text in said)


# -- what the rulebook and the wording may say to an applicant -----------------------------------------------------------------

ACCUSES_OR_DECIDES = re.compile(
    r"\b(refus|reject|rejet|deni|fraud|false|faux|mensong|lie[sd]?\b|fail|negl|néglig|fault|faute|invalid|illegal|illégal|"
    r"return(ed)? as|retourn|cancel|annul|ineligib|inadmissib|must|devez|deadline passed)",
    re.IGNORECASE,
)
REQUESTS = [
    (f"{rule.id}: {case}", outcome.applicant)
    for rule in load_rulebook().rules
    for case, outcome in rule.outcomes.items()
    if outcome.applicant
] + list(load_rulebook().wording.requests.items())


def test_no_request_accuses_or_decides():
    said = {name: f"{asked.why.en} {asked.ask.en} {asked.why.fr} {asked.ask.fr}" for name, asked in REQUESTS}
    said |= {key: " ".join(map(str, leaf.values())) for key, leaf in load_wording().items() if key.startswith("letter.")}
    assert len(said) > 50
    assert not {name: text for name, text in said.items() if ACCUSES_OR_DECIDES.search(text)}


def test_every_request_asks_and_asks_politely():
    assert not [name for name, asked in REQUESTS if not re.search(r"\bplease\b", asked.ask.en, re.IGNORECASE)]
    assert not [name for name, asked in REQUESTS if "euillez" not in asked.ask.fr]


def test_what_a_person_has_to_review_is_never_asked_of_the_applicant():
    for rule in load_rulebook().rules:
        for case, outcome in rule.outcomes.items():
            grave = (outcome.severity or rule.severity) is Severity.BLOCK
            if grave and (outcome.consequence or rule.consequence) is Consequence.REVIEW:
                assert outcome.applicant is None, f"{rule.id}: {case}"


def test_every_missing_paper_is_asked_for():
    """A packet that lacks a required paper is incomplete; its letter must say so."""
    for rule in load_rulebook().rules:
        if rule.needs:
            assert load_rulebook().wording.request(rule, "missing", Status.FAIL), rule.id


def test_every_fact_can_be_asked_for():
    wording = load_rulebook().wording
    assert wording.questions.keys() == wording.facts.keys()


def test_what_only_looks_like_a_date_is_left_alone():
    for text in ("on 2024-13-45", "scan 2024-03-01.pdf", "scan 2024-03-01 final.jpg; x", "IMG_2024-03-01", "12-2024-03-01"):
        assert with_dates_in_words(text, "fr") == text
    assert with_dates_in_words("le 2024-03-01; voir bail.pdf", "fr") == "le 1er\u00a0mars 2024; voir bail.pdf"
