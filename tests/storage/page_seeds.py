"""Valid pages as programs, tablets and printers make them: PDF, forms, layers, Wacom's and reMarkable's ink.

What a library is needed for is left out where it is not there.
"""

from __future__ import annotations

import io
import logging
import zipfile
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from digitpad.core.form.layout import CELLS
from tests.core.form.drawn_form import form_page

_SEVEN = [[10, 10], [40, 10], [70, 9], [60, 40], [45, 90]]
_BAR = [[35, 45], [70, 44]]
_SIDE = 100


def page_files(folder: Path, *, form_side: int = 700) -> list[tuple[str, Path]]:
    """Made in `folder`: each with the name of its format. `form_side`: pixels of the form's longer side."""
    found = [("form", _form(folder / "f.png", form_side)), ("layers", _layers(folder / "7.ora"))]
    if find_spec("pypdfium2"):
        found.append(("pdf", _pdf(folder / "7.pdf")))
    if find_spec("uim"):
        found.append(("wacom", _wacom(folder / "7.uim")))
    if find_spec("rmscene"):
        found.append(("remarkable", _remarkable(folder / "7.rm")))
    return found


def _form(path: Path, side: int) -> Path:
    page = form_page({place: CELLS[place].label for place in range(3, 200, 20)})
    page.thumbnail((side, side))
    page.save(path)
    return path


def _drawn() -> Image.Image:
    image = Image.new("L", (_SIDE, _SIDE), 255)
    for xy in (_SEVEN, _BAR):
        ImageDraw.Draw(image).line([(x, y) for x, y in xy], fill=0, width=6, joint="curve")
    return image


def _layers(path: Path) -> Path:
    whole = io.BytesIO()
    _drawn().save(whole, "PNG")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "image/openraster")
        archive.writestr("mergedimage.png", whole.getvalue())
        archive.writestr("data/layer0.png", whole.getvalue())
    return path


def _pdf(path: Path) -> Path:
    _drawn().save(path)
    return path


def _wacom(path: Path) -> Path:
    for name in ("uim", "uim.model.ink"):
        logging.getLogger(name).disabled = True  # it tells on stderr that its log is set up
    from uim.codec.writer.encoder.encoder_3_1_0 import UIMEncoder310  # type: ignore[import-not-found]
    from uim.model.base import UUIDIdentifier  # type: ignore[import-not-found]
    from uim.model.ink import InkModel, InkTree  # type: ignore[import-not-found]
    from uim.model.inkdata.strokes import LayoutMask, Spline, Stroke, Style  # type: ignore[import-not-found]
    from uim.model.semantics.node import StrokeGroupNode, StrokeNode  # type: ignore[import-not-found]

    model = InkModel()
    model.ink_tree = InkTree()
    model.ink_tree.root = root = StrokeGroupNode(UUIDIdentifier.id_generator())
    for xy in (_SEVEN, _BAR):
        values = [float(value) for point in (xy[0], *xy, xy[-1]) for value in point]
        spline = Spline(layout_mask=LayoutMask.X.value | LayoutMask.Y.value, data=values)
        root.add(StrokeNode(Stroke(sid=UUIDIdentifier.id_generator(), spline=spline, style=Style(brush_uri="a://b"))))
    path.write_bytes(UIMEncoder310().encode(model))
    return path


def _remarkable(path: Path) -> Path:
    import rmscene  # type: ignore[import-not-found]

    items, stream = rmscene.scene_items, rmscene.scene_stream
    blocks = list(stream.simple_text_document(""))
    for number, xy in enumerate((_SEVEN, _BAR), 20):
        points = [items.Point(x, y, 0, 0, 16, 51) for x, y in np.array(xy).tolist()]
        line = items.Line(items.PenColor.BLACK, items.Pen.FINELINER_2, points, 2.0, 0.0)
        ids = [rmscene.CrdtId(1, number), rmscene.CrdtId(1, number - 1), rmscene.CrdtId(0, 0)]
        item = rmscene.crdt_sequence.CrdtSequenceItem(*ids, 0, line)
        blocks.append(stream.SceneLineItemBlock(parent_id=rmscene.CrdtId(0, 11), item=item))
    with path.open("wb") as file:
        rmscene.write_blocks(file, blocks)
    return path
