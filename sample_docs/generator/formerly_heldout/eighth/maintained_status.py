"""Letters that confirm maintained status while an extension is decided."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.eighth.parts import browser, family_given, kept, later, permit_application, told
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case, names: Fields) -> Fields:
    """The application and the day of the letter."""
    return names | kept(application_number=permit_application(case, "W"), letter_date=case.submitted.isoformat())


@layout("maintained_status_letter", language="en")
def authorization_while_waiting(paper: Paper, case: Case, rng: Random) -> Fields:
    """The letter to show an employer: references in a strip, dates of receipt and end in the text."""
    person, day = case.person, case.submitted
    letters.letterhead(paper, "en")
    paper.above([("Letter date", dates.en(day)), ("UCI", letters.uci(case)), ("Application number", permit_application(case, "W"))], columns=3, height=32)  # fmt: skip
    paper.gap(12)
    paper.beside(
        [("Family name", person.family_name), ("Given name(s)", person.given_names), ("Date of birth", dates.en(person.born))],
        label_width=110,
    )
    paper.gap(14)
    paper.line("To whom it may concern (WP-EXT)", style="bold")
    paper.gap(4)
    paper.paras(
        (
            f"On {dates.en(later(day, -9))} we received an application to extend the work permit of the person named above, before that permit expired on {dates.en(later(day, -2))}.",
            "Under paragraph 186(u) of the Immigration and Refugee Protection Regulations the person may keep working in Canada under the same conditions until a decision is made, as long as they remain in Canada.",
            f"This letter may be used as proof until {dates.en(later(day, 171))}. The end of this letter is not the end of the person's status.",
        )
    )
    letters.close(paper, "en", rng)
    return truth(case, family_given(person))


@layout("maintained_status_letter", language="fr")
def statut_conserve(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter in the second person, references in a line under the subject."""
    person, day = case.person, case.submitted
    letters.letterhead(paper, "fr", protected=False)
    paper.family, paper.points = "serif", 11
    paper.line(f"Le {dates.fr(day)}", align="right")
    paper.gap(4)
    letters.address(paper, case)
    paper.line("Objet : confirmation du statut conservé (par. 183(5) du RIPR)", style="bold")
    paper.line(f"Demande n° {permit_application(case, 'W')}    |    IUC n° {letters.uci(case)}", 10)
    paper.gap(10)
    paper.paras(
        (
            f"{person.given_names} {person.family_name.upper()},".strip(),
            f"Votre demande de prolongation du permis de travail {case.permit.document_number} a été reçue le {dates.fr(later(day, -14))}, soit avant l'expiration du permis.",
            "Tant qu'aucune décision n'est rendue, vous conservez votre statut de résident temporaire et pouvez continuer de travailler aux mêmes conditions, à moins de quitter le Canada.",
            f"Vous pouvez montrer cette lettre à votre employeur, {case.permit.employer}, ainsi qu'à Service Canada.",
        )
    )
    letters.close(paper, "fr", rng, signed=True)
    return truth(case, kept(family_name=person.family_name.upper(), given_names=person.given_names))


@layout("maintained_status_letter", language="en")
def printed_from_account(paper: Paper, case: Case, rng: Random) -> Fields:
    """The correspondence page of the online account, printed with the browser's edges."""
    person, day = case.person, case.submitted
    paper.margin, paper.family, paper.points = 44, "dejavu-condensed", 10
    browser(
        paper,
        "View my submitted application – correspondence",
        "https://account.example/correspondence/view",
        f"{later(day, 4):%m/%d/%Y}, 7:03 AM",
    )
    draw.government_canada(paper, 56, department=None)
    paper.gap(10)
    paper.line("Overview   |   My applications   |   Messages   |   Sign out", 8, color="#2a4f9a")
    paper.gap(10)
    paper.heading("Letter confirming that you may continue to work", 14)
    paper.table([["Principal applicant", person.listed_name], ["Application number", permit_application(case, "W")], ["Application type", "Work permit – extension"], ["Date letter sent", dates.en(day)], ["Status", "In progress"]], [150, 340], header=False)  # fmt: skip
    paper.gap(14)
    paper.paras(
        (
            "You applied to extend your work permit before it expired. You have maintained status and do not need a new permit to go on working for the time being.",
            "You must: keep to the conditions of your last permit; stay in Canada; leave or stop working if the application is refused.",
            "If you leave Canada, maintained status ends and you may have to stop working until your application is approved.",
        )
    )
    draw.canada_wordmark(paper)
    return truth(case, kept(family_name=person.family_name.upper(), given_names=person.given_names))


@layout("maintained_status_letter", language="fr")
def courte_attestation(paper: Paper, case: Case, rng: Random) -> Fields:
    """A short attestation in the third person."""
    person, day = case.person, case.submitted
    paper.family, paper.points = "free-serif", 12
    draw.government_canada(paper)
    paper.gap(40)
    paper.line("ATTESTATION DE STATUT CONSERVÉ", 15, "bold", align="center")
    paper.gap(26)
    paper.paras(
        (
            f"La présente atteste que {person.full_name}, né(e) le {dates.fr(person.born)}, a présenté une demande de permis de travail portant le numéro {permit_application(case, 'W')} alors que son permis précédent était encore valide.",
            "Cette personne est autorisée à travailler au Canada, sans permis, jusqu'à ce qu'une décision soit prise au sujet de sa demande, en application de l'alinéa 186u) du Règlement.",
            f"Attestation produite à Edmonton, le {dates.fr(day)}.",
        )
    )
    letters.close(paper, "fr", rng, signed=True)
    return truth(case, told(person))
