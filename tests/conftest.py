"""What holds for every test: silence, and a home of its own."""

from __future__ import annotations

import logging
import os
import signal
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# The same examples at every run, and no clock: a slow machine is no error.
settings.register_profile("digitpad", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("digitpad")

# Widgets are tested without a display; tests/e2e brings a real one. Set before anything imports PySide6.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# As the program has it: two workers with two threads each wait for one another. Set before anything imports numpy.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# Matplotlib lists the system's fonts once, not once for each test's own home.
os.environ.setdefault("MPLCONFIGDIR", str(Path(__file__).parent.parent / ".pytest_cache" / "matplotlib"))

# What a shell starts in the background is deaf to Ctrl-C, and so would be all that tests start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

HAS_QT = find_spec("PySide6") is not None
collect_ignore = [] if HAS_QT else ["ui", "e2e"]


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Make pytest-qt's settings known where it is not installed."""
    if not pluginmanager.hasplugin("pytest-qt"):
        parser.addini("qt_api", "unused without PySide6")
        parser.addini("qt_log_level_fail", "unused without PySide6")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home and a profile of the test's own, so that none touches the person's."""
    home = tmp_path_factory.mktemp("home")
    for name, folder in {
        "HOME": ".",
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_CACHE_HOME": ".cache",
        "XDG_STATE_HOME": ".local/state",
        "DIGITPAD_PROFILE": "profile",
        "TMPDIR": "tmp",
    }.items():
        monkeypatch.setenv(name, str(home / folder))
    (home / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(home / "tmp"))
    return home


@pytest.fixture(autouse=True)
def no_unexpected_log_records(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail on a warning or worse in the log; a test that expects one checks it and calls `caplog.clear()`."""
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    unexpected = [
        record.getMessage()
        for record in records
        # On a new machine matplotlib says that listing the fonts takes a moment.
        if record.levelno >= logging.WARNING and record.name != "matplotlib.font_manager"
    ]
    assert not unexpected, f"unexpected log records: {unexpected}"
