"""Non-digits as one more class: how many are caught, and at which cost."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.text import Text
from digitpad.core.typing import Array
from digitpad.experiments import settings as s
from digitpad.experiments.dataset import Dataset, Labels
from digitpad.experiments.experiment import Study, Table
from digitpad.experiments.images.nonsense import KIND_NAMES, KINDS, make_nonsense
from digitpad.experiments.neighbors.nearest import nearest
from digitpad.experiments.observer import Observer
from digitpad.experiments.snippets import script
from digitpad.experiments.splits import check_k, split_rows
from digitpad.experiments.statistics import percent

_POINTS = 200
_SHOWN = 5
YOURS = "of the data"


@dataclass(frozen=True)
class NotADigitSettings:
    """What can be set, in the order of the form."""

    k: int = s.k_option()
    keep: float = s.option(0.95, Text("Share of digits to keep"), low=0.01, high=1.0)
    non_digits: float = s.option(0.5, Text("Non-digits to each digit"), low=0.05, high=5)
    drawing: tuple[float, ...] = s.option(
        (), Text("A fictional digit"), low=0, hint=Text("Its numbers, row by row; empty: one at random.")
    )
    train_fraction: float = s.fraction_option(0.7)
    shuffle: bool = s.shuffle_option(True)
    train: int = s.train_option()
    test: int = s.tested_option()
    seed: int = s.seed_option()


@dataclass(frozen=True)
class Kind:
    """`caught`: the share of these non-digits that is refused; `caught_unseen`: the same when none such trained.

    `passing`: some that pass, as (picture, read as), pictures flat.
    """

    name: str
    n: int
    caught: float
    caught_unseen: float
    passing: tuple[tuple[tuple[float, ...], int], ...]


@dataclass(frozen=True)
class Fiction:
    """A made-up picture and what the model says: the digit, its votes among k, its score, and whether it is refused."""

    picture: tuple[float, ...]
    digit: int
    votes: int
    score: float
    refused: bool
    neighbors: tuple[int, ...]


@dataclass(frozen=True)
class NotADigitResult:
    """Scores grow with strangeness. `roc`: (digits refused, non-digits refused, threshold) as the threshold falls.

    `threshold` refuses at most 1 - `keep` of the digits. `vote_caught`, `vote_lost`: what a plain majority of
    "not a digit" among the k neighbours gives instead.
    """

    auc: float
    threshold: float
    keep: float
    caught: float
    lost: float
    accuracy_kept: float
    vote_caught: float
    vote_lost: float
    roc: tuple[tuple[float, float, float], ...]
    kinds: tuple[Kind, ...]
    fiction: Fiction
    n_train: int
    n_test: int
    k: int


@dataclass(frozen=True, eq=False)
class _Trained:
    """Digits and non-digits to compare with; `kinds` tells of each non-digit what it is."""

    digits: Array
    labels: Labels
    rows: NDArray[np.intp]
    others: NDArray[np.float64]
    kinds: NDArray[np.str_]


def run(data: Dataset, settings: NotADigitSettings, observer: Observer) -> NotADigitResult:
    """Read digits and non-digits, for every threshold of refusal. See `Study.run`."""
    from sklearn.metrics import roc_auc_score

    trained, digits, labels, others, kinds = _made(data, settings)
    check_k(settings.k, min(len(trained.digits), len(trained.others)))
    observer.progress(0.1)
    digit_scores, other_scores = (scores(trained, X, settings.k) for X in (digits, others))
    observer.progress(0.5)
    threshold = float(np.quantile(digit_scores, settings.keep, method="higher"))
    kept = digit_scores <= threshold
    read = nearest(trained.digits, digits, settings.k).predict(trained.labels, settings.k)
    truth = np.repeat([0, 1], [len(digits), len(others)])
    observer.progress(0.7)
    result = NotADigitResult(
        auc=float(roc_auc_score(truth, np.concatenate([digit_scores, other_scores]))),
        threshold=threshold,
        keep=settings.keep,
        caught=float((other_scores > threshold).mean()),
        lost=float((digit_scores > threshold).mean()),
        accuracy_kept=float((read[kept] == labels[kept]).mean()) if kept.any() else 0.0,
        vote_caught=_voted_out(trained, others, settings.k),
        vote_lost=_voted_out(trained, digits, settings.k),
        roc=_roc(digit_scores, other_scores),
        kinds=_kinds(trained, others, kinds, other_scores, threshold, settings),
        fiction=_fiction(data, trained, threshold, settings),
        n_train=len(trained.digits) + len(trained.others),
        n_test=len(truth),
        k=settings.k,
    )
    observer.progress(1.0)
    return result


def _made(
    data: Dataset, settings: NotADigitSettings
) -> tuple[_Trained, Array, Labels, NDArray[np.float64], NDArray[np.str_]]:
    """What trains and what tests; non-digits are made of each side's own digits, so that none leaks."""
    is_digit = data.y != NOT_A_DIGIT
    rows = np.flatnonzero(is_digit)
    if len(rows) < 2 or len(np.unique(data.y[rows])) < 2:
        raise UserError("{name} has too few digits for this experiment.", name=data.name)
    parts = split_rows(rows, settings)
    strangers = np.random.default_rng(settings.seed).permutation(np.flatnonzero(~is_digit))
    half = len(strangers) // 2
    sides = []
    for number, (own, given) in enumerate(((parts.train, strangers[:half]), (parts.test, strangers[half:]))):
        rng = np.random.default_rng((settings.seed, number))
        count = max(1, round(len(own) * settings.non_digits / len(KINDS)))
        made = [make_nonsense(data, kind, rng.choice(own, count), rng) for kind in KINDS]
        names = [kind for kind in KINDS for _ in range(count)] + [YOURS] * len(given)
        sides.append((np.concatenate([*made, data.X[given].astype(np.float64)]), np.array(names)))
    trained = _Trained(data.X[parts.train], data.y[parts.train], parts.train, *sides[0])
    return trained, data.X[parts.test], data.y[parts.test], *sides[1]


def scores(trained: _Trained, X: Array, k: int) -> NDArray[np.float64]:
    """Mean distance to the k nearest digits over that to the k nearest non-digits: above 1, the latter are nearer."""
    to_digits = nearest(trained.digits, X, k).distances.mean(axis=1)
    to_others = nearest(trained.others, X, min(k, len(trained.others))).distances.mean(axis=1)
    return np.asarray(to_digits / np.maximum(to_others, 1e-9))


def _voted_out(trained: _Trained, X: Array, k: int) -> float:
    """The share that a plain vote, with "not a digit" as an eleventh class, refuses."""
    everything = np.concatenate([trained.digits.astype(np.float64), trained.others])
    labels = np.concatenate([trained.labels, np.full(len(trained.others), NOT_A_DIGIT)])
    return float((nearest(everything, X, k).predict(labels, k) == NOT_A_DIGIT).mean())


def _roc(digits: NDArray[np.float64], others: NDArray[np.float64]) -> tuple[tuple[float, float, float], ...]:
    from sklearn.metrics import roc_curve

    truth = np.repeat([0, 1], [len(digits), len(others)])
    false, true, thresholds = roc_curve(truth, np.concatenate([digits, others]))
    thin = np.unique(np.linspace(0, len(false) - 1, _POINTS).astype(int))
    found = zip(false[thin].tolist(), true[thin].tolist(), thresholds[thin].tolist(), strict=True)
    return tuple((lost, caught, min(threshold, 1e9)) for lost, caught, threshold in found)


def _kinds(
    trained: _Trained,
    others: NDArray[np.float64],
    kinds: NDArray[np.str_],
    found: NDArray[np.float64],
    threshold: float,
    settings: NotADigitSettings,
) -> tuple[Kind, ...]:
    read = nearest(trained.digits, others, settings.k).predict(trained.labels, settings.k)
    made = []
    for name in dict.fromkeys(kinds.tolist()):
        own = np.flatnonzero(kinds == name)
        strangers = trained.kinds != name
        unseen = _Trained(
            trained.digits, trained.labels, trained.rows, trained.others[strangers], trained.kinds[strangers]
        )
        blind = scores(unseen, others[own], settings.k) if strangers.any() else found[own]
        passing = own[found[own] <= threshold][:_SHOWN]
        examples = tuple((tuple(others[at].round(1).tolist()), int(read[at])) for at in passing)
        caught = float((found[own] > threshold).mean())
        made.append(Kind(name, len(own), caught, float((blind > threshold).mean()), examples))
    return tuple(made)


def _fiction(data: Dataset, trained: _Trained, threshold: float, settings: NotADigitSettings) -> Fiction:
    pixels = data.X.shape[1]
    if settings.drawing and len(settings.drawing) != pixels:
        raise UserError("A picture has {pixels} numbers here, not {n}.", pixels=pixels, n=len(settings.drawing))
    made = np.random.default_rng(settings.seed).integers(0, int(data.top) + 1, pixels).astype(np.float64)
    given = np.array(settings.drawing) if settings.drawing else made
    picture = np.clip(given, 0, data.top).reshape(1, -1)
    near = nearest(trained.digits, picture, settings.k)
    digit = int(near.predict(trained.labels, settings.k)[0])
    score = float(scores(trained, picture, settings.k)[0])
    voters = trained.rows[near.indices[0]]
    votes = int((data.y[voters] == digit).sum())
    values = tuple(float(value) for value in picture[0])
    return Fiction(values, digit, votes, score, score > threshold, tuple(voters.tolist()))


def reading(result: NotADigitResult, data: Dataset) -> Text:
    """What to see in this result, as sentences for people."""
    caught = Text(
        "At {lost}% of the digits lost, {caught}% of the non-digits are caught (AUC {auc}).",
        lost=percent(result.lost),
        caught=percent(result.caught),
        auc=round(result.auc, 3),
    )
    worst = max(result.kinds, key=lambda kind: kind.caught - kind.caught_unseen)
    fiction = Text(
        "The made-up picture is refused, though {votes} of {k} neighbours say {digit}.",
        votes=result.fiction.votes,
        k=result.k,
        digit=data.class_name(result.fiction.digit),
    )
    if not result.fiction.refused:
        fiction = Text(
            "The made-up picture passes as “{digit}”: k-NN has an answer to everything.",
            digit=data.class_name(result.fiction.digit),
        )
    if worst.caught - worst.caught_unseen > 0.05:
        return Text(
            "{caught} Of the kind “{kind}” it catches {seen}%, but only {unseen}% when none of them was in training: "
            "it knows the non-digits it was shown. {fiction}",
            caught=caught,
            kind=KIND_NAMES[worst.name],
            seen=percent(worst.caught),
            unseen=percent(worst.caught_unseen),
            fiction=fiction,
        )
    return Text(
        "{caught} Kinds that it was never shown are caught just as well. {fiction}", caught=caught, fiction=fiction
    )


def table(result: NotADigitResult) -> Table:
    """Columns and rows, as a CSV file holds them."""
    header = ("non-digits", "n", "caught", "caught when unseen")
    return header, [(kind.name, kind.n, kind.caught, kind.caught_unseen) for kind in result.kinds]


def figures(result: NotADigitResult) -> dict[str, float]:
    """Headline numbers, by the names that the script prints."""
    return {"auc": result.auc, "caught": result.caught, "lost": result.lost}


def code(settings: NotADigitSettings, data: Dataset) -> str:
    """A script that computes the same figures."""
    values = ", ".join(f"{name}={getattr(settings, name)!r}" for name in vars(settings))
    return script(
        data,
        "import numpy as np\n"
        "from digitpad.experiments.dataset import Dataset\n"
        "from digitpad.experiments.studies.not_a_digit import NotADigitSettings, pictures_of\n"
        "from sklearn.metrics import roc_auc_score\n"
        "from sklearn.neighbors import NearestNeighbors",
        f"""
data = Dataset("data", X, y, {data.shape}, {data.top}, "")
settings = NotADigitSettings({values})
digits, non_digits, test_digits, test_others = pictures_of(data, settings)
near_digits = NearestNeighbors(n_neighbors={settings.k}, algorithm="brute").fit(digits)
near_others = NearestNeighbors(n_neighbors={settings.k}, algorithm="brute").fit(non_digits)


def strangeness(X):
    return near_digits.kneighbors(X)[0].mean(axis=1) / np.maximum(near_others.kneighbors(X)[0].mean(axis=1), 1e-9)


score, other_score = strangeness(test_digits), strangeness(test_others)
threshold = np.quantile(score, {settings.keep}, method="higher")
print("auc", roc_auc_score([0] * len(score) + [1] * len(other_score), np.concatenate([score, other_score])))
print("caught", (other_score > threshold).mean())
print("lost", (score > threshold).mean())""",
    )


def pictures_of(
    data: Dataset, settings: NotADigitSettings
) -> tuple[Array, NDArray[np.float64], Array, NDArray[np.float64]]:
    """Digits and non-digits to train on, then those to test on: what the experiment's script begins with."""
    trained, digits, _, others, _ = _made(data, settings)
    return trained.digits, trained.others, digits, others


NOT_A_DIGIT_EXPERIMENT = Study(
    name="not-a-digit",
    title=Text("Not a digit"),
    question=Text("Can it say “this is no digit”, and how many digits does that cost?"),
    settings=NotADigitSettings,
    run=run,
    reading=reading,
    figures=figures,
    table=table,
    code=code,
)
