from __future__ import annotations

import datetime as dt
from dataclasses import replace

from lxml import html

from reports.changes import Judged, compare
from reports.packet import render_report
from reports.verdict_json import verdict_bytes
from schemas.verdict import RequirementStatus, Verdict
from tests.reports import build, hostile

FILES = {"csq.pdf": "1", "notes.pdf": "2"}


def judged(verdict: Verdict, **files: str) -> Judged:
    return Judged(verdict_bytes(verdict, {}), FILES | files)


def with_letter() -> Verdict:
    """The sample packet once the letter of invitation was added."""
    sample = build.verdict()
    found = tuple(
        replace(one, status=RequirementStatus.SATISFIED, documents=("d1",)) if one.rule == "A76-LETTER" else one
        for one in sample.requirements
    )
    return replace(sample, requirements=found, findings=tuple(f for f in sample.findings if f.rule != "A76-LETTER"))


def test_equal_verdicts_have_no_changes():
    same = compare(judged(build.verdict()), judged(build.verdict()))
    assert (same.changes, same.files, same.circumstances) == ((), (), ())


def test_each_rule_is_told_once_with_its_state_before_and_now():
    found = compare(judged(build.verdict()), judged(with_letter()))
    line = "A76-LETTER (Letter of invitation from Quebec): Missing → In the packet"
    assert [change.line() for change in found.changes] == [line]
    assert found.changes[0].line("fr") == "A76-LETTER (Lettre d’invitation du Québec)\u00a0: Manquante → Au dossier"
    back = compare(judged(build.doubtful()), judged(build.verdict()))
    assert back.changes[0].line() == "verdict: A person must look → Incomplete"


def test_what_it_was_judged_from_is_told_as_the_reason():
    later = replace(
        build.verdict(), as_of=dt.date(2024, 12, 1), rulebook_edition=dt.date(2024, 11, 29), engine={"liasse": "0.2.0"}
    )
    found = compare(judged(build.verdict()), Judged(verdict_bytes(later, {}), {"csq.pdf": "9", "letter.pdf": "3"}))
    assert [cause.en for cause in found.files] == ["file changed: csq.pdf", "file added: letter.pdf", "file removed: notes.pdf"]
    assert [cause.en for cause in found.circumstances] == [
        "judged as of another day: 10 September 2024 → 1 December 2024, rulebook edition 7 December 2022 → 29 November 2024",
        "the program was updated, 0.1.0 → 0.2.0",
    ]


def test_the_report_says_what_changed_and_leads_there():
    found = compare(judged(build.doubtful()), judged(build.verdict(), **{"more.pdf": "3"}))
    page = html.document_fromstring(render_report(build.verdict(), {}, since=found))
    (section,) = page.find_class("changes")
    told = " ".join(section.text_content().split())
    assert "Letter of invitation from Quebec" in told and "file added: more.pdf" in told and "ajout du fichier" in told
    assert set(section.xpath(".//a/@href")) <= {f"#{place}" for place in page.xpath("//@id")}
    assert page.xpath("//nav//a[@href='#changes']")


def test_a_first_check_has_nothing_to_compare():
    assert not html.document_fromstring(render_report(build.verdict(), {})).find_class("changes")


def test_hostile_file_names_stay_text():
    found = compare(judged(hostile.verdict()), judged(hostile.verdict("other"), **{hostile.WORST: "x"}))
    page = html.document_fromstring(render_report(build.verdict(), {}, since=found))
    assert not page.xpath("//script | //img[@onerror]")
    assert hostile.SCRIPT in page.find_class("changes")[0].text_content()


def test_an_update_is_told_where_the_program_keeps_its_version():
    before, after = (replace(build.verdict(), engine={"liasse": "0.1.0", "sha256": digest}) for digest in "12")
    assert [cause.en for cause in compare(judged(before), judged(after)).circumstances] == ["the program was updated"]
