#!/bin/sh
# One would guess: ink that touches the picture's edge, as every tightly cut digit does, is thinned by
# cv2.ximgproc.thinning as any other. What happens: pixels of the outermost rows and columns are never taken away: a
# bar at the edge keeps its hooks, a picture full of ink stays full. A rim of paper has to be put around it first. Seen
# in opencv-contrib-python-headless 5.0.0.93.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check opencv-contrib-python-headless==5.0.0.93
"$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version

import cv2
import numpy as np

print("Python", platform.python_version(), "opencv-contrib-python-headless", version("opencv-contrib-python-headless"))
full = np.full((6, 6), 255, np.uint8)
cut = int((cv2.ximgproc.thinning(full) > 0).sum())
with_rim = int((cv2.ximgproc.thinning(np.pad(full, 1)) > 0).sum())
print(f"6 x 6 pixels of ink: {cut} are left; with a rim of paper {with_rim}")
raise SystemExit(0 if cut == 36 and with_rim < 6 else 1)
PYTHON
