"""Labels that stand in names and in tables beside: folders in folders, names of several numbers, lists of files."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.core.samples import Raster
from digitpad.storage.assets import load_built_in_digits
from digitpad.storage.formats import read
from digitpad.storage.set_check.source import Mode, Source

X, Y = load_built_in_digits()
X, Y = X[600:800].reshape(-1, 8, 8), Y[600:800].astype(int)
GREY = np.kron(X * 15, np.ones((3, 3))).astype(np.uint8)
KNOWN = {grey.tobytes(): int(y) for grey, y in zip(GREY, Y, strict=True)}


WORDS = "zero one two three four five six seven eight nine".split()  # noqa: SIM905


def tree(root: Path, where: Callable[[int], str], n: int = 200) -> Path:
    for i in range(n):
        file = root / where(i)
        file.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(GREY[i]).save(file)
    return root


def wrong(source: Source, records: list[tuple[object, int | None]]) -> int:
    return sum(label != KNOWN[drawing.grey.tobytes()] for drawing, label in records if isinstance(drawing, Raster))


@pytest.mark.parametrize(
    ("where", "is_treated"),
    [
        (lambda i: f"class_{Y[i]}/{i % 7}/{i}.png", False),
        (lambda i: f"{Y[i]}/writer{i % 9}/{i}.png", False),
        (lambda i: f"train/img{i:05}_label{Y[i]}.png", False),
        (lambda i: f"{WORDS[Y[i]]}_{i}.png", False),
        (lambda i: f"digit-{Y[i]}_{i}.png", False),
        (lambda i: f"{i % 7}/{Y[i]}/{i}.png", True),
        (lambda i: f"{Y[i]}/{i % 7}/{i}.png", True),
        (lambda i: f"img_{i:05}_{Y[i]}.png", True),
        (lambda i: f"by_class/{ord(str(Y[i])):x}/hsf_{i % 4}/hsf_{i % 4}_{i:05}.png", True),
        (lambda i: f"Img/Sample{Y[i] + 1:03}/img{Y[i] + 1:03}-{i:05}.png", True),
    ],
)
def test_the_number_that_reads_right_is_the_label(
    where: Callable[[int], str], is_treated: bool, tmp_path: Path
) -> None:
    """What the names alone don't say is no label, until the look finds it."""
    path = tree(tmp_path / "set", where)
    first = Source(path)
    records = list(first.records(Mode.TREAT))
    wanted = first.wants_another_reading(Mode.TREAT)
    assert (wanted is not None) == is_treated
    assert is_treated == all(record.label is None for record in records)
    second = Source(path, treatment=wanted)
    read_again = [(record.drawing, record.label) for record in second.records(Mode.TREAT)]
    assert len(read_again) == 200
    assert wrong(second, read_again) == 0


TABLES: dict[str, tuple[str, Callable[[], str]]] = {
    "Kaggle's": ("train.csv", lambda: "id,label\n" + "".join(f"{i},{Y[i]}\n" for i in range(200))),
    "paths": ("labels.csv", lambda: "image;digit;n\n" + "".join(f"a/{i}.png;{Y[i]};1\n" for i in range(200))),
    "no header": ("list.txt", lambda: "".join(f"a/{i}.png {Y[i]}\n" for i in range(200))),
    "Hugging Face's": (
        "metadata.jsonl",
        lambda: "".join(json.dumps({"file_name": f"{i}.png", "label": int(Y[i])}) + "\n" for i in range(200)),
    ),
}


TABLES["an object"] = ("labels.json", lambda: json.dumps({f"{i}.png": int(Y[i]) for i in range(200)}))
TABLES["StyleGAN's"] = ("dataset.json", lambda: json.dumps({"labels": [[f"a/{i}.png", int(Y[i])] for i in range(200)]}))


@pytest.mark.parametrize("kind", TABLES)
def test_tables_beside_pictures_tell_their_labels(kind: str, tmp_path: Path) -> None:
    path = tree(tmp_path / "set", lambda i: f"a/{i}.png")
    name, text = TABLES[kind]
    (path / name).write_text(text())
    records = read(path)
    found = [(record.drawing, record.label) for record in records]
    assert len(found) == 200
    assert wrong(Source(path), found) == 0
    assert [str(note) for note in records.notes] == [f"the labels are those of {name}"]


def test_a_table_of_other_things_tells_nothing(tmp_path: Path) -> None:
    path = tree(tmp_path / "set", lambda i: f"a/{i}.png", 5)
    (path / "sizes.csv").write_text("\n".join(f"x{i},{i}" for i in range(200)))
    assert {record.label for record in read(path)} == {None}


def packed(target: Path, numbers: np.ndarray) -> Path:
    with zipfile.ZipFile(target, "w") as archive:
        for i in numbers.tolist():
            file = target.parent / f"{i}.png"
            Image.fromarray(GREY[i]).save(file)
            archive.write(file, file.name)
            file.unlink()
    return target


@pytest.mark.parametrize("is_packed", [False, True])
def test_a_zip_file_a_class_as_teachable_machine_saves_them(is_packed: bool, tmp_path: Path) -> None:
    folder = tmp_path / "tm"
    folder.mkdir()
    for digit, name in ((3, "3"), (8, "Eight")):
        packed(folder / f"{name}-samples.zip", np.flatnonzero(digit == Y)[:4])
    path = folder
    if is_packed:
        path = tmp_path / "all.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for file in sorted(folder.iterdir()):
                archive.write(file, file.name)
    assert [record.label for record in read(path)] == [3] * 4 + [8] * 4


def test_a_download_of_torchvision_s_is_read_once(tmp_path: Path) -> None:
    """Each file lies there packed and unpacked, two folders down."""
    raw = tmp_path / "data" / "MNIST" / "raw"
    raw.mkdir(parents=True)
    import gzip

    for n, part in ((150, slice(0, 150)), (50, slice(150, 200))):
        prefix = "train" if n == 150 else "t10k"
        images = b"\0\0\x08\x03" + n.to_bytes(4) + (24).to_bytes(4) * 2 + GREY[part].tobytes()
        labels = b"\0\0\x08\x01" + n.to_bytes(4) + Y[part].astype(np.uint8).tobytes()
        for name, data in ((f"{prefix}-images-idx3-ubyte", images), (f"{prefix}-labels-idx1-ubyte", labels)):
            (raw / name).write_bytes(data)
            (raw / f"{name}.gz").write_bytes(gzip.compress(data))
    found = [(record.drawing, record.label) for record in read(tmp_path / "data")]
    assert len(found) == 200
    assert wrong(Source(raw), found) == 0
