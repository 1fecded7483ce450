"""A page of ours in a real browser: without a network, its complaints kept, read by axe-core as a screen reader would.

def test_it(open_page, tmp_path):
    opened = open_page(html_or_path, width=390)
    opened.page.click("text=Français")
    assert opened.faults() == []
"""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NoReturn

import pypdfium2
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Playwright

PROGRAMS = ("chromium", "google-chrome", "google-chrome-stable", "microsoft-edge")
SNAP = "/snap/"  # a browser in a snap may not read the files of a test
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")  # CI runs as root
OF_THIS_FILE = ("file:", "data:", "blob:", "about:")
PATIENCE = 30_000.0  # milliseconds before a page that hangs is given up
CURE = "install Debian's package 'chromium', or type '.venv/bin/playwright install --with-deps chromium'"


@dataclass
class Opened:
    """A page that lies open, and what the browser said against it."""

    page: Page
    complaints: list[str] = field(default_factory=list)

    def faults(self) -> list[str]:
        """Everything wrong: errors of script and policy, requests for anything outside the file, what axe-core finds."""
        said = list(self.complaints)  # before axe-core, whose own doings are not ours
        found = Axe().run(self.page).response["violations"]
        return said + [f"{v['id']}: {v['help']}: {node['target']}" for v in found for node in v["nodes"]]

    def printed(self, folder: Path, paper: str = "Letter") -> str:
        """The text of the page as printed, its words separated by single spaces; the print lies in folder/printed.pdf."""
        target = folder / "printed.pdf"
        self.page.pdf(path=target, format=paper, prefer_css_page_size=False)
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(target)).split())


def launched(playwright: Playwright) -> Browser:
    """Debian's Chromium, else one that Playwright has installed; without either the test is skipped, but never in CI."""
    program = installed() or (Path(own) if Path(own := playwright.chromium.executable_path).exists() else None)
    if program is None:
        _do_without()
    return playwright.chromium.launch(executable_path=program, args=list(QUIET))


@cache
def installed() -> Path | None:
    found = (shutil.which(name) for name in PROGRAMS)
    return next((Path(path) for path in found if path and not path.startswith(SNAP)), None)


def _do_without() -> NoReturn:
    if os.environ.get("CI"):
        pytest.fail(f"no browser on this machine: {CURE}")
    pytest.skip(f"no browser on this machine: {CURE}")


def opened(browser: Browser, target: Path, width: int, height: int, script: bool) -> Opened:
    """The file in a fresh profile. Whatever it asks for outside itself is refused and becomes a complaint."""
    context = browser.new_context(viewport={"width": width, "height": height}, offline=True, java_script_enabled=script)
    context.set_default_timeout(PATIENCE)
    shown = Opened(context.new_page())
    say = shown.complaints.append
    shown.page.on("console", lambda message: say(message.text) if message.type in ("error", "warning") else None)
    shown.page.on("pageerror", lambda error: say(str(error)))
    shown.page.on("request", lambda asked: None if asked.url.startswith(OF_THIS_FILE) else say(f"asks for {asked.url}"))
    shown.page.goto(target.as_uri())
    return shown
