"""Letters about an application for permanent residence: acknowledgments of receipt, approvals in principle."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.tenth.office_common import browser, pairs, present, split_names
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def acknowledged(case: Case, names: dict[str, str], program: str) -> Fields:
    """What an acknowledgment says."""
    return present(
        application_number=case.pr.application_number,
        uci=case.uci,
        letter_date=case.pr.acknowledged.isoformat(),
        received_date=case.pr.received.isoformat(),
        program=program,
        **names,
    )


@layout("pr_acknowledgment", language="en")
def grid_of_references(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter with a grid at the top and the family members in a table, running on to a second page of instructions."""
    person, pr, spouse = case.person, case.pr, case.spouse
    paper.margin, paper.points = 56, 10
    paper.footer = lambda page: paper.text(56, paper.height - 26, f"IMM 5944 (07-2021) E        Page {page} of 2", 7.5)
    draw.government_canada(paper)
    paper.gap(8)
    paper.above(
        [
            ("Date of this letter", dates.en(pr.acknowledged)),
            ("Client ID (UCI)", letters.uci(case)),
            ("Application number", pr.application_number),
            ("Received by us on", dates.en(pr.received)),
            ("Principal applicant – family name", person.family_name),
            ("Principal applicant – given name(s)", person.given_names),
            ("Class", "Economic"),
            ("Program", pr.program),
            ("Your submission", pr.submission_number),
        ],
        columns=3,
        height=34,
    )
    paper.gap(16)
    paper.line("Subject: Acknowledgement of receipt – your application for permanent residence is complete", 10.5, "bold")
    paper.gap(8)
    paper.paras([
        "This letter confirms that we have your application and that it passed the completeness check under section 10 of the Immigration and Refugee Protection Regulations. It is now in line for processing.",
        "The persons below are included. Tell us through the web form within 30 days if a family member is missing.",
    ])  # fmt: skip
    rows = [["Name", "Relationship", "Date of birth", "UCI"], [person.listed_name, "Principal applicant", dates.slashes(person.born), letters.uci(case)]]  # fmt: skip
    rows.append([spouse.listed_name, "Spouse", dates.slashes(spouse.born), f"11-{rng.randint(2000, 9999)}-{rng.randint(1000, 9999)}"])  # fmt: skip
    paper.gap(4)
    paper.table(rows, (190, 120, 90, 96), points=9)
    paper.gap(12)
    paper.paras([
        "Your medical examination: you will be sent instructions. Do not see a panel physician before that.",
        "Your biometrics: if you gave them within the last 10 years you need not do so again.",
    ])  # fmt: skip
    letters.close(paper, "en", rng)
    paper.new_page()
    paper.heading("What you must tell us about", 13)
    for words in ("a new address, telephone number or e-mail address;", "the birth or adoption of a child;", "a marriage, a common-law union, a separation or a divorce;", "a new passport – the number and expiry date of the one you sent will be printed on your confirmation;", "criminal charges in any country."):  # fmt: skip
        paper.line(f"•  {words}", x=70)
    paper.gap(10)
    paper.para("Check your status online with your UCI, your family name and your date of birth. Processing time for your program at the time of writing: 11 months.")  # fmt: skip
    return acknowledged(case, split_names(case), pr.program)


@layout("pr_acknowledgment", language="fr")
def letter_in_sentences(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter in French that tells everything in its sentences, with the references in one line under the date."""
    person, pr = case.person, case.pr
    title = {"M": "Monsieur", "F": "Madame"}.get(person.sex, "Bonjour")
    program = "Travailleurs qualifiés (Québec)"
    paper.family, paper.points = "serif", 11
    letters.letterhead(paper, "fr")
    paper.line(f"Sydney, le {dates.fr(pr.acknowledged)}")
    paper.line(f"N/Réf. : {pr.application_number}  –  IUC : {case.uci}", 10)
    paper.gap(12)
    letters.address(paper, case)
    paper.gap(4)
    paper.line("ACCUSÉ DE RÉCEPTION", 12, "bold")
    paper.gap(8)
    paper.paras([
        f"{title} {person.family_name},",
        f"Nous accusons réception de la demande de résidence permanente que vous avez présentée au titre du programme suivant : {program}. Elle est réputée reçue le {dates.fr(pr.received)}, jour où le portail l'a enregistrée sous le numéro de soumission {pr.submission_number}.",
        f"Votre demande porte désormais le numéro {pr.application_number}. Veuillez le mentionner, de même que votre identificateur unique, dans toute correspondance.",
        "Un examen préliminaire a permis de constater que votre demande est complète au sens de l'article 10 du Règlement. La présente ne préjuge en rien de la décision qui sera rendue.",
        f"Le certificat de sélection du Québec joint à votre demande, délivré le {dates.fr(case.csq.issued)}, a été vérifié auprès du Ministère.",
        "Si vous vivez au Canada, assurez-vous de conserver un statut valide pendant le traitement.",
    ])  # fmt: skip
    letters.close(paper, "fr", rng, signed=True, form="IMM 0700F-AR (03-2022) F")
    return acknowledged(case, split_names(case), program)  # the salutation shows which part is the family name


@layout("pr_acknowledgment", language="en", size="a4")
def message_reprinted(paper: Paper, case: Case, rng: Random) -> Fields:
    """The acknowledgment as an e-mail, bilingual labels, a summary block in the middle, forwarded by a consultant."""
    person, pr, agent = case.person, case.pr, case.representative
    forwarded = pr.acknowledged + dt.timedelta(days=2)
    paper.margin, paper.family, paper.points = 50, "dejavu", 9
    browser(paper, f"{agent.firm} Mail", "https://mail.bridge.example/print/thread", forwarded, "10:06 AM")
    paper.gap(2)
    paper.line(f"Fwd: Acknowledgement / Accusé de réception – {pr.application_number}", 12.5, "bold")
    paper.gap(6)
    paper.lines([f"{agent.name} ({agent.member_number}) to {person.email}", f"{dates.en(forwarded)}, 9:58 AM"], 8.5)
    paper.gap(6)
    paper.para("AOR is in! This is the paper you need for the work permit. Call my assistant Wendy if anything is unclear (ext. 204).")  # fmt: skip
    paper.rule(paper.y, color="#999999")
    paper.gap(8)
    paper.lines(["Begin forwarded message:", "From: IRCC / Sydney CPC-CTD", f"Date: {pr.acknowledged.isoformat()}", f"To: {agent.name}"], 8.5)  # fmt: skip
    paper.gap(10)
    paper.beside(
        [
            ("Client / Client", person.listed_name),
            ("UCI / IUC", letters.uci(case)),
            ("Application no. / N° de demande", pr.application_number),
            ("Category / Catégorie", pr.program),
            ("Received / Reçue le", pr.received.isoformat()),
            ("Letter date / Date de la lettre", pr.acknowledged.isoformat()),
        ],
        label_width=190,
    )
    paper.gap(10)
    paper.paras([
        "Dear client: Your application for permanent residence has been received in our office and an application file was opened. Your application meets the requirements of a complete application.",
        "Madame, Monsieur, votre demande de résidence permanente est parvenue à notre bureau et un dossier a été ouvert. Votre demande est complète.",
        "Do not reply to this message; use the web form. / Ne répondez pas au présent message; utilisez le formulaire Web.",
    ])  # fmt: skip
    return acknowledged(case, {"family_name": person.family_name.upper(), "given_names": person.given_names}, pr.program)


@layout("pr_acknowledgment", language="fr")
def tracker_page(paper: Paper, case: Case, rng: Random) -> Fields:
    """The message as the account's tracker shows it, in French: cards, a history with several dates, a menu."""
    person, pr = case.person, case.pr
    program = "Travailleur qualifié sélectionné par le Québec"
    paper.family, paper.points, paper.margin = "sans", 10, 46
    browser(paper, "Compte IRCC : lettre", "https://suivi-tracker.example/fr/lettres/ar", pr.acknowledged, "17 h 20")
    draw.government_canada(paper, 54)
    paper.text(paper.width - 46, 52, "Accueil | Mes demandes | Messages | Aide", 8.5, align="right")
    paper.rule(84)
    paper.y = 92
    paper.line("Accusé de réception de votre demande", 18, "bold")
    paper.gap(10)
    top = paper.y
    paper.box(46, top, 250, 162, fill="#f5f5f5", stroke=None)
    paper.box(310, top, 256, 162, fill="#f5f5f5", stroke=None)
    paper.y = top + 6
    pairs(paper, [("Nom de famille", person.family_name), ("Prénom(s)", person.given_names or "—"), ("IUC", letters.uci(case)), ("N° de la demande", pr.application_number), ("Date de la lettre", dates.fr(pr.acknowledged))], x=56)  # fmt: skip
    paper.y = top + 6
    pairs(paper, [("Demande reçue le", dates.fr(pr.received)), ("Programme", program), ("Bureau", "Centre de traitement des demandes, Sydney"), ("Langue", "Français"), ("Demandeurs", str(1 + case.children))], x=320)  # fmt: skip
    paper.y = top + 178
    paper.paras([
        "Nous avons bien reçu votre demande de résidence permanente et elle a franchi l'étape de la vérification. Vous pouvez utiliser la présente lettre comme preuve que votre demande est en traitement.",
    ])  # fmt: skip
    paper.line("Historique", 12, "bold")
    paper.gap(4)
    biometrics = pr.acknowledged + dt.timedelta(days=1)
    paper.table(
        [
            ["Date", "Événement"],
            [biometrics.isoformat(), "À venir : envoi de la lettre d'instructions (biométrie)"],
            [pr.acknowledged.isoformat(), "Accusé de réception envoyé"],
            [(pr.acknowledged - dt.timedelta(days=3)).isoformat(), "Vérification de l'intégralité terminée"],
            [pr.received.isoformat(), "Demande reçue et frais encaissés"],
        ],
        (110, 410), points=9,
    )  # fmt: skip
    return acknowledged(case, split_names(case), program)


@layout("pr_approval_in_principle", language="fr")
def stage_one_letter_again(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter in French that the applicant meets the selection requirements, labels after each other in a column."""
    person, pr = case.person, case.pr
    paper.family, paper.points = "helvetica", 10.5
    letters.letterhead(paper, "fr")
    paper.family = "sans"
    paper.value_first([("N° de demande :", pr.application_number), ("IUC :", letters.uci(case)), ("Date :", dates.fr(pr.approved))], x=370)  # fmt: skip
    paper.gap(10)
    paper.beside([("Demandeur principal", person.listed_name)], label_width=120)
    paper.gap(14)
    paper.paras([
        "Madame, Monsieur,",
        f"Pour faire suite à votre demande de résidence permanente reçue le {dates.fr(pr.received)}, nous avons déterminé que vous satisfaites aux exigences de sélection applicables. Votre demande est donc approuvée en principe.",
        "La décision finale sera prise une fois terminés les examens suivants, pour vous et les membres de votre famille : examen médical, vérification des antécédents et de sécurité.",
        "La présente lettre ne vous confère pas le statut de résident permanent. Vous ne pouvez travailler au Canada sans permis valide.",
    ])  # fmt: skip
    letters.close(paper, "fr", rng, signed=True, form="IMM 5283 (11-2019) F")
    names = {"family_name": person.family_name.upper(), "given_names": person.given_names}
    return present(application_number=pr.application_number, uci=case.uci, letter_date=pr.approved.isoformat(), **names)


@layout("pr_approval_in_principle", language="en")
def first_stage_message(paper: Paper, case: Case, rng: Random) -> Fields:
    """An English letter with the references before the salutation in one ruled row, and a stamp of receipt by a consultant."""
    person, pr, agent = case.person, case.pr, case.representative
    paper.family, paper.points, paper.margin = "free-serif", 11, 64
    draw.government_canada(paper)
    paper.gap(12)
    paper.under([("Date (YYYY-MM-DD)", pr.approved.isoformat()), ("Our file / application no.", pr.application_number), ("Unique client identifier", letters.uci(case))], columns=3)  # fmt: skip
    paper.gap(14)
    paper.lines([f"Attention: {agent.name}", agent.firm, "", f"Your client: {person.listed_name}"])
    paper.gap(12)
    paper.line("Approval in principle – application for permanent residence", 12, "bold")
    paper.gap(8)
    paper.paras([
        f"Dear {agent.name.split()[0]}:" if not agent.name.startswith("Me ") else f"Dear {agent.name}:",
        f"An officer has reviewed the application of {person.listed_name}, received {dates.en(pr.received)}, and is satisfied that the eligibility requirements are met. This is the first of two stages.",
        "Before the second stage we need proof that your client and all accompanying family members are admissible. Requests will be sent one by one; no action is needed today.",
        "A person in Canada who has this letter may be able to apply for an open work permit. See our website.",
    ])  # fmt: skip
    letters.close(paper, "en", rng, form="IMM 1016E")
    received = pr.approved + dt.timedelta(days=4)
    names = {"family_name": person.family_name.upper(), "given_names": person.given_names}
    draw.box_stamp(paper, 420, 165, ("REÇU / RECEIVED", f"{received:%d %b %Y}".upper(), agent.firm.split()[0].upper()), angle=5)
    return present(application_number=pr.application_number, uci=case.uci, letter_date=pr.approved.isoformat(), **names)
