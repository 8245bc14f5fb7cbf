#!/bin/sh
# One would guess: OpenCV's nearest neighbours answer alike whether they search by brute force or by a tree, sooner or
# later. What happens: with the tree the "results" are the numbers of the nearest rows, three a drawing where k is 3,
# instead of labels, what it calls the neighbours' responses are the cells of the nearest samples, and the distances are
# roots where brute force gives squares. Nothing is raised; whoever takes the first column for digits has row numbers.
# Seen in opencv-contrib-python-headless 5.0.0.93, 4.14.0 did the same (5 has the module in contrib alone).
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check opencv-contrib-python-headless==5.0.0.93
"$folder/env/bin/python" - <<'PYTHON'
import platform

import cv2
import numpy as np

print("Python", platform.python_version(), "OpenCV", cv2.__version__)
chance = np.random.default_rng(0)
cells = chance.integers(0, 17, (200, 64)).astype(np.float32)
labels = chance.integers(0, 10, 200).astype(np.float32)
found = {}
for name in ("BRUTE_FORCE", "KDTREE"):
    reader = cv2.ml.KNearest_create()
    reader.setAlgorithmType(getattr(cv2.ml, f"KNearest_{name}"))
    reader.train(cells, cv2.ml.ROW_SAMPLE, labels)
    _, results, responses, distances = reader.findNearest(cells[100:102] + 0.25, 3)
    found[name] = results
    print(f"{name}: results {results.astype(int).tolist()}, responses {responses.shape}, nearest {distances[:, 0]}")
print("labels of the two nearest:", labels[100:102].astype(int).tolist(), "their rows: [100, 101]")
right = found["BRUTE_FORCE"].shape == (2, 1)
there = found["KDTREE"].shape == (2, 3) and found["KDTREE"][:, 0].astype(int).tolist() == [100, 101]
raise SystemExit(0 if right and there else 1)
PYTHON
