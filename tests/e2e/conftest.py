"""A desk for each test: skipped where Xvfb or xdotool are missing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import Desk, build_cache, missing_tools


@pytest.fixture
def desk(built_in: Path) -> Iterator[Desk]:
    with Desk() as desk:
        yield desk


@pytest.fixture(scope="session")
def built_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The full built-in set, made by a window."""
    if missing_tools():
        pytest.skip(f"needs {' and '.join(missing_tools())}")
    return build_cache(tmp_path_factory.mktemp("built-in") / "profile")


@pytest.fixture
def profile(tmp_path: Path, built_in: Path) -> Path:
    """A new person's profile, but for the built-in set, which lies ready."""
    shutil.copytree(built_in, tmp_path / "profile" / "cache")
    return tmp_path / "profile"
