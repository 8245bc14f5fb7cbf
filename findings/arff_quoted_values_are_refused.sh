#!/bin/sh
# One would guess: scipy's loadarff reads a nominal value in quotes, which ARFF asks for where it has a blank and Weka
# writes so. What happens: it takes the quotes off in the @attribute line but not in the rows, so that the value is
# refused by a sentence that lists it: "'not a digit' value not in ('0', …, 'not a digit')"; liac-arff reads the file.
# Seen in scipy 1.17.1.
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
from scipy.io.arff import loadarff

print("Python", platform.python_version(), "scipy", version("scipy"), "liac-arff", version("liac-arff"))
text = "@relation r\n@attribute pixel numeric\n@attribute class {0, 'not a digit'}\n@data\n7,0\n3,'not a digit'\n"
print("liac-arff:", [row[1] for row in arff.loads(text)["data"]])
try:
    print("scipy:", loadarff(io.StringIO(text))[0].tolist())
    refused = ""
except ValueError as error:
    refused = str(error)
    print("scipy:", refused)
raise SystemExit(0 if refused.startswith("'not a digit' value not in") else 1)
PYTHON
