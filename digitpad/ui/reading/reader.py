"""Keeps a reading of the drawing at hand: follows the pad, never waits on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.core.ink import Ink
from digitpad.core.preprocessing.preprocess import is_blank
from digitpad.core.recognition import Recognition
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import NOT_A_DIGIT, Drawing
from digitpad.ui.state.background import Background
from digitpad.ui.state.settings import MODE, SIDE_BY_SIDE, THRESHOLD, Settings
from digitpad.ui.state.training_set import State

WHILE_DRAWING = 40
"""Milliseconds between two readings of a stroke in progress: it looks live, and leaves the pen alone."""


@dataclass(frozen=True, eq=False)
class Reading:
    """One drawing as the recognizer in use read it, and as the other mode did where both are wanted."""

    drawing: Drawing
    mode: str
    main: Recognition
    other: Recognition | None = None


class Reader(QObject):
    """Asks for a reading whenever the drawing, the recognizers or the settings change; the newest question wins."""

    read = Signal(object)
    """`Reading`, or None where there is nothing to read."""
    found_blank = Signal()
    """There is nothing on the drawing that was given: a white sheet, say."""

    def __init__(self, door: Background, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._settings = settings
        self._recognizers: Mapping[str, Recognizer] = {}
        self._drawing: Drawing = Ink()
        self._current_ink: Callable[[], Ink] | None = None
        self.reading: Reading | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WHILE_DRAWING)
        self._timer.timeout.connect(self._read_stroke_in_progress)
        settings.changed.connect(self._on_setting_changed)

    def reading_of(self, drawing: Drawing) -> Reading | None:
        """The reading at hand, if it is one of exactly this drawing."""
        return self.reading if self.reading is not None and self.reading.drawing is drawing else None

    def take_state(self, state: State) -> None:
        if state.recognizers != self._recognizers:
            self._recognizers = state.recognizers
            self._ask(self._drawing)

    def follow(self, drawing: Drawing) -> None:
        """Read `drawing` from now on."""
        self._timer.stop()
        self._drawing = drawing
        self._ask(drawing)

    def follow_stroke(self, current_ink: Callable[[], Ink]) -> None:
        """A stroke grows: read what `current_ink` returns, at most every `WHILE_DRAWING` milliseconds."""
        self._current_ink = current_ink
        if not self._timer.isActive():
            self._timer.start()

    def _read_stroke_in_progress(self) -> None:
        if self._current_ink is not None:
            self._ask(self._current_ink())

    def _ask(self, drawing: Drawing) -> None:
        if isinstance(drawing, Ink) and drawing.is_empty:
            self._door.withdraw_readings()
            self._take(None)
            return
        if self._recognizers:
            question = self._question(drawing)
            self._door.read(question, self._take_answer)

    def _question(self, drawing: Drawing) -> Callable[[], Reading | None]:
        mode = self._settings.get(MODE)
        threshold = self._settings.get(THRESHOLD)
        main, other = self._recognizers[mode], None
        if self._settings.get(SIDE_BY_SIDE):
            other = self._recognizers["simple" if mode == "default" else "default"]

        def answer() -> Reading | None:
            try:
                return read()
            except ValueError:
                if not is_blank(drawing):
                    raise
                return None

        def read() -> Reading:
            compared = None if other is None else at_threshold(other.recognize(drawing), threshold)
            return Reading(drawing, mode, at_threshold(main.recognize(drawing), threshold), compared)

        return answer

    def _take_answer(self, reading: Reading | None) -> None:
        self._take(reading)
        if reading is None:
            self.found_blank.emit()

    def _take(self, reading: Reading | None) -> None:
        self.reading = reading
        self.read.emit(reading)

    def _on_setting_changed(self, key: str) -> None:
        if key in (MODE.key, SIDE_BY_SIDE.key, THRESHOLD.key):
            self._ask(self._drawing)


def at_threshold(recognition: Recognition, threshold: float) -> Recognition:
    """The same scores, refused from `threshold` on; a negative one leaves the recognizer's own.

    A recognizer that never refuses (threshold 1 or above) stays so.
    """
    if threshold < 0 or recognition.threshold >= 1:
        return recognition
    verdict = NOT_A_DIGIT if recognition.refusal >= threshold else recognition.digit
    return replace(recognition, threshold=threshold, verdict=verdict, confidence=recognition.scores[verdict])
