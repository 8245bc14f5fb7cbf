"""`digitpad samples check`, `backup`, `restore` and `salvage`."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from digitpad.cli.command import Command
from digitpad.cli.files import check_place
from digitpad.cli.output import ProgressBar, complain, counted, print_json, print_table
from digitpad.cli.samples.set_options import add_set_options, open_set, set_path
from digitpad.core.errors import UserError

if TYPE_CHECKING:
    from digitpad.session import Session
    from digitpad.session.values import Backup


def run_check(args: Namespace) -> int:
    """Status 1 where anything is wrong, with a sentence each."""
    from digitpad.session import check

    with open_set(args) as session:
        with ProgressBar("checking") as progress:
            findings = check(session, progress)
        path, n = session.path, session.n_mine
    if args.json:
        print_json({"set": str(path), "n": n, "findings": [str(finding) for finding in findings]})
    elif not findings:
        print(f"{path}: all is sound, {counted(n, 'sample is', 'samples are')} yours.")
    for finding in findings:
        complain(f"{path}: {finding}")
    return 1 if findings else 0


def configure_backup(parser: ArgumentParser) -> None:
    add_set_options(parser)
    parser.add_argument("--list", action="store_true", help="list the backups there are, newest first")


def run_backup(args: Namespace) -> int:
    from digitpad.session import back_up

    with open_set(args) as session:
        made = None if args.list else back_up(session)
        backups = session.backups.list()
    shown = backups if args.list else [made] if made else []
    if args.json:
        print_json([_as_json(backup) for backup in shown])
    elif shown:
        print_table(("backup", "made", "why"), [tuple(_as_json(backup).values())[:3] for backup in shown])
    else:
        print("There is no backup yet." if args.list else "The newest backup holds the same already.")
    return 0


def _as_json(backup: Backup) -> dict[str, Any]:
    created = backup.time.strftime("%Y-%m-%dT%H:%M:%SZ")
    return {"name": backup.name, "created": created, "reason": backup.reason, "file": str(backup.path)}


def configure_restore(parser: ArgumentParser) -> None:
    add_set_options(parser)
    parser.add_argument(
        "backup", metavar="BACKUP", help="its name as `digitpad samples backup --list` shows it, or a file"
    )


def run_restore(args: Namespace) -> int:
    """A backup of what the set was before is made first, so that this can be taken back, too."""
    from digitpad.session import back_up, restore

    with open_set(args, strict=False) as session:
        backup = _find(session, args.backup)
        before = back_up(session) if session.problem is None else None
        change = restore(session, backup)
    if args.json:
        print_json({"restored": args.backup, "n_mine": change.n_mine, "before": before and before.name})
    else:
        print(f"{change.text} {counted(change.n_mine, 'sample is', 'samples are')} yours.")
        if before:
            print(f"To take it back: digitpad samples restore {before.name}")
    return 0


def _find(session: Session, name: str) -> Backup | Path:
    for backup in session.backups.list():
        if backup.name == name:
            return backup
    if not Path(name).is_file():
        raise UserError("There is no backup {name}: “digitpad samples backup --list” shows those there are.", name=name)
    return Path(name)


def configure_salvage(parser: ArgumentParser) -> None:
    add_set_options(parser)
    parser.add_argument("target", metavar="FILE", type=Path, help="the new training set (.digitpad) to make")


def run_salvage(args: Namespace) -> int:
    from digitpad.session import salvage

    check_place(args.target)
    with ProgressBar("salvaging") as progress:
        saved = salvage(set_path(args), args.target, progress)
    if args.json:
        print_json({"file": str(saved.target), "n": saved.n, "n_lost": saved.n_lost})
    else:
        lost = f", {saved.n_lost:,} could not be read" if saved.n_lost else ""
        print(f"{counted(saved.n, 'sample is', 'samples are')} in {saved.target}{lost}; the damaged file is as it was.")
    return 0


ACTIONS = (
    Command(
        "check",
        "verify every sample and every page of the set",
        add_set_options,
        run_check,
        ("digitpad samples check", "digitpad samples check --set friends.digitpad --json"),
        "the status is 1, with a sentence, where anything is wrong",
    ),
    Command(
        "backup",
        "make a backup now, or list those there are",
        configure_backup,
        run_backup,
        ("digitpad samples backup", "digitpad samples backup --list"),
        "backups are also made by themselves: each day, and before imports and large changes",
    ),
    Command(
        "restore",
        "make the set what it was in a backup",
        configure_restore,
        run_restore,
        ("digitpad samples restore 20260102T101500Z-r41-daily", "digitpad samples restore copy-of-mine.digitpad"),
        "what the set was before is backed up first",
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
