"""What would make it another digit: few cells, and the reader itself says that they do."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from digitpad.core.counterfactual import MOST_READINGS, Counterfactual, counterfactual
from digitpad.core.preprocessing.cells import as_raster
from digitpad.core.recognition import Recognition
from digitpad.core.recognizer import Recognizer, built_in_samples, simple_recognizer
from digitpad.core.typing import Picture

Samples = tuple[NDArray[np.uint8], NDArray[np.int64]]


@pytest.fixture(scope="module")
def digits() -> Samples:
    from sklearn.datasets import load_digits

    X, y = load_digits(return_X_y=True)
    return X.astype(np.uint8), y


@pytest.fixture(scope="module")
def recognizer(digits: Samples) -> Recognizer:
    return simple_recognizer(built_in_samples(*digits), [], n_neighbors=5)


def found_for(recognizer: Recognizer, digits: Samples, row: int, label: int) -> Counterfactual | None:
    return counterfactual(
        lambda cells: recognizer.recognize(as_raster(cells)), digits[0][row].reshape(8, 8), label, digits
    )


def test_what_is_found_reads_as_the_label_and_changes_little(recognizer: Recognizer, digits: Samples) -> None:
    n_found = 0
    for row, label in ((3, 9), (7, 1), (9, 4), (0, 6), (8, 3)):
        found = found_for(recognizer, digits, row, label)
        if found is None or not found.cells:
            continue
        n_found += 1
        assert recognizer.recognize(as_raster(found.picture)).verdict == label == found.reading.verdict
        gap = np.argwhere(found.picture != digits[0][row].reshape(8, 8)).tolist()
        assert sorted([r, c] for r, c, _, _ in found.cells) == gap
        assert 0 < len(found.cells) < 40
        for r, c, before, after in found.cells:
            assert (before, after) == (digits[0][row].reshape(8, 8)[r, c], found.picture[r, c])
    assert n_found >= 3


def test_no_changed_cell_is_needless_where_there_was_time(recognizer: Recognizer, digits: Samples) -> None:
    found = found_for(recognizer, digits, 7, 1)
    assert found is not None
    again = found_for(recognizer, digits, 7, 1)
    assert again is not None
    assert np.array_equal(found.picture, again.picture)


def test_the_search_ends(recognizer: Recognizer, digits: Samples) -> None:
    asked: list[Picture] = []

    def read(cells: Picture) -> Recognition | None:
        asked.append(cells)
        return None

    assert counterfactual(read, digits[0][3].reshape(8, 8), 0, digits) is None
    assert 1 < len(asked) <= MOST_READINGS


def test_cells_that_read_as_the_label_already_are_left_alone(recognizer: Recognizer, digits: Samples) -> None:
    found = found_for(recognizer, digits, 3, recognizer.recognize(as_raster(digits[0][3].reshape(8, 8))).verdict)
    assert found is not None
    assert found.cells == ()


def test_a_label_without_samples_is_not_found(recognizer: Recognizer, digits: Samples) -> None:
    assert found_for(recognizer, digits, 3, 10) is None


def test_without_time_the_first_answer_is_given(recognizer: Recognizer, digits: Samples) -> None:
    picture = digits[0][3].reshape(8, 8)
    hurried = counterfactual(lambda cells: recognizer.recognize(as_raster(cells)), picture, 9, digits, lambda: False)
    best = found_for(recognizer, digits, 3, 9)
    assert hurried is not None
    assert best is not None
    assert recognizer.recognize(as_raster(hurried.picture)).verdict == 9
    assert len(hurried.cells) > len(best.cells)
