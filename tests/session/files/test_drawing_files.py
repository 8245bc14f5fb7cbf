"""A drawing as a file: it opens again exactly as it was, and what is none is said in a sentence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import Raster
from digitpad.session import save_drawing
from digitpad.session.files.drawing_files import look_into, read_drawings

number = st.floats(-1e6, 1e6)
point = st.tuples(number, number, number | st.just(float("nan")), st.floats(0, 1) | st.just(float("nan")))


@given(st.lists(st.lists(point, min_size=1, max_size=6), min_size=1, max_size=4))
def test_a_saved_drawing_opens_exactly(tmp_path_factory: pytest.TempPathFactory, strokes: list[list[object]]) -> None:
    ink = Ink(tuple(Stroke(points) for points in strokes))
    path = tmp_path_factory.mktemp("shared") / "drawing.ndjson"
    save_drawing(ink, path)
    assert list(read_drawings(path)) == [ink]


def test_a_saved_picture_opens_exactly(tmp_path: Path) -> None:
    raster = Raster(np.arange(35, dtype=np.uint8).reshape(5, 7))
    save_drawing(raster, tmp_path / "picture.ndjson")
    (opened,) = read_drawings(tmp_path / "picture.ndjson")
    assert isinstance(opened, Raster)
    assert np.array_equal(opened.grey, raster.grey)


@pytest.mark.parametrize("text", ["", "{}", "no drawing"])
def test_a_file_without_a_drawing_is_said_in_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "bad.ndjson").write_text(text)
    with pytest.raises(UserError, match=r"bad\.ndjson"):
        look_into(tmp_path / "bad.ndjson")


def test_a_folder_in_the_way_stays(tmp_path: Path) -> None:
    (tmp_path / "seven.ndjson").mkdir()
    with pytest.raises(UserError, match=r"seven\.ndjson"):
        save_drawing(Ink((Stroke([(0, 0), (1, 1)]),)), tmp_path / "seven.ndjson")
    assert (tmp_path / "seven.ndjson").is_dir()


def test_a_set_that_lies_on_its_side_is_turned_where_somebody_listens(tmp_path: Path) -> None:
    from digitpad.storage.assets import load_built_in_digits

    X, y = load_built_in_digits()
    X, y = X[600:900].reshape(-1, 8, 8), y[600:900]
    path = tmp_path / "a.npz"
    np.savez(path, X=X.swapaxes(1, 2), y=y)
    told: list[str] = []
    turned = next(iter(read_drawings(path, lambda note: told.append(str(note)))))
    as_stored = next(iter(read_drawings(path)))
    assert isinstance(turned, Raster)
    assert isinstance(as_stored, Raster)
    assert (turned.grey == as_stored.grey.T).all()
    assert any("lay on their side" in note for note in told)
