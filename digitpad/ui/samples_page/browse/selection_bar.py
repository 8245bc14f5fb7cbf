"""Below the samples: what can be done to those that are selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedLayout, QToolButton, QWidget

from digitpad.core.samples import LABELS, Label
from digitpad.ui.kit.i18n import short_label, shown_label, tr, without_mnemonic
from digitpad.ui.kit.widgets import GAP, label, row


class SelectionBar(QFrame):
    """Counts the selection and offers what can be done; without one it says how it would be used."""

    relabelled = Signal(int)

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._sentence = label(wrap=True)
        self._sentence.setMinimumHeight(4 * self._sentence.fontMetrics().lineSpacing())  # four lines at the narrowest
        self._relabel_as = label(tr("Relabel as"), muted=True, wrap=True)
        self._labels = {label_: self._button(label_) for label_ in LABELS}
        self._pages = QStackedLayout(self)
        hint = label(
            tr("Select samples: 0 to 9 and N relabel them, Delete removes them, Enter shows one large."), muted=True
        )
        hint.setContentsMargins(GAP + 2, 0, GAP, 0)
        self._pages.addWidget(hint)
        self._pages.addWidget(self._tools(actions))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_selection(0, 0)

    def set_selection(self, n: int, n_mine: int) -> None:
        """`n` samples are selected, `n_mine` of them the person's own: the others keep their labels."""
        self._pages.setCurrentIndex(1 if n else 0)
        self._relabel_as.setEnabled(n_mine > 0)
        for button in self._labels.values():
            button.setEnabled(n_mine > 0)
        if n_mine == n:
            told = tr("{n} selected", n=n)
        else:
            told = tr("{n} selected, {built_in} built in", n=n, built_in=n - n_mine)
        self._sentence.setText(told)

    def set_one(self, is_mine: bool) -> None:
        """One sample alone, which is seen already."""
        self.set_selection(1, int(is_mine))
        self._sentence.setText("" if is_mine else tr("Built-in samples keep their labels."))

    def _tools(self, actions: Sequence[QAction]) -> QWidget:
        tools = QWidget()
        layout = row(self._sentence, self._relabel_as, *self._labels.values(), spacing=2)
        layout.setStretch(0, 1)
        layout.insertSpacing(1, GAP // 2)
        layout.setContentsMargins(GAP + 2, 2, 6, 2)
        layout.addSpacing(GAP)
        for action in actions:
            layout.addWidget(_tool(action))
        tools.setLayout(layout)
        return tools

    def _button(self, label_: Label) -> QToolButton:
        button = QToolButton()
        button.setText(short_label(label_))
        button.setMinimumWidth(24)
        button.setProperty("flat", True)
        name = tr("Relabel as {label}", label=shown_label(label_))
        button.setAccessibleName(name)
        button.setToolTip(tr("{name} ({key})", name=name, key="N" if label_ == LABELS[-1] else str(label_)))
        button.clicked.connect(lambda: self.relabelled.emit(label_))
        return button


def _tool(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setProperty("flat", True)
    button.setAccessibleName(without_mnemonic(action.text()))
    return button
