"""The pad's default reader as a classifier, and the numbers that it compares as a transformer."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.base import ClassifierMixin, TransformerMixin
from sklearn.utils.multiclass import check_classification_targets
from sklearn.utils.validation import check_is_fitted

from digitpad.core.ink import Ink
from digitpad.core.recognition import Recognition
from digitpad.core.recognizer import Recognizer, default_recognizer
from digitpad.core.samples import LABELS, NOT_A_DIGIT, Drawing, Raster, Sample
from digitpad.sklearn._drawings import DrawingInput, steps_of
from digitpad.storage.caches.reference_cache import learnt_embedding, reference_set
from digitpad.storage.profile import Profile

_HALF = 0.5
"""From this share of "not a digit" on a drawing is refused, as on the pad."""


class ReaderTransformer(TransformerMixin, DrawingInput):  # type: ignore[misc]
    """Drawings as the numbers in whose space the default reader looks for neighbours.

    What is compared was learnt: maps of stroke directions go through one hidden layer, which brings drawings of one
    digit together. A blank drawing becomes zeros.

    Parameters
    ----------
    picture_shape : tuple of int, default=None
        As in `DrawingTransformer`.

    Attributes
    ----------
    n_outputs_ : int
        Numbers a drawing is turned into.

    Examples
    --------
    >>> from digitpad.core.ink import Ink
    >>> from digitpad.sklearn import ReaderTransformer
    >>> lines = [Ink.from_drawing([[[50, 50 + lean], [0, 100]]]) for lean in (0, 5)]
    >>> rows = ReaderTransformer().fit_transform(lines)
    >>> rows.shape[0]
    2
    """

    def fit(self, X: Any, y: Any = None) -> ReaderTransformer:  # noqa: ARG002
        """Learn size and range of the pictures; what is compared was learnt before.

        Parameters
        ----------
        X : as in `DrawingTransformer.fit`
        y : Ignored

        Returns
        -------
        self : ReaderTransformer
        """
        self._fitted_drawings(X)
        embedding = learnt_embedding()
        self.n_outputs_ = int(embedding.apply(np.zeros((1, 256), np.float32)).shape[1])
        return self

    def transform(self, X: Any) -> NDArray[np.float64]:
        """Work out the numbers that are compared.

        Parameters
        ----------
        X : as in `fit`

        Returns
        -------
        rows : ndarray of shape (n, n_outputs_)
        """
        check_is_fitted(self)
        drawings = self._drawings(X)
        rows = np.zeros((len(drawings), self.n_outputs_))
        embedding = learnt_embedding()
        for i, drawing in enumerate(drawings):
            steps = steps_of(drawing)
            if steps is not None:  # one by one: float32 sums differ in their last bits with the size of a batch
                rows[i] = embedding.apply(steps.directions.reshape(1, -1).astype(np.float32))[0]
        return rows


class ReaderClassifier(ClassifierMixin, DrawingInput):  # type: ignore[misc]
    """The reader of the pad, with all its writing styles, its refusal, and what it is taught by `fit`.

    `fit` teaches samples as a person teaches them on the pad; the built-in styles are always there, so even a few
    samples, or none of some digit, will do.

    Parameters
    ----------
    picture_shape : tuple of int, default=None
        As in `DrawingTransformer`.

    Attributes
    ----------
    classes_ : ndarray of shape (11,)
        0 to 9, and 10 for "not a digit".

    Examples
    --------
    >>> from digitpad.core.ink import Ink
    >>> from digitpad.sklearn import ReaderClassifier
    >>> seven = Ink.from_drawing([[[0, 30, 60, 50, 40, 30], [0, 1, 0, 30, 60, 100]]])
    >>> reader = ReaderClassifier().fit([seven], [7])
    >>> reader.predict([seven])
    array([7])
    """

    def fit(self, X: Any, y: Any) -> ReaderClassifier:
        """Teach drawings.

        Parameters
        ----------
        X : as in `DrawingTransformer.fit`
        y : array-like of shape (n,)
            0 to 9, or 10 for "not a digit".

        Returns
        -------
        self : ReaderClassifier
        """
        if y is None:
            raise ValueError("requires y to be passed, but the target y is None")
        drawings, labels = self._fitted_drawings(X, y)
        labels = np.asarray(labels)
        check_classification_targets(labels)
        if len(labels) != len(drawings):
            counts = [len(drawings), len(labels)]
            raise ValueError(f"Found input variables with inconsistent numbers of samples: {counts}")
        if not np.isin(labels, LABELS).all():
            raise ValueError("Unknown label type: labels are 0 to 9, or 10 for “not a digit”.")
        self.classes_ = np.array(LABELS)
        traces = [steps_of(drawing) for drawing in drawings]
        self._samples = [
            Sample(f"fit:{i}", int(label), steps.picture, drawing)
            for i, (drawing, steps, label) in enumerate(zip(drawings, traces, labels, strict=True))
            if steps is not None
        ]
        self._reader = _reader_of(self._samples)
        return self

    def predict(self, X: Any) -> NDArray[np.int64]:
        """What the pad would say: the likeliest digit, or 10 where it refuses.

        Parameters
        ----------
        X : as in `fit`

        Returns
        -------
        labels : ndarray of shape (n,)
        """
        shares = self.predict_proba(X)
        return np.where(shares[:, NOT_A_DIGIT] >= _HALF, NOT_A_DIGIT, shares[:, :NOT_A_DIGIT].argmax(axis=1))

    def predict_proba(self, X: Any) -> NDArray[np.float64]:
        """The share of each label; a blank drawing is certainly no digit.

        Parameters
        ----------
        X : as in `fit`

        Returns
        -------
        shares : ndarray of shape (n, 11)
        """
        check_is_fitted(self)
        drawings = self._drawings(X)
        shares = np.zeros((len(drawings), len(LABELS)))
        shares[:, NOT_A_DIGIT] = 1
        strokes = [i for i, drawing in enumerate(drawings) if isinstance(drawing, Ink) and not drawing.is_empty]
        if strokes:
            shares[strokes] = self._reader.score([drawings[i] for i in strokes])
        for i, drawing in enumerate(drawings):
            reading = self._recognized(drawing) if isinstance(drawing, Raster) else None
            if reading is not None:
                shares[i] = reading.scores
        return shares

    def kneighbors(self, X: Any) -> list[list[tuple[float, str]]]:
        """Those that voted for each drawing.

        Parameters
        ----------
        X : as in `fit`

        Returns
        -------
        neighbors : list of lists of (distance, name)
            Nearest first; a name is a writing style ("atlas:7/barred") or "fit:17", the 18th sample of `fit`.
        """
        check_is_fitted(self)
        return [self._voters(drawing) for drawing in self._drawings(X)]

    def _voters(self, drawing: Drawing) -> list[tuple[float, str]]:
        reading = self._recognized(drawing)
        if reading is None:
            return []
        near = sorted(reading.neighbors, key=lambda neighbor: neighbor.distance)
        return [(neighbor.distance, neighbor.sample_id) for neighbor in near]

    def _recognized(self, drawing: Drawing) -> Recognition | None:
        try:
            return self._reader.recognize(drawing)
        except ValueError:  # nothing on it
            return None

    def __getstate__(self) -> dict[str, Any]:
        """Without the built-in styles, which every digitpad has."""
        return {name: value for name, value in super().__getstate__().items() if name != "_reader"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        super().__setstate__(state)
        if "_samples" in state:
            self._reader = _reader_of(self._samples)


def _reader_of(samples: list[Sample]) -> Recognizer:
    return default_recognizer(reference_set(Profile.open(None).cache), samples)
