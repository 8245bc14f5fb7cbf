"""What a diagnosis says: one sentence a fault, and the lines of Python that mend it."""

from __future__ import annotations

from collections.abc import Iterator

from digitpad.core.text import Text, per_cent
from digitpad.models.diagnosis import Change, Diagnosis
from digitpad.models.feeding import MNIST_DEVIATION, MNIST_MEAN, Feeding

_TURNS = {
    "transposed": "image.T",
    "mirrored": "image[:, ::-1]",
    "upside down": "image[::-1, ::-1]",
    "turned left": "np.rot90(image)",
    "turned right": "np.rot90(image, -1)",
}
_RANGES = {
    "0..1": "image",
    "0..255": "image * 255",
    "0..16": "image * 16",
    "-1..1": "image * 2 - 1",
    "standardized": f"(image - {MNIST_MEAN}) / {MNIST_DEVIATION}",
}

RANGE_TEXTS = {
    "0..1": Text("0 to 1"),
    "0..255": Text("0 to 255"),
    "0..16": Text("0 to 16"),
    "-1..1": Text("−1 to 1"),
    "standardized": Text("MNIST's mean and deviation taken out"),
}
"""Which numbers the pixels are."""


def sentence(change: Change, start: Feeding) -> Text:
    """Which fault it was, with how well the model reads before and after."""
    return Text(
        "It reads {before} as it gets them, {after} if {mend}.",
        before=per_cent(change.accuracy_before),
        after=per_cent(change.accuracy_after),
        mend=_mend(change, start),
    )


_ORIENTATIONS = {
    "transposed": Text("rows and columns are swapped"),
    "mirrored": Text("the picture is mirrored"),
    "upside down": Text("the picture is turned upside down"),
    "turned left": Text("the picture is turned to the left"),
    "turned right": Text("the picture is turned to the right"),
    "upright": Text("the picture is left upright"),
}


def _mend(change: Change, start: Feeding) -> Text:
    feeding = change.feeding
    scale = RANGE_TEXTS[feeding.range]
    mends = {
        "inverted": Text("the picture is inverted"),
        "stretched": Text("the digit is stretched to a square"),
        "transposed": _ORIENTATIONS[feeding.orientation],
        "turned": _ORIENTATIONS[feeding.orientation],
        "range": Text("its numbers run from {range}", range=scale),
        "normalisation": Text("its numbers are not normalised but run from {range}", range=scale),
        "labels": Text("its class {zero} means 0", zero=-feeding.label_shift % 10),
    }
    if change.fault == "stretched" and feeding.keeps_aspect:
        return Text("the digit keeps its proportions")
    if change.fault == "normalisation" and feeding.range == "standardized":
        return Text("MNIST's mean and deviation are taken out")
    return mends.get(change.fault) or _geometry(change, start)


def _geometry(change: Change, start: Feeding) -> Text:
    feeding = change.feeding
    if change.fault == "size":
        return Text("the digit fills {share} of the picture", share=per_cent(feeding.box))
    if change.fault == "line width":
        width = round(feeding.line * min(feeding.size), 1)
        if feeding.line < start.line:
            return Text("its lines are thinner ({width} pixels)", width=width)
        return Text("its lines are thicker ({width} pixels)", width=width)
    if feeding.centering != start.centering:
        if feeding.centering == "box":
            return Text("the digit's box stands in the middle")
        return Text("the digit's centre of mass stands in the middle")
    down, right = (round(part * min(feeding.size)) for part in feeding.shift)
    return Text("the digit is moved by {right} pixels to the right and {down} down", right=right, down=down)


def code(diagnosis: Diagnosis) -> str:
    """Python that turns `image`, ink 1 on paper 0 as digitpad draws it, into what the model reads best."""
    return "\n".join(_lines(diagnosis.feeding))


def _lines(feeding: Feeding) -> Iterator[str]:
    side = min(feeding.size)
    height, width = feeding.size
    middle = "centre of mass" if feeding.centering == "mass" else "box"
    proportions = "" if feeding.keeps_aspect else ", stretched to a square"
    yield (
        f"# image: {height} x {width}, ink 1 on paper 0; the digit fills {feeding.box * side:.0f} pixels{proportions}, "
        f"its {middle} in the middle, lines {feeding.line * side:.1f} pixels wide"
    )
    down, right = (round(part * side) for part in feeding.shift)
    if down or right:
        yield f"image = np.roll(image, ({down}, {right}), axis=(0, 1))  # its place"
    if feeding.orientation != "upright":
        yield f"image = {_TURNS[feeding.orientation]}"
    if feeding.inverted:
        yield "image = 1 - image  # dark ink on light paper"
    if feeding.range != "0..1":
        yield f"image = {_RANGES[feeding.range]}"
    if feeding.label_shift:
        yield f"digit = (model(image) + {feeding.label_shift % 10}) % 10"
