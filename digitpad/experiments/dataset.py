"""A labelled set of images, the input of every experiment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.samples import N_LABELS, label_name
from digitpad.core.text import Text, literal, printable
from digitpad.core.typing import Array, Indices

Labels = NDArray[np.int64]

CODE_DIGITS = """\
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)"""


@dataclass(frozen=True, eq=False)
class Dataset:
    """Pictures `X` (n, pixels), any number type, with labels `y` (n,).

    `shape`: (height, width) of a picture, or (height, width, 3) for colour; `top`: the value of full ink or light;
    `code`: lines of Python that define the same X and y; `classes`: names by label (numbers where empty);
    `writers`: who drew each picture, where that is known; `notes`: what was noticed when the file was read.
    """

    name: str
    X: Array
    y: Labels
    shape: tuple[int, ...]
    top: float
    code: str
    classes: tuple[str, ...] = ()
    writers: NDArray[np.str_] | None = None
    notes: tuple[Text, ...] = ()
    _labels: list[int] = field(default_factory=list, init=False, repr=False)

    def __post_init__(self) -> None:
        if len(self.X) != len(self.y):
            raise UserError(
                "{name} has {images} pictures but {labels} labels.",
                name=self.name,
                images=len(self.X),
                labels=len(self.y),
            )
        if len(self.X) == 0:
            raise UserError("{name} holds no labelled pictures yet.", name=self.name)
        self._labels.extend(int(label) for label in np.unique(self.y))

    def __len__(self) -> int:
        return len(self.X)

    @property
    def labels(self) -> tuple[int, ...]:
        """The labels that occur, ascending."""
        return tuple(self._labels)

    @property
    def is_colour(self) -> bool:
        """Whether pictures are (height, width, 3)."""
        return len(self.shape) == 3

    def picture(self, index: int) -> Array:
        """The picture of a row in its shape."""
        return np.asarray(self.X[index]).reshape(self.shape)

    def class_name(self, label: int) -> str:
        """The name of a label, its number where it has none."""
        if 0 <= label < len(self.classes):
            return self.classes[label]
        return label_name(label) if 0 <= label < N_LABELS else str(label)

    def subset(self, rows: Indices | slice) -> Dataset:
        """The rows alone; `code` goes on describing the whole."""
        writers = None if self.writers is None else self.writers[rows]
        return replace(self, X=self.X[rows], y=self.y[rows], writers=writers)


def digits_dataset(X: Array, y: Array) -> Dataset:
    """The 1,797 built-in digits (8x8 of 0..16), whose code is `load_digits`."""
    return Dataset("digits", X, np.asarray(y, dtype=np.int64), (8, 8), 16.0, CODE_DIGITS)


def npz_dataset(name: str, X: Array, y: Array, shape: Sequence[int], top: float, file: str) -> Dataset:
    """A set whose code reads an exported npz of X and y."""
    code = (
        f"import numpy as np\n\ndata = np.load({literal(file)})  # digitpad samples export {printable(file)}\n"
        f'X, y = data["X"].reshape(len(data["X"]), -1), data["y"]'
    )
    return Dataset(name, X, np.asarray(y, dtype=np.int64), tuple(shape), top, code)
