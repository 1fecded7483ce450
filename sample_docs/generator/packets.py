"""The sample inbox as data: which papers each packet holds, what is wrong with it, and what the law says of it.

What is expected was written from the rules of the categories, never from what the program answers.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sample_docs.generator import hostile
from sample_docs.generator.assemble import Doc, File, Format, Raw
from sample_docs.generator.invention import BIOMETRICS_FEE, WORK_FEE
from sample_docs.generator.people import Address

Day = dt.date


@dataclass(frozen=True)
class SamplePacket:
    """A packet of the inbox and what is to be expected of it."""

    id: str
    purpose: str
    country: str  # ICAO alpha-3 of the applicant
    submitted: Day
    verdict: str
    files: tuple[File | Raw, ...]
    facts: Mapping[str, Any] = field(default_factory=dict)  # of the manifest, beside id and submission date
    case: Mapping[str, Any] = field(default_factory=dict)  # how the case differs from one in good order
    sex: str | None = None
    also_right: tuple[str, ...] = ()  # verdicts that the law bears as well
    fail: tuple[str, ...] = ()  # rules that must fail
    unknown: tuple[str, ...] = ()  # rules that nobody can decide
    not_pass: tuple[str, ...] = ()  # rules that fail or are unknown: the law leaves either
    requirements: Mapping[str, str] = field(default_factory=dict)  # those that are not as `expect` supposes
    manifest: bool = True
    zipped: bool = False


def f(name: str, *docs: Doc, format: Format = "pdf", password: str = "") -> File:
    return File(name, docs, format, password)


# ---- papers many packets hold

XFA = f("IMM1295e.pdf", Doc("imm1295", "xfa_english"))
XFA_FR = f("imm1295f.pdf", Doc("imm1295", "xfa_french"))
XFA_INLAND = f("IMM5710e.pdf", Doc("imm5710", "xfa_english"))
FAMILY = f("IMM5707.pdf", Doc("imm5707", "fillable"))
FAMILY_FR = f("imm5707f.pdf", Doc("imm5707", "remplissable"))
FAMILY_INLAND = f("IMM5645.pdf", Doc("imm5645", "fillable"))
PASSPORT = f("passport.pdf", Doc("passport", "english_labels", "scan"))
PASSPORT_FR = f("passeport.pdf", Doc("passport", "bilingual_labels", "scan"))
CSQ = f("CSQ.pdf", Doc("csq", "mifi_portal"))
LETTER = f("invitation_PMI.pdf", Doc("mifi_invitation", "reference_block"))
INTENT = f("intent_letter.pdf", Doc("intent_letter", "typed_letter"))
INTENT_FR = f("lettre_intention.pdf", Doc("intent_letter", "lettre_d_intention"))
RECEIPT = f("receipt.pdf", Doc("fee_receipt", "online_receipt"))
RECEIPT_FR = f("recu.pdf", Doc("fee_receipt", "recu_en_ligne"))
AOR = f("AOR.pdf", Doc("pr_acknowledgment", "aem_letter"))
AOR_FR = f("accuse_reception.pdf", Doc("pr_acknowledgment", "accuse_de_reception"))
X_EMAIL = f("pr_confirmation.pdf", Doc("pr_submission_email", "webmail_print"))
PHOTO = f("photo.jpg", Doc("photo", "portrait_alone", "scan"), format="jpg")
LEASE = f("lease.pdf", Doc("lease", "standard_form"))
WORK_PERMIT = f("work_permit.pdf", Doc("work_permit", "new_design", "scan"))

ABROAD = {"program": "A76", "application_kind": "initial", "location": "abroad", "represented": False}
INLAND = {**ABROAD, "location": "canada_outside_quebec"}
EXTENSION = {**ABROAD, "application_kind": "extension", "location": "canada_quebec"}
FILED, NOT_FILED = {"pr_application_filed": True}, {"pr_application_filed": False}
IN_CANADA = {"in_canada": True}
QUEBEC_HOME = Address("4410 rue Saint-Denis, app. 7", "Montréal", "QC", "H2J 2L1")

AUTUMN_2024 = {
    "csq__issued": Day(2024, 8, 20), "csq__expires": Day(2026, 8, 19), "pr__submitted": Day(2024, 9, 15), "pr__received": Day(2024, 9, 15), "pr__acknowledged": Day(2024, 10, 10),
}  # fmt: skip
A76_HOLDER = {
    **IN_CANADA, "home__address": QUEBEC_HOME, "permit__remarks": "A76. INTERNATIONAL MOBILITY PROGRAM PLUS. AUTHORIZED TO WORK IN QUEBEC ONLY", "permit__case_type": "27",
    "permit__issued": Day(2022, 12, 5), "permit__expires": Day(2025, 12, 4), "csq__issued": Day(2022, 8, 3), "csq__expires": Day(2024, 8, 1),
    "pr__submitted": Day(2023, 1, 10), "pr__received": Day(2023, 1, 10), "pr__acknowledged": Day(2023, 3, 1),
}  # fmt: skip

COMPLETE = "complete"
INCOMPLETE = "incomplete"
REVIEW = "needs_review"


def fax(*docs: Doc) -> tuple[Doc, ...]:
    """The same papers scanned to black and white."""
    return tuple(doc.but(look="fax") for doc in docs)


def long_ago(submitted: Day) -> Mapping[str, Any]:
    """A CSQ that ran out a month before submission."""
    expires = submitted - dt.timedelta(days=30)
    return {"csq__issued": expires - dt.timedelta(days=729), "csq__expires": expires}


PACKETS: tuple[SamplePacket, ...] = (
    # ---- in good order
    SamplePacket("abroad-digital-aor", "Everything as files, in English; permanent residence filed and acknowledged", "CMR", Day(2024, 4, 10), COMPLETE, (XFA, FAMILY, PASSPORT, CSQ, LETTER, INTENT, RECEIPT, AOR, PHOTO), ABROAD | FILED),
    SamplePacket(
        "abroad-scanned-french", "In French, printed forms with symbols and letters scanned at 300 dpi; permanent residence not filed", "FRA", Day(2023, 6, 20), COMPLETE,
        (
            f("imm1295.pdf", Doc("imm1295", "imprime_en_cases", "fax")), f("imm5707.pdf", Doc("imm5707", "imprime", "fax")), f("passeport.pdf", Doc("passport", "spaced_dates", "scan")),
            f("csq.pdf", Doc("csq", "midi_boxes", "scan")), f("lettre.pdf", Doc("mifi_invitation", "listed_facts", "fax")), f("intention.pdf", Doc("intent_letter", "projet_d_etablissement", "fax")), f("recu.pdf", Doc("fee_receipt", "recu_en_ligne", "fax")),
        ),
        ABROAD | NOT_FILED,
    ),
    SamplePacket(
        "abroad-merged-pdf", "All evidence stitched to one PDF in the client information slot, pages of several kinds", "HTI", Day(2024, 9, 12), COMPLETE,
        (XFA, f("Client_Information.pdf", Doc("csq", "decision_letter"), Doc("mifi_invitation", "second_page_annex"), Doc("intent_letter", "typed_letter", "fax"), Doc("pr_submission_email", "portal_confirmation"), Doc("imm5707", "printed", "fax")), PASSPORT_FR, RECEIPT),
        ABROAD | FILED | {"slots": {"Client_Information.pdf": "client_information"}},
    ),
    SamplePacket(
        "abroad-phone-photos", "Photographed with a phone: JPEG with EXIF turns, HEIC", "SEN", Day(2023, 11, 3), COMPLETE,
        (
            XFA_FR, FAMILY_FR, f("IMG_2041.heic", Doc("passport", "spaced_dates", "photo"), format="heic"), f("IMG_2042.jpg", Doc("csq", "mifi_portal", "photo", turn=90), format="jpg"),
            f("IMG_2043.jpg", Doc("mifi_invitation", "reference_block", "photo", turn=270), format="jpg"), f("IMG_2044.jpg", Doc("intent_letter", "lettre_d_intention", "photo"), format="jpg"), f("IMG_2045.heic", Doc("fee_receipt", "statement_boxes", "photo"), format="heic"),
        ),
        ABROAD | NOT_FILED, also_right=(REVIEW,),
    ),
    SamplePacket(
        "abroad-poor-scans", "Poor scans at 170 dpi: pale, askew, turned by 90, 180 and 270 degrees", "TUN", Day(2023, 3, 14), COMPLETE,
        (
            f("formulaire.pdf", Doc("imm1295", "xfa_french")), FAMILY_FR, f("scan0001.pdf", Doc("passport", "bilingual_labels", "poor", turn=180)), f("scan0002.pdf", Doc("csq", "decision_letter", "poor", turn=90)),
            f("scan0003.pdf", Doc("mifi_invitation", "reference_block", "poor", turn=270)), f("scan0004.pdf", Doc("intent_letter", "projet_d_etablissement", "poor")), f("scan0005.pdf", Doc("fee_receipt", "recu_en_ligne", "poor", turn=90)),
        ),
        ABROAD | NOT_FILED, also_right=(REVIEW,),
    ),
    SamplePacket(
        "abroad-fax-tiff-word", "A multi-page TIFF, a PNG and a letter in Word format", "PHL", Day(2023, 9, 5), COMPLETE,
        (XFA, f("client information.tif", Doc("csq", "mifi_portal", "fax"), Doc("mifi_invitation", "listed_facts", "fax"), Doc("pr_acknowledgment", "facts_in_table", "fax"), format="tiff"), f("Letter of intent.docx", Doc("intent_letter", "word"), format="docx"), PASSPORT, f("receipt.png", Doc("fee_receipt", "online_receipt", "fax"), format="png"), FAMILY),
        ABROAD | FILED,
    ),
    SamplePacket("abroad-zip-archive", "A whole packet as one archive, in sub-folders", "MDG", Day(2024, 2, 1), COMPLETE, (f("forms/imm1295f.pdf", *XFA_FR.docs), f("forms/imm5707f.pdf", *FAMILY_FR.docs), f("preuves/csq.pdf", Doc("csq", "mifi_two_columns")), f("preuves/lettre.pdf", *LETTER.docs), f("preuves/passeport.pdf", *PASSPORT_FR.docs), f("preuves/intention.pdf", *INTENT_FR.docs), f("reçus/reçu.pdf", *RECEIPT_FR.docs)), ABROAD | NOT_FILED, zipped=True),
    SamplePacket("abroad-duplicates-and-blanks", "Papers sent twice and empty pages between them", "CIV", Day(2023, 5, 9), COMPLETE,
        (XFA_FR, FAMILY_FR, f("dossier.pdf", Doc("csq", "mifi_portal"), Doc("blank"), Doc("mifi_invitation", "reference_block"), Doc("blank", look="fax"), Doc("intent_letter", "lettre_d_intention")), f("dossier_csq.pdf", Doc("csq", "mifi_portal", disposition="duplicate")), PASSPORT_FR, RECEIPT_FR),
        ABROAD | NOT_FILED,
    ),
    SamplePacket("abroad-mononym", "Somebody with one name: in the family name of the form, with no given name", "IDN", Day(2023, 10, 2), COMPLETE, (XFA, FAMILY, PASSPORT, CSQ, f("invitation.pdf", Doc("mifi_invitation", "table_of_references")), INTENT, RECEIPT, AOR), ABROAD | FILED, case={"person__given_names": "", "person__family_name": "Prasetyo", "person__birth_name": "Prasetyo"}),
    SamplePacket("abroad-edition-of-summer-2022", "Submitted under the edition of 2022-07-27, permanent residence filed without proof: not yet asked for", "MAR", Day(2022, 9, 20), COMPLETE, (XFA_FR, FAMILY_FR, PASSPORT_FR, CSQ, LETTER, INTENT_FR, RECEIPT_FR), ABROAD | FILED, requirements={"A76-PR-PROOF": "absent|not_applicable"},
        also_right=(REVIEW,)),
    SamplePacket("abroad-spelled-two-ways", "A name with letters that the passport's MRZ, the form and the CSQ spell each in their own way", "VNM", Day(2024, 3, 5), COMPLETE, (XFA, FAMILY, f("passport.pdf", Doc("passport", "name_on_one_line", "scan")), CSQ, LETTER, INTENT, RECEIPT, AOR), ABROAD | FILED, case={"person__family_name": "Nguyễn", "person__birth_name": "Nguyễn", "person__given_names": "Thị Hồng Nhung"}, sex="F"),
    SamplePacket("abroad-letter-of-the-last-day", "The invitation is of 2025-01-15, the 90th day is the day of submission", "LBN", Day(2025, 4, 15), COMPLETE, (XFA_FR, FAMILY_FR, PASSPORT_FR, CSQ, LETTER, INTENT_FR, RECEIPT_FR, AOR_FR), ABROAD | FILED, case={"letter_dated": Day(2025, 1, 15), **AUTUMN_2024}),
    SamplePacket("abroad-csq-expired-residence-filed-in-time", "The CSQ has run out, but permanent residence was received before", "DZA", Day(2024, 10, 21), COMPLETE, (XFA_FR, FAMILY_FR, PASSPORT_FR, CSQ, LETTER, INTENT_FR, RECEIPT_FR, AOR_FR), ABROAD | FILED, case={**long_ago(Day(2024, 10, 21)), "pr__received": Day(2023, 5, 2), "pr__acknowledged": Day(2023, 6, 11)}),
    SamplePacket("abroad-passport-ends-in-20-months", "The passport lasts 20 months: the permit would be shortened", "BRA", Day(2023, 8, 15), COMPLETE, (XFA, FAMILY, PASSPORT, CSQ, LETTER, INTENT, RECEIPT, AOR), ABROAD | FILED, case={"passport__expires": Day(2025, 4, 15), "passport__issued": Day(2015, 4, 16)}, fail=("PASS-EXP",)),
    SamplePacket(
        "abroad-married-name-explained", "The passport bears the married name, the CSQ the name at birth; a marriage certificate in French explains it", "FRA", Day(2024, 1, 18), COMPLETE,
        (XFA_FR, FAMILY_FR, PASSPORT_FR, CSQ, f("lettre_mifi.pdf", Doc("mifi_invitation", "reference_block", change={"person__family_name": "Quéméneur"})), INTENT_FR, RECEIPT_FR, f("acte_mariage.pdf", Doc("marriage_certificate", "acte_de_mariage", "fax"))),
        ABROAD | NOT_FILED, case={"person__family_name": "Marchand", "person__birth_name": "Quéméneur", "spouse__family_name": "Marchand", "spouse__birth_name": "Marchand"}, sex="F",
    ),
    SamplePacket(
        "abroad-spanish-certificate-translated", "A certificate in Spanish with its translation and the translator's affidavit", "COL", Day(2023, 7, 11), COMPLETE,
        (XFA, FAMILY, PASSPORT, CSQ, LETTER, INTENT, RECEIPT, AOR, f("birth_certificate.pdf", Doc("birth_certificate", "acta_de_nacimiento", "scan"), Doc("translation", "agency_translation"), Doc("translator_affidavit", "statutory_form", "fax"))),
        ABROAD | FILED,
    ),
    SamplePacket("abroad-represented", "A representative acts; IMM 5476 is signed by both and recent", "IND", Day(2023, 12, 6), COMPLETE, (XFA, FAMILY, PASSPORT, CSQ, LETTER, INTENT, RECEIPT, X_EMAIL, f("IMM5476.pdf", Doc("imm5476", "printed", "fax"))), ABROAD | FILED | {"represented": True}),
    SamplePacket("inland-ontario", "In Ontario on a work permit; lease, acknowledgment", "MEX", Day(2024, 5, 27), COMPLETE, (XFA_INLAND, FAMILY_INLAND, PASSPORT, CSQ, LETTER, INTENT, RECEIPT, AOR, WORK_PERMIT, LEASE), INLAND | FILED, case={**IN_CANADA, "home__address": Address("88 Bloor Street East, Apt 1204", "Toronto", "ON", "M4W 3G9")}),
    SamplePacket(
        "inland-maintained-status", "The work permit has run out, an extension was applied for in time: maintained status, latest assessment of the CRA", "UKR", Day(2024, 8, 8), COMPLETE,
        (f("IMM5710.pdf", Doc("imm5710", "printed_cells")), FAMILY_INLAND, PASSPORT, CSQ, LETTER, INTENT, RECEIPT, f("work permit.pdf", Doc("work_permit", "old_design", "scan")), f("WP-EXT.pdf", Doc("maintained_status_letter", "wp_ext", change={"signed": Day(2024, 5, 20)})), f("NOA.pdf", Doc("notice_of_assessment", "cra_letter"))),
        INLAND | NOT_FILED, case={**IN_CANADA, "permit__expires": Day(2024, 6, 5), "home__address": Address("1530 Portage Avenue, Apt 12", "Winnipeg", "MB", "R3G 0T2"), "home__tax_year": 2023, "home__billed": Day(2024, 5, 6)},
    ),
    SamplePacket("extension-with-acknowledgment", "An A76 permit is extended from Quebec: no new invitation, but an acknowledgment", "TUR", Day(2025, 9, 3), COMPLETE, (XFA_INLAND, FAMILY_INLAND, PASSPORT, CSQ, RECEIPT, AOR, f("permit_A76.pdf", Doc("work_permit", "new_design", "scan"))), EXTENSION | FILED, case=A76_HOLDER),
    SamplePacket(
        "bridging-a75", "Another program: a bridging open work permit for someone in Quebec", "BEN", Day(2024, 6, 17), COMPLETE,
        (XFA_INLAND, FAMILY_INLAND, PASSPORT_FR, CSQ, RECEIPT_FR, AOR_FR, WORK_PERMIT), {"program": "A75", "application_kind": "initial", "location": "canada_quebec", "represented": False} | FILED,
        case={**IN_CANADA, "home__address": QUEBEC_HOME, "job_title": "Open work permit", "duties": "A75: Bridging open work permit"}, requirements={"A76-LETTER": "absent", "A76-INTENT": "absent", "A76-CSQ": "absent", "A76-PR-PROOF": "absent"},
    ),
    # ---- something is missing
    SamplePacket("abroad-no-invitation", "The letter of invitation is missing; only the acceptance of the selection is there", "RUS", Day(2023, 4, 4), INCOMPLETE, (XFA, FAMILY, PASSPORT, CSQ, f("lettre_mifi.pdf", Doc("mifi_acceptance_letter", "two_references")), INTENT, RECEIPT), ABROAD | NOT_FILED, fail=("A76-LETTER",), requirements={"A76-LETTER": "missing"}),
    SamplePacket("abroad-no-intent", "Nothing shows the intention to live in Quebec", "CHN", Day(2024, 7, 2), INCOMPLETE, (XFA, FAMILY, PASSPORT, CSQ, LETTER, RECEIPT, AOR), ABROAD | FILED, fail=("A76-INTENT",), requirements={"A76-INTENT": "missing"}),
    SamplePacket("abroad-no-receipt", "No proof of payment", "IRN", Day(2023, 2, 7), INCOMPLETE, (XFA, FAMILY, PASSPORT, CSQ, LETTER, INTENT, AOR), ABROAD | FILED, fail=("R10-FEE",), requirements={"R10-FEE": "missing"}),
    SamplePacket("undeclared-facts", "No manifest at all: facts come from the papers; the CSQ and the receipt are missing", "SYR", Day(2025, 3, 20), INCOMPLETE, (XFA, FAMILY, PASSPORT, LETTER, INTENT, AOR), {}, fail=("A76-CSQ", "R10-FEE"), requirements={"A76-CSQ": "missing", "R10-FEE": "missing"}, manifest=False),
    # ---- something is against the rules
    SamplePacket("abroad-underpaid", "Only the processing fee was paid, not that of the open permit's holder", "MAR", Day(2024, 11, 13), INCOMPLETE, (XFA_FR, FAMILY_FR, PASSPORT_FR, CSQ, LETTER, INTENT_FR, RECEIPT_FR, AOR_FR), ABROAD | FILED, case={"fees": (WORK_FEE, BIOMETRICS_FEE)}, fail=("R10-FEE",), requirements={"R10-FEE": "satisfied|missing|unknown"}),
    SamplePacket("abroad-csq-expired", "The CSQ has run out and permanent residence was never filed", "COL", Day(2024, 3, 12), INCOMPLETE, (XFA, FAMILY, PASSPORT, CSQ, LETTER, INTENT, RECEIPT), ABROAD | NOT_FILED, case=long_ago(Day(2024, 3, 12)), fail=("A76-CSQ-VALID",)),
    SamplePacket("abroad-letter-after-cutoff", "The invitation is of 2025-01-16, a day too late", "HTI", Day(2025, 3, 4), INCOMPLETE, (XFA_FR, FAMILY_FR, PASSPORT_FR, CSQ, LETTER, INTENT_FR, RECEIPT_FR), ABROAD | NOT_FILED, case={"letter_dated": Day(2025, 1, 16), **AUTUMN_2024}, fail=("A76-LETTER-CUT",)),
    SamplePacket("abroad-family-class-csq", "The CSQ is of the family class", "CMR", Day(2023, 11, 28), INCOMPLETE, (XFA_FR, FAMILY_FR, PASSPORT_FR, CSQ, LETTER, INTENT_FR, RECEIPT_FR), ABROAD | NOT_FILED, case={"csq__category": "Regroupement familial"}, fail=("A76-CSQ-CLASS",)),
    SamplePacket("abroad-passport-expired", "The passport ran out before submission", "PHL", Day(2024, 5, 6), INCOMPLETE, (XFA, FAMILY, PASSPORT, CSQ, LETTER, INTENT, RECEIPT, AOR), ABROAD | FILED, case={"passport__issued": Day(2014, 3, 2), "passport__expires": Day(2024, 3, 1)}, fail=("PASS-EXP",)),
    SamplePacket("abroad-stale-representative", "IMM 5476 was signed 120 days before submission", "IND", Day(2024, 4, 24), INCOMPLETE, (XFA, FAMILY, PASSPORT, CSQ, LETTER, INTENT, RECEIPT, AOR, f("IMM5476.pdf", Doc("imm5476", "fillable", change={"signed": Day(2023, 12, 26)}))), ABROAD | FILED | {"represented": True}, fail=("R10-REPDATE",)),
    SamplePacket("inland-visitor", "In Ontario as a visitor: may not apply from inside Canada", "BRA", Day(2024, 2, 20), INCOMPLETE, (XFA_INLAND, FAMILY_INLAND, PASSPORT, CSQ, LETTER, INTENT, RECEIPT, AOR, LEASE, f("visitor_record.pdf", Doc("visitor_record", "new_design", "scan"))), INLAND | FILED, case={**IN_CANADA, "permit__remarks": "VISITOR RECORD – STATUS EXTENDED"}, not_pass=("A76-R199",), also_right=(REVIEW,)),
    SamplePacket("inland-unenforceable-removal-order", "The open permit is of S61: it gives no status", "SYR", Day(2024, 1, 30), INCOMPLETE, (XFA_INLAND, FAMILY_INLAND, PASSPORT, CSQ, LETTER, INTENT, RECEIPT, AOR, LEASE, f("permit.pdf", Doc("work_permit", "old_design", "scan"))), INLAND | FILED, case={**IN_CANADA, "permit__remarks": "S61 - R206 UNENFORCEABLE REMOVAL ORDER. THIS DOCUMENT DOES NOT CONFER TEMPORARY RESIDENT STATUS.", "permit__case_type": "27"}, fail=("A76-R206",), requirements={"A76-STATUS": "satisfied|missing|unknown"}),
    SamplePacket(
        "inland-revenu-quebec", "The proof of residence is an assessment of Revenu Québec: the applicant lives in Quebec", "FRA", Day(2023, 10, 19), INCOMPLETE,
        (XFA_INLAND, FAMILY_INLAND, PASSPORT_FR, CSQ, LETTER, INTENT_FR, RECEIPT_FR, AOR_FR, WORK_PERMIT, f("avis.pdf", Doc("notice_of_assessment", "revenu_quebec"))),
        INLAND | FILED, case={**IN_CANADA, "home__address": QUEBEC_HOME, "home__tax_year": 2022}, not_pass=("A76-RES-OUT", "A76-RES-PROOF"), requirements={"A76-RES-PROOF": "satisfied|missing|unknown"}, also_right=(REVIEW,),
    ),
    SamplePacket("inland-wrong-form", "In Ontario, but on the form for those abroad", "TUR", Day(2023, 6, 1), INCOMPLETE, (XFA, FAMILY, PASSPORT, CSQ, LETTER, INTENT, RECEIPT, AOR, WORK_PERMIT, LEASE), INLAND | FILED, case=IN_CANADA, fail=("ROUTE-5710",)),
    SamplePacket("extension-portal-number-only", "An extension with the portal's X number alone", "DZA", Day(2025, 10, 14), INCOMPLETE, (XFA_INLAND, FAMILY_INLAND, PASSPORT_FR, CSQ, RECEIPT, f("confirmation.pdf", Doc("pr_submission_email", "courriel")), WORK_PERMIT), EXTENSION | FILED, case=A76_HOLDER, fail=("A76-EXT-AOR",), requirements={"A76-EXT-AOR": "missing", "A76-PR-PROOF": "absent|not_applicable"}),
    # ---- a person must look
    SamplePacket("abroad-csq-of-spouse", "The CSQ is the spouse's", "LBN", Day(2023, 9, 21), REVIEW, (XFA_FR, FAMILY_FR, PASSPORT_FR, f("CSQ.pdf", Doc("csq", "mifi_portal", change={"person__given_names": "Joëlle", "person__birth_name": "Daccache", "person__born": Day(1993, 11, 19), "person__sex": "F", "csq__individual_reference": "C48120377"})), LETTER, INTENT_FR, RECEIPT_FR), ABROAD | NOT_FILED, case={"person__family_name": "Abi Khalil", "person__birth_name": "Abi Khalil", "person__given_names": "Charbel", "person__born": Day(1990, 2, 6)}, sex="M", not_pass=("A76-CSQ",), requirements={"A76-CSQ": "satisfied|unknown"}, also_right=(INCOMPLETE,)),
    SamplePacket("abroad-birth-date-swapped", "Day and month of birth change places between form and passport", "IRN", Day(2024, 6, 5), REVIEW, (f("IMM1295e.pdf", Doc("imm1295", "xfa_english", change={"person__born": Day(1990, 4, 7)})), FAMILY, PASSPORT, CSQ, LETTER, INTENT, RECEIPT, AOR), ABROAD | FILED, case={"person__born": Day(1990, 7, 4)}, fail=("ID-DOB",)),
    SamplePacket("abroad-unsigned-representative", "IMM 5476 bears neither signature nor date of the applicant", "CHN", Day(2023, 3, 22), REVIEW, (XFA, FAMILY, PASSPORT, CSQ, LETTER, INTENT, RECEIPT, AOR, f("IMM5476.pdf", Doc("imm5476", "fillable", change={"signed_by_hand": False}))), ABROAD | FILED | {"represented": True}, not_pass=("R10-REP",), requirements={"R10-REP": "satisfied|unknown|missing"}, also_right=(INCOMPLETE,)),
    SamplePacket("abroad-arabic-untranslated", "A certificate in Arabic with no translation", "DZA", Day(2023, 8, 30), REVIEW, (XFA_FR, FAMILY_FR, PASSPORT_FR, CSQ, LETTER, INTENT_FR, RECEIPT_FR, f("acte.pdf", Doc("birth_certificate", "arabic_extract", "scan", disposition="document|unrecognised|unreadable"))), ABROAD | NOT_FILED, also_right=(INCOMPLETE,), not_pass=("TRANS-SET",)),
    SamplePacket("abroad-form-printed-as-placeholder", "The XFA form was printed as its waiting page and scanned", "RUS", Day(2023, 5, 25), REVIEW, (f("IMM1295_scan.pdf", Doc("imm1295", "placeholder_page", "scan", disposition="unreadable", reason="xfa_placeholder")), FAMILY, PASSPORT, CSQ, LETTER, INTENT, RECEIPT, AOR), ABROAD | FILED, unknown=("R10-FORM",), requirements={"R10-FORM": "unreadable"}),
    SamplePacket("abroad-blank-form", "The form was never filled in", "MEX", Day(2023, 12, 12), REVIEW, (f("IMM1295e.pdf", Doc("imm1295", "xfa_blank")), FAMILY, PASSPORT, CSQ, LETTER, INTENT, RECEIPT, AOR), ABROAD | FILED, also_right=(INCOMPLETE,), not_pass=("A76-BOX1",), requirements={"R10-FORM": "satisfied|unknown|missing|unreadable"}),
    SamplePacket("abroad-unreadable-passport", "The passport was photographed shaken and in the dark", "CIV", Day(2024, 9, 30), REVIEW, (XFA_FR, FAMILY_FR, f("IMG_0007.jpg", Doc("passport", "spaced_dates", "unreadable", disposition="unreadable", reason="illegible"), format="jpg"), CSQ, LETTER, INTENT_FR, RECEIPT_FR), ABROAD | NOT_FILED, unknown=("GEN-PASSPORT",), requirements={"GEN-PASSPORT": "unreadable|unknown"}),
    SamplePacket("abroad-locked-file", "The letter of intent opens with a password only", "UKR", Day(2023, 7, 27), REVIEW, (XFA, FAMILY, PASSPORT, CSQ, LETTER, RECEIPT, AOR, f("intent.pdf", Doc("intent_letter", "typed_letter", disposition="unreadable|unprocessed", reason="password"), password="montreal")), ABROAD | FILED, unknown=("A76-INTENT",), requirements={"A76-INTENT": "unknown|unreadable|unprocessed"}),  # noqa: S106
    SamplePacket(
        "hostile", "Files that mean harm or are broken, beside a form in order", "VNM", Day(2024, 8, 1), REVIEW,
        (
            XFA, f("=cmd('x') & onload=alert(1).pdf", Doc("intent_letter", "typed_letter", change={"person__given_names": '<script>alert("x")</script>'})), f("note to the checker.pdf", Doc("other", "hostile_note", disposition="document|unrecognised")),
            Raw("CSQ.pdf", hostile.truncated_pdf(), "unreadable|unprocessed", "corrupt|truncated"), Raw("passport.jpg", hostile.huge_png(), "unreadable|unprocessed", "too_many_pixels|type_mismatch"), Raw("papers.zip", hostile.archive_in_archive(), "unprocessed|unreadable", "nested_archive"),
            Raw("RE invitation.eml", hostile.MESSAGE, "unprocessed", "unsupported_type"), Raw("receipt.pdf", hostile.WEB_PAGE, "unprocessed|unreadable", "type_mismatch|unsupported_type|corrupt"), Raw("empty.pdf", b"", "unreadable|unprocessed", "empty_file"),
            Raw("loop.pdf", hostile.page_loop(), "unreadable|unprocessed|blank", "corrupt"),
        ),
        ABROAD | NOT_FILED, requirements=dict.fromkeys(("GEN-PASSPORT", "R10-FEE", "A76-CSQ", "A76-LETTER"), "unknown|unreadable|unprocessed") | {"A76-INTENT": "satisfied|unknown"},
    ),
)  # fmt: skip
