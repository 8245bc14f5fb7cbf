"""Drawings in one JSON document, as web pages and Quick, Draw!'s users save them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.storage.formats import read

AXES = [[[10, 60, 40, 30, 20], [5, 10, 50, 70, 90]], [[5, 20, 40, 60, 70], [50, 51, 52, 52, 52]]]
POINTS = [[[x, y] for x, y in zip(*stroke, strict=True)] for stroke in AXES]
AS_OBJECTS = [{"points": [{"x": x, "y": y, "pressure": 0.5, "time": 8} for x, y in stroke]} for stroke in POINTS]


@pytest.mark.parametrize(
    ("document", "labels"),
    [
        ([{"word": "7", "drawing": AXES}, {"word": "seven", "drawing": AXES}], [7, 7]),
        ({"samples": [{"label": 7, "strokes": POINTS}, {"strokes": POINTS}]}, [7, None]),
        ({"drawing": AXES, "word": "7"}, [7]),
        (AS_OBJECTS, [7]),
        (POINTS, [7]),
    ],
)
@pytest.mark.parametrize("indent", [None, 2])
def test_each_drawing_has_its_strokes(
    document: Any, labels: list[int | None], indent: int | None, tmp_path: Path
) -> None:
    """One drawing without a word is called after its file."""
    path = tmp_path / "7.json"
    path.write_text(json.dumps(document, indent=indent))
    found = list(read(path))
    assert [record.label for record in found] == labels
    for record in found:
        assert isinstance(record.drawing, Ink)
        assert [stroke.xy.tolist() for stroke in record.drawing.strokes] == POINTS


@pytest.mark.parametrize("text", ['[{"word": "7", "drawing": 5}]', '[[["a", 1]]]', '[{"strokes": [[1, 2]'])
def test_what_is_wrong_is_a_sentence(text: str, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(text)
    with pytest.raises(UserError):
        list(read(path))
