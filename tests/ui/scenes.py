"""The window in each of its states, one after the other in one process: for a look at all texts, and for pictures."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from pointing import drag
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QTabWidget, QWidget
from strokes import DIGITS

from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.preprocess import picture_of
from digitpad.core.samples import Origin, Sample
from digitpad.core.text import Text
from digitpad.session import Add, Session
from digitpad.storage.profile import Profile
from digitpad.ui.kit.i18n import tr, translate
from digitpad.ui.state.settings import SIDE_BY_SIDE
from digitpad.ui.window.main_window import MainWindow

PATIENCE = 60_000
"""Milliseconds after which what was waited for is taken to be missing."""
SETTLED = 20
"""Milliseconds in which a layout that follows from another is made."""
Scene = tuple[str, QWidget]


def fill(profile: Profile, n: int = 24) -> None:
    """Give the profile `n` samples of its own, the last few imported."""
    session = Session.open(profile)
    session.apply(Add(tuple(_sample(i, n) for i in range(n))))
    session.close()


def _sample(i: int, n: int) -> Sample:
    rng = np.random.default_rng(i)
    drawing = Ink(
        tuple(Stroke(_timed(np.asarray(stroke) + rng.normal(0, 3, (len(stroke), 2)))) for stroke in DIGITS[str(i % 10)])
    )
    label = (i + 1) % 10 if i == 7 else i % 10
    imported = {"origin": Origin.IMPORTED, "writer": "ÁŊŊÁ", "source": "ŃŐŦĖ"} if i > n - 5 else {}
    return Sample(
        f"{i:032x}", label, picture_of(drawing), drawing, created=f"2026-11-{i + 1:02d}T10:00:00Z", **imported
    )  # type: ignore[arg-type]


def _timed(xy: np.ndarray) -> np.ndarray:
    return np.column_stack([xy, 15.0 * np.arange(len(xy))])


def wait_until(is_so: Callable[[], bool], what: str) -> None:
    deadline = QDeadlineTimer(PATIENCE)
    while not is_so():
        assert not deadline.hasExpired(), f"never happened: {what}"
        QTest.qWait(5)


def draw(window: MainWindow, digit: str, scale: float = 2.0) -> None:
    """With the mouse, in the middle of the pad; returns when it is read."""
    canvas, handle = window.draw_page.canvas, window.windowHandle()
    middle = canvas.mapTo(window, canvas.rect().center())
    for stroke in DIGITS[digit]:
        places = [middle + QPoint(round((x - 50) * scale), round((y - 70) * scale)) for x, y in stroke]
        drag(handle, places)
    controller = window.controller
    wait_until(lambda: controller.reader.reading_of(controller.pad.drawing) is not None, f"the {digit} is read")
    QCoreApplication.processEvents()


def scenes(window: MainWindow, folder: Path) -> Iterator[Scene]:
    """Each scene's name and the widget that shows it; dialogs close when the next scene is asked for."""
    for name, shown in _all_scenes(window, folder):
        settle(shown)
        yield name, shown


def settle(top: QWidget) -> None:
    """Wait until no layout follows from another any more."""
    before: list[QRect] = []
    while True:
        QTest.qWait(SETTLED)
        places = [widget.geometry() for widget in [top, *top.findChildren(QWidget)]]
        if places == before:
            return
        before = places


def _all_scenes(window: MainWindow, folder: Path) -> Iterator[Scene]:
    yield from draw_scenes(window)
    yield from dialog_scenes(window)
    yield from sample_scenes(window, folder)
    yield from experiment_scenes(window)
    yield from menu_scenes(window)


def draw_scenes(window: MainWindow) -> Iterator[Scene]:
    window.show_page("draw")
    yield "draw-empty", window
    draw(window, "7")
    yield "draw-read", window
    result = window.draw_page.result
    neighbors = result._neighbors.findChildren(QWidget)
    view = next(widget for widget in neighbors if type(widget).__name__ == "NeighborView")
    view.setCurrentIndex(view.model().index(0, 0))
    yield "draw-compared", window
    result.tabs.setCurrentIndex(1)
    yield "draw-steps", window
    result.tabs.setCurrentIndex(0)
    window._settings.set(SIDE_BY_SIDE, True)
    draw(window, "9", 1.2)
    yield "draw-both", window
    window._settings.set(SIDE_BY_SIDE, False)
    window.actions_["simple"].trigger()
    yield "draw-simple", window
    window.actions_["simple"].trigger()
    window.actions_["teach-4"].trigger()
    wait_until(lambda: not window.background.jobs, "it is taught")
    yield "draw-taught", window
    window.notice.say("problem", tr("Something went wrong that should not have: the log has the details."))
    window.draw_page.question.say(
        "question",
        translate(Text("All {n} neighbours say {said}: keep as {label}?", n=5, said=Text("not a digit"), label=4)),
        [(tr("Keep"), lambda: None), (tr("No, {label}", label="–"), lambda: None), (tr("Undo"), lambda: None)],
    )
    yield "draw-notices", window
    window.notice.dismiss()
    window.draw_page.question.dismiss()
    draw(window, "scribble", 1.5)
    yield "draw-scribble", window
    window.actions_["cells"].trigger()
    yield "draw-cells", window
    window.actions_["cells"].trigger()
    window.actions_["presentation"].trigger()
    settle(window)
    window.resize(1024, 768)  # the screen of these tests is smaller than any that a window is made for
    body = window.centralWidget()
    assert body is not None
    wait_until(body.updatesEnabled, "text has its size, and is painted")
    yield "draw-large", window
    window.resize(1024, 700)
    window.actions_["presentation"].trigger()


def dialog_scenes(window: MainWindow) -> Iterator[Scene]:
    for name in ("preferences", "shortcuts", "about"):
        window.actions_[name].trigger()
        yield from _dialog(name, window)
    window.actions_["explanation"].trigger()
    dialog = window.explaining.dialog
    assert dialog is not None
    wait_until(dialog._whose.text, "the explanation has its example")
    yield from _dialog("explanation", window)
    window.actions_["to-python"].trigger()
    yield from _dialog("to-python", window)
    yield from own_model_scenes(window)


def own_model_scenes(window: MainWindow) -> Iterator[Scene]:
    """The dialog of a model of one's own, reading and diagnosed, and the question before a Python file is run."""
    from digitpad.models.diagnosis import Change, Diagnosis
    from digitpad.models.feeding import Feeding
    from digitpad.models.model import Model
    from digitpad.session.recognizing.own_model import OwnModel, read_by
    from digitpad.ui.own_model.function_dialog import FunctionDialog

    window.actions_["own-model"].trigger()
    wait_until(lambda: window.side_windows.own_model is not None, "the model's dialog opens")
    controller = window.side_windows.own_model
    assert controller is not None
    assert controller.dialog is not None
    start = Feeding(layout="rows")
    model = Model("mine.py", (None, 28, 28), lambda batch: np.eye(10)[[7]] * 4, lambda: "ÁŊŊÁ")
    own = OwnModel(model, start, Path("mine.py"))
    controller._on_opened(own)
    mended = start.with_changes(inverted=True)
    found = Diagnosis(start, (Change("inverted", mended, 0.31, 0.94),), 0.31, 200)
    controller._on_found(found)
    wait_until(lambda: not window.background.jobs, "the model has read what is on the pad")
    controller.dialog.set_reading(read_by(own, Ink.from_drawing([np.asarray(DIGITS["7"][0]).T.tolist()])), "7")
    yield from _dialog("own-model", window)
    question = FunctionDialog(Path("/home/ĶÁŦ/models/of/this/year/mine.py"), "/usr/bin/python3", window)
    for field in question.findChildren(QLineEdit):
        field.setText("ĶÁŦ")  # what a person types is in no language
    question.show()
    yield "run-function", question
    question.close()
    question.deleteLater()


def _dialog(name: str, window: MainWindow) -> Iterator[Scene]:
    def found() -> list[QDialog]:
        return [
            widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()
        ]

    wait_until(lambda: bool(found()), f"the dialog {name} opens")
    dialog = found()[0]
    yield name, dialog
    dialog.close()
    wait_until(lambda: dialog not in found(), f"the dialog {name} closes")


def sample_scenes(window: MainWindow, folder: Path) -> Iterator[Scene]:
    window.show_page("samples")
    wait_until(lambda: window.samples.page is not None, "the samples are shown")
    page, controller = window.samples.page, window.samples.controller
    assert page is not None
    wait_until(
        lambda: page.grid_panel.model.findings is not None and bool(page.overview.advice), "the samples are read"
    )
    yield "samples", window
    page.grid_panel.grid.setCurrentIndex(page.grid_panel.model.index(1, 0))
    page.grid_panel.grid.selectAll()
    yield "samples-selected", window
    controller.open_sample()
    wait_until(lambda: page.currentIndex() != 0, "the sample opens")
    tabs = next(tabs for tabs in page.currentWidget().findChildren(QTabWidget))
    for i in range(tabs.count()):
        tabs.setCurrentIndex(i)
        yield f"sample-{i}", window
    page.show_list()
    controller.collect()
    yield "collecting", window
    assert controller.collector is not None
    controller.collector.finish()
    controller.show_backups()
    yield from _dialog("backups", window)
    controller.export()
    yield from _dialog("export", window)
    controller.open_import()
    yield from _dialog("import", window)
    file = folder / "drawings.ndjson"
    lines = [
        {"word": word, "drawing": [np.asarray(stroke).T.tolist() for stroke in DIGITS["3"]]}
        for word in ("3", "ĶÁŦ", "")
    ]
    file.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    importer = controller.exchange.importer
    controller.open_import([str(file)])
    wait_until(lambda: importer.dialog is not None and importer.dialog.preview.isVisible(), "the file is looked at")
    yield from _dialog("import-preview", window)


def experiment_scenes(window: MainWindow) -> Iterator[Scene]:
    """Each experiment's form and texts; nothing is run here."""
    window.show_page("experiments")
    wait_until(lambda: window.experiments.controller is not None, "the experiments are shown")
    controller = window.experiments.controller
    assert controller is not None
    from digitpad.experiments.registry import EXPERIMENTS

    for each in EXPERIMENTS:
        controller.page.catalogue.choose(each.name)
        yield f"experiment-{each.name}", window
    controller.stop_experiment()


def menu_scenes(window: MainWindow) -> Iterator[Scene]:
    for menu in window.menuBar().findChildren(QMenu):
        menu.popup(window.mapToGlobal(QPoint(40, 40)))
        yield f"menu-{len(menu.actions())}-{menu.title()}", menu
        menu.close()
