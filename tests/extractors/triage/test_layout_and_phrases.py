"""The parts of triage: columns and blocks, phrases that OCR damaged, form numbers, page numbers, languages."""

from __future__ import annotations

import pytest

from extractors.triage.folding import fold, fold_words
from extractors.triage.form_numbers import form_numbers
from extractors.triage.language import language_of
from extractors.triage.numbering import Numbering, printed_numbering
from extractors.triage.phrases import PhraseBook
from extractors.triage.sheet import lay_out
from extractors.triage.voice import Voice, voice_of
from schemas.page import Page, Word
from tests.extractors.triage.paper import page_of

TITLE = "Certificat de sélection du Québec"


def found(text: str, *phrases: str) -> set[str]:
    """Which of the phrases stand in the text; all of them may be titles."""
    return {phrases[one.phrase] for one in PhraseBook(phrases, titles=phrases).find(lay_out(page_of(text)))}


def test_folding_leaves_letters_and_digits() -> None:
    assert fold("Œuvre d’Élève, 12–A") == "oeuvredeleve12a"
    assert fold_words("l'étude d’impact") == ("l", "etude", "d", "impact")


@pytest.mark.parametrize(
    "printed",
    [
        "CERTIFICAT DE SÉLECTION DU QUÉBEC",
        "CERTIFICATDE SELECTION DUQUEBEC",
        "Certi ficat de sélec tion du Québec",
        "Certifical de séleclion du Quebcc",
        "Certificat sélection du Québec",
        "C E R T I F I C A T de sélection du Québec",
        "Certificat de\nsélection du Québec",
        "ertificat de selectinn dn Quóbec",
    ],
)
def test_a_phrase_is_found_however_ocr_damaged_it(printed: str) -> None:
    assert found(printed, TITLE) == {TITLE}


@pytest.mark.parametrize(
    "printed", ["Certificat de naissance", "Sélection du personnel", "un certificat médical et une sélection"]
)
def test_another_phrase_is_not_taken_for_it(printed: str) -> None:
    assert found(printed, TITLE) == set()


@pytest.mark.parametrize(
    ("printed", "phrase"),
    [
        ("votre demande de permis de travail a été refusée", "votre demande de permis de travail a été approuvée"),
        ("Nous avons examiné votre demande de permis de travail", "Nous avons reçu votre demande de permis de travail"),
        ("Réception de votre demande de sélection permanente", "Acceptation de votre demande de sélection permanente"),
        ("your work permit application is approved", "your work permit application is not approved"),
        ("Lettre d'invitation au colloque", "Lettre d'invitation PMI+"),
    ],
)
def test_a_phrase_whose_telling_word_is_another_one_is_not_there(printed: str, phrase: str) -> None:
    assert found(printed, phrase) == set()


def test_an_abbreviation_is_not_put_together_from_noise() -> None:
    assert found("te f, 2 ca q", "TEF", "CAQ") == set()
    assert found("le CAQ, un TEF", "TEF", "CAQ") == {"TEF", "CAQ"}


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("I would like to explain that my passport was lost and that my brother has it.", Voice.APPLICANT),
        ("Je joins mon passeport et ma lettre.", Voice.APPLICANT),
        ("I am refusing your application. You may apply again.", Voice.OFFICE),
        ("Vous devez joindre votre passeport.", Voice.OFFICE),
        ("Family name NGUYEN. Case type 20. Expiry date 2027/05/01", None),
    ],
)
def test_who_speaks_is_heard(text: str, voice: Voice | None) -> None:
    assert voice_of(lay_out(page_of(text))) is voice


def test_a_short_phrase_is_found_as_a_whole_word_only() -> None:
    assert found("the bailiff came", "Bail") == set()
    assert found("BAIL de logement", "Bail") == {"Bail"}


def test_a_phrase_wrapped_inside_a_column_is_found_beside_another_column() -> None:
    text = "Certificat de sélection | Numéro de dossier 123\ndu Québec | délivré à Montréal"
    assert found(text, TITLE) == {TITLE}


def test_words_are_put_on_lines_whatever_order_they_came_in() -> None:
    page = page_of("Certificat de sélection\ndu Québec")
    assert lay_out(Page("a.pdf", 1, words=page.words[::-1], width=612, height=792)).squeezed == "certificatdeselectionduquebec"


def test_a_page_without_words_and_without_size_has_an_empty_sheet() -> None:
    assert lay_out(Page("a.pdf", 1)).words == ()
    assert lay_out(Page("a.pdf", 1, words=(Word("***", (0, 0, 0.1, 0.1), 1.0),))).words == ()


@pytest.mark.parametrize(
    ("printed", "number", "edition"),
    [
        ("IMM 5707 (08-2022) E", "5707", True),
        ("IMM1295E (10-2019) E", "1295", True),
        ("1MM 57O7 (08-2022) F", "5707", True),
        ("IMM 5621GEN (06-2019) E", "5621", True),
        ("complete the form IMM 5476 and sign it", "5476", False),
        ("IMM 1442 B", "1442", False),
    ],
)
def test_form_numbers_are_read_with_and_without_their_edition(printed: str, number: str, edition: bool) -> None:
    (form,) = form_numbers(lay_out(page_of(printed)))
    assert (form.number, form.edition) == (number, edition)


def test_a_form_number_in_a_sentence_does_not_stand_alone() -> None:
    assert form_numbers(lay_out(page_of("IMM 5476")))[0].alone
    assert not form_numbers(lay_out(page_of("complete the form IMM 5476 and sign it")))[0].alone


@pytest.mark.parametrize(
    ("printed", "numbering"),
    [
        ("Page 2 of 3", Numbering(2, 3)),
        ("IMM 5707 (08-2022) E | PAGE 1 DE 2", Numbering(1, 2)),
        ("2/3", Numbering(2, 3)),
        ("- 2 -", Numbering(2)),
        ("Page 5 of 3", None),
        ("$340.00", None),
        ("the page before", None),
    ],
)
def test_page_numbers_are_read_as_printed(printed: str, numbering: Numbering | None) -> None:
    assert printed_numbering(lay_out(page_of(printed))) == numbering


def test_a_fraction_in_the_text_is_no_page_number() -> None:
    page = page_of("first line\n" * 30 + "1/2\n" + "more lines\n" * 20)
    assert printed_numbering(lay_out(page)) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The tenant will pay the rent to the landlord on the first day of each month.", "en"),
        ("Le locataire paie le loyer au propriétaire le premier jour de chaque mois.", "fr"),
        (
            "En la ciudad de Bogotá, el día doce, el señor y las partes con los testigos que firman una acta para su registro.",
            "es",
        ),
        ("Свидетельство о рождении", "ru"),
        ("출생증명서", "ko"),
        ("A 123 456", ""),
    ],
)
def test_the_language_is_told_or_left_open(text: str, language: str) -> None:
    assert language_of((page_of(text),)) == language


def test_a_line_that_says_one_phrase_exactly_is_no_misread_title() -> None:
    birth = ["Acte de naissance", "Date de naissance"]
    assert found("Date de naissance\n1986-04-09", *birth) == {"Date de naissance"}
    letters = ["Réception de votre demande de sélection permanente", "Acceptation de votre demande de sélection permanente"]
    assert found("# Acceptation de votre demande de sélection permanente", *letters) == {letters[1]}
