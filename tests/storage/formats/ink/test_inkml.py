"""InkML, as the recommendation's own examples have it, and as others send it."""

from __future__ import annotations

import gzip
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.samples import Sample
from digitpad.storage.formats import Record, read
from digitpad.storage.formats.ink import xml_elements
from digitpad.storage.formats.ink.inkml import reading as inkml
from digitpad.storage.formats.ink.inkml import values as inkml_values
from tests.storage import drawn


def records(tmp_path: Path, body: str, head: str = '<ink xmlns="http://www.w3.org/2003/InkML">') -> list[Record]:
    path = tmp_path / "a.inkml"
    path.write_text(f"{head}{body}</ink>")
    return list(read(path))


def points(record: Record) -> list[list[list[float]]]:
    assert isinstance(record.drawing, Ink)
    return [stroke.xy.tolist() for stroke in record.drawing.strokes]


def test_plain_traces_are_one_drawing(tmp_path: Path) -> None:
    body = (
        '<annotation type="truth">7</annotation><trace>10 0, 9 14,\n 8 28</trace><trace id="b">130 155, 144 159</trace>'
    )
    (record,) = records(tmp_path, body)
    assert record.label == 7
    assert points(record) == [[[10, 0], [9, 14], [8, 28]], [[130, 155], [144, 159]]]


def test_each_trace_group_is_a_drawing(tmp_path: Path) -> None:
    body = "".join(
        f'<traceGroup><annotation type="truth">{word}</annotation><annotation type="writer">me</annotation>'
        f"<trace>1 2, 3 4</trace></traceGroup>"
        for word in ("3", "cat")
    )
    found = records(tmp_path, body)
    assert [(record.label, record.writer) for record in found] == [(3, "me"), (None, "me")]
    assert found[1].name == "cat"  # somebody has to say what it means


def test_differences_are_summed(tmp_path: Path) -> None:
    """The example of section 3.3.1.4 of the recommendation."""
    (record,) = records(
        tmp_path, "<trace>1125 18432,'23'43,\"7\"-8,3-5,7 -3,6 2,6 8,3 6,2 4,*T</trace>".replace("*T", "3 6")
    )
    assert points(record)[0][:5] == [[1125, 18432], [1148, 18475], [1178, 18510], [1211, 18540], [1251, 18567]]


@pytest.mark.parametrize(
    ("channels", "point", "tilt"),
    [
        ('<channel name="OTx"/><channel name="OTy"/>', "30 -15", [30, -15]),
        ('<channel name="OTx" units="rad"/><channel name="OTy" units="rad"/>', "0.5 -0.25", [28.65, -14.32]),
        ('<channel name="OA" units="deg"/><channel name="OE" units="deg"/>', "90 60", [0, 30]),
    ],
)
def test_tilt_is_kept_in_degrees_and_goes_out_again(
    channels: str, point: str, tilt: list[float], tmp_path: Path
) -> None:
    head = f'<context xml:id="p"><traceFormat><channel name="X"/><channel name="Y"/>{channels}</traceFormat></context>'
    (record,) = records(tmp_path, f'<definitions>{head}</definitions><trace contextRef="#p">1 2 {point}</trace>')
    assert isinstance(record.drawing, Ink)
    np.testing.assert_allclose(record.drawing.strokes[0].tilt, [tilt], atol=0.01)
    inkml.write([drawn.sample(record.drawing)], tmp_path / "out.inkml")
    (again,) = read(tmp_path / "out.inkml")
    assert again.drawing == record.drawing


def test_tenths_of_a_degree_as_office_has_them(tmp_path: Path) -> None:
    body = """<definitions><context xml:id="c"><inkSource xml:id="s"><traceFormat>
        <channel name="X"/><channel name="Y"/><channel name="OA"/><channel name="OE"/></traceFormat>
        <channelProperties><channelProperty channel="OA" name="resolution" value="10" units="1/deg"/>
        <channelProperty channel="OE" name="resolution" value="10" units="1/deg"/></channelProperties>
        </inkSource></context></definitions><trace contextRef="#c">1 2 1800 450</trace>"""
    (record,) = records(tmp_path, body)
    assert isinstance(record.drawing, Ink)
    np.testing.assert_allclose(record.drawing.strokes[0].tilt, [[-45, 0]], atol=0.01)


def test_channels_are_told_by_the_context(tmp_path: Path) -> None:
    body = """<definitions>
        <context xml:id="pen"><inkSource xml:id="s"><traceFormat xml:id="f">
          <channel name="F" type="integer"/><channel name="Y"/><channel name="X"/><channel name="T"/>
          <channel name="OTx"/>
        </traceFormat></inkSource></context>
        <brush xml:id="b"><brushProperty name="width" value="3"/></brush></definitions>
        <traceGroup><trace contextRef="#pen" brushRef="#b">0.5 2 1 7 0, ? 4 3 8 0</trace></traceGroup>"""
    (record,) = records(tmp_path, body)
    assert isinstance(record.drawing, Ink)
    data = record.drawing.strokes[0].data
    assert data[:, :3].tolist() == [[1, 2, 7], [3, 4, 8]]
    assert data[0, 3] == 0.5
    assert np.isnan(data[1, 3])


def test_pen_up_traces_repeats_and_hexadecimals_are_understood(tmp_path: Path) -> None:
    (record,) = records(tmp_path, '<trace>#A 2, * *</trace><trace type="penUp">5 5, 6 6</trace><trace> </trace>')
    assert points(record) == [[[10, 2], [10, 2]]]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<trace>1 2, 3</trace>", "a number for each channel"),
        ("<trace>1 x, 3 4</trace>", "a number for each channel"),
        ("<trace>1 1e999</trace>", "infinite"),
        ("<trace>? ?</trace>", "not a finite number"),
        ("<trace>1 2</trace", "not well-formed"),
        ("<a>" * 100 + "</a>" * 100, "nested too deeply"),
    ],
)
def test_says_what_is_wrong(tmp_path: Path, body: str, said: str) -> None:
    with pytest.raises(UserError, match=said):
        records(tmp_path, body)


def test_strokes_and_elements_without_end_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UserError, match="more than 1000000 points"):
        records(tmp_path, "<trace>" + "1 1," * inkml_values.MAX_POINTS + "1 1</trace>")
    monkeypatch.setattr(inkml, "MAX_TRACES", 5)
    with pytest.raises(UserError, match="more than 5 strokes"):
        records(tmp_path, "<trace>1 1</trace>" * 7)
    monkeypatch.setattr(xml_elements, "MAX_ELEMENT_BYTES", 1 << 20)
    assert len(records(tmp_path, "<traceGroup><trace>1 1</trace></traceGroup>" * 50_000)) == 50_000
    with pytest.raises(UserError, match="an element of more than"):
        records(tmp_path, "<annotation>" + "x" * (3 << 20) + "</annotation>")


def test_other_xml_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.inkml"
    path.write_text("<page><trace>1 2</trace></page>")
    with pytest.raises(UserError, match="not InkML"):
        list(read(path))


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE ink [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
        '<!DOCTYPE ink [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_entities_and_references_are_refused(tmp_path: Path, doctype: str) -> None:
    path = tmp_path / "a.inkml"
    path.write_text(f"{doctype}<ink><trace>1 2</trace></ink>")
    with pytest.raises(UserError, match="XML entities"):
        list(read(path))


def test_a_document_type_is_passed_over_and_never_fetched(tmp_path: Path) -> None:
    path = tmp_path / "a.inkml"
    path.write_text('<!DOCTYPE ink SYSTEM "http://127.0.0.1:9/x.dtd"><ink><trace>1 2, 3 4</trace></ink>')
    assert len(list(read(path))) == 1


def test_a_truth_in_mathml_is_the_label(tmp_path: Path) -> None:
    path = tmp_path / "a.inkml"
    path.write_text(
        '<ink xmlns="http://www.w3.org/2003/InkML"><annotationXML type="truth">'
        '<math xmlns="http://www.w3.org/1998/Math/MathML"><mn>5</mn></math></annotationXML>'
        "<trace>1 2, 3 4</trace></ink>"
    )
    assert [record.label for record in read(path)] == [5]


@pytest.mark.parametrize(("row", "name"), [("<mn>7</mn><mspace/>", "7"), ("<mn>1</mn><mn>2</mn>", "12")])
def test_a_truth_of_several_parts_is_read_as_a_whole(tmp_path: Path, row: str, name: str) -> None:
    path = tmp_path / "a.inkml"
    path.write_text(
        f'<ink><annotationXML type="truth"><math><mrow>{row}</mrow></math></annotationXML><trace>1 2, 3 4</trace></ink>'
    )
    assert [record.name for record in read(path)] == [name]


@given(st.lists(drawn.inks(), max_size=4))
def test_strokes_come_back_bit_by_bit(tmp_path_factory: pytest.TempPathFactory, given_inks: list[Ink]) -> None:
    path = tmp_path_factory.mktemp("out") / "set.inkml"
    samples = [
        Sample(str(i), i, np.zeros((8, 8), np.uint8), ink, writer="a<b&\x01") for i, ink in enumerate(given_inks)
    ]
    inkml.write(samples, path)
    found = list(inkml.read(path))
    assert [record.label for record in found] == [sample.label for sample in samples]
    for record, ink in zip(found, given_inks, strict=True):
        assert record.writer == "a<b&\ufffd"
        assert isinstance(record.drawing, Ink)
        assert record.drawing == ink


def test_pictures_have_no_place_in_inkml(tmp_path: Path) -> None:
    inkml.write([drawn.sample(None), drawn.sample()], tmp_path / "a.inkml")
    assert len(list(read(tmp_path / "a.inkml"))) == 1


def test_what_is_called_gz_is_gzip(tmp_path: Path) -> None:
    for name in ("a.inkml.gz", "b.inkml"):
        inkml.write([drawn.sample(), drawn.sample(drawn.ONE, 1)], tmp_path / name)
        assert [record.name for record in read(tmp_path / name)] == ["7", "1"]
    packed = (tmp_path / "a.inkml.gz").read_bytes()
    assert packed[:2] == b"\x1f\x8b"
    assert gzip.decompress(packed) == (tmp_path / "b.inkml").read_bytes()
