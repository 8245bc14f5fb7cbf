"""The list of experiments: each with its question."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from digitpad.experiments.registry import EXPERIMENTS
from digitpad.ui.graphics.painting import paint_item
from digitpad.ui.kit.i18n import tr, translate
from digitpad.ui.kit.theme import current_colors

_NAME, _QUESTION = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_PAD = 9
_WRAP = Qt.TextFlag.TextWordWrap


class Catalogue(QListWidget):
    """Shows titles and questions; `chosen` tells an experiment's name."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Experiments"))
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setWordWrap(True)
        self.setMouseTracking(True)
        self.is_brief = False
        for each in EXPERIMENTS:
            item = QListWidgetItem(translate(each.title))
            item.setData(_NAME, each.name)
            item.setData(_QUESTION, translate(each.question))
            item.setToolTip(translate(each.question))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, translate(each.question))
            self.addItem(item)
        self.currentItemChanged.connect(self._on_current_item_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen one in sight."""
        super().resizeEvent(event)
        self._leave_out_cut_rows()
        QTimer.singleShot(0, self, self._show_current)  # once the rows have been laid out anew

    def _show_current(self) -> None:
        self.scrollToItem(self.currentItem())

    def set_brief(self, is_brief: bool) -> None:
        """Show titles only, with the questions as tool tips."""
        if is_brief != self.is_brief:
            self.is_brief = is_brief
            self._leave_out_cut_rows()
            self.scheduleDelayedItemsLayout()

    def _leave_out_cut_rows(self) -> None:
        """Of titles alone, which are as high as each other, whole rows are seen; of others, all rows are."""
        row, room = _row_height(self.font(), 0, "", True), self.contentsRect().height()
        self.setViewportMargins(0, 0, 0, room % row if self.is_brief and row < room < row * self.count() else 0)

    def whole_height(self, is_brief: bool) -> int:
        """Height of all rows in logical pixels, frame included."""
        heights = (
            _row_height(self.font(), self._room(), self.item(row).data(_QUESTION), is_brief)
            for row in range(self.count())
        )
        return sum(heights) + 2 * self.frameWidth() + 4

    def _room(self) -> int:
        return self.viewport().width()

    def choose(self, name: str) -> None:
        for row in range(self.count()):
            if self.item(row).data(_NAME) == name:
                self.setCurrentRow(row)

    def _on_current_item_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_NAME))


class _Delegate(QStyledItemDelegate):
    """The title above its question, wrapped to the list's width."""

    @paint_item
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        colors = current_colors()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = option.rect.adjusted(4, 2, -4, -2)
        if is_chosen or is_under:
            painter.setPen(colors.color("accent") if is_chosen else Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("accent_soft" if is_chosen else "sunken"))
            painter.drawRoundedRect(place, 7, 7)
        text = place.adjusted(_PAD, _PAD - 3, -_PAD, -_PAD + 3)
        painter.setFont(_bold(option.font))
        painter.setPen(colors.color("accent" if is_chosen else "text"))
        title = index.data(Qt.ItemDataRole.DisplayRole)  # type: ignore[attr-defined]
        painter.drawText(text, Qt.AlignmentFlag.AlignTop, title)
        view = self.parent()
        if isinstance(view, Catalogue) and view.is_brief:
            return
        below = text.adjusted(0, QFontMetrics(painter.font()).height() + 1, 0, 0)
        painter.setFont(_small(option.font))
        painter.setPen(colors.color("muted"))
        painter.drawText(below, int(_WRAP | Qt.AlignmentFlag.AlignTop), index.data(_QUESTION))  # type: ignore[attr-defined]

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else 220
        is_brief = isinstance(view, Catalogue) and view.is_brief
        return QSize(width, _row_height(option.font, width, index.data(_QUESTION), is_brief))  # type: ignore[attr-defined]


def _row_height(font: QFont, width: int, question: str, is_brief: bool) -> int:
    title = QFontMetrics(_bold(font)).height() + 2 * _PAD
    if is_brief:
        return title - 2
    room = QRect(0, 0, width - 8 - 2 * _PAD, 1000)
    return title + QFontMetrics(_small(font)).boundingRect(room, int(_WRAP), question).height() + 2


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * 0.92)
    return made
