#!/bin/sh
# One would guess: a k-NN that reads 96% of load_digits' test pictures reads as many when emlearn has turned it into C,
# whatever the pictures' range, as its networks do. What happens: rows and drawings are cut to whole numbers of 16 bits,
# without a word: of pictures from 0 to 1 nothing but full ink is left, and half of the digits are misread. From 0 to 16
# it reads as before. Seen in emlearn 0.23.2 and scikit-learn 1.9.1; it needs a C compiler.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check emlearn==0.23.2 scikit-learn==1.9.1 numpy==2.4.6
cd "$folder"
"$folder/env/bin/python" -W ignore - <<'PYTHON'
import platform
from importlib.metadata import version

import emlearn
import numpy as np
from sklearn.datasets import load_digits
from sklearn.neighbors import KNeighborsClassifier

NAMES = ("emlearn", "scikit-learn", "numpy")
print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in NAMES))
X, y = load_digits(return_X_y=True)
found = {}
for most in (16, 1):
    pictures = X * most / 16
    knn = KNeighborsClassifier(1).fit(pictures[:1000], y[:1000])
    in_c = np.array(emlearn.convert(knn).predict(pictures[1000:]))
    found[most] = knn.score(pictures[1000:], y[1000:]), float((in_c == y[1000:]).mean())
    print(f"0 to {most}: scikit-learn {found[most][0]:.1%}, in C {found[most][1]:.1%}")
raise SystemExit(0 if abs(found[16][0] - found[16][1]) < 0.01 and found[1][1] < 0.6 < found[1][0] else 1)
PYTHON
