"""Quick, Draw! NDJSON: read with care, written without loss."""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.samples import NOT_A_DIGIT, Origin, Raster, Sample
from digitpad.storage.formats import Record
from digitpad.storage.formats.ink import ndjson
from tests.storage import drawn

BAR = Raster(np.pad(np.full((20, 3), 255, np.uint8), 8))


def records(text: str | bytes) -> list[Record]:
    data = text.encode() if isinstance(text, str) else text
    return list(ndjson.read_stream(io.BytesIO(data)))


def test_reads_the_format_of_the_dataset() -> None:
    line = {"word": "8", "countrycode": "US", "recognized": True, "writer": "pen12", "source": "pendigits"}
    text = json.dumps(line | {"drawing": [[[0, 5, 9], [1, 2, 3]], [[4], [5], [6]]]})
    (record,) = records(f"\n{text}\n\n")
    assert (record.label, record.writer, record.source) == (8, "pen12", "pendigits")
    assert isinstance(record.drawing, Ink)
    assert record.drawing.strokes[0].xy.tolist() == [[0, 1], [5, 2], [9, 3]]
    assert record.drawing.strokes[1].data[0, 2] == 6


@pytest.mark.parametrize(("word", "label"), [("0", 0), ("cat", None), ("not a digit", NOT_A_DIGIT), ("", None)])
def test_any_other_word_has_to_be_explained(word: str, label: int | None) -> None:
    (record,) = records(json.dumps({"word": word, "drawing": [[[1], [2]]]}))
    assert record.label == label


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("nonsense", "this is not JSON"),
        ("[" * 100_000, "this is not JSON"),
        ("[1, 2]", "no list “drawing”"),
        ('{"word": "1"}', "no list “drawing”"),
        ('{"word": "1", "drawing": 5}', "no list “drawing”"),
        ('{"word": [], "drawing": [[[1],[2]]]}', "not a word"),
        ('{"word": true, "drawing": [[[1],[2]]]}', "not a word"),
        ('{"word": "1", "drawing": []}', "no strokes"),
        ('{"word": "1", "drawing": [[[], []]]}', "no strokes"),
        ('{"word": "1", "drawing": [[[1, 2], [3]]]}', "equally long"),
        ('{"word": "1", "drawing": [[[1, NaN], [3, 4]]]}', "NaN is not a finite number"),
        ('{"word": "1", "drawing": [[[1, -Infinity], [3, 4]]]}', "-Infinity is not a finite number"),
        ('{"word": "1", "drawing": [[[1, 1e999], [3, 4]]]}', "not a finite number"),
        ('{"word": "1", "drawing": [[[1], [3], [1e999]]]}', "infinite"),
        ('{"word": "1", "drawing": [[["a"], [3]]]}', "not made of lists of numbers"),
        ('{"word": "1", "drawing": [[[[1]], [[3]]]]}', "not made of lists of numbers"),
        ('{"word": "1", "drawing": [[{"a": 1}, {"b": 2}]]}', "not made of lists of numbers"),
        ('{"word": "1", "drawing": [5]}', "not made of lists of numbers"),
        ('{"word": "1", "drawing": [[[1' + "0" * 400 + "], [3]]]}", "not made of lists of numbers"),
        ('{"word": "1", "drawing": [[[1],[2]]], "pressure": []}', "not made of lists of numbers"),
        ('{"word": "1", "drawing": [], "picture": [17]}', "64 counts"),
        ('{"word": "1", "drawing": [], "raster": {}}', "not made of lists"),
        ('{"word": "1", "drawing": [], "raster": {"grey": "%"}}', "picture cannot be read"),
        ('{"word": "1", "drawing": [], "raster": {"grey": "SQ=="}}', "cannot be read"),
        ('{"a":{}' * 200_001, "far more parts"),
        ('{"word": "1", "drawing": [' + "[]," * 500_000 + "[]]}", "far more parts"),
    ],
)
def test_says_what_is_wrong_with_a_line(line: str, said: str) -> None:
    with pytest.raises(UserError) as caught:
        records('{"word": "1", "drawing": [[[1],[2]]]}\n' + line)
    assert str(caught.value).startswith("-, line 2: ")
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_line_without_end_is_refused_before_it_fills_memory() -> None:
    with pytest.raises(UserError, match="longer than"):
        records(b" " * (ndjson.MAX_LINE_BYTES + 10) + b"x")


def test_a_million_points_are_read() -> None:
    axis = list(range(1000)) * 1000
    (record,) = records(json.dumps({"word": "1", "drawing": [[axis, axis]]}, separators=(",", ":")))
    assert isinstance(record.drawing, Ink)
    assert record.drawing.n_points == 1_000_000


@given(st.lists(drawn.samples, max_size=4))
def test_what_is_written_is_read_again_in_everything(
    tmp_path_factory: pytest.TempPathFactory, given_samples: list[Sample]
) -> None:
    path = tmp_path_factory.mktemp("out") / "set.ndjson.gz"
    ndjson.write(given_samples, path)
    found = list(ndjson.read(path))
    assert len(found) == len(given_samples)
    for record, sample in zip(found, given_samples, strict=True):
        picture = record.picture if record.picture is not None else sample.picture
        back = Sample(
            record.id,
            record.label if record.label is not None else -1,
            picture,
            record.drawing,
            Origin(record.origin),
            record.created,
            record.writer,
            record.source,
            record.device,
            record.app_version,
        )
        assert drawn.same(back, sample)


def test_other_readers_find_plain_quickdraw_lines(tmp_path: Path) -> None:
    path = tmp_path / "set.ndjson"
    ndjson.write([drawn.sample(drawn.ONE, 1)], path)
    line = json.loads(path.read_text())
    assert (line["word"], line["drawing"]) == ("1", [[[5, 5.5, 6], [0, 30, 70], [0, 20, 40]]])


def test_short_strokes_that_look_like_points_and_odd_numbers_come_back(tmp_path: Path) -> None:
    """Where times run backward, three points of three numbers may be taken for three axes the other way round."""
    short = Ink.from_drawing([[[0, 0, 0], [0, 0, 1], [5, 3, 1]]])
    odd = Ink.from_drawing([[[-0.0, 0.0, 2.0**53], [0.5, -3.0, 1e300]]])
    samples = [Sample(str(i), 1, drawn.sample().picture, ink) for i, ink in enumerate((short, odd))]
    ndjson.write(samples, tmp_path / "a.ndjson")
    for sample, again in zip(samples, ndjson.read(tmp_path / "a.ndjson"), strict=True):
        assert isinstance(sample.drawing, Ink)
        assert isinstance(again.drawing, Ink)
        assert [s.data.tobytes() for s in again.drawing.strokes] == [s.data.tobytes() for s in sample.drawing.strokes]


@pytest.mark.parametrize(
    "numbers",
    [
        [0, 1, -7, 400, 999_999],
        [0.5, -1.25, 3, 0.015625, 399.984375],
        [1e-6, -0.000251, 1e-5, 0.1, 999_999.999999],
        [0.30000000000000004, 1 / 3, 2, 0.1, 5],
        [-0.0, 0.0, 1, 2, 3],
        [1e-7, 1, 2, 3, 4],
        [1e6, 1e15, 1e16, 1e22, 2],
        [1, 2, 3, 4, 1e300],
    ],
)
@pytest.mark.parametrize("axis", [0, 1, 2])
def test_each_number_is_the_shortest_that_reads_back(tmp_path: Path, numbers: list[float], axis: int) -> None:
    columns = [[1.0, 2.0, 3.0, 5.0, 8.0], [13.0, 2.5, 3.0, 1.0, 0.0], [0.0, 8.0, 16.0, 24.5, 33.0]]
    columns[axis] = [float(number) for number in numbers]
    ink = Ink.from_drawing([columns, columns])
    ndjson.write([drawn.sample(ink, 3)], tmp_path / "out.ndjson")
    text = (tmp_path / "out.ndjson").read_text()
    stroke = "],[".join(",".join(repr(number).removesuffix(".0") for number in column) for column in columns)
    stroke = stroke.replace("-0,", "-0.0,")  # whose sign would go with its point
    assert text.endswith(f'"drawing":[[[{stroke}]],[[{stroke}]]]}}\n')


def test_the_same_samples_make_the_same_file(tmp_path: Path) -> None:
    samples = [drawn.sample(), drawn.sample(None, 3), drawn.sample(BAR, 10)]
    for name in ("a.ndjson.gz", "b.ndjson.gz"):
        ndjson.write(samples, tmp_path / name)
    assert (tmp_path / "a.ndjson.gz").read_bytes() == (tmp_path / "b.ndjson.gz").read_bytes()


def test_a_gzip_file_that_swells_beyond_measure_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.ndjson"
    with gzip.open(path, "wb", 9) as file:
        for _ in range(80):
            file.write(b" " * (1 << 20) + b"\n")
    with pytest.raises(UserError, match="swells beyond measure"):
        list(ndjson.read(path))


def test_a_truncated_gzip_file_is_a_sentence(tmp_path: Path) -> None:
    whole = gzip.compress(b'{"word": "1", "drawing": [[[1],[2]]]}\n' * 1000)
    path = tmp_path / "cut.ndjson.gz"
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UserError, match="cut off or damaged"):
        list(ndjson.read(path))


def test_a_file_of_blank_lines_is_not_read_for_ever() -> None:
    with pytest.raises(UserError, match="blank lines"):
        records(b"\n" * (ndjson.MAX_BLANK + 2))
