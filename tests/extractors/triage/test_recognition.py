"""Single pages are recognised by their wording, in both languages, in several eras, on poor scans too."""

from __future__ import annotations

from typing import Any

import pytest

from extractors.triage import triage
from schemas.document import DocumentType
from schemas.page import CodedValue, Page, ReadMethod
from schemas.verdict import Disposition
from tests.extractors.triage.paper import as_scanned, invented_pages, page_of

PAGES = invented_pages()
RECOGNISED_AT = 0.6  # under which `validators` takes a document for any missing paper


def type_of(page: Page) -> DocumentType | None:
    documents, _ = triage((page,))
    return documents[0].type if documents else None


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry["name"])
def test_a_page_is_recognised(entry: dict[str, Any]) -> None:
    documents, records = triage((page_of(entry["text"]),))
    assert [document.type for document in documents] == [entry["type"]]
    assert [record.disposition for record in records] == [Disposition.DOCUMENT]
    assert documents[0].confidence >= 0.7
    assert documents[0].language in (entry.get("language", ""), "") or "language" not in entry


def test_most_pages_are_recognised_on_a_poor_scan_and_none_is_taken_for_a_paper_that_decides() -> None:
    read = [(entry["type"], type_of(as_scanned(page_of(entry["text"]), 0.03, seed))) for seed, entry in enumerate(PAGES)]
    right = sum(expected == found for expected, found in read)
    assert right >= 0.95 * len(read)
    deciding = {DocumentType.CSQ, DocumentType.MIFI_INVITATION, DocumentType.WORK_PERMIT, DocumentType.PASSPORT}
    assert not [pair for pair in read if pair[1] in deciding and pair[0] != pair[1]]


def test_the_file_name_decides_nothing() -> None:
    lease = next(entry["text"] for entry in PAGES if entry["name"] == "plain_lease")
    assert type_of(page_of(lease, file="passport/csq.pdf")) is DocumentType.LEASE


def test_a_readable_page_of_unknown_wording_is_another_paper_of_which_nobody_can_be_sure() -> None:
    (document,), _ = triage((page_of("The heron stood in the reeds at dawn.\nNobody had seen the boat return."),))
    assert document.type is DocumentType.OTHER
    assert document.confidence < RECOGNISED_AT, "it may be a missing paper in words that nobody thought of"


def test_a_page_that_resembles_a_paper_asked_for_stays_unrecognised() -> None:
    _, (record,) = triage((page_of("# Certificat de sélection du Québec\nAnnexe 2"),))
    assert (record.disposition, record.guess) == (Disposition.UNRECOGNISED, DocumentType.CSQ)


def test_a_page_that_was_read_badly_stays_unrecognised() -> None:
    page = page_of("Tbe beron st00d iu tbe r33ds", read=ReadMethod.OCR, confidence=0.4)
    _, (record,) = triage((page,))
    assert record.disposition is Disposition.UNRECOGNISED


def test_a_foreign_letter_is_another_paper_and_has_its_language() -> None:
    letter = (
        "Bogotá, 12 de marzo de 2023\nPor medio de la presente se hace constar que el señor Luis Ortega es vecino del lugar\n"
        "y que las personas que lo conocen dan fe de su buena conducta ante los vecinos y el alcalde del lugar.\nEl alcalde"
    )
    (document,), _ = triage((page_of(letter),))
    assert (document.type, document.language) == (DocumentType.OTHER, "es")


def test_a_paper_in_a_foreign_script_has_its_language() -> None:
    page = page_of("# شهادة ميلاد\nالاسم: ياسمين\nتاريخ الميلاد\nمكان الميلاد\nBIRTH CERTIFICATE")
    (document,), _ = triage((page,))
    assert document.language == "ar"


@pytest.mark.parametrize(
    ("code", "expected"),
    [("P", DocumentType.PASSPORT), ("PN", DocumentType.PASSPORT), ("V", DocumentType.OTHER), ("I", DocumentType.OTHER)],
)
def test_a_machine_readable_zone_tells_passports_from_visas_and_cards(code: str, expected: DocumentType) -> None:
    zone = CodedValue(ReadMethod.MRZ, "mrz/document_code", code, 0.99)
    assert type_of(page_of("SPECIMEN", values=(zone,))) is expected


def test_a_forms_own_data_need_no_words() -> None:
    data = (CodedValue(ReadMethod.XFA, "form1/Page3/DetailsOfWorkCont/details/jobTitle", "Open", 0.99),)
    page = Page("form.pdf", 1, read=ReadMethod.XFA, values=data)
    assert type_of(page) is DocumentType.IMM1295


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("WORK PERMIT / PERMIS DE TRAVAIL", DocumentType.WORK_PERMIT),
        ("STUDY PERMIT / PERMIS D'ÉTUDES", DocumentType.STUDY_PERMIT),
        ("VISITOR RECORD / FICHE DU VISITEUR", DocumentType.VISITOR_RECORD),
        ("TEMPORARY RESIDENT PERMIT / PERMIS DE SÉJOUR TEMPORAIRE", DocumentType.OTHER),
    ],
)
def test_the_title_alone_tells_the_four_papers_of_form_1442_apart(title: str, expected: DocumentType) -> None:
    page = page_of(
        f"{title}\nFamily Name / Nom de famille: SOW\nDate Issued / Date de délivrance: 2023/08/30\n"
        "Expiry Date / Date d'expiration: 2025/08/30\nCase Type / Genre de cas: 20\n"
        "Remarks / Observations: HELD A WORK PERMIT, A STUDY PERMIT AND A VISITOR RECORD\n"
        "THIS DOES NOT AUTHORIZE RE-ENTRY / CECI N'AUTORISE PAS LA RENTRÉE\nIMM 1442 (06-2015) B"
    )
    assert type_of(page) is expected


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Invitation à présenter une demande de permis de travail – PMI+", DocumentType.MIFI_INVITATION),
        ("Invitation à présenter une demande de sélection permanente", DocumentType.OTHER),
        ("Acceptation de votre demande de sélection permanente", DocumentType.MIFI_ACCEPTANCE_LETTER),
        ("Avis d'intention de sélection", DocumentType.NOTICE_OF_INTENT_TO_SELECT),
        ("Délivrance de votre certificat de sélection du Québec", DocumentType.CSQ),
        ("Délivrance de votre certificat d'acceptation du Québec", DocumentType.CAQ),
    ],
)
def test_the_subject_tells_the_letters_of_one_ministry_apart(subject: str, expected: DocumentType) -> None:
    page = page_of(
        "Ministère de l'Immigration, de la Francisation et de l'Intégration\nMontréal, le 3 juin 2024\n"
        f"Numéro de dossier : 41230987\nObjet : {subject}\nMadame,\n"
        "La présente concerne votre dossier. Conservez-la : elle pourra vous être demandée.\nVeuillez agréer nos salutations."
    )
    assert type_of(page) is expected


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Acknowledgement of receipt of your application for permanent residence", DocumentType.PR_ACKNOWLEDGMENT),
        ("Approval in principle of your application for permanent residence", DocumentType.PR_APPROVAL_IN_PRINCIPLE),
        ("Confirmation of submission of your permanent residence application", DocumentType.PR_SUBMISSION_EMAIL),
        ("Biometric instruction letter", DocumentType.BIOMETRIC_INSTRUCTION_LETTER),
        ("Letter of introduction", DocumentType.OTHER),
        ("Refusal of your application", DocumentType.REFUSAL_LETTER),
    ],
)
def test_the_subject_tells_the_letters_of_the_department_apart(subject: str, expected: DocumentType) -> None:
    page = page_of(
        "Immigration, Refugees and Citizenship Canada\nDate: March 3, 2024 | UCI: 11-2233-4455\n"
        f"Subject: {subject}\nDear Grace Mensah,\nThis letter is about your file. Keep it with your papers."
    )
    assert type_of(page) is expected


@pytest.mark.parametrize("entry", invented_pages("unseen"), ids=lambda entry: entry["name"])
def test_a_paper_is_recognised_by_wordings_written_before_recognition_was_tuned(entry: dict[str, Any]) -> None:
    """Each table was written before recognition was mended on it. Right at first try: of the first, 75%; of those that
    followed, 78%, 69%, 58% (nearly all traps), 88% and 73% (the papers that decide and those nearest to them). The last two
    hold what failed, and traps, of 193 papers of which 92% were right."""
    assert type_of(page_of(entry["text"])) is DocumentType(entry["type"])


@pytest.mark.parametrize("entry", invented_pages("strangers"), ids=lambda entry: entry["name"])
def test_a_paper_that_is_none_of_them_is_taken_for_none_of_them(entry: dict[str, Any]) -> None:
    assert type_of(page_of(entry["text"])) in (None, DocumentType.OTHER)


@pytest.mark.parametrize("head", ["AIDE-MÉMOIRE", "À joindre à votre demande", "Ce que vous devez nous envoyer"])
def test_a_reminder_of_what_to_send_is_none_of_the_papers_that_it_names(head: str) -> None:
    documents, _ = triage(
        (
            page_of(
                f"{head}\nCertificat de sélection du Québec (le vôtre échoit le 17 août 2025)\n"
                "Lettre d'invitation (toutes les pages)\n"
                "Preuve de l'intention de résider au Québec\nSi vous êtes au Canada : bail montrant une adresse hors du Québec\n"
                "Attention : seuls les consultants inscrits au registre peuvent vous conseiller contre rémunération."
            ),
        )
    )
    asked_for = [one for one in documents if one.type is not DocumentType.OTHER and one.confidence >= RECOGNISED_AT]
    assert asked_for == []
