"""The grid, or in its place a sentence that says why it is empty."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QStackedLayout, QWidget

from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.widgets import EmptyPage, card
from digitpad.ui.samples_page.browse.model import SamplesModel
from digitpad.ui.samples_page.browse.query import Query
from digitpad.ui.samples_page.browse.sample_queries import Listing
from digitpad.ui.samples_page.browse.thumbnail_grid import SampleGrid


class GridPanel(QWidget):
    """Shows listings and keeps the selection over them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query = Query()
        self.model = SamplesModel(self)
        self.grid = SampleGrid(self.model)
        self.grid.setProperty("plain", True)
        frame, inside = card()
        inside.setContentsMargins(6, 6, 2, 6)
        self._pages = QStackedLayout()
        inside.addLayout(self._pages)
        self._pages.addWidget(self.grid)
        self._empty: dict[str, EmptyPage] = {}
        self._pages.setCurrentWidget(self._empty_page("opening"))
        layout = QStackedLayout(self)
        layout.addWidget(frame)

    def show_listing(self, listing: Listing) -> None:
        chosen = [self.model.catalog.samples[row].id for row in self._chosen_rows()]
        current = self.grid.currentIndex()
        current_id = self.model.catalog.samples[self.model.rows[current.row()]].id if current.isValid() else ""
        scrolled = self.grid.verticalScrollBar().value()
        same_query, self._query = listing.query == self._query, listing.query
        was_opening = self._pages.currentWidget() is self._empty_page("opening")
        self.model.show(listing.catalog, listing.findings, listing.rows)
        self._pages.setCurrentWidget(self.grid if len(listing.rows) else self._reason(listing))
        self._choose_again(listing, chosen, current_id)
        is_asked_already = isinstance(QApplication.focusWidget(), QLineEdit | QComboBox)  # above, while it opened
        if was_opening and self.isVisible() and not is_asked_already:
            self.grid.setFocus()
        self.grid.verticalScrollBar().setValue(scrolled if same_query else 0)

    def _chosen_rows(self) -> list[int]:
        return [int(row) for row in self.model.rows[self.grid.chosen()[:5000]]]

    def _choose_again(self, listing: Listing, chosen: list[str], current_id: str) -> None:
        rows = [listing.catalog.row_of[name] for name in (*chosen, current_id) if name in listing.catalog.row_of]
        places = sorted({int(listing.place[row]) for row in rows} - {-1})
        current = listing.catalog.row_of.get(current_id, -1)
        if current >= 0 and listing.place[current] >= 0:
            self.grid.go_to(int(listing.place[current]))
        self.grid.choose(places if chosen else ())

    def _reason(self, listing: Listing) -> QWidget:
        query = listing.query
        if query.needs_findings and listing.findings is None:
            return self._empty_page("waiting")
        is_plain = query.show != "all" and not (query.text or query.labels)
        return self._empty_page(query.show if is_plain else "nothing")

    def _empty_page(self, reason: str) -> EmptyPage:
        """Made when it is first needed: most never are."""
        if reason not in self._empty:
            self._empty[reason] = EmptyPage(*_words(reason))
            self._pages.addWidget(self._empty[reason])
        return self._empty[reason]


def _words(reason: str) -> tuple[str, str]:
    """Heading and sentence."""
    return {
        "waiting": (tr("One moment"), tr("Every sample is being read by the others.")),
        "wrong": (tr("All is well"), tr("Each of these samples is read right by all others.")),
        "twins": (tr("No duplicates"), tr("No two of these samples are nearly the same drawing.")),
        "nothing": (tr("Nothing fits"), tr("No sample fits what is asked for: show all, or ask for less.")),
        "opening": ("", tr("Opening your samples…")),
    }[reason]
