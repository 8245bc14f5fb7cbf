"""Ink as other programs keep it: Xournal++, Excalidraw, tldraw, UNIPEN, SVG; each file of it made here."""

from __future__ import annotations

import base64
import gzip
import json
import re
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import Raster
from digitpad.storage.formats import FORMATS, Record, format_named, format_of, read
from tests.reported import reported
from tests.storage import drawn

SEVEN = [[10, 10], [40, 10], [70, 9], [60, 40], [45, 90]]
BAR = [[35, 45], [70, 44]]


def points(record: Record) -> list[list[list[float]]]:
    assert isinstance(record.drawing, Ink)
    return [stroke.xy.tolist() for stroke in record.drawing.strokes]


def pressures(record: Record) -> list[list[float]]:
    assert isinstance(record.drawing, Ink)
    return [stroke.data[:, 3].round(4).tolist() for stroke in record.drawing.strokes]


# ------------------------------------------------------------------------------------------------ Xournal++


def xopp(path: Path, strokes: str, *, layer: str = "") -> Path:
    name = f' name="{layer}"' if layer else ""
    text = (
        '<?xml version="1.0" standalone="no"?>\n<xournal creator="Xournal++ 1.2.4" fileversion="4">'
        f'<page width="595" height="842"><background type="solid" color="#ffffffff" style="lined"/><layer{name}>'
        f"{strokes}</layer></page></xournal>"
    )
    path.write_bytes(gzip.compress(text.encode()))
    return path


def pen(xy: list[list[float]], width: str = "1.41", tool: str = "pen", colour: str = "#000000ff") -> str:
    text = " ".join(str(value) for point in xy for value in point)
    return f'<stroke tool="{tool}" color="{colour}" width="{width}">{text}</stroke>'


def test_xournal_has_strokes_of_one_width_or_of_many(tmp_path: Path) -> None:
    path = xopp(tmp_path / "7.xopp", pen(SEVEN, "2 0.5 1 2 1.5") + pen(BAR))
    (record,) = read(path)
    assert points(record) == [SEVEN, BAR]
    assert pressures(record)[0] == [0.25, 0.5, 1, 0.75, 0.75]
    assert np.isnan(pressures(record)[1]).all()
    assert record.name == "7"


@pytest.mark.parametrize("white", [{"tool": "eraser"}, {"colour": "#ffffffff"}])
def test_white_paint_takes_away_what_it_covers(white: dict[str, str], tmp_path: Path) -> None:
    bar = [[x, 45.0] for x in range(35, 72, 4)]
    late = [[35, 44], [60, 44]]
    path = xopp(tmp_path / "a.xopp", pen(SEVEN) + pen(bar) + pen(bar, "6", **white) + pen(late))
    (record,) = read(path)
    assert points(record) == [SEVEN, late]


def test_what_is_half_painted_over_is_half_there(tmp_path: Path) -> None:
    line = [[10.0, float(y)] for y in range(0, 101, 5)]
    path = xopp(tmp_path / "a.xopp", pen(line) + pen([[10, 60], [10, 100]], "8", "eraser"))
    (record,) = read(path)
    assert points(record) == [line[:12]]


def test_a_highlighter_is_no_ink_and_drawings_apart_are_two(tmp_path: Path) -> None:
    other = [[x + 300, y] for x, y in SEVEN]
    path = xopp(tmp_path / "7.xopp", pen(SEVEN) + pen(BAR, tool="highlighter") + pen(other))
    assert [(points(record), record.name) for record in read(path)] == [([SEVEN], ""), ([other], "")]


def test_a_layer_may_bear_a_label(tmp_path: Path) -> None:
    (record,) = read(xopp(tmp_path / "a.xopp", pen(SEVEN), layer="7"))
    assert record.name == "7"
    (record,) = read(xopp(tmp_path / "a.xopp", pen(SEVEN), layer="Layer 3"))
    assert record.name == ""


def test_samples_as_pages_of_xournal_come_back(tmp_path: Path) -> None:
    samples = [drawn.sample(drawn.SEVEN, 7), drawn.sample(drawn.ring(), 0), drawn.sample(drawn.ONE, 10)] * 30
    row = format_named("xournal")
    assert row.write is not None
    row.write(samples, tmp_path / "set.xopp")
    assert (tmp_path / "set.xopp").read_bytes()[:2] == b"\x1f\x8b"
    found = list(read(tmp_path / "set.xopp"))
    assert sorted(record.name for record in found) == ["0"] * 30 + ["7"] * 30 + ["not a digit"] * 30
    seven = next(record for record in found if record.name == "7")
    assert isinstance(seven.drawing, Ink)
    assert [len(stroke) for stroke in seven.drawing.strokes] == [3, 2]
    low = np.array(seven.drawing.bounds[:2])
    scale = (seven.drawing.bounds[3] - seven.drawing.bounds[1]) / 60
    got = (seven.drawing.strokes[0].xy - low) / scale
    np.testing.assert_allclose(got, drawn.SEVEN.strokes[0].xy, atol=1e-4)


def test_a_dot_is_written_to_xournal_as_two_equal_points(tmp_path: Path) -> None:
    row = format_named("xournal")
    assert row.write is not None
    ink = Ink((Stroke(np.array([[5.0, 5.0]])), Stroke(np.array([[0.0, 0.0], [9.0, 9.0]]))))
    row.write([drawn.sample(ink, 1)], tmp_path / "a.xopp")
    written = gzip.decompress((tmp_path / "a.xopp").read_bytes()).decode()
    dot, line = (found.split() for found in re.findall(r"<stroke[^>]*>([^<]*)</stroke>", written))
    assert (len(dot), len(line)) == (4, 4)
    assert dot[:2] == dot[2:]


# ------------------------------------------------------------------------------------------------ Excalidraw


def freedraw(xy: list[list[float]], **more: Any) -> dict[str, Any]:
    x, y = xy[0]
    element = {"type": "freedraw", "x": x, "y": y, "angle": 0, "isDeleted": False, "pressures": []}
    return element | {"simulatePressure": True, "points": [[px - x, py - y] for px, py in xy]} | more


def scene(path: Path, *elements: dict[str, Any], kind: str = "excalidraw") -> Path:
    path.write_text(json.dumps({"type": kind, "version": 2, "elements": list(elements)}, indent=2))
    return path


def test_excalidraw_points_are_relative_to_their_corner(tmp_path: Path) -> None:
    path = scene(tmp_path / "seven.excalidraw", freedraw(SEVEN), freedraw(BAR), {"type": "text", "text": "1"})
    (record,) = read(path)
    assert points(record) == [SEVEN, BAR]
    assert record.name == "seven"


def test_excalidraw_pressures_and_dots(tmp_path: Path) -> None:
    dot = freedraw([[400, 20], [400.0001, 20.0001]])
    line = freedraw(SEVEN, pressures=[0.1, 0.2, 0.3, 0.4, 0.0], simulatePressure=False)
    first, second = read(scene(tmp_path / "a.json", line, dot))
    assert pressures(first) == [[0.1, 0.2, 0.3, 0.4, 0]]
    assert points(second)[0][0] == [400, 20]
    assert np.isnan(pressures(second)[0]).all()


def test_excalidraw_turns_about_the_middle(tmp_path: Path) -> None:
    """A quarter turn of a box of 60 by 80 about its middle: a corner goes to where the turned box has it."""
    corner = [[0, 0], [60, 0], [60, 80]]
    (record,) = read(scene(tmp_path / "a.excalidraw", freedraw(corner, angle=np.pi / 2)))
    np.testing.assert_allclose(points(record)[0], [[70, 10], [70, 70], [-10, 70]], atol=1e-9)


def test_what_was_rubbed_out_in_excalidraw_is_gone(tmp_path: Path) -> None:
    (record,) = read(scene(tmp_path / "a.excalidraw", freedraw(SEVEN), freedraw(BAR, isDeleted=True)))
    assert points(record) == [SEVEN]
    with pytest.raises(UserError, match="nothing drawn by hand"):
        list(read(scene(tmp_path / "a.excalidraw", freedraw(SEVEN, isDeleted=True))))


def test_libraries_and_the_clipboard_of_excalidraw(tmp_path: Path) -> None:
    items = [{"elements": [freedraw(SEVEN)]}, {"elements": [freedraw(BAR)]}]
    (tmp_path / "a.excalidrawlib").write_text(json.dumps({"type": "excalidrawlib", "libraryItems": items}))
    assert [points(record) for record in read(tmp_path / "a.excalidrawlib")] == [[SEVEN], [BAR]]
    (record,) = read(scene(tmp_path / "b.json", freedraw(SEVEN), kind="excalidraw/clipboard"))
    assert points(record) == [SEVEN]


def test_an_item_of_a_library_called_after_a_digit_is_one_drawing_of_it(tmp_path: Path) -> None:
    apart = freedraw([[x + 900, y] for x, y in BAR])
    named = {"status": "published", "id": "a", "created": 1, "name": "7", "elements": [freedraw(SEVEN), apart]}
    items = [named, {**named, "name": "Arrows"}, {**named, "name": None}]
    (tmp_path / "a.excalidrawlib").write_text(
        json.dumps({"type": "excalidrawlib", "version": 2, "libraryItems": items})
    )
    records = list(read(tmp_path / "a.excalidrawlib"))
    assert [record.name for record in records] == ["7", "", "", "", ""]
    assert len(points(records[0])) == 2


@pytest.mark.parametrize("version", [1, 2])
def test_the_scene_in_an_svg_of_excalidraw_is_read(version: int, tmp_path: Path) -> None:
    """In place of the outlines that are painted."""
    text = json.dumps({"type": "excalidraw", "source": "é", "elements": [freedraw(SEVEN)]}, ensure_ascii=False)
    data = text.encode()
    if version == 2:
        packed = {"version": "1", "compressed": True, "encoded": zlib.compress(data).decode("latin-1")}
        data = json.dumps(packed, ensure_ascii=False).encode("latin-1")
    (tmp_path / "7.svg").write_text(
        "<svg><metadata><!-- payload-type:application/vnd.excalidraw+json -->"
        f"<!-- payload-version:{version} --><!-- payload-start -->{base64.b64encode(data).decode()}"
        '<!-- payload-end --></metadata><path fill="#000" d="M0 0H9V9Z"/></svg>'
    )
    (record,) = read(tmp_path / "7.svg")
    assert (points(record), record.name) == ([SEVEN], "7")


# ------------------------------------------------------------------------------------------------ tldraw


def shape(segments: list[dict[str, Any]], *, x: float = 0, y: float = 0, **more: Any) -> dict[str, Any]:
    props = {"segments": segments, "isPen": False} | more.pop("props", {})
    base = {"typeName": "shape", "type": "draw", "id": "shape:a", "parentId": "page:page", "index": "a1"}
    return base | {"x": x, "y": y, "rotation": 0, "props": props} | more


def tldr(path: Path, *records: dict[str, Any]) -> Path:
    page = {"typeName": "page", "id": "page:page"}
    path.write_text(json.dumps({"tldrawFileFormatVersion": 1, "schema": {}, "records": [page, *records]}))
    return path


def encoded(xyz: list[list[float]], n_axes: int = 3) -> dict[str, Any]:
    values = np.array(xyz)[:, :n_axes]
    data = values[0].astype("<f4").tobytes() + np.diff(values, axis=0).astype("<f2").tobytes()
    return {"type": "free", "path": base64.b64encode(data).decode()} | ({"dim": 2} if n_axes == 2 else {})


def listed(xyz: list[list[float]]) -> dict[str, Any]:
    return {"type": "free", "points": [{"x": x, "y": y, "z": z} for x, y, z in xyz]}


def absolute(xyz: list[list[float]]) -> dict[str, Any]:
    return {"type": "free", "points": base64.b64encode(np.array(xyz).astype("<f2").tobytes()).decode()}


@pytest.mark.parametrize(
    "form", [listed, encoded, lambda xyz: encoded(xyz, 2), absolute], ids=["points", "base64", "dim 2", "4.3's first"]
)
def test_tldraw_in_all_its_forms(form: Any, tmp_path: Path) -> None:
    xyz = [[x - 10, y - 10, 0.5] for x, y in SEVEN]
    (record,) = read(tldr(tmp_path / "7.tldr", shape([form(xyz)], x=10, y=10)))
    assert points(record) == [SEVEN]
    assert record.name == "7"
    assert np.isnan(pressures(record)[0]).all()


@pytest.mark.parametrize("kind", ["export", "store", "snapshot"])
def test_what_else_tldraw_hands_out_is_read(kind: str, tmp_path: Path) -> None:
    """What "Export as JSON" copies, and a store as programs around tldraw keep it."""
    drawn = shape([listed([[x, y, 0.5] for x, y in SEVEN])])
    page = {"typeName": "page", "id": "page:page"}
    store = {"store": {each["id"]: each for each in (page, drawn)}, "schema": {}}
    values = {"export": {"shapes": [drawn], "schema": {}}, "store": store, "snapshot": {"document": store}}[kind]
    (tmp_path / "7.json").write_text(json.dumps(values, indent=1))
    (record,) = read(tmp_path / "7.json")
    assert points(record) == [SEVEN]


def test_a_pen_s_z_in_tldraw_is_its_pressure_times_a_quarter_more(tmp_path: Path) -> None:
    segments = [encoded([[0, 0, 1.25], [10, 0, 0.5]]), listed([[10, 0, 0.5], [20, 40, 1.5]])]
    (record,) = read(tldr(tmp_path / "a.json", shape(segments, props={"isPen": True, "scaleX": 2})))
    assert points(record) == [[[0, 0], [20, 0], [20, 0], [40, 40]]]
    assert pressures(record) == [[1, 0.4, 0.4, 1]]


def test_tldraw_shapes_stand_and_turn_in_what_holds_them(tmp_path: Path) -> None:
    group = {"typeName": "shape", "type": "group", "id": "shape:g", "parentId": "page:page", "x": 100, "y": 50}
    path = tldr(
        tmp_path / "a.tldr",
        shape([listed([[0, 0, 0], [10, 20, 0]])], x=5, y=5, parentId="shape:g"),
        group | {"rotation": np.pi / 2},
    )
    (record,) = read(path)
    np.testing.assert_allclose(points(record)[0], [[95, 55], [75, 65]], atol=1e-9)


def test_each_page_of_tldraw_is_for_itself(tmp_path: Path) -> None:
    other = shape([listed([[0, 0, 0], [10, 20, 0]])], id="shape:b", parentId="page:two")
    path = tldr(tmp_path / "a.tldr", shape([listed([[0, 0, 0], [10, 20, 0]])]), other)
    assert len(list(read(path))) == 2


def test_tldraw_of_its_first_version(tmp_path: Path) -> None:
    xyz = [[x - 10, y - 10, 0.5] for x, y in SEVEN]
    old = {"type": "draw", "point": [10, 10], "points": xyz, "rotation": 0}
    document = {"name": "a", "fileHandle": {}, "document": {"pages": {"page": {"shapes": {"a": old}}}}}
    (tmp_path / "a.tldr").write_text(json.dumps(document))
    (record,) = read(tmp_path / "a.tldr")
    assert points(record) == [SEVEN]


def test_a_shape_of_tldraw_s_first_version_turns_about_its_middle(tmp_path: Path) -> None:
    old = {"type": "draw", "point": [1, 2], "points": [[0, 0], [40, 0], [40, 20]], "rotation": np.pi / 2}
    document = {"name": "a", "fileHandle": {}, "document": {"pages": {"page": {"shapes": {"a": old}}}}}
    (tmp_path / "a.tldr").write_text(json.dumps(document))
    (record,) = read(tmp_path / "a.tldr")
    np.testing.assert_allclose(points(record)[0], [[31, -8], [31, 32], [11, 32]], atol=1e-9)


def test_shapes_in_circles_and_cut_paths_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="without end"):
        list(read(tldr(tmp_path / "a.tldr", shape([listed([[0, 0, 0]])], parentId="shape:a"))))
    with pytest.raises(UserError, match="cut off"):
        list(read(tldr(tmp_path / "a.tldr", shape([{"path": base64.b64encode(b"x" * 15).decode()}]))))


# ------------------------------------------------------------------------------------------------ UNIPEN


def unipen(path: Path, body: str, head: str = ".COORD X Y\n") -> Path:
    path.write_text(f".VERSION 1.0\n{head}.HIERARCHY PAGE WORD CHARACTER\n{body}")
    return path


DOWN = ".PEN_DOWN\n0 100\n50 100\n20 0\n"
CROSS = ".PEN_DOWN\n10 50\n40 50\n"


@pytest.mark.parametrize(
    "body",
    [
        f'.SEGMENT CHARACTER 0-1 ? "7"\n{DOWN}.PEN_UP\n{CROSS}.PEN_UP\n',
        f'.SEGMENT CHARACTER 0-2 OK "7"\n{DOWN}.PEN_UP\n20 10\n{CROSS}.PEN_UP\n',
        f'.SEGMENT CHARACTER 0-2 GOOD "7"\n{DOWN}.PEN_UP\n{CROSS}.PEN_UP\n',
        f'{DOWN}{CROSS}.SEGMENT CHARACTER 0,1 BAD "7"\n',
        f'.SEGMENT WORD 0-2 "72"\n.SEGMENT CHARACTER 0-1 "7"\n{DOWN}{CROSS}',
        f".SEGMENT CHARACTER 0:0-1:1 ? 7\n{DOWN}{CROSS}",
        f'.SEGMENT CHARACTER 0-1 ? "7"\n{DOWN}.COMMENT drawn with\n2 pens\n{CROSS}',
    ],
    ids=[
        "empty ups uncounted",
        "ups with points",
        "empty ups counted",
        "no ups",
        "levels",
        "points and no quotes",
        "a remark of two lines",
    ],
)
def test_unipen_counts_components_as_programs_do(body: str, tmp_path: Path) -> None:
    (record,) = read(unipen(tmp_path / "a.dat", body))
    assert points(record) == [[[0, -100], [50, -100], [20, 0]], [[10, -50], [40, -50]]]
    assert record.name == "7"


def test_unipen_times_pressures_and_proportions(tmp_path: Path) -> None:
    head = ".COORD T Y X P\n.X_POINTS_PER_INCH 100\n.Y_POINTS_PER_MM 7.8740157480315\n.WRITER_ID anna\n"
    body = '.SEGMENT CHARACTER 0 ? "1"\n.PEN_DOWN\n500 0 5 0\n520 200 7 1023\n'
    (record,) = read(unipen(tmp_path / "a.unp", body, head))
    assert isinstance(record.drawing, Ink)
    np.testing.assert_allclose(record.drawing.strokes[0].data, [[5, 0, 0, 0], [7, -100, 20, 1]], atol=1e-6)
    assert record.writer == "anna"


def test_unipen_without_segments_is_a_page(tmp_path: Path) -> None:
    (record,) = read(unipen(tmp_path / "7.unp", DOWN + CROSS))
    assert (record.name, len(points(record))) == ("7", 2)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (".PEN_DOWN\n1\n", "fewer numbers"),
        (".PEN_DOWN\n1 2\n.COORD X Y T\n.DT 1\n3 4 5\n", "6.*fewer numbers"),
        (".PEN_DOWN\n1 x\n", "not a number"),
        ('.SEGMENT CHARACTER a-b ? "7"\n', "not numbers"),
        (".INCLUDE other.dat\n", "includes other files"),
        (".COMMENT only\n", "holds no ink"),
    ],
)
def test_unipen_that_is_wrong_is_refused(body: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=said):
        list(read(unipen(tmp_path / "a.unp", body)))


# ------------------------------------------------------------------------------------------------ SVG


def svg(path: Path, body: str, head: str = 'viewBox="0 0 100 100"') -> Path:
    path.write_text(f'<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="http://www.w3.org/2000/svg" {head}>{body}</svg>')
    return path


PEN = 'fill="none" stroke="black"'


@pytest.mark.parametrize(
    "body",
    [
        f'<path d="M10 10 L40 10 70 9 60 40 45 90" {PEN}/>',
        f'<path d="m10,10h30l30-1-10 31-15 50" {PEN}/>',
        f'<polyline points="10,10 40,10 70,9 60,40 45,90" {PEN}/>',
        f'<g {PEN}><polyline points="10 10 40 10 70 9 60 40 45 90"/></g>',
        '<path d="M10 10L40 10L70 9L60 40L45 90" style="fill:none;stroke:#123456"/>',
        '<style>.a, .b {fill:none;stroke:#000}</style><path class="a" d="M10 10L40 10L70 9L60 40L45 90"/>',
        '<path d="M10 10L40 10L70 9L60 40L45 90"/>',
        f'<rect width="100" height="100" fill="white"/><path d="M10 10L40 10L70 9L60 40L45 90" {PEN}/>',
        f'<g transform="translate(10 0) scale(2)"><path d="M0 5L15 5L30 4.5L25 20L17.5 45" {PEN}/></g>',
        f'<defs><path id="p" d="M0 0L30 0L60-1L50 30L35 80"/></defs><use href="#p" x="10" y="10" {PEN}/>',
        f'<path d="M010 10 L040 010 L70 09 L060 40 045 090" {PEN}/>',
        f'<path d="M10. 10.L40. 10.L70 9L60 40L45 90" {PEN}/><text>1</text>',
        f'<path d="M10 10L40 10L70 9L60 40L45 90" {PEN}/><path d="M1 1L90 90" {PEN} display="none"/>',
        f'<path d="M10 10L40 10L70 9L60 40L45 90" {PEN}/><path d="M1 1L90 90" {PEN} stroke-opacity="0.0"/>'
        '<path d="M1 1H90V90z" fill-opacity="0" stroke="none"/>',
    ],
)
def test_lines_of_svg_are_ink(body: str, tmp_path: Path) -> None:
    (record,) = read(svg(tmp_path / "7.svg", body))
    assert points(record) == [SEVEN]
    assert record.name == "7"


def test_the_lines_of_the_paper_and_a_highlighter_are_no_ink(tmp_path: Path) -> None:
    """A lined page as Xournal++ 1.1.3 exports it: rulings, a margin, two digits, and a highlighter over both."""
    rulings = "".join(f"M 0 {y} L 100 {y} " for y in range(10, 100, 8))
    body = f"""<path fill="#fff" d="M 0 0 L 100 0 L 100 100 L 0 100 Z"/>
      <path fill="none" stroke-width="0.5" stroke="rgb(25%,62%,100%)" d="{rulings}"/>
      <path fill="none" stroke-width="0.5" stroke="rgb(100%,0%,50%)" d="M 12 0 L 12 100"/>
      <path d="M20 20L40 20L30 60" {PEN}/><path d="M70 20L70 60" {PEN}/>
      <path style="fill:none;stroke-width:8.5;stroke:rgb(100%,100%,0%);stroke-opacity:0.498" d="M15 40L80 40"/>"""
    found = [record.drawing for record in read(svg(tmp_path / "page-1.svg", body))]
    assert [ink.n_points for ink in found if isinstance(ink, Ink)] == [3, 2]
    dots = "".join(f"M {x} {y} L {x} {y} " for x in range(0, 100, 9) for y in range(0, 100, 9))
    body = f'<path {PEN} d="{dots}"/><path d="M20 20L40 20L30 60" {PEN}/>'
    (record,) = read(svg(tmp_path / "7.svg", body))
    assert isinstance(record.drawing, Ink)
    assert record.drawing.n_points == 3


def test_a_background_may_be_given_in_percent(tmp_path: Path) -> None:
    text = '<svg viewBox="0 0 900 400"><rect width="100%" height="100%" fill="#111"/><g fill="none" stroke="#fff">'
    (tmp_path / "a.svg").write_text(text + '<path d="M10 10L90 10"/><path d="M510 10L590 10"/></g></svg>')
    assert [type(record.drawing) for record in read(tmp_path / "a.svg")] == [Ink, Ink]


@pytest.mark.parametrize("inner", ['<image href="data:image/png;base64,AAAA"/>', "<text>7</text>"])
def test_a_picture_or_text_in_svg_is_called_so(inner: str, tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text(f'<svg viewBox="0 0 90 40">{inner}</svg>')
    with pytest.raises(UserError, match="a picture or text: save it as a PNG"):
        list(read(tmp_path / "a.svg"))


def test_lines_alone_are_ink_and_so_are_a_few(tmp_path: Path) -> None:
    for n in (3, 9):
        body = "".join(f'<path d="M5 {y * 9}L95 {y * 9}" {PEN}/>' for y in range(1, n))
        found = [record.drawing for record in read(svg(tmp_path / "a.svg", body))]
        assert sum(len(ink.strokes) for ink in found if isinstance(ink, Ink)) == n - 1


def test_curves_and_arcs_of_svg_are_followed(tmp_path: Path) -> None:
    (record,) = read(svg(tmp_path / "a.svg", f'<path d="M0 50 A50 50 0 0 1 50 0 C 77.6 0 100 22.4 100 50" {PEN}/>'))
    assert isinstance(record.drawing, Ink)
    xy = record.drawing.strokes[0].xy
    np.testing.assert_allclose(np.hypot(*(xy - 50).T), 50, atol=0.1)
    assert len(xy) > 15


def test_an_arc_without_a_radius_is_a_straight_line(tmp_path: Path) -> None:
    (record,) = read(svg(tmp_path / "a.svg", f'<path d="M10 10A0 5 0 0 1 30 10L30 90" {PEN}/>'))
    assert points(record) == [[[10, 10], [30, 10], [30, 90]]]


def test_flags_of_an_arc_may_stand_together(tmp_path: Path) -> None:
    bodies = ('<path d="M0 50A50 50 0 01100 50"{}/>', '<path d="M0,50 A 50. 50 0 0,1 100,50"{}/>')
    found = [next(read(svg(tmp_path / "a.svg", body.format(f" {PEN}")))) for body in bodies]
    assert points(found[0]) == points(found[1])


@pytest.mark.parametrize(
    ("transform", "wanted"),
    [
        ("translate(10)", [[10, 0], [30, 0], [30, 40]]),
        ("translate(5 5) matrix(1 0 0 1 0 0)", [[5, 5], [25, 5], [25, 45]]),
        ("scale(2)", [[0, 0], [40, 0], [40, 80]]),
        ("rotate(90 10 10)", [[20, 0], [20, 20], [-20, 20]]),
        ("skewX(45)", [[0, 0], [20, 0], [60, 40]]),
        ("skewY(45)", [[0, 0], [20, 20], [20, 60]]),
    ],
)
def test_what_is_transformed_stands_where_it_is_shown(
    transform: str, wanted: list[list[float]], tmp_path: Path
) -> None:
    body = f'<path d="M0 0L20 0L20 40" transform="{transform}" {PEN}/>'
    (record,) = read(svg(tmp_path / "a.svg", body))
    np.testing.assert_allclose(points(record)[0], wanted, atol=1e-9)


def test_lines_apart_are_drawings_of_their_own(tmp_path: Path) -> None:
    body = f'<path d="M0 0L10 0L4 20" {PEN}/><path d="M80 0L90 0L84 20" {PEN}/>'
    assert len(list(read(svg(tmp_path / "7.svg", body)))) == 2


def test_filled_outlines_are_taken_as_they_look(tmp_path: Path) -> None:
    body = '<rect width="100" height="100" fill="#fff"/><path fill="#222" d="M40 10h20v80h-20z"/>'
    (record,) = read(svg(tmp_path / "a.svg", body))
    assert isinstance(record.drawing, Raster)
    height, width = record.drawing.grey.shape
    assert height / width == pytest.approx(4, rel=0.2)
    assert record.drawing.grey[height // 2, width // 2] < 50
    assert record.drawing.grey[0, 0] == 255


@pytest.mark.parametrize(
    ("inner", "rule", "middle"),
    [
        ("M30 30V60H60V30Z", "", 255),
        ("M30 30H60V60H30Z", "", 0),
        ("M30 30H60V60H30Z", 'fill-rule="evenodd"', 255),
        ("M30 30H60V60H30Z", 'style="fill-rule: nonzero"', 0),
    ],
)
def test_outlines_are_filled_by_svg_s_rule(inner: str, rule: str, middle: int, tmp_path: Path) -> None:
    """A line that goes around the other way is a hole; one that goes around the same way only where that is said."""
    (record,) = read(svg(tmp_path / "a.svg", f'<path {rule} d="M0 0H90V90H0Z{inner}"/>'))
    assert isinstance(record.drawing, Raster)
    side = record.drawing.grey.shape[0]
    assert record.drawing.grey[side // 2, side // 2] == middle
    assert record.drawing.grey[side // 4, side // 2] == 0


@pytest.mark.parametrize(
    "body",
    [
        '<path d="m 10.1,10.2 0.3,80.7 20.1,-0.3 -0.2,-80.4 z"/>',
        '<path d="m 10,10 0,80 20,0 0,-80 -19.999,0.0004"/>',
        '<path style="fill:#000;stroke:#000;stroke-width:2" d="M10 10V90H30V10Z"/>',
    ],
    ids=["closed by z", "rounded", "filled and outlined"],
)
def test_closed_outlines_are_filled(body: str, tmp_path: Path) -> None:
    (record,) = read(svg(tmp_path / "a.svg", body))
    assert isinstance(record.drawing, Raster)
    height, width = record.drawing.grey.shape
    assert record.drawing.grey[height // 2, width // 2] == 0


def test_a_loop_with_a_colour_of_its_own_is_ink(tmp_path: Path) -> None:
    for body in ('<path stroke="red" d="M10 10V90H30V10Z"/>', '<path stroke="red" fill="#fff" d="M10 10V90H30V10Z"/>'):
        (record,) = read(svg(tmp_path / "a.svg", body))
        assert isinstance(record.drawing, Ink)


def test_filled_drawings_apart_are_drawings_of_their_own(tmp_path: Path) -> None:
    """Each with its hole, light on the dark paper that they lie on."""
    outlines = "".join(f"M{x} 10h20v40h-20zm5 5v30h10v-30z" for x in (10, 70))
    body = f'<rect width="100" height="100" fill="#111"/><path fill="#ddd" d="{outlines}"/>'
    found = list(read(svg(tmp_path / "a.svg", body)))
    assert len(found) == 2
    for record in found:
        assert isinstance(record.drawing, Raster)
        grey = record.drawing.grey
        height, width = grey.shape
        assert grey[0, 0] == grey[height // 2, width // 2] == 17
        assert grey[height // 2, 24] == 221


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<svg/>", "nothing drawn"),
        ('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', "XML entities"),
        ("<svg><path", "not well-formed"),
        ("<svg>" + '<use href="#a"/>' * 5 + '<g id="a">' + '<use href="#b"/>' * 400 + "</g>" + '<g id="b">'
         + '<path d="M0 0L1 1"/>' * 400 + "</g></svg>", "elements"),
        ('<svg><path d="M0 0L1e999 1"/></svg>', "out of range"),
        ("<svg>" + "<g>" * 60 + "</g>" * 60 + "</svg>", "nested too deeply"),
    ],
)  # fmt: skip
def test_svg_that_is_wrong_or_endless_is_refused(text: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text(text)
    with pytest.raises(UserError, match=said):
        list(read(tmp_path / "a.svg"))


@given(drawn.inks().filter(lambda ink: max(map(abs, ink.bounds)) < 1e12))
def test_a_drawing_as_svg_comes_back(tmp_path_factory: pytest.TempPathFactory, ink: Ink) -> None:
    folder = tmp_path_factory.mktemp("svg")
    row = format_named("svg")
    assert row.write is not None
    row.write([replace(drawn.sample(None, 7), drawing=ink)], folder / "7.svg")
    got = [stroke.xy for record in read(folder / "7.svg") for stroke in record.reading.strokes]  # type: ignore[union-attr]
    wanted = [np.repeat(s.xy, 2, axis=0) if len(s) == 1 else s.xy for s in ink.strokes]
    assert sorted(a.tobytes() for a in got) == sorted((w + 0.0).tobytes() for w in wanted)


def test_many_drawings_as_svg_are_a_folder(tmp_path: Path) -> None:
    row = format_named("svg")
    assert row.write is not None
    samples = [drawn.sample(drawn.SEVEN, 7), drawn.sample(drawn.ring(), 0)]
    row.write(samples, tmp_path / "out")
    assert sorted(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*.svg")) == [
        "out/0/000002.svg",
        "out/7/000001.svg",
    ]
    with pytest.raises(UserError, match="one drawing"):
        row.write(samples, tmp_path / "out.svg")


# ------------------------------------------------------------------------------------------------ all


@pytest.mark.parametrize(
    ("name", "kind", "n", "bounds"),
    [
        ("seven.svg", "svg", 1, [100, 98, 200, 300]),
        ("seven.unp", "unipen", 1, [100, -302, 200, -100]),
        ("seven.xopp", "xournal", 3, [137, 132, 205, 242]),
        ("drawn.excalidraw", "excalidraw", 6, [292, 241, 372, 342]),
        ("drawn.tldr", "tldraw", 4, [300, 249, 380, 350]),
    ],
)
def test_reported_files_are_read_right(name: str, kind: str, n: int, bounds: list[int]) -> None:
    path = reported(f"formats/{name}")
    assert format_of(path).name == kind
    found = list(read(path))
    assert len(found) == n
    assert isinstance(found[0].drawing, Ink)
    assert [round(edge) for edge in found[0].drawing.bounds] == bounds


def as_inkml(times: list[float], forces: list[float]) -> str:
    context = '<traceFormat><channel name="X"/><channel name="Y"/><channel name="T"/><channel name="F"/></traceFormat>'
    points = ", ".join(f"{i} {i} {t!r} {f!r}" for i, (t, f) in enumerate(zip(times, forces, strict=True)))
    return f"<ink>{context}<trace>{points}</trace></ink>"


def as_unipen(times: list[float], forces: list[float]) -> str:
    rows = "\n".join(f"{i} {i} {t!r} {f!r}" for i, (t, f) in enumerate(zip(times, forces, strict=True)))
    return f".VERSION 1.0\n.COORD X Y T P\n.PEN_DOWN\n{rows}\n.PEN_UP\n"


def as_json(times: list[float], forces: list[float]) -> str:
    points = [{"x": i, "y": i, "time": t, "pressure": f} for i, (t, f) in enumerate(zip(times, forces, strict=True))]
    return json.dumps([{"penColor": "black", "points": points}])


@settings(max_examples=20)
@given(
    st.lists(st.integers(1, 40), min_size=1, max_size=4),
    st.sampled_from([(1.7e9, 1e-3), (1_700_000_000_000.0, 1.0), (1.7e15, 1e3)]),
    st.sampled_from([255, 1023, 4095, 65535]),
    st.sampled_from([as_inkml, as_unipen, as_json]),
)
def test_times_and_pressures_come_in_digitpad_s_units(
    tmp_path_factory: pytest.TempPathFactory, steps: list[int], since: tuple[float, float], full: int, form: Any
) -> None:
    """Milliseconds since the drawing began, of whichever clock; pressures as shares of the pen's full scale."""
    elapsed = np.cumsum([0, *steps])
    forces = np.linspace(full / 4, full, len(elapsed)).round()
    path = tmp_path_factory.mktemp("in") / "a.txt"
    path.write_text(form((since[0] + elapsed * since[1]).tolist(), forces.tolist()))
    (record,) = read(path)
    assert isinstance(record.drawing, Ink)
    data = record.drawing.strokes[0].data
    np.testing.assert_allclose(data[:, 2], elapsed, atol=0.01)
    np.testing.assert_allclose(data[:, 3], forces / full, atol=1e-6)


@given(st.binary(max_size=60))
def test_formats_are_told_by_how_files_begin(data: bytes) -> None:
    from digitpad.storage.formats.telling import told_by

    assert told_by(data) in ("", *(row.name for row in FORMATS))
