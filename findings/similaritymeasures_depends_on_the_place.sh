#!/bin/sh
# One would guess: how alike two strokes are does not depend on where on the paper both stand, and a stroke and its
# double are alike either way round. What happens: the package's curve length measure divides by the mean of the first
# one's coordinates, so that moving both by the same way gives any number between 1.58 and 0.09, nothing at all (nan)
# where the mean is negative, and another number when the two change places; its Fréchet distance stays. Whoever ranks
# digits by it ranks them by their place on the canvas. Seen in similaritymeasures 1.5.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check similaritymeasures==1.5.0
"$folder/env/bin/python" -W ignore - <<'PYTHON'
import platform
from importlib.metadata import version

import numpy as np
from similaritymeasures import curve_length_measure, frechet_dist

print("Python", platform.python_version(), "similaritymeasures", version("similaritymeasures"))
down = np.linspace(0, 100, 30)
upright = np.column_stack([np.full(30, 50.0), down])
slanting = np.column_stack([50 + 0.3 * down, down])
found = {}
for moved in (0, 100, 1000, -50):
    found[moved] = curve_length_measure(upright + moved, slanting + moved)
    print(f"moved by {moved:5d}: {found[moved]:.4f}, Fréchet {frechet_dist(upright + moved, slanting + moved):.1f}")
turned = curve_length_measure(slanting, upright)
print(f"the other way round: {turned:.4f}")
there = found[0] > 10 * found[1000] and np.isnan(found[-50]) and abs(turned - found[0]) > 0.1
raise SystemExit(0 if there else 1)
PYTHON
