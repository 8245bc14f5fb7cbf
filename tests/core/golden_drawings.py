"""Some twenty drawings whose figures are kept in golden.json: strokes as devices send them, and pictures of them.

`python -m tests.core.golden_drawings` writes the file anew. Do so only together with a raised version
(PREPROCESSOR_VERSION, BUILD_VERSION or TAUGHT_VERSION): stored pictures and caches are told apart by them alone.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.core.ink import Ink, Stroke
from digitpad.core.options import RecognizerOptions
from digitpad.core.preprocessing.preprocess import PREPROCESSOR_VERSION, preprocess
from digitpad.core.preprocessing.rasterize import draw_line
from digitpad.core.preprocessing.resample_ink import segments_of
from digitpad.core.recognizer import default_recognizer
from digitpad.core.recognizers.personal_samples import TAUGHT_VERSION
from digitpad.core.reference.build import build_reference_set
from digitpad.core.reference.embedding import Embedding
from digitpad.core.reference.inputs import BUILD_VERSION
from digitpad.core.reference.reference_set import ReferenceSet
from digitpad.core.samples import Drawing, Raster
from digitpad.core.synthesis.atlas import parse_atlas, skeleton_ink

FILE = Path(__file__).with_name("golden.json")
ATLAS = Path(__file__).parents[2] / "assets" / "atlas"
SMALL = RecognizerOptions(n_per_digit=300)
VERSIONS = {"preprocessor": PREPROCESSOR_VERSION, "build": BUILD_VERSION, "taught": TAUGHT_VERSION}

_NON_DIGITS = 4
_CROSS = Ink((Stroke([[10.0, 10.0], [60.0, 88.0]]), Stroke([[62.0, 8.0], [8.0, 90.0]])))
_WIDE = Ink((Stroke([[0.0, 0.0], [90.0, 2.0], [40.0, 18.0], [10.0, 30.0]]),))
_DOT = Ink((Stroke([[5.0, 5.0]]),))


def golden_drawings(texts: list[str]) -> dict[str, Drawing]:
    """By name: the first style of each digit, other styles with tremor, shapes that are no digit, and pictures."""
    rng = np.random.default_rng(20)
    styles = parse_atlas(*texts).styles
    by_label = {label: [style for style in styles if style.label == label] for label in range(11)}
    inks = {f"digit {label}": skeleton_ink(by_label[label][0].skeletons[0], 0) for label in range(10)}
    drawings: dict[str, Drawing] = dict(inks)
    for label in (2, 5, 8):
        drawings[f"trembling {label}"] = _trembling(skeleton_ink(by_label[label][-1].skeletons[0], 0), rng)
    for style in by_label[10][:: max(1, len(by_label[10]) // _NON_DIGITS)][:_NON_DIGITS]:
        drawings[f"no digit: {style.id}"] = skeleton_ink(style.skeletons[0], 0)
    cut = {
        f"cut {label}": _cut(inks[f"digit {label}"], share)
        for label, share in ((2, 0.7), (3, 0.62), (6, 0.6), (9, 0.75))
    }
    drawings |= cut
    drawings |= {f"picture of {name}": _on_paper(ink, 3.0) for name, ink in cut.items()}
    drawings |= {"cross": _CROSS, "wide": _WIDE, "dot": _DOT}
    for label, width in ((4, 2.5), (8, 5.0), (9, 3.5)):
        drawings[f"picture of {label}"] = _on_paper(inks[f"digit {label}"], width)
    drawings["picture of a cross"] = _on_paper(_CROSS, 4.0)
    return drawings


def _trembling(ink: Ink, rng: np.random.Generator) -> Ink:
    """As a hand or a cheap device draws: each point off by up to 2% of the larger side."""
    left, top, right, bottom = ink.bounds
    size = max(right - left, bottom - top)
    strokes = []
    for stroke in ink.strokes:
        at = np.linspace(0, len(stroke) - 1, 60)
        xy = np.column_stack([np.interp(at, np.arange(len(stroke)), stroke.xy[:, axis]) for axis in (0, 1)])
        strokes.append(Stroke(xy + rng.uniform(-0.02, 0.02, xy.shape) * size))
    return Ink(tuple(strokes))


def _cut(ink: Ink, share: float) -> Ink:
    """Left unfinished, so that it is hardly a digit or might be another one: figures near 0 or 1 tell little."""
    n = round(share * ink.n_points)
    strokes = []
    for stroke in ink.strokes:
        if n > 1:
            strokes.append(Stroke(stroke.xy[:n]))
        n -= len(stroke)
    return Ink(tuple(strokes))


def _on_paper(ink: Ink, width: float) -> Raster:
    """A grey picture of 56 x 56: dark on a paper that grows darker to the right."""
    left, top, right, bottom = ink.bounds
    scale = 22 / max(right - left, bottom - top)
    pieces = (segments_of(ink) - np.tile([left, top], 2)) * scale + 5
    small = draw_line(pieces[None], width)[0].astype(np.float64)
    grey = np.kron(np.pad(small, 12)[8:48, 8:48], np.ones((2, 2)))[12:68, 12:68]
    soft = (grey + np.roll(grey, 1, 0) + np.roll(grey, 1, 1) + np.roll(grey, -1, 0) + np.roll(grey, -1, 1)) / 5
    paper = np.linspace(235, 190, soft.shape[1])
    return Raster((paper * (1 - 0.8 * soft)).round().astype(np.uint8))


def figures(reference: ReferenceSet, texts: list[str]) -> dict[str, Any]:
    """What golden.json holds: for each drawing its 8x8, features and answer; and what was fitted for the set."""
    recognizer = default_recognizer(reference, [])
    found = {}
    for name, drawing in golden_drawings(texts).items():
        answer = recognizer.recognize(drawing)
        steps = preprocess(drawing)
        found[name] = {
            "picture": steps.picture.astype(int).ravel().tolist(),
            "directions": _rounded(np.asarray(steps.directions, dtype=np.float64).ravel()[::7], 3),
            "gradients": None if steps.gradients is None else _rounded(np.asarray(steps.gradients).ravel()[::17], 3),
            "scores": _rounded(answer.scores, 4),
            "refusal": round(answer.refusal, 4),
            "nearest": _rounded([near.distance for near in answer.neighbors[:4]], 3),
            "weights": _rounded([near.weight for near in answer.neighbors[:4]], 4),
        }
    fitted = {
        name: _rounded(getattr(reference, name).coefficients, 4) for name in ("refusal", "picture_refusal", "certainty")
    }
    return {"versions": VERSIONS, "fitted": fitted, "drawings": found}


def _rounded(values: Any, decimals: int) -> list[float]:
    return [round(float(value), decimals) for value in values]


def main() -> int:
    texts = [(ATLAS / name).read_text("utf-8") for name in ("digits.txt", "non-digits.txt")]
    with np.load(ATLAS.parent / "embedding.npz", allow_pickle=False) as arrays:
        embedding = Embedding.from_arrays(arrays)
    new = figures(build_reference_set(texts, SMALL, embedding=embedding), texts)
    old = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    if old and old != new and old["versions"] == VERSIONS and "--same-version" not in sys.argv:
        print("Figures have changed, but no version has: raise one (see this file's first lines).", file=sys.stderr)
        return 1
    lines = [f"  {json.dumps(name)}: {json.dumps(value)}" for name, value in new["drawings"].items()]
    head = f'"versions": {json.dumps(new["versions"])},\n"fitted": {json.dumps(new["fitted"])}'
    FILE.write_text(f'{{{head},\n"drawings": {{\n' + ",\n".join(lines) + "\n}}\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
