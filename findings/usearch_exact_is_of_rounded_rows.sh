#!/bin/sh
# One would guess: search(..., exact=True) of an index gives the nearest row and its distance as they are, only slower.
# What happens: the index has rounded the rows to 8 significant bits (bf16, its default) when they were added, so the
# distances of load_digits' principal components are wrong by up to 2.5 and four of 797 nearest rows are others; "exact"
# is about the way of search alone. With dtype="f32" both are right. Seen in usearch 2.26.6.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check usearch==2.26.6 scikit-learn==1.9.1 numpy==2.4.6
"$folder/env/bin/python" -W ignore - <<'PYTHON'
import platform
from importlib.metadata import version

import numpy as np
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from usearch.index import Index

NAMES = ("usearch", "scikit-learn", "numpy")
print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in NAMES))
X, _ = load_digits(return_X_y=True)
P = PCA(16, random_state=0).fit_transform(X).astype(np.float32)
rows, queries = P[:1000], P[1000:]
true = ((queries[:, None] - rows) ** 2).sum(axis=2)
found = {}
for dtype in (None, "f32"):
    index = Index(ndim=16, metric="l2sq", **({"dtype": dtype} if dtype else {}))
    index.add(np.arange(1000), rows)
    matches = index.search(queries, 1, exact=True)
    wrong = int((matches.keys.ravel() != true.argmin(axis=1)).sum())
    error = float(np.abs(matches.distances.ravel() - true.min(axis=1)).max())
    found[dtype] = wrong, error
    print(f"kept as {index.dtype}: {wrong} of {len(queries)} nearest rows are others, distances off by {error:.4f}")
raise SystemExit(0 if found[None][0] > 0 and found[None][1] > 1 and found["f32"][0] == 0 else 1)
PYTHON
