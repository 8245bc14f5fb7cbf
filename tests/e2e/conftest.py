"""A desk for each test: skipped where Xvfb or xdotool are missing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import Desk, missing_tools


@pytest.fixture
def desk() -> Iterator[Desk]:
    if missing_tools():
        pytest.skip(f"needs {' and '.join(missing_tools())}")
    with Desk() as desk:
        yield desk


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A new person's profile: the built-in set ships with digitpad."""
    return tmp_path / "profile"
