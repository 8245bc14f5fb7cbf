"""A notebook that goes on with a training set where the window ends: load, fit, score, look at the misread."""

from __future__ import annotations

from pathlib import Path

from digitpad.experiments.notebook import notebook

_FIT = """\
import numpy as np
from sklearn.model_selection import cross_val_predict

from digitpad.sklearn import NeighborsClassifier

n_neighbors = min(5, len(digits.target) - 1)
folds = min(5, np.bincount(digits.target)[np.unique(digits.target)].min())
classifier = NeighborsClassifier(n_neighbors=n_neighbors)
if folds > 1:
    predicted = cross_val_predict(classifier, digits.data, digits.target, cv=folds)
else:  # a digit that was drawn once alone: it cannot be left out
    predicted = classifier.fit(digits.data, digits.target).predict(digits.data)
accuracy = np.mean(predicted == digits.target)
print(f"{accuracy:.1%} of {len(digits.target)} drawings are read right by the others")"""

_DRAW = """\
import matplotlib.pyplot as plt

misread = np.flatnonzero(predicted != digits.target)[:10]
figure, places = plt.subplots(1, max(len(misread), 1), figsize=(1.4 * max(len(misread), 1), 1.8), squeeze=False)
for place in places.ravel():
    place.axis("off")
for place, i in zip(places.ravel(), misread):
    place.imshow(digits.images[i], cmap="gray_r")
    place.set_title(f"{digits.target[i]} as {predicted[i]}")
plt.show()"""


def set_notebook(path: Path) -> bytes:
    """A Jupyter notebook on the set at `path`; it needs digitpad, scikit-learn and matplotlib where it is run."""
    load = f"from digitpad.datasets import load_set\n\ndigits = load_set({str(path)!r})\nprint(digits.DESCR)"
    return notebook("# My own digits", load, "# How well do they read each other?", _FIT, "# The misread ones", _DRAW)
