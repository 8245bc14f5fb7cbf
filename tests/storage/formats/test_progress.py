"""Who reads a file hears how far it is."""

from __future__ import annotations

from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.storage.formats import format_named, read
from tests.storage import drawn
from tests.storage.fuzzing import tables


def test_reading_tells_which_share_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.ndjson"
    path.write_text('{"word": "1", "drawing": [[[50, 50], [0, 100]]]}\n' * 20_000)
    shares: list[float] = []
    assert sum(1 for _ in read(path, report=shares.append)) == 20_000
    assert shares == sorted(shares)
    assert any(0.0 < share < 1.0 for share in shares)


def test_readers_of_sets_tell_shares_that_grow_from_nought_to_one(tmp_path: Path) -> None:
    idx = format_named("idx")
    assert idx.write is not None
    idx.write([drawn.sample(drawn.SEVEN, 7)], tmp_path / "x-images-idx3-ubyte")
    for row, path in [*tables(tmp_path), (idx, tmp_path / "x-images-idx3-ubyte")]:
        shares: list[float] = []
        try:
            n = sum(1 for _ in read(path, row, report=shares.append))
        except UserError:  # of an extra that is not installed, or of what the fuzzer keeps for its error
            continue
        assert n, path
        assert shares == sorted(shares), (path, shares)
        assert all(0.0 <= share <= 1.0 for share in shares), (path, shares)
