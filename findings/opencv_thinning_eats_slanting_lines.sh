#!/bin/sh
# One would guess: cv2.ximgproc.thinning leaves of a line its middle, about as long as the line was, however it lies.
# What happens: by its default (Zhang and Suen) a slanting line two pixels wide is eaten from both ends: of 13 steps 2
# pixels are left, and a dot of 2 x 2 vanishes. THINNING_GUOHALL keeps them. Seen in opencv-contrib-python-headless
# 5.0.0.93 and 4.10.0.84.
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
line = np.zeros((20, 20), np.uint8)
for i in range(3, 16):
    line[i, i : i + 2] = 255
dot = np.zeros((8, 8), np.uint8)
dot[3:5, 3:5] = 255
left = {}
for name in ("THINNING_ZHANGSUEN", "THINNING_GUOHALL"):
    kind = getattr(cv2.ximgproc, name)
    left[name] = [int((cv2.ximgproc.thinning(picture, thinningType=kind) > 0).sum()) for picture in (line, dot)]
    print(f"{name}: of a slanting line of 13 rows {left[name][0]} pixels, of a dot {left[name][1]}")
raise SystemExit(0 if left == {"THINNING_ZHANGSUEN": [2, 0], "THINNING_GUOHALL": [14, 1]} else 1)
PYTHON
