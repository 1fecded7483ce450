"""A reader's desk: which files stay open, and what is answered."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractors.limits import Limits
from extractors.pool.reader import OPEN_FILES_KEPT, Desk
from extractors.pool.wire import Answer, Hello, Reply, Task, Work
from schemas.errors import SetupError
from schemas.packet import PacketFile
from schemas.page import Page, PageState, ReadMethod, Reason


@pytest.fixture
def desk() -> Desk:
    return Desk(Hello(Limits(), "auto", "tests.extractors.pool.misbehaving"))


def task(work: Work, path: Path, number: int = 1, *lines: str) -> Task:
    path.write_text("\n".join(lines or ("ok", "corrupt", "setup")))
    return Task(work, PacketFile(path.name, "", 1, ""), path, number, Page(path.name, number), 100)


def test_opening_counts_reading_gives_a_page_and_drawing_a_picture(desk: Desk, tmp_path: Path) -> None:
    assert desk.do(task(Work.OPEN, tmp_path / "a")) == Reply(Answer.COUNTED, 3)
    page = desk.do(task(Work.READ, tmp_path / "a")).payload
    assert isinstance(page, Page) and page.read is ReadMethod.TEXT
    assert desk.do(task(Work.DRAW, tmp_path / "a")) == Reply(Answer.PICTURE, b"a 1 100")


def test_damage_is_an_answer_and_a_missing_program_an_error(desk: Desk, tmp_path: Path) -> None:
    damaged = desk.do(task(Work.READ, tmp_path / "a", 2)).payload
    assert isinstance(damaged, Page)
    assert (damaged.state, damaged.reason) == (PageState.UNREADABLE, Reason.CORRUPT)
    assert desk.do(task(Work.DRAW, tmp_path / "a", 2)) == Reply(Answer.NOTHING)
    with pytest.raises(SetupError):
        desk.do(task(Work.READ, tmp_path / "a", 3))


def test_only_the_files_last_used_stay_open(desk: Desk, tmp_path: Path) -> None:
    for name in "abcabc":
        desk.do(task(Work.OPEN, tmp_path / name))
    assert len(desk._open) == OPEN_FILES_KEPT
    assert list(desk._open) == [str(tmp_path / name) for name in "bc"]
