"""The training set page with a real pointer and real keys: what is seen is what is on disk."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from desk import Desk, Window, wait_until
from hands import import_drawings, write_drawings

pytestmark = pytest.mark.e2e

FIRST = (210, 230)
"""A point on the first thumbnail, in the window of 1240 x 800."""


def labels(profile: Path) -> list[str]:
    command = [sys.executable, "-m", "digitpad", "--profile", str(profile), "samples", "list", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [sample["label"] for sample in json.loads(done.stdout)]


def until(profile: Path, expected: list[str]) -> None:
    wait_until(lambda: labels(profile) == expected, f"the set is {expected}")


@pytest.fixture
def window(desk: Desk, profile: Path, tmp_path: Path) -> Window:
    """On the page, with ten samples, 0 to 9."""
    import_drawings(profile, write_drawings(tmp_path / "ten.ndjson", 10))
    window = desk.start(profile)
    window.resize(1240, 800)
    window.key("ctrl+2")
    time.sleep(5)
    return window


def test_click_relabel_remove_and_undo(window: Window, profile: Path) -> None:
    ten = [str(digit) for digit in range(10)]
    assert labels(profile) == ten
    window.click(*FIRST)
    window.key("3")
    until(profile, [*ten[:9], "3"])
    window.key("Right", "shift+Right", "Delete")
    until(profile, [*ten[:7], "3"])
    window.key("ctrl+z")
    until(profile, [*ten[:9], "3"])
    window.key("ctrl+z")
    until(profile, ten)
    assert window.close() == 0
