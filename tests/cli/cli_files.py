"""Small files for the tests of commands."""

from __future__ import annotations

import json

SEVEN = [[[10, 60, 30], [10, 12, 100]]]
ONE = [[[50, 50], [0, 100]]]
ZERO = [[[45, 20, 5, 3, 15, 40, 65, 68, 60, 45], [5, 15, 40, 70, 95, 104, 90, 60, 20, 5]]]
FOUR = [[[240, 205, 260], [5, 65, 66]], [[245, 245], [40, 105]]]
"""To the right of the others."""
STAR = [[[0, 50, 100, 0, 100, 0], [100, 0, 100, 30, 30, 100]]]


def line(word: str = "7", drawing: object = SEVEN, **more: object) -> str:
    """A line of NDJSON."""
    return json.dumps({"word": word, "drawing": drawing, **more}) + "\n"
