"""The page's layout: filters above, samples and their commands in the middle, charts beside them."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QToolButton, QVBoxLayout, QWidget

from digitpad.ui.kit.i18n import tr, without_mnemonic
from digitpad.ui.kit.notice_bar import NoticeBar
from digitpad.ui.kit.widgets import GAP, label, row
from digitpad.ui.samples_page.browse.filter_bar import FilterBar
from digitpad.ui.samples_page.browse.grid_panel import GridPanel
from digitpad.ui.samples_page.browse.selection_bar import SelectionBar
from digitpad.ui.samples_page.busy_bar import BusyBar
from digitpad.ui.samples_page.charts.overview import Overview
from digitpad.ui.state.actions import Actions

TOOLS = ("collect", "import", "export")
MENDING = ("remove", "restore", "open-sample")


class PageParts:
    """The page's large widgets, each made when it is first asked for: all of them together hold the window too long."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        self._actions = actions
        self._parent = parent

    @cached_property
    def filters(self) -> FilterBar:
        return FilterBar(self._parent)

    @cached_property
    def grid_panel(self) -> GridPanel:
        return GridPanel(self._parent)

    @cached_property
    def selection_bar(self) -> SelectionBar:
        return SelectionBar([self._actions[name] for name in MENDING], self._parent)

    @cached_property
    def overview(self) -> Overview:
        return Overview(self._parent)


class SamplesPage(QStackedWidget):
    """Layout alone: the list of samples, and above it whatever is opened large; `SamplesController` makes it live."""

    def __init__(self, actions: Actions, parts: PageParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filters = parts.filters
        self.grid_panel = parts.grid_panel
        self.selection_bar = parts.selection_bar
        self.overview = parts.overview
        self.notice = NoticeBar()
        self.busy = BusyBar()
        self.rebuilding = BusyBar(can_stop=False)
        self._title = label(tr("Training set"), heading=True, scale=1.25)
        self._name = label(muted=True)
        self.addWidget(self._list(actions))

    def set_name(self, name: str) -> None:
        """Which set it is."""
        self._name.setText(name)

    def show_list(self) -> None:
        self.setCurrentIndex(0)

    def _list(self, actions: Actions) -> QWidget:
        body = QWidget()
        head = row(self._title, self._name, None, *(_tool(actions, name) for name in TOOLS))
        middle = row((self.grid_panel, 1), self.overview, spacing=GAP)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP)
        layout.setSpacing(GAP - 2)
        layout.addLayout(head)
        layout.addWidget(self.filters)
        layout.addWidget(self.notice)
        layout.addWidget(self.busy)
        layout.addWidget(self.rebuilding)
        layout.addLayout(middle, 1)
        layout.addWidget(self.selection_bar)
        return body


def _tool(actions: Actions, name: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions[name])
    button.setProperty("flat", True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setText(actions[name].iconText())
    button.setAccessibleName(without_mnemonic(actions[name].text()))
    return button
