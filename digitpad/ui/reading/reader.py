"""Keeps a reading of the drawing at hand: follows the pad, never waits on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import cast

from PySide6.QtCore import QObject, Signal

from digitpad.core.ink import Ink
from digitpad.core.preprocessing.preprocess import is_blank
from digitpad.core.recognition import Recognition
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import NOT_A_DIGIT, Drawing, Raster
from digitpad.core.segmentation.number import NumberReading
from digitpad.core.segmentation.pages.page import as_one, refused
from digitpad.core.segmentation.pages.page_boxes import Boxes, read_boxes
from digitpad.core.segmentation.reading import read_number
from digitpad.core.segmentation.regrouping import Grouping, read_grouping
from digitpad.ui.kit.timers import single_shot
from digitpad.ui.pad.cells import cells_of
from digitpad.ui.state.background import Background, Job
from digitpad.ui.state.settings import MODE, SIDE_BY_SIDE, THRESHOLD, Settings
from digitpad.ui.state.training_set import State


@dataclass(frozen=True, eq=False)
class Page:
    """What was read of a picture, by whom, with which boxes put by hand: for a look into it, it is not read again."""

    drawing: Drawing | None = None
    recognizer: Recognizer | None = None
    grouping: Grouping | Boxes | None = None
    number: NumberReading | None = None


NO_PAGE = Page()

UNTIL_LATE = 100
"""Milliseconds for which the reading by another mode may stand: shorter, and the window would flicker."""


@dataclass(frozen=True, eq=False)
class Reading:
    """One drawing as the recognizer in use read it, and as the other mode did where both are wanted.

    `number`: its digits, where there are several; `main` is then the reading of the one at `selected` alone.
    `whole`: all of the drawing read as one.
    """

    drawing: Drawing
    mode: str
    main: Recognition
    other: Recognition | None = None
    number: NumberReading | None = None
    selected: int = 0
    page: Page = field(default_factory=lambda: NO_PAGE)

    @property
    def whole(self) -> Recognition:
        return self.main if self.number is None else self.number.single


class Reader(QObject):
    """Asks for a reading whenever the drawing, the recognizers or the settings change; the newest question wins."""

    read = Signal(object)
    """`Reading`, or None where there is nothing to read."""
    found_blank = Signal()
    """There is nothing on the drawing that was given: a white sheet, say."""
    progressed = Signal(float)
    """How much of a page has been read, 0..1."""

    def __init__(self, background: Background, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._settings = settings
        self._recognizers: Mapping[str, Recognizer] = {}
        self._drawing: Drawing = Ink()
        self.reading: Reading | None = None
        self._selected: int | None = None
        self._grouping: Grouping | Boxes | None = None
        self._page = NO_PAGE
        self._is_stopped = False
        self._late = single_shot(self, UNTIL_LATE, self._on_late)
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
        is_new = drawing is not self._drawing
        self._drawing = drawing
        if is_new:
            self._selected = self._grouping = None
            self._page = NO_PAGE
            self._is_stopped = False
            if isinstance(drawing, Raster) and (self.reading is None or cells_of(drawing) is None):
                # It may take long: what is known of the one before must not stand there. The next cell is read at once.
                self._take(None)
        self._ask(drawing)

    def select(self, place: int) -> None:
        """Look into this digit of the number on the pad."""
        self._selected = place
        self._ask(self._drawing, anew=False)

    @property
    def is_reading_page(self) -> bool:
        """Whether what is on the pad is a picture that has not been read to its end yet."""
        return isinstance(self._drawing, Raster) and self.reading_of(self._drawing) is None and not self._is_stopped

    @property
    def is_waiting(self) -> bool:
        """Whether there is something on the pad of which no reading stands, and one will come."""
        is_empty = isinstance(self._drawing, Ink) and self._drawing.is_empty
        return self.reading is None and not is_empty and not self._is_stopped

    def stop(self) -> None:
        """Do not read the page to its end."""
        self._is_stopped = True
        self._background.withdraw_readings()
        self._take(None)

    @property
    def recognizer(self) -> Recognizer | None:
        """The one in use; None before there is any."""
        return self._recognizers.get(self._settings.get(MODE))

    @property
    def grouping(self) -> Grouping | Boxes | None:
        """How the strokes were grouped, or the boxes of a picture put, by hand; None where the reading does it."""
        return self._grouping

    def group(self, grouping: Grouping | Boxes | None, selected: int | None = None) -> None:
        """Read the drawing as it is grouped by hand, or (None) by itself; then look into the digit `selected`."""
        self._grouping = grouping
        self._selected = selected
        self._ask(self._drawing)

    def follow_stroke(self, ink: Ink) -> None:
        """Read `ink`, which holds a stroke in progress: the drawing itself stays the one that was followed last."""
        self._ask(ink)

    def _ask(self, drawing: Drawing, *, anew: bool = True) -> None:
        """`anew` False: a page that has been read is not read again for this."""
        self._is_stopped = False
        if isinstance(drawing, Ink) and drawing.is_empty:
            self._background.withdraw_readings()
            self._take(None)
            return
        if self._recognizers:
            self._background.read(
                self._question(drawing, anew), self._take_answer, lambda share, _note: self.progressed.emit(share)
            )

    def _question(self, drawing: Drawing, anew: bool) -> Callable[[Job], Reading | None]:
        mode = self._settings.get(MODE)
        threshold = self._settings.get(THRESHOLD)
        selected, grouping = self._selected, self._grouping if drawing is self._drawing else None
        main, other = self._recognizers[mode], None
        page = self._page
        if self._settings.get(SIDE_BY_SIDE):
            other = self._recognizers["simple" if mode == "default" else "default"]

        def answer(job: Job) -> Reading | None:
            try:
                return read(job)
            except ValueError:
                if not is_blank(drawing):
                    raise
                return None

        def read(job: Job) -> Reading:
            compared = None if other is None else at_threshold(other.recognize(_one(drawing)), threshold)
            found = page.number
            if found is None or page.drawing is not drawing or page.grouping != grouping or anew:
                found = _read(main, drawing, grouping, page, job)
            single = at_threshold(found.single, threshold)
            if not found.is_number:
                return Reading(drawing, mode, single, compared)
            place = _place(found, selected)
            shown = at_threshold(_digit_of(main, found, place), threshold)
            number = replace(found, single=single)
            return Reading(drawing, mode, shown, compared, number, place, Page(drawing, main, grouping, number))

        return answer

    def _take_answer(self, reading: Reading | None) -> None:
        if reading is not None and isinstance(reading.drawing, Raster):
            self._page = reading.page
        self._is_stopped = reading is None  # there is no more to wait for
        self._take(reading)
        if reading is None:
            self.found_blank.emit()
        elif self._page.number is not None and self._page.recognizer is not self.recognizer:
            self._ask(self._drawing)  # the samples have changed: what was shown meanwhile was read before

    def _take(self, reading: Reading | None) -> None:
        self.reading = reading
        self.read.emit(reading)

    def _on_late(self) -> None:
        """What stands was read by another mode than the one that is named beside it."""
        if self.reading is not None and self.reading.mode != self._settings.get(MODE):
            self._take(None)

    def _on_setting_changed(self, key: str) -> None:
        if key == MODE.key:
            self._late.start()
        if key in (MODE.key, SIDE_BY_SIDE.key, THRESHOLD.key):
            self._ask(self._drawing)


def _read(
    recognizer: Recognizer, drawing: Drawing, grouping: Grouping | Boxes | None, page: Page, job: Job
) -> NumberReading:
    if isinstance(drawing, Ink):
        if grouping is None:
            return read_number(recognizer, drawing)
        return read_grouping(recognizer, recognizer.recognize(drawing), drawing, cast("Grouping", grouping))
    if grouping is not None and page.number is not None:
        is_known = page.recognizer is recognizer
        known = page.number if is_known else replace(page.number, digits=())
        return read_boxes(recognizer, drawing, cast("Boxes", grouping), known, job.report)
    return read_number(recognizer, drawing, job.report)


def _digit_of(recognizer: Recognizer, number: NumberReading, place: int) -> Recognition:
    try:
        return recognizer.recognize(number.digits[place].drawing)
    except ValueError:  # a box that was drawn around nothing
        return refused(number.single)


def _one(drawing: Drawing) -> Drawing:
    return as_one(drawing) if isinstance(drawing, Raster) else drawing


def read_as_one(recognizer: Recognizer, drawing: Drawing, threshold: float) -> Recognition | None:
    """As the pad would read it, refused from `threshold` on; None for several digits, and for a refused picture."""
    if isinstance(drawing, Raster):
        single = recognizer.recognize(as_one(drawing))  # what may be a page of many digits takes long to read
        return None if single.verdict == NOT_A_DIGIT else at_threshold(single, threshold)
    found = read_number(recognizer, drawing)
    return None if found.is_number else at_threshold(found.single, threshold)


def _place(number: NumberReading, selected: int | None) -> int:
    """The digit that is looked into: the chosen one, else the first that is refused, else the first."""
    if selected is not None and selected < len(number.digits):
        return selected
    refused = (place for place, digit in enumerate(number.digits) if digit.label == NOT_A_DIGIT)
    return next(refused, 0)


def at_threshold(recognition: Recognition, threshold: float) -> Recognition:
    """The same scores, refused from `threshold` on; a negative one leaves the recognizer's own.

    A recognizer that never refuses (threshold 1 or above) stays so.
    """
    if threshold < 0 or recognition.threshold >= 1:
        return recognition
    verdict = NOT_A_DIGIT if recognition.refusal >= threshold else recognition.digit
    return replace(recognition, threshold=threshold, verdict=verdict, confidence=recognition.scores[verdict])
