"""Files as other programs make them, or written by hand after their specification; none comes from digitpad's writers.

`python tests/storage/formats/by_others.py` prints for each what came in, and how much of that went out by every format
and could be read again.
"""

from __future__ import annotations

import csv
import json
import struct
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from math import cos, pi, sin
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from digitpad.core.errors import UserError
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.session import Session, apply_import, export_samples, plan_import
from digitpad.storage.formats import FORMATS, format_named, read

DIGITS = range(10)


@dataclass(frozen=True)
class Source:
    """`origin`: who made it. `expected`: how many drawings bear each label. `format`: named where no name tells it."""

    name: str
    origin: str
    make: Callable[[Path], Path]
    expected: dict[str, int]
    format: str = ""


def picture(digit: int, side: int = 28) -> Image.Image:
    """Dark grey: strokes of which no two digits' are alike."""
    image = Image.new("L", (side, side), 0)
    pen, unit = ImageDraw.Draw(image), side / 28
    points = [(14 + (4 + i % 3) * sin(digit + i * 0.7), 4 + i * 20 / (digit + 3)) for i in range(digit + 4)]
    pen.line([(x * unit, y * unit) for x, y in points], fill=255, width=max(2, round(2.5 * unit)), joint="curve")
    return image


def idx(folder: Path) -> Path:
    """By struct alone, after http://yann.lecun.com/exdb/mnist: magic, sizes big-endian, bytes row by row."""
    pictures = b"".join(picture(digit).tobytes() for digit in DIGITS for _ in range(2))
    labels = bytes(digit for digit in DIGITS for _ in range(2))
    (folder / "made-images-idx3-ubyte").write_bytes(struct.pack(">IIII", 2051, 20, 28, 28) + pictures)
    (folder / "made-labels-idx1-ubyte").write_bytes(struct.pack(">II", 2049, 20) + labels)
    return folder / "made-images-idx3-ubyte"


def npz(folder: Path) -> Path:
    """By numpy from scikit-learn's own digits, as `load_digits` has them: floats of 0 to 16."""
    from sklearn.datasets import load_digits

    X, y = load_digits(return_X_y=True)
    np.savez(folder / "digits.npz", X=X[:500], y=y[:500])
    return folder / "digits.npz"


def npz_expected() -> dict[str, int]:
    from sklearn.datasets import load_digits

    return {str(digit): n for digit, n in Counter(load_digits().target[:500].tolist()).items()}


def counts_csv(folder: Path) -> Path:
    """64 numbers and a label by the csv module, with a row of names as spreadsheets write one."""
    with (folder / "numbers.csv").open("w", newline="") as file:
        out = csv.writer(file)
        out.writerow([f"pixel{i}" for i in range(64)] + ["label"])
        for digit in DIGITS:
            counts = np.asarray(picture(digit).resize((8, 8), Image.Resampling.BOX)).astype(int) * 16 // 255
            out.writerow([*counts.ravel().tolist(), digit])
    return folder / "numbers.csv"


def optdigits(folder: Path) -> Path:
    """Three lines as in optdigits.tra: 64 counts of 0..16, row by row, then the class, no spaces."""
    bar, ring = (0, 0, 4, 16, 16, 4, 0, 0), (0, 4, 14, 5, 5, 14, 4, 0)
    seven = [(0, 2, 16, 16, 16, 16, 4, 0), *[(0, 0, 0, 0, 6, 14, 0, 0)] * 3, *[(0, 0, 0, 7, 13, 0, 0, 0)] * 4]
    rows = [[*8 * bar, 1], [*8 * ring, 0], [*(count for line in seven for count in line), 7]]
    (folder / "made.tra").write_text("".join(",".join(map(str, row)) + "\n" for row in rows))
    return folder / "made.tra"


def pendigits(folder: Path) -> Path:
    """Lines as in pendigits.tes: eight points x, y of 0..100, y upward, padded with blanks, then the class."""
    lines = [
        " 47,100, 27, 81, 57, 37, 26,  0,  0, 23, 56, 53,100, 90, 40, 98, 8",
        "  0,100, 50,100,100,100, 88, 75, 70, 50, 60, 33, 50, 15, 45,  0, 7",
        " 50,100, 50, 86, 50, 71, 50, 57, 50, 43, 50, 29, 50, 14, 50,  0, 1",
    ]
    (folder / "made.tes").write_text("\n".join(lines) + "\n")
    return folder / "made.tes"


def inkml(folder: Path) -> Path:
    """By hand after https://www.w3.org/TR/InkML: channels, brush, context, groups, second differences, hover."""
    text = """<?xml version="1.0" encoding="UTF-8"?>
<ink xmlns="http://www.w3.org/2003/InkML" documentID="made-by-hand">
  <annotation type="source">a tablet of another maker</annotation>
  <definitions>
    <brush xml:id="pen"><brushProperty name="width" value="8" units="himetric"/></brush>
    <inkSource xml:id="tablet"><traceFormat>
      <channel name="X" type="integer" units="dev"/><channel name="Y" type="integer" units="dev"/>
      <channel name="F" type="integer" max="1023"/><channel name="T" type="integer" units="ms"/>
    </traceFormat></inkSource>
    <context xml:id="here" inkSourceRef="#tablet" brushRef="#pen"><traceFormat xml:id="four">
      <channel name="X"/><channel name="Y"/><channel name="F"/><channel name="T"/>
    </traceFormat></context>
  </definitions>
  <traceGroup>
    <annotation type="truth">7</annotation><annotation type="writer">w1</annotation>
    <trace contextRef="#here" brushRef="#pen">100 100 200 0, '60'2'10'12, 60 -1 5 12, -20 60 0 12, -25 70-9 12</trace>
    <trace contextRef="#here" type="penUp">140 200 0 60, 110 190 0 80</trace>
    <trace contextRef="#here">95 180 300 100, 190 184 310 130</trace>
  </traceGroup>
  <traceGroup>
    <annotation type="truth">0</annotation><annotation type="writer">w1</annotation>
    <trace contextRef="#here">1125 1843 90 0,'23'43'1'9,"7"-8"0"0,3-5 0 0,-40 10 0 0,-30 -30 * *</trace>
  </traceGroup>
  <traceGroup>
    <annotation type="truth">cat</annotation>
    <traceFormat><channel name="X" type="decimal"/><channel name="Y" type="decimal"/></traceFormat>
    <trace>0.5 0.25, 1.5 2.75, 4 3, 6.125 1</trace>
    <trace>1e1 2, 12 2.5</trace>
  </traceGroup>
</ink>
"""
    (folder / "made.inkml").write_text(text)
    return folder / "made.inkml"


def quick_draw(folder: Path) -> Path:
    """By hand after its README: two of the simplified kind (no times), two of the raw kind."""
    about = {"countrycode": "AT", "timestamp": "2017-03-01 20:41:36.70725 UTC", "recognized": True}
    ring = [[round(50 + 40 * f(i * pi / 6)) for i in range(13)] for f in (cos, sin)]
    lines = [
        {"key_id": "5891796615823360", "word": "0", **about, "drawing": [ring]},
        {"key_id": "5891796615823361", "word": "1", **about, "drawing": [[[128, 130], [0, 255]]]},
        {"key_id": "5891796615823362", "word": "4", **about, "drawing": _four()},
        {
            "key_id": "5891796615823363",
            "word": "nose",
            **about,
            "drawing": [[[9.5, 3.0, 7.25], [0, 9, 10], [0, 9, 20]]],
        },
    ]
    (folder / "full_simplified.ndjson").write_text("".join(json.dumps(line) + "\n" for line in lines))
    return folder / "full_simplified.ndjson"


def _four() -> list[list[list[float]]]:
    return [[[60, 10, 90], [0, 70, 68], [0, 130, 220]], [[62, 60], [30, 110], [500, 640]]]


def pictures(folder: Path) -> Path:
    """By pillow: a folder a label, three kinds of file, dark on light and light on dark."""
    root = folder / "pictures"
    for digit in DIGITS:
        (root / str(digit)).mkdir(parents=True)
        image = picture(digit, 64)
        image.save(root / str(digit) / "light.png")
        Image.eval(image, lambda value: 255 - value).save(root / str(digit) / "dark.jpg", quality=95)
        image.transpose(Image.Transpose.ROTATE_90).convert("RGB").save(root / str(digit) / "turned.bmp")
    return root


def sheet(folder: Path) -> Path:
    """By pillow: ten ruled columns, 0 to 9, of three lines; nothing on it says which digit is where."""
    page = Image.new("L", (1000, 300), 255)
    pen = ImageDraw.Draw(page)
    for digit in DIGITS:
        for line in range(3):
            page.paste(0, (digit * 100 + 18, line * 100 + 18), picture(digit, 64))
    for i in range(11):
        pen.line([(min(i * 100, 999), 0), (min(i * 100, 999), 300)], fill=90)
    for i in range(4):
        pen.line([(0, min(i * 100, 299)), (1000, min(i * 100, 299))], fill=90)
    page.save(folder / "sheet.png")
    return folder / "sheet.png"


def _each(n: int) -> dict[str, int]:
    return {str(digit): n for digit in DIGITS}


SOURCES = (
    Source("idx", "struct, after the specification", idx, _each(2)),
    Source("npz", "numpy and scikit-learn", npz, npz_expected()),
    Source("csv", "the csv module", counts_csv, _each(1)),
    Source("optdigits", "by hand", optdigits, {"0": 1, "1": 1, "7": 1}),
    Source("pendigits", "by hand", pendigits, {"1": 1, "7": 1, "8": 1}),
    Source("inkml", "by hand, after the recommendation", inkml, {"0": 1, "7": 1, "cat": 1}),
    Source("quick draw", "by hand, after its README", quick_draw, {"0": 1, "1": 1, "4": 1, "nose": 1}),
    Source("folder", "pillow", pictures, _each(3)),
    Source("sheet", "pillow", sheet, {"": 30}, "sheet"),
)
WRITABLE = tuple(
    format for format in FORMATS if format.write is not None and (format.name != "parquet" or find_spec("pyarrow"))
)


def bring_in(source: Source, folder: Path) -> tuple[Session, dict[str, int]]:
    """A new set that took the source in, and how many drawings bore each label."""
    session = Session.open(folder / "profile")
    format = format_named(source.format) if source.format else None
    with plan_import(session, [source.make(folder)], format=format, proposes=False) as plan:
        counts = {named.name: named.n for named in plan.names()}
        words = {named.name: NOT_A_DIGIT for named in plan.names() if named.label is None}
        apply_import(session, plan, words, duplicates="keep")
    return session, counts


def send_out(session: Session, folder: Path) -> Iterator[tuple[str, int, int]]:
    """By each format: its name, how many were written, how many can be read again; none where it has no place."""
    for format in WRITABLE:
        single = not format.suffixes or format.name == "svg"  # a file a drawing, in folders
        target = folder / f"out-{format.name}{'' if single else format.suffixes[0]}"
        try:
            n = export_samples(session, target, format)
        except UserError:
            assert not target.exists()
            yield format.name, 0, 0
        else:
            reading = format if format.read else None  # what is only written is read by its name
            files = sorted(target.rglob("*.svg")) if format.name == "svg" else [target]
            yield format.name, n, sum(1 for file in files for _ in read(file, reading))


def main() -> None:
    print(f"{'':12}{'made by':36}{'in':>5}{'labels':>8}  out and in again: " + ", ".join(f.name for f in WRITABLE))
    for source in SOURCES:
        with tempfile.TemporaryDirectory() as name:
            session, counts = bring_in(source, Path(name))
            again = [str(n) for _, _, n in send_out(session, Path(name))]
            session.close()
        wrong = "" if counts == source.expected else f"  EXPECTED {source.expected}, FOUND {counts}"
        told = f"{source.name:12}{source.origin:36}{sum(counts.values()):>5}{len(counts):>8}  {', '.join(again)}{wrong}"
        print(told)


if __name__ == "__main__":
    sys.exit(main())
