"""Random events on the real window: pointer, pen, keys, drops, odd clipboards, pages, lost releases.

A few hundred run with the tests. By hand, with the memory that is taken:

    QT_QPA_PLATFORM=offscreen python -m tests.ui.monkey EVENTS SEED
"""

from __future__ import annotations

import gc
import logging
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox, QWidget

from digitpad.storage.profile import Profile
from digitpad.ui.window.application import let_pens_go
from digitpad.ui.window.main_window import PAGES, MainWindow

_NAMES = "Left Right Up Down Tab Backtab Return Space Escape Delete Home End PageDown Plus Minus F1 F5 F10 F11"
KEYS = [getattr(Qt.Key, f"Key_{name}") for name in (*"0123456789NKCDEFGHZY", *_NAMES.split())]
MODIFIERS = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
]
_KEPT_OUT = {(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)}


class Monkey:
    """Does one thing after the other to a window; the same seed does the same."""

    def __init__(self, window: MainWindow, seed: int, folder: Path) -> None:
        self.window = window
        self.chance = random.Random(seed)
        self.folder = folder
        self.n_done = 0
        self._deeds: list[tuple[int, Callable[[], None]]] = [
            (30, self._stroke),
            (30, self._key),
            (12, self._click),
            (6, self._page),
            (4, self._clipboard),
            (3, self._drop),
            (3, self._lose),
            (3, self._resize),
            (2, self._action),
            (8, self._rest),
        ]

    def run(self, n: int) -> None:
        weights = [weight for weight, _ in self._deeds]
        for _ in range(n):
            self.chance.choices(self._deeds, weights)[0][1]()
            self.n_done += 1
            self._close_dialogs()
            if not self.window.isVisible():
                self.window.show()

    # -- deeds ---------------------------------------------------------------------------------------------------------

    def _stroke(self) -> None:
        canvas = self.window.draw_page.canvas
        if not canvas.isVisible():
            return
        handle = self.window.windowHandle()
        points = [self._place(canvas) for _ in range(self.chance.randint(1, 8))]
        button = self.chance.choice([Qt.MouseButton.LeftButton] * 5 + [Qt.MouseButton.RightButton])
        QTest.mousePress(handle, button, Qt.KeyboardModifier.NoModifier, points[0])
        for point in points[1:]:
            QTest.mouseMove(handle, point)
        if self.chance.random() < 0.9:
            QTest.mouseRelease(handle, button, Qt.KeyboardModifier.NoModifier, points[-1])

    def _place(self, widget: QWidget) -> QPoint:
        spot = QPoint(self.chance.randrange(max(1, widget.width())), self.chance.randrange(max(1, widget.height())))
        return widget.mapTo(self.window, spot)

    def _key(self) -> None:
        key, modifier = self.chance.choice(KEYS), self.chance.choice(MODIFIERS)
        if (key, modifier) not in _KEPT_OUT:
            target = QApplication.focusWidget() or self.window
            QTest.keyClick(target, key, modifier)

    def _click(self) -> None:
        page = self.window._pages.currentWidget()
        handle = self.window.windowHandle()
        spot = self._place(page if self.chance.random() < 0.8 else self.window.centralWidget())
        click = QTest.mouseDClick if self.chance.random() < 0.15 else QTest.mouseClick
        click(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
        if self.chance.random() < 0.3:
            QTest.wheelEvent(handle, QPointF(spot), QPoint(0, self.chance.choice([-120, 120])))

    def _page(self) -> None:
        self.window.actions_[f"page-{self.chance.choice(PAGES)}"].trigger()

    def _action(self) -> None:
        name = self.chance.choice(
            ["undo", "redo", "clear", "cells", "simple", "side-by-side", "eraser", "presentation"]
        )
        self.window.actions_[name].trigger()

    def _clipboard(self) -> None:
        self.window.controller.take(self._odd_data())

    def _odd_data(self) -> QMimeData:
        data = QMimeData()
        kind = self.chance.randrange(7)
        if kind == 0:
            image = QImage(self.chance.randint(1, 90), self.chance.randint(1, 90), QImage.Format.Format_ARGB32)
            image.fill(QColor(self.chance.choice(["white", "black", "transparent", "red"])))
            data.setImageData(image)
        elif kind == 1:
            data.setData("application/x-qt-image", QByteArray(b"no picture"))
        elif kind == 2:
            data.setText("\x1b[31m" + "7" * self.chance.randint(0, 99))
        elif kind == 3:
            data.setUrls([QUrl.fromLocalFile(str(self.folder / "missing.png")), QUrl("http://invalid/x.png")])
        elif kind == 4:
            path = (
                self.folder
                / f"odd-{self.chance.randrange(9)}.{self.chance.choice(['png', 'ndjson', 'csv', 'digitpad'])}"
            )
            path.write_bytes(self.chance.randbytes(self.chance.randint(0, 300)))
            data.setUrls([QUrl.fromLocalFile(str(path))])
        elif kind == 5:
            data.setImageData(QColor("red"))
        return data

    def _drop(self) -> None:
        page = self.window.draw_page.canvas
        data, copy = self._odd_data(), Qt.DropAction.CopyAction
        place = page.rect().center()
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(place, copy, data, left, none)
        QCoreApplication.sendEvent(page, enter)
        if enter.isAccepted():
            QCoreApplication.sendEvent(page, QDropEvent(QPointF(place), copy, data, left, none))

    def _lose(self) -> None:
        """What comes between press and release."""
        deed = self.chance.randrange(4)
        if deed == 0:
            let_pens_go()
        elif deed == 1:
            self.window.hide()
        elif deed == 2:
            QCoreApplication.sendEvent(self.window, QEvent(QEvent.Type.ActivationChange))
        else:
            place = QPointF(self.window.draw_page.canvas.rect().center())
            left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            press = QMouseEvent(QEvent.Type.MouseButtonPress, place, place, left, left, none)
            QCoreApplication.sendEvent(self.window.draw_page.canvas, press)

    def _resize(self) -> None:
        self.window.resize(self.chance.randint(1024, 1500), self.chance.randint(700, 1000))

    def _rest(self) -> None:
        QTest.qWait(self.chance.choice([0, 1, 5, 30]))

    def _close_dialogs(self) -> None:
        for widget in QApplication.topLevelWidgets():
            is_in_the_way = isinstance(widget, QFileDialog | QMessageBox | QMenu) or self.chance.random() < 0.3
            if isinstance(widget, QDialog | QMenu) and widget.isVisible() and is_in_the_way:
                widget.close()


def rss() -> int:
    """Kilobytes of memory in use."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1])
    return 0


def main(n: int, seed: int) -> None:
    from digitpad import app as composition

    records: list[str] = []

    class Listen(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            is_of_the_platform = "This plugin does not support" in record.getMessage()
            if record.levelno >= logging.WARNING and not is_of_the_platform:
                records.append(self.format(record))

    logging.getLogger().addHandler(Listen())
    with tempfile.TemporaryDirectory() as folder:
        app = composition.make_application()
        QGuiApplication.setQuitOnLastWindowClosed(False)
        window = composition.make_window(app, Profile.inside(Path(folder) / "profile"))
        window.show()
        while window.training.state is None:
            QTest.qWait(20)
        monkey = Monkey(window, seed, Path(folder))
        memory = []
        for _ in range(10):
            monkey.run(n // 10)
            gc.collect()
            memory.append(rss() // 1024)
            print(f"{monkey.n_done} events, {memory[-1]} MB, {len(set(records))} records", flush=True)
        assert window.training.state is not None
        print(f"{window.training.state.n_mine} samples; seed {seed}")
        window.close()
    for record in sorted(set(records)):
        print(record)
    sys.exit(bool(records))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
