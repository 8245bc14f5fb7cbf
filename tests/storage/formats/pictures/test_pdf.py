"""Pages of a PDF; each file made here, by hand."""

from __future__ import annotations

import sys
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digitpad.core.errors import UserError
from digitpad.core.samples import Raster
from digitpad.storage.formats import format_named, format_of, read
from digitpad.storage.formats.registry import format_by_look

SEVEN = "12 w 100 320 m 300 320 l 180 60 l S"
ONE = "12 w 200 320 m 200 60 l S"
needs_pdfium = pytest.mark.skipif(find_spec("pypdfium2") is None, reason="the extra “pdf” is not installed")


def pdf(*contents: str, notes: str = "", more: str = "") -> bytes:
    """A page of 400 by 400 points for each of `contents`; `notes`: annotations of each, `more`: what else it says."""
    n = len(contents)
    kids = " ".join(f"{3 + 2 * i} 0 R" for i in range(n))
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {n} >>"]
    for i, content in enumerate(contents):
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Resources << >> /Contents {4 + 2 * i} 0 R "
            f"/Annots [{notes}] {more} >>",
            f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        ]
    text, places = "%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(text))
        text += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    return (text + head + f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(text)}\n%%EOF").encode()


def ink(page: Raster) -> list[int]:
    """Left, top, right, bottom of what is dark, in hundredths of the page."""
    ys, xs = np.nonzero(page.grey < 128)
    side = page.grey.shape[0] / 100
    return [round(edge / side) for edge in (xs.min(), ys.min(), xs.max(), ys.max())]


@needs_pdfium
def test_each_page_is_a_picture_as_it_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "notes.dat"
    path.write_bytes(pdf(SEVEN, ONE))
    assert format_of(path).name == "pdf"
    shares: list[float] = []
    seven, one = (record.drawing for record in read(path, report=shares.append))
    assert shares == [0.5, 1.0]
    assert isinstance(seven, Raster)
    assert isinstance(one, Raster)
    assert seven.grey.shape == (1024, 1024)
    assert ink(seven) == pytest.approx([25, 18, 75, 85], abs=2)
    assert ink(one) == pytest.approx([48, 20, 51, 85], abs=2)


@needs_pdfium
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(place=st.integers(5, 600), byte=st.integers(0, 255), end=st.integers(6, 700))
def test_a_damaged_one_is_read_or_a_sentence(place: int, byte: int, end: int, tmp_path: Path) -> None:
    data = bytearray(pdf(SEVEN))
    data[min(place, len(data) - 1)] = byte
    path = tmp_path / "a.pdf"
    path.write_bytes(bytes(data[:end]))
    with suppress(UserError):
        assert all(isinstance(record.drawing, Raster) for record in read(path))


def test_without_the_extra_it_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    path = tmp_path / "7.pdf"
    path.write_bytes(pdf(SEVEN))
    with pytest.raises(UserError, match="PDF file: to read it, install digitpad with its extra “pdf”"):
        list(read(path))


@needs_pdfium
def test_pages_of_many_digits_are_cut_and_each_tells_its_page(tmp_path: Path) -> None:
    """The first is a cover of one drawing, the third is empty."""
    strokes = "".join(
        f"4 w {60 + 100 * i} {300 - 120 * j} m {60 + 100 * i} {240 - 120 * j} l S " for i in range(3) for j in range(2)
    )
    path = tmp_path / "scan.pdf"
    path.write_bytes(pdf(ONE, strokes, ""))
    assert format_by_look(path).name == "sheet"
    records = list(read(path, format_by_look(path)))
    assert [record.source for record in records] == ["scan.pdf"] + 6 * ["scan.pdf, 2"]
    assert {record.name for record in records} == {""}
    assert len(list(read(path, format_named("image")))) == 3


@needs_pdfium
def test_pages_of_one_drawing_each_stay_drawings(tmp_path: Path) -> None:
    path = tmp_path / "notes.pdf"
    path.write_bytes(pdf(SEVEN, ONE))
    assert format_by_look(path).name == "pdf"


@needs_pdfium
@pytest.mark.parametrize(
    ("note", "box"),
    [
        ("/PolyLine /Vertices [100 320 300 320 180 60]", [25, 20, 75, 85]),
        ("/Line /L [100 320 300 320]", [25, 18, 75, 22]),
        ("/Ink /InkList [[100 320 300 320 180 60]]", [25, 20, 75, 85]),
        ("/PolyLine /F 2 /Vertices [100 320 300 320 180 60]", None),
    ],
)
def test_lines_drawn_over_a_page_are_seen(note: str, box: list[int] | None, tmp_path: Path) -> None:
    """PDFium leaves lines out whose reader stored no picture of them; what is hidden stays so."""
    common = "/C [0 0 0.5] /BS << /W 8 >> /Rect [80 50 320 340]"
    (tmp_path / "a.pdf").write_bytes(pdf("", notes=f"<< /Type /Annot /Subtype {note} {common} >>"))
    (record,) = read(tmp_path / "a.pdf")
    assert isinstance(record.drawing, Raster)
    assert (record.drawing.grey < 128).any() == (box is not None)
    assert box is None or ink(record.drawing) == pytest.approx(box, abs=2)


@needs_pdfium
def test_lines_lie_right_on_a_page_that_is_turned(tmp_path: Path) -> None:
    note = "<< /Type /Annot /Subtype /Line /L [100 320 300 320] /C [0 0 0] /BS << /W 8 >> /Rect [80 50 320 340] >>"
    (tmp_path / "a.pdf").write_bytes(pdf("", notes=note, more="/Rotate 90"))
    (record,) = read(tmp_path / "a.pdf")
    assert isinstance(record.drawing, Raster)
    assert ink(record.drawing) == pytest.approx([78, 25, 82, 75], abs=2)
