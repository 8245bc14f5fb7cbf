"""`digitpad samples …`: the person's own training set, without a window."""

from __future__ import annotations

from digitpad.cli.command import Command, Parser
from digitpad.cli.samples import classes, files, form, importing, listing, maintenance

ACTIONS: tuple[Command, ...] = (
    *listing.ACTIONS,
    *files.ACTIONS,
    importing.COMMAND,
    form.COMMAND,
    *classes.ACTIONS,
    *maintenance.ACTIONS,
)


def configure(parser: Parser) -> None:
    actions = parser.add_subparsers(title="what to do", metavar="ACTION", required=True)
    for action in ACTIONS:
        action.add_to(actions)


COMMAND = Command(
    "samples",
    "list, add, remove, carry and check your own samples",
    configure,
    None,
    (
        "digitpad samples list",
        "digitpad samples add --label 7 seven.png",
        "digitpad samples export mine.ndjson.gz",
        "digitpad samples import --dry-run friends.ndjson",
        "digitpad samples gather --set class.digitpad sets-of-the-class/",
        "digitpad samples import --help",
    ),
)
