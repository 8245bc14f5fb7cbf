#!/bin/sh
# One would guess: matplotlib.pyplot.imsave with cmap="gray" writes the greys of a uint8 picture as they are: 100 as 100,
# white paper as white. What happens: each picture is stretched from its own least to its own greatest, so that a faint
# digit of 100 comes out as 255, and an empty page, white all over, as black: of a set each file has a range of its own.
# Seen in matplotlib 3.11.2 and 3.9.4. Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check matplotlib==3.9.4 numpy==2.2.6 pillow==11.3.0
cd "$folder"
MPLBACKEND=agg MPLCONFIGDIR="$folder" "$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version

import numpy
from matplotlib import pyplot
from PIL import Image

print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in ("matplotlib", "pillow")))
faint = numpy.zeros((28, 28), numpy.uint8)
faint[6:22, 12:16] = 100
white = numpy.full((28, 28), 255, numpy.uint8)
seen = {}
for name, picture in (("faint", faint), ("white", white)):
    pyplot.imsave(f"{name}.png", picture, cmap="gray")
    back = numpy.asarray(Image.open(f"{name}.png").convert("L"))
    seen[name] = int(back.max())
    print(f"{name}: at most {picture.max()} before, {back.max()} in the file")
pyplot.imsave("same.png", faint, cmap="gray", vmin=0, vmax=255)
print("with vmin=0, vmax=255:", numpy.asarray(Image.open("same.png").convert("L")).max())
raise SystemExit(0 if seen == {"faint": 255, "white": 0} else 1)
PYTHON
