"""How the window ends when nobody closes it: signals, odd places, a log that cannot be written."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from digitpad.ui.window.interrupt import Interrupts

ROOT = Path(__file__).parents[2]
WINDOW = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from digitpad import app
from digitpad.core.ink import Ink
if len(sys.argv) > 2:
    signal.signal(int(sys.argv[2]), signal.SIG_DFL)  # whatever started the tests may ignore it
make = app.make_window
def make_window(application, profile, set_path=None):
    window = make(application, profile, set_path)
    def look():
        if window.training.state is None:
            return QTimer.singleShot(20, look)
        if len(sys.argv) > 2:
            window.controller.pad.show(Ink.from_drawing([[[0, 40, 12], [0, 2, 60]]]))
            os.kill(os.getpid(), int(sys.argv[2]))
        else:
            print(window.controller.pad.ink.n_points, flush=True)
            window.controller.teacher.teach(7)
            QTimer.singleShot(300, window.close)
    look()
    return window
app.make_window = make_window
sys.exit(app.open_window(Path(sys.argv[1])))
"""


def window(profile: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WINDOW, profile, *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        errors="replace",
        timeout=120,
        check=False,
    )


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="signals are POSIX's")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_signal_ends_it_as_closing_does_and_keeps_the_drawing(tmp_path: Path, name: str) -> None:
    number = int(getattr(signal, name))
    ended = window(tmp_path / "profile", number)
    assert (ended.returncode, ended.stderr) == (128 + number, "")
    again = window(tmp_path / "profile")
    assert (again.returncode, again.stdout, again.stderr) == (0, "3\n", "")


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="signals are POSIX's")
def test_what_was_started_to_outlive_its_terminal_does(qtbot: QtBot) -> None:
    """`nohup digitpad &`: the shell has it ignore SIGHUP, and so it must."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    came: list[int] = []
    parent = QObject()
    interrupts = Interrupts(lambda: came.append(interrupts.came), parent)
    try:
        os.kill(os.getpid(), signal.SIGHUP)
        os.kill(os.getpid(), signal.SIGTERM)
        qtbot.waitUntil(lambda: bool(came))
        assert came == [signal.SIGTERM]
    finally:
        interrupts.close()
        signal.signal(signal.SIGHUP, before)


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux")
def test_a_profile_whose_name_is_no_utf8(tmp_path: Path) -> None:
    profile = tmp_path / os.fsdecode(b"profile-\xff\xfe")
    words = [sys.executable, "-m", "digitpad", "--profile", profile]
    drawing = tmp_path / "seven.ndjson"
    drawing.write_text('{"word": "7", "drawing": [[[0, 40, 12], [0, 2, 60]]]}\n')
    for command in (
        ["samples", "add", "--label", "7", drawing],
        ["samples", "import", drawing],
        ["samples", "backup"],
        ["samples", "list"],
        ["samples", "export", tmp_path / "out.digitpad"],
        ["samples", "check"],
    ):
        done = subprocess.run([*words, *command], cwd=ROOT, capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, b""), command
    opened = window(profile)
    assert (opened.returncode, opened.stderr) == (0, "")


def test_a_log_that_is_a_folder_costs_the_log_alone(tmp_path: Path) -> None:
    (tmp_path / "profile" / "logs" / "digitpad.log").mkdir(parents=True)
    opened = window(tmp_path / "profile")
    assert (opened.returncode, opened.stderr) == (0, "")


def test_settings_of_garbage_are_the_usual_ones(tmp_path: Path) -> None:
    (tmp_path / "profile").mkdir()
    settings = (
        "[drawing]\npause=1e999\npen_width=1e400\nrescued=[[[1e999]]]\n[reading]\nn_neighbors=9e999\nthreshold=nan\n"
    )
    settings += "mode=@Variant(\\0\\0\\0\\x7f\\0)\n[window]\ngeometry=@ByteArray(\\x1\\xff\\xff)\nwhy_tab=-1\n\x00\xff"
    (tmp_path / "profile" / "settings.ini").write_bytes(settings.encode("latin-1"))
    opened = window(tmp_path / "profile")
    assert (opened.returncode, opened.stderr) == (0, "")
