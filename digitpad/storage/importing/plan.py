"""A planned import: samples staged in a temporary database, reviewed, then taken over in one transaction or dropped."""

from __future__ import annotations

import sqlite3
import uuid
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.label_words import LabelKind, Meaning, label_of, meanings_of
from digitpad.core.preprocessing.batch import pictures_of, rough_pictures_of
from digitpad.core.preprocessing.preprocess import PREPROCESSOR_VERSION
from digitpad.core.progress import Report, silent
from digitpad.core.samples import NOT_A_DIGIT, Drawing, Label, Origin, Raster, Sample
from digitpad.core.text import Text
from digitpad.storage.errors import translated
from digitpad.storage.files.locked_tempdir import LockedTempdir
from digitpad.storage.formats import Format, Record
from digitpad.storage.importing.blocks import blocks
from digitpad.storage.importing.values import AT_ONCE, Duplicate, Known, Named, as_ink
from digitpad.storage.near_duplicates.search import NearDuplicates
from digitpad.storage.set_check.check import WordReading, ten_for_zero
from digitpad.storage.set_check.source import Source
from digitpad.storage.set_check.treatment import Treatment
from digitpad.storage.sets import codec, row_codec

_MOST_TRACED = 5000
"""Pictures whose 8x8 is traced at once; of more a rough one is stored until the true one is made (`row_codec`)."""
_LONGEST_NAME = 100
_COLUMNS = "n INTEGER PRIMARY KEY, name TEXT NOT NULL, duplicate INTEGER NOT NULL, label INTEGER"
_VALUES = row_codec.COLUMNS.replace("id, label,", "id,")
MAX_SAMPLES = 2_000_000


class Plan:
    """What an import would bring in: `n` drawings, `n_blank` more have nothing drawn. Close it to drop its file."""

    def __init__(self, sources: tuple[Path, ...], formats: tuple[Format, ...], folder: Path | None = None) -> None:
        """`folder`: where its file is to lie, else among the temporary ones."""
        self.sources = sources
        self.formats = formats
        self.n = 0
        self.n_blank = 0
        self._n_pictures = 0
        self.looked_at: list[Source] = []
        self.remarks: list[tuple[Path, Text]] = []
        """What was done to drawings after the look at their file."""
        self._lookalikes, self._n_known = NearDuplicates(), 0
        self._numbers: list[int] = []
        """Of the staged drawings among the lookalikes."""
        self._scratch = LockedTempdir(folder)
        self.path = self._scratch.path / "staged"
        self._connection = sqlite3.connect(self.path, isolation_level=None, check_same_thread=False)
        self._connection.execute("PRAGMA journal_mode = OFF")
        self._connection.execute("PRAGMA synchronous = OFF")
        self._connection.execute(f"CREATE TABLE staged ({_COLUMNS}, {_VALUES})")

    def __enter__(self) -> Plan:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Drop what was staged and was not taken over."""
        self._connection.close()
        self._scratch.close()

    def names(self) -> list[Named]:
        """Every label that the files use, in order."""
        counted: dict[str, Counter[int]] = {}
        query = "SELECT name, duplicate, count(*) FROM staged GROUP BY name, duplicate ORDER BY name"
        with translated(self.path):
            for name, duplicate, n in self._connection.execute(query):
                counted.setdefault(name, Counter())[duplicate] = n
        meanings = self._meanings(counted)
        return [
            Named(
                name,
                c.total(),
                c[Duplicate.EXACT],
                c[Duplicate.NEAR],
                meanings[name].label,
                meanings[name].kind,
                self._reading(name),
            )
            for name, c in counted.items()
        ]

    @property
    def notes(self) -> list[tuple[Path, Text]]:
        """What was noticed about each file, and what was done to its drawings."""
        noticed = [(source.path, note) for source in self.looked_at for note in source.notes]
        return [*noticed, *self.remarks]

    @property
    def is_treated(self) -> bool:
        """Was anything done to the drawings or labels of a file?"""
        return any(source.treatment for source in self.looked_at)

    def proposals(self) -> list[tuple[Path, Treatment]]:
        """What the look at each file proposes, and nobody has done."""
        return [(source.path, source.proposal) for source in self.looked_at if source.proposal]

    def sure_labels(self) -> dict[str, Label]:
        """Of numbers that are no digits, those that surely stand for one: 10 for a zero in sets that have no 0."""
        found: dict[str, Label] = {}
        for source in self.looked_at:
            found |= ten_for_zero(source.check)
        return found

    def _meanings(self, names: Iterable[str]) -> dict[str, Meaning]:
        """What each label as written means; nothing, where next to no drawing reads as it is labelled."""
        doubtful = frozenset(word for source in self.looked_at if source.is_doubtful for word in source.check.words)
        unsure = Meaning(LabelKind.NUMBER)
        return {name: unsure if name in doubtful else meaning for name, meaning in meanings_of(names).items()}

    def _reading(self, name: str) -> WordReading | None:
        found = [source.check.words[name] for source in self.looked_at if name in source.check.words]
        return max(found, key=lambda reading: reading.n, default=None)

    def by_writer(self) -> list[tuple[str, int, int, int]]:
        """Each writer, "" for unknown: how many drawings that have a label (`choose`), and how many of them are exactly
        or nearly there already."""
        counts = "count(*), sum(duplicate = 1), sum(duplicate = 2)"
        query = f"SELECT writer, {counts} FROM staged WHERE label IS NOT NULL GROUP BY writer ORDER BY writer"
        with translated(self.path):
            return [tuple(row) for row in self._connection.execute(query)]

    def n_unlabelled(self) -> int:
        """Drawings that are left out since nothing says what they are."""
        with translated(self.path):
            (n,) = self._connection.execute("SELECT count(*) FROM staged WHERE label IS NULL").fetchone()
        return int(n)

    def n_contradicted(self) -> int:
        """Drawings that stand in the files under more than one label."""
        query = "SELECT count(*) FROM (SELECT 1 FROM staged GROUP BY digest HAVING count(DISTINCT name) > 1)"
        with translated(self.path):
            (n,) = self._connection.execute(query).fetchone()
        return int(n)

    def preview(self, limit: int = 100, name: str | None = None) -> list[Sample]:
        """The first drawings, of one label as written or of any; without a label yet they count as not a digit."""
        query = f"SELECT name, {_VALUES} FROM staged WHERE ?1 IS NULL OR name = ?1 ORDER BY n LIMIT ?2"
        with translated(self.path):
            return [_to_sample(row) for row in self._connection.execute(query, (name, limit))]

    def twice(self, ids: Iterable[str]) -> frozenset[str]:
        """Those of `ids` that are duplicates."""
        query = "SELECT 1 FROM staged WHERE id = ? AND duplicate > 0"
        with translated(self.path):
            self._index_ids()
            return frozenset(name for name in ids if self._connection.execute(query, (name,)).fetchone())

    def choose(self, mapping: Mapping[str, Label | None], single: Mapping[str, Label | None] | None = None) -> None:
        """Say what names become (None: left out); names that `mapping` lacks become what they say.

        `single`: what single drawings become, by the ids of `preview`, whatever their names do.
        """
        names = self.names()
        unknown = set(mapping) - {named.name for named in names}
        if unknown:
            raise UserError("“{name}” is no label in these files.", name=min(unknown))
        by_name = [(mapping.get(named.name, named.label), named.name) for named in names]
        with translated(self.path):
            self._connection.executemany("UPDATE staged SET label = ? WHERE name = ?", by_name)
            if single:
                self._index_ids()
                chosen = [(label, name) for name, label in single.items()]
                self._connection.executemany("UPDATE staged SET label = ? WHERE id = ?", chosen)

    def sources_within(self) -> list[str]:
        """The `source` of each group of drawings without a writer, in order: the pages of a form."""
        query = "SELECT source FROM staged WHERE writer = '' GROUP BY source ORDER BY min(n)"
        with translated(self.path):
            return [str(source) for (source,) in self._connection.execute(query)]

    def name_writers(self, writers: Mapping[str, str]) -> None:
        """Say whose the drawings of a `source` are, where the files do not."""
        named = [(writer, source) for source, writer in writers.items() if writer]
        with translated(self.path):
            self._connection.executemany("UPDATE staged SET writer = ? WHERE source = ? AND writer = ''", named)

    def stage(self, records: Iterable[Record], known: Known, near: bool = True) -> None:
        """Take records in, a few hundred at a time, finding exact duplicates on the way.

        `near`: note what `mark_near_duplicates` needs, while the drawings are at hand.
        """
        seen, ids = set(known.digests), set(known.ids)
        for block in blocks(records):
            self._insert(block, seen, ids, near)
            if self.n > MAX_SAMPLES:
                raise UserError("The files hold more than {n} drawings.", n=MAX_SAMPLES)

    def note_known(self, known: Known, report: Report = silent) -> None:
        """Before anything is staged: near duplicates of these are looked for, too."""
        drawings = known.drawings()
        while block := list(islice(drawings, AT_ONCE)):
            report(len(self._lookalikes) / len(known.ids))
            self._lookalikes.add(block)
        self._n_known = len(self._lookalikes)

    def mark_near_duplicates(self, known: Known, report: Report = silent) -> None:
        """Among what is not an exact duplicate."""

        def ink_of(place: int) -> Ink | None:
            return known.ink(place) if place < self._n_known else self._ink(self._numbers[place - self._n_known])

        alike = self._lookalikes.find(self._n_known, ink_of, report)
        marks = [(Duplicate.NEAR, self._numbers[place - self._n_known]) for place in alike]
        self._connection.executemany("UPDATE staged SET duplicate = ? WHERE n = ?", marks)

    def _index_ids(self) -> None:
        self._connection.execute("CREATE INDEX IF NOT EXISTS by_id ON staged (id)")

    def _ink(self, number: int) -> Ink | None:
        (encoded,) = self._connection.execute("SELECT drawing FROM staged WHERE n = ?", (number,)).fetchone()
        return as_ink(codec.decode(encoded))

    def _insert(self, block: list[Record], seen: set[bytes], ids: set[str], near: bool) -> None:
        drawings = [record.drawing for record in block if record.drawing is not None]
        rough = self._n_pictures > _MOST_TRACED
        made = iter(_rough_or_traced(drawings) if rough else pictures_of(drawings))
        self._n_pictures += sum(isinstance(drawing, Raster) for drawing in drawings)
        new: dict[int, Drawing] = {}
        self._connection.execute("BEGIN")
        for record in block:
            picture = record.picture if record.drawing is None else next(made)
            if picture is None:
                self.n_blank += 1
                continue
            is_rough = rough and isinstance(record.drawing, Raster)
            version = row_codec.UNTRACED if is_rough else PREPROCESSOR_VERSION
            values = row_codec.to_row(_sample_of(record, picture, ids), preprocessor=version)
            digest = values[3]
            duplicate = Duplicate.EXACT if digest in seen else Duplicate.NONE
            seen.add(digest)
            ids.add(values[0])
            self._connection.execute(
                f"INSERT INTO staged (name, duplicate, {_VALUES}) VALUES ({'?, ' * len(values)}?)",
                (_printable(record.name.strip()), duplicate, values[0], *values[2:]),
            )
            self.n += 1
            if near and duplicate == Duplicate.NONE and record.drawing is not None:
                new[self.n] = record.drawing
        self._connection.execute("COMMIT")
        self._lookalikes.add(list(new.values()))
        self._numbers += new


First = tuple[tuple[Sample, Label | None], ...]
"""Drawings to be shown before anything else is known, each with the label that it surely bears."""


def first_of(records: Sequence[Record]) -> First:
    """Those of the records with anything drawn."""
    made = iter(_rough_or_traced([record.drawing for record in records if record.drawing is not None]))
    pictures = [record.picture if record.drawing is None else next(made) for record in records]
    found = [(record, picture) for record, picture in zip(records, pictures, strict=True) if picture is not None]
    return tuple((_sample_of(record, picture, set()), record.label) for record, picture in found)


def _rough_or_traced(drawings: Sequence[Drawing]) -> list[np.ndarray[Any, np.dtype[np.uint8]] | None]:
    """Rough 8x8 of pictures, true ones of ink."""
    rough = iter(rough_pictures_of([drawing for drawing in drawings if isinstance(drawing, Raster)]))
    true = iter(pictures_of([drawing for drawing in drawings if isinstance(drawing, Ink)]))
    return [next(rough if isinstance(drawing, Raster) else true) for drawing in drawings]


def _sample_of(record: Record, picture: np.ndarray[Any, np.dtype[np.uint8]], ids: set[str]) -> Sample:
    own = len(record.id) == 32 and set(record.id) <= set("0123456789abcdef") and record.id not in ids
    return Sample(
        id=record.id if own else uuid.uuid4().hex,
        label=0,
        picture=picture,
        drawing=record.drawing,
        origin=Origin.TAUGHT if record.origin == Origin.TAUGHT.value else Origin.IMPORTED,
        created=record.created,
        writer=record.writer,
        source=record.source,
        device=record.device,
        app_version=record.app_version,
    )


def _printable(name: str) -> str:
    """A label as a file writes it may hold anything: line ends, control characters, text that runs the other way."""
    return "".join(c if c.isprintable() else "\ufffd" for c in name[:_LONGEST_NAME])


def _to_sample(row: tuple[Any, ...]) -> Sample:
    name, sample_id, drawing, _, picture, _, origin, *words = row
    label = label_of(name)
    return row_codec.to_sample((sample_id, NOT_A_DIGIT if label is None else label, picture, origin, *words, drawing))
