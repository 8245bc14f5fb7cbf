"""A page with samples on it: fours that are bars, sevens that are hooks, one four taught as a seven."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.preprocess import picture_of
from digitpad.core.samples import Origin, Sample
from digitpad.session import Add, Session
from digitpad.storage.profile import Profile
from digitpad.ui.samples_page.page import SamplesPage
from digitpad.ui.window.main_window import MainWindow

N_MINE = 13
MISLABELLED = f"{4:032x}"


def ink(kind: int, seed: int = 0) -> Ink:
    """A drawing of its kind, a little different for each seed, with times."""
    rng = np.random.default_rng(seed)
    shapes = {
        4: [(0, 0), (0, 100)],
        7: [(0, 0), (100, 0), (40, 100)],
        0: [(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)],
    }
    corners = np.array(shapes[kind], dtype=float) + rng.normal(0, 6, (len(shapes[kind]), 2))
    along = np.linspace(0, len(corners) - 1, 30)
    xy = [np.interp(along, np.arange(len(corners)), column) for column in corners.T]
    return Ink((Stroke(np.column_stack([*xy, np.arange(30) * 10.0])),))


def sample(i: int, kind: int, label: int | None = None, **more: object) -> Sample:
    drawing = ink(kind, i)
    values: dict[str, object] = {"created": f"2026-11-{i + 1:02d}T10:00:00Z", "device": "pen"} | more
    return Sample(f"{i:032x}", kind if label is None else label, picture_of(drawing), drawing, **values)  # type: ignore[arg-type]


def own_samples() -> tuple[Sample, ...]:
    taught = [sample(i, 4) for i in range(4)] + [sample(4, 4, 7)] + [sample(i, 7) for i in range(5, 10)]
    imported = [sample(i, 0, origin=Origin.IMPORTED, writer="anna", source="notebook") for i in range(10, N_MINE)]
    return (*taught, *imported)


@pytest.fixture(autouse=True)
def plain_set_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page is the same whichever set reads; the full one takes half a minute of building."""
    monkeypatch.setattr("digitpad.ui.state.training_set.needs_preparing", lambda _session: False)


@pytest.fixture
def filled(profile: Profile) -> Profile:
    """The profile with samples of the person's own."""
    session = Session.open(profile)
    session.apply(Add(own_samples()))
    session.close()
    return profile


@pytest.fixture
def samples_window(filled: Profile, open_window: Callable[[], MainWindow], qtbot: QtBot) -> MainWindow:
    """The window on the training set page, when everything is worked out."""
    window = open_window()
    window.show_page("samples")
    qtbot.waitUntil(lambda: window.samples.page is not None)
    page = window.samples.page
    assert page is not None
    qtbot.waitUntil(lambda: page.grid_panel.model.findings is not None, timeout=30_000)
    return window


@pytest.fixture
def page(samples_window: MainWindow) -> SamplesPage:
    assert samples_window.samples.page is not None
    return samples_window.samples.page


@pytest.fixture
def stored(filled: Profile) -> Callable[[], dict[str, int]]:
    """Labels by id, as another process finds them on disk."""

    def read() -> dict[str, int]:
        session = Session.open(filled)
        labels = {one.id: one.label for one in session.samples()}
        session.close()
        return labels

    return read


@pytest.fixture
def settled(qtbot: QtBot) -> Callable[[MainWindow], None]:
    """Wait until nothing is under way; the page has more of it than the pad."""
    return lambda window: qtbot.waitUntil(lambda: not window.background.jobs, timeout=60_000)
