"""A new person's walk by pointer and one by keys, in each look: `python tests/e2e/hand_walks.py FOLDER [LOOK…]`.

Almost everything is clicked, drawn or typed through the window system, where it is seen; what a file dialog of the
system would answer is called. Each moment's picture shows the window with whatever lies over it. `WALK=keys` takes
one part (`WALKS` names them); `looks.py` says what a look is.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hands import write_drawings
from looks import Visit, take_all, visited
from strokes import DIGITS

FAST = 90
"""Of a picture's compression: the quickest that still compresses."""


class Hands:
    """A pointer and a keyboard on one window and on all that it opens."""

    def __init__(self, visit: Visit, way: str) -> None:
        self.visit, self.window, self.way, self._n = visit, visit.window, way, 0

    def moment(self, name: str) -> None:
        """Window, dialogs, menus and lists as they lie over each other."""
        from PySide6.QtGui import QPainter
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        self._n += 1
        QTest.qWait(400)
        picture, here = self.window.grab(), self.window.mapToGlobal(self.window.rect().topLeft())
        for top in QApplication.topLevelWidgets():
            if top is not self.window and top.isVisible():
                painter = QPainter(picture)
                painter.drawPixmap(top.mapToGlobal(top.rect().topLeft()) - here, top.grab())
                painter.end()
        picture.save(str(self.visit.folder / f"{self.way}-{self._n:02d}-{name}-{self.visit.look}.png"), "PNG", FAST)

    def rest(self) -> None:
        """Until nothing is being worked on."""
        from PySide6.QtTest import QTest

        QTest.qWait(60)
        self.visit.wait(lambda: not self.window.background.jobs)

    def click(self, widget: Any, at: Any = None, *, right: bool = False, twice: bool = False) -> None:
        """Where it is in its window."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        assert widget.isVisible(), f"nobody could click on {widget}"
        inside = widget.rect().center() if at is None else at
        top = widget.window()
        place, button = widget.mapTo(top, inside), Qt.MouseButton.RightButton if right else Qt.MouseButton.LeftButton
        assert top.rect().contains(place), f"{widget} is out of sight"
        QTest.mouseMove(top.windowHandle(), place)
        QTest.mouseClick(top.windowHandle(), button, Qt.KeyboardModifier.NoModifier, place)
        if twice:
            QTest.mouseDClick(top.windowHandle(), button, Qt.KeyboardModifier.NoModifier, place)

    def draw(self, canvas: Any, name: str, scale: float = 2.0) -> None:
        """With the button held down, in the middle of the pad."""
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        handle, middle = canvas.window().windowHandle(), canvas.mapTo(canvas.window(), canvas.rect().center())
        none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        for stroke in DIGITS[name]:
            places = [middle + QPoint(round((x - 50) * scale), round((y - 70) * scale)) for x, y in stroke]
            QTest.mousePress(handle, left, none, places[0])
            for place in places[1:]:
                QTest.mouseMove(handle, place)
            QTest.mouseRelease(handle, left, none, places[-1])
        controller = self.window.controller
        if canvas is self.window.draw_page.canvas:
            self.visit.wait(lambda: controller.reader.reading_of(controller.pad.drawing) is not None)
        self.rest()

    def key(self, *names: str) -> None:
        """As "Ctrl+2", into whatever has the keyboard."""
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        for name in names:
            pressed = QKeySequence(name)[0]
            if QApplication.activeWindow() is None:  # without a screen nobody gives the window the keyboard back
                self.window.activateWindow()
                QTest.qWait(20)
            top = QApplication.activePopupWidget() or QApplication.activeWindow() or self.window
            QTest.keyClick(top.windowHandle(), pressed.key(), pressed.keyboardModifiers())
        self.rest()

    def choose(self, box: Any, row: int, name: str = "") -> None:
        """Open a list, take its picture, click on an entry."""
        self.click(box)
        if name:
            self.moment(name)
        view = box.view()
        inside = view.visualRect(box.model().index(row, 0)).intersected(view.viewport().rect())  # a row may be wider
        self.click(view.viewport(), inside.center())
        self.rest()

    def menu(self, action: str, name: str = "") -> None:
        """Open the menu that holds an action by its title, take its picture, click on the action."""
        bar, wanted = self.window.menuBar(), self.window.actions_[action]
        title = next(each for each in bar.actions() if wanted in each.menu().actions())
        self.click(bar, bar.actionGeometry(title).center())
        if name:
            self.moment(name)
        self.click(title.menu(), title.menu().actionGeometry(wanted).center())
        self.rest()

    def dialog(self) -> Any:
        """The one in sight."""
        from PySide6.QtWidgets import QApplication, QDialog

        def found() -> list[Any]:
            return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]

        self.visit.wait(lambda: bool(found()))
        return found()[-1]


def on_the_pad(hands: Hands) -> None:
    window, page = hands.window, hands.window.draw_page
    hands.moment("start")
    hands.draw(page.canvas, "3")
    hands.moment("read")
    neighbors = page.result.neighbor_list
    hands.click(neighbors.viewport(), neighbors.visualRect(neighbors.model().index(1, 0)).center())
    hands.moment("neighbour-compared")
    bar = page.result.tabs.tabBar()
    hands.click(bar, bar.tabRect(1).center())
    hands.moment("steps")
    hands.click(bar, bar.tabRect(0).center())
    mode = page.result._mode_bar._mode
    hands.choose(mode, 1, "modes")
    hands.moment("simple")
    hands.choose(mode, 0)
    hands.click(page.teach_bar._buttons[3])
    hands.rest()
    hands.moment("taught")
    hands.draw(page.canvas, "9")
    hands.click(page.teach_bar._buttons[4])
    hands.rest()
    hands.moment("taught-as-another")
    hands.draw(page.canvas, "9")
    hands.moment("read-as-taught")
    hands.click(page.canvas, right=True)
    hands.moment("menu-of-the-pad")
    hands.key("Esc")
    hands.click(page.result.verdict, right=True)
    hands.moment("menu-of-the-reading")
    hands.key("Esc")
    hands.menu("undo", "menu-edit")
    hands.menu("presentation", "menu-view")
    hands.draw(page.canvas, "5", 2.5)
    hands.moment("presented")
    hands.click(page.canvas, right=True)
    hands.moment("presented-menu")
    menu = window.findChildren(type(window.menuBar().actions()[0].menu()))
    shown = next(one for one in menu if one.isVisible())
    hands.click(shown, shown.actionGeometry(window.actions_["presentation"]).center())
    hands.rest()
    hands.moment("presented-no-more")


def beside_the_pad(hands: Hands) -> None:
    window = hands.window
    hands.menu("clear")
    hands.draw(window.draw_page.canvas, "7")
    window.what_if.ask(9)  # its entries lie in a menu of a menu
    hands.rest()
    hands.moment("what-would-make-it-a-9")
    hands.menu("map", "menu-view-again")
    hands.visit.wait(lambda: window.side_windows.map is not None and window.side_windows.map.layout is not None)
    hands.rest()
    dialog = hands.dialog()
    hands.choose(dialog._coloring, 1, "map-colours")
    hands.moment("map-by-writer")
    dialog.close()
    hands.menu("game", "menu-help")
    hands.draw(hands.dialog().findChild(type(window.draw_page.canvas)), "2", 1.2)
    hands.moment("game")
    hands.dialog().close()


def a_photo(hands: Hands) -> None:
    """A picture larger than the pad: looked at closely, by the wheel and by the menu."""
    from PIL import Image, ImageDraw
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    from digitpad.core.samples import Raster

    window, path = hands.window, hands.visit.home / "photo.png"
    page = Image.new("L", (1600, 1200), 246)
    pen = ImageDraw.Draw(page)
    for at, digit in enumerate("2047"):
        for stroke in DIGITS[digit]:
            pen.line([(200 + 320 * at + 1.6 * x, 450 + 1.6 * y) for x, y in stroke], fill=40, width=22, joint="curve")
    page.save(path)
    window.sharing.files.open(str(path))
    hands.visit.wait(lambda: isinstance(window.controller.pad.drawing, Raster))
    hands.visit.wait(lambda: window.controller.reader.reading_of(window.controller.pad.drawing) is not None)
    hands.rest()
    hands.moment("photo")
    canvas = window.draw_page.canvas
    for _ in range(3):
        middle = QPointF(canvas.rect().center())
        wheel = QWheelEvent(
            *(middle, QPointF(canvas.mapToGlobal(middle.toPoint())), QPoint(), QPoint(0, 120)),
            *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(canvas, wheel)
    hands.moment("photo-closely")
    hands.menu("zoom-fit")
    hands.moment("photo-whole-again")
    hands.menu("clear")


def in_the_set(hands: Hands) -> None:
    from PySide6.QtWidgets import QToolButton

    window = hands.window
    rail = {each.defaultAction(): each for each in window._rail.findChildren(QToolButton)}
    hands.click(rail[window.actions_["page-samples"]])
    hands.visit.wait(lambda: window.samples.page is not None)
    hands.visit.wait(lambda: window.samples.page.grid_panel.model.findings is not None)
    hands.visit.wait(lambda: window.samples.page.overview._is_known)
    hands.rest()
    page = window.samples.page
    hands.moment("set")
    importer = window.samples.controller.exchange.importer
    importer.open([str(write_drawings(hands.visit.home / "ada.ndjson", 40, seed=9, writer="Ada"))])
    hands.visit.wait(lambda: importer.dialog is not None and importer.dialog.preview.isVisible())
    hands.moment("import")
    hands.click(importer.dialog._agree)
    hands.visit.wait(lambda: bool(importer.dialog.report))
    hands.rest()
    hands.moment("import-report")
    hands.click(importer.dialog._cancel)
    hands.visit.wait(lambda: page.grid_panel.model.findings is not None and not window.background.jobs)
    filters = page.filters
    hands.choose(filters._writer, 1, "writers-to-choose")
    hands.moment("one-writer")
    hands.choose(filters._writer, 0)
    hands.choose(filters._show, 1, "which-samples")
    hands.moment("filtered")
    hands.choose(filters._show, 0)
    grid = page.grid_panel.grid
    hands.click(grid.viewport(), grid.visualRect(grid.model().index(4, 0)).center())
    hands.click(grid.viewport(), grid.visualRect(grid.model().index(4, 0)).center(), right=True)
    hands.moment("menu-of-a-sample")
    hands.key("Esc")
    hands.click(grid.viewport(), grid.visualRect(grid.model().index(4, 0)).center(), twice=True)
    hands.visit.wait(lambda: page.currentIndex() != 0)
    hands.rest()
    tabs = page.currentWidget().tabs
    for i in range(tabs.count()):
        hands.click(tabs.tabBar(), tabs.tabBar().tabRect(i).center())
        hands.rest()
        hands.moment(f"sample-{i}")
    page.show_list()


def collecting(hands: Hands) -> None:
    """Another digit than the one that is asked for is drawn, is doubted, and kept."""
    from PySide6.QtWidgets import QToolButton

    window, page = hands.window, hands.window.samples.page
    tools = page.findChildren(QToolButton)
    hands.click(next(each for each in tools if each.defaultAction() is window.actions_["collect"]))
    collector = window.samples.controller.collector
    hands.moment("collecting")
    asked = collector.rules.label
    hands.draw(collector.view.canvas, "3" if asked == 0 else "0")
    hands.visit.wait(lambda: collector.rules.label != asked or collector.rules.is_asking)
    hands.moment("collecting-doubted")
    if collector.rules.is_asking:
        hands.click(collector.view.doubt.buttons[1])
        hands.rest()
    hands.moment("collecting-answered")
    hands.click(collector.view._stop)
    hands.rest()
    hands.moment("collected")


def two_writers(hands: Hands) -> None:
    window = hands.window
    hands.menu("writers")
    writers = window.samples.controller.exchange.writers
    hands.visit.wait(lambda: writers.report is not None)
    dialog = hands.dialog()
    hands.moment("report")
    hands.click(dialog.tabs.tabBar(), dialog.tabs.tabBar().tabRect(1).center())
    hands.rest()
    hands.choose(dialog._first, 1, "first-writer")
    hands.moment("two-writers")
    dialog.close()


def experiments(hands: Hands) -> None:
    from PySide6.QtWidgets import QToolButton

    window = hands.window
    rail = {each.defaultAction(): each for each in window._rail.findChildren(QToolButton)}
    hands.click(rail[window.actions_["page-experiments"]])
    hands.visit.wait(lambda: window.experiments.controller is not None)
    controller = window.experiments.controller
    hands.visit.wait(lambda: not controller.is_running and bool(controller.page.plot.spots))
    hands.moment("experiment")
    catalogue, plot = controller.page.catalogue, controller.page.plot
    for row in (1, 4):
        catalogue.scrollToItem(catalogue.item(row))
        hands.click(catalogue.viewport(), catalogue.visualItemRect(catalogue.item(row)).center())
        hands.visit.wait(lambda: not controller.is_running and bool(plot.spots))
        hands.moment(f"experiment-{row}")
    hands.menu("keep-run")
    hands.moment("kept-beside")


def by_keys(hands: Hands) -> None:
    window = hands.window
    hands.key("k")
    strokes = {"7": [*["Shift+Right"] * 3, *["Shift+Down"] * 5], "1": ["Shift+Down"] * 5}
    hands.key("Left", *strokes["7"])
    hands.moment("seven-on-cells")
    hands.key("7")
    hands.moment("taught")
    hands.key("Ctrl+Z")
    hands.moment("taken-back")
    hands.key("Ctrl+Shift+Z", "k")
    hands.draw(window.draw_page.canvas, "8")
    hands.key("Ctrl+B")
    hands.moment("side-by-side")
    hands.key("Ctrl+B", "Tab", "Tab", "Tab")
    hands.moment("focus-after-three-tabs")
    window.draw_page.result.neighbor_list.setFocus()
    hands.key("Right", "Right")
    hands.moment("neighbour-by-arrows")
    for name, keys in (("shortcuts", "F1"), ("preferences", "Ctrl+,"), ("explained", "Shift+F1")):
        hands.key(keys)
        hands.dialog()
        hands.rest()
        hands.moment(name)
        hands.key("Tab", "Tab")
        hands.moment(f"{name}-after-two-tabs")
        hands.key("Esc")
    hands.key("F11")
    hands.moment("presented")
    hands.key("Esc", "Ctrl+2")
    hands.visit.wait(lambda: window.samples.page is not None)
    hands.visit.wait(lambda: window.samples.page.grid_panel.model.findings is not None)
    window.samples.page.grid_panel.grid.setFocus()
    hands.key("Home", "Right", "Right", "Shift+Down")
    hands.moment("samples-chosen")
    hands.key("Ctrl+L")
    hands.visit.wait(lambda: window.samples.page.currentIndex() != 0)
    hands.rest()
    hands.moment("sample-large")
    hands.key("Esc")
    for name, keys in (("import", "Ctrl+I"), ("export", "Ctrl+E")):
        hands.key(keys)
        hands.moment(name)
        hands.key("Esc")
    hands.key("Ctrl+D", "Space")
    hands.moment("collecting-another-digit")
    hands.key("Esc", "Ctrl+3")
    hands.visit.wait(lambda: window.experiments.controller is not None)
    controller = window.experiments.controller
    hands.visit.wait(lambda: not controller.is_running and bool(controller.page.plot.spots))
    controller.page.catalogue.setFocus()
    hands.key("Down", "Ctrl+Return")
    hands.visit.wait(lambda: not controller.is_running and bool(controller.page.plot.spots))
    controller.page.plot.setFocus()
    hands.key("Right", "Right")
    hands.moment("spot-by-arrows")
    hands.key("Ctrl+K")
    hands.moment("kept-beside")
    hands.key("Ctrl+1")
    hands.moment("back")


WALKS: dict[str, tuple[Callable[[Hands], None], ...]] = {
    "pad": (on_the_pad, beside_the_pad, a_photo),
    "set": (in_the_set, collecting, two_writers),
    "experiments": (experiments,),
    "keys": (by_keys,),
}
"""By pointer in three parts, each in a window of its own, and by keys."""


def take(folder: Path, look: str) -> None:
    for way in [os.environ["WALK"]] if "WALK" in os.environ else WALKS:
        with visited(folder, look) as visit:
            hands = Hands(visit, way)
            for part in WALKS[way]:
                part(hands)


if __name__ == "__main__":
    take_all(__file__, take, sys.argv[1:])
