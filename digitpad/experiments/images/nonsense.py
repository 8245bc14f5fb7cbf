"""Non-digits made from digit images of any size and depth."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from digitpad.core.text import Text
from digitpad.core.typing import Indices
from digitpad.experiments.dataset import Dataset

Pictures = NDArray[np.float64]
Maker = Callable[[Pictures, NDArray[np.int64], np.random.Generator], Pictures]

_SYMMETRIC = (0, 1, 8)
"""Digits that stay digits when they are turned."""


def make_nonsense(data: Dataset, kind: str, rows: Indices, rng: np.random.Generator) -> NDArray[np.float64]:
    """One picture of `kind` (a key of `KINDS`) for each of `rows`, flat, with values of the data's own range."""
    pictures = data.X[rows].reshape(len(rows), *data.shape).astype(np.float64)
    return KINDS[kind](pictures, data.y[rows], rng).reshape(len(rows), -1)


def _noise(pictures: Pictures, _: NDArray[np.int64], rng: np.random.Generator) -> Pictures:
    """A digit's own pixels in random order: the same amounts of ink, no form."""
    flat = pictures.reshape(len(pictures), -1)
    return rng.permuted(flat, axis=1).reshape(pictures.shape)


def _halves(pictures: Pictures, labels: NDArray[np.int64], rng: np.random.Generator) -> Pictures:
    """The upper half of one digit on the lower half of another."""
    other = _others(labels, rng)
    made = pictures.copy()
    middle = pictures.shape[1] // 2
    made[:, middle:] = pictures[other, middle:]
    return made


def _overlaid(pictures: Pictures, labels: NDArray[np.int64], rng: np.random.Generator) -> Pictures:
    """Two digits drawn over each other."""
    return np.maximum(pictures, pictures[_others(labels, rng)])


def _turned(pictures: Pictures, labels: NDArray[np.int64], rng: np.random.Generator) -> Pictures:
    """A digit on its side; digits that stay digits are mirrored halves instead."""
    made = np.rot90(pictures, axes=(1, 2)) if pictures.shape[1] == pictures.shape[2] else pictures[:, :, ::-1]
    stays = np.isin(labels, _SYMMETRIC)
    out = np.array(made)
    out[stays] = _halves(pictures, labels, rng)[stays]
    return out


def _scribbles(pictures: Pictures, _: NDArray[np.int64], rng: np.random.Generator) -> Pictures:
    """A line that wanders about at random, as dark as the digits."""
    height, width = pictures.shape[1:3]
    steps = 5 * (height + width)
    made = np.zeros_like(pictures)
    angles = rng.uniform(0, 2 * np.pi, (len(pictures), 1)) + rng.normal(0, 0.7, (len(pictures), steps)).cumsum(axis=1)
    start = rng.uniform(0.25, 0.75, (len(pictures), 2, 1)) * np.array([[height], [width]])
    path = start + np.stack([np.sin(angles), np.cos(angles)], axis=1).cumsum(axis=2) * 0.35
    top = np.quantile(pictures[pictures > 0], 0.8) if (pictures > 0).any() else 1.0
    rows = _reflected(path[:, 0], height)
    columns = _reflected(path[:, 1], width)
    made[np.arange(len(pictures))[:, None], rows, columns] = top
    return made


def _reflected(places: NDArray[np.float64], size: int) -> NDArray[np.intp]:
    """Positions thrown back at the rims, as pixels."""
    folded = np.mod(places, 2 * size)
    return np.clip(np.where(folded < size, folded, 2 * size - folded), 0, size - 1).astype(np.intp)


def _others(labels: NDArray[np.int64], rng: np.random.Generator) -> NDArray[np.intp]:
    """For each picture another one of a different label, where there is one."""
    other = rng.permutation(len(labels))
    for _ in range(20):
        same = np.flatnonzero(labels == labels[other])
        if not len(same):
            break
        other[same] = rng.integers(0, len(labels), len(same))
    return other


KINDS: dict[str, Maker] = {
    "noise": _noise,
    "scribble": _scribbles,
    "two halves": _halves,
    "two at once": _overlaid,
    "on its side": _turned,
}

KIND_NAMES = {
    "noise": Text("noise"),
    "scribble": Text("scribble"),
    "two halves": Text("two halves"),
    "two at once": Text("two at once"),
    "on its side": Text("on its side"),
    "of the data": Text("of the data"),
}
"""As a person reads them; those that a data set brings along are "of the data"."""
