"""What all of IRCC's letters share: the letterhead, the block of references in its several orders, the close."""

from __future__ import annotations

from random import Random

from sample_docs.generator import draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case

IRCC_EN = "Immigration, Refugees and Citizenship Canada"
IRCC_FR = "Immigration, Réfugiés et Citoyenneté Canada"
UNIT = {"en": ("Case Processing Centre – Sydney", "P.O. Box 7600, Sydney, Nova Scotia  B1P 6V6"), "fr": ("Centre de traitement des demandes – Sydney", "C. P. 7600, Sydney (Nouvelle-Écosse)  B1P 6V6")}  # fmt: skip


def uci(case: Case, *, dashes: bool = True) -> str:
    """11-2345-6789, or 1234-5678 for clients of long ago; or the digits alone."""
    parts = (case.uci[:-8], case.uci[-8:-4], case.uci[-4:])
    return "-".join(part for part in parts if part) if dashes else case.uci


def letterhead(paper: Paper, language: str, *, protected: bool = True) -> None:
    """Flag, department, unit; PROTECTED – B at the right."""
    draw.government_canada(paper)
    if protected:
        paper.text(
            paper.width - paper.margin, 44, "PROTECTED – B" if language == "en" else "PROTÉGÉ – B", 9, "bold", align="right"
        )
    paper.gap(10)
    paper.lines(UNIT[language], 8.5)
    paper.gap(10)


def address(paper: Paper, case: Case) -> None:
    """The applicant's name and address."""
    paper.lines([case.person.full_name, *case.home.address.block])
    paper.gap(8)


def close(paper: Paper, language: str, rng: Random, *, signed: bool = False, form: str = "") -> None:
    """The end of a letter, with its form code."""
    paper.line("Sincerely," if language == "en" else "Veuillez agréer nos salutations distinguées.")
    if signed:
        draw.signature(paper, paper.margin, paper.y + 24, rng)
        paper.gap(32)
    paper.gap(8)
    officer = f"{rng.choice(('LP', 'AM', 'CQ', 'DS'))}{rng.randint(10000, 99999)}"
    paper.line(f"Officer {officer}" if language == "en" else f"Agent {officer}")
    paper.line(IRCC_EN if language == "en" else IRCC_FR)
    if form:
        paper.text(paper.margin, paper.height - 34, form, 7)
    draw.canada_wordmark(paper)
