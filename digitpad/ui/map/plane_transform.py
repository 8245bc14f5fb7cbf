"""Between the map's plane and the widget's pixels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.core.typing import Doubles, Floats

RIM = 34.0
"""Logical pixels kept free around a map that is shown whole."""
MOST_ZOOM, LEAST_ZOOM = 200.0, 0.5
"""Of the scale at which all is seen."""


@dataclass(frozen=True)
class PlaneTransform:
    """The plane's point `x`, `y` is in the middle of a widget of this size; `zoom` 1 shows all of -1 to 1."""

    width: int
    height: int
    x: float = 0.0
    y: float = 0.0
    zoom: float = 1.0

    @property
    def scale(self) -> float:
        """Logical pixels a unit of the plane."""
        return self.zoom * max(min(self.width, self.height) / 2 - RIM, 10.0)

    def to_widget(self, places: Floats) -> Doubles:
        """Places (..., 2) in logical pixels."""
        middle = np.array([self.width, self.height]) / 2
        return np.asarray((places - (self.x, self.y)) * self.scale + middle, dtype=np.float64)

    def to_plane(self, x: float, y: float) -> tuple[float, float]:
        return (x - self.width / 2) / self.scale + self.x, (y - self.height / 2) / self.scale + self.y

    def resized(self, width: int, height: int) -> PlaneTransform:
        return PlaneTransform(width, height, self.x, self.y, self.zoom)

    def panned(self, dx: float, dy: float) -> PlaneTransform:
        """By logical pixels, as a hand moves a sheet; some of the plane always stays in sight."""
        x, y = (float(np.clip(at, -1.2, 1.2)) for at in (self.x - dx / self.scale, self.y - dy / self.scale))
        return PlaneTransform(self.width, self.height, x, y, self.zoom)

    def zoomed(self, factor: float, x: float, y: float) -> PlaneTransform:
        """By a factor; what is at the widget's point `x`, `y` stays there."""
        fixed = self.to_plane(x, y)
        zoom = min(max(self.zoom * factor, LEAST_ZOOM), MOST_ZOOM)
        other = PlaneTransform(self.width, self.height, self.x, self.y, zoom)
        now = other.to_plane(x, y)
        return PlaneTransform(self.width, self.height, self.x + fixed[0] - now[0], self.y + fixed[1] - now[1], zoom)

    def centered(self, x: float, y: float) -> PlaneTransform:
        return PlaneTransform(self.width, self.height, x, y, self.zoom)
