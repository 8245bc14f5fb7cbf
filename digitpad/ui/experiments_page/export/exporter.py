"""Takes the outcome that is shown away, as a file in one of several formats."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from digitpad.core.errors import UserError
from digitpad.experiments.process.tasks import ExperimentOutcome, Export
from digitpad.session.files.written_files import check_new, write_bytes
from digitpad.ui.experiments_page.laboratory import Laboratory
from digitpad.ui.experiments_page.page import ExperimentsPage
from digitpad.ui.kit.i18n import tr
from digitpad.ui.state.file_dialogs import ask_where_to_save

FORMATS = (".png", ".svg", ".html", ".csv", ".json", ".ipynb", ".py")


class Exporter(QObject):
    """Fills the page's menu; `outcome` gives what is shown at the time."""

    failed = Signal(Exception)

    def __init__(
        self,
        page: ExperimentsPage,
        laboratory: Laboratory,
        outcome: Callable[[], ExperimentOutcome | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page, self._laboratory, self._outcome = page, laboratory, outcome
        for suffix in FORMATS:
            page.export_menu.addAction(_format_name(suffix)).triggered.connect(partial(self._on_chosen, suffix))

    def ask(self, suffix: str) -> None:
        """Ask for a name, and export under it; never over another file that the dialog did not ask about."""
        outcome = self._outcome()
        if outcome is None:
            return
        then = partial(self._on_named, suffix)
        ask_where_to_save(self._page, tr("Export"), "", {f"*{suffix}": suffix}, outcome.run.name, then)

    def _on_named(self, suffix: str, path: str) -> None:
        if path.lower().endswith(suffix):
            self.export_to(Path(path))
        else:  # the dialog asked about another name
            try:
                check_new(Path(path + suffix))
            except UserError as error:
                self.failed.emit(error)
            else:
                self.export_to(Path(path + suffix))

    def export_to(self, path: Path) -> None:
        """Export the outcome in the format given by the suffix."""
        outcome = self._outcome()
        if outcome is not None:
            is_dark = self._page.plot.look.dark and path.suffix == ".png"
            export = Export(outcome, path, write_bytes, is_dark)
            self._laboratory.export(export, self._on_exported, self.failed.emit)

    def _on_chosen(self, suffix: str, _checked: bool = False) -> None:
        self.ask(suffix)

    def _on_exported(self, path: Path) -> None:
        self._page.notice.say("news", tr("Saved as {path}.", path=str(path)))


def _format_name(suffix: str) -> str:
    names = {
        ".png": tr("Picture (PNG)…"),
        ".svg": tr("Drawing (SVG)…"),
        ".html": tr("Page to print (HTML)…"),
        ".csv": tr("Table (CSV)…"),
        ".json": tr("Everything (JSON)…"),
        ".ipynb": tr("Notebook (Jupyter)…"),
        ".py": tr("Script (Python)…"),
    }
    return names[suffix]
