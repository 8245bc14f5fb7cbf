"""Stages of building the reference set: neighbours, regressions, calibration, projections; and tiny sets."""

from __future__ import annotations

from functools import cache
from unittest.mock import patch

import numpy as np

from digitpad.core.neighbors.scaled_rows import codes_of, scale_of
from digitpad.core.options import RecognizerOptions
from digitpad.core.reference import build, calibration, image_calibration
from digitpad.core.reference.build import build_reference_set
from digitpad.core.reference.embedding import Embedding
from digitpad.core.reference.inputs import inputs_digest
from digitpad.core.reference.logistic_regression import LogisticRegression
from digitpad.core.reference.pca import PCA
from digitpad.core.reference.picture_weights import PictureWeights
from digitpad.core.reference.projection import side_by_side, strangeness
from digitpad.core.reference.reference_set import VariedRows
from digitpad.core.typing import Rows
from tests.core.stages.figures import Figures, Stages, exact, moments, whole


@cache
def rows(seed: int, n: int, d: int = 8) -> Rows:
    """Clusters of which each is a style."""
    rng = np.random.default_rng(seed)
    return (np.random.default_rng(0).normal(0, 3, (12, d))[np.arange(n) % 12] + rng.normal(0, 1.4, (n, d))).astype(
        np.float32
    )


@cache
def varied(seed: int, n: int) -> VariedRows:
    return VariedRows.of(rows(seed, n), (np.arange(n) % 12).astype(np.int32), np.zeros((n, 64), np.uint8))


@cache
def embedding(d: int = 12, seed: int = 5) -> Embedding:
    rng = np.random.default_rng(seed)
    return Embedding(
        *(
            rng.normal(0, 0.4, shape).astype(np.float16).astype(np.float32)
            for shape in ((d, 9), (9,), (9, 8), (8,), (8, 24), (24,))
        )
    )


_LABELS = np.array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 7])


def _nearest() -> Figures:
    distances, found = calibration._nearest(varied(1, 620), varied(2, 300))
    return [*whole(found[::30, :3]), *moments(distances, found)]


def _fit() -> Figures:
    others = VariedRows.of(rows(4, 500) * np.float32(1.3) + 1, np.arange(500) % 5 + 12, np.zeros((500, 64), np.uint8))
    far = VariedRows.of(rows(6, 120) * np.float32(1.3) + 1, np.arange(120) % 5 + 12, np.zeros((120, 64), np.uint8))
    pca = PCA.fit(rows(1, 620), 3)
    figures: Figures = []
    for uniform in (False, True):
        fitted = calibration.fit_regressions(_LABELS, varied(1, 620), others, varied(2, 300), far, pca, uniform=uniform)
        figures += moments(fitted.refusal.predict(rows(8, 40, 15)), fitted.certainty.predict(rows(8, 40, 3)))
    return figures


def _steepness() -> Figures:
    rng = np.random.default_rng(3)
    evidence, certain = rng.normal(-1, 1.5, (400, 2)), rng.uniform(0.3, 1, 400)
    found = [
        calibration.as_sure_as_right(
            LogisticRegression(np.array([0.8, 0.2, -1.0])), evidence, certain, rng.random(400) < share * certain
        )
        for share in (0.5, 0.8, 1.1)
    ]
    return exact(*(each.coefficients for each in found))


def _errors() -> Figures:
    confidences = np.linspace(0, 1, 61)
    right = np.arange(61) % 3 > 0
    return exact(
        [calibration.calibration_error(confidences, right, n) for n in (1, 4, 15)],
        calibration.calibration_error(confidences, ~right),
    )


def _regression() -> Figures:
    X = rows(3, 90, 3).astype(np.float64) * (1, 50, 0.01)
    y = X[:, 0] + X[:, 1] / 50 > np.random.default_rng(1).normal(0, 2, 90)
    plain, weighed = LogisticRegression.fit(X, y), LogisticRegression.fit(X, y, np.linspace(0.2, 3, 90), 0.3)
    still = LogisticRegression.fit(np.column_stack([X, np.ones(90)]), y)
    return [
        *exact(plain.predict(X[:9]), weighed.predict(X[:9]), still.predict(np.column_stack([X, np.ones(90)]))[:5]),
        *exact(plain.with_half_at(0.3).predict(X[:5]), plain.steeper(2.5).predict(X[:5]), plain.predict(X[:1] * 1e9)),
        *exact(plain.coefficients[[0, 3]]),
    ]


def _projections() -> Figures:
    learnt, given = embedding(), rows(9, 30, 12)
    pca, space = PCA.fit(given, 4), learnt.apply(given)
    shares, odds = learnt.digits_and_strangeness(space)
    none = learnt.apply(given[:0]).shape
    far = learnt.side_by_side(space * np.float32(40))
    return [
        *moments(
            pca.mean,
            pca.basis,
            pca.apply(given),
            space,
            shares,
            odds,
            strangeness(learnt, space),
            side_by_side(learnt, space),
            far,
        ),
        *exact(strangeness(pca, space).sum(), learnt.apply(np.zeros((1, 12), np.float32)).sum()),
        *whole(pca.n_components, learnt.n_components, none),
    ]


def _bytes() -> Figures:
    given = rows(2, 50)
    return (
        exact(float(scale_of(given)), float(scale_of(given * 0)))
        + whole(codes_of(given, scale_of(given)))[:40]
        + moments(varied(2, 300).rows)
    )


def _digests() -> Figures:
    weights = PictureWeights(embedding(512, 6), LogisticRegression(np.linspace(-1, 1, 26)))
    options = RecognizerOptions()
    return [
        *(inputs_digest(["a"], options, *each)[:16] for each in ((None,), (embedding(),), (embedding(), weights))),
        weights.digest[:16],
        *sorted(weights.to_arrays()),
    ]  # fmt: skip


_TEXTS = (
    "\n".join(
        f"[{label}] plain\n~ 0,0 {9 * label},{99 - 8 * label}! 60,{30 + 7 * label} 30,100\n"
        f"~ 0,9 50,{9 * label} 20,100 {5 * label},50"
        for label in range(10)
    ),
    "[-] loop\n~ 0,0 90,9 20,50 30,95\n[-] bar\n~ 0,0 50,4 99,9",
)


def _counts() -> Figures:
    """How many drawings of what a build asks for, as shares of a full one."""
    numbers = [
        build.N_COMPONENTS,
        build.FULL,
        build.N_CALIBRATION,
        build.PARTS_ASKED,
        build.N_PICTURES,
        calibration.STRANGER,
    ]
    return whole(numbers) + exact(
        build.GRADIENTS_SHARE, calibration.REFUSED_DIGITS, image_calibration.SHRUNK, *image_calibration.PENS
    )


def _built(options: RecognizerOptions, *, learnt: bool) -> Figures:
    weights = PictureWeights(embedding(512, 6), LogisticRegression(np.linspace(-1, 1, 26))) if learnt else None
    told: list[float] = []
    with (
        patch.object(build, "fit_regressions", wraps=build.fit_regressions) as fit,
        patch.object(build, "picture_refusal", wraps=build.picture_refusal) as pictures,
    ):
        built = build_reference_set(
            _TEXTS, options, embedding=embedding(256, 7) if learnt else None, pictures=weights, report=told.append
        )
    figures: Figures = [
        str(told),
        built.inputs_digest[:16],
        *whole([len(call.args[1]) for call in pictures.mock_calls]),
    ]
    for part in (built.digits, built.non_digits, built.gradients, *fit.call_args.args[3:5]):
        figures += [*whole(np.bincount(part.style, minlength=20)), *moments(part.pictures)]
        # Principal components that vary alike are turned in another way by other sums.
        figures += moments(part.rows) if learnt else []
    return figures


def _built_alone() -> Figures:
    return _built(RecognizerOptions(n_per_digit=84), learnt=False)


def _built_learnt() -> Figures:
    return _built(RecognizerOptions(n_per_digit=96, seed=3), learnt=True)


STAGES: Stages = {
    "nearest": _nearest,
    "fit": _fit,
    "steepness": _steepness,
    "errors of calibration": _errors,
    "regression": _regression,
    "projections": _projections,
    "rows as bytes": _bytes,
    "digests": _digests,
    "counts": _counts,
    "built by itself": _built_alone,
    "built in a learnt space": _built_learnt,
}
