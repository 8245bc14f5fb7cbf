"""What differs between the scikit-learn versions that digitpad supports (1.4 to 1.9), in one place."""

from __future__ import annotations

from typing import Any

import sklearn
from sklearn.utils.fixes import parse_version

HAS_TAGS = parse_version(sklearn.__version__) >= parse_version("1.6")
"""From 1.6 on an estimator describes itself by `__sklearn_tags__`; before, by `_more_tags`."""


def validated(estimator: Any, X: Any, y: Any = None, *, reset: bool) -> Any:
    """`X` as finite float64 of shape (n, d), with `y` where it is given; ValueError as scikit-learn words it.

    `reset`: True in `fit`, which learns `n_features_in_` and `feature_names_in_`; elsewhere `X` is held against them.
    """
    given: tuple[Any, ...] = (X,) if y is None else (X, y)
    if HAS_TAGS:
        from sklearn.utils.validation import validate_data

        return validate_data(estimator, *given, reset=reset, dtype="float64")
    return estimator._validate_data(*given, reset=reset, dtype="float64")
