"""What the product is measured by stays outside: no drawing of it is in the repository, from which all is built.

Where the data are not at hand, this is skipped.
"""

from __future__ import annotations

import gzip
import io
import json
import re
import subprocess
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.features.extract import read_pieces
from digitpad.core.ink import Ink
from digitpad.core.options import RecognizerOptions
from digitpad.core.preprocessing.resample_ink import clean, segments_of
from digitpad.core.synthesis.atlas import parse_atlas, skeleton_ink

ROOT = Path(__file__).resolve().parents[1]
MEASURED = ROOT.parent / "shared" / "data"
DRAWINGS = (
    "pendigits-train.ndjson.gz",
    "omniglot-small1.ndjson.gz",
    "uji-a.ndjson.gz",
    "digilets-a.ndjson.gz",
    "digilets-letters.ndjson.gz",
    "unipen-a.ndjson.gz",
)
MNIST = "t10k-images-idx3-ubyte.gz"
CIFAR = "cifar10-sample.bin"
pytestmark = pytest.mark.skipif(not MEASURED.is_dir(), reason="the data that measure the product are not at hand")

RUN = 11
"""So many steps from point to point are nobody's by chance, if there are six different ones among them."""

PIXELS = 20
"""So are so many pixels of one line with nine different grey levels."""

ALIKE = 0.33
"""Skeletons traced from a drawing with a dozen points are mostly at 0.2 from it; the atlas' plainest are at 0.37."""

Integers = NDArray[np.int64]
_FACTORS = np.random.default_rng(0).integers(1 << 40, 1 << 62, max(RUN, PIXELS))


def keys_of(values: Integers, length: int, least_different: int) -> Integers:
    """A number for each run of `length` in `values` (n,) that has at least so many different ones."""
    if len(values) < length:
        return np.zeros(0, dtype=np.int64)
    runs = sliding_window_view(values, length)
    different = (np.diff(np.sort(runs, axis=1), axis=1) != 0).sum(axis=1) + 1
    return np.asarray((runs[different >= least_different] * _FACTORS[:length]).sum(axis=1))


def steps_of(numbers: NDArray[np.floating]) -> Integers:
    """In hundredths."""
    whole: Integers = np.round(numbers * 100).astype(np.int64)
    return whole[1:] - whole[:-1]


def keys_of_steps(numbers: Sequence[float]) -> Integers:
    """Of the steps between numbers, wherever a drawing is moved: all x, then all y, or in pairs."""
    given = np.asarray(numbers, dtype=np.float64)
    return np.concatenate([keys_of(steps_of(line), RUN, 6) for line in (given, given[::2], given[1::2])])


def keys_of_pixels(levels: Integers) -> Integers:
    return keys_of(levels, PIXELS, 9)


def any_of(keys: Integers, measured: Integers) -> bool:
    """Whether one of `keys` is among the sorted `measured`."""
    places = np.minimum(np.searchsorted(measured, keys), len(measured) - 1)
    return bool((measured[places] == keys).any())


def unpacked(name: str) -> bytes:
    return gzip.decompress((MEASURED / name).read_bytes())


@cache
def inks() -> list[Ink]:
    return [Ink.from_drawing(json.loads(line)["drawing"]) for name in DRAWINGS for line in unpacked(name).splitlines()]


@cache
def measured_steps() -> Integers:
    axes = [stroke.xy[:, axis] for ink in inks() for stroke in ink.strokes for axis in (0, 1)]
    return np.unique(np.concatenate([keys_of(steps_of(a), RUN, 6) for a in axes]))


@cache
def images() -> NDArray[np.int64]:
    return np.frombuffer(unpacked(MNIST), dtype=np.uint8, offset=16).reshape(-1, 28, 28).astype(np.int64)


@cache
def measured_pixels() -> Integers:
    """Of some lines of each image; CIFAR's by their red planes."""
    rows = [images()[:, 10:19:4]]
    photos = np.frombuffer((MEASURED / CIFAR).read_bytes(), dtype=np.uint8).reshape(-1, 3073)[:, 1:1025]
    rows.append(photos.reshape(-1, 32, 32)[:, 10:19:4].astype(np.int64))
    apart = [np.pad(lines, ((0, 0), (0, 0), (0, PIXELS))) for lines in rows]  # lines do not run into each other
    return np.unique(np.concatenate([keys_of_pixels(lines.ravel()) for lines in apart]))


def looks(drawn: Sequence[Ink]) -> tuple[NDArray[np.float32], NDArray[np.uint8], NDArray[np.bool_]]:
    """Rows of directions, 8x8 pictures, and which are more than one straight line, like all others of their kind."""
    cleaned = [clean(ink) for ink in drawn]
    read = [segments_of(ink).astype(np.float32) for ink in cleaned]
    most = max(map(len, read))
    filled = np.stack([np.concatenate([p, np.repeat(p[-1:, [2, 3, 2, 3]], most - len(p), axis=0)]) for p in read])
    rows, pictures = read_pieces(filled, RecognizerOptions())
    return rows, pictures, np.array([straightness(ink) for ink in cleaned]) < 0.75


def straightness(ink: Ink) -> float:
    """The ways from each stroke's start straight to its end, as a share of the line: 1 for straight ones and dots."""
    line = sum(float(np.hypot(*np.diff(stroke.xy, axis=0).T).sum()) for stroke in ink.strokes)
    ways = sum(float(np.hypot(*(stroke.xy[-1] - stroke.xy[0]))) for stroke in ink.strokes)
    return ways / line if line > 1 else 1.0


@cache
def measured_looks() -> tuple[NDArray[np.float32], set[bytes]]:
    rows, pictures, telling = looks(inks())
    return rows[telling], {picture.tobytes() for picture in pictures[telling]}


def finds(path: Path) -> list[str]:
    """What of the data is in a file."""
    found = []
    data = path.read_bytes()
    if data[:2] == b"\x1f\x8b":
        data = gzip.decompress(data)
    numbers = [float(word) for word in re.findall(rb"-?\d+(?:\.\d+)?", data) if len(word) < 12]
    if any_of(keys_of_steps(numbers), measured_steps()):
        found.append("points")
    lines = map(keys_of_pixels, pixel_lines(path, data))
    found += ["pixels" for keys in lines if any_of(keys, measured_pixels())]
    if path.suffix == ".npz":
        found += ["pictures" for picture in rows_of_64(path) if picture in measured_looks()[1]]
    if path.suffix == ".txt" and re.search(rb"^[~=] ", data, re.MULTILINE):
        found += [f"style {style}" for style in styles_alike(data.decode())]
    return found


def pixel_lines(path: Path, data: bytes) -> Iterable[Integers]:
    """The bytes as they are, and those of a picture or of arrays."""
    yield np.frombuffer(data, dtype=np.uint8).astype(np.int64)
    if path.suffix == ".png":
        yield np.asarray(Image.open(io.BytesIO(data)).convert("L")).ravel().astype(np.int64)
    if path.suffix == ".npz":
        with np.load(path, allow_pickle=False) as arrays:
            yield from (arrays[name].ravel().astype(np.int64) for name in arrays if arrays[name].dtype.kind in "uif")


def rows_of_64(path: Path) -> list[bytes]:
    with np.load(path, allow_pickle=False) as arrays:
        tables = [arrays[name].reshape(-1, 64) for name in arrays if arrays[name].size % 64 == 0]
    return [row.astype(np.uint8).tobytes() for table in tables for row in table]


def styles_alike(text: str) -> list[str]:
    skeletons = [
        (style.id, skeleton_ink(skeleton, i))
        for style in parse_atlas(text).styles
        for skeleton in style.skeletons
        for i in range(len(skeleton.points))
    ]
    rows, _, telling = looks([ink for _, ink in skeletons])
    known = measured_looks()[0]
    half_norms = (known * known).sum(axis=1) / 2
    squares = (rows * rows).sum(axis=1) + 2 * (half_norms - rows @ known.T).min(axis=1)
    return [skeletons[i][0] for i in np.flatnonzero(telling & (squares < ALIKE**2))]


def test_no_file_of_the_repository_holds_a_measured_drawing() -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("not a clone")
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    files = [path for name in names.split("\0") if name and (path := ROOT / name).is_file()]
    assert len(files) > 300
    assert {str(path.relative_to(ROOT)): found for path in files if (found := finds(path))} == {}


def test_a_drawing_copied_and_moved_is_found(tmp_path: Path) -> None:
    stroke = max(inks()[7].strokes, key=len)
    moved = tmp_path / "moved.py"
    moved.write_text(f"POINTS = {(stroke.xy[3:17] + np.array([100.0, 40.0])).tolist()}\n")
    assert "points" in finds(moved)


def test_a_style_traced_from_a_drawing_is_found(tmp_path: Path) -> None:
    ink = next(ink for ink in inks() if len(ink.strokes) == 1 and looks([ink])[2][0])
    xy = ink.strokes[0].xy[:: max(1, len(ink.strokes[0]) // 20)] * 1.7
    traced = tmp_path / "traced.txt"
    traced.write_text("[2] traced\n~ " + " ".join(f"{x:.0f},{y:.0f}" for x, y in xy) + "\n")
    assert any(found.startswith("style") for found in finds(traced))


def test_a_picture_kept_in_an_array_is_found(tmp_path: Path) -> None:
    _, pictures, _ = looks(inks()[:40])
    kept = tmp_path / "kept.npz"
    np.savez(kept, X=pictures)
    assert "pictures" in finds(kept)


@pytest.mark.parametrize("name", ["digit.png", "digit.bin"])
def test_an_image_is_found(tmp_path: Path, name: str) -> None:
    image = images()[3].astype(np.uint8)
    file = tmp_path / name
    if file.suffix == ".png":
        Image.fromarray(np.pad(image, 40)).save(file)
    else:
        file.write_bytes(b"head" + image.tobytes())
    assert "pixels" in finds(file)
