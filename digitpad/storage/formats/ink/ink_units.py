"""Times and pressures of foreign ink, made those of digitpad: milliseconds since the drawing began, and 0 to 1.

| format               | time                                         | pressure                                       |
|----------------------|----------------------------------------------|------------------------------------------------|
| Quick, Draw! and JSON | `t`, `time`: ms; since 1970 by their size   | `pressure`, `p`, `force`: as its size says     |
| InkML                | `T`: its units and resolution say; else ms   | `F`: by min and max, %; else as its size says  |
| UNIPEN               | `T`: ms, or by `.POINTS_PER_SECOND`          | `P`: as its size says                          |
| Xournal++            | none                                         | width of a stretch by the pen's                |
| Excalidraw           | none                                         | `pressures`, where they are not made up        |
| tldraw               | none                                         | `z` / 1.25, where `isPen` says so              |
| Rnote                | none                                         | `pressure`                                     |
| reMarkable           | none (`speed` is no time)                    | 0 to 255; 0 to 1 in the oldest                 |
| Wacom's UIM          | seconds, by the channel's resolution         | by the channel's least and most, or its size   |
| SVG                  | none                                         | none                                           |

"As its size says": as a share of the least full scale of pens that none exceeds, of 1 if that is enough. Times since
1970 are seconds, milliseconds, microseconds or nanoseconds by their size.

Tilt is two angles in degrees, toward x and toward y, as browsers have it: InkML's `OTx` and `OTy`, or its `OA` and `OE`
(azimuth and elevation), in degrees or radians as they say; Wacom's azimuth and altitude in radians; `tilt` in NDJSON.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink import Ink, Stroke

_SINCE_1970 = ((1e17, 1e-6), (1e14, 1e-3), (1e11, 1.0), (5e8, 1000.0))
"""Times of so much or more are since 1970, and so many milliseconds each: of nanoseconds, …, seconds."""
_FULL_SCALES = (255, 256, 1023, 1024, 2047, 2048, 4095, 4096, 8191, 8192, 16383, 32767, 65535)
"""What pens count as full pressure: a power of two, or one less."""


def in_units(ink: Ink) -> Ink:
    """Times from the first one that is known; pressures above 1 as shares of the scale that they must be of."""
    data = [stroke.data for stroke in ink.strokes]
    if not data:
        return ink
    values = np.concatenate(data)
    known = ~np.isnan(values[:, 2:])
    start = float(values[known[:, 0], 2].min()) if known[:, 0].any() else 0.0
    unit = next((unit for least, unit in _SINCE_1970 if start >= least), 1.0)
    most = float(values[known[:, 1], 3].max()) if known[:, 1].any() else 0.0
    scale = 1.0 if most <= 1 else float(next((full for full in _FULL_SCALES if full >= most), most))
    if start == 0 and scale == 1:
        return ink
    return Ink(
        tuple(Stroke((stroke.data - [0, 0, start, 0]) * [1, 1, unit, 1 / scale], stroke.tilt) for stroke in ink.strokes)
    )


def tilt_of(azimuth: NDArray[np.float64], elevation: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, 2) degrees toward x and y, of radians (https://www.w3.org/TR/pointerevents3/, azimuth and altitude)."""
    with np.errstate(invalid="ignore"):
        lean, rise = np.cos(elevation), np.sin(elevation)  # by the tangent a hair above upright would lie flat
        toward = (np.cos(azimuth) * lean, np.sin(azimuth) * lean)
        tilt: NDArray[np.float64] = np.degrees(np.column_stack([np.arctan2(side, rise) for side in toward]))
    return tilt


def are_foreign(ink: Ink) -> bool:
    """Are there times since 1970, or pressures above 1, which digitpad itself never writes?"""
    columns = [stroke.data[:, 2:] for stroke in ink.strokes]
    return any((part[:, 0] >= _SINCE_1970[-1][0]).any() or (part[:, 1] > 1).any() for part in columns)
