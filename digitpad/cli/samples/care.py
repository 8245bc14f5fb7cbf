"""`digitpad samples check` and `salvage`."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from digitpad.cli.command import Command
from digitpad.cli.output import Progress, print_json
from digitpad.cli.samples.own_set import add_set_options, set_path
from digitpad.core.errors import UserError


def configure_check(parser: ArgumentParser) -> None:
    add_set_options(parser)


def run_check(args: Namespace) -> int:
    """Status 1 with the first finding; all of them as JSON."""
    from digitpad.storage.checking import check
    from digitpad.storage.store import Store

    path = set_path(args)
    findings, n = [], 0
    if path.exists():
        store = Store.open(path)
        try:
            with Progress("checking") as progress:
                findings = check(store, progress.share)
            n = store.count()
        finally:
            store.close()
    if args.json:
        print_json({"set": str(path), "n": n, "findings": [str(finding) for finding in findings]})
    if findings:
        raise UserError("{path}: {findings}", path=path, findings=" ".join(map(str, findings)))
    if not args.json:
        print(f"{path}: all {n:,} samples are sound." if path.exists() else "There are no samples of your own yet.")
    return 0


def configure_salvage(parser: ArgumentParser) -> None:
    add_set_options(parser)
    parser.add_argument("target", metavar="FILE", type=Path, help="the new training set (.digitpad) to make")


def run_salvage(args: Namespace) -> int:
    from digitpad.cli.files import writing
    from digitpad.storage.salvage import salvage

    with Progress("salvaging") as progress, writing(args.target):
        saved = salvage(set_path(args), args.target, progress.share)
    if args.json:
        print_json({"file": str(saved.target), "n": saved.n, "n_lost": saved.n_lost})
    else:
        lost = f", {saved.n_lost:,} could not be read" if saved.n_lost else ""
        print(f"{saved.n:,} samples are in {saved.target}{lost}; the damaged file is as it was.")
    return 0


ACTIONS = (
    Command(
        "check",
        "verify every sample and every page of the set",
        configure_check,
        run_check,
        ("digitpad samples check", "digitpad samples check --set friends.digitpad --json"),
        "the status is 1, with a sentence, where anything is wrong",
    ),
    Command(
        "salvage",
        "recover what can be read of a damaged set into a new one",
        configure_salvage,
        run_salvage,
        ("digitpad samples salvage recovered.digitpad", "digitpad samples salvage --set broken.digitpad new.digitpad"),
        "the damaged file is only read, never changed",
    ),
)
