"""Who reads a file hears how far it is."""

from __future__ import annotations

from pathlib import Path

from digitpad.storage.formats import read


def test_reading_tells_which_share_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.ndjson"
    path.write_text('{"word": "1", "drawing": [[[50, 50], [0, 100]]]}\n' * 20_000)
    shares: list[float] = []
    assert sum(1 for _ in read(path, report=shares.append)) == 20_000
    assert shares == sorted(shares)
    assert any(0.0 < share < 1.0 for share in shares)
