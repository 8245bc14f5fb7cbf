"""Drawings and pictures of any size as the 8x8 of `load_digits`: digitpad's normalisation as a transformer."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.base import TransformerMixin
from sklearn.utils.validation import check_is_fitted

from digitpad.core.recognition import PreprocessingTrace
from digitpad.core.samples import Drawing
from digitpad.sklearn._drawings import DrawingInput, steps_of

SIDE = 8


class DrawingTransformer(TransformerMixin, DrawingInput):  # type: ignore[misc]
    """Drawings, or pictures of any size and polarity, as rows of 64 counts of 0 to 16.

    A drawing is cleaned, made upright, scaled into a box by its ink and drawn anew with a line of fixed width, so that
    size, place, slant and pen no longer matter; a picture is traced to strokes first. A blank one becomes 64 zeros.

    Parameters
    ----------
    picture_shape : tuple of int, default=None
        Height and width of the pictures that come as flat rows. Taken from the array unless given: a square where the
        number of columns is one.

    Attributes
    ----------
    picture_shape_ : tuple of int or None
        Height and width of the pictures that were fitted.
    value_range_ : tuple of float or None
        Their smallest and largest number.
    n_features_in_ : int
        Numbers a picture; only where pictures were fitted.

    Examples
    --------
    >>> from digitpad.core.ink import Ink
    >>> from digitpad.sklearn import DrawingTransformer
    >>> upright = Ink.from_drawing([[[50, 50], [0, 100]]])
    >>> DrawingTransformer().fit_transform([upright]).reshape(8, 8)[0]
    array([0., 0., 0., 8., 8., 0., 0., 0.])
    """

    def fit(self, X: Any, y: Any = None) -> DrawingTransformer:  # noqa: ARG002
        """Learn size and range of the pictures.

        Parameters
        ----------
        X : sequence of drawings, or array-like of shape (n, n_features) or (n, height, width)
            `digitpad.core.ink.Ink`, `digitpad.core.samples.Raster`, strokes as lists ``[[xs, ys], ...]``, or pictures.
        y : Ignored
            Here for scikit-learn's pipelines.

        Returns
        -------
        self : DrawingTransformer
        """
        self._fitted_drawings(X)
        self._is_fitted = True
        return self

    def transform(self, X: Any) -> NDArray[np.float64]:
        """Work out the 8x8 of each drawing.

        Parameters
        ----------
        X : as in `fit`

        Returns
        -------
        counts : ndarray of shape (n, 64)
            0 to 16 a cell, row by row.
        """
        check_is_fitted(self)
        return np.array([_counts(drawing) for drawing in self._drawings(X)]).reshape(-1, SIDE * SIDE)

    def inverse_transform(self, X: Any) -> NDArray[np.float64]:
        """Rows of 64 counts as pictures of 0 to 1 to look at; what normalising left out does not come back.

        Parameters
        ----------
        X : array-like of shape (n, 64)

        Returns
        -------
        pictures : ndarray of shape (n, 8, 8)
        """
        return np.asarray(X, dtype=np.float64).reshape(-1, SIDE, SIDE) / 16

    def steps(self, X: Any) -> list[PreprocessingTrace | None]:
        """Every step of each drawing on its way, with its picture; None for a blank one.

        Parameters
        ----------
        X : as in `fit`

        Returns
        -------
        steps : list of digitpad.core.recognition.Steps
        """
        check_is_fitted(self)
        return [steps_of(drawing) for drawing in self._drawings(X)]

    def get_feature_names_out(self, input_features: Any = None) -> NDArray[np.object_]:  # noqa: ARG002
        """Names of the columns as `load_digits` has them, "pixel_0_0" to "pixel_7_7".

        Parameters
        ----------
        input_features : Ignored

        Returns
        -------
        names : ndarray of shape (64,)
        """
        return np.array([f"pixel_{y}_{x}" for y in range(SIDE) for x in range(SIDE)], dtype=object)

    def __sklearn_is_fitted__(self) -> bool:
        return hasattr(self, "_is_fitted")


def _counts(drawing: Drawing) -> NDArray[np.float64]:
    steps = steps_of(drawing)
    return np.zeros(SIDE * SIDE) if steps is None else steps.picture.ravel().astype(np.float64)
