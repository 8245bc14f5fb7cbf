"""The look before believing, run by hand: `python -m tests.bench.bench_look FOLDER_OF_THE_DATA`.

14 sets of people's and made digits, each as it is and in each way that files get wrong: transposed, inverted, labels
one too high, numbers from -1 to 1, 10 for 0. Prints which ways were found, which right sets were doubted, and the most
processor time.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.ink import Ink
from digitpad.core.samples import Sample
from digitpad.session.files.labelled_files import read_labelled
from digitpad.storage.assets import load_built_in_digits
from digitpad.storage.formats import read
from digitpad.storage.formats.pictures.rendering import render
from digitpad.storage.set_check.check import LEAST_DRAWINGS, ten_for_zero
from digitpad.storage.set_check.source import Mode, Source
from digitpad.storage.set_check.treatment import Turn

SIDE = 28
MOST = 3000
PENS = ("pendigits-train", "uji-a", "digilets-a", "unipen-a")

Set = tuple[NDArray[np.uint8], NDArray[np.int64]]

WAYS: dict[str, Callable[[Set], dict[str, NDArray[np.generic]]]] = {
    "right": lambda s: {"X": s[0], "y": s[1]},
    "transposed": lambda s: {"X": s[0].swapaxes(1, 2), "y": s[1]},
    "inverted": lambda s: {"X": 255 - s[0], "y": s[1]},
    "one too high": lambda s: {"X": s[0], "y": s[1] + 1},
    "-1 to 1": lambda s: {"X": (s[0] / 127.5 - 1).astype(np.float32), "y": s[1]},
    "10 for 0": lambda s: {"X": s[0], "y": np.where(s[1] == 0, 10, s[1])},
}


def sets(folder: Path) -> Iterator[tuple[str, Set]]:
    """Pictures of 28 by 28, ink high."""
    X, y = load_built_in_digits()
    grey = np.stack([_resized((x.reshape(8, 8) * 15.9).astype(np.uint8)) for x in X[450:]])
    yield "load_digits, first", (grey[:600], y[450:1050].astype(np.int64))
    yield "load_digits, last", (grey[600:], y[1050:].astype(np.int64))
    for name in PENS:
        records = [one for one in read(folder / f"{name}.ndjson.gz") if one.label is not None and one.label < 10][:MOST]
        inks = [(one.drawing, one.label) for one in records if isinstance(one.drawing, Ink)]
        X28 = np.stack([render(Sample("", 0, np.zeros((8, 8), np.uint8), ink), SIDE) for ink, _ in inks])
        labels = np.array([label for _, label in inks], np.int64)
        yield name, (X28, labels)
        yield f"{name}, thick", (np.stack([_thick(x) for x in X28]), labels)
    semeion = read_labelled(folder / "semeion-images-idx3-ubyte.gz", as_is=True)
    assert semeion.pictures is not None
    yield "semeion", (np.stack([_resized(x) for x in semeion.pictures.pictures]), semeion.labels)
    mnist = read_labelled(folder / "t10k-images-idx3-ubyte.gz", as_is=True)
    assert mnist.pictures is not None
    for name, part in (("mnist, first", slice(0, 5000)), ("mnist, last", slice(5000, None))):
        yield name, (mnist.pictures.pictures[part], mnist.labels[part])
    some = slice(2000, 2500)
    yield "mnist, 500 of two levels", ((mnist.pictures.pictures[some] > 127).astype(np.uint8) * 255, mnist.labels[some])


def _resized(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.asarray(Image.fromarray(grey).resize((SIDE, SIDE), Image.Resampling.BILINEAR))


def _thick(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    from PIL import ImageFilter

    return np.asarray(Image.fromarray(grey).filter(ImageFilter.MaxFilter(3)))


def is_right(way: str, source: Source, given: Set) -> bool:
    """Does what comes out of the look have the pictures and labels that it should?"""
    found = source.pictures(Mode.TREAT)
    assert found is not None
    tens = {word: str(label) for word, label in ten_for_zero(source.check).items()}
    labels = found.labels.renamed(tens)
    as_wanted = [labels[row] for row in range(len(found))] == [str(label) for label in given[1]]
    is_near = bool((np.abs(found.pictures.astype(int) - given[0]) <= 1).all())
    is_quiet = way in ("transposed", "one too high") or source.treatment.turn is Turn.NONE
    return as_wanted and is_near and is_quiet


def _otherwise(source: Source) -> str:
    """A person is asked, where too few drawings tell, or something was done that is not right."""
    ten = source.check.words.get("10")
    is_asked = bool(source.proposal) or (ten is not None and ten.digit == 0 and ten.n < LEAST_DRAWINGS)
    return "asked" if is_asked and not source.treatment else "WRONG"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    print(f"{'set':<26} {'n':>5}  " + "  ".join(f"{way:>12}" for way in WAYS) + "   slowest")
    right = dict.fromkeys(WAYS, 0)
    with tempfile.TemporaryDirectory() as scratch:
        for name, given in sets(folder):
            slowest, cells = 0.0, []
            for way, make in WAYS.items():
                path = Path(scratch) / "set.npz"
                np.savez(path, **make(given))  # type: ignore[arg-type]
                start = time.process_time()
                source = Source(path)
                good = is_right(way, source, given)
                slowest = max(slowest, time.process_time() - start)
                right[way] += good
                cells.append("found" if good and way != "right" else "quiet" if good else _otherwise(source))
            print(
                f"{name:<26} {len(given[1]):>5}  " + "  ".join(f"{cell:>12}" for cell in cells) + f"  {slowest:6.1f} s"
            )
    print("of 14: " + ", ".join(f"{way} {n}" for way, n in right.items()))


if __name__ == "__main__":
    main()
