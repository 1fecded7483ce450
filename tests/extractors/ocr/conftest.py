"""One engine of each kind for all tests of this folder; they skip where Tesseract is not installed."""

import pytest

from extractors.ocr.engine import Engine
from extractors.ocr.engines import ENGINES, open_engine


@pytest.fixture(scope="session")
def engine() -> Engine:
    if not any(module.is_available() for module in ENGINES.values()):
        pytest.skip("Tesseract with its model fra is not installed")
    return open_engine("auto")


@pytest.fixture(scope="session", params=list(ENGINES))
def each_engine(request: pytest.FixtureRequest) -> Engine:
    if not ENGINES[request.param].is_available():
        pytest.skip(f"the engine {request.param} is not installed")
    return open_engine(request.param)
