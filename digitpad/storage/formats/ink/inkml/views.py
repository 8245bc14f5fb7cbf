"""References between traces of InkML: views of traces elsewhere, and traces that continue others."""

from __future__ import annotations

from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.core.ink import Stroke
from digitpad.storage.formats.ink.inkml.groups import Group, Trace

_DEEPEST = 20
Chain = tuple[Group, ...]
"""The groups around something, the outermost first, without the file itself."""


class Views:
    """What has an id, and what refers to it; resolved when all of a file is read, as a view may come first."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._traces: dict[str, tuple[Trace, Chain]] = {}
        self._groups: dict[str, tuple[Group, Chain]] = {}
        self._views: dict[int, tuple[Group, str, tuple[str, str], Chain]] = {}
        self._resolved: set[int] = set()
        self._last: Trace | None = None
        self._left = 0

    def note_trace(self, name: str, trace: Trace, chain: Chain) -> None:
        """Make a trace known by its id."""
        self._last = trace
        if name:
            self._traces.setdefault(name, (trace, chain))

    def note_group(self, name: str, group: Group, chain: Chain) -> None:
        """Make a group known by its id."""
        if name:
            self._groups.setdefault(name, (group, chain))

    def note_view(self, view: Group, reference: str, extent: tuple[str, str], chain: Chain) -> None:
        """Make a view known: what it refers to, and which part of it."""
        self._views[id(view)] = (view, reference, extent, chain)

    def prior(self, reference: str) -> Trace | None:
        """The trace that another continues: the one it names, else the last that is to be continued."""
        name = self._name(reference)
        if not name:
            return self._last
        if name not in self._traces:
            raise self._unknown(name)
        return self._traces[name][0]

    def resolve(self, most_points: int) -> None:
        """Let every view show its strokes; UserError where it refers to nothing, or all show more than `most_points`.

        A trace that is shown under a label is no drawing where it stands any more. A view without one shows nothing
        that has a label where it stands.
        """
        self._left = most_points
        for key in list(self._views):
            self._show(key, 0)

    def _show(self, key: int, depth: int) -> None:
        view, reference, extent, chain = self._views[key]
        if depth > _DEEPEST:
            raise UserError("{path} has views that refer to each other in circles.", path=self._path)
        if key in self._resolved:
            return
        name = self._name(reference)
        labelled = any(group.label for group in chain)
        if name in self._traces:
            found = [self._traces[name]]
        elif name in self._groups:
            found = self._within(*self._groups[name], depth)
        else:
            raise self._unknown(name)
        first, last = (self._place(word) for word in extent)
        for i, (trace, home) in enumerate(found):
            if not labelled and any(group.label for group in home):
                continue
            trace.viewed = True
            if len(found) == 1 and len(first) < 2 and len(last) < 2:
                stroke = trace.stroke(max(0, first[0] - 1) if first else 0, last[0] if last else None)
            elif (first and i < first[0] - 1) or (last and i > last[0] - 1):
                continue
            else:
                begins = first[1] - 1 if len(first) > 1 and i == first[0] - 1 else 0
                stroke = trace.stroke(max(0, begins), last[1] if len(last) > 1 and i == last[0] - 1 else None)
            self._add(view, stroke)
        self._resolved.add(key)

    def _add(self, view: Group, stroke: Stroke | None) -> None:
        if stroke is None:
            return
        self._left -= len(stroke)
        if self._left < 0:
            raise UserError("{path} shows the same strokes again and again; it is not read.", path=self._path)
        view.shown.append(stroke)

    def _within(self, group: Group, chain: Chain, depth: int) -> list[tuple[Trace, Chain]]:
        """The traces of a group, those that a view in it shows included."""
        if depth > _DEEPEST:
            raise UserError("{path} has views that refer to each other in circles.", path=self._path)
        found: list[tuple[Trace, Chain]] = []
        if id(group) in self._views:
            name = self._name(self._views[id(group)][1])
            if name in self._traces:
                found.append(self._traces[name])
            elif name in self._groups:
                found += self._within(*self._groups[name], depth + 1)
        for part in group.parts:
            found += [(part, chain)] if isinstance(part, Trace) else self._within(part, (*chain, part), depth + 1)
        if len(found) > self._left:
            raise UserError("{path} shows the same strokes again and again; it is not read.", path=self._path)
        return found

    def _name(self, reference: str) -> str:
        name = reference.strip().removeprefix("#")
        if "#" in name or "/" in name:
            raise UserError("{path} refers to another file (“{name}”); it is not read.", path=self._path, name=name)
        return name

    def _unknown(self, name: str) -> UserError:
        return UserError("{path} refers to “{name}”, which it does not define.", path=self._path, name=name)

    @staticmethod
    def _place(word: str) -> list[int]:
        """ "3" or "2:5": trace and point, from 1."""
        parts = word.strip().split(":")
        return [int(part) for part in parts] if all(part.isascii() and part.isdigit() for part in parts) else []
