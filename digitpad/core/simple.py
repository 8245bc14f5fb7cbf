"""The simple mode: k nearest 8x8 pictures, one voice each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from digitpad.core.preprocess import preprocess
from digitpad.core.recognition import Neighbor, Recognition, Steps
from digitpad.core.samples import N_LABELS, NOT_A_DIGIT, Drawing, Label, Sample

Metric = Literal["l1", "l2"]


class SimpleRecognizer:
    """Uniform vote of the `n_neighbors` nearest samples by `metric` over 64 counts.

    Among samples at the same distance the earlier one comes first. Labels with equally many voices are all named in
    `tied`; the smallest of them is the answer, as in scikit-learn.
    """

    def __init__(self, samples: Sequence[Sample], *, n_neighbors: int = 5, metric: Metric = "l2") -> None:
        self._samples = tuple(samples)
        self.n_neighbors = n_neighbors
        self.metric = metric
        self._pictures = np.array([sample.picture.ravel() for sample in self._samples], dtype=np.float32).reshape(
            -1, 64
        )
        self._labels = np.array([sample.label for sample in self._samples], dtype=np.int64)

    def recognize(self, drawing: Drawing) -> Recognition:
        steps = preprocess(drawing)
        nearest, distances = self._nearest(steps.picture, np.arange(len(self._samples)), self.n_neighbors)
        votes = np.bincount(self._labels[nearest], minlength=N_LABELS)
        return self._reading(steps, nearest, distances, votes)

    def with_samples(self, added: Sequence[Sample], removed_ids: Collection[str] = ()) -> SimpleRecognizer:
        gone = frozenset(removed_ids)
        kept = [sample for sample in self._samples if sample.id not in gone] if gone else self._samples
        return SimpleRecognizer([*kept, *added], n_neighbors=self.n_neighbors, metric=self.metric)

    def _nearest(
        self, picture: NDArray[np.uint8], among: NDArray[np.intp], k: int
    ) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
        difference = self._pictures[among] - picture.ravel().astype(np.float32)
        if self.metric == "l1":
            distances = np.abs(difference).sum(axis=1)
        else:
            distances = np.sqrt((difference * difference).sum(axis=1))
        order = np.argsort(distances, kind="stable")[:k]
        return among[order], distances[order]

    def _reading(
        self, steps: Steps, nearest: NDArray[np.intp], distances: NDArray[np.float32], votes: NDArray[np.intp]
    ) -> Recognition:
        scores = votes / max(votes.sum(), 1)
        digit = self._best_digit(steps, votes)
        # A digit keeps its place against equally many voices for "not a digit".
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
                self._neighbor(i, float(distance), 1 / len(nearest))
                for i, distance in zip(nearest, distances, strict=True)
            ),
            steps=steps,
            tied=tuple(first.tolist()) if len(first) > 1 else (),
        )

    def _best_digit(self, steps: Steps, votes: NDArray[np.intp]) -> Label:
        """The digit with most voices; where none has any, that of the nearest sample which is a digit."""
        if votes[:NOT_A_DIGIT].any():
            return int(votes[:NOT_A_DIGIT].argmax())
        digits = np.flatnonzero(self._labels != NOT_A_DIGIT)
        nearest, _ = self._nearest(steps.picture, digits, 1)
        return int(self._labels[nearest[0]]) if len(nearest) else 0

    def _neighbor(self, index: int, distance: float, weight: float) -> Neighbor:
        sample = self._samples[index]
        return Neighbor(
            sample.id,
            sample.label,
            distance,
            weight,
            sample.picture,
            sample.picture,
            sample.origin,
            created=sample.created,
        )
