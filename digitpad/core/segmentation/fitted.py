"""What was fitted: weights by the names of the features. Made by `python -m tests.bench.fit_numbers`; see there."""

from __future__ import annotations

PATH = {
    "digit": 4.118,
    "accepted": -1.261,
    "count": 2.135,
    "wide": 3.115,
    "small": -5.271,
    "cut": -0.005,
    "off_line": 0.371,
    "inner_gap": -1.318,
    "overlap": -11.244,
    "gap": 5.354,
    "height_step": 0.757,
    "none": 2.316,
    "refused": -1.085,
}
ACCEPTANCE = {
    "bias": -1.119,
    "two": -1.612,
    "three": -1.171,
    "mean": 0.323,
    "weakest": 0.190,
    "second_weakest": 0.174,
    "least_gap": 8.261,
    "mean_gap": 1.811,
    "least_height": 1.304,
    "top_spread": 2.337,
    "base_spread": -5.604,
    "spread": -1.198,
    "spread_difference": 2.657,
    "height_step": 0.565,
    "narrowest": 6.692,
    "widest": -1.196,
    "width": 2.648,
    "ones": -2.779,
    "zeros": -1.990,
    "sevens": -7.190,
    "rich": -0.055,
    "refused_mean": -0.841,
    "refused_most": -0.016,
    "fragments": -0.372,
    "one_fragment_each": -1.248,
    "overlapping": 0.398,
    "overlap": -4.999,
    "inner_gap": 5.604,
    "refused_whole": 0.657,
    "cut": 0.000,
    "margin": 0.186,
}
LEAST_EVIDENCE = 0.7
"""A number is shown where the acceptance's weighted sum is more than this."""

REFUSED = 0.95
"""A digit among others is refused ("?") from this score on: that it stands beside digits speaks for it."""
