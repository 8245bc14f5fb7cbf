"""Valid files of ink as other programs write them, for the fuzzer: one of each format that digitpad only reads."""

from __future__ import annotations

import base64
import json
import struct
import zipfile
import zlib
from pathlib import Path

import numpy as np

_XY = [[10, 10], [40, 10], [70, 9], [60, 40], [45, 90]]


def ink_files(folder: Path) -> list[Path]:
    """Made in `folder`; each is told by how it begins."""
    texts = {
        "z.unp": '.VERSION 1.0\n.COORD X Y T P\n.HIERARCHY CHARACTER\n.SEGMENT CHARACTER 0-1 ? "7"\n.PEN_DOWN\n'
        "1 2 3 4\n5 6 7 8\n.PEN_UP\n.PEN_DOWN\n1 1 9 9\n.PEN_UP\n",
        "z.svg": '<svg viewBox="0 0 90 90"><style>.a{fill:none;stroke:red}</style><g transform="rotate(5 1 2)">'
        '<path class="a" d="M1 2L3 4C5 6 7 8 9 9A4 4 0 0 1 20 20z"/><use href="#b"/></g>'
        '<path id="b" fill="black" d="M0 0H30V30z"/></svg>',
        "z.excalidraw": json.dumps({"type": "excalidraw", "elements": [_element()]}),
        "z.tldr": json.dumps({"tldrawFileFormatVersion": 1, "records": [_shape()]}),
        "y.json": json.dumps({"document": {"store": {"a": _shape()}}}),
        "y.svg": "<svg><!-- payload-type:application/vnd.excalidraw+json --><!-- payload-version:2 -->"
        + "<!-- payload-start -->"
        + base64.b64encode(_scene()).decode()
        + '<!-- payload-end --><path d="M0 0H9V9Z" fill-rule="evenodd"/></svg>',
        "z.rnote": json.dumps({"version": "0.9", "data": {"engine_snapshot": {"stroke_components": [_brush()]}}}),
        "x.inkml": '<ink><context xml:id="c"><traceFormat><channel name="X"/><channel name="Y"/><channel name="OA"'
        ' units="rad"/><channel name="OE"/></traceFormat></context><trace contextRef="#c">1 2 3 4, 5 6 7 8</trace>'
        "</ink>",
        "y.ndjson": json.dumps({"word": "7", "drawing": [[[1, 5], [2, 6]]], "tilt": [[[10, -10], [0, 90]]]}),
        "z.inkml": '<ink><definitions><context xml:id="c"><traceFormat><channel name="Y" orientation="-ve"/>'
        '<channel name="X"/></traceFormat><canvasTransform><mapping type="affine"><affine>1 0 2, 0 1 3</affine>'
        "</mapping></canvasTransform></context></definitions>"
        '<trace xml:id="t" contextRef="#c">1 2,\'3\'4,"1"2,* *</trace>'
        '<traceGroup><annotation type="truth">7</annotation><traceView traceDataRef="#t" from="1" to="3"/></traceGroup>'
        "</ink>",
    }
    texts |= {
        "x.unp": '.SEGMENT DIGIT ? "7"\n.PEN_DOWN\n1 2\n5 6\n.PEN_UP\n.DT 9\n'
        '.SEGMENT DIGIT ? "1"\n.PEN_DOWN\n1 1\n.PEN_UP\n',
        "y.uji": "// a\nWORD 7 UJI_W01-01\n  NUMSTROKES 1\n  POINTS 3 # 10 10 40 10 70 9\nWORD a UJI_W01-01\n"
        "  NUMSTROKES 1\n  POINTS 2 # 1 2 3 4\n",
        "w.xml": '<Gesture Name="7~01" Number="1"><Stroke><Point X="1" Y="2" T="3" Pressure="9"/><Point X="4" Y="5"/>'
        "</Stroke></Gesture>",
        "v.xml": "<WhiteboardCaptureSession>"
        '<Stroke><Point x="1" y="2" time="3.5"/></Stroke></WhiteboardCaptureSession>',
        "w.json": json.dumps({"words": [{"label": "7", "items": [{"type": "stroke", "X": [1, 5], "Y": [2, 6]}]}]}),
        "v.json": json.dumps([{"drawMode": True, "paths": [{"x": x, "y": y} for x, y in _XY]}]),
        "u.json": json.dumps({"objects": [{"type": "path", "left": 1, "path": [["M", 1, 2], ["Q", 1, 2, 3, 4]]}]}),
    }
    for name, text in texts.items():
        (folder / name).write_text(text)
    (folder / "z.bin").write_bytes(_small())
    (folder / "y.rm").write_bytes(_lines())
    with zipfile.ZipFile(folder / "z.pptx", "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("ppt/ink/ink1.xml", texts["z.inkml"])
    return [*(folder / name for name in texts), folder / "z.bin", folder / "y.rm", folder / "z.pptx"]


def _lines() -> bytes:
    data = b"reMarkable .lines file, version=5          " + struct.pack("<2i", 1, 1)
    data += struct.pack("<3i2fi", 2, 0, 0, 2.0, 0.0, len(_XY))
    return data + b"".join(struct.pack("<6f", x, y, 1, 0, 2, 0.5) for x, y in _XY)


def _element() -> dict[str, object]:
    base = {"type": "freedraw", "x": 1, "y": 2, "angle": 0.5, "simulatePressure": False}
    return base | {"points": _XY, "pressures": [0.1] * len(_XY)}


def _scene() -> bytes:
    data = zlib.compress(json.dumps({"type": "excalidraw", "elements": [_element()]}).encode()).decode("latin-1")
    return json.dumps({"compressed": True, "encoded": data}, ensure_ascii=False).encode("latin-1")


def _shape() -> dict[str, object]:
    values = np.column_stack([_XY, np.ones(len(_XY))])
    data = values[0].astype("<f4").tobytes() + np.diff(values, axis=0).astype("<f2").tobytes()
    segments = [{"type": "free", "path": base64.b64encode(data).decode()}]
    base = {"typeName": "shape", "type": "draw", "id": "a", "parentId": "b", "x": 1, "y": 2, "rotation": 1}
    return base | {"props": {"isPen": True, "segments": segments}}


def _brush() -> dict[str, object]:
    ends = [{"lineto": {"end": {"pos": p, "pressure": 0.5}}} for p in _XY[1:]]
    return {"value": {"brushstroke": {"path": {"start": {"pos": _XY[0], "pressure": 1}, "segments": ends}}}}


def _small() -> bytes:
    data = struct.pack("<Q2sbIH", 5, b"DE", 1, 1_488_000_000, 1) + struct.pack("<H", len(_XY))
    return data + bytes(p[0] for p in _XY) + bytes(p[1] for p in _XY)
