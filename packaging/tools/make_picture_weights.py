"""Makes assets/pictures.npz: the space in which pictures' gradients are compared, and when a picture is refused.

python packaging/tools/make_picture_weights.py FOLDER_OF_THE_DATA [--left-out FOLD] [--seed S] [--target FILE]

Takes some minutes; on one machine the same bytes each time. `picture_data.py` names the data. Made after
assets/embedding.npz, on which the refusal rests, too.
"""

from __future__ import annotations

import os

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # sums in another order would give other bytes

import argparse
from pathlib import Path

import numpy as np
from make_embedding import train
from numpy.typing import NDArray
from picture_data import Shown, picture_examples, refusal_pictures

from digitpad.core.preprocessing.preprocess import preprocess
from digitpad.core.recognizers.reference_scores import score_against_reference
from digitpad.core.recognizers.rejection_features import N_VOTERS
from digitpad.core.reference.build import build_reference_set
from digitpad.core.reference.calibration import as_sure_as_right
from digitpad.core.reference.embedding import Embedding
from digitpad.core.reference.logistic_regression import LogisticRegression
from digitpad.core.reference.picture_weights import PictureWeights
from digitpad.core.reference.reference_set import ReferenceSet
from digitpad.core.samples import NOT_A_DIGIT, Raster
from digitpad.core.synthesis.atlas import parse_atlas
from digitpad.storage.caches.reference_cache import atlas_texts, learnt_embedding

TARGET = Path(__file__).resolve().parents[2] / "assets" / "pictures.npz"
N_HIDDEN = 256
EPOCHS = 6
N_EVIDENCE = 25

REFUSED_PICTURES = 0.01
"""Share of pictures of digits that are refused, each source counting alike: where one half is as likely as not."""

Doubles = NDArray[np.float64]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--left-out", type=int, default=4, help="the fold that checks the fit")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--target", type=Path, default=TARGET)
    args = parser.parse_args()
    atlas = parse_atlas(*atlas_texts())
    examples = picture_examples(atlas, args.folder, args.seed, args.left_out)
    print(f"{len(examples.classes)} pictures of {examples.classes.max() + 1} classes", flush=True)
    gradients = train(examples, args.seed, N_HIDDEN, EPOCHS)
    weights = with_refusal(gradients, refusal_pictures(atlas, args.folder, args.seed, args.left_out))
    np.savez_compressed(args.target, **weights.to_arrays())  # type: ignore[arg-type]
    print(f"{args.target}: {args.target.stat().st_size} bytes")


def with_refusal(gradients: Embedding, shown: Shown) -> PictureWeights:
    """The weights, their refusal fitted to pictures of digits and non-digits."""
    unfitted = PictureWeights(gradients, LogisticRegression(np.zeros(N_EVIDENCE + 1)))
    reference = build_reference_set(atlas_texts(), embedding=learnt_embedding(), pictures=unfitted)
    evidence, scores = _asked(reference, shown.pictures)
    return PictureWeights(gradients, fit_refusal(evidence, scores, shown.labels, shown.source))


def fit_refusal(
    evidence: Doubles, scores: Doubles, labels: NDArray[np.int64], source: NDArray[np.int64]
) -> LogisticRegression:
    """From evidence rows (m, 25), the digits' scores (m, 10), labels and sources, each of which counts alike."""
    is_other = labels == NOT_A_DIGIT
    mass = np.zeros(len(labels))
    for side in (is_other, ~is_other):
        groups = np.unique(source[side])
        for group in groups:
            mine = side & (source == group)
            mass[mine] = len(labels) / 2 / len(groups) / mine.sum()
    refusal = LogisticRegression.fit(evidence, is_other, mass)
    digits, weight = evidence[~is_other], mass[~is_other]
    odds = refusal.predict(digits)
    order = np.argsort(odds)
    place = np.searchsorted(np.cumsum(weight[order]), (1 - REFUSED_PICTURES) * weight.sum())
    refusal = refusal.with_half_at(float(np.clip(odds[order[place]], 1e-6, 1 - 1e-6)))
    right = scores[~is_other].argmax(axis=1) == labels[~is_other]
    return as_sure_as_right(refusal, digits, scores[~is_other].max(axis=1), right)


def _asked(reference: ReferenceSet, pictures: list[NDArray[np.uint8]]) -> tuple[Doubles, Doubles]:
    """The evidence of each picture, and the digits' scores as if none were refused."""
    traces = [preprocess(Raster(picture)) for picture in pictures]
    rows = reference.projection.apply(np.stack([trace.directions.ravel() for trace in traces]))
    gradients = np.stack([trace.gradients.ravel() for trace in traces if trace.gradients is not None])
    answer = score_against_reference(reference, rows, N_VOTERS, gradients)
    assert answer.evidence is not None
    digits = answer.scores[:, :NOT_A_DIGIT]
    return answer.evidence, digits / digits.sum(axis=1, keepdims=True)


if __name__ == "__main__":
    main()
