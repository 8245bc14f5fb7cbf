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
        "digit": 3.653,
        "accepted": -1.791,
        "count": 0.755,
        "wide": 0.603,
        "small": -7.641,
        "cut": -1.820,
        "off_line": 1.298,
        "inner_gap": -2.371,
        "overlap": -5.644,
        "gap": -0.154,
        "height_step": -0.293,
        "link": 3.213,
        "link_length": 2.289,
        "link_bend": -22.179,
        "none": 0.379,
        "refused": 1.547,
    },
    {
        "bias": -1.404,
        "two": -2.086,
        "three": -2.893,
        "mean": 0.395,
        "weakest": -0.445,
        "second_weakest": -0.325,
        "least_gap": -2.776,
        "mean_gap": -0.253,
        "least_height": 1.246,
        "top_spread": 5.907,
        "base_spread": -5.190,
        "spread": -0.803,
        "spread_difference": -0.493,
        "height_step": 0.507,
        "narrowest": 1.880,
        "widest": -0.040,
        "width": 0.419,
        "ones": -4.019,
        "zeros": -1.849,
        "sevens": -4.588,
        "rich": -2.345,
        "refused_mean": -0.760,
        "refused_most": -0.041,
        "fragments": 0.257,
        "one_fragment_each": -2.590,
        "overlapping": 0.357,
        "overlap": 0.047,
        "inner_gap": -1.059,
        "refused_whole": 0.028,
        "cut": 0.164,
        "margin": 0.492,
    },
    2.026,
)

REFUSED = 0.95
"""A digit among others is refused ("?") from this score on: that it stands beside digits speaks for it."""
