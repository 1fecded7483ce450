"""RapidOCR's recognition model: the picture of one line → how likely each character stands at each step along it.

A neural network that shares nothing with Tesseract: where both read the same, it stands there. It reads machine-readable
zones (extractors.coded.mrz) and single words a second time (second_opinion.py). PP-OCRv6 small, Apache-2.0, 21 MB.

Of its 18,710 classes 15,908 are Chinese characters, which no Canadian paper prints. They are left out: what is likely is told
among the others. Kana, Greek, signs and wide forms stay, which compete with what is printed: without them certainties
would be too high. Measured on 243 drawn pages: of 33,000 letters 9 rise to second_opinion.VERY_SURE, of 29,000 words none is
read otherwise. Set-up makes a model without Chinese (smaller_model.py), which reads a word in 6 ms instead of 7 and loads in
half the time; where there is none, the whole one is loaded, and the same is told of it.
"""

from __future__ import annotations

import importlib.util
import sys
import unicodedata
from collections.abc import Sequence
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
    classes: npt.NDArray[np.intp] | None  # those of the session that are told; None where it has no others


def likelihoods(line: Picture) -> Likelihoods:
    """What stands on an upright, dark-on-light, grey line of any size. Costs some 40 microseconds a pixel of width at HEIGHT."""
    width = min(MAX_WIDTH, max(HEIGHT, round(line.shape[1] * HEIGHT / line.shape[0])))
    scaled = cv2.resize(line, (width, HEIGHT), interpolation=cv2.INTER_AREA if line.shape[0] > HEIGHT else cv2.INTER_CUBIC)
    tensor = np.repeat((scaled.astype(np.float32) / 127.5 - 1.0)[None, None], 3, axis=1)
    model = _model()
    seen = np.asarray(model.session.run(None, {model.session.get_inputs()[0].name: tensor})[0][0], np.float32)
    if model.classes is None:
        return seen
    told = seen[:, model.classes]
    return np.asarray(told / told.sum(axis=1, keepdims=True), np.float32)


def characters() -> tuple[str, ...]:
    """What each class stands for; BLANK for nothing."""
    return _model().characters


def whole_model() -> Path:
    """The model as its package carries it. Raises SetupError where the package is missing."""
    found = importlib.util.find_spec("rapidocr")
    if found is None or found.origin is None:
        raise SetupError("The package rapidocr, which carries the model that reads words again, is missing: run `make setup`.")
    return Path(found.origin).parent / "models" / _MODEL


def smaller_model() -> Path:
    """Where set-up keeps the model without Chinese, if it could: beside the packages, under a name that stands for the whole one.

    By size and date: to read the whole model for a hash would cost what is to be saved.
    """
    whole = whole_model().stat()
    return Path(sys.prefix) / "share" / "liasse" / f"line-model-{whole.st_size}-{int(whole.st_mtime)}.onnx"


def characters_of(session: Any) -> tuple[str, ...]:  # noqa: ANN401 - onnxruntime ships no types
    """What each class of a loaded model stands for."""
    return ("", *session.get_modelmeta().custom_metadata_map["character"].split("\n"), " ")


def classes_told(known: Sequence[str]) -> npt.NDArray[np.intp]:
    """The classes that are no Chinese characters."""
    return np.array([place for place, character in enumerate(known) if not _is_chinese(character)])


def _is_chinese(character: str) -> bool:
    return len(character) == 1 and unicodedata.name(character, "").startswith("CJK ")


@cache
def _model() -> _Model:
    """Loaded at the first line that is read: some 80 MB that born-digital packets never need."""
    import onnxruntime

    smaller = smaller_model()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = _THREADS
    options.enable_cpu_mem_arena = False  # memory is given back after each line
    options.enable_mem_pattern = False  # else a plan is kept for every width that was ever read
    options.log_severity_level = 3  # errors only
    session = onnxruntime.InferenceSession(
        str(smaller if smaller.exists() else whole_model()), options, providers=["CPUExecutionProvider"]
    )
    known = characters_of(session)
    told = classes_told(known)
    if len(told) == len(known):
        return _Model(session, known, None)
    return _Model(session, tuple(known[place] for place in told), told)
