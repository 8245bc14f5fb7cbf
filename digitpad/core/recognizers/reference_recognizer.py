"""The default recognizer: distance-weighted k-NN over the reference set and the person's own samples."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.decision import by_weight
from digitpad.core.features.extract import feature_rows
from digitpad.core.ink import Ink
from digitpad.core.preprocessing.normalise import normalise_pieces
from digitpad.core.preprocessing.preprocess import preprocess
from digitpad.core.preprocessing.resample_ink import clean_strokes, stacked_segments
from digitpad.core.progress import Report, silent
from digitpad.core.recognition import Neighbor, PreprocessingTrace, Recognition
from digitpad.core.recognizers.augmented_sample import augment_samples
from digitpad.core.recognizers.personal_samples import (
    CROSSING_SCALE,
    DISTANCE_SCALE,
    DOUBTED_SCALE,
    TAUGHT_VERSION,
    Arrays,
    PersonalSamples,
)
from digitpad.core.recognizers.reference_scores import (
    GRADIENTS_PART,
    Found,
    ReferenceScores,
    score_against_reference,
    search,
)
from digitpad.core.recognizers.rejection_features import vote_weights
from digitpad.core.reference.embedding import Embedding
from digitpad.core.reference.projection import side_by_side
from digitpad.core.reference.reference_set import ReferenceSet, VariedRows
from digitpad.core.samples import N_LABELS, NOT_A_DIGIT, Drawing, Label, Origin, Sample
from digitpad.core.typing import Doubles, Rows

LEAST_WEIGHT = 0.001
"""Neighbours with a smaller part of the vote are not shown."""

OVERRULING = (1.2, 2.0)
"""A person's own digit overrules a refusal in full up to the first of these distances, and not at all from the second.

So a lesson in one digit makes no letter pass that is merely nearer to it than to the built-in samples.
"""

DOUBTFUL = 0.01
"""A label to which the built-in set gives less than this is doubted until another sample says the same."""


GLANCE = (1.9, -1.1)
"""The log odds of a refusal from those of the classes alone: 7,700 groups (pendigits, UJI) correlate by 0.956."""


@dataclass(frozen=True, eq=False)
class _Ballot:
    """The person's own neighbours (m of them), the share of each in the vote, and their share together.

    `likeness`: how far the drawing is one of the person's own digits drawn again, from 0 to 1.
    """

    rows: NDArray[np.intp]
    distances: Doubles
    weights: Doubles
    likeness: float = 0.0

    @property
    def share(self) -> float:
        return float(self.weights.sum())


class ReferenceRecognizer:
    """See `default_recognizer`. Immutable; `with_samples` shares the built-in set and all rows that stay."""

    def __init__(
        self, reference: ReferenceSet, taught: PersonalSamples, *, n_neighbors: int = 25, threshold: float = 0.5
    ) -> None:
        self._reference = reference
        self._taught = taught
        self.n_neighbors = n_neighbors
        self.threshold = threshold

    def recognize(self, drawing: Drawing) -> Recognition:
        """See `Recognizer`."""
        options = self._reference.options
        steps = preprocess(drawing, deslant=options.deslant)
        row = self._row_of(steps)
        gradients = None if steps.gradients is None else steps.gradients.reshape(1, -1)
        evidence = score_against_reference(self._reference, row, self.n_neighbors, gradients)
        return self._reading(steps, evidence, self._own_ballot(row, evidence))

    def score(self, drawings: Sequence[Drawing]) -> Doubles:
        """See `Recognizer`; the neighbours of all drawings are searched for together."""
        return self.judge(drawings)[0]

    def judge(self, drawings: Sequence[Drawing]) -> tuple[Doubles, Doubles, Doubles]:
        """See `Recognizer`; of pictures the scores alone are told."""
        options = self._reference.options
        scores, likeness, pairs = np.zeros((len(drawings), N_LABELS)), np.zeros(len(drawings)), np.zeros(len(drawings))
        inks = {i: drawing for i, drawing in enumerate(drawings) if isinstance(drawing, Ink)}
        if inks:
            pieces = stacked_segments([clean_strokes(ink) for ink in inks.values()])
            normalised = normalise_pieces(pieces, deslant=options.deslant)
            rows = self._reference.projection.apply(feature_rows(normalised, options))
            evidence = score_against_reference(self._reference, rows, self.n_neighbors)
            scores[list(inks)], likeness[list(inks)] = self._with_own_votes(rows, evidence)
            pairs[list(inks)] = side_by_side(self._reference.projection, rows)
        for i, drawing in enumerate(drawings):
            if i not in inks:
                scores[i] = self.recognize(drawing).scores
        return scores, likeness, pairs

    def side_by_side(self, steps: PreprocessingTrace) -> float:
        """See `Recognizer`."""
        return float(side_by_side(self._reference.projection, self._row_of(steps))[0])

    def glance(self, pieces: Rows) -> tuple[Doubles, Doubles]:
        """See `Recognizer`: from the learnt space's own classes, without neighbours but the person's."""
        projection, options = self._reference.projection, self._reference.options
        rows = projection.apply(feature_rows(normalise_pieces(pieces, deslant=options.deslant), options))
        if isinstance(projection, Embedding):
            shares, strange = projection.digits_and_strangeness(rows)
            refused = 1 / (1 + np.exp(-(GLANCE[0] * strange + GLANCE[1])))
            scores = np.column_stack([shares * (1 - refused)[:, None], refused])
        else:
            scores = score_against_reference(self._reference, rows, self.n_neighbors).scores
        likeness = np.zeros(len(rows))
        if self._taught.index is not None:
            own = search(self._taught.index, rows, 1)
            of, far = own.rows[:, 0], own.distances[:, 0]
            likeness = _likeness(far / self._taught.distance_scales(of)) * (self._taught.labels(of) != NOT_A_DIGIT)
        return scores, likeness

    def compared(self, samples: Sequence[Sample], report: Report = silent) -> Rows:
        """See `Recognizer`; those that it knows are at hand, any other takes some milliseconds."""
        known = {each.sample.id: each.rows[0] for each in self._taught.augmented}
        rest = [sample for sample in samples if sample.id not in known]
        read = augment_samples(rest, 1, self._reference.projection, self._reference.options, report)
        known |= {each.sample.id: each.rows[0] for each in read}
        rows = [known[sample.id] for sample in samples]
        return np.array(rows, np.float32).reshape(len(rows), self._reference.digits.index.width)

    def compared_steps(self, steps: PreprocessingTrace) -> Rows:
        """See `Recognizer`."""
        return np.asarray(self._row_of(steps)[0])

    def _row_of(self, steps: PreprocessingTrace) -> Rows:
        numbers = steps.directions if self._reference.options.directions else steps.picture
        return self._reference.projection.apply(numbers.reshape(1, -1).astype(np.float32))

    def with_samples(
        self, added: Sequence[Sample], removed_ids: Collection[str] = (), *, report: Report = silent
    ) -> ReferenceRecognizer:
        """See `Recognizer`; `report` hears shares from 0 to 1, and what it raises ends the work."""
        return self._knowing(self._taught.with_samples(added, removed_ids, self._judged, report))

    def for_writer(self, writer: str | None) -> ReferenceRecognizer:
        """The same recognizer where `writer` draws: the samples of others weigh as plain ones."""
        taught = self._taught.for_writer(writer)
        return self if taught is self._taught else self._knowing(taught)

    @property
    def taught_digest(self) -> str:
        """A name for all that decides what a taught sample is read as: where it is the same, so are the families."""
        return f"{self._reference.inputs_digest}-{TAUGHT_VERSION}"

    def taught_arrays(self) -> Arrays:
        """What reading the person's own samples has given, so that it need not be done again: see `recalling`."""
        return self._taught.to_arrays()

    def recalling(
        self, arrays: Mapping[str, NDArray[np.generic]], samples: Mapping[str, Sample]
    ) -> ReferenceRecognizer:
        """A recognizer that knows those of `samples` (by id) that are in `arrays`; see `PersonalSamples.recalling`."""
        return self._knowing(self._taught.recalling(arrays, samples))

    @property
    def taught_ids(self) -> frozenset[str]:
        """Which samples it knows besides the built-in set."""
        return frozenset(each.sample.id for each in self._taught.augmented)

    def _knowing(self, taught: PersonalSamples) -> ReferenceRecognizer:
        return ReferenceRecognizer(self._reference, taught, n_neighbors=self.n_neighbors, threshold=self.threshold)

    def _judged(self, rows: NDArray[np.float32], labels: Sequence[Label]) -> Sequence[float]:
        """How far samples are to reach, by what the built-in set thinks of their labels."""
        scores = score_against_reference(self._reference, rows, self.n_neighbors).scores
        given = scores[np.arange(len(rows)), labels]
        across = (scores[:, NOT_A_DIGIT] >= self.threshold) != (np.array(labels) == NOT_A_DIGIT)
        scales = np.where(given < DOUBTFUL, DOUBTED_SCALE, np.where(across, CROSSING_SCALE, DISTANCE_SCALE))
        return [float(value) for value in scales]

    def _with_own_votes(self, rows: NDArray[np.float32], evidence: ReferenceScores) -> tuple[Doubles, Doubles]:
        """The scores (m, 11) of m drawings after the person's own samples have voted, too, and their likeness (m,)."""
        scores, likeness = evidence.scores.copy(), np.zeros(len(rows))
        if self._taught.index is None:
            return scores, likeness
        for i, row in enumerate(rows):
            own = self._own_ballot(row[None], evidence.of(i))
            votes = np.bincount(self._taught.labels(own.rows), own.weights, N_LABELS)
            scores[i] = scores[i] * (1 - own.share) + votes
            likeness[i] = own.likeness
        return scores, likeness

    def _own_ballot(self, row: NDArray[np.float32], evidence: ReferenceScores) -> _Ballot:
        """The vote of the nearest of all kinds, as far as it is the person's own."""
        index = self._taught.index
        if index is None:
            return _Ballot(np.zeros(0, dtype=np.intp), np.zeros(0), np.zeros(0))
        own = search(index, row, self.n_neighbors)
        rows, distances = own.rows[0], own.distances[0]
        others = np.concatenate([evidence.digits.distances[0], evidence.non_digits.distances[0]])
        together = np.concatenate([distances / self._taught.distance_scales(rows), others])
        voting = np.argsort(together, kind="stable")[: self.n_neighbors]
        weights = np.zeros(len(together))
        weights[voting] = vote_weights(together[voting], uniform=not self._reference.options.weights)
        refused = float(evidence.scores[0, NOT_A_DIGIT])
        is_digit, alike = self._taught.labels(rows) != NOT_A_DIGIT, _likeness(together[: len(rows)])
        overruled = np.where(is_digit, alike, 1.0)
        likeness = float(alike.max(initial=0.0, where=is_digit))
        return _Ballot(rows, distances, weights[: len(rows)] * (1 - refused * (1 - overruled)), likeness)

    def _reading(self, steps: PreprocessingTrace, evidence: ReferenceScores, own: _Ballot) -> Recognition:
        scores = evidence.scores[0] * (1 - own.share)
        if own.share:
            scores = scores + np.bincount(self._taught.labels(own.rows), own.weights, N_LABELS)
        digit = int(scores[:NOT_A_DIGIT].argmax())
        refusal = float(scores[NOT_A_DIGIT])
        verdict = NOT_A_DIGIT if refusal >= self.threshold else digit
        neighbors = [*self._built_in_neighbors(evidence, 1 - own.share), *self._own_neighbors(own)]
        tied = np.flatnonzero(scores == scores.max())
        return Recognition(
            verdict=verdict,
            digit=digit,
            confidence=float(scores[verdict]),
            scores=tuple(scores.tolist()),
            refusal=refusal,
            threshold=self.threshold,
            neighbors=by_weight(neighbors, verdict),
            steps=steps,
            tied=tuple(tied.tolist()) if len(tied) > 1 else (),
            style=_style_of(neighbors, verdict),
        )

    def _built_in_neighbors(self, evidence: ReferenceScores, share: float) -> list[Neighbor]:
        """Those that spoke for a digit and those that spoke against any, with their parts of the vote."""
        refused = float(evidence.scores[0, NOT_A_DIGIT])
        sides: list[tuple[VariedRows, Found, float]] = [(self._reference.non_digits, evidence.non_digits, refused)]
        if evidence.gradient_neighbors is None:
            sides.append((self._reference.digits, evidence.digits, 1 - refused))
        else:
            sides.append((self._reference.digits, evidence.digits, (1 - refused) * (1 - GRADIENTS_PART)))
            part = (1 - refused) * GRADIENTS_PART
            sides.append((self._reference.gradients, evidence.gradient_neighbors, part))
        neighbors = []
        for among, found, part in sides:
            weights = share * part * vote_weights(found.distances[0], uniform=not self._reference.options.weights)
            neighbors += [
                self._built_in_neighbor(among, *vote, by_edges=among is self._reference.gradients)
                for vote in zip(found.rows[0], found.distances[0], weights, strict=True)
                if vote[2] >= LEAST_WEIGHT
            ]
        return neighbors

    def _own_neighbors(self, own: _Ballot) -> list[Neighbor]:
        votes = zip(own.rows, own.distances, own.weights, strict=True)
        return [self._own_neighbor(*vote) for vote in votes if vote[2] >= LEAST_WEIGHT]

    def _built_in_neighbor(
        self, among: VariedRows, row: int, distance: float, weight: float, *, by_edges: bool
    ) -> Neighbor:
        styles, style = self._reference.styles, among.style[row]
        return Neighbor(
            str(styles.ids[style]),
            int(styles.labels[style]),
            float(distance),
            float(weight),
            among.pictures[row].reshape(8, 8),
            Origin.ATLAS,
            varied=True,
            style=str(styles.names[style]),
            by_edges=by_edges,
        )

    def _own_neighbor(self, row: int, distance: float, weight: float) -> Neighbor:
        sample, picture, varied = self._taught.source(int(row))
        return Neighbor.of_sample(sample, distance, weight, picture, varied=varied)


def _likeness(distances: Doubles) -> Doubles:
    """How far own digits at these distances may overrule a refusal, from 1 (drawn again) to 0 (something else)."""
    near, far = OVERRULING
    return np.asarray(np.clip((far - distances) / (far - near), 0.0, 1.0))


def _style_of(neighbors: Sequence[Neighbor], verdict: int) -> str:
    """The style that spoke loudest for the verdict, or nothing where the person's own samples did alone."""
    weights: dict[str, float] = {}
    for neighbor in neighbors:
        if neighbor.label == verdict and neighbor.style:
            weights[neighbor.style] = weights.get(neighbor.style, 0.0) + neighbor.weight
    return max(weights, key=lambda style: weights[style], default="")
