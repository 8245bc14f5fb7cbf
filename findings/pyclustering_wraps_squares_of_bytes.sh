#!/bin/sh
# One would guess: how far two 8x8 digits are apart does not depend on whether their counts of 0 to 16 are kept as bytes
# or as floats. What happens: the package's distances subtract and square in the arrays' own type, where 16 squared is 0
# in a byte: a blank square and one full of ink are 0 apart instead of 128, by the sum of differences 15,360 instead of
# 1,024, and k-means gets its distances there. Whoever keeps load_digits in bytes must widen them first. Seen in
# pyclustering 0.10.1.2.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check pyclustering==0.10.1.2 numpy==2.4.6
"$folder/env/bin/python" -W ignore - <<'PYTHON'
import platform
from importlib.metadata import version

import numpy as np
from pyclustering.utils.metric import distance_metric, type_metric

print("Python", platform.python_version(), "pyclustering", version("pyclustering"), "numpy", version("numpy"))
found = {}
for name in ("EUCLIDEAN", "MANHATTAN", "CHEBYSHEV"):
    metric = distance_metric(getattr(type_metric, name))
    metric.enable_numpy_usage()
    for kind in (np.uint8, np.float64):
        found[name, kind] = float(metric(np.zeros(64, kind), np.full(64, 16, kind)))
        print(f"{name:9s} {kind.__name__:7s} blank to full of ink: {found[name, kind]:.0f}")
there = found["EUCLIDEAN", np.uint8] == 0 and found["EUCLIDEAN", np.float64] == 128
raise SystemExit(0 if there and found["MANHATTAN", np.uint8] == 15360 else 1)
PYTHON
