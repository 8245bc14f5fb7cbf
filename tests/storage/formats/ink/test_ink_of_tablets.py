"""Ink of Rnote, reMarkable, Wacom, Office files and Quick, Draw!'s small files; each of it made here."""

from __future__ import annotations

import gzip
import io
import json
import struct
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.storage.formats import Record, format_of, read
from tests.reported import reported

SEVEN = [[10, 10], [40, 10], [70, 9], [60, 40], [45, 90]]
BAR = [[35, 45], [70, 44]]


def points(record: Record) -> list[list[list[float]]]:
    assert isinstance(record.drawing, Ink)
    return [stroke.xy.tolist() for stroke in record.drawing.strokes]


# ------------------------------------------------------------------------------------------------ Rnote


def brush(xy: list[list[float]]) -> dict[str, Any]:
    segments: list[dict[str, Any]] = [{"lineto": {"end": {"pos": p, "pressure": 0.5}}} for p in xy[1:-1]]
    segments.append({"cubbezto": {"cp1": [0, 0], "cp2": [9, 9], "end": {"pos": xy[-1], "pressure": 0.5}}})
    path = {"start": {"pos": xy[0], "pressure": 0.25}, "segments": segments}
    return {"value": {"brushstroke": {"path": path, "style": {"smooth": {"stroke_width": 2.0}}}}, "version": 1}


@pytest.mark.parametrize("place", ["stroke_components", "strokes"])
def test_rnote_wherever_its_strokes_lie(place: str, tmp_path: Path) -> None:
    snapshot = {"document": {"width": 1}, place: [brush(SEVEN), {"value": None, "version": 0}, brush(BAR)]}
    text = json.dumps({"version": "0.9.4", "data": {"engine_snapshot": snapshot}})
    (tmp_path / "7.rnote").write_bytes(gzip.compress(text.encode()))
    (record,) = read(tmp_path / "7.rnote")
    assert points(record) == [SEVEN, BAR]
    assert record.name == "7"
    assert isinstance(record.drawing, Ink)
    assert record.drawing.strokes[0].data[:2, 3].tolist() == [0.25, 0.5]


def test_a_newer_rnote_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.dat").write_bytes(b"RNOTE\xcf\x9f\x00\x01" + bytes(40))
    with pytest.raises(UserError, match="newer Rnote"):
        list(read(tmp_path / "a.dat"))


# ------------------------------------------------------------------------------------------------ Quick, Draw!


def small(strokes: list[list[list[int]]], country: bytes = b"DE", time: int = 1_488_000_000) -> bytes:
    data = struct.pack("<Q2sbIH", 5_000_000_000, country, 1, time, len(strokes))
    for xy in strokes:
        data += struct.pack("<H", len(xy)) + bytes(p[0] for p in xy) + bytes(p[1] for p in xy)
    return data


def test_quick_draws_small_files(tmp_path: Path) -> None:
    (tmp_path / "seven.bin").write_bytes(small([SEVEN, BAR]) + small([BAR], b"US"))
    assert format_of(tmp_path / "seven.bin").name == "quickdraw"
    assert [(points(record), record.name) for record in read(tmp_path / "seven.bin")] == [
        ([SEVEN, BAR], "seven"),
        ([BAR], "seven"),
    ]


def test_a_folder_of_small_files_is_labelled_by_their_names(tmp_path: Path) -> None:
    (tmp_path / "full_binary_seven.bin").write_bytes(small([SEVEN]) * 2)
    (tmp_path / "one.bin").write_bytes(small([BAR], time=0))
    assert sorted(record.name for record in read(tmp_path)) == ["one", "seven", "seven"]


@pytest.mark.parametrize(("cut", "said"), [(3, "cut off"), (38, "is damaged")])
def test_small_files_that_are_cut_are_refused(cut: int, said: str, tmp_path: Path) -> None:
    whole = small([SEVEN]) + small([SEVEN])
    (tmp_path / "a.bin").write_bytes(whole[:-cut] if cut == 3 else whole[: len(whole) // 2 + 5])
    with pytest.raises(UserError, match=said):
        list(read(tmp_path / "a.bin"))


def test_the_reported_small_file_is_read() -> None:
    (record,) = read(reported("formats/quickdraw.bin"))
    assert points(record) == [[[0, 0], [100, 0], [120, 2], [60, 128], [20, 255]]]


# ------------------------------------------------------------------------------------------------ Office

MAIN = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
DRAW = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
REL = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
P14 = 'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"'
SOURCE = (
    '<inkml:ink xmlns:inkml="http://www.w3.org/2003/InkML"><inkml:definitions><inkml:context xml:id="ctx0">'
    '<inkml:inkSource xml:id="inkSrc0"><inkml:traceFormat><inkml:channel name="X" type="integer" units="cm"/>'
    '<inkml:channel name="Y" type="integer" units="cm"/><inkml:channel name="F" type="integer" max="32767"/>'
    '</inkml:traceFormat><inkml:channelProperties><inkml:channelProperty channel="X" name="resolution" value="1000" '
    'units="1/cm"/><inkml:channelProperty channel="Y" name="resolution" value="1000" units="1/cm"/>'
    "</inkml:channelProperties></inkml:inkSource></inkml:context></inkml:definitions>"
)


def ink_part(xy: list[list[int]]) -> str:
    """As PowerPoint writes a stroke: from its own corner, second differences from the third point on."""
    said, before, slope = [], [0, 0], [0, 0]
    for i, point in enumerate(xy):
        step = [point[0] - before[0], point[1] - before[1]]
        change = [step[0] - slope[0], step[1] - slope[1]]
        said.append(
            f"{point[0]} {point[1]} 16383"
            if i == 0
            else f"'{step[0]}'{step[1]}'0"
            if i == 1
            else f'"{change[0]}"{change[1]}"0'
            if i == 2
            else f"{change[0]} {change[1]} 0"
        )
        before, slope = point, step if i else [0, 0]
    return f'{SOURCE}<inkml:trace contextRef="#ctx0">{",".join(said)}</inkml:trace></inkml:ink>'


def shown(number: int, x: int, y: int, cx: int, cy: int) -> str:
    frame = f'<p14:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{cx}" cy="{cy}"/></p14:xfrm>'
    return (
        f'<mc:AlternateContent><mc:Choice Requires="p14"><p:contentPart r:id="rId{number}">{frame}</p:contentPart>'
        f'</mc:Choice><mc:Fallback><p:pic><p:contentPart r:id="rId{number}"/></p:pic></mc:Fallback>'
        "</mc:AlternateContent>"
    )


def pptx(path: Path, inks: list[str], slide: str) -> Path:
    relations = "".join(f'<Relationship Id="rId{i}" Target="../ink/ink{i}.xml"/>' for i, _ in enumerate(inks, 1))
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        tree = f"<p:cSld><p:spTree>{slide}</p:spTree></p:cSld>"
        archive.writestr("ppt/slides/slide1.xml", f"<p:sld {MAIN} {DRAW} {REL} {MC} {P14}>{tree}</p:sld>")
        archive.writestr("ppt/slides/_rels/slide1.xml.rels", f"<Relationships>{relations}</Relationships>")
        for i, ink in enumerate(inks, 1):
            archive.writestr(f"ppt/ink/ink{i}.xml", ink)
    return path


def test_strokes_of_a_slide_lie_where_it_shows_them(tmp_path: Path) -> None:
    """Each stroke is a part of its own whose coordinates begin at its own corner."""
    seven = [[0, 1], [30, 1], [60, 0], [50, 31], [35, 81]]
    bar = [[0, 1], [35, 0]]
    slide = shown(1, 10_000, 9_000, 60_000, 81_000) + shown(2, 35_000, 44_000, 35_000, 1_000)
    (record,) = read(pptx(tmp_path / "7.pptx", [ink_part(seven), ink_part(bar)], slide))
    np.testing.assert_allclose(np.array(points(record)[0]) / 1000, SEVEN, atol=1e-9)
    np.testing.assert_allclose(np.array(points(record)[1]) / 1000, BAR, atol=1e-9)
    assert record.name == "7"
    assert isinstance(record.drawing, Ink)
    assert record.drawing.strokes[0].data[0, 3] == pytest.approx(0.5, abs=1e-3)


def test_drawings_apart_on_a_slide_are_two(tmp_path: Path) -> None:
    slide = shown(1, 0, 0, 60_000, 81_000) + shown(2, 900_000, 0, 60_000, 81_000)
    part = ink_part([[0, 1], [30, 1], [60, 0], [50, 31], [35, 81]])
    assert len(list(read(pptx(tmp_path / "a.bin", [part, part], slide)))) == 2


def test_ink_that_no_page_shows_is_read_all_the_same(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
        archive.writestr("word/ink/ink1.xml", ink_part(SEVEN))
    (record,) = read(tmp_path / "a.docx")
    assert points(record) == [SEVEN]


def test_office_without_ink_and_bombs_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UserError, match="holds no ink"):
        list(read(pptx(tmp_path / "a.pptx", [], "")))
    monkeypatch.setattr("digitpad.storage.formats.ink.office.MAX_PART_BYTES", 1000)
    with pytest.raises(UserError, match="swells"):
        list(read(pptx(tmp_path / "a.pptx", [ink_part(SEVEN * 200)], shown(1, 0, 0, 9, 9))))
    (tmp_path / "b.pptx").write_bytes(b"PK\x03\x04[Content_Types].xml")
    with pytest.raises(UserError, match="damaged"):
        list(read(tmp_path / "b.pptx"))


# ------------------------------------------------------------------------------------------------ extras


def test_reMarkable_pages_by_rmscene(tmp_path: Path) -> None:  # noqa: N802
    rmscene = pytest.importorskip("rmscene")
    items, stream = rmscene.scene_items, rmscene.scene_stream
    blocks = list(stream.simple_text_document(""))

    def block(number: int, value: object) -> Any:
        ids = [rmscene.CrdtId(1, number), rmscene.CrdtId(1, number - 1), rmscene.CrdtId(0, 0)]
        item = rmscene.crdt_sequence.CrdtSequenceItem(*ids, 0, value)
        return stream.SceneLineItemBlock(parent_id=rmscene.CrdtId(0, 11), item=item)

    def line(xy: list[list[int]], tool: object) -> Any:
        found = [items.Point(x, y, 0, 0, 16, 51) for x, y in xy]
        return items.Line(items.PenColor.BLACK, tool, found, 2.0, 0.0)

    blocks += [block(20, line(SEVEN, items.Pen.FINELINER_2)), block(21, line(BAR, items.Pen.BALLPOINT_2))]
    blocks += [block(22, None), block(23, line(SEVEN, items.Pen.ERASER))]
    with (tmp_path / "7.rm").open("wb") as file:
        rmscene.write_blocks(file, blocks)
    (record,) = read(tmp_path / "7.rm")
    assert points(record) == [SEVEN, BAR]
    assert isinstance(record.drawing, Ink)
    assert record.drawing.strokes[0].data[0, 3] == pytest.approx(0.2)


def test_wacoms_ink_by_its_library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import logging

    for name in ("uim", "uim.model.ink"):
        logging.getLogger(name).disabled = True
    pytest.importorskip("uim")
    from uim.codec.writer.encoder.encoder_3_1_0 import UIMEncoder310  # type: ignore[import-not-found]
    from uim.model.base import UUIDIdentifier  # type: ignore[import-not-found]
    from uim.model.ink import InkModel, InkTree  # type: ignore[import-not-found]
    from uim.model.inkdata.strokes import LayoutMask, Spline, Stroke, Style  # type: ignore[import-not-found]
    from uim.model.semantics.node import StrokeGroupNode, StrokeNode  # type: ignore[import-not-found]

    model = InkModel()
    root = StrokeGroupNode(UUIDIdentifier.id_generator())
    model.ink_tree = InkTree()
    model.ink_tree.root = root
    for xy in (SEVEN, BAR):
        values = [float(value) for point in (xy[0], *xy, xy[-1]) for value in point]
        spline = Spline(layout_mask=LayoutMask.X.value | LayoutMask.Y.value, data=values)
        root.add(StrokeNode(Stroke(sid=UUIDIdentifier.id_generator(), spline=spline, style=Style(brush_uri="a://b"))))
    (tmp_path / "7.uim").write_bytes(UIMEncoder310().encode(model))
    (record,) = read(tmp_path / "7.uim")
    assert points(record) == [SEVEN, BAR]
    assert capsys.readouterr() == ("", "")


def test_what_wacoms_pen_sensed_is_kept(tmp_path: Path) -> None:
    """Times in ms, pressure of 0 to 1, tilt in degrees, at the points that the sensors told them of."""
    pytest.importorskip("uim")
    from uim.codec.writer.encoder.encoder_3_1_0 import UIMEncoder310
    from uim.model.base import UUIDIdentifier
    from uim.model.ink import InkModel, InkTree
    from uim.model.inkdata.strokes import LayoutMask, Spline, Stroke, Style
    from uim.model.inkinput.inputdata import (  # type: ignore[import-not-found]
        Environment,
        InkInputProvider,
        InkInputType,
        InkSensorMetricType,
        InkSensorType,
        InputContext,
        InputDevice,
        SensorChannel,
        SensorChannelsContext,
        SensorContext,
    )
    from uim.model.inkinput.sensordata import InkState, SensorData  # type: ignore[import-not-found]
    from uim.model.semantics.node import StrokeGroupNode, StrokeNode

    model = InkModel()
    model.ink_tree = InkTree()
    model.ink_tree.root = root = StrokeGroupNode(UUIDIdentifier.id_generator())
    pen, device, place = InkInputProvider(input_type=InkInputType.PEN), InputDevice(), Environment()
    by_hand = {"ink_input_provider_id": pen.id, "input_device_id": device.id}
    metric, kind = InkSensorMetricType, InkSensorType
    channels = [
        SensorChannel(channel_type=kind.TIMESTAMP, metric=metric.TIME, resolution=1000.0, precision=0, **by_hand),
        SensorChannel(channel_type=kind.PRESSURE, metric=metric.NORMALIZED, channel_max=2.0, **by_hand),
        SensorChannel(channel_type=kind.AZIMUTH, metric=metric.ANGLE, precision=4, **by_hand),
        SensorChannel(channel_type=kind.ALTITUDE, metric=metric.ANGLE, precision=4, **by_hand),
    ]
    channel_context = SensorChannelsContext(channels=channels, **by_hand)
    sensors = SensorContext()
    sensors.add_sensor_channels_context(channel_context)
    context = InputContext(environment_id=place.id, sensor_context_id=sensors.id)
    configuration = model.input_configuration
    for kept, one in (
        (configuration.ink_input_providers, pen),
        (configuration.devices, device),
        (configuration.environments, place),
        (configuration.sensor_contexts, sensors),
        (configuration.input_contexts, context),
    ):
        kept.append(one)
    told = SensorData(UUIDIdentifier.id_generator(), context.id, InkState.PLANE, 1_700_000_000_000)
    quarter = np.pi / 2
    sensed = ([0, 8, 21, 30, 38], [0.5, 1, 2, 2, 2], [0, 0, quarter, 0, 0], [quarter / 2, quarter, *[quarter / 2] * 3])
    for channel, values in zip(channels, sensed, strict=True):
        told.add_data(channel, values)
    model.sensor_data.add(told)
    values = [float(value) for point in (SEVEN[0], *SEVEN, SEVEN[-1]) for value in point]
    spline = Spline(layout_mask=LayoutMask.X.value | LayoutMask.Y.value, data=values)
    style = Style(brush_uri="a://b")
    root.add(StrokeNode(Stroke(sid=UUIDIdentifier.id_generator(), spline=spline, style=style, sensor_data_id=told.id)))
    (tmp_path / "7.uim").write_bytes(UIMEncoder310().encode(model))
    (record,) = read(tmp_path / "7.uim")
    assert points(record) == [SEVEN]
    assert isinstance(record.drawing, Ink)
    (stroke,) = record.drawing.strokes
    np.testing.assert_allclose(stroke.data[:, 2:], [[0, 0.25], [8, 0.5], [21, 1], [30, 1], [38, 1]], atol=0.01)
    np.testing.assert_allclose(stroke.tilt, [[45, 0], [0, 0], [0, 45], [45, 0], [45, 0]], atol=0.05)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"reMarkable .lines file, version=2          " + bytes(40), "before 2022"),
        (b"reMarkable .lines file, version=5          " + bytes(40), "nothing drawn"),
        (b"reMarkable .lines file, version=6          " + bytes(range(40)), "damaged|extra|nothing drawn"),
        (b"RIFF\x20\x00\x00\x00UINKHEAD" + bytes(40), "damaged|extra|nothing drawn"),
    ],
)
def test_what_is_damaged_or_older_is_said(data: bytes, said: str, tmp_path: Path) -> None:
    (tmp_path / "a.dat").write_bytes(data)
    with pytest.raises(UserError, match=said):
        list(read(tmp_path / "a.dat"))


def test_a_zip_is_not_taken_for_office(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    np.savez(buffer, X=np.zeros((1, 64)), y=np.zeros(1))
    (tmp_path / "a.npz").write_bytes(buffer.getvalue())
    assert format_of(tmp_path / "a.npz").name == "npz"
