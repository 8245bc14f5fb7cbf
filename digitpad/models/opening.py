"""Opening somebody's own model: by its file's ending, with the reader for it. Nothing in a file is executed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.models.model import Model, class_output
from digitpad.models.onnx_file import Graph, read_onnx


def open_model(path: Path) -> Model:
    """An ONNX or skops file; UserError with the way out for anything else. Nothing in it is executed."""
    from digitpad.models.skops_file import read_skops  # an ONNX file needs no estimators

    readers = {".onnx": lambda: open_onnx(path, read_onnx(path)), ".skops": lambda: read_skops(path)}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise UserError(
            "{path} is no model that digitpad opens: save it as ONNX (.onnx), or a scikit-learn one by skops (.skops).",
            path=path,
        )
    return reader()


def open_onnx(path: Path, graph: Graph) -> Model:
    """By digitpad's own evaluator where it knows all operators, else by onnxruntime where that is installed."""
    from digitpad.models.evaluator import unknown_operators  # a skops file needs no operators

    if not unknown_operators(graph):
        return onnx_model(path.name, graph)
    from digitpad.models.onnx_runtime import runtime_model  # an extra, which is slow to load

    return runtime_model(path, graph)


def onnx_model(name: str, graph: Graph) -> Model:
    """A model of an ONNX graph, worked out by digitpad's own evaluator; UserError where that lacks an operator."""
    from digitpad.models.evaluator import Evaluator  # as above

    evaluator = Evaluator(graph)

    def evaluate(batch: NDArray[np.float32]) -> NDArray[Any]:
        return class_output(evaluator.run(batch), len(batch))

    return Model(name, graph.inputs[0].shape, evaluate)
