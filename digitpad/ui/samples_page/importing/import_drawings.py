"""The drawings of one label as written, each of which can be given a label of its own, or be left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from digitpad.core.samples import LABELS, NOT_A_DIGIT, Label, Sample
from digitpad.session.values import First
from digitpad.ui.kit.i18n import short_label, shown_label, tr
from digitpad.ui.kit.widgets import GAP, column, label, row
from digitpad.ui.samples_page.browse.catalog import EMPTY, Catalog
from digitpad.ui.samples_page.browse.model import SamplesModel
from digitpad.ui.samples_page.browse.thumbnail_grid import SampleGrid
from digitpad.ui.samples_page.detail.replay import ReplayView

Labels = Mapping[str, Label | None]
"""By id; None: left out."""
_SIDE = 96


class StagedModel(SamplesModel):
    """Drawings on their way in: what is left out has no label, what nobody labelled yet has a question mark."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tells_origin = False
        self.unlabelled: frozenset[str] = frozenset()

    def mark(self, row: int) -> str:
        if self.catalog.samples[row].id in self.unlabelled:
            return "?"
        return "" if self.catalog.is_excluded[row] else super().mark(row)

    def sentence(self, row: int) -> str:
        if self.catalog.samples[row].id in self.unlabelled:
            return tr("not labelled yet")
        return tr("left out") if self.catalog.is_excluded[row] else shown_label(int(self.catalog.labels[row]))


class FirstDrawings(SampleGrid):
    """The first drawings of a file while the rest is read: to be looked at, not yet to be labelled."""

    def __init__(self) -> None:
        self._staged = StagedModel()
        super().__init__(self._staged)
        self.setAccessibleName(tr("The first drawings"))

    def show_samples(self, first: First) -> None:
        """What their labels say so far."""
        catalog = Catalog.of([sample for sample, _ in first])
        labels = np.array([NOT_A_DIGIT if label is None else label for _, label in first], np.uint8)
        self._staged.unlabelled = frozenset(sample.id for sample, label in first if label is None)
        self._staged.show(replace(catalog, labels=labels), None, np.arange(len(catalog)))


class DrawingsPane(QFrame):
    """Thumbnails, and below them the current drawing as it is and the keys that label what is selected."""

    changed = Signal()
    """Single drawings become something else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._samples: Sequence[Sample] = ()
        self._catalog = EMPTY
        self._is_labelled = True
        self._model = StagedModel(self)
        self.grid = SampleGrid(self._model)
        self.grid.setProperty("plain", True)
        self.grid.setAccessibleName(tr("Drawings with this label"))
        self._large = ReplayView()
        self._large.setFixedSize(_SIDE, _SIDE)
        self._told = label(muted=True, wrap=True)
        self._buttons = [_button(short_label(one), tr("It is {label}", label=shown_label(one))) for one in LABELS]
        self._leave_out = _button(tr("Leave out"), tr("Leave it out (Delete)"))
        self._reset = _button(tr("As written"), tr("As its label is written (Backspace)"))
        self.single: dict[str, Label | None] = {}
        """What was chosen for single drawings."""
        self._lay_out()
        self._connect()

    def show_samples(self, samples: Sequence[Sample], labels: Labels, is_labelled: bool) -> None:
        """Other drawings; `labels` tells what becomes of each. Without `is_labelled` their files tell no label."""
        self._samples = samples
        self._catalog = Catalog.of(samples)
        self._is_labelled = is_labelled
        self.show_labels(labels)
        if len(samples):
            self.grid.go_to(0)

    def show_labels(self, labels: Labels) -> None:
        """The same drawings, labelled anew."""
        chosen, current = self.grid.chosen(), self.grid.currentIndex().row()
        becomes = [labels[sample.id] for sample in self._samples]
        out = frozenset(name for name, to in labels.items() if to is None)
        self._model.unlabelled = frozenset() if self._is_labelled else out - self.single.keys()
        crossed = out - self._model.unlabelled
        catalog = replace(
            self._catalog,
            labels=np.array([NOT_A_DIGIT if to is None else to for to in becomes], np.uint8),
            is_excluded=np.array([sample.id in crossed for sample in self._samples], np.bool_),
        )
        scrolled = self.grid.verticalScrollBar().value()
        self._model.show(catalog, None, np.arange(len(catalog)))
        if 0 <= current < len(catalog):
            self.grid.go_to(current)
            self.grid.choose(chosen[chosen < len(catalog)])
        self.grid.verticalScrollBar().setValue(scrolled)

    def label_chosen(self, to: Label | None) -> None:
        """The selected drawings become `to`; after a single one the next is asked for."""
        chosen = self.grid.chosen().tolist()
        self.single.update((self._samples[i].id, to) for i in chosen)
        self._tell(chosen)

    def reset_chosen(self) -> None:
        """The selected drawings become what their label as written does."""
        chosen = self.grid.chosen().tolist()
        for i in chosen:
            self.single.pop(self._samples[i].id, None)
        self._tell(chosen)

    def _tell(self, chosen: Sequence[int]) -> None:
        if not chosen:
            return
        self.changed.emit()
        if len(chosen) == 1 and chosen[0] + 1 < len(self._samples):
            self.grid.go_to(chosen[0] + 1)

    def _show_current(self) -> None:
        n, current = len(self.grid.chosen()), self.grid.currentIndex().row()
        if 0 <= current < len(self._samples):
            self._large.set_sample(self._samples[current])
        hint = tr("Nothing says what these are: press 0 to 9 or N for each; Delete leaves it out.")
        if self._is_labelled:
            hint = tr("Where a label is wrong, press 0 to 9 or N; Delete leaves a drawing out.")
        self._told.setText(tr("{n} selected: what are they?", n=n) if n > 1 else hint)
        for button in (*self._buttons, self._leave_out, self._reset):
            button.setEnabled(n > 0)

    def _connect(self) -> None:
        self.grid.chosen_changed.connect(self._show_current)
        for one, button in zip(LABELS, self._buttons, strict=True):
            self._bind(button, "N" if one == NOT_A_DIGIT else str(one), partial(self.label_chosen, one))
        self._bind(self._leave_out, "Del", partial(self.label_chosen, None))
        self._bind(self._reset, "Backspace", self.reset_chosen)

    def _bind(self, button: QToolButton, key: str, act: Callable[[], None]) -> None:
        """`act` by a click, and by a key while the drawings have the focus."""
        button.clicked.connect(lambda _checked: act())
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        beside.addWidget(self._told, 1)
        beside.addLayout(row(*self._buttons, None, spacing=2))
        beside.addLayout(row(self._leave_out, self._reset, None, spacing=2))
        below = row(self._large, spacing=GAP)
        below.setContentsMargins(4, 0, 4, 0)
        below.addLayout(beside, 1)
        column(self, (self.grid, 1), below, margins=(6, 6, 2, 6))


def _button(text: str, told: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setMinimumWidth(24)
    button.setProperty("flat", True)
    button.setAccessibleName(told)
    button.setToolTip(told)
    return button
