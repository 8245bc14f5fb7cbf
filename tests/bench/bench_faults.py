"""Planted faults of preprocessing, run by hand: `python -m tests.bench.bench_faults DATA KEPT [--half 1]`.

DATA holds MNIST's test files and sets of pens (.ndjson.gz); KEPT is a folder where trained models stay. Three healthy
models (`own_models`) get what ten kinds of wrong preprocessing make of drawings, each kind at `--strengths` strengths
(10), with up to 500 drawings of hands that the healthy models read with at least 95%. One half of the writers and of
the strengths (`--half 0`) is there to choose by, the other (`--half 1`) to report on. A kind counts as named where in
most of its runs the first change that is proposed is of that kind; runs in which the fault costs less than 3 points
are told apart, since there is nothing to be seen. Healthy models must have no fault named.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from digitpad.cli.drawings import load_examples
from digitpad.core.ink import Ink
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.evaluation.evaluation import Example
from digitpad.models.diagnosis import Diagnosis, diagnose
from digitpad.models.feeding import Feeding, lines_of, pictures, to_input
from digitpad.models.model import Model
from tests.bench.own_models import MODELS, SIDE, Floats, Shares, trained

PENS = ("pendigits-train", "uji-a", "unipen-a", "digilets-a")
EVERY = 2
"""Of the pens' drawings every other is rendered: enough for 500 drawings a half."""
HEALTHY = 0.95
COSTS = 0.03
MOST = 500


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


def hands(data: Path, healthy: Sequence[Shares], half: int) -> tuple[list[Ink], list[int]]:
    """Drawings of one half of the writers that the healthy models read with `HEALTHY` or more, mixed."""
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
    return [chosen[i].drawing for i in order], [chosen[i].label for i in order]


def runs(shares: Shares, inks: list[Ink], labels: list[int], half: int, n: int) -> Iterator[tuple[str, Diagnosis, int]]:
    """Each run's planted kind ("" for none), what was found, and how many drawings it had."""
    for i in range(half, n, 2):
        n_drawings = min(MOST * (i + 1) // n, len(inks))
        at = slice(0, n_drawings)
        yield "", diagnose(Model("healthy", (None, SIDE**2), shares), inks[at], labels[at], Feeding()), n_drawings
        for kind in KINDS:
            fault = planted(kind, i, n)

            def faulty(batch: Floats, fault: Planted = fault) -> Floats:
                return np.roll(shares(fault.seen(batch)), fault.label_shift, axis=1)

            yield kind, diagnose(Model(kind, (None, SIDE**2), faulty), inks[at], labels[at], fault.start), n_drawings


def main() -> None:
    parser = ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("kept", type=Path)
    parser.add_argument("--half", type=int, choices=(0, 1), default=1)
    parser.add_argument("--strengths", type=int, default=10)
    parser.add_argument("--model", choices=tuple(MODELS), action="append")
    args = parser.parse_args()
    healthy = {name: trained(name, args.data, args.kept) for name in MODELS}
    inks, labels = hands(args.data, list(healthy.values()), args.half)
    print(f"{len(inks)} drawings", flush=True)
    for name in args.model or MODELS:
        well = 1.0
        cells: dict[str, list[bool]] = {}
        for kind, found, n in runs(healthy[name], inks, labels, args.half, args.strengths):
            faults = [change.fault for change in found.changes]
            if not kind:
                well = found.mended_accuracy
                print(f"{name:5s} healthy        n {n:3d}  {well:6.1%}  named: {faults or 'nothing'}", flush=True)
                continue
            is_seen = well - found.accuracy >= COSTS
            is_named = bool(faults) and faults[0] == kind
            if is_seen:
                cells.setdefault(kind, []).append(is_named)
            verdict = "named" if is_named else "WRONG" if is_seen else "costs nothing"
            figures = f"{found.accuracy:6.1%} -> {found.mended_accuracy:6.1%}"
            print(f"{name:5s} {kind:14s} n {n:3d}  {figures}  {verdict:13s} {faults}", flush=True)
        named = sum(np.mean(cell) > 0.5 for cell in cells.values())
        print(f"{name}: {named} of {len(KINDS)} kinds named, {len(cells)} kinds cost something", flush=True)


if __name__ == "__main__":
    sys.exit(main())
