"""The reports are tested with titles of their own, so that the rulebook may improve its words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from reports import rule_titles
from schemas.verdict import Bilingual

TITLES = {
    "R10-FORM": Bilingual("The right application form", "Le bon formulaire de demande"),
    "GEN-PASSPORT": Bilingual("Passport, page with the photograph", "Passeport, page de la photographie"),
    "R10-FEE": Bilingual("Proof that the fees are paid", "Preuve du paiement des frais"),
    "A76-CSQ": Bilingual("Quebec Selection Certificate", "Certificat de sélection du Québec"),
    "A76-LETTER": Bilingual("Letter of invitation from Quebec", "Lettre d’invitation du Québec"),
    "A76-INTENT": Bilingual("Proof of the intent to live in Quebec", "Preuve de l’intention de résider au Québec"),
    "A76-RES-PROOF": Bilingual("Proof of residence outside Quebec", "Preuve de résidence hors Québec"),
    "A76-STATUS": Bilingual("Status in Canada", "Statut au Canada"),
    "R10-REP": Bilingual("Use of a Representative, signed by both", "Recours à un représentant, signé par les deux"),
}


@pytest.fixture(autouse=True)
def titles(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(rule_titles, "_titles", lambda: TITLES)
    yield
