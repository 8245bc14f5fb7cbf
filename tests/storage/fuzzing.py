"""Feeds broken files to every reader: whatever the bytes, there is a result or one sentence.

    python -m tests.storage.fuzzing [SECONDS [SEED]]

Valid files of each format are cut, spliced, and changed byte by byte; the rest is left to the readers. Prints one JSON
object: inputs tried, crashes (their inputs are kept in the current folder), the slowest one, and the most memory.
"""

from __future__ import annotations

import gzip
import json
import lzma
import random
import resource
import sys
import tarfile
import tempfile
import time
import warnings
import zipfile
from collections import Counter
from importlib.util import find_spec
from itertools import islice, product
from pathlib import Path
from traceback import format_exception_only

import numpy as np
from PIL import Image

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.preprocessing.batch import pictures_of
from digitpad.core.samples import Raster
from digitpad.storage.formats import FORMATS, Format, format_named, format_of, read
from digitpad.storage.formats.arrays.cifar import ROW_BYTES, read_cifar
from digitpad.storage.formats.pictures.sheet import is_sheet
from digitpad.storage.near_duplicates.search import NearDuplicates
from digitpad.storage.recovery.sqlite_recovery import salvage
from tests.storage import drawn
from tests.storage.ink_seeds import ink_files
from tests.storage.page_seeds import page_files

MAX_RECORDS = 200
TOO_SLOW = 10.0
_TOKENS = (
    b"NaN",
    b"1e999",
    b"-1e308",
    b"null",
    b"[[[[",
    b"{}",
    b"\x00",
    b"\xff" * 4,
    b"<!DOCTYPE",
    b"&a;",
    b"../",
    b'"',
    b"'",
)


def seeds(folder: Path) -> list[tuple[Format, Path]]:
    """One valid file of each format and kind of picture."""
    samples = [drawn.sample(drawn.SEVEN, 7), drawn.sample(drawn.ring(), 0), drawn.sample(None, 3)]
    found = []
    for row in FORMATS:
        if row.write is None or row.name == "png" or (row.name == "parquet" and not find_spec("pyarrow")):
            continue
        target = folder / (("x-" + row.name if row.read is None else "x") + row.suffixes[0])
        row.write(samples[:1] if row.name == "svg" else samples, target)
        found.append((row if row.read else format_of(target), target))
    found += tables(folder)
    found += [(format_of(path), path) for path in ink_files(folder)]
    found += [(format_named(name), path) for name, path in page_files(folder)]
    ndjson = format_named("ndjson")
    assert ndjson.write is not None
    bar = drawn.sample(Raster(np.pad(np.full((20, 3), 255, np.uint8), 8)), 1)
    ndjson.write([*samples, bar], folder / "y.ndjson.gz")
    found.append((ndjson, folder / "y.ndjson.gz"))
    grey = np.pad(np.full((20, 3), 200, np.uint8), 8)
    for name in ("a.png", "a.jpg", "a.webp", "a.bmp", "a.tif", "a.gif", "a.pgm", "a.jp2"):
        Image.fromarray(grey).save(folder / name)
        found += [(format_named("image"), folder / name), (format_named("sheet"), folder / name)]
    cells = np.full((3 * 29 + 1, 4 * 29 + 1), 255, np.uint8)
    for i, j in product(range(3), range(4)):
        cells[i * 29 + 1 : i * 29 + 29, j * 29 + 1 : j * 29 + 29] = np.pad(grey[8:28, 8:11], ((4, 4), (12, 13)))
    Image.fromarray(cells).save(folder / "c.bmp")
    found.append((format_named("sheet"), folder / "c.bmp"))
    Image.fromarray(grey.astype(np.uint16) * 200).save(folder / "b.png")
    found.append((format_named("image"), folder / "b.png"))
    return found


def tables(folder: Path) -> list[tuple[Format, Path]]:
    """As other programs write them."""
    from scipy.io import savemat
    from scipy.sparse import csc_matrix
    from sklearn.datasets import dump_svmlight_file

    X, y = np.random.default_rng(0).integers(0, 17, (30, 64)).astype(np.uint8), np.arange(30) % 10
    np.save(folder / "t.npy", X)
    savemat(folder / "t.mat", {"X": X, "y": y[:, None]})
    savemat(folder / "u.mat", {"X": X, "y": y[:, None]}, do_compression=True)
    dump_svmlight_file(X.astype(np.float64), y, str(folder / "t.svmlight"))
    np.savetxt(folder / "t.tsv", np.column_stack([X, y]), fmt="%d", delimiter="\t")
    fields = np.zeros(30, [("label", "u1"), ("image", "u1", (8, 8))])
    fields["label"], fields["image"] = y, X.reshape(-1, 8, 8)
    np.save(folder / "s.npy", fields)
    (folder / "t.txt").write_text(
        "".join(f"{line:032b}\n" * 32 + f" {label}\n" for line, label in zip(y, y, strict=True))
    )
    (folder / "t.json").write_text(json.dumps(np.column_stack([X, y]).tolist()))
    pixels = "\n".join(f"@attribute p{i} numeric" for i in range(64))
    (folder / "t.arff").write_text(f"@relation t\n{pixels}\n@attribute class {{0,1}}\n@data\n{{3 5, 64 1}}\n{{}}\n")
    rows = [f'{label},"{x.tolist()}",Training' for x, label in zip(X, y, strict=True)]
    (folder / "f.csv").write_text("\n".join(["label,pixels,Usage", *rows]))
    cells = np.array([f"digit {label}" for label in y], dtype=object)
    savemat(folder / "w.mat", {"X": csc_matrix(X.astype(float)), "labels": cells, "T": np.eye(10)[y].T})
    np.savez(folder / "x.npz", xtrain=X, ytrain_one_hot=np.eye(10)[y])
    with zipfile.ZipFile(folder / "j.zip", "w") as archive:
        for row in range(3):
            archive.writestr(f"{row}.pgm", b"P5 8 8 16\n" + X[row].tobytes())
        archive.writestr("dataset.json", json.dumps({"labels": [[f"{row}.pgm", int(y[row])] for row in range(3)]}))
    with zipfile.ZipFile(folder / "t.zip", "w") as archive:
        archive.write(folder / "t.tsv", "t.tsv")
    with tarfile.open(folder / "t.tar.gz", "w:gz") as tar:
        tar.add(folder / "t.tsv", "t.tsv")
    names = [
        "t.npy",
        "s.npy",
        "t.txt",
        "t.json",
        "t.mat",
        "u.mat",
        "t.svmlight",
        "t.tsv",
        "t.arff",
        "t.zip",
        "t.tar.gz",
        "f.csv",
        "w.mat",
        "x.npz",
        "j.zip",
    ]
    if find_spec("h5py"):
        names.append(_of_pandas(folder / "p.h5", X, y).name)
        names.append(_of_drawings(folder / "q.h5", X, y).name)
        (folder / "q.h5.gz").write_bytes(gzip.compress((folder / "q.h5").read_bytes()))
        names.append("q.h5.gz")
    (folder / "x.npz.xz").write_bytes(lzma.compress((folder / "x.npz").read_bytes()))
    names.append("x.npz.xz")
    if find_spec("pyarrow"):
        names.append(_of_flags(folder / "o.parquet", X, y).name)
    return [(format_of(folder / name), folder / name) for name in names]


def _of_flags(path: Path, X: np.ndarray, y: np.ndarray) -> Path:  # type: ignore[type-arg]
    import pyarrow
    from pyarrow import parquet

    parquet.write_table(pyarrow.table({"image": X.tolist(), "label": np.eye(10, dtype=int)[y].tolist()}), path)
    return path


def _of_drawings(path: Path, X: np.ndarray, y: np.ndarray) -> Path:  # type: ignore[type-arg]
    import h5py

    with h5py.File(path, "w") as file:
        for number, (x, label) in enumerate(zip(X, y, strict=True)):
            file[f"{label}/{number}"] = x.reshape(8, 8)
            file[f"{label}/{number}"].attrs["label"] = str(label)
    return path


def _of_pandas(path: Path, X: np.ndarray, y: np.ndarray) -> Path:  # type: ignore[type-arg]
    import pickle

    import h5py

    values = np.zeros(30, [("index", "<i8"), ("values_block_0", "u1", (64,)), ("label", "S1")])
    values["values_block_0"], values["label"] = X, y.astype("S1")
    with h5py.File(path, "w") as file:
        group = file.create_group("df")
        group.attrs["pandas_type"] = np.bytes_(b"frame_table")
        group["table"] = values
        group["table"].attrs["values_block_0_kind"] = np.void(pickle.dumps([f"p{i}" for i in range(64)], 0))
    return path


def mutated(data: bytes, rng: random.Random) -> bytes:
    """A few random changes: bytes, cuts, repeats, tokens that parsers trip over."""
    changed = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 4, 16))):
        at = rng.randrange(len(changed) + 1)
        match rng.randrange(6):
            case 0 if at < len(changed):
                changed[at] = rng.randrange(256)
            case 1 if at < len(changed):
                changed[at] ^= 1 << rng.randrange(8)
            case 2:
                del changed[at : at + rng.choice((1, 4, 100, 10_000))]
            case 3:
                changed[at:at] = changed[at : at + rng.choice((1, 8, 300))] * rng.choice((1, 2, 50))
            case 4:
                changed[at:at] = rng.choice(_TOKENS)
            case _:
                number = rng.choice((0, 1, 0x7FFFFFFF, 0xFFFFFFFF))
                changed[at : at + 4] = number.to_bytes(4, rng.choice(("big", "little")))
    return bytes(changed)


def try_one(row: Format, path: Path) -> None:
    """As an import does it: read, make pictures of what was read, and look for near duplicates."""
    try:
        records = list(islice(read(path, row), MAX_RECORDS))
        drawings = [record.drawing for record in records if record.drawing is not None]
        pictures_of(drawings)
        if row.name == "image":
            is_sheet(path)
    except UserError:
        return
    lookalikes = NearDuplicates()
    lookalikes.add(drawings)
    lookalikes.find(0, lambda place: drawing if isinstance(drawing := drawings[place], Ink) else None)


def main(seconds: float, seed: int, keep: Path | None = None) -> dict[str, object]:
    rng = random.Random(seed)
    tried: Counter[str] = Counter()
    crashes: list[str] = []
    slowest = (0.0, "")
    end = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as root, warnings.catch_warnings():
        warnings.simplefilter("error")
        folder = Path(root)
        cifar = folder / "c.bin"
        cifar.write_bytes(bytes(ROW_BYTES))
        valid = [(row, path, path.read_bytes()) for row, path in seeds(folder)]
        while time.monotonic() < end:
            row, path, data = rng.choice(valid)
            path.write_bytes(mutated(data, rng))
            began = time.monotonic()
            try:
                try_one(row, path)
                if row.name == "digitpad" and rng.random() < 0.3:
                    _try_salvage(path, folder / f"salvaged-{sum(tried.values())}")
            except Exception as error:
                said = format_exception_only(error)[-1].strip()
                crashes.append(f"{row.name} {path.name}: {said}")
                if keep is not None:
                    (keep / f"crash-{len(crashes)}-{path.name}").write_bytes(path.read_bytes())
            slowest = max(slowest, (time.monotonic() - began, path.name))
            path.write_bytes(data)
            tried[row.name] += 1
            if tried.total() % 20 == 0:
                cifar.write_bytes(mutated(bytes(ROW_BYTES * 2), rng))
                _try_cifar(cifar)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return {"tried": tried, "crashes": crashes, "slowest": slowest, "memory_mb": memory}


def _try_salvage(path: Path, target: Path) -> None:
    try:
        salvage(path, target)
        target.unlink()
    except UserError:
        return


def _try_cifar(path: Path) -> None:
    try:
        read_cifar(path)
    except UserError:
        return


if __name__ == "__main__":
    given = [float(word) for word in sys.argv[1:]] + [60, 1][len(sys.argv) - 1 :]
    print(json.dumps(main(given[0], int(given[1]), Path.cwd()), indent=1))
