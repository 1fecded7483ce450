from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from pathlib import Path

import pytest

import reports
from reports.batch.findings import FINDING_COLUMNS, PACKET_COLUMNS
from reports.batch.row import STATES
from reports.marks import MARKS
from reports.markup import CODED_FIELDS, spoken_field
from reports.next_steps import AUDIENCE_OF, Audience
from reports.text import typeset_french
from reports.wording import LANGUAGES, document_name, is_named, load_wording, long_date, named, percent, t
from schemas.code_lists import code_list
from schemas.document import DocumentType, FieldValue
from schemas.document_types import load_document_types
from schemas.errors import RulebookError
from schemas.field_names import FIELDS
from schemas.form_maps import load_form_maps
from schemas.packet import ApplicationKind, Channel, Location, Program
from schemas.page import ReadMethod, Reason
from schemas.rulebook import load_rulebook
from schemas.rules_model import FACT_VALUES
from schemas.verdict import Bilingual, Consequence, Disposition, FactSource, Outcome, RequirementStatus, Severity, Status

ASKED_OF_THE_APPLICANT = [reason for reason, audience in AUDIENCE_OF.items() if audience is Audience.APPLICANT]
PLOTS = ["causes", "age", "trend", "share"]
VOCABULARIES = {
    "verdict.{}.word": Outcome,
    "verdict.{}.sentence": Outcome,
    "next.{}": Audience,
    "ask.{}": Audience,
    "requirement_status.{}": RequirementStatus,
    "status.{}": Status,
    "severity.{}": Severity,
    "consequence.{}": Consequence,
    "disposition.{}": Disposition,
    "reason.{}.what": Reason,
    "reason.{}.ask": Reason,
    "read.{}": ReadMethod,
    "source.{}": FactSource,
    "fact_value.{}": [*Program, *ApplicationKind, *Location, *Channel],
    "queue.judged.{}": Outcome,
    "queue.{}": ["waiting", "running", "done", "failed", "duplicates", "arriving", "still_uploading"],
    "letter.file.{}.why": ASKED_OF_THE_APPLICANT,
    "letter.file.{}.ask": ASKED_OF_THE_APPLICANT,
    "letter.blank.{}": ["name", "address", "contact", "signatory", "applicant", "representative", "to_address"],
    "batch.state.{}": STATES,
    "batch.todo.{}": STATES,
    "batch.column.{}": [*FINDING_COLUMNS, *PACKET_COLUMNS],
    "batch.sheet.{}": ["findings", "packets"],
    "batch.plot.{}.title": PLOTS,
    "batch.plot.{}.says": PLOTS,
    "batch.period.{}": ["from_to", "from", "to"],
    "fact.{}": [*FACT_VALUES, "submission_date"],
    "field.{}": sorted({field for fields in FIELDS.values() for field in fields}),
}
CODED = FieldValue("marital_status", "Married", "01", 0.99, ReadMethod.XFA, "IMM1295.pdf", 1)
ROOM = Path(reports.__file__).parent
SPEAKERS = [*ROOM.rglob("*.py"), *ROOM.rglob("*.j2"), *(ROOM.parent / "flows").rglob("*.py")]


def texts(language: str) -> list[str]:
    sides = [leaf[language] for leaf in load_wording().values()]
    return [text for side in sides for text in ([side] if isinstance(side, str) else side.values())]


@pytest.mark.parametrize("pattern", VOCABULARIES)
def test_every_member_of_a_vocabulary_is_worded(pattern):
    missing = [member for member in VOCABULARIES[pattern] if pattern.format(member) not in load_wording()]
    assert not missing, f"say in reports/words: {', '.join(pattern.format(member) for member in missing)}"


def test_every_field_that_a_document_type_yields_is_worded():
    fields = {field for spec in load_document_types().values() for field in spec.fields}
    fields |= {field for form in load_form_maps().values() for field in form.fields}
    assert not {field for field in fields if not is_named("field", field)}


def test_everything_an_officer_would_enter_is_worded():
    programs = load_rulebook().programs.values()
    names = {name for program in programs if program.issuance for name in program.issuance.values}
    assert not {name for name in names if not is_named("issuance", name)}


@pytest.mark.parametrize("name", ["work_permit_types", "immigration_statuses", "marital_statuses", "languages"])
def test_what_stands_in_the_lists_of_forms_is_worded(name):
    for label in code_list(name).values():
        shown = {field: spoken_field(replace(CODED, name=field, value=label)) for field in CODED_FIELDS}
        assert all(f'lang="en">{label}<' in text and f'lang="fr">{label}<' not in text for text in shown.values()), label


def test_every_state_has_a_sign():
    assert {*Outcome, *RequirementStatus, *Severity, Status.UNKNOWN} <= set(MARKS)


def test_a_key_missing_in_one_language_is_named(tmp_path):
    (tmp_path / "one.yaml").write_text('a: {b: {en: "x"}, c: {en: {one: "x"}, fr: "y"}}\nd: []\n', encoding="utf-8")
    (tmp_path / "two.yaml").write_text('a: {c: {en: "x", fr: "y"}}\n', encoding="utf-8")
    wrong = r"one.yaml: a\.b\.fr: missing.*a\.c\.en: missing.*d: needs a text.*two.yaml: a\.c: stands in another file"
    with pytest.raises(RulebookError, match=wrong):
        load_wording(tmp_path)


def test_every_wording_is_used():
    source = "\n".join(path.read_text(encoding="utf-8") for path in SPEAKERS)
    composed = {pattern.partition("{")[0] for pattern in VOCABULARIES} | {"doubt.", "month.", "issuance.", "code."}
    unused = [key for key in load_wording() if key not in source and not any(key.startswith(prefix) for prefix in composed)]
    assert unused == []


def test_placeholders_are_the_same_in_both_languages():
    for key, leaf in load_wording().items():
        forms = [[leaf[language]] if isinstance(leaf[language], str) else list(leaf[language].values()) for language in LANGUAGES]
        english, french = ({name for form in side for name in re.findall(r"{(\w+)}", form)} for side in forms)
        assert english == french, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_apostrophes_and_quotation_marks_are_typographic(language):
    assert not [text for text in texts(language) if re.search("['\"]", text)]


def test_french_has_no_space_before_semicolon_question_and_exclamation_mark():
    assert not [text for text in texts("fr") if re.search(r"\s[;!?]", text)]


def test_french_has_a_space_before_every_colon_and_inside_guillemets():
    assert not [text for text in texts("fr") if re.search(r"\S:(\s|$)|«\S|\S»", text)]


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("Objet : « PMI+ »", "Objet\u00a0: «\u00a0PMI+\u00a0»"),
        ("«PMI+»", "«\u00a0PMI+\u00a0»"),
        ("Quoi ? Ici ; là !", "Quoi? Ici; là!"),
        ("255,00 $ et 98 %", "255,00\u00a0$ et 98\u00a0%"),
        ("au plus 4 Mo et 300 ppp", "au plus 4\u00a0Mo et 300\u00a0ppp"),
        ("du 31 août au 1er mai 2026", "du 31\u00a0août au 1er\u00a0mai 2026"),
        ("à 14 700 places", "à 14\u00a0700 places"),
        ("Le IMM 1295, p. 3", "Le IMM\u00a01295, p.\u00a03"),
        ("à 10:30", "à 10:30"),
        ("l'avis qu'O'Brien a reçu aujourd'hui", "l’avis qu’O'Brien a reçu aujourd’hui"),
    ],
)
def test_french_is_set_as_in_quebec(typed, set_):
    assert typeset_french(typed) == set_
    assert typeset_french(set_) == set_


def test_a_number_picks_its_form():
    assert [t("documents.fields", "en", n=n) for n in (0, 1, 2)] == ["0 values", "1 value", "2 values"]
    assert [t("documents.doubtful_count", "fr", n=n) for n in (1, 2)] == ["1 douteuse", "2 douteuses"]


def test_thousands_are_set_apart_as_each_language_does():
    assert [t("batch.total", language, n=14700) for language in LANGUAGES] == ["14,700 packets", "14\u00a0700 dossiers"]


def test_a_name_nobody_worded_is_shown_as_it_is_spelt():
    assert named("field", "eye_colour") == Bilingual("eye colour", "eye colour")


def test_every_document_type_has_a_name():
    assert all(document_name(document_type).fr for document_type in DocumentType)


def test_dates_and_shares_in_words():
    assert long_date(dt.date(2024, 9, 1)) == Bilingual("1 September 2024", "1er septembre 2024")
    assert percent(0.999) == Bilingual("99%", "99 %")
    assert percent(1.0).en == "100%"
