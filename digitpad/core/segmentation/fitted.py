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


BEGINS: tuple[tuple[float, ...], ...] = (
    (-0.09, 0.44, -0.57, 0.30, -0.50, -1.04, -0.60, -0.23, -0.38, -0.82, -0.13, -0.04),
    (-2.23, -1.82, -3.02, 1.23, 0.94, -1.04, 2.11, 0.76, -0.38, 1.20, -0.13, -0.04),
    (0.06, -0.34, -3.24, 1.01, 1.02, -1.96, -1.48, -0.63, -0.38, -2.21, -0.13, -0.04),
    (0.52, 0.22, -2.95, -0.20, -0.32, -2.58, -3.02, -1.25, -0.31, -2.13, -0.06, 0.04),
    (0.18, 0.61, -0.16, -2.80, -2.64, -2.65, -3.09, -1.32, -0.38, -2.21, -0.13, -0.04),
    (0.45, 0.38, -0.77, -1.03, -2.16, -2.58, -3.02, -1.25, -0.31, -2.13, -0.06, 0.03),
    (-3.08, -0.23, 1.46, -3.43, -2.57, -1.89, -2.32, -1.25, -0.31, -2.13, -0.06, 0.03),
    (1.04, -2.08, -4.63, -1.41, -3.33, -2.65, -3.09, -1.32, -0.38, -1.51, 0.57, -0.03),
    (-1.08, 0.32, 0.26, -0.25, 0.73, 0.75, -0.45, 0.95, -0.31, 0.91, -0.06, 0.04),
    (-1.35, -0.29, 0.86, -1.63, -0.04, 1.89, -3.02, 0.94, 1.30, 1.09, -0.06, 0.03),
)
"""Log odds of a digit (a row) that begins in a cell of its box, against any digit; see `pen_ends`."""

ENDS: tuple[tuple[float, ...], ...] = (
    (1.64, 1.47, -0.90, 1.90, 0.35, -2.53, 0.32, -0.92, -2.99, -1.89, -2.97, -4.74),
    (-3.68, -3.17, -3.79, -3.19, -1.44, -2.53, -3.44, -2.01, -3.68, -0.30, 1.20, 0.75),
    (-3.68, -3.17, -3.79, -3.20, -1.44, -2.53, -3.44, -2.01, -1.05, -5.15, -2.28, 1.56),
    (-3.60, -3.09, -3.71, -3.12, -1.36, -2.45, -1.07, -1.94, -3.61, 1.12, -1.00, -3.57),
    (-3.68, -3.17, -3.79, -3.20, -1.44, -2.53, -3.44, -2.01, -3.69, -0.65, 1.29, 0.82),
    (-3.61, -1.71, 2.00, -3.12, -1.37, -2.46, -1.99, -1.94, -3.61, 0.28, -3.30, -4.67),
    (-3.61, -3.09, -3.02, -2.03, -1.37, -2.46, 1.84, 0.00, -3.61, 0.65, -0.82, -4.67),
    (-3.67, -3.16, -3.78, -2.09, -0.34, 1.83, -0.22, 1.75, 2.23, -3.20, -0.54, -3.64),
    (1.54, 1.64, 0.69, 1.04, 1.73, 0.38, -0.37, 0.54, -2.51, -1.94, -3.30, -4.67),
    (-3.61, -3.09, -3.02, -3.12, -0.27, 0.54, -1.29, -0.84, -2.92, 0.73, 0.36, -0.26),
)
"""The same of its end."""


WHOLE = Fit(
    {
        "digit": 6.826,
        "accepted": 1.172,
        "count": 2.015,
        "wide": 3.107,
        "small": -4.854,
        "cut": -0.002,
        "off_line": 0.051,
        "inner_gap": -0.489,
        "begins": 0.000,
        "ends": 0.000,
        "overlap": -12.785,
        "gap": 5.881,
        "height_step": 0.191,
        "link": -0.002,
        "link_length": -0.002,
        "link_bend": -0.005,
        "none": 1.371,
        "refused": -0.202,
    },
    {
        "bias": -3.583,
        "two": 0.098,
        "three": 0.699,
        "mean": 0.400,
        "weakest": 0.238,
        "second_weakest": 0.375,
        "least_gap": 10.729,
        "mean_gap": 3.627,
        "least_height": 1.177,
        "top_spread": 2.162,
        "base_spread": -5.065,
        "spread": -1.974,
        "spread_difference": 0.050,
        "height_step": 1.352,
        "narrowest": 5.376,
        "widest": -0.056,
        "width": 3.062,
        "of_0": -0.293,
        "of_1": -0.492,
        "of_2": 1.072,
        "of_3": -1.302,
        "of_4": -0.419,
        "of_5": 1.506,
        "of_6": 5.573,
        "of_7": -3.761,
        "of_8": 2.499,
        "of_9": 1.328,
        "poor": -1.514,
        "first_one": -0.247,
        "last_one": -0.204,
        "refused_mean": -0.768,
        "refused_most": -0.372,
        "fragments": -1.255,
        "one_fragment_each": -1.426,
        "overlapping": -0.012,
        "overlap": -4.559,
        "inner_gap": 9.540,
        "refused_whole": -0.272,
        "side_by_side": 0.000,
        "cut": 0.000,
        "margin": 0.114,
        "links": 0.000,
        "touching": 0.000,
        "link_length": 0.000,
        "link_bend": 0.000,
        "link_rise": 0.000,
        "link_across": 0.000,
    },
    0.400,
)
CUT = Fit(
    {
        "digit": 4.138,
        "accepted": -2.320,
        "count": 1.170,
        "wide": 0.895,
        "small": -8.053,
        "cut": -1.566,
        "off_line": 1.311,
        "inner_gap": -1.722,
        "begins": 0.087,
        "ends": 0.286,
        "overlap": -5.719,
        "gap": -1.130,
        "height_step": 0.739,
        "link": 2.158,
        "link_length": 2.419,
        "link_bend": -18.272,
        "none": 1.838,
        "refused": 1.868,
    },
    {
        "bias": 0.508,
        "two": -2.703,
        "three": -2.815,
        "mean": 0.262,
        "weakest": -0.214,
        "second_weakest": -0.440,
        "least_gap": -2.897,
        "mean_gap": 0.913,
        "least_height": 0.277,
        "top_spread": 4.746,
        "base_spread": -7.481,
        "spread": -1.884,
        "spread_difference": 0.402,
        "height_step": 1.555,
        "narrowest": 1.308,
        "widest": 0.355,
        "width": -0.775,
        "of_0": 2.110,
        "of_1": 0.444,
        "of_2": -5.259,
        "of_3": -0.426,
        "of_4": 3.302,
        "of_5": 1.809,
        "of_6": 1.855,
        "of_7": -2.891,
        "of_8": 3.172,
        "of_9": 2.920,
        "poor": -0.482,
        "first_one": -0.076,
        "last_one": -1.285,
        "refused_mean": -0.766,
        "refused_most": -0.034,
        "fragments": 0.160,
        "one_fragment_each": -16.361,
        "overlapping": -0.630,
        "overlap": 1.556,
        "inner_gap": -0.546,
        "refused_whole": -2.289,
        "side_by_side": 0.863,
        "cut": -1.007,
        "margin": 0.337,
        "links": 1.485,
        "touching": 0.325,
        "link_length": -3.000,
        "link_bend": -5.158,
        "link_rise": 3.339,
        "link_across": 2.999,
    },
    0.260,
)

REFUSED = 0.95
"""A digit among others is refused ("?") from this score on: that it stands beside digits speaks for it."""
