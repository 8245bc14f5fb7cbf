#!/bin/sh
# One would guess: a column of 28 x 28 pictures that polars writes to Parquet as arrays of fixed shape is, in pandas, a
# column of 28 x 28 arrays, which np.stack makes (n, 28, 28) again. What happens: each cell is an array of 28 objects
# that are arrays themselves, so np.stack gives (n, 28) objects, and arithmetic or a model fails far away; polars itself
# gives numbers of three axes. Seen in polars 2.1.0, pandas 3.1.1 and pyarrow 26.0.1.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check polars==2.1.0 pandas==3.1.1 pyarrow==26.0.1 numpy==2.4.6
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version

import numpy as np
import pandas
import polars

print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in ("polars", "pandas", "pyarrow")))
pictures = np.arange(4 * 28 * 28, dtype=np.uint16).reshape(4, 28, 28)
polars.DataFrame({"image": pictures, "label": [0, 1, 2, 3]}).write_parquet("digits.parquet")
by_polars = polars.read_parquet("digits.parquet")["image"].to_numpy()
by_pandas = np.stack(pandas.read_parquet("digits.parquet")["image"])
print("polars", by_polars.shape, by_polars.dtype)
print("pandas", by_pandas.shape, by_pandas.dtype)
is_there = by_polars.shape == (4, 28, 28) and by_pandas.shape == (4, 28) and by_pandas.dtype == object
raise SystemExit(0 if is_there else 1)
PYTHON
