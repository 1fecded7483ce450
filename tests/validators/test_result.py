from __future__ import annotations

from decimal import Decimal

from validators.result import counts, dollars


def test_numbers_and_sums_are_set_as_each_language_does():
    assert counts(figure=7350) == {"figure": ("7,350", "7\u00a0350")}
    assert dollars(paid=Decimal("1255"), due=Decimal("85.5")) == {
        "paid": ("1,255.00", "1\u00a0255,00"),
        "due": ("85.50", "85,50"),
    }
