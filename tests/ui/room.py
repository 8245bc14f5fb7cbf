"""Looks for texts that do not fit where they stand and for texts that nobody translated, in widgets and paintings."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from pseudo_language import english_in
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QRectF, Qt
from PySide6.QtGui import QAction, QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

SLACK = 2
"""Pixels that rounding may take."""
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_CELL_MARGINS = 6
_ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly
_ROWS = 30
"""So many rows of a long list stand for all."""


@dataclass
class Findings:
    """`cut` and `english`: the texts, each with the place where it stands; the same mistake counts once."""

    cut: dict[str, str] = field(default_factory=dict)
    english: dict[str, str] = field(default_factory=dict)
    n_texts: int = 0

    def told(self) -> list[str]:
        return [f"cut {where}: {text}" for text, where in self.cut.items()] + [
            f"English {where}: {text}" for text, where in self.english.items()
        ]


def look_over(top: QWidget, findings: Findings, is_pseudo: bool = True) -> None:
    """All texts of `top` and of what is inside it, painted ones included."""
    with _watched_painting(findings, type(top).__name__, is_pseudo):
        top.grab()
    for widget in [top, *top.findChildren(QWidget)]:
        if is_pseudo:
            for text in _texts_of(widget):
                findings.n_texts += 1
                if english_in(text):
                    findings.english.setdefault(text, _place(widget))
        if widget.isVisibleTo(top) and (trouble := _trouble(widget)):
            findings.cut.setdefault(trouble, _place(widget))


def _place(widget: QWidget) -> str:
    names = []
    at: QWidget | None = widget
    while at is not None and len(names) < 4:
        names.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return " < ".join(names)


# -- texts -------------------------------------------------------------------------------------------------------------


def _texts_of(widget: QWidget) -> Iterator[str]:
    for get in ("windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription"):
        yield getattr(widget, get)()
    for get in ("text", "title", "placeholderText", "prefix", "suffix", "specialValueText"):
        if callable(method := getattr(widget, get, None)):
            yield method()
    for action in widget.actions():
        yield from _texts_of_action(action)
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(i) for i in range(widget.count()))
    if isinstance(widget, QTabBar):
        for i in range(widget.count()):
            yield from (widget.tabText(i), widget.tabToolTip(i))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _texts_of_model(widget.model())


def _texts_of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip(), action.statusTip())


def _texts_of_model(model: QAbstractItemModel) -> Iterator[str]:
    n_columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for row in range(min(model.rowCount(), _ROWS)):
        for column in range(n_columns):
            for role in _ROLES:
                value = model.index(row, column, QModelIndex()).data(role)
                if isinstance(value, str):
                    yield value
    for column in range(n_columns):
        value = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(value, str):
            yield value


# -- room --------------------------------------------------------------------------------------------------------------


def _trouble(widget: QWidget) -> str:
    """The text of `widget` that has too little room, and how much is wanting; "" where all is well."""
    for kinds, check in _CHECKS:
        if isinstance(widget, kinds):
            return str(check(widget))
    return ""


def _too_small(text: str, wanted: float, given: float) -> str:
    return f"{text!r} needs {wanted:.0f}, has {given:.0f}" if text and wanted > given + SLACK else ""


def _label(label: QLabel) -> str:
    text, room = label.text(), label.contentsRect()
    if not text:
        return ""
    if not label.wordWrap():
        return _too_small(text, label.sizeHint().width(), label.width()) or _outside(label, text)
    metrics = label.fontMetrics()
    flags = int(Qt.TextFlag.TextWordWrap) | int(label.alignment().value)
    needed = metrics.boundingRect(0, 0, room.width(), 10_000, flags, text)
    longest = max((metrics.horizontalAdvance(word) for word in text.split() if not _is_chinese(word)), default=0)
    return (
        _too_small(text, longest, room.width())
        or _too_small(text, needed.height(), label.contentsRect().height())
        or _outside(label, text)
    )


def _is_chinese(word: str) -> bool:
    """Whether it may be broken between any two signs."""
    return any("\u4e00" <= sign <= "\u9fff" for sign in word)


def _button(button: QAbstractButton) -> str:
    is_icon_only = isinstance(button, QToolButton) and button.toolButtonStyle() == _ICON_ONLY
    if is_icon_only and not button.icon().isNull():
        return ""
    wanted = button.sizeHint().width()
    if len(button.text()) == 1:
        wanted = button.fontMetrics().horizontalAdvance(button.text())  # a style's usual room is much too large
    return _too_small(button.text(), wanted, button.width()) or _outside(button, button.text())


def _combo(box: QComboBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    style = box.style()
    room = style.subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    ).width()
    texts = [box.itemText(i) for i in range(box.count())]
    widest = max(texts, key=box.fontMetrics().horizontalAdvance, default="")
    return _too_small(widest, box.fontMetrics().horizontalAdvance(widest), room)


def _spin(box: QAbstractSpinBox) -> str:
    return _too_small(box.text(), box.minimumSizeHint().width(), box.width())


def _line(line: QLineEdit) -> str:
    if isinstance(line.parentWidget(), QAbstractSpinBox | QComboBox):
        return ""
    margins = line.textMargins()
    room = line.contentsRect().width() - margins.left() - margins.right() - 8
    text = line.placeholderText()
    return _too_small(text, line.fontMetrics().horizontalAdvance(text), room)


def _tabs(bar: QTabBar) -> str:
    text = " | ".join(bar.tabText(i) for i in range(bar.count()))
    return _too_small(text, bar.sizeHint().width(), bar.width())


def _menu_bar(bar: QMenuBar) -> str:
    return _too_small(" ".join(action.text() for action in bar.actions()), bar.sizeHint().width(), bar.width())


def _group(box: QGroupBox) -> str:
    return _too_small(box.title(), box.minimumSizeHint().width(), box.width())


def _header(header: QHeaderView) -> str:
    if header.orientation() != Qt.Orientation.Horizontal or header.isHidden():
        return ""
    for i in range(header.count()):
        if trouble := _too_small(
            str(header.model().headerData(i, Qt.Orientation.Horizontal)),
            header.sectionSizeHint(i),
            header.sectionSize(i),
        ):
            return trouble
    return ""


def _table(table: QTableView) -> str:
    model = table.model()
    for row in _rows(table):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            text, room = index.data(), table.visualRect(index)
            if table.indexWidget(index) is not None or not isinstance(text, str):
                continue
            flags = int(Qt.TextFlag.TextWordWrap) if table.wordWrap() else 0
            needed = table.fontMetrics().boundingRect(0, 0, room.width() - _CELL_MARGINS, 10_000, flags, text)
            if trouble := _too_small(text, needed.width(), room.width() - _CELL_MARGINS) or _too_small(
                text, needed.height(), room.height()
            ):
                return trouble
    return ""


def _list(view: QListView) -> str:
    if view.viewMode() == QListView.ViewMode.IconMode:
        return ""
    for row in _rows(view):
        index = view.model().index(row, 0)
        text = index.data()
        wanted, given = view.sizeHintForIndex(index).width(), view.viewport().width()
        if isinstance(text, str) and not view.wordWrap() and (trouble := _too_small(text, wanted, given)):
            return trouble
    return ""


def _rows(view: QAbstractItemView) -> range:
    return range(min(view.model().rowCount(), _ROWS)) if view.model() is not None else range(0)


def _scroll_area(area: QScrollArea) -> str:
    inside = area.widget()
    if inside is None or area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        return ""
    wanted = max(inside.minimumSizeHint().width(), inside.width())
    return _too_small("what is inside", wanted, area.viewport().width())


def _outside(widget: QWidget, text: str) -> str:
    """Whether an ancestor cuts a part of `widget` off, scrolling apart."""
    left, right = widget.mapToGlobal(widget.rect().topLeft()).x(), widget.mapToGlobal(widget.rect().bottomRight()).x()
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            return ""
        edges = above.mapToGlobal(above.rect().topLeft()).x(), above.mapToGlobal(above.rect().bottomRight()).x()
        if left < edges[0] - SLACK or right > edges[1] + SLACK:
            return f"{text!r} reaches {left}..{right}, out of {edges[0]}..{edges[1]}"
        if above.isWindow():
            return ""
        above = above.parentWidget()
    return ""


_CHECKS: tuple[tuple[Any, Any], ...] = (
    (QMenu, lambda _menu: ""),
    (QLabel, _label),
    (QAbstractButton, _button),
    (QComboBox, _combo),
    (QAbstractSpinBox, _spin),
    (QLineEdit, _line),
    (QTabBar, _tabs),
    (QMenuBar, _menu_bar),
    (QGroupBox, _group),
    (QHeaderView, _header),
    (QTableView, _table),
    (QListView, _list),
    (QScrollArea, _scroll_area),
)


# -- paintings ---------------------------------------------------------------------------------------------------------


@contextmanager
def _watched_painting(findings: Findings, where: str, is_pseudo: bool) -> Iterator[None]:
    """While it lasts, every text that is painted by Python is looked at, too."""
    draw, elide = QPainter.drawText, QFontMetrics.elidedText

    def watched_draw(painter: QPainter, *args: Any) -> Any:
        text = next((arg for arg in args if isinstance(arg, str)), "")
        findings.n_texts += 1
        if is_pseudo and english_in(text):
            findings.english.setdefault(text, f"painted in {where}")
        if isinstance(args[0], QRectF) or hasattr(args[0], "adjusted"):
            room, flags = QRectF(args[0]), int(args[1])
            needed = QFontMetricsF(painter.font()).boundingRect(room, flags, text)
            trouble = _too_small(text, needed.width(), room.width()) or _too_small(text, needed.height(), room.height())
            if trouble and not flags & int(Qt.TextFlag.TextDontClip):
                findings.cut.setdefault(trouble, f"painted in {where}")
        return draw(painter, *args)

    def watched_elide(metrics: QFontMetrics, text: str, *args: Any) -> str:
        shown = elide(metrics, text, *args)
        if shown != text:
            findings.cut.setdefault(f"{text!r} elided to {shown!r}", f"painted in {where}")
        return str(shown)

    QPainter.drawText = watched_draw  # type: ignore[method-assign]
    QFontMetrics.elidedText = watched_elide  # type: ignore[method-assign]
    try:
        yield
    finally:
        QPainter.drawText = draw  # type: ignore[method-assign]
        QFontMetrics.elidedText = elide  # type: ignore[method-assign]
