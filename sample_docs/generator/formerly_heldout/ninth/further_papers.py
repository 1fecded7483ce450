"""More papers of the types that decide a packet: an annexed invitation, a telephone's letter, an account page, a passport."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.ninth import furniture as fu
from sample_docs.generator.formerly_heldout.ninth.ministry_letters import truth as letter_truth
from sample_docs.generator.formerly_heldout.ninth.residence_papers import PHONE, submitted
from sample_docs.generator.formerly_heldout.ninth.residence_papers import truth as residence_truth
from sample_docs.generator.formerly_heldout.ninth.travel_documents import SHOWN, cell, zone
from sample_docs.generator.formerly_heldout.ninth.travel_documents import truth as passport_truth
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

# A label and its value stay on one line:
# fmt: off

ARABIC = {"DZA": ("الجمهورية الجزائرية", "جواز سفر"), "MAR": ("المملكة المغربية", "جواز سفر"), "TUN": ("الجمهورية التونسية", "جواز سفر"), "LBN": ("الجمهورية اللبنانية", "جواز سفر"), "SYR": ("الجمهورية العربية السورية", "جواز سفر")}


@layout("mifi_invitation", language="fr", size="a4")
def invitation_et_aide_memoire(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter whose references stand in one sentence under the date; a reminder with tick boxes and other dates on page two."""
    person, csq, day = case.person, case.csq, case.letter_dated
    paper.family, paper.points, paper.margin = "dejavu-condensed", 10, 60
    draw.quebec(paper, ("Ministère de l'Immigration,", "de la Francisation", "et de l'Intégration"), 52)
    paper.gap(22)
    paper.line("Direction des programmes d'immigration temporaire et permanente", 9, "italic")
    paper.line(f"Montréal, {fu.weekday_fr(day)}", 10)
    paper.gap(12)
    paper.above([("Nom de famille", person.family_name), ("Prénom", person.given_names), ("Dossier", csq.file_number), ("Réf. indiv.", csq.individual_reference)], columns=4, height=34)
    paper.gap(16)
    paper.line("PROGRAMME DE MOBILITÉ INTERNATIONALE PLUS (PMI+) – INVITATION", 11, "bold")
    paper.gap(8)
    paper.para("À la personne nommée ci-dessus,")
    paper.para(f"Le {dates.fr(csq.issued)}, le Québec vous a délivré un certificat de sélection. En vertu d'une entente conclue avec le gouvernement fédéral, vous êtes maintenant invité(e) à lui présenter une demande de permis de travail ouvert, sans étude d'impact sur le marché du travail (code de dispense A76).")
    paper.para("Vous avez 90 jours pour agir. Servez-vous de l'aide-mémoire qui suit. Une copie de la présente est conservée à votre dossier; elle ne sera pas réémise.")
    paper.para(f"Vous pouvez joindre {fu.someone(rng).full_name}, agente de liaison, au {fu.phone_number(rng)}, du lundi au vendredi.")
    draw.signature(paper, 66, paper.y + 22, rng)
    paper.gap(38)
    paper.line("La directrice générale", 9.5)
    paper.text(60, paper.height - 36, "p. 1 de 2", 8)
    paper.new_page()
    paper.line("AIDE-MÉMOIRE", 13, "bold")
    paper.line("Mis à jour le 12 décembre 2022", 8.5, "italic")
    paper.gap(8)
    for words in (f"Certificat de sélection du Québec (le vôtre échoit le {dates.fr(csq.expires)})", "Lettre d'invitation (toutes les pages)", "Preuve de l'intention de résider au Québec", "Si vous êtes au Canada : bail ou avis de cotisation montrant une adresse hors du Québec", f"Certificat de votre conjoint, {case.spouse.full_name}, s'il demande son propre permis", "Frais : 155 $ + 100 $ et, au besoin, 85 $ pour les données biométriques"):
        draw.checkbox(paper, 64, paper.y + 12, False)
        paper.para(words, x=84)
    paper.text(60, paper.height - 36, "p. 2 de 2", 8)
    fu.small_print(paper, "quebec", rng)
    return letter_truth(case, person.family_name, person.given_names, day)


@layout("pr_acknowledgment", language="fr", size=PHONE)
def accuse_lu_au_telephone(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message opened on a telephone: short bilingual labels, one under another, an older message shown folded below."""
    person, pr, day = case.person, case.pr, case.pr.acknowledged
    program = "Travailleur qualifié – Québec"
    paper.family, paper.points, paper.margin = "free-sans", 10.5, 20
    paper.box(0, 0, paper.width, 24, fill="#111111", stroke=None)
    paper.text(20, 17, fu.clock(rng), 10, color="#ffffff")
    paper.text(370, 17, "LTE  41 %", 9, color="#ffffff", align="right")
    paper.y = 36
    paper.line("Demande de résidence permanente : accusé de réception", 12.5, "bold")
    paper.line(f"IRCC-CIC ne pas répondre    {fu.short_fr(day)}", 9, color="#666666")
    paper.rule(paper.y + 6, color="#cccccc")
    paper.gap(12)
    for label, value in (("Date de la lettre", dates.fr(day)), ("Nom de famille", person.family_name), ("Prénom(s)", person.given_names), ("IUC / UCI", letters.uci(case)), ("N° de demande / Application no.", pr.application_number), ("Catégorie / Category", program), ("Reçue le / Received", dates.fr(pr.received))):
        paper.line(label, 8, color="#777777")
        paper.line(value, 11.5, "bold")
        paper.gap(2)
    paper.gap(8)
    paper.para("Bonjour,")
    paper.para("Nous accusons réception de votre demande. Elle est complète et a été mise en traitement. Un agent communiquera avec vous s'il manque un renseignement.")
    paper.para(f"Personne à charge : {case.spouse.full_name}.")
    paper.rule(paper.y, color="#cccccc")
    paper.line(f"Portail RP    {fu.short_fr(pr.submitted)}", 9, color="#777777")
    paper.line(f"Nous avons bien reçu votre envoi {pr.submission_number}…", 9.5, color="#777777")
    return residence_truth(case, person.family_name, person.given_names, day, received=True, program=program)


@layout("pr_submission_email", language="fr")
def liste_de_mes_demandes(paper: Paper, case: Case, rng: Random) -> Fields:
    """The account's list of applications printed in French: one row is the permanent residence, others are older permits."""
    person, pr = case.person, case.pr
    paper.family, paper.points, paper.margin = "helvetica", 9.5, 44
    seen = fu.later(pr.submitted, rng, 9)
    fu.browser(paper, "Portail de la résidence permanente – Mes demandes", "https://portail-rp.example.ca/demandes", f"{seen:%Y-%m-%d} {fu.clock(rng)}")
    draw.government_canada(paper, 50, department=None)
    paper.text(paper.width - 44, 50, f"{person.full_name}   |   English   |   Quitter", 8.5, align="right")
    paper.y = 80
    paper.heading("Demande de résidence permanente transmise", 16)
    paper.box(44, paper.y, paper.width - 88, 58, fill="#eaf4e6", stroke="#4f8a3c")
    paper.text(56, paper.y + 18, f"Merci. Votre demande nous a été transmise le {dates.fr(pr.submitted)}.", 10, "bold")
    paper.text(56, paper.y + 36, f"Numéro de soumission : {pr.submission_number}", 11, "bold")
    paper.text(56, paper.y + 51, "Un courriel de confirmation suivra. Il ne s'agit pas d'un accusé de réception.", 8.5)
    paper.gap(76)
    paper.line("Autres demandes liées à votre compte", 11, "bold")
    paper.gap(4)
    old = case.permit.issued
    paper.table([["Genre", "Numéro", "Présentée le", "État"], ["Permis de travail", case.permit.application_number, f"{old - dt.timedelta(days=60):%Y-%m-%d}", "Approuvée"], ["Visa de visiteur", fill("V999999999", rng), f"{old - dt.timedelta(days=900):%Y-%m-%d}", "Fermée"]], [150, 120, 110, 110], height=20)
    paper.gap(14)
    paper.para(f"Répondant du compte : {case.spouse.full_name} (conjoint). Pour ajouter un représentant, téléversez le formulaire IMM 5476.", 9)
    paper.text(44, paper.height - 34, "Date de modification : 2021-10-15     Contactez-nous     Avis", 7.5)
    fu.small_print(paper, "federal_fr", rng)
    return submitted(case)


@layout("passport", language="fr", size="a4", qualities=SHOWN, native=True)
def page_sous_titre_arabe(paper: Paper, case: Case, rng: Random) -> Fields:
    """A page of data scanned with the visa page beneath: state and title in two scripts where the state has two, entry stamps."""
    person, book = case.person, case.passport
    x, y = 70.0, 60.0
    paper.family = "narrow"
    paper.box(x, y, 455, 322, fill="#e9f1ee", stroke="#a9b8b0")
    draw.guilloche(paper, rng, "#b3cdbf", x=x, y=y, width=455, height=322)
    paper.text(x + 16, y + 24, person.country.fr.upper(), 13, "bold", color="#1b4d3e")
    paper.text(x + 16, y + 40, "PASSEPORT / PASSPORT", 10, "bold", color="#1b4d3e")
    if person.country.alpha3 in ARABIC:
        image, width, height = draw.foreign_text(ARABIC[person.country.alpha3], points=11, width=180, spacing=1.6)
        paper.picture(image, x + 260, y + 8, width, height)
    paper.picture(draw.portrait(rng), x + 14, y + 54, 108, 140)
    for dx, dy, label, value in (
        (136, 62, "Type / Type", "P"), (190, 62, "Code / Code", person.country.alpha3), (260, 62, "N° du passeport / Passport number", book.number),
        (136, 90, "Nom / Last name", person.family_name.upper()), (136, 118, "Prénom(s) / First name(s)", person.given_names.upper()),
        (136, 146, "Nationalité / Nationality", person.country.nationality), (280, 146, "Sexe / Sex", person.sex), (336, 146, "Né(e) le / Born on", dates.dotted(person.born)),
        (136, 174, "Lieu de naissance / Place of birth", person.birth_city), (280, 174, "Profession", case.permit.occupation), (136, 202, "Émis le / Issued", dates.dotted(book.issued)), (280, 202, "Expire le / Expires", dates.dotted(book.expires)),
        (136, 230, "Émis par / Issued by", f"Préfecture de {book.authority}"), (14, 230, "Signature", ""),
    ):
        cell(paper, x + dx, y + dy, label, value, 10.5, 136)
    draw.signature(paper, x + 20, y + 252, rng, 80)
    zone(paper, case, x + 12, y + 270, 430)
    y = 410.0
    paper.box(x, y, 455, 300, fill="#f6f4ec", stroke="#a9b8b0")
    paper.text(x + 227, y + 22, "Visas", 10, "bold", align="center")
    for number, (dx, dy) in enumerate(((80, 90), (230, 160), (350, 90))):
        day = book.issued + dt.timedelta(days=rng.randint(60, 180))
        draw.round_stamp(paper, x + dx, y + dy, ("ENTRÉE POLICE AUX FRONTIÈRES", "CANADA IMMIGRATION ENTRY", "SORTIE AÉROPORT")[number], f"{day:%d.%m.%y}", color=("#7a1f3d", "#2a3f9e", "#1b4d3e")[number], radius=38)
    paper.text(x + 440, y + 290, "7", 9, align="right")
    return passport_truth(case)
