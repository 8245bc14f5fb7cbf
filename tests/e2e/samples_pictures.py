"""Pictures of the training set page and its dialogs: `python tests/e2e/samples_pictures.py FOLDER [SCENE…]`.

Each look (theme, size, scale) is a window of its own on Qt's offscreen platform, which needs no display.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hands import import_drawings, write_drawings

LOOKS = (("light", 1240, 800, 1), ("dark", 1024, 700, 1), ("light", 1024, 700, 2), ("dark", 1240, 800, 2))
SIZES = {"empty": 0, "many": 100_000}
"""Samples in the set, 60 unless told here."""


@dataclass(frozen=True)
class Stage:
    """`wait(until)` runs the window until that is so; `files` holds drawings and a sheet to import."""

    window: Any
    files: Path
    wait: Callable[[Callable[[], bool]], None]


def empty(_stage: Stage) -> None:
    """Nothing is the person's own yet."""


def some(_stage: Stage) -> None:
    """60 samples."""


def many(stage: Stage) -> None:
    bar = stage.window.samples.page.grid_panel.grid.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)


def selection(stage: Stage) -> None:
    stage.window.samples.page.grid_panel.grid.choose([1, 2, 3, 14, 15])


def wrong(stage: Stage) -> None:
    from digitpad.ui.samples_page.browse.query import Query

    stage.window.samples.page.filters.set_query(Query(show="wrong"))


def large(stage: Stage, tab: int = 0) -> None:
    page = stage.window.samples.page
    findings = page.grid_panel.model.findings
    rows = [int(row) for row in page.grid_panel.model.rows[:60]]
    best = max(range(len(rows)), key=lambda i: len(findings.changed_by(rows[i])))
    page.grid_panel.grid.go_to(best)
    stage.window.samples.controller.open_sample()
    stage.wait(lambda: page.currentIndex() != 0)
    page.currentWidget().tabs.setCurrentIndex(tab)


def steps(stage: Stage) -> None:
    large(stage, 1)


def changes(stage: Stage) -> None:
    large(stage, 2)


def collecting(stage: Stage) -> None:
    stage.window.samples.controller.collect()


def choosing(stage: Stage) -> None:
    stage.window.samples.controller.open_import()


def preview(stage: Stage, name: str = "more.ndjson") -> None:
    importer = stage.window.samples.controller.exchange.importer
    importer.open([str(stage.files / name)])
    stage.wait(importer.dialog.preview.isVisible)


def sheet(stage: Stage) -> None:
    preview(stage, "sheet.png")
    pane = stage.window.samples.controller.exchange.importer.dialog.preview.drawings
    for label in (3, 1, None, 7):
        pane.label_chosen(label)


def report(stage: Stage) -> None:
    preview(stage)
    dialog = stage.window.samples.controller.exchange.importer.dialog
    dialog.agreed.emit()
    stage.wait(lambda: bool(dialog.report))


def exporting(stage: Stage) -> None:
    stage.window.samples.controller.export()


def backups(stage: Stage) -> None:
    stage.window.samples.controller.show_backups()


_SCENES = (empty, some, many, selection, wrong, large, steps, changes, collecting)
_DIALOGS = (choosing, preview, sheet, report, exporting, backups)
SCENES = {scene.__name__: scene for scene in (*_SCENES, *_DIALOGS)}


def write_sheet(path: Path) -> None:
    """Seven by four digits as a hand would write them, in no order that tells what they are."""
    import random

    from PIL import Image, ImageDraw
    from strokes import DIGITS

    page, chance = Image.new("L", (1400, 800), 250), random.Random(5)
    pen = ImageDraw.Draw(page)
    for cell in range(28):
        left, top = 200 * (cell % 7) + chance.randrange(30, 60), 200 * (cell // 7) + chance.randrange(15, 35)
        for stroke in DIGITS[str(chance.randrange(10))]:
            points = [(left + x + chance.gauss(0, 2), top + y + chance.gauss(0, 2)) for x, y in stroke]
            pen.line(points, fill=30, width=8, joint="curve")
    page.save(path)


def prepare(folder: Path, n: int) -> None:
    sys.path.append(str(Path(__file__).parents[1] / "bench"))
    from bench_samples_page import fill

    from digitpad.storage.profile import Profile

    write_sheet(folder / "sheet.png")
    write_drawings(folder / "more.ndjson", 90, seed=2)
    if n > 1000:
        fill(Profile.open(folder / "profile"), n)
    elif n:
        import_drawings(folder / "profile", write_drawings(folder / "drawings.ndjson", n))


def take(folder: Path, scenes: list[str], theme: str, width: int, height: int) -> None:
    """In a process of its own: Qt's scale is set before it begins."""
    from PySide6.QtCore import QEventLoop, QPoint, QTimer
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QApplication, QDialog

    from digitpad.app import make_application, make_window
    from digitpad.storage.profile import Profile
    from digitpad.ui.state.settings import THEME
    from digitpad.ui.window.self_check import wait_for

    app = make_application()
    for scene in scenes:
        with tempfile.TemporaryDirectory() as home:
            prepare(Path(home), SIZES.get(scene, 60))
            (Path(home) / "profile").mkdir(exist_ok=True)
            (Path(home) / "profile" / "settings.ini").write_text(f"[look]\ntheme={theme}\n")
            window = make_window(app, Profile.open(Path(home) / "profile"))
            assert window._settings.get(THEME) == theme
            window.training._prepare = lambda: None
            window.resize(width, height)
            window.show()
            window.show_page("samples")
            wait_for(
                window, lambda w=window: w.samples.page is not None and len(w.samples.page.grid_panel.model.rows) > 0
            )
            model = window.samples.page.grid_panel.model
            wait_for(window, lambda m=model: m.findings is not None or len(m.catalog) > 6000)
            SCENES[scene](Stage(window, Path(home), lambda until, w=window: wait_for(w, until)))
            loop = QEventLoop()
            QTimer.singleShot(1500, loop.quit)
            loop.exec()
            picture = window.grab()
            for dialog in [
                top for top in QApplication.topLevelWidgets() if isinstance(top, QDialog) and top.isVisible()
            ]:
                painter = QPainter(picture)
                middle = QPoint((window.width() - dialog.width()) // 2, (window.height() - dialog.height()) // 2)
                painter.drawPixmap(middle, dialog.grab())
                painter.end()
                dialog.reject()
            path = folder / f"samples-{scene}-{theme}-{width}x{height}@{picture.devicePixelRatio():g}.png"
            picture.save(str(path))
            print(path, flush=True)
            window.close()
            window.deleteLater()


def main(folder: Path, scenes: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for theme, width, height, ratio in LOOKS:
        words = [sys.executable, __file__, str(folder), *(scenes or SCENES)]
        look = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(ratio), "LOOK": f"{theme} {width} {height}"}
        subprocess.run(words, env={**os.environ, **look}, check=True)


if __name__ == "__main__":
    if look := os.environ.get("LOOK"):
        theme, width, height = look.split()
        take(Path(sys.argv[1]), sys.argv[2:], theme, int(width), int(height))
    else:
        main(Path(sys.argv[1]), sys.argv[2:])
