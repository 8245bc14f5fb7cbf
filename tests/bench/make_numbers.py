"""Makes numbers of several digits out of drawings of single ones: `python -m tests.bench.make_numbers OUT DATA...`.

Every number is put together from the drawings of one writer, side by side, in the order of writing. The recipe: 2 to 5
digits, as often each; each digit as large as its writer drew it, times 0.8 to 1.22; its base line up or down by up to
12% of the height (the median of the writer's digits); the gap between two digits' boxes is one of

- touching: -6 to 4% of the height,
- near: 4 to 15%,
- apart: 15 to 60%,
- wide: 60 to 120%,

the same kind throughout a number, in turn. `--linked` makes others: a gap of 0 to 35%, each two digits drawn in one go,
with a straight line from the end of one to the beginning of the next where that is no longer than 130% of the height.
The same seed gives the same file. One line a number: `word` is the number, `writer` as in the data, `source` is
"data:kind", `counts` the strokes of each digit.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

GAPS = {"touching": (-0.06, 0.04), "near": (0.04, 0.15), "apart": (0.15, 0.6), "wide": (0.6, 1.2)}
LINKED = {"linked": (0.0, 0.35)}
LENGTHS = (2, 3, 4, 5)
LONGEST_LINK = 130
HEIGHTS = (0.8, 1.22)
BASE_LINES = 0.12

Strokes = list[np.ndarray]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, help="the file to write, .ndjson or .ndjson.gz")
    parser.add_argument("data", type=Path, nargs="+", help="drawings of single digits with writers (.ndjson.gz)")
    parser.add_argument("--count", type=int, default=800, help="numbers a file of data")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--linked", action="store_true", help="digits drawn in one go")
    args = parser.parse_args()
    gaps = LINKED if args.linked else GAPS
    write(args.out, (line for path in args.data for line in numbers(path, args.count, args.seed, gaps=gaps)))


def numbers(
    path: Path,
    count: int,
    seed: int,
    wanted: Container[str] | None = None,
    lengths: tuple[int, ...] = LENGTHS,
    gaps: Mapping[str, tuple[float, float]] = GAPS,
) -> Iterator[dict[str, Any]]:
    """So many numbers from the drawings of one file, of the writers `wanted` or of all."""
    rng = np.random.default_rng([seed, sum(path.name.encode())])
    by_writer = drawings_by_writer(path)
    writers = sorted(writer for writer in by_writer if wanted is None or writer in wanted)
    kinds = list(gaps)
    for i in range(count):
        writer = writers[int(rng.integers(len(writers)))]
        kind, length = kinds[i % len(kinds)], lengths[i // len(kinds) % len(lengths)]
        word, strokes, counts = compose(by_writer[writer], length, gaps[kind], rng)
        if kind in LINKED:
            strokes, counts = linked(strokes, counts)
        drawing = [[np.round(axis, 3).tolist() for axis in stroke.T] for stroke in strokes]
        source = f"{path.name.split('.')[0]}:{kind}"
        yield {"word": word, "writer": writer, "source": source, "counts": counts, "drawing": drawing}


def compose(
    drawings: list[tuple[str, Strokes]], length: int, gap: tuple[float, float], rng: np.random.Generator
) -> tuple[str, Strokes, list[int]]:
    """A number, its strokes, about 100 high, and how many of them are each digit's."""
    height = float(np.median([np.ptp(np.concatenate(strokes)[:, 1]) for _, strokes in drawings])) or 1.0
    chosen = [drawings[int(rng.integers(len(drawings)))] for _ in range(length)]
    strokes: Strokes = []
    for _, given in chosen:
        scale = 100 / height * rng.uniform(*HEIGHTS)
        placed = [stroke * scale for stroke in given]
        both = np.concatenate(placed)
        shift = np.array([-both[:, 0].min(), -both[:, 1].max() + 100 * rng.uniform(-BASE_LINES, BASE_LINES)])
        placed = [stroke + shift for stroke in placed]
        if strokes:
            wanted = 100 * rng.uniform(*gap)
            move = np.concatenate(strokes)[:, 0].max() + wanted
            placed = [stroke + np.array([move, 0.0]) for stroke in placed]
        strokes += placed
    return "".join(word for word, _ in chosen), strokes, [len(given) for _, given in chosen]


def linked(strokes: Strokes, counts: list[int]) -> tuple[Strokes, list[int]]:
    """The last stroke of each digit and the first of the next in one; counts of strokes by where they begin."""
    counts = list(counts)
    firsts = np.cumsum(counts)[:-1].tolist()
    joined: Strokes = []
    for i, stroke in enumerate(strokes):
        link = stroke[0] - joined[-1][-1] if i in firsts else np.array([np.inf, 0])
        length = float(np.hypot(*link))
        if length > LONGEST_LINK:
            joined.append(stroke)
            continue
        n = max(2, round(length / 4))
        between = joined[-1][-1] + link * np.linspace(0, 1, n, endpoint=False)[1:, None]
        both = np.concatenate([joined[-1], between, stroke])
        corners = [len(joined[-1]), len(joined[-1]) + n - 1]
        joined[-1] = _rounded(both, corners)
        counts[firsts.index(i) + 1] -= 1
    return joined, counts


def _rounded(xy: np.ndarray, corners: list[int]) -> np.ndarray:
    """A hand does not turn on a point: the points around `corners` are smoothed."""
    for _ in range(2):
        smooth = xy.copy()
        smooth[1:-1] = (xy[:-2] + 2 * xy[1:-1] + xy[2:]) / 4
        near = np.zeros(len(xy), bool)
        for corner in corners:
            near[max(1, corner - 3) : corner + 4] = True
        xy = np.where(near[:, None], smooth, xy)
    return xy


def drawings_by_writer(path: Path) -> dict[str, list[tuple[str, Strokes]]]:
    """The digits of each writer who drew at least ten: words and strokes (n, 2)."""
    found: dict[str, list[tuple[str, Strokes]]] = defaultdict(list)
    with gzip.open(path, "rt") as file:
        for line in file:
            record = json.loads(line)
            if record["word"] in set("0123456789"):
                strokes = [np.array(axes[:2], float).T for axes in record["drawing"] if axes[0]]
                found[record["writer"]].append((record["word"], strokes))
    return {writer: drawings for writer, drawings in found.items() if len(drawings) >= 10}


def write(path: Path, lines: Iterator[dict[str, Any]]) -> None:
    text = "".join(json.dumps(line, separators=(",", ":")) + "\n" for line in lines)
    if path.suffix == ".gz":
        with gzip.GzipFile(path, "wb", mtime=0) as file:
            file.write(text.encode())
    else:
        path.write_text(text)


if __name__ == "__main__":
    main()
