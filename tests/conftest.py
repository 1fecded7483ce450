"""Fixtures used by tests of every room."""

from pathlib import Path

import pytest

REPO = Path(__file__).parent.parent
SHARED = REPO.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with other people's test files and real blank forms; tests that need it skip where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the folder ../shared with real blank forms and other people's samples is not on this machine")
    return SHARED
