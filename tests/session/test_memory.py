"""Small files that hold much: what they hold is never in memory all at once."""

from __future__ import annotations

import gc
import tracemalloc
import weakref
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.samples import Raster
from digitpad.session import Session, check, export_samples, restore, salvage, sample_cache
from digitpad.storage.formats import format_named
from digitpad.storage.formats.arrays import npz
from digitpad.storage.sets.store import Store
from tests.storage import drawn

SIDE, N = 2048, 24
LIMIT = 60 << 20
"""Bytes: what the largest batches take; the drawings of the set have 100 million."""


@pytest.fixture(scope="module")
def swelling(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A set of a few hundred kilobytes with 100 MB of pixels."""
    path = tmp_path_factory.mktemp("swelling") / "set.digitpad"
    store = Store.open(path)
    with store.writing() as writer:
        for i in range(N):
            grey = np.full((SIDE, SIDE), 255, np.uint8)
            grey[i] = 0
            writer.add([replace(drawn.sample(None, i % 10), drawing=Raster(grey))])
    store.close()
    assert path.stat().st_size < 1 << 20
    return path


@pytest.fixture
def peak() -> Iterator[Callable[[], int]]:
    tracemalloc.start()
    yield lambda: tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()


def test_a_set_that_swells_is_exported_checked_salvaged_and_restored_piece_by_piece(
    swelling: Path, tmp_path: Path, peak: Callable[[], int]
) -> None:
    session = Session.open(tmp_path / "profile", swelling, strict=True)
    assert export_samples(session, tmp_path / "out.csv", format_named("csv")) == N
    assert check(session) == []
    assert salvage(session.path, tmp_path / "new.digitpad").n == N
    session.close()
    own = Session.open(tmp_path / "profile", strict=True)
    restore(own, swelling)
    assert own.n_mine == N
    own.close()
    assert peak() < LIMIT


def test_an_archive_of_too_many_pictures_is_refused_before_it_is_unpacked(
    tmp_path: Path, peak: Callable[[], int]
) -> None:
    np.savez_compressed(tmp_path / "many.npz", X=np.zeros((1_000_001, 64), np.uint8))
    tracemalloc.reset_peak()
    with pytest.raises(UserError, match="more than 1000000 pictures"):
        npz.load(tmp_path / "many.npz")
    assert peak() < 8 << 20


def test_what_was_garbage_before_is_not_kept_for_good() -> None:
    class Cycle:
        def __init__(self) -> None:
            self.itself = self

    gone = weakref.ref(Cycle())
    with sample_cache._passed_over_by_the_collector():
        pass
    gc.collect()
    assert gone() is None
