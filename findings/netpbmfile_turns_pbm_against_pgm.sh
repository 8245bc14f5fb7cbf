#!/bin/sh
# One would guess: a picture kept as PBM and as PGM is the same array when one function has read it, paper brighter than
# ink, as Pillow gives it. What happens: netpbmfile hands over PBM's bits as they are, where 1 is black, so ink is True
# in one file and 0 in the other, and what it writes from an array of True for paper is white on black. Seen in
# netpbmfile 2026.1.29 and Pillow 13.0.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check netpbmfile==2026.1.29 pillow==13.0.0
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version

import netpbmfile
import numpy as np
from PIL import Image

print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in ("netpbmfile", "pillow")))
paper = np.ones((8, 8), dtype=bool)
paper[1:7, 3] = False  # an upright 1 in ink
Image.fromarray(paper).save("one.pbm")
Image.fromarray(paper.astype(np.uint8) * 255).save("one.pgm")
bits, grey = netpbmfile.imread("one.pbm"), netpbmfile.imread("one.pgm")
print("netpbmfile, ink in PBM", bits[4, 3], "and in PGM", grey[4, 3])
print("Pillow,     ink in PBM", np.array(Image.open("one.pbm"))[4, 3], "and in PGM", np.array(Image.open("one.pgm"))[4, 3])
netpbmfile.imwrite("written.pbm", paper)
inverted = np.array_equal(np.array(Image.open("written.pbm")), ~paper)
print("written by netpbmfile and read by Pillow: inverted" if inverted else "written as it was")
raise SystemExit(0 if bits[4, 3] and not grey[4, 3] and inverted else 1)
PYTHON
