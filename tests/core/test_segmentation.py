"""Numbers of several digits, cut by reading."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.ink import Ink, Stroke
from digitpad.core.recognition import PreprocessingTrace, Recognition
from digitpad.core.recognizer import Recognizer, built_in_samples, default_recognizer, simple_recognizer
from digitpad.core.reference.reference_set import ReferenceSet
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.segmentation import acceptance
from digitpad.core.segmentation.alignment import align, n_disagreeing
from digitpad.core.segmentation.building import MOST_READ, OF_A_CUT_LINE, build_lattice, first_look
from digitpad.core.segmentation.cuts import MOST_PIECES, places_to_cut
from digitpad.core.segmentation.fitted import Fit
from digitpad.core.segmentation.fragments import cut_at, ink_of, n_cuts, whole_strokes
from digitpad.core.segmentation.lattice import FEATURES
from digitpad.core.segmentation.pen_ends import pen_ends
from digitpad.core.segmentation.reading import cut_lattice, line_of, read_number
from digitpad.core.segmentation.runs import Run, runs_of
from digitpad.core.segmentation.search import best_paths, best_through, standing
from digitpad.core.segmentation.weights import Weights
from digitpad.storage.assets import load_built_in_digits
from tests.core.inks import scribble, style_ink, taught

STYLES = {
    "0": "atlas:0/oval",
    "1": "atlas:1/flag",
    "2": "atlas:2/round head, straight base",
    "4": "atlas:4/open, two strokes",
}


@pytest.fixture(scope="module")
def recognizer(reference: ReferenceSet) -> Recognizer:
    return default_recognizer(reference, [])


def number(texts: list[str], word: str, gap: float = 0.2, scale: float = 1.0) -> Ink:
    """The digits of a word side by side, 100 high, the gap as a share of the height."""
    strokes: list[Stroke] = []
    right = 0.0
    for digit in word:
        ink = style_ink(texts, STYLES[digit])
        left, top, _, bottom = ink.bounds
        placed = [(stroke.xy - (left, top)) * 100 / (bottom - top) + (right, 0) for stroke in ink.strokes]
        right = max(xy[:, 0].max() for xy in placed) + 100 * gap
        strokes += [Stroke(xy * scale) for xy in placed]
    return Ink(tuple(strokes))


@pytest.mark.parametrize("word", ["12", "10", "41", "204", "2024", "10214"])
@pytest.mark.parametrize("gap", [0.06, 0.3])
def test_a_number_is_read_digit_by_digit(recognizer: Recognizer, atlas_texts: list[str], word: str, gap: float) -> None:
    reading = read_number(recognizer, number(atlas_texts, word, gap))
    assert reading.text == word
    assert [digit.mark for digit in reading.digits] == list(word)
    assert reading.confidence == min(digit.confidence for digit in reading.digits)
    assert reading.ranking[0][0] == word
    shares = [share for _, share in reading.ranking]
    assert len(shares) <= 3
    assert shares == sorted(shares, reverse=True)


@pytest.mark.parametrize("style", STYLES.values())
def test_one_digit_stays_one(recognizer: Recognizer, atlas_texts: list[str], style: str) -> None:
    ink = style_ink(atlas_texts, style)
    reading = read_number(recognizer, ink)
    assert not reading.is_number
    assert reading.single.scores == recognizer.recognize(ink).scores
    assert reading.text == style[6]
    (digit,) = reading.digits
    assert digit.drawing == ink


def test_boxes_are_the_drawings_own_and_strokes_are_named(recognizer: Recognizer, atlas_texts: list[str]) -> None:
    ink = number(atlas_texts, "204", scale=0.01)
    reading = read_number(recognizer, ink)
    assert [digit.strokes for digit in reading.digits] == [(0,), (1,), (2, 3)]
    for digit in reading.digits:
        assert digit.strokes is not None
        left, top, right, bottom = Ink(tuple(ink.strokes[i] for i in digit.strokes)).bounds
        assert digit.box == pytest.approx((left, top, right - left, bottom - top))


def test_a_bar_drawn_last_belongs_to_its_digit(recognizer: Recognizer, atlas_texts: list[str]) -> None:
    ink = number(atlas_texts, "412")
    late = Ink((ink.strokes[0], *ink.strokes[2:], ink.strokes[1]))
    assert read_number(recognizer, late).text == "412"


def test_two_lines_are_read_below_each_other(recognizer: Recognizer, atlas_texts: list[str]) -> None:
    first, second = number(atlas_texts, "12"), number(atlas_texts, "40")
    below = tuple(Stroke(stroke.xy + np.array([0, 150])) for stroke in second.strokes)
    reading = read_number(recognizer, Ink((*first.strokes, *below)))
    assert reading.text == "12\n40"
    assert [digit.line for digit in reading.digits] == [0, 0, 1, 1]


def test_a_wide_gap_is_offered_as_two_numbers(recognizer: Recognizer, atlas_texts: list[str]) -> None:
    left, right = number(atlas_texts, "20", 0.1), number(atlas_texts, "24", 0.1)
    apart = tuple(Stroke(stroke.xy + np.array([left.bounds[2] + 90, 0])) for stroke in right.strokes)
    reading = read_number(recognizer, Ink((*left.strokes, *apart)))
    assert reading.text == "2024"
    assert "20 24" in [text for text, _ in reading.ranking]


def test_what_is_nothing_stays_nothing(recognizer: Recognizer) -> None:
    assert read_number(recognizer, scribble()).single.verdict == NOT_A_DIGIT
    with pytest.raises(ValueError, match="empty"):
        read_number(recognizer, Ink())


class Counting:
    """A recognizer that counts what it is asked to score."""

    def __init__(self, recognizer: Recognizer) -> None:
        self.recognizer, self.n = recognizer, 0

    def recognize(self, drawing: Ink) -> Recognition:
        return self.recognizer.recognize(drawing)

    def judge(self, drawings: list[Ink]) -> tuple[np.ndarray, ...]:
        self.n += len(drawings)
        return self.recognizer.judge(drawings)

    def glance(self, pieces: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return self.recognizer.glance(pieces)

    def side_by_side(self, steps: PreprocessingTrace) -> float:
        return self.recognizer.side_by_side(steps)


@pytest.mark.parametrize(("n", "lines"), [(40, 1), (22, 2), (100, 4), (500, 1)])
def test_many_strokes_are_bounded_work(recognizer: Recognizer, n: int, lines: int) -> None:
    """All over each other, in one line or several."""
    rng = np.random.default_rng(0)
    places = rng.uniform(0, 400, (n, 1, 2)) * [1, 0.1] + np.array([0, 300]) * (np.arange(n) % lines)[:, None, None]
    counting = Counting(recognizer)
    ink = Ink(tuple(Stroke(xy) for xy in places + rng.uniform(-30, 30, (n, 8, 2))))
    read_number(counting, ink)  # type: ignore[arg-type]
    assert counting.n <= MOST_READ + n + MOST_PIECES


def test_a_minutes_scribble_in_one_go_is_not_cut() -> None:
    along = np.linspace(0, 1, 7500)
    flat = np.column_stack([400 * np.abs((120 * along) % 2 - 1), 5 * np.sin(1200 * along)])
    assert places_to_cut(flat, 10.0) == []
    assert places_to_cut(flat[:60], 10.0)


@pytest.mark.parametrize("word", ["00", "20"])
def test_digits_drawn_in_one_go_are_cut(recognizer: Recognizer, atlas_texts: list[str], word: str) -> None:
    ink = Ink((in_one_go(number(atlas_texts, word, 0.25).strokes),))
    reading = read_number(recognizer, ink)
    assert reading.text == word
    first, second = reading.digits[:2]
    assert first.parts[0][2] <= second.parts[0][1] + 1
    assert np.ptp(ink.strokes[0].xy[first.parts[0][1] : first.parts[0][2], 0]) < 100


def test_of_a_cut_stroke_few_groups_are_read(recognizer: Recognizer, atlas_texts: list[str]) -> None:
    """Time grows with them, and a first look finds those that matter."""
    counting = Counting(recognizer)
    ink = Ink((in_one_go(number(atlas_texts, "20420", 0.25).strokes),))
    lattice = build_lattice(whole_strokes(ink), recognizer)
    cut = cut_lattice(lattice, counting)  # type: ignore[arg-type]
    assert cut is not None
    assert counting.n == OF_A_CUT_LINE
    line = line_of(cut)
    assert line is not None
    assert [group.label for group in line.groups][:3] == [2, 0, 4]
    assert len(line.groups) == 5


@pytest.mark.parametrize("mode", ["default", "simple"])
def test_a_first_look_says_roughly_what_a_reading_says(
    recognizer: Recognizer, atlas_texts: list[str], mode: str
) -> None:
    reader = recognizer if mode == "default" else simple_recognizer(built_in_samples(*load_built_in_digits()), [])
    fragments = whole_strokes(number(atlas_texts, "0124"))
    groups = [(0,), (1,), (2,), (3, 4), (0, 1, 2, 3, 4)]
    drawings = [ink_of([fragments[i] for i in members]) for members in groups]
    looked, likeness = first_look(reader, fragments, 100.0, groups)
    assert likeness.tolist() == [0] * 5
    np.testing.assert_allclose(looked, reader.score(drawings), atol=0.25)


def test_a_first_look_sees_each_group_alike_alone_and_among_many(
    recognizer: Recognizer, atlas_texts: list[str]
) -> None:
    """Groups of like length are looked at together, and come back in the order in which they were asked."""
    strokes = number(atlas_texts, "2042020420").strokes
    fragments = [part for whole in whole_strokes(Ink(strokes)) for part in cut_at(whole, [5, 12, 20])]
    groups = [tuple(range(i, j)) for i in range(len(fragments)) for j in range(i + 1, min(i + 6, len(fragments)) + 1)]
    among, _ = first_look(recognizer, fragments, 100.0, groups)
    alone = [first_look(recognizer, fragments, 100.0, [group])[0][0] for group in groups[::17]]
    np.testing.assert_allclose(among[::17], alone, atol=1e-4)


def test_a_first_look_knows_what_the_person_taught(recognizer: Recognizer, atlas_texts: list[str]) -> None:
    ink = number(atlas_texts, "4")
    pupil = recognizer.with_samples([taught(ink, 4)])
    fragments = whole_strokes(ink)
    assert first_look(pupil, fragments, 100.0, [(0, 1), (0,)])[1] == pytest.approx([1, 0])


def test_what_is_no_number_alone_stays_open_beside_digits(recognizer: Recognizer, atlas_texts: list[str]) -> None:
    """The bars of a star are 1s and 7s, but nobody wrote them."""
    twenty = number(atlas_texts, "20")
    corners = np.array([(34, 0), (56, 94), (0, 34), (68, 34), (11, 94), (34, 0)], float)
    corners += (twenty.bounds[2] + 25, 3)
    star = np.column_stack([np.interp(np.linspace(0, 5, 101), np.arange(6), column) for column in corners.T])
    ink = Ink((*twenty.strokes, Stroke(star)))
    assert read_number(recognizer, ink).text == "20?"


def test_what_is_no_number_alone_is_not_cut_beside_digits(recognizer: Recognizer, atlas_texts: list[str]) -> None:
    """Though all of the ink is more likely a number, once it is cut, than it is not."""
    four = number(atlas_texts, "4")
    corners = 0.9 * np.array([(34, 0), (56, 94), (0, 34), (68, 34), (11, 94), (34, 0)]) + (four.bounds[2] + 20, 3)
    star = np.column_stack([np.interp(np.linspace(0, 5, 101), np.arange(6), column) for column in corners.T])
    assert read_number(recognizer, Ink((*four.strokes, Stroke(star)))).text in ("?", "4?")


def test_a_cut_number_that_is_known_falls_into_its_digits(recognizer: Recognizer, atlas_texts: list[str]) -> None:
    ink = Ink((in_one_go(number(atlas_texts, "00", 0.25).strokes),))
    digits = align(recognizer, ink, "00")
    assert [digit.label for digit in digits] == [0, 0]
    assert n_disagreeing(digits, "00") == 0
    assert n_disagreeing(digits, "07") == 1


def test_what_leads_from_one_digit_to_the_next_is_part_of_neither() -> None:
    """Though it has a corner, at which it was cut."""
    corners = np.array([(0, 0), (0, 100), (60, 80), (80, 0), (80, 100)], float)
    along = np.linspace(0, 4, 41)
    stroke = Stroke(np.column_stack([np.interp(along, np.arange(5), column) for column in corners.T]))

    class ReadsBars:
        def judge(self, drawings: list[Ink]) -> tuple[np.ndarray, ...]:
            bars = [1 if np.ptp(drawing.bounds[::2]) == 0 else NOT_A_DIGIT for drawing in drawings]
            return np.eye(11)[bars], np.zeros(len(drawings)), np.zeros(len(drawings))

    (whole,) = whole_strokes(Ink((stroke,)))
    lattice = build_lattice(cut_at(whole, [10, 20, 30]), ReadsBars())  # type: ignore[arg-type]
    weights = np.array([float(name == "digit") for name in FEATURES])
    assert [group.members for group in best_paths(lattice, weights, 1)[0].groups] == [(0,), (3,)]


def test_where_nothing_can_be_grouped_nothing_is_looked_at(recognizer: Recognizer) -> None:
    """All pieces of a low wave beside a bar are too low to stand by themselves."""
    along = np.arange(0.0, 300.0, 5.0)
    wave = np.column_stack([along + 20, 90 + 10 * np.sin(along / 8)])
    bar, low = whole_strokes(Ink((Stroke([(0, 0), (0, 50), (0, 100)]), Stroke(wave))))
    lattice = build_lattice([bar, *cut_at(low, range(5, 60, 5))], recognizer, most=1)
    assert list(lattice.groups) == [tuple(range(13))]


def test_a_two_that_was_cut_ends_low_and_a_seven_begins_high() -> None:
    stroke = Stroke([(0, 0), (60, 0), (20, 100), (70, 95), (90, 0), (100, 100)])
    (whole,) = whole_strokes(Ink((stroke,)))
    parts = cut_at(whole, [2, 3, 4])
    low, high = (Run(members, (0.0, 0.0, 90.0, 100.0), 0.0, 1) for members in [(0, 1), (0, 1, 2)])
    (_, ends_low), (_, ends_high) = pen_ends([low, high], [2, 2], parts)
    assert ends_low > 0 > ends_high
    after = Run((2, 3), (70.0, 0.0, 100.0, 100.0), 0.0, 1)
    (begins_a_seven, ends), (begins_a_one, _) = pen_ends([after, after], [7, 1], parts)
    assert begins_a_seven < 0 < begins_a_one
    assert ends == 0, "the hand ended the stroke there"


def in_one_go(strokes: tuple[Stroke, ...]) -> Stroke:
    """The strokes with straight ways of the pen between them."""
    ways = [strokes[0].xy]
    for stroke in strokes[1:]:
        share = np.linspace(0, 1, 20, endpoint=False)[1:, None]
        ways += [ways[-1][-1] + (stroke.xy[0] - ways[-1][-1]) * share, stroke.xy]
    return Stroke(np.concatenate(ways))


def test_a_join_by_this_person_counts_from_then_on(recognizer: Recognizer, atlas_texts: list[str]) -> None:
    """A 6 of a stem and a ring beside it is 10 for anybody else, and stays 6 where it is drawn a little differently."""
    two = number(atlas_texts, "2").strokes[0].xy
    ring = np.linspace(0, 2 * np.pi, 24)
    stem = np.column_stack([np.full(20, 10.0), np.linspace(0, 100, 20)])
    six = (stem, np.column_stack([42 + 18 * np.cos(ring), 75 + 25 * np.sin(ring)]))

    def drawn(lean: float, size: float) -> Ink:
        return Ink((Stroke(two), *(Stroke(xy @ np.array([[size, 0], [lean, size]]) + (90, 0)) for xy in six)))

    assert read_number(recognizer, drawn(0, 1)).text == "210"
    pupil = recognizer.with_samples([taught(Ink(drawn(0, 1).strokes[1:]), 6)])
    assert [read_number(pupil, drawn(*how)).text for how in ((0, 1), (0.06, 0.95), (-0.06, 1.04))] == ["26"] * 3
    assert read_number(pupil, number(atlas_texts, "210")).text == "210"


@given(st.lists(st.integers(1, 18), max_size=4, unique=True), st.integers(2, 4))
def test_parts_of_a_stroke_make_it_whole_again(places: list[int], columns: int) -> None:
    stroke = Stroke(np.random.default_rng(len(places)).uniform(0, 9, (20, columns)))
    (whole,) = whole_strokes(Ink((stroke,)))
    parts = cut_at(whole, places)
    assert len(parts) == len(places) + 1
    assert ink_of(parts[::-1]) == Ink((stroke,))


def test_a_refused_digit_stays_open_in_the_number_that_is_shown() -> None:
    """Even where no digit has any share: another digit is only offered, whatever it is."""
    sure, refused = np.full(11, 1e-6), np.full(11, 1e-6)
    sure[7] = refused[NOT_A_DIGIT] = 1 - 1e-5

    class Refuses:
        def judge(self, drawings: list[Ink]) -> tuple[np.ndarray, ...]:
            scores = [refused if drawing.bounds[0] > 0 else sure for drawing in drawings]
            return np.array(scores), np.zeros(len(drawings)), np.zeros(len(drawings))

    strokes = tuple(Stroke([(20 * i, 0), (20 * i + 12, 30)]) for i in range(2))
    line = line_of(build_lattice(whole_strokes(Ink(strokes)), Refuses()))  # type: ignore[arg-type]
    assert line is not None
    texts = [text for text, _ in line.ranking]
    assert texts[0] == "7?"
    assert "70" in texts


@pytest.mark.parametrize("mode", ["default", "simple"])
def test_a_drawing_is_side_by_side_alike_alone_and_among_others(
    recognizer: Recognizer, atlas_texts: list[str], mode: str
) -> None:
    reader = recognizer if mode == "default" else simple_recognizer(built_in_samples(*load_built_in_digits()), [])
    inks = [number(atlas_texts, word) for word in ("20", "2")]
    among = reader.judge(inks)[2]
    assert [reader.side_by_side(reader.recognize(ink).steps) for ink in inks] == pytest.approx(among.tolist(), abs=1e-3)


@given(st.sets(st.integers(1, 18), max_size=5), st.permutations(range(6)))
def test_runs_know_where_their_strokes_go_on(places: set[int], order: list[int]) -> None:
    stroke = Stroke(np.column_stack([np.arange(20), 30.0 * (np.arange(20) % 2)]))
    (whole,) = whole_strokes(Ink((stroke,)))
    parts = cut_at(whole, list(places))
    orders = [tuple(i for i in order if i < len(parts))]
    for members, run in runs_of(orders, [part.box for part in parts], parts, 30.0).items():
        if len(members) < len(parts):
            assert run.cuts == n_cuts([parts[i] for i in members])
            columns = {x for i in members for x in range(int(parts[i].box[0]), int(parts[i].box[2]))}
            paper = [right - left - 1 for left, right in pairwise(sorted(columns))]
            assert run.inner_gap == max(paper, default=0)


def test_paper_in_a_group_counts_whatever_was_drawn_first() -> None:
    bars = whole_strokes(Ink(tuple(Stroke([(x, 0), (x + 5, 100)]) for x in (30, 0, 15))))
    runs = runs_of([(1, 2, 0)], [bar.box for bar in bars], bars, 100.0)
    assert {members: run.inner_gap for members, run in runs.items()}[(0, 2)] == 10
    assert runs[(0, 1, 2)].inner_gap == 10


@given(st.integers(1, 7), st.integers(0, 1000))
@settings(max_examples=40, deadline=None)
def test_the_best_path_is_the_best_of_all_groupings(n: int, seed: int) -> None:
    """Against trying every way of cutting an order into runs."""
    rng = np.random.default_rng(seed)

    class Guesses:
        def judge(self, drawings: list[Ink]) -> tuple[np.ndarray, ...]:
            return rng.dirichlet(np.ones(11), len(drawings)), rng.uniform(0, 1, len(drawings)), np.zeros(len(drawings))

    strokes = tuple(Stroke(rng.uniform(0, 30, (4, 2)) + np.array([25 * i, 0])) for i in range(n))
    lattice = build_lattice(whole_strokes(Ink(strokes)), Guesses())  # type: ignore[arg-type]
    weights = rng.normal(size=len(FEATURES))
    every = list(_scores(lattice, weights))
    assert best_paths(lattice, weights, 3)[0].score == pytest.approx(max(score for score, _ in every))
    runs = [Run(group.members, group.box, 0.0) for group in lattice.groups.values()]
    own = np.array([float(group.features @ weights) + group.prior for group in lattice.groups.values()])
    through = best_through(lattice.orders, standing(lattice.orders, lattice.groups), runs, own, lattice.height, weights)
    for number, members in enumerate(lattice.groups):
        best = max((score for score, groups in every if members in groups), default=-np.inf)
        assert through[number] == pytest.approx(best)


def _scores(lattice, weights):  # type: ignore[no-untyped-def]
    """Of each way of grouping its score and its groups."""
    for order in lattice.orders:
        for cuts in range(1 << (len(order) - 1)):
            ends = [0, *(i + 1 for i in range(len(order) - 1) if cuts >> i & 1), len(order)]
            groups = [lattice.groups.get(tuple(sorted(order[a:b]))) for a, b in pairwise(ends)]
            if all(group is not None for group in groups):
                total = sum(float(group.features @ weights) + group.prior for group in groups)
                total += sum(float(lattice.joint(a, b) @ weights) for a, b in pairwise(groups))
                yield total, {group.members for group in groups}


@pytest.mark.parametrize(("word", "ends"), [([1, 2, 3], [1, 0]), ([0, 1, 2], [0, 0]), ([3, 2, 1], [0, 1])])
def test_a_1_at_either_end_of_a_number_is_told(word: list[int], ends: list[int]) -> None:
    class Reads:
        def judge(self, drawings: list[Ink]) -> tuple[np.ndarray, ...]:
            read = [word[int(d.bounds[0]) // 20] if len(d.strokes) == 1 else NOT_A_DIGIT for d in drawings]
            return 0.9 * np.eye(11)[read] + 0.009, np.zeros(len(drawings)), np.array([len(d.strokes) for d in drawings])

    strokes = tuple(Stroke([(20 * i, 0), (20 * i + 12, 30)]) for i in range(3))
    lattice = build_lattice(whole_strokes(Ink(strokes)), Reads())  # type: ignore[arg-type]
    path = max(best_paths(lattice, np.zeros(len(FEATURES)), 50), key=lambda path: len(path.groups))
    told = dict(zip(acceptance.FEATURES, acceptance.acceptance_features(lattice, path, 0.0), strict=True))
    assert [told["first_one"], told["last_one"]] == ends
    assert told["side_by_side"] == 0


def test_of_cut_strokes_it_is_told_how_much_all_looks_like_digits_side_by_side() -> None:
    class Reads:
        def judge(self, drawings: list[Ink]) -> tuple[np.ndarray, ...]:
            return (
                np.full((len(drawings), 11), 0.09),
                np.zeros(len(drawings)),
                np.array([np.ptp(d.bounds[::2]) for d in drawings]),
            )

    (whole,) = whole_strokes(Ink((Stroke([(x, 30 * (x % 2)) for x in range(5)]),)))
    lattice = build_lattice(cut_at(whole, [2]), Reads())  # type: ignore[arg-type]
    path = max(best_paths(lattice, np.zeros(len(FEATURES)), 50), key=lambda path: len(path.groups))
    told = dict(zip(acceptance.FEATURES, acceptance.acceptance_features(lattice, path, 0.0), strict=True))
    assert told["side_by_side"] == 4  # of all the ink


def test_features_that_were_not_fitted_weigh_nothing() -> None:
    weights = Weights.of(Fit({}, {}, 0.0))
    assert not weights.path.any()
    assert not weights.acceptance.any()
