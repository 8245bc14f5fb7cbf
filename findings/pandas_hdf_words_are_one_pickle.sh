#!/bin/sh
# One would guess: a column of words that pandas' to_hdf writes is text in the HDF5 file, which h5py and any other reader
# of HDF5 can read, as its columns of numbers are. What happens: in the usual format ("fixed") the whole column is one
# pickle of Python's, kept as bytes, which no other language reads; only format="table" makes it text.
# Seen in pandas 3.1.1 and 2.3.3 with PyTables 3.11.1. Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check pandas==2.3.3 tables==3.11.1 h5py==3.12.1 numpy==2.2.6
cd "$folder"
"$folder/env/bin/python" -W ignore - <<'PYTHON'
import pickletools
import platform
from importlib.metadata import version

import h5py
import pandas

print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in ("pandas", "tables", "h5py")))
frame = pandas.DataFrame({"pixel": [0, 16, 3], "label": ["one", "two", "two"]})
frame.to_hdf("fixed.h5", key="df")
frame.to_hdf("table.h5", key="df", format="table")
with h5py.File("fixed.h5") as file:
    blocks = {name: file["df"][name] for name in file["df"] if name.endswith("_values")}
    words = next(block for block in blocks.values() if block.dtype.kind == "O")
    column = bytes(words[0])
    print("fixed: of 3 words, an array of", words.shape, "with", len(column), "bytes")
with h5py.File("table.h5") as file:
    rows = file["df/table"][()]
    as_text = [row.tolist() for row in rows["values_block_1"].ravel()]
    print("table:", as_text)
try:
    is_pickle = [operation.name for operation, _, _ in pickletools.genops(column)][-1] == "STOP"
except ValueError:
    is_pickle = False
print("the bytes are a pickle:", is_pickle)
raise SystemExit(0 if words.shape == (1,) and is_pickle and as_text == [b"one", b"two", b"two"] else 1)
PYTHON
