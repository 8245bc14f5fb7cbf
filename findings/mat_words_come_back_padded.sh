#!/bin/sh
# One would guess: labels in words that scipy's savemat writes from an array of strings are the same words when loadmat
# reads them. What happens: MATLAB has no array of strings in these files but a matrix of characters, so shorter words
# are filled up with blanks, which stay: "one" comes back as "one " beside "three", and no longer equals "one". A list
# of objects (dtype object) makes cells, which keep their lengths. Seen in scipy 1.17.1 and 1.11.4.
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


def there_and_back(words):
    file = io.BytesIO()
    savemat(file, {"labels": words})
    file.seek(0)
    return loadmat(file)["labels"]


as_text = there_and_back(np.array(["one", "three"])).tolist()
as_cells = [str(cell[0]) for cell in there_and_back(np.array(["one", "three"], dtype=object)).ravel()]
print("array of strings", as_text)
print("array of objects", as_cells)
raise SystemExit(0 if as_text == ["one  ", "three"] and as_cells == ["one", "three"] else 1)
PYTHON
