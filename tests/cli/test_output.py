"""What commands print beside their answers."""

from __future__ import annotations

import io

import pytest

from digitpad.cli import output
from digitpad.cli.output import ProgressBar, columns, printable


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time in seconds, to be moved by the test."""
    now = [100.0]
    monkeypatch.setattr(output.time, "monotonic", lambda: now[0])
    return now


def test_progress_is_drawn_on_a_terminal_and_wiped_off(clock: list[float]) -> None:
    terminal = Terminal()
    with ProgressBar("reading", terminal) as progress:
        clock[0] += 2
        progress(0.25)
    drawn, wiped = terminal.getvalue().split("\x1b[K", 1)
    assert drawn.startswith("\rreading ")
    assert "25%" in drawn
    assert "6 s left" in drawn
    assert wiped == "\r\x1b[K"


def test_progress_is_drawn_ten_times_a_second_at_most(clock: list[float]) -> None:
    terminal = Terminal()
    with ProgressBar("reading", terminal) as progress:
        for done in range(1000):
            clock[0] += 0.001
            progress(done / 1000)
    assert terminal.getvalue().count("reading") <= 11


def test_no_progress_where_nobody_looks() -> None:
    stream = io.StringIO()
    with ProgressBar("reading", stream) as progress:
        progress(0.5)
        progress(1.0)
    assert stream.getvalue() == ""


@pytest.mark.parametrize(
    ("text", "shown"),
    [("7.png", "7.png"), ("a\nb", "a\\nb"), ("\x1b[31m", "\\x1b[31m"), ("\udcff", "\\udcff"), ("é“”", "é“”")],
)
def test_control_characters_are_shown_escaped(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_columns_are_aligned() -> None:
    rows = [("seven", 7), ("a hundred", 100)]
    assert list(columns(("name", "n"), rows, to_right=[1])) == ["name         n", "seven        7", "a hundred  100"]
