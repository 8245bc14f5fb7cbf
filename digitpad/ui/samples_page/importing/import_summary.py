"""What a plan of an import holds, as frozen values to show, what is to become of it, and its report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from digitpad.core.samples import Label, Sample
from digitpad.session.values import Named, Plan
from digitpad.ui.kit.i18n import label_text, tr, translate

MOST_NAMES = 200
"""More words than these are counted, not listed: a file may hold one for every drawing."""
SHOWN_EACH = 60
SHOWN_IN_ALL = 4000
"""Drawings to show: all cells of a sheet, a part of a large file."""
PICTURES = frozenset({"image", "pdf", "sheet"})
FORM = "form"


@dataclass(frozen=True)
class Choices:
    """`mapping`: what each listed name becomes; `single`: what single drawings become, by id; None: left out."""

    mapping: Mapping[str, Label | None] = field(default_factory=dict)
    single: Mapping[str, Label | None] = field(default_factory=dict)
    keeps_duplicates: bool = False
    writer: str = ""
    """Who wrote what the files name no writer for."""
    writers: Mapping[str, str] = field(default_factory=dict)
    """Who wrote each page of a form, by the samples' source."""


@dataclass(frozen=True, eq=False)
class ImportSummary:
    """`names`: the labels as written, `samples` of each of them to show; `n_unlisted` drawings bear other names.

    `notes`: what was noticed about the files; `proposals`: questions about turning and the like; `is_treated`: that was
    agreed to. `twice`: the shown ones that are duplicates. `format_names`: of the formats they were read as.
    """

    sources: tuple[str, ...]
    formats: tuple[str, ...]
    format_names: frozenset[str]
    n: int
    n_blank: int
    names: tuple[Named, ...]
    samples: tuple[tuple[Sample, ...], ...]
    n_unlisted: int
    twice: frozenset[str]
    notes: tuple[str, ...] = ()
    proposals: tuple[str, ...] = ()
    is_treated: bool = False

    @classmethod
    def at(cls, plan: Plan) -> ImportSummary:
        """For the background: it reads the plan's file."""
        names = plan.names()
        in_order = sorted(names, key=lambda named: (named.label is None, -named.n))
        listed = in_order[:MOST_NAMES] if len(names) > MOST_NAMES else names
        each = max(SHOWN_EACH, SHOWN_IN_ALL // max(1, len(listed)))
        samples = tuple(tuple(plan.preview(each, named.name)) for named in listed)
        return cls(
            tuple(str(path) for path in plan.sources),
            tuple(dict.fromkeys(translate(format.title) for format in plan.formats)),
            frozenset(format.name for format in plan.formats),
            plan.n,
            plan.n_blank,
            tuple(listed),
            samples,
            plan.n - sum(named.n for named in listed),
            plan.twice(sample.id for some in samples for sample in some),
            tuple(dict.fromkeys(translate(note) for _, note in plan.notes)),
            tuple(dict.fromkeys(translate(text) for _, found in plan.proposals() for text in found.proposal())),
            plan.is_treated,
        )

    @property
    def n_twice(self) -> int:
        return sum(named.n_exact + named.n_near for named in self.names)

    @property
    def is_pictures(self) -> bool:
        """Each file is a picture, of one drawing or of a sheet of them."""
        return self.format_names <= PICTURES

    @property
    def is_sheet(self) -> bool:
        return "sheet" in self.format_names

    @property
    def has_forms(self) -> bool:
        return FORM in self.format_names

    @cached_property
    def name_of(self) -> Mapping[str, str]:
        """The label as written of each shown drawing, by id."""
        pairs = zip(self.names, self.samples, strict=True)
        return {sample.id: named.name for named, some in pairs for sample in some}

    def n_taken(self, choices: Choices) -> int:
        """How many drawings would come in."""
        by_name = sum(
            named.n if choices.keeps_duplicates else named.n - named.n_exact - named.n_near
            for named in self.names
            if choices.mapping[named.name] is not None
        )
        return by_name + sum(self._step(name, choices) for name in choices.single)

    def report(self, choices: Choices, outcome: str) -> Sequence[str]:
        """Lines that say what was taken in and what was not."""
        lines = [outcome, "", *(tr("From {path}", path=path) for path in self.sources), ""]
        lines += [_line(named, choices.mapping[named.name], choices.keeps_duplicates) for named in self.names]
        left_out = sum(label is None for label in choices.single.values())
        if n := len(choices.single) - left_out:
            lines.append(tr("{n} of these drawings were labelled one by one", n=n))
        if left_out:
            lines.append(tr("{n} of these drawings were left out one by one", n=left_out))
        if self.n_unlisted:
            lines.append(tr("{n} drawings with other words as labels: left out", n=self.n_unlisted))
        lines += self.notes
        if self.n_blank:
            lines.append(tr("{n} without anything drawn: left out", n=self.n_blank))
        return lines

    def _step(self, name: str, choices: Choices) -> int:
        """How many more (or fewer) come in because a drawing was chosen for by itself."""
        if name in self.twice and not choices.keeps_duplicates:
            return 0
        return int(choices.single[name] is not None) - int(choices.mapping[self.name_of[name]] is not None)


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
