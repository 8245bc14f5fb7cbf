"""Networks with operators that digitpad's evaluator does not have: by onnxruntime, an extra."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.models.evaluator import unknown_operators
from digitpad.models.model import Model, class_output
from digitpad.models.onnx_file import Graph


def runtime_model(path: Path, graph: Graph) -> Model:
    """A model of the file, worked out by onnxruntime on one thread; UserError where it is missing or refuses."""
    try:
        import onnxruntime
    except ImportError:
        raise UserError(
            "This network needs the operator {operators}, which digitpad does not know; with onnxruntime installed "
            "(pip install '.[models]') it would be read.",
            operators=", ".join(unknown_operators(graph)),
        ) from None
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 4
    try:
        session = onnxruntime.InferenceSession(
            path.read_bytes(),
            options,
            providers=["CPUExecutionProvider"],
            enable_fallback=0,  # it would print, and try the same once more
        )
    except Exception as error:  # its exceptions share no base of their own
        raise UserError("onnxruntime cannot open {path} ({reason}).", path=path, reason=_first_line(error)) from error
    name = graph.inputs[0].name

    def evaluate(batch: NDArray[np.float32]) -> NDArray[Any]:
        try:
            outputs = session.run(None, {name: batch})
        except Exception as error:
            raise UserError("onnxruntime cannot read the input ({reason}).", reason=_first_line(error)) from error
        return class_output([_as_array(output) for output in outputs], len(batch))

    return Model(path.name, graph.inputs[0].shape, evaluate)


def _as_array(output: Any) -> NDArray[Any]:
    """scikit-learn's converter gives shares as a list of dictionaries, one a drawing."""
    if isinstance(output, list) and output and isinstance(output[0], dict):
        return np.array([[shares[label] for label in sorted(shares)] for shares in output])
    return np.asarray(output)


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:200]
