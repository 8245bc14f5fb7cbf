"""The atlas can be read, extended and shown; what it says wrongly is told with its place."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.synthesis.atlas import parse_atlas, skeleton_ink

SEVEN = """
# a comment
[7] barred
region: Europe   # another
weight: 2
~ 0,0 60,0! 20,100 / 10,50 50,50
~ 0,10 60,0 30,100 / 10,50 60,40
= 0,0 50,0 40,100
"""


def test_an_entry_has_its_name_region_weight_and_skeletons() -> None:
    (style,) = parse_atlas(SEVEN).styles
    assert (style.id, style.label, style.region, style.weight) == ("atlas:7/barred", 7, "Europe", 2.0)
    mixed, alone = style.skeletons
    assert mixed.points.shape == (2, 5, 2)
    assert mixed.stroke_lengths == (3, 2)
    assert mixed.corners == (False, True, False, False, False)
    assert alone.points.shape == (1, 3, 2)
    assert np.ptp(alone.points[0], axis=0).max() == pytest.approx(100)


def test_adding_a_style_is_adding_an_entry() -> None:
    atlas = parse_atlas(SEVEN, "[-] letter\n= 0,0 5,5 / 5,0 0,5")
    assert [style.label for style in atlas.digits] == [7]
    assert [style.label for style in atlas.non_digits] == [NOT_A_DIGIT]
    assert atlas.non_digits[0].id == "atlas:-/letter"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("~ 0,0 1,1", "before any style"),
        ("[7 barred\n~ 0,0 1,1", "no heading"),
        ("[12] dozen\n~ 0,0 1,1", "no heading"),
        ("[7] barred", "no skeleton"),
        ("[7] barred\n~ 0,0 x,1", "cannot be read"),
        ("[7] barred\nweight: much\n~ 0,0 1,1", "cannot be read"),
        ("[7] barred\n~ 0,0 1,1\n[7] barred\n~ 0,0 1,1", "twice"),
    ],
)
def test_what_cannot_be_read_is_named(text: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        parse_atlas(text)


def test_the_shipped_atlas_covers_every_digit_with_many_styles(atlas_texts: list[str]) -> None:
    atlas = parse_atlas(*atlas_texts)
    counts = np.bincount([style.label for style in atlas.digits], minlength=10)
    assert len(atlas.digits) >= 180
    assert counts.min() >= 12
    assert len(atlas.non_digits) >= 300
    assert all(style.region for style in atlas.digits)


def test_every_skeleton_can_be_shown(atlas_texts: list[str]) -> None:
    styles = parse_atlas(*atlas_texts).styles
    assert len(styles) > 500
    for style in styles:
        left, top, right, bottom = skeleton_ink(style.skeletons[0]).bounds
        assert 80 < max(right - left, bottom - top) < 130 or style.name == "dot", style.id


def test_a_skeleton_is_drawn_smooth_but_keeps_its_corners() -> None:
    (style,) = parse_atlas("[7] plain\n~ 0,0 60,0! 20,100").styles
    (stroke,) = skeleton_ink(style.skeletons[0]).strokes
    corner = stroke.xy[np.hypot(*(stroke.xy - [60, 0]).T).argmin()]
    assert corner == pytest.approx([60, 0], abs=0.5)
