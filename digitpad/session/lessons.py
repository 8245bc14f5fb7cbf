"""What is taught: a drawing as a sample, and the command that stores it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from digitpad import __version__
from digitpad.core.samples import Drawing, Label, Sample
from digitpad.core.typing import Picture
from digitpad.session.commands import Add, Relabel
from digitpad.storage.sets import codec

Device = Literal["mouse", "touch", "pen", "keyboard", "file", ""]


@dataclass(frozen=True)
class Score:
    """Of the last `n` drawings that were taught `correct` had been read right before."""

    n: int
    correct: int


def new_sample(drawing: Drawing, label: Label, picture: Picture, now: datetime, device: Device, writer: str) -> Sample:
    """A sample under an id that no other has; `now` in UTC."""
    import uuid  # 3 ms that a start without a lesson does not need

    return Sample(
        id=uuid.uuid4().hex,
        label=label,
        picture=picture,
        drawing=drawing,
        created=now.strftime("%Y-%m-%dT%H:%M:%SZ"),
        writer=writer,
        device=device,
        app_version=__version__,
    )


def lesson(sample: Sample, read_as: Label | None, find_same: Callable[[bytes], Sample | None]) -> Add | Relabel | None:
    """What stores a sample, or relabels the same drawing that is stored; None where nothing is to be done.

    `find_same`: the stored sample of a drawing's digest.
    """
    assert sample.drawing is not None
    encoded = codec.encode(sample.drawing)
    known = find_same(codec.digest_bytes(encoded))
    if known is None:
        return Add((sample,), read_as, (encoded,))
    return None if known.label == sample.label else Relabel((known.id,), sample.label)
