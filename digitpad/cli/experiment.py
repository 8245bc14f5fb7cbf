"""`digitpad experiment`: every experiment of the articles, with its figure, its plot and its script."""

from __future__ import annotations

import argparse
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from digitpad.cli.command import Command
from digitpad.cli.files import add_force, check_writable, tell_written, write_file
from digitpad.cli.output import ProgressBar, complain, print_json
from digitpad.cli.window import profile_of
from digitpad.core.errors import UserError
from digitpad.core.text import Text

if TYPE_CHECKING:
    from digitpad.experiments.dataset import Dataset
    from digitpad.experiments.experiment import Experiment

PLOTS = (".png", ".svg")
MOST_ROWS = 40
_TEXT_SETTINGS = ("k", "metric", "train_fraction", "folds", "seed", "train", "test", "model")


def configure(parser: ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", nargs="?", help="the experiment; without one, they are listed")
    parser.add_argument(
        "--data",
        metavar="digits|mine|both|FILE",
        default="digits",
        help="the built-in digits (default), yours, both, or a file",
    )
    parser.add_argument("--as-is", action="store_true", help="turn nothing, even where pictures lie on their side")
    parser.add_argument("--k", metavar="K", help="neighbours: 5, a list such as 1,3,5, or a range such as 1-30")
    parser.add_argument("--metric", metavar="l1|l2|cosine", help="how distance is measured")
    parser.add_argument("--train-fraction", metavar="F", help="the share to train on; the rest is tested")
    parser.add_argument("--shuffle", action=argparse.BooleanOptionalAction, help="shuffle before splitting")
    parser.add_argument("--folds", metavar="N", help="folds of a cross-validation")
    parser.add_argument("--seed", metavar="S", help="where chance begins")
    parser.add_argument("--train", metavar="N", help="pictures to train on")
    parser.add_argument("--test", metavar="N", help="pictures to test on")
    parser.add_argument("--model", metavar="FILE", help="a model of your own (.onnx, .skops), for your-model")
    parser.add_argument(
        "--set",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="any other setting (see --settings)",
        dest="others",
    )
    parser.add_argument("--settings", action="store_true", help="list the experiment's settings instead of running it")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--csv", metavar="FILE", type=Path, help="write the table")
    parser.add_argument("--plot", metavar="FILE.png|.svg", type=Path, help="draw the figure")
    parser.add_argument("--report", metavar="FILE.html", type=Path, help="write a page to print")
    add_force(parser)
    parser.add_argument("--dark", action="store_true", help="draw it light on dark")
    parser.add_argument(
        "--code", action="store_true", help="print a Python script for the same figure instead of running it"
    )
    parser.add_argument("--notebook", metavar="FILE.ipynb", type=Path, help="write that script as a Jupyter notebook")


def run(args: Namespace) -> int:
    if args.name is None:
        return _list(args.json)
    from digitpad.experiments.registry import experiment
    from digitpad.experiments.settings import with_values

    chosen = experiment(args.name)
    if args.settings:
        return _describe(chosen)
    if args.plot is not None and args.plot.suffix.lower() not in PLOTS:
        raise UserError("A plot is written as .png or .svg, not as “{name}”.", name=args.plot.name)
    settings = with_values(chosen.settings, _given(chosen, args))
    for target in (args.csv, args.plot, args.report, args.notebook):
        check_writable(target, force=args.force, inputs=_inputs(args))
    data = _dataset(args)
    if args.notebook is not None:
        return _write_notebook(chosen, data, settings, args)
    if args.code and not (args.json or args.plot or args.report or args.csv):
        print(chosen.code(settings, data), end="")
        return 0
    return _show(chosen, data, settings, args)


def _write_notebook(chosen: Experiment, data: Dataset, settings: Any, args: Namespace) -> int:
    from digitpad.experiments.notebook import script_notebook

    content = script_notebook(str(chosen.title), chosen.code(settings, data))
    write_file(args.notebook, content, force=args.force, inputs=_inputs(args))
    tell_written(args.notebook)
    return 0


def _show(chosen: Experiment, data: Dataset, settings: Any, args: Namespace) -> int:
    from digitpad.experiments.export import as_csv, as_json, plot_bytes
    from digitpad.experiments.report import page

    with ProgressBar(chosen.name) as bar:
        result = chosen.run(data, settings, _observer(bar))
    exported = as_json(chosen, data, settings, result)
    if args.code:
        exported["code"] = chosen.code(settings, data)
    written = {}
    if args.csv is not None:
        written[args.csv] = as_csv(chosen, data, settings, result).encode("utf-8", "backslashreplace")
    if args.plot is not None:
        written[args.plot] = plot_bytes(chosen, data, settings, result, args.plot.suffix, args.dark)
    if args.report is not None:
        written[args.report] = page(chosen, data, settings, result)
    for path, content in written.items():
        write_file(path, content, force=args.force, inputs=_inputs(args))
    if args.json:
        print_json(exported)
    else:
        _print_text(chosen, data, settings, result)
    for path in written:
        tell_written(path, aside=args.json)
    return 0


def _inputs(args: Namespace) -> list[Path]:
    from digitpad.cli.drawings import with_companions

    return with_companions([Path(args.data)])


def _given(chosen: Experiment, args: Namespace) -> dict[str, object]:
    """The settings that the person named; UserError for one that this experiment has not."""
    from digitpad.experiments.settings import options

    known = options(chosen.settings)
    named = {name: getattr(args, name) for name in (*_TEXT_SETTINGS, "shuffle")}
    values: dict[str, object] = {name: value for name, value in named.items() if value is not None}
    for pair in args.others:
        name, equals, value = pair.partition("=")
        if not equals:
            raise UserError("--set takes NAME=VALUE, not “{pair}”.", pair=pair)
        values[name.replace("-", "_")] = value
    for name in values:
        if name not in known:
            raise UserError(
                "“{experiment}” has no setting {name}; it has: {known}.",
                experiment=chosen.name,
                name=name.replace("_", "-"),
                known=", ".join(known).replace("_", "-"),
            )
    return values


def _dataset(args: Namespace) -> Dataset:
    from digitpad.session.files.datasets import load_dataset

    data = load_dataset(args.data, profile_of(args), as_is=args.as_is)
    for note in data.notes:
        complain(Text("{data}: {note}.", data=data.name, note=note))
    return data


def _observer(bar: ProgressBar) -> Any:
    from digitpad.experiments.observer import Observer

    class Bar(Observer):
        def progress(self, fraction: float) -> None:
            bar(fraction)

    return Bar()


def _list(as_json: bool) -> int:
    from digitpad.experiments.registry import EXPERIMENTS

    if as_json:
        print_json(
            [{"name": each.name, "title": str(each.title), "question": str(each.question)} for each in EXPERIMENTS]
        )
        return 0
    width = max(len(each.name) for each in EXPERIMENTS)
    for each in EXPERIMENTS:
        print(f"{each.name:<{width}}  {each.question}")
    return 0


def _describe(chosen: Experiment) -> int:
    from digitpad.experiments.settings import default_of, options, written

    print(f"{chosen.title}: {chosen.question}\n")
    for name, option in options(chosen.settings).items():
        default = default_of(chosen.settings, name)
        hint = f" {option.hint}" if option.hint else ""
        choices = f" ({', '.join(option.choices)})" if option.choices else ""
        print(f"  {name.replace('_', '-'):<20} {option.label}{choices}.{hint} Default: {written(default)}")
    return 0


def _print_text(chosen: Experiment, data: Dataset, settings: Any, result: Any) -> None:
    from digitpad.experiments.settings import options, written

    shown = {name: getattr(settings, name) for name in options(chosen.settings)}
    print(f"{chosen.title}: {chosen.question}")
    print(f"Data: {data.name}, {len(data):,} pictures. {_settings_line(shown)}\n")
    header, rows = chosen.table(result)
    cells = [[str(name) for name in header], *([written(cell) for cell in row] for row in rows[:MOST_ROWS])]
    widths = [max(len(row[column]) for row in cells) for column in range(len(header))]
    for row in cells:
        print("  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    if len(rows) > MOST_ROWS:
        print(f"… and {len(rows) - MOST_ROWS} more rows (--csv writes all)")
    print()
    for name, value in chosen.figures(result).items():
        print(f"{name.replace('_', ' ')}: {written(value)}")
    print(f"\n{chosen.reading(result, data)}")


def _settings_line(chosen: Mapping[str, object]) -> str:
    from digitpad.experiments.settings import written

    return ", ".join(f"{name.replace('_', ' ')} {written(value)}" for name, value in chosen.items())


COMMAND = Command(
    "experiment",
    "try out how image recognition works, and see the figure, the plot and the code",
    configure,
    run,
    (
        "digitpad experiment                                  list the experiments",
        "digitpad experiment holdout --k 5                    train on 85%, test on the rest",
        "digitpad experiment cross-validation --k 1-30 --plot folds.svg",
        "digitpad experiment holdout --data t10k-images-idx3-ubyte.gz --train 5000 --test 200 --k 1 --metric l1",
        "digitpad experiment your-model --model mnist.onnx --report page.html",
        "digitpad experiment confusion --code > confusion.py  the same as a script of scikit-learn",
    ),
)
