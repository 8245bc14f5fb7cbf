"""Below the samples: what can be done to those that are selected."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from digitpad.core.samples import LABELS, Label
from digitpad.ui.i18n import short_label, shown_label, tr
from digitpad.ui.widgets import GAP, label


class SelectionBar(QFrame):
    """Counts the selection; its buttons wake up when there is one."""

    relabelled = Signal(int)

    def __init__(self, remove: QAction, restore: QAction, show: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._sentence = label(muted=True)
        self._relabel_as = label(tr("Relabel as"), muted=True)
        self._labels = {label_: self._button(label_) for label_ in LABELS}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GAP + 2, 6, GAP - 2, 6)
        layout.setSpacing(4)
        layout.addWidget(self._sentence, 1)
        layout.addWidget(self._relabel_as)
        for button in self._labels.values():
            layout.addWidget(button)
        layout.addSpacing(GAP)
        for action in (remove, restore, show):
            layout.addWidget(_tool(action))
        self.set_selection(0, 0)

    def set_selection(self, n: int, n_mine: int) -> None:
        """`n` samples are selected, `n_mine` of them the person's own: the others keep their labels."""
        self._relabel_as.setEnabled(n_mine > 0)
        for button in self._labels.values():
            button.setEnabled(n_mine > 0)
        if n == 0:
            self._sentence.setText(tr("Select samples to mend them."))
        elif n_mine < n:
            self._sentence.setText(tr("{n} selected, {mine} of them yours", n=n, mine=n_mine))
        else:
            self._sentence.setText(tr("{n} selected", n=n))

    def _button(self, label_: Label) -> QToolButton:
        button = QToolButton()
        button.setText(short_label(label_))
        button.setMinimumWidth(28)
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
    button.setAccessibleName(action.text().replace("&", ""))
    return button
