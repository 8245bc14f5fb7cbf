"""The figures of an evaluation as a page of text."""

from __future__ import annotations

from collections.abc import Iterator

from digitpad.cli.output import columns
from digitpad.core.samples import LABELS, label_name
from digitpad.evaluation.evaluation import Evaluation, NonDigits, Spread
from digitpad.evaluation.lessons import DrawnAgain, WrongLabel
from digitpad.evaluation.numbers import NumberFigures
from digitpad.evaluation.teaching import Teaching

MOST_CONFUSED = 8


def page(evaluation: Evaluation) -> Iterator[str]:
    """The lines of the page."""
    yield from _summary(evaluation)
    yield ""
    yield from _classes(evaluation)
    if evaluation.nondigits:
        yield ""
        yield from _nondigits(evaluation.nondigits)
    confusions = list(_confusions(evaluation))
    if confusions:
        yield ""
        yield "most often confused"
        yield from confusions


def teaching_lines(teaching: Teaching) -> Iterator[str]:
    yield f"taught {teaching.n_per_digit} of each digit, {teaching.writers} writers   worst   median     mean"
    for name, spread in (("before", teaching.before), ("after", teaching.after)):
        yield f"  {name:<33}" + "  ".join(f"{percent(v):>7}" for v in (spread.min, spread.median, spread.mean))
    yield f"  writers worse than before        {teaching.writers_worse:>7}"


def wrong_label_line(wrong: WrongLabel) -> str:
    return f"one wrong label spoils {percent(wrong.spoilt)} of a writer's other drawings ({wrong.lessons} lessons)"


def drawn_again_line(again: DrawnAgain) -> str:
    return (
        f"taught and drawn again: {percent(again.as_taught)} read as taught ({again.n:,} lessons); "
        f"of those misread before, {percent(again.misread_as_taught)} ({again.n_misread:,} lessons)"
    )


def number_lines(numbers: NumberFigures) -> Iterator[str]:
    wrong = f"{numbers.digit_errors:,} of {numbers.digits:,} digits wrong"
    yield f"numbers read right {percent(numbers.exact):>8}   of {numbers.n:,}; {wrong}"
    for length, share in numbers.exact_by_length.items():
        yield f"  of {length} digits{percent(share):>14}"


def percent(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:.2f}%"


def _summary(evaluation: Evaluation) -> Iterator[str]:
    if evaluation.n_digits:
        yield f"digits read right  {percent(evaluation.accuracy):>8}   of {evaluation.n_digits:,}, refusals set aside"
        yield f"right as shown     {percent(evaluation.accuracy_as_shown):>8}   a refused digit counts as an error"
        yield f"calibration error  {percent(evaluation.ece):>8}   between confidence and truth, 15 bins"
    if evaluation.per_writer.n:
        yield _writers(evaluation.per_writer, evaluation)
    if evaluation.seconds_per_drawing is not None:
        yield f"time               {1000 * evaluation.seconds_per_drawing:>5.2f} ms   for each drawing"


def _writers(spread: Spread, evaluation: Evaluation) -> str:
    worst = min(evaluation.writers, key=lambda writer: evaluation.writers[writer])
    return (
        f"writers            {spread.n:>8,}   "
        f"worst {percent(spread.min)} ({worst}), median {percent(spread.median)}, mean {percent(spread.mean)}"
    )


def _classes(evaluation: Evaluation) -> Iterator[str]:
    rows = []
    for label, figures in evaluation.per_class.items():
        if figures["n"]:
            shares = (percent(figures[name]) for name in ("accuracy", "accuracy_as_shown", "precision"))
            rows.append((label, int(figures["n"]), *shares))
    return columns(("label", "drawings", "right", "as shown", "precision"), rows, to_right=(1, 2, 3, 4))


def _nondigits(nondigits: NonDigits) -> Iterator[str]:
    yield f"not a digit        {nondigits.n:>8,}   AUROC of the refusal {_number(nondigits.auroc)}"
    yield (
        f"refused            {percent(nondigits.rejected['nondigits']):>8}   "
        f"with {percent(nondigits.rejected['digits'])} of the digits, at the app's threshold"
    )
    if nondigits.rejected_at_95_kept is not None:
        yield f"refused            {percent(nondigits.rejected_at_95_kept):>8}   where 95% of the digits are kept"


def _confusions(evaluation: Evaluation) -> Iterator[str]:
    pairs = [
        (evaluation.confusion[label][shown], label, shown)
        for label in LABELS
        for shown in LABELS
        if label != shown and evaluation.confusion[label][shown]
    ]
    for count, label, shown in sorted(pairs, key=lambda pair: (-pair[0], pair[1:]))[:MOST_CONFUSED]:
        total = sum(evaluation.confusion[label])
        yield f"  {label_name(label):<11} read as {label_name(shown):<11} {count:>6,}   {percent(count / total)}"


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.4f}"
