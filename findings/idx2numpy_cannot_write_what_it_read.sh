#!/bin/sh
# One would guess: what idx2numpy reads from an IDX file it can write again. What happens: of 16-bit, 32-bit and
# floating-point files it gives arrays of the file's big-endian type, and its own writer knows native types only:
# FormatError, "not supported by IDX format". Arrays have to be turned (astype) first. Seen in idx2numpy 1.2.3 with
# numpy 2.4.6.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check idx2numpy==1.2.3 numpy==2.4.6
"$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version

import idx2numpy
import numpy as np

print("Python", platform.python_version(), "idx2numpy", version("idx2numpy"), "numpy", np.__version__)
refused = []
for name in ("uint8", "int16", "int32", "float32"):
    data = idx2numpy.convert_to_string(np.arange(6).reshape(2, 3).astype(name))
    array = idx2numpy.convert_from_string(data)
    try:
        same = idx2numpy.convert_to_string(array) == data
        print(f"{name}: read as {array.dtype.str}, written again: {same}")
    except Exception as error:
        refused.append(name)
        print(f"{name}: read as {array.dtype.str}, written again: {type(error).__name__}: {error}")
raise SystemExit(0 if refused == ["int16", "int32", "float32"] else 1)
PYTHON
