#!/bin/sh
# One would guess: metric-learn, the library for learnt distances of nearest neighbours (NCA, LMNN), works with what pip
# installs beside it: it asks for any scikit-learn from 0.21.3 on. What happens: it calls scikit-learn with a word that
# was renamed and is gone since 1.8, so that both raise TypeError at fit; with 1.7.2 they fit.
# Seen in metric-learn 0.7.0, its newest.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/fit.py" <<'PYTHON'
import warnings
from importlib.metadata import version

warnings.simplefilter("ignore")
import metric_learn
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
raised = []
for learner in (metric_learn.NCA(max_iter=2), metric_learn.LMNN(max_iter=2, n_neighbors=1)):
    try:
        learner.fit(X[:100], y[:100])
        told = "fits"
    except TypeError as error:
        raised.append(error)
        told = f"TypeError: {error}"
    print("metric-learn", version("metric-learn"), "scikit-learn", version("scikit-learn"), type(learner).__name__, told)
raise SystemExit(len(raised))
PYTHON
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check metric-learn==0.7.0 scikit-learn==1.8.0 numpy==2.2.6
new=0
"$folder/env/bin/python" "$folder/fit.py" || new=$?
"$folder/env/bin/pip" install --quiet --disable-pip-version-check scikit-learn==1.7.2
old=0
"$folder/env/bin/python" "$folder/fit.py" || old=$?
[ "$new" -eq 2 ] && [ "$old" -eq 0 ]
