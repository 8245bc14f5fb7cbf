#!/bin/sh
# One would guess: a mask (a boolean array) that scipy's savemat writes is a mask again after loadmat, as a .mat file
# says which arrays are logical. What happens: it comes back as uint8, so that X[mask] no longer picks the rows where it
# is true but row 0 and row 1 again and again, as many as the mask is long, and ~mask is 255 and 254: no error, another
# training set. Seen in scipy 1.17.1.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check scipy==1.17.1
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import io
import platform
from importlib.metadata import version

import numpy as np
from scipy.io import loadmat, savemat

print("Python", platform.python_version(), "scipy", version("scipy"))
X = np.arange(6) * 10
is_test = X > 30
file = io.BytesIO()
savemat(file, {"is_test": is_test})
file.seek(0)
mask = loadmat(file)["is_test"].ravel()
print("written:", is_test.dtype, "X[mask] =", X[is_test].tolist())
print("read:   ", mask.dtype, "X[mask] =", X[mask].tolist(), "~mask =", (~mask).tolist())
raise SystemExit(0 if mask.dtype == np.uint8 and X[mask].tolist() == [0, 0, 0, 0, 10, 10] else 1)
PYTHON
