"""Pages are joined to documents: merged files, pages that stand apart, two papers of one kind, copies, pages nobody read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extractors.triage import triage
from schemas.document import DocumentType
from schemas.page import CodedValue, Medium, Page, PageState, ReadMethod, Reason
from schemas.verdict import Disposition
from tests.extractors.triage.paper import invented_pages, page_of

TEXTS = {entry["name"]: entry["text"] for entry in invented_pages()}


def packet(*texts: str, file: str = "all.pdf", **more: object) -> tuple[Page, ...]:
    return tuple(page_of(text, file, n, pages_in_file=len(texts), **more) for n, text in enumerate(texts, start=1))


def told(pages: tuple[Page, ...]) -> list[tuple[str, list[tuple[str, int]]]]:
    """Each document's type and pages."""
    documents, records = triage(pages)
    assert [(r.file, r.page) for r in records] == [(p.file, p.number) for p in pages], "pages in = pages out"
    return [(d.type.value, [(ref.file, ref.page) for ref in d.pages]) for d in documents]


def test_a_merged_file_holds_many_documents_in_order() -> None:
    pages = packet(TEXTS["csq_2021_portal"], TEXTS["invitation_plain"], TEXTS["work_permit_2019"], TEXTS["cra_notice"])
    documents, _ = triage(pages)
    assert [d.type.value for d in documents] == ["csq", "mifi_invitation", "work_permit", "notice_of_assessment"]
    assert [d.id for d in documents] == ["d1", "d2", "d3", "d4"]


def test_the_second_page_of_a_letter_joins_the_first_in_mid_sentence() -> None:
    second = "travail et de votre formation dans les meilleurs délais possibles.\nVeuillez agréer nos salutations.\n"
    pages = packet(TEXTS["invitation_plain"], second, medium=Medium.SCAN)
    assert told(pages) == [("mifi_invitation", [("all.pdf", 1), ("all.pdf", 2)])]


def test_printed_numbers_join_pages_in_any_order_and_across_files() -> None:
    first = page_of(TEXTS["ontario_lease"].replace("1 of 7", "1 of 3"), "lease 1.jpg", medium=Medium.PHOTO)
    third = page_of(
        "The tenant will pay the rent on the first day of each month.\nPage 3 of 3", "lease 1.jpg", 2, medium=Medium.PHOTO
    )
    second = page_of(
        "# Residential Tenancy Agreement\nThe landlord and the tenant agree\nPage 2 of 3", "scan.jpg", medium=Medium.PHOTO
    )
    assert told((first, third, second)) == [("lease", [("lease 1.jpg", 1), ("lease 1.jpg", 2), ("scan.jpg", 1)])]


def test_a_running_title_does_not_begin_a_new_lease() -> None:
    second = (
        "Residential Tenancy Agreement\n5. Rent\nThe rent is due on the first. The tenant shall pay the monthly rent of $1,900."
    )
    assert told(packet(TEXTS["ontario_lease"].replace("Page 1 of 7", ""), second)) == [
        ("lease", [("all.pdf", 1), ("all.pdf", 2)])
    ]


@pytest.mark.parametrize("name", ["work_permit_2019", "plain_lease", "fee_receipt_html", "csq_2021_portal", "cra_notice"])
def test_two_papers_of_one_type_are_two_documents(name: str) -> None:
    other = TEXTS[name].replace("2", "3").replace("1", "4")
    assert [pages for _, pages in told(packet(TEXTS[name], other))] == [[("all.pdf", 1)], [("all.pdf", 2)]]


def test_two_passports_are_told_apart_by_their_numbers_and_two_scans_of_one_are_not() -> None:
    def scan(number: str, page: int) -> Page:
        zone = (
            CodedValue(ReadMethod.MRZ, "mrz/document_code", "P", 0.99),
            CodedValue(ReadMethod.MRZ, "mrz/document_number", number, 0.99),
        )
        return page_of("PASSPORT\nSurname OBI", "passport.pdf", page, values=zone, pages_in_file=3)

    assert told((scan("A1", 1), scan("B2", 2), scan("B2", 3))) == [
        ("passport", [("passport.pdf", 1)]),
        ("passport", [("passport.pdf", 2), ("passport.pdf", 3)]),
    ]


def test_stamps_and_visas_in_the_passports_file_belong_to_the_passport() -> None:
    stamps = "ENTRY 12 MAR 2021 LAGOS"
    visa = "VISA CANADA\nNumber of entries MULTIPLE\nIssued at ACCRA"
    pages = packet(TEXTS["passport_bio_without_mrz"], stamps, visa, medium=Medium.SCAN)
    assert told(pages) == [("passport", [("all.pdf", 1), ("all.pdf", 2), ("all.pdf", 3)])]
    assert told((page_of(visa),)) == [("other", [("upload.pdf", 1)])]


def test_numbers_stamped_on_a_merged_file_are_not_those_of_its_papers() -> None:
    names = ["csq_2021_portal", "invitation_plain", "cra_notice"]
    pages = packet(*(f"{TEXTS[name]}Page {n} of 3" for n, name in enumerate(names, start=1)))
    assert [kind for kind, _ in told(pages)] == ["csq", "mifi_invitation", "notice_of_assessment"]


def test_an_annex_that_is_numbered_on_belongs_to_its_letter() -> None:
    annex = "Annexe – Documents à joindre\n• une preuve de votre intention de résider au Québec\n• un passeport\nPage 2 de 2"
    assert told(packet(TEXTS["invitation_plain"] + "Page 1 de 2", annex)) == [
        ("mifi_invitation", [("all.pdf", 1), ("all.pdf", 2)])
    ]


def test_a_page_that_begins_anew_is_not_joined_to_a_stranger() -> None:
    unknown = "Dear Mr. Obi,\nThe heron stood in the reeds at dawn."
    assert told(packet(TEXTS["invitation_plain"], unknown)) == [
        ("mifi_invitation", [("all.pdf", 1)]),
        ("other", [("all.pdf", 2)]),
    ]


def test_a_page_that_nobody_knows_between_two_of_one_document_is_of_it() -> None:
    first, last = (f"{TEXTS[name]}\n{'x ' * 40}" for name in ("imm1295_printed", "imm1295_page_three"))
    pages = packet(first.replace("PAGE 1 OF 4", ""), "OO QP 77 aaml", last.replace("PAGE 3 OF 4", ""), medium=Medium.SCAN)
    assert [len(found) for _, found in told(pages)] == [3]


def test_a_copy_is_a_duplicate_of_its_twin() -> None:
    one = page_of(TEXTS["csq_2021_portal"], "a.pdf", fingerprint="same")
    documents, records = triage((one, replace(one, file="b.pdf")))
    assert [d.type for d in documents] == [DocumentType.CSQ]
    assert [(r.disposition, r.document) for r in records] == [(Disposition.DOCUMENT, "d1"), (Disposition.DUPLICATE, "d1")]


def test_pages_that_nobody_could_read_keep_their_reason_and_say_what_they_seem_to_be() -> None:
    illegible = page_of(
        TEXTS["work_permit_2019"], "photo.jpg", state=PageState.UNREADABLE, reason=Reason.ILLEGIBLE, medium=Medium.PHOTO
    )
    blank = Page("scan.pdf", 2, state=PageState.BLANK)
    locked = Page("locked.pdf", 1, state=PageState.UNREADABLE, reason=Reason.PASSWORD)
    unsupported = Page("mail.eml", 1, state=PageState.UNPROCESSED, reason=Reason.UNSUPPORTED_TYPE, detail="message/rfc822")
    documents, records = triage((illegible, blank, locked, unsupported))
    assert not documents
    assert [(r.disposition, r.reason, r.guess) for r in records] == [
        (Disposition.UNREADABLE, Reason.ILLEGIBLE, DocumentType.WORK_PERMIT),
        (Disposition.BLANK, None, None),
        (Disposition.UNREADABLE, Reason.PASSWORD, None),
        (Disposition.UNPROCESSED, Reason.UNSUPPORTED_TYPE, None),
    ]
    assert records[3].detail == "message/rfc822"


@pytest.mark.parametrize(
    ("said", "form"),
    [
        ("Please wait...", "imm1295e.pdf"),
        ("Veuillez patienter...", "IMM 1295"),
    ],
)
def test_a_scanned_print_of_the_please_wait_page_is_an_unreadable_form(said: str, form: str) -> None:
    page = page_of(
        f"{form}\n# {said}\nIf this message is not eventually replaced by the proper contents of the document, your PDF\n"
        "viewer may not be able to display this type of document.",
        read=ReadMethod.OCR,
        medium=Medium.SCAN,
    )
    documents, (record,) = triage((page,))
    assert not documents
    assert (record.disposition, record.reason, record.guess) == (
        Disposition.UNREADABLE,
        Reason.XFA_PLACEHOLDER,
        DocumentType.IMM1295,
    )


def test_a_picture_without_a_word_may_be_a_photo_and_a_paper_that_nobody_could_read_is_none() -> None:
    portrait = Page("face.jpg", 1, read=ReadMethod.NONE, medium=Medium.PHOTO, width=420, height=540)
    noise = replace(page_of("À e 2» Es it", "turned.jpg"), read=ReadMethod.OCR, width=1491.0, height=1074.0)
    large = replace(portrait, file="large.jpg", width=2000, height=2800)
    letter = replace(portrait, file="prints.pdf", width=612, height=792)
    foreign = replace(letter, file="script.pdf", words=page_of("ll äioll e alüuwl olkégall mulill").words, confidence=0.4)
    illegible = replace(portrait, file="blurred.jpg", state=PageState.UNREADABLE, reason=Reason.ILLEGIBLE)
    dated = replace(noise, file="dated.jpg", words=page_of("Montréal 2024-03-01").words)
    strip = replace(portrait, file="strip.jpg", width=300, height=1200)
    documents, records = triage((portrait, noise, large, letter, foreign, dated, strip, illegible))
    assert {d.pages[0].file for d in documents} == {"face.jpg", "turned.jpg", "large.jpg", "prints.pdf"}
    assert {d.type for d in documents} == {DocumentType.PHOTO}
    assert max(d.confidence for d in documents) < 0.6, "it may still be a paper that nobody could read"
    sure = {d.pages[0].file: d.confidence for d in documents}
    assert sure["face.jpg"] > sure["prints.pdf"]
    assert [r.disposition for r in records[4:7]] == [Disposition.UNRECOGNISED] * 3
    assert records[7].disposition is Disposition.UNREADABLE


def test_triage_of_nothing_is_nothing() -> None:
    assert triage(()) == ((), ())


def test_born_digital_pages_of_one_layout_go_on_and_those_of_another_do_not() -> None:
    plain = "The heron stood in the reeds at dawn and nobody had seen it.\n" * 3
    indented = tuple(
        replace(word, box=(word.box[0] + 0.1, word.box[1], word.box[2] + 0.1, word.box[3])) for word in page_of(plain).words
    )
    first, second = packet(TEXTS["plain_lease"], plain)
    assert told((first, second)) == [("lease", [("all.pdf", 1), ("all.pdf", 2)])]
    apart = [("lease", [("all.pdf", 1)]), ("other", [("all.pdf", 2)])]
    assert told((first, replace(second, words=indented))) == apart
    assert told((first, replace(second, width=595.0, height=842.0))) == apart


def test_pages_of_one_paper_in_two_files_are_joined_by_the_number_they_share() -> None:
    second = f"{TEXTS['lease_second_page']}\nContract C778812345"
    first = page_of(f"{TEXTS['ontario_lease'].replace('Page 1 of 7', '')}\nContract C778812345", "a.jpg")
    assert told((first, page_of(second, "b.jpg"))) == [("lease", [("a.jpg", 1), ("b.jpg", 1)])]
    assert len(told((first, page_of(TEXTS["lease_second_page"], "b.jpg")))) == 2


def test_two_other_papers_of_different_kinds_are_not_one() -> None:
    kinds = told(packet(TEXTS["resume"], TEXTS["pay_stub"], TEXTS["flight"]))
    assert kinds == [("other", [("all.pdf", n)]) for n in (1, 2, 3)]


def test_a_page_that_says_it_is_the_first_begins_a_paper() -> None:
    pages = packet(TEXTS["plain_lease"], "Nobody had seen the boat return.\nPage 1 of 2", medium=Medium.SCAN)
    assert told(pages) == [("lease", [("all.pdf", 1)]), ("other", [("all.pdf", 2)])]


def test_a_page_that_says_that_others_stand_before_it_belongs_to_them() -> None:
    last = TEXTS["imm1295_page_three"].replace("PAGE 3 OF 4", "PAGE 3 OF 3")
    pages = packet(TEXTS["imm1295_printed"].replace("PAGE 1 OF 4", ""), "Ql 8 zo", last, medium=Medium.SCAN, read=ReadMethod.OCR)
    assert [found[0] for _, found in told(pages)] == [("all.pdf", 1)]


def test_a_list_of_papers_in_the_annex_of_a_letter_is_none_of_those_papers() -> None:
    annex = (
        "À joindre :\n1. le certificat de sélection du Québec;\n2. une lettre exprimant votre intention de vous y établir;\n"
        "3. une preuve de vos intentions.\nNous vous prions d'agréer nos salutations."
    )
    pages = packet(TEXTS["invitation_plain"], annex, medium=Medium.SCAN)
    assert told(pages) == [("mifi_invitation", [("all.pdf", 1), ("all.pdf", 2)])]


def test_pages_of_one_unknown_paper_are_one_document() -> None:
    pages = packet("The heron stood in the reeds at dawn and waited\nPage 1 of 2", "for the boat to return at last.\nPage 2 of 2")
    assert told(pages) == [("other", [("all.pdf", 1), ("all.pdf", 2)])]


def test_a_lost_page_is_put_where_its_number_is_missing() -> None:
    first, third = (f"{TEXTS[name]}\nPage {n} of 3" for name, n in (("plain_lease", 1), ("lease_second_page", 3)))
    pages = packet(first, TEXTS["csq_2021_portal"], "Nobody had seen the boat.\nPage 2 of 3", third, medium=Medium.SCAN)
    assert told(pages)[0] == ("lease", [("all.pdf", 1), ("all.pdf", 3), ("all.pdf", 4)])


@pytest.mark.parametrize(
    ("letter", "overleaf"),
    [
        (
            "Le 20 mai 2024\nMonsieur\nOscar PALMA\nAcceptation de votre demande de sélection permanente\n"
            "La demande de sélection permanente que vous avez faite au titre du Programme régulier des travailleurs qualifiés\n"
            "a été acceptée. La présente ne constitue pas une invitation à demander un permis de travail ouvert.",
            "Renseignements au dossier\nNom de famille|PALMA\nDate de naissance|1988-01-30\nRéférence individuelle no|C55012377\n"
            "Catégorie|IY PEQ Étudiants",
        ),
        (
            "May 9, 2024\nMs. Adaeze NWANKWO\nAcceptance of your application for permanent selection\n"
            "The application you filed under the Regular Skilled Worker Program on October 3, 2023 has been accepted.\n"
            "This letter is not an invitation to apply for an open work permit.",
            "Particulars of the file\nFamily name|NWANKWO\nDate of birth|1990-02-17\nIndividual reference number|C70099112",
        ),
    ],
)
def test_the_particulars_overleaf_belong_to_the_letter(letter: str, overleaf: str) -> None:
    assert told(packet(letter, overleaf)) == [("mifi_acceptance_letter", [("all.pdf", 1), ("all.pdf", 2)])]
