"""InkML's shorthand for numbers, when groups are one drawing, and pens whose libraries stand in here."""

from __future__ import annotations

import struct
import sys
from math import nan
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.storage.formats import format_named, read
from digitpad.storage.formats.ink.inkml import groups, values
from digitpad.storage.formats.ink.inkml.values import trace_values
from digitpad.storage.formats.ink.remarkable import lines
from digitpad.storage.formats.ink.remarkable import reading as remarkable


@pytest.mark.parametrize(
    ("text", "n", "more", "wanted"),
    [
        ("1 2, 3 4", 2, 0, [[1, 2], [3, 4]]),
        ("1 2,, 3 4, ", 2, 0, [[1, 2], [3, 4]]),
        ("1 2 3, 4 5", 2, 1, [[1, 2, 3], [4, 5, nan]]),
        ("10 20,'1'2,3 4", 2, 0, [[10, 20], [11, 22], [14, 26]]),
        ("10 20,'1'2,* *", 2, 0, [[10, 20], [11, 22], [12, 24]]),
        ("10 20,'1'2,\"1\"1,1 2,* *", 2, 0, [[10, 20], [11, 22], [13, 25], [16, 30], [20, 37]]),
        ("10 20,'1'2,!5!6,7 8", 2, 0, [[10, 20], [11, 22], [5, 6], [7, 8]]),
        ('10 20,12 25,"1"1', 2, 0, [[10, 20], [12, 25], [15, 31]]),
        ("1 2,* 3,? *", 2, 0, [[1, 2], [1, 3], [nan, 3]]),
        ("T F,F T", 2, 0, [[1, 0], [0, 1]]),
        ("#A -#1F,+.5 -1.5e1", 2, 0, [[10, -31], [0.5, -15]]),
        ("1 2, ,* *,", 2, 0, [[1, 2], [1, 2]]),
        ("1-2,3-4", 2, 0, [[1, -2], [3, -4]]),
        ("- 1 2", 2, 0, [[-1, 2]]),
    ],
)
def test_numbers_of_a_trace_may_be_differences_and_signs(
    text: str, n: int, more: int, wanted: list[list[float]]
) -> None:
    np.testing.assert_array_equal(trace_values(text, n, more), wanted)


def test_traces_that_say_too_little_or_too_much_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for text, said in (
        ("1", "each channel"), ("1 2,3", "each channel"), ("1 x", "each channel"), ("1 2 x", "each channel"),
        ("1 1e999", "infinite"), (f"1 #{'F' * 250}", "infinite"),
    ):  # fmt: skip
        with pytest.raises(UserError, match=said):
            trace_values(text, 2)
    assert trace_values(f"1 #{'F' * 200}", 2)[0, 1] == float(int("F" * 200, 16))
    monkeypatch.setattr(values, "MAX_POINTS", 2)
    assert len(trace_values("1 2,3 4", 2)) == 2
    with pytest.raises(UserError, match="more than 2 points"):
        trace_values("1 2,3 4,5 6", 2)


@pytest.mark.parametrize(
    ("a", "b", "is_one"),
    [
        ((0, 0, 10, 10), (11, 0, 20, 10), False),  # beside each other
        ((0, 0, 10, 10), (0, 11, 10, 20), False),
        ((0, 0, 10, 10), (10, 0, 11, 2), True),
        ((10, 10, 40, 90), (15, 40, 35, 45), True),  # the bar of a seven
        ((0, 0, 20, 40), (0, 0, 20, 40), False),  # two digits, one over the other
        ((0, 0, 20, 40), (5, 14, 25, 54), True),  # 40 of 54: less than three quarters
        ((0, 0, 20, 40), (5, 13, 25, 53), False),
        ((0, 0, 20, 40), (5, 5, 25, 40), False),
        ((0, 0, 20, 40), (11, 0, 31, 40), True),  # 9 of 31 across: less than a half
        ((0, 0, 20, 40), (0, 11, 20, 40), True),  # 29 of 40
        ((0, 0, 20, 40), (0, 10, 20, 40), False),  # 30 of 40
        ((0, 0, 20, 0), (0, 0, 20, 0), False),
        ((100, 100, 120, 140), (100, 100, 120, 140), False),
        ((100, 100, 120, 140), (105, 114, 125, 154), True),
        ((5, 0, 5, 40), (5, 10, 5, 12), True),
    ],
)
def test_parts_that_cross_are_one_drawing_and_those_that_are_alike_two(
    a: tuple[float, ...], b: tuple[float, ...], is_one: bool
) -> None:
    assert groups._is_one(a, b) == is_one  # type: ignore[arg-type]
    assert groups._is_one(b, a) == is_one  # type: ignore[arg-type]


# ------------------------------------------------------------------------------------------------ reMarkable


def old_page(folder: Path, version: int, *drawn: tuple[int, list[tuple[float, float, float]]], layers: int = 1) -> Path:
    head = remarkable.MAGIC + str(version).encode()
    data = head.ljust(lines.HEADER_BYTES) + struct.pack("<i", layers)
    for _ in range(layers):
        data += struct.pack("<i", len(drawn))
        for pen, points in drawn:
            data += struct.pack("<3if", pen, 0, 0, 2.0) + (struct.pack("<f", 0) if version == 5 else b"")
            data += struct.pack("<i", len(points))
            data += b"".join(struct.pack("<6f", x, y, 9, 9, 9, pressure) for x, y, pressure in points)
    path = folder / "a.rm"
    path.write_bytes(data)
    return path


POINTS = [(1.0, 2.0, 0.25), (30.0, 40.0, 0.5)]


@pytest.mark.parametrize(
    ("pen", "is_drawn"),
    [(5, False), (6, False), (7, True), (8, False), (9, True), (18, False), (23, False), (22, True)],
)
def test_erasers_and_highlighters_of_remarkable_draw_nothing(pen: int, is_drawn: bool, tmp_path: Path) -> None:
    for version in (3, 5):
        path = old_page(tmp_path, version, (17, POINTS), (pen, POINTS))
        (record,) = read(path)
        assert isinstance(record.drawing, Ink)
        assert len(record.drawing.strokes) == 1 + is_drawn
        assert record.drawing.strokes[0].data[:, [0, 1, 3]].tolist() == [list(point) for point in POINTS]


def test_limits_of_an_older_page_hold_at_their_edges(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = old_page(tmp_path, 5, (17, POINTS), (17, POINTS), layers=2)
    size = path.stat().st_size
    monkeypatch.setattr(lines, "_MOST_LAYERS", 2)
    monkeypatch.setattr(lines, "MAX_STROKES", 2)
    monkeypatch.setattr(remarkable, "MAX_BYTES", size)
    assert len(list(read(path))) == 1
    for module, name, n in ((lines, "_MOST_LAYERS", 1), (lines, "MAX_STROKES", 1), (remarkable, "MAX_BYTES", size - 1)):
        with monkeypatch.context() as patched:
            patched.setattr(module, name, n)
            with pytest.raises(UserError, match="reMarkable page"):
                list(read(path))
    whole = path.read_bytes()
    path.write_bytes(whole[: lines.HEADER_BYTES] + struct.pack("<i", -1))
    with pytest.raises(UserError, match="damaged reMarkable page"):
        list(read(path))
    path.write_bytes(remarkable.MAGIC + b"4" + whole[lines.HEADER_BYTES - 10 :])
    with pytest.raises(UserError, match=r"before 2022 \(version 4\)"):
        list(read(path))


class Group:
    def __init__(self, *children: Any, anchor: object = None, is_visible: bool = True) -> None:
        self.children = dict(enumerate(children))
        self.anchor_id = anchor
        self.visible = SimpleNamespace(value=is_visible)


def scene_line(x: float, tool: int = 17) -> SimpleNamespace:
    points = [SimpleNamespace(x=x + i, y=2.0 * i, pressure=128 * i) for i in range(2)]
    return SimpleNamespace(points=points, tool=tool)


def by_rmscene(monkeypatch: pytest.MonkeyPatch, folder: Path, root: Group, *blocks: object) -> list[list[list[float]]]:
    """What the library would have read of a page; the library itself is an extra."""
    module = ModuleType("rmscene")
    kind = SimpleNamespace(BLOCK_TYPE=5)
    more = {
        "SceneTree": lambda: SimpleNamespace(root=None),
        "read_blocks": lambda _: list(blocks),
        "scene_stream": SimpleNamespace(SceneLineItemBlock=kind),
        "build_tree": lambda scene, _: setattr(scene, "root", root),
    }
    for name, value in more.items():
        setattr(module, name, value)
    monkeypatch.setitem(sys.modules, "rmscene", module)
    path = folder / "a.rm"
    path.write_bytes(remarkable.MAGIC + b"6" + bytes(40))
    return [stroke.data.tolist() for record in read(path) for stroke in record.reading.strokes]  # type: ignore[union-attr]


def test_layers_of_a_newer_page_are_together_and_what_is_anchored_is_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hidden = Group(scene_line(90), is_visible=False)
    layers = Group(Group(scene_line(0), scene_line(1, tool=6), None), Group(scene_line(2)), hidden)
    found = by_rmscene(monkeypatch, tmp_path, layers)
    assert [stroke[0][0] for stroke in found] == [0, 2]
    np.testing.assert_allclose(found[0], [[0, 0, nan, 0], [1, 2, nan, 128 / 255]])
    anchored = Group(scene_line(0), Group(scene_line(0.5), anchor="text"))
    path = tmp_path / "a.rm"
    by_rmscene(monkeypatch, tmp_path, anchored)
    assert len(list(read(path))) == 2
    lost = type("UnreadableBlock", (), {"info": SimpleNamespace(block_type=5)})()
    with pytest.raises(UserError, match="damaged reMarkable page"):
        by_rmscene(monkeypatch, tmp_path, anchored, lost)
    other = type("UnreadableBlock", (), {"info": SimpleNamespace(block_type=6)})()
    assert by_rmscene(monkeypatch, tmp_path, anchored, other)
    with pytest.raises(UserError, match="page 1: a coordinate is out of range"):
        by_rmscene(monkeypatch, tmp_path, Group(scene_line(1e300)))


# ------------------------------------------------------------------------------------------------ Wacom

CHANNELS = ("TIMESTAMP", "PRESSURE", "AZIMUTH", "ALTITUDE")


def wacom(
    monkeypatch: pytest.MonkeyPatch, folder: Path, stroke: SimpleNamespace, said: dict[str, list[float]] | None
) -> Ink:
    """What the library would have read of a file; the library itself is an extra."""
    ranges = {"TIMESTAMP": (None, None, 1000.0), "PRESSURE": (0.0, 4.0, None)}
    channels = [
        SimpleNamespace(id=name, type=SimpleNamespace(name=name), min=low, max=high, resolution=resolution)
        for name, (low, high, resolution) in {**dict.fromkeys(CHANNELS, (None, None, None)), **ranges}.items()
    ]
    data = SimpleNamespace(
        input_context_id=1,
        timestamp=5,
        get_data_by_id=lambda name: SimpleNamespace(values=(said or {}).get(name)),
    )
    sensors = SimpleNamespace(sensor_channels_contexts=[SimpleNamespace(channels=channels)])
    model = SimpleNamespace(
        strokes=[stroke],
        sensor_data=SimpleNamespace(sensor_data_by_id=lambda _: data),
        input_configuration=SimpleNamespace(
            get_input_context=lambda _: SimpleNamespace(sensor_context_id=2), get_sensor_context=lambda _: sensors
        ),
    )
    names = ("uim", "uim.codec", "uim.codec.parser", "uim.codec.parser.uim")
    for name in names:
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    parser = SimpleNamespace(parse=lambda _: model)
    monkeypatch.setattr(sys.modules[names[-1]], "UIMParser", lambda: parser, raising=False)
    path = folder / "a.uim"
    path.write_bytes(b"RIFF\0\0\0\0UINK")
    (record,) = read(path, format_named("wacom"))
    assert isinstance(record.drawing, Ink)
    return record.drawing


def spline(x: list[float], *, id: object = 7, offset: int = 0, mapping: tuple[int, ...] = ()) -> SimpleNamespace:
    return SimpleNamespace(
        splines_x=x, splines_y=[2 * each for each in x], sensor_data_id=id, sensor_data_offset=offset,
        sensor_data_mapping=mapping,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("x", "wanted"),
    [
        ([1, 1, 2, 3, 3], [1, 2, 3]),
        ([1, 2, 3], [1, 2, 3]),
        ([1, 1, 2], [1, 2]),
        ([1, 2, 2], [1, 2]),
        ([1, 1], [1, 1]),
        ([1, 1, 1], [1, 1]),
    ],
)
def test_a_spline_s_doubled_ends_are_taken_once(
    x: list[float], wanted: list[float], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ink = wacom(monkeypatch, tmp_path, spline(x, id=None), None)
    assert ink.strokes[0].xy.tolist() == [[each, 2 * each] for each in wanted]
    assert np.isnan(ink.strokes[0].data[:, 2:]).all()


@pytest.mark.parametrize(
    ("stroke", "places"),
    [
        (spline([1, 1, 2, 3, 3]), [0, 1, 2]),
        (spline([1, 2, 3], offset=1), [1, 2, 3]),
        (spline([1, 2, 3], offset=2), [2, 3, 3]),
        (spline([1, 2, 3], offset=1, mapping=(3, 1, 0)), [3, 1, 0]),
        (spline([1, 2, 3], offset=1, mapping=(3, 1)), [3, 1, 1]),
        (spline([1, 1, 2, 3], mapping=(3, 1, 0)), [3, 1, 0]),
    ],
)
def test_what_a_sensor_told_stands_beside_its_point(
    stroke: SimpleNamespace, places: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ink = wacom(monkeypatch, tmp_path, stroke, {"TIMESTAMP": [0, 10, 20, 30], "PRESSURE": [0, 1, 2, 3]})
    times, pressures = ink.strokes[0].data[:, 2:].T
    assert (times + 10 * min(places)).round(6).tolist() == [10 * place for place in places]
    assert (4 * pressures).round(6).tolist() == places


def test_tilt_of_wacom_s_pen_is_in_degrees(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    upright = {"AZIMUTH": [0.0, 0.0], "ALTITUDE": [np.pi / 2, np.pi / 4], "PRESSURE": []}
    ink = wacom(monkeypatch, tmp_path, spline([1, 2], offset=1), upright)
    tilt = ink.strokes[0].tilt
    assert tilt is not None
    np.testing.assert_allclose(tilt, [[45, 0], [45, 0]], atol=1e-9)
    assert np.isnan(ink.strokes[0].data[:, 3]).all()
