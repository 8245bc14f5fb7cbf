"""Taking a drawing elsewhere and bringing one in: files, clipboard, paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication

from digitpad.core.samples import Drawing
from digitpad.core.text import Text
from digitpad.ui.draw_page.controller import DrawController
from digitpad.ui.kit.i18n import tr
from digitpad.ui.reading.reader import Reading
from digitpad.ui.sharing import clipboard
from digitpad.ui.sharing.drawing_files import DrawingFiles
from digitpad.ui.sharing.printing import Printing
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.state.settings import PEN_WIDTH

SHOWN_FOR = 6000
"""Milliseconds for which the foot of the window says what was done."""


class Sharing(Controller):
    """What the menus offer for the drawing on the pad; each thing says in a sentence that it was done, or why not."""

    succeeded = Signal()
    """Something was copied, saved or printed."""

    def __init__(self, controller: DrawController, import_files: Callable[[list[str]], None], context: Context) -> None:
        super().__init__(context)
        self._controller = controller
        self.files = DrawingFiles(controller.put, self._tell, controller.ask, import_files, context)
        self.printing = Printing(self._tell, context)
        controller.files_given.connect(self.files.open_all)

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "open": self.files.ask_what_to_open,
            "save-drawing": lambda: self._with_drawing(self.files.ask_where_to_save),
            "print": lambda: self._with_reading(self.printing.ask_printer),
            "save-page": lambda: self._with_reading(self.printing.ask_where_to_save),
            "copy-drawing": lambda: self._with_drawing(self._copy_drawing),
            "copy-numbers": lambda: self._with_reading(self._copy_numbers),
            "copy-reading": lambda: self._with_reading(self._copy_reading),
            "paste": lambda: self._controller.take(QGuiApplication.clipboard().mimeData() or QMimeData()),
        }

    def _copy_drawing(self, drawing: Drawing) -> None:
        data = clipboard.copied_drawing(drawing, self._settings.get(PEN_WIDTH))
        self._copy(data, tr("The drawing is copied as a picture."))

    def _copy_numbers(self, reading: Reading) -> None:
        self._copy(clipboard.copied_numbers(reading.main.steps.picture), tr("The 64 numbers are copied."))

    def _copy_reading(self, reading: Reading) -> None:
        self._copy(clipboard.copied_reading(reading.main), tr("The reading is copied, with its neighbours."))

    def _copy(self, data: QMimeData, sentence: str) -> None:
        QGuiApplication.clipboard().setMimeData(data)
        self._tell(sentence)

    def _with_drawing(self, use: Callable[[Drawing], None]) -> None:
        pad = self._controller.pad
        if pad.is_empty:
            self._controller.say(Text("Draw a digit first."))
        else:
            use(pad.drawing)

    def _with_reading(self, use: Callable[[Reading], None]) -> None:
        reading = self._controller.reader.reading_of(self._controller.pad.drawing)
        if self._controller.pad.is_empty:
            self._controller.say(Text("Draw a digit first."))
        elif reading is None:
            self._controller.say(Text("The drawing is still being read: one moment, please."))
        else:
            use(reading)

    def _tell(self, sentence: str) -> None:
        self._window.statusBar().showMessage(sentence, SHOWN_FOR)
        self.succeeded.emit()
