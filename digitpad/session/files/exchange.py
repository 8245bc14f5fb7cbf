"""Import (planned, reviewed, applied), export, and whole copies of training sets."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Literal

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.options import RecognizerOptions
from digitpad.core.progress import Report, silent
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import Label, Raster, Sample
from digitpad.core.segmentation.alignment import digits_of
from digitpad.core.text import Text
from digitpad.session.change import Change
from digitpad.session.commands import NOTHING, size_of
from digitpad.session.recognizing.recognizers import reference_recognizer
from digitpad.session.session import Session
from digitpad.storage.errors import translated
from digitpad.storage.files.durable_files import is_same
from digitpad.storage.files.locked_tempdir import sweep
from digitpad.storage.files.replacing import replacing
from digitpad.storage.formats import Format
from digitpad.storage.formats.pictures import form
from digitpad.storage.formats.registry import format_by_look
from digitpad.storage.formats.writing import write_samples
from digitpad.storage.importing import planning
from digitpad.storage.importing.plan import First, Plan
from digitpad.storage.importing.values import Known
from digitpad.storage.set_check.source import Mode
from digitpad.storage.set_check.treatment import Treatment
from digitpad.storage.sets.page_copy import copy_to
from digitpad.storage.sets.store import Store
from digitpad.storage.sets.writer import Writer

_AT_ONCE = 8
"""Samples with their drawings: each may be a large picture."""


def name_fields(path: Path) -> list[tuple[str, Raster]]:
    """Of each page of a filled form its samples' `source` and the picture of the writer's name; UserError."""
    return list(form.name_fields(path))


def known_drawings(session: Session) -> Known:
    """What the set holds already."""
    with session.exclusive() as store:
        ids, digests = store.known_drawings()
    return Known(ids, digests, session.drawn)


def plan_import(
    session: Session,
    paths: Sequence[Path],
    *,
    format: Format | None = None,
    near: bool = True,
    as_is: bool = False,
    asks: bool = False,
    treatments: Mapping[Path, Treatment] | None = None,
    whole: Collection[str] = (),
    proposes: bool = True,
    show_first: Callable[[First], None] | None = None,
    report: Report = silent,
) -> Plan:
    """Read files into a plan to be looked at (`names`, `preview`, `n_blank`); close it when done with.

    UserError where a file cannot be read. Nothing is changed. `near`: look for near duplicates, too. What the look at
    the files finds is done where it is sure; only proposed (`Plan.proposals`) if somebody `asks`; ignored with `as_is`.
    `treatments`: what was agreed to, by file. Drawings of numbers are cut into digits where they read as their word;
    not those named as `whole`, and none with `as_is`. Pictures are forms or sheets where they look so; drawings of
    sheets, and those of forms that read as another digit by far, get labels that are only proposed ("7?"), where it
    `proposes`. `show_first` gets the first drawings of each file as soon as they are read.
    """
    known = known_drawings(session)
    folder = session.profile.cache
    sweep(folder)
    mode = Mode.AS_IS if as_is else Mode.TELL if asks else Mode.TREAT

    @cache
    def recognizer() -> Recognizer:
        """The built-in set alone; it is loaded when the first drawing is to be read."""
        return reference_recognizer(session.profile, RecognizerOptions())

    return planning.plan_import(
        paths,
        known,
        format=format,
        tell=format_by_look,
        near=near,
        folder=folder,
        mode=mode,
        treatments=treatments,
        cut=None if as_is else lambda drawing, number: digits_of(recognizer(), drawing, number),
        whole=frozenset(whole),
        score=(lambda drawings: recognizer().score(drawings)) if proposes and not as_is else None,
        show_first=show_first,
        report=report,
    )


def apply_import(
    session: Session,
    plan: Plan,
    mapping: Mapping[str, Label | None] | None = None,
    single: Mapping[str, Label | None] | None = None,
    *,
    duplicates: Literal["skip", "keep"] = "skip",
    writer: str = "",
    writers: Mapping[str, str] | None = None,
    report: Report = silent,
) -> Change:
    """Take a plan over, all or nothing; a backup is made before.

    `mapping`: other labels for names, `single`: for single drawings, by their ids in `Plan.preview`; None leaves out.
    `writer`: whose drawings they are where the files do not say; `writers`: by the samples' `source`, as forms have it.
    """
    plan.choose(mapping or {}, single)
    plan.name_writers(writers or {})

    @contextlib.contextmanager
    def taking(store: Store) -> Iterator[Callable[[Writer], None]]:
        session.backups.make(store.connection, "import")
        with translated(store.path), planning.attached(store.connection, plan):
            skip = duplicates == "skip"
            yield lambda transaction: planning.take_over(
                store.connection, plan, transaction.revision, skip_duplicates=skip, writer=writer, report=report
            )

    change = session.write(NOTHING, Text("Nothing was imported."), Text("import"), taking)
    # No report any more: what is done cannot be cancelled.
    n = size_of(change.inverse)
    if n == 0:
        return change
    return replace(
        change, text=Text("{n} samples imported; taught and imported in all: {mine}.", n=n, mine=change.n_mine)
    )


def export_samples(
    session: Session,
    target: Path,
    format: Format,
    ids: Sequence[str] | None = None,
    *,
    report: Report = silent,
) -> int:
    """Write samples (all of the person's own, or those of `ids`) to `target`, the whole file or none; how many.

    UserError where the format has no place for any of them.
    """
    if format.write is None:
        raise UserError("Samples cannot be written as “{name}”.", name=format.name)
    chosen = [sample.id for sample in session.samples()] if ids is None else list(ids)
    n = 0

    def counted() -> Iterator[Sample]:
        nonlocal n
        for sample in _drawn(session, chosen, report):
            if isinstance(sample.drawing, Ink) or not format.strokes_only:
                n += 1
                yield sample
        if chosen and not n:
            raise UserError("None of these samples has strokes, and “{name}” holds nothing else.", name=format.name)

    with translated(target):
        write_samples(format, counted(), target)
    return n


def save_copy(session: Session, target: Path) -> None:
    """A whole copy of the set as it is at this moment, over whatever lies at `target`; StoreError if that fails."""
    with session.exclusive() as store, translated(target):
        if is_same(target, session.path):
            raise UserError("{path} is the set itself.", path=target)
        with replacing(target) as part:
            copy_to(store.connection, part)


def _drawn(session: Session, ids: Sequence[str], report: Report) -> Iterator[Sample]:
    for start in range(0, len(ids), _AT_ONCE):
        report(start / len(ids))
        yield from session.drawn(ids[start : start + _AT_ONCE])
