"""Context menus of the drawing page: pad, reading and neighbours."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from digitpad.core.recognition import Neighbor
from digitpad.core.samples import LABELS
from digitpad.ui.draw_page.page import DrawPage
from digitpad.ui.kit.i18n import shown_label, tr
from digitpad.ui.reading.neighbor_view import NEIGHBOR, NeighborView
from digitpad.ui.state.action_table import teach_name
from digitpad.ui.state.actions import Actions

PAD = ("undo", "redo", "", "eraser", "cells", "clear", "", "paste", "copy-drawing", "save-drawing", "", "presentation")
"""The last, because while presenting there is no other way out for who has no keyboard at hand."""
READING = ("copy-reading", "copy-numbers", "", "explanation", "what-if", "", "print", "save-page")


class ContextMenus(QObject):
    """Builds the menus from the window's own actions, so that they behave the same everywhere."""

    sample_wanted = Signal(str)
    """The id of a neighbour that is to be shown in the training set."""

    def __init__(self, page: DrawPage, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._neighbors = page.result.neighbor_list
        self._serve(page.canvas, self.pad_menu)
        self._serve(page.cells, self.pad_menu)
        for verdict in (page.result.verdict, page.result.other):
            self._serve(verdict, self.reading_menu)
        view = self._neighbors
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(lambda at: self._show_neighbor_menu(view, at))

    def pad_menu(self, parent: QWidget) -> QMenu:
        """Menu of the drawing: edit, teach, copy or export."""
        menu = self._menu(parent, PAD)
        teach = QMenu(tr("Teach it: this was"), menu)
        for label in LABELS:
            teach.addAction(shown_label(label), self._actions[teach_name(label)].trigger)
        menu.insertMenu(self._actions["paste"], teach)
        return menu

    def reading_menu(self, parent: QWidget) -> QMenu:
        """Menu of the answer: copy or explain."""
        return self._menu(parent, READING)

    def neighbor_menu(self, view: NeighborView, neighbor: Neighbor) -> QMenu:
        """Menu of one neighbour."""
        menu = QMenu(view)
        menu.addAction(tr("Compare with the drawing"), lambda: view.chosen.emit(neighbor))
        show = menu.addAction(tr("Show in the training set"), lambda: self.sample_wanted.emit(neighbor.sample_id))
        show.setEnabled(not neighbor.sample_id.startswith("atlas:"))  # a writing style is no sample of the set
        menu.addSeparator()
        menu.addAction(self._actions["copy-reading"])
        return menu

    def _show_neighbor_menu(self, view: NeighborView, at: QPoint) -> None:
        index = view.indexAt(at)
        if not index.isValid():
            index = view.currentIndex()
        if index.isValid():
            self._popup(self.neighbor_menu(view, index.data(NEIGHBOR)), view.viewport().mapToGlobal(at))

    def _serve(self, widget: QWidget, make: Callable[[QWidget], QMenu]) -> None:
        def show(at: QPoint) -> None:
            self._popup(make(widget), widget.mapToGlobal(at))

        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        widget.customContextMenuRequested.connect(show)

    def _popup(self, menu: QMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _menu(self, parent: QWidget, names: Sequence[str]) -> QMenu:
        menu = QMenu(parent)
        for name in names:
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()
        return menu
