"""An invented packet as it is judged, with pictures of its pages: what the reports are tested and looked at with.

python -m tests.reports.build FOLDER     writes report.en.html, report.fr.html and verdict.json there
"""

from __future__ import annotations

import datetime as dt
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

from PIL import ImageFilter

from schemas.document import DocumentType
from schemas.page import ReadMethod, Reason
from schemas.verdict import (
    Bilingual,
    Consequence,
    Disposition,
    Evidence,
    Fact,
    FactSource,
    Finding,
    Outcome,
    PageRecord,
    Request,
    Requirement,
    RequirementStatus,
    Severity,
    Status,
    Verdict,
)
from tests.reports.sheets import Paper, Sheet, paper


@cache
def papers() -> tuple[Paper, ...]:
    return (
        paper(
            "d1", DocumentType.CSQ, "csq.pdf", "CERTIFICAT DE SELECTION DU QUEBEC",
            (
                ("family_name_at_birth", "NOM A LA NAISSANCE", "MENSAH-BOATENG", "MENSAH-BOATENG", 0.991),
                ("given_names", "PRENOM", "Adwoa Efua", "Adwoa Efua", 0.988),
                ("date_of_birth", "DATE DE NAISSANCE", "1991-03-27", "1991-03-27", 0.979),
                ("sex", "SEXE", "F", "F", 0.99),
                ("file_number", "NUMERO DE DOSSIER", "CS 104 558 23", "CS10455823", 0.975),
                ("category", "CATEGORIE", "IQ Travailleurs qualifies", "IQ", 0.983),
                ("issue_date", "DATE DE DELIVRANCE", "2024-02-12", "2024-02-12", 0.98),
                ("expiry_date", "DATE D'ECHEANCE", "2026-02-12", "2026-02-12", 0.981),
            ),
        ),
        paper(
            "d2", DocumentType.PASSPORT, "passport photo.jpg", "REPUBLIC OF GHANA - PASSPORT",
            (
                ("family_name", "Surname", "MENSAH BOATENG", "MENSAH BOATENG", 0.996),
                ("given_names", "Given names", "ADWOA EFUA", "ADWOA EFUA", 0.996),
                ("date_of_birth", "Date of birth", "23 JUL 1991", "1991-07-23", 0.994),
                ("nationality", "Nationality", "GHANAIAN", "GHA", 0.99),
                ("passport_number", "Passport No.", "G2741836", "G2741836", 0.997),
                ("issue_date", "Date of issue", "02/05/2020", "2020-05-02", 0.71),
                ("expiry_date", "Date of expiry", "01 MAY 2025", "2025-05-01", 0.995),
            ),
            ReadMethod.MRZ, {"issue_date": "ambiguous_date"},
        ),
        paper(
            "d3", DocumentType.IMM5710, "IMM5710.pdf", "IMM 5710 - Application to change conditions",
            (
                ("family_name", "Family name", "Mensah-Boateng", "Mensah-Boateng", 0.999),
                ("given_names", "Given name(s)", "Adwoa Efua", "Adwoa Efua", 0.999),
                ("date_of_birth", "Date of birth", "1991-07-23 ", "1991-07-23", 0.999),
                ("uci", "UCI", "11-2233-4455", "1122334455", 0.999),
                ("work_permit_type", "Work permit type", "Open Work Permit", "OWP", 0.999),
                ("job_title", "Job title", "CSQ holder outside Quebec - OWP", "CSQ holder outside Quebec - OWP", 0.999),
                ("duties", "Duties", "Software developer", "Software developer", 0.999),
                ("validated", "Validated", "yes", True, 0.999),
            ),
            ReadMethod.XFA,
        ),
        paper(
            "d4", DocumentType.FEE_RECEIPT, "receipt.pdf", "OFFICIAL RECEIPT",
            (
                ("lines", "Work permit processing", "155.00", (("Work permit processing", "155.00"),), 0.97),
                ("total", "Total (CAD)", "$155.00", "155.00", 0.978),
                ("date", "Date", "2024-09-05", "2024-09-05", 0.985),
            ),
            ReadMethod.TEXT,
        ),
        paper(
            "d5", DocumentType.LEASE, "lease Toronto.pdf", "RESIDENTIAL TENANCY AGREEMENT",
            (
                ("name", "Tenant", "Adwoa Mensah-Boateng", "Adwoa Mensah-Boateng", 0.962),
                ("province", "Province", "Ontario", "ON", 0.984),
                ("address", "Rental unit", "18-402 Larkmoor Ave, Toronto ON", "18-402 Larkmoor Ave, Toronto ON", 0.93),
                ("end_date", "Ends on", "31 August 2025", "2025-08-31", 0.86),
            ),
            doubts={"end_date": "readings_differ"},
        ),
        paper(
            "d6", DocumentType.INTENT_LETTER, "intent.docx", "To whom it may concern",
            (("name", "From", "Adwoa Mensah-Boateng", "Adwoa Mensah-Boateng", 0.95),
             ("date", "Date", "September 3, 2024", "2024-09-03", 0.97)),
            ReadMethod.DOCX,
        ),
    )  # fmt: skip


@cache
def verdict() -> Verdict:
    """An incomplete packet of someone who lives in Ontario."""
    csq, passport, form, receipt, lease, intent = papers()
    return Verdict(
        packet_id="P-1042",
        content_sha256="5d41402abc4b2a76b9719d911017c592ae8f1f2c6ce5a6b8c4f3a1d2e9b07c11",
        as_of=dt.date(2024, 9, 10),
        rulebook_edition=dt.date(2022, 12, 7),
        rulebook_sha256="9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca7",
        engine={"ocr": "tesserocr 2.13.0 (Tesseract 5.5.4, fra)", "liasse": "0.1.0"},
        verdict=Outcome.INCOMPLETE,
        facts=_facts(form, lease),
        pages=_pages(),
        documents=tuple(one.document for one in (csq, passport, form, receipt, lease, intent)),
        requirements=_requirements(),
        findings=_findings(csq, passport, form, receipt, lease),
        outputs={
            "issuance": {
                "exemption_code": "A76",
                "case_type": "27",
                "province": "Quebec",
                "noc": "99999",
                "issued_on": "2024-09-10",
                "valid_to": "2025-05-01",
                "valid_to_limited_by": "passport.expiry_date",
            }
        },
    )


def _facts(form: Paper, lease: Paper) -> tuple[Fact, ...]:
    return (
        Fact("program", "A76", FactSource.DECLARED),
        Fact("application_kind", "initial", FactSource.DEFAULT),
        Fact("location", "canada_outside_quebec", FactSource.INFERRED, (form.proof("uci"), lease.proof("province"))),
        Fact("pr_application_filed", False, FactSource.DECLARED),
        Fact("represented", None, FactSource.INFERRED),
        Fact("channel", "online", FactSource.DEFAULT),
        Fact("submission_date", dt.date(2024, 9, 10), FactSource.DECLARED),
    )


def _pages() -> tuple[PageRecord, ...]:
    read = Disposition.DOCUMENT
    return (
        PageRecord("IMM5710.pdf", 1, read, "d3", ReadMethod.XFA),
        PageRecord("csq.pdf", 1, read, "d1", ReadMethod.OCR, 90),
        PageRecord("csq.pdf", 2, Disposition.BLANK),
        PageRecord("csq.pdf", 3, Disposition.DUPLICATE, "d1", ReadMethod.OCR),
        PageRecord("intent.docx", 1, read, "d6", ReadMethod.DOCX),
        PageRecord("lease Toronto.pdf", 1, read, "d5", ReadMethod.OCR),
        PageRecord("notes.pdf", 1, Disposition.UNRECOGNISED, None, ReadMethod.OCR),
        PageRecord("passport photo.jpg", 1, read, "d2", ReadMethod.OCR, 180),
        PageRecord("permit.jpg", 1, Disposition.UNREADABLE, None, ReadMethod.OCR, 0, Reason.ILLEGIBLE, "",
                   DocumentType.WORK_PERMIT),
        PageRecord("receipt.pdf", 1, read, "d4", ReadMethod.TEXT),
        PageRecord("scans/old.xls", 1, Disposition.UNPROCESSED, None, ReadMethod.NONE, 0, Reason.UNSUPPORTED_TYPE,
                   "application/vnd.ms-excel"),
    )  # fmt: skip


def _requirements() -> tuple[Requirement, ...]:
    state = RequirementStatus
    return (
        Requirement("R10-FORM", state.SATISFIED, ("d3",)),
        Requirement("GEN-PASSPORT", state.SATISFIED, ("d2",)),
        Requirement("R10-FEE", state.SATISFIED, ("d4",)),
        Requirement("A76-CSQ", state.SATISFIED, ("d1",)),
        Requirement("A76-LETTER", state.MISSING),
        Requirement("A76-INTENT", state.SATISFIED, ("d6",)),
        Requirement("A76-RES-PROOF", state.SATISFIED, ("d5",)),
        Requirement("A76-STATUS", state.UNREADABLE),
        Requirement("A76-PR-PROOF", state.NOT_APPLICABLE),
        Requirement("R10-REP", state.UNKNOWN),
    )


def _findings(csq: Paper, passport: Paper, form: Paper, receipt: Paper, lease: Paper) -> tuple[Finding, ...]:
    block, fail = Severity.BLOCK, Status.FAIL
    return (
        Finding(
            "A76-LETTER", fail, block, Consequence.REFUSED,
            Bilingual("The letter by which Quebec invites the applicant to apply is not in the packet.",
                      "La lettre par laquelle le Québec invite la personne à présenter une demande n’est pas au dossier."),
            Bilingual("Send the invitation letter of the Quebec ministry of immigration, all pages.",
                      "Fournir la lettre d’invitation du ministère de l’Immigration du Québec, toutes les pages."),
            "IRCC program delivery instructions, CSQ holders outside Quebec [R205(a) – A76], Documentary evidence",
            request=Request(
                Bilingual("We did not find the letter of invitation.", "Nous n’avons pas trouvé la lettre d’invitation."),
                Bilingual("Please send us all its pages.", "Veuillez nous en transmettre toutes les pages."),
            ),
        ),
        Finding(
            "R10-FEE", fail, block, Consequence.RETURNED,
            Bilingual("The receipt shows 155.00 CAD; the fees for an open work permit are 255.00 CAD.",
                      "Le reçu indique 155,00 $; les frais d’un permis de travail ouvert sont de 255,00 $."),
            Bilingual("Pay the open work permit holder fee (100 CAD) and send that receipt too.",
                      "Acquitter les frais de titulaire de permis de travail ouvert (100 $) et fournir aussi ce reçu."),
            "IRPR, SOR/2002-227, ss. 10(1)(d), 299(1), 303.2(1)(a)", (receipt.proof("total"),),
            request=Request(
                Bilingual("The receipt of 2024-09-05 shows $155.00; $255.00 is due.",
                          "Le reçu du 2024-09-05 indique 155,00 $; 255,00 $ sont exigés."),
                Bilingual("Please pay the difference and send us every receipt.",
                          "Veuillez payer la différence et nous transmettre tous les reçus."),
            ),
        ),
        Finding(
            "ID-DOB", fail, block, Consequence.REVIEW,
            Bilingual("The dates of birth on the certificate and in the passport differ.",
                      "Les dates de naissance du certificat et du passeport diffèrent."),
            Bilingual("Compare both papers; where the certificate is wrong, ask for its correction by the ministry.",
                      "Comparer les deux pièces; si le certificat est erroné, en demander la correction au ministère."),
            "IRPA, S.C. 2001, c. 27, s. 16(1)", (csq.proof("date_of_birth"), passport.proof("date_of_birth")),
        ),
        Finding(
            "A76-STATUS", Status.UNKNOWN, block, Consequence.REFUSED,
            Bilingual("Whether the applicant has status in Canada could not be read: the work permit is illegible.",
                      "Le statut au Canada n’a pu être établi : le permis de travail est illisible."),
            Bilingual("Send a sharp scan of the work permit.", "Fournir une numérisation nette du permis de travail."),
            "IRPR, SOR/2002-227, ss. 182, 199", (Evidence(None, None, "permit.jpg", 1),),
            request=Request(
                Bilingual("The page of your work permit cannot be read.", "La page de votre permis de travail est illisible."),
                Bilingual("Please send us a new copy of it.", "Veuillez nous en transmettre une nouvelle copie."),
            ),
        ),
        Finding(
            "A76-BOX4D", fail, Severity.WARNING, Consequence.NONE,
            Bilingual("The duties on the form should read “A76: International Mobility Program Plus”.",
                      "La description des tâches devrait être « A76: International Mobility Program Plus »."),
            Bilingual("Correct box 4 of the form.", "Corriger la case 4 du formulaire."),
            "IRCC program delivery instructions, CSQ holders outside Quebec, Form instructions", (form.proof("duties"),),
            Bilingual("The French wording of this box is unpublished.", "Le libellé français de cette case n’est pas publié."),
            Request(
                Bilingual("The duties read “Software developer”.", "La description des tâches est « Software developer »."),
                Bilingual("Please correct box 4 of the form.", "Veuillez corriger la case 4 du formulaire."),
            ),
        ),
        Finding(
            "PASS-6MO", fail, Severity.WARNING, Consequence.NONE,
            Bilingual("The passport expires on 2025-05-01; the permit cannot be longer than the passport.",
                      "Le passeport expire le 2025-05-01; le permis ne peut durer plus longtemps que le passeport."),
            Bilingual("Suggest a renewed passport before filing.", "Proposer le renouvellement du passeport avant le dépôt."),
            "IRPR, SOR/2002-227, s. 52(1)",
            (passport.proof("expiry_date"), Evidence(field="submission_date", text="2024-09-10")),
        ),
        Finding(
            "A76-NOC", Status.PASS, Severity.INFO, Consequence.NONE,
            Bilingual("The code to enter is 99999.", "Le code à saisir est 99999."), Bilingual("", ""), "",
        ),
    )  # fmt: skip


def pictures() -> dict[tuple[str, int], bytes]:
    """The pages of the packet that have a picture."""
    drawn = {(one.sheet.file, one.sheet.page): one.sheet.jpeg() for one in papers()}
    faint = Sheet("WORK PERMIT / PERMIS DE TRAVAIL", "permit.jpg")
    faint.prose("this permit does not confer anything that could be read by anyone at all, at any distance; ", 20)
    faint.image = faint.image.filter(ImageFilter.GaussianBlur(9))
    notes = Sheet("Notes", "notes.pdf")
    notes.prose("milk, eggs, batteries, a present for uncle Kojo, call the landlord about the heating; ", 9)
    return drawn | {("permit.jpg", 1): faint.jpeg(), ("notes.pdf", 1): notes.jpeg()}


def complete() -> Verdict:
    """The same packet with nothing left to ask for but two warnings."""
    whole = verdict()
    gone = ("permit.jpg", "notes.pdf", "scans/old.xls")
    return replace(
        whole,
        verdict=Outcome.COMPLETE,
        findings=tuple(finding for finding in whole.findings if finding.severity is not Severity.BLOCK),
        requirements=tuple(replace(r, status=RequirementStatus.SATISFIED) for r in whole.requirements),
        pages=tuple(page for page in whole.pages if page.file not in gone),
    )


def doubtful() -> Verdict:
    """The same packet where nothing fails for certain."""
    whole = verdict()
    return replace(
        whole, verdict=Outcome.NEEDS_REVIEW, findings=tuple(f for f in whole.findings if f.rule not in ("A76-LETTER", "R10-FEE"))
    )


if __name__ == "__main__":
    from reports.packet import render_report
    from reports.verdict_json import verdict_bytes

    folder = Path(sys.argv[1])
    for language in ("en", "fr"):
        (folder / f"report.{language}.html").write_text(render_report(verdict(), pictures(), language), encoding="utf-8")
    (folder / "complete.html").write_text(render_report(complete(), pictures()), encoding="utf-8")
    (folder / "doubtful.html").write_text(render_report(doubtful(), pictures()), encoding="utf-8")
    (folder / "verdict.json").write_bytes(verdict_bytes(verdict(), {}))
