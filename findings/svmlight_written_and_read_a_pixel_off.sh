#!/bin/sh
# One would guess: what scikit-learn's dump_svmlight_file writes, its load_svmlight_file reads back, both as they come.
# What happens: the one counts columns from 0 by default, the other guesses from 1 as soon as no row uses column 0; and
# the first pixel of MNIST is always paper. A picture of 2 x 2 comes back with three columns, each pixel one to the
# left, and no longer is a square; zero_based=True has to be said. Seen in scikit-learn 1.9.1 and 1.3.2.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check scikit-learn==1.9.1
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import io
import platform
from importlib.metadata import version

import numpy as np
from sklearn.datasets import dump_svmlight_file, load_svmlight_file

print("Python", platform.python_version(), "scikit-learn", version("scikit-learn"))
pictures = np.array([[0.0, 1, 0, 2], [0, 3, 0, 4]])
file = io.BytesIO()
dump_svmlight_file(pictures, [0, 1], file)
file.seek(0)
by_default = load_svmlight_file(file)[0].toarray()
file.seek(0)
when_told = load_svmlight_file(file, zero_based=True)[0].toarray()
print("written", pictures.tolist())
print("read   ", by_default.tolist())
print("told   ", when_told.tolist())
raise SystemExit(0 if by_default.shape == (2, 3) and (when_told == pictures).all() else 1)
PYTHON
