"""The writers of a set: the report as it prints, and two of them beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from digitpad.evaluation.by_others import Pair
from digitpad.ui.draw_page.writers import shown_writer
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.notice_bar import NoticeBar
from digitpad.ui.kit.widgets import (
    GAP,
    column,
    dialog_layout,
    label,
    progress_bar,
    resize_on_screen,
    row,
    show_whole_tabs,
)
from digitpad.ui.samples_page.writers.pair_view import PairView
from digitpad.ui.samples_page.writers.pair_words import sentences
from digitpad.ui.sharing.paper_view import PaperView


class WritersDialog(QDialog):
    """Layout and what is shown; `WritersController` does the work."""

    pair_wanted = Signal(str, str)
    sample_wanted = Signal(str)
    save_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Writers"))
        self.setMinimumSize(760, 560)
        resize_on_screen(self, 1040, 600)  # nearly as wide and high as two writers’ digits are
        self.notice = NoticeBar()
        self.page = PaperView()
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(tr("Report"))
        self.page.setStyleSheet("QTextBrowser { background: #ffffff; color: #1d232b; }")  # paper, as it prints
        self.page.anchorClicked.connect(self._on_anchor_clicked)
        self._busy = label(tr("Every writer’s digits are being read without their own samples…"), wrap=True)
        self._progress = progress_bar()
        self._first, self._second = self._writer_box(tr("First writer")), self._writer_box(tr("Second writer"))
        self._shown = [-1, -1]
        self.view = PairView()
        self._said = label(wrap=True)
        self._save, self._print = QPushButton(tr("Save the report…")), QPushButton(tr("Print…"))
        close = QPushButton(tr("Close"))
        for button in (self._save, self._print, close):
            button.setAutoDefault(False)
        self._save.clicked.connect(self.save_wanted)
        self._print.clicked.connect(self.print_wanted)
        close.clicked.connect(self.reject)
        self.tabs = QTabWidget()
        self.tabs.addTab(self._report_tab(), tr("Report"))
        self.tabs.addTab(self._pair_tab(), tr("Two writers"))
        show_whole_tabs(self.tabs)
        layout = dialog_layout(self)
        layout.addWidget(self.notice)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(row(self._save, self._print, None, close))
        self.show_progress(0.0)

    @property
    def said(self) -> str:
        """What is said of the two writers."""
        return self._said.text()

    def show_progress(self, share: float) -> None:
        self._set_busy(True)
        self._progress.setValue(round(share * 1000))

    def show_page(self, html: str) -> None:
        self._set_busy(False)
        self.page.set_page(html)

    def set_writers(self, names: Sequence[str]) -> None:
        """The first two are shown; one alone has nobody to stand beside."""
        self.tabs.setTabEnabled(self.tabs.count() - 1, len(names) > 1)
        for place, box in enumerate((self._first, self._second)):
            box.blockSignals(True)
            box.clear()
            for name in names:
                box.addItem(shown_writer(name), name)
            box.setCurrentIndex(min(place, len(names) - 1))
            box.blockSignals(False)
        self._shown = [box.currentIndex() for box in (self._first, self._second)]
        self._ask_for_pair()

    def choose(self, first: str, second: str) -> None:
        """Show these two."""
        for box, name in ((self._first, first), (self._second, second)):
            box.setCurrentIndex(box.findData(name))

    def show_pair(self, pair: Pair) -> None:
        self.view.set_pair(pair)
        self._said.setText("\n".join(sentences(pair)))

    def _writer_box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.currentIndexChanged.connect(self._ask_for_pair)
        return box

    def _ask_for_pair(self) -> None:
        """Who is chosen beside themselves changes places with the other."""
        boxes = (self._first, self._second)
        if boxes[0].currentIndex() == boxes[1].currentIndex():
            kept = next((i for i in (0, 1) if boxes[i].currentIndex() == self._shown[i]), 1)
            boxes[kept].blockSignals(True)
            boxes[kept].setCurrentIndex(self._shown[1 - kept])
            boxes[kept].blockSignals(False)
        self._shown = [box.currentIndex() for box in boxes]
        first, second = (box.currentData() for box in boxes)
        if first is not None and second is not None and first != second:
            self.pair_wanted.emit(first, second)

    def _set_busy(self, on: bool) -> None:
        self._busy.setVisible(on)
        self._progress.setVisible(on)
        self.page.setEnabled(not on)
        self._save.setEnabled(not on)
        self._print.setEnabled(not on)

    def _report_tab(self) -> QWidget:
        tab = QWidget()
        layout = QVBoxLayout(tab)
        layout.setContentsMargins(0, GAP, 0, 0)
        for part in (self._busy, self._progress):
            layout.addWidget(part)
        layout.addWidget(self.page, 1)
        return tab

    def _pair_tab(self) -> QWidget:
        tab = QWidget()
        layout = column(
            tab,
            row(self._first, label(tr("beside"), muted=True), self._second, None),
            label(
                tr("The mean picture of each digit; below it, how many the other reads right."), muted=True, wrap=True
            ),
            self._said,
            margins=(0, GAP, 0, 0),
        )
        layout.addSpacing(GAP)
        layout.addWidget(self.view, 1)
        return tab

    def _on_anchor_clicked(self, url: QUrl) -> None:
        if url.scheme() == "sample":
            self.sample_wanted.emit(url.path())
