"""The sets of several people, read to be brought together: whose each sample is, and what there is twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from digitpad import SET_SUFFIX
from digitpad.core.errors import UserError
from digitpad.core.progress import Report, part_of, silent
from digitpad.core.samples import ME
from digitpad.storage.errors import translated
from digitpad.storage.formats import Record, format_of, read
from digitpad.storage.importing.plan import Plan
from digitpad.storage.importing.values import Known


@dataclass(frozen=True)
class FoundSet:
    """What a file holds: samples of writers who are named in it, by name, and `n_unnamed` of whoever drew there."""

    path: Path
    named: Mapping[str, int]
    n_unnamed: int

    @property
    def n(self) -> int:
        """Samples of all writers, unnamed ones too."""
        return sum(self.named.values()) + self.n_unnamed


def expanded(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Each file once; a folder stands for the training sets below it. UserError where there is none."""
    found: dict[Path, Path] = {}
    for path in paths:
        files = sorted(path.rglob(f"*{SET_SUFFIX}")) if path.is_dir() else [path]
        if not files:
            raise UserError("There is no training set in {path}.", path=path)
        for file in files:
            found.setdefault(file.resolve(), file)
    return tuple(found.values())


def proposed_names(paths: Sequence[Path]) -> dict[Path, str]:
    """Whose the samples without a name may be: the file's name, or its folder's where files are called alike."""
    stems = Counter(path.stem for path in paths)
    return {path: path.stem if stems[path.stem] == 1 else path.absolute().parent.name for path in paths}


def look(path: Path, report: Report = silent) -> FoundSet:
    """Count a file's samples by writer; UserError where it cannot be read."""
    counts = Counter(_name_in(record) for record in read(path, report=report))
    n_unnamed = counts.pop("", 0)
    return FoundSet(path, dict(sorted(counts.items())), n_unnamed)


def plan_gathering(
    names: Mapping[Path, str], known: Known, folder: Path | None = None, report: Report = silent
) -> Plan:
    """Stage all samples of the files, those without a writer under the name that `names` gives their file."""
    paths = tuple(names)
    with translated(folder or Path.cwd()):
        plan = Plan(paths, tuple(format_of(path) for path in paths), folder)
        try:
            plan.note_known(known, part_of(report, 0.0, 0.1))
            plan.stage(_records(names, part_of(report, 0.1, 0.7)), known)
            plan.mark_near_duplicates(known, part_of(report, 0.7, 1.0))
            plan.choose({})
        except BaseException:
            plan.close()
            raise
    return plan


def _records(names: Mapping[Path, str], report: Report) -> Iterator[Record]:
    for number, (path, name) in enumerate(names.items()):
        part = part_of(report, number / len(names), (number + 1) / len(names))
        for record in read(path, report=part):
            yield replace(record, writer=_name_in(record) or name)


def _name_in(record: Record) -> str:
    """ "me" is everybody's own name for themselves."""
    return "" if record.writer == ME else record.writer
