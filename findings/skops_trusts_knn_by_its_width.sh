#!/bin/sh
# One would guess: whether skops trusts a scikit-learn model depends on its class, so a KNeighborsClassifier that loads
# without a question does so whatever it was fitted to. What happens: with up to 15 numbers a sample (after a PCA, say)
# scikit-learn chooses a k-d tree by itself, and then two private types have to be trusted by name; with 64 none. Seen
# in skops 0.16.0 with scikit-learn 1.9.1.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check skops==0.16.0 scikit-learn==1.9.1
"$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version

import skops.io
from sklearn.datasets import load_digits
from sklearn.neighbors import KNeighborsClassifier

print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in ("skops", "scikit-learn")))
X, y = load_digits(return_X_y=True)
asked = {}
for width in (64, 16, 15, 8):
    data = skops.io.dumps(KNeighborsClassifier().fit(X[:, :width], y))
    asked[width] = skops.io.get_untrusted_types(data=data)
    print(f"{width} numbers a sample: to be trusted by name: {asked[width]}")
raise SystemExit(0 if not asked[64] and not asked[16] and asked[15] and asked[8] else 1)
PYTHON
