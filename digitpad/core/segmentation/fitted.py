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
        "digit": 4.079,
        "accepted": -2.246,
        "count": 1.183,
        "wide": 0.872,
        "small": -8.032,
        "cut": -1.561,
        "off_line": 1.258,
        "inner_gap": -1.695,
        "begins": 0.085,
        "ends": 0.288,
        "overlap": -5.632,
        "gap": -1.142,
        "height_step": 0.737,
        "link": 2.153,
        "link_length": 2.399,
        "link_bend": -18.275,
        "none": 1.861,
        "refused": 1.875,
    },
    {
        "bias": 0.432,
        "two": -2.745,
        "three": -2.859,
        "mean": 0.256,
        "weakest": -0.213,
        "second_weakest": -0.434,
        "least_gap": -2.684,
        "mean_gap": 0.877,
        "least_height": 0.388,
        "top_spread": 4.771,
        "base_spread": -7.460,
        "spread": -1.871,
        "spread_difference": 0.388,
        "height_step": 1.633,
        "narrowest": 1.292,
        "widest": 0.333,
        "width": -0.735,
        "of_0": 2.119,
        "of_1": 0.392,
        "of_2": -5.249,
        "of_3": -0.406,
        "of_4": 3.355,
        "of_5": 1.825,
        "of_6": 1.869,
        "of_7": -2.890,
        "of_8": 3.260,
        "of_9": 3.014,
        "poor": -0.479,
        "first_one": -0.054,
        "last_one": -1.254,
        "refused_mean": -0.763,
        "refused_most": -0.033,
        "fragments": 0.160,
        "one_fragment_each": -16.391,
        "overlapping": -0.568,
        "overlap": 1.554,
        "inner_gap": -0.596,
        "refused_whole": -2.295,
        "side_by_side": 0.863,
        "cut": -1.012,
        "margin": 0.339,
        "links": 1.489,
        "touching": 0.351,
        "link_length": -2.930,
        "link_bend": -5.217,
        "link_rise": 3.280,
        "link_across": 2.930,
    },
    0.924,
)

REFUSED = 0.95
"""A digit among others is refused ("?") from this score on: that it stands beside digits speaks for it."""
