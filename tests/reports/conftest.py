"""The reports are tested with titles of their own, so that the rulebook may improve its words; pages in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from reports import rule_titles
from schemas.verdict import Bilingual
from tests.reports.browser import Opened, launched, opened

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


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser a module, not one a session: while it runs, no other test of this process may use asyncio.run()."""
    with sync_playwright() as playwright:
        chromium = launched(playwright)
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    """Opens HTML, or a file, as `file://` with no network: open_page(html, width=1100, height=800, script=True)."""

    def open_it(page: str | Path, width: int = 1100, height: int = 800, script: bool = True) -> Opened:
        target = page
        if isinstance(target, str):
            target = tmp_path / f"page-{len(browser.contexts)}.html"
            target.write_text(str(page), encoding="utf-8", errors="replace")
        return opened(browser, target, width, height, script)

    yield open_it
    for context in browser.contexts:
        context.close()
