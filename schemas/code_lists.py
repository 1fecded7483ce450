"""What the codes on forms and in machine-readable zones mean (`schemas/forms/code_lists.yaml`, `travel_document_states.yaml`)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from schemas.strict_yaml import read_strict

FORMS = Path(__file__).parent / "forms"


@cache
def code_list(name: str) -> Mapping[str, str]:
    """Code → label of one of IRCC's lists: "provinces", "work_permit_types", "marital_statuses", …

    Raises:
        KeyError: there is no list of that name.
    """
    entries = _load("code_lists.yaml")[name]
    return MappingProxyType({code: entry[1] if isinstance(entry, list) else entry for code, entry in entries.items()})


@cache
def country_states() -> Mapping[str, str]:
    """IRCC's country code → the ICAO Doc 9303 code of the state, "" where it has none."""
    return MappingProxyType({code: state for code, (state, _) in _load("code_lists.yaml")["countries"].items()})


def is_travel_document_state(code: str) -> bool:
    """Whether a passport's zone may name this state or nationality: "CAN", "D", "XXB"."""
    return code in _travel_document_states()


@cache
def _travel_document_states() -> frozenset[str]:
    lists = _load("travel_document_states.yaml")
    return frozenset(lists["iso"]) | frozenset(lists["icao"])


@cache
def _load(file_name: str) -> dict[str, Any]:
    loaded = read_strict(FORMS / file_name)
    assert isinstance(loaded, dict)
    return loaded
