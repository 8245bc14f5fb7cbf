"""The samples that voted, as thumbnails in their order."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from digitpad.core.decision import VISIBLE
from digitpad.core.recognition import Neighbor
from digitpad.core.samples import ME, Label, Origin
from digitpad.ui.graphics.cell_painter import FULL, image_of_map, paint_cells
from digitpad.ui.graphics.painting import paint_item
from digitpad.ui.kit.i18n import day_of, fixed, percent, short_label, shown_label, style_name, tr
from digitpad.ui.kit.theme import Colors, current_colors

Index = QModelIndex | QPersistentModelIndex
SMALLEST, THUMBNAIL, LARGEST = 32, 64, 192
"""Logical pixels of a thumbnail's side: where not even one row has room, usually, and where all of them have room."""
LOW = 800
"""Logical pixels of a window's height below which a row may be lower than usual."""
SCROLL_BAR = 16
"""Logical pixels of its width, where not all are in sight."""
MAX_KEPT = 500
"""Thumbnails kept painted; a reading has 25."""
ABOVE_WORDS = 10
"""Logical pixels that margins take, besides the thumbnail above the words."""
SMALL = 0.85
"""The size of the lesser words against the system's text."""
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
NEIGHBOR = int(Qt.ItemDataRole.UserRole)
AGAINST = NEIGHBOR + 1


def origin_sentence(neighbor: Neighbor) -> str:
    """Where a sample comes from, in a few words."""
    if neighbor.origin is Origin.ATLAS:
        return style_name(neighbor.style) if neighbor.style else tr("built-in style")
    if neighbor.origin is Origin.DIGITS:
        return tr("built in")
    date = day_of(neighbor.created)
    is_imported = neighbor.origin is Origin.IMPORTED
    if is_imported:
        date = tr("imported {date}", date=date) if date else tr("imported")
    if neighbor.writer and (is_imported or neighbor.writer != ME):
        return tr("by {writer}, {date}", writer=neighbor.writer, date=date) if date else neighbor.writer
    if is_imported:
        return date
    return tr("yours, {date}", date=date) if date else tr("yours")


def neighbor_sentence(neighbor: Neighbor, is_against: bool) -> str:
    """All that is known about a neighbour's vote, for tool tips and screen readers."""
    sentence = tr(
        "{label}; distance {distance}; {weight} of the vote; {origin}",
        label=shown_label(neighbor.label),
        distance=fixed(neighbor.distance),
        weight=share_of_vote(neighbor.weight),
        origin=origin_sentence(neighbor),
    )
    if neighbor.varied:
        sentence = tr("{sentence}; a variation of it", sentence=sentence)
    return tr("{sentence}; voted against the answer", sentence=sentence) if is_against else sentence


def share_of_vote(weight: float) -> str:
    """A part of the vote; one that rounds to nothing is not nothing."""
    return tr("<1%") if weight < VISIBLE else percent(weight)


def two_lines(text: str, metrics: QFontMetrics, width: int) -> tuple[str, ...]:
    """`text` in at most two lines: as many words as fit in the first, the rest in the second."""
    words = text.split(" ")
    n_fitting = sum(metrics.horizontalAdvance(" ".join(words[: i + 1])) <= width for i in range(len(words)))
    first, rest = " ".join(words[: max(n_fitting, 1)]), " ".join(words[max(n_fitting, 1) :])
    return (first, rest) if rest else (first,)


class NeighborModel(QAbstractListModel):
    """A recognition's neighbours, those that weigh most first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._neighbors: Sequence[Neighbor] = ()
        self._answer: Label = -1

    def set_neighbors(self, neighbors: Sequence[Neighbor], answer: Label) -> None:
        self.beginResetModel()
        self._neighbors, self._answer = neighbors, answer
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._neighbors)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        neighbor = self._neighbors[index.row()]
        is_against = neighbor.label != self._answer
        if role == NEIGHBOR:
            return neighbor
        if role == AGAINST:
            return is_against
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return neighbor_sentence(neighbor, is_against)
        return None


def cell_size(metrics: QFontMetrics, side: int = THUMBNAIL) -> QSize:
    """Room for a thumbnail of `side` over a line and three small ones, however large the system's text is."""
    line = metrics.height()
    return QSize(max(side + 28, int(6.1 * line)), side + ABOVE_WORDS + line + 3 + 3 * _small_line(line) + 2)


def fitting_side(n: int, room: QSize, metrics: QFontMetrics, spacing: int) -> int:
    """The largest side of thumbnails of which `room` shows, in whole cells, as many of `n` as of the smallest."""

    def n_shown(side: int) -> int:
        cell = cell_size(metrics, side) + QSize(2 * spacing, 2 * spacing)
        n_rows = room.height() // cell.height()
        fitting = n_rows * (room.width() // cell.width())
        return n if fitting >= n else n_rows * ((room.width() - SCROLL_BAR) // cell.width())

    most = max(1, n_shown(THUMBNAIL))
    if room.height() < cell_size(metrics).height() + 2 * spacing:  # beside a number there is less: none is cut
        spare = room.height() - cell_size(metrics, SMALLEST).height() - 2 * spacing
        return SMALLEST + max(0, spare // 8 * 8)
    return next((side for side in range(LARGEST, THUMBNAIL, -8) if n_shown(side) >= most), THUMBNAIL)


def _small_line(line: int) -> int:
    return ceil(SMALL * line) + 1


class NeighborDelegate(QStyledItemDelegate):
    """One neighbour: thumbnail, label, distance and weight, origin; framed and signed where it voted against."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.side = THUMBNAIL
        self._images: dict[tuple[str, bytes], QImage] = {}
        self._words: dict[tuple[Neighbor, int, int], tuple[str, ...]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics: QFontMetrics = option.fontMetrics
        return cell_size(metrics, self.side)

    def _image(self, neighbor: Neighbor, colors: Colors) -> QImage:
        """Kept while it may be needed again: a list is painted more often than it changes."""
        key = (colors.name, neighbor.picture.tobytes())
        if key not in self._images:
            if len(self._images) > MAX_KEPT:
                self._images.clear()
            self._images[key] = image_of_map(neighbor.picture, FULL, colors.color("surface"), colors.color("ink"))
        return self._images[key]

    def _small_words(self, neighbor: Neighbor, metrics: QFontMetrics, width: int) -> tuple[str, ...]:
        """Its weight, then the lines below, cut to `width`. Kept, too: this takes longer than painting them."""
        key = (neighbor, metrics.height(), width)
        if key not in self._words:
            if len(self._words) > MAX_KEPT:
                self._words.clear()
            lines = (_measure(neighbor), *two_lines(origin_sentence(neighbor), metrics, width))
            cut = (metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines)
            self._words[key] = (share_of_vote(neighbor.weight), *cut)
        return self._words[key]

    @paint_item
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        neighbor: Neighbor = index.data(NEIGHBOR)
        is_against: bool = index.data(AGAINST)
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colors = current_colors()
        self._paint_frame(painter, place, state, colors)
        picture = QRect(place.x() + (place.width() - self.side) // 2, place.y() + 7, self.side, self.side)
        image = self._image(neighbor, colors)
        paint_cells(painter, picture, image)
        self._paint_border(painter, picture, is_against, colors)
        self._paint_words(painter, place, neighbor, is_against, colors)

    def _paint_frame(self, painter: QPainter, place: QRect, state: QStyle.StateFlag, colors: Colors) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if not (is_selected or is_hovered):
            return
        painter.setBrush(colors.color("accent_soft"))
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(colors.color("accent"), 2 if has_focus else 1) if is_selected else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(place).adjusted(2, 2, -2, -2), 8, 8)

    def _paint_border(self, painter: QPainter, picture: QRect, is_against: bool, colors: Colors) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(colors.color("against" if is_against else "border"), 2 if is_against else 1)
        if is_against:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRect(picture.adjusted(-1, -1, 0, 0))

    def _paint_words(
        self, painter: QPainter, place: QRect, neighbor: Neighbor, is_against: bool, colors: Colors
    ) -> None:
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(colors.color("against" if is_against else "text"))
        line = painter.fontMetrics().height()
        first = QRect(place.x() + 6, place.y() + self.side + ABOVE_WORDS, place.width() - 12, line + 3)
        sign = f"≠ {short_label(neighbor.label)}" if is_against else short_label(neighbor.label)
        painter.drawText(first, _LEFT, sign)
        font.setBold(False)
        font.setPointSizeF(font.pointSizeF() * SMALL)
        painter.setFont(font)
        painter.setPen(colors.color("muted"))
        share, *lines = self._small_words(neighbor, painter.fontMetrics(), first.width())
        painter.drawText(first, _RIGHT, share)
        height = _small_line(line)
        for i, text in enumerate(lines):
            painter.drawText(QRect(first.x(), first.bottom() + i * height, first.width(), height), _LEFT, text)


def _measure(neighbor: Neighbor) -> str:
    return tr("{distance} away", distance=fixed(neighbor.distance))


class NeighborView(QListView):
    """Thumbnails that wrap; the current one is compared."""

    chosen = Signal(object)
    """The `Neighbor` that was clicked or reached by key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = NeighborModel(self)
        self.setModel(self._model)
        self._delegate = NeighborDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSpacing(2)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("plain", True)
        self.setAccessibleName(tr("Nearest samples"))
        self._set_least()
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def set_neighbors(self, neighbors: Sequence[Neighbor], answer: Label) -> None:
        self._model.set_neighbors(neighbors, answer)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_least()
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_least()
            self._fit()

    def _set_least(self) -> None:
        """Room for one row, of smaller thumbnails in a low window."""
        side = SMALLEST if self.window().height() < LOW else THUMBNAIL
        self.setMinimumHeight(cell_size(self.fontMetrics(), side).height() + 8)

    def _fit(self) -> None:
        """As large as they can be without fewer in sight, and no row that is cut: what is over stays empty."""
        side = fitting_side(self._model.rowCount(), self.size() - QSize(8, 8), self.fontMetrics(), self.spacing())
        if side != self._delegate.side:
            self._delegate.side = side
            self.scheduleDelayedItemsLayout()
        row, room = cell_size(self.fontMetrics(), side).height() + self.spacing(), self.height() - self.spacing()
        self.setViewportMargins(0, 0, 0, room % row if room > row else 0)

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.data(NEIGHBOR))
