"""The window through the accessibility bus: what a screen reader finds there, and what it is told by itself."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from shutil import which

import pytest
from desk import Desk, wait_until

pytestmark = pytest.mark.e2e

SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
MUST_BE_NAMED = ("push button", "check box", "combo box", "spin button", "slider", "table", "page tab", "frame")


def missing() -> str:
    """What of a desktop's accessibility is not here; "" for nothing."""
    if which("dbus-daemon") is None:
        return "dbus-daemon"
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        return "at-spi2-core"
    command = [SYSTEM_PYTHON, "-c", "from gi.repository import Gio"]
    has_glib = (
        Path(SYSTEM_PYTHON).exists() and subprocess.run(command, capture_output=True, check=False).returncode == 0
    )
    return "" if has_glib else "python3-gi"


class ScreenReader:
    """What was said so far, and what there is to be found."""

    def __init__(self) -> None:
        script = str(Path(__file__).with_name("screen_reader.py"))
        self._process = subprocess.Popen(
            [SYSTEM_PYTHON, script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._facts: list[dict[str, str]] = []
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()
        wait_until(lambda: {"ready": True} in self._facts, "the screen reader listens")

    def said(self) -> list[str]:
        return [fact["said"] for fact in self._facts if "said" in fact]

    def tree(self) -> list[dict[str, str]]:
        """Every object, with role, name and description."""
        self._facts.clear()
        assert self._process.stdin is not None
        print("tree", file=self._process.stdin, flush=True)
        wait_until(lambda: {"end": True} in self._facts, "the tree is walked")
        return [fact for fact in self._facts if "role" in fact]

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(20)
        self._thread.join(20)
        self._process.stdout.close()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._facts.append(json.loads(line))


@pytest.fixture
def reader(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ScreenReader]:
    """A session bus and an accessibility bus of the test's own."""
    if lacking := missing():
        pytest.skip(f"needs {lacking}")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("DISPLAY", desk.display)
    monkeypatch.setenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True
    )
    assert daemon.stdout is not None
    with daemon.stdout as told:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", told.readline().strip())
    launcher = next(launcher for launcher in LAUNCHERS if Path(launcher).exists())
    bus = subprocess.Popen([launcher, "--launch-immediately"])
    reader = ScreenReader()
    yield reader
    reader.close()
    for process in (bus, daemon):
        process.terminate()
        process.wait(20)


def test_a_reading_and_a_lesson_are_said(desk: Desk, profile: Path, reader: ScreenReader) -> None:
    window = desk.start(profile)
    window.draw("4")
    wait_until(lambda: any(said.startswith("Read as 4, ") for said in reader.said()), "the reading is said")
    assert len(reader.said()) <= 3  # the strokes' partial readings would only interrupt each other
    window.key("4")
    wait_until(lambda: any(said.startswith("Learnt: 4. ") for said in reader.said()), "the lesson is said")
    assert window.close() == 0


def test_everything_has_a_name(desk: Desk, profile: Path, reader: ScreenReader) -> None:
    window = desk.start(profile)
    window.draw("7")
    window.key("k")
    found = reader.tree()
    names = {fact["name"] for fact in found} | {fact["description"] for fact in found}
    assert {"Drawing pad of 8 by 8 cells", "This was 7", "Nearest samples", "Mode of reading"} <= names
    assert sum(name.startswith("row ") for name in names) == 64
    nameless = [fact for fact in found if fact["role"] in MUST_BE_NAMED and not fact["name"]]
    assert nameless == []
    assert len(found) > 150
    assert window.close() == 0
