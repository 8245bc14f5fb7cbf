"""Damage of every kind: what can be read is found again, and the damaged file stays as it is."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import Sample
from digitpad.storage.errors import StoreError
from digitpad.storage.recovery.sqlite_recovery import salvage
from digitpad.storage.sets.store import Store
from tests.storage import drawn

PAGE = 4096


def wide(n: int) -> Ink:
    """A drawing that overflows its page."""
    return Ink((Stroke(np.random.default_rng(n).normal(size=(400, 2))),))


@pytest.fixture
def samples() -> list[Sample]:
    return [drawn.sample(drawn.ring(8 + i % 50), i % 11, writer="w" * 100) for i in range(120)] + [
        drawn.sample(wide(i), 3) for i in range(5)
    ]


@pytest.fixture
def path(tmp_path: Path, samples: list[Sample]) -> Path:
    path = tmp_path / "set.digitpad"
    store = Store.open(path)
    for start in range(0, len(samples), 25):
        with store.writing() as writer:
            writer.add(samples[start : start + 25])
    store.close()
    return path


def salvaged(path: Path) -> list[Sample]:
    before = path.read_bytes()
    target = path.with_name("new.digitpad")
    result = salvage(path, target)
    assert path.read_bytes() == before
    store = Store.open(target)
    found = list(store.drawn_samples())
    store.close()
    target.unlink()
    assert result.n == len(found)
    return found


def damage(path: Path, page: int, data: bytes | None = None) -> None:
    content = bytearray(path.read_bytes())
    content[page * PAGE : (page + 1) * PAGE] = data if data is not None else bytes(PAGE)
    path.write_bytes(content)


def test_a_sound_set_is_salvaged_whole(path: Path, samples: list[Sample]) -> None:
    assert all(drawn.same(a, b) for a, b in zip(salvaged(path), samples, strict=True))


@pytest.mark.parametrize("page", [0, 1])
def test_without_its_first_page_or_the_root_of_the_table_all_samples_are_found(
    path: Path, samples: list[Sample], page: int
) -> None:
    damage(path, page)
    found = {sample.id: sample for sample in salvaged(path)}
    assert len(found) == len(samples)
    assert all(drawn.same(found[sample.id], sample) for sample in samples)


def test_any_single_page_costs_at_most_its_own_samples(path: Path, samples: list[Sample]) -> None:
    whole = path.read_bytes()
    noise = random.Random(3)
    for page in range(2, len(whole) // PAGE, 3):
        path.write_bytes(whole)
        damage(path, page, noise.randbytes(PAGE))
        assert len(salvaged(path)) >= len(samples) - 30


def test_a_cut_file_gives_what_is_left(path: Path, samples: list[Sample]) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert 20 < len(salvaged(path)) < len(samples)


def test_removed_samples_are_not_brought_back(path: Path, samples: list[Sample]) -> None:
    store = Store.open(path)
    with store.writing() as writer:
        writer.remove([samples[0].id], "2026-11-21")
    store.close()
    damage(path, 0)
    assert samples[0].id not in {sample.id for sample in salvaged(path)}


def test_a_log_that_was_left_behind_counts(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "a")
    with store.writing() as writer:
        writer.add([drawn.sample()])
    for suffix in ("", "-wal"):
        (tmp_path / f"b{suffix}").write_bytes((tmp_path / f"a{suffix}").read_bytes())
    store.close()
    assert len(salvaged(tmp_path / "b")) == 1


def test_a_sample_whose_strokes_are_lost_keeps_its_picture(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "a")
    with store.writing() as writer:
        writer.add([drawn.sample()])
    store.connection.execute("UPDATE sample SET drawing = x'00'")
    store.close()
    (found,) = salvaged(tmp_path / "a")
    assert found.drawing is None
    assert found.picture.any()


def test_names_in_the_schema_that_are_no_text_do_no_harm(path: Path, samples: list[Sample]) -> None:
    content = path.read_bytes()
    for old in (b"CREATE TABLE sample", b"sample_digest", b"TEXT NOT NULL UNIQUE"):
        path.write_bytes(content.replace(old, b"\xce\x28" + old[2:], 1))
        with pytest.raises(StoreError):
            Store.open(path)
        assert len(salvaged(path)) == len(samples)


class Credulous(sqlite3.Connection):
    """SQLite 3.53 believes some damaged sizes."""

    def execute(self, sql: str, *args: Any) -> sqlite3.Cursor:
        if ("n = ?" in sql and args[0][0] % 2) or "INDEXED BY" in sql:
            raise MemoryError
        return super().execute(sql, *args)


def test_a_row_that_no_memory_could_hold_costs_nothing(
    path: Path, samples: list[Sample], monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *args, **more: connect(*args, factory=Credulous, **more))
    assert len(salvaged(path)) == len(samples)


def test_where_nothing_is_left_that_is_a_sentence(tmp_path: Path, path: Path) -> None:
    (tmp_path / "noise").write_bytes(random.Random(1).randbytes(50_000))
    with pytest.raises(UserError, match="Nothing in"):
        salvage(tmp_path / "noise", tmp_path / "new")
    assert not (tmp_path / "new").exists()
    with pytest.raises(UserError, match="exists already"):
        salvage(path, path)
