#!/bin/sh
# One would guess: Ramer, Douglas and Peucker's algorithm keeps each point that lies further than epsilon from the
# simplified line, as other libraries' does. What happens: the package rdp measures to the endless straight line
# through the two ends, so a stroke that runs out and comes back along itself (as pens do in 1, 4 and 9) loses its far
# end without a word. Seen in rdp 0.8; Shapely 2.2.0 keeps it.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check rdp==0.8 shapely==2.2.0
"$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version

import numpy as np
from rdp import rdp
from shapely import LineString

print("Python", platform.python_version(), "rdp", version("rdp"), "Shapely", version("shapely"))
stroke = np.array([[0.0, 0.0], [10.0, 0.0], [5.0, 0.0]])  # 10 to the right, then half of the way back
by_rdp = rdp(stroke, epsilon=1.0).tolist()
by_shapely = [list(point) for point in LineString(stroke).simplify(1.0, preserve_topology=False).coords]
print("rdp    ", by_rdp)
print("Shapely", by_shapely)
raise SystemExit(0 if [10.0, 0.0] not in by_rdp and [10.0, 0.0] in by_shapely else 1)
PYTHON
