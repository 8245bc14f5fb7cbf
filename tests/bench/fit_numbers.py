"""Fits the weights of segmentation: `python -m tests.bench.fit_numbers`; writes core/segmentation/fitted.py.

Fitted to numbers put together from pendigits-train and uji-a (see make_numbers) and to the characters of
omniglot-small1 that the recognizer refuses as one drawing: the data's README tells what may be fitted to what. These
characters again with another slant, turn and width, and those of the atlas, are fitted to, too, as letters that look
like numbers are rare; the level is set by real ones. Every third writer is left out and checks the fit, with
digilets-a, unipen-a and digilets-letters, to which nothing is fitted. To be run again whenever the recognizer's scores
change; some minutes. Three steps:

- in which cells of their boxes digits begin and end;
- weights of a path (log-linear): those under which the right grouping of a number is likeliest among the best others;
- weights of the acceptance (logistic regression): numbers against characters that fall into pieces.

`least_evidence` is then the level that at most `READ_AS_NUMBERS` of the refused characters reach without a "?", each by
weights that were fitted without it. All of it twice: for whole strokes, and for strokes cut where digits are drawn in
one go (numbers made with `LINKED`).
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from scipy.optimize import minimize
from scipy.stats import binomtest

from digitpad.core.ink import Ink, Stroke
from digitpad.core.recognizer import Recognizer, default_recognizer
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.segmentation import acceptance, fitted
from digitpad.core.segmentation.building import build_lattice
from digitpad.core.segmentation.fragments import whole_strokes
from digitpad.core.segmentation.lattice import FEATURES, Lattice, none_features
from digitpad.core.segmentation.pen_ends import COLUMNS, ROWS, cell_of
from digitpad.core.segmentation.reading import cut_lattice, may_be_cut
from digitpad.core.segmentation.search import Path as Grouping
from digitpad.core.segmentation.search import best_paths
from digitpad.core.synthesis.atlas import parse_atlas, skeleton_ink
from digitpad.storage.caches.reference_cache import atlas_texts, reference_set
from digitpad.storage.profile import Profile
from tests.bench.make_numbers import GAPS, LINKED, drawings_by_writer, numbers

DATA = Path(__file__).parents[4] / "shared" / "data"
READ_AS_NUMBERS = {"WHOLE": 0.007, "CUT": 0.003}
"""Of the refused characters of the fit: of others, fewer than the one in a hundred that is asked."""

PART = 50
"""Drawings that are read at a time."""

FOLDS = 5
"""Parts of the examples; what is left out of a fit tells what others' characters will reach."""

TWO_SEVENS = 0.2
"""What a character weighs that is two 7s, as one of an alphabet in omniglot is."""

FITTED = ("pendigits-train", "uji-a")
Table = tuple[tuple[float, ...], ...]
TOLD = {
    "BEGINS": '"""Log odds of a digit (a row) that begins in a cell of its box, against any digit; see `pen_ends`."""',
    "ENDS": '"""The same of its end."""',
}
REFUSED = 0.95
N_PATHS = 12
START = {
    "digit": 4.0,
    "accepted": 0.5,
    "count": 3.0,
    "wide": -1.0,
    "small": -3.0,
    "cut": -1.0,
    "off_line": -2.0,
    "inner_gap": -1.0,
    "begins": 0.0,
    "ends": 0.0,
    "overlap": -8.0,
    "gap": 5.0,
    "height_step": 0.0,
    "link": -1.0,
    "link_length": -1.0,
    "link_bend": -2.0,
    "none": 4.0,
    "refused": -0.8,
}
RIDGE = 0.05


@dataclass(frozen=True)
class Example:
    """`word` is the number, or "" for a character that is none; `kind` the gap's; `fits` whether to fit to it.

    `is_real`: drawn by a hand as it is, not varied nor of the atlas.
    """

    word: str
    kind: str
    fits: bool
    lattice: Lattice
    cut: Lattice | None = None
    is_real: bool = True

    @property
    def whole(self) -> Any:
        return self.lattice.whole

    @property
    def is_refused(self) -> bool:
        return bool(self.whole.scores[NOT_A_DIGIT] >= 0.5)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--count", type=int, default=1000, help="numbers a file, and half as many drawn in one go")
    parser.add_argument("--jobs", type=int, default=2, help="processes that read the drawings")
    parser.add_argument("--dry-run", action="store_true", help="do not write the weights")
    args = parser.parse_args()
    tables = begins_and_ends(args.data)
    fits = fit(read_sets(args.data, args.count, args.jobs, tables))
    if not args.dry_run:
        write(tables, fits)


def read_sets(data: Path, count: int, jobs: int, tables: tuple[Table, Table]) -> dict[str, list[Example]]:
    """By the names of the sets, read by so many processes; how many changes nothing."""
    drawn: dict[str, list[Drawn]] = {}
    for name in (*FITTED, "digilets-a", "unipen-a"):
        path, may_fit = data / f"{name}.ndjson.gz", name in FITTED
        drawn[name] = list(drawn_numbers(path, count, may_fit))
        drawn[f"{name}, linked"] = list(drawn_numbers(path, count if may_fit else count // 2, may_fit, LINKED))
    for name, may_fit in (("omniglot-small1", True), ("digilets-letters", False)):
        drawn[name] = list(drawn_characters(data / f"{name}.ndjson.gz", may_fit))
    rng = np.random.default_rng(5)
    fitted_to = [one.ink for one in drawn["omniglot-small1"] if one.fits]
    drawn["characters varied"] = [Drawn(varied(ink, rng), is_real=False) for ink in [*of_the_atlas(), *fitted_to]]
    parts = {name: [inks[i : i + PART] for i in range(0, len(inks), PART)] for name, inks in drawn.items()}
    with ProcessPoolExecutor(jobs, initializer=use_tables, initargs=tables) as pool:
        reading = {name: [pool.submit(examples_of, part) for part in of_set] for name, of_set in parts.items()}
        return {name: [example for part in of_set for example in part.result()] for name, of_set in reading.items()}


def fit(sets: dict[str, list[Example]]) -> dict[str, Fit]:
    fits: dict[str, Fit] = {}
    for way in ("WHOLE", "CUT"):
        chosen = {name: [as_way(e, way) for e in examples] for name, examples in sets.items()}
        kept = {name: [e for e in examples if e is not None] for name, examples in chosen.items()}
        characters = (e for examples in sets.values() for e in examples if e.fits and e.is_real and not e.word)
        n_refused = sum(e.is_refused for e in characters)
        fits[way] = fit_way([e for examples in kept.values() for e in examples if e.fits], way, n_refused)
        for name, examples in kept.items():
            for is_fitted in (True, False):
                tell(f"{way} {name}", [e for e in examples if e.fits == is_fitted], is_fitted, fits[way])
    return fits


@dataclass(frozen=True)
class Fit:
    """Weights of paths and of acceptance, and the least evidence of a number."""

    path: Any
    accept: Any
    level: float


def fit_way(examples: list[Example], way: str, n_refused: int) -> Fit:
    weights = fit_paths(examples)
    accept, reached = fit_acceptance(examples, weights)
    return Fit(weights, accept, float(reached[int(READ_AS_NUMBERS[way] * n_refused)]))


def as_way(example: Example, way: str) -> Example | None:
    """The example as it is read with whole strokes, or with cut ones; numbers drawn in one go only so.

    Varied characters are fitted to with cut strokes alone: with whole ones they cost more numbers than letters.
    """
    if way == "WHOLE":
        return example if example.kind != "linked" and example.is_real else None
    is_read = example.kind in ("linked", "character") and example.cut is not None
    return replace(example, lattice=example.cut) if is_read and example.cut is not None else None


@dataclass(frozen=True)
class Drawn:
    """What becomes an `Example`."""

    ink: Ink
    word: str = ""
    kind: str = "character"
    fits: bool = True
    is_real: bool = True


def drawn_numbers(
    path: Path, count: int, may_fit: bool, gaps: dict[str, tuple[float, float]] = GAPS
) -> Iterator[Drawn]:
    writers = sorted(drawings_by_writer(path))
    left_out = set(writers[::3])
    for part in (left_out, set(writers) - left_out):
        share = round(count * len(part) / len(writers))
        made = chain(  # two digits are the hardest to tell from a letter
            numbers(path, share // 2, 7 + (part is left_out), part, gaps=gaps),
            numbers(path, share - share // 2, 9 + (part is left_out), part, lengths=(2,), gaps=gaps),
        )
        for line in made:
            kind = line["source"].split(":")[1]
            ink = Ink.from_drawing(line["drawing"])
            yield Drawn(ink, line["word"], kind, may_fit and part is not left_out)


def drawn_characters(path: Path, may_fit: bool) -> Iterator[Drawn]:
    """Of omniglot, every fourth drawing is left out."""
    with gzip.open(path, "rt") as file:
        for number, line in enumerate(file):
            ink = Ink.from_drawing(json.loads(line)["drawing"])
            yield Drawn(ink, fits=may_fit and number % 4 != 0)


def of_the_atlas() -> list[Ink]:
    """Every keyframe of its characters."""
    skeletons = [skeleton for style in parse_atlas(*atlas_texts()).non_digits for skeleton in style.skeletons]
    return [skeleton_ink(skeleton, number) for skeleton in skeletons for number in range(len(skeleton.points))]


def varied(ink: Ink, rng: np.random.Generator) -> Ink:
    """With another slant, turn and width."""
    turn, slant, width = np.deg2rad(rng.uniform(-8, 8)), rng.uniform(-0.25, 0.25), np.exp(rng.uniform(-0.25, 0.25))
    turned = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    return Ink(tuple(Stroke(stroke.xy @ (np.array([[width, slant], [0, 1]]) @ turned).T) for stroke in ink.strokes))


def begins_and_ends(data: Path) -> tuple[Table, Table]:
    """In which cells of their boxes digits begin and end, as log odds: of the writers that are fitted to."""
    counts = np.ones((2, NOT_A_DIGIT, ROWS * COLUMNS))
    for name in FITTED:
        by_writer = drawings_by_writer(data / f"{name}.ndjson.gz")
        for writer in set(by_writer) - set(sorted(by_writer)[::3]):
            for word, strokes in by_writer[writer]:
                both = np.concatenate(strokes)
                box = (*both.min(axis=0).tolist(), *both.max(axis=0).tolist())
                for of_end, point in zip(counts, (strokes[0][0], strokes[-1][-1]), strict=True):
                    of_end[int(word), cell_of(*point.tolist(), box)] += 1
    shares = counts / counts.sum(axis=2, keepdims=True)
    begins, ends = np.round(np.log(shares) - np.log(shares.mean(axis=1, keepdims=True)), 2).tolist()
    return tuple(map(tuple, begins)), tuple(map(tuple, ends))


def use_tables(begins: Table, ends: Table) -> None:
    """In place of those that ship, in a process that reads."""
    fitted.BEGINS, fitted.ENDS = begins, ends


@cache
def reader() -> Recognizer:
    """One a process."""
    return default_recognizer(reference_set(Profile.open().cache), [])


def examples_of(drawn: list[Drawn]) -> list[Example]:
    return [example_of(one, reader()) for one in drawn]


def example_of(drawn: Drawn, recognizer: Recognizer) -> Example:
    lattice = build_lattice(whole_strokes(drawn.ink), recognizer)
    is_cut = drawn.kind in ("linked", "character") and may_be_cut(lattice)
    cut = cut_lattice(lattice, recognizer) if is_cut else None
    return Example(drawn.word, drawn.kind, drawn.fits, lattice, cut, drawn.is_real)


def word_of(path: Grouping) -> str:
    groups = sorted(path.groups, key=lambda group: group.box[0] + group.box[2])
    return "".join("?" if g.scores[NOT_A_DIGIT] >= REFUSED else str(g.label) for g in groups)


def candidates(example: Example, weights: Any) -> tuple[Any, Any]:
    """Features (m, d) of the best paths and of "no number", and which of them are right."""
    paths = best_paths(example.lattice, weights, N_PATHS)
    features = [*(path.features for path in paths), example.whole.features, none_features(example.whole.scores)]
    if example.word:
        right = [*(word_of(path) == example.word for path in paths), False, False]
    else:
        right = [*(len(path.groups) == 1 or "?" in word_of(path) for path in paths), True, True]
    return np.array(features), np.array(right)


def fit_paths(examples: list[Example]) -> Any:
    weights = np.array([START[name] for name in FEATURES])
    for _ in range(2):  # the best paths change with the weights
        pairs = [pair for pair in (candidates(example, weights) for example in examples) if pair[1].any()]

        def loss(w: Any, pairs: Any = pairs) -> tuple[float, Any]:
            total, gradient = RIDGE * float(w @ w), 2 * RIDGE * w
            for features, right in pairs:
                scores = features @ w
                all_of, right_of = np.logaddexp.reduce(scores), np.logaddexp.reduce(scores[right])
                total += all_of - right_of
                gradient = gradient + np.exp(scores - all_of) @ features
                gradient -= np.exp(scores[right] - right_of) @ features[right]
            return float(total), gradient

        weights = minimize(loss, weights, jac=True, method="L-BFGS-B", options={"maxiter": 60}).x
    return weights


def evidence_of(example: Example, weights: Any) -> tuple[Any, str] | None:
    several = [path for path in best_paths(example.lattice, weights, 6) if len(path.groups) > 1]
    if not several:
        return None
    alone = np.logaddexp(example.whole.features @ weights, none_features(example.whole.scores) @ weights)
    return acceptance.acceptance_features(example.lattice, several[0], float(alone)), word_of(several[0])


def fit_acceptance(examples: list[Example], weights: Any) -> tuple[Any, Any]:
    """Weights, and the evidence that refused characters reach which read as numbers, most first; see `FOLDS`."""
    rows, labels, weigh, places = [], [], [], []
    for example in examples:
        found = evidence_of(example, weights)
        if found is None or (example.word and len(found[1]) != len(example.word)):
            continue
        rows.append(found[0])
        labels.append(float(bool(example.word)))
        weigh.append(TWO_SEVENS if found[1] == "77" and not example.word else 1.0)
        if example.is_real and not example.word and example.is_refused and "?" not in found[1]:
            places.append(len(rows) - 1)
    X, y, counts = np.array(rows), np.array(labels), np.array(weigh)
    evidence, folds = np.zeros(len(X)), np.arange(len(X)) % FOLDS
    for fold in range(FOLDS):
        others = folds != fold
        evidence[~others] = X[~others] @ logistic_regression(X[others], y[others], counts[others])
    return logistic_regression(X, y, counts), np.sort(evidence[places])[::-1]


def logistic_regression(X: Any, y: Any, weigh: Any) -> Any:
    """Weights for `X`, whose first column is one; `weigh` (n,): what a row counts."""
    mean, scale = X[:, 1:].mean(axis=0), X[:, 1:].std(axis=0) + 1e-6
    Z = np.column_stack([np.ones(len(X)), (X[:, 1:] - mean) / scale])

    def loss(v: Any) -> tuple[float, Any]:
        t = Z @ v
        penalty = np.concatenate([[0.0], v[1:]])
        value = weigh @ np.logaddexp(0, -t * (2 * y - 1)) + 0.5 * float(penalty @ penalty)
        return float(value), Z.T @ (weigh * (1 / (1 + np.exp(-t)) - y)) + penalty

    v = minimize(loss, np.zeros(Z.shape[1]), jac=True, method="L-BFGS-B").x
    weights = v / np.concatenate([[1.0], scale])
    weights[0] -= float(weights[1:] @ mean)
    return weights


def tell(name: str, examples: list[Example], is_fitted: bool, fit: Fit) -> None:
    """One line: exact by kind of gap and by length with 95% intervals; of characters, how many read as numbers."""
    hits: dict[str, list[bool]] = {}
    for example in examples:
        found = evidence_of(example, fit.path)
        text = "" if found is None or found[0] @ fit.accept <= fit.level else found[1]
        if example.word:
            for key in ("all", example.kind, str(len(example.word))):
                hits.setdefault(key, []).append(text == example.word)
        elif example.is_refused:
            hits.setdefault("read as numbers", []).append(bool(text) and "?" not in text)
    for key, found_hits in hits.items():
        low, high = binomtest(sum(found_hits), len(found_hits)).proportion_ci(method="wilson")
        print(
            f"{name:<30} {'fitted' if is_fitted else 'apart':<7} {key:<16} {len(found_hits):>5} "
            f"{100 * np.mean(found_hits):6.1f}%  ({100 * low:.1f} to {100 * high:.1f})"
        )


def write(tables: tuple[Table, Table], fits: dict[str, Fit]) -> None:
    path = Path(str(fitted.__file__))
    head, tail = path.read_text().split("BEGINS: ")[0], path.read_text().split("REFUSED = ")[1].split("\n", 1)[1]
    lines = [head.rstrip("\n") + "\n\n"]
    for name, table in zip(("BEGINS", "ENDS"), tables, strict=True):
        rows = (f"    ({', '.join(f'{value:.2f}' for value in row)})," for row in table)
        lines.append(f"{name}: tuple[tuple[float, ...], ...] = (\n" + "\n".join(rows) + f"\n)\n{TOLD[name]}\n")
    lines.append("")
    for way, fit in fits.items():
        lines.append(f"{way} = Fit(")
        for names, values in ((FEATURES, fit.path), (acceptance.FEATURES, fit.accept)):
            lines.append("    {")
            lines += [f'        "{name}": {value:.3f},' for name, value in zip(names, values, strict=True)]
            lines.append("    },")
        lines.append(f"    {fit.level:.3f},\n)")
    path.write_text("\n".join(lines) + f"\n\nREFUSED = {REFUSED}\n" + tail)


if __name__ == "__main__":
    main()
