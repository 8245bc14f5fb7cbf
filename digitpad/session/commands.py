"""Commands on a training set as data; the inverse of each is again a command."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from digitpad.core.errors import UserError
from digitpad.core.samples import NOT_A_DIGIT, Drawing, Label, Sample
from digitpad.core.text import Text
from digitpad.storage.sets.writer import Writer


@dataclass(frozen=True)
class Add:
    """Store samples. `read_as`: what they were read as before they were taught (None: not asked).

    A sample whose id is stored already is taken back into use, so that the command can be repeated.
    `encoded`: their drawings as `codec.encode` gives them, where that has been done already.
    """

    samples: tuple[Sample, ...]
    read_as: Label | None = None
    encoded: tuple[bytes, ...] = ()


@dataclass(frozen=True)
class Remove:
    """Take samples out of use: a person's own are removed, built-in ones excluded."""

    ids: tuple[str, ...]


@dataclass(frozen=True)
class Restore:
    """The reverse of `Remove`."""

    ids: tuple[str, ...]


@dataclass(frozen=True)
class Relabel:
    """Give samples another label. Built-in ones among them keep theirs."""

    ids: tuple[str, ...]
    label: Label


@dataclass(frozen=True)
class Forget:
    """Remove everything of the person's own; `Session.forgotten` brings it back until the next day."""


@dataclass(frozen=True)
class Batch:
    """Several commands as one, all or nothing. They must concern different samples.

    `begins_lineage`: backups made before and after it are told apart, as those of two sets.
    """

    commands: tuple[Command, ...] = ()
    name: Text = field(default_factory=lambda: Text("change samples"))
    begins_lineage: bool = False


Command = Add | Remove | Restore | Relabel | Forget | Batch

NOTHING = Batch()


@dataclass(frozen=True)
class SetView:
    """What the set holds before a command: the person's own samples in use, by id, and the excluded built-in ones."""

    mine: Mapping[str, Sample]
    excluded: Collection[str]


def is_built_in(sample_id: str) -> bool:
    """Built-in ids name their source ("digits:17", "atlas:7/barred"); a person's own are UUIDs."""
    return ":" in sample_id


def drawings_of(command: Command) -> dict[str, Drawing]:
    """The drawings that a command brings with it, by the ids of their samples."""
    match command:
        case Add(samples=samples):
            return {sample.id: sample.drawing for sample in samples if sample.drawing is not None}
        case Batch(commands=commands):
            return {name: drawing for part in commands for name, drawing in drawings_of(part).items()}
        case _:
            return {}


def size_of(command: Command) -> int:
    """How many samples it concerns; `Forget` counts as very many."""
    match command:
        case Add(samples=samples):
            return len(samples)
        case Remove(ids=ids) | Restore(ids=ids) | Relabel(ids=ids):
            return len(ids)
        case Batch(commands=commands):
            return sum(size_of(part) for part in commands)
        case Forget():
            return 1 << 30


def invert(command: Command, view: SetView) -> Command:
    """The command that takes `command` back when it is applied to a set that looks like `view`."""
    match command:
        case Add(samples=samples):
            return Remove(tuple(sample.id for sample in samples if sample.id not in view.mine))
        case Remove(ids=ids):
            return Restore(tuple(name for name in ids if _in_use(name, view)))
        case Restore(ids=ids):
            return Remove(tuple(name for name in ids if not _in_use(name, view)))
        case Relabel(ids=ids, label=label):
            return _inverse_relabel(ids, label, view)
        case Forget():
            return Restore(tuple(view.mine))
        case Batch(commands=commands, name=name):
            return Batch(tuple(invert(part, view) for part in commands), name)


def _in_use(sample_id: str, view: SetView) -> bool:
    return sample_id not in view.excluded if is_built_in(sample_id) else sample_id in view.mine


def _inverse_relabel(ids: tuple[str, ...], label: Label, view: SetView) -> Command:
    by_label: dict[Label, list[str]] = {}
    for name in ids:
        if name in view.mine and view.mine[name].label != label:
            by_label.setdefault(view.mine[name].label, []).append(name)
    parts = tuple(Relabel(tuple(names), old) for old, names in by_label.items())
    return parts[0] if len(parts) == 1 else Batch(parts, name_of(Relabel(ids, label)))


def execute(command: Command, writer: Writer, view: SetView, time: str) -> None:
    """Write `command` into an open transaction; `time` is now (ISO 8601, UTC)."""
    match command:
        case Add(samples=samples, read_as=read_as, encoded=encoded):
            writer.add(samples, encoded)
            if read_as is not None:
                for sample in samples:
                    writer.note_reading(sample.id, read_as, sample.label)
        case Remove(ids=ids):
            writer.remove([name for name in ids if not is_built_in(name)], time)
            writer.exclude([name for name in ids if is_built_in(name)])
        case Restore(ids=ids):
            own = [name for name in ids if not is_built_in(name)]
            if not writer.restore(own) and own:
                raise UserError("What was removed so long ago is not kept any more: nothing can be brought back.")
            writer.include([name for name in ids if is_built_in(name)])
        case Relabel(ids=ids, label=label):
            writer.relabel([name for name in ids if not is_built_in(name)], label)
        case Forget():
            writer.remove(view.mine, time)
            writer.set_state("forgotten", time)
        case Batch(commands=commands):
            if command.begins_lineage:
                writer.begin_lineage()
            for part in commands:
                execute(part, writer, view, time)


def label_text(label: Label) -> Text:
    """A label as a parameter of other sentences; `ui` translates it, too."""
    return Text("not a digit") if label == NOT_A_DIGIT else Text("{digit}", digit=label)


def name_of(command: Command) -> Text:  # noqa: PLR0911 - one row a command
    """What an Edit menu calls it after "Undo": "relabel 12 samples as 7"."""
    match command:
        case Add(samples=(sample,)):
            return Text("teach {label}", label=label_text(sample.label))
        case Add(samples=samples):
            return Text("add {n} samples", n=len(samples))
        case Remove(ids=(_,)):
            return Text("remove a sample")
        case Remove(ids=ids):
            return Text("remove {n} samples", n=len(ids))
        case Restore(ids=(_,)):
            return Text("restore a sample")
        case Restore(ids=ids):
            return Text("restore {n} samples", n=len(ids))
        case Relabel(ids=(_,), label=label):
            return Text("relabel a sample as {label}", label=label_text(label))
        case Relabel(ids=ids, label=label):
            return Text("relabel {n} samples as {label}", n=len(ids), label=label_text(label))
        case Forget():
            return Text("forget everything taught")
        case Batch(name=name):
            return name
