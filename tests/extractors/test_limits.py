"""Limits are positive and settable."""

from __future__ import annotations

from dataclasses import fields

import pytest

from extractors.limits import Limits


@pytest.mark.parametrize("name", [field.name for field in fields(Limits)])
def test_a_limit_that_nothing_could_pass_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=f"the limit {name} must be greater than zero"):
        Limits(**{name: 0})
    assert getattr(Limits(**{name: 1}), name) == 1
