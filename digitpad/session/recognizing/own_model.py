"""A person's own model beside digitpad: opened from a file, given drawings, and told why it misreads."""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.samples import NOT_A_DIGIT, Drawing
from digitpad.models.diagnosis import digit_shares
from digitpad.models.feeding import Feeding, lines_of, pictures, to_input
from digitpad.models.model import Model, first_guess
from digitpad.models.opening import open_model
from digitpad.models.python_function import AllowedFunction, PythonFunction
from digitpad.session.session import Session
from digitpad.storage.assets import asset_path


@dataclass(frozen=True, eq=False)
class OwnModel:
    """A model with the settings by which it is fed; `path` is where it came from."""

    model: Model
    feeding: Feeding
    path: Path

    @property
    def takes_any_shape(self) -> bool:
        """Whether size and layout are settings: nothing in the file says them."""
        return not self.model.shape or self.path.suffix == ".py"


@dataclass(frozen=True, eq=False)
class ModelReading:
    """What a model said of one drawing: `array` is the very batch of one that it was given.

    `shown`: that array as a picture (height, width), its first channel. `shares`: of the ten digits, summing to one.
    `said`: what it has printed meanwhile.
    """

    array: NDArray[np.float32]
    shown: NDArray[np.float32]
    shares: NDArray[np.float64]
    said: str = ""

    @property
    def digit(self) -> int:
        """The digit with the largest share."""
        return int(self.shares.argmax())


def open_own_model(path: Path) -> OwnModel:
    """Open a model and guess its settings by its input; UserError where it cannot be used."""
    model = open_model(path)
    return OwnModel(model, first_guess(model.shape), path)


def usual_interpreter() -> str:
    """The Python that a person most likely means: the one that runs this, or in a frozen app the first on the path."""
    if not getattr(sys, "frozen", False):
        return sys.executable
    return shutil.which("python3") or shutil.which("python") or ""


def allowed_function(interpreter: str, function: str) -> AllowedFunction:
    """What a person allows who was told that the file can do what they can."""
    return AllowedFunction(interpreter, function, str(asset_path("child") / "python_model.py"))


def python_function(path: Path, interpreter: str, function: str) -> PythonFunction:
    """A function of a Python file that is not run yet; only for a person who allowed it."""
    return PythonFunction.allowed(path, allowed_function(interpreter, function))


def open_function(function: PythonFunction) -> OwnModel:
    """Run it in a child of its own, up to `function.end()`; UserError where it cannot be used."""
    model = function.open()
    return OwnModel(model, first_guess(model.shape), function.path)


def read_by(own: OwnModel, drawing: Drawing) -> ModelReading | None:
    """The model's reading; None for an empty drawing. UserError where the model cannot take what it is given."""
    try:
        lines = lines_of(drawing)
    except ValueError:  # nothing on it
        return None
    feeding = own.feeding
    array = to_input(pictures([lines], feeding), feeding)
    shares = digit_shares(own.model.shares(array), feeding)[0]
    total = float(shares.sum())
    return ModelReading(
        array, _shown(array, feeding), shares / total if total > 0 else np.full(10, 0.1), own.model.said()
    )


def own_digits(session: Session) -> tuple[list[Drawing], list[int]]:
    """The person's own drawings of digits with their labels; UserError where there is none yet."""
    samples = session.drawn(sample.id for sample in session.samples())
    digits = [(s.drawing, s.label) for s in samples if s.drawing is not None and s.label != NOT_A_DIGIT]
    if not digits:
        raise UserError("You have not taught anything yet: draw some digits first, so that the model can be tried.")
    return [drawing for drawing, _ in digits], [label for _, label in digits]


def _shown(array: NDArray[np.float32], feeding: Feeding) -> NDArray[np.float32]:
    """The first channel of a batch of one, as a picture."""
    if feeding.layout == "channels first":
        return np.asarray(array[0, 0])
    if feeding.layout == "channels last":
        return np.asarray(array[0, :, :, 0])
    return np.asarray(array[0].reshape(*feeding.size, -1)[..., 0])
