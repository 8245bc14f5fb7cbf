"""scikit-learn estimators saved by skops: read without pickle, and only types that cannot do harm."""

from __future__ import annotations

import warnings
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.models.model import Model
from digitpad.models.onnx_file import LARGEST_FILE

LARGEST_UNPACKED = 5 * LARGEST_FILE
HARMLESS = tuple(f"sklearn.neural_network._stochastic_optimizers.{name}" for name in ("AdamOptimizer", "SGDOptimizer"))
"""Beside what skops itself trusts: plain objects of numbers that an MLPClassifier was trained by and keeps unused."""


def read_skops(path: Path) -> Model:
    """The estimator in the file; UserError where skops is missing, distrusts a type, or cannot read it."""
    try:
        import skops.io
    except ImportError:
        raise UserError(
            "A scikit-learn model is opened by skops, which is not installed: pip install '.[models]'."
        ) from None
    try:
        _require_size(path)
        untrusted = set(skops.io.get_untrusted_types(file=path)).difference(HARMLESS)
        if untrusted:
            raise UserError(
                "{path} holds types that skops does not trust ({types}), so it is not opened.",
                path=path,
                types=", ".join(sorted(untrusted))[:200],
            )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # saved by another version: its readings are looked at anyway
            estimator = skops.io.load(path, trusted=list(HARMLESS))
    except UserError:
        raise
    except Exception as error:  # whatever a damaged file makes of it
        raise UserError("{path} is not a model saved by skops, or it is damaged.", path=path) from error
    if not hasattr(estimator, "predict"):
        raise UserError("{path} holds no classifier.", path=path)
    width = getattr(estimator, "n_features_in_", None)
    return Model(path.name, (None, int(width)) if width else (), _evaluate_by(estimator))


def _require_size(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        if sum(info.file_size for info in archive.infolist()) > LARGEST_UNPACKED:
            raise UserError("{path} unpacks to more than 1 GB: no model for digits needs so much.", path=path)


def _evaluate_by(estimator: Any) -> Any:
    def evaluate(batch: NDArray[np.float32]) -> NDArray[Any]:
        rows = batch.reshape(len(batch), -1).astype(np.float64)
        try:
            if not hasattr(estimator, "predict_proba"):
                return np.asarray(estimator.predict(rows)).astype(np.float64)
            return _by_digit(np.asarray(estimator.predict_proba(rows)), estimator.classes_)
        except Exception as error:
            raise UserError("The model cannot read its input ({reason}).", reason=str(error)[:200]) from error

    return evaluate


def _by_digit(shares: NDArray[Any], classes: Any) -> NDArray[Any]:
    """Columns in the order of the digits, where the classes are digits in numbers or text."""
    try:
        digits = [int(float(label)) for label in classes]
    except (TypeError, ValueError):
        return shares
    if min(digits) < 0 or max(digits) > 1000:
        return shares
    result = np.zeros((len(shares), max(10, max(digits) + 1)))
    result[:, digits] = shares
    return result
