"""Small files for the tests of commands."""

from __future__ import annotations

import json

SEVEN = [[[10, 60, 30], [10, 12, 100]]]
ONE = [[[50, 50], [0, 100]]]
STAR = [[[0, 50, 100, 0, 100, 0], [100, 0, 100, 30, 30, 100]]]


def line(word: str = "7", drawing: object = SEVEN, **more: object) -> str:
    """A line of NDJSON."""
    return json.dumps({"word": word, "drawing": drawing, **more}) + "\n"
