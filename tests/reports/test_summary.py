from __future__ import annotations

import io
import re
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from rich.console import Console

from reports.exit_code import exit_code
from reports.summary import print_batch, print_summary
from reports.verdict_json import verdict_bytes
from schemas.verdict import Verdict
from tests.reports import build, golden, hostile


@dataclass
class Delivered:
    packet: str
    folder: Path
    verdict_json: bytes | None
    error: str = ""


def terminal(width: int = 80) -> Console:
    return Console(file=io.StringIO(), width=width, highlight=False)


def printed(verdict: Verdict, language: str = "en", width: int = 80) -> str:
    console = terminal(width)
    print_summary(verdict, console, language=language)
    return console.file.getvalue()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_summary_is_as_reviewed(language):
    lines = [line.rstrip() for line in printed(build.verdict(), language).splitlines()]
    assert golden.matches(f"summary.{language}.txt", "\n".join(lines) + "\n")


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("sample", [build.verdict(), build.complete(), hostile.verdict()], ids=["clean", "complete", "hostile"])
def test_no_line_is_wider_than_the_terminal(sample, width):
    assert max(len(line) for line in printed(sample, width=width).splitlines()) <= width


def test_a_hostile_packet_cannot_steer_the_terminal_or_style_its_text():
    shown = printed(hostile.verdict(hostile.CONTROLS + hostile.RICH + hostile.REVERSED))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)
    assert "[bold red]loud[/]" in shown


def test_a_complete_packet_says_so_and_names_no_step():
    shown = printed(build.complete())
    assert shown.startswith("✓ COMPLETE  P-1042")
    assert (
        "Settle with the applicant" not in shown
        and "Pass the packet on." in shown
        and "Read the 2 warnings below first." in shown
    )


def test_a_packet_without_rules_or_pages_is_shown_too():
    bare = replace(build.complete(), requirements=(), findings=(), pages=(), documents=(), facts=())
    assert "0 pages · 0 documents" in printed(bare)


@pytest.mark.parametrize(("verdict", "code"), [(build.verdict(), 1), (build.doubtful(), 1), (build.complete(), 0)])
def test_the_exit_code_tells_whether_a_packet_is_complete(verdict, code):
    assert exit_code(verdict_bytes(verdict, {})) == code


def test_a_batch_names_what_each_packet_wants_and_where_the_reports_lie():
    console = terminal(100)
    code = print_batch(
        [
            Delivered("P-1042", Path("out/P-1042"), verdict_bytes(build.verdict(), {})),
            Delivered("P-1043", Path("out/P-1043"), verdict_bytes(build.complete(), {})),
        ],
        Path("out"),
        console,
    )
    incomplete, complete = (line for line in console.file.getvalue().splitlines() if line.startswith("P-10"))
    assert "✕ Incomplete" in incomplete and "Letter of invitation from Quebec" in incomplete
    assert "✓ Complete" in complete and complete.rstrip().endswith("nothing")
    assert "2 packets" in console.file.getvalue() and str(Path("out") / "<packet>" / "report.html") in console.file.getvalue()
    assert code == 1


def test_a_packet_that_could_not_be_processed_shows_why_and_weighs_most():
    console = terminal()
    failed = Delivered("P-9", Path("out/P-9"), None, "The archive cannot be opened; ask for it again.")
    done = Delivered("P-8", Path("out/P-8"), verdict_bytes(build.complete(), {}))
    assert print_batch([failed, done], Path("out"), console) == 3
    assert "ask for it again" in console.file.getvalue()
    assert print_batch([done], Path("out"), terminal()) == 0
