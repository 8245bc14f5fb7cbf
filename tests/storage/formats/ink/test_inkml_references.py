"""InkML whose traces take their meaning from elsewhere in the file: contexts, formats, canvases, views, priors."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.storage.formats import Record, read
from digitpad.storage.formats.ink.inkml.values import trace_values
from tests.reported import reported

HEAD = '<ink xmlns="http://www.w3.org/2003/InkML">'
YX = '<traceFormat xml:id="yx"><channel name="Y"/><channel name="X"/></traceFormat>'
XY = '<traceFormat xml:id="xy"><channel name="X"/><channel name="Y"/></traceFormat>'


def records(folder: Path, body: str) -> list[Record]:
    path = folder / "a.inkml"
    path.write_text(f"{HEAD}{body}</ink>", encoding="utf-8")
    return list(read(path))


def data(record: Record) -> list[np.ndarray]:
    assert isinstance(record.drawing, Ink)
    return [stroke.data for stroke in record.drawing.strokes]


def points(record: Record) -> list[list[list[float]]]:
    return [stroke[:, :2].tolist() for stroke in data(record)]


@pytest.mark.parametrize(
    "body",
    [
        f'<definitions>{YX}{XY}<context xml:id="c" traceFormatRef="#yx"/></definitions>'
        '<trace contextRef="#c">1 2</trace>',
        f'<definitions><context xml:id="c" traceFormatRef="#yx"/>{XY}{YX}</definitions>'
        '<trace contextRef="#c">1 2</trace>',
        f'<definitions><inkSource xml:id="s">{YX}</inkSource>{XY}<context xml:id="c" inkSourceRef="#s"/></definitions>'
        '<trace contextRef="#c">1 2</trace>',
        f'<definitions><context xml:id="a">{YX}</context>{XY}<context xml:id="c" contextRef="#a"/></definitions>'
        '<trace contextRef="#c">1 2</trace>',
        f'<definitions><context xml:id="a">{YX}</context>{XY}</definitions>'
        '<traceGroup contextRef="#a"><traceGroup><trace>1 2</trace></traceGroup></traceGroup>',
        f'<definitions>{XY}</definitions><context traceFormatRef="#z"/><trace>1 2</trace>'
        f'<definitions><context xml:id="z">{YX}</context></definitions>'.replace(
            'traceFormatRef="#z"', 'contextRef="#z"'
        ),
        f"{YX}<trace>1 2</trace>",
        f"<definitions>{YX}</definitions><trace>1 2</trace>",
    ],
    ids=["format", "onward", "source", "context", "group", "current", "in the file", "the only one"],
)
def test_channels_are_found_by_references(body: str, tmp_path: Path) -> None:
    (record,) = records(tmp_path, body)
    assert points(record) == [[[2, 1]]]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('<trace contextRef="#c">1 2</trace>', "refers to “c”, which it does not define"),
        ('<traceGroup contextRef="#c"><trace>1 2</trace></traceGroup>', "refers to “c”"),
        ('<definitions><context xml:id="c" traceFormatRef="#f"/></definitions><trace>1 2</trace>', "refers to “f”"),
        ('<traceGroup><traceView traceDataRef="#t"/></traceGroup>', "refers to “t”"),
        ('<trace continuation="end" priorRef="#t">1 2</trace>', "refers to “t”"),
        ('<trace contextRef="http://a.b/c.inkml#d">1 2</trace>', "another file"),
        (
            '<definitions><context xml:id="c" contextRef="#c"/></definitions><trace contextRef="#c">1 2</trace>',
            "in circles",
        ),
        (
            '<trace id="t">1 2</trace><traceGroup xml:id="a"><traceView traceDataRef="#b"/></traceGroup>'
            '<traceGroup xml:id="b"><traceView traceDataRef="#a"/></traceGroup>',
            "in circles",
        ),
        ('<traceFormat><channel name="X"/></traceFormat><trace>1</trace>', "without channels X and Y"),
    ],
)
def test_what_leads_nowhere_is_refused_in_a_sentence(body: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=said):
        records(tmp_path, body)


def test_axes_may_run_the_other_way(tmp_path: Path) -> None:
    body = '<traceFormat><channel name="X" orientation="+ve"/><channel name="Y" orientation="-ve"/></traceFormat>'
    (record,) = records(tmp_path, body + "<trace>1 2, 3 5</trace>")
    assert points(record) == [[[1, -2], [3, -5]]]


@pytest.mark.parametrize(
    ("mapping", "expected"),
    [
        ('<mapping type="affine"><affine>1 0 10, 0 -1 20</affine></mapping>', [[11, 18], [13, 16]]),
        (
            '<mapping type="affine"><bind source="Y"/><bind source="X"/><bind target="X"/><bind target="Y"/>'
            "<affine>1 0 0, 0 2 0</affine></mapping>",
            [[2, 2], [4, 6]],
        ),
        (
            '<mapping type="product"><mapping type="affine"><affine>1 0 1, 0 1 0</affine></mapping>'
            '<mapping type="affine"><affine>2 0 0, 0 1 0</affine></mapping></mapping>',
            [[4, 2], [8, 4]],
        ),
        ('<mapping type="identity"/>', [[1, 2], [3, 4]]),
    ],
)
def test_a_canvas_transform_is_applied(mapping: str, expected: list[list[float]], tmp_path: Path) -> None:
    body = f'<definitions><context xml:id="c">{XY}<canvasTransform>{mapping}</canvasTransform></context></definitions>'
    (record,) = records(tmp_path, body + '<trace contextRef="#c">1 2, 3 4</trace>')
    assert points(record) == [expected]


def test_a_canvas_transform_needs_no_format_of_traces(tmp_path: Path) -> None:
    mapping = '<canvasTransform><mapping type="affine"><affine>1 0 0, 0 -1 9</affine></mapping></canvasTransform>'
    (record,) = records(tmp_path, f"<context>{mapping}</context><trace>1 2, 3 4</trace>")
    assert points(record) == [[[1, 7], [3, 5]]]


def test_a_transform_that_is_not_read_is_refused(tmp_path: Path) -> None:
    body = f'<context>{XY}<canvasTransform><mapping type="mathml"/></canvasTransform></context><trace>1 2</trace>'
    with pytest.raises(UserError, match="mathml"):
        records(tmp_path, body)


def test_resolutions_of_channels_are_made_one(tmp_path: Path) -> None:
    """As a pen of 2 steps a mm across and 4 down: a square of 1 mm stays one."""
    source = (
        '<inkSource><traceFormat><channel name="X"/><channel name="Y"/><channel name="F" max="1023"/></traceFormat>'
        '<channelProperties><channelProperty channel="X" name="resolution" value="2" units="1/mm"/>'
        '<channelProperty channel="Y" name="resolution" value="40" units="1/cm"/></channelProperties></inkSource>'
    )
    (record,) = records(tmp_path, f"<context>{source}</context><trace>0 0 0, 2 0 1023, 2 4 511.5, 0 4 0</trace>")
    assert points(record) == [[[0, 0], [2, 0], [2, 2], [0, 2]]]
    assert data(record)[0][:, 3].tolist() == [0, 1, 0.5, 0]


def test_units_of_channels_are_made_one(tmp_path: Path) -> None:
    form = '<traceFormat><channel name="X" units="cm"/><channel name="Y" units="mm"/><channel name="T" units="us"/>'
    (record,) = records(tmp_path, form + "</traceFormat><trace>0 0 0, 1 10 5000</trace>")
    assert points(record) == [[[0, 0], [1, 1]]]
    assert data(record)[0][:, 2].tolist() == [0, 5]


def test_what_is_said_now_and_then(tmp_path: Path) -> None:
    form = (
        '<traceFormat><channel name="X"/><channel name="Y"/><intermittentChannels><channel name="F" max="10"/>'
        '<channel name="B" type="boolean"/></intermittentChannels></traceFormat>'
    )
    (record,) = records(tmp_path, form + "<trace>1 2, 3 4 5, 5 6 10T, 7 8 ? F</trace>")
    assert points(record) == [[[1, 2], [3, 4], [5, 6], [7, 8]]]
    np.testing.assert_array_equal(data(record)[0][:, 3], [np.nan, 0.5, 1, np.nan])


def test_a_trace_is_continued(tmp_path: Path) -> None:
    body = (
        '<trace xml:id="a" continuation="begin">0 0, 1 1</trace><trace>9 9</trace>'
        '<trace xml:id="b" continuation="middle" priorRef="#a">2 2</trace>'
        '<trace continuation="end" priorRef="#b">3 3</trace>'
    )
    (record,) = records(tmp_path, body)
    assert points(record) == [[[0, 0], [1, 1], [2, 2], [3, 3]], [[9, 9]]]


def test_views_are_drawings_under_their_own_labels(tmp_path: Path) -> None:
    body = (
        '<annotation type="truth">$4-1$</annotation><annotation type="writer">w</annotation>'
        '<trace id="0">0 0, 0 5</trace><trace id="1">3 3, 9 3</trace><trace id="2">2 0, 2 9</trace>'
        '<trace id="3">20 0, 20 9</trace><traceGroup><annotation type="truth">Segmentation</annotation>'
        '<traceGroup><annotation type="truth">4</annotation><traceView traceDataRef="0"/><traceView traceDataRef="2"/>'
        '</traceGroup><traceGroup><traceView traceDataRef="1"/><annotation type="truth">-</annotation></traceGroup>'
        '<traceGroup><annotation type="truth">1</annotation><traceView traceDataRef="3"/></traceGroup></traceGroup>'
    )
    found = records(tmp_path, body)
    assert [(record.name, len(points(record)), record.writer) for record in found] == [
        ("4", 2, "w"),
        ("-", 1, "w"),
        ("1", 1, "w"),
    ]


def test_a_view_shows_a_part_of_a_trace(tmp_path: Path) -> None:
    body = (
        '<traceGroup><annotation type="truth">1</annotation><traceView traceDataRef="#t" from="2" to="3"/></traceGroup>'
        '<trace xml:id="t">0 0, 1 1, 2 2, 3 3</trace>'
        '<traceGroup xml:id="g"><trace>5 5</trace><trace>6 6, 7 7</trace><trace>8 8</trace></traceGroup>'
        '<traceGroup><annotation type="truth">2</annotation>'
        '<traceView traceDataRef="#g" from="2:2" to="3"/></traceGroup>'
    )
    assert [(record.name, points(record)) for record in records(tmp_path, body)] == [
        ("1", [[[1, 1], [2, 2]]]),
        ("2", [[[7, 7]], [[8, 8]]]),
    ]


def test_strokes_that_no_labelled_view_shows_have_no_label(tmp_path: Path) -> None:
    body = (
        '<annotation type="truth">71</annotation><trace id="0">0 0, 0 5</trace><trace id="1">3 3, 9 3</trace>'
        '<traceGroup><annotation type="truth">1</annotation><traceView traceDataRef="0"/></traceGroup>'
    )
    assert [(record.name, points(record)[0][0]) for record in records(tmp_path, body)] == [("1", [0, 0]), ("", [3, 3])]


def test_a_group_that_is_labelled_where_it_stands_is_not_shown_twice(tmp_path: Path) -> None:
    body = (
        '<traceGroup xml:id="g"><annotation type="truth">1</annotation><trace>0 0, 0 5</trace></traceGroup>'
        '<traceView traceDataRef="#g"/>'
    )
    assert [record.name for record in records(tmp_path, body)] == ["1"]


def test_an_outer_label_holds_for_what_is_within(tmp_path: Path) -> None:
    """A crossing bar is a part of its seven, another seven beside it is one for itself, and so is one on top of it."""
    seven, bar = "<trace>0 0, 60 0, 20 100</trace>", "<trace>15 50, 55 50</trace>"
    beside, above = "<trace>200 0, 260 0, 220 100</trace>", "<trace>3 1, 62 4, 24 99</trace>"
    groups = "".join(f"<traceGroup>{trace}</traceGroup>" for trace in (seven, beside, bar))
    found = records(tmp_path, f'<traceGroup><annotation type="truth">7</annotation>{groups}</traceGroup>')
    assert [(record.name, len(points(record))) for record in found] == [("7", 1), ("7", 2)]
    groups = "".join(f"<traceGroup>{trace}</traceGroup>" for trace in (seven, above))
    found = records(tmp_path, f'<traceGroup><annotation type="truth">7</annotation>{groups}</traceGroup>')
    assert [(record.name, len(points(record))) for record in found] == [("7", 1), ("7", 1)]


def test_the_files_label_holds_for_its_groups(tmp_path: Path) -> None:
    group = "<traceGroup><trace>0 0, 0 5</trace></traceGroup>"
    found = records(tmp_path, f'{group}<annotation type="label">3</annotation>{group}')
    assert [record.name for record in found] == ["3", "3"]


def test_formulas_notes_are_not_the_files(tmp_path: Path) -> None:
    xml = '<annotationXML type="truth"><math><annotation encoding="TeX">8</annotation></math></annotationXML>'
    (record,) = records(tmp_path, f'<annotation type="truth">7</annotation><trace>0 0, 1 1</trace>{xml}')
    assert record.name == "7"


def test_views_without_end_are_refused(tmp_path: Path) -> None:
    long = " ,".join("1 2" for _ in range(10_000))
    group = '<traceGroup xml:id="g"><trace>' + long + "</trace></traceGroup>"
    for level in range(12):
        name = f"g{level}"
        before = "g" if level == 0 else f"g{level - 1}"
        group += f'<traceGroup xml:id="{name}">' + f'<traceView traceDataRef="#{before}"/>' * 10 + "</traceGroup>"
    with pytest.raises(UserError, match="again and again"):
        records(tmp_path, group)


@given(
    st.lists(st.tuples(st.integers(-999, 999), st.integers(-999, 999)), min_size=1, max_size=8),
    st.sampled_from(["!", "'", '"']),
)
def test_all_ways_of_writing_the_same_points_agree(xy: list[tuple[int, int]], mode: str) -> None:
    text = ",".join(f"{x} {y}" for x, y in xy)
    assert trace_values(text, 2).tolist() == [list(map(float, point)) for point in xy]
    words = []
    values, slopes = [0, 0], [0, 0]
    for i, point in enumerate(xy):
        said = []
        for axis in (0, 1):
            step = point[axis] - values[axis]
            change = step - slopes[axis]
            number = step if mode == "'" else change if mode == '"' else point[axis]
            said.append(f"{point[axis]}" if i == 0 else f"{mode if i == 1 else ''}{number}")
            slopes[axis] = step if i else 0
            values[axis] = point[axis]
        words.append(" ".join(said))
    assert trace_values(",".join(words), 2).tolist() == [list(map(float, point)) for point in xy]


@given(st.text(alphabet="0123456789 ,.-'\"!*?TF#aex\n", max_size=30), st.integers(2, 4), st.integers(0, 2))
def test_whatever_a_trace_holds_it_is_numbers_or_a_sentence(text: str, n_regular: int, n_more: int) -> None:
    try:
        values = trace_values(text, n_regular, n_more)
    except UserError:
        return
    assert values.shape[1] == n_regular + n_more
    assert not np.isinf(values).any()


GIVEN = {
    "context_ref_format": (["7"], (10, 10, 40, 70)),
    "crohme": (["7", "+", "2"], (60, 60, 190, 210)),
    "crohme_like_7": (["7"], (11.7, 15.5, 12, 16.1)),
    "formatref": (["7", "2"], (60, 60, 190, 210)),
    "groupcontext": (["7"], (60, 60, 190, 210)),
    "mathwriting": (["7"], (60, 60, 190, 210)),
    "nested": (["7"], (60, 60, 190, 210)),
    "pen_up": (["7"], (10, 10, 40, 70)),
    "star_second": (["1"], (0, 0, 16, 16)),
    "time_seconds": (["7"], (10, 10, 40, 70)),
    "yup": (["2"], (65, -250, 190, -95)),
}


@pytest.mark.parametrize("name", GIVEN)
def test_reported_files_are_read_right(name: str) -> None:
    found = list(read(reported(f"inkml/{name}.inkml")))
    names, box = GIVEN[name]
    assert [record.name for record in found] == names
    assert isinstance(found[0].drawing, Ink)
    assert found[0].drawing.bounds == pytest.approx(box)
