"""Wacom's Universal Ink Model (`.uim`) by universal-ink-library, an extra: strokes as splines, sensor values beside.

The ends of splines are doubled. `get_strokes_as_strided_array` gives no points where there are no times, so the splines
are read themselves (seen in 2.1.2).
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.text import Text
from digitpad.storage.formats.extras import extra_module
from digitpad.storage.formats.ink.ink_units import tilt_of
from digitpad.storage.formats.ink.page import Page, drawings_on
from digitpad.storage.formats.opening import at, opened
from digitpad.storage.formats.record import Record

MAX_BYTES = 32 << 20


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """The drawings of a file; UserError for a file that cannot be read."""
    with opened(path, report) as stream:
        data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES or data[:4] != b"RIFF" or data[8:12] != b"UINK":
        raise UserError("{path} is not Wacom ink.", path=path)
    for name in ("uim", "uim.model.ink"):
        logging.getLogger(name).disabled = True  # it tells on stderr that its log is set up
    parser = extra_module("uim.codec.parser.uim", "ink", path=path, kind="Wacom ink").UIMParser()
    page = Page(Text("page {number}", number=1))
    try:
        model = parser.parse(io.BytesIO(data))
        for stroke in model.strokes:
            page.add(_points(model, stroke))
    except UserError as error:
        raise at(path, page.place, error.text) from error
    except Exception as error:  # it fails on broken data with whatever it happens to meet
        raise UserError("{path} is damaged Wacom ink.", path=path) from error
    yield from drawings_on([page], path)


def _points(model: Any, stroke: Any) -> NDArray[np.float64]:
    """Shape (n, 6): x, y, t in ms, pressure and tilt, NaN where the pen told none; the ends of the spline once."""
    points = np.full((len(stroke.splines_x), 6), np.nan)
    points[:, 0], points[:, 1] = stroke.splines_x, stroke.splines_y
    points[:, 2:] = _sensed(model, stroke, len(points))
    if len(points) > 2 and (points[0, :2] == points[1, :2]).all():
        points = points[1:]
    if len(points) > 2 and (points[-1, :2] == points[-2, :2]).all():
        points = points[:-1]
    return points


def _sensed(model: Any, stroke: Any, n: int) -> NDArray[np.float64]:
    """Shape (n, 4): times, pressures and tilt at the points of the spline."""
    data = model.sensor_data.sensor_data_by_id(stroke.sensor_data_id) if stroke.sensor_data_id else None
    found = np.full((n, 4), np.nan)
    if data is None:
        return found
    context = model.input_configuration.get_input_context(data.input_context_id)
    sensors = context and model.input_configuration.get_sensor_context(context.sensor_context_id)
    channels = sensors.sensor_channels_contexts if sensors else ()
    by_type = {channel.type.name: channel for each in channels for channel in each.channels}

    def values(name: str) -> NDArray[np.float64]:
        channel = by_type.get(name)
        listed = data.get_data_by_id(channel.id) if channel is not None else None
        return np.full(n, np.nan) if listed is None or not listed.values else _along(stroke, listed.values, n)

    if (time := by_type.get("TIMESTAMP")) is not None:
        # Seconds times the resolution, after the start of the data, which is in milliseconds.
        found[:, 0] = values("TIMESTAMP") * 1000.0 / (time.resolution or 1.0) + (data.timestamp or 0)
    if (force := by_type.get("PRESSURE")) is not None:
        low, high = force.min or 0.0, force.max or 0.0
        found[:, 1] = (values("PRESSURE") - low) / (high - low if high > low else 1.0)
    found[:, 2:] = tilt_of(values("AZIMUTH"), values("ALTITUDE"))
    return found


def _along(stroke: Any, values: Sequence[float], n: int) -> NDArray[np.float64]:
    """What a sensor told where the points of a spline lie: its first point stands twice where it begins the data."""
    places = np.arange(n)
    if stroke.sensor_data_offset == 0:
        places = np.maximum(places - 1, 0)
    if mapping := list(stroke.sensor_data_mapping):
        places = np.array(mapping)[np.minimum(places, len(mapping) - 1)]
    else:
        places = places + stroke.sensor_data_offset
    return np.asarray(values, np.float64)[np.clip(places, 0, len(values) - 1)]
