"""Preprocessing from ink or image to 8x8 counts and feature maps, in named steps that can be inspected."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.features.directions import direction_maps
from digitpad.core.features.gradients import gradient_maps, in_plane
from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.normalise import apply_map, box_map, deslant_map
from digitpad.core.preprocessing.rasterize import SIDE, count_cells, draw_line
from digitpad.core.preprocessing.resample_ink import clean, segments_of
from digitpad.core.recognition import PreprocessingStep, PreprocessingTrace
from digitpad.core.samples import Drawing, Raster
from digitpad.core.text import Text
from digitpad.core.typing import Floats

PREPROCESSOR_VERSION = 3
"""Raised whenever the same ink gives other numbers: what was made before is then made again."""

_PLANE = (0.0, 0.0, float(SIDE), float(SIDE))


def preprocess(drawing: Drawing, *, deslant: bool = True) -> PreprocessingTrace:
    """All steps for one drawing. ValueError for an empty one: there is nothing to read.

    >>> steps = preprocess(Ink.from_drawing([[[50, 50], [0, 100]]]))  # a stroke straight down
    >>> [stage.name for stage in steps.stages]
    ['drawing', 'cleaned', 'upright', 'normalised', 'bitmap', 'picture', 'directions']
    >>> steps.picture[0]
    array([0, 0, 0, 8, 8, 0, 0, 0], dtype=uint8)
    >>> elsewhere = preprocess(Ink.from_drawing([[[900, 900], [500, 2500]]]))  # and larger: the answer is the same
    >>> bool((elsewhere.picture == steps.picture).all())
    True
    """
    ink, stages, lines = _as_ink(drawing)
    if ink.is_empty:
        raise ValueError("an empty drawing has no steps")
    cleaned = clean(ink)
    upright = _mapped(deslant_map(segments_of(cleaned)), cleaned) if deslant else cleaned
    normalised = _mapped(box_map(segments_of(upright)), upright)
    pieces = segments_of(normalised)[None]
    bitmap = draw_line(pieces)[0]
    picture = count_cells(bitmap[None])[0]
    directions = direction_maps(pieces)[0]
    stages += (
        _ink_stage(
            "cleaned", Text("Cleaned"), Text("Evenly spaced points, without tremor, breaks and stray marks."), cleaned
        ),
        _ink_stage("upright", Text("Upright"), Text("Most of the slant is taken out."), upright),
        PreprocessingStep(
            "normalised",
            Text("In the box"),
            Text("Size and place no longer matter, proportions half."),
            ink=normalised,
            box=_PLANE,
        ),
        PreprocessingStep(
            "bitmap", Text("32 × 32"), Text("A line of fixed width, drawn after scaling."), image=bitmap, vmax=1.0
        ),
        PreprocessingStep(
            "picture", Text("8 × 8"), Text("How many of each cell's 16 pixels are ink."), image=picture, vmax=16.0
        ),
        PreprocessingStep(
            "directions",
            Text("Directions"),
            Text("Where the line runs flat, falling, upright and rising."),
            image=directions,
            vmax=float(max(directions.max(), 1.0)),
        ),
    )
    if lines is None:
        return PreprocessingTrace(drawing, stages, normalised, picture, directions)
    boxed = in_plane(lines, deslant=deslant)
    gradients = gradient_maps(boxed[None])[0]
    return PreprocessingTrace(
        drawing, stages + _gradient_stages(boxed, gradients), normalised, picture, directions, gradients
    )


def picture_of(drawing: Drawing) -> NDArray[np.uint8]:
    """The 8x8 of 0..16 alone."""
    return preprocess(drawing).picture


def is_blank(drawing: Drawing) -> bool:
    """Is there nothing to read? A picture may be nothing but paper."""
    return _as_ink(drawing)[0].is_empty


def cleaned_ink(drawing: Drawing) -> Ink:
    """The first step alone: strokes of size 100, with slant and place as drawn. ValueError for an empty drawing."""
    ink = _as_ink(drawing)[0]
    if ink.is_empty:
        raise ValueError("an empty drawing has no steps")
    return clean(ink)


def _as_ink(drawing: Drawing) -> tuple[Ink, tuple[PreprocessingStep, ...], NDArray[np.bool_] | None]:
    """The strokes, the stages so far, and of a picture also what of it is ink."""
    if isinstance(drawing, Raster):
        from digitpad.core.imaging.image_to_ink import trace  # most drawings are strokes: a quicker start

        traced = trace(drawing)
        return traced.ink, traced.stages, traced.lines
    stage = _ink_stage("drawing", Text("Drawing"), Text("The strokes as they were drawn."), drawing)
    return drawing, (stage,), None


def _gradient_stages(boxed: NDArray[np.float32], gradients: NDArray[np.float32]) -> tuple[PreprocessingStep, ...]:
    facing = Text("Which way the edges of the lines face: a second opinion, for pictures alone.")
    return (
        PreprocessingStep(
            "boxed", Text("Picture in the box"), Text("The picture's own lines, upright and of one size."), image=boxed
        ),
        PreprocessingStep("gradients", Text("Edges"), facing, image=gradients, vmax=float(max(gradients.max(), 1.0))),
    )


def _ink_stage(name: str, title: Text, caption: Text, ink: Ink) -> PreprocessingStep:
    left, top, right, bottom = ink.bounds
    side = max(right - left, bottom - top, 1e-9) * 1.15
    x, y = (left + right - side) / 2, (top + bottom - side) / 2
    return PreprocessingStep(name, title, caption, ink=ink, box=(x, y, x + side, y + side))


def _mapped(matrix: Floats, ink: Ink) -> Ink:
    return Ink(tuple(Stroke(apply_map(matrix, stroke.xy)) for stroke in ink.strokes))
