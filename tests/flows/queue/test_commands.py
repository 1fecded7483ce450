"""What a person types and sees: exit codes, the table, status, settings, and sentences for what cannot be."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from flows import cli
from flows.batch import Order
from flows.settings import load_settings, shown_settings
from schemas.errors import UsageError
from tests.conftest import REPO
from tests.flows.queue.conftest import CHECKER, Bureau, LanesHere


@pytest.fixture
def at_home(bureau, monkeypatch) -> Bureau:
    """The commands use this bureau's settings, and check with the fakes of these tests."""
    monkeypatch.chdir(bureau.folder)
    monkeypatch.delenv("PREFECT_API_URL", raising=False)
    for name, value in (("HOME", bureau.settings.home), ("QUIET_SECONDS", 0), ("RETRY_SECONDS", 0.05), ("WORKERS", 2)):
        monkeypatch.setenv(f"LIASSE_{name}", str(value))
    monkeypatch.setattr("flows.batch.Order", lambda *given: Order(*given, checker=CHECKER))
    monkeypatch.setattr("flows.batch.run_batch.__defaults__", (None, lambda tally: None, LanesHere))
    monkeypatch.setattr("flows.rerun.rerun_packet.__defaults__", (None, CHECKER))
    return bureau


def typed(*words: str, monkeypatch) -> int:
    monkeypatch.setattr(sys, "argv", ["liasse", *words])
    with pytest.raises(SystemExit) as end:
        cli.main()
    return int(end.value.code or 0)


@pytest.mark.parametrize(
    ("orders", "code"),
    [(["complete"], 0), (["complete", "incomplete"], 1), (["incomplete", "mistake"], 3), (["complete", "lost"], 1)],
)
def test_the_exit_code_tells_of_every_packet_of_the_inbox(at_home, monkeypatch, orders, code):
    for number, order in enumerate(orders):
        at_home.put(f"P-{number}", f"{order} {number}")
    assert typed("run", "inbox", "--out", "out", monkeypatch=monkeypatch) == code
    assert typed("run", "inbox", "--out", "out", monkeypatch=monkeypatch) == code  # nothing new: the same answer


def test_the_table_names_each_packet_and_the_duplicate_s_first(at_home, monkeypatch, capsys):
    at_home.put("P-1", "complete")
    typed("run", "inbox", monkeypatch=monkeypatch)
    at_home.put("P-2", "complete")
    at_home.put("P-3", "complete", **{"x.part": "half"})
    typed("run", "inbox", monkeypatch=monkeypatch)
    told = capsys.readouterr().err
    assert "P-2 = P-1" in told
    assert "1 left for the next run (an unfinished upload lies in or beside them): P-3" in told


def test_the_overview_leads_to_each_report_and_the_spreadsheet_calculates_nothing(at_home, monkeypatch):
    at_home.put("=cmd|x", "incomplete")
    at_home.put("P 2", "complete")
    at_home.put("P-3", "mistake")
    typed("run", "inbox", monkeypatch=monkeypatch)
    index = (at_home.out / "index.html").read_text()
    assert 'href="P%202/report.html"' in index and "ZeroDivisionError" in index
    rows = list(csv.DictReader(io.StringIO((at_home.out / "findings.csv").read_text(encoding="utf-8-sig"))))
    assert [row["packet"] for row in rows] == ["'=cmd|x"]  # the others have no finding
    assert rows[0]["message"] == "'=The passport is missing."


def test_verdicts_of_another_edition_are_told_and_judged_anew_when_asked(at_home, monkeypatch, capsys):
    at_home.put("P-1", "incomplete")
    typed("run", "inbox", monkeypatch=monkeypatch)
    monkeypatch.setattr("flows.engine.whole_engine", lambda ocr: "another")
    assert "another edition" not in capsys.readouterr().err
    typed("run", "inbox", monkeypatch=monkeypatch)
    assert "1 was judged by another edition" in capsys.readouterr().err
    typed("run", "inbox", "--again", monkeypatch=monkeypatch)
    assert "another edition" not in capsys.readouterr().err


def test_status_counts_the_queue_and_names_what_failed(at_home, monkeypatch, capsys):
    at_home.put("P-1", "complete")
    at_home.put("P-2", "mistake")
    typed("run", "inbox", monkeypatch=monkeypatch)
    capsys.readouterr()
    assert typed("status", "--json", monkeypatch=monkeypatch) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["done"], told["failed"], told["verdicts"]) == (1, 1, {"complete": 1})
    assert told["failures"][0]["packet"] == "P-2"
    typed("status", monkeypatch=monkeypatch)
    assert "1  judged complete" in capsys.readouterr().out


def test_rerun_says_what_changed_and_why(at_home, monkeypatch, capsys):
    at_home.put("P-1", "incomplete")
    typed("run", "inbox", monkeypatch=monkeypatch)
    at_home.put("P-1", "complete")
    assert typed("rerun", "P-1", monkeypatch=monkeypatch) == 0
    told = capsys.readouterr().err
    assert "verdict: Incomplete → Complete" in told and "because file changed: order.txt" in told


def test_the_terminal_speaks_french_where_the_settings_do(at_home, monkeypatch, capsys):
    monkeypatch.setenv("LIASSE_LANGUAGE", "fr")
    at_home.put("P-1", "incomplete")
    at_home.put("P-2", "mistake")
    typed("run", "inbox", monkeypatch=monkeypatch)
    told = capsys.readouterr().err
    assert "Incomplet\u00a0: 1" in told and "Il s’agit d’une erreur de liasse\u00a0: ZeroDivisionError" in told
    index = (at_home.out / "index.html").read_text()
    assert 'lang="fr">Il s’agit d’une erreur' in index and 'lang="en">This is a mistake' in index
    at_home.put("P-1", "complete", **{"more.txt": "x"})
    typed("rerun", "P-1", monkeypatch=monkeypatch)
    told = capsys.readouterr().err
    assert "Complet  P-1" in told and "résultat\u00a0: Incomplet → Complet" in told
    assert "ces causes\u00a0: ajout du fichier «\u00a0more.txt\u00a0»; modification du fichier «\u00a0order.txt\u00a0»" in told
    typed("status", monkeypatch=monkeypatch)
    assert "1  complets" in (told := capsys.readouterr().out) and "en échec, P-2\u00a0: Il s’agit" in told
    assert typed("letter", "P-1", monkeypatch=monkeypatch) == 0
    typed("status", "--json", monkeypatch=monkeypatch)
    assert "This is a mistake" in capsys.readouterr().out, "programs read one language"
    assert typed("letter", "P-9", monkeypatch=monkeypatch) == 2
    assert "liasse: Le registre ne contient aucun dossier P-9." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["run", "nowhere"], "There is no inbox at nowhere"),
        (["run", "inbox"], "holds no packet"),
        (["rerun", "P-9"], "knows no packet P-9"),
        (["deploy", "inbox"], "PREFECT_API_URL"),
        (["worker"], "PREFECT_API_URL"),
        (["serve", "nowhere", "--cron", "* * * * *"], "There is no inbox"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_exit_code_2(at_home, monkeypatch, capsys, words, told):
    assert typed(*words, monkeypatch=monkeypatch) == 2
    assert told in capsys.readouterr().err


@pytest.mark.parametrize("cron", ["", "every day", "* * * *", "61 * * * *"])
def test_a_line_that_is_no_cron_line_is_refused(cron):
    from flows.schedule import check_cron

    check_cron("*/15 * * * *")
    with pytest.raises(UsageError, match="is no cron line"):
        check_cron(cron)


def test_settings_are_printed_without_the_password(at_home, monkeypatch, capsys):
    monkeypatch.setenv("LIASSE_LEDGER", "postgresql://clerk:hunter2@db:5432/liasse")
    typed("settings", monkeypatch=monkeypatch)
    told = capsys.readouterr().out
    assert "ledger = postgresql://clerk:***@db:5432/liasse" in told and "hunter2" not in told
    assert "limits.pages_per_packet" in told


def test_the_environment_stands_above_the_toml_file(at_home, monkeypatch):
    Path("liasse.toml").write_text("attempts = 5\nlease_seconds = 7\n[limits]\npages_per_packet = 9\n")
    monkeypatch.setenv("LIASSE_ATTEMPTS", "2")
    shown = shown_settings(load_settings())
    assert (shown["attempts"], shown["lease_seconds"], shown["limits.pages_per_packet"]) == ("2", "7.0", "9")


@pytest.mark.parametrize(
    ("toml", "told"), [("atempts = 5", "no setting named atempts"), ("attempts = 0", "ATTEMPTS"), ("=", "liasse.toml")]
)
def test_a_wrong_setting_is_told_at_start(at_home, toml, told):
    Path("liasse.toml").write_text(toml)
    with pytest.raises(UsageError, match=told):
        load_settings()


def test_neither_prefect_nor_the_ledger_is_loaded_where_they_are_not_needed():
    code = "import sys, flows.cli, flows.check_packet; print({'prefect', 'sqlalchemy', 'fsspec'} & set(sys.modules))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=REPO, env=os.environ)
    assert found.stdout.strip() == "set()", found.stderr


def test_every_command_of_the_queue_is_there():
    names = {command.name or command.callback.__name__ for command in cli.app.registered_commands}
    assert {"run", "rerun", "status", "serve", "deploy", "worker", "settings"} <= names


def test_report_makes_the_outputs_again_and_says_where(at_home, monkeypatch, capsys):
    at_home.put("P-1", "incomplete")
    at_home.put("P-2", "complete")
    typed("run", "inbox", monkeypatch=monkeypatch)
    capsys.readouterr()
    words = ("report", "--since", "2026-01-01", "--until", "2999-12-31", "--verdict", "incomplete", "--out", "again")
    assert typed(*words, monkeypatch=monkeypatch) == 0
    assert f"1 packet · {at_home.folder}/again/index.html" in capsys.readouterr().err
    assert 'href="../out/P-1/report.html"' in Path("again/index.html").read_text(encoding="utf-8")
    assert typed("report", "--until", "2001-01-01", monkeypatch=monkeypatch) == 0
    assert "No packet was judged so in that period" in capsys.readouterr().err
    assert typed("report", "--since", "2026-02-01", "--until", "2026-01-01", monkeypatch=monkeypatch) == 2
    assert typed("report", "--verdict", "refused", monkeypatch=monkeypatch) == 2
