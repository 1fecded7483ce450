"""Invented batches: a packet in every state, with findings of every kind."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterable
from typing import Any

from reports.batch.index import Index
from reports.batch.row import FAILED, WAITING, BatchRow, LetterLink, Scope, VerdictEvent
from reports.wording import Language
from schemas.verdict import Bilingual

TODAY = dt.date(2026, 11, 22)
DAMAGED = Bilingual("The archive is damaged and does not open.", "L’archive est endommagée et ne s’ouvre pas.")
NOON = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC).timestamp()


def finding(rule: str, status: str = "fail", severity: str = "block", text: str = "") -> dict[str, Any]:
    said = text or f"{rule} is not in order."
    asked = text or f"Send what {rule} asks for."
    return {
        "rule": rule,
        "status": status,
        "severity": severity,
        "consequence": "returned",
        "message": {"en": said, "fr": text or f"{rule} n’est pas conforme."},
        "remedy": {"en": asked, "fr": text or f"Fournir ce que demande {rule}."},
        "citation": text or "IRPR, s. 10",
    }


def row(packet: str, state: str, days: int = 0, *findings: dict[str, Any], **more: Any) -> BatchRow:
    """A packet received so many days ago."""
    received, judged = TODAY - dt.timedelta(days), None if state in (FAILED, WAITING) else TODAY
    link = {} if judged is None else {"report": f"{packet}/report.html"}
    return BatchRow(packet, state, received, judged, judged, findings=findings, **(link | more))


def mixed() -> list[BatchRow]:
    return [
        row("P-9", "complete", 1),
        row(
            "P-10",
            "incomplete",
            3,
            finding("A76-LETTER"),
            finding("R10-FEE"),
            letters=(LetterLink("fr", "pdf", "P-10/letter.fr.pdf"),),
        ),
        row("P-2", "incomplete", 12, finding("A76-LETTER"), finding("A76-BOX4D", severity="warning")),
        row("Éléonore", "needs_review", 40, finding("A76-STATUS", "unknown"), finding("A76-LETTER", "unknown")),
        row("P-4", FAILED, 2, remark=DAMAGED),
        row("P-5", WAITING),
        row("P-6", "complete", 2, duplicate_of="P-9"),
    ]


TWO_DAYS = ((20, "complete"), (20, "incomplete"), (21, "needs_review"), (21, "incomplete"), (21, "complete"))
"""Verdicts reached: day of the month, outcome."""


def index(
    rows: Iterable[BatchRow],
    language: Language = "en",
    scope: Scope | None = None,
    verdicts: Iterable[tuple[int, str]] = TWO_DAYS,
) -> str:
    made = Index(TODAY, scope or Scope(), language)
    for each in rows:
        made.add(each)
    for day, outcome in verdicts:
        made.figures.add_verdict(TODAY.replace(day=day), outcome)
    return made.render()


def busy(language: Language = "en") -> str:
    """A fortnight of an invented bureau, for a picture."""
    chance = random.Random(1042)
    rules = ["A76-LETTER", "R10-FEE", "A76-CSQ", "A76-INTENT", "ID-DOB", "PASS-EXP", "R10-SIGN", "A76-RES-PROOF"]
    weights = [9, 7, 5, 4, 3, 2, 2, 1]
    rows = []
    for number in range(1001, 1064):
        state = chance.choices(["complete", "incomplete", "needs_review", FAILED], [36, 18, 8, 1])[0]
        some = dict.fromkeys(chance.choices(rules, weights, k=chance.choice([1, 1, 2, 3])))
        status = {"incomplete": "fail", "needs_review": "unknown"}.get(state)
        findings = [finding(rule, status) for rule in some] if status else []
        links = (
            [LetterLink(side, kind, "#") for side in ("en", "fr") for kind in ("docx", "pdf")] if state == "incomplete" else []
        )
        remark = DAMAGED if state == FAILED else None
        age = chance.choice([0, 1, 1, 2, 3, 5, 8, 13, 21])
        rows.append(row(f"P-{number}", state, age, *findings, letters=tuple(links), remark=remark))
    outcomes = ["complete", "incomplete", "needs_review"]
    reached = [(day, chance.choices(outcomes, [6, 3, 2])[0]) for day in range(9, 21) for _ in range(chance.randint(3, 19))]
    return index(rows, language, verdicts=reached)


def event(number: int = 7, text: str = "P-10", **changes: Any) -> VerdictEvent:
    told = {
        "number": number, "packet": 3, "packet_id": text, "folder": text, "content_sha256": "c" * 64, "engine_sha256": "e" * 64,
        "as_of": TODAY, "reached_at": NOON, "outcome": "incomplete", "before": None,
        "findings": (finding("A76-LETTER", text=text),),
    }  # fmt: skip
    return VerdictEvent(**(told | changes))


def hostile_row(text: str) -> BatchRow:
    return row(
        text,
        "incomplete",
        1,
        finding("A76-LETTER", text=text),
        remark=Bilingual(text, text),
        letters=(LetterLink("en", "pdf", "x.pdf"),),
    )
