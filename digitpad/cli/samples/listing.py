"""`digitpad samples list` and `remove`."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from digitpad.cli.command import Command
from digitpad.cli.output import print_json, print_table
from digitpad.cli.samples.set_options import add_set_options, open_set
from digitpad.core.errors import UserError

if TYPE_CHECKING:
    from digitpad.core.samples import Sample


def configure_list(parser: ArgumentParser) -> None:
    add_set_options(parser)
    parser.add_argument("--all", action="store_true", help="the built-in samples, too")


def run_list(args: Namespace) -> int:
    with open_set(args) as session:
        rows = [as_json(sample) for sample in session.samples(all=args.all)]
    if args.json:
        print_json(rows)
    elif rows:
        print_table(("id", "label", "source", "created"), [tuple(row.values()) for row in rows])
    else:
        print("There are no samples of your own yet.")
    return 0


def as_json(sample: Sample) -> dict[str, Any]:
    """One sample as `list` shows it; the label is "0" to "9" or "not a digit"."""
    from digitpad.core.samples import label_name

    source = sample.source or sample.origin.value
    return {"id": sample.id, "label": label_name(sample.label), "source": source, "created": sample.created}


def configure_remove(parser: ArgumentParser) -> None:
    add_set_options(parser)
    parser.add_argument("ids", metavar="ID", nargs="+", help="as `digitpad samples list` shows it")


def run_remove(args: Namespace) -> int:
    from digitpad.session import Remove

    with open_set(args) as session:
        known = {sample.id for sample in session.samples()}
        for name in args.ids:
            if name not in known:
                raise UserError("You have no sample {id}; nothing was removed.", id=name)
        ids = tuple(dict.fromkeys(args.ids))
        change = session.apply(Remove(ids))
    if args.json:
        print_json({"removed": ids, "n_mine": change.n_mine})
    else:
        print(change.text)
    return 0


ACTIONS = (
    Command(
        "list",
        "list your own samples",
        configure_list,
        run_list,
        ("digitpad samples list --json --all", "digitpad samples list --set friends.digitpad"),
    ),
    Command(
        "remove",
        "remove samples of your own, all of those named or none",
        configure_remove,
        run_remove,
        ("digitpad samples remove 0f8c6b2e41f34d0f9d1f0f3ad3a51d55",),
    ),
)
