"""Letters on maintained status."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, letters
from sample_docs.generator.formerly_heldout.third.office import labelled, running, said
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def maintained(case: Case, names: dict[str, str], day: dt.date) -> Fields:
    """The fields of a letter on maintained status."""
    return said(**names, application_number=case.permit.application_number, letter_date=day.isoformat())


@layout("maintained_status_letter")
def extension_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """The WP-EXT letter in English."""
    day = case.permit.expires - dt.timedelta(days=rng.randint(5, 40))
    paper.family = "helvetica"
    letters.letterhead(paper, "en")
    paper.beside(
        [("Date", dates.en(day)), ("UCI", letters.uci(case)), ("Application no.", case.permit.application_number)],
        colon=":",
        label_width=100,
    )
    paper.gap(12)
    letters.address(paper, case)
    paper.heading("WP-EXT – Confirmation of authorization to work", 12)
    paper.paras([
        f"Dear {case.person.full_name},",
        "We have received your application to extend your work permit. Because you applied before your permit expired, you may keep working in Canada under the same conditions until a decision is made, as set out in paragraph 186(u) of the Immigration and Refugee Protection Regulations.",
        f"You can show this letter to your employer as proof that you may work until {dates.en(day + dt.timedelta(days=180))}. After that date you may still be authorized to work if no decision has been made.",
    ])  # fmt: skip
    letters.close(paper, "en", rng)
    return maintained(case, running(case), day)


@layout("maintained_status_letter", language="fr")
def statut_maintenu(paper: Paper, case: Case, rng: Random) -> Fields:
    """A French letter with the client in cells."""
    day = case.permit.expires - dt.timedelta(days=rng.randint(5, 40))
    paper.family = "serif"
    paper.points = 10.5
    letters.letterhead(paper, "fr", protected=False)
    paper.above(
        [
            ("Nom de famille", case.person.family_name),
            ("Prénom(s)", case.person.given_names),
            ("Date de la lettre", day.isoformat()),
            ("N° de demande", case.permit.application_number),
        ],
        columns=2,
        height=32,
    )
    paper.gap(14)
    paper.heading("Statut maintenu – autorisation de travailler", 13)
    paper.paras(
        [
            "Madame, Monsieur,",
            "Nous avons reçu votre demande de prolongation avant l'expiration de votre permis de travail. Conformément au paragraphe 183(5) et à l'alinéa 186u) du Règlement, vous conservez votre statut et pouvez continuer à travailler aux mêmes conditions jusqu'à ce qu'une décision soit rendue, à condition de demeurer au Canada.",
            "La présente ne constitue pas un permis de travail.",
        ]
    )
    letters.close(paper, "fr", rng, signed=True)
    return maintained(case, labelled(case), day)
