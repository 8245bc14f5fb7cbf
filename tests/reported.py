"""Files that people could not open, kept beside the project and never in it."""

from __future__ import annotations

from pathlib import Path

import pytest

HERE = Path(__file__).resolve()


def reported(name: str) -> Path:
    """One of them, by its path among the reports; the test is passed over where they are not."""
    for folder in HERE.parents:
        path = folder / "shared" / "reports" / name
        if path.exists():
            return path
    pytest.skip("the reported files are not beside this project")
