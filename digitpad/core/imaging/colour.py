"""From colours to one grey: brightness, unless it tells little of what colour or transparency tells much of."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

LUMA = (0.299, 0.587, 0.114)
"""What red, green and blue add to brightness (ITU-R BT.601)."""

_MUCH = 3.0
"""So many times the spread of brightness another mixture of the colours must have to be taken instead."""

_SOME = 16.0
"""Grey levels of spread below which there is nothing to be told."""

_LOOKED_AT = 20_000


@dataclass(frozen=True)
class GreyMixture:
    """How pixels become grey: `ground` (0 or 255) behind transparent parts, then `weights` of red, green and blue."""

    ground: int = 255
    weights: tuple[float, float, float] = LUMA

    @property
    def is_usual(self) -> bool:
        """Brightness on white, as every program shows it."""
        return self == GreyMixture()

    def apply(self, pixels: Pixels) -> Pixels:
        """Grey levels (height, width) of pixels (height, width, 3 or 4): red, green, blue and opacity."""
        mixed = _on_ground(pixels, self.ground) @ np.array(self.weights, dtype=np.float32)
        if self.weights != LUMA:
            mixed -= mixed.min()
            mixed *= 255 / max(float(mixed.max()), 1.0)
        return np.asarray(np.clip(np.rint(mixed), 0, 255), dtype=np.uint8)


def to_grey(pixels: Pixels) -> Pixels:
    """Grey levels (height, width) of pixels (height, width, 3 or 4), by the mixture that shows what is on them."""
    return grey_mixture(pixels).apply(pixels)


def grey_mixture(pixels: Pixels) -> GreyMixture:
    """The mixture for pixels (height, width, 3 or 4), or for a smaller copy of them.

    Brightness on white; on black where white ink on nothing would be lost; the mixture in which the colours differ
    most where they are equally bright, as red on green.
    """
    flat = pixels.reshape(-1, pixels.shape[2])
    some = flat[:: max(1, len(flat) // _LOOKED_AT)]
    on_white = GreyMixture(255, _weights(_on_ground(some, 255).astype(np.float64)))
    if pixels.shape[2] == 3 or _spread(on_white.apply(some)) >= _SOME:
        return on_white
    return GreyMixture(0, _weights(_on_ground(some, 0).astype(np.float64)))


def _on_ground(pixels: Pixels, ground: int) -> NDArray[np.float32]:
    colours = pixels[..., :3].astype(np.float32)
    if pixels.shape[-1] == 3:
        return colours
    opacity = pixels[..., 3:].astype(np.float32) / 255
    return np.asarray(colours * opacity + ground * (1 - opacity))


def _weights(colours: NDArray[np.float64]) -> tuple[float, float, float]:
    """The first principal component of colours (n, 3), or brightness if that tells nearly as much."""
    apart = colours - colours.mean(axis=0)
    along = np.linalg.eigh(apart.T @ apart)[1][:, -1]
    spread = _spread(apart @ along)
    if spread < _SOME or spread < _MUCH * _spread(apart @ LUMA):
        return LUMA
    red, green, blue = (along if along.sum() >= 0 else -along).tolist()
    return (red, green, blue)


def _spread(values: NDArray[np.floating] | Pixels) -> float:
    """Between the darkest and the lightest 1 in 500: what a few odd pixels say does not count."""
    low, high = np.quantile(values, [0.002, 0.998])
    return float(high - low)
