"""A grid of thumbnails whose cost depends on what is visible, not on the number of samples."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from digitpad.core.typing import Indices
from digitpad.ui.graphics.painting import paint_event
from digitpad.ui.kit.accessibility import announce
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.theme import current_colors
from digitpad.ui.samples_page.browse.model import Index, SamplesModel
from digitpad.ui.samples_page.browse.thumbnail_strips import ThumbnailLook, ThumbnailSize, ThumbnailStrips

BUDGET = 3
"""Milliseconds that one frame may spend on painting rows that were never seen; the rest follow in the next frames."""

Flag = QItemSelectionModel.SelectionFlag
Action = QAbstractItemView.CursorAction


class SampleGrid(QAbstractItemView):
    """Thumbnails from left to right, as many to a line as fit; any selection by mouse and keys."""

    opened = Signal()
    """The current sample was double-clicked, or Enter pressed on it."""
    chosen_changed = Signal()
    """Other items are selected."""

    def __init__(self, model: SamplesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples = model
        self._strips = ThumbnailStrips(model)
        self._size = ThumbnailSize()
        self._anchor = 0
        self._band: QRect | None = None
        self._band_start = QPoint()
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Samples"))
        self.setMouseTracking(True)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    @property
    def n_columns(self) -> int:
        return max(1, (self.viewport().width() - 8) // self._size.width)

    @property
    def _left(self) -> int:
        """Where the first column begins: what is left of the width stands on both sides."""
        return max(0, (self.viewport().width() - self.n_columns * self._size.width) // 2)

    def chosen(self) -> Indices:
        """The selected items' places in the model, ascending."""
        parts = [np.arange(part.top(), part.bottom() + 1) for part in self.selectionModel().selection().toList()]
        if len(parts) < 2:
            return parts[0].astype(np.intp) if parts else np.empty(0, np.intp)
        return np.unique(np.concatenate(parts)).astype(np.intp)

    def choose(self, items: Sequence[int] | Indices) -> None:
        """Select these items, in as few ranges as there are runs of neighbours."""
        places = np.asarray(items, dtype=np.intp)
        selection = QItemSelection()
        for run in np.split(places, np.flatnonzero(np.diff(places) != 1) + 1) if len(places) else ():
            selection.select(self._index(int(run[0])), self._index(int(run[-1])))
        self.selectionModel().select(selection, Flag.ClearAndSelect)

    def go_to(self, item: int) -> None:
        """Make an item the current one, select it alone and bring it into view."""
        self._anchor = item
        self.setCurrentIndex(self._index(item))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt tells screen readers nothing of a view like this one: the current sample is told as its description."""
        super().currentChanged(current, previous)
        words = str(current.data(Qt.ItemDataRole.AccessibleTextRole) or "") if current.isValid() else ""
        self.setAccessibleDescription(words)
        announce(self, words)

    # -- geometry ------------------------------------------------------------------------------------------------------

    def place_of(self, item: int) -> QRect:
        line, column = divmod(item, self.n_columns)
        return QRect(
            self._left + column * self._size.width,
            4 + line * self._size.height - self.verticalOffset(),
            self._size.width,
            self._size.height,
        )

    def visualRect(self, index: Index) -> QRect:
        return self.place_of(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        column, line = (
            (point.x() - self._left) // self._size.width,
            (point.y() - 4 + self.verticalOffset()) // self._size.height,
        )
        item = line * self.n_columns + column
        inside = 0 <= column < self.n_columns and 0 <= item < len(self._samples.rows)
        return self._index(item) if inside else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        place, bar = self.visualRect(index), self.verticalScrollBar()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + place.center().y() - self.viewport().height() // 2)
        elif place.top() < 4:
            bar.setValue(bar.value() + place.top() - 4)
        elif place.bottom() > self.viewport().height() - 4:
            bar.setValue(bar.value() + place.bottom() - self.viewport().height() + 4)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def updateGeometries(self) -> None:
        super().updateGeometries()
        first = max(0, self.verticalOffset() // self._size.height) * self.n_columns
        size = ThumbnailSize.fitting(self.viewport().width() - 8, self.fontMetrics().height())
        is_other, self._size = size != self._size, size
        n_lines = -(-len(self._samples.rows) // self.n_columns)
        self._leave_out_cut_line()
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(height)
        bar.setSingleStep(self._size.height // 2)
        bar.setRange(0, max(0, n_lines * self._size.height + 8 - height))
        bar.setEnabled(bar.maximum() > 0)  # it keeps its room, but shows nothing where nothing is out of sight
        if is_other:
            bar.setValue(first // self.n_columns * self._size.height)

    def _leave_out_cut_line(self) -> None:
        """The last line in sight is a whole one: what is over stays empty."""
        room = self.contentsRect().height() - 4  # above the first line
        over = room % self._size.height if room > self._size.height else 0
        if self.viewportMargins().bottom() != over:
            self.setViewportMargins(0, 0, 0, over)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)

    # -- selection -----------------------------------------------------------------------------------------------------

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Everything in `rect` (viewport coordinates); with Shift, all from the anchor to the current item."""
        selection = QItemSelection()
        if QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier and self.currentIndex().isValid():
            first, last = sorted((min(self._anchor, len(self._samples.rows) - 1), self.currentIndex().row()))
            selection.select(self._index(first), self._index(last))
        else:
            for first, last in self._spans_in(rect.normalized()):
                selection.select(self._index(first), self._index(last))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.chosen_changed.emit()

    def moveCursor(self, action: Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        n = len(self._samples.rows)
        if n == 0:
            return QModelIndex()
        per_page = max(1, self.viewport().height() // self._size.height) * self.n_columns
        steps = {
            Action.MoveLeft: -1,
            Action.MovePrevious: -1,
            Action.MoveRight: 1,
            Action.MoveNext: 1,
            Action.MoveUp: -self.n_columns,
            Action.MoveDown: self.n_columns,
            Action.MovePageUp: -per_page,
            Action.MovePageDown: per_page,
            Action.MoveHome: -n,
            Action.MoveEnd: n,
        }
        current = self.currentIndex()
        item = min(max(current.row() + steps[action], 0), n - 1) if current.isValid() else 0
        if not modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = item
        return self._index(item)

    def _spans_in(self, rect: QRect) -> list[tuple[int, int]]:
        """First and last item of each line that `rect` touches."""
        n_columns, n, offset = self.n_columns, len(self._samples.rows), self.verticalOffset()
        left, right = ((x - self._left) // self._size.width for x in (rect.left(), rect.right()))
        top, bottom = ((y - 4 + offset) // self._size.height for y in (rect.top(), rect.bottom()))
        if right < 0 or left >= n_columns:
            return []
        lines = range(max(top, 0), min(bottom, (n - 1) // n_columns) + 1)
        spans = ((line * n_columns + max(left, 0), line * n_columns + min(right, n_columns - 1)) for line in lines)
        return [(first, min(last, n - 1)) for first, last in spans if first < n]

    def _index(self, item: int) -> QModelIndex:
        return self._samples.index(item, 0)

    # -- what the hand does --------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = index.row()
        self._band_start = event.position().toPoint() + QPoint(0, self.verticalOffset())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self.state() == QAbstractItemView.State.DragSelectingState:
            start = self._band_start - QPoint(0, self.verticalOffset())
            self._band = QRect(start, event.position().toPoint()).normalized()
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._band = None
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters and digits are commands of the page, not a search."""

    # -- painting ------------------------------------------------------------------------------------------------------

    def reset(self) -> None:
        super().reset()
        self._strips.clear()
        self.updateGeometries()
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._strips.clear()
            self.updateGeometries()

    @paint_event
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._strips.set_look(ThumbnailLook(current_colors(), self.font(), self.devicePixelRatioF(), self._size))
        offset, n_columns = self.verticalOffset(), self.n_columns
        first = max(0, (event.rect().top() + offset - 4) // self._size.height)
        last = min(
            (event.rect().bottom() + offset - 4) // self._size.height, (len(self._samples.rows) - 1) // n_columns
        )
        self._paint_grounds(painter, first * n_columns, (last + 1) * n_columns)
        clock = QElapsedTimer()
        clock.start()
        for line in range(first, last + 1):
            strip = self._strips.get(line, n_columns)
            if strip is None and clock.elapsed() < BUDGET:
                strip = self._strips.paint(line, n_columns)
            if strip is None:
                self.viewport().update(
                    0, 4 + line * self._size.height - offset, self.viewport().width(), self._size.height
                )
            else:
                painter.drawPixmap(self._left, 4 + line * self._size.height - offset, strip)
        if self._band is not None:
            self._paint_band(painter, self._band)
        painter.end()

    def _paint_grounds(self, painter: QPainter, first: int, last: int) -> None:
        """The selected and the current item, under their thumbnails."""
        colors, chosen, current = current_colors(), self.selectionModel(), self.currentIndex()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for item in range(first, min(last, len(self._samples.rows))):
            index = self._index(item)
            is_chosen, is_current = chosen.isSelected(index), index == current and self.hasFocus()
            if not (is_chosen or is_current):
                continue
            painter.setBrush(colors.color("accent_soft") if is_chosen else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colors.color("accent"), 2.5 if is_current else 1.2))
            painter.drawRoundedRect(QRectF(self.place_of(item)).adjusted(2, 2, -2, -2), 8, 8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_band(self, painter: QPainter, band: QRect) -> None:
        color = current_colors().color("accent")
        painter.setPen(color)
        color.setAlphaF(0.12)
        painter.setBrush(color)
        painter.drawRect(band)
