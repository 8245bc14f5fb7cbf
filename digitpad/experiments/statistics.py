"""Confidence intervals and tests for shares measured on few images."""

from __future__ import annotations

from math import comb, sqrt


def wilson_interval(hits: int, n: int, z: float = 1.96) -> tuple[float, float]:
    """The 95% interval of a share of `hits` among `n` > 0 (Wilson 1927): honest near 0 and 1, unlike the normal one."""
    share = hits / n
    centre = share + z * z / (2 * n)
    spread = z * sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    low, high = (centre - spread) / (1 + z * z / n), (centre + spread) / (1 + z * z / n)
    # At a share of 0 or 1 rounding puts the bound a hair beyond the share itself.
    return max(0.0, min(low, share)), min(1.0, max(high, share))


def sign_test(first: int, second: int) -> float:
    """The exact two-sided p of McNemar's test: how often chance alone would split the cases as unevenly."""
    n = first + second
    if n == 0:
        return 1.0
    tail = float(sum(comb(n, i) for i in range(min(first, second) + 1)) / 2**n)
    return min(1.0, 2 * tail)


def percent(share: float) -> float:
    """A share as per cent with one decimal, for sentences."""
    return round(100 * share, 1)
