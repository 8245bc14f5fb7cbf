"""scikit-learn's own checks of an estimator, in any version that digitpad supports, and quick enough for every run."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import numpy as np
import pytest

from digitpad.core.imaging import image_to_ink
from digitpad.core.samples import Raster

_trace = image_to_ink.trace


@cache
def _traced(shape: tuple[int, int], pixels: bytes) -> Any:
    return _trace(Raster(np.frombuffer(pixels, np.uint8).reshape(shape)))


def run_check(estimator: Any, check: Any, monkeypatch: pytest.MonkeyPatch, cannot_apply: Mapping[str, str]) -> None:
    """Run one check, or skip it with its reason where `cannot_apply` names it."""
    name = getattr(check, "func", check).__name__
    if name in cannot_apply:
        pytest.skip(f"{name}: {cannot_apply[name]}")
    monkeypatch.setenv("SCIPY_ARRAY_API", "1")  # else the checks of array API input skip themselves
    # The checks give the same few pictures again and again, and tracing one takes ten milliseconds.
    monkeypatch.setattr(image_to_ink, "trace", lambda raster: _traced(raster.grey.shape, raster.grey.tobytes()))
    check(estimator)
