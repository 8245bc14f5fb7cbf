"""The learnt space: what its weights promise, and what it does with drawings that nobody fitted it to."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.options import RecognizerOptions
from digitpad.core.reference.embedding import RADIUS, Embedding
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.synthesis.atlas import parse_atlas
from digitpad.core.synthesis.synthesizer import MADE_KINDS, Synthesizer, SyntheticDrawings


@pytest.fixture(scope="module")
def drawn(atlas_texts: list[str]) -> tuple[SyntheticDrawings, SyntheticDrawings]:
    """Digits and non-digits that are in no set and were in no fit."""
    room = Synthesizer(parse_atlas(*atlas_texts), RecognizerOptions(seed=77))
    return room.digits(60, "test"), room.non_digits(0.05, "test")


def test_embedded_drawings_lie_on_a_sphere(learnt: Embedding, drawn: tuple[SyntheticDrawings, ...]) -> None:
    embedded = learnt.apply(drawn[0].features)
    assert embedded.shape == (len(drawn[0].features), learnt.n_components)
    assert np.linalg.norm(embedded, axis=1) == pytest.approx(np.full(len(embedded), RADIUS), rel=1e-5)


def test_digits_are_nearer_their_like_than_in_the_features(
    learnt: Embedding, drawn: tuple[SyntheticDrawings, ...], atlas_texts: list[str]
) -> None:
    labels = np.array([style.label for style in parse_atlas(*atlas_texts).digits])[drawn[0].style]

    def contrast(rows: np.ndarray) -> float:
        squares = (rows * rows).sum(axis=1)
        gaps = np.sqrt(np.maximum(squares[:, None] + squares - 2 * rows @ rows.T, 0))
        same = labels[:, None] == labels
        return float(gaps[~same].mean() / gaps[same].mean())

    assert contrast(learnt.apply(drawn[0].features)) > 1.25 * contrast(drawn[0].features)


def test_the_learnt_odds_tell_digits_from_others(learnt: Embedding, drawn: tuple[SyntheticDrawings, ...]) -> None:
    digits, others = (learnt.strangeness(learnt.apply(part.features)) for part in drawn)
    assert (digits < 0).mean() > 0.9
    assert (others > 0).mean() > 0.9


def test_two_digits_side_by_side_are_told_from_characters(
    learnt: Embedding, drawn: tuple[SyntheticDrawings, ...], atlas_texts: list[str]
) -> None:
    odds = learnt.side_by_side(learnt.apply(drawn[1].features))
    made = drawn[1].style - len(parse_atlas(*atlas_texts).styles)
    pairs = made == MADE_KINDS.index("two digits side by side")
    assert (odds[pairs] > -2).mean() > 0.8
    assert (odds[~pairs] < -2).mean() > 0.95
    assert np.abs(odds).max() <= 8


def test_weights_are_stored_exactly_and_are_small(learnt: Embedding) -> None:
    arrays = learnt.to_arrays()
    again = Embedding.from_arrays(arrays)
    assert again.digest == learnt.digest
    assert sum(array.nbytes for array in arrays.values()) <= 500_000
    assert len(learnt.class_bias) > NOT_A_DIGIT


@pytest.mark.parametrize("spoilt", ["hidden_bias", "output", "classes"])
def test_weights_that_do_not_fit_together_are_refused(learnt: Embedding, spoilt: str) -> None:
    arrays = learnt.to_arrays()
    with pytest.raises(ValueError, match="do not fit"):
        Embedding.from_arrays(arrays | {spoilt: arrays[spoilt][1:]})
    with pytest.raises(ValueError, match="do not fit"):
        Embedding.from_arrays(arrays | {spoilt: arrays[spoilt] * np.float16(np.nan)})
    with pytest.raises(KeyError):
        Embedding.from_arrays({name: array for name, array in arrays.items() if name != spoilt})
