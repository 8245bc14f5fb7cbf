"""Figures of some twenty drawings, tied to the versions: no part of preprocessing or recognition changes unseen."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from digitpad.core.reference.reference_set import ReferenceSet
from tests.core.golden_drawings import FILE, VERSIONS, figures

GOLDEN: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
REMEDY = "raise the version that changed, then `python -m tests.core.golden_drawings` (read its first lines)"


TOLERANCES = {"directions": 2e-3, "gradients": 2e-3, "scores": 2e-3, "refusal": 2e-3, "nearest": 5e-3, "weights": 2e-3}
"""Other builds of numpy's BLAS sum in another order."""


@pytest.fixture(scope="module")
def found(reference: ReferenceSet, atlas_texts: list[str]) -> dict[str, Any]:
    return figures(reference, atlas_texts)


def test_the_figures_are_those_of_these_versions() -> None:
    assert GOLDEN["versions"] == VERSIONS, REMEDY


def test_all_drawings_are_kept(found: dict[str, Any]) -> None:
    assert list(found["drawings"]) == list(GOLDEN["drawings"]), REMEDY


@pytest.mark.parametrize("name", GOLDEN["drawings"])
def test_a_drawing_is_read_as_ever(found: dict[str, Any], name: str) -> None:
    new, old = found["drawings"][name], GOLDEN["drawings"][name]
    assert new["picture"] == old["picture"], REMEDY
    assert (new["gradients"] is None) == (old["gradients"] is None), REMEDY
    for key, tolerance in TOLERANCES.items():
        if old[key] is not None:
            np.testing.assert_allclose(new[key], old[key], atol=tolerance, rtol=0, err_msg=f"{key}: {REMEDY}")


@pytest.mark.parametrize("name", GOLDEN["fitted"])
def test_what_is_fitted_stays_as_it_was(found: dict[str, Any], name: str) -> None:
    np.testing.assert_allclose(found["fitted"][name], GOLDEN["fitted"][name], rtol=0.02, atol=0.02, err_msg=REMEDY)
