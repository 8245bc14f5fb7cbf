"""Makes assets/embedding.npz, the weights of the learnt space, from the atlas and the drawings that may be fitted to.

python packaging/tools/make_embedding.py FOLDER_OF_THE_DATA [--left-out FOLD] [--seed S] [--target FILE]

Takes some minutes; on one machine the same bytes each time. `embedding_data.py` names the data.
"""

from __future__ import annotations

import os

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # sums in another order would give other bytes

import argparse
from pathlib import Path

import numpy as np
from embedding_data import Examples, training_examples
from numpy.typing import NDArray

from digitpad.core.reference.embedding import RADIUS, Embedding
from digitpad.core.synthesis.atlas import parse_atlas
from digitpad.storage.caches.reference_cache import atlas_texts

TARGET = Path(__file__).resolve().parents[2] / "assets" / "embedding.npz"

N_HIDDEN = 256
N_COMPONENTS = 48
EPOCHS = 6
BATCH = 512
LEARNING_RATE = 2e-3
WARM_UP = 200
"""Steps until the full learning rate is reached; it then falls along a cosine."""

DROPPED = 0.1
"""Share of the hidden units left out at each step."""

SMOOTHING = 0.1
"""Share of each target spread over all classes: labels and styles overlap."""

DECAY = 1e-3

Floats = NDArray[np.float32]
Weights = dict[str, Floats]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--left-out", type=int, default=4, help="the fold of writers that check the fit")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--target", type=Path, default=TARGET)
    args = parser.parse_args()
    examples = training_examples(parse_atlas(*atlas_texts()), args.folder, args.seed, args.left_out)
    print(f"{len(examples.classes)} drawings of {examples.classes.max() + 1} classes", flush=True)
    embedding = train(examples, args.seed)
    np.savez_compressed(args.target, **embedding.to_arrays())  # type: ignore[arg-type]
    print(f"{args.target}: {args.target.stat().st_size} bytes")


def train(examples: Examples, seed: int, n_hidden: int = N_HIDDEN, epochs: int = EPOCHS) -> Embedding:
    """One hidden layer and a space on a sphere, trained by Adam to tell the classes apart from there."""
    rng = np.random.default_rng([seed, 2])
    some = examples.features[rng.integers(0, len(examples.features), 20_000)].astype(np.float32)
    mean, scale = some.mean(axis=0), 1 / (0.7 * some.std(axis=0) + 0.3 * some.std())
    shape = (examples.features.shape[1], n_hidden, int(examples.classes.max()) + 1)
    weights = _initial(shape, rng)
    first, second = ({name: np.zeros_like(array) for name, array in weights.items()} for _ in range(2))
    n = len(examples.classes)
    n_steps, step = epochs * (n // BATCH), 0
    for epoch in range(epochs):
        order, losses = rng.permutation(n), []
        for start in range(0, n - BATCH + 1, BATCH):
            chosen = order[start : start + BATCH]
            rows = (examples.features[chosen].astype(np.float32) - mean) * scale
            loss, gradients = _gradients(weights, rows, examples.classes[chosen], rng)
            step += 1
            rate = LEARNING_RATE * min(1.0, step / WARM_UP) * (0.01 + (1 + np.cos(np.pi * step / n_steps)) / 2)
            _adam(weights, gradients, first, second, step, rate)
            losses.append(loss)
        print(f"epoch {epoch + 1}: loss {np.mean(losses):.4f}", flush=True)
    hidden = scale[:, None] * weights["hidden"]
    bias = weights["hidden_bias"] - mean @ hidden
    return Embedding.from_arrays(weights | {"hidden": hidden.astype(np.float16), "hidden_bias": bias})


def _initial(shape: tuple[int, int, int], rng: np.random.Generator) -> Weights:
    n_features, n_hidden, n_classes = shape
    shapes = {
        "hidden": (n_features, n_hidden),
        "output": (n_hidden, N_COMPONENTS),
        "classes": (N_COMPONENTS, n_classes),
    }
    gains = {"hidden": 1.4, "output": 1.2, "classes": 0.7}
    weights = {
        name: rng.normal(0, gains[name] / np.sqrt(shape[0]), shape).astype(np.float32) for name, shape in shapes.items()
    }
    biases = {"hidden_bias": n_hidden, "output_bias": N_COMPONENTS, "class_bias": n_classes}
    return weights | {name: np.zeros(size, np.float32) for name, size in biases.items()}


def _gradients(
    weights: Weights, rows: Floats, classes: NDArray[np.int64], rng: np.random.Generator
) -> tuple[float, Weights]:
    """The mean cross-entropy of rows (m, d), and its gradient by every weight."""
    m, each = len(rows), np.arange(len(rows))
    before = rows @ weights["hidden"] + weights["hidden_bias"]
    open_units = (before > 0) & (rng.random(before.shape, dtype=np.float32) > DROPPED)
    active = before * (open_units / np.float32(1 - DROPPED))
    flat = active @ weights["output"] + weights["output_bias"]
    length = np.linalg.norm(flat, axis=1, keepdims=True)
    embedded = flat / length * RADIUS
    scores = embedded @ weights["classes"] + weights["class_bias"]
    scores -= scores.max(axis=1, keepdims=True)
    odds = np.exp(scores)
    odds /= odds.sum(axis=1, keepdims=True)
    loss = float(-np.log(np.maximum(odds[each, classes], 1e-9)).mean())
    odds -= SMOOTHING / odds.shape[1]
    odds[each, classes] -= 1 - SMOOTHING
    odds /= m
    by_embedded = odds @ weights["classes"].T
    along = (by_embedded * embedded).sum(axis=1, keepdims=True) / RADIUS**2
    by_flat = (by_embedded - embedded * along) * (RADIUS / length)
    by_before = (by_flat @ weights["output"].T) * (open_units / np.float32(1 - DROPPED))
    return loss, {
        "hidden": rows.T @ by_before,
        "hidden_bias": by_before.sum(axis=0),
        "output": active.T @ by_flat,
        "output_bias": by_flat.sum(axis=0),
        "classes": embedded.T @ odds,
        "class_bias": odds.sum(axis=0),
    }


def _adam(weights: Weights, gradients: Weights, first: Weights, second: Weights, step: int, rate: float) -> None:
    """One step of Adam (Kingma and Ba 2015), with the weights' decay apart from it; changes its arguments."""
    for name, gradient in gradients.items():
        first[name] += 0.1 * (gradient - first[name])
        second[name] += 0.001 * (gradient * gradient - second[name])
        change = first[name] / (1 - 0.9**step) / (np.sqrt(second[name] / (1 - 0.999**step)) + 1e-8)
        if not name.endswith("bias"):
            change += DECAY * weights[name]
        weights[name] -= np.float32(rate) * change


if __name__ == "__main__":
    main()
