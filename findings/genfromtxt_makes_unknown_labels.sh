#!/bin/sh
# One would guess: numpy.genfromtxt(dtype=int) reads a column of labels that a program wrote as 5.0 (pandas does where
# one is missing) as 5, or says that it is no whole number, as numpy.loadtxt does. What happens: without a word it is -1,
# in 7, 5.0, 3 the middle one alone; and -1 is what scikit-learn takes for "not labelled". Without dtype it is 5.0.
# Seen in numpy 2.4.6 and 2.2.6. Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check numpy==2.2.6
"$folder/env/bin/python" - <<'PYTHON'
import io
import platform
import warnings

import numpy

print("Python", platform.python_version(), "numpy", numpy.__version__)
warnings.simplefilter("error")  # a warning would be a word
TEXT = "7,0,16\n5.0,0,12\n3,4,0\n"
found = numpy.genfromtxt(io.StringIO(TEXT), delimiter=",", dtype=int)
print("genfromtxt, dtype=int:", found[:, 0].tolist())
print("genfromtxt, no dtype: ", numpy.genfromtxt(io.StringIO(TEXT), delimiter=",")[:, 0].tolist())
try:
    said = str(numpy.loadtxt(io.StringIO(TEXT), delimiter=",", dtype=int)[:, 0].tolist())
except (ValueError, DeprecationWarning) as error:
    said = f"{type(error).__name__}: {error}"
print("loadtxt, dtype=int:   ", said)
raise SystemExit(0 if found[:, 0].tolist() == [7, -1, 3] and "5" in said and "[7, -1" not in said else 1)
PYTHON
