"""Ink as collections, web pages and older devices keep it; each file made here, after what they write."""

from __future__ import annotations

import json
import struct
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.storage.formats import format_of, read

SEVEN = [[10.0, 10.0], [90.0, 12.0], [40.0, 95.0]]
BAR = [[30.0, 50.0], [70.0, 52.0]]


def drawn(path: Path) -> list[tuple[str, list[list[list[float]]]]]:
    """Label and strokes of each drawing."""
    found = []
    for record in read(path):
        assert isinstance(record.drawing, Ink)
        found.append((record.name, [np.round(stroke.xy, 3).tolist() for stroke in record.drawing.strokes]))
    return found


def at(path: Path, data: str | bytes) -> Path:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def test_ujis_characters_have_label_writer_and_strokes(tmp_path: Path) -> None:
    text = "// UJIpenchars2\nWORD 7 tra_UJI_W01-02\n  NUMSTROKES 2\n"
    text += "".join(f"  POINTS {len(s)} # {' '.join(f'{x:.0f} {y:.0f}' for x, y in s)}\n" for s in (SEVEN, BAR))
    path = at(tmp_path / "ujipenchars2.txt", text + "WORD a UJI_W02-01\n  NUMSTROKES 1\n  POINTS 2 # 1 2 3 4\n")
    assert drawn(path) == [("7", [SEVEN, BAR]), ("a", [[[1, 2], [3, 4]]])]
    assert [record.writer for record in read(path)] == ["UJI_W01", "UJI_W02"]


@pytest.mark.parametrize("line", ["  POINTS 2 # 1 x 3 4", "  POINTS 2 # 1 2 3", "  POINTS 2 # 1 2 3 1e99", "HELLO"])
def test_a_line_of_ujis_that_is_wrong_is_said(line: str, tmp_path: Path) -> None:
    path = at(tmp_path / "a.txt", f"WORD 7 UJI_W01-02\n  NUMSTROKES 1\n{line}\n")
    with pytest.raises(UserError, match="line 3"):
        drawn(path)


@pytest.mark.parametrize("first", [".SET_NAME digits\n.COORD X Y\n", ".COMMENT 8 36\n", ""])
def test_components_that_nobody_numbered_follow_their_segment(first: str, tmp_path: Path) -> None:
    """As UCI's pendigits-orig.tra has them."""
    text = first
    for label, strokes in (("7", [SEVEN, BAR]), ("1", [BAR])):
        text += f'.SEGMENT DIGIT ? "{label}"\n.COMMENT {label} 36\n'
        text += "".join(".PEN_DOWN\n" + "".join(f" {x} {-y}\n" for x, y in s) + ".PEN_UP\n.DT 9\n" for s in strokes)
    assert drawn(at(tmp_path / "pendigits-orig.tes", text)) == [("7", [SEVEN, BAR]), ("1", [BAR])]


def points(name: str, xy: list[list[float]]) -> str:
    return "".join(f'<{name} X="{x}" Y="{y}" T="{500 + 8 * i}" Pressure="64"/>' for i, (x, y) in enumerate(xy))


def test_gestures_in_xml_are_one_drawing_under_their_name(tmp_path: Path) -> None:
    strokes = "".join(f'<Stroke index="{i}">{points("Point", s)}</Stroke>' for i, s in enumerate((SEVEN, BAR), 1))
    path = at(tmp_path / "a.xml", f'<?xml version="1.0"?><Gesture Name="7~03" Number="3">{strokes}</Gesture>')
    assert drawn(path) == [("7", [SEVEN, BAR])]
    (record,) = read(path)
    assert isinstance(record.drawing, Ink)
    assert record.drawing.strokes[0].data[:, 2:].tolist() == [[0, 64 / 255], [8, 64 / 255], [16, 64 / 255]]
    path = at(tmp_path / "b.xml", f'<Gesture Name="seven03" Number="3">{points("Point", SEVEN)}</Gesture>')
    assert drawn(path) == [("seven", [SEVEN])]


def test_a_whiteboard_in_xml_is_a_page(tmp_path: Path) -> None:
    strokes = [[[x + 1000 * i, y] for x, y in SEVEN] for i in range(3)]
    inner = "".join(
        "<Stroke>" + "".join(f'<Point x="{x}" y="{y}" time="1.5"/>' for x, y in s) + "</Stroke>" for s in strokes
    )
    text = f"<WhiteboardCaptureSession><StrokeSet>{inner}</StrokeSet></WhiteboardCaptureSession>"
    assert drawn(at(tmp_path / "a01.xml", text)) == [("", [stroke]) for stroke in strokes]


def as_points(xy: list[list[float]]) -> list[dict[str, float]]:
    return [{"x": x, "y": y} for x, y in xy]


def across(xy: list[list[float]]) -> dict[str, Any]:
    return {"type": "stroke", "X": [x for x, _ in xy], "Y": [y for _, y in xy]}


JSON = {
    "react-sketch-canvas": (
        "",
        [
            {"drawMode": True, "paths": as_points(SEVEN)},
            {"drawMode": False, "paths": as_points(BAR)},
            {"drawMode": True, "paths": as_points(BAR)},
        ],
    ),
    "react-canvas-draw": ("", {"lines": [{"points": as_points(SEVEN)}, {"points": as_points(BAR)}], "width": 400}),
    "ML Kit": ("7", [{"label": "7", "ink": {"strokes": [{"points": as_points(s)} for s in (SEVEN, BAR)]}}]),
    "MyScript": (
        "7",
        {"type": "Text", "words": [{"label": "7", "items": [across(SEVEN), across(BAR)]}, {"label": " "}]},
    ),
    "fabric.js": (
        "",
        {
            "version": "5.3.0",
            "objects": [
                {"type": "path", "left": 10, "top": 10, "path": [["M", 5, 5], ["L", 85, 7], ["Q", 9, 9, 35, 90]]},
                {"type": "rect", "left": 0},
                {"type": "path", "left": 30, "top": 50, "scaleX": 2, "path": [["M", 0, 0], ["L", 20, 2]]},
            ],
        },
    ),
}


@pytest.mark.parametrize("program", JSON)
def test_json_of_web_pages_is_read(program: str, tmp_path: Path) -> None:
    name, document = JSON[program]
    path = at(tmp_path / "a.json", json.dumps(document))
    assert format_of(path).name == "drawings"
    assert drawn(path) == [(name, [SEVEN, BAR])]


def test_rows_of_json_may_hold_their_ink_within(tmp_path: Path) -> None:
    rows = [{"label": label, "ink": {"strokes": [{"points": as_points(SEVEN)}]}} for label in "71"]
    assert drawn(at(tmp_path / "a.jsonl", "\n".join(map(json.dumps, rows)))) == [("7", [SEVEN]), ("1", [SEVEN])]


def lines(version: int, *strokes: tuple[int, list[list[float]]]) -> bytes:
    """A page of reMarkable's of version 3 or 5: pen and points of each stroke."""
    data = b"reMarkable .lines file, version=%d          " % version + struct.pack("<2i", 1, len(strokes))
    for pen, xy in strokes:
        data += struct.pack("<3if", pen, 0, 0, 2.0) + bytes(4 * (version == 5)) + struct.pack("<i", len(xy))
        data += b"".join(struct.pack("<6f", x, y, 1.0, 0.0, 2.0, 0.5) for x, y in xy)
    return data


@pytest.mark.parametrize("version", [3, 5])
def test_older_pages_of_remarkable_are_read(version: int, tmp_path: Path) -> None:
    eraser, highlighter = 6, 5
    data = lines(version, (2, SEVEN), (eraser, [[0, 0], [9, 9]]), (highlighter, [[0, 0], [900, 9]]), (4, BAR))
    path = at(tmp_path / "a.rm", data)
    assert drawn(path) == [("", [SEVEN, BAR])]
    (record,) = read(path)
    assert isinstance(record.drawing, Ink)
    assert record.drawing.strokes[0].data[:, 3].tolist() == [0.5] * 3


@pytest.mark.parametrize("end", [44, 50, 60, 90, -3])
def test_older_pages_that_are_cut_are_said_to_be(end: int, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cut off"):
        drawn(at(tmp_path / "a.rm", lines(5, (2, SEVEN))[:end]))
    with pytest.raises(UserError, match="damaged"):
        drawn(at(tmp_path / "a.rm", lines(5, (2, SEVEN))[:43] + struct.pack("<i", -5)))


def test_a_notebook_of_remarkable_is_its_pages(tmp_path: Path) -> None:
    """Neither what else is in it, nor the key that names it, says anything of what is drawn."""
    key = "6c1f1d0a-93f5-4a7d-8f6e-0d5a1b2c3d4e"
    with zipfile.ZipFile(tmp_path / "Notes.rmdoc", "w") as archive:
        archive.writestr(f"{key}.content", '{"fileType": "notebook"}')
        archive.writestr(f"{key}.metadata", '{"visibleName": "7"}')
        for page in "ab":
            archive.writestr(f"{key}/{page}.rm", lines(5, (2, SEVEN)))
    found = read(tmp_path / "Notes.rmdoc")
    assert [record.name for record in found] == ["", ""]
    assert [str(note) for note in found.notes] == [
        "2 files are left out: they hold no drawings (1 .content, 1 .metadata)"
    ]


def test_many_digits_without_a_label_in_one_inkml_are_a_page(tmp_path: Path) -> None:
    def ink(n: int) -> str:
        strokes = [[[x + 500 * i, y] for x, y in s] for i in range(n) for s in (SEVEN, BAR)]
        return "".join(f"<trace>{', '.join(f'{x} {y}' for x, y in s)}</trace>" for s in strokes)

    def names(body: str) -> list[tuple[str, int]]:
        return [(name, len(strokes)) for name, strokes in drawn(at(tmp_path / "a.inkml", f"<ink>{body}</ink>"))]

    assert names(ink(7)) == names(f"<traceGroup>{ink(7)}</traceGroup>") == [("", 2)] * 7
    assert names(ink(3)) == [("", 6)]
    assert names(f'<annotation type="truth">4071234</annotation>{ink(7)}') == [("4071234", 14)]
