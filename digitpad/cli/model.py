"""`digitpad model`: how well somebody's own model reads real drawings, and why it misreads them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from digitpad.cli.command import Command
from digitpad.cli.output import ProgressBar, print_json
from digitpad.cli.window import profile_of
from digitpad.core.errors import UserError

if TYPE_CHECKING:
    from digitpad.core.samples import Drawing
    from digitpad.models.diagnosis import Diagnosis

NOTES = """\
the JSON object: model, input (the shape, null where open), n, accuracy (as it gets the drawings: MNIST's way, in the
  model's own size), faults [{fault, accuracy_before, accuracy_after, sentence}, …], mended_accuracy,
  feeding (the settings under which it reads best), code"""


def configure(parser: ArgumentParser) -> None:
    parser.add_argument("model", metavar="MODEL", type=Path, help="ONNX (.onnx), or scikit-learn by skops (.skops)")
    parser.add_argument(
        "data", metavar="DATA", nargs="*", type=Path, help="labelled drawings; your own samples unless given"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: Namespace) -> int:
    from digitpad.models.diagnosis import diagnose
    from digitpad.models.model import first_guess
    from digitpad.models.opening import open_model

    model = open_model(args.model)
    drawings, labels = _labelled(args)
    with ProgressBar("trying") as progress:
        found = diagnose(model, drawings, labels, first_guess(model.shape), progress)
    if args.json:
        print_json(as_json(args.model.name, model.shape, found))
    else:
        print("\n".join(_page(args.model.name, found)))
    return 0


def _labelled(args: Namespace) -> tuple[list[Drawing], list[int]]:
    from digitpad.core.samples import NOT_A_DIGIT

    if args.data:
        from digitpad.cli.drawings import load_examples
        from digitpad.core.preprocessing.preprocess import is_blank

        pairs = [(e.drawing, e.label) for e in load_examples(args.data) if not is_blank(e.drawing)]
    else:
        pairs = _own(args)
    digits = [(drawing, label) for drawing, label in pairs if label != NOT_A_DIGIT]
    return [drawing for drawing, _ in digits], [label for _, label in digits]


def _own(args: Namespace) -> list[tuple[Drawing, int]]:
    from digitpad.session import Session

    session = Session.open(profile_of(args), strict=True)
    try:
        samples = session.drawn(sample.id for sample in session.samples())
    finally:
        session.close()
    if not samples:
        raise UserError("You have not taught anything yet: draw some digits first, or name a file of drawings.")
    return [(sample.drawing, sample.label) for sample in samples if sample.drawing is not None]


def as_json(name: str, shape: tuple[int | None, ...], found: Diagnosis) -> dict[str, Any]:
    """The object of one model."""
    from digitpad.models.mending import code, sentence

    return {
        "model": name,
        "input": list(shape),
        "n": found.n,
        "accuracy": found.accuracy,
        "faults": [
            {
                "fault": change.fault,
                "accuracy_before": change.accuracy_before,
                "accuracy_after": change.accuracy_after,
                "sentence": str(sentence(change, found.start)),
            }
            for change in found.changes
        ],
        "mended_accuracy": found.mended_accuracy,
        "feeding": asdict(found.feeding),
        "code": code(found),
    }


def _page(name: str, found: Diagnosis) -> list[str]:
    from digitpad.models.mending import code, sentence

    lines = [f"{name}: {found.accuracy:.1%} of {found.n} drawings right, given to it MNIST's way"]
    if not found.changes:
        return [*lines, "no fault found in what it is given"]
    lines += [f"{change.fault}: {sentence(change, found.start)}" for change in found.changes]
    return [*lines, "", "mended by:", *(f"    {line}" for line in code(found).splitlines())]


COMMAND = Command(
    "model",
    "say how well a model of your own reads drawings, and why it misreads them",
    configure,
    run,
    (
        "digitpad model mnist.onnx                      on your own samples",
        "digitpad model mnist.onnx drawings.ndjson.gz   on a file of labelled drawings",
    ),
    NOTES,
)
