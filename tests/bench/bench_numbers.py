"""How numbers are read, and where they err: `python -m tests.bench.bench_numbers DATA...`, made as by make_numbers.

By gap and by length, with 95% intervals: exact (the string is right, "?" is an error), and beside it what cutting at
gaps alone gives. Errors by kind: refused as no number, taken for one digit, joined, split, cut elsewhere, a digit
refused, a digit misread though all are cut right. Last, what an import would make of the numbers, whose words it
knows: how many it cuts, and how many of these as they were put together. `--sheet PNG` draws those that are wrong.
"""

from __future__ import annotations

import argparse
import os
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from scipy.stats import binomtest

from digitpad.core.ink import Ink
from digitpad.core.recognizer import Recognizer, default_recognizer
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.segmentation.alignment import digits_of
from digitpad.core.segmentation.number import NumberReading
from digitpad.core.segmentation.reading import read_number
from digitpad.storage.caches.reference_cache import reference_set
from digitpad.storage.profile import Profile
from tests.bench.make_numbers import GAPS, LINKED, numbers

KINDS = ("no number", "one digit", "joined", "split", "cut elsewhere", "digit refused", "misread")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="+", help="drawings of single digits with writers (.ndjson.gz)")
    parser.add_argument("--count", type=int, default=400, help="numbers a file")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--linked", action="store_true", help="digits drawn in one go")
    parser.add_argument("--sheet", type=Path, help="where to draw the numbers that are read wrong (PNG)")
    args = parser.parse_args()
    recognizer = default_recognizer(reference_set(Profile.open().cache), [])
    hits: dict[str, list[bool]] = defaultdict(list)
    by_gaps: dict[str, list[bool]] = defaultdict(list)
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    wrong = []
    imported: list[bool] = []
    gaps = LINKED if args.linked else GAPS
    for path in args.data:
        for line in numbers(path, args.count, args.seed, gaps=gaps):
            ink, word, gap = Ink.from_drawing(line["drawing"]), line["word"], line["source"].split(":")[1]
            reading = read_number(recognizer, ink)
            text = "".join(reading.text.split())
            parts = digits_of(recognizer, ink, word)
            imported += [parts == put_together(ink, line["counts"])] if parts else []
            split_at_gaps = cut_at_gaps(recognizer, ink)
            for key in ("all", gap, f"{len(word)} digits", line["source"]):
                hits[key].append(text == word)
                by_gaps[key].append(split_at_gaps == word)
            if text != word:
                kind = kind_of(reading, line["counts"])
                kinds[gap][kind] += 1
                wrong.append((ink, f"{word} {text} {kind}"))
    for key, exact in hits.items():
        print(f"{key:<26} {told(exact)}   at gaps alone {told(by_gaps[key])}")
    for gap in gaps:
        print(f"errors, {gap:<10}", ", ".join(f"{kind} {kinds[gap][kind]}" for kind in KINDS if kinds[gap][kind]))
    print(f"an import cuts {len(imported)} of {len(hits['all'])}, right {told(imported)}")
    if args.sheet:
        draw(wrong, args.sheet)


def told(hits: list[bool]) -> str:
    low, high = binomtest(sum(hits), len(hits)).proportion_ci(method="wilson")
    return f"{100 * sum(hits) / len(hits):5.1f}% of {len(hits):<4} ({100 * low:.1f} to {100 * high:.1f})"


def kind_of(reading: NumberReading, counts: list[int]) -> str:
    if not reading.is_number:
        return "no number" if reading.single.verdict == NOT_A_DIGIT else "one digit"
    true = strokes_of(counts)
    found = [set(digit.strokes or ()) for digit in reading.digits]
    if found == true:
        return "digit refused" if reading.has_refused else "misread"
    if all(any(part <= whole for whole in found) for part in true):
        return "joined"
    if all(any(part <= whole for whole in true) for part in found):
        return "split"
    return "cut elsewhere"


def strokes_of(counts: list[int]) -> list[set[int]]:
    """The numbers of the strokes of each digit."""
    ends = np.cumsum(counts).tolist()
    return [set(range(end - count, end)) for end, count in zip(ends, counts, strict=True)]


def put_together(ink: Ink, counts: list[int]) -> tuple[Ink, ...]:
    return tuple(Ink(tuple(ink.strokes[i] for i in sorted(strokes))) for strokes in strokes_of(counts))


def cut_at_gaps(recognizer: Recognizer, ink: Ink) -> str:
    """Strokes parted wherever a stretch of paper runs from top to bottom, each part read alone."""
    parts: list[list[Any]] = []
    right = 0.0
    for stroke in sorted(ink.strokes, key=lambda stroke: stroke.xy[:, 0].min()):
        left = stroke.xy[:, 0].min()
        if parts and left <= right:
            parts[-1].append(stroke)
        else:
            parts.append([stroke])
        right = max(right, stroke.xy[:, 0].max())
    scores = recognizer.score([Ink(tuple(part)) for part in parts])
    return "".join(str(row[:NOT_A_DIGIT].argmax()) for row in scores)


def draw(wrong: list[tuple[Ink, str]], path: Path) -> None:
    """Twelve a row, each with what it is, what was read, and the kind of error."""
    from PIL import Image, ImageDraw

    columns, width, height = 8, 200, 110
    sheet = Image.new("L", (columns * width, -(-len(wrong) // columns) * height or height), 255)
    pen = ImageDraw.Draw(sheet)
    for place, (ink, text) in enumerate(wrong):
        x, y = place % columns * width, place // columns * height
        left, top, right, bottom = ink.bounds
        scale = min((width - 16) / max(right - left, 1), (height - 34) / max(bottom - top, 1))
        for i, stroke in enumerate(ink.strokes):
            points = [tuple(p) for p in ((stroke.xy - (left, top)) * scale + (x + 8, y + 22)).tolist()]
            pen.line(points, fill=(0, 90, 150)[i % 3], width=2)
        pen.text((x + 6, y + 4), text, fill=0)
    sheet.save(path)


if __name__ == "__main__":
    main()
