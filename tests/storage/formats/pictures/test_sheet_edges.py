"""Sheets, grids and pictures of samples: where they are cut and how they are drawn, to the pixel."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import Raster, Sample
from digitpad.storage.formats import format_named, read
from digitpad.storage.formats.pictures import sheet
from digitpad.storage.formats.pictures.lattice import lattice, line_spans, runs, without_lines
from digitpad.storage.formats.pictures.rendering import ink_of, render
from digitpad.storage.formats.pictures.sheet import find_cells, is_sheet

NONE = np.zeros((8, 8), np.uint8)


def page(height: int, width: int, *boxes: tuple[int, int, int, int], ink: int = 0, paper: int = 255) -> np.ndarray:
    """Paper with filled boxes: left, top, right, bottom."""
    grey = np.full((height, width), paper, np.uint8)
    for left, top, right, bottom in boxes:
        grey[top:bottom, left:right] = ink
    return grey


# ------------------------------------------------------------------------------------------------ lattice


@pytest.mark.parametrize(
    ("used", "gap", "wanted"),
    [
        ("", 0, []),
        ("....", 0, []),
        ("##..", 0, [(0, 2)]),
        ("..##", 0, [(2, 4)]),
        ("#.#", 0, [(0, 1), (2, 3)]),
        ("#.#", 1, [(0, 1), (2, 3)]),
        ("#.#", 2, [(0, 3)]),
        ("#..#.#", 2, [(0, 1), (3, 6)]),
    ],
)
def test_runs_are_joined_over_less_than_a_gap(used: str, gap: int, wanted: list[tuple[int, int]]) -> None:
    assert runs(np.array([mark == "#" for mark in used], bool), gap) == wanted


@pytest.mark.parametrize(
    ("shade", "spread", "is_line"),
    [(231, 0, True), (232, 0, False), (0, 0, True), (0, 16, True), (0, 17, False), (255, 0, False)],
)
def test_a_line_is_of_one_shade_that_is_not_the_paper_s(shade: int, spread: int, is_line: bool) -> None:
    grey = page(50, 50)
    grey[20:22] = shade
    grey[20:22, ::2] = shade + spread
    assert line_spans(grey) == ([(20, 22)] if is_line else [], [])
    assert line_spans(grey.T) == ([], [(20, 22)] if is_line else [])


def test_a_few_pixels_of_a_line_may_be_of_any_shade() -> None:
    grey = page(200, 200)
    grey[50] = 0
    grey[50, :3] = 128
    assert line_spans(grey) == ([(50, 51)], [])
    grey[50, :9] = 128
    assert line_spans(grey) == ([], [])


def test_lines_are_painted_over_with_paper() -> None:
    grey = page(50, 50, (0, 20, 50, 22), (30, 0, 33, 50), (5, 5, 9, 9))
    clean = without_lines(grey, line_spans(grey))
    assert (clean == page(50, 50, (5, 5, 9, 9))).all()
    assert grey[21, 0] == 0
    plain = page(9, 9)
    assert without_lines(plain, ([], [])) is plain


def dots(rows: list[int], columns: list[int], side: int = 6, shape: tuple[int, int] = (120, 120)) -> np.ndarray:
    """Ink at each of these places."""
    ink = np.zeros(shape, bool)
    for y in rows:
        for x in columns:
            ink[y : y + side, x : x + side] = True
    return ink


EVEN = [10, 40, 70, 100]


@pytest.mark.parametrize(
    ("rows", "columns", "side", "wanted"),
    [
        (EVEN, EVEN, 6, [(0, 28), (28, 58), (58, 88), (88, 120)]),
        (EVEN, EVEN, 4, [(0, 27), (27, 57), (57, 87), (87, 120)]),
        (EVEN, EVEN, 3, None),
        ([10, 40, 77, 107], EVEN, 6, [(0, 28), (28, 62), (62, 95), (95, 120)]),
        ([10, 40, 78, 108], EVEN, 6, None),
        ([10], EVEN, 6, None),
        ([10, 18, 26], EVEN, 4, [(0, 16), (16, 24), (24, 120)]),
        ([10, 17, 24], EVEN, 4, None),
    ],
)
def test_cells_are_cut_in_the_middle_between_even_stretches(
    rows: list[int], columns: list[int], side: int, wanted: list[tuple[int, int]] | None
) -> None:
    found = lattice(dots(rows, columns, side), ([], []))
    assert (found[0] if found else None) == wanted
    turned = lattice(dots(rows, columns, side).T, ([], []))
    assert (turned[1] if turned else None) == wanted


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        ([(28, 30), (58, 60), (88, 90)], [(0, 28), (30, 58), (60, 88), (90, 120)]),
        ([(28, 30), (58, 60), (88, 90), (112, 114)], [(0, 28), (30, 58), (60, 88), (90, 112)]),
        ([(0, 2), (28, 30), (58, 60), (88, 90)], [(2, 28), (30, 58), (60, 88), (90, 120)]),
        ([(8, 9), (28, 30), (58, 60), (88, 90)], None),
        ([(7, 9), (30, 31), (59, 60), (88, 90)], [(9, 30), (31, 59), (60, 88), (90, 120)]),
    ],
)
def test_cells_lie_between_lines_and_beyond_the_outer_ones(
    lines: list[tuple[int, int]], wanted: list[tuple[int, int]] | None
) -> None:
    found = lattice(dots([15, 40, 70, 100], [15, 40, 70, 100]), (lines, []))
    assert (found[0] if found else None) == wanted


def test_nearly_all_cells_are_filled_and_no_row_is_all_ink() -> None:
    places = [10 + 30 * i for i in range(10)]
    ink = dots(places, places, shape=(310, 310))
    assert lattice(ink, ([], [])) is not None
    ink[70:76, 10:286] = False
    ink[70:76, 10] = ink[70:76, 280] = True  # the row has ink at its ends alone
    ink[40:46, 40:46] = ink[100:106, 70:76] = False
    assert lattice(ink, ([], [])) is not None  # 90 of 100
    ink[130:136, 70:76] = False
    assert lattice(ink, ([], [])) is None  # 89
    full = dots(places, places, shape=(310, 310))
    full[12, 62:248] = True
    assert lattice(full, ([], [])) is None
    assert lattice(full.T, ([], [])) is None


# ------------------------------------------------------------------------------------------------ sheets


def test_cells_of_a_sheet_have_two_pixels_of_paper_around() -> None:
    boxes = [(x, y, x + 12, y + 20) for y in (20, 80, 145) for x in (15, 70, 125)]
    found = find_cells(page(200, 180, *boxes))
    assert [(c.left, c.top, c.right, c.bottom) for c in found] == [(x - 2, y - 2, r + 2, b + 2) for x, y, r, b in boxes]
    assert [(c.row, c.column) for c in found] == [(i, j) for i in range(3) for j in range(3)]
    at_rim = find_cells(page(200, 180, *[(x, y, x + 12, y + 20) for y in (0, 90, 180) for x in (0, 84, 168)]))
    assert (at_rim[0].left, at_rim[0].top) == (0, 0)
    assert (at_rim[-1].right, at_rim[-1].bottom) == (180, 200)


def test_a_free_sheet_is_cut_where_there_is_paper_for_more_than_a_gap() -> None:
    """Rows that are not evenly spaced: 400 pixels ask for 4 of paper and for 8 of ink."""
    rows = [(20, 60), (64, 100), (300, 340)]
    boxes = [(x, top, x + 30, bottom) for top, bottom in rows for x in (20, 70, 300)]
    assert [c.row for c in find_cells(page(400, 400, *boxes))] == [0] * 3 + [1] * 3 + [2] * 3
    close = [(x, top, x + 30, bottom) for top, bottom in ((20, 60), (63, 100), (300, 340)) for x in (20, 70, 300)]
    assert [c.row for c in find_cells(page(400, 400, *close))] == [0] * 3 + [1] * 3
    specks = [(200, 30, 207, 37), (240, 30, 248, 38), (350, 200, 357, 207)]
    found = find_cells(page(400, 400, *boxes, *specks))
    assert {c.row for c in found} == {0, 1, 2}  # a row of specks is none
    assert [(c.left, c.right) for c in found if c.row == 0] == [(18, 52), (68, 102), (238, 250), (298, 332)]


def test_a_sheet_has_so_many_cells_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    boxes = [(x, top, x + 30, top + 40) for top in (20, 70, 300) for x in (20, 70, 300)]
    monkeypatch.setattr(sheet, "MAX_CELLS", 9)
    assert len(find_cells(page(400, 400, *boxes))) == 9
    monkeypatch.setattr(sheet, "MAX_CELLS", 8)
    with pytest.raises(UserError, match="more than 8 pieces"):
        find_cells(page(400, 400, *boxes))


@pytest.mark.parametrize(("shade", "n"), [(231, 0), (230, 9)])
def test_ink_is_darker_than_the_paper_around_it(shade: int, n: int) -> None:
    boxes = [(x, top, x + 2, top + 40) for top in (20, 70, 300) for x in (20, 70, 300)]
    assert len(find_cells(page(400, 400, *boxes, ink=shade - 1))) == n
    light = page(400, 400, *boxes, ink=255 - shade + 1, paper=0)
    assert len(find_cells(light)) == n


def test_rulings_part_cells_where_there_are_two_each_way() -> None:
    grey = page(200, 200)
    for place in (5, 65, 125, 185):
        for start in range(0, 200, 7):  # broken lines: none of one shade
            grey[place : place + 3, start : start + 6] = 0
            grey[start : start + 6, place : place + 3] = 0
    for x in (30, 90, 150):
        for y in (30, 90, 150):
            grey[y : y + 11, x : x + 9] = 0
    found = find_cells(grey)
    assert [(c.row, c.column) for c in found] == [(i, j) for i in range(3) for j in range(3)]
    assert (found[4].left, found[4].top, found[4].right, found[4].bottom) == (88, 88, 101, 103)


def save(folder: Path, grey: np.ndarray) -> Path:
    Image.fromarray(grey).save(folder / "a.png")
    return folder / "a.png"


@pytest.mark.parametrize(("n", "is_many"), [(6, True), (5, False)])
def test_a_page_of_six_pieces_is_a_sheet(n: int, is_many: bool, tmp_path: Path) -> None:
    places = [(20, 20), (160, 30), (310, 20), (30, 260), (170, 270), (300, 265)][:n]
    grey = page(400, 400, *[(x, y, x + 20, y + 60) for x, y in places])
    assert is_sheet(save(tmp_path, grey)) == is_many
    column = page(900, 100, *[(40, 20 + 140 * i, 60, 80 + 140 * i) for i in range(n)])
    assert is_sheet(save(tmp_path, column)) in (False, is_many)


def test_rows_are_named_where_there_are_as_many(tmp_path: Path) -> None:
    boxes = [(x, y, x + 12, y + 20) for y in (20, 80, 140) for x in (15, 70, 125)]
    path = save(tmp_path, page(200, 180, *boxes))
    assert [record.name for record in sheet.read(path, rows=("4", "5", "6"))] == ["4"] * 3 + ["5"] * 3 + ["6"] * 3
    for rows in (("4", "5"), ("4", "5", "6", "7")):
        with pytest.raises(UserError, match=f"3 rows of digits, not {len(rows)}"):
            list(sheet.read(path, rows=rows))
    told: list[float] = []
    records = list(sheet.read(path, told.append))
    assert told == pytest.approx(np.arange(9) / 9)
    assert {record.source for record in records} == {"a.png"}
    assert records[0].drawing is not None
    assert isinstance(records[0].drawing, Raster)
    assert records[0].drawing.grey.shape == (24, 16)


# ------------------------------------------------------------------------------------------------ samples


def test_ink_is_drawn_with_a_round_pen_a_twelfth_wide_within_a_margin_of_a_seventh() -> None:
    level = Sample("a", 1, NONE, Ink((Stroke([(3, 7), (10, 7)]),)))
    grey = render(level, 84)
    across, down = np.flatnonzero(grey.max(axis=0)), np.flatnonzero(grey.max(axis=1))
    assert (across[0], across[-1]) == (8, 75)  # 12 - 3.5 to 72 + 3.5
    assert (down[0], down[-1]) in ((38, 45), (38, 44), (39, 45))
    assert grey[41, 12:72].min() == 255
    upright = render(Sample("a", 1, NONE, Ink((Stroke([(7, 3), (7, 10)]),))), 84)
    np.testing.assert_allclose(upright.T.astype(float), grey.astype(float), atol=40)
    dot = render(Sample("a", 1, NONE, Ink((Stroke([(5, 900)]),))), 84)
    assert dot[41, 41] == 255
    assert dot.sum() / 255 == pytest.approx(np.pi * 3.5**2, rel=0.1)
    assert render(Sample("a", 1, NONE, Ink((Stroke([(5, 900)]),))), 1).shape == (1, 1)


def test_ends_are_round_and_corners_whole() -> None:
    hook = render(Sample("a", 1, NONE, Ink((Stroke([(0, 0), (10, 0), (10, 10)]),))), 84)
    assert hook[12, 72] == 255
    assert hook[12, 9] > 128 > hook[9, 9]
    assert hook[74, 72] > 128


def test_a_picture_is_fitted_and_stands_in_the_middle_of_its_paper() -> None:
    wide = Raster(np.full((10, 40), 60, np.uint8))
    assert not render(Sample("a", 1, NONE, wide), 28).any()  # nothing but paper
    drawn = page(10, 40, (18, 2, 22, 8))
    found = render(Sample("a", 1, NONE, Raster(drawn)), 20)
    ys, xs = np.nonzero(found)
    assert (ys.min(), ys.max(), xs.min(), xs.max()) == (8, 10, 9, 10)
    high = render(Sample("a", 1, NONE, Raster(page(40, 10, (2, 18, 8, 22)))), 20)
    np.testing.assert_array_equal(high, found.T)
    thin = render(Sample("a", 1, NONE, Raster(page(1, 90, (40, 0, 50, 1)))), 9)
    assert thin.shape == (9, 9)
    counts = render(Sample("a", 1, np.full((8, 8), 8, np.uint8)), 8)
    assert counts.tolist() == [[127] * 8] * 8


@pytest.mark.parametrize(("paper", "is_kept"), [(8, True), (9, False)])
def test_ink_on_nothing_is_left_as_it_is(paper: int, is_kept: bool) -> None:
    grey = page(20, 20, (5, 5, 9, 9), ink=200, paper=paper)
    found = ink_of(Raster(grey))
    assert (found is grey or (found == grey).all()) == is_kept
    if not is_kept:
        assert (found.min(), found.max()) == (0, 255)
    full = page(20, 20, (2, 2, 18, 18), ink=200, paper=0)  # the rim tells, not the middle
    assert ink_of(Raster(full)).max() == 255


def test_a_sheet_without_digits_is_said_with_its_page(tmp_path: Path) -> None:
    boxes = [(x, y, x + 12, y + 20) for y in (20, 80, 140) for x in (15, 70, 125)]
    first, second = Image.fromarray(page(200, 180, *boxes)), Image.fromarray(page(200, 180))
    first.save(tmp_path / "a.tiff", save_all=True, append_images=[second])
    found = read(tmp_path / "a.tiff", format_named("sheet"))
    assert len(list(found)) == 9
    assert [str(note) for note in found.notes] == ["page 2 has no digits"]
    second.save(tmp_path / "b.png")
    with pytest.raises(UserError, match="no digits are found"):
        list(read(tmp_path / "b.png", format_named("sheet")))
