#!/bin/sh
# One would guess: dump_svmlight_file of scikit-learn takes pictures as they are mostly kept, numbers of one byte, as
# every estimator there does. What happens: TypeError, "Function call with ambiguous argument types", for uint8, uint16,
# bool and float16, which names no type that would do; int16, int32, int64, float32 and float64 are written. Seen in
# scikit-learn 1.9.1.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check scikit-learn==1.9.1 numpy==2.4.6
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import io
import platform
from importlib.metadata import version

import numpy as np
from sklearn.datasets import dump_svmlight_file
from sklearn.neighbors import KNeighborsClassifier

print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in ("scikit-learn", "numpy")))


def outcome(kind):
    try:
        dump_svmlight_file(np.ones((2, 3), kind), [0, 1], io.BytesIO())
    except TypeError as error:
        return f"TypeError: {error}"
    return "written"


KNeighborsClassifier(1).fit(np.ones((2, 3), "uint8"), [0, 1])  # estimators take them
found = {kind: outcome(kind) for kind in ("uint8", "uint16", "bool", "float16", "int16", "int32", "float32", "float64")}
for kind, said in found.items():
    print(f"{kind:8}", said)
kinds = list(found)
is_there = all("ambiguous" in found[kind] for kind in kinds[:4]) and all(found[kind] == "written" for kind in kinds[4:])
raise SystemExit(0 if is_there else 1)
PYTHON
