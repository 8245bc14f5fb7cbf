#!/bin/sh
# One would guess: hnswlib's knn_query returns "labels", so one gives the digits beside the drawings, add_items(X, y),
# and gets digits back. What happens: they are the rows' own names, each may be there once, and a later row takes the
# place of an earlier one. Of 1,797 drawings ten are left, the last of each digit, without a word; what comes back are
# digits, right for seven in ten of the very drawings that were given. Seen in hnswlib 0.8.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check hnswlib==0.8.0 scikit-learn==1.7.2 numpy==2.2.6 setuptools
"$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version

import hnswlib
from sklearn.datasets import load_digits

print("Python", platform.python_version(), "hnswlib", version("hnswlib"))
X, y = load_digits(return_X_y=True)


def index(names):
    made = hnswlib.Index(space="l2", dim=64)
    made.init_index(len(X))
    made.add_items(X, names, num_threads=1)
    return made


with_digits, with_rows = index(y), index(range(len(X)))
right = (with_digits.knn_query(X, 1)[0][:, 0] == y).mean()
right_by_row = (y[with_rows.knn_query(X, 1)[0][:, 0].astype(int)] == y).mean()
print(f"{len(X)} drawings given with digits: {with_digits.element_count} kept, {right:.2f} of themselves read right")
print(f"the same with their row numbers: {with_rows.element_count} kept, {right_by_row:.2f}")
raise SystemExit(0 if with_digits.element_count == 10 and right < 0.8 and right_by_row > 0.99 else 1)
PYTHON
