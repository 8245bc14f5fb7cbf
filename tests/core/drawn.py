"""Synthetic pictures of writing for tests: our own strokes, drawn as greys by distance, on paper of many kinds."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

STROKES: dict[str, list[list[tuple[float, float]]]] = {
    "two": [[(10, 25), (25, 5), (50, 8), (55, 30), (40, 55), (10, 95), (65, 93)]],
    "four, crossing": [[(40, 0), (5, 60), (70, 60)], [(50, 25), (48, 100)]],
    "six": [[(50, 0), (20, 30), (5, 65), (20, 97), (50, 90), (55, 65), (35, 52), (8, 68)]],
    "seven, barred": [[(5, 5), (60, 5), (30, 55), (20, 100)], [(15, 50), (55, 48)]],
    "zero": [[(30, 0), (5, 25), (5, 75), (30, 100), (55, 75), (55, 25), (30, 0)]],
    "plus": [[(0, 50), (100, 50)], [(50, 0), (50, 100)]],
}


def strokes_of(name: str) -> list[np.ndarray]:
    return [np.array(stroke, np.float64) for stroke in STROKES[name]]


def drawn(strokes: list[np.ndarray], shape: tuple[int, int], pen: float) -> np.ndarray:
    """Ink from 0 to 1 at each pixel, (height, width), of strokes in pixels drawn with a round pen of that width."""
    y, x = np.mgrid[: shape[0], : shape[1]].astype(np.float64)
    nearest = np.full(shape, np.inf)
    for stroke in strokes:
        for (x0, y0), (x1, y1) in pairwise(stroke):
            dx, dy = x1 - x0, y1 - y0
            share = np.clip(((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy), 0, 1)
            nearest = np.minimum(nearest, np.hypot(x - x0 - share * dx, y - y0 - share * dy))
    return np.clip(pen / 2 + 0.5 - nearest, 0, 1)


def placed(name: str, side: int, height: float, left: float = 0.3, top: float = 0.2) -> list[np.ndarray]:
    """The strokes `height` pixels high in a square picture of `side` pixels."""
    return [stroke * height / 100 + (left * side, top * side) for stroke in strokes_of(name)]


def on_paper(ink: np.ndarray, paper: np.ndarray | float = 235.0, pen: float = 40.0) -> np.ndarray:
    return np.clip(np.rint(paper * (1 - ink) + pen * ink), 0, 255).astype(np.uint8)


def distance(traced: list[np.ndarray], wanted: list[np.ndarray]) -> float:
    """The greatest distance from a point of either drawing to the other: how far a tracing strays or falls short."""
    a, b = _dense(traced), _dense(wanted)
    apart = np.hypot(a[:, None, 0] - b[None, :, 0], a[:, None, 1] - b[None, :, 1])
    return float(max(apart.min(axis=1).max(), apart.min(axis=0).max()))


def _dense(strokes: list[np.ndarray]) -> np.ndarray:
    parts = []
    for stroke in strokes:
        if len(stroke) == 1:
            parts.append(stroke)
            continue
        along = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(stroke, axis=0).T))])
        at = np.linspace(0, along[-1], 120)
        parts.append(np.column_stack([np.interp(at, along, stroke[:, 0]), np.interp(at, along, stroke[:, 1])]))
    return np.concatenate(parts)
