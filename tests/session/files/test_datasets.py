"""The data sets that experiments run on."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.samples import Origin, Sample
from digitpad.session import Add, Session
from digitpad.session.files.datasets import load_dataset, own_dataset
from digitpad.storage.formats import format_named
from digitpad.storage.profile import Profile
from tests.storage import drawn


def sample(number: int, label: int) -> Sample:
    return Sample(f"{number:032x}", label, np.full((8, 8), number % 17, dtype=np.uint8))


def test_the_built_in_digits() -> None:
    data = load_dataset("digits")
    assert (data.name, len(data), data.shape, data.top) == ("digits", 1797, (8, 8), 16.0)
    assert "load_digits" in data.code


def test_ones_own_and_both(tmp_path: Path) -> None:
    profile = Profile.open(tmp_path)
    session = Session.open(profile)
    session.apply(Add((sample(1, 4), sample(2, 10))))
    session.close()
    mine = load_dataset("mine", tmp_path)
    assert mine.y.tolist() == [4, 10]
    assert mine.class_name(10) == "not a digit"
    both = load_dataset("both", tmp_path)
    assert len(both) == 1799
    assert both.y[-2:].tolist() == [4, 10]


def test_writers_of_ones_own_are_known_unless_one_is_missing() -> None:
    taught, ann = sample(1, 4), replace(sample(2, 5), origin=Origin.IMPORTED, writer="ann")
    writers = own_dataset([taught, ann, taught]).writers
    assert writers is not None
    assert writers[0] == writers[2] != writers[1] == "ann"
    assert own_dataset([taught, taught]).writers is None
    assert own_dataset([taught, ann, replace(ann, writer="")]).writers is None
    assert own_dataset([taught, ann], both=True).writers is None


def test_nothing_of_ones_own(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="You have not taught anything yet"):
        load_dataset("mine", tmp_path)
    with pytest.raises(UserError, match="You have not taught anything yet"):
        own_dataset([])


def test_the_code_of_idx_files_reads_what_was_read(tmp_path: Path) -> None:
    path = tmp_path / "a-images-idx3-ubyte"
    row = format_named("idx")
    assert row.write is not None
    row.write([drawn.sample(drawn.SEVEN, 7), drawn.sample(drawn.ONE, 1)], path)
    data = load_dataset(str(path))
    names: dict[str, np.ndarray] = {}
    exec(data.code, names)
    np.testing.assert_array_equal(names["X"], data.X)
    np.testing.assert_array_equal(names["y"], data.y)


def test_drawings_become_pictures_with_their_writers(tmp_path: Path) -> None:
    path = tmp_path / "pens.ndjson.gz"
    lines = [
        json.dumps({"word": word, "writer": writer, "drawing": [[[0, 5, 9], [0, 40, 90]]]})
        for word, writer in (("1", "ann"), ("7", "bob"), ("star", "bob"))
    ]
    path.write_bytes(gzip.compress("\n".join(lines).encode()))
    data = load_dataset(str(path))
    assert data.y.tolist() == [1, 7, 10]
    assert data.writers is not None
    assert data.writers.tolist() == ["ann", "bob", "bob"]
    names: dict[str, np.ndarray] = {}
    exec(data.code, names)
    np.testing.assert_array_equal(names["X"], data.X)


def test_a_file_without_labels(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no file"):
        load_dataset(str(tmp_path / "nothing.ndjson"))
