"""Strokes in JSON as others list them: by axes or by points, in lists or in objects."""

from __future__ import annotations

import io
import json
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.storage.formats import Record, read
from digitpad.storage.formats.ink.ndjson import read_stream
from tests.reported import reported

XYT = [(60, 60, 0), (125, 60, 8), (190, 60, 17), (150, 135, 25), (110, 210, 33)]
BAR = [(100, 140, 60), (170, 141, 70)]


def records(*objects: dict[str, Any]) -> list[Record]:
    return list(read_stream(io.BytesIO("\n".join(map(json.dumps, objects)).encode())))


def data(record: Record) -> list[list[list[float]]]:
    assert isinstance(record.drawing, Ink)
    return [stroke.data.tolist() for stroke in record.drawing.strokes]


def axes(*strokes: list[tuple[float, ...]]) -> list[Any]:
    return [[list(axis) for axis in zip(*stroke, strict=True)] for stroke in strokes]


def points(*strokes: list[tuple[float, ...]]) -> list[Any]:
    return [[list(point) for point in stroke] for stroke in strokes]


def objects(*strokes: list[tuple[float, ...]]) -> list[Any]:
    return [[{"x": x, "y": y, "time": t, "force": 0.5} for x, y, t in stroke] for stroke in strokes]


@pytest.mark.parametrize(
    "drawing",
    [
        axes(XYT, BAR),
        points(XYT, BAR),
        objects(XYT, BAR),
        [{"x": a[0], "y": a[1], "t": a[2]} for a in axes(XYT, BAR)],
        [{"points": stroke} for stroke in points(XYT, BAR)],
        axes([(x + 0.0, y, t) for x, y, t in XYT], BAR),
    ],
    ids=["axes", "points", "objects", "objects of axes", "objects of points", "floats"],
)
def test_the_same_drawing_in_all_forms(drawing: list[Any]) -> None:
    (record,) = records({"word": "7", "drawing": drawing})
    assert [[point[:3] for point in stroke] for stroke in data(record)] == [
        [list(map(float, p)) for p in stroke] for stroke in (XYT, BAR)
    ]


def test_times_may_be_missing() -> None:
    xy = [(x, y) for x, y, _ in XYT]
    for form in (axes, points):
        (record,) = records({"label": "7", "drawing": form(xy)})
        assert np.asarray(data(record)[0])[:, :2].tolist() == [list(map(float, p)) for p in xy]


def test_times_that_would_run_backward_tell_points_from_axes() -> None:
    (record,) = records({"drawing": [[[10, 20, 0], [15, 60, 10], [20, 100, 20]]]})
    assert data(record)[0][1][:3] == [15, 60, 10]
    (record,) = records({"drawing": [[[10, 15, 20], [20, 60, 100], [0, 10, 20]]]})
    assert data(record)[0][1][:3] == [15, 60, 10]


def test_a_short_stroke_is_as_the_others_are() -> None:
    two = [(3, 4), (5, 9)]
    (record,) = records({"drawing": points([(x, y) for x, y, _ in XYT], two)})
    assert np.asarray(data(record)[1])[:, :2].tolist() == [[3, 4], [5, 9]]
    _long, short = records({"drawing": points([(x, y) for x, y, _ in XYT])}, {"drawing": points(two)})
    assert np.asarray(data(short)[0])[:, :2].tolist() == [[3, 4], [5, 9]]
    (record,) = records({"drawing": [[[3, 4], [5, 9]]]})
    assert np.asarray(data(record)[0])[:, :2].tolist() == [[3, 5], [4, 9]]


def test_one_stroke_needs_no_list_around_it() -> None:
    (record,) = records({"drawing": [[60, 60], [125, 60], [190, 60], [150, 135]]})
    assert np.asarray(data(record)[0])[:, :2].tolist() == [[60, 60], [125, 60], [190, 60], [150, 135]]


@pytest.mark.parametrize(
    ("key", "value", "name"),
    [("word", "7", "7"), ("label", 7, "7"), ("digit", 7.0, "7.0"), ("word", None, ""), ("class", "cat", "cat")],
)
def test_the_word_goes_by_several_names(key: str, value: object, name: str) -> None:
    (record,) = records({key: value, "drawing": points(XYT)})
    assert record.name == name


@pytest.mark.parametrize(
    "drawing",
    [
        [[[1, 2], [3, 4, 5]]],
        [[[1, 2, 3, 4, 5]]],
        [[[1, 2, 3, 4, 5], [1, 2, 3, 4, 5], [1, 2, 3, 4, 5], [1, 2, 3, 4, 5]]],
        [[{"x": 1}]],
        [{"x": [1, 2]}],
        [[["a", "b"], ["c", "d"]]],
        [7],
    ],
)
def test_what_is_neither_is_refused(drawing: list[Any]) -> None:
    with pytest.raises(UserError):
        records({"drawing": drawing})


_numbers = st.integers(-500, 500)


@given(st.lists(st.lists(st.tuples(_numbers, _numbers), min_size=5, max_size=9), min_size=1, max_size=4))
def test_axes_and_points_agree_whatever_is_drawn(strokes: list[list[tuple[float, ...]]]) -> None:
    (a,), (b,) = records({"drawing": axes(*strokes)}), records({"drawing": points(*strokes)})
    assert np.array_equal(np.concatenate(data(a)), np.concatenate(data(b)), equal_nan=True)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["x", "y", "t", "p"]), inner),
    max_leaves=20,
)


@given(st.lists(_json, max_size=4))
def test_whatever_the_json_it_is_a_drawing_or_a_sentence(drawing: list[Any]) -> None:
    try:
        (record,) = records({"drawing": drawing})
    except UserError:
        return
    assert record.drawing is not None


@pytest.mark.parametrize(("name", "label"), [("qd_label", "7"), ("qd_points", "7"), ("qd_points3", "1")])
def test_reported_files_are_read_right(name: str, label: str) -> None:
    (record,) = read(reported(f"ndjson/{name}.ndjson"))
    assert record.name == label
    xy = np.asarray(data(record)[0])[:, :2].tolist()
    if label == "7":
        assert xy == [[60, 60], [125, 60], [190, 60], [150, 135], [110, 210]]
    else:
        assert xy == [[10, 20], [15, 60], [20, 100]]
