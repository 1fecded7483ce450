"""Values in running text, and what letters say by their shape."""

from __future__ import annotations

import pytest

from extractors.fields.layout import lay_out
from extractors.fields.prose import paragraphs
from extractors.fields.sentences import find_slots
from schemas.page import ReadMethod
from tests.extractors.fields.typeset import lines, page, read, values

ADDRESSEE = lines("Marie Claire TREMBLAY", "12 Main Street, Apt 4", "Toronto ON M4B 1B3", top=0.12, step=0.016)


def test_a_date_inside_a_sentence_is_read_past_words_between() -> None:
    rows = lines(
        "We have received your application for permanent residence in Canada as a skilled worker on",
        "February 3, 2025. You need not write.",
        step=0.016,
    )
    assert values(read("pr_acknowledgment", page(*rows)))["received_date"] == "2025-02-03"


def test_a_gap_in_a_template_ends_with_its_sentence() -> None:
    rows = lines("We have received your application. The office will be closed. It opens on March 3, 2025.")
    assert "received_date" not in read("pr_acknowledgment", page(*rows))


def test_a_template_is_found_through_misread_letters() -> None:
    rows = lines("We have receivcd your applicatlon for permanent residcnce on February 3, 2025.")
    fields = read("pr_acknowledgment", page(*rows, read=ReadMethod.OCR, confidence=0.95))
    assert fields["received_date"].value == "2025-02-03"


def test_a_template_never_runs_from_one_column_into_another() -> None:
    rows = [
        (0.20, [(0.05, "Votre demande porte le numéro de dossier"), (0.60, "99999999 autre colonne")]),
        (0.216, [(0.05, "58124466 au Ministère."), (0.60, "encore du texte")]),
    ]
    assert read("mifi_invitation", page(*rows))["file_number"].value == "58124466"


def test_what_stands_before_a_sentence_s_words_is_found_too() -> None:
    layout = lay_out(page(*lines("Your 2023 tax return has been assessed.")))
    (tokens,) = paragraphs(layout)
    index = {token.key: [i] for i, token in enumerate(tokens)}
    (slot,) = find_slots("{value} tax return", tokens, index, tolerant=False)
    assert [token.text for token in slot.tokens] == ["Your", "2023"]
    assert slot.bounded
    assert not slot.opened


def test_the_addressee_of_a_letter_is_its_person() -> None:
    fields = read("pr_acknowledgment", page(*ADDRESSEE, *lines("We write about your application.", top=0.3)))
    assert (fields["family_name"].value, fields["given_names"].value) == ("TREMBLAY", "Marie Claire")
    assert fields["family_name"].accepted


def test_an_office_is_no_addressee() -> None:
    rows = lines("Case Processing Centre", "P.O. Box 7600", "Sydney NS B1P 6V6", top=0.12, step=0.016)
    assert "family_name" not in read("pr_acknowledgment", page(*rows))


def test_an_addressee_abroad_is_told_by_the_letter_s_opening() -> None:
    rows = [
        *lines("Fatou DIALLO", "Dakar, Sénégal", top=0.2, step=0.016),
        *lines("Objet : Invitation à présenter une demande", top=0.26),
    ]
    fields = read("mifi_invitation", page(*rows))
    assert (fields["family_name"].value, fields["given_names"].value) == ("DIALLO", "Fatou")


@pytest.mark.parametrize("salutation", ["Dear Marie Claire TREMBLAY,", "Bonjour Marie Claire TREMBLAY,"])
def test_a_salutation_names_the_person_and_ends_with_its_line(salutation: str) -> None:
    rows = [*lines(salutation, top=0.2), *lines("We have news for you.", top=0.225)]
    fields = read("pr_acknowledgment", page(*rows))
    assert (fields["family_name"].value, fields["given_names"].value) == ("TREMBLAY", "Marie Claire")


def test_a_name_whose_order_nobody_shows_is_kept_whole_and_in_doubt() -> None:
    fields = read("pr_acknowledgment", page(*lines("Dear Sofia Nunez Trevino,")))
    assert not fields["family_name"].accepted
    assert fields["family_name"].doubt == "name_order"
    assert fields["family_name"].raw == "Sofia Nunez Trevino"


def test_the_short_form_of_a_salutation_is_no_rival_of_the_full_name() -> None:
    rows = [*lines("Principal applicant: RAHMANI, Mohammad", top=0.2), *lines("Dear Mr. Rahmani:", top=0.3)]
    assert read("pr_acknowledgment", page(*rows))["family_name"].accepted


def test_a_date_under_the_letterhead_is_the_letter_s() -> None:
    assert read("mifi_invitation", page(*lines("Montréal, le 3 juin 2024", top=0.12)))["letter_date"].value == "2024-06-03"
    assert read("mifi_invitation", page(*lines("26 mars 2024 à 10 h 35", top=0.12)))["letter_date"].value == "2024-03-26"


def test_the_date_a_browser_prints_on_a_page_is_not_the_letter_s() -> None:
    assert "letter_date" not in read("mifi_invitation", page(*lines("31/05/2024, 9:17", top=0.02)))


def test_another_label_s_date_is_not_the_letter_s() -> None:
    rows = [(0.12, [(0.1, "Date of birth"), (0.5, "Case type")]), (0.136, [(0.1, "1990-01-02"), (0.5, "20")])]
    assert "letter_date" not in read("pr_acknowledgment", page(*rows))


def test_the_writer_signs_under_the_closing_words() -> None:
    rows = [
        *lines("I intend to live in Quebec.", top=0.3),
        *lines("Yours truly,", top=0.4),
        *lines("Jose Mari Macaraeg", top=0.47),
    ]
    assert read("intent_letter", page(*rows))["name"].value == "Jose Mari Macaraeg"


def test_an_address_and_its_province_come_from_the_addressee_s_block() -> None:
    fields = read("notice_of_assessment", page(*ADDRESSEE))
    assert fields["address"].value == "12 Main Street, Apt 4 Toronto ON M4B 1B3"
    assert fields["province"].value == "ON"


def test_an_address_in_a_sentence_begins_with_its_number_and_goes_over_the_line() -> None:
    rows = lines(
        "1. PREMISES. The Landlord leases to the Tenant the dwelling at 672 Jasper Avenue NW, Apt 1372,",
        "Edmonton, AB T5J 3S6.",
        "2. TERM. The term begins on March 1, 2023 and ends on February 29, 2024.",
    )
    fields = read("lease", page(*rows))
    assert fields["address"].value == "672 Jasper Avenue NW, Apt 1372, Edmonton, AB T5J 3S6"
    assert (fields["province"].value, fields["start_date"].value) == ("AB", "2023-03-01")
    assert fields["address"].accepted


def test_the_employer_portal_is_no_employer() -> None:
    rows = lines("Offer of employment – Employer Portal", "Employer's legal name: Boulangerie du Vieux-Port inc.")
    assert read("offer_of_employment", page(*rows))["employer"].value == "Boulangerie du Vieux-Port inc."


def test_a_name_with_letters_misread_is_doubted() -> None:
    rows = lines("Dear Gôükhan Çelikoglu,")
    letter = read("biometric_instruction_letter", page(*rows, read=ReadMethod.OCR, confidence=0.99))
    assert letter["name"].doubt == "misread_letters"
    assert not letter["name"].accepted


def test_the_person_a_translation_is_about() -> None:
    rows = lines("Name of the registered person: Weiming Zhang", "Date of birth: 3 May 1991")
    assert read("translation", page(*rows))["name"].value == "Weiming Zhang"


def test_a_duration_under_the_label_of_the_acceptance() -> None:
    assert read("caq", page(*lines("Durée de l'acceptation : 24 mois")))["duration_months"].value == "24"


def test_the_individual_reference_number_goes_by_many_labels() -> None:
    for label in ("Référence individuelle no", "Réf. indiv. no", "NRI :"):
        fields = read("notice_of_intent_to_select", page(*lines("Dossier no 34088551", f"{label} NA13252614")))
        assert fields["individual_reference_number"].value == "NA13252614"


def test_a_single_name_between_telling_words_is_read_and_doubted() -> None:
    name = read("explanation_letter", page(*lines("I, Prasetyo, hereby declare that the following is true.")))["name"]
    assert (name.value, name.doubt, name.accepted) == ("Prasetyo", "one_word", False)


def test_the_first_of_the_spouses_who_appeared_at_the_town_hall() -> None:
    rows = lines(
        "Le 19 octobre 2014, à quinze heures, devant Nous, ont comparu publiquement en la maison",
        "commune :",
        "Emiliano de la Garza, né(e) à Guadalajara le 8 novembre 1993, et Itzel Rivas, né(e) à Mérida",
    )
    fields = read("marriage_certificate", page(*rows))
    assert (fields["name"].value, fields["date"].value) == ("Emiliano de la Garza", "2014-10-19")
