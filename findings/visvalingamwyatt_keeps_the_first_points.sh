#!/bin/sh
# One would guess: told how many points to keep, a simplification after Visvalingam and Whyatt keeps those that matter,
# the two ends at any rate. What happens: points on a straight piece all have the area 0, and of equal ones the package
# visvalingamwyatt keeps the first. A straight stroke is cut short where it should be thinned, and a 7 of 31 points loses
# its stem, by number= and by ratio=; by threshold= it is right. Seen in visvalingamwyatt 0.3.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check visvalingamwyatt==0.3.0 numpy==2.2.6
"$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version

from visvalingamwyatt import simplify

print("Python", platform.python_version(), "visvalingamwyatt", version("visvalingamwyatt"))
one = [[0.0, float(y)] for y in range(20)]
seven = [[float(x), 0.0] for x in range(11)] + [[10 - y / 2, float(y)] for y in range(1, 21)]
kept = {
    "1, number=5": simplify(one, number=5),
    "7, number=6": simplify(seven, number=6),
    "7, ratio=0.2": simplify(seven, ratio=0.2),
    "7, threshold=1": simplify(seven, threshold=1),
}
for name, points in kept.items():
    print(f"{name}: {points}")
cut = kept["1, number=5"][-1] == [0.0, 4.0] and all(y == 0 for name in ("7, number=6", "7, ratio=0.2") for _, y in kept[name])
raise SystemExit(0 if cut and kept["7, threshold=1"] == [[0.0, 0.0], [10.0, 0.0], [0.0, 20.0]] else 1)
PYTHON
