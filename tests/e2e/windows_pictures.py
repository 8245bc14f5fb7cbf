"""The windows beside the main one, in each look: `python tests/e2e/windows_pictures.py FOLDER [LOOK…]`.

Each is opened from its menu by the pointer, with a drawing on the pad: map, game, lessons, "what would make it", a
model of one's own, writers, previews of imports, the form, export, backups, preferences, shortcuts, explanation, about.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from looks import Visit, take_all, visited

sys.path += [str(Path(__file__).resolve().parents[n] / name) for n, name in ((1, "ui"), (2, ""))]


def by_menu(window: Any, name: str) -> None:
    """Open the action's menu and click on it."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QMenu

    action = window.actions_[name]
    menu = next(one for one in window.menuBar().findChildren(QMenu) if action in one.actions())
    menu.popup(window.mapToGlobal(window.rect().topLeft()))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    menu.close()


def close_dialogs() -> None:
    from PySide6.QtWidgets import QApplication, QDialog

    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog):
            dialog.close()


def shown() -> Any:
    """The dialog in sight."""
    from PySide6.QtWidgets import QApplication, QDialog

    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()), None)


def beside_the_pad(visit: Visit) -> None:
    from digitpad.ui.window.self_check import draw_and_read

    window, wait = visit.window, visit.wait
    draw_and_read(window)
    sides = window.side_windows
    window.what_if.ask(9)
    wait(lambda: window.draw_page.question.is_taken and not window.background.jobs)
    visit.moment("what-if")
    by_menu(window, "map")
    wait(lambda: sides.map is not None and sides.map.layout is not None and not window.background.jobs)
    visit.moment("map", sides.map.dialog)
    sides.map.dialog._coloring.setCurrentIndex(2)
    wait(lambda: not window.background.jobs)
    plane = sides.map.dialog.plane
    plane._move_to(plane.view.zoomed(4, plane.width() / 2, plane.height() / 2))
    sides.map.dialog.resize(window.width() - 60, window.height() - 80)
    visit.moment("map-large", sides.map.dialog)
    close_dialogs()
    by_menu(window, "lessons")
    wait(lambda: sides.lessons is not None and sides.lessons.isVisible())
    visit.moment("lessons", sides.lessons)
    close_dialogs()
    by_menu(window, "explanation")
    wait(lambda: window.explaining.dialog is not None and window.explaining.dialog._whose.text())
    visit.moment("explanation", window.explaining.dialog)
    close_dialogs()


def game(visit: Visit) -> None:
    from strokes import DIGITS

    from digitpad.core.ink import Stroke

    window, wait = visit.window, visit.wait
    by_menu(window, "game")
    wait(lambda: window.side_windows.game is not None and window.side_windows.game.dialog.isVisible())
    controller = window.side_windows.game
    visit.moment("game", controller.dialog)
    i = 0
    while controller.game.task is not None and i < 60:
        i += 1
        task = controller.game.task
        wanted = task.label if task.taken_for is None else task.taken_for
        for stroke in DIGITS[str(wanted)]:
            controller._on_canvas_stroke_finished(Stroke([(2.0 * x, 2.0 * y) for x, y in stroke]), "mouse")
        wait(lambda: controller._reading is not None)
        if i in (1, 5):
            visit.moment(f"game-{i}", controller.dialog)
        if task.is_done(controller._reading):
            controller._take()
        else:
            controller._go_on(None)
    visit.moment("game-end", controller.dialog)
    close_dialogs()


def dialogs(visit: Visit) -> None:
    from hands import write_drawings
    from samples_pictures import write_sheet
    from scenes import own_model_scenes

    window, wait = visit.window, visit.wait
    for name in ("preferences", "shortcuts", "about", "to-python", "form"):
        by_menu(window, name)
        wait(lambda: shown() is not None)
        visit.moment(name, shown())
        close_dialogs()
    for name, dialog in own_model_scenes(window):
        visit.moment(name, dialog)
    close_dialogs()
    by_menu(window, "writers")
    writers = window.samples.controller.exchange.writers
    wait(lambda: writers.report is not None)
    visit.moment("writers", writers.dialog)
    close_dialogs()
    for name in ("export", "backups"):
        by_menu(window, name)
        wait(lambda: shown() is not None)
        visit.moment(name, shown())
        close_dialogs()
    importer = window.samples.controller.exchange.importer
    by_menu(window, "import")
    wait(lambda: importer.dialog is not None)
    visit.moment("import", importer.dialog)
    close_dialogs()
    write_sheet(visit.home / "sheet.png")
    for name, path in (
        ("import-preview", write_drawings(visit.home / "more.ndjson", 90, seed=2)),
        ("import-sheet", visit.home / "sheet.png"),
    ):
        importer.open([str(path)])
        wait(lambda: importer.dialog is not None and importer.dialog.preview.isVisible())
        visit.moment(name, importer.dialog)
        close_dialogs()


def files(visit: Visit) -> None:
    """What files bring: pages to pick from, a photo of a few digits, what is no picture, a form that was filled in."""
    from PIL import Image, ImageDraw
    from strokes import DIGITS

    from digitpad.core.form.layout import CELLS
    from tests.core.form.drawn_form import form_page

    window, wait, home = visit.window, visit.wait, visit.home
    pages = [Image.new("L", (300, 400), 250) for _ in range(3)]
    for page, word in zip(pages, ("7", "42", "205"), strict=True):
        pen = ImageDraw.Draw(page)
        for at, digit in enumerate(word):
            for stroke in DIGITS[digit]:
                pen.line([(30 + 80 * at + 0.5 * x, 90 + 0.5 * y) for x, y in stroke], fill=30, width=7, joint="curve")
    pages[0].save(home / "pages.tif", save_all=True, append_images=pages[1:])
    pages[2].crop((0, 60, 300, 220)).save(home / "photo.png")
    (home / "no.png").write_text("this is no picture")
    drawings = window.sharing.files
    window.show_page("samples")
    drawings.open(str(home / "pages.tif"))
    wait(lambda: shown() is not None and not window.background.jobs)
    visit.moment("page-picker", shown())
    close_dialogs()
    drawings.open(str(home / "photo.png"))
    wait(lambda: window.controller.reader.reading is not None and not window.background.jobs)
    visit.moment("photo")
    drawings.open(str(home / "no.png"))
    wait(lambda: window.notice.is_taken and not window.background.jobs)
    visit.moment("no-picture")
    asked = {place: cell.label for place, cell in enumerate(CELLS[:20])}
    form_page(asked | {4: (asked[4] + 1) % 10}).save(home / "form.png")
    importer = window.samples.controller.exchange.importer
    window.show_page("samples")
    importer.open([str(home / "form.png")])
    wait(lambda: importer.dialog is not None and importer.dialog.preview.isVisible() and not window.background.jobs)
    visit.moment("import-form", importer.dialog)
    close_dialogs()


def take(folder: Path, look: str) -> None:
    with visited(folder, look) as visit:
        beside_the_pad(visit)
        game(visit)
        dialogs(visit)
        files(visit)


if __name__ == "__main__":
    take_all(__file__, take, sys.argv[1:])
