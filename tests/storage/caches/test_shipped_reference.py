"""The set that ships: what was written is read, and whatever happens to the file, the answer is a set or none."""

from __future__ import annotations

import hashlib
import io
import logging
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.options import RecognizerOptions
from digitpad.core.reference.build import build_reference_set
from digitpad.core.reference.reference_set import ReferenceSet
from digitpad.storage.caches import reference_cache
from digitpad.storage.caches.reference_cache import (
    atlas_texts,
    learnt_embedding,
    learnt_for_pictures,
    reference_at_hand,
    reference_set,
)
from digitpad.storage.caches.shipped_reference import load_shipped, packed

SMALL = RecognizerOptions(n_per_digit=10)


@pytest.fixture(scope="module")
def built() -> ReferenceSet:
    return build_reference_set(atlas_texts(), SMALL, embedding=learnt_embedding(), pictures=learnt_for_pictures())


@pytest.fixture
def shipped(tmp_path: Path, built: ReferenceSet) -> Path:
    path = tmp_path / "reference.set"
    path.write_bytes(packed(built))
    return path


def test_what_was_packed_is_loaded(shipped: Path, built: ReferenceSet) -> None:
    loaded = load_shipped(shipped, built.inputs_digest, SMALL)
    assert loaded is not None
    expected, arrays = built.to_arrays(), loaded.to_arrays()
    assert arrays.keys() == expected.keys()
    assert all(np.array_equal(array, arrays[name]) for name, array in expected.items())
    assert np.array_equal(loaded.digits.rows, built.digits.rows)
    assert packed(built) == packed(loaded)


def test_a_file_of_the_first_format_is_read(tmp_path: Path, built: ReferenceSet) -> None:
    """A clone that was set up earlier has one."""
    body = io.BytesIO()
    np.savez_compressed(body, **built.to_arrays())  # type: ignore[arg-type]
    digest = hashlib.sha256(body.getvalue()).hexdigest()
    path = tmp_path / "reference.set"
    path.write_bytes(f"digitpad reference set 1 {built.inputs_digest} {digest}\n".encode() + body.getvalue())
    loaded = load_shipped(path, built.inputs_digest, SMALL)
    assert loaded is not None
    assert packed(loaded) == packed(built)


def test_a_set_of_other_inputs_does_not_fit(shipped: Path, built: ReferenceSet) -> None:
    other = "0" * len(built.inputs_digest)
    assert load_shipped(shipped, other, SMALL) is None


def flipped(content: bytes, rng: np.random.Generator) -> bytes:
    spoilt = bytearray(content)
    spoilt[rng.integers(0, len(content))] ^= 1 << int(rng.integers(0, 8))
    return bytes(spoilt)


DAMAGES: dict[str, Callable[[bytes, np.random.Generator], bytes]] = {
    "a flipped bit": flipped,
    "cut": lambda content, rng: content[: rng.integers(0, len(content))],
    "zeroed": lambda content, rng: (
        content[: (at := int(rng.integers(0, len(content) - 600)))] + bytes(512) + content[at + 512 :]
    ),
    "longer": lambda content, _: content + b"\0",
    "nothing": lambda _content, _rng: b"",
}


@pytest.mark.parametrize("how", DAMAGES)
def test_a_damaged_set_is_none(shipped: Path, built: ReferenceSet, how: str) -> None:
    content, rng = shipped.read_bytes(), np.random.default_rng(1)
    for _ in range(40 if how in ("a flipped bit", "cut", "zeroed") else 1):
        spoilt = DAMAGES[how](content, rng)
        shipped.write_bytes(spoilt)
        assert spoilt == content or load_shipped(shipped, built.inputs_digest, SMALL) is None


def test_a_missing_file_and_a_folder_are_none(tmp_path: Path) -> None:
    for path in (tmp_path / "missing", tmp_path):
        assert load_shipped(path, "any", SMALL) is None


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_none(shipped: Path, built: ReferenceSet) -> None:
    shipped.chmod(0)
    assert load_shipped(shipped, built.inputs_digest, SMALL) is None


def test_the_shipped_set_is_taken_and_nothing_is_kept(
    tmp_path: Path, shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reference_cache, "asset_path", _beside(shipped))
    monkeypatch.setattr("digitpad.core.reference.build.build_reference_set", None)
    cache = tmp_path / "cache"
    assert reference_set(cache, SMALL).options == SMALL
    assert not cache.exists()


def test_a_damaged_set_is_built_anew_into_the_cache(
    tmp_path: Path,
    shipped: Path,
    built: ReferenceSet,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    shipped.write_bytes(shipped.read_bytes()[:-1])
    monkeypatch.setattr(reference_cache, "asset_path", _beside(shipped))
    monkeypatch.setattr("digitpad.core.reference.build.build_reference_set", lambda *_, **__: built)
    cache = tmp_path / "cache"
    with caplog.at_level(logging.INFO):
        assert reference_at_hand(cache) is None
        assert reference_set(cache, SMALL) is built
    assert any("is not the set" in record.message for record in caplog.records)
    assert len(list(cache.iterdir())) == 1


def _beside(shipped: Path) -> Callable[[str], Path]:
    """Where assets lie, but for the set."""
    real = reference_cache.asset_path
    return lambda name: shipped if name == reference_cache.SHIPPED else real(name)
