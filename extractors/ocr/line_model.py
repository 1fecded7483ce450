"""RapidOCR's recognition model: the picture of one line → how likely each character stands at each step along it.

A neural network that shares nothing with Tesseract: where both read the same, it stands there. It reads machine-readable
zones (extractors.coded.mrz) and single words a second time (second_opinion.py). PP-OCRv6 small, Apache-2.0, 21 MB.
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from extractors.ocr.engine import Picture
from schemas.errors import SetupError

HEIGHT = 48  # pixels, the model's own
MAX_WIDTH = 2_400  # pixels: a zone's line of 44 characters is about 1,350 wide at that height
BLANK = 0  # the class of "no character here" (CTC)
_MODEL = "PP-OCRv6_rec_small.onnx"
_THREADS = 1  # the pool runs one reader process a core

Likelihoods = npt.NDArray[np.float32]
"""Steps along the line × classes, 0-1."""


@dataclass(frozen=True, slots=True)
class _Model:
    session: Any
    characters: tuple[str, ...]


def likelihoods(line: Picture) -> Likelihoods:
    """What stands on an upright, dark-on-light, grey line of any size. Costs some 40 microseconds a pixel of width at HEIGHT."""
    width = min(MAX_WIDTH, max(HEIGHT, round(line.shape[1] * HEIGHT / line.shape[0])))
    scaled = cv2.resize(line, (width, HEIGHT), interpolation=cv2.INTER_AREA if line.shape[0] > HEIGHT else cv2.INTER_CUBIC)
    tensor = np.repeat((scaled.astype(np.float32) / 127.5 - 1.0)[None, None], 3, axis=1)
    session = _model().session
    return np.asarray(session.run(None, {session.get_inputs()[0].name: tensor})[0][0], np.float32)


def characters() -> tuple[str, ...]:
    """What each class stands for; BLANK for nothing."""
    return _model().characters


@cache
def _model() -> _Model:
    """Loaded at the first line that is read: 0.1 s and some 80 MB that born-digital packets never need."""
    import onnxruntime

    found = importlib.util.find_spec("rapidocr")
    if found is None or found.origin is None:
        raise SetupError("The package rapidocr, which carries the model that reads words again, is missing: run `make setup`.")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = _THREADS
    options.enable_cpu_mem_arena = False  # memory is given back after each line
    options.enable_mem_pattern = False  # else a plan is kept for every width that was ever read
    options.log_severity_level = 3  # errors only
    session = onnxruntime.InferenceSession(
        str(Path(found.origin).parent / "models" / _MODEL), options, providers=["CPUExecutionProvider"]
    )
    known = session.get_modelmeta().custom_metadata_map["character"].split("\n")
    return _Model(session, ("", *known, " "))
