#!/bin/sh
# One would guess: an ARFF attribute declared INTEGER is a number like any other, as Weka has it (its manual: real and
# integer are both treated as numeric), so 0.7 stays 0.7. What happens: liac-arff, which OpenML uses, cuts it to 0
# without a word; pictures scaled to 0..1 whose header still says INTEGER come in black. scipy keeps 0.7. Seen in liac-
# arff 2.5.0 and scipy 1.17.1.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check liac-arff==2.5.0 scipy==1.17.1
"$folder/env/bin/python" - <<'PYTHON'
import io
import platform
from importlib.metadata import version

import arff
from scipy.io import arff as scipy_arff

print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in ("liac-arff", "scipy")))
text = "@RELATION digits\n@ATTRIBUTE pixel INTEGER\n@ATTRIBUTE class {0,1}\n@DATA\n0.7,0\n0.2,1\n"
by_liac = [row[0] for row in arff.loads(text)["data"]]
by_scipy = scipy_arff.loadarff(io.StringIO(text))[0]["pixel"].tolist()
print("liac-arff", by_liac)
print("scipy    ", by_scipy)
raise SystemExit(0 if by_liac == [0, 0] and by_scipy == [0.7, 0.2] else 1)
PYTHON
