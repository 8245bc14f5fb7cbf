"""What to see depends on the data: change them, and the sentence says the opposite."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from digitpad.experiments.dataset import Dataset
from digitpad.experiments.observer import Observer
from digitpad.experiments.registry import experiment
from digitpad.experiments.studies.confusion import ConfusionSettings
from digitpad.experiments.studies.cross_validation import CrossValidationSettings
from digitpad.experiments.studies.data_overview import LookSettings
from digitpad.experiments.studies.holdout import HoldoutSettings
from digitpad.experiments.studies.invariance import InvarianceSettings
from digitpad.experiments.studies.leakage import LeakageSettings
from digitpad.experiments.studies.metrics import MetricsSettings
from digitpad.experiments.studies.network import NetworkSettings
from digitpad.experiments.studies.not_a_digit import NotADigitSettings
from digitpad.experiments.studies.pixel_distance import PixelDistanceSettings
from digitpad.experiments.studies.regions import RegionsSettings
from digitpad.experiments.studies.segmentation import SegmentationSettings
from digitpad.experiments.studies.size import Growth, SizeResult, SizeSettings
from digitpad.experiments.studies.split_luck import SlicesSettings
from digitpad.experiments.studies.validation import ValidationSettings


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
    assert "On average 3 and 8 look most alike" in told("look", few.subset(rows), LookSettings())
    rows = np.flatnonzero(np.isin(few.y, (0, 1)))
    assert "On average 0 and 1 look most alike" in told("look", few.subset(rows), LookSettings())


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
    assert "k = 1, 3 are equally good with 100.0%" in easy
    hard = [told("validation", blobs(300, 40.0, 5, seed), ValidationSettings(k=(1, 3, 5, 9, 15))) for seed in range(6)]
    assert any("looks better than it is" in each for each in hard)
    assert any("was best on validation" in each for each in hard)


def test_cross_validation(few: Dataset) -> None:
    assert "as good a choice" in told("cross-validation", blobs(200, 0.1), CrossValidationSettings(k=(1, 3, 9)))
    assert "the choice of k matters" in told("cross-validation", few, CrossValidationSettings(k=(1, 200)))


def one_loud_pixel(n: int = 600) -> Dataset:
    """Two classes that differ by much in one pixel, while all others waver: L2 hears it, L1 less."""
    rng = np.random.default_rng(0)
    y = np.arange(n) % 2
    X = 8 + rng.normal(0, 2.5, (n, 64))
    X[:, 0] = np.where(y, 16, 0)
    return Dataset("one loud pixel", X, y, (8, 8), 16.0, "")


def wild_pixels(n: int = 600) -> Dataset:
    """Two classes that differ a little everywhere, and ten pixels of each that mean nothing: L1 forgives them."""
    rng = np.random.default_rng(0)
    y = np.arange(n) % 2
    X = np.where(y[:, None], 8.6, 7.4) + rng.normal(0, 1, (n, 64))
    for _ in range(10):
        X[np.arange(n), rng.integers(0, 64, n)] = rng.choice([0, 16], n)
    return Dataset("wild pixels", X, y, (8, 8), 16.0, "")


def test_metrics(few: Dataset) -> None:
    settings = MetricsSettings(train=300, test=300, k=1)
    loud, wild = told("metrics", one_loud_pixel(), settings), told("metrics", wild_pixels(), settings)
    assert loud.startswith("L2 is ahead")
    assert wild.startswith("L1 is ahead")
    assert "less than 0.01% of all cases: the distance matters" in wild
    assert "no proof" in told("metrics", few, MetricsSettings())
    assert "the same pictures right" in told("metrics", blobs(200, 0.1), MetricsSettings())


def each_distance_right_once() -> Dataset:
    """Two pictures to test: L1 and L2 read both differently, and each of them is right about one.

    Around every one of them lies one training picture that is a little off in many pixels, which L2 finds nearer, and
    one that is far off in a single one, which L1 finds nearer.
    """
    worlds = np.zeros((2, 64))
    worlds[1, 32:] = 16
    many, single = np.zeros(64), np.zeros(64)
    many[:8], single[0] = 1, 6
    X = np.concatenate([worlds + many, worlds + single, worlds])
    return Dataset("each right once", X, np.array([0, 0, 1, 1, 0, 1]), (8, 8), 16.0, "")


def test_metrics_that_are_even() -> None:
    settings = MetricsSettings(train=4, test=2, k=1)
    even = each_distance_right_once()
    assert "equally good here (50.0%), though they disagree" in told("metrics", even, settings)
    assert told("metrics", replace(even, y=np.array([0, 0, 1, 1, 0, 0])), settings).startswith("L2 is ahead")
    assert told("metrics", replace(even, y=np.array([0, 0, 1, 1, 1, 1])), settings).startswith("L1 is ahead")


def test_confusion(digits: Dataset) -> None:
    assert "no proof of a direction" in told("confusion", digits, ConfusionSettings())
    found = experiment("confusion").run(digits, ConfusionSettings(), Observer())
    one_way = replace(found, labels=(0, 1), matrix=((80, 20), (0, 100)))
    assert "it has a direction" in str(experiment("confusion").reading(one_way, digits))
    assert "The two are taken for each other" in told("confusion", blobs(400, 60.0), ConfusionSettings())
    assert "Only the diagonal is filled" in told("confusion", blobs(100, 0.1), ConfusionSettings())


def one_pixel_among_noise(n: int = 1200) -> Dataset:
    """One pixel tells the class; to k-NN all the others count as much."""
    rng = np.random.default_rng(0)
    y = np.arange(n) % 2
    X = 8 + rng.normal(0, 4.5, (n, 64))
    X[:, 0] = np.where(y, 13, 3)
    return Dataset("one pixel among noise", X, y, (8, 8), 16.0, "")


def stripes(n: int = 400) -> Dataset:
    """Grey sheets whose class changes with every half step of grey: no smooth rule, but near sheets are alike."""
    grey = np.random.default_rng(0).uniform(0, 16, n)
    return Dataset("stripes", np.repeat(grey[:, None], 64, 1), (grey * 2).astype(int) % 2, (8, 8), 16.0, "")


def test_network() -> None:
    settings = NetworkSettings(hidden=(30,), epochs=20, trees=5, k=1)
    assert "what it learnt is more" in told("network", one_pixel_among_noise(), settings)
    assert "remembering is as good" in told("network", stripes(), settings)
    assert "without scaled ink" in told("network", stripes(), replace(settings, scale=False))


def test_what_the_network_owes_its_score_to(digits: Dataset) -> None:
    settings = NetworkSettings(hidden=(300,), epochs=6, trees=2)
    assert "most of all to steps fitted to every weight" in told("network", digits, settings)
    faint = replace(digits, X=digits.X * 1e-5, top=16e-5)
    assert "most of all to ink scaled to 0..1" in told("network", faint, settings)
    assert "No single part" in told("network", blobs(400, 0.1), replace(settings, hidden=(60, 60)))
    assert "owes" not in told("network", digits, replace(settings, why=False))
    weak = replace(digits, X=np.clip(digits.X * 0.06, 0, 1), top=1.0)
    assert "scaled to 0..1 did not help here" in told("network", weak, settings)


def in_their_places(n: int = 80) -> Dataset:
    """Bars that are a 1 on the right and a 0 on the left: where it lies is what it is."""
    rng = np.random.default_rng(0)
    X = np.zeros((n, 16, 16))
    for number, picture in enumerate(X):
        row, column = 2 + rng.integers(0, 2), 2 + 7 * (number % 2) + rng.integers(0, 2)
        picture[row : row + 10, column : column + 3] = 255
    return Dataset("in their places", X.reshape(n, -1), np.arange(n) % 2, (16, 16), 255.0, "")


def scattered(digits: Dataset, largest: int, n: int = 140) -> Dataset:
    """Digits up to so many times their size, anywhere on a sheet."""
    rng = np.random.default_rng(0)
    sheets = np.zeros((n, 32, 32))
    for sheet, X in zip(sheets, digits.X, strict=False):
        size = int(rng.integers(1, largest + 1))
        picture = np.kron(X.reshape(8, 8), np.ones((size, size))) * (255 / 16)
        top, left = rng.integers(0, 33 - 8 * size, 2)
        sheet[top : top + 8 * size, left : left + 8 * size] = picture
    return Dataset("scattered", sheets.reshape(n, -1), digits.y[:n], (32, 32), 255.0, "")


def test_invariance(digits: Dataset) -> None:
    few_of_them = InvarianceSettings(train=60, test=4, hidden=10, k=1)
    assert "helps with none of them" in told("invariance", in_their_places(), few_of_them)
    anywhere = told("invariance", scattered(digits, 2), replace(few_of_them, train=120))
    assert "it helps where digits are shifted, drawn smaller" in anywhere
    assert "it is fooled where they are among clutter" in anywhere
    assert "and harms nowhere" in told("invariance", scattered(digits, 1), replace(few_of_them, train=120))


def test_pixel_distance(few: Dataset) -> None:
    assert "lies just as far away" in told("pixel-distance", few, PixelDistanceSettings())
    flat = np.array([[1.0] * 64, [16.0] * 64, [15.0] * 64])
    data = Dataset("flat", flat, np.array([0, 1, 1]), (8, 8), 16.0, "")
    assert "pixels tell digits apart" in told("pixel-distance", data, PixelDistanceSettings(k=1))
    hill = np.tile(8 - np.abs(np.arange(32) - 15.5) / 2, 8)
    broad = Dataset("broad", np.stack([hill, hill + 4]), np.array([0, 1]), (8, 32), 16.0, "")
    assert "here pixels agree with people" in told("pixel-distance", broad, PixelDistanceSettings(k=1))


def test_regions(digits: Dataset) -> None:
    assert "smooths them" in told("regions", digits, RegionsSettings(steps=40))
    two = blobs(60, 0.1)
    assert "smooths next to nothing" in told(
        "regions", two, RegionsSettings(classes=(0, 1), steps=20, train=40, k=(1, 5))
    )


def test_not_a_digit(digits: Dataset) -> None:
    usual = told("not-a-digit", digits, NotADigitSettings())
    assert "only" in usual
    assert "refused, though" in usual
    assert "caught just as well" in told("not-a-digit", blobs(400, 0.3, 10), NotADigitSettings())
    zero = told("not-a-digit", digits, NotADigitSettings(drawing=tuple(float(v) for v in digits.X[0])))
    assert "passes as “0”" in zero


def test_size(digits: Dataset) -> None:
    assert "pixels are enough" in told("size", digits, SizeSettings(largest=500))
    rng = np.random.default_rng(0)
    y = np.arange(300) % 2
    checks = np.where((np.indices((8, 8)).sum(axis=0) + y[:, None, None]) % 2, 9.5, 6.5) + rng.normal(0, 3, (300, 8, 8))
    fine = Dataset("checks", checks.reshape(300, -1), y, (8, 8), 16.0, "")
    assert "Every pixel counts" in told("size", fine, SizeSettings(largest=500))
    assert "Black and white alone costs" in told("size", digits, SizeSettings(largest=500))
    inked = replace(digits, X=np.where(digits.X > 7, 16, 0))
    assert "Black and white alone is hardly worse" in told("size", inked, SizeSettings(largest=500))
    assert "6 of 6 digits are found" in told("size", digits, SizeSettings(largest=500))
    assert "1 of 6 digits are found" in told(
        "size", replace(digits, X=np.full((1797, 64), 16)), SizeSettings(largest=500)
    )


def test_time_that_grows(digits: Dataset) -> None:
    """The one reading that hangs on a clock: here the times are given."""
    size = experiment("size")
    result: SizeResult = size.run(digits, SizeSettings(largest=500), Observer())
    counts = (100, 200, 300)
    line = replace(result, growth=Growth(counts, (1.0, 2.0, 3.0), 0.0, 0.01, 1.0))
    assert "grows in step with the training pictures: a straight line explains 100.0%" in str(
        size.reading(line, digits)
    )
    crooked = replace(result, growth=Growth(counts, (1.0, 5.0, 2.0), 1.7, 0.005, 0.06))
    assert "is no straight line here (one explains 6.0%)" in str(size.reading(crooked, digits))


def test_leakage(few: Dataset) -> None:
    leaky = told("leakage", few, LeakageSettings(shares=(0.0, 1.0), train_fraction=0.3))
    assert "becomes 100.0%" in leaky
    tight = blobs(100, 0.1)
    clean = told("leakage", tight, LeakageSettings(shares=(0.0, 1.0), near=0.001))
    assert "No leak changes the score" in clean
    assert "The data themselves have none" in clean
    twice = replace(tight, X=np.repeat(tight.X[:50], 2, axis=0), y=np.repeat(tight.y[:50], 2))
    assert "The data themselves have 2" in told("leakage", twice, LeakageSettings(shares=(0.0,), near=0.001, test=2))


def test_leaking_writers(few: Dataset) -> None:
    writers = np.array([f"w{number % 10}" for number in range(len(few))])
    hands = few.X.astype(float) + (np.arange(len(few)) % 10)[:, None] * 25
    strange = replace(few, X=hands, y=(few.y + np.arange(len(few))) % 10, writers=writers)
    assert "writers leak, too" in told("leakage", strange, LeakageSettings(shares=(0.0,)))
    alike = blobs(100, 0.1)
    alike = replace(alike, writers=np.array([f"w{number // 10}" for number in range(100)]))
    assert "Writers do not leak here" in told("leakage", alike, LeakageSettings(shares=(0.0,)))


def test_segmentation(digits: Dataset) -> None:
    few_of_them = SegmentationSettings(gaps=(0.25, 0.0), numbers=12, most=300)
    touching = told("segmentation", digits, few_of_them)
    assert "With gaps of 0% of the height, cutting at gaps reads 0.0% of the numbers" in touching
    assert "more than chance (p = 0.012). Where to cut is not known before it is read." in touching
    assert "that may be chance (p = 1" in told("segmentation", digits, replace(few_of_them, gaps=(0.25,)))
    assert "reading is worse, and not by chance" in told(
        "segmentation", bars_and_slabs(), replace(few_of_them, gaps=(0.25,))
    )


def bars_and_slabs() -> Dataset:
    """Upright bars, and slabs with holes that are nearer to eight bars than to any other slab."""
    pictures = np.zeros((120, 8, 8))
    pictures[::2, :, 3] = 16
    pictures[1::2] = 16 * (np.random.default_rng(0).random((60, 8, 8)) < 0.9)
    return Dataset("bars", pictures.reshape(120, 64), np.arange(120) % 2, (8, 8), 16.0, "")
