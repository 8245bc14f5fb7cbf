#!/bin/sh
# One would guess: Orange reads a table of pixels as the numbers that stand in it. What happens: a column in which only 1
# and 2 occur is taken for categories, and X holds their places, 0 and 1: the same pixel values come out one lower than
# in the column beside it, which a single 3 keeps numeric, and so a part of the pictures changes with the rows that are
# in the file. The label, 0 to 9, is no class either. Seen in Orange 3.40.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
pip="$folder/env/bin/pip install --quiet --disable-pip-version-check"
$pip --no-deps Orange3==3.40.0 # all that it wants would bring xgboost, 300 MB
$pip --no-warn-conflicts numpy==2.3.5 scipy==1.17.1 scikit-learn==1.8.0 pandas==2.3.3 bottleneck chardet openpyxl xlrd xlsxwriter pyyaml \
    requests "setuptools<81" orange-canvas-core==0.2.9 orange-widget-base==4.28.0
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON' 2>/dev/null
import platform
from importlib.metadata import version
from pathlib import Path

from Orange.data import Table

print("Python", platform.python_version(), "Orange3", version("Orange3"))
rows = [(1, 1, 0), (2, 2, 1), (1, 1, 2), (2, 2, 3), (2, 3, 4), (1, 1, 5)]
Path("digits.csv").write_text("pixel0,pixel1,label\n" + "".join(f"{a},{b},{label}\n" for a, b, label in rows))
table = Table.from_file("digits.csv")
first, second = table.get_column("pixel0").tolist(), table.get_column("pixel1").tolist()
print("pixel0 in the file", [row[0] for row in rows], "in Orange", first, table.domain["pixel0"])
print("pixel1 in the file", [row[1] for row in rows], "in Orange", second, table.domain["pixel1"])
print("class:", table.domain.class_var)
raise SystemExit(0 if first == [0, 1, 0, 1, 1, 0] and second == [1, 2, 1, 2, 3, 1] else 1)
PYTHON
