#!/bin/sh
# One would guess: zipfile.is_zipfile tells zip files from tar files. What happens: a tar file whose last file is an
# archive of numpy's (.npz) ends as a zip file does, and only the end is looked at: it is called a zip file, opens as
# one without a complaint, and holds the arrays of that last file alone, the training set is gone. np.load, which looks
# at the beginning, is not taken in. Seen in Python 3.11.2, 3.11.7 and numpy 2.3.5.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check numpy==2.3.5
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import platform
import tarfile
import zipfile

import numpy as np

print("Python", platform.python_version(), "numpy", np.__version__)
with tarfile.open("digits.tar", "w") as archive:
    for part, n in (("train", 60), ("test", 10)):
        np.savez(f"{part}.npz", **{f"x_{part}": np.zeros((n, 8, 8)), f"y_{part}": np.arange(n) % 10})
        archive.add(f"{part}.npz")
with tarfile.open("digits.tar") as archive:
    print("tarfile finds", archive.getnames())
is_zip = zipfile.is_zipfile("digits.tar")
names = zipfile.ZipFile("digits.tar").namelist() if is_zip else []
print("is_zipfile:", is_zip, names)
try:
    np.load("digits.tar")
    is_loaded = True
except ValueError as error:
    is_loaded = False
    print("np.load:", str(error)[:60])
raise SystemExit(0 if names == ["x_test.npy", "y_test.npy"] and not is_loaded else 1)
PYTHON
