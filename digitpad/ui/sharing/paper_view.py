"""A page of HTML that is printed elsewhere, read on the screen: its text grows with that of the window."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QTextBrowser, QWidget

from digitpad.ui.kit.text_size import window_factor
from digitpad.ui.kit.widgets import GAP

OVERLAP = 8
"""Pixels beyond the edge that hold no text."""
_POINTS = re.compile(r"(font-size:\s*)([\d.]+)pt")


class PaperView(QTextBrowser):
    """Shows what `set_page` was given, whose sizes are points of paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._html = ""
        self._factor = 1.0
        self.document().setDocumentMargin(GAP)
        self.horizontalScrollBar().rangeChanged.connect(self._fit_scroll_bar)

    def set_page(self, html: str) -> None:
        """From its beginning."""
        self._html, self._factor = html, window_factor(self)
        self.setHtml(_POINTS.sub(lambda match: f"{match[1]}{float(match[2]) * self._factor:.3g}pt", html))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._html and self._factor != window_factor(self):
            self.set_page(self._html)

    def _fit_scroll_bar(self, _least: int, most: int) -> None:
        """A table of the page's whole width is laid out some pixels wider than the page."""
        is_needed = most > OVERLAP
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_needed else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(policy)
