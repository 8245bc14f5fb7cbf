"""A recognizer's answer, as values that `ui` and `cli` show and never compute with."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink import Ink
from digitpad.core.samples import Drawing, Label, Origin, Sample
from digitpad.core.text import Text


@dataclass(frozen=True, eq=False)
class PreprocessingStep:
    """One step of the preprocessor, as something to look at.

    Either `ink` with `box` (left, top, right, bottom: the part of its plane to show), or `image`: float or uint8 of
    shape (height, width), or (maps, height, width) for several small pictures side by side; 0 is paper, `vmax` is full
    ink.
    """

    name: str
    title: Text
    caption: Text
    ink: Ink | None = None
    box: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
    image: NDArray[np.generic] | None = None
    vmax: float = 1.0


@dataclass(frozen=True, eq=False)
class PreprocessingTrace:
    """A drawing on its way: as given, each stage to look at, and what recognizers compare.

    `picture`: 8x8 uint8, 0..16, the format of `load_digits`. `directions`: float32 (4, 8, 8), maps of stroke
    directions. `normalised`: the strokes in the 32x32 box. `gradients`: float32 (8, 8, 8), maps of the way in which
    edges face; where a picture was given.
    """

    drawing: Drawing
    stages: tuple[PreprocessingStep, ...]
    normalised: Ink
    picture: NDArray[np.uint8]
    directions: NDArray[np.float32]
    gradients: NDArray[np.float32] | None = None


def ranked(scores: tuple[float, ...]) -> tuple[tuple[Label, float], ...]:
    """All labels with their scores, best first; ties by label."""
    order = sorted(range(len(scores)), key=lambda label: (-scores[label], label))
    return tuple((label, scores[label]) for label in order)


@dataclass(frozen=True, eq=False)
class Neighbor:
    """One sample that voted, as it stood in the vote.

    `sample_id` names its source (a `Sample.id`, or "atlas:7/barred"); `picture` is what was compared (8x8, 0..16), a
    variation of the source where `varied`; `weight` is its share of the vote, 0..1. `by_edges`: it was found by the way
    in which edges face, the second comparison of pictures.
    `writer`: who wrote it, where that is known.
    """

    sample_id: str
    label: Label
    distance: float
    weight: float
    picture: NDArray[np.uint8]
    origin: Origin
    varied: bool = False
    style: str = ""
    created: str = ""
    by_edges: bool = False
    writer: str = ""

    @classmethod
    def of_sample(
        cls,
        sample: Sample,
        distance: float,
        weight: float,
        picture: NDArray[np.uint8] | None = None,
        *,
        varied: bool = False,
    ) -> Neighbor:
        """A sample of the training set; `picture`, shape (8, 8), where not its own was compared."""
        return cls(
            sample.id,
            sample.label,
            float(distance),
            float(weight),
            sample.picture if picture is None else picture,
            sample.origin,
            varied=varied,
            created=sample.created,
            writer=sample.author,
        )


@dataclass(frozen=True, eq=False)
class Recognition:
    """One reading.

    `verdict`: the label shown (0-9 or NOT_A_DIGIT). `digit`: the best digit even where the verdict refuses.
    `confidence`: calibrated probability of the verdict. `scores`: one for each of the 11 labels, summing to 1.
    `refusal`: the score, 0..1, compared with `threshold`; at or above it the verdict is NOT_A_DIGIT. `tied`: labels
    that share the first place (empty without a tie). `neighbors`: those that voted, by weight
    (see `decision.by_weight`), equal ones nearest first.
    """

    verdict: Label
    digit: Label
    confidence: float
    scores: tuple[float, ...]
    refusal: float
    threshold: float
    neighbors: tuple[Neighbor, ...]
    steps: PreprocessingTrace
    tied: tuple[Label, ...] = ()
    style: str = ""

    @property
    def ranking(self) -> tuple[tuple[Label, float], ...]:
        """All labels with their scores, best first; ties by label."""
        return ranked(self.scores)
