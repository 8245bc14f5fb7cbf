"""What was fitted: weights by the names of the features. Made by `python -m tests.bench.fit_numbers`; see there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fit:
    """Weights of a path's features and of what is asked of a number.

    A number is shown where the weighted sum of the second is more than `least_evidence`.
    """

    path: dict[str, float]
    acceptance: dict[str, float]
    least_evidence: float


WHOLE = Fit(
    {
        "digit": 6.833,
        "accepted": 1.168,
        "count": 2.014,
        "wide": 3.092,
        "small": -4.852,
        "cut": 0.001,
        "off_line": 0.051,
        "inner_gap": -0.482,
        "overlap": -12.793,
        "gap": 5.906,
        "height_step": 0.191,
        "link": 0.001,
        "link_length": 0.001,
        "link_bend": 0.003,
        "none": 1.369,
        "refused": -0.201,
    },
    {
        "bias": -3.403,
        "two": -0.412,
        "three": 0.739,
        "mean": 0.356,
        "weakest": 0.209,
        "second_weakest": 0.371,
        "least_gap": 10.502,
        "mean_gap": 4.040,
        "least_height": 1.347,
        "top_spread": 1.983,
        "base_spread": -5.246,
        "spread": -1.962,
        "spread_difference": 0.437,
        "height_step": 1.389,
        "narrowest": 5.212,
        "widest": -0.072,
        "width": 3.204,
        "ones": -2.954,
        "zeros": -2.222,
        "sevens": -5.767,
        "rich": 0.106,
        "refused_mean": -0.839,
        "refused_most": -0.357,
        "fragments": -0.889,
        "one_fragment_each": -1.256,
        "overlapping": 0.017,
        "overlap": -4.428,
        "inner_gap": 11.088,
        "refused_whole": -0.254,
        "cut": 0.000,
        "margin": 0.088,
    },
    -0.043,
)
CUT = Fit(
    {
        "digit": 3.674,
        "accepted": -2.112,
        "count": 0.801,
        "wide": 1.957,
        "small": -8.517,
        "cut": -1.215,
        "off_line": 1.542,
        "inner_gap": -1.189,
        "overlap": -3.985,
        "gap": 0.193,
        "height_step": -0.523,
        "link": 2.031,
        "link_length": 2.155,
        "link_bend": -15.071,
        "none": 0.797,
        "refused": 1.719,
    },
    {
        "bias": -1.037,
        "two": -3.874,
        "three": -3.900,
        "mean": 0.789,
        "weakest": -0.556,
        "second_weakest": -0.383,
        "least_gap": -1.570,
        "mean_gap": -0.574,
        "least_height": 1.525,
        "top_spread": 4.460,
        "base_spread": -4.990,
        "spread": -0.694,
        "spread_difference": -0.461,
        "height_step": 0.233,
        "narrowest": 0.464,
        "widest": 0.189,
        "width": -0.122,
        "ones": -3.378,
        "zeros": -0.448,
        "sevens": -4.555,
        "rich": -1.160,
        "refused_mean": -0.751,
        "refused_most": -0.119,
        "fragments": 0.504,
        "one_fragment_each": -8.195,
        "overlapping": 0.334,
        "overlap": 1.705,
        "inner_gap": -14.314,
        "refused_whole": 0.412,
        "cut": 0.207,
        "margin": 0.430,
    },
    2.449,
)

REFUSED = 0.95
"""A digit among others is refused ("?") from this score on: that it stands beside digits speaks for it."""
