#!/bin/sh
# One would guess: a PGM picture with counts of 0 to 16 and the maximum 16, as its header says, is read the same whether
# its numbers stand there as text (P2) or as bytes (P5). What happens: OpenCV scales those in text to 0 to 255 and hands
# on bytes as they are: the same picture comes out full of contrast or almost black, and a threshold that fits one finds
# nothing in the other. Pillow scales both. Seen in opencv-python-headless 5.0.0.93 and 4.10.0.84 with Pillow 13.0.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check opencv-python-headless==5.0.0.93 pillow==13.0.0
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in ("opencv-python-headless", "pillow")))
Path("text.pgm").write_bytes(b"P2\n3 1\n16\n0 8 16\n")
Path("bytes.pgm").write_bytes(b"P5\n3 1\n16\n" + bytes([0, 8, 16]))
found = {}
for name in ("text.pgm", "bytes.pgm"):
    found[name] = cv2.imread(name, cv2.IMREAD_UNCHANGED).ravel().tolist()
    print(f"{name:9} OpenCV {found[name]}  Pillow {np.asarray(Image.open(name)).ravel().tolist()}")
raise SystemExit(0 if found["text.pgm"][2] == 255 and found["bytes.pgm"] == [0, 8, 16] else 1)
PYTHON
