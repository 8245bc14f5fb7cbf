"""Near duplicates: who is compared with whom, limits at their edges, and the geometry to the number."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import Raster
from digitpad.storage.near_duplicates import image_pairs, ink_pairs, search
from digitpad.storage.near_duplicates.image_pairs import are_alike_rows, find_alike_pictures, picture_row
from digitpad.storage.near_duplicates.ink_pairs import find_alike
from digitpad.storage.near_duplicates.ink_signatures import MAX_STROKES, Signature, signatures_of
from digitpad.storage.near_duplicates.search import NearDuplicates
from tests.storage import drawn


def ink(*strokes: Sequence[tuple[float, float]]) -> Ink:
    return Ink(tuple(map(Stroke, strokes)))


def alike(a: Ink, b: Ink) -> bool:
    pair = [a, b]
    return find_alike(signatures_of(pair), 1, pair.__getitem__) == {1: 0}


def wave(n: int = 50, height: float = 20.0) -> np.ndarray:
    t = np.linspace(0, 1, n)
    return np.column_stack([60 * t, height * np.sin(5 * t) + 80 * t * t])


# ------------------------------------------------------------------------------------------------ signatures


def test_a_signature_has_the_middle_and_the_size_of_the_path() -> None:
    (found,) = signatures_of([ink([(10, 20), (12, 20), (40, 20)])])
    assert found is not None
    places = np.linspace(10, 40, 64)
    np.testing.assert_allclose(found.middle, [25, 20], atol=1e-9)
    assert found.size == pytest.approx(places.std())
    assert (found.n_strokes, found.row.shape) == (1, (32,))
    assert found.row.dtype == np.float32
    row = found.row.reshape(16, 2) * 16**0.5 * 3.3
    assert row[:, 1].tolist() == pytest.approx([0] * 16, abs=1e-6)
    assert np.square(row).sum() / 16 == pytest.approx(1, abs=1e-5)
    np.testing.assert_allclose(np.diff(row[:, 0]), np.diff(row[:, 0]).mean(), rtol=1e-4)


def spaced(xy: np.ndarray, n: int) -> np.ndarray:
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(xy, axis=0).T))])
    places = np.linspace(0, along[-1], n)
    return np.column_stack([np.interp(places, along, column) for column in xy.T])


@pytest.mark.parametrize("path", [[(0.0, 0.0), (30.0, 0.0), (30.0, 30.0)], wave().tolist()])
def test_a_row_is_the_path_smoothed_by_a_gaussian_mirrored_about_its_ends(path: list[tuple[float, float]]) -> None:
    (found,) = signatures_of([ink(path)])
    assert found is not None
    reach = 23  # three times 0.12 of 64 points
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / 7.68) ** 2)
    mirrored = np.pad(spaced(np.array(path), 64), ((reach, reach), (0, 0)), mode="reflect", reflect_type="odd")
    smooth = np.column_stack([np.convolve(column, kernel / kernel.sum(), "valid") for column in mirrored.T])
    wanted = spaced(smooth, 16)
    wanted -= wanted.mean(axis=0)
    wanted /= np.sqrt(np.square(wanted).sum(axis=1).mean()) * 3.3 * 4
    np.testing.assert_allclose(found.row.reshape(16, 2), wanted, atol=1e-6)


@pytest.mark.parametrize(
    ("drawing", "has_one"),
    [
        (ink(*[[(i, 0.0), (i, 9.0)] for i in range(MAX_STROKES)]), True),
        (ink(*[[(i, 0.0), (i, 9.0)] for i in range(MAX_STROKES + 1)]), False),
        (ink([(0, 0), (1e12, 1)]), True),
        (ink([(0, 0), (1.1e12, 1)]), False),
        (ink([(0, 0), (1, -1.1e12)]), False),
        (ink([(0, 0), (1e-5, 0)]), True),
        (ink([(0, 0), (1e-6, 0)]), False),
        (Ink(), False),
    ],
)
def test_only_what_can_be_compared_has_a_signature(drawing: Ink, has_one: bool) -> None:
    assert [found is not None for found in signatures_of([drawing])] == [has_one]


# ------------------------------------------------------------------------------------------------ ink


def test_what_has_no_signature_is_left_to_the_digest() -> None:
    dots = [ink([(3, 3)]), ink([(3, 3)])]
    assert find_alike([None, None], 1, dots.__getitem__) == {}


@pytest.mark.parametrize(("bump", "are_same"), [(0.3, True), (3.0, False)])
def test_points_may_lie_a_little_beside_the_lines(bump: float, are_same: bool) -> None:
    xy = wave()
    bent = xy + np.column_stack([np.zeros(50), bump * np.cos(np.arange(50) * 1.3)])
    assert alike(ink(xy.tolist()), ink(bent.tolist())) == are_same


def test_rounding_is_allowed_where_all_numbers_are_whole() -> None:
    """A small drawing, rounded: its points lie beside the lines by as much as rounding moves them."""
    xy = wave() / 6
    rounded = np.round(xy)
    assert alike(ink(xy.tolist()), ink(rounded.tolist()))
    beside = rounded + np.where(np.arange(50) % 50 == 7, 0.001, 0.0)[:, None]
    assert not alike(ink(xy.tolist()), ink(beside.tolist()))


def test_strokes_are_compared_with_those_of_their_place() -> None:
    a, b = wave().tolist(), (wave() * [1, 0.3] + [0, 200]).tolist()
    assert alike(ink(a, b), ink(a, b))
    assert not alike(ink(a, b), ink(b, a))
    assert not alike(ink(a, b), ink(a))
    assert alike(ink(a, [(20, 90)]), ink(a, [(20, 90)]))
    assert not alike(ink(a, [(20, 90)]), ink(a, [(40, 10)]))


def test_a_drawing_of_very_many_points_is_known_by_some() -> None:
    xy = wave(1000)
    assert alike(ink(xy.tolist()), ink((wave(1500) * 2 + 9).tolist()))
    other = xy.copy()
    other[300:700] += [0.0, 12.0]
    assert not alike(ink(xy.tolist()), ink(other.tolist()))


def test_a_search_ends_after_so_many_pairs_and_tells_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """Old drawings are asked for in pairs with new ones alone, the nearest first."""
    drawings = [ink((wave(50, 20 + 3 * (i % 6)) * (1 + i % 2) + i).tolist()) for i in range(12)]
    asked: list[int] = []

    def ink_of(place: int) -> Ink:
        asked.append(place)
        return drawings[place]

    signatures = signatures_of(drawings)
    told: list[float] = []
    found = find_alike(signatures, 6, ink_of, told.append)
    assert found == {6: 0, 7: 1, 8: 2, 9: 3, 10: 4, 11: 5}
    assert told == [0.0]
    assert all(pair[0] >= 6 > pair[1] or pair[0] > pair[1] for pair in zip(asked[::2], asked[1::2], strict=True))
    monkeypatch.setattr(ink_pairs, "MAX_PAIRS", 2)
    asked.clear()
    assert len(find_alike(signatures, 6, ink_of)) == 2
    assert len(asked) == 4
    monkeypatch.setattr(ink_pairs, "MAX_PAIRS", 0)
    assert find_alike(signatures, 6, ink_of) == {}


def test_a_long_search_reports_every_hundredth_pair() -> None:
    n = 120
    drawings = [ink((wave() * (1 + i / 50)).tolist()) for i in range(n)]
    told: list[float] = []
    refused = find_alike(signatures_of(drawings), 0, lambda _: None, told.append)
    assert refused == {}
    assert told[0] == 0.0
    assert len(told) > 2
    steps = np.diff(told)
    np.testing.assert_allclose(steps, steps[0])
    assert 1 - steps[0] <= told[-1] < 1


def test_many_pairs_are_measured_in_blocks_like_all_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    drawings = [ink((wave(50, 10 + i) * (1 + i)).tolist()) for i in range(12)] * 2
    whole = find_alike(signatures_of(drawings), 12, drawings.__getitem__)
    assert whole == {12 + i: i for i in range(12)}
    monkeypatch.setattr(ink_pairs, "_AT_ONCE", 5)
    assert find_alike(signatures_of(drawings), 12, drawings.__getitem__) == whole


def test_what_is_far_by_its_row_is_not_looked_at() -> None:
    """Rows within reach, but not across the lines; and rows beyond reach."""
    (base,) = signatures_of([ink(wave().tolist())])
    assert base is not None

    def moved(by: float) -> Signature:
        row = base.row.reshape(16, 2)
        along = np.asarray(np.gradient(row, axis=0))
        across = along[:, ::-1] * [1, -1] / np.linalg.norm(along, axis=1)[:, None]
        return Signature(1, (row + by / 4 * across).ravel().astype(np.float32), base.middle, base.size)

    asked: list[int] = []
    for by, is_near in ((0.029, True), (0.031, False), (0.046, False)):
        asked.clear()
        find_alike([base, moved(by)], 1, lambda place: asked.append(place))  # noqa: PLW0108  # gives None
        assert bool(asked) == is_near, by


# ------------------------------------------------------------------------------------------------ pictures


def picture(points: list[tuple[int, int]], side: int = 100) -> Raster:
    image = Image.new("L", (side, side), 255)
    ImageDraw.Draw(image).line(points, fill=0, width=7, joint="curve")
    return Raster(np.asarray(image))


def box(left: int, top: int, right: int, bottom: int, grey: int = 0, shape: tuple[int, int] = (40, 40)) -> Raster:
    page = np.full(shape, 255, np.uint8)
    page[top:bottom, left:right] = grey
    return Raster(page)


def test_a_row_is_of_length_one_and_of_the_ink_alone() -> None:
    """A square of ink stands in the middle with a rim of a twentieth, wherever and however large it is."""
    row = picture_row(box(10, 12, 20, 22))
    assert row is not None
    assert row.shape == (256,)
    assert np.linalg.norm(row) == pytest.approx(1, abs=1e-5)
    page = row.reshape(16, 16) / row.max()
    np.testing.assert_allclose(page, page[::-1], atol=0.02)
    np.testing.assert_allclose(page, page.T, atol=0.02)
    assert page[2:-2, 2:-2].min() > 0.95
    assert 0.05 < page[0, 8] < 0.7
    for other in (box(20, 5, 40, 25), box(0, 0, 30, 30), box(0, 30, 10, 40, 100)):
        found = picture_row(other)
        assert found is not None
        assert float(found @ row) > 0.94


@pytest.mark.parametrize(("shape", "side"), [((5, 25), 0), ((25, 5), 1)])
def test_what_is_longer_than_wide_keeps_its_shape(shape: tuple[int, int], side: int) -> None:
    row = picture_row(box(5, 5, 5 + shape[1], 5 + shape[0]))
    assert row is not None
    inked = (row.reshape(16, 16) > row.max() / 2).any(axis=1 - side)
    assert 2 <= np.count_nonzero(inked) <= 4
    assert inked[7:9].all()


@pytest.mark.parametrize(("grey", "is_blank"), [(239, False), (240, True), (255, True)])
def test_a_picture_without_ink_is_blank(grey: int, is_blank: bool) -> None:
    assert (picture_row(box(10, 10, 20, 20, grey)) is None) == is_blank


SEVEN, ONE = picture([(20, 20), (70, 24), (40, 85)]), picture([(50, 15), (52, 85)])
HOOK = picture([(20, 20), (70, 24), (50, 85)])


def test_pictures_are_like_earlier_ones_alone() -> None:
    rows = [picture_row(each) for each in (ONE, SEVEN, ONE, SEVEN, SEVEN)]
    assert find_alike_pictures(rows, 0) == {2: 0, 3: 1, 4: 1} or find_alike_pictures(rows, 0) == {2: 0, 3: 1, 4: 3}
    assert find_alike_pictures(rows, 3).keys() == {3, 4}
    assert find_alike_pictures(rows, 4).keys() == {4}
    assert find_alike_pictures(rows[:2], 0) == {}
    assert find_alike_pictures([None, rows[0], None, rows[0]], 2) == {3: 1}
    assert find_alike_pictures(rows[:1], 0) == {}


def test_pictures_are_compared_in_blocks_like_all_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [picture_row(each) for each in (ONE, SEVEN, HOOK, ONE, SEVEN, HOOK, ONE)]
    told: list[float] = []
    assert find_alike_pictures(rows, 3, told.append).keys() == {3, 4, 5, 6}
    assert told == [0.0]
    monkeypatch.setattr(image_pairs, "_AT_ONCE", 2)
    told.clear()
    found = find_alike_pictures(rows, 3, told.append)
    assert found.keys() == {3, 4, 5, 6}
    assert all(old < new for new, old in found.items())
    np.testing.assert_allclose(told, np.arange(0, 7, 2) / 7)


def test_a_search_has_at_most_so_many_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [picture_row(each) for each in (ONE, SEVEN, ONE)]
    monkeypatch.setattr(image_pairs, "MOST", 3)
    assert find_alike_pictures(rows, 0) == {2: 0}
    monkeypatch.setattr(image_pairs, "MOST", 2)
    assert find_alike_pictures(rows, 0) == {}


def test_what_a_shift_a_scale_or_a_contrast_makes_is_no_difference() -> None:
    """By the tangents of each: noise that none of them explains counts, at the limit that is written there."""
    y, x = np.mgrid[:16, :16] - 7.5
    base = np.exp(-((x / 3) ** 2) - (y / 5) ** 2) + 0.5 * np.exp(-((x - 3) ** 2) - (y + 2) ** 2)
    down, across = np.gradient(base)
    for change in (across, down, x * across + y * down, base):
        moved = base + 0.01 * change
        assert are_alike_rows(row_of(base), row_of(moved))
        assert image_pairs._remainder(row_of(base), row_of(moved)) < 1e-3
    spots = np.zeros((16, 16))
    spots[3, 12], spots[13, 2] = 1.0, -1.0
    for share, are_same in ((0.03, True), (0.2, False)):
        assert are_alike_rows(row_of(base), row_of(base + share * np.linalg.norm(base) * spots)) == are_same


def row_of(page: np.ndarray) -> np.ndarray:
    return np.asarray(page / np.linalg.norm(page), np.float32).ravel()


# ------------------------------------------------------------------------------------------------ both


def test_a_search_has_one_place_a_drawing_and_one_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[Ink | Raster | None] = [drawn.SEVEN, SEVEN, None, drawn.SEVEN, ONE, SEVEN]
    found = NearDuplicates()
    found.add(kept[:2])
    found.add(kept[2:])
    assert len(found) == 6
    told: list[float] = []
    inks = [each if isinstance(each, Ink) else None for each in kept]
    assert found.find(2, inks.__getitem__, told.append) == {3: 0, 5: 1}
    assert told == [0.0, 0.7]
    monkeypatch.setattr(search, "MOST", 1)
    few = NearDuplicates()
    few.add([SEVEN, ONE, SEVEN])
    assert [row is not None for row in few._rows] == [True, True, False]
