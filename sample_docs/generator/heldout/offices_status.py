"""Study permits and visitor records, and the letters that say a status goes on."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.offices_common import browser, capitals, civil, foot, grouped, later, named, said, uci
from sample_docs.generator.heldout.offices_permits import NO_ENTRY, application, code, truth
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

EXTENDED = 180  # days that a WP-EXT letter gives


@layout("study_permit", language="en", set="heldout")
def study_security_sheet(paper: Paper, case: Case, rng: Random) -> Fields:
    """The older design: values in typewriter letters at a tab, school and programme among them."""
    paper.margin, paper.family, paper.points = 44, "helvetica", 9
    person, permit = case.person, case.permit
    draw.tint(paper, "#f7f3ea")
    draw.guilloche(paper, rng, "#e0d3b4", lines=30)
    draw.government_canada(paper, 46)
    paper.text(paper.width - 44, 46, grouped(permit.document_number, 1, 3, 3), 15, "bold", family="courier", color="#a51522", align="right")  # fmt: skip
    paper.y = 84
    paper.line("STUDY PERMIT / PERMIS D'ÉTUDES", 15, "bold", align="center")
    paper.gap(6)
    paper.beside([("UCI / IUC", uci(case)), ("APPLICATION / DEMANDE", application("study_permit", case))], x=340, label_width=125, colon=":")  # fmt: skip
    paper.gap(10)
    rows = [("Family Name / Nom de famille", person.family_name.upper()), ("Given Name(s) / Prénom(s)", person.given_names.upper()), ("Date of Birth / Date de naissance", dates.slashes(person.born)), ("Sex / Sexe", person.sex), ("Country of Birth / Pays de naissance", person.country.en.upper()), ("Country of Citizenship / Pays de citoyenneté", person.country.en.upper()), ("Travel Doc No. / N° du document de voyage", case.passport.number), ("Date Issued / Date de délivrance", dates.slashes(permit.issued)), ("Expiry Date / Date d'expiration", dates.slashes(permit.expires)), ("Case Type / Genre de cas", code("study_permit", case)), ("Institution / Établissement", rng.choice(("ALGONQUIN COLLEGE", "UNIVERSITY OF MANITOBA", "SENECA POLYTECHNIC"))), ("Field of study / Domaine d'études", rng.choice(("BUSINESS", "COMPUTING", "HEALTH"))), ("DLI No. / N° d'EED", f"O19{rng.randrange(10**9, 10**10)}"), ("CAQ No. / N° du CAQ", "")]  # fmt: skip
    for label, value in rows:
        paper.gap(16)
        paper.text(44, paper.y, f"{label}:", 9)
        paper.text(262, paper.y, value, 10, "bold", family="courier")
    paper.gap(22)
    paper.line("CONDITIONS:", 9, "bold")
    for words in ("MUST REMAIN ENROLLED AND ACTIVELY PURSUE THE COURSE OF STUDY.", "MAY WORK OFF CAMPUS IF MEETING ELIGIBILITY CRITERIA AS PER R186(V). MUST CEASE WORKING IF NO LONGER MEETING THEM.", f"MUST LEAVE CANADA BY {dates.slashes(permit.expires)}."):  # fmt: skip
        paper.para(f"*  {words}", 8, gap=2)
    paper.gap(8)
    paper.line("REMARKS / OBSERVATIONS:", 9, "bold")
    paper.para(permit.remarks)
    paper.text(paper.width / 2, paper.height - 50, NO_ENTRY, 9, "bold", align="center")
    foot(paper, "IMM 1442 B (06-2015)", wordmark=True)
    return truth("study_permit", case, remarks=permit.remarks)


@layout("study_permit", language="fr", set="heldout")
def permis_d_etudes(paper: Paper, case: Case, rng: Random) -> Fields:
    """The new design in French: two columns of boxes with a bar code below."""
    paper.margin, paper.family, paper.points = 40, "free-sans", 10
    person, permit = case.person, case.permit
    draw.tint(paper, "#eef4f4")
    draw.government_canada(paper, 44)
    paper.y = 76
    paper.line("PERMIS D'ÉTUDES", 18, "bold")
    paper.line("STUDY PERMIT", 11)
    paper.gap(8)
    cells = [
        ("N° DU DOCUMENT / DOCUMENT NO.", permit.document_number), ("IUC / UCI", uci(case)), ("NOM DE FAMILLE / FAMILY NAME", person.family_name.upper()), ("N° DE LA DEMANDE / APPLICATION NO.", application("study_permit", case)),
        ("PRÉNOM(S) / GIVEN NAME(S)", person.given_names.upper()), ("DATE DE DÉLIVRANCE / DATE ISSUED", dates.slashes(permit.issued)), ("DATE DE NAISSANCE / DATE OF BIRTH", dates.slashes(person.born)), ("DATE D'EXPIRATION / EXPIRY DATE", dates.slashes(permit.expires)),
        ("SEXE / SEX", person.sex), ("GENRE DE CAS / CASE TYPE", code("study_permit", case)), ("CITOYENNETÉ / CITIZENSHIP", person.country.fr.upper()), ("ÉTABLISSEMENT / INSTITUTION", "TOUT EED / ANY DLI"),
        ("N° DU TITRE DE VOYAGE / TRAVEL DOC. NO.", case.passport.number), ("NIVEAU D'ÉTUDES / LEVEL OF STUDY", rng.choice(("UNIVERSITAIRE - MAÎTRISE", "COLLÉGIAL"))),
    ]  # fmt: skip
    paper.above(cells, columns=2, height=33, value_style="bold", label_points=6.2)
    paper.gap(12)
    paper.line("Conditions", 9, "bold")
    paper.para(f"DOIT QUITTER LE CANADA AU PLUS TARD LE {dates.slashes(permit.expires)}. PEUT ACCEPTER UN EMPLOI SUR LE CAMPUS OU HORS CAMPUS S'IL RESPECTE LES CRITÈRES.", 8.5)  # fmt: skip
    paper.line("Observations / Remarks", 9, "bold")
    paper.para(permit.remarks, 9)
    draw.barcode(paper, 40, paper.y + 10, permit.document_number, 180, 26)
    paper.text(paper.width / 2, paper.height - 52, "CECI N'AUTORISE PAS LA RENTRÉE / THIS DOES NOT AUTHORIZE RE-ENTRY", 9, "bold", align="center")  # fmt: skip
    foot(paper, "IMM 1442 B (11-2022)", wordmark=True)
    return truth("study_permit", case, remarks=permit.remarks)


@layout("visitor_record", language="en", set="heldout")
def visitor_sheet(paper: Paper, case: Case, rng: Random) -> Fields:
    """The older design on plain paper after copying: English and French on two lines, accompanying family listed."""
    paper.margin, paper.family, paper.points = 56, "dejavu-condensed", 9
    person, permit = case.person, case.permit
    draw.fold_lines(paper, 2)
    draw.government_canada(paper, 46)
    paper.text(paper.width - 56, 46, permit.document_number, 14, "bold", align="right")
    paper.y = 84
    paper.line("VISITOR RECORD / FICHE DU VISITEUR", 14, "bold")
    paper.rule(paper.y + 4)
    paper.gap(10)
    paper.beside([("UCI / IUC", uci(case)), ("Application no. / N° de la demande", application("visitor_record", case)), ("Family Name / Nom de famille", person.family_name.upper()), ("Given Name(s) / Prénom(s)", person.given_names.upper()), ("Date of Birth / Date de naissance", dates.slashes(person.born)), ("Sex / Sexe", person.sex), ("Citizenship / Citoyenneté", person.country.en.upper()), ("Travel Doc No. / N° du document de voyage", case.passport.number)], label_width=230, colon=":")  # fmt: skip
    paper.gap(8)
    paper.rule(paper.y)
    paper.beside([("Date Issued / Date de délivrance", dates.slashes(permit.issued)), ("Expiry Date / Date d'expiration", dates.slashes(permit.expires)), ("Case Type / Genre de cas", code("visitor_record", case)), ("Original entry / Première entrée", f"{dates.slashes(later(permit.issued, -170))} TORONTO")], label_width=230, colon=":")  # fmt: skip
    paper.gap(12)
    paper.para("Conditions: 1. Prohibited from engaging in employment in Canada. 2. Prohibited from attending any educational institution or taking any academic, professional or vocational training course. "
               f"3. Must leave Canada by {dates.slashes(permit.expires)}.")  # fmt: skip
    paper.para(f"Remarks / Observations: {permit.remarks}")
    paper.para(f"Accompanied by / Accompagné de: {case.spouse.full_name}", 8)
    draw.round_stamp(paper, 470, 560, "CANADA IMMIGRATION", dates.short_en(permit.issued), color="#7a1f2b", radius=38)
    paper.text(paper.width / 2, paper.height - 52, NO_ENTRY, 9, "bold", align="center")
    foot(paper, "IMM 1442 B (09-2014)", wordmark=True)
    return truth("visitor_record", case, remarks=permit.remarks)


@layout("visitor_record", language="fr", set="heldout")
def fiche_1097(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 1097 in French: values on lines with their labels beneath."""
    paper.margin, paper.family, paper.points = 52, "serif", 11
    person, permit = case.person, case.permit
    draw.tint(paper, "#f2f2ee")
    draw.government_canada(paper, 48, department=("Citoyenneté et\nImmigration Canada", "Citizenship and\nImmigration Canada"))
    paper.text(paper.width - 52, 48, permit.document_number, 15, "bold", family="courier", align="right")
    paper.y = 88
    paper.line("FICHE DU VISITEUR", 16, "bold", align="center")
    paper.line("VISITOR RECORD", 10, align="center")
    paper.gap(8)
    paper.under([("Nom de famille / Family name", person.family_name.upper()), ("Prénom(s) / Given name(s)", person.given_names.upper())], height=38)  # fmt: skip
    paper.under([("Date de naissance / Date of birth", dates.slashes(person.born)), ("Sexe / Sex", person.sex), ("Citoyen de / Citizen of", person.country.fr.upper())], columns=3, height=38)  # fmt: skip
    paper.under([("ID du client / Client ID", case.uci), ("Demande / Application", application("visitor_record", case)), ("Passeport / Travel document no.", case.passport.number)], columns=3, height=38)  # fmt: skip
    paper.under([("Délivrée le / Date issued", dates.slashes(permit.issued)), ("Expire le / Expiry date", dates.slashes(permit.expires)), ("Genre de cas / Case type", code("visitor_record", case))], columns=3, height=38)  # fmt: skip
    paper.under([("Observations / Remarks", permit.remarks)], columns=1, height=38)
    paper.gap(14)
    paper.para("Le titulaire ne peut occuper d'emploi au Canada ni y suivre de cours. Il doit quitter le Canada au plus tard à la date d'expiration, à moins d'obtenir une prolongation.", 9)  # fmt: skip
    draw.signature(paper, 340, paper.y + 26, rng)
    paper.text(340, paper.y + 44, f"Agent d'immigration {rng.randint(1000, 9999)}", 8)
    paper.text(paper.width / 2, paper.height - 52, "CECI N'AUTORISE PAS LA RENTRÉE / THIS DOES NOT AUTHORIZE RE-ENTRY", 8.5, "bold", align="center")  # fmt: skip
    foot(paper, "IMM 1097 B (03-2009)", "Copie du client")
    return truth("visitor_record", case, remarks=permit.remarks)


@layout("maintained_status_letter", language="en", set="heldout")
def wp_ext_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """WP-EXT: a letter from the account to show to the employer."""
    paper.margin, paper.family, paper.points = 58, "helvetica", 10
    person, permit, day = case.person, case.permit, later(case.submitted, 3)
    draw.government_canada(paper, 46)
    paper.text(paper.width - 58, 44, "WP-EXT", 10, "bold", align="right")
    paper.y = 84
    paper.value_first([("Date:", dates.en(day)), ("UCI:", uci(case)), ("Application no.:", permit.application_number)], x=380)
    paper.y = 84
    paper.lines((capitals(person), *case.home.address.block))
    paper.y = 168
    paper.line("Authorization to work while a decision is pending", 12, "bold")
    paper.gap(8)
    paper.paras((
        f"Dear {civil(person, 'en')} {person.family_name.upper()}:",
        f"We received your application to extend your work permit on {dates.en(case.submitted)}, before the expiry of your current permit ({permit.document_number}). You are therefore authorized to continue working under the same conditions as that permit until a decision is made on your application, as long as you remain in Canada. This is provided for in paragraph 186(u) of the Immigration and Refugee Protection Regulations.",
        f"You can show this letter to your employer as proof that you may work until {dates.en(later(case.submitted, EXTENDED))}. If no decision has been made by that day, you may still be authorized to work: the law decides, not this letter.",
        "This letter is not a work permit and does not authorize you to re-enter Canada. If you leave, you keep the right to remain as a temporary resident only if you hold a valid visa or eTA.",
        "Do not reply to this letter.",
    ))  # fmt: skip
    paper.line("Immigration, Refugees and Citizenship Canada")
    foot(paper, "IMM 0127 (09-2021) E", wordmark=True)
    return said(**named(person), application_number=permit.application_number, letter_date=day.isoformat())


@layout("maintained_status_letter", language="fr", set="heldout")
def statut_maintenu(paper: Paper, case: Case, rng: Random) -> Fields:
    """The confirmation in French as the account shows it, printed from the browser."""
    paper.margin, paper.family, paper.points = 54, "dejavu", 8.8
    person, permit, day = case.person, case.permit, later(case.submitted, 2)
    browser(paper, later(day, 11), "16:20", "Mon compte - Correspondance", "https://compte-cic.example/messages/lettre.pdf")
    draw.government_canada(paper, 56, department=None)
    paper.y = 86
    paper.heading("Confirmation du statut maintenu", 14)
    rows = [("Nom de famille", person.family_name.upper()), ("Prénom(s)", person.given_names), ("IUC", uci(case)), ("Numéro de la demande en cours", permit.application_number), ("Numéro du permis de travail", permit.document_number), ("Expiration du permis", dates.fr(permit.expires)), ("Lettre produite le", dates.fr(day))]  # fmt: skip
    paper.table([row for row in rows if row[1]], [190, 270], header=False, height=18)
    paper.gap(14)
    paper.paras((
        f"{civil(person)},",
        "La présente confirme que vous avez demandé la prolongation de votre séjour avant l'expiration de votre document. Vous bénéficiez du statut maintenu aux termes du paragraphe 183(5) du Règlement sur l'immigration et la protection des réfugiés jusqu'à ce qu'une décision soit rendue.",
        f"Pendant cette période, vous pouvez continuer de travailler aux mêmes conditions. Votre employeur peut se fier à la présente jusqu'au {dates.fr(later(case.submitted, EXTENDED))}.",
        "Si vous quittez le Canada, l'autorisation de travailler prend fin. Si la demande est refusée, vous devez cesser de travailler sans délai.",
        "Immigration, Réfugiés et Citoyenneté Canada",
    ))  # fmt: skip
    paper.text(54, paper.height - 60, f"Centre de traitement – Edmonton   Réf. interne {rng.randint(10000, 99999)}", 7)
    return said(**named(person), application_number=permit.application_number, letter_date=day.isoformat())
