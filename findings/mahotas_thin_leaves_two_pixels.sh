#!/bin/sh
# One would guess: mahotas.thin makes lines one pixel wide ("skeletonisation by thinning"). What happens: a slanting
# line two pixels wide comes out as it went in, and a level one keeps its second row at its ends, so a tracer that
# follows single pixels meets crossings everywhere. Seen in mahotas 1.4.19; scikit-image 0.26.0 (thin) leaves one pixel
# a row.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check mahotas==1.4.19 scikit-image==0.26.0
"$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version

import mahotas
import numpy as np
from skimage.morphology import thin

print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in ("mahotas", "scikit-image")))
line = np.zeros((20, 20), bool)
for i in range(3, 16):
    line[i, i : i + 2] = True
by_mahotas, by_skimage = int(mahotas.thin(line).sum()), int(thin(line).sum())
print(f"of {line.sum()} pixels in 13 rows: mahotas {by_mahotas}, scikit-image {by_skimage}")
raise SystemExit(0 if by_mahotas == 26 and by_skimage == 14 else 1)
PYTHON
