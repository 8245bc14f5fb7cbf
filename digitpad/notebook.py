"""The pad in a notebook (Jupyter, marimo): draw, look at what a model would get, collect samples of one's own."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import anywidget
import numpy as np
import traitlets
from numpy.typing import NDArray

from digitpad.core.ink import Ink, Stroke
from digitpad.core.options import RecognizerOptions
from digitpad.core.preprocessing.preprocess import is_blank, picture_of
from digitpad.core.recognition import Recognition
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import LABELS, NOT_A_DIGIT
from digitpad.models.feeding import Feeding, lines_of, pictures
from digitpad.session.recognizing.recognizers import reference_recognizer
from digitpad.storage.assets import asset_path
from digitpad.storage.profile import Profile

__all__ = ["Pad"]

_MOST_STROKES, _MOST_POINTS = 200, 20_000


class Pad(anywidget.AnyWidget):
    """A pad to draw on; what is on it, and what was kept, is there in Python.

    Keys 0 to 9 keep the drawing under that label, N as "not a digit", Delete clears the pad.

    Parameters
    ----------
    reads : bool, default=True
        Whether digitpad's own reading is shown as one draws.

    Attributes
    ----------
    X : ndarray of shape (n, 64)
        Pictures of what was kept, 8x8 of 0 to 16 as those of `sklearn.datasets.load_digits`.
    y : ndarray of shape (n,)
        Their labels, 0 to 9, or 10 for "not a digit".

    Examples
    --------
    >>> from digitpad.notebook import Pad
    >>> pad = Pad(reads=False)
    >>> pad.ink = [[[50, 50], [0, 100], [0, 90]]]  # as if it were drawn: x, y and milliseconds of one stroke
    >>> pad.image.shape
    (8, 8)
    >>> pad.keep(1)
    >>> pad.X.shape, pad.y
    ((1, 64), array([1]))
    """

    _esm = asset_path("notebook") / "pad.js"
    _css = asset_path("notebook") / "pad.css"

    ink: traitlets.List[Any] = traitlets.List().tag(sync=True)
    """The strokes on the pad: x, y and time (ms) of each as three lists."""
    says = traitlets.Unicode("").tag(sync=True)
    counts = traitlets.List([0] * len(LABELS)).tag(sync=True)
    asked = traitlets.Dict({}).tag(sync=True)
    """What a button or a key asked for last: the label to keep the drawing under, and which request it is."""

    def __init__(self, *, reads: bool = True, **kwargs: Any) -> None:
        self._reads = reads
        self._kept: list[tuple[Ink, int]] = []
        super().__init__(**kwargs)

    @property
    def strokes(self) -> list[NDArray[np.float64]]:
        """The strokes on the pad, each of shape (n, 3): x and y in units of which the pad has 300, and ms."""
        return [np.array(stroke, np.float64).T for stroke in self.ink]

    @property
    def drawing(self) -> Ink:
        """What is on the pad, as digitpad's other functions take it."""
        return Ink(tuple(Stroke(points) for points in self.strokes))

    @property
    def image(self) -> NDArray[np.float64]:
        """The drawing as 8x8 of 0 to 16, as in `load_digits`; zeros of an empty pad."""
        return _image(self.drawing)

    def picture(self, side: int = 28) -> NDArray[np.float32]:
        """The drawing as MNIST has them, of shape (side, side), 0 (paper) to 1 (ink); zeros of an empty pad."""
        if is_blank(self.drawing):
            return np.zeros((side, side), np.float32)
        return np.asarray(pictures([lines_of(self.drawing)], Feeding(size=(side, side)))[0])

    @property
    def reading(self) -> Recognition | None:
        """What digitpad reads: `verdict`, `confidence`, `scores`, `neighbors`; None of an empty pad."""
        return None if is_blank(self.drawing) else self._recognizer.recognize(self.drawing)

    @property
    def X(self) -> NDArray[np.float64]:  # noqa: N802 (scikit-learn's name)
        """Pictures of what was kept, (n, 64)."""
        return np.array([_image(ink).reshape(-1) for ink, _ in self._kept]).reshape(-1, 64)

    @property
    def y(self) -> NDArray[np.int64]:
        """Labels of what was kept, (n,)."""
        return np.array([label for _, label in self._kept], np.int64)

    @property
    def drawings(self) -> list[Ink]:
        """What was kept, as ink."""
        return [ink for ink, _ in self._kept]

    def keep(self, label: int) -> None:
        """Keep the drawing under `label` and clear the pad; ValueError for an empty pad or no label."""
        if label not in LABELS:
            raise ValueError("A label is 0 to 9, or 10 for “not a digit”.")
        if is_blank(self.drawing):
            raise ValueError("There is nothing on the pad.")
        self._kept.append((self.drawing, label))
        self.ink = []
        self._count()

    def forget_last(self) -> None:
        """Let go of what was kept last; it is on the pad again, where that is empty. Nothing where none is kept."""
        if self._kept:
            ink, _ = self._kept.pop()
            self.ink = self.ink or [stroke.data[:, :3].T.tolist() for stroke in ink.strokes]
            self._count()

    def clear(self) -> None:
        """Begin a new drawing; what was kept stays."""
        self.ink = []

    @traitlets.validate("ink")
    def _check_ink(self, proposal: Any) -> list[Any]:
        strokes = proposal["value"]
        try:
            arrays = [np.array(stroke, np.float64) for stroke in strokes]
        except (TypeError, ValueError):
            arrays = [np.zeros(0)]
        if not all(points.ndim == 2 and len(points) == 3 and points.size for points in arrays):
            raise traitlets.TraitError("A stroke is three lists of numbers: x, y and ms.")
        if not all(np.isfinite(points).all() for points in arrays):
            raise traitlets.TraitError("A stroke has a number that is not finite.")
        if len(arrays) > _MOST_STROKES or sum(points.shape[1] for points in arrays) > _MOST_POINTS:
            raise traitlets.TraitError("That is more ink than a digit has.")
        return list(strokes)

    @traitlets.observe("ink")
    def _on_ink(self, _change: Any) -> None:
        reading = self.reading if self._reads else None
        self.says = "" if reading is None else _sentence(reading)

    @traitlets.observe("asked")
    def _on_asked(self, change: Any) -> None:
        label = change["new"].get("label")
        if label in LABELS and not is_blank(self.drawing):
            self.keep(label)

    def _count(self) -> None:
        self.counts = np.bincount(self.y, minlength=len(LABELS)).tolist()

    @cached_property
    def _recognizer(self) -> Recognizer:
        return reference_recognizer(Profile.open(None), RecognizerOptions())


def _image(ink: Ink) -> NDArray[np.float64]:
    return np.zeros((8, 8)) if is_blank(ink) else picture_of(ink).astype(np.float64)


def _sentence(reading: Recognition) -> str:
    if reading.verdict == NOT_A_DIGIT:
        return f"not a digit, {reading.confidence:.0%}"
    return f"{reading.verdict}, {reading.confidence:.0%}"
