"""A class's sets brought together into one: writers kept, duplicates left out and told."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, part_of, silent
from digitpad.core.text import Text
from digitpad.session.change import Change
from digitpad.session.files.exchange import apply_import, known_drawings
from digitpad.session.session import Session
from digitpad.storage.errors import translated
from digitpad.storage.files.durable_files import is_same
from digitpad.storage.files.locked_tempdir import LockedTempdir
from digitpad.storage.files.replacing import check_new, replacing
from digitpad.storage.importing import gathering
from digitpad.storage.importing.gathering import FoundSet, expanded, look, proposed_names
from digitpad.storage.profile import Profile

__all__ = ["Brought", "FoundSet", "Gathering", "expanded", "gather", "gather_into", "look", "proposed_names"]


@dataclass(frozen=True)
class Brought:
    """Of `n` samples of a writer so many were there already, exactly or nearly, or twice in what was brought."""

    writer: str
    n: int
    n_exact: int
    n_near: int

    @property
    def n_taken(self) -> int:
        """Those that came in."""
        return self.n - self.n_exact - self.n_near


@dataclass(frozen=True)
class Gathering:
    """What bringing sets together did.

    `n_contradicted`: drawings that stood in them under more than one label; `n_unlabelled`: those left out because
    nothing says what they are.
    """

    change: Change
    brought: tuple[Brought, ...]
    n_contradicted: int
    n_unlabelled: int

    @property
    def n_taken(self) -> int:
        """Samples that came in."""
        return sum(one.n_taken for one in self.brought)

    @property
    def n_twice(self) -> int:
        """Samples that were left out because they were there already."""
        return sum(one.n_exact + one.n_near for one in self.brought)

    @property
    def text(self) -> Text:
        """What happened, in a sentence."""
        if len(self.brought) == 1:  # a plural goes by `n` alone
            return Text(
                "{n} samples of one writer brought together; {twice} were there already.",
                n=self.n_taken,
                twice=self.n_twice,
            )
        return Text(
            "{n} samples of {writers} writers brought together; {twice} were there already.",
            n=self.n_taken,
            writers=len(self.brought),
            twice=self.n_twice,
        )


def gather(session: Session, names: Mapping[Path, str], report: Report = silent) -> Gathering:
    """Take all samples of the files over, all or nothing; a backup is made before.

    `names`: the files, each with the writer of the samples in it that name none. Of the same drawing the first stays.
    UserError where a file cannot be read, or is the set itself.
    """
    for path in names:
        if is_same(path, session.path):
            raise UserError("{path} is the set itself.", path=path)
    known = known_drawings(session)
    plan = gathering.plan_gathering(names, known, session.profile.cache, part_of(report, 0.0, 0.8))
    with plan:
        brought = tuple(Brought(*row) for row in plan.by_writer())
        told = (plan.n_contradicted(), plan.n_unlabelled())
        change = apply_import(session, plan, report=part_of(report, 0.8, 1.0))
    done = Gathering(change, brought, *told)
    return replace(done, change=replace(change, text=done.text, name=Text("bring sets together")))


def gather_into(profile: Profile, path: Path, names: Mapping[Path, str], report: Report = silent) -> Gathering:
    """`gather` into a new set at `path`: there is one afterwards only if all went well.

    UserError where there is a file already.
    """
    check_new(path)
    with (
        LockedTempdir() as spare,
        translated(path),
        replacing(path, is_new=True) as part,
        # Its data folder is for backups alone here: nobody would find one of a set that is called otherwise.
        closing(Session.open(replace(profile, data=spare), part, strict=True)) as session,
    ):
        return gather(session, names, report)
