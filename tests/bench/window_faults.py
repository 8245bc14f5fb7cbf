"""At every call that the window's writes make, the call fails; then what is left is looked at.

Opening, teaching, undo, redo, relabelling, removing, backups, exports, a saved drawing, settings, a copy of the set,
closing: each is asked of the real window, on Qt's offscreen platform, and each call of it fails once (EIO), with a
full disk, half written, or for good:

    gcc -shared -fPIC -O1 -o /tmp/faults.so tests/storage/faults.c -ldl
    LD_PRELOAD=/tmp/faults.so python -m tests.bench.window_faults STRIDE [STEP ...]

STRIDE 3 takes every third call. Prints one JSON object: how many calls failed, by step, and what is wrong: a logged
error, half a file, a lesson that was told as learnt and is missing. `kill_window.py` kills instead.
"""

from __future__ import annotations

import ctypes
import json
import logging
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from digitpad.app import make_application, make_window
from digitpad.session import Relabel, Remove, Session, back_up, check
from digitpad.storage.profile import Profile
from digitpad.ui.draw_page.teacher import Lesson
from digitpad.ui.state.settings import THEME
from digitpad.ui.window.main_window import MainWindow
from digitpad.ui.window.self_check import wait_for
from tests.storage.drawn import ring
from tests.storage.every_write import is_json, is_sound_set

KINDS = ("once", "full", "torn", "gone", "read-only")
_SHIM = ctypes.CDLL(None)


class Records(logging.Handler):
    """Errors that were logged: what the window did not foresee."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(self.format(record)[-600:])


class Life:
    """One window on a profile of its own, and the ids that it has told as learnt."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.folder = folder
        self.n = 0
        self.learnt: dict[str, Lesson] = {}
        self.window = self._open(app)

    def _open(self, app: QApplication) -> MainWindow:
        window = make_window(app, Profile.inside(self.folder / "profile"))
        window.training._prepare = lambda: None  # type: ignore[method-assign]
        window.controller.teacher.learnt.connect(self._on_learnt)
        window.show()
        self.settle(window)
        return window

    def _on_learnt(self, lesson: Lesson) -> None:
        self.learnt.update({sample.id: lesson for sample in lesson.change.added})

    def settle(self, window: MainWindow | None = None) -> None:
        shown = window or self.window
        wait_for(shown, lambda: not shown.background.jobs)

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()

    # What a person asks of it

    def teach(self) -> None:
        self.n += 1
        self.window.controller.pad.show(ring(6 + self.n % 50, 0.2 + self.n / 2500, self.n / 400))
        self.window.controller.teacher.teach(self.n % 10)

    def undo(self) -> None:
        self.window.actions_["undo"].trigger()

    def teach_and_undo(self) -> None:
        self.teach()
        self.settle()
        self.undo()

    def redo(self) -> None:
        self.window.actions_["redo"].trigger()

    def relabel(self) -> None:
        names = tuple(self.learnt)[:1]
        self.window.training.run(lambda session: session.apply(Relabel(names, self.n % 9)))

    def back_up(self) -> None:
        self.window.training.run(back_up)

    def copy(self) -> None:
        self.window.samples.files.copy_to(str(self.folder / "out.digitpad"))

    def save_drawing(self) -> None:
        self.window.sharing.files.save(ring(30), str(self.folder / "out.ndjson"))

    def settings(self) -> None:
        settings = self.window._settings
        settings.set(THEME, "dark" if settings.get(THEME) == "light" else "light")
        settings.save()

    def remove_and_bring_back(self) -> None:
        names = tuple(self.learnt)[-1:]

        def step(session: Session) -> None:
            session.apply(session.apply(Remove(names)).inverse)

        self.window.training.run(step)


STEPS: dict[str, Callable[[Life], None]] = {
    "teach": Life.teach,
    "undo": Life.undo,
    "redo": Life.redo,
    "relabel": Life.relabel,
    "remove": Life.remove_and_bring_back,
    "back up": Life.back_up,
    "copy": Life.copy,
    "save": Life.save_drawing,
    "settings": Life.settings,
}
PREPARED = {"redo": Life.teach_and_undo, "undo": Life.teach, "remove": Life.teach, "back up": Life.teach}
_MAY_GO = ("undo", "redo", "remove")
"""Steps after which the newest lesson may be there or not: which of both is told by the window."""


def wrong_after(life: Life, undone: set[str]) -> list[str]:
    """Once the disk answers again: what is told as learnt is in the file, which is sound, and so is each other file."""
    life.window.training.refresh()
    life.settle()
    wrong = []
    with closing(Session.open(life.folder / "profile", strict=True)) as session:
        missing = set(life.learnt) - undone - {sample.id for sample in session.samples()}
        wrong += [str(text) for text in check(session)]
    wrong += [f"{len(missing)} of {len(life.learnt)} missing"] if missing else []
    for name, is_whole in (("out.digitpad", is_sound_set), ("out.ndjson", is_json)):
        path = life.folder / name
        if path.exists() and not is_whole(path):
            wrong.append(f"{name} is not whole")
        path.unlink(missing_ok=True)
    return wrong


def fail_each(life: Life, name: str, kind: int, stride: int, records: Records) -> tuple[int, list[str]]:
    """How many calls of a step have failed, and what was wrong after one."""
    wrong: list[str] = []
    nth, failed = 1, 0
    while True:
        if name in PREPARED:
            PREPARED[name](life)
            life.settle()
        _SHIM.fault_arm(str(life.folder).encode(), ctypes.c_long(nth), kind)
        STEPS[name](life)
        life.settle()
        _SHIM.fault_disarm()
        has_failed = bool(_SHIM.fault_fired())
        undone = set(tuple(life.learnt)[-1:]) if name in _MAY_GO else set()
        found = wrong_after(life, undone) + records.found
        records.found = []
        wrong += [f"{name} {KINDS[kind]} {nth}: {what}" for what in found]
        if name in _MAY_GO:
            life.learnt = dict(list(life.learnt.items())[:-1])
        if not has_failed:
            return failed, wrong
        failed += 1
        nth += stride


def fail_at_opening_or_closing(
    app: QApplication, folder: Path, name: str, kind: int, stride: int, records: Records
) -> tuple[int, list[str]]:
    """The same for a window's beginning or end; each call needs a window of its own."""
    wrong: list[str] = []
    nth, failed = 1, 0
    while True:
        first = Life(app, folder)
        first.teach()
        first.settle()
        _SHIM.fault_arm(str(folder).encode(), ctypes.c_long(nth), kind) if name == "close" else None
        if name == "close":
            first.teach()
        first.close()
        _SHIM.fault_arm(str(folder).encode(), ctypes.c_long(nth), kind) if name == "open" else None
        second = Life(app, folder) if name == "open" else first
        if name == "open":
            second.teach()
            second.settle()
        _SHIM.fault_disarm()
        has_failed = bool(_SHIM.fault_fired())
        if name == "close":
            second = Life(app, folder)
        second.learnt = {**first.learnt, **second.learnt}
        found = wrong_after(second, set()) + records.found
        records.found = []
        second.close()
        wrong += [f"{name} {KINDS[kind]} {nth}: {what}" for what in found]
        if not has_failed:
            return failed, wrong
        failed += 1
        nth += stride


def main(stride: int, names: list[str]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application()
    QGuiApplication.setQuitOnLastWindowClosed(False)
    records = Records()
    logging.getLogger().addHandler(records)
    failed: Counter[str] = Counter()
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as root:
        life = Life(app, Path(root) / "steps")
        life.teach()
        life.settle()
        for name in names:
            for kind in range(len(KINDS)):
                if name in STEPS:
                    n, found = fail_each(life, name, kind, stride, records)
                else:
                    n, found = fail_at_opening_or_closing(app, Path(root) / name, name, kind, stride, records)
                failed[name] += n
                wrong += found
                print(f"{name} {KINDS[kind]}: {n} calls failed, wrong: {found[:3]}", file=sys.stderr, flush=True)
        life.close()
    print(json.dumps({"failed": sum(failed.values()), "by": failed, "wrong": wrong}, indent=1))
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:] or [*STEPS, "open", "close"]))
