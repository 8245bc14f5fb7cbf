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
        "digit": 6.780,
        "accepted": 8.331,
        "count": 2.504,
        "wide": 2.420,
        "small": -5.071,
        "cut": -0.001,
        "off_line": 0.008,
        "inner_gap": -0.968,
        "overlap": -12.654,
        "gap": 5.414,
        "height_step": 0.386,
        "link": -0.001,
        "link_length": -0.001,
        "link_bend": -0.002,
        "none": 2.034,
        "refused": -0.260,
    },
    {
        "bias": -2.099,
        "two": -0.525,
        "three": 0.573,
        "mean": 0.359,
        "weakest": 0.201,
        "second_weakest": 0.404,
        "least_gap": 10.445,
        "mean_gap": 3.452,
        "least_height": 1.374,
        "top_spread": 2.042,
        "base_spread": -5.790,
        "spread": -2.399,
        "spread_difference": 0.054,
        "height_step": 1.504,
        "narrowest": 5.442,
        "widest": -0.731,
        "width": 2.677,
        "ones": -3.028,
        "zeros": -2.002,
        "sevens": -5.585,
        "rich": 0.441,
        "refused_mean": -0.782,
        "refused_most": -0.256,
        "fragments": -0.818,
        "one_fragment_each": -1.216,
        "overlapping": -0.320,
        "overlap": -4.549,
        "inner_gap": -8.470,
        "refused_whole": -0.305,
        "cut": 0.000,
        "margin": 0.089,
    },
    -0.222,
)
CUT = Fit(
    {
        "digit": 5.227,
        "accepted": -3.779,
        "count": 0.800,
        "wide": 1.557,
        "small": -8.830,
        "cut": -1.353,
        "off_line": 1.991,
        "inner_gap": -1.245,
        "overlap": -4.083,
        "gap": 0.071,
        "height_step": -0.710,
        "link": 2.537,
        "link_length": 2.339,
        "link_bend": -17.876,
        "none": 0.901,
        "refused": 0.900,
    },
    {
        "bias": -0.771,
        "two": -3.701,
        "three": -3.694,
        "mean": 0.696,
        "weakest": -0.467,
        "second_weakest": -0.420,
        "least_gap": -2.030,
        "mean_gap": -0.845,
        "least_height": 0.850,
        "top_spread": 5.151,
        "base_spread": -4.879,
        "spread": -0.802,
        "spread_difference": -1.233,
        "height_step": -0.127,
        "narrowest": 0.513,
        "widest": -0.025,
        "width": -0.064,
        "ones": -3.343,
        "zeros": -0.469,
        "sevens": -4.659,
        "rich": -0.957,
        "refused_mean": -0.748,
        "refused_most": -0.074,
        "fragments": 0.596,
        "one_fragment_each": -8.303,
        "overlapping": 0.228,
        "overlap": 2.207,
        "inner_gap": -3.496,
        "refused_whole": 1.641,
        "cut": 0.207,
        "margin": 0.437,
    },
    2.181,
)

REFUSED = 0.95
"""A digit among others is refused ("?") from this score on: that it stands beside digits speaks for it."""
