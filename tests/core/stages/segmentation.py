"""Stages of reading numbers: cuts, runs, lattices, paths, evidence, readings; read by a formula for a recognizer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, partial
from typing import cast

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.resample_ink import resample
from digitpad.core.recognition import PreprocessingTrace, Recognition
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import N_LABELS, NOT_A_DIGIT, Drawing, Raster
from digitpad.core.segmentation import acceptance, building, cuts, fitted, pen_ends, regrouping, runs, search, weights
from digitpad.core.segmentation.alignment import align, digits_of, n_disagreeing
from digitpad.core.segmentation.alternatives import readings_of
from digitpad.core.segmentation.fragments import Fragment, cut_at, ink_of, merged, n_cuts, parts_of, whole_strokes
from digitpad.core.segmentation.lattice import FEATURES, Group, Lattice, ends_of
from digitpad.core.segmentation.lines import lines_of
from digitpad.core.segmentation.number import NumberReading
from digitpad.core.segmentation.reading import cut_lattice, line_of, read_line, read_number
from digitpad.core.typing import Doubles, Rows
from tests.core.drawn import strokes_of
from tests.core.stages.figures import Figures, Stages, exact, moments, whole

_LIKES = np.random.default_rng(17).normal(0, 2.2, (8, N_LABELS))


class Formula:
    """Scores by a drawing's proportions, ends and length alone: no stage before it moves them."""

    def __init__(self, refusing: float = -1.0, blind_from: int = 10_000) -> None:
        """`blind_from`: pixels of a picture in which it finds nothing."""
        self._refusing, self._blind_from = refusing, blind_from

    def _scores(self, boxes: Doubles, ends: Doubles, lengths: Doubles, n_strokes: Doubles) -> Doubles:
        sides = np.maximum(boxes[:, 2:] - boxes[:, :2], 1e-9)
        height = sides.max(axis=1)
        places = ((ends.reshape(-1, 2, 2) - boxes[:, None, :2]) / height[:, None, None]).reshape(-1, 4)
        seen = [*(sides.T / height), *places.T, np.minimum(lengths / height, 9) / 3, n_strokes / 2]
        odds = np.sin(5 * np.stack(seen, axis=1)) @ _LIKES
        odds[:, NOT_A_DIGIT] = self._refusing + 20 * (sides[:, 0] / sides[:, 1] - 0.9).clip(0, 1)
        shares: Doubles = np.exp(odds - odds.max(axis=1, keepdims=True))
        return shares / shares.sum(axis=1, keepdims=True)

    def judge(self, drawings: Sequence[Drawing]) -> tuple[Doubles, Doubles, Doubles]:
        boxes, ends, lengths, n = [], [], [], []
        for drawing in drawings:
            if isinstance(drawing, Raster):
                ys, xs = np.nonzero(drawing.grey < 128)
                if not len(xs) or max(drawing.grey.shape) > self._blind_from:
                    raise ValueError("nothing")
                boxes.append((xs.min(), ys.min(), xs.max(), ys.max()))
                ends.append((xs[0], ys[0], xs[-1], ys[-1]))
                lengths.append(float(len(xs)) / 5)
                n.append(1.0)
                continue
            boxes.append(drawing.bounds)
            ends.append((*drawing.strokes[0].xy[0], *drawing.strokes[-1].xy[-1]))
            lengths.append(sum(float(np.hypot(*np.diff(s.xy, axis=0).T).sum()) for s in drawing.strokes))
            n.append(float(len(drawing.strokes)))
        scores = self._scores(np.array(boxes, float), np.array(ends, float), np.array(lengths), np.array(n))
        return scores, (scores[:, 3] > 0.4) * scores[:, 3], 5 * scores[:, 4] - 2

    def score(self, drawings: Sequence[Drawing]) -> Doubles:
        return self.judge(drawings)[0]

    def glance(self, pieces: Rows) -> tuple[Doubles, Doubles]:
        wide = pieces.astype(np.float64)
        xy = wide.reshape(len(wide), -1, 2)
        lengths = np.hypot(wide[..., 2] - wide[..., 0], wide[..., 3] - wide[..., 1]).sum(axis=1)
        scores = self._scores(
            np.hstack([xy.min(axis=1), xy.max(axis=1)]), np.hstack([xy[:, 0], xy[:, -1]]), lengths, np.ones(len(xy))
        )
        return scores, scores[:, 2]

    def recognize(self, drawing: Drawing) -> Recognition:
        (scores,) = self.score([drawing])
        digit, refusal = int(scores[:NOT_A_DIGIT].argmax()), float(scores[NOT_A_DIGIT])
        verdict = NOT_A_DIGIT if refusal >= 0.5 else digit
        steps = PreprocessingTrace(drawing, (), Ink(), np.zeros((8, 8), np.uint8), np.zeros((4, 8, 8), np.float32))
        return Recognition(verdict, digit, float(scores[verdict]), tuple(scores.tolist()), refusal, 0.5, (), steps)

    def side_by_side(self, steps: PreprocessingTrace) -> float:
        return float(self.judge([steps.drawing])[2][0])


def formula(refusing: float = -1.0, blind_from: int = 10_000) -> Recognizer:
    return cast("Recognizer", Formula(refusing, blind_from))


def _moved(xy: Doubles, x: float, y: float) -> Doubles:
    return np.asarray(xy + np.array([x, y]))


@cache
def inks() -> dict[str, Ink]:
    """Numbers apart, overlapping, in one go, below each other."""
    made: dict[str, list[NDArray[np.float64]]] = {}
    for name, words, step in (
        ("apart", ("two", "four, crossing", "zero"), 95), ("near", ("seven, barred", "six"), 62),
        ("over each other", ("four, crossing", "two", "plus", "six"), 48), ("far apart", ("zero", "six", "two"), 190),
    ):  # fmt: skip
        made[name] = [_moved(xy, step * n, 3 * n) for n, word in enumerate(words) for xy in strokes_of(word)]
    for name, words, step in (("in one go", ("two", "zero", "six"), 80), ("two in one go", ("six", "two"), 70)):
        whole_way = np.concatenate([_moved(strokes_of(word)[0], step * n, 0) for n, word in enumerate(words)])
        made[name] = [resample(whole_way, 4.0)]
    made["one go and apart"] = [*made["two in one go"], *(_moved(xy, 170, 5) for xy in strokes_of("four, crossing"))]
    made["one go by one go"] = [*made["in one go"], *(_moved(xy * (0.9, 1.1), 270, -4) for xy in made["two in one go"])]
    made["two lines"] = [*made["far apart"], *(_moved(xy, 0, 140) for xy in made["near"])]
    for n, word in enumerate(("two", "zero", "six", "two")):
        made.setdefault("backwards", []).extend(_moved(xy, -60 * n, 45 * (n % 2)) for xy in strokes_of(word))
    made["many"] = [
        _moved(xy, 70 * n, 4 * (n % 3)) for n in range(11) for xy in strokes_of(("two", "seven, barred", "zero")[n % 3])
    ]
    return {name: Ink(tuple(Stroke(xy) for xy in strokes)) for name, strokes in made.items()}


@cache
def pieces_of(name: str) -> list[Fragment]:
    return [
        part
        for f in whole_strokes(inks()[name])
        for part in cut_at(f, range(0, len(f.data) - 1, max(2, len(f.data) // 7)))
    ]


def _fitted() -> Figures:
    vectors = [
        vector
        for fit in (fitted.WHOLE, fitted.CUT)
        for w in (weights.Weights.of(fit),)
        for vector in (w.path, w.acceptance)
    ]
    evidence = [fitted.WHOLE.least_evidence, fitted.CUT.least_evidence, fitted.REFUSED, *building.FIRST_LOOK.values()]
    return [*moments(fitted.BEGINS, fitted.ENDS, *vectors, building._WEIGHTS), *exact(evidence)]


def _fragments() -> Figures:
    figures: Figures = []
    for name in ("apart", "in one go", "one go and apart"):
        pieces = pieces_of(name)
        some = pieces[1:4] + pieces[6:7] + pieces[:1]
        figures += whole(len(pieces), n_cuts(some), n_cuts(pieces), len(merged(some)), *parts_of(some))
        figures += exact(*(f.box for f in pieces), [f.length for f in pieces]) + whole(ink_of(some).n_points)
    return figures


def _places() -> Figures:
    figures: Figures = []
    for name, ink in inks().items():
        for stroke in ink.strokes[:3]:
            figures += whole(cuts.places_to_cut(stroke.xy, 100.0), cuts.places_to_cut(stroke.xy, 37.0))
        may = [n % 3 != 1 for n in range(len(ink.strokes))]
        figures += (
            whole([f.end - f.start for f in cuts.cut_strokes(whole_strokes(ink), 100.0, may)]) if name != "many" else []
        )
    for steps in (6, 7, 8):
        corner = np.array([(0.0, 0), (steps / 60, 0), (steps / 60, steps / 60)])
        figures += whole(cuts.places_to_cut(resample(corner, 0.01), 1.0))
    rng = np.random.default_rng(9)
    for n in (2, 7, 8, 30, 300):
        xy = rng.normal(0, 6, (n, 2)).cumsum(axis=0) + np.arange(n)[:, None] * (4, 0)
        figures += whole(cuts.places_to_cut(xy, 60.0))
    return figures


def _strength() -> Figures:
    points = resample(inks()["in one go"].strokes[0].xy / 100, 1 / 30)
    loops = np.stack([np.arange(90) / 30 + 0.5 * np.sin(np.arange(90) / 6), np.cos(np.arange(90) / 6)], axis=1)
    figures: Figures = []
    for each in (points, loops):
        figures += moments(cuts._corners(each), cuts._turning_points(each[:, 1]), cuts._alone(each))
    return figures


def _runs(name: str, cut: bool) -> Figures:
    fragments = pieces_of(name) if cut else whole_strokes(inks()[name])
    boxes = [f.box for f in fragments]
    orders = runs.orders_of(boxes)
    found = runs.runs_of(orders, boxes, fragments, 100.0)
    few = [len(runs.few_of(found, most)) for most in (5, 20, 40, 1000)]
    each = [number for run in found.values() for number in (len(run.members), run.members[0], run.cuts)]
    ends = [end for of_place in ends_of(orders[-1], found) for end, _ in of_place]
    return [
        *whole(len(orders), len(found), few, each[:300], ends),
        *exact([(*run.box, run.inner_gap) for run in found.values()][:60]),
    ]


@cache
def lattice(name: str, cut: bool, most: int = building.MOST_READ) -> Lattice:
    return building.build_lattice(pieces_of(name) if cut else whole_strokes(inks()[name]), formula(), None, most)


def _lattice(name: str, cut: bool, most: int = building.MOST_READ) -> Figures:
    made = lattice(name, cut, most)
    groups = list(made.groups.values())
    steps = [left_out for of_order in made.orders.values() for of_place in of_order for _, left_out in of_place]
    figures = whole(
        len(groups), len(made.read), made.is_cut, [g.is_cut for g in groups][:60], [len(g.members) for g in groups][:60]
    )
    features = np.array([g.features for g in groups]).T
    return [
        *figures,
        *moments(*features, [g.prior for g in groups], np.array(steps)),
        *exact(made.height, made.side_by_side),
    ]


def _first_look() -> Figures:
    fragments = pieces_of("one go by one go")
    pieces, sizes = building._pieces(fragments, 100.0)
    groups = [tuple(range(a, b)) for a in range(len(fragments)) for b in range(a + 1, min(a + 6, len(fragments) + 1))]
    scores, likeness = building.first_look(formula(), fragments, 100.0, groups)
    long = [Fragment(0, 0, 900, 900, np.random.default_rng(0).uniform(0, 100, (900, 4)))]
    return [*whole(sizes, building._pieces(long, 100.0)[1]), *moments(pieces, scores, likeness)]


def _paths(name: str, cut: bool) -> Figures:
    made = lattice(name, cut)
    chosen = weights.weights_for(made)
    paths = search.best_paths(made, chosen.path, 5)
    groups = [member for path in paths[:3] for group in path.groups for member in group.members]
    through = _through(made, chosen.path)
    return [
        *whole(len(paths), groups),
        *exact([path.score for path in paths]),
        *moments(*(p.features for p in paths), through),
    ]


def _through(made: Lattice, path: Doubles) -> Doubles:
    boxes = [f.box for f in made.fragments]
    found = list(runs.runs_of(runs.orders_of(boxes), boxes, made.fragments, made.height).values())
    known = [run for run in found if run.members in made.groups]
    own = np.array([made.groups[run.members].features @ path for run in known])
    ends = search.standing(made.orders, [run.members for run in known])
    through = search.best_through(made.orders, ends, known, own, made.height, path)
    return np.where(np.isfinite(through), through, -99.0)


def _evidence(name: str, cut: bool) -> Figures:
    line = line_of(lattice(name, cut))
    if line is None:
        return whole(0)
    asked = acceptance.acceptance_features(line.lattice, line.paths[0], -3.0)
    digits = [group.label for group in line.groups]
    return [*exact(asked, line.evidence), *whole(line.is_number, line.has_refused, digits), *_ranking(line.ranking)]


def _ranking(ranking: Sequence[tuple[str, float]]) -> Figures:
    return [part for text, share in ranking for part in (text, float(share))]


def _gaps() -> Figures:
    """Readings of two and three digits with gaps of all widths, refused ones among them."""
    figures: Figures = []
    made = lattice("apart", False)
    for n, gap in enumerate((0.1, 0.44, 0.45, 0.46, 0.7, 1.2, 1.99, 2.0, 2.4)):
        for second in (0.2, 0.29, 1.0):
            groups = []
            for place, left in enumerate((0.0, 0.6 + gap, 1.2 + gap + second * gap)):
                scores = np.full(N_LABELS, 0.02)
                scores[[place + 2, place + 5, NOT_A_DIGIT]] = 0.5 + 0.03 * n, 0.2, 0.1 if (place, n) != (1, 5) else 0.96
                box = (left * 50, 0.0, (left + 0.6) * 50, 50.0)
                groups.append(Group((place,), box, scores, np.zeros(len(FEATURES))))
            paths = [search.Path(made, tuple(groups[:count]), np.zeros(1), -0.7 * count + n) for count in (3, 2)]
            figures += _ranking(readings_of(paths, 1.7, 0.95, 50.0)) + _ranking(readings_of(paths[1:], 0.9, 0.95, 50.0))
    return figures


def _read(name: str, refusing: float) -> Figures:
    return of_number(read_number(formula(refusing), inks()[name]))


def of_number(reading: NumberReading) -> Figures:
    figures: Figures = [reading.text, *_ranking(reading.ranking)]
    for digit in reading.digits:
        figures += [
            *whole(digit.label, digit.line, digit.strokes or (), *(digit.parts or ())),
            *exact(digit.confidence, digit.box),
        ]
    return figures


def _known_numbers() -> Figures:
    """Drawings that are known to be a number: how they fall into its digits."""
    figures: Figures = []
    for name, number in (
        ("apart", "240"),
        ("in one go", "206"),
        ("two in one go", "62"),
        ("near", "765"),
        ("one go and apart", "624"),
    ):
        digits = align(formula(), inks()[name], number)
        figures += whole(len(digits), [part for digit in digits for part in digit.parts])
        figures += whole(
            n_disagreeing(digits, number) if digits else -1, len(digits_of(formula(), inks()[name], number))
        )
    return figures


def _regrouped() -> Figures:
    ink, figures = inks()["one go and apart"], []
    reading = read_number(formula(), ink)
    grouping = (((0, 0, 90),), ((0, 95, 140), (1, 0, 3)), ((2, 0, 2),))
    for place in (0, 1):
        figures += whole(*regrouping.joined(grouping, place)[place])
    for place, forward in ((0, True), (1, True), (1, False), (2, True)):
        figures += [
            number for group in regrouping.moved(grouping, place, ink, forward=forward) for number in whole(*group)
        ]
    for place in range(3):
        halves = regrouping.split(formula(), grouping, place, ink)
        figures += [number for group in halves for number in whole(*group)]
    return figures + of_number(regrouping.read_grouping(formula(), reading.single, ink, grouping))


def _lines() -> Figures:
    """Two to five lines with more or less space between them, and a low one."""
    figures: Figures = []
    for n in (2, 4, 5):
        for space in (15.0, 19.9, 20.1, 40):
            for low in (100, 51, 49):
                tops = [(100 + space) * line for line in range(n)]
                strokes = [
                    Stroke([(x, top), (x + 9, top + (low if line == n - 1 else 100))])
                    for line, top in enumerate(tops)
                    for x in (0, 50)
                ]
                strokes.insert(1, Stroke([(20.0, 30), (30, 70)]))
                ways = list(lines_of(whole_strokes(Ink(tuple(strokes)))))
                figures += whole([len(line) for way in ways for line in way])
    return figures


def _pen_ends() -> Figures:
    cells = [
        pen_ends.cell_of(x, y, (10.0, 20.0, right, 80.0))
        for right in (12.0, 27, 29, 60)
        for x in range(-5, 70, 3)
        for y in (15, 34, 36, 51, 66, 79, 90)
    ]
    fragments = pieces_of("one go and apart")
    boxes = [f.box for f in fragments]
    found = list(runs.runs_of(runs.orders_of(boxes), boxes, fragments, 100.0).values())
    of_label = [pen_ends.pen_ends(found, [label] * len(found), fragments) for label in range(NOT_A_DIGIT)]
    return whole(cells) + moments(*of_label)


def _cut_lines() -> Figures:
    """Lines whose strokes are cut as their own refusals say, and what is made of what is refused among digits."""
    figures: Figures = []
    for name in ("in one go", "two in one go", "one go and apart", "one go by one go", "over each other"):
        for refusing in (-2.0, -1.0, 0.0, 1.0, 2.0, 3.0, 4.0, 5.0):
            made = building.build_lattice(whole_strokes(inks()[name]), formula(refusing))
            cut = cut_lattice(made, formula(refusing))
            line = read_line(formula(refusing), whole_strokes(inks()[name]))
            figures += whole(-1 if cut is None else len(cut.groups), -1 if line is None else len(line.groups))
            figures += [] if line is None else exact(line.evidence)
    return figures


def _limits() -> Figures:
    """As many strokes as a line or a drawing has, as wide ones as are cut, as long ones, and one more."""
    figures: Figures = []
    for n in (47, 48, 49, 50):
        strokes = tuple(Stroke([(30.0 * k, 0), (30 * k + 9, 60), (30 * k + 2, 100)]) for k in range(n))
        line = read_line(formula(), whole_strokes(Ink(strokes)))
        figures += whole(-1 if line is None else len(line.groups), len(align(formula(), Ink(strokes), "5" * n)))
    wave = np.stack([np.arange(200.0), 50 * np.sin(np.arange(200) / 5)], axis=1)
    for n in (11, 12, 13):
        fragments = whole_strokes(Ink(tuple(Stroke(wave + np.array([300 * k, 0])) for k in range(n))))
        figures += whole([f.end - f.start for f in cuts.cut_strokes(fragments, 100.0, [True] * n)])
    for width in (44.0, 45.0, 46.0):
        (fragment,) = whole_strokes(Ink((Stroke(wave * (width / 199, 1)),)))
        figures += whole([f.end for f in cuts.cut_strokes([fragment], 100.0, [True])])
    for length in (59.0, 59.9, 60.1, 61):
        zigzag = np.stack([np.arange(61.0) / 60, np.arange(61) % 2 * length / 60], axis=1)
        figures += whole(len(cuts.places_to_cut(zigzag, 1.0)))
    return figures


_BOTH = [
    ("apart", False),
    ("near", False),
    ("over each other", False),
    ("many", False),
    ("in one go", True),
    ("one go and apart", True),
]

STAGES: Stages = {
    "fitted": _fitted,
    "fragments": _fragments,
    "places to cut": _places,
    "strength of places": _strength,
    "first look": _first_look,
    **{f"runs: {name}": partial(_runs, name, cut) for name, cut in _BOTH},
    **{f"lattice: {name}": partial(_lattice, name, cut) for name, cut in _BOTH},
    "lattice: of a cut line": partial(_lattice, "one go by one go", True, building.OF_A_CUT_LINE),
    **{f"paths: {name}": partial(_paths, name, cut) for name, cut in _BOTH},
    **{f"evidence: {name}": partial(_evidence, name, cut) for name, cut in _BOTH},
    "gaps": _gaps,
    **{f"reading: {name}, {refusing:g}": partial(_read, name, refusing) for name in inks() for refusing in (-1.0, 3.0)},
    "known numbers": _known_numbers,
    "regrouped": _regrouped,
    "lines": _lines,
    "ends of the pen": _pen_ends,
    "cut lines": _cut_lines,
    "limits": _limits,
}
