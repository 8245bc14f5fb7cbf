"""Makes assets/digits.npz from scikit-learn's `load_digits`, so that the app need not import scikit-learn to have them.

python packaging/tools/make_digits.py
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from sklearn.datasets import load_digits

TARGET = Path(__file__).resolve().parents[2] / "assets" / "digits.npz"


def main() -> None:
    X, y = load_digits(return_X_y=True)
    np.savez_compressed(TARGET, X=X.astype(np.uint8), y=y.astype(np.uint8))
    print(f"{TARGET}: {len(X)} samples, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
