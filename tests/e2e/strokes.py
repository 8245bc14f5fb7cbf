"""Digits as a hand might draw them: strokes of (x, y) in a box of 100 x 140, for scripts that move a pointer."""

from __future__ import annotations

from itertools import pairwise
from math import cos, pi, sin

Path = list[tuple[float, float]]


def arc(cx: float, cy: float, rx: float, ry: float, begin: float, end: float, n: int = 24) -> Path:
    """Along an ellipse from `begin` to `end` degrees, 0 to the right, growing clockwise on the screen."""
    angles = [(begin + (end - begin) * i / (n - 1)) * pi / 180 for i in range(n)]
    return [(cx + rx * cos(angle), cy + ry * sin(angle)) for angle in angles]


def line(*corners: tuple[float, float], step: float = 6.0) -> Path:
    """Straight from corner to corner, a point every `step`."""
    points = [corners[0]]
    for (x0, y0), (x1, y1) in pairwise(corners):
        n = max(1, int(max(abs(x1 - x0), abs(y1 - y0)) / step))
        points += [(x0 + (x1 - x0) * i / n, y0 + (y1 - y0) * i / n) for i in range(1, n + 1)]
    return points


DIGITS: dict[str, list[Path]] = {
    "0": [arc(50, 70, 38, 66, -80, 285, 40)],
    "1": [line((28, 38), (56, 6), (56, 136))],
    "2": [arc(50, 40, 34, 34, 190, 380, 20) + line((78, 62), (18, 132), (86, 130))],
    "3": [arc(46, 36, 32, 30, 200, 440, 24) + arc(46, 100, 38, 36, -80, 150, 24)],
    "4": [line((52, 6), (14, 90), (92, 88)), line((70, 50), (66, 138))],
    "5": [line((28, 14), (24, 62)) + arc(44, 94, 38, 38, 230, 490, 26), line((28, 12), (84, 8))],
    "6": [arc(80, 82, 66, 76, 255, 182, 14) + arc(48, 100, 34, 34, 180, 530, 30)],
    "7": [line((14, 14), (84, 12), (42, 136))],
    "8": [arc(50, 38, 28, 30, -60, -270, 16) + arc(50, 102, 34, 34, -90, 270, 30) + arc(50, 38, 28, 30, 90, -60, 16)],
    "9": [arc(48, 44, 32, 34, 0, 360, 28) + line((80, 44), (76, 90), (62, 136))],
    "scribble": [arc(50, 70, 40, 30, 0, 900, 60) + line((80, 20), (10, 130), (90, 120), (12, 30))],
    "star": [line((50, 5), (80, 130), (5, 50), (95, 50), (20, 130), (50, 5))],
    "arrow": [line((5, 70), (95, 70)), line((65, 40), (95, 70), (65, 100))],
}
