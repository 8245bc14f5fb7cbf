"""Stages from a picture to ink, of made pictures of all kinds: colours, bars, paper, parts, view, thinning, strokes."""

from __future__ import annotations

from functools import cache, partial

import numpy as np
from numpy.typing import NDArray

from digitpad.core.imaging import (
    binarize,
    connected_components,
    image_to_ink,
    inner_picture,
    paper,
    resize_image,
    tracing,
)
from digitpad.core.imaging.colour import grey_mixture
from digitpad.core.imaging.rulings import without_rulings
from digitpad.core.imaging.thinning import thin
from digitpad.core.imaging.view import View, near
from digitpad.core.imaging.views import views_with_lines
from digitpad.core.samples import Raster
from tests.core.drawn import STROKES, drawn, on_paper, placed
from tests.core.stages.figures import Figures, Stages, exact, moments, whole

Grey = NDArray[np.uint8]


@cache
def pictures() -> dict[str, Grey]:
    """All drawings, with pens and papers of many kinds."""
    made: dict[str, Grey] = {}
    for n, name in enumerate(STROKES):
        side = (40, 72, 110, 200, 330, 60)[n]
        ink = drawn(
            placed(name, side, (0.6 + 0.03 * n) * side, 0.25, 0.15), (side, side + 9 * n), (0.06 + 0.02 * n) * side
        )
        slope = np.linspace(240, 150 + 10 * n, ink.shape[1])
        made[name] = on_paper(ink, slope if side >= 64 else 210.0, 30 + 25 * n)
    made["light on dark"] = 255 - made["two"]
    made["lit, light on dark"] = 255 - made["six"]
    specks = made["four, crossing"].copy()
    specks[5:8, 5:8] = specks[60:62, 3:6] = specks[66, 60:70] = 60
    made["specks"] = specks
    framed = made["zero"].copy()
    framed[8:-8, [8, 9, -10, -9]] = framed[[8, 9, -10, -9], 8:-8] = 40
    framed[-70:, -20:] = 30
    made["frame and a dark corner"] = framed
    ruled = made["seven, barred"].copy()
    ruled[[40, 41, 150, 151, 190]] = 90
    made["ruled"] = ruled
    made["barred"] = np.pad(made["six"], ((0, 0), (31, 27)))
    noise = np.random.default_rng(1).random((90, 120)) < 0.25
    made["noise"] = on_paper(noise.astype(float), 220.0)
    made["pale"] = on_paper(drawn(placed("two", 50, 30.0), (50, 50), 4.0), 210.0, 201.0)
    return made


def _view(name: str) -> Figures:
    grey = pictures()[name]
    view = View.of(grey)
    if view is None:
        return whole(0)
    mask = view.lines()
    return [
        *whole(mask.shape, mask.sum(), thin(mask).sum()),
        *exact([view.level, view.left, view.top, view.pixel]),
        *moments(view.amount),
    ]


def _strokes(name: str) -> Figures:
    traced = image_to_ink.trace(Raster(pictures()[name]))
    strokes = [stroke.xy for stroke in traced.ink.strokes]
    return whole([len(xy) for xy in strokes[:40]], len(strokes)) + moments(*strokes[:6])


def _many() -> Figures:
    """Small pictures of one size at once, some of which take a closer look."""
    side, greys = 40, []
    for n, name in enumerate(STROKES):
        ink = drawn(placed(name, side, 16.0 + 3 * n, 0.3, 0.1), (side, side + 4), 2.0 + 0.5 * n)
        greys.append(on_paper(ink, 200.0, 20.0 + 29 * n))
    spots, barred = greys[0].copy(), greys[1].copy()
    spots[2:4, 2:4] = spots[30:33, 37:40] = 30
    barred[:, :8] = barred[:, -9:] = 0
    greys += [spots, barred, 255 - greys[2], np.full_like(greys[0], 200)]
    figures: Figures = []
    for seen in views_with_lines(greys):
        figures += whole(seen is None)
        if seen is not None:
            view, mask = seen
            figures += [*whole(mask.shape, mask.sum()), *exact([view.level, view.left, view.top, view.pixel])]
    inks = image_to_ink.inks_of([Raster(grey) for grey in greys])
    return figures + whole([len(stroke) for ink in inks for stroke in ink.strokes])


def _bars() -> Figures:
    """Bars of many greys, widths and edges around paper with more or less on it."""
    figures, many = [], []
    for bar in (0, 100, 150, 186, 188, 213, 225, 255):
        for left, right, top in ((10, 14, 0), (0, 0, 22), (7, 9, 12), (38, 40, 0), (0, 12, 0), (30, 25, 30)):
            for n, width in enumerate((2, 9, 30)):
                grey = np.full((60, 90), float(bar))
                inner = grey[top : 60 - top // 2, left : 90 - right]
                inner[:] = 200
                inner[8:50, 5 : 5 + width] = 20
                if n == 1:
                    grey[:, left : left + 2] = (bar + 200) / 2
                    grey[30:50, : left + 3] = 60
                grey[:: 40 - 9 * n, left] = 90
                figures.append(inner_picture.within_bars(grey.astype(np.float32)))
                many.append(grey)
    for end in (1, 2, 88, 89):
        grey = np.full((60, 90), 100.0)
        grey[:, end:] = 200
        grey[20:40, 45 : 50 if end < 45 else 45] = 30
        figures.append(inner_picture.within_bars(grey.astype(np.float32)))
        many.append(grey)
    may = inner_picture.may_have_bars(np.array(many, np.float32))
    return whole(np.array(figures).sum(axis=0), may.sum(), may @ np.arange(len(may)), *figures[::2])


def _ink_amounts() -> Figures:
    figures: Figures = []
    for name in ("two", "six", "zero", "lit, light on dark", "noise"):
        grey = pictures()[name].astype(np.float32)
        amount = binarize.ink_amount(grey)
        figures += moments(amount, binarize._evenly_lit(grey)) + exact(
            binarize.otsu_level(amount), binarize.otsu_level(grey)
        )
    flat, rng = np.full((5, 5), 7, np.float32), np.random.default_rng(8)
    noisy = [rng.integers(0, 255, shape).astype(np.float32) for shape in ((7, 9), (8, 8), (64, 29), (3, 70), (2, 70))]
    figures += moments(*(binarize.ink_amount(grey) for grey in noisy))
    return figures + exact(binarize.otsu_level(flat), binarize.ink_amount(flat).sum())


def _polarity() -> Figures:
    """Dark squares from small to nearly all, in the middle, at a side and in a corner: which are paper."""
    masks = []
    for side in range(1, 20):
        for top, left in ((0, 0), (0, 5), (10 - side // 2, 10 - side // 2)):
            mask = np.zeros((20, 20), bool)
            mask[top : top + side, left : left + side + 4] = True
            masks.append(mask)
    dark = binarize._are_light_on_dark(np.array(masks)).reshape(-1, 3)
    return whole(dark.sum(axis=0))


def _windows() -> Figures:
    image = np.random.default_rng(4).random((23, 17)).astype(np.float32)
    windowed = [binarize._windowed_max(image, window) for window in (3, 4, 7, 12)]
    return moments(*windowed, *(binarize.boxed(image, reach) for reach in (1, 4)))


def _parts() -> Figures:
    """Masks of noise and of bars, frames and corners of many sizes: what of them is taken for writing."""
    rng, figures = np.random.default_rng(7), []
    noise = rng.random((40, 50)) < 0.4
    labels = connected_components.label_parts(noise)
    figures = whole(labels.max(), labels[::7, ::9], *connected_components.boxes_of(labels, int(labels.max()) + 1))
    for n, (left, span, thick) in enumerate(((0, 50, 2), (1, 48, 1), (2, 47, 3), (6, 40, 2), (3, 41, 1))):
        for word in (3, 10, 19, 34, 45):
            lying, standing, frame = (np.zeros((50, 50), bool) for _ in range(3))
            lying[40 : 40 + thick, left : left + span] = standing[left : left + span, 3 : 3 + thick] = True
            frame[left : left + span, left : left + span] = True
            inset = thick + 2 * n
            frame[left + inset : left + span - inset, left + inset : left + span - inset] = False
            for mask in (lying, standing, frame):
                mask[12 : 12 + word * 3 // 4, 24 - word // 2 : 28 + word // 2 : 2 if word == 19 else 1] = True
                figures += whole(
                    connected_components.writing(mask).sum(), connected_components.without_specks(mask).sum()
                )
    for arm in (12, 18, 25):  # crosses that span most of a picture, with something beside
        cross = np.zeros((50, 50), bool)
        cross[1:49, arm : arm + 3] = cross[arm : arm + 3, 1:49] = cross[36:44, 38:42] = True
        figures += whole(connected_components.writing(cross).sum())
    corner = np.zeros((40, 40), bool)
    corner[:9, :9] = corner[30:, 30:] = corner[18:24, 15:22] = corner[25, 3:6] = True
    return figures + whole(connected_components.writing(corner).sum(), near(corner[None]).sum())


def _grey() -> Figures:
    """Colours that differ in brightness, in colour alone, in opacity alone, hardly, and in a few pixels."""
    figures: Figures = []
    for ground, ink, size in (
        ((250, 250, 250, 255), (20, 30, 60, 255), 12), ((220, 60, 50, 255), (30, 145, 40, 255), 12),
        ((255, 255, 255, 0), (255, 255, 255, 255), 12), ((0, 0, 0, 0), (0, 0, 0, 255), 12),
        ((200, 180, 190, 255), (190, 187, 185, 255), 12), ((90, 100, 200, 255), (90, 100, 60, 255), 12),
        ((255, 255, 255, 0), (240, 250, 250, 120), 12), ((200, 200, 200, 255), (0, 90, 0, 255), 1),
        ((128, 100, 128, 255), (140, 92, 140, 255), 12), ((250, 90, 90, 255), (20, 190, 210, 255), 12),
    ):  # fmt: skip
        pixels = np.empty((170, 190, 4), np.uint8)
        pixels[:] = ground
        pixels[40 : 40 + 4 * size, 30 : 30 + 5 * size] = ink
        for each in (pixels, pixels[..., :3]):
            mixture = grey_mixture(each)
            figures += [
                *whole(mixture.ground, mixture.is_usual),
                *exact(mixture.weights),
                *moments(mixture.apply(each)[::9]),
            ]
    return figures


def _rulings() -> Figures:
    """Lines of many darknesses, thicknesses and lengths, with ink across them, on paper of either polarity."""
    figures: Figures = []
    for depth in (8, 12, 45, 120):
        for thick, share, squared in (
            (1, 1.0, True),
            (2, 0.6, False),
            (3, 1.0, False),
            (5, 0.9, True),
            (4, 0.45, False),
        ):
            page = np.full((210, 260), 230, np.uint8)
            for at in range(20, 200, 45):
                page[at : at + thick, : round(share * 260)] = 230 - depth
                if squared:
                    page[:, at + 3 : at + 3 + thick] = 230 - depth
            page[50:150, 61:66] = page[70:80, 100:180] = page[19:21, 200:230] = 20
            for given in (page, 255 - page):
                clean, step = without_rulings(given)
                figures += whole(clean.sum(dtype=np.int64)) + exact(step)
    small, one, three = (np.full((side, 120), 200, np.uint8) for side in (99, 120, 121))
    small[30::20], one[60] = 50, 50
    three[[40, 80]] = three[:, [70]] = 50
    large = np.full((1700, 300), 220, np.uint8)
    large[100::200] = large[101::200] = 90
    return figures + [number for page in (small, one, three, large) for number in moments(without_rulings(page)[0])]


def _paper() -> Figures:
    masks = [paper.ink_mask(pictures()[name].astype(np.float32)) for name in ("six", "zero", "ruled", "light on dark")]
    dark = paper._paper(pictures()["zero"].astype(np.float32))
    wide = paper._paper(np.where(np.arange(509) // 23 % 3 == 0, 150.0, 240.0) + np.zeros((30, 1)))
    faint = [
        paper.ink_mask(np.pad(np.full((9, 9), 200.0 - depth), 30, constant_values=200)) for depth in (17, 18, 19, 60)
    ]
    return whole([mask.sum() for mask in (*masks, *faint)]) + moments(dark, wide)


def _sizes() -> Figures:
    grey = pictures()["six"]
    image, box = grey.astype(np.float32), (3.3, -4.5, 60.7, 90.2)
    shrunk = [resize_image.shrunk(grey, side) for side in (300, 110, 50, 7)]
    thin_one = resize_image.shrunk(np.ascontiguousarray(grey[:2, :100]), 20)
    grown = [resize_image.resampled(image, box, shape) for shape in ((20, 30), (150, 90))]
    many = resize_image.resampled_many(
        np.stack([image, image[::-1]]), (np.array([2.5, 30.0]), np.array([-3.0, 8.0])), np.array([0.7, 2.2]), 30,
    )  # fmt: skip
    return moments(*shrunk, thin_one, *grown, many)


def _skeletons() -> Figures:
    """Lines drawn straight into a skeleton: spurs, bridges, rings, dots and crossings, as by pens of all widths."""
    skeleton, figures = np.zeros((70, 90), bool), []
    skeleton[10, 5:60] = skeleton[10:40, 30] = skeleton[5:10, 20] = skeleton[11:14, 45] = True
    for i in range(25):
        skeleton[40 + i, 5 + 2 * i : 7 + 2 * i] = skeleton[64 - i, 10 + i] = True
    skeleton[20:31, [70, 85]] = skeleton[[20, 30], 70:86] = skeleton[50, 80] = True
    skeleton[45:60, 66] = skeleton[52, 60:75] = skeleton[48, 66:70] = skeleton[56, 62:66] = True
    for width in (0.5, 2.0, 4.5, 7.0, 12.0):
        strokes = tracing.trace_skeleton(skeleton, width)
        figures += whole([len(xy) for xy in strokes]) + moments(np.concatenate(strokes))
    dense = thin(np.random.default_rng(3).random((60, 60)) < 0.5)
    strokes = tracing.trace_skeleton(dense, 1.0)
    return figures + whole(len(strokes), [len(xy) for xy in strokes]) + moments(np.concatenate(strokes))


def _smoothed() -> Figures:
    xy = np.random.default_rng(5).uniform(0, 9, (14, 2)).cumsum(axis=0)
    ring = np.vstack([xy, xy[:1]])
    lines = [
        image_to_ink.smoothed(line, deviation)
        for line in (xy, ring, xy[:2], xy[:3])
        for deviation in (0.0, 0.7, 2.0, 9.0)
    ]
    return moments(*lines) + exact(image_to_ink.line_width(np.ones((3, 4), bool), np.eye(3, 4, dtype=bool)))


def _limits() -> Figures:
    """On both sides of what is too small, too pale, or too little of the ink."""
    figures: Figures = []
    for side in (19, 20, 21, 63, 64, 99, 100):
        grey = np.full((side, side + 30), 200, np.uint8)
        grey[side // 3 : side // 2, 18 : 18 + side // 2] = grey[:: max(2, side // 4), 20] = 60
        lit = (grey * np.linspace(1, 0.7, side + 30)).astype(np.float32)
        barred = grey.astype(np.float32)
        barred[:, :9] = barred[:, -8:] = 0
        figures += whole(inner_picture.within_bars(barred), inner_picture.may_have_bars(barred[None]))
        figures += moments(binarize.ink_amount(lit), without_rulings(grey)[0])
    for contrast in (9, 10, 11):
        pale = np.full((30, 30), 200, np.uint8)
        pale[8:20, 12:15] = 200 - contrast
        figures += whole(View.of(pale) is None, views_with_lines([pale])[0] is None)
    for speck in (2, 3, 4):
        mask = np.zeros((20, 30), bool)
        mask[2:6, 2:27], mask[10, 4 : 4 + speck] = True, True
        mask[5, 2 : 2 + speck] = False  # of 100 pixels in all
        figures += whole(connected_components.without_specks(mask).sum(), connected_components.writing(mask).sum())
    return figures


STAGES: Stages = {
    **{f"view: {name}": partial(_view, name) for name in pictures()},
    **{f"strokes: {name}": partial(_strokes, name) for name in pictures()},
    "many at once": _many,
    "bars": _bars,
    "amount of ink": _ink_amounts,
    "polarity": _polarity,
    "windows": _windows,
    "parts": _parts,
    "grey": _grey,
    "rulings": _rulings,
    "paper": _paper,
    "sizes": _sizes,
    "skeletons": _skeletons,
    "smoothed": _smoothed,
    "limits": _limits,
}
