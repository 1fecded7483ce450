"""Receipts of fees, and certificates of acceptance (CAQ)."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.offices_common import MIFI, browser, civil, foot, grouped, later, mail_head, said
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

IN_FRENCH = {
    "Work permit (including extensions) - per person": "Permis de travail (y compris les prorogations) – par personne",
    "Open work permit holder": "Titulaire d'un permis de travail ouvert",
    "Biometrics - per person": "Biométrie – par personne",
    "Restoration of status as a worker": "Rétablissement du statut de travailleur",
}


def french(case: Case) -> list[tuple[str, str]]:
    return [(IN_FRENCH.get(label, label), amount) for label, amount in case.fees]


def truth(case: Case, lines: list[tuple[str, str]], *, paid_later: int = 0) -> Fields:
    paid = later(case.signed, paid_later)
    return {"total": case.fee_total, "date": paid.isoformat(), "lines": [[label, amount] for label, amount in lines]}


def comma(amount: str) -> str:
    return f"{amount.replace('.', ',')} $"


@layout("fee_receipt", language="en", set="heldout")
def till_receipt(paper: Paper, case: Case, rng: Random) -> Fields:
    """The official receipt of online payment, bilingual headings, columns of quantity, unit price and amount."""
    paper.margin, paper.family, paper.points = 56, "sans", 10
    person, lines = case.person, list(case.fees)
    draw.government_canada(paper, 46)
    paper.text(paper.width - 56, 46, "OFFICIAL RECEIPT / REÇU OFFICIEL", 11, "bold", align="right")
    paper.y = 84
    paper.above([("Receipt no. / N° du reçu", f"R{rng.randrange(10**8, 10**9)}"), ("Date paid / Date du paiement", dates.slashes(case.signed)), ("Transaction no. / N° de transaction", f"{rng.randrange(10**9, 10**10)}"), ("Authorization / Autorisation", f"{rng.randrange(10**5, 10**6)}")], columns=2, height=32)  # fmt: skip
    paper.gap(12)
    paper.beside([("Payer / Payeur", person.full_name), ("Card / Carte", f"VISA **** **** **** {rng.randint(1000, 9999)}"), ("Card expiry / Expiration", f"{rng.randint(1, 12):02d}/{(case.signed.year + 3) % 100}")], label_width=150, colon=":")  # fmt: skip
    paper.gap(16)
    rows = [("Description", "Qty / Qté", "Unit price", "Amount (CAD)"), *((label, "1", f"${amount}", f"${amount}") for label, amount in lines)]  # fmt: skip
    paper.table(rows, [270, 60, 80, 90], height=20, right=(2, 3))
    paper.gap(4)
    for label, amount in (("Subtotal / Sous-total", case.fee_total), ("GST/HST – TPS/TVH", "0.00")):
        paper.gap(15)
        paper.text(470, paper.y, label, 9, align="right")
        paper.text(552, paper.y, f"${amount}", 9, align="right")
    paper.gap(20)
    paper.text(470, paper.y, "TOTAL", 11, "bold", align="right")
    paper.text(552, paper.y, f"${case.fee_total}", 11, "bold", align="right")
    paper.gap(30)
    paper.paras(("Status / État: APPROVED / APPROUVÉ", "Upload this receipt with your application. Fees are not refunded once processing has begun, except the open work permit holder fee and the right of permanent residence fee where they apply.", "Joignez ce reçu à votre demande. Les frais de traitement ne sont pas remboursables une fois le traitement commencé."), 8.5)  # fmt: skip
    foot(paper, "IMM 5401 e-Post", wordmark=True)
    return truth(case, lines)


@layout("fee_receipt", language="fr", set="heldout")
def recu_du_portail(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French page of the payment site, printed two days later: dotted lines between wording and amount."""
    paper.margin, paper.family, paper.points = 60, "dejavu", 9
    lines = french(case)
    browser(paper, later(case.signed, 2), "09:12", "Reçu de paiement", "https://paiement.example/cic/recu?id=3f9c")
    paper.box(0, 32, paper.width, 26, fill="#26374a", stroke=None)
    paper.text(60, 49, "Canada.ca   >   Immigration   >   Payer mes frais", 8, color="#ffffff")
    paper.y = 72
    paper.heading("Votre paiement a été accepté", 15)
    paper.para("Enregistrez ce reçu sur votre appareil, puis téléversez-le avec votre demande. Nous vous en avons aussi envoyé une copie par courriel.")  # fmt: skip
    paper.line(f"Reçu officiel n° {rng.randrange(10**6, 10**7)}-{rng.randint(10, 99)}", 10, "bold")
    paper.line(f"Payé le {dates.fr(case.signed)} à {rng.randint(8, 21)} h {rng.randint(10, 59)} (HE)")
    paper.gap(14)
    for label, amount in lines:
        paper.gap(20)
        width = paper.text(60, paper.y, label, 9)
        end = paper.width - 60
        paper.text(end, paper.y, comma(amount), 9, align="right")
        dots = "." * max(3, int((end - 60 - width - 60) / 2.9))
        paper.text(60 + width + 6, paper.y, dots, 9, color="#888888")
    paper.gap(12)
    paper.rule(paper.y)
    paper.gap(20)
    paper.text(60, paper.y, "Montant total payé (CAD)", 10.5, "bold")
    paper.text(paper.width - 60, paper.y, comma(case.fee_total), 10.5, "bold", align="right")
    paper.gap(24)
    paper.beside([("Mode de paiement", "Interac / carte de débit"), ("Institution", rng.choice(("Desjardins", "Banque Nationale"))), ("N° d'autorisation", f"{rng.randrange(10**5, 10**6)}"), ("Solde à payer", "0,00 $")], label_width=170, value_style="regular")  # fmt: skip
    paper.gap(20)
    paper.para("Besoin d'un remboursement? Consultez la page « Rembourser des frais ». Le présent reçu ne confirme pas la réception de votre demande.", 8)  # fmt: skip
    return truth(case, lines)


@layout("fee_receipt", language="en", set="heldout", size="a4")
def receipt_mail(paper: Paper, case: Case, rng: Random) -> Fields:
    """The receipt as a plain-text e-mail, amounts set under one another in typewriter letters."""
    paper.margin, paper.family, paper.points = 54, "mono", 8.5
    lines = list(case.fees)
    paid = later(case.signed, 0)
    mail_head(paper, [("From", "receipts-noreply@pay.example"), ("To", case.person.email), ("Date", f"{paid:%a}, {dates.en_day_first(paid)} 20:{rng.randint(10, 59)}:07 -0500")], "Receipt for your online payment")  # fmt: skip
    texts = ["*** KEEP THIS RECEIPT ***", "", "Receiver General for Canada / Receveur général du Canada", "Immigration fees - online payment", "", f"Order ID .......: cic-{rng.randrange(10**8, 10**9)}", f"Payment date ...: {dates.en_day_first(paid)}", f"Card ...........: MasterCard ending {rng.randint(1000, 9999)}", f"Approval code ..: {rng.randrange(10**5, 10**6)}", "", f"{'Item':<52}{'CAD':>10}", "-" * 62]  # fmt: skip
    texts += [f"{label:<52}{amount:>10}" for label, amount in lines]
    texts += ["-" * 62, f"{'TOTAL PAID':<52}{case.fee_total:>10}", "", "Amount charged to card (CAD) . . . see your statement", "", "Fees change every two years. If you paid less than what is", "required on the day we receive your application, we may", "return it or ask you for the balance."]  # fmt: skip
    for words in texts:
        paper.line(words, 9)
    paper.gap(16)
    paper.para(
        "Sent to one recipient. If you received this in error, delete it. Client Support Centre 1 888 242-2100 (in Canada only).",
        7.5,
    )
    return truth(case, lines)


@layout("fee_receipt", language="fr", set="heldout")
def counter_slip(paper: Paper, case: Case, rng: Random) -> Fields:
    """A receipt in two parts: the payer's with the lines, and below a cut a slip for the application with the total alone."""
    paper.margin, paper.family, paper.points = 50, "free-serif", 10.5
    lines, paid = french(case), dates.fr(case.signed)
    number = f"{rng.randrange(10**7, 10**8)}"
    draw.government_canada(paper, 46)
    paper.text(paper.width - 50, 46, f"REÇU / RECEIPT   N° {number}", 11, "bold", align="right")
    paper.y = 84
    paper.line("Copie 1 – Payeur / Payer", 9, "italic")
    paper.gap(6)
    paper.beside([("Reçu de / Received from", case.person.full_name), ("Date de l'opération / Transaction date", paid), ("Bureau / Office", f"{case.home.address.city} – guichet {rng.randint(1, 9)}"), ("Payé par / Paid by", rng.choice(("Carte de crédit", "Traite bancaire")))], label_width=210, value_style="regular")  # fmt: skip
    paper.gap(12)
    rows = [("Code", "Nature des frais / Fee", "Qté", "Montant / Amount")]
    rows += [(f"{301 + row * 7}", label, "1", comma(amount)) for row, (label, amount) in enumerate(lines)]
    paper.table(rows, [50, 320, 42, 100], height=20, right=(3,))
    paper.gap(6)
    for label, amount in (("Sous-total", case.fee_total), ("Taxes", "0.00"), ("TOTAL PAYÉ / TOTAL PAID", case.fee_total)):
        paper.gap(16)
        style = "bold" if label.startswith("TOTAL") else "regular"
        paper.text(452, paper.y, label, 10.5, style, align="right")
        paper.text(558, paper.y, comma(amount), 10.5, style, align="right")
    paper.gap(26)
    paper.para("Les frais de traitement ne sont pas remboursables. Le tarif est révisé le 1er décembre tous les deux ans.", 8.5)
    paper.y = 560
    paper.text(paper.width / 2, paper.y, "✂ " + "– " * 70, 7, family="dejavu", align="center", color="#777777")
    paper.gap(14)
    paper.line("Copie 2 – à joindre à la demande / attach to application", 9, "italic")
    paper.gap(6)
    paper.above([("N° du reçu", number), ("Date", paid), ("Total (CAD)", comma(case.fee_total))], columns=3, height=36, value_style="bold")  # fmt: skip
    draw.box_stamp(paper, 400, paper.y + 50, ("PAYE - PAID", case.signed.isoformat()))
    foot(paper, "IMM 5401 (02-2016) F", "Receveur général du Canada")
    return truth(case, lines)


@layout("caq", language="fr", set="heldout")
def caq_attestation(paper: Paper, case: Case, rng: Random) -> Fields:
    """Letter 315: attestation of issue of a CAQ for studies, with the period of stay."""
    paper.margin, paper.family, paper.points = 64, "sans", 10
    person, work = case.person, case.work
    start = later(work.dated, 45).replace(day=1)
    end = start.replace(year=start.year + work.caq_months // 12)
    draw.quebec(paper, MIFI, 50)
    paper.y = 96
    paper.line(f"Québec, le {dates.fr(work.dated)}", align="right")
    paper.gap(10)
    paper.lines((person.full_name, *case.home.address.block))
    paper.gap(14)
    paper.line("Attestation de délivrance du Certificat d'acceptation du Québec pour études", 12, "bold")
    paper.gap(8)
    paper.beside([("Nom et prénom", person.listed_name), ("Date de naissance", person.born.isoformat()), ("Numéro du CAQ", grouped(work.caq_number, 3, 2)), ("Ordre d'enseignement", rng.choice(("Universitaire, 2e cycle", "Collégial", "Secondaire professionnel"))), ("Établissement", rng.choice(("Cégep du Vieux-Chêne", "Université de la Rive-Sud"))), ("Durée du séjour autorisé", f"{work.caq_months} mois"), ("Valide du", f"{start.isoformat()} au {end.isoformat()}")], label_width=170)  # fmt: skip
    paper.gap(14)
    paper.paras((
        f"{civil(person)},",
        "Nous vous informons que votre Certificat d'acceptation du Québec (CAQ) pour études a été délivré. La présente attestation tient lieu de certificat; aucun document papier ne vous sera transmis.",
        "Vous devez maintenant demander un permis d'études au gouvernement du Canada. Joignez-y la présente. Vous devez détenir une assurance maladie et hospitalisation pendant toute la durée de votre séjour.",
        f"Frais acquittés pour l'examen de la demande : {rng.choice(('128,00 $', '130,00 $'))}.",
    ))  # fmt: skip
    paper.line("Direction de l'immigration temporaire")
    foot(paper, "Lettre 315", "Page {}")
    return said(
        number=work.caq_number, name=person.listed_name, date=work.dated.isoformat(), duration_months=str(work.caq_months)
    )


@layout("caq", language="en", set="heldout")
def caq_work_bilingual(paper: Paper, case: Case, rng: Random) -> Fields:
    """A certificate of acceptance for temporary work: bilingual cells in a frame, employer and two officers."""
    paper.margin, paper.family, paper.points = 60, "free-serif", 11
    person, work = case.person, case.work
    draw.tint(paper, "#f5f8fc")
    draw.frame(paper, "#35639f")
    draw.quebec(paper, MIFI, 66)
    paper.y = 106
    paper.line("Certificat d'acceptation du Québec", 17, "bold", align="center")
    paper.line("Québec Acceptance Certificate – Temporary work / Travail temporaire", 10.5, "italic", align="center")
    paper.gap(16)
    cells = [
        ("Certificate no. / N° du certificat", work.caq_number), ("Name of holder / Nom du titulaire", person.full_name), ("Date of birth / Date de naissance", person.born.isoformat()), ("Citizenship / Citoyenneté", person.country.en),
        ("Employer / Employeur", work.employer), ("Position / Poste", work.title), ("LMIA no. / N° d'EIMT", work.lmia_number), ("Place of work / Lieu de travail", f"{work.city} (QC)"),
        ("Length of stay / Durée du séjour", f"{work.caq_months} months / mois"), ("Issued on / Délivré le", dates.en_day_first(work.dated)),
    ]  # fmt: skip
    paper.above(cells, columns=2, height=38, label_points=7.5, value_style="bold")
    paper.gap(20)
    paper.para("The holder must obtain a work permit before starting to work. This certificate is valid only for the employer and the position shown above. / Le titulaire doit obtenir un permis de travail avant de commencer à travailler.", 9)  # fmt: skip
    paper.gap(30)
    for x, name in ((70.0, case.csq.officer), (340.0, "P.-A. Gouin")):
        draw.signature(paper, x, paper.y, rng, 100)
        paper.rule(paper.y + 6, x, x + 190)
        paper.text(x, paper.y + 16, name, 8.5)
    return said(number=work.caq_number, name=person.full_name, date=work.dated.isoformat(), duration_months=str(work.caq_months))
