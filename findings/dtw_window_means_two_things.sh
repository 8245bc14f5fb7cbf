#!/bin/sh
# One would guess: a Sakoe-Chiba band of 1 lets two series be one step out of step, in each library for dynamic time
# warping alike. What happens: tslearn's radius 1 is one step either way; dtaidistance's window 1 is the diagonal
# alone, so that no warping is left: a nearest neighbour of strokes by the one is not that by the other for the same
# number. Seen in dtaidistance 2.5.1 and tslearn 0.10.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check dtaidistance==2.5.1 tslearn==0.10.0
"$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version

import numpy as np
from dtaidistance import dtw
from tslearn.metrics import dtw as tslearn_dtw

print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in ("dtaidistance", "tslearn")))
first = np.array([0.0, 0.0, 1.0, 2.0, 1.0, 0.0, 0.0])
second = np.array([0.0, 1.0, 2.0, 1.0, 0.0, 0.0, 0.0])  # the same, one step earlier
found = {}
for width in (1, 2):
    narrow = dtw.distance(first, second, window=width)
    wide = float(tslearn_dtw(first, second, global_constraint="sakoe_chiba", sakoe_chiba_radius=width))
    found[width] = narrow, wide
    print(f"{width}: dtaidistance {narrow:g}, tslearn {wide:g}")
raise SystemExit(0 if found == {1: (2.0, 0.0), 2: (0.0, 0.0)} else 1)
PYTHON
