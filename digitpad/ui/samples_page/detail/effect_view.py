"""Lists the samples whose reading one sample changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from digitpad.core.articles import label_heading
from digitpad.core.samples import Sample
from digitpad.ui.graphics.cell_painter import FULL, image_of_map, paint_cells
from digitpad.ui.graphics.painting import paint_item
from digitpad.ui.kit.i18n import short_label, shown_label, tr
from digitpad.ui.kit.theme import current_colors
from digitpad.ui.samples_page.browse.findings import Changed
from digitpad.ui.samples_page.browse.model import Index

SIDE = 64
CELL = QSize(92, 106)
PAIR = int(Qt.ItemDataRole.UserRole)

Pair = tuple[Sample, Changed]


class EffectModel(QAbstractListModel):
    """The changed samples with their readings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: Sequence[Pair] = ()

    def set_pairs(self, pairs: Sequence[Pair]) -> None:
        self.beginResetModel()
        self._pairs = pairs
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._pairs)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        if role == PAIR:
            return self._pairs[index.row()]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return pair_sentence(self._pairs[index.row()])
        return None


def pair_sentence(pair: Pair) -> str:
    sample, changed = pair
    return tr(
        "{label}, read as {without} without this sample and as {with_it} with it",
        label=label_heading(sample.label),
        without=shown_label(changed.without),
        with_it=shown_label(changed.with_it),
    )


class EffectDelegate(QStyledItemDelegate):
    """A thumbnail, and under it the readings: right ones with a tick."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return CELL

    @paint_item
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        sample, changed = index.data(PAIR)
        colors = current_colors()
        place: QRect = option.rect
        picture = QRect(place.x() + (place.width() - SIDE) // 2, place.y() + 6, SIDE, SIDE)
        image = image_of_map(sample.picture, FULL, colors.color("surface"), colors.color("ink"))
        paint_cells(painter, picture, image)
        painter.setPen(colors.color("border"))
        painter.drawRect(picture.adjusted(-1, -1, 0, 0))
        is_better = changed.with_it == sample.label
        painter.setPen(colors.color("good" if is_better else "against"))
        words = f"{short_label(changed.without)} → {short_label(changed.with_it)} {'✓' if is_better else '≠'}"
        room = QRect(place.x(), picture.bottom() + 4, place.width(), 20)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), words)


class EffectView(QListView):
    """Thumbnails that wrap; a click or Enter asks for the sample itself."""

    opened = Signal(str)
    """The id of the sample that is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = EffectModel(self)
        self.setModel(self._model)
        self.setItemDelegate(EffectDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("plain", True)
        self.setAccessibleName(tr("Samples read differently because of this one"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)

    def set_pairs(self, pairs: Sequence[Pair]) -> None:
        self._model.set_pairs(pairs)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        sample, _ = index.data(PAIR)
        self.opened.emit(sample.id)
