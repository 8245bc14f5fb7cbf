#!/bin/sh
# One would guess: KNeighborsClassifier(weights="distance") answers the same once skl2onnx has made ONNX of it. What
# happens: scikit-learn gives a sample at distance 0 all the vote, so it reads its own training set without an error;
# the ONNX graph lets the other neighbours outvote it and misreads 9 of 1,000 samples that it holds. Seen in skl2onnx
# 1.20.0, scikit-learn 1.9.1, onnxruntime 1.26.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check skl2onnx==1.20.0 scikit-learn==1.9.1 onnxruntime==1.26.0
"$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version

import numpy as np
import onnxruntime
from skl2onnx import to_onnx
from sklearn.datasets import load_digits
from sklearn.neighbors import KNeighborsClassifier

print("Python", platform.python_version(), *(f"{n} {version(n)}" for n in ("skl2onnx", "scikit-learn", "onnxruntime")))
X, y = load_digits(return_X_y=True)
X, y = X[:1000].astype(np.float32), y[:1000]
model = KNeighborsClassifier(weights="distance").fit(X, y)
graph = to_onnx(model, X[:1], options={id(model): {"zipmap": False}}).SerializeToString()
session = onnxruntime.InferenceSession(graph, providers=["CPUExecutionProvider"])
labels = session.run(None, {session.get_inputs()[0].name: X})[0]
wrong = int((model.predict(X) != y).sum()), int((labels != y).sum())
print("of its own 1,000 samples misread: scikit-learn", wrong[0], "ONNX", wrong[1])
raise SystemExit(0 if wrong[0] == 0 < wrong[1] else 1)
PYTHON
