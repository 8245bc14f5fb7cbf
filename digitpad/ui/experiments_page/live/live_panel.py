"""`invariance` on a drawing of one's own: sliders change it, and both readings follow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QSlider, QWidget

from digitpad.core.articles import label_noun
from digitpad.core.ink import Ink
from digitpad.core.text import Text
from digitpad.experiments.images.distortions import DISTORTIONS, Distortion
from digitpad.experiments.live import CELLS, LiveView, PlaneDrawing, Way, fitted
from digitpad.ui.experiments_page.live.live_canvas import LiveCanvas
from digitpad.ui.experiments_page.own_drawing import OwnDrawing
from digitpad.ui.graphics.cell_painter import FULL, image_of_map, paint_cells, square_in
from digitpad.ui.graphics.painting import paint_event
from digitpad.ui.kit.i18n import shown, tr, translate
from digitpad.ui.kit.theme import current_colors
from digitpad.ui.kit.widgets import column, label, row

_STEPS = 40
"""Of a slider from rest to its strongest."""

Changes = tuple[tuple[str, float], ...]


class LivePanel(QWidget):
    """Holds the drawing and its changes; emits `asked` when they are to be read, and `show_view` takes the answer."""

    asked = Signal()

    def __init__(self, own: OwnDrawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = own
        self.drawing: PlaneDrawing = ()
        self.picture: tuple[int, ...] = ()
        self.canvas = LiveCanvas()
        self.sliders = {each.name: _slider(each) for each in DISTORTIONS}
        self._as_drawn = _WayView(Text("As it lies"))
        self._normalised = _WayView(Text("Normalised"))
        self.verdict = label(wrap=True)
        self._lay_out()
        self.canvas.begun.connect(self._on_canvas_begun)
        self.canvas.drawn.connect(self._on_canvas_drawn)
        for slider in self.sliders.values():
            slider.valueChanged.connect(self.asked)

    @property
    def is_empty(self) -> bool:
        return not (self.drawing or self.picture)

    @property
    def changes(self) -> Changes:
        return tuple((each.name, _strength(each, self.sliders[each.name].value())) for each in DISTORTIONS)

    def take(self) -> None:
        """Take over the drawing on the pad, if there is one."""
        ink, picture = self._own.drawing(), self._own.picture()
        if isinstance(ink, Ink) and not ink.is_empty:
            self._set(fitted(ink), ())
        elif picture is not None:
            self._set((), tuple(int(count) for count in picture.reshape(-1)))

    def clear(self) -> None:
        self._set((), ())

    def rest(self) -> None:
        """Reset all changes; the drawing stays."""
        for slider in self.sliders.values():
            slider.setValue(0)

    def show_view(self, view: LiveView) -> None:
        self.canvas.show_canvas(view.canvas)
        self._as_drawn.show_way(view.as_drawn)
        self._normalised.show_way(view.normalised)
        self.verdict.setText(translate(verdict(view)))

    def _set(self, drawing: PlaneDrawing, picture: tuple[int, ...]) -> None:
        self.drawing, self.picture = drawing, picture
        self.canvas.set_drawing(drawing)
        self.asked.emit()

    def _on_canvas_begun(self) -> None:
        """Reset the changes when the person draws: strokes are added to the original drawing."""
        self.rest()
        self.picture = ()

    def _on_canvas_drawn(self, drawing: PlaneDrawing) -> None:
        self.drawing = drawing
        self.asked.emit()

    def _lay_out(self) -> None:
        take, clear, rest = (
            _button(tr("From the pad"), self.take),
            _button(tr("Clear"), self.clear),
            _button(tr("Take back the changes"), self.rest),
        )
        pictures = row((self.canvas, 3), (self._as_drawn, 2), (self._normalised, 2), spacing=-1)
        sliders = QGridLayout()
        sliders.setHorizontalSpacing(10)
        sliders.setVerticalSpacing(4)
        for number, each in enumerate(DISTORTIONS):
            line, place = divmod(number, 3)
            name = label(translate(each.title))
            name.setBuddy(self.sliders[each.name])
            sliders.addWidget(name, 2 * line, place)
            sliders.addWidget(self.sliders[each.name], 2 * line + 1, place)
        column(self, (pictures, 1), self.verdict, sliders, row(take, clear, rest, None), margins=(12, 8, 12, 8))


class _WayView(QWidget):
    """One column: heading, the input of k-NN, and its answer."""

    def __init__(self, heading: Text) -> None:
        super().__init__()
        self._way: Way | None = None
        self._heading = label(translate(heading), heading=True)
        self._told = label(wrap=True)
        self._cells = _Cells()
        self._cells.setAccessibleName(translate(heading))
        column(self, self._heading, (self._cells, 1), self._told, margins=(8, 0, 0, 0))

    def show_way(self, way: Way | None) -> None:
        self._cells.show_way(way)
        if way is None:
            self._told.setText(tr("No ink in sight."))
        else:
            self._told.setText(
                tr("Read as {digit}: {n} of {k} neighbours", digit=way.label, n=way.votes, k=len(way.neighbors))
            )


class _Cells(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._way: Way | None = None
        self.setMinimumSize(80, 80)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(176, 176)

    def show_way(self, way: Way | None) -> None:
        self._way = way
        self.update()

    @paint_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = current_colors()
        place = square_in(self.rect().adjusted(1, 1, -1, -1), CELLS)
        painter = QPainter(self)
        if self._way is not None:
            paint_cells(
                painter, place, image_of_map(self._way.picture, FULL, colors.color("surface"), colors.color("ink"))
            )
        painter.setPen(colors.color("border"))
        painter.drawRect(place.adjusted(0, 0, -1, -1))


def verdict(view: LiveView) -> Text:
    """A sentence on what the two readings show about normalisation."""
    drawn, normal = view.as_drawn, view.normalised
    if normal is None:
        return Text("Draw a digit in the dashed frame, or take the one on the pad, then move the sliders.")
    if drawn is None:
        return Text(
            "The frame is empty, yet normalised it is {digit}: normalisation finds the ink.",
            digit=label_noun(normal.label),
        )
    if drawn.label == normal.label:
        return Text("Both say {digit}. Change it more: which of them gives in first?", digit=normal.label)
    return Text(
        "As it lies, k-NN reads it as {drawn}; normalised, as {normal}: the same ink, only put in its place.",
        drawn=label_noun(drawn.label),
        normal=label_noun(normal.label),
    )


def _strength(distortion: Distortion, value: int) -> float:
    return distortion.rest + (distortion.strengths[-1] - distortion.rest) * value / _STEPS


def _slider(distortion: Distortion) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(-_STEPS if distortion.has_sides else 0, _STEPS)
    slider.setPageStep(_STEPS // 4)
    slider.setMinimumWidth(90)
    title = translate(distortion.title)
    slider.setAccessibleName(title)
    unit = translate(distortion.unit)

    def tell(value: int) -> None:
        strength = round(_strength(distortion, value), 2)
        slider.setToolTip(tr("{what}: {strength} {unit}", what=title, strength=strength, unit=unit))
        slider.setAccessibleDescription(f"{shown(strength)} {unit}")

    slider.valueChanged.connect(tell)
    tell(0)
    return slider


def _button(text: str, do: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(do)
    return button
