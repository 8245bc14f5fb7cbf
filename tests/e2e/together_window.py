"""One of the windows of `together.py`: works at random, tells each step, stores what waits, shows what is on disk."""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from pointing import drag
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from digitpad.app import make_application, make_window
from digitpad.core.samples import label_name
from digitpad.session import Add, Batch, Change, Command, Forget
from digitpad.storage.profile import Profile
from digitpad.ui.samples_page.page import SamplesPage
from digitpad.ui.window.main_window import MainWindow
from digitpad.ui.window.self_check import wait_for

PAUSE = 60
"""Milliseconds between two steps."""


def ids_of(command: Command) -> Iterator[str]:
    match command:
        case Batch(commands=parts):
            for part in parts:
                yield from ids_of(part)
        case Add(samples=samples):
            yield from (sample.id for sample in samples)
        case Forget():
            return
        case _:
            yield from command.ids


class Worker:
    """A person in a hurry: draws, teaches, relabels, removes, takes back."""

    def __init__(self, window: MainWindow, page: SamplesPage, seed: int, common: list[str]) -> None:
        self._window, self._page = window, page
        self._random = random.Random(seed)
        self.own: set[str] = set()
        """Made here, in use or removed."""
        self.common = set(common)
        """Those that everybody relabels."""
        window.training.changed.connect(self._on_training_changed)

    def step(self) -> None:
        steps = (self._teach, self._relabel, self._remove, self._undo, self._redo)
        self._random.choices(steps, (6, 3, 1, 2, 1))[0]()

    def labels(self) -> dict[str, str]:
        """What the page shows of the person's own."""
        catalog = self._page.grid_panel.model.catalog
        pairs = zip(catalog.samples, catalog.is_mine.tolist(), strict=True)
        return {sample.id: label_name(sample.label) for sample, is_mine in pairs if is_mine}

    def _teach(self) -> None:
        self._window.show_page("draw")
        canvas, handle = self._window.draw_page.canvas, self._window.windowHandle()
        middle = canvas.mapTo(self._window, canvas.rect().center())
        points = [middle + QPoint(self._random.randrange(-90, 90), self._random.randrange(-90, 90)) for _ in range(8)]
        drag(handle, points)
        self._press_digit()

    def _relabel(self) -> None:
        if self._choose(self.own | self.common):
            self._press_digit()

    def _remove(self) -> None:
        if self._choose(self.own):
            self._window.actions_["remove"].trigger()

    def _undo(self) -> None:
        self._window.undo_stack.undo()

    def _redo(self) -> None:
        self._window.undo_stack.redo()

    def _choose(self, among: set[str]) -> bool:
        """Select one to three of the samples on the page."""
        self._window.show_page("samples")
        model = self._page.grid_panel.model
        places = [place for place, name in enumerate(model.catalog.ids(model.rows)) if name in among]
        chosen = self._random.sample(places, min(len(places), self._random.randint(1, 3)))
        self._page.grid_panel.grid.choose(sorted(chosen))
        return bool(chosen)

    def _press_digit(self) -> None:
        QTest.keyClick(self._window.windowHandle(), Qt.Key(ord(str(self._random.randrange(10)))))

    def _on_training_changed(self, change: Change) -> None:
        """What a step of this window did, which may wait for a lock; what others did meanwhile has no inverse here."""
        mine = set(ids_of(change.inverse))
        added = {sample.id: label_name(sample.label) for sample in change.added if sample.id in mine}
        relabelled = {sample.id: label_name(sample.label) for sample in change.relabelled if sample.id in mine}
        removed = [name for name in change.removed if name in mine]
        self.own |= added.keys()
        if mine:
            print(json.dumps({"added": added, "relabelled": relabelled, "removed": removed}), flush=True)


def _all_is_stored(window: MainWindow) -> bool:
    return window.training.state is not None and not window.training.state.n_unsaved


def main(profile: Path, seconds: float, seed: int, common: list[str]) -> None:
    app = make_application()
    window = make_window(app, Profile.open(profile))
    window.training._prepare = lambda: None  # type: ignore[method-assign]  # it is not what is looked at here
    window.show()
    window.show_page("samples")
    wait_for(window, lambda: window.samples.page is not None and len(window.samples.page.grid_panel.model.rows) > 0)
    assert window.samples.page is not None
    worker = Worker(window, window.samples.page, seed, common)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        worker.step()
        QTest.qWait(PAUSE)
    wait_for(window, lambda: not window.background.jobs and _all_is_stored(window))
    print("over", flush=True)
    on_disk = json.loads(sys.stdin.readline())
    window.show_page("samples")
    wait_for(window, lambda: worker.labels() == on_disk)
    shown = worker.labels()
    different = {name: (shown.get(name), on_disk.get(name)) for name in shown.keys() | on_disk.keys()}
    different = {name: pair for name, pair in different.items() if pair[0] != pair[1]}
    print(json.dumps(different) if different else "agreed")
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])
