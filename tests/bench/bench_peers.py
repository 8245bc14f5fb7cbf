"""Others on the same drawings, run by hand: `python -m tests.bench.bench_peers FOLDER_OF_THE_DATA [--each N]`.

digitpad beside a network trained on 8,000 of the given MNIST pictures (scikit-learn's MLP, fed as MNIST wants: 20
pixels large, centred by mass), 1-NN by dynamic time warping among pendigits-train, $P (Vatavu and others, 2012) with 25
templates a digit from there, and tesseract where it is installed. Of the sets that digitpad is fitted to, the writers
left out of the fit alone are read, and templates come from the others. Best digit in percent, no refusal asked of
anybody, and milliseconds a drawing.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program does

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from sklearn.neural_network import MLPClassifier

from digitpad.cli.drawings import load_examples
from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.resample_ink import resample
from digitpad.core.samples import NOT_A_DIGIT, Drawing
from digitpad.evaluation.evaluation import Example
from tests.bench.bench_pictures import like_mnist
from tests.bench.bench_strangers import PENS, PICTURES, built, held_apart

TEMPLATES = "pendigits-train.ndjson.gz"
MNIST = "t10k-images-idx3-ubyte.gz"
N_POINTS = 32
PER_DIGIT = 25
BAND = 8
"""How far, in points of 32, time may be warped."""

Reader = Callable[[Sequence[Drawing]], NDArray[np.int64]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--each", type=int, default=300, help="drawings of each set that are read")
    args = parser.parse_args()
    readers = peers(args.folder)
    for name in (*PENS, *PICTURES):
        examples = [e for e in held_apart(args.folder / name) if e.label != NOT_A_DIGIT]
        if name == MNIST:
            examples = examples[::5]
        every = max(1, len(examples) // args.each)
        chosen = examples[::every]
        labels = np.array([example.label for example in chosen])
        for peer, reader in readers.items():
            some = chosen[::5] if peer == "tesseract" else chosen
            if peer in STROKES_ALONE and name in PICTURES:
                continue
            start = perf_counter()
            found = reader([example.drawing for example in some])
            each = (perf_counter() - start) / len(some) * 1000
            right = (found == (labels[::5] if peer == "tesseract" else labels)).mean()
            shown = f"{name.partition('.')[0]:24s} {peer:14s} n {len(some):4d}"
            print(f"{shown}  best {right:6.1%}  {each:7.2f} ms", flush=True)


STROKES_ALONE = ("DTW 1-NN", "$P")


def peers(folder: Path) -> dict[str, Reader]:
    """Each one's name, and what reads drawings."""
    left_out = {example.writer for example in held_apart(folder / TEMPLATES)}
    known = [e for e in load_examples([folder / TEMPLATES]) if e.label != NOT_A_DIGIT and e.writer not in left_out]
    recognizer = built(1, "nothing")
    found: dict[str, Reader] = {
        "digitpad": lambda drawings: np.asarray(recognizer.score(drawings)[:, :NOT_A_DIGIT].argmax(axis=1)),
        "MLP on MNIST": network(folder / MNIST),
        "DTW 1-NN": time_warping(known),
        "$P": point_clouds(known),
    }
    if shutil.which("tesseract"):
        found["tesseract"] = tesseract
    return found


def network(path: Path) -> Reader:
    """Trained on four fifths of the pictures; every fifth is what is read."""
    examples = [example for number, example in enumerate(load_examples([path])) if number % 5]
    X = np.stack([as_mnist(example.drawing).ravel() for example in examples]) / 255
    fitted = MLPClassifier((256,), early_stopping=True, max_iter=60, random_state=0)
    fitted.fit(X, [example.label for example in examples])
    return lambda drawings: np.asarray(fitted.predict(np.stack([as_mnist(d).ravel() for d in drawings]) / 255))


def as_mnist(drawing: Drawing) -> NDArray[np.uint8]:
    """28x28, light on dark, the ink 20 pixels large, its centre of mass in the middle."""
    if isinstance(drawing, Ink):
        return np.asarray(like_mnist([stroke.xy for stroke in _drawable(drawing)], np.random.default_rng(0)))
    grey = drawing.grey
    if grey.shape == (28, 28):
        return grey
    ys, xs = np.nonzero(grey > 127)
    cut = Image.fromarray(grey[ys.min() : ys.max() + 1, xs.min() : xs.max() + 1])
    scale = 20 / max(cut.size)
    small = np.asarray(cut.resize((max(1, round(cut.width * scale)), max(1, round(cut.height * scale)))))
    y, x = (float((small.sum(axis=1 - axis) @ np.arange(small.shape[axis])) / small.sum()) for axis in (0, 1))
    top, left = (int(np.clip(round(13.5 - at), 0, 28 - n)) for at, n in zip((y, x), small.shape, strict=True))
    picture = np.zeros((28, 28), np.uint8)
    picture[top : top + small.shape[0], left : left + small.shape[1]] = small
    return picture


def time_warping(known: Sequence[Example]) -> Reader:
    """The label of the drawing whose points, in the order they were drawn, lie nearest when time may be warped."""
    templates = np.stack([_points(example.drawing) for example in known])
    labels = np.array([example.label for example in known])

    def nearest(drawing: Drawing) -> int:
        query = _points(drawing)
        before = np.full((len(templates), N_POINTS + 1), np.inf, np.float32)
        before[:, 0] = 0
        for i in range(N_POINTS):
            row = np.full_like(before, np.inf)
            low, high = max(0, i - BAND), min(N_POINTS, i + BAND + 1)
            cost = ((templates[:, low:high] - query[i]) ** 2).sum(axis=2)
            for j in range(low, high):
                least = np.minimum(np.minimum(before[:, j], before[:, j + 1]), row[:, j])
                row[:, j + 1] = cost[:, j - low] + least
            before = row
        return int(labels[before[:, -1].argmin()])

    return lambda drawings: np.array([nearest(drawing) for drawing in drawings])


def point_clouds(known: Sequence[Example]) -> Reader:
    """$P's greedy matching of clouds of 32 points, from every fifth or sixth point, both ways."""
    rng = np.random.default_rng(0)
    labels = np.array([example.label for example in known])
    chosen = np.concatenate([rng.permutation(np.flatnonzero(labels == digit))[:PER_DIGIT] for digit in range(10)])
    templates = np.stack([_points(known[i].drawing) for i in chosen])
    starts = range(0, N_POINTS, round(N_POINTS**0.5))

    def greedy(distances: NDArray[np.float32], start: int) -> NDArray[np.float32]:
        """For (templates, from, to): each point to the nearest that is left, the first ones counting most."""
        left, total, each = distances.copy(), np.zeros(len(distances), np.float32), np.arange(len(distances))
        for step in range(N_POINTS):
            place = (start + step) % N_POINTS
            to = left[:, place].argmin(axis=1)
            total += (1 - step / N_POINTS) * distances[each, place, to]
            left[each, :, to] = np.inf
        return total

    def nearest(drawing: Drawing) -> int:
        distances = np.linalg.norm(templates[:, :, None] - _points(drawing)[None, None], axis=3)
        ways = [greedy(d, start) for d in (distances, distances.transpose(0, 2, 1)) for start in starts]
        return int(labels[chosen[np.min(ways, axis=0).argmin()]])

    return lambda drawings: np.array([nearest(drawing) for drawing in drawings])


def tesseract(drawings: Sequence[Drawing]) -> NDArray[np.int64]:
    """As one character, digits alone, dark on light and eight times as large as MNIST; -1 where it says nothing."""
    said = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "digit.png"
        for drawing in drawings:
            large = Image.fromarray(255 - as_mnist(drawing)).resize((224, 224), Image.Resampling.BICUBIC)
            large.save(path)
            command = ["tesseract", str(path), "-", "--psm", "10", "-c", "tessedit_char_whitelist=0123456789"]
            text = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
            said.append(int(text[0]) if text[:1].isdigit() else -1)
    return np.array(said)


def _points(drawing: Drawing) -> NDArray[np.float32]:
    """32 points along the strokes, one after the other, centred, of size one."""
    assert isinstance(drawing, Ink)
    strokes = [stroke.xy for stroke in _drawable(drawing)]
    lengths = np.array([max(float(np.hypot(*np.diff(xy, axis=0).T).sum()), 1e-6) for xy in strokes])
    fine = [resample(xy, lengths.sum() / 256) for xy in strokes]
    xy = np.concatenate(fine)
    xy = xy[np.round(np.linspace(0, len(xy) - 1, N_POINTS)).astype(int)]
    return np.asarray((xy - xy.mean(axis=0)) / max(float(np.ptp(xy, axis=0).max()), 1e-9), dtype=np.float32)


def _drawable(ink: Ink) -> list[Stroke]:
    """The strokes without points that repeat, two points each at least."""
    result = []
    for stroke in ink.strokes:
        xy = stroke.xy[np.append(np.diff(stroke.xy, axis=0).any(axis=1), True)]
        result.append(Stroke(xy if len(xy) > 1 else xy + np.array([[0.0, 0.0], [1e-3, 0.0]])))
    return result


if __name__ == "__main__":
    sys.exit(main())
