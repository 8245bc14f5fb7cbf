"""Figures of the stages of reading: each room of `core` makes the same numbers of the same made input.

Readings are right within a margin, so that a constant that moved a little goes unseen by them. Here it does not, and
the stage that fails says where it moved. `python -m tests.core.stages.figures ROOM…` writes a room's figures anew. What
a version stands for (see `VERSIONS`) may change only with that version raised; `--same-version` is for a stage that
asks otherwise about what is as it was.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from digitpad.core.preprocessing.preprocess import PREPROCESSOR_VERSION
from digitpad.core.recognizers.personal_samples import TAUGHT_VERSION
from digitpad.core.reference.inputs import BUILD_VERSION

Figures = list[int | float | str]
Stages = Mapping[str, Callable[[], Figures]]
"""By the stage's name what computes its figures."""

FOLDER = Path(__file__).parent
TOLERANCE, LEAST = 2e-5, 4e-6
"""Of a figure, and whatever its size: another processor's sums differ less."""

VERSIONS: dict[str, tuple[int, ...]] = {
    "preprocessing": (PREPROCESSOR_VERSION,),
    "imaging": (PREPROCESSOR_VERSION,),
    "features": (PREPROCESSOR_VERSION, BUILD_VERSION),
    "synthesis": (BUILD_VERSION, TAUGHT_VERSION),
    "reference": (BUILD_VERSION,),
    "recognizers": (),
    "segmentation": (),
    "pages": (),
    "form": (),
}
"""By room, whose results are kept by which version: what was made before is not made anew unless that is raised."""


def stages_of(room: str) -> Stages:
    stages: Stages = import_module(f"tests.core.stages.{room}").STAGES
    return stages


def kept(room: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FOLDER / f"{room}.json").read_text(encoding="utf-8"))
    return found


def moments(*arrays: ArrayLike) -> Figures:
    """Of each array its size, its root mean square, and in it the mean and one by weights that tell places apart."""
    figures: Figures = []
    for array in arrays:
        values = np.asarray(array, dtype=np.float64).ravel()
        weights = np.arange(1, len(values) + 1) * 0.6180339887498949 % 1 - 0.5
        rms = float(np.sqrt((values**2).mean())) if len(values) else 0.0
        figures += [
            len(values),
            rms,
            *(float(total / max(len(values) * rms, 1e-300)) for total in (values.sum(), values @ weights)),
        ]
    return figures


def whole(*numbers: ArrayLike) -> Figures:
    """Whole numbers, which are compared exactly."""
    return [int(value) for number in numbers for value in np.asarray(number).ravel()]


def exact(*numbers: ArrayLike) -> Figures:
    """Numbers one by one."""
    return [float(value) for number in numbers for value in np.asarray(number, dtype=np.float64).ravel()]


def differing(new: Figures, old: Figures) -> list[str]:
    """What of a stage's figures moved."""
    if [type(value) for value in new] != [type(value) for value in old]:
        return [f"{len(old)} figures became {len(new)}, or others of them whole"]
    return [
        f"figure {place}: {before} became {after}"
        for place, (after, before) in enumerate(zip(new, old, strict=True))
        if after != before
        and not (
            isinstance(after, float)
            and isinstance(before, float)
            and abs(after - before) <= max(TOLERANCE * abs(before), LEAST)
        )
    ]


def main(rooms: list[str]) -> int:
    same = "--same-version" in rooms
    for room in [name for name in rooms if name in VERSIONS] or VERSIONS:
        file = FOLDER / f"{room}.json"
        new = {name: [_short(value) for value in compute()] for name, compute in stages_of(room).items()}
        old = kept(room) if file.exists() else {"versions": [], "stages": {}}
        moved = [name for name in new if differing(new[name], old["stages"].get(name, new[name]))]
        versions = list(VERSIONS[room])
        if moved and versions and old["versions"] == versions and not same:
            print(f"{room}: {', '.join(moved)} moved, but no version was raised.", file=sys.stderr)
            return 1
        kept_or_new = {name: new[name] if name in moved else old["stages"].get(name, new[name]) for name in new}
        lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(value)}" for name, value in kept_or_new.items())
        file.write_text(f'{{"versions": {versions},\n"stages": {{\n{lines}\n}}}}\n', encoding="utf-8")
    return 0


def _short(value: float | str) -> float | str:
    return float(f"{value:.8g}") if isinstance(value, float) else value


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
