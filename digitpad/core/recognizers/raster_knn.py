"""k-NN on 8x8 counts, the simple mode: uniform votes or, where asked, distance-weighted ones."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from copy import copy

import numpy as np
from numpy.typing import NDArray

from digitpad.core.neighbors.index import Index, Metric
from digitpad.core.preprocessing.normalise import normalise_pieces
from digitpad.core.preprocessing.preprocess import preprocess
from digitpad.core.preprocessing.rasterize import count_cells, draw_line
from digitpad.core.progress import Report, silent
from digitpad.core.recognition import Neighbor, PreprocessingTrace, Recognition
from digitpad.core.recognizers.rejection_features import vote_weights
from digitpad.core.samples import N_LABELS, NOT_A_DIGIT, Drawing, Label, Sample
from digitpad.core.typing import Rows


class RasterKnnRecognizer:
    """Uniform vote of the `n_neighbors` nearest samples by `metric` over 64 counts.

    Among samples at the same distance the earlier one comes first. Labels with equally many votes are all named in
    `tied`; the smallest of them is the answer, as in scikit-learn. `nearer_is_louder` weighs the votes as the default
    recognizer does: what was taught is read at once, against four others of the built-in samples.
    """

    def __init__(
        self,
        samples: Sequence[Sample],
        *,
        n_neighbors: int = 5,
        metric: Metric = "l2",
        nearer_is_louder: bool = False,
    ) -> None:
        self.n_neighbors = n_neighbors
        self.metric = metric
        self.nearer_is_louder = nearer_is_louder
        self._samples = tuple(samples)
        self._labels = np.array([sample.label for sample in self._samples], dtype=np.int64)
        self._index = Index(_rows(self._samples), metric)

    def recognize(self, drawing: Drawing) -> Recognition:
        """See `Recognizer`."""
        steps = preprocess(drawing)
        if not self._samples:
            return self._reading(steps, np.zeros(0, dtype=np.intp), np.zeros(0))
        distances, nearest = self._index.search_one(steps.picture.ravel(), min(self.n_neighbors, len(self._samples)))
        return self._reading(steps, nearest, distances)

    def score(self, drawings: Sequence[Drawing]) -> NDArray[np.float64]:
        """See `Recognizer`."""
        return np.array([self.recognize(drawing).scores for drawing in drawings]).reshape(-1, N_LABELS)

    def judge(
        self, drawings: Sequence[Drawing]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
        """See `Recognizer`: it does not tell the person's own samples from others, and knows no characters."""
        return self.score(drawings), np.zeros(len(drawings)), np.zeros(len(drawings))

    def side_by_side(self, steps: PreprocessingTrace) -> float:  # noqa: ARG002
        """See `Recognizer`."""
        return 0.0

    def glance(self, pieces: Rows) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """See `Recognizer`: every neighbour has one vote."""
        scores, likeness = np.zeros((len(pieces), N_LABELS)), np.zeros(len(pieces))
        if self._samples:
            counts = count_cells(draw_line(normalise_pieces(pieces))).reshape(len(pieces), -1)
            nearest = self._index.search(counts, min(self.n_neighbors, len(self._samples)))[1]
            np.add.at(scores, (np.arange(len(pieces))[:, None], self._labels[nearest]), 1 / nearest.shape[1])
        return scores, likeness

    def compared(self, samples: Sequence[Sample], report: Report = silent) -> Rows:
        """See `Recognizer`: the 64 counts."""
        report(0.0)
        return _rows(samples).astype(np.float32)

    def compared_steps(self, steps: PreprocessingTrace) -> Rows:
        """See `Recognizer`."""
        return steps.picture.ravel().astype(np.float32)

    def with_samples(self, added: Sequence[Sample], removed_ids: Collection[str] = ()) -> RasterKnnRecognizer:
        """See `Recognizer`."""
        gone = frozenset(removed_ids)
        if any(sample.id in gone for sample in self._samples):
            kept = [sample for sample in self._samples if sample.id not in gone]
            return RasterKnnRecognizer(
                [*kept, *added],
                n_neighbors=self.n_neighbors,
                metric=self.metric,
                nearer_is_louder=self.nearer_is_louder,
            )
        grown = copy(self)
        grown._samples = (*self._samples, *added)
        grown._labels = np.append(self._labels, [sample.label for sample in added]).astype(np.int64)
        grown._index = self._index.with_rows(_rows(added)) if added else self._index
        return grown

    def _reading(
        self, steps: PreprocessingTrace, nearest: NDArray[np.intp], distances: NDArray[np.float64]
    ) -> Recognition:
        weights = vote_weights(distances) * len(nearest) if self.nearer_is_louder else np.ones(len(nearest))
        votes = np.asarray(np.bincount(self._labels[nearest], weights, minlength=N_LABELS), dtype=np.float64)
        scores = votes / max(len(nearest), 1)
        digit = self._best_digit(steps, votes)
        # A digit keeps its place against equally many votes for "not a digit".
        threshold = min(1.0, float(scores[digit]) + 0.5 / max(len(nearest), 1))
        refusal = float(scores[NOT_A_DIGIT])
        verdict = NOT_A_DIGIT if refusal >= threshold else digit
        first = np.flatnonzero(votes == votes.max())
        return Recognition(
            verdict=verdict,
            digit=digit,
            confidence=float(scores[verdict]),
            scores=tuple(scores.tolist()),
            refusal=refusal,
            threshold=threshold,
            neighbors=tuple(
                Neighbor.of_sample(self._samples[i], distance, float(weight) / len(nearest))
                for i, distance, weight in zip(nearest, distances, weights, strict=True)
            ),
            steps=steps,
            tied=tuple(first.tolist()) if len(first) > 1 else (),
        )

    def _best_digit(self, steps: PreprocessingTrace, votes: NDArray[np.float64]) -> Label:
        """The digit with most votes; where none has any, that of the nearest sample which is a digit."""
        if votes[:NOT_A_DIGIT].any():
            return int(votes[:NOT_A_DIGIT].argmax())
        digits = np.flatnonzero(self._labels != NOT_A_DIGIT)
        if not len(digits):
            return 0
        _, nearest = Index(self._index.rows[digits], self.metric).search_one(steps.picture.ravel(), 1)
        return int(self._labels[digits[nearest[0]]])


def _rows(samples: Sequence[Sample]) -> NDArray[np.uint8]:
    rows = [sample.picture.ravel() for sample in samples]
    return np.array(rows, dtype=np.uint8).reshape(-1, 64)
