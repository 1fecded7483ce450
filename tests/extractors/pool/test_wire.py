"""What a reader may answer: a page, a picture, a number, and nothing that runs."""

from __future__ import annotations

import os
import pickle
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.pool.wire import Answer, Reply, pack, unpack_reply
from schemas.page import CodedValue, Medium, Page, PageState, ReadMethod, Reason, Upright, Word

FULL_PAGE = Page(
    "a.pdf",
    2,
    PageState.UNREADABLE,
    Reason.TIMEOUT,
    "remark",
    ReadMethod.OCR,
    Medium.PHOTO,
    Upright(90, 0.5, ((0, 0), (1, 0), (1, 1), (0, 1))),
    612.0,
    792.0,
    (Word("Odile", (0.1, 0.2, 0.3, 0.4), 0.9),),
    (CodedValue(ReadMethod.MRZ, "mrz/sex", "F", 0.99, (0, 0, 1, 1)),),
    0.9,
    ((0, 0, 1, 1),),
    "picture:0",
    3,
)


class Evil:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("true",)


@pytest.mark.parametrize(
    "reply",
    [Reply(Answer.PAGE, FULL_PAGE), Reply(Answer.COUNTED, 3), Reply(Answer.PICTURE, b"jpeg"), Reply(Answer.NOTHING)],
)
def test_replies_arrive_as_they_were_sent(reply: Reply) -> None:
    assert unpack_reply(pack(reply)) == reply


def test_the_page_in_the_test_has_every_field() -> None:
    assert all(getattr(FULL_PAGE, field.name) != field.default for field in fields(Page))


@pytest.mark.parametrize("message", [Evil(), Reply(Answer.PAGE, Evil()), "text", [Reply(Answer.READY)], os.system])  # type: ignore[arg-type]
def test_a_reply_that_would_run_something_is_refused(message: object) -> None:
    with pytest.raises(ValueError, match="not a reply"):
        unpack_reply(pickle.dumps(message))


@given(st.binary(max_size=200))
def test_noise_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="not a reply"):
        unpack_reply(content)


def test_a_reply_asks_for_nothing_but_our_own_classes_on_any_python() -> None:
    """Python 3.11.0 to 3.11.3 pickle an enum member with `getattr`, which the pool refuses."""
    assert b"builtins" not in pack(Reply(Answer.READY))
