"""What a reader is handed next: no long page is left for the end, when other readers have no more work."""

from pathlib import Path

import pytest

from extractors.limits import Limits
from extractors.pool.agenda import ReadingAgenda
from extractors.pool.wire import Answer, Reply, Work
from schemas.packet import PacketFile

LARGE, SMALL = Path("large"), Path("small")


@pytest.mark.parametrize(
    ("pages", "next_one"), [(3, (Work.READ, "large")), (30, (Work.OPEN, "small"))], ids=["large pages", "small pages"]
)
def test_a_reader_without_a_file_helps_where_pages_are_larger_than_the_next_file(pages: int, next_one: tuple[Work, str]) -> None:
    files = [(PacketFile("small", "", 20, ""), SMALL), (PacketFile("large", "", 300, ""), LARGE)]
    agenda = ReadingAgenda(files, Limits(), None)
    first = agenda.next_task([])
    assert first is not None
    assert (first.work, first.path) == (Work.OPEN, LARGE)
    agenda.settle(first, Reply(Answer.COUNTED, pages))
    helper = agenda.next_task([])
    assert helper is not None
    assert (helper.work, helper.file.name) == next_one


def test_a_reader_goes_on_with_the_file_it_has_open_first() -> None:
    files = [(PacketFile("small", "", 20, ""), SMALL), (PacketFile("large", "", 300, ""), LARGE)]
    agenda = ReadingAgenda(files, Limits(), None)
    for pages in (30, 5):  # of the large file, then of the small one
        opening = agenda.next_task([])
        assert opening is not None
        agenda.settle(opening, Reply(Answer.COUNTED, pages))
    going_on = agenda.next_task([LARGE, SMALL])
    assert going_on is not None
    assert going_on.path == SMALL
    going_on = agenda.next_task([SMALL, LARGE])
    assert going_on is not None
    assert going_on.path == LARGE
