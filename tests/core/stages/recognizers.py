"""Stages of a vote: weights, features of the refusal, the person's own samples; changes that make another digit."""

from __future__ import annotations

from functools import cache

import numpy as np

from digitpad.core.counterfactual import counterfactual
from digitpad.core.decision import by_weight, what_decided, whole_percent
from digitpad.core.ink import Ink, Stroke
from digitpad.core.ink_change import _edits, changed, ink_change
from digitpad.core.neighbors import pca_bound, plane, quantized_rows
from digitpad.core.neighbors.growable_matrix import GrowableMatrix
from digitpad.core.neighbors.nearest_others import nearest_others
from digitpad.core.neighbors.ranking import Ranking
from digitpad.core.options import RecognizerOptions
from digitpad.core.recognition import Neighbor, PreprocessingTrace, Recognition
from digitpad.core.recognizers import personal_samples, reference_recognizer, reference_scores
from digitpad.core.recognizers.augmented_sample import AugmentedSample
from digitpad.core.recognizers.personal_samples import PersonalSamples, n_variations
from digitpad.core.recognizers.raster_knn import RasterKnnRecognizer
from digitpad.core.recognizers.reference_recognizer import ReferenceRecognizer
from digitpad.core.recognizers.rejection_features import (
    NeighborhoodFeatures,
    certainty_features,
    picture_rejection_features,
    rejection_features,
    vote_shares,
    vote_weights,
)
from digitpad.core.reference.logistic_regression import LogisticRegression
from digitpad.core.reference.reference_set import ReferenceSet, StyleTable, VariedRows
from digitpad.core.samples import N_LABELS, NOT_A_DIGIT, Origin, Raster, Sample
from digitpad.core.typing import Doubles, Picture
from tests.core.drawn import drawn, on_paper, placed, strokes_of
from tests.core.stages.figures import Figures, Stages, exact, moments, whole
from tests.core.stages.reference import embedding, rows
from tests.core.stages.segmentation import formula, inks


@cache
def near(seed: int) -> NeighborhoodFeatures:
    rng = np.random.default_rng(seed)
    distances = np.sort(rng.uniform(0, 5, (20, 25)), axis=1)
    distances[0, :7] = 0.0
    return NeighborhoodFeatures(distances, np.append(rng.uniform(0, 3, 19), 0.0))


@cache
def shares(seed: int) -> Doubles:
    labels = np.random.default_rng(seed).integers(0, 4, (20, 25))
    return vote_shares(vote_weights(near(seed).distances), labels)


def _votes() -> Figures:
    uniform = vote_weights(near(1).distances, uniform=True)
    certain = np.linspace(0.05, 1, 20)
    lone = np.eye(10)[[3, 4]]
    first = [reference_scores.with_certain_first(*given) for given in ((shares(1), certain), (lone, certain[[4, 9]]))]
    return moments(vote_weights(near(1).distances), uniform, shares(1), *first)


def _evidence() -> Figures:
    strange = np.linspace(-3, 4, 20)
    traced = rejection_features(shares(1), near(1), near(2), strange)
    pictures = picture_rejection_features(traced, near(3), strange[::-1], (shares(1), shares(2)))
    return moments(*traced.T, *pictures.T[15:], *certainty_features(shares(1), near(1).distances).T)


@cache
def reference() -> ReferenceSet:
    """Of drawings in a made space: what is read is of no use, but always the same."""
    rng = np.random.default_rng(2)
    directions = embedding(256, 7)
    sides = [
        VariedRows.of(
            space.apply(np.abs(rng.normal(0, 0.2, (n, d))).astype(np.float32)),
            np.arange(n) % styles + first, np.zeros((n, 64), np.uint8),
        )
        for n, d, styles, first, space in (
            (300, 256, 10, 0, directions), (220, 256, 2, 10, directions), (200, 512, 10, 0, embedding(512, 6)),
        )
    ]  # fmt: skip
    names = np.array([f"style {n}" for n in range(12)])
    table = StyleTable(names, names, np.array([*range(10), NOT_A_DIGIT, NOT_A_DIGIT]))
    rng = np.random.default_rng(4)
    fits = [LogisticRegression(np.append(rng.normal(0, 0.2, n), -0.4)) for n in (15, 25, 3)]
    return ReferenceSet(
        "made", RecognizerOptions(), table, sides[0], sides[1], directions, sides[2], embedding(512, 6), *fits
    )


@cache
def taught() -> ReferenceRecognizer:
    names = ("two", "zero", "six", "plus", "two", "seven, barred")
    samples = [
        Sample(
            f"s{n}",
            label,
            np.zeros((8, 8), np.uint8),
            Ink(tuple(Stroke(xy * (1, 1 + n / 20)) for xy in strokes_of(name))),
            writer=("", "Ada")[n % 2],
        )
        for n, (name, label) in enumerate(zip(names, (2, 0, 6, NOT_A_DIGIT, 7, 7), strict=True))
    ]
    return ReferenceRecognizer(reference(), PersonalSamples(reference().projection, reference().options)).with_samples(
        samples
    )


def _of_reading(reading: Recognition) -> Figures:
    told = [part for n in reading.neighbors for part in (n.sample_id, int(n.varied), n.distance, n.weight)]
    return [
        reading.verdict,
        reading.digit,
        reading.style,
        *exact(reading.confidence, reading.refusal, reading.scores),
        *told,
        str(what_decided(reading)),
    ]


def _read() -> Figures:
    """By the made set alone, and with samples of one's own: strokes near one of them, and a picture."""
    figures: Figures = []
    plain = ReferenceRecognizer(reference(), PersonalSamples(reference().projection, reference().options))
    near_two = Ink(tuple(Stroke(xy * (1.05, 0.97)) for xy in strokes_of("two")))
    picture = Raster(on_paper(drawn(placed("six", 60, 40.0), (60, 60), 4.0)))
    for recognizer in (plain, taught(), taught().for_writer("Ada")):
        for drawing in (near_two, inks()["near"], picture):
            figures += _of_reading(recognizer.recognize(drawing))
        for each in recognizer.judge([near_two, picture, inks()["far apart"]]):
            figures += exact(each)
        pieces = np.random.default_rng(1).uniform(0, 90, (4, 20, 4)).astype(np.float32)
        figures += [number for each in recognizer.glance(pieces) for number in exact(each)]
    return figures


def _weights_of_own() -> Figures:
    scales = [
        personal_samples.DISTANCE_SCALE,
        personal_samples.PLAIN,
        personal_samples.CROSSING_SCALE,
        personal_samples.DOUBTED_SCALE,
    ]
    limits = [
        personal_samples.ALIKE,
        reference_recognizer.LEAST_WEIGHT,
        reference_recognizer.DOUBTFUL,
        *reference_recognizer.OVERRULING,
    ]
    given = taught().taught_arrays()
    samples = {each.sample.id: each.sample for each in taught()._taught.augmented}
    recalled = taught().recalling(given, {name: samples[name] for name in ("s1", "s2", "s5")}).taught_arrays()
    numbers = [n_variations(n) for n in (0, 1, 749, 750, 751, 1500, 1501, 3000, 12000, 12001, 24000, 24001, 10**6)]
    return [
        *whole(numbers, given["lengths"]),
        *exact(scales, limits, given["distance_scale"].astype(float)),
        *moments(given["rows"], given["pictures"], recalled["rows"], recalled["distance_scale"]),
    ]


def _judged() -> Figures:
    given = rows(4, 60, 8)
    unit = given / np.linalg.norm(given, axis=1, keepdims=True) * np.float32(6)
    found = [taught()._judged(unit, [label] * 60) for label in (0, 7, NOT_A_DIGIT)]
    return exact(*found, reference_recognizer._likeness(np.linspace(1.1, 2.1, 11))) + whole(
        personal_samples._n_alike(unit)
    )


def _supported() -> Figures:
    """Doubted samples, some of which are like another with the same label, at distances around the limit."""
    places = np.array([[0.0], [2.7], [9], [11.8], [20], [22.6], [40]], np.float32)
    doubted = personal_samples.DOUBTED_SCALE
    given = tuple(
        AugmentedSample(
            Sample(str(n), label, np.zeros((8, 8), np.uint8)), places[n : n + 1], np.zeros((1, 64), np.uint8), doubted
        )
        for n, label in enumerate((1, 1, 2, 2, 3, 4, 1))
    )
    return exact([each.distance_scale for each in personal_samples._with_support(given)])


def _simple() -> Figures:
    pictures = (np.random.default_rng(6).integers(0, 17, (40, 8, 8))).astype(np.uint8)
    samples = [Sample(f"p{n}", n % N_LABELS, picture) for n, picture in enumerate(pictures)]
    figures: Figures = []
    for options in ({}, {"nearer_is_louder": True, "n_neighbors": 7}, {"metric": "l1", "n_neighbors": 2}):
        knn = RasterKnnRecognizer(samples, **options)
        for drawing in (inks()["near"], inks()["far apart"]):
            figures += _of_reading(knn.recognize(drawing))
        figures += exact(*knn.glance(np.random.default_rng(1).uniform(0, 90, (3, 20, 4)).astype(np.float32)))
    refusing = RasterKnnRecognizer(
        [Sample(f"n{n}", NOT_A_DIGIT if n < 30 else 4, picture) for n, picture in enumerate(pictures)]
    )
    told: list[float] = []
    figures += moments(refusing.compared(samples[:3], told.append))
    return figures + exact(told) + _of_reading(refusing.recognize(inks()["near"]))


def _decided() -> Figures:
    empty = np.zeros((8, 8), np.uint8)
    figures: Figures = []
    steps = PreprocessingTrace(Ink(), (), Ink(), empty, np.zeros((4, 8, 8), np.float32))
    for own in (0.004, 0.006, 0.3, 0.49, 0.5, 0.7):
        for label, verdict, threshold in (
            (3, 3, 0.5),
            (3, 5, 0.5),
            (NOT_A_DIGIT, NOT_A_DIGIT, 0.5),
            (3, NOT_A_DIGIT, 1.0),
        ):
            neighbors = [
                Neighbor("own", label, 1.0, own, empty, Origin.TAUGHT),
                *(
                    Neighbor(
                        f"n{n}",
                        (5, NOT_A_DIGIT, 8)[n],
                        2.0 - n / 9,
                        (1 - own) * share,
                        empty,
                        Origin.ATLAS,
                        by_edges=n == 2,
                    )
                    for n, share in enumerate((0.6, 0.394, 0.006))
                ),
            ]
            scores = tuple(np.eye(N_LABELS)[verdict].tolist())
            reading = Recognition(verdict, 3, 0.9, scores, 0.59, threshold, by_weight(neighbors, verdict), steps)
            figures += [str(what_decided(reading)), *[near.sample_id for near in reading.neighbors]]
    return figures + whole(
        [whole_percent(share) for share in (0, 0.004, 0.005, 0.0151, 0.994, 0.996, 0.9994, 0.9996, 1)]
    )


def _changes() -> Figures:
    """Lines drawn or taken away, and the shortest of them after which the formula reads another digit."""
    figures: Figures = []
    for name in ("near", "two in one go"):
        ink = inks()[name]
        total = sum(float(np.hypot(*np.diff(stroke.xy, axis=0).T).sum()) for stroke in ink.strokes)
        edits = list(_edits(ink, total))
        figures += whole(len(edits), sum(edit.is_removal for edit in edits)) + moments(
            [edit.length for edit in edits], [edit.middle for edit in edits]
        )
        after = [changed(ink, (edit,)).n_points for edit in edits if edit.is_removal]
        figures += whole(after)
        for label in range(10):
            found = ink_change(formula(), ink, label, formula().recognize)
            lines = [] if found is None else [edit.line for edit in found.edits]
            figures += [*whole([len(line) for line in lines]), *exact(0 if found is None else found.share, *lines)]
    return figures


def _cells() -> Figures:
    """Cells that, changed, make a sum of theirs pass a limit."""
    weights = np.random.default_rng(2).normal(0, 1, (8, 8))
    models = np.random.default_rng(3).integers(0, 17, (30, 64)).astype(np.uint8)
    asked: list[int] = []

    def read(picture: Picture) -> Recognition | None:
        asked.append(int(picture.sum()))
        value = int(np.clip((weights * picture).sum() // 25 + 4, 0, 9))
        (plain,) = [formula().recognize(inks()["near"])]
        return Recognition(value, value, 1.0, plain.scores, 0.0, 0.5, (), plain.steps)

    found: Figures = []
    for label in (1, 4, 5, 8):
        result = counterfactual(read, models[9].reshape(8, 8), label, (models, np.arange(30) % 10))
        found += whole(-1) if result is None else whole(result.cells)
    return found + whole(asked)


def _bounds() -> Figures:
    """Of rows rounded to bytes, and of principal components: what bounds they give, as many rows would."""
    given = np.random.default_rng(1).integers(0, 17, (quantized_rows.WORTHWHILE_FROM, 24)).astype(np.float32)
    matrix = GrowableMatrix.of(given)
    rounded = quantized_rows.QuantizedRows.of(matrix)
    assert rounded is not None
    found = rounded.bounds(given[7].astype(np.float64) + 0.3)
    assert found is not None
    bounds, level, step = found
    sketch = pca_bound.PcaBound(
        np.zeros((3, 16), np.float32),
        matrix.half_norms[:3],
        np.linalg.qr(np.random.default_rng(4).normal(0, 1, (24, 15)))[0],
    )
    ranking = Ranking(bounds, 40)
    return [
        *exact(level, step, rounded.scale, rounded.longest, rounded.longest_rest, ranking.reached()),
        *whole(
            bounds.astype(np.int64).sum(),
            rounded.nbytes,
            matrix.nbytes,
            len(ranking.at_least(float(bounds.max()) - 40)),
        ),
        *moments(rounded.reach, rounded.centre, np.abs(sketch.of_vectors(given[:50].astype(np.float64)))),
    ]


def _neighbours() -> Figures:
    given = np.random.default_rng(5).integers(0, 9, (700, 20))
    distances, numbers = nearest_others(given, 4)
    places = given[:, :2] + np.random.default_rng(7).normal(0, 0.4, (700, 2))
    kept = [
        plane.kept_neighbors(given[:n].astype(float), places[:n], k)
        for n, k in ((700, 10), (21, 10), (20, 10), (90, 3))
    ]
    polygon = np.array([(1.0, 1), (7, 2), (6, 7), (4, 3), (2, 8)])
    told = [
        number for each in kept if each is not None for number in (each.n, each.k, each.share, each.trustworthiness)
    ]
    return [
        *moments(distances),
        *whole(numbers[::50]),
        *whole(len(told)),
        *exact(told),
        *whole([plane.inside(places, polygon[:n]).sum() for n in (2, 3, 5)]),
    ]


STAGES: Stages = {
    "votes": _votes,
    "evidence": _evidence,
    "readings": _read,
    "weights of one's own": _weights_of_own,
    "judged": _judged,
    "supported": _supported,
    "simple mode": _simple,
    "what decided": _decided,
    "changes in ink": _changes,
    "changes of cells": _cells,
    "bounds": _bounds,
    "neighbours of whole numbers": _neighbours,
}
