#!/bin/sh
# One would guess: "?" for a class in an ARFF file is missing, as Weka has it, and as scipy itself reads it of numbers
# (NaN). What happens: scipy keeps b"?" among the classes, although the header does not declare it and any other
# undeclared word is refused: a classifier learns a class that is none. liac-arff gives None. Seen in scipy 1.17.1 and
# liac-arff 2.5.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check scipy==1.17.1 liac-arff==2.5.0
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import io
import platform
from importlib.metadata import version

import arff
from scipy.io import arff as scipy_arff

print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in ("scipy", "liac-arff")))
text = "@RELATION digits\n@ATTRIBUTE ink REAL\n@ATTRIBUTE class {0,1}\n@DATA\n5,0\n?,?\n"
by_scipy = scipy_arff.loadarff(io.StringIO(text))[0].tolist()
by_liac = arff.loads(text)["data"]
print("scipy    ", by_scipy)
print("liac-arff", by_liac)
try:
    scipy_arff.loadarff(io.StringIO(text.replace("?,?", "5,7")))
    is_strict = False
except ValueError as error:
    is_strict = True
    print("a 7      ", error)
raise SystemExit(0 if by_scipy[1][1] == b"?" and by_liac[1] == [None, None] and is_strict else 1)
PYTHON
