"""What to see depends on the data: change them, and the sentence says the opposite."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from digitpad.experiments.confusion import ConfusionSettings
from digitpad.experiments.cross_validation import CrossValidationSettings
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.holdout import HoldoutSettings
from digitpad.experiments.invariance import InvarianceSettings
from digitpad.experiments.leakage import LeakageSettings
from digitpad.experiments.look import LookSettings
from digitpad.experiments.metrics import MetricsResult
from digitpad.experiments.network import Contestant, NetworkSettings
from digitpad.experiments.not_a_digit import NotADigitSettings
from digitpad.experiments.observer import Observer
from digitpad.experiments.pixel_distance import PixelDistanceSettings
from digitpad.experiments.regions import RegionsSettings
from digitpad.experiments.registry import experiment
from digitpad.experiments.size import SizeSettings
from digitpad.experiments.slices import SlicesSettings
from digitpad.experiments.validation import ValidationSettings


def told(name: str, data: Dataset, settings: object) -> str:
    chosen = experiment(name)
    return str(chosen.reading(chosen.run(data, settings, Observer()), data))


def blobs(n: int, spread: float, classes: int = 2, seed: int = 0, pixels: int = 64) -> Dataset:
    """Pictures about a centre for each class: far apart where `spread` is small."""
    rng = np.random.default_rng(seed)
    y = np.arange(n) % classes
    centres = np.random.default_rng(99).uniform(2, 14, (classes, pixels))
    side = int(np.sqrt(pixels))
    return Dataset("blobs", np.clip(centres[y] + rng.normal(0, spread, (n, pixels)), 0, 16), y, (side, side), 16.0, "")


def test_look(few: Dataset) -> None:
    assert "The classes are even" in told("look", few, LookSettings())
    rows = np.r_[np.flatnonzero(few.y == 3), np.flatnonzero(few.y == 8)[:5]]
    assert "who always says 3 is right in 8" in told("look", few.subset(rows), LookSettings())


def test_holdout(digits: Dataset) -> None:
    assert "may lie anywhere" in told("holdout", digits, HoldoutSettings())
    assert "trust the figure to about a point" in told("holdout", blobs(6000, 8.0), HoldoutSettings(train=500))
    assert "All 30 test pictures are read right" in told("holdout", blobs(200, 0.1), HoldoutSettings())


def test_slices(digits: Dataset) -> None:
    assert "much of the record was luck" in told("slices", digits, SlicesSettings())
    assert "this one was not luck" in told("slices", blobs(200, 0.1), SlicesSettings(k=(1, 3), seeds=4))


def test_validation() -> None:
    easy = told("validation", blobs(200, 0.1), ValidationSettings(k=(1, 3)))
    assert "did not flatter itself" in easy
    hard = [told("validation", blobs(300, 40.0, 5, seed), ValidationSettings(k=(1, 3, 5, 9, 15))) for seed in range(6)]
    assert any("looks better than it is" in each for each in hard)


def test_cross_validation(few: Dataset) -> None:
    assert "would be as defensible" in told("cross-validation", blobs(200, 0.1), CrossValidationSettings(k=(1, 3, 9)))
    assert "the choice of k matters" in told("cross-validation", few, CrossValidationSettings(k=(1, 200)))


def test_metrics(few: Dataset) -> None:
    chosen = experiment("metrics")
    result: MetricsResult = chosen.run(few, chosen.settings(), Observer())
    clear = replace(result, only=(("l1", "l2", 1, 30, 1e-7), *result.only[1:]))
    chance = replace(result, only=(("l1", "l2", 4, 2, 0.69), *result.only[1:]))
    equal = replace(result, only=(("l1", "l2", 2, 2, 1.0), *result.only[1:]))
    assert str(chosen.reading(clear, few)).startswith("L2 is ahead")
    assert "the distance matters" in str(chosen.reading(clear, few))
    assert str(chosen.reading(chance, few)).startswith("L1 is ahead")
    assert "no proof" in str(chosen.reading(chance, few))
    assert "equally good" in str(chosen.reading(equal, few))


def test_confusion(digits: Dataset) -> None:
    assert "the mistake has a direction" in told("confusion", digits, ConfusionSettings())
    assert "taken for each other" in told("confusion", blobs(400, 60.0), ConfusionSettings())
    assert "Only the diagonal is filled" in told("confusion", blobs(100, 0.1), ConfusionSettings())


def test_network(few: Dataset) -> None:
    chosen = experiment("network")
    result = chosen.run(few, NetworkSettings(hidden=(8,), epochs=1, trees=2), Observer())
    better = Contestant("network", 0.99, 1.0, 1e-5, 10)
    worse = Contestant("network", 0.10, 1.0, 1e-5, 10)
    neighbors = Contestant("k-NN", 0.9, 0.0, 1e-5, 10)
    ahead = replace(result, contestants=(neighbors, result.contestants[1], better))
    behind = replace(result, contestants=(neighbors, result.contestants[1], worse))
    assert "The network reads 99.0%" in str(chosen.reading(ahead, few))
    assert "remembering is as good" in str(chosen.reading(behind, few))
    assert "without scaled ink" in str(chosen.reading(replace(behind, scale=False), few))


def test_invariance(few: Dataset) -> None:
    chosen = experiment("invariance")
    result = chosen.run(few, InvarianceSettings(train=40, test=3, hidden=10), Observer())

    def with_gain(gain: float) -> str:
        flat = {"as drawn": 0.5, "normalised": 0.5 + gain}
        curves = tuple(replace(c, accuracies=(flat[c.prepared],) * len(c.accuracies)) for c in result.curves)
        return str(chosen.reading(replace(result, curves=curves), few))

    assert "harms nowhere" in with_gain(0.3)
    assert "helps with none of them" in with_gain(-0.3)


def test_pixel_distance(few: Dataset) -> None:
    assert "lies just as far away" in told("pixel-distance", few, PixelDistanceSettings())
    flat = np.array([[1.0] * 64, [16.0] * 64, [15.0] * 64])
    data = Dataset("flat", flat, np.array([0, 1, 1]), (8, 8), 16.0, "")
    assert "pixels tell digits apart" in told("pixel-distance", data, PixelDistanceSettings(k=1))


def test_regions(digits: Dataset) -> None:
    assert "smooths them" in told("regions", digits, RegionsSettings(steps=40))
    two = blobs(60, 0.1)
    assert "there is nothing to smooth" in told(
        "regions", two, RegionsSettings(classes=(0, 1), steps=20, train=40, k=(1, 5))
    )


def test_not_a_digit(digits: Dataset) -> None:
    chosen = experiment("not-a-digit")
    result = chosen.run(digits, NotADigitSettings(), Observer())
    assert "only" in str(chosen.reading(result, digits))
    assert "refused, though" in str(chosen.reading(result, digits))
    blind = tuple(replace(kind, caught_unseen=kind.caught) for kind in result.kinds)
    assert "caught just as well" in str(chosen.reading(replace(result, kinds=blind), digits))
    zero = told("not-a-digit", digits, NotADigitSettings(drawing=tuple(float(v) for v in digits.X[0])))
    assert "passes as “0”" in zero


def test_size(digits: Dataset) -> None:
    assert "pixels are enough" in told("size", digits, SizeSettings(largest=500))
    rng = np.random.default_rng(0)
    y = np.arange(300) % 2
    checks = np.where((np.indices((8, 8)).sum(axis=0) + y[:, None, None]) % 2, 9.5, 6.5) + rng.normal(0, 3, (300, 8, 8))
    fine = Dataset("checks", checks.reshape(300, -1), y, (8, 8), 16.0, "")
    assert "Every pixel counts" in told("size", fine, SizeSettings(largest=500))


def test_leakage(few: Dataset) -> None:
    leaky = told("leakage", few, LeakageSettings(shares=(0.0, 1.0), train_fraction=0.3))
    assert "becomes 100.0%" in leaky
    tight = blobs(100, 0.1)
    assert "No leak changes the score" in told("leakage", tight, LeakageSettings(shares=(0.0, 1.0), near=0.001))


def test_leaking_writers(few: Dataset) -> None:
    writers = np.array([f"w{number % 10}" for number in range(len(few))])
    hands = few.X.astype(float) + (np.arange(len(few)) % 10)[:, None] * 25
    strange = replace(few, X=hands, y=(few.y + np.arange(len(few))) % 10, writers=writers)
    assert "writers leak, too" in told("leakage", strange, LeakageSettings(shares=(0.0,)))
    alike = blobs(100, 0.1)
    alike = replace(alike, writers=np.array([f"w{number // 10}" for number in range(100)]))
    assert "Writers do not leak here" in told("leakage", alike, LeakageSettings(shares=(0.0,)))
