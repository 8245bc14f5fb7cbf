#!/bin/sh
# One would guess: tifffile.imwrite makes a page of each picture of a stack: 2 pictures of 28 x 28 two pages, 5 five
# pages, so 3 three. What happens: 3 of them become one page in colour, and 4 one with transparency, without a word,
# because their number looks like one of channels; whoever opens the file sees one colourful digit instead of three.
# photometric="minisblack" has to be said. Seen in tifffile 2026.3.3, read by Pillow 13.0.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check tifffile==2026.3.3 pillow==13.0.0
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import platform
import warnings
from importlib.metadata import version

import numpy as np
import tifffile
from PIL import Image

print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in ("tifffile", "pillow")))
warnings.simplefilter("ignore")  # newer ones warn that this will go
found = {}
for n in (2, 3, 4, 5):
    tifffile.imwrite("stack.tif", np.zeros((n, 28, 28), np.uint8))
    with Image.open("stack.tif") as image:
        found[n] = (image.n_frames, image.mode)
    print(n, "pictures:", *found[n])
tifffile.imwrite("stack.tif", np.zeros((3, 28, 28), np.uint8), photometric="minisblack")
with Image.open("stack.tif") as image:
    told = (image.n_frames, image.mode)
print("3 pictures, told:", *told)
wanted = {2: (2, "L"), 3: (1, "RGB"), 4: (1, "RGBA"), 5: (5, "L")}
raise SystemExit(0 if found == wanted and told == (3, "L") else 1)
PYTHON
