"""Set-up's work: the line model without Chinese (`python -m extractors.ocr.smaller_model`).

The arrays that end in a class each are cut down to the classes that are told, and what ONNX Runtime can work out beforehand is
worked out once. No more than that: how it lays out arrays for one processor must not be carried to another.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import numpy_helper

from extractors.ocr.line_model import characters_of, classes_told, smaller_model, whole_model


def main() -> None:
    """Make it where it is not there yet. Written aside, then renamed: nobody ever loads half of it."""
    place = smaller_model()
    if place.exists():
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place.parent) as aside:
        cut, optimised = Path(aside) / "cut.onnx", Path(aside) / "optimised.onnx"
        onnx.save(_without_chinese(whole_model()), cut)
        _optimise(cut, optimised)
        optimised.replace(place)


def _without_chinese(path: Path) -> onnx.ModelProto:
    model = onnx.load(path)
    known = characters_of(onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"]))
    told = classes_told(known)
    for array in model.graph.initializer:
        if array.dims and array.dims[-1] == len(known):
            array.CopyFrom(numpy_helper.from_array(np.ascontiguousarray(numpy_helper.to_array(array)[..., told]), array.name))
    del model.graph.value_info[:]  # the sides of what lies between, as they were
    model.graph.output[0].type.tensor_type.shape.dim[-1].dim_value = len(told)
    (characters,) = (entry for entry in model.metadata_props if entry.key == "character")
    characters.value = "\n".join(known[place] for place in told[1:-1])  # the first stands for none, the last for a space
    return model


def _optimise(path: Path, optimised: Path) -> None:
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(optimised)
    onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


if __name__ == "__main__":
    main()
