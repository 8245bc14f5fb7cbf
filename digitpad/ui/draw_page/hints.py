"""First-run hints: one at a time, each shown until its action has been done once or it is closed."""

from __future__ import annotations

from PySide6.QtCore import QObject

from digitpad.core.text import Text
from digitpad.ui.kit.i18n import translate
from digitpad.ui.kit.notice_bar import NoticeBar
from digitpad.ui.state.settings import HINTS_DONE, Settings

COMPARE, TEACH, UNDO, PAGE = "compare", "teach", "undo", "page"
HINTS = {
    COMPARE: Text("Choose one of the nearest samples to compare it with your drawing."),
    TEACH: Text("Read wrongly? Choose below what it was, or press its key."),
    UNDO: Text("Undo forgets it again, and brings the drawing back."),
    PAGE: Text(
        "Arrows or a click choose a box, Alt with arrows moves its edges, J joins, S splits, Backspace removes it; "
        "a drag draws one."
    ),
}


class Hints(QObject):
    """Shows hints in `bar`, which other notices may use at any time."""

    def __init__(self, bar: NoticeBar, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._settings = settings
        self._shown = ""
        self._is_quiet = False

    def set_quiet(self, on: bool) -> None:
        """Show no hints for now (presentation mode)."""
        self._is_quiet = on
        if on and self._shown and self._bar.sentence == self._shown:
            self._bar.dismiss()

    def offer(self, *names: str) -> None:
        """Show the first of `names` that is still open, if the bar is free."""
        wanted = next((name for name in names if name not in self._done), None)
        if wanted is None or self._is_quiet or (self._bar.is_taken and self._bar.sentence != self._shown):
            return
        self._shown = translate(HINTS[wanted])
        self._bar.say("news", self._shown, on_close=lambda: self.finish(wanted))
        if wanted == UNDO:  # it asks for nothing to be done: to have been told is enough
            self._note(wanted)

    def withdraw(self, *names: str) -> None:
        """Hide the hints of `names`, whose subject is gone; they may be shown again later."""
        if self._bar.sentence in [translate(HINTS[name]) for name in names]:
            self._bar.dismiss()

    def finish(self, name: str) -> None:
        """Mark the hint as done: it is not shown again."""
        self._note(name)
        if self._bar.sentence == translate(HINTS[name]):
            self._bar.dismiss()

    def _note(self, name: str) -> None:
        self._settings.set(HINTS_DONE, ",".join(sorted({*self._done, name})))

    def begin_anew(self) -> None:
        self._settings.reset(HINTS_DONE)

    @property
    def _done(self) -> set[str]:
        return set(filter(None, self._settings.get(HINTS_DONE).split(",")))
