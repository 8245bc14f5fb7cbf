"""Of any format an import takes the same drawings under the same labels as experiments do."""

from __future__ import annotations

import csv
import json
import re
import uuid
import zipfile
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from digitpad.core.errors import UserError
from digitpad.core.label_words import meanings_of
from digitpad.core.preprocessing.preprocess import picture_of
from digitpad.core.samples import Origin, Raster, Sample
from digitpad.session.files.datasets import file_dataset
from digitpad.storage.assets import load_built_in_digits
from digitpad.storage.formats import format_named
from digitpad.storage.set_check.source import Mode, Source

X8, Y = load_built_in_digits()
ALL = np.kron(X8[:300].reshape(-1, 8, 8), np.ones((2, 2))).astype(np.uint8) * 15
WORDS = ("{}", "{}.0", "digit {}", "class_{}")
UNKNOWN = ("", "?", "nan")


def _csv(folder: Path, X: np.ndarray, words: list[str], sign: str = ",", suffix: str = "csv") -> Path:
    path = folder / f"a.{suffix}"
    with path.open("w", newline="") as file:
        out = csv.writer(file, delimiter=sign)
        out.writerow(["label", *(f"pixel{i}" for i in range(256))])
        out.writerows([word, *x.ravel().tolist()] for x, word in zip(X, words, strict=True))
    return path


def _npz(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    np.savez(folder / "a.npz", images=X, labels=np.array(words))
    return folder / "a.npz"


def _arff(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    lines = [f"@attribute p{i} numeric" for i in range(256)]
    rows = [",".join([*map(str, x.ravel()), f"'{word}'" if word else "?"]) for x, word in zip(X, words, strict=True)]
    path = folder / "a.arff"
    path.write_text("\n".join(["@relation a", *lines, "@attribute class string", "@data", *rows]))
    return path


def _json(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    rows = [{"image": x.tolist(), "label": word} for x, word in zip(X, words, strict=True)]
    (folder / "a.json").write_text(json.dumps(rows))
    return folder / "a.json"


def _ndjson(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    lines = []
    for n, word in enumerate(words):
        strokes = [[[0, 50 + n, 20, 5], [0, 10, 60, 90 + n]], [[5, 9, 40, 50], [30, 35, 33, 40 + n]]]
        lines.append(json.dumps({"word": word, "drawing": strokes}))
    (folder / "a.ndjson").write_text("\n".join(lines))
    return folder / "a.ndjson"


def _folder(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    for n, (x, word) in enumerate(zip(X, words, strict=True)):
        place = folder / "set" / (word.strip("?") or "unknown")
        place.mkdir(parents=True, exist_ok=True)
        Image.fromarray(x).save(place / f"{n:04}x.png")
    return folder / "set"


def _zip(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    inner = _folder(folder, X, words)
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        for file in sorted(inner.rglob("*.png")):
            archive.write(file, file.relative_to(folder))
    return folder / "a.zip"


def _mat(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    savemat = pytest.importorskip("scipy.io").savemat
    y = np.array([float(digit) if digit >= 0 else np.nan for digit in _digits(words)])
    savemat(folder / "a.mat", {"X": X.transpose(1, 2, 0), "y": y[:, None]})
    return folder / "a.mat"


def _h5(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    with pytest.importorskip("h5py").File(folder / "a.h5", "w") as file:
        file["images"], file["labels"] = X, words
    return folder / "a.h5"


def _parquet(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    pyarrow = pytest.importorskip("pyarrow")
    table = pyarrow.table({"pixels": [x.ravel().tolist() for x in X], "digit": words})
    pytest.importorskip("pyarrow.parquet").write_table(table, folder / "a.parquet")
    return folder / "a.parquet"


def _idx(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    y = np.array([digit if digit >= 0 else 99 for digit in _digits(words)], np.uint8)
    sizes = b"".join(n.to_bytes(4) for n in X.shape)
    (folder / "a-images-idx3-ubyte").write_bytes(b"\0\0\x08\x03" + sizes + X.tobytes())
    (folder / "a-labels-idx1-ubyte").write_bytes(b"\0\0\x08\x01" + sizes[:4] + y.tobytes())
    return folder / "a-images-idx3-ubyte"


def _idx_folder(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    for part in ("train", "t10k"):
        (inner := folder / part).mkdir()
        for file in (_idx(inner, X, words), inner / "a-labels-idx1-ubyte"):
            file.rename(folder / file.name.replace("a-", f"{part}-"))
        inner.rmdir()
    return folder


def _digits(words: list[str]) -> list[int]:
    """-1 for those that say nothing."""
    return [int(digit[0]) if (digit := re.findall(r"\d", word)) else -1 for word in words]


def _flags(words: list[str]) -> np.ndarray:
    return np.array([[int(digit == place) for place in range(10)] for digit in _digits(words)])


def _folded(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    lines = [f"{word},{' '.join(map(str, x.ravel().tolist()))}" for x, word in zip(X, words, strict=True)]
    (folder / "a.csv").write_text("\n".join(["label,pixels", *lines]))
    return folder / "a.csv"


def _csv_of_flags(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    with (folder / "a.csv").open("w", newline="") as file:
        out = csv.writer(file)
        out.writerow([*(f"is_{digit}" for digit in range(10)), *(f"pixel{i}" for i in range(256))])
        out.writerows([*flags, *x.ravel().tolist()] for x, flags in zip(X, _flags(words).tolist(), strict=True))
    return folder / "a.csv"


def _npz_of_flags(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    np.savez(folder / "a.npz", x_train=X[..., None] / 255, y_train=_flags(words))
    return folder / "a.npz"


def _npz_of_bytes(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    np.savez(folder / "a.npz", xtrain=X, ytrain=np.array([word.encode() for word in words]))
    return folder / "a.npz"


def _pair(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    np.save(folder / "X.npy", X)
    np.save(folder / "y.npy", np.array(words))
    return folder / "X.npy"


def _cells(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    savemat = pytest.importorskip("scipy.io").savemat
    savemat(folder / "a.mat", {"fea": X.reshape(len(X), -1), "gnd": np.array(words, dtype=object)})
    return folder / "a.mat"


def _h5_of_groups(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    with pytest.importorskip("h5py").File(folder / "a.h5", "w") as file:
        file["train/images"], file["train/labels"] = X, np.array([word.encode() for word in words])
        file["test/images"], file["test/labels"] = X[:1], np.array([words[0].encode()])
    return folder / "a.h5"


def _arrow(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    pyarrow = pytest.importorskip("pyarrow")
    labels = pyarrow.array(words).dictionary_encode()
    table = pyarrow.table({f"p{i}": X.reshape(len(X), -1)[:, i] for i in range(256)} | {"digit": labels})
    pytest.importorskip("pyarrow.feather").write_feather(table, folder / "a.feather")
    return folder / "a.feather"


def _parquet_of_flags(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    pyarrow = pytest.importorskip("pyarrow")
    table = pyarrow.table({"image": [x.tolist() for x in X], "label": _flags(words).tolist()})
    pytest.importorskip("pyarrow.parquet").write_table(table, folder / "a.parquet")
    return folder / "a.parquet"


def _libsvm(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    dump = pytest.importorskip("sklearn.datasets").dump_svmlight_file
    dump(X.reshape(len(X), -1).astype(float), np.array(_digits(words)), str(folder / "a.svmlight"))
    return folder / "a.svmlight"


def _strokes(n: int) -> list[list[list[int]]]:
    """Two strokes, of points, that no other number has."""
    return [[[0, 0], [50 + n, 10], [20, 60], [5, 90 + n]], [[5, 30], [9, 35], [40, 33], [50, 40 + n]]]


def _inkml(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    groups = []
    for n, word in enumerate(words):
        traces = "".join(f"<trace>{', '.join(f'{x} {y}' for x, y in stroke)}</trace>" for stroke in _strokes(n))
        groups.append(f'<traceGroup><annotation type="truth">{word}</annotation>{traces}</traceGroup>')
    (folder / "a.inkml").write_text(f"<ink>{''.join(groups)}</ink>")
    return folder / "a.inkml"


def _unipen(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    lines = [".VERSION 1.0", ".COORD X Y", ".HIERARCHY CHARACTER"]
    for n, word in enumerate(words):
        lines.append(f'.SEGMENT CHARACTER {2 * n}-{2 * n + 1} OK "{word}"')
    for n in range(len(words)):
        for stroke in _strokes(n):
            lines += [".PEN_DOWN", *(f"{x} {-y}" for x, y in stroke), ".PEN_UP"]
    (folder / "a.unp").write_text("\n".join(lines))
    return folder / "a.unp"


def _uji(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    lines = []
    for n, word in enumerate(words):
        lines += [f"WORD {word.replace(' ', '_') or '?'} UJI_W01-01", "  NUMSTROKES 2"]
        lines += [f"  POINTS 4 # {' '.join(f'{x} {y}' for x, y in stroke)}" for stroke in _strokes(n)]
    (folder / "a.txt").write_text("\n".join(lines))
    return folder / "a.txt"


def _gesture(n: int, word: str) -> str:
    points = ("".join(f'<Point X="{x}" Y="{y}"/>' for x, y in stroke) for stroke in _strokes(n))
    return f'<Gesture Name="{word}">{"".join(f"<Stroke>{each}</Stroke>" for each in points)}</Gesture>'


def _drawings(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    listed = [{"label": word, "strokes": _strokes(n)} for n, word in enumerate(words)]
    (folder / "a.json").write_text(json.dumps({"samples": listed}, indent=1))
    return folder / "a.json"


def _set(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    row = format_named("digitpad")
    samples = [
        Sample(uuid.uuid4().hex, label, X8[n].reshape(8, 8).astype(np.uint8), Raster(X[n]), Origin.IMPORTED)
        for n, label in enumerate(_digits(words))
        if label >= 0
    ]
    assert row.write is not None
    row.write(samples, folder / "a.digitpad")
    return folder / "a.digitpad"


def _bitmaps(folder: Path, X: np.ndarray, words: list[str]) -> Path:
    blocks = []
    for x, digit in zip(X, _digits(words), strict=True):
        rows = ["".join(map(str, row)) for row in (x > 90).astype(int).tolist()]
        blocks.append("\n".join([*rows, f" {digit}" if digit >= 0 else " ?"]))
    (folder / "a.windep").write_text("\n".join(blocks) + "\n")
    return folder / "a.windep"


def _singly(ending: str, text: Callable[[int, str], str]) -> Callable[[Path, np.ndarray, list[str]], Path]:
    """A folder a label, a file a drawing."""

    def write(folder: Path, X: np.ndarray, words: list[str]) -> Path:
        for n, word in enumerate(words):
            place = folder / "set" / (word.strip("?") or "unknown")
            place.mkdir(parents=True, exist_ok=True)
            (place / f"{n:04}x{ending}").write_text(text(n, word))
        return folder / "set"

    return write


def _svg(n: int, word: str) -> str:
    lines = (" ".join(f"{x},{y}" for x, y in stroke) for stroke in _strokes(n))
    return f'<svg viewBox="0 0 99 99">{"".join(f"""<polyline fill="none" points="{each}"/>""" for each in lines)}</svg>'


def _xopp(n: int, word: str) -> str:
    lines = (" ".join(f"{x} {y}" for x, y in stroke) for stroke in _strokes(n))
    inner = "".join(f'<stroke tool="pen" color="#000000ff" width="1">{each}</stroke>' for each in lines)
    return f'<xournal fileversion="4"><page width="99" height="99"><layer>{inner}</layer></page></xournal>'


def _excalidraw(n: int, word: str) -> str:
    elements = [{"type": "freedraw", "x": 5, "y": 6, "points": stroke} for stroke in _strokes(n)]
    return json.dumps({"type": "excalidraw", "elements": elements})


def _tldraw(n: int, word: str) -> str:
    listed = [[{"x": x, "y": y} for x, y in stroke] for stroke in _strokes(n)]
    base = {"typeName": "shape", "type": "draw", "parentId": "page:a", "x": 1, "y": 2}
    shapes = [base | {"id": str(i), "props": {"segments": [{"points": each}]}} for i, each in enumerate(listed)]
    return json.dumps({"tldrawFileFormatVersion": 1, "records": shapes})


def _rnote(n: int, word: str) -> str:
    brushes = [
        {"brushstroke": {"path": {"start": {"pos": stroke[0]}, "segments": [{"end": {"pos": p}} for p in stroke[1:]]}}}
        for stroke in _strokes(n)
    ]
    return json.dumps({"version": "0.9", "data": {"engine_snapshot": {"stroke_components": brushes}}})


INK = (
    *(_inkml, _unipen, _uji, _drawings, _singly(".xml", _gesture), _singly(".svg", _svg), _singly(".xopp", _xopp)),
    *(_singly(".excalidraw", _excalidraw), _singly(".tldr", _tldraw), _singly(".rnote", _rnote)),
)
FORMATS: tuple[Callable[[Path, np.ndarray, list[str]], Path], ...] = (
    *(_csv, lambda *given: _csv(*given, "\t", "tsv"), _npz, _arff, _json, _ndjson, _folder, _zip),
    *(_mat, _h5, _parquet, _idx, _folded, _csv_of_flags, _npz_of_flags, _npz_of_bytes, _pair, _cells, _h5_of_groups),
    *(_arrow, _parquet_of_flags, _libsvm, _idx_folder, _set, _bitmaps, *INK),
)


TWICE = (_h5_of_groups, _idx_folder)


def kept_by_import(path: Path) -> list[tuple[bytes, int]]:
    source = Source(path)
    records = list(source.records(Mode.TREAT))
    assert source.wants_another_reading(Mode.TREAT) is None
    meanings = meanings_of({record.name for record in records})
    found = [(record, meanings[record.name].label) for record in records]
    if source.pictures(Mode.AS_IS) is None:
        return [(picture_of(one.reading).tobytes(), label) for one, label in found if label is not None]
    return [
        (np.asarray(one.drawing.grey if one.picture is None else one.picture).tobytes(), label)  # type: ignore[union-attr]
        for one, label in found
        if label is not None
    ]


@pytest.mark.parametrize("write", FORMATS)
@settings(max_examples=4, deadline=None)
@given(
    rows=st.lists(st.integers(0, 299), min_size=3, max_size=9, unique=True),
    spellings=st.lists(st.sampled_from((*WORDS, *UNKNOWN)), min_size=9, max_size=9),
)
def test_import_and_experiments_take_the_same(
    write: Callable[[Path, np.ndarray, list[str]], Path], rows: list[int], spellings: list[str]
) -> None:
    words = [spelling.format(Y[row]) for row, spelling in zip(rows, spellings, strict=False)]
    with TemporaryDirectory() as folder:
        path = write(Path(folder), ALL[rows], words)
        expected = kept_by_import(path)
        known = sorted(int(Y[row]) for row, word in zip(rows, words, strict=True) if word not in UNKNOWN)
        assert write in TWICE or sorted(label for _, label in expected) == known
        try:
            data = file_dataset(path)
        except UserError:
            assert not expected
            return
    assert [(x.astype(np.uint8).tobytes(), int(y)) for x, y in zip(data.X, data.y, strict=True)] == expected


def test_a_pair_is_the_same_from_its_file_a_folder_and_a_zip_file(tmp_path: Path) -> None:
    images = _idx(tmp_path, ALL[:30], [str(label) for label in Y[:30]])
    pairs = [(images, [images, tmp_path / "a-labels-idx1-ubyte"])]
    np.save(tmp_path / "digits_train.npy", ALL[:30])
    np.save(tmp_path / "labels_train.npy", Y[:30])
    pairs.append((tmp_path / "digits_train.npy", [tmp_path / "digits_train.npy", tmp_path / "labels_train.npy"]))
    for number, (path, files) in enumerate(pairs):
        alone = tmp_path / str(number)
        alone.mkdir()
        with zipfile.ZipFile(tmp_path / f"{number}.zip", "w") as archive:
            for file in files:
                archive.write(file, file.name)
                (alone / file.name).write_bytes(file.read_bytes())
        for other in (path, alone, tmp_path / f"{number}.zip"):
            data = file_dataset(other)
            assert data.X.tolist() == ALL[:30].reshape(30, -1).tolist()
            assert data.y.tolist() == Y[:30].tolist()
            found: dict[str, np.ndarray] = {}
            exec(data.code, found)
            assert found["X"].tolist() == data.X.tolist()
            assert found["y"].tolist() == data.y.tolist()
