"""What stands beside the window and follows it: made when it is asked for, so that the start does not pay for it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from digitpad.ui.draw_page.controller import DrawController
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.turns.idle_tasks import IdleTasks, imports

if TYPE_CHECKING:
    from digitpad.ui.game.controller import GameController
    from digitpad.ui.lessons.dialog import LessonsDialog
    from digitpad.ui.map.controller import MapController
    from digitpad.ui.own_model.controller import OwnModelController
    from digitpad.ui.own_model.python_dialog import TakingToPython
    from digitpad.ui.sharing.form_dialog import FormDialog

MODULES = {
    "own-model": ("own_model.array_view", "own_model.feeding_form", "own_model.dialog", "own_model.controller"),
    "to-python": ("own_model.python_dialog",),
    "map": ("map.layout", "map.plane_painter", "map.plane_view", "map.dialog", "map.controller"),
    "game": ("game.rules", "game.end_page", "game.dialog", "game.controller"),
    "form": ("sharing.paper", "sharing.form_dialog"),
    "lessons": ("sharing.paper", "lessons.sheets", "lessons.dialog"),
}
"""What each needs, in parts of a few milliseconds."""


class SideWindows(Controller):
    """One of each at most."""

    said = Signal(str)
    """News for the foot of the window."""
    sample_wanted = Signal(str)
    """The id of a sample that is to be shown on the page of the training set."""
    samples_wanted = Signal(tuple)
    """Ids of samples that are to be selected there."""

    def __init__(self, controller: DrawController, context: Context) -> None:
        super().__init__(context)
        self._controller = controller
        self._imported: set[str] = set()
        self.own_model: OwnModelController | None = None
        self._to_python: TakingToPython | None = None
        self.map: MapController | None = None
        self.game: GameController | None = None
        self.lessons: LessonsDialog | None = None
        self.form: FormDialog | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do that open them."""
        doors = {
            "own-model": self._open_own_model,
            "to-python": self._take_to_python,
            "map": self._open_map,
            "game": self._open_game,
            "lessons": self._open_lessons,
            "form": self._open_form,
        }
        return {name: self._in_turns(name, door) for name, door in doors.items()}

    def _in_turns(self, name: str, door: Callable[[], object]) -> Callable[[], object]:
        """At the first time what it needs is imported, a part a turn of the event loop, and then it is opened."""

        def parts() -> Generator[None]:
            yield from imports(f"digitpad.ui.{module}" for module in MODULES[name])
            self._imported.add(name)
            door()

        return lambda: door() if name in self._imported else IdleTasks(parts(), self)

    def leave(self) -> None:
        """The window closes: nothing may be left running."""
        if self.map is not None:
            self.map.leave()

    def _open_own_model(self) -> None:
        from digitpad.ui.own_model.controller import OwnModelController

        if self.own_model is None:
            pad, reader = self._controller.pad, self._controller.reader
            self.own_model = OwnModelController(pad, reader, self._context)
        self.own_model.open()

    def _take_to_python(self) -> None:
        from digitpad.ui.own_model.python_dialog import TakingToPython

        if self._to_python is None:
            self._to_python = TakingToPython(self._context)
            self._to_python.said.connect(self.said)
        self._to_python.open()

    def _open_map(self) -> None:
        from digitpad.ui.map.controller import MapController

        if self.map is None:
            self.map = MapController(self._controller.reader, self._context)
            self.map.opened.connect(self.sample_wanted)
            self.map.handed_over.connect(self.samples_wanted)
        self.map.open()

    def _open_game(self) -> None:
        from digitpad.ui.game.controller import GameController

        if self.game is None:
            self.game = GameController(self._context)
        self.game.open()

    def _open_lessons(self) -> None:
        from digitpad.ui.lessons.dialog import LessonsDialog

        if self.lessons is None:
            self.lessons = LessonsDialog(self._settings, self._window)
            self.lessons.said.connect(self.said)
            self.lessons.failed.connect(self._training.fail)
        QTimer.singleShot(0, self.lessons, self.lessons.show)  # making it and showing it take the window a turn each

    def _open_form(self) -> None:
        from digitpad.ui.sharing.form_dialog import FormDialog

        if self.form is None:
            self.form = FormDialog(self._settings, self._window)
            self.form.said.connect(self.said)
            self.form.failed.connect(self._training.fail)
        QTimer.singleShot(0, self.form, self.form.show)
