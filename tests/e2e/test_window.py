"""digitpad as a person has it: the real program, a real pointer, real keys, and power cuts."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import pairwise
from math import cos, sin
from pathlib import Path

import pytest
from desk import Desk, Window, wait_until

from digitpad.core.ink import Ink
from digitpad.session import Session
from digitpad.storage.profile import Profile

pytestmark = pytest.mark.e2e


def samples(profile: Path) -> list[dict[str, str]]:
    """What the command says is in the set."""
    command = [sys.executable, "-m", "digitpad", "--profile", str(profile), "samples", "list", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return json.loads(done.stdout) if done.returncode == 0 else []


def labels(profile: Path) -> list[str]:
    return [sample["label"] for sample in samples(profile)]


def teach(window: Window, drawing: str, label: str, profile: Path, expected: list[str]) -> None:
    window.draw(drawing)
    window.key(label)
    wait_until(lambda: labels(profile) == expected, f"{expected} are stored")


def test_what_was_taught_outlives_a_power_cut(desk: Desk, profile: Path) -> None:
    window = desk.start(profile)
    teach(window, "7", "4", profile, ["4"])
    window.kill()
    again = desk.start(profile)
    assert labels(profile) == ["4"]
    teach(again, "2", "n", profile, ["4", "not a digit"])
    assert again.close() == 0


def test_undo_takes_a_teaching_back(desk: Desk, profile: Path) -> None:
    window = desk.start(profile)
    teach(window, "3", "3", profile, ["3"])
    window.key("ctrl+z")
    wait_until(lambda: labels(profile) == [], "the sample is taken back")
    window.key("ctrl+shift+z")
    wait_until(lambda: labels(profile) == ["3"], "the sample is there again")
    assert window.close() == 0


def test_two_windows_on_one_profile(desk: Desk, profile: Path) -> None:
    first = desk.start(profile)
    second = desk.start(profile)
    first.focus()
    teach(first, "1", "1", profile, ["1"])
    second.focus()
    teach(second, "5", "5", profile, ["1", "5"])
    first.focus()
    teach(first, "0", "0", profile, ["1", "5", "0"])
    assert second.close() == 0
    assert first.close() == 0
    assert labels(profile) == ["1", "5", "0"]


def test_the_window_comes_back_as_it_was_left(desk: Desk, profile: Path) -> None:
    window = desk.start(profile)
    window.resize(1100, 720)
    window.key("ctrl+m")
    assert window.close() == 0
    again = desk.start(profile)
    assert again.size() == (1100, 720)
    assert "mode=simple" in (profile / "settings.ini").read_text()
    assert again.close() == 0


def test_no_movement_of_the_pointer_is_lost(desk: Desk, profile: Path) -> None:
    """As fast as the X server takes them: the toolkit would merge them, were it not told to leave them alone."""
    window = desk.start(profile)
    places = [(400 + round(120 * sin(i / 40)), 400 + round(150 * cos(i / 31)) + i % 2) for i in range(1500)]
    places = [here for before, here in pairwise([(0, 0), *places]) if here != before]
    words = [word for x, y in places[1:] for word in ("mousemove", str(x), str(y))]
    desk.xdotool("mousemove", str(places[0][0]), str(places[0][1]), "mousedown", "1", *words, "mouseup", "1")
    window.key("0")
    wait_until(lambda: labels(profile) == ["0"], "the drawing is stored")
    session = Session.open(Profile.open(profile))
    (sample,) = session.drawn([sample.id for sample in session.samples()])
    session.close()
    assert isinstance(sample.drawing, Ink)
    assert sample.drawing.n_points == len(places)
    assert window.close() == 0


def test_the_self_check_passes_on_a_display(desk: Desk, profile: Path) -> None:
    command = [sys.executable, "-m", "digitpad", "--profile", str(profile), "--check"]
    done = subprocess.run(command, env=desk.environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("digitpad ")
    assert "(xcb)" in done.stdout
