"""Xournal++, tldraw, UNIPEN and pages of ink: limits at their edges, white paint, turns and times to the number."""

from __future__ import annotations

import gzip
import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.text import Text
from digitpad.storage.formats import Record, format_named, read
from digitpad.storage.formats.ink import page as pages
from digitpad.storage.formats.ink import tldraw, unipen, xournal
from digitpad.storage.formats.ink.page import Page, drawn_together
from tests.storage import drawn


def strokes(records: list[Record]) -> list[list[list[float]]]:
    found = []
    for record in records:
        assert isinstance(record.drawing, Ink)
        found += [stroke.xy.round(6).tolist() for stroke in record.drawing.strokes]
    return found


# ------------------------------------------------------------------------------------------------ pages


def line(left: float, top: float, right: float, bottom: float) -> np.ndarray:
    return np.array([[left, top], [right, bottom]], dtype=float)


@pytest.mark.parametrize(
    ("boxes", "wanted"),
    [
        ([], []),
        ([(0, 0, 0, 0)], [[0]]),
        ([(0, 0, 0, 0), (0, 0, 0, 0)], [[0, 1]]),
        ([(0, 0, 0, 0), (1, 0, 1, 0)], [[0], [1]]),
        ([(0, 0, 4, 0), (5, 0, 9, 0)], [[0, 1]]),
        ([(0, 0, 4, 0), (5.1, 0, 9.1, 0)], [[0], [1]]),
        ([(0, 0, 4, 0), (0, 1, 4, 1)], [[0, 1]]),
        ([(0, 0, 4, 0), (0, -1.1, 4, -1.1)], [[0], [1]]),
        ([(5, 0, 9, 0), (0, 0, 4, 0)], [[0, 1]]),
        ([(0, 0, 0, 4), (9, 0, 9, 4), (0.5, 4, 8.5, 4)], [[0, 1, 2]]),
        ([(0, 0, 4, 4), (20, 0, 24, 4), (4, 0, 5, 1), (24, 0, 25, 1)], [[0, 2], [1, 3]]),
        # Of strokes of 8, 2 and 2, those of a quarter of the largest are dots that do not count for what is usual.
        ([(0, 0, 8, 0), (10, 0, 12, 0), (14, 0, 16, 0)], [[0, 1, 2]]),
        ([(0, 0, 8, 0), (10, 0, 12.4, 0), (14, 0, 16.4, 0)], [[0], [1], [2]]),
    ],
)
def test_strokes_of_one_drawing_lie_within_a_quarter_of_what_is_usual(
    boxes: list[tuple[float, float, float, float]], wanted: list[list[int]]
) -> None:
    assert drawn_together([line(*box) for box in boxes]) == wanted


def test_a_page_takes_numbers_within_its_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "MAX_STROKES", 2)
    page = Page(Text("page"))
    page.add([])
    page.add([[1e12, -1e12]])
    page.add([[1, 2, 3, 0.5]])
    assert [stroke.data.shape for stroke in page.strokes] == [(1, 4), (1, 4)]
    with pytest.raises(UserError, match="more than 2 strokes"):
        page.add([[1, 2]])
    for bad in ([[1.1e12, 0]], [[0, -1.1e12]], [[math.nan, 0]]):
        with pytest.raises(UserError, match="out of range"):
            Page(Text("page")).add(bad)
    with pytest.raises(UserError, match="not made of numbers"):
        Page(Text("page")).add([["a", 0]])  # type: ignore[list-item]


# ------------------------------------------------------------------------------------------------ Xournal++


def xopp(folder: Path, body: str, *, creator: str = "Xournal++ 1.2.4") -> Path:
    path = folder / "a.xopp"
    text = f'<xournal creator="{creator}" fileversion="4"><page width="595" height="842">{body}</page></xournal>'
    path.write_bytes(gzip.compress(text.encode()))
    return path


def stroke(xy: list[tuple[float, float]], width: str = "2", tool: str = "pen", colour: str = "#000000ff") -> str:
    text = " ".join(f"{x} {y}" for x, y in xy)
    return f'<stroke tool="{tool}" color="{colour}" width="{width}">{text}</stroke>'


LEVEL = [(float(x), 0.0) for x in range(41)]


def after_white(folder: Path, white: str, xy: list[tuple[float, float]] = LEVEL) -> list[list[float]]:
    """The first and the last x of each stroke that white paint leaves of a level one, dots among them."""
    body = f"<layer>{stroke(xy)}{white}</layer>"
    return [[part[0][0], part[-1][0]] for part in strokes(list(read(xopp(folder, body))))]


def dab(x: float, width: str = "4", tool: str = "eraser", top: float = -30.0) -> str:
    return stroke([(x, top), (x, 30)], width, tool, "#ffffffff")


@pytest.mark.parametrize(
    ("white", "left"),
    [
        (dab(20, "24"), [[0, 8], [32, 40]]),
        (dab(20, "24", "pen"), [[0, 8], [32, 40]]),
        (dab(20, "10"), [[0, 40]]),  # a gap of a quarter
        (dab(20, "8"), [[0, 40]]),
        (dab(20, ""), [[0, 40]]),
        (dab(0, ""), [[4, 40]]),
        (dab(0, "4"), [[2, 40]]),
        (dab(40, "4"), [[0, 38]]),
        (dab(0, "4") + dab(40, "4"), [[2, 38]]),
        (dab(100), [[0, 40]]),
        (dab(20, "24", top=0.0) + dab(100), [[0, 8], [32, 40]]),
    ],
)
def test_white_paint_covers_what_lies_within_half_of_its_width(
    white: str, left: list[list[float]], tmp_path: Path
) -> None:
    assert after_white(tmp_path, white) == left


@pytest.mark.parametrize(("width", "n"), [("8", 1), ("10", 1), ("12", 2)])
def test_a_gap_that_is_short_is_one_that_nobody_wanted(width: str, n: int, tmp_path: Path) -> None:
    """From the last point before to the first one after it: 10 of 40 is short, 12 is not."""
    xy = [(float(x), 0.0) for x in (*range(16), 16, 18, 20, 22, 24, *range(25, 41))]
    assert len(after_white(tmp_path, dab(20, width), xy)) == n


def test_white_paint_covers_all_of_a_short_stroke_and_nothing_that_comes_later(tmp_path: Path) -> None:
    short, cover = stroke([(50, 0), (52, 0)]), dab(51, "8")
    body = f"<layer>{stroke(LEVEL)}{short}{cover}{stroke([(50.0, 2.0), (52.0, 2.0)])}</layer>"
    assert [len(part) for part in strokes(list(read(xopp(tmp_path, body))))] == [41, 2]


def test_limits_of_white_paint_and_of_a_file_hold_at_their_edges(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    two = f"<layer>{stroke(LEVEL)}{stroke([(0.0, 9.0), (9.0, 9.0)])}{dab(300)}</layer>"
    # 3 points, 60 long, in steps of 1: of a pen of 4, half of its radius
    monkeypatch.setattr(xournal, "MAX_COMPARED", 2)
    monkeypatch.setattr(xournal, "MAX_DENSE", 62)
    monkeypatch.setattr(xournal, "MAX_ELEMENTS", 6)
    monkeypatch.setattr(xournal, "MAX_POINTS", 41)
    monkeypatch.setattr(xournal, "MAX_STROKES", 2)
    assert len(strokes(list(read(xopp(tmp_path, two))))) == 2
    for name, n, said in (
        ("MAX_COMPARED", 1, "painted over in white"),
        ("MAX_DENSE", 61, "painted over in white"),
        ("MAX_ELEMENTS", 5, "more than 5 elements"),
        ("MAX_POINTS", 40, "pairs of numbers"),
        ("MAX_STROKES", 1, "more than 1 stroke"),
    ):
        with monkeypatch.context() as patched:
            patched.setattr(xournal, name, n)
            with pytest.raises(UserError, match=said):
                list(read(xopp(tmp_path, two)))


@pytest.mark.parametrize("text", ["", "1", "1 2 3", "a b"])
def test_a_stroke_of_xournal_is_pairs_of_numbers(text: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="page 1: a stroke is not made of pairs of numbers"):
        list(read(xopp(tmp_path, f'<layer><stroke tool="pen" width="2">{text}</stroke></layer>')))
    with pytest.raises(UserError, match="pairs of numbers"):
        list(read(xopp(tmp_path, f"<layer>{stroke(LEVEL)}{dab(5, '0')}</layer>")))


@pytest.mark.parametrize(
    ("width", "wanted"),
    [
        ("2 1 0.5", [0.5, 0.25, 0.25]),
        ("2 3 -1", [1, 0, 0]),
        ("2 1", None),
        ("2 1 1 1", None),
        ("2", None),
        ("0 1 1", None),
    ],
)
def test_widths_are_pressures_where_there_is_one_for_each_stretch(
    width: str, wanted: list[float] | None, tmp_path: Path
) -> None:
    (record,) = read(xopp(tmp_path, f"<layer>{stroke([(0, 0), (9, 0), (9, 9)], width)}</layer>"))
    assert isinstance(record.drawing, Ink)
    pressure = record.drawing.strokes[0].data[:, 3]
    assert np.isnan(pressure).all() if wanted is None else pressure.tolist() == wanted


def test_samples_stand_in_cells_of_six_by_nine_on_pages_of_a4(tmp_path: Path) -> None:
    row = format_named("xournal")
    assert row.write is not None
    ink = Ink((Stroke([[100, 200, 0, 0.5], [110, 220, 9, 0.001], [110, 200, 18, 2.0]]), Stroke([[105, 205]])))
    samples = [drawn.sample(ink, i % 10) for i in range(55)]
    row.write(samples, tmp_path / "a.xopp")
    text = gzip.decompress((tmp_path / "a.xopp").read_bytes()).decode()
    first, second = text.split("<page ")[1:]
    assert first.count("<layer") == 54
    assert second.count("<layer") == 1
    cell = np.array([595.27559055 / 6, 841.88976378 / 9])
    places = [np.array(part.split("<")[0].split(), float).reshape(-1, 2) for part in first.split('">')[1:]]
    drawn_first = [part for part in places if len(part) == 3]
    for place in (0, 1, 5, 6, 53):
        middle = (drawn_first[place].max(axis=0) + drawn_first[place].min(axis=0)) / 2
        np.testing.assert_allclose(middle, (np.array([place % 6, place // 6]) + 0.5) * cell, atol=1e-6)
    assert np.ptp(drawn_first[0], axis=0).tolist() == pytest.approx([cell.min() * 0.225, cell.min() * 0.45], abs=1e-6)
    dots = [part for part in places if len(part) == 2]
    assert len(dots) == 54
    assert (dots[0][0] == dots[0][1]).all()
    widths = first.split('width="')[2].split('"')[0].split()
    assert [float(width) for width in widths] == pytest.approx([1.41, 0.705, 0.0141], abs=1e-7)
    records = list(read(tmp_path / "a.xopp"))
    assert [record.name for record in records] == [str(i % 10) for i in range(55)]


def test_a_layer_of_digitpad_s_own_is_one_drawing_and_others_are_parted(tmp_path: Path) -> None:
    apart = stroke([(0.0, 0.0), (9.0, 9.0)]) + stroke([(80.0, 0.0), (89.0, 9.0)])
    assert len(list(read(xopp(tmp_path, f'<layer name="7">{apart}</layer>')))) == 2
    (record,) = read(xopp(tmp_path, f'<layer name="7">{apart}</layer>', creator="digitpad"))
    assert record.name == "7"
    two = f'<layer name="3">{stroke([(0.0, 0.0), (9.0, 9.0)])}</layer>' * 2
    assert len(list(read(xopp(tmp_path, two, creator="digitpad")))) == 2
    assert len(list(read(xopp(tmp_path, two)))) == 1
    (plain,) = read(xopp(tmp_path, f'<layer name="seventh">{stroke([(0.0, 0.0), (9.0, 9.0)])}</layer>'))
    assert plain.name == ""


# ------------------------------------------------------------------------------------------------ tldraw


def tldr(folder: Path, *shapes: dict[str, Any], form: str = "records") -> Path:
    path = folder / "a.tldr"
    path.write_text(json.dumps({form: [{"typeName": "shape", **shape} for shape in shapes]}))
    return path


def draw(xy: list[tuple[float, float]], **more: Any) -> dict[str, Any]:
    props = {"segments": [{"points": [{"x": x, "y": y, "z": 0.5} for x, y in xy]}], **more.pop("props", {})}
    return {"id": "shape:a", "type": "draw", "parentId": "page:p", "x": 0, "y": 0, "props": props, **more}


def test_a_shape_of_tldraw_is_turned_scaled_and_placed(tmp_path: Path) -> None:
    xy = [(0.0, 0.0), (10.0, 0.0), (10.0, 20.0)]
    assert strokes(list(read(tldr(tmp_path, draw(xy, x=3, y=5))))) == [[[3, 5], [13, 5], [13, 25]]]
    quarter = draw(xy, x=3, y=5, rotation=math.pi / 2)
    assert strokes(list(read(tldr(tmp_path, quarter)))) == [[[3, 5], [3, 15], [-17, 15]]]
    scaled = draw(xy, x=1, props={"scaleX": 2, "scaleY": -1})
    assert strokes(list(read(tldr(tmp_path, scaled)))) == [[[1, 0], [21, 0], [21, -20]]]
    group = {"id": "shape:g", "type": "group", "parentId": "page:p", "x": 100, "y": 7, "rotation": math.pi / 2}
    inside = draw(xy, x=3, y=5, parentId="shape:g")
    assert strokes(list(read(tldr(tmp_path, inside, group)))) == [[[95, 10], [95, 20], [75, 20]]]


def test_shapes_of_tldraw_nest_fifty_deep_and_no_deeper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tldraw, "_DEEPEST", 3)
    holders = [{"id": f"shape:{i}", "type": "group", "parentId": f"shape:{i + 1}", "x": 1, "y": 0} for i in range(2)]
    inside = draw([(0.0, 0.0), (9.0, 9.0)], parentId="shape:0")
    assert strokes(list(read(tldr(tmp_path, inside, *holders)))) == [[[2, 0], [11, 9]]]
    deeper = {"id": "shape:2", "type": "group", "parentId": "shape:3", "x": 1, "y": 0}
    with pytest.raises(UserError, match="shape shape:a: its shapes lie in each other"):
        list(read(tldr(tmp_path, inside, *holders, deeper)))


def test_pressures_of_a_pen_are_four_fifths_of_z(tmp_path: Path) -> None:
    for is_pen, wanted in ((True, [0.4, 0.4]), (False, None)):
        (record,) = read(tldr(tmp_path, draw([(0.0, 0.0), (9.0, 9.0)], props={"isPen": is_pen})))
        assert isinstance(record.drawing, Ink)
        pressure = record.drawing.strokes[0].data[:, 3]
        assert np.isnan(pressure).all() if wanted is None else pressure.tolist() == wanted


def test_pages_of_tldraw_are_in_the_order_of_their_shapes_and_no_shapes_are_said(tmp_path: Path) -> None:
    far = [
        draw([(0.0, 0.0), (9.0, 9.0)], id=f"shape:{i}", parentId=f"page:{i % 2}", index=f"a{9 - i}") for i in range(4)
    ]
    records = list(read(tldr(tmp_path, *far)))
    assert [len(record.drawing.strokes) for record in records if isinstance(record.drawing, Ink)] == [2, 2]
    with pytest.raises(UserError, match="nothing drawn by hand"):
        list(read(tldr(tmp_path, {"id": "shape:b", "type": "geo"})))
    with pytest.raises(UserError, match="nothing drawn by hand"):
        list(read(tldr(tmp_path, draw([]))))


@pytest.mark.parametrize("bad", ["AAAA", "AAAAAAAAAAAAAAA", "####"])
def test_a_path_of_tldraw_that_is_cut_is_said(bad: str, tmp_path: Path) -> None:
    for key in ("path", "points"):
        shape = draw([], props={"segments": [{key: bad}]})
        if (key, bad) == ("points", "AAAAAAAA"):
            continue
        with pytest.raises(UserError, match="shape shape:a: its path"):
            list(read(tldr(tmp_path, shape)))


def first_version(folder: Path, **shape: Any) -> list[list[list[float]]]:
    pages = {"p": {"shapes": {"other": {"type": "text"}, "s": {"type": "draw", "points": [[0, 0], [10, 20]], **shape}}}}
    path = folder / "a.tldr"
    path.write_text(json.dumps({"document": {"pages": pages}}))
    return strokes(list(read(path)))


def test_tldraw_s_first_version_turns_about_the_middle(tmp_path: Path) -> None:
    assert first_version(tmp_path) == [[[0, 0], [10, 20]]]
    assert first_version(tmp_path, point=[3, 4]) == [[[3, 4], [13, 24]]]
    assert first_version(tmp_path, point=[3]) == [[[0, 0], [10, 20]]]
    assert first_version(tmp_path, point=[3, 4], rotation=math.pi / 2) == [[[18, 9], [-2, 19]]]
    for bad in ({"points": 5}, {"points": [[1]]}, {"points": [5]}):
        with pytest.raises(UserError, match="page 1: a stroke is not made of points"):
            first_version(tmp_path, **bad)
    assert first_version(tmp_path, points=[[1, 2, 9], [3, 4]]) == [[[1, 2], [3, 4]]]


# ------------------------------------------------------------------------------------------------ UNIPEN


def upen(folder: Path, body: str) -> list[Record]:
    path = folder / "a.dat"
    path.write_text(".VERSION 1.0\n" + body)
    return list(read(path, format_named("unipen")))


DOWN = ".PEN_DOWN\n1 2\n3 4\n5 6\n"
TWO = DOWN + ".PEN_UP\n7 7\n" + ".PEN_DOWN\n8 1\n9 1\n"


@pytest.mark.parametrize(
    ("segments", "wanted"),
    [
        ('.SEGMENT DIGIT 0-2 OK "7"', [[[1, -2], [3, -4], [5, -6]], [[8, -1], [9, -1]]]),
        ('.SEGMENT DIGIT 0 OK "7"', [[[1, -2], [3, -4], [5, -6]]]),
        ('.SEGMENT DIGIT 0:1 OK "7"', [[[3, -4]]]),
        ('.SEGMENT DIGIT 0:1-0:2 OK "7"', [[[3, -4], [5, -6]]]),
        ('.SEGMENT DIGIT 0:1-2:0 OK "7"', [[[3, -4], [5, -6]], [[8, -1]]]),
        ('.SEGMENT DIGIT 0:2-2 OK "7"', [[[5, -6]], [[8, -1], [9, -1]]]),
        ('.SEGMENT DIGIT 0:0,2:1 OK "7"', [[[1, -2]], [[9, -1]]]),
        ('.SEGMENT DIGIT 0-9 OK "7"', [[[1, -2], [3, -4], [5, -6]], [[8, -1], [9, -1]]]),
        (".SEGMENT DIGIT 2 GOOD seven teen", [[[8, -1], [9, -1]]]),
    ],
)
def test_a_segment_of_unipen_takes_components_and_points_of_them(
    segments: str, wanted: list[list[list[float]]], tmp_path: Path
) -> None:
    assert strokes(upen(tmp_path, f"{TWO}{segments}\n")) == wanted


def test_labels_of_unipen_are_words_or_quoted(tmp_path: Path) -> None:
    body = (
        f'{TWO}.SEGMENT DIGIT 0 OK "a \\"b\\" c"\n.SEGMENT DIGIT 2 BAD seven teen\n.SEGMENT DIGIT 0 LAB\n'
        f'.SEGMENT DIGIT 2 ? " {"x" * 1001}"\n'
    )
    assert [record.name for record in upen(tmp_path, body)] == ['a "b" c', "seven teen", "", "x" * 1000]
    assert [record.writer for record in upen(tmp_path, f'.WRITER_ID Ada L\n{TWO}.SEGMENT DIGIT 0 OK "7"\n')] == [
        "Ada L"
    ]


@pytest.mark.parametrize(
    ("levels", "names"),
    [
        (".HIERARCHY PAGE DIGIT", ["d", "e"]),
        (".HIERARCHY DIGIT PAGE", ["p"]),
        (".HIERARCHY DIGIT PAGE WORD", ["p"]),
        (".HIERARCHY WORD", ["d", "e"]),
        ("", ["d", "e"]),
    ],
)
def test_the_finest_level_that_has_segments_counts(levels: str, names: list[str], tmp_path: Path) -> None:
    body = f'{levels}\n{TWO}.SEGMENT PAGE 0-2 OK "p"\n.SEGMENT digit 0 OK "d"\n.SEGMENT DIGIT 2 OK "e"\n'
    assert [record.name for record in upen(tmp_path, body)] == names


def test_times_of_unipen_count_the_points_before(tmp_path: Path) -> None:
    body = f'.POINTS_PER_SECOND 200\n{TWO}.SEGMENT DIGIT 0-2 OK "7"\n.SEGMENT DIGIT 0:1-2 OK "8"\n'
    found = upen(tmp_path, body)
    times = [[s.data[:, 2].tolist() for s in r.drawing.strokes] for r in found if isinstance(r.drawing, Ink)]
    assert times[0] == [[0, 5, 10], [20, 25]]
    assert times[1] == [[0, 5], [15, 20]]
    (record,) = upen(tmp_path, '.COORD X Y T P\n.PEN_DOWN\n1 2 7 0.5\n3 4 9 1\n.SEGMENT DIGIT 0 OK "7"\n')
    assert isinstance(record.drawing, Ink)
    assert record.drawing.strokes[0].data.tolist() == [[1, -2, 0, 0.5], [3, -4, 2, 1]]
    for rate in ("0", "-5", "x", "inf", ""):
        (record,) = upen(tmp_path, f'.POINTS_PER_SECOND {rate}\n{DOWN}.SEGMENT DIGIT 0 OK "7"\n')
        assert isinstance(record.drawing, Ink)
        assert np.isnan(record.drawing.strokes[0].data[:, 2]).all()


@pytest.mark.parametrize(
    ("steps", "down"),
    [
        (".X_POINTS_PER_INCH 254\n.Y_POINTS_PER_MM 20", -1),
        (".X_POINTS_PER_MM 4\n.Y_POINTS_PER_MM 1", -8),
        (".X_POINTS_PER_MM 4", -2),
        (".Y_POINTS_PER_MM 4", -2),
    ],
)
def test_steps_of_unipen_s_axes_need_not_be_alike(steps: str, down: float, tmp_path: Path) -> None:
    (first, *_) = strokes(upen(tmp_path, f'{steps}\n{DOWN}.SEGMENT DIGIT 0 OK "7"\n'))
    assert first[0] == [1, down]


def test_limits_of_unipen_hold_at_their_edges(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = f'{TWO}.SEGMENT DIGIT 0-2 OK "7"\n'
    monkeypatch.setattr(unipen, "MAX_POINTS", 6)
    monkeypatch.setattr(unipen, "MAX_COMPONENTS", 4)
    assert len(upen(tmp_path, body)) == 1
    for name, n in (("MAX_POINTS", 5), ("MAX_COMPONENTS", 3)):
        with monkeypatch.context() as patched:
            patched.setattr(unipen, name, n)
            with pytest.raises(UserError, match="more ink than digitpad reads"):
                upen(tmp_path, body)
    monkeypatch.setattr(unipen, "MAX_COMPONENTS", 20)
    # Twice as many points as a file may hold: 12; each time 5 are shown.
    again = body + '.SEGMENT DIGIT 0-2 OK "8"\n'
    assert len(upen(tmp_path, again + '.SEGMENT DIGIT 2 OK "9"\n')) == 3
    with pytest.raises(UserError, match="again and again"):
        upen(tmp_path, again + '.SEGMENT DIGIT 0 OK "9"\n')


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (".PEN_DOWN\n1\n", "line 3: a point has fewer numbers"),
        (".PEN_DOWN\n1 a\n", "line 3: a value is not a number"),
        (f"{DOWN}.SEGMENT DIGIT\n", "line 6: a segment says no level"),
        (f"{DOWN}.SEGMENT DIGIT x\n", "line 6: a segment's components"),
        (f"{DOWN}.SEGMENT DIGIT {'1' * 41}\n", "line 6: a segment's components"),
        (f"{DOWN}.COORD X Y T\n", "line 6: a point has fewer numbers"),
        (".COORD X T\n", "line 2: there are no coordinates"),
        (".PEN_UP\n1 2\n", "is not UNIPEN, or holds no ink"),
        (".PEN_DOWN\n", "is not UNIPEN, or holds no ink"),
        (".INCLUDE other.dat\n", "it includes other files"),
    ],
)
def test_what_is_wrong_in_unipen_is_said_with_its_line(body: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=said):
        upen(tmp_path, body)


def test_lines_that_belong_to_no_component_are_passed_over(tmp_path: Path) -> None:
    body = f".COMMENT\n9 9\n.COORD X Y Z\n{DOWN.replace('2', '2 0').replace('4', '4 0').replace('6', '6 0')}"
    assert strokes(upen(tmp_path, f'{body}.KEYWORD\nnot points\n.DT 5\n7 8 0\n.SEGMENT DIGIT 0 OK "7"\n')) == [
        [[1, -2], [3, -4], [5, -6], [7, -8]]
    ]
    assert strokes(upen(tmp_path, f'{DOWN}.5 2\n.SEGMENT DIGIT 0 OK "7"\n'))[0][-1] == [0.5, -2]


def test_components_without_points_count_unless_more_ink_has_a_label_without_them(tmp_path: Path) -> None:
    empty = ".PEN_DOWN\n1 1\n.PEN_UP\n.PEN_DOWN\n2 2\n.PEN_UP\n.PEN_DOWN\n3 3\n"
    with_them = f'{empty}.SEGMENT DIGIT 0 OK "a"\n.SEGMENT DIGIT 2 OK "b"\n.SEGMENT DIGIT 4 OK "c"\n'
    assert strokes(upen(tmp_path, with_them)) == [[[1, -1]], [[2, -2]], [[3, -3]]]
    without = f'{empty}.SEGMENT DIGIT 0 OK "a"\n.SEGMENT DIGIT 1 OK "b"\n.SEGMENT DIGIT 2 OK "c"\n'
    assert strokes(upen(tmp_path, without)) == [[[1, -1]], [[2, -2]], [[3, -3]]]
    ranged = f'{empty}.SEGMENT DIGIT 0-2 OK "a"\n'
    assert strokes(upen(tmp_path, ranged)) == [[[1, -1]], [[2, -2]], [[3, -3]]]


def test_components_that_follow_a_segment_are_its_own_until_the_next_of_its_level(tmp_path: Path) -> None:
    body = (
        f'.SEGMENT PAGE ? OK "p"\n.SEGMENT DIGIT ? OK "a"\n{DOWN}.SEGMENT DIGIT ? OK "b"\n.PEN_DOWN\n8 1\n9 1\n'
        '.SEGMENT DIGIT ? OK "none"\n'
    )
    found = upen(tmp_path, f".HIERARCHY PAGE DIGIT\n{body}")
    assert [(record.name, strokes([record])) for record in found] == [
        ("a", [[[1, -2], [3, -4], [5, -6]]]),
        ("b", [[[8, -1], [9, -1]]]),
    ]
    (whole,) = upen(tmp_path, f".HIERARCHY DIGIT PAGE\n{body}")
    assert len(strokes([whole])) == 2
