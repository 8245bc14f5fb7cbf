"""A model of the person's own, opened, fed and tried on what they drew; below the window, by the session's doors."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.samples import NOT_A_DIGIT, Raster
from digitpad.models.onnx_file import Node, ValueInfo
from digitpad.models.onnx_writer import encode_onnx
from digitpad.session import Session
from digitpad.session.recognizing.own_model import open_own_model, own_digits, read_by

LINE = Ink.from_drawing([[[50, 50], [0, 100]]])
SEVEN = Ink.from_drawing([[[0, 30, 60, 50, 40, 30], [0, 1, 0, 30, 60, 100]]])
SCRIBBLE = Ink.from_drawing([[[0, 90, 5, 95, 0, 90, 10, 80], [0, 20, 30, 50, 60, 80, 90, 100]]])


def model_file(folder: Path, shape: tuple[int | None, ...], weight: np.ndarray) -> Path:
    """A network of one layer without bias, on an input of that shape."""
    path = folder / "model.onnx"
    nodes = [Node("Flatten", ("image",), ("row",), {"axis": 1}), Node("MatMul", ("row", "weight"), ("classes",))]
    given, classes = ValueInfo("image", "float32", shape), ValueInfo("classes", "float32", (None, weight.shape[1]))
    path.write_bytes(encode_onnx(nodes, {"weight": weight.astype(np.float32)}, [given], [classes], "one layer"))
    return path


def left_or_right(n_pixels: int, n_channels: int = 1) -> np.ndarray:
    """Class 3 for ink in the left half, 8 for ink in the right."""
    weight = np.zeros((n_channels, n_pixels, n_pixels, 10))
    weight[:, :, : n_pixels // 2, 3] = weight[:, :, n_pixels // 2 :, 8] = 1
    return weight.reshape(-1, 10)


@pytest.mark.parametrize(
    ("shape", "array", "n_channels"),
    [
        ((None, 64), (1, 64), 1),
        ((None, 8, 8), (1, 8, 8), 1),
        ((None, 1, 8, 8), (1, 1, 8, 8), 1),
        ((None, 8, 8, 1), (1, 8, 8, 1), 1),
        ((None, 3, 8, 8), (1, 3, 8, 8), 3),
    ],
)
def test_what_is_shown_is_what_the_model_got(
    tmp_path: Path, shape: tuple[int | None, ...], array: tuple[int, ...], n_channels: int
) -> None:
    own = open_own_model(model_file(tmp_path, shape, left_or_right(8, n_channels)))
    reading = read_by(own, LINE)
    assert reading is not None
    assert (reading.array.shape, reading.shown.shape) == (array, (8, 8))
    np.testing.assert_array_equal(np.unique(reading.array), np.unique(reading.shown))
    assert reading.shares.sum() == pytest.approx(1)


@pytest.mark.parametrize(("right", "label_shift", "digit"), [(-0.25, 0, 3), (0.25, 0, 8), (0.25, 4, 2)])
def test_settings_decide_what_it_gets_and_what_its_classes_mean(
    tmp_path: Path, right: float, label_shift: int, digit: int
) -> None:
    own = open_own_model(model_file(tmp_path, (None, 64), left_or_right(8)))
    moved = own.feeding.with_changes(shift=(0.0, right), label_shift=label_shift)
    reading = read_by(type(own)(own.model, moved, own.path), LINE)
    assert reading is not None
    assert reading.digit == digit


def test_a_model_sure_of_a_class_that_is_no_digit_leaves_all_digits_alike(tmp_path: Path) -> None:
    weight = np.zeros((64, 11))
    weight[:, 10] = 1e6
    reading = read_by(open_own_model(model_file(tmp_path, (None, 64), weight)), LINE)
    assert reading is not None
    np.testing.assert_allclose(reading.shares, 0.1)


@pytest.mark.parametrize("nothing", [Ink(), Raster(np.full((20, 20), 255, np.uint8))])
def test_of_nothing_there_is_no_reading(tmp_path: Path, nothing: Ink | Raster) -> None:
    own = open_own_model(model_file(tmp_path, (None, 64), left_or_right(8)))
    assert read_by(own, nothing) is None


def test_the_persons_own_digits_are_what_it_is_tried_on(tmp_path: Path) -> None:
    session = Session.open(tmp_path)
    try:
        with pytest.raises(UserError, match="draw some digits first"):
            own_digits(session)
        for drawing, label in ((LINE, 1), (SEVEN, 7), (SCRIBBLE, NOT_A_DIGIT)):
            session.teach(drawing, label)
        drawings, labels = own_digits(session)
        assert labels == [1, 7]
        assert all(isinstance(drawing, Ink) for drawing in drawings)
    finally:
        session.close()
