"""Readers that loop, hoard, crash or are killed lose their page, and only that; none is left behind."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from extractors.limits import MB, Limits
from extractors.pool import ReaderPool
from schemas.errors import SetupError
from schemas.packet import PacketFile
from schemas.page import Page, PageState, Reason

OPENER = "tests.extractors.pool.misbehaving"
READ = (PageState.READ, None)


@contextlib.contextmanager
def pool(workers: int = 2, limits: Limits | None = None) -> Iterator[ReaderPool]:
    with ReaderPool(workers, limits or Limits(), opener=OPENER) as opened:
        yield opened
    assert readers() == []


def readers() -> list[int]:
    """Readers and what they started, of this process."""
    return [child.pid for child in psutil.Process().children(recursive=True) if child.status() != psutil.STATUS_ZOMBIE]


def files(folder: Path, **pages: tuple[str, ...]) -> list[tuple[PacketFile, Path]]:
    """A file for each name, a line for each page."""
    found = []
    for name, lines in pages.items():
        path = folder / name
        path.write_text("\n".join(lines))
        found.append((PacketFile(name, "", 1, "text/x-test"), path))
    return found


def outcomes(pages: tuple[Page, ...]) -> list[tuple[PageState, Reason | None]]:
    return [(page.state, page.reason) for page in pages]


def test_every_page_of_every_file_comes_back_in_order(tmp_path: Path) -> None:
    heard: list[Page] = []
    with pool() as readers_at_work:
        pages = readers_at_work.read(files(tmp_path, b=("ok",) * 5, a=("ok",) * 2), heard.append)
    assert [(page.file, page.number, page.pages_in_file) for page in pages] == [
        *(("a", number, 2) for number in (1, 2)),
        *(("b", number, 5) for number in (1, 2, 3, 4, 5)),
    ]
    assert sorted(heard, key=lambda page: (page.file, page.number)) == list(pages)


def test_pages_of_one_file_are_spread_over_the_readers(tmp_path: Path) -> None:
    with pool() as readers_at_work:
        pages = readers_at_work.read(files(tmp_path, a=("ok",) * 60))
    assert len({page.detail for page in pages}) == 2


def test_no_reader_starts_without_work(tmp_path: Path) -> None:
    with pool() as readers_at_work:
        assert readers_at_work.read([]) == ()
        assert readers() == []


@pytest.mark.parametrize(
    ("how", "reason"),
    [
        ("loop", Reason.TIMEOUT),
        ("sleep", Reason.TIMEOUT),
        ("sleep with a child", Reason.TIMEOUT),
        ("eat", Reason.MEMORY),
        ("be refused memory", Reason.MEMORY),
        ("die", Reason.CRASHED),
        ("fault", Reason.CRASHED),
    ],
)
def test_a_page_that_costs_its_reader_is_unreadable_and_the_others_are_read(tmp_path: Path, how: str, reason: Reason) -> None:
    limits = Limits(seconds_per_page=1.0 if reason is Reason.TIMEOUT else 300.0, bytes_per_reader=300 * MB)
    with pool(limits=limits) as readers_at_work:
        pages = readers_at_work.read(files(tmp_path, a=("ok", how, "ok"), b=("ok",)))
    assert outcomes(pages) == [READ, (PageState.UNREADABLE, reason), READ, READ]
    assert pages[1].pages_in_file == 3


def test_processor_time_is_bounded_apart_from_the_clock(tmp_path: Path) -> None:
    limits = Limits(cpu_seconds_per_task=0.5, seconds_per_page=300.0)
    with pool(limits=limits) as readers_at_work:
        pages = readers_at_work.read(files(tmp_path, a=("loop", "ok")))
    assert outcomes(pages) == [(PageState.UNREADABLE, Reason.TIMEOUT), READ]


@pytest.mark.parametrize(("how", "reason"), [("sleep", Reason.TIMEOUT), ("die", Reason.CRASHED)])
def test_a_file_that_cannot_be_opened_safely_is_one_unreadable_page(tmp_path: Path, how: str, reason: Reason) -> None:
    with pool(limits=Limits(seconds_per_open=1.0)) as readers_at_work:
        pages = readers_at_work.read(files(tmp_path, a=("open", how), b=("ok",)))
    assert outcomes(pages) == [(PageState.UNREADABLE, reason), READ]
    assert (pages[0].number, pages[0].pages_in_file) == (1, 0)


def test_damage_is_the_files_fault_and_a_blunder_is_ours(tmp_path: Path) -> None:
    with pool(workers=1) as readers_at_work:
        pages = readers_at_work.read(files(tmp_path, a=("corrupt", "blunder", "ok")))
    assert outcomes(pages) == [
        (PageState.UNREADABLE, Reason.CORRUPT),
        (PageState.UNPROCESSED, Reason.CRASHED),
        READ,
    ]
    assert pages[1].detail == "KeyError"


def test_a_missing_program_is_an_error_with_its_cure(tmp_path: Path) -> None:
    with pool() as readers_at_work, pytest.raises(SetupError, match="sudo apt install tesseract-ocr"):
        readers_at_work.read(files(tmp_path, a=("ok", "setup", "ok"), b=("sleep",)))


def test_a_reader_that_cannot_start_is_an_error_of_ours(tmp_path: Path) -> None:
    with ReaderPool(1, Limits(), opener="no.such.module") as broken, pytest.raises(SetupError, match="make run"):
        broken.read(files(tmp_path, a=("ok",)))


def test_files_with_a_problem_are_listed_and_not_opened(tmp_path: Path) -> None:
    refused = [
        (PacketFile("link", "", 0, "", Reason.LINK), tmp_path / "absent"),
        (PacketFile("empty", "", 0, "", Reason.EMPTY_FILE), tmp_path / "absent"),
    ]
    with pool() as readers_at_work:
        pages = readers_at_work.read(refused)
        assert readers() == []
    assert outcomes(pages) == [(PageState.UNREADABLE, Reason.EMPTY_FILE), (PageState.UNPROCESSED, Reason.LINK)]


def test_pages_beyond_a_files_limit_are_listed_one_by_one(tmp_path: Path) -> None:
    with pool(limits=Limits(pages_per_file=2)) as readers_at_work:
        pages = readers_at_work.read(files(tmp_path, a=("ok",) * 4))
    assert outcomes(pages) == [READ, READ, *[(PageState.UNPROCESSED, Reason.TOO_MANY_PAGES)] * 2]
    assert {page.pages_in_file for page in pages} == {4}


def test_pages_beyond_the_packets_limit_are_the_last_in_order(tmp_path: Path) -> None:
    with pool(limits=Limits(pages_per_packet=4)) as readers_at_work:
        pages = readers_at_work.read(files(tmp_path, a=("ok",) * 3, b=("ok",) * 3))
    assert outcomes(pages) == [*[READ] * 4, *[(PageState.UNPROCESSED, Reason.TOO_MANY_PAGES)] * 2]


def test_a_file_that_claims_endless_pages_is_one_page(tmp_path: Path) -> None:
    with pool(limits=Limits(pages_counted=10)) as readers_at_work:
        pages = readers_at_work.read(files(tmp_path, a=("ok",) * 11))
    assert outcomes(pages) == [(PageState.UNPROCESSED, Reason.TOO_MANY_PAGES)]
    assert pages[0].pages_in_file == 11


def test_readers_are_replaced_after_so_many_tasks(tmp_path: Path) -> None:
    with pool(workers=1, limits=Limits(recycle_tasks=5)) as readers_at_work:
        pages = readers_at_work.read(files(tmp_path, a=("ok",) * 14))
    assert outcomes(pages) == [READ] * 14
    assert len({page.detail for page in pages}) == 3


def test_pictures_that_cannot_be_drawn_are_left_out(tmp_path: Path) -> None:
    listed = files(tmp_path, a=("ok", "blunder", "die", "ok"))
    wanted = [(*listed[0], Page("a", number)) for number in (4, 3, 2, 1)]
    with pool() as readers_at_work:
        drawn = readers_at_work.pictures(wanted, 300)
    assert drawn == {("a", 1): b"a 1 300", ("a", 4): b"a 4 300"}


def test_an_error_of_the_listener_ends_the_readers_at_work(tmp_path: Path) -> None:
    def stop(page: Page) -> None:
        raise KeyboardInterrupt

    with pool() as readers_at_work, pytest.raises(KeyboardInterrupt):
        readers_at_work.read(files(tmp_path, a=("ok", "sleep"), b=("sleep",)), stop)


def test_a_reader_killed_from_outside_loses_its_page(tmp_path: Path) -> None:
    def kill_it_in_a_while(page: Page) -> None:
        if page.number == 1:
            threading.Timer(0.5, os.kill, (int(page.detail), signal.SIGKILL)).start()

    with pool(workers=1) as readers_at_work:
        pages = readers_at_work.read(files(tmp_path, a=("ok", "sleep", "ok")), kill_it_in_a_while)
    assert outcomes(pages) == [READ, (PageState.UNREADABLE, Reason.CRASHED), READ]


def test_no_process_outlives_a_pool_that_is_killed(tmp_path: Path) -> None:
    listed = files(tmp_path, a=("sleep with a child",), b=("sleep",))
    program = textwrap.dedent(f"""
        from pathlib import Path
        from extractors.limits import Limits
        from extractors.pool import ReaderPool
        from schemas.packet import PacketFile
        listed = [(PacketFile(path.name, "", 1, ""), path) for path in map(Path, {[str(path) for _, path in listed]})]
        with ReaderPool(2, Limits(), opener={OPENER!r}) as pool:
            pool.read(listed)
    """)
    parent = subprocess.Popen([sys.executable, "-c", program], env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)})
    family = _await(lambda: _family(parent.pid, at_least=5))  # two readers, their two sentinels, one sleeping program
    parent.kill()
    parent.wait()
    assert _await(lambda: not any(process.is_running() and process.status() != psutil.STATUS_ZOMBIE for process in family))


def _family(pid: int, at_least: int) -> list[psutil.Process]:
    family = psutil.Process(pid).children(recursive=True)
    return family if len(family) >= at_least else []


def _await(look: Callable[[], Any], seconds: float = 30.0) -> Any:
    """What `look` gives once it gives something."""
    until = time.monotonic() + seconds
    while not (found := look()) and time.monotonic() < until:
        time.sleep(0.05)
    return found
