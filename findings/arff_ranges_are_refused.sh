#!/bin/sh
# One would guess: liac-arff, by which OpenML keeps its sets, reads what Weka reads: a number with the range that it may
# have, "integer [0,100]", as older sets (KEEL, UCI copies of pendigits) have it, and a row with its weight, "5,1,{2}"
# (both are in the manual of Weka). What happens: BadAttributeType and BadLayout. scipy reads both. Seen in liac-arff
# 2.5.0, scipy 1.17.1.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check liac-arff==2.5.0 scipy==1.17.1
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import io
import platform
from importlib.metadata import version

import arff
from scipy.io import arff as scipy_arff

print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in ("liac-arff", "scipy")))
ranged = "@RELATION digits\n@ATTRIBUTE x integer [0,100]\n@ATTRIBUTE class {0,1}\n@DATA\n5,1\n"
weighted = "@RELATION digits\n@ATTRIBUTE x integer\n@ATTRIBUTE class {0,1}\n@DATA\n5,1,{2}\n"
is_there = True
for name, text in (("range", ranged), ("weight", weighted)):
    by_scipy = scipy_arff.loadarff(io.StringIO(text))[0].tolist()
    try:
        said = arff.loads(text)["data"]
        is_there = False
    except arff.ArffException as error:
        said = f"{type(error).__name__}: {error}"
    print(f"{name:7} scipy {by_scipy}  liac-arff {said!r}")
    is_there = is_there and by_scipy == [(5.0, b"1")]
raise SystemExit(0 if is_there else 1)
PYTHON
