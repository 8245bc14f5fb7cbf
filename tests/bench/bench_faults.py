"""Planted faults of preprocessing, run by hand: `python -m tests.bench.bench_faults DATA KEPT [--half 1]`.

DATA holds MNIST's test files and sets of pens (.ndjson.gz); KEPT is a folder where trained models and what was found
stay: a call does what is missing yet, run after run, until `--seconds` are over, and then tells of all that was
found; `--model` and `--strength` do only a part. Three healthy models (`own_models`) get what ten kinds of wrong
preprocessing make of drawings, each kind at ten strengths, with up to 500 drawings of hands that the healthy ones read
with 95% or more. One half of the writers (`--half 0`) is there to choose by, the other (`--half 1`) to report on. A
kind counts as named where in most of its runs the first change proposed is of that kind; runs in which the fault costs
less than 3 points are told apart, since there is nothing to be seen. Healthy models must have no fault named.
"""

from __future__ import annotations

import json
import sys
import time
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

import numpy as np

from digitpad.cli.drawings import load_examples
from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.evaluation.evaluation import Example
from digitpad.models import feeding as drawing
from digitpad.models.diagnosis import diagnose
from digitpad.models.feeding import Feeding, Lines, lines_of, pictures, to_input
from digitpad.models.model import Model
from tests.bench.own_models import MODELS, SIDE, Floats, Shares, trained

PENS = ("pendigits-train", "uji-a", "unipen-a", "digilets-a")
EVERY = 2
"""Of the pens' drawings every other is rendered: enough for 500 drawings a half."""
HEALTHY = 0.95
COSTS = 0.03
MOST = 500
STRENGTHS = 10


@dataclass(frozen=True)
class Planted:
    """A fault: `start` is how the person's program draws; `seen` turns what it gives into what the model gets."""

    start: Feeding = field(default_factory=Feeding)
    seen: Callable[[Floats], Floats] = lambda batch: batch
    label_shift: int = 0


def moved(right: int, down: int) -> Callable[[Floats], Floats]:
    def move(batch: Floats) -> Floats:
        return np.roll(batch.reshape(-1, SIDE, SIDE), (down, right), axis=(1, 2)).reshape(len(batch), -1)

    return move


def turned(turn: Callable[[Floats], Floats]) -> Callable[[Floats], Floats]:
    return lambda batch: np.ascontiguousarray(turn(batch.reshape(-1, SIDE, SIDE))).reshape(len(batch), -1)


def planted(kind: str, i: int, n: int) -> Planted:
    """The fault of a kind at strength `i` of `n`."""
    part = i / max(n - 1, 1)
    if kind == "inverted":
        return Planted(seen=lambda batch: 1 - batch)
    if kind == "off-centre":
        side = 3 + round(4 * part)
        right, down = ((side, 0), (0, side), (-side, 0), (side, side), (0, -side))[i % 5]
        return Planted(seen=moved(right, down))
    if kind == "size":
        return Planted(Feeding(box=0.55 - 0.3 * part))
    if kind == "line width":
        return Planted(Feeding(line=0.06 - 0.035 * part))
    if kind == "transposed":
        return Planted(seen=turned(lambda batch: batch.swapaxes(1, 2)))
    if kind == "turned":
        turns = (lambda b: b[:, :, ::-1], lambda b: b[:, ::-1, ::-1], lambda b: np.rot90(b, 1, axes=(1, 2)))
        return Planted(seen=turned(turns[i % 3]))
    if kind == "range":
        return Planted(start=Feeding(range=("0..255", "0..16", "-1..1")[i % 3]))
    if kind == "normalisation":
        return Planted(seen=lambda batch: batch * np.float32(0.3081) + np.float32(0.1307))
    if kind == "stretched":
        return Planted(Feeding(keeps_aspect=False))
    return Planted(label_shift=1 + i % 9)


KINDS = (
    "inverted",
    "off-centre",
    "size",
    "line width",
    "transposed",
    "turned",
    "range",
    "normalisation",
    "stretched",
    "labels",
)


def hands(data: Path, kept: Path, half: int) -> tuple[list[Ink], list[int]]:
    """Drawings of one half of the writers that the healthy models read with `HEALTHY` or more, mixed; kept as lines."""
    path = kept / f"hands-{half}.json"
    if not path.exists():
        healthy = [trained(name, data, kept) for name in MODELS]
        chosen = [[one.label, [s.xy.tolist() for s in one.drawing.strokes]] for one in _chosen(data, healthy, half)]
        path.write_text(json.dumps(chosen))
    pairs = json.loads(path.read_text())
    inks = [Ink(tuple(Stroke(np.array(xy, float)) for xy in strokes)) for _, strokes in pairs]
    return inks, [label for label, _ in pairs]


def _chosen(data: Path, healthy: Sequence[Shares], half: int) -> list[Example]:
    writers: dict[str, list[Example]] = {}
    for name in PENS:
        for example in load_examples([data / f"{name}.ndjson.gz"])[::EVERY]:
            if isinstance(example.drawing, Ink) and example.label != NOT_A_DIGIT:
                writers.setdefault(f"{name} {example.writer}", []).append(example)
    chosen: list[Example] = []
    for examples in list(writers.values())[half::2]:
        rows = to_input(pictures([lines_of(e.drawing) for e in examples], Feeding()), Feeding())
        right = [np.mean(shares(rows).argmax(axis=1) == [e.label for e in examples]) for shares in healthy]
        if min(right) >= HEALTHY:
            chosen += examples
    order = np.random.default_rng(half).permutation(len(chosen))[:MOST]
    return [chosen[i] for i in order]


@dataclass(frozen=True)
class Found:
    """One run: the planted kind ("" for none), the faults named, how well the model reads before and after the mend."""

    model: str
    strength: int
    kind: str
    n: int
    faults: list[str]
    accuracy: float
    mended: float

    @property
    def is_named(self) -> bool:
        return self.faults[:1] == ([self.kind] if self.kind else [])


def remembered(shares: Shares) -> Shares:
    """The same, asked only for pictures that it has not seen: many runs show a model the same ones."""
    known: dict[bytes, Floats] = {}

    def answer(batch: Floats) -> Floats:
        keys = [blake2b(row.tobytes(), digest_size=16).digest() for row in batch]
        new = list({key: place for place, key in enumerate(keys) if key not in known}.values())
        if new:
            known.update(zip((keys[place] for place in new), shares(batch[new]), strict=True))
        return np.array([known[key] for key in keys])

    return answer


def draw_once() -> None:
    """Let the same drawing in the same geometry be drawn once for all runs."""
    draw = drawing._picture

    @lru_cache(maxsize=60_000)
    def drawn(strokes: tuple[bytes, ...], feeding: Feeding) -> Floats:
        return draw([np.frombuffer(stroke).reshape(-1, 2) for stroke in strokes], feeding)

    def draw_or_recall(lines: Lines, feeding: Feeding) -> Floats:
        return drawn(tuple(line.tobytes() for line in lines), feeding)

    drawing._picture = draw_or_recall


def find(name: str, shares: Shares, inks: list[Ink], labels: list[int], kind: str, i: int) -> Found:
    """One run, at strength `i`, which has its own number of drawings."""
    n = min(MOST * (i + 1) // STRENGTHS, len(inks))
    fault = planted(kind, i, STRENGTHS) if kind else Planted()

    def faulty(batch: Floats) -> Floats:
        return np.roll(shares(fault.seen(batch)), fault.label_shift, axis=1)

    answer = diagnose(Model(kind, (None, SIDE**2), faulty), inks[:n], labels[:n], fault.start)
    faults = [change.fault for change in answer.changes]
    return Found(name, i, kind, n, faults, answer.accuracy, answer.mended_accuracy)


def tell(found: list[Found]) -> None:
    """What was found, a line for each kind and model, and what it comes to."""
    healthy = {(one.model, one.strength): one for one in found if not one.kind}
    n_named, n_cells = 0, 0
    for name in MODELS:
        sound: list[Found] = [one for one in healthy.values() if one.model == name]
        named = [one.faults for one in sound if one.faults]
        read = f"{min(one.accuracy for one in sound):.1%} to {max(one.accuracy for one in sound):.1%}" if sound else "-"
        print(f"{name:5s} healthy at {len(sound)} strengths, reads {read}; named falsely: {named or 'nothing'}")
        for kind in KINDS:
            cell = [one for one in found if one.model == name and one.kind == kind]
            wells = [healthy[name, one.strength].accuracy for one in cell]
            seen = [one for one, well in zip(cell, wells, strict=True) if well - one.accuracy >= COSTS]
            is_named = bool(seen) and sum(one.is_named for one in seen) > len(seen) / 2
            n_named, n_cells = n_named + is_named, n_cells + bool(cell)
            lost = max((well - one.mended for one, well in zip(cell, wells, strict=True) if one.faults), default=0.0)
            others = [one.faults for one in seen if not one.is_named]
            print(
                f"{name:5s} {kind:14s} {'named' if is_named else 'NOT named'}: {sum(one.is_named for one in seen)} of "
                f"{len(seen)} that cost something, of {len(cell)}; after the mend at most {lost:.1%} below the healthy "
                f"one{f'; else {others}' if others else ''}"
            )
    print(f"{n_named} of {n_cells} cells named")


def main() -> None:
    parser = ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("kept", type=Path)
    parser.add_argument("--half", type=int, choices=(0, 1), default=1)
    parser.add_argument("--seconds", type=float, default=500)
    parser.add_argument("--model", choices=tuple(MODELS), help="only that one")
    parser.add_argument("--strength", type=int, choices=range(STRENGTHS), help="only that one")
    args = parser.parse_args()
    args.kept.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    kept = args.kept / f"faults-{args.half}.jsonl"
    found = [Found(**json.loads(line)) for line in kept.read_text().splitlines()] if kept.exists() else []
    done = {(one.model, one.strength, one.kind) for one in found}
    models = (args.model,) if args.model else tuple(MODELS)
    strengths = range(STRENGTHS) if args.strength is None else (args.strength,)
    missing = [
        (name, i, kind) for name in models for i in strengths for kind in ("", *KINDS) if (name, i, kind) not in done
    ]
    readers: dict[str, Shares] = {}
    if missing:
        draw_once()
        inks, labels = hands(args.data, args.kept, args.half)
        readers = {name: remembered(trained(name, args.data, args.kept)) for name in models}
        print(f"{len(inks)} drawings, {len(missing)} runs to do", flush=True)
    for name, i, kind in missing:
        if time.monotonic() - began > args.seconds:
            break
        found.append(find(name, readers[name], inks, labels, kind, i))
        with kept.open("a") as file:
            file.write(json.dumps(asdict(found[-1])) + "\n")
        print(f"{name} {kind or 'healthy'} at strength {i} after {time.monotonic() - began:.0f} s", flush=True)
    tell(found)


if __name__ == "__main__":
    sys.exit(main())
