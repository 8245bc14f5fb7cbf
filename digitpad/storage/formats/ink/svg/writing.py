"""A drawing as SVG: the pen's paths as lines, dark on nothing, in the file's own coordinates."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.samples import Sample, label_name
from digitpad.storage.files.replacing import making_folder, replacing

WHOLE = "data-digit"
"""An attribute for what SVG has no place for: that all of it is one drawing, and of what."""
_MARGIN = 0.1
_PEN = 1 / 16


def write(samples: Iterable[Sample], target: Path) -> None:
    """One drawing into a file that ends in .svg; any number into a folder, new or empty: `target`/7/000001.svg."""
    drawn = (sample for sample in samples if isinstance(sample.drawing, Ink) and not sample.drawing.is_empty)
    if target.suffix.lower() == ".svg":
        found = list(islice(drawn, 2))
        if len(found) > 1:
            raise UserError("An SVG file holds one drawing: name a folder to write more, with the format “svg”.")
        with replacing(target) as part:
            part.write_text("".join(map(svg_of, found)), encoding="utf-8")
        return
    with making_folder(target) as whole:
        for number, sample in enumerate(drawn, 1):
            folder = whole / label_name(sample.label)
            folder.mkdir(exist_ok=True)
            (folder / f"{number:06}.svg").write_text(svg_of(sample), encoding="utf-8")


def svg_of(sample: Sample) -> str:
    """The drawing as an SVG document."""
    assert isinstance(sample.drawing, Ink), "samples without strokes have been left out"
    left, top, right, bottom = sample.drawing.bounds
    extent = max(right - left, bottom - top) or 1.0
    margin = _MARGIN * extent
    view = (left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin)
    lines = []
    for stroke in sample.drawing.strokes:
        xy = stroke.xy.tolist()
        points = " ".join(f"{x!r},{y!r}" for x, y in (xy if len(xy) > 1 else xy * 2))
        lines.append(f'<polyline points="{points}"/>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {WHOLE}="{label_name(sample.label)}" '
        f'viewBox="{" ".join(map(repr, view))}">'
        f'<g fill="none" stroke="black" stroke-width="{_PEN * extent!r}" stroke-linecap="round" '
        f'stroke-linejoin="round">{"".join(lines)}</g></svg>\n'
    )
