"""What a command changed; views refresh from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce

from digitpad.core.samples import Sample
from digitpad.core.text import Text
from digitpad.session.commands import NOTHING, Batch, Command

NO_TEXT = Text("")


@dataclass(frozen=True, eq=False)
class Change:
    """The outcome of one command, or of what another window or command did meanwhile.

    `added` came into use, `removed` (ids) went out of use, `relabelled` have another label or picture now (all without
    drawings). `excluded_changed`: the built-in samples that are excluded are others now.
    `text` says it in a sentence, `name` as an undo step; both are empty until the session says it. `n_mine`: how many
    samples are the person's own now. `inverse` takes it back.
    `problem`: why it is not on disk yet; it is kept in memory and stored as soon as that is possible.
    `doubt`: a question worth asking, never a dialog ("all 25 neighbours say 3: keep as 8?").
    """

    text: Text = NO_TEXT
    name: Text = NO_TEXT
    n_mine: int = 0
    inverse: Command = NOTHING
    added: tuple[Sample, ...] = ()
    removed: tuple[str, ...] = ()
    relabelled: tuple[Sample, ...] = ()
    excluded_changed: bool = False
    problem: Text | None = None
    doubt: Text | None = None

    @property
    def is_stored(self) -> bool:
        """Whether it is on disk already."""
        return self.problem is None

    @property
    def is_empty(self) -> bool:
        """Nothing is other than before."""
        return not (self.added or self.removed or self.relabelled or self.excluded_changed)

    def then(self, later: Change) -> Change:
        """What both changed, one after the other, with nothing said of it."""
        return Change(
            added=self.added + later.added,
            removed=self.removed + later.removed,
            relabelled=self.relabelled + later.relabelled,
            excluded_changed=self.excluded_changed or later.excluded_changed,
        )


def as_one(changes: Sequence[Change]) -> Change:
    """Several changes, of which there is one at least, as one that is taken back in one step."""
    last = changes[-1]
    total = reduce(Change.then, changes)
    return replace(
        last,
        inverse=Batch(tuple(change.inverse for change in reversed(changes)), last.name),
        added=total.added,
        removed=total.removed,
        relabelled=total.relabelled,
    )
