"""The pad in a notebook, without a browser: what its JavaScript sends, and what is there in Python."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.samples import NOT_A_DIGIT

traitlets = pytest.importorskip("traitlets", reason="an extra: pip install '.[notebook]'")
from digitpad.notebook import Pad  # noqa: E402

SEVEN = [[[0, 30, 60, 50, 40, 30], [0, 1, 0, 30, 60, 100], [0, 10, 20, 30, 40, 50]]]


@pytest.fixture
def pad() -> Pad:
    return Pad(reads=False)


def test_ink_comes_as_strokes_pictures_and_a_reading(pad: Pad) -> None:
    assert (pad.strokes, pad.image.sum(), pad.picture().max(), pad.reading) == ([], 0, 0, None)
    pad.ink = SEVEN
    assert [stroke.shape for stroke in pad.strokes] == [(6, 3)]
    assert pad.image.shape == (8, 8)
    assert 0 < pad.image.max() <= 16
    assert pad.picture(20).shape == (20, 20)
    assert pad.picture().max() == pytest.approx(1)


def test_the_reading_is_shown_where_it_is_wanted() -> None:
    pad = Pad()
    pad.ink = SEVEN
    assert pad.reading is not None
    assert pad.reading.verdict == 7
    assert pad.says.startswith("7, ")
    pad.clear()
    assert pad.says == ""


def test_what_is_kept_is_a_labelled_set(pad: Pad) -> None:
    assert (pad.X.shape, pad.y.shape) == ((0, 64), (0,))
    for number, label in enumerate((7, NOT_A_DIGIT, 7)):
        pad.ink = SEVEN
        pad.asked = {"label": label, "number": number}  # as the buttons and keys do
        assert pad.ink == []
    assert pad.X.shape == (3, 64)
    assert pad.y.tolist() == [7, NOT_A_DIGIT, 7]
    assert len(pad.drawings) == 3
    assert (pad.counts[7], pad.counts[NOT_A_DIGIT]) == (2, 1)
    pad.forget_last()
    assert pad.y.tolist() == [7, NOT_A_DIGIT]
    assert pad.ink == SEVEN


@pytest.mark.parametrize("asked", [{}, {"label": 11}, {"label": "7"}, {"label": None, "number": 1}])
def test_a_request_that_makes_no_sense_keeps_nothing(pad: Pad, asked: dict[str, object]) -> None:
    pad.ink = SEVEN
    pad.asked = asked
    assert len(pad.y) == 0
    assert pad.ink == SEVEN


def test_an_empty_pad_cannot_be_kept(pad: Pad) -> None:
    pad.asked = {"label": 3, "number": 1}
    assert len(pad.y) == 0
    with pytest.raises(ValueError, match="nothing on the pad"):
        pad.keep(3)
    pad.ink = SEVEN
    with pytest.raises(ValueError, match="0 to 9"):
        pad.keep(11)


@pytest.mark.parametrize(
    "ink",
    [[[[1], [2]]], [[1, 2, 3]], [[[], [], []]], [[[1], [float("nan")], [0]]], [[["a"], [1], [0]]], SEVEN * 201, [3]],
)
def test_what_is_no_ink_is_refused(pad: Pad, ink: list[object]) -> None:
    with pytest.raises((traitlets.TraitError, ValueError)):
        pad.ink = ink
    assert pad.ink == []


def test_its_javascript_ships_and_asks_for_nothing_outside() -> None:
    assert "export default" in str(Pad._esm)
    for text in (str(Pad._esm), str(Pad._css)):
        assert "://" not in text
        assert "import " not in text
    assert np.isin(["ink", "says", "counts", "asked"], list(Pad(reads=False).keys)).all()
