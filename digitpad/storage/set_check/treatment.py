"""What may be done to a whole set on its way in: turning its pictures, exchanging ink and paper, other labels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import Drawing, Label, Raster
from digitpad.core.text import Text
from digitpad.storage.formats.picture_sets.picture_set import PictureSet
from digitpad.storage.formats.record import Record


class Turn(Enum):
    """The eight ways that a picture can lie; each says what is done to it."""

    NONE = "none"
    TRANSPOSED = "transposed"
    ANTITRANSPOSED = "transposed the other way"
    LEFT = "turned to the left"
    RIGHT = "turned to the right"
    UPSIDE_DOWN = "turned upside down"
    MIRRORED = "mirrored"
    FLIPPED = "flipped"

    def pictures(self, X: NDArray[Any]) -> NDArray[Any]:
        """(..., height, width), turned."""
        return _PICTURES[self](X)

    def ink(self, ink: Ink) -> Ink:
        """Turned within its box; y grows downward, as in pictures."""
        if self is Turn.NONE or ink.is_empty:
            return ink
        matrix = np.array(_MATRICES[self], dtype=np.float64)
        turned = [stroke.xy @ matrix.T for stroke in ink.strokes]
        corner = np.concatenate(turned).min(axis=0)
        target = np.array(ink.bounds[:2])
        strokes = []
        for stroke, xy in zip(ink.strokes, turned, strict=True):
            data = stroke.data.copy()
            data[:, :2] = xy - corner + target
            strokes.append(Stroke(data))
        return Ink(tuple(strokes))


_PICTURES: Mapping[Turn, Callable[[NDArray[Any]], NDArray[Any]]] = {
    Turn.NONE: lambda X: X,
    Turn.TRANSPOSED: lambda X: X.swapaxes(-1, -2),
    Turn.ANTITRANSPOSED: lambda X: X[..., ::-1, ::-1].swapaxes(-1, -2),
    Turn.LEFT: lambda X: X.swapaxes(-1, -2)[..., ::-1, :],
    Turn.RIGHT: lambda X: X[..., ::-1, :].swapaxes(-1, -2),
    Turn.UPSIDE_DOWN: lambda X: X[..., ::-1, ::-1],
    Turn.MIRRORED: lambda X: X[..., :, ::-1],
    Turn.FLIPPED: lambda X: X[..., ::-1, :],
}
_MATRICES: Mapping[Turn, tuple[tuple[int, int], tuple[int, int]]] = {
    Turn.TRANSPOSED: ((0, 1), (1, 0)),
    Turn.ANTITRANSPOSED: ((0, -1), (-1, 0)),
    Turn.LEFT: ((0, 1), (-1, 0)),
    Turn.RIGHT: ((0, -1), (1, 0)),
    Turn.UPSIDE_DOWN: ((-1, 0), (0, -1)),
    Turn.MIRRORED: ((-1, 0), (0, 1)),
    Turn.FLIPPED: ((1, 0), (0, -1)),
}

_PROPOSALS: Mapping[Turn, Text] = {
    Turn.TRANSPOSED: Text("These drawings lie on their side, as EMNIST’s do, rows and columns exchanged: turn them?"),
    Turn.ANTITRANSPOSED: Text("These drawings lie on their side, mirrored: turn them?"),
    Turn.LEFT: Text("These drawings lie on their right side: turn them?"),
    Turn.RIGHT: Text("These drawings lie on their left side: turn them?"),
    Turn.UPSIDE_DOWN: Text("These drawings stand on their heads: turn them?"),
    Turn.MIRRORED: Text("These drawings are mirrored: mirror them back?"),
    Turn.FLIPPED: Text("These drawings are mirrored top to bottom: mirror them back?"),
}
_DEEDS: Mapping[Turn, Text] = {
    Turn.TRANSPOSED: Text("rows and columns are exchanged: the drawings lay on their side, as EMNIST’s do"),
    Turn.ANTITRANSPOSED: Text("the drawings lay on their side, mirrored: they are turned"),
    Turn.LEFT: Text("the drawings lay on their right side: they are turned"),
    Turn.RIGHT: Text("the drawings lay on their left side: they are turned"),
    Turn.UPSIDE_DOWN: Text("the drawings stood on their heads: they are turned"),
    Turn.MIRRORED: Text("the drawings were mirrored: they are mirrored back"),
    Turn.FLIPPED: Text("the drawings were mirrored top to bottom: they are mirrored back"),
}


@dataclass(frozen=True)
class Treatment:
    """`labels`: what words become instead of what they say."""

    turn: Turn = Turn.NONE
    is_inverted: bool = False
    labels: Mapping[str, Label] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return self != Treatment()

    @property
    def changes_drawings(self) -> bool:
        """Whether more than labels is to be changed."""
        return self.turn is not Turn.NONE or self.is_inverted

    def proposal(self) -> tuple[Text, ...]:
        """As questions."""
        parts = [_PROPOSALS[self.turn]] if self.turn in _PROPOSALS else []
        if self.is_inverted:
            parts.append(Text("Ink and paper are exchanged in these pictures: change them back?"))
        if self.labels:
            parts.append(Text("The labels are not those of the digits drawn: take {labels}?", labels=self._shift()))
        return tuple(parts)

    def deed(self) -> tuple[Text, ...]:
        """As what was done."""
        parts = [_DEEDS[self.turn]] if self.turn in _DEEDS else []
        if self.is_inverted:
            parts.append(Text("ink and paper were exchanged: they are changed back"))
        if self.labels:
            parts.append(Text("labels are taken for the digits that are drawn: {labels}", labels=self._shift()))
        return tuple(parts)

    def record(self, record: Record) -> Record:
        """One drawing of the set."""
        if not self.changes_drawings:
            return record
        drawing = None if record.drawing is None else self._drawing(record.drawing)
        picture = record.picture
        if picture is not None and drawing is None:
            turned = self.turn.pictures(picture)
            picture = np.ascontiguousarray(16 - turned if self.is_inverted else turned)
        return replace(record, drawing=drawing, picture=picture)

    def pictures(self, found: PictureSet) -> PictureSet:
        """All of a set at once."""
        if not self.changes_drawings:
            return found
        X = self.turn.pictures(found.pictures)
        return replace(found, pictures=found.top - X if self.is_inverted else X, code="")

    def _drawing(self, drawing: Drawing) -> Drawing:
        if isinstance(drawing, Ink):
            return self.turn.ink(drawing)
        grey = self.turn.pictures(drawing.grey)
        return Raster(np.ascontiguousarray(255 - grey if self.is_inverted else grey))

    def _shift(self) -> str:
        pairs = sorted(self.labels.items(), key=lambda pair: (len(pair[0]), pair[0]))
        shown = [f"{word} → {label}" for word, label in pairs[:10]]
        return ", ".join(shown) + (" …" if len(pairs) > 10 else "")
