"""Some of the hostile files of `tests/bench/hostile_models.py`, in every run: a model or a sentence, nothing else."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest

from tests.bench.hostile_models import files, made_to_hurt, try_one


@pytest.mark.parametrize(("name", "content"), [pytest.param(*each, id=each[0]) for each in made_to_hurt()])
def test_files_made_to_hurt_are_refused_in_little_room(name: str, content: bytes, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    tracemalloc.start()
    try:
        assert try_one(path) != "reads"
        assert tracemalloc.get_traced_memory()[1] < 600_000_000
    finally:
        tracemalloc.stop()


def test_mutants_give_a_reading_or_a_sentence(tmp_path: Path) -> None:
    seen = set()
    for name, content in files(40, seed=7):
        path = tmp_path / name
        path.write_bytes(content)
        seen.add(try_one(path))
    assert {"reads", "refused"} <= seen <= {"reads", "opens, but refuses to read", "refused"}
