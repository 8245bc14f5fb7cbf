#!/bin/sh
# One would guess: asked for more neighbours than there are samples, pykdtree, "made to resemble the scipy.spatial
# kd-tree", marks those that are missing as SciPy does: index n, distance infinite. What happens: it does so only where
# a bound for the distance is given. Without one their index is 4294967295 and their distance finite, 1.3e154 or, of
# float32, 1.8e19, so that a check for infinite ones passes them. Seen in pykdtree 1.4.3.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check pykdtree==1.4.3 scipy==1.16.3 numpy==2.2.6
"$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version

import numpy as np
from pykdtree.kdtree import KDTree
from scipy.spatial import KDTree as SciPyTree

print("Python", platform.python_version(), "pykdtree", version("pykdtree"), "SciPy", version("scipy"))
rows, query = np.array([[0.0, 0.0], [3.0, 4.0], [6.0, 8.0]]), np.zeros((1, 2))
by_scipy = SciPyTree(rows).query(query, k=4)
plain = KDTree(rows).query(query, k=4)
bounded = KDTree(rows).query(query, k=4, distance_upper_bound=1e9)
for name, (distances, indices) in (("SciPy", by_scipy), ("pykdtree", plain), ("pykdtree, bounded", bounded)):
    print(f"{name}: the fourth of three is row {indices[0, 3]} at {distances[0, 3]:g}")
as_scipy = all(indices[0, 3] == 3 and np.isinf(distances[0, 3]) for distances, indices in (by_scipy, bounded))
raise SystemExit(0 if as_scipy and plain[1][0, 3] == 2**32 - 1 and np.isfinite(plain[0]).all() else 1)
PYTHON
