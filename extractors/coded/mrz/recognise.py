"""RapidOCR's recognition model alone, on one line of a machine-readable zone, held to the zone's alphabet."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from extractors.coded.mrz.check_digits import ALPHABET
from extractors.coded.mrz.glyphs import CONFUSED, Glyph, Line, with_look_alikes
from schemas.errors import SetupError

HEIGHT = 48  # pixels, the model's own
MAX_WIDTH = 2_400  # pixels: a line of 44 characters is about 1,350 wide at that height
_MODEL = "PP-OCRv6_rec_small.onnx"
_BLANK = 0  # the CTC blank's class
_READ_AS_FILLER = "<«‹〈《く＜≤"
_THREADS = 1  # the pool runs one reader process a core

Grey = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class _Recogniser:
    session: Any
    classes: tuple[tuple[int, ...], ...]  # for each character of ALPHABET, the model's classes that mean it


def read_line(crop: Grey) -> Line:
    """The characters of an upright, dark-on-light line, with what else each may be."""
    width = min(MAX_WIDTH, max(HEIGHT, round(crop.shape[1] * HEIGHT / crop.shape[0])))
    scaled = cv2.resize(crop, (width, HEIGHT), interpolation=cv2.INTER_AREA if crop.shape[0] > HEIGHT else cv2.INTER_CUBIC)
    tensor = np.repeat((scaled.astype(np.float32) / 127.5 - 1.0)[None, None], 3, axis=1)
    recogniser = _recogniser()
    likelihoods = recogniser.session.run(None, {recogniser.session.get_inputs()[0].name: tensor})[0][0]
    return _decode(likelihoods, recogniser.classes)


def _decode(likelihoods: npt.NDArray[np.float32], classes: tuple[tuple[int, ...], ...]) -> Line:
    """CTC: at each step the likeliest character or none; equal characters without a blank between them are one."""
    seen = np.stack([likelihoods[:, _BLANK], *(likelihoods[:, list(ids)].sum(axis=1) for ids in classes)], axis=1)
    best = seen.argmax(axis=1)
    line: list[Glyph] = []
    step = 0
    while step < len(best):
        end = step + 1
        while end < len(best) and best[end] == best[step]:
            end += 1
        if best[step] != _BLANK:
            line.append(_glyph(seen[step:end, 1:]))
        step = end
    return tuple(line)


def _glyph(steps: npt.NDArray[np.float32]) -> Glyph:
    """Of the steps that saw one character, the surest."""
    at = steps[steps.max(axis=1).argmax()]
    chosen = {ALPHABET[place]: float(at[place]) for place in np.argsort(at)[-4:] if at[place] >= CONFUSED}
    return with_look_alikes(chosen or {ALPHABET[int(at.argmax())]: float(at.max())})


@cache
def _recogniser() -> _Recogniser:
    """Loaded at the first line that is read: some 100 MB that most packets' readers never need."""
    import onnxruntime

    found = importlib.util.find_spec("rapidocr")
    if found is None or found.origin is None:
        raise SetupError(
            "The package rapidocr, which carries the model for machine-readable zones, is missing: run `make setup`."
        )
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = _THREADS
    options.enable_cpu_mem_arena = False  # memory is given back after each line
    options.enable_mem_pattern = False  # else a plan is kept for every width that was ever read
    options.log_severity_level = 3  # errors only
    session = onnxruntime.InferenceSession(
        str(Path(found.origin).parent / "models" / _MODEL), options, providers=["CPUExecutionProvider"]
    )
    characters = session.get_modelmeta().custom_metadata_map["character"].split("\n")
    return _Recogniser(session, tuple(_classes(character, characters) for character in ALPHABET))


def _classes(character: str, characters: list[str]) -> tuple[int, ...]:
    """The model's classes for a character: itself, its small letter, the signs a filler is taken for (class 0 is the blank)."""
    wanted = _READ_AS_FILLER if character == "<" else {character, character.lower()}
    return tuple(place for place, known in enumerate(characters, start=1) if known in wanted and known)
