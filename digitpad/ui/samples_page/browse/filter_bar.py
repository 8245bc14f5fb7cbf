"""Above the samples: which of them are shown, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton, QWidget

from digitpad.core.samples import LABELS, Label
from digitpad.ui.draw_page.writers import shown_writer
from digitpad.ui.kit.i18n import short_label, shown_label, tr
from digitpad.ui.kit.widgets import column, label, row
from digitpad.ui.samples_page.browse.query import ORDER, SHOW, WHOSE, Query
from digitpad.ui.samples_page.detail.held_out_reading import ASKED_UP_TO


class FilterBar(QWidget):
    """Tells a new `Query` whenever a part of it is changed."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLineEdit()
        self._text.setPlaceholderText(tr("Find writer, date…"))
        self._text.setAccessibleName(tr("Find samples by text"))
        self._text.setMinimumWidth(130)
        self._whose = _combo(tr("Whose samples"), dict(zip(WHOSE, _whose_names(), strict=True)))
        self._show = _combo(tr("Which samples"), dict(zip(SHOW, _show_names(), strict=True)))
        told = tr(
            "Each is left out and read: up to {n} taught or imported ones by digitpad, more of them and built-in ones "
            "by the nearest.",
            n=ASKED_UP_TO,
        )
        self._show.setToolTip(told)
        self._order = _combo(tr("Order"), dict(zip(ORDER, _order_names(), strict=True)))
        self._writer = _combo(tr("Writer"), {"": tr("All writers")})
        self._writer.hide()
        self._chips = {label_: _chip(label_) for label_ in LABELS}
        self._reset = QToolButton()
        self._reset.setText(tr("Show all"))
        self._reset.setProperty("flat", True)
        self._count = label(muted=True)
        self._lay_out()
        self._connect()
        self._on_changed()

    @property
    def query(self) -> Query:
        return Query(
            text=self._text.text(),
            labels=frozenset(label_ for label_, chip in self._chips.items() if chip.isChecked()),
            whose=self._whose.currentData(),
            show=self._show.currentData(),
            order=self._order.currentData(),
            writer=self._writer.currentData() or "",
        )

    def set_writers(self, names: Sequence[str]) -> None:
        """Those that can be chosen; with one alone there is nothing to choose."""
        if list(names) == [self._writer.itemData(i) for i in range(1, self._writer.count())]:
            return
        chosen = self._writer.currentData()
        self._writer.blockSignals(True)
        while self._writer.count() > 1:
            self._writer.removeItem(1)
        for name in names:
            self._writer.addItem(shown_writer(name), name)
        self._writer.setCurrentIndex(max(self._writer.findData(chosen), 0))
        self._writer.blockSignals(False)
        self._writer.setVisible(len(names) > 1)
        if self._writer.currentData() != chosen:
            self._on_changed()

    def set_query(self, query: Query) -> None:
        """Show `query` and tell it once."""
        self.blockSignals(True)
        self._text.setText(query.text)
        for label_, chip in self._chips.items():
            chip.setChecked(label_ in query.labels)
        for box, value in (
            (self._whose, query.whose),
            (self._show, query.show),
            (self._order, query.order),
            (self._writer, query.writer),
        ):
            box.setCurrentIndex(box.findData(value))
        self.blockSignals(False)
        self._on_changed()

    def set_count(self, n: int, total: int) -> None:
        shown = tr("{n} of {total} samples", n=n, total=total) if n != total else tr("{n} samples", n=total)
        self._count.setText(shown)

    def focus_text(self) -> None:
        self._text.setFocus()
        self._text.selectAll()

    def _lay_out(self) -> None:
        first = row(self._text, self._whose, self._writer, self._show, self._order)
        first.setStretch(0, 1)
        chips = row(*self._chips.values(), spacing=2)
        second = row(label(tr("Label"), muted=True), chips)
        for widget in (self._reset, None, self._count):
            second.addStretch(1) if widget is None else second.addWidget(widget)
        column(self, first, second, spacing=8)

    def _connect(self) -> None:
        self._text.textChanged.connect(self._on_changed)
        for box in (self._whose, self._writer, self._show, self._order):
            box.currentIndexChanged.connect(self._on_changed)
        for chip in self._chips.values():
            chip.toggled.connect(self._on_changed)
        self._reset.clicked.connect(lambda: self.set_query(Query(order=self._order.currentData())))

    def _on_changed(self) -> None:
        query = self.query
        self._reset.setVisible(query.is_restricted)
        self.changed.emit(query)


def _whose_names() -> tuple[str, ...]:
    return (
        tr("All samples"),
        tr("Not built in"),
        tr("Taught by me"),
        tr("Imported"),
        tr("Built in"),
        tr("Excluded"),
    )


def _show_names() -> tuple[str, ...]:
    return (tr("Any reading"), tr("Misread without it"), tr("Near-duplicates"))


def _order_names() -> tuple[str, ...]:
    return (tr("Newest first"), tr("Doubtful first"), tr("By label"))


def _combo(name: str, choices: dict[str, str]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for value, text in choices.items():
        box.addItem(text, value)
    return box


def _chip(label_: Label) -> QToolButton:
    chip = QToolButton()
    chip.setText(short_label(label_))
    chip.setCheckable(True)
    chip.setProperty("flat", True)
    chip.setMinimumWidth(30)
    name = tr("Show {label}", label=shown_label(label_))
    chip.setAccessibleName(name)
    chip.setToolTip(name)
    return chip
