"""What other programs made comes in with the right counts and goes out by every format."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitpad.core.ink import Ink
from digitpad.storage.formats import format_named

from .by_others import SOURCES, Source, bring_in, send_out


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
def test_it_comes_in_and_goes_out(source: Source, tmp_path: Path) -> None:
    if source.name == "npz":
        pytest.importorskip("sklearn")
    session, counts = bring_in(source, tmp_path)
    assert counts == source.expected
    n = sum(counts.values())
    assert session.n_mine == n
    n_ink = sum(isinstance(sample.drawing, Ink) for sample in session.drawn([s.id for s in session.samples()]))
    for name, written, read_again in send_out(session, tmp_path):
        assert (name, written, read_again) == (name, n_ink if format_named(name).strokes_only else n, written)
    session.close()


def test_hand_written_ink_is_read_point_by_point(tmp_path: Path) -> None:
    """Channels in the context's order; differences and second differences summed; hover is no stroke.

    A force that the file says nothing of is a share of the least full scale that it fits: 1,023.
    """
    source = next(source for source in SOURCES if source.name == "inkml")
    session, _ = bring_in(source, tmp_path)
    seven, ring, cat = session.drawn([sample.id for sample in session.samples()])
    session.close()
    assert [sample.writer for sample in (seven, ring, cat)] == ["w1", "w1", ""]
    assert isinstance(seven.drawing, Ink)
    assert [(stroke.data * [1, 1, 1, 1023]).round(9).tolist() for stroke in seven.drawing.strokes] == [
        [[100, 100, 0, 200], [160, 102, 12, 210], [220, 101, 24, 215], [200, 161, 36, 215], [175, 231, 48, 206]],
        [[95, 180, 100, 300], [190, 184, 130, 310]],
    ]
    assert isinstance(ring.drawing, Ink)
    assert ring.drawing.strokes[0].xy.tolist() == [
        [1125, 1843],
        [1148, 1886],
        [1178, 1921],
        [1211, 1951],
        [1204, 1991],
        [1167, 2001],
    ]
    assert isinstance(cat.drawing, Ink)
    assert cat.drawing.strokes[1].xy.tolist() == [[10, 2], [12, 2.5]]
