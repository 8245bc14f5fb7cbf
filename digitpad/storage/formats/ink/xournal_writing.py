"""Samples as pages of Xournal++: a layer a drawing, which the program shows by the name of its label."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

import numpy as np

from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import Sample, label_name
from digitpad.storage.files.replacing import replacing

_WIDTH, _HEIGHT = 595.27559055, 841.88976378
_COLUMNS, _ROWS = 6, 9
_SHARE = 0.45
"""Of its cell that a drawing fills: wide gaps tell the drawings apart when the page is read again."""
_PEN = 1.41
CREATOR = "digitpad"
_HEAD = (
    f'<?xml version="1.0" standalone="no"?>\n<xournal creator="{CREATOR}" fileversion="4">\n<title>digitpad</title>\n'
)
_BACKGROUND = '<background type="solid" color="#ffffffff" style="plain"/>\n'


def write(samples: Iterable[Sample], target: Path) -> None:
    """Every sample that has strokes, row by row on pages of A4; times have no place in this format."""
    with replacing(target) as part, part.open("wb") as file, gzip.GzipFile("", "wb", fileobj=file, mtime=0) as out:
        out.write(_HEAD.encode())
        drawn = ((i, sample) for i, sample in enumerate(s for s in samples if isinstance(s.drawing, Ink)))
        for _, page in groupby(drawn, lambda pair: pair[0] // (_COLUMNS * _ROWS)):
            out.write(f'<page width="{_WIDTH}" height="{_HEIGHT}">\n{_BACKGROUND}'.encode())
            for place, sample in page:
                out.write(f'<layer name="{label_name(sample.label)}">\n'.encode())
                out.writelines(line.encode() for line in _strokes(sample, place))
                out.write(b"</layer>\n")
            out.write(b"</page>\n")
        out.write(b"</xournal>\n")


def _strokes(sample: Sample, place: int) -> Iterator[str]:
    assert isinstance(sample.drawing, Ink), "samples without strokes have been left out"
    cell = np.array([_WIDTH / _COLUMNS, _HEIGHT / _ROWS])
    row, column = divmod(place % (_COLUMNS * _ROWS), _COLUMNS)
    left, top, right, bottom = sample.drawing.bounds
    extent = max(right - left, bottom - top)
    scale = _SHARE * float(cell.min()) / extent if extent > 0 else 1.0
    middle = np.array([(left + right) / 2, (top + bottom) / 2])
    for stroke in sample.drawing.strokes:
        xy = (stroke.xy - middle) * scale + (np.array([column, row]) + 0.5) * cell
        yield _line(stroke, xy if len(xy) > 1 else np.repeat(xy, 2, axis=0))


def _line(stroke: Stroke, xy: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> str:
    """A dot is two equal points, as the program itself writes one."""
    pressure = stroke.data[:, 3]
    widths = [f"{_PEN:.8f}"]
    if len(stroke) > 1 and not np.isnan(pressure).any():
        widths += [f"{_PEN * min(1.0, max(0.01, each)):.8f}" for each in pressure[:-1].tolist()]
    points = " ".join(f"{value:.8f}" for value in xy.ravel().tolist())
    return f'<stroke tool="pen" color="#000000ff" width="{" ".join(widths)}">{points}</stroke>\n'
