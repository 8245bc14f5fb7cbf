"""What a plan of an import holds, as frozen values to show; and the sentences of its report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from digitpad.core.samples import Label, Sample
from digitpad.session.values import Named, Plan
from digitpad.ui.i18n import label_text, tr, translate

MOST_NAMES = 200
"""More words than these are counted, not listed: a file may hold one for every drawing."""
SHOWN_EACH = 60


@dataclass(frozen=True, eq=False)
class Look:
    """`names`: the labels as written, `samples` of each of them to show; `n_unlisted` drawings bear other names."""

    sources: tuple[str, ...]
    formats: tuple[str, ...]
    n: int
    n_blank: int
    names: tuple[Named, ...]
    samples: tuple[tuple[Sample, ...], ...]
    n_unlisted: int

    @classmethod
    def at(cls, plan: Plan) -> Look:
        """For the background: it reads the plan's file."""
        names = plan.names()
        listed = sorted(names, key=lambda named: -named.n)[:MOST_NAMES] if len(names) > MOST_NAMES else names
        samples = tuple(tuple(plan.preview(SHOWN_EACH, named.name)) for named in listed)
        return cls(
            tuple(str(path) for path in plan.sources),
            tuple(dict.fromkeys(translate(format.title) for format in plan.formats)),
            plan.n,
            plan.n_blank,
            tuple(listed),
            samples,
            plan.n - sum(named.n for named in listed),
        )

    @property
    def n_twice(self) -> int:
        return sum(named.n_exact + named.n_near for named in self.names)

    def n_taken(self, mapping: Mapping[str, Label | None], keep_duplicates: bool) -> int:
        """How many drawings would come in."""
        return self.n_unlisted + sum(
            named.n if keep_duplicates else named.n - named.n_exact - named.n_near
            for named in self.names
            if mapping[named.name] is not None
        )

    def report(self, mapping: Mapping[str, Label | None], keep_duplicates: bool, outcome: str) -> Sequence[str]:
        """Lines that say what was taken in and what was not."""
        lines = [outcome, "", *(tr("From {path}", path=path) for path in self.sources), ""]
        lines += [_line(named, mapping[named.name], keep_duplicates) for named in self.names]
        if self.n_unlisted:
            lines.append(tr("{n} drawings with other words as labels: not a digit", n=self.n_unlisted))
        if self.n_blank:
            lines.append(tr("{n} without anything drawn: left out", n=self.n_blank))
        return lines


def shown_name(name: str) -> str:
    """A label as written, on one line and without control characters."""
    shown = "".join(sign if sign.isprintable() else "�" for sign in name[:80])
    return tr("“{name}”", name=shown) if shown.strip() else tr("(no label)")


def _line(named: Named, label: Label | None, keep_duplicates: bool) -> str:
    name = shown_name(named.name)
    if label is None:
        return tr("{name}: {n} drawings left out", name=name, n=named.n)
    twice = named.n_exact + named.n_near
    if keep_duplicates or not twice:
        return tr("{name}: {n} drawings as {label}", name=name, n=named.n, label=label_text(label))
    return tr(
        "{name}: {n} drawings as {label}; duplicates left out: {twice}",
        name=name,
        n=named.n - twice,
        label=label_text(label),
        twice=twice,
    )
