"""The table of strangers, run by hand: `python -m tests.bench.bench_strangers FOLDER_OF_THE_DATA [--seeds 1 2 3]`.

Of sets that something was fitted to, only what was left out of the fit is read: of ten writers two, of Semeion a fifth
(`packaging/tools/embedding_data.py`). Prints for each set best digit, as shown and refused in percent and ECE, as means
over the seeds of the generator, with 95% intervals over writers (over drawings where nobody is named); then how digits
and non-digits drawn with pens are told apart. `--without` leaves a part of digitpad out, to see what it is worth.

All five folds in turn (the shipped fit leaves the last one out), in a copy of the tree each:
`python packaging/tools/make_embedding.py FOLDER --left-out N`, `python packaging/tools/make_picture_weights.py FOLDER
--left-out N`, and this with `--left-out N`.
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from unittest import mock

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program does

import numpy as np
from numpy.typing import NDArray

from digitpad.cli.drawings import load_examples
from digitpad.core.neighbors.index import Index
from digitpad.core.options import RecognizerOptions
from digitpad.core.recognizer import Recognizer, default_recognizer
from digitpad.core.reference.build import build_reference_set
from digitpad.core.reference.reference_set import VariedRows
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.synthesis import synthesizer
from digitpad.core.synthesis.synthetic_negatives import SyntheticNegatives, make_non_digits
from digitpad.core.typing import Rows
from digitpad.evaluation.evaluation import Example
from digitpad.evaluation.metrics import auroc, expected_calibration_error
from digitpad.storage.caches.reference_cache import atlas_texts, learnt_embedding, learnt_for_pictures

FOLDS, LEFT_OUT = 5, 4
FITTED = ("pendigits-train.ndjson.gz", "uji-a.ndjson.gz", "omniglot-small1.ndjson.gz", "semeion-images-idx3-ubyte.gz")
PENS = ("pendigits-train.ndjson.gz", "uji-a.ndjson.gz", "digilets-a.ndjson.gz", "unipen-a.ndjson.gz")
OTHERS = ("omniglot-small1.ndjson.gz", "digilets-letters.ndjson.gz")
PICTURES = {"semeion-images-idx3-ubyte.gz": 1, "t10k-images-idx3-ubyte.gz": 5}
"""Of how many pictures one is read."""

WITHOUT = ("nothing", "space", "refusal", "styles", "pairs", "rounding")
N_RESAMPLED = 2000

Scores = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Asked:
    """A set's drawings, and their scores (seeds, n, 11)."""

    examples: list[Example]
    scores: Scores

    @property
    def labels(self) -> NDArray[np.int64]:
        return np.array([example.label for example in self.examples])

    @property
    def groups(self) -> NDArray[np.intp]:
        """The number of each drawing's writer, or of the drawing where nobody is named."""
        names = [example.writer or str(i) for i, example in enumerate(self.examples)]
        return np.asarray(np.unique(names, return_inverse=True)[1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--every", type=int, default=1, help="of so many drawings of each set one is read")
    parser.add_argument("--without", choices=WITHOUT, default="nothing")
    parser.add_argument("--left-out", type=int, default=LEFT_OUT, help="the fold that the weights were not fitted to")
    args = parser.parse_args()
    recognizers = [built(seed, args.without) for seed in args.seeds]
    sets = {}
    for name in (*PENS, *OTHERS, *PICTURES):
        if (args.folder / name).exists():
            chosen = held_apart(args.folder / name, args.left_out)[:: args.every * PICTURES.get(name, 1)]
            drawings = [example.drawing for example in chosen]
            sets[name] = Asked(chosen, np.stack([recognizer.score(drawings) for recognizer in recognizers]))
            print(f"{name.partition('.')[0]:26s} {line(sets[name])}", flush=True)
    digits = [refusals(sets[name], of_digits=True) for name in PENS if name in sets]
    others = [refusals(sets[name], of_digits=False) for name in OTHERS if name in sets]
    if digits and others:
        print(told_apart(np.concatenate(digits, axis=1), np.concatenate(others, axis=1)))


def built(seed: int, without: str) -> Recognizer:
    """digitpad as it ships but for the seed, or without a part of it."""
    options = RecognizerOptions(seed=seed, nondigits=without != "refusal")
    texts = atlas_texts()
    if without == "styles":
        texts = (_first_styles(texts[0]), *texts[1:])
    embedding, pictures = (None, None) if without == "space" else (learnt_embedding(), learnt_for_pictures())
    kinds = _without_pairs if without == "pairs" else make_non_digits
    rounded = VariedRows.of

    def unrounded(rows: Rows, *others: Any) -> VariedRows:
        return replace(rounded(rows, *others), index=Index(rows))

    rows_of = unrounded if without == "rounding" else rounded
    with mock.patch.object(synthesizer, "make_non_digits", kinds), mock.patch.object(VariedRows, "of", rows_of):
        return default_recognizer(build_reference_set(texts, options, embedding=embedding, pictures=pictures), [])


def _without_pairs(*args: Any, **kwargs: Any) -> list[SyntheticNegatives]:
    """The made non-digits without two digits side by side, which are a number."""
    return [made for made in make_non_digits(*args, **kwargs) if made.name != "two digits side by side"]


def _first_styles(text: str) -> str:
    """Of each digit only every fourth style of the atlas."""
    head, *styles = text.split("\n[")
    kept: dict[str, int] = {}
    chosen = []
    for style in styles:
        kept[style[0]] = kept.get(style[0], -1) + 1
        if kept[style[0]] % 4 == 0:
            chosen.append(style)
    return "\n[".join([head, *chosen])


def held_apart(path: Path, left_out: int = LEFT_OUT) -> list[Example]:
    """The file's drawings that nothing was fitted to where the fit left a fold out."""
    examples = load_examples([path])
    if path.name not in FITTED:
        return examples
    if path.name in PICTURES:
        fold = np.arange(len(examples)) * FOLDS // len(examples)
    else:
        fold = np.unique([example.writer for example in examples], return_inverse=True)[1] % FOLDS
    return [example for example, number in zip(examples, fold, strict=True) if number == left_out]


def line(asked: Asked) -> str:
    """One set's figures."""
    is_digit = asked.labels != NOT_A_DIGIT
    parts = []
    if is_digit.any():
        labels, groups = asked.labels[is_digit], asked.groups[is_digit]
        scores = asked.scores[:, is_digit]
        refused = scores[..., NOT_A_DIGIT] >= 0.5
        right = scores[..., :NOT_A_DIGIT].argmax(axis=2) == labels
        errors = [
            expected_calibration_error(s[np.arange(len(s)), np.where(no, NOT_A_DIGIT, s[:, :-1].argmax(axis=1))], good)
            for s, no, good in zip(scores, refused, right & ~refused, strict=True)
        ]
        parts += [
            f"n {len(labels):5d}, {len(np.unique(groups)):4d} writers",
            f"best {_interval(right, groups)}  shown {_interval(right & ~refused, groups)}",
            f"refused {refused.mean():6.2%}  ECE {np.mean([e for e in errors if e is not None]):.4f}",
        ]
    if not is_digit.all():
        refused = asked.scores[:, ~is_digit, NOT_A_DIGIT] >= 0.5
        parts.append(f"non-digits {int((~is_digit).sum()):5d}: refused {_interval(refused, asked.groups[~is_digit])}")
    return "  ".join(parts)


def refusals(asked: Asked, *, of_digits: bool) -> Scores:
    """The refusal's scores (seeds, m) of the set's digits, or of its non-digits."""
    chosen = (asked.labels != NOT_A_DIGIT) == of_digits
    return np.asarray(asked.scores[:, chosen, NOT_A_DIGIT])


def told_apart(digits: Scores, others: Scores) -> str:
    areas = [auroc(mine, theirs) or 0.0 for mine, theirs in zip(digits, others, strict=True)]
    kept, refused = (digits >= 0.5).mean(), (others >= 0.5).mean()
    return f"all pens: AUROC {np.mean(areas):.4f}, digits refused {kept:.2%}, non-digits refused {refused:.2%}"


def _interval(hits: NDArray[np.bool_], groups: NDArray[np.intp]) -> str:
    """The mean of hits (seeds, n), and where 95% of it lie when the groups (n,) are drawn again."""
    each = hits.mean(axis=0)
    numbers = np.unique(groups, return_inverse=True)[1]
    sums, counts = np.bincount(numbers, each), np.bincount(numbers)
    rng = np.random.default_rng(0)
    drawn = rng.integers(0, len(sums), (N_RESAMPLED, len(sums)))
    low, high = np.quantile(sums[drawn].sum(axis=1) / counts[drawn].sum(axis=1), [0.025, 0.975])
    return f"{each.mean():7.2%} [{low:.2%}, {high:.2%}]"


if __name__ == "__main__":
    sys.exit(main())
