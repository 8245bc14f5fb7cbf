#!/bin/sh
# One would guess: mat73, which reads MATLAB's 7.3 files because scipy does not, gives the shapes that scipy gives of
# the older ones: X (1, 784) for one picture, y (3, 1) for three labels. What happens: axes of length 1 are dropped, so
# one picture becomes 784 numbers in a row, which a loop over pictures takes for 784 of them; and an array of 0 rows
# becomes None. Seen in mat73 0.65 with files that hdf5storage 0.2.2 wrote; scipy 1.17.1 keeps both axes.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check mat73==0.65 hdf5storage==0.2.2 scipy==1.17.1
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version

import hdf5storage
import mat73
import numpy as np
from scipy.io import loadmat, savemat

print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in ("mat73", "hdf5storage", "scipy")))
data = {"X": np.ones((1, 784)), "y": np.ones((3, 1)), "none": np.zeros((0, 784)), "two": np.ones((2, 784))}
hdf5storage.savemat("new.mat", data, format="7.3")
savemat("old.mat", data)
new, old = mat73.loadmat("new.mat"), loadmat("old.mat")
for name in data:
    print(f"{name:5} mat73 {getattr(new[name], 'shape', None)}  scipy {old[name].shape}")
is_there = new["X"].shape == (784,) and new["y"].shape == (3,) and new["none"] is None and old["X"].shape == (1, 784)
raise SystemExit(0 if is_there else 1)
PYTHON
