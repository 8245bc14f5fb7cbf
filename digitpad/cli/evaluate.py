"""`digitpad evaluate`: how well does it read drawings whose labels are known?"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from digitpad.cli.command import Command, positive, seed
from digitpad.cli.files import add_force, check_writable, tell_written, write_file
from digitpad.cli.output import ProgressBar, print_json
from digitpad.core.errors import UserError
from digitpad.core.options import PARTS

NOTES = """\
the JSON object: n, n_digits, accuracy (a refusal set aside), accuracy_as_shown (a refusal counts as an error), ece,
  labels, confusion (11 x 11, a row for each true label), per_class, per_writer {n, min, median, mean}, writers,
  nondigits {n, auroc, rejected_at_95_kept, rejected {digits, nondigits}}, seconds_per_drawing, and where asked for
  teaching {n_per_digit, writers, before {n, min, median, mean}, after {…}, writers_worse}
  wrong_label {lessons, n, spoilt}: the share of a writer's other drawings that were shown right, and are not
    after one drawing was taught as another digit
  drawn_again {n, as_taught, n_misread, misread_as_taught}: the share of drawings shown as taught when they are
    drawn again (5% jitter of the points, 10 degrees, 20% aspect), of all and of those that were misread
  numbers {n, exact, digits, digit_errors, exact_by_length}: where the word of a drawing or a picture is 2 to 12
    digits; such drawings are none of the n above. digit_errors: digits to be changed, put in or taken out"""

if TYPE_CHECKING:
    from digitpad.core.recognizer import Recognizer
    from digitpad.evaluation.evaluation import Evaluation, Example, Readings


def configure(parser: ArgumentParser) -> None:
    parser.add_argument(
        "data",
        metavar="DATA",
        nargs="+",
        type=Path,
        help="labelled drawings in any format that samples are imported from, pooled",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of the table")
    parser.add_argument(
        "--limit", metavar="N", type=positive, help="read the first N drawings alone (of a folder: of its first labels)"
    )
    parser.add_argument("--as-is", action="store_true", help="turn nothing, even where drawings lie on their side")
    _add_recognizer_options(parser)
    _add_measures(parser)


def _add_recognizer_options(parser: ArgumentParser) -> None:
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--simple", action="store_true", help="the simple mode: 5 neighbours among load_digits")
    parser.add_argument(
        "--mine", action="store_true", help="let your own samples vote, too (else they are not touched)"
    )
    mode.add_argument("--without", metavar="PARTS", default="", help=f"leave parts out: any of {','.join(PARTS)}")
    parser.add_argument("--seed", metavar="S", type=seed, help="the seed of all that is drawn by lot")


def _add_measures(parser: ArgumentParser) -> None:
    parser.add_argument("--teach", metavar="N", type=positive, help="teach each writer's first N drawings of a digit")
    parser.add_argument("--wrong-label", action="store_true", help="what a single wrong label spoils")
    parser.add_argument(
        "--drawn-again", action="store_true", help="is a drawing just taught read as taught when redrawn?"
    )
    parser.add_argument(
        "--report", metavar="FILE.html", type=Path, help="write all misread drawings with their neighbours"
    )
    add_force(parser)


def run(args: Namespace) -> int:
    from digitpad.cli.drawings import load_examples_and_numbers, with_companions
    from digitpad.cli.recognizers import chosen_options, evaluated_recognizer
    from digitpad.evaluation.evaluation import evaluate, read
    from digitpad.evaluation.numbers import evaluate_numbers

    inputs = with_companions(args.data)
    check_writable(args.report, force=args.force, inputs=inputs)
    chosen_options(args)  # a part that does not exist is told before anything is read
    examples, numbers = load_examples_and_numbers(args.data, args.limit, as_is=args.as_is)
    _check(args, examples)
    recognizer = evaluated_recognizer(args)
    with ProgressBar("reading") as progress:
        readings = read(examples, recognizer, progress)
    evaluation = evaluate(readings)
    extras = _measure(args, examples, readings, recognizer)
    if numbers:
        with ProgressBar("reading numbers") as progress:
            extras["numbers"] = evaluate_numbers(numbers, recognizer, progress)
    if args.report:
        page = _report_page(args, examples, readings, recognizer, evaluation)
        write_file(args.report, page.encode("utf-8", "backslashreplace"), force=args.force, inputs=inputs)
    if args.json:
        print_json(evaluation.as_dict() | {name: asdict(figures) for name, figures in extras.items()})
    else:
        _print_page(evaluation, extras)
    if args.report:
        tell_written(args.report, aside=args.json)
    return 0


def _check(args: Namespace, examples: Sequence[Example]) -> None:
    if (args.teach or args.wrong_label) and not any(example.writer for example in examples):
        raise UserError("Teaching is measured writer by writer, but these drawings name no writer.")


def _measure(
    args: Namespace, examples: Sequence[Example], readings: Readings, recognizer: Recognizer
) -> dict[str, Any]:
    """What was asked for beyond reading, by its key in the JSON."""
    from digitpad.evaluation.lessons import drawn_again, wrong_label
    from digitpad.evaluation.teaching import teach

    seed = args.seed or 0
    figures: dict[str, Any] = {}
    if args.teach:
        with ProgressBar("teaching") as progress:
            figures["teaching"] = teach(examples, readings, recognizer, args.teach, progress)
    if args.wrong_label:
        with ProgressBar("teaching wrongly") as progress:
            figures["wrong_label"] = wrong_label(examples, readings, recognizer, seed=seed, report=progress)
    if args.drawn_again:
        with ProgressBar("drawing again") as progress:
            figures["drawn_again"] = drawn_again(examples, readings, recognizer, seed=seed, report=progress)
    return figures


def _report_page(
    args: Namespace, examples: Sequence[Example], readings: Readings, recognizer: Recognizer, evaluation: Evaluation
) -> str:
    from digitpad.cli.report import Misread, report_html
    from digitpad.core.preprocessing.preprocess import is_blank
    from digitpad.core.segmentation.reading import read_number

    wrong = [
        (example, int(shown))
        for example, shown, is_right in zip(examples, readings.verdicts, readings.is_right_as_shown, strict=True)
        if not is_right and not is_blank(example.drawing)
    ]
    misread = [Misread(example, read_number(recognizer, example.drawing), shown) for example, shown in wrong]
    files = ", ".join(path.name for path in args.data)
    mode = "simple mode" if args.simple else f"without {args.without}" if args.without else "default recognizer"
    return report_html("Misread drawings", f"{files}; {mode}", evaluation, misread)


def _print_page(evaluation: Evaluation, extras: dict[str, Any]) -> None:
    from digitpad.cli import evaluation_table as table

    lines = [*table.page(evaluation)]
    if "numbers" in extras:
        lines += ["", *table.number_lines(extras["numbers"])]
    if "teaching" in extras:
        lines += ["", *table.teaching_lines(extras["teaching"])]
    if "wrong_label" in extras:
        lines += ["", table.wrong_label_line(extras["wrong_label"])]
    if "drawn_again" in extras:
        lines += ["", table.drawn_again_line(extras["drawn_again"])]
    print("\n".join(lines))


COMMAND = Command(
    "evaluate",
    "measure how well labelled drawings are read",
    configure,
    run,
    (
        "digitpad evaluate drawings.ndjson.gz                 a table of all figures",
        "digitpad evaluate --json --limit 500 drawings.ndjson the first 500 as JSON",
        "digitpad evaluate --teach 3 drawings.ndjson.gz       before and after teaching",
        "digitpad evaluate --report misread.html t10k-images-idx3-ubyte.gz",
        "digitpad evaluate --without directions,atlas drawings.ndjson.gz",
    ),
    NOTES,
)
