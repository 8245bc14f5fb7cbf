#!/bin/sh
# One would guess: blanks around the names of an ARFF class mean nothing, as in Weka, liac-arff and the values of the
# rows themselves: { 0 , 1 } has the classes 0 and 1. What happens: scipy keeps the blank before the comma as a part of
# the name ("0 "), and then refuses the first row: "0 value not in ('0 ', '1')". Seen in scipy 1.17.1 and 1.11.4; liac-
# arff 2.5.0 reads it.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check scipy==1.17.1 liac-arff==2.5.0
"$folder/env/bin/python" - <<'PYTHON'
import io
import platform
from importlib.metadata import version

import arff
from scipy.io import arff as scipy_arff

print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in ("scipy", "liac-arff")))
refused = {}
for classes in ("{0, 1}", "{ 0,1 }", "{ 0 , 1 }"):
    text = f"@relation digits\n@attribute pixel numeric\n@attribute class {classes}\n@data\n1,0\n2,1\n"
    try:
        scipy_arff.loadarff(io.StringIO(text))
        refused[classes] = ""
    except ValueError as error:
        refused[classes] = str(error)
    print(classes, "scipy:", refused[classes] or "read", "| liac-arff:", [row[1] for row in arff.loads(text)["data"]])
raise SystemExit(0 if [bool(said) for said in refused.values()] == [False, False, True] else 1)
PYTHON
