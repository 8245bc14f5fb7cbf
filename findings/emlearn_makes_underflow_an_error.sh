#!/bin/sh
# One would guess: importing a library changes nothing of how others calculate. What happens: importing emlearn tells
# NumPy to raise at each overflow, underflow and division, for the whole process, so that scikit-learn's network, which
# trained on the same digits (float32) a line before, ends with "underflow encountered". Whoever exports a network for a
# small device cannot train the next one. Seen in emlearn 0.23.2, scikit-learn 1.9.1 and NumPy 2.4.6.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check emlearn==0.23.2 scikit-learn==1.9.1 numpy==2.4.6
"$folder/env/bin/python" -W ignore - <<'PYTHON'
import platform
from importlib import import_module
from importlib.metadata import version

import numpy as np
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier

NAMES = ("emlearn", "scikit-learn", "numpy")
print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in NAMES))


def trained() -> str:
    X, y = load_digits(return_X_y=True)
    X = (X / 16).astype(np.float32)
    try:
        return f"right {MLPClassifier((20,), max_iter=100, random_state=0).fit(X[:1000], y[:1000]).score(X, y):.1%}"
    except FloatingPointError as error:
        return f"FloatingPointError: {error}"


before = np.geterr(), trained()
import_module("emlearn")
after = np.geterr(), trained()
print("before", *before)
print("after ", *after)
there = before[0]["under"] == "ignore" and after[0]["under"] == "raise" and after[1].startswith("FloatingPointError")
raise SystemExit(0 if there else 1)
PYTHON
