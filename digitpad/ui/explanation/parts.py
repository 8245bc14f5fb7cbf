"""The explanation's parts: each a picture or two of the example, and sentences with its own numbers in them."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from digitpad.core.ink import Ink
from digitpad.core.recognition import Neighbor, PreprocessingStep, PreprocessingTrace, Recognition
from digitpad.core.samples import Drawing
from digitpad.core.typing import Picture
from digitpad.ui.graphics.cell_painter import FULL, image_of_map, paint_cells, paint_numbers
from digitpad.ui.graphics.painting import paint_event
from digitpad.ui.kit.i18n import fixed, shown, shown_label, tr
from digitpad.ui.kit.theme import current_colors
from digitpad.ui.kit.widgets import GAP, column, label
from digitpad.ui.reading.label_bars import LabelBars
from digitpad.ui.reading.neighbor_view import origin_sentence
from digitpad.ui.reading.stage_view import StageView

SIDE = 184
"""Logical pixels of a picture that shows each cell."""
MOST_ROWS = 9
"""Neighbours listed; k may be 100."""


class NumbersView(QWidget):
    """64 numbers of 0..16, each on its shade."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(SIDE + 2, SIDE + 2)

    def set_picture(self, picture: Picture) -> None:
        self._picture = picture
        rows = "; ".join(" ".join(map(str, row)) for row in picture.tolist())
        self.setAccessibleDescription(tr("Row by row: {rows}", rows=rows))
        self.update()

    @paint_event
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        colors = current_colors()
        painter = QPainter(self)
        place = QRect(1, 1, SIDE, SIDE)
        paint_cells(painter, place, image_of_map(self._picture, FULL, colors.color("surface"), colors.color("ink")))
        paint_numbers(painter, place, self._picture, colors)
        painter.setPen(colors.color("border"))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
        painter.end()


def titled(title: str, picture: QWidget) -> QVBoxLayout:
    """A picture under its title."""
    picture.setAccessibleName(title)
    return column(None, label(title, picture.parentWidget(), muted=True), picture, None, spacing=3)


class InkPart(QWidget):
    """The drawing as it was given and as it is once size, place and slant are gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given, self._boxed = StageView(QSize(120, 120), self), StageView(QSize(120, 120), self)
        self._sentence = label("", self, wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP + 4)
        layout.addLayout(titled(tr("As it was drawn"), self._given))
        layout.addLayout(titled(tr("As it is compared"), self._boxed))
        layout.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignTop)

    def set_steps(self, steps: PreprocessingTrace, drawing: Drawing) -> None:
        self._given.set_stage(steps.stages[0])
        self._boxed.set_stage(_stage(steps, "normalised"))
        if isinstance(drawing, Ink):
            what = tr("It is kept as a line, not as a picture: {n} points, with the time of each.", n=drawing.n_points)
        else:
            what = tr("It is a picture: the middle of its lines is followed, as if they were drawn.")
        same = tr("How large it is, where it stands and how much it leans says nothing about which digit it is.")
        self._sentence.setText(tr("{what} {same} So that is taken out first.", what=what, same=same))


class NumbersPart(QWidget):
    """From the line to 64 counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bitmap, self._numbers = StageView(QSize(SIDE, SIDE), self), NumbersView(self)
        self._sentence = label("", self, wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP + 4)
        layout.addLayout(titled(tr("32 × 32 pixels"), self._bitmap))
        layout.addLayout(titled(tr("8 × 8 counts"), self._numbers))
        layout.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignTop)

    def set_steps(self, steps: PreprocessingTrace) -> None:
        self._bitmap.set_stage(_stage(steps, "bitmap"))
        self._numbers.set_picture(steps.picture)
        self._sentence.setText(
            tr(
                "The line is drawn with a pen of one width on 32 × 32 pixels. Each of the 8 × 8 cells counts how many"
                " of its 16 pixels are ink. These 64 numbers are all that is compared; together they are {sum}.",
                sum=int(steps.picture.sum()),
            )
        )


class DistancePart(QWidget):
    """The drawing's numbers, the nearest sample's, and what lies between."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing, self._sample, self._gap = NumbersView(self), NumbersView(self), NumbersView(self)
        self._sentence = label("", self, wrap=True)
        pictures = QHBoxLayout()
        pictures.setSpacing(GAP + 4)
        pictures.addLayout(titled(tr("The drawing"), self._drawing))
        pictures.addLayout(titled(tr("The nearest sample"), self._sample))
        pictures.addLayout(titled(tr("How far apart"), self._gap))
        pictures.addStretch(1)
        column(self, pictures, self._sentence)

    def set_pair(self, drawing: Picture, nearest: Sequence[Neighbor], metric: str) -> None:
        """`nearest`: one, or none where all samples are excluded."""
        if not nearest:
            self._sentence.setText(tr("There is no sample to compare with."))
            return
        neighbor = nearest[0]
        gap = np.abs(drawing.astype(int) - neighbor.picture)
        for view, picture in ((self._drawing, drawing), (self._sample, neighbor.picture), (self._gap, gap)):
            view.set_picture(picture.astype(np.uint8))
        self._sentence.setText(_l1_sentence(gap) if metric == "l1" else _l2_sentence(gap))


class VotePart(QWidget):
    """The k nearest, each with its vote, and what they say together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = label("", self, wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP + 8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(3, 1)
        for i, title in enumerate((tr("Place"), tr("Distance"), tr("Votes for"), tr("Where it comes from"))):
            self._grid.addWidget(label(title, self, muted=True), 0, i)
        self._rows: list[list[QLabel]] = []
        self._bars = LabelBars(self)
        column(self, self._sentence, self._grid, self._bars)

    def set_recognition(self, recognition: Recognition) -> None:
        neighbors = recognition.neighbors[:MOST_ROWS]
        while len(self._rows) < len(neighbors):
            self._add_row()
        for i, cells in enumerate(self._rows):
            is_shown = i < len(neighbors)
            texts = _words(i + 1, neighbors[i]) if is_shown else [""] * len(cells)
            for cell, text in zip(cells, texts, strict=True):
                cell.setText(text)
                cell.setVisible(is_shown)
        self._bars.set_recognition(recognition)
        self._sentence.setText(_vote_sentence(recognition))

    def _add_row(self) -> None:
        self._rows.append([label("", self) for _ in range(self._grid.columnCount())])
        for i, cell in enumerate(self._rows[-1]):
            self._grid.addWidget(cell, len(self._rows), i)


def _words(place: int, neighbor: Neighbor) -> list[str]:
    """What the table of votes says of one."""
    return [shown(place), fixed(neighbor.distance), shown_label(neighbor.label), origin_sentence(neighbor)]


def _stage(steps: PreprocessingTrace, name: str) -> PreprocessingStep:
    return next(stage for stage in steps.stages if stage.name == name)


def _l2_sentence(gap: NDArray[np.int64]) -> str:
    total = int((gap**2).sum())
    return tr(
        "Each number is taken from its partner, and the difference multiplied by itself. The 64 results add up to"
        " {sum}; its square root, {distance}, is the distance. A drawing like the sample would be at 0.",
        sum=total,
        distance=fixed(sqrt(total)),
    )


def _l1_sentence(gap: NDArray[np.int64]) -> str:
    return tr(
        "Each number is taken from its partner. The 64 differences, without their signs, add up to {sum}: that is the"
        " distance (L1). A drawing like the sample would be at 0.",
        sum=int(gap.sum()),
    )


def _vote_sentence(recognition: Recognition) -> str:
    k = len(recognition.neighbors)
    votes = sum(neighbor.label == recognition.verdict for neighbor in recognition.neighbors)
    return tr(
        "So the distance to every sample is worked out, and the {k} nearest have a vote each. {votes} of them say"
        " {label}: in the simple mode, that is the answer.",
        k=k,
        votes=votes,
        label=shown_label(recognition.verdict),
    )
