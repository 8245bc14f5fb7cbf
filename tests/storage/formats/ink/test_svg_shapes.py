"""The geometry of SVG to the number: shapes, curves, transforms, styles, limits at their edges, what is painted."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.samples import Raster
from digitpad.storage.formats import read
from digitpad.storage.formats.ink.svg import painting, path, reading
from digitpad.storage.formats.ink.svg.painting import Shape, paint
from digitpad.storage.formats.ink.svg.paper import without_paper
from digitpad.storage.formats.ink.svg.path import lines_of, matrix_of

PEN = 'fill="none" stroke="black"'
CUBIC = ((3, 5), (12, 1), (12, 24), (36, 24))
QUADRATIC = ((3, 5), (24, 1), (24, 48))


def svg(folder: Path, body: str, head: str = 'viewBox="0 0 100 100"') -> Path:
    file = folder / "a.svg"
    file.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" {head}>{body}</svg>')
    return file


def drawings(folder: Path, body: str, head: str = 'viewBox="0 0 100 100"') -> list[object]:
    return [record.drawing for record in read(svg(folder, body, head))]


def lines(folder: Path, body: str, head: str = 'viewBox="0 0 100 100"') -> list[list[list[float]]]:
    """Of all drawings, which are ink."""
    found = []
    for drawing in drawings(folder, body, head):
        assert isinstance(drawing, Ink)
        found += [stroke.xy.round(6).tolist() for stroke in drawing.strokes]
    return found


def on_curve(controls: tuple[tuple[float, float], ...], pieces: int = 12) -> list[list[float]]:
    """A Bezier curve by de Casteljau's construction."""
    found = []
    for i in range(pieces + 1):
        points = np.array(controls, dtype=float)
        while len(points) > 1:
            points = points[:-1] + (points[1:] - points[:-1]) * (i / pieces)
        found.append(points[0].tolist())
    return found


@pytest.mark.parametrize(
    ("kind", "attributes", "wanted"),
    [
        ("rect", {"x": "3", "y": "5", "width": "20", "height": "40"},
         [[(3, 5), (23, 5), (23, 45), (3, 45), (3, 5)]]),
        ("rect", {"x": "10%", "y": "25%", "width": "50%", "height": "50%"},
         [[(20, 100), (120, 100), (120, 300), (20, 300), (20, 100)]]),
        ("rect", {"width": "0.5", "height": "0.25"}, [[(0, 0), (0.5, 0), (0.5, 0.25), (0, 0.25), (0, 0)]]),
        ("rect", {"width": "0", "height": "4"}, []),
        ("rect", {"width": "4", "height": "0"}, []),
        ("rect", {"width": "-4", "height": "4"}, []),
        ("line", {"x1": "1", "y1": "2", "x2": "3", "y2": "4"}, [[(1, 2), (3, 4)]]),
        ("line", {"x2": "3"}, [[(0, 0), (3, 0)]]),
        ("polyline", {"points": "1,2 3,4 5,6"}, [[(1, 2), (3, 4), (5, 6)]]),
        ("polyline", {"points": "1 2 3"}, [[(1, 2)]]),
        ("polyline", {"points": ""}, []),
        ("polygon", {"points": "1 2 3 4 5 6"}, [[(1, 2), (3, 4), (5, 6), (1, 2)]]),
        ("circle", {"cx": "1", "cy": "1", "r": "0"}, []),
        ("ellipse", {"rx": "0", "ry": "1"}, []),
        ("ellipse", {"rx": "1", "ry": "0"}, []),
        ("text", {}, []),
        ("path", {"d": "M1 2L3 4M5 6M7 8H9V10"}, [[(1, 2), (3, 4)], [(7, 8), (9, 8), (9, 10)]]),
        ("path", {"d": "M1 2L3 4 5 7 1 2Z"}, [[(1, 2), (3, 4), (5, 7), (1, 2), (1, 2)]]),
        ("path", {"d": "M01 002L0.5 00"}, [[(1, 2), (0.5, 0)]]),
        ("path", {"d": "M0 0L5 5L nonsense"}, [[(0, 0), (5, 5)]]),
    ],
)  # fmt: skip
def test_a_shape_s_lines(kind: str, attributes: dict[str, str], wanted: list[object]) -> None:
    assert lines_of(kind, attributes, (200.0, 400.0)) == wanted


@pytest.mark.parametrize(("kind", "radii"), [("circle", {"r": "2"}), ("ellipse", {"rx": "2", "ry": "0.5"})])
def test_a_round_shape_is_followed_all_around(kind: str, radii: dict[str, str]) -> None:
    (points,) = lines_of(kind, {"cx": "10", "cy": "-20", **radii})
    across, down = float(radii.get("rx", 2)), float(radii.get("ry", 2))
    around = np.radians(np.arange(0, 361, 7.5))
    np.testing.assert_allclose(points, np.column_stack([10 + across * np.cos(around), down * np.sin(around) - 20]))


def test_curves_pass_through_the_points_of_their_equation() -> None:
    (cubic,) = lines_of("path", {"d": "M3 5C12 1 12 24 36 24"})
    np.testing.assert_allclose(cubic, on_curve(CUBIC), atol=1e-12)
    (quadratic,) = lines_of("path", {"d": "M3 5Q24 1 24 48"})
    np.testing.assert_allclose(quadratic, on_curve(QUADRATIC), atol=1e-12)


@pytest.mark.parametrize(
    ("transform", "wanted"),
    [
        ("", [[1, 0, 0], [0, 1, 0]]),
        ("matrix(1 2 3 4 5 6)", [[1, 3, 5], [2, 4, 6]]),
        ("matrix(1 2 3 4 5)", [[1, 0, 0], [0, 1, 0]]),
        ("translate(7)", [[1, 0, 7], [0, 1, 0]]),
        ("translate(7 8)", [[1, 0, 7], [0, 1, 8]]),
        ("scale(3)", [[3, 0, 0], [0, 3, 0]]),
        ("scale(3, 4)", [[3, 0, 0], [0, 4, 0]]),
        ("rotate(90)", [[0, -1, 0], [1, 0, 0]]),
        ("rotate(90 10 30)", [[0, -1, 40], [1, 0, 20]]),
        ("rotate(180 5)", [[-1, 0, 0], [0, -1, 0]]),
        ("skewX(45)", [[1, 1, 0], [0, 1, 0]]),
        ("skewY(45)", [[1, 0, 0], [1, 1, 0]]),
        ("translate(1 2) scale(3)", [[3, 0, 1], [0, 3, 2]]),
        ("scale()", [[1, 0, 0], [0, 1, 0]]),
    ],
)
def test_a_transform_s_matrix(transform: str, wanted: list[list[float]]) -> None:
    np.testing.assert_allclose(matrix_of(transform), np.array([*wanted, [0, 0, 1]]), atol=1e-12)


def test_limits_of_a_path_hold_at_their_edges(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(path, "MAX_POINTS", 3)
    assert len(lines_of("path", {"d": "M0 0L1 1L2 2"})[0]) == 3
    with pytest.raises(UserError, match="more than 3 points"):
        lines_of("path", {"d": "M0 0L1 1L2 2L3 3"})
    for text in ("1e12 -1e12", "-1e12 1e12"):
        assert lines_of("polyline", {"points": text})
        assert lines_of("path", {"d": f"M0 0L{text}"})
    for text in ("1.1e12 0", "0 -1.1e12"):
        for kind, attributes in (("polyline", {"points": text}), ("path", {"d": f"M0 0L{text}"})):
            with pytest.raises(UserError, match="out of range"):
                lines_of(kind, attributes)
    with pytest.raises(UserError, match="commands and numbers"):
        lines_of("path", {"d": "M nonsense"})
    with pytest.raises(UserError, match="out of range"):
        drawings(tmp_path, f'<path transform="scale(1e7)scale(1e7)" d="M0 0L1 1" {PEN}/>')


def test_limits_of_a_file_hold_at_their_edges(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = f'<path d="M0 0L9 0M0 5L9 5" {PEN}/><g/>'
    monkeypatch.setattr(reading, "MAX_STROKES", 2)
    monkeypatch.setattr(reading, "MAX_SHOWN", 3)
    assert len(lines(tmp_path, body)) == 2
    for name, n, said in (("MAX_STROKES", 1, "more than 1 stroke"), ("MAX_SHOWN", 2, "more than 2 elements")):
        with monkeypatch.context() as patched:
            patched.setattr(reading, name, n)
            with pytest.raises(UserError, match=said):
                drawings(tmp_path, body)


def test_what_is_used_stands_where_it_is_placed_and_never_within_itself(tmp_path: Path) -> None:
    link = 'xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href'
    parts = (
        f'<defs><path id="p" d="M0 0L5 5" {PEN}/></defs><symbol id="s"><path d="M0 0L0 5" {PEN}/></symbol>',
        '<use href="#p" x="10" y="20"/><use href="#s" x="1"/>',
        f'<use {link}="#p"/><use href="#none"/>',
        '<g id="around"><use href="#around"/><use href="#p" y="3"/></g>',
    )
    wanted = [[[0, 0], [5, 5]], [[0, 3], [5, 8]], [[0, 3], [5, 8]], [[1, 0], [1, 5]], [[10, 20], [15, 25]]]
    assert sorted(lines(tmp_path, "".join(parts))) == wanted


@pytest.mark.parametrize(
    ("attributes", "is_seen"),
    [
        ("", True),
        ('display="inline"', True),
        ('display="none"', False),
        ('visibility="hidden"', False),
        ('opacity="0"', False),
        ('opacity="0.1"', True),
        ('stroke-opacity="0"', False),
        ('style="display: none"', False),
        ('style="Stroke-Opacity: 0.00"', False),
        ('class="x gone"', False),
        ('id="gone"', False),
        ('class="other"', True),
    ],
)
def test_what_is_hidden_is_not_taken(attributes: str, is_seen: bool, tmp_path: Path) -> None:
    sheet = "<style>.gone, #gone { display: none } p { fill: red }</style>"
    body = f'{sheet}<path d="M0 0L9 9" {PEN}/><path d="M0 4L9 4" {PEN} {attributes}/>'
    assert len(lines(tmp_path, body)) == 1 + is_seen


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ('<path d="M0 0H9V9H0Z"/>', Raster),
        ('<path d="M0 0H9V9H0"/>', Ink),
        ('<path d="M0 0H9V9H0Z" fill="none"/>', Ink),
        ('<path d="M0 0H9V9H0Z" fill="transparent"/>', Ink),
        ('<path d="M0 0H9V9H0Z" stroke="none"/>', Raster),
        ('<path d="M0 0H9V9H0Z" stroke="blue"/>', Ink),
        ('<path d="M0 0H9V9H0Z" stroke="blue" fill="#FFF"/>', Ink),
        ('<path d="M0 0H9V9H0Z" stroke="blue" fill="red"/>', Raster),
        ('<path d="M0 0H9V9H0" stroke="blue" fill="red"/>', Ink),
        ('<path d="M0 0H9V9H0" fill="red"/>', Raster),
        ('<g fill="red"><path d="M0 0H9V9H0"/></g>', Raster),
        ('<g fill="red"><path d="M0 0H9V9H0" fill="none"/></g>', Ink),
        ('<g fill="red" fill-opacity="0"><path d="M0 0H9V9H0"/></g>', Ink),
        ('<path d="M0 0L9 9L0 0"/>', Raster),
        ('<path d="M0 0L9 9"/>', Ink),
        ('<path d="M10 10H90V90H10V10"/>', Raster),
        ('<path d="M0 0H1000V1000H0V1"/>', Raster),
        ('<path d="M0 0H1000V1000H0V1.1"/>', Ink),
    ],
)
def test_a_line_is_ink_and_an_outline_is_filled(body: str, wanted: type, tmp_path: Path) -> None:
    (found,) = drawings(tmp_path, body)
    assert type(found) is wanted


def test_a_line_along_which_nothing_is_to_be_painted_is_nothing(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="nothing drawn"):
        drawings(tmp_path, '<path d="M0 0L9 9" fill="none" stroke="none"/>')


@pytest.mark.parametrize("place", ["mask", "filter"])
def test_a_rectangle_that_is_seen_through_shows_that_more_is_needed(place: str, tmp_path: Path) -> None:
    screen = f'<rect width="9" height="9" {place}="url(#m)"/>'
    with pytest.raises(UserError, match="masks or filters"):
        drawings(tmp_path, screen)
    with pytest.raises(UserError, match="masks or filters"):
        drawings(tmp_path, f'<g {place}="url(#m)"><rect width="9" height="9"/></g>')
    assert lines(tmp_path, screen + f'<path d="M0 0L9 9" {PEN}/>') == [[[0, 0], [9, 9]]]
    assert lines(tmp_path, f'<path d="M0 0L9 9" {PEN} {place}="url(#m)"/>') == [[[0, 0], [9, 9]]]


@pytest.mark.parametrize(
    ("first", "is_paper"),
    [
        ('<rect width="90" height="90"/>', True),
        ('<rect width="89" height="90"/>', False),
        ('<rect width="90" height="89"/>', False),
        ('<path d="M0 0H50V50H99V99H0V40Z" fill="black"/>', False),
        ('<path d="M0 0H50H99V99H0V0" fill="black"/>', True),
        ('<path d="M0 0H99V99H0ZM1 1H5V5H1Z" fill="black"/>', False),
        ('<path d="M0 0L99 99" stroke-width="90" fill="none" stroke="black"/>', False),
    ],
)
def test_a_background_is_a_rectangle_under_nine_tenths_both_ways(first: str, is_paper: bool, tmp_path: Path) -> None:
    found = drawings(tmp_path, f'{first}<path d="M10 10L50 10L20 60" {PEN}/>')
    strokes = [stroke.xy.tolist() for ink in found if isinstance(ink, Ink) for stroke in ink.strokes]
    assert (strokes == [[[10, 10], [50, 10], [20, 60]]]) == is_paper


def test_the_size_stands_for_a_view_that_is_not_said(tmp_path: Path) -> None:
    half = '<rect x="50%" width="50%" height="50%" fill="none" stroke="red"/>'
    wanted = [[40, 0], [80, 0], [80, 30], [40, 30], [40, 0]]
    assert lines(tmp_path, half, 'width="80" height="60"') == [wanted]
    assert lines(tmp_path, half, 'viewBox="0 0 80 60" width="9" height="9"') == [wanted]
    assert lines(tmp_path, half, "") == [[[50, 0], [100, 0], [100, 50], [50, 50], [50, 0]]]


# ------------------------------------------------------------------------------------------------ paper


def pens(n: int, width: float = 1.0) -> list[Shape]:
    return [Shape([np.array([[9.0, 9 + i], [30, 20 + i], [9, 40]])], width, "black") for i in range(n)]


def across(n: int, length: float = 80.0, slope: float = 0.0) -> Shape:
    return Shape([np.array([[0.0, 5 * i], [length, 5 * i + slope]]) for i in range(n)], 1.0, "blue")


def upright(n: int, length: float = 160.0) -> Shape:
    return Shape([np.array([[5.0 * i, length], [5 * i, 0]]) for i in range(n)], 1.0, "blue")


def dots(n: int) -> Shape:
    return Shape([np.full((2, 2), float(i)) for i in range(n)], 1.0, "blue")


PALE = Shape([np.array([[0.0, 0], [30, 0], [31, 5]])], 3.0, "yellow", is_pale=True)


@pytest.mark.parametrize(
    ("more", "is_taken_away"),
    [
        (across(4), True),
        (across(3), False),
        (across(4, 79.9), False),
        (across(4, 2000.0, 2.0), True),
        (across(4, 2000.0, 2.1), False),
        (upright(4), True),
        (upright(4, 159.9), False),
        (dots(100), True),
        (dots(99), False),
        (PALE, True),
        (Shape(PALE.lines, 2.9, "yellow", is_pale=True), False),
        (Shape(PALE.lines, 3.0, "yellow"), False),
    ],
)
def test_the_paper_s_lines_are_several_straight_and_across_the_page(more: Shape, is_taken_away: bool) -> None:
    found = without_paper([*pens(2), more], np.array([100.0, 200.0]))
    assert len(found) == (2 if is_taken_away else 3)


def test_a_highlighter_is_wide_beside_the_pens_alone() -> None:
    assert len(without_paper([*pens(1), PALE], np.array([100.0, 200.0]))) == 1


def test_paper_alone_stays_and_filled_shapes_always_do() -> None:
    assert without_paper([across(5)], np.array([100.0, 200.0])) != []
    filled = Shape(across(1).lines, 0.0, "black")
    assert [shape.width for shape in without_paper([filled, across(4)], np.array([100.0, 200.0]))] == [0.0]
    mixed = Shape([*across(4).lines, *pens(1)[0].lines], 1.0, "black")
    (left,) = without_paper([mixed], np.array([100.0, 200.0]))
    assert len(left.lines) == 1


# ------------------------------------------------------------------------------------------------ painting


def square(left: float, top: float, side: float, colour: str = "black") -> Shape:
    xy = np.array([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]) * side + [left, top]
    return Shape([xy], 0.0, colour)


def test_a_picture_is_512_pixels_with_a_rim_of_16() -> None:
    grey = paint([square(7, 9, 3), square(10, 9, 3, "#ffffff")]).grey
    assert grey.shape == (272, 512)
    assert [grey[136, x] for x in (0, 15, 16, 255, 256, 495, 511)] == [255, 255, 0, 0, 255, 255, 255]
    assert [grey[y, 100] for y in (15, 16, 255, 256)] == [255, 0, 0, 255]


@pytest.mark.parametrize(
    ("colour", "grey"),
    [("red", 76), ("lime", 149), ("blue", 29), ("#808080", 128), ("white", 255), ("url(#gradient)", 0), ("#f00c", 76)],
)
def test_a_colour_s_brightness(colour: str, grey: int) -> None:
    assert paint([square(0, 0, 3, colour)], "black").grey[256, 256] == grey
    assert paint([square(0, 0, 3)], colour).grey[0, 0] == grey


def test_a_line_is_painted_as_wide_as_it_is() -> None:
    line = Shape([np.array([[0.0, 0], [10, 10]])], 0.5, "black")
    level = Shape([np.array([[0.0, 5], [10, 5]])], 1.0, "black")
    column = paint([line, level]).grey[:, 100]
    assert np.count_nonzero(column[200:] == 0) == 48
    thin = Shape([np.array([[0.0, 5], [10, 5]])], 1e-9, "black")
    assert np.count_nonzero(paint([line, thin]).grey[200:, 100] == 0) == 1


def test_a_dot_alone_is_painted() -> None:
    assert paint([Shape([np.array([[3.0, 3]])], 0.0, "black")]).grey.shape == (32, 32)


def test_filled_shapes_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(painting, "MAX_LINES", 2)
    assert paint([square(0, 0, 1), square(3, 3, 1)]).grey.size
    with pytest.raises(UserError, match="more than 2 filled shapes"):
        paint([square(0, 0, 1), square(3, 3, 1), square(6, 6, 1)])


def test_outlines_of_very_many_points_are_thinned_but_look_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    around = np.linspace(0, 2 * math.pi, 241)
    ring = Shape([np.column_stack([np.cos(around), np.sin(around)])], 0.0, "black")
    whole = paint([ring]).grey
    monkeypatch.setattr(painting, "_MOST_POINTS", 120)
    thinned = paint([ring]).grey
    assert not np.array_equal(thinned, whole)
    assert np.mean(whole != thinned) < 0.01
    monkeypatch.setattr(painting, "_MOST_POINTS", 242)
    monkeypatch.setattr(painting, "_AT_ONCE", 7)
    np.testing.assert_array_equal(paint([ring]).grey, whole)


def test_a_rule_of_filling_holds_for_what_lies_within(tmp_path: Path) -> None:
    twice = '<path d="M0 0H9V9H0ZM3 3H6V6H3Z"/>'
    for group, middle in (('<g fill-rule="evenodd">', 255), ("<g>", 0)):
        (found,) = drawings(tmp_path, f"{group}{twice}</g>")
        assert isinstance(found, Raster)
        assert found.grey[256, 256] == middle


def test_what_is_filled_is_where_each_pixel_s_middle_lies_inside() -> None:
    """A triangle: pixels of a row lie between its edges."""
    triangle = Shape([np.array([[0.0, 0], [480, 0], [0, 480]])], 0.0, "black")
    grey = paint([triangle]).grey
    y, x = np.indices(grey.shape)
    inside = (x - 15.5 > 0) & (y - 15.5 > 0) & ((x - 15.5) + (y - 15.5) < 480)
    np.testing.assert_array_equal(grey == 0, inside)
