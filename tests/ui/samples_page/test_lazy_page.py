"""The training set's page is made late, and both it and what it needs in parts."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitpad.ui.window.main_window import MainWindow

STARTED = """
import sys
from pathlib import Path
from digitpad.app import make_application, make_window
from digitpad.storage.profile import Profile
from digitpad.ui.samples_page.lazy_page import MODULES

app = make_application()
window = make_window(app, Profile.open(Path(sys.argv[1])))
window.show()
while MODULES[-1] not in sys.modules:
    app.processEvents()
for _ in range(50):
    app.processEvents()
heavy = ("digitpad.storage.formats", "digitpad.storage.importing", "PIL")
print(sorted(name for name in sys.modules if name.startswith(heavy)))
window.close()
"""


def test_a_window_that_is_drawn_in_holds_no_file_formats(tmp_path: Path) -> None:
    command = [sys.executable, "-c", STARTED, str(tmp_path / "profile")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout == "[]\n"


def test_the_page_is_made_in_parts(open_window: Callable[[], MainWindow], qtbot: QtBot) -> None:
    window = open_window()
    window.show_page("samples")
    assert window.samples.page is None
    qtbot.waitUntil(lambda: window.samples.page is not None and len(window.samples.page.grid_panel.model.rows) > 0)
    assert window.samples.page is not None
    qtbot.waitUntil(window.samples.page.grid_panel.grid.hasFocus)


def test_what_is_asked_of_the_page_before_it_is_made_makes_it(
    open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    window.show_page("samples")
    window.actions_["find"].trigger()
    page = window.samples.page
    assert page is not None
    assert page.filters.isAncestorOf(QApplication.focusWidget())
    qtbot.waitUntil(lambda: len(page.grid_panel.model.rows) > 0)
    assert page.filters.isAncestorOf(QApplication.focusWidget())  # digits that are typed label nothing
