"""One picture in the middle row, and all that is equally far from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.plotting.style import Plot, PlotStyle
from digitpad.experiments.plotting.thumbnail_sheet import ThumbnailSheet

if TYPE_CHECKING:
    from digitpad.experiments.studies.pixel_distance import Altered, PixelDistanceResult

_DIGITS = {"another digit": Text("another digit"), "the same digit": Text("the same, other hand")}
_THINGS = {"another digit": Text("another class"), "the same digit": Text("another of its class")}


def _name(each: Altered, data: Dataset) -> Text:
    """How it was made, and by how much."""
    share = round(100 * each.strength)
    if each.kind == "shifted":
        return Text("shifted by {pixels} pixels", pixels=round(each.strength, 1))
    if each.kind == "paler":
        return Text("paler by {share}%", share=share)
    if each.kind == "blocked out":
        return Text("blocked out on {share}%", share=share)
    return (_THINGS if data.classes else _DIGITS).get(each.kind, Text("with noise"))


def plot(result: PixelDistanceResult, data: Dataset, style: PlotStyle) -> Plot:
    """The figure of a result, with the spots that tell more."""
    figure = style.figure()
    axes = figure.subplots()
    title = Text(
        "All at distance {distance} from the first picture (unless another is given)",
        distance=round(result.distance, 2),
    )
    axes.set_title(style.say(title), color=style.ink, fontsize=11, loc="left")
    sheet = ThumbnailSheet(axes, 4, 2, style)
    name = style.say(Text("this {label}", label=data.class_name(result.label)))
    text = Text("Picture {row}, from which all distances are measured", row=result.sample)
    first = data.picture(result.sample)
    spots = sheet.picture(0, 0.5, first, data.top, name, style.good, text, (result.sample,), size=11)
    for number, each in enumerate(result.altered):
        row, column = divmod(number, 3)
        picture = np.reshape(each.picture, data.shape)
        right = each.read_as == result.label
        told = _title(each, data, style)
        colour = style.ink if right or each.kind == "another digit" else style.bad
        text = Text("distance {distance}, read as {label}", distance=each.distance, label=data.class_name(each.read_as))
        rows = () if each.row is None else (each.row,)
        spots += sheet.picture(column + 1, row, picture, data.top, told, colour, text, rows, size=10)
    return Plot(figure, spots)


def _title(each: Altered, data: Dataset, style: PlotStyle) -> str:
    kind = style.say(_name(each, data))
    distance = "" if each.reached else f" ({style.number(round(each.distance, 1))})"
    read = style.say(Text("read as {label}", label=data.class_name(each.read_as)))
    return f"{kind}\n{read}{distance}"
