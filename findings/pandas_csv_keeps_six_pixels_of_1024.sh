#!/bin/sh
# One would guess: a table with a picture a cell (an array of numpy's) that pandas writes as CSV holds all of its pixels,
# whatever their number. What happens: of pictures of 28x28 all 784 are there, in brackets; of 32x32 only the first three
# and the last three, with "..." between them, as arrays are printed: 1,018 of 1,024 are lost without a word.
# Seen in pandas 3.1.1 and 2.3.3. Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check pandas==2.3.3 numpy==2.2.6
cd "$folder"
"$folder/env/bin/python" -W error - <<'PYTHON'
import platform

import numpy
import pandas

print("Python", platform.python_version(), "pandas", pandas.__version__, "numpy", numpy.__version__)
kept = {}
for side in (28, 32):
    picture = numpy.arange(side * side) % 17
    pandas.DataFrame({"label": [5], "image": [picture]}).to_csv("pictures.csv", index=False)
    cell = pandas.read_csv("pictures.csv")["image"][0]
    kept[side] = sum(word.isdigit() for word in cell.strip("[]").split())
    print(f"{side}x{side}: {kept[side]} of {side * side} pixels in the file; it begins {cell[:18]!r}, ends {cell[-12:]!r}")
raise SystemExit(0 if kept == {28: 784, 32: 6} else 1)
PYTHON
