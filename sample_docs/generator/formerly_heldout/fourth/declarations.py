"""Letters and declarations that applicants, employers and translators write."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.fourth import marks
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

TRANSLATORS = ("Marisol Etcheverry", "Bogdan Filipescu", "Colette Laframboise", "Henrik Aldersen")


def author_truth(case: Case) -> Fields:
    """Who writes, and the day."""
    return marks.kept(name=case.person.full_name, date=f"{case.signed}")


@layout("intent_letter", language="en")
def typed_letter_to_the_officer(paper: Paper, case: Case, rng: Random) -> Fields:
    """A typed letter to the visa officer: sender's block at the right, date, subject, plain reasons."""
    person = case.person
    paper.family, paper.points, paper.margin = "times", 12, 76
    draw.fold_lines(paper)
    for words in (person.full_name, case.home.address.street, marks.place(case), person.email):
        paper.line(words, align="right")
    paper.gap(16)
    paper.line(dates.en(case.signed))
    paper.gap(8)
    paper.lines(["Immigration, Refugees and Citizenship Canada", "Work permit section"])
    paper.gap(14)
    paper.para("Re: My intention to live and work in the Province of Quebec", style="bold")
    paper.paras(
        [
            "Dear Officer,",
            f"I am writing to confirm that I intend to settle in Quebec with my family as soon as my open work permit is issued under the International Mobility Program Plus. I hold a Quebec Selection Certificate as a skilled worker and have chosen {case.work.city} as our new home.",
            f"We have already looked at apartments in {case.work.city}, and I have had two interviews with {case.work.employer} for a position of {case.work.title.lower()}. My spouse has registered for French classes.",
            "I understand that the permit will allow me to work in Quebec only, and I shall respect this condition. My present lease will be ended as soon as I receive a positive answer.",
            "Thank you for considering my application.",
            "Yours truly,",
        ]
    )
    draw.signature(paper, paper.margin, paper.y + 26, rng)
    paper.gap(42)
    paper.line(person.full_name)
    return author_truth(case)


@layout("intent_letter", language="fr", size="a4")
def declaration_sur_l_honneur(paper: Paper, case: Case, rng: Random) -> Fields:
    """A declaration in French: the signer names himself in the first words, place and date stand at the end."""
    person = case.person
    paper.family, paper.points, paper.margin = "free-sans", 11, 70
    paper.gap(30)
    paper.line("DÉCLARATION D'INTENTION DE RÉSIDER AU QUÉBEC", 14, "bold", align="center")
    paper.gap(26)
    born = {"M": "né", "F": "née"}.get(person.sex, "né(e)")
    paper.paras(
        [
            f"Je, {person.full_name}, {born} le {dates.fr(person.born)} à {person.birth_city}, déclare ce qui suit :",
            "1. Je suis titulaire d'un certificat de sélection du Québec délivré à titre de travailleur qualifié.",
            f"2. J'ai l'intention de m'établir de façon durable au Québec, dans la région {case.csq.region[3:]}, dès la délivrance de mon permis de travail ouvert (PMI+).",
            f"3. J'ai amorcé des démarches pour y trouver un logement et un emploi, notamment auprès de {case.work.employer}, à {case.work.city}.",
            "4. Je n'ai conclu aucun engagement qui m'obligerait à demeurer dans une autre province.",
            "5. Je parle français et je souhaite participer pleinement à la société québécoise.",
            "Je fais cette déclaration de bonne foi, en sachant qu'elle pourra être versée à mon dossier d'immigration.",
        ]
    )
    paper.gap(24)
    paper.line(f"Fait à {case.home.address.city}, le {dates.fr(case.signed)}")
    paper.gap(20)
    draw.signature(paper, 330, paper.y + 10, rng, 130, "#14213d")
    paper.rule(paper.y + 20, 320, 520)
    paper.text(320, paper.y + 33, person.full_name, 10)
    return author_truth(case)


@layout("intent_letter", language="fr")
def lettre_personnelle_en_italique(paper: Paper, case: Case, rng: Random) -> Fields:
    """A personal letter in a slanted hand on lined paper, dated at the top left, signed below."""
    person = case.person
    paper.family, paper.margin = "dejavu-serif", 80
    for number in range(30):
        paper.rule(96 + number * 22, 40, 580, color="#cfdcec", weight=0.5)
    paper.box(70, 0, 0.1, paper.height, stroke="#e3b5b5")
    paper.y = 90
    texts = (
        f"{case.home.address.city}, le {marks.weekday_fr(case.signed)}",
        "",
        "Objet : mon projet de vie au Québec",
        "",
        "Madame, Monsieur,",
        f"Je m'appelle {person.full_name} et je vous écris au sujet de ma demande de permis de travail dans le cadre du PMI+. Depuis que j'ai obtenu mon certificat de sélection du Québec, je prépare mon arrivée à {case.work.city}.",
        "Mon cousin y habite depuis six ans et nous hébergera les premières semaines. J'ai commencé à chercher une garderie et je me suis inscrit(e) à une séance d'information sur l'emploi.",
        "Je veux vivre au Québec parce que ma langue y est celle de tous les jours, et parce que mon métier y est recherché. J'ai bien l'intention d'y rester.",
        "Je vous remercie de l'attention que vous porterez à ma lettre.",
    )
    for words in texts:
        for part in paper.wrap(words, 460, 11, "italic") or [""]:
            paper.text(80, paper.y, part, 11, "italic", color="#1d2f6f")
            paper.y += 22
    draw.signature(paper, 330, paper.y + 24, rng, 120)
    paper.text(330, paper.y + 50, person.full_name, 11, "italic", color="#1d2f6f")
    return author_truth(case)


@layout("explanation_letter", language="en")
def memo_about_a_gap(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter of explanation set as a memo: To, From, Date, Subject."""
    person = case.person
    paper.family, paper.points, paper.margin = "dejavu", 10, 66
    paper.heading("LETTER OF EXPLANATION", 16)
    paper.beside(
        (
            ("TO", "Officer, Case Processing Centre"),
            ("FROM", person.full_name),
            ("DATE", dates.en_day_first(case.signed)),
            ("SUBJECT", "Gap in my employment history"),
        ),
        label_width=80,
        colon=":",
        value_style="regular",
    )
    paper.rule(paper.y + 8)
    paper.gap(20)
    year = case.signed.year - 3
    paper.paras(
        [
            f"In my application you will see that I declared no employment from March to September {year}. I would like to explain this period.",
            "During those months I took care of a parent who was recovering from surgery. I lived on my savings and received no income. I returned to work as soon as my parent could live without help.",
            "I attach a letter from the hospital and a statement of my bank account for the period. I remain at your disposal if more is needed.",
            "Respectfully,",
        ]
    )
    draw.signature(paper, paper.margin, paper.y + 20, rng)
    paper.gap(34)
    paper.line(person.full_name)
    return author_truth(case)


@layout("offer_of_employment", language="en")
def portal_offer_summary(paper: Paper, case: Case, rng: Random) -> Fields:
    """The employer portal's print of an offer: section bars, label beside value, the number of the offer in a box."""
    person, work = case.person, case.work
    paper.family, paper.points, paper.margin = "sans", 9.5, 50
    draw.government_canada(paper, 50)
    paper.gap(8)
    paper.heading("Offer of Employment to a Foreign National", 14)
    paper.line("Exempt from a Labour Market Impact Assessment (LMIA)", 10.5)
    paper.gap(8)
    paper.box(50, paper.y, 512, 34, fill="#eaf1f8", stroke="#2b4b73")
    paper.text(60, paper.y + 21, "Offer of employment number:", 10)
    paper.text(210, paper.y + 22, work.offer_number, 13, "bold")
    paper.text(552, paper.y + 21, f"Submitted: {work.dated}", 10, align="right")
    paper.y += 44
    for title, rows in (
        (
            "Employer",
            (
                ("Business legal name", work.employer),
                ("Mailing address", f"400 rue Principale, {work.city}, QC"),
                ("Contact", "Human resources"),
            ),
        ),
        (
            "Foreign national",
            (
                ("Family name", person.family_name),
                ("Given name(s)", person.given_names),
                ("Date of birth", f"{person.born}"),
                ("Citizenship", person.country.en),
                ("Passport number", case.passport.number),
            ),
        ),
        (
            "Job",
            (
                ("Job title", work.title),
                ("Physical job location", f"{work.city}, Quebec"),
                ("Hours per week", "37.5"),
                ("Wage", f"${rng.randint(21, 44)}.50 per hour"),
                ("Duration", "36 months"),
            ),
        ),
    ):
        paper.gap(12)
        paper.box(50, paper.y, 512, 16, fill="#2b4b73", stroke=None)
        paper.text(56, paper.y + 12, title, 9.5, "bold", color="#ffffff")
        paper.y += 18
        paper.beside(rows, label_width=180, colon="", value_style="regular")
    paper.gap(20)
    paper.para("Employer compliance fee: paid. This offer has been submitted to Immigration, Refugees and Citizenship Canada.", 9)
    name = f"{person.given_names} {person.family_name}".strip()
    return marks.kept(number=work.offer_number, name=name, date=f"{work.dated}", employer=work.employer, province="QC")


@layout("lmia", language="en")
def esdc_decision_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """A positive decision with an annex table that names the worker."""
    person, work = case.person, case.work
    paper.family, paper.points, paper.margin = "helvetica", 10, 62
    draw.government_canada(
        paper, 50, department=("Employment and\nSocial Development Canada", "Emploi et\nDéveloppement social Canada")
    )
    paper.text(paper.width - 62, 46, "PROTECTED B", 8.5, "bold", align="right")
    paper.gap(16)
    paper.line(dates.en(work.dated))
    paper.gap(8)
    paper.lines([work.employer, f"400 rue Principale, {work.city}, Quebec"])
    paper.gap(12)
    paper.beside(
        (("System file number", work.lmia_number), ("Employer ID", f"E{rng.randint(100000, 999999)}")), label_width=130, colon=":"
    )
    paper.gap(12)
    paper.paras(
        [
            "Subject: Labour Market Impact Assessment – positive decision",
            "We have completed the assessment of your request to hire a temporary foreign worker and find that the employment is likely to have a positive or neutral impact on the Canadian labour market.",
            "The foreign worker must now apply to Immigration, Refugees and Citizenship Canada for a work permit. A copy of this letter must accompany that application. This decision expires six months after its date.",
        ]
    )
    paper.heading("Annex A – Foreign worker", 11)
    paper.table(
        (
            ("Name of foreign worker", "Occupation", "Location", "Duration"),
            (person.full_name, work.title, f"{work.city}, QC", "24 months"),
        ),
        (180, 140, 98, 70),
        height=22,
    )
    paper.gap(20)
    draw.signature(paper, 62, paper.y + 20, rng)
    paper.gap(34)
    paper.lines(["Program officer, Temporary Foreign Worker Program", "Service Canada"])
    return marks.kept(number=work.lmia_number, name=person.full_name, date=f"{work.dated}")


@layout("translation", language="en")
def birth_record_put_into_english(paper: Paper, case: Case, rng: Random) -> Fields:
    """A certified translation of a birth record: brackets for stamps and signatures, the translator's seal at the foot."""
    person = case.person
    translator = rng.choice(TRANSLATORS)
    paper.family, paper.points, paper.margin = "serif", 11, 72
    paper.line("CERTIFIED TRANSLATION", 10, "bold", align="right")
    paper.line("Translated from the original language into English", 10, "italic", align="right")
    paper.gap(22)
    paper.line("[Coat of arms]", style="italic", align="center")
    paper.line(person.country.en.upper(), 12, "bold", align="center")
    paper.line("EXTRACT FROM THE REGISTER OF BIRTHS", 14, "bold", align="center")
    paper.gap(16)
    paper.beside(
        (
            ("Surname", person.birth_name),
            ("Given name(s)", person.given_names),
            ("Sex", {"M": "male", "F": "female"}.get(person.sex, "X")),
            ("Born on", dates.en_day_first(person.born)),
            ("Place of birth", person.birth_city),
        ),
        label_width=130,
        colon=":",
        value_style="regular",
    )
    paper.gap(14)
    paper.para("[Round stamp: Civil registry]   [Signature: illegible]", style="italic")
    paper.rule(paper.y + 10)
    paper.gap(22)
    paper.para(
        f"I, {translator}, certified translator, hereby certify that the above is a true and complete translation of the document presented to me."
    )
    paper.line(f"Ottawa, {dates.en(case.signed)}")
    draw.signature(paper, 80, paper.y + 34, rng)
    draw.round_stamp(paper, 460, paper.y + 30, "CERTIFIED TRANSLATOR  ATIO", f"{rng.randint(1000, 9999)}", radius=40)
    return marks.kept(name=f"{person.given_names} {person.birth_name}".strip(), date=f"{case.signed}")


@layout("translator_affidavit", language="en")
def affidavit_with_jurat(paper: Paper, case: Case, rng: Random) -> Fields:
    """A translator's affidavit: heading of the province, numbered statements, jurat at the left."""
    translator = rng.choice(TRANSLATORS)
    province = marks.PROVINCES_EN[case.home.address.province]
    paper.family, paper.points, paper.margin = "courier", 10.5, 72
    paper.lines(["CANADA", f"PROVINCE OF {province.upper()}"])
    paper.gap(18)
    paper.line("AFFIDAVIT OF TRANSLATOR", 14, "bold", align="center")
    paper.gap(16)
    paper.paras(
        [
            f"I, {translator}, of the City of {case.home.address.city}, make oath and say as follows:",
            "1. I am fluent in English and in the language of the attached document.",
            f"2. I have translated the attached birth certificate of {case.person.full_name} into English.",
            "3. The translation is complete and accurate to the best of my knowledge and ability.",
            "4. I am neither a relative of the applicant nor a representative in this application.",
        ]
    )
    paper.gap(20)
    top = paper.y
    paper.lines([f"SWORN before me at {case.home.address.city}", f"on {dates.en(case.signed)}"])
    draw.signature(paper, 80, top + 70, rng, color="#222222")
    paper.rule(top + 78, 72, 280)
    paper.text(72, top + 90, "A Notary Public", 9)
    draw.signature(paper, 360, top + 70, rng)
    paper.rule(top + 78, 340, 540)
    paper.text(340, top + 90, translator, 9)
    draw.round_stamp(paper, 250, top + 140, f"NOTARY PUBLIC  {province.upper()}", "SEAL", color="#8a1c1c")
    return marks.kept(name=translator, date=f"{case.signed}")
