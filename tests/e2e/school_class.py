"""A class of 30 pupils' sets, drawn by synthetic hands: `python tests/e2e/school_class.py FOLDER [PUPILS]`.

Each pupil has a hand (a style of the atlas for each digit, a slant, a width, a tremor) and a set in a file. Some slips
are made on purpose: labels that are wrong, and a pupil who hands in another's drawings. Then the sets are brought
together by the command, and the report is written as HTML and as PDF.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from digitpad.core.ink import Ink
from digitpad.core.synthesis.atlas import Atlas, Skeleton, parse_atlas, skeleton_ink
from digitpad.session import Session
from digitpad.storage.caches.reference_cache import atlas_texts

NAMES = [
    *("Ada", "Ben", "Chiara", "David", "Emine", "Felix", "Greta", "Hugo", "Ines", "Jonas", "Kira", "Luca", "Mia"),
    *("Noah", "Olga", "Pia", "Quentin", "Rosa", "Samir", "Tilda", "Umut", "Vera", "Wanda", "Xaver", "Yara", "Zoe"),
    *("Ayşe", "Björn", "Chloé", "小明"),
]
EACH = 6
"""Drawings of each digit."""
WRONG = {"Ben": 3, "Rosa": 2}
"""How many labels these pupils get wrong."""
COPYING = {"Zoe": ("Ada", 5)}
"""Who hands in so many drawings of whom."""


@dataclass(frozen=True)
class Hand:
    """How one pupil writes: a style of the atlas for each digit, and how it is bent."""

    skeletons: tuple[Skeleton, ...]
    slant: float
    width: float
    tremor: float

    @classmethod
    def of(cls, atlas: Atlas, rng: random.Random) -> Hand:
        styles = [[style for style in atlas.digits if style.label == digit] for digit in range(10)]
        skeletons = [rng.choice(rng.choice(of_digit).skeletons) for of_digit in styles]
        return cls(tuple(skeletons), rng.uniform(-0.35, 0.3), rng.uniform(0.65, 1.25), rng.uniform(0.8, 3))

    def draw(self, digit: int, rng: random.Random) -> Ink:
        slant = self.slant + rng.gauss(0, 0.05)
        strokes = []
        for stroke in skeleton_ink(self.skeletons[digit]).strokes:
            points = [(x + rng.gauss(0, self.tremor), y + rng.gauss(0, self.tremor)) for x, y in stroke.xy.tolist()]
            strokes.append([[(x - slant * y) * self.width for x, y in points], [y for _, y in points]])
        return Ink.from_drawing(strokes)


def make_sets(folder: Path, pupils: int = 30, seed: int = 1) -> list[Path]:
    """A set a pupil, as the window would have made it: taught by "me"."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(seed)
    atlas = parse_atlas(*atlas_texts())
    drawn: dict[str, list[tuple[Ink, int]]] = {}
    paths = []
    for name in NAMES[:pupils]:
        hand = Hand.of(atlas, rng)
        mine = [(hand.draw(digit, rng), digit) for _ in range(EACH) for digit in range(10)]
        for place in rng.sample(range(len(mine)), WRONG.get(name, 0)):
            ink, label = mine[place]
            mine[place] = ink, (label + 3) % 10
        whose, n = COPYING.get(name, ("", 0))
        mine += drawn.get(whose, [])[:n]
        drawn[name] = mine
        paths.append(_write(folder / f"{name}.digitpad", mine))
    return paths


def _write(path: Path, drawings: list[tuple[Ink, int]]) -> Path:
    session = Session.open(path.parent / ".profile", path, strict=True)
    for ink, label in drawings:
        session.teach(ink, label, writer="me")
    session.close()
    return path


def run(*words: str) -> str:
    command = [sys.executable, "-m", "digitpad", *words]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def main(folder: Path, pupils: int) -> None:
    sets = make_sets(folder / "sets", pupils)
    profile = str(folder / "profile")
    target = str(folder / "class.digitpad")
    print(run("--profile", profile, "samples", "gather", "--set", target, *map(str, sets)))
    for ending in ("html", "pdf"):
        page = str(folder / f"class.{ending}")
        print(run("--profile", profile, "samples", "report", "--set", target, page, "--force"))
    told = json.loads(run("--profile", profile, "samples", "report", "--set", target, "--json"))
    print({name: told["total"][name] for name in told["total"]}, told["n_doubts"], "doubts")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if sys.argv[2:] else 30)
