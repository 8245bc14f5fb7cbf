"""The protocol of all recognizers, and factories of the two that exist."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from digitpad.core.neighbors.index import Metric
from digitpad.core.progress import Report, silent
from digitpad.core.recognition import PreprocessingTrace, Recognition
from digitpad.core.recognizers.personal_samples import PersonalSamples
from digitpad.core.recognizers.raster_knn import RasterKnnRecognizer
from digitpad.core.recognizers.reference_recognizer import ReferenceRecognizer
from digitpad.core.reference.reference_set import ReferenceSet
from digitpad.core.samples import Drawing, Origin, Sample
from digitpad.core.typing import Doubles, Rows


class Recognizer(Protocol):
    """Immutable once fitted; may be shared across threads."""

    def recognize(self, drawing: Drawing) -> Recognition:
        """Read one drawing. ValueError where it is empty; any other drawing gets an answer."""
        ...

    def score(self, drawings: Sequence[Drawing]) -> NDArray[np.float64]:
        """`Recognition.scores` of m drawings at once, (m, 11), within rounding; none of them may be empty."""
        ...

    def judge(self, drawings: Sequence[Drawing]) -> tuple[Doubles, Doubles, Doubles]:
        """`score`, likeness and `side_by_side`, both (m,).

        Likeness: how far a drawing is one of the person's own digits drawn again, from 0 to 1.
        """
        ...

    def side_by_side(self, steps: PreprocessingTrace) -> float:
        """The log odds that what was read is two digits side by side and no character; 0 where nothing is known."""
        ...

    def glance(self, pieces: Rows) -> tuple[Doubles, Doubles]:
        """Roughly scores and likeness of m drawings by their pieces (m, n, 4): which of very many are worth judging."""
        ...

    def compared(self, samples: Sequence[Sample], report: Report = silent) -> Rows:
        """The rows (m, d) by which it compares samples; those without a drawing are read from their 8x8."""
        ...

    def compared_steps(self, steps: PreprocessingTrace) -> Rows:
        """The row (d,) by which it compares a drawing that was read."""
        ...

    def with_samples(self, added: Sequence[Sample], removed_ids: Collection[str] = ()) -> Recognizer:
        """Another recognizer that knows `added` and no longer `removed_ids`; cheap: it shares what has not changed."""
        ...


def built_in_samples(pictures: NDArray[np.uint8], labels: NDArray[np.uint8]) -> list[Sample]:
    """`load_digits`' rows (n, 64) and labels (n,) as samples "digits:0", "digits:1", ..."""
    return [
        Sample(f"digits:{i}", int(label), picture.reshape(8, 8), origin=Origin.DIGITS)
        for i, (picture, label) in enumerate(zip(pictures, labels, strict=True))
    ]


def simple_recognizer(
    built_in: Sequence[Sample],
    mine: Sequence[Sample],
    *,
    n_neighbors: int = 5,
    metric: Metric = "l2",
    nearer_is_louder: bool = False,
) -> RasterKnnRecognizer:
    """The k-NN of the articles: exact, uniform vote, on the 8x8 of the built-in samples and the person's own.

    >>> from digitpad.core.ink import Ink
    >>> from digitpad.storage.assets import load_built_in_digits
    >>> seven = Ink.from_drawing([[[0, 30, 60, 50, 40, 30], [0, 1, 0, 30, 60, 100]]])
    >>> recognizer = simple_recognizer(built_in_samples(*load_built_in_digits()), [])
    >>> recognition = recognizer.recognize(seven)
    >>> recognition.verdict, recognition.confidence
    (7, 0.8)
    >>> [(neighbor.label, round(neighbor.distance, 1)) for neighbor in recognition.neighbors]
    [(7, 37.3), (2, 37.5), (7, 38.1), (7, 38.6), (7, 38.9)]
    """
    samples = [*built_in, *mine]
    return RasterKnnRecognizer(samples, n_neighbors=n_neighbors, metric=metric, nearer_is_louder=nearer_is_louder)


def default_recognizer(
    built_in: ReferenceSet, mine: Sequence[Sample], *, n_neighbors: int = 25, threshold: float | None = None
) -> ReferenceRecognizer:
    """The nearest of thousands of varied styles and of the person's own drawings, weighted by nearness.

    A drawing is refused where the probability that it is no digit reaches `threshold` (one half unless given).
    """
    taught = PersonalSamples(built_in.projection, built_in.options)
    limit = 0.5 if threshold is None else threshold
    empty = ReferenceRecognizer(built_in, taught, n_neighbors=n_neighbors, threshold=limit)
    return empty.with_samples(mine) if mine else empty
