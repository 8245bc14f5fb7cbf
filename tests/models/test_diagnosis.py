"""A fault planted in what a healthy model gets is named, mended, and not invented where there is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from sklearn.datasets import load_digits
from sklearn.neighbors import KNeighborsClassifier

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.neighbors.index import Index
from digitpad.core.options import RecognizerOptions
from digitpad.core.samples import Raster
from digitpad.core.synthesis.atlas import parse_atlas
from digitpad.core.synthesis.synthesizer import Synthesizer
from digitpad.models.diagnosis import FEWEST_DRAWINGS, Diagnosis, diagnose
from digitpad.models.feeding import Feeding, lines_of, pictures, to_input
from digitpad.models.mending import code
from digitpad.models.model import Model, as_shares, first_guess
from digitpad.storage.caches.reference_cache import atlas_texts

Batch = np.ndarray


def drawings(n_per_digit: int, purpose: str) -> tuple[list[Ink], list[int]]:
    synthesizer = Synthesizer(parse_atlas(*atlas_texts()), RecognizerOptions())
    pieces, styles = synthesizer.draw_digits(n_per_digit, purpose)
    labels = synthesizer.table().labels[styles]
    keep = np.random.default_rng(0).permutation(len(pieces))[: 10 * n_per_digit]
    return [_ink(pieces[i]) for i in keep], [int(label) for label in labels[keep]]


def _ink(pieces: np.ndarray) -> Ink:
    """Strokes of pieces (m, 4) that follow each other."""
    starts = np.flatnonzero((pieces[1:, :2] != pieces[:-1, 2:]).any(axis=1)) + 1
    runs = np.split(pieces, starts)
    return Ink(tuple(Stroke(np.vstack([run[:1, :2], run[:, 2:]])) for run in runs))


@pytest.fixture(scope="module")
def healthy() -> Callable[[Batch], Batch]:
    """The nearest among pictures drawn MNIST's way, as shares by distance."""
    inks, labels = drawings(40, "model")
    rows = to_input(pictures([lines_of(ink) for ink in inks], Feeding()), Feeding())
    index, known = Index(rows), np.array(labels)

    def evaluate(batch: Batch) -> Batch:
        distances, nearest = index.search(batch, 5)
        shares = np.zeros((len(batch), 10))
        for row, (apart, near) in enumerate(zip(distances, nearest, strict=True)):
            np.add.at(shares[row], known[near], np.exp(-apart))
        return shares / np.maximum(shares.sum(axis=1, keepdims=True), 1e-300)

    return evaluate


@pytest.fixture(scope="module")
def hand() -> tuple[list[Ink], list[int]]:
    return drawings(6, "hand")


def as_pictures(function: Callable[[Batch], Batch]) -> Callable[[Batch], Batch]:
    return lambda batch: np.ascontiguousarray(function(batch.reshape(-1, 28, 28))).reshape(len(batch), -1)


def moved(batch: Batch) -> Batch:
    return np.pad(batch, ((0, 0), (5, 0), (0, 0)))[:, :28]


FAULTS: dict[str, Callable[[Batch], Batch]] = {
    "inverted": as_pictures(lambda b: 1 - b),
    "off-centre": as_pictures(moved),
    "size": as_pictures(lambda b: np.kron(b[:, 7:21, 7:21], np.ones((1, 2, 2), np.float32))),
}


def accuracy(evaluate: Callable[[Batch], Batch], hand: tuple[list[Ink], list[int]]) -> float:
    rows = to_input(pictures([lines_of(ink) for ink in hand[0]], Feeding()), Feeding())
    return float(np.mean(evaluate(rows).argmax(axis=1) == hand[1]))


def test_a_healthy_model_has_no_fault(healthy: Any, hand: Any) -> None:
    found = diagnose(Model("healthy", (None, 784), healthy), *hand, Feeding())
    assert found.changes == ()
    assert found.accuracy == found.mended_accuracy == accuracy(healthy, hand) > 0.6


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_named_and_mended(fault: str, healthy: Any, hand: Any) -> None:
    model = Model(fault, (None, 784), lambda batch: healthy(FAULTS[fault](batch)))
    found = diagnose(model, *hand, Feeding())
    assert found.changes[0].fault == fault
    assert found.accuracy < 0.6
    assert found.mended_accuracy >= accuracy(healthy, hand) - 0.07


def test_shifted_labels_are_named(healthy: Any, hand: Any) -> None:
    model = Model("labels", (None, 784), lambda batch: np.roll(healthy(batch), 1, axis=1))
    found = diagnose(model, *hand, Feeding())
    assert [change.fault for change in found.changes] == ["labels"]
    assert found.feeding.label_shift == -1


def test_of_ranges_that_read_alike_the_usual_one_is_named(healthy: Any, hand: Any) -> None:
    """This model reads inputs of enough contrast alone, and more contrast makes it surer, as it does networks."""

    def evaluate(batch: Batch) -> Batch:
        given = batch * np.float32(0.3081) + np.float32(0.1307)
        low, contrast = given.min(axis=1, keepdims=True), np.ptp(given, axis=1, keepdims=True)
        shares = healthy((given - low) / np.maximum(contrast, 1e-6))
        shares = np.where(contrast < 0.9, np.roll(shares, 3, axis=1), shares) ** np.where(contrast < 1.5, 0.8, 1)
        return shares / shares.sum(axis=1, keepdims=True)

    found = diagnose(Model("surer", (None, 784), evaluate), *hand, Feeding())
    assert [change.fault for change in found.changes][:1] == ["normalisation"]


def test_of_too_few_drawings_nothing_is_said(healthy: Any, hand: Any) -> None:
    few = FEWEST_DRAWINGS - 1
    with pytest.raises(UserError, match=f"there are {few}"):
        diagnose(Model("few", (), healthy), hand[0][:few], hand[1][:few], Feeding())


@pytest.mark.parametrize(
    ("shape", "size", "layout", "channels"),
    [
        ((None, 784), (28, 28), "flat", 1),
        ((None, 64), (8, 8), "flat", 1),
        ((1, 1, 28, 28), (28, 28), "channels first", 1),
        ((None, 3, 32, 32), (32, 32), "channels first", 3),
        ((None, 28, 28, 1), (28, 28), "channels last", 1),
        ((None, 28, 28), (28, 28), "rows", 1),
        ((), (28, 28), "flat", 1),
    ],
)
def test_the_first_guess_follows_the_models_input(shape: Any, size: Any, layout: str, channels: int) -> None:
    guess = first_guess(shape)
    assert (guess.size, guess.layout, guess.channels) == (size, layout, channels)
    ink = np.zeros((2, *size), np.float32)
    expected = tuple(2 if i == 0 else size_ for i, size_ in enumerate(shape)) or (2, 784)
    assert to_input(ink, guess).shape == expected


def test_what_learnt_from_load_digits_reads_by_the_first_guess(hand: Any) -> None:
    """By MNIST's way, with a margin, it reads a fifth of them."""
    X, y = load_digits(return_X_y=True)
    guess = first_guess((None, 64))
    given = to_input(pictures([lines_of(drawing) for drawing in hand[0]], guess), guess)
    assert KNeighborsClassifier().fit(X / 16, y).score(given, hand[1]) > 0.5


@pytest.mark.parametrize("shape", [(None, 783), (None, 2, 3, 4, 5), (None, 1, 4000, 4000)])
def test_an_input_that_is_no_picture_is_told(shape: Any) -> None:
    with pytest.raises(UserError):
        first_guess(shape)


def test_any_usual_output_becomes_shares() -> None:
    logits = np.array([[0.0] * 9 + [5.0]])
    for output in (logits, np.log(as_shares(logits))):
        shares = as_shares(output)
        assert shares.argmax() == 9
        np.testing.assert_allclose(shares.sum(axis=1), 1)
    np.testing.assert_array_equal(as_shares(np.array([3, 0])).argmax(axis=1), [3, 0])
    with pytest.raises(UserError, match="2 classes"):
        as_shares(np.array([[0.5, 0.5]]))


def test_a_drawn_line_fills_its_box_and_stands_in_the_middle() -> None:
    ink = Ink.from_drawing([[[100, 100], [0, 900]]])
    picture = pictures([lines_of(ink)], Feeding(centering="box"))[0]
    rows, columns = np.flatnonzero(picture.max(axis=1) > 0.5), np.flatnonzero(picture.max(axis=0) > 0.5)
    assert (rows[0], rows[-1]) == (4, 23)
    assert abs((columns[0] + columns[-1]) / 2 - 13.5) <= 0.5


def test_nothing_drawn_is_no_picture() -> None:
    with pytest.raises(ValueError, match="empty"):
        lines_of(Raster(np.full((30, 30), 255, np.uint8)))


def test_a_picture_is_moved_as_the_proposed_line_of_python_moves_it() -> None:
    image = np.random.default_rng(2).random((28, 28)).astype(np.float32)
    feeding = Feeding(shift=(-0.25, 0.07), layout="rows")
    names = {"np": np, "image": image}
    exec(code(Diagnosis(feeding, (), 0.0, 1)), names)
    np.testing.assert_array_equal(to_input(image[None], feeding)[0], names["image"])
