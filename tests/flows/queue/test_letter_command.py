"""`liasse letter`: of a packet of the ledger, or of results that lie in a folder."""

from __future__ import annotations

import sys

import pytest

from flows import cli
from flows.outbox import LETTERS
from reports.verdict_json import verdict_bytes
from tests.flows.queue.conftest import Bureau
from tests.reports import build


@pytest.fixture
def at_home(bureau, monkeypatch) -> Bureau:
    monkeypatch.chdir(bureau.folder)
    monkeypatch.setenv("LIASSE_HOME", str(bureau.settings.home))
    return bureau


def typed(*words: str, monkeypatch) -> int:
    monkeypatch.setattr(sys, "argv", ["liasse", *words])
    with pytest.raises(SystemExit) as end:
        cli.main()
    return int(end.value.code or 0)


def test_a_packet_of_the_ledger_that_asks_nothing_of_the_applicant_gets_none_and_it_says_so(at_home, monkeypatch, capsys):
    at_home.put("P-1", "incomplete")
    at_home.run()
    assert typed("letter", "P-1", monkeypatch=monkeypatch) == 0
    assert "no letter was written" in capsys.readouterr().err
    assert not list(at_home.folder.rglob("letter.*"))


def test_a_batch_lays_letters_beside_the_report_and_takes_them_away_once_nothing_is_asked_for(at_home):
    at_home.put("P-1", "asking")
    at_home.run()
    results = at_home.folder / "out" / "P-1"
    assert {path.name for path in results.iterdir()} == {"verdict.json", "report.html", *LETTERS}
    at_home.put("P-1", "complete")
    at_home.run()
    assert {path.name for path in results.iterdir()} == {"verdict.json", "report.html"}


def test_results_that_lie_in_a_folder_get_their_letter_beside_them(at_home, monkeypatch, capsys):
    results = at_home.folder / "results"
    results.mkdir()
    (results / "verdict.json").write_bytes(verdict_bytes(build.verdict(), {}))
    assert typed("letter", "results", "--lang", "fr", "--due", "15", monkeypatch=monkeypatch) == 0
    assert {path.name for path in results.iterdir()} == {"verdict.json", "letter.fr.docx", "letter.fr.pdf"}
    assert "letter.fr.pdf" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [(["P-9"], "knows no packet P-9"), (["P-1", "--by", "2020-01-01"], "Give a later day"), (["P-1", "--lang", "es"], "")],
)
def test_what_cannot_be_is_said_in_a_sentence(at_home, monkeypatch, capsys, words, said):
    assert typed("letter", *words, monkeypatch=monkeypatch) == 2
    assert said in capsys.readouterr().err
