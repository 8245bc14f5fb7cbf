"""Some random events on the window; a hundred thousand are done by hand (see `monkey`)."""

from __future__ import annotations

from pathlib import Path

import pytest
from monkey import Monkey

from digitpad.ui.window.main_window import MainWindow


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.qt_log_ignore("outside target window", "This plugin does not support")
def test_random_events_leave_the_window_alive(window: MainWindow, tmp_path: Path, seed: int) -> None:
    Monkey(window, seed, tmp_path).run(120)
    window.show_page("draw")
    assert window.isVisible()
