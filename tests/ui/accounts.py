"""Holds each number on the window against a count of its own: a person teaches, clears, undoes, relabels at random.

A few dozen deeds run with the tests. By hand, 300 of them:

    QT_QPA_PLATFORM=offscreen python -m tests.ui.accounts DEEDS SEED
"""

from __future__ import annotations

import random
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from digitpad.core.samples import LABELS, NOT_A_DIGIT, Label, label_name
from digitpad.session import Change
from digitpad.storage.profile import Profile
from digitpad.ui.samples_page.page import SamplesPage
from digitpad.ui.window.main_window import MainWindow
from digitpad.ui.window.self_check import wait_for

N_BUILT_IN = 1797
SHAPES = [
    [(-60, -90), (64, -84), (-10, 90)],
    [(0, -90), (4, 90)],
    [(60, -80), (-60, -80), (-60, 80), (60, 80), (58, -70)],
    [(-50, -70), (50, -60), (-40, 80), (60, 82)],
]


@dataclass(frozen=True)
class Taught:
    """A sample as the account has it; `read_as`: what stood on the window before it was taught."""

    label: Label
    read_as: Label


Account = dict[str, Taught]
"""What is in the set, by id, in the order of teaching."""


def numbers_in(sentence: str) -> list[int]:
    """All of them, in their order."""
    return [int(word.replace(",", "")) for word in re.findall(r"\d[\d,]*", sentence)]


class Person:
    """Does one thing after the other to the window, and keeps an account of it; `wrong` tells where they disagree."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window = window
        self.wrong: list[str] = []
        self.n_checked = Counter[str]()
        self._chance = random.Random(seed)
        self._account: Account = {}
        self._left_out: frozenset[str] = frozenset()
        index = window.undo_stack.index()
        self._at: dict[int, tuple[Account, frozenset[str]]] = {index: ({}, frozenset())}
        """The account by the undo stack's index."""
        self._added: list[str] = []
        window.training.changed.connect(self._on_training_changed)
        self._deeds: list[tuple[int, Callable[[], None]]] = [
            (34, self._teach),
            (8, self._draw_and_clear),
            (16, self._undo),
            (8, self._redo),
            (16, self._relabel),
            (8, self._remove),
            (2, self._forget),
            (3, self._collect),
        ]

    def run(self, n: int) -> None:
        for number in range(n):
            weights = [weight for weight, _ in self._deeds]
            deed = self._chance.choices([deed for _, deed in self._deeds], weights)[0]
            before = (self.window.undo_stack.index(), self._account, self._left_out)
            deed()
            self._settle()
            if deed not in (self._undo, self._redo):
                self._note(before)
            when = f"{number}, {deed.__name__.strip('_')}"
            self._check(when)
        self._check_teaching("the end")
        self._check_export("the end")

    # -- deeds ---------------------------------------------------------------------------------------------------------

    def _teach(self) -> None:
        self._draw()
        read = self.window.controller.reader.reading_of(self.window.controller.pad.drawing)
        assert read is not None
        label = read.whole.verdict if self._chance.random() < 0.5 else self._chance.choice(LABELS)
        self._added = []
        self._press(label)
        self._settle()
        for name in self._added:
            self._account = {**self._account, name: Taught(label, read.whole.verdict)}

    def _draw_and_clear(self) -> None:
        self._draw()
        self.window.actions_["clear"].trigger()

    def _undo(self) -> None:
        self._go(self.window.undo_stack.undo)

    def _redo(self) -> None:
        self._go(self.window.undo_stack.redo)

    def _go(self, step: Callable[[], None]) -> None:
        step()
        self._settle()
        self._account, self._left_out = self._at[self.window.undo_stack.index()]

    def _relabel(self) -> None:
        if names := self._choose(own_only=False):
            label = self._chance.choice(LABELS)
            self._press(label)
            changed = {name: Taught(label, self._account[name].read_as) for name in names if name in self._account}
            self._account = {**self._account, **changed}

    def _remove(self) -> None:
        if names := self._choose(own_only=False):
            self.window.actions_["remove"].trigger()
            self._account = {name: one for name, one in self._account.items() if name not in names}
            self._left_out |= {name for name in names if name.startswith("digits:")}

    def _forget(self) -> None:
        if self._account:
            self.window.actions_["forget"].trigger()
            self._account = {}

    def _collect(self) -> None:
        """A few digits as they are asked for; doubted ones are kept."""
        self.window.show_page("samples")
        self.window.samples.controller.collect()
        collector = self.window.samples.controller.collector
        assert collector is not None
        collector._timer.stop()
        collected: Account = {}
        for _ in range(self._chance.randint(1, 3)):
            self._added = []
            asked = collector.rules.label
            collector.pass_time(600)
            self._stroke(collector.view.canvas)
            collector.pass_time(1100)
            self._settle()
            if collector.rules.is_asking:
                collector.view.kept.emit()
                self._settle()
            told = re.search(r"read as (.*) before|(read right)", collector.view._told.text())
            for name in self._added:
                word = None if told is None else told[1]
                read = NOT_A_DIGIT if word == "not a digit" else asked if word is None else int(word)
                collected[name] = Taught(asked, read)
            self._check_collected(collected, collector.view)
        collector.finish()
        self._settle()
        self._account = {**self._account, **collected}

    # -- hands ---------------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        window = self.window
        window.show_page("draw")
        if not window.controller.pad.is_empty:
            window.actions_["clear"].trigger()
        self._stroke(window.draw_page.canvas)
        controller = window.controller
        wait_for(window, lambda: controller.reader.reading_of(controller.pad.drawing) is not None)

    def _stroke(self, canvas: object) -> None:
        handle = self.window.windowHandle()
        middle = canvas.mapTo(self.window, canvas.rect().center())  # type: ignore[attr-defined]
        shape = self._chance.choice(SHAPES)
        corners = [middle + QPoint(x + self._jitter(), y + self._jitter()) for x, y in shape]
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(handle, left, none, corners[0])
        for start, end in pairwise(corners):
            for i in range(1, 9):
                QTest.mouseMove(handle, start + (end - start) * i / 8)
        QTest.mouseRelease(handle, left, none, corners[-1])

    def _jitter(self) -> int:
        return self._chance.randrange(-25, 26)

    def _press(self, label: Label) -> None:
        key = Qt.Key.Key_N if label == NOT_A_DIGIT else Qt.Key(ord(str(label)))
        QTest.keyClick(self.window.windowHandle(), key)

    def _choose(self, *, own_only: bool) -> list[str]:
        """Select one to four samples on the page, some of them built in."""
        self.window.show_page("samples")
        self._settle()
        panel = self._page.grid_panel
        n = len(panel.model.rows)
        own = min(len(self._account), n)
        among = range(own) if own_only else range(min(own + 3, n))
        places = sorted(self._chance.sample(among, min(len(among), self._chance.randint(1, 4))))
        panel.grid.choose(places)
        names = list(panel.model.catalog.ids(panel.model.rows[places]))
        n_own = sum(name in self._account for name in names)
        told = f"{len(names)} selected" + ("" if n_own == len(names) else f", {len(names) - n_own} built in")
        self._same("selection", self._page.selection_bar._sentence.text(), told, "choosing")
        return names

    def _settle(self) -> None:
        wait_for(self.window, lambda: not self.window.background.jobs)

    def _on_training_changed(self, change: Change) -> None:
        self._added += [sample.id for sample in change.added]

    def _note(self, before: tuple[int, Account, frozenset[str]]) -> None:
        """What a deed did step by step (it drew, then taught) is on account with its last step."""
        first, *state = before
        index = self.window.undo_stack.index()
        for place in range(first + 1, index):
            self._at[place] = (state[0], state[1])
        self._at[index] = (self._account, self._left_out)

    # -- what stands on the window -------------------------------------------------------------------------------------

    @property
    def _page(self) -> SamplesPage:
        assert self.window.samples.page is not None
        return self.window.samples.page

    def _check(self, when: str) -> None:
        n, right = len(self._account), sum(one.label == one.read_as for one in self._account.values())
        plural = f"{n} taught, {right} of them had been read right"
        single = "1 taught; it had been read right" if right else "1 taught; it had been misread"
        self._same("header", self.window.draw_page.score, "" if n == 0 else single if n == 1 else plural, when)
        self._check_foot(n, when)
        self.window.show_page("samples")
        self._settle()
        counts = Counter(one.label for one in self._account.values())
        total = n + N_BUILT_IN
        self._same("training set", numbers_in(self._page.filters._count.text()), [total], when)
        built_in = N_BUILT_IN - len(self._left_out)
        self._same("legend", numbers_in(self._page.overview._legend.text()), [n, built_in], when)
        told = re.findall(r"([\w ]+): ([\d,]+) taught or imported", self._page.overview.counts.accessibleDescription())
        shown = {name.strip(): int(number.replace(",", "")) for name, number in told}
        self._same("counts", shown, {label_name(label): counts[label] for label in LABELS}, when)

    def _check_foot(self, n: int, when: str) -> None:
        status = self.window.status
        if "samples in the set" in status.sentence:
            self._same("news", numbers_in(status.sentence)[-1], n, when)
        status._news.stop()
        status._show()
        self._same("foot", numbers_in(status.sentence), [n] if n else [], when)

    def _check_teaching(self, when: str) -> None:
        """It is worked out once the set has been left alone for a moment."""
        digits = Counter(one.label for one in self._account.values() if one.label != NOT_A_DIGIT)
        overview = self._page.overview
        if digits.total():
            wait_for(self.window, lambda: overview._is_known and not self.window.background.jobs)
            QTest.qWait(400)
            self._settle()
            n = 1 if overview.lesson.startswith("Of one digit") else numbers_in(overview.lesson)[0]
            self._same("what teaching did", n, digits.total(), when)
            told = re.findall(r"(\d): [^:]*, of (\d+)\.", overview.by_label.accessibleDescription())
            self._same("each digit", {int(digit): int(n) for digit, n in told}, dict(sorted(digits.items())), when)

    def _check_collected(self, collected: Account, view: object) -> None:
        n, right = len(collected), sum(one.label == one.read_as for one in collected.values())
        told = view._count.text()  # type: ignore[attr-defined]
        numbers = numbers_in(told)
        self._same("collected", (numbers or [0])[0] if n != 1 else told[:1] in "1O", n if n != 1 else True, told)
        if n > 1:
            self._same("collected right", numbers[1], right, told)
        counts = Counter(one.label for one in collected.values())
        shown = view._tally.accessibleName()  # type: ignore[attr-defined]
        self._same("tally", shown, ", ".join(f"{digit}: {counts[digit]}" for digit in range(10)), told)

    def _check_export(self, when: str) -> None:
        self.window.show_page("samples")
        self._settle()
        self.window.actions_["export"].trigger()
        exporter = self.window.samples.controller.exchange.exporter
        wait_for(self.window, lambda: exporter.dialog is not None)
        assert exporter.dialog is not None
        words = [button.text() for button in exporter.dialog._whats.buttons()]
        n = numbers_in(words[-1])[0] if words else -1
        self._same("export", n, len(self._account), when)
        exporter.dialog.reject()

    def _same(self, what: str, shown: object, counted: object, when: str) -> None:
        self.n_checked[what] += 1
        if shown != counted:
            self.wrong.append(f"{when}: {what} says {shown!r}, counted {counted!r}")


def main(n: int, seed: int) -> int:
    from digitpad import app as composition

    with tempfile.TemporaryDirectory() as folder:
        app = composition.make_application()
        QGuiApplication.setQuitOnLastWindowClosed(False)
        window = composition.make_window(app, Profile.inside(Path(folder) / "profile"))
        window.show()
        wait_for(window, lambda: window.training.state is not None and window.training.state.is_ready)
        window.show_page("samples")
        wait_for(window, lambda: window.samples.page is not None and not window.background.jobs)
        person = Person(window, seed)
        person.run(n)
        window.close()
    print(*person.wrong, sep="\n")
    print(f"{n} deeds, seed {seed}: {person.n_checked.total()} numbers held against a count, {len(person.wrong)} wrong")
    print(dict(person.n_checked))
    return bool(person.wrong)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
