"""One small reference set for all tests of the core."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitpad.core.options import RecognizerOptions
from digitpad.core.reference.build import build_reference_set
from digitpad.core.reference.embedding import Embedding
from digitpad.core.reference.reference_set import ReferenceSet

ATLAS = Path(__file__).parents[2] / "assets" / "atlas"
SMALL = RecognizerOptions(n_per_digit=300)


@pytest.fixture(scope="session")
def atlas_texts() -> list[str]:
    return [(ATLAS / name).read_text("utf-8") for name in ("digits.txt", "non-digits.txt")]


@pytest.fixture(scope="session")
def learnt() -> Embedding:
    with np.load(ATLAS.parent / "embedding.npz", allow_pickle=False) as arrays:
        return Embedding.from_arrays(arrays)


@pytest.fixture(scope="session")
def reference(atlas_texts: list[str], learnt: Embedding) -> ReferenceSet:
    return build_reference_set(atlas_texts, SMALL, embedding=learnt)
