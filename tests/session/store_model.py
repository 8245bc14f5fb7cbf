"""The training set as a model: whatever is done to it, by whom, and whatever fails, it holds what was acknowledged.

A few hundred steps run with the tests. By hand, thousands, with the failing calls of tests/storage/faults.c below:

    gcc -shared -fPIC -O1 -o /tmp/faults.so tests/storage/faults.c -ldl
    LD_PRELOAD=/tmp/faults.so python -m tests.session.store_model STEPS SEED
"""

from __future__ import annotations

import contextlib
import ctypes
import shutil
import sqlite3
import sys
import tempfile
import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from hypothesis import HealthCheck, Phase, settings
from hypothesis import seed as seeded
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from digitpad.core.errors import UserError
from digitpad.core.samples import Sample
from digitpad.session import (
    Add,
    Batch,
    Command,
    Forget,
    Relabel,
    Remove,
    Restore,
    Session,
    apply_import,
    back_up,
    check,
    maintain,
    plan_import,
    restore,
)
from digitpad.storage.errors import UnavailableError
from digitpad.storage.formats.ink import ndjson
from digitpad.storage.sets import unsaved_file
from digitpad.storage.sets.writer import Writer
from tests.storage import drawn

ADD = Writer.add
LABELS = st.integers(0, 10)
_SHIM = ctypes.CDLL(None)
HAS_SHIM = hasattr(_SHIM, "fault_arm")
_QUICK = Path("/dev/shm")
"""A disk in memory, where a sync costs nothing."""
KINDS = ("once", "full", "torn", "gone", "read-only")


PLACES = st.integers(0, 9999)
"""Which of what is there: drawn like this the same data are asked for, whatever the failing calls have left."""


def sample(n: int, label: int) -> Sample:
    return drawn.sample(drawn.ring(5 + n % 40, squeeze=0.2 + (n % 97) / 120), label, id=f"{n:032x}")


def opened(folder: Path, *, strict: bool = False) -> Session:
    """A session that waits for locks as long as the model needs, which is not at all."""
    session = Session.open(folder, strict=strict)
    session._patience.seconds = 0.0
    return session


@dataclass(frozen=True)
class Step:
    """What takes a step back, and the set before it and right after it."""

    inverse: Command
    held_before: dict[str, int]
    excluded_before: set[str]
    held: dict[str, int]
    excluded: set[str]


class StoreMachine(RuleBasedStateMachine):
    """`held`: what the set must hold, by id. A command that fails may have taken effect or not: `doubt` holds both."""

    @initialize()
    def begin(self) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="digitpad-model-", dir=_QUICK if _QUICK.is_dir() else None))
        self.folder = self.root / "profile"
        self.held: dict[str, int] = {}
        self.excluded: set[str] = set()
        self.undoable: list[Step] = []
        self.holder: sqlite3.Connection | None = None
        self.n = 0
        self.dead: set[str] = set()
        self.temporary = self.root / "tmp"
        self.temporary.mkdir()
        self.stack = contextlib.ExitStack()
        self.stack.enter_context(patch.object(tempfile, "tempdir", str(self.temporary)))
        self.stack.enter_context(patch.object(unsaved_file, "is_left", lambda mark: mark in self.dead or "-0-" in mark))
        self.session = opened(self.folder)

    def teardown(self) -> None:
        if hasattr(self, "session"):
            self._let_go()
            self.session.close()
            self.stack.close()
            shutil.rmtree(self.root)

    # What a person does

    @rule(label=LABELS)
    def teach(self, label: int) -> None:
        taught, before = sample(self._next(), label), dict(self.held)
        change = self.session.apply(Add((taught,), read_as=label))
        self.held[taught.id] = label
        self._can_undo(change.inverse, before, self.excluded)

    @rule(n=st.integers(2, 4))
    def add_several(self, n: int) -> None:
        new = tuple(sample(self._next(), i) for i in range(n))
        before = dict(self.held)
        inverse = self.session.apply(Add(new)).inverse
        self.held |= {each.id: each.label for each in new}
        self._can_undo(inverse, before, self.excluded)

    @precondition(lambda self: self.held)
    @rule(place=PLACES, label=LABELS, is_taken_back=st.booleans())
    def relabel(self, place: int, label: int, is_taken_back: bool) -> None:
        name = sorted(self.held)[place % len(self.held)]
        if self._do(Relabel((name,), label), lambda: self.held.update({name: label})) and is_taken_back:
            self._check()
            self.undo()

    @precondition(lambda self: self.held)
    @rule(places=st.lists(PLACES, min_size=1, max_size=4), is_taken_back=st.booleans())
    def remove(self, places: list[int], is_taken_back: bool) -> None:
        there = sorted(self.held)
        names = {there[place % len(there)] for place in places}
        if self._do(Remove(tuple(names)), lambda: [self.held.pop(name) for name in names]) and is_taken_back:
            self._check()
            self.undo()

    @precondition(lambda self: self.held)
    @rule(place=PLACES, label=LABELS)
    def fail_half_way(self, place: int, label: int) -> None:
        name = sorted(self.held)[place % len(self.held)]
        assert not self._do(Batch((Relabel((name,), label), Restore(("gone",)))), lambda: None)

    @rule(number=st.integers(0, 20))
    def leave_out(self, number: int) -> None:
        name = f"digits:{number}"
        if name in self.excluded:
            self._do(Restore((name,)), lambda: self.excluded.discard(name))
        else:
            self._do(Remove((name,)), lambda: self.excluded.add(name))

    @precondition(lambda self: self.undoable)
    @rule()
    def undo(self) -> None:
        """Only what is known to be there is taken back: the stack of a window is cleared by what others do."""
        step = self.undoable.pop()
        is_last = (self.held, self.excluded) == (step.held, step.excluded)
        before = self._seen()
        try:
            self.session.apply(step.inverse)
        except UserError:
            assert not is_last or HAS_SHIM or self.holder is not None, "the last step can be taken back"
            is_last = False
        after = self._seen()
        changed = {name for name in before | after if before.get(name) != after.get(name)}
        assert changed <= _ids_of(step.inverse), "undo touches its own samples alone"
        self.held, self.excluded = after, set(self.session.excluded)
        if is_last:
            assert (self.held, self.excluded) == (step.held_before, step.excluded_before)

    @precondition(lambda self: self.held)
    @rule()
    def forget_and_bring_back(self) -> None:
        before = dict(self.held)
        if self._do(Forget(), self.held.clear, keep_undo=False):
            self._check()
            command = self.session.forgotten()
            assert command is not None
            is_back = self._do(command, lambda: self.held.update(before), keep_undo=False)
            assert is_back or self.holder is not None

    @rule(n=st.integers(1, 25))
    def take_over_a_file(self, n: int) -> None:
        source = self.root / "in.ndjson"
        new = [sample(self._next(), i % 10) for i in range(n)]
        ndjson.write(new, source)
        before = self._seen()
        try:
            with plan_import(self.session, [source], near=False) as plan:
                change = apply_import(self.session, plan, duplicates="keep")
        except UserError:
            assert self._seen() == before, "all or nothing"
            return
        assert len(_ids_of(change.inverse)) == n
        self.held |= {name: label for name, label in self._seen().items() if name not in before}
        assert len(self.held) == len(before) + n

    @rule(label=LABELS, number=st.integers(0, 20))
    def change_much_and_restore(self, label: int, number: int) -> None:
        """What a backup holds comes back, all of it, as it was; what came later goes."""
        with contextlib.suppress(UserError):
            back_up(self.session)
        there = sorted(self.held)
        for name in there[:2]:
            self._do(Remove((name,)), lambda name=name: self.held.pop(name))
        for name in there[2:4]:
            self._do(Relabel((name,), label), lambda name=name: self.held.update({name: label}))
        self.leave_out(number)
        self.teach(label)
        self._check()
        self._restore_newest()

    @rule()
    def back_up_and_restore(self) -> None:
        with contextlib.suppress(UserError):
            back_up(self.session)
        self._restore_newest()

    def _restore_newest(self) -> None:
        backups = self.session.backups.list()
        if not backups or self.session.n_unsaved:
            return
        # Past the program, so that a call that fails is the program's.
        with contextlib.closing(sqlite3.connect(f"{backups[0].path.as_uri()}?immutable=1", uri=True)) as kept:
            wanted = dict(kept.execute("SELECT id, label FROM sample WHERE removed IS NULL").fetchall())
            excluded = {name for (name,) in kept.execute("SELECT id FROM excluded")}
        with contextlib.suppress(UserError):
            restore(self.session, backups[0])
            self.held, self.excluded = wanted, excluded

    @rule()
    def keep_well(self) -> None:
        maintain(self.session)
        with contextlib.suppress(UserError):
            self.session.settle()

    # What others do

    @rule(label=LABELS)
    def another_process(self, label: int) -> None:
        other = None
        try:
            other = opened(self.folder, strict=True)
            taught = sample(self._next(), label)
            other.apply(Add((taught,)))
            self.held[taught.id] = label
        except UserError:
            return
        finally:
            if other is not None:
                other.close()
        self.session.refresh()

    @precondition(lambda self: self.holder is None)
    @rule()
    def somebody_locks_the_set(self) -> None:
        if self.holder is not None:
            return
        path = self.folder / "samples.digitpad"
        if path.exists():
            self.holder = sqlite3.connect(path, isolation_level=None)
            try:
                self.holder.execute("BEGIN IMMEDIATE")
            except sqlite3.Error:
                self._let_go()

    @precondition(lambda self: self.holder is not None)
    @rule()
    def and_lets_go(self) -> None:
        self._let_go()
        self.session.refresh()
        if not HAS_SHIM:
            assert self.session.n_unsaved == 0
            assert self.session.problem is None

    # What happens to the program

    @rule(n=st.integers(1, 3), is_killed=st.booleans())
    def lessons_wait_and_the_program_ends(self, n: int, is_killed: bool) -> None:
        self.somebody_locks_the_set()
        for i in range(n):
            self.teach(i)
        if is_killed:
            self.be_killed_and_open()
        else:
            self.close_and_open()
        self._check()
        self._let_go()
        self.session.refresh()
        if not HAS_SHIM:
            assert self.session.n_unsaved == 0

    @precondition(lambda self: not HAS_SHIM)
    @rule(n=st.integers(2, 4), room=st.integers(0, 3))
    def lessons_wait_and_the_disk_takes_few(self, n: int, room: int) -> None:
        """Of what waits, as many lessons are stored as there is room for; the others go on waiting."""
        self.somebody_locks_the_set()
        for i in range(n):
            self.teach(i)
        self._let_go()
        begun: list[Writer] = []

        def add(writer: Writer, samples: Iterable[Sample], encoded: Sequence[bytes] = ()) -> None:
            if writer in begun or len(begun) > room:
                raise UnavailableError("The disk that holds {path} is full.", path=self.folder)
            begun.append(writer)
            ADD(writer, samples, encoded)

        with patch.object(Writer, "add", add):
            self.session.refresh()
        self._check()

    @rule()
    def close_and_open(self) -> None:
        self.session.close()
        self.session = opened(self.folder)
        self.undoable = []

    @rule()
    def be_killed_and_open(self) -> None:
        """What lies on the disk at this moment, in another place: nothing was closed."""
        self._let_go()
        there = self.root / f"after-{self.n}-{uuid.uuid4().hex[:6]}"
        shutil.copytree(self.folder, there / "profile", ignore=shutil.ignore_patterns("*-shm"))
        of_lessons = f"{unsaved_file.PREFIX}*.jsonl"
        for path in [*there.rglob(of_lessons), *self.temporary.rglob(of_lessons)]:
            old, new = str(self.folder / "samples.digitpad"), str(there / "profile" / "samples.digitpad")
            mark = path.name.removeprefix(unsaved_file.PREFIX).removesuffix(".jsonl").partition("-")[2]
            self.dead.add(mark)
            path.write_text(path.read_text().replace(old, new))
            path.rename(path.with_name(path.name.replace(unsaved_file._digest(old), unsaved_file._digest(new))))
        self.session.close()
        self.folder = there / "profile"
        self.session = opened(self.folder)
        self.undoable = []

    @precondition(lambda self: HAS_SHIM)
    @rule(call=st.integers(1, 60), kind=st.integers(0, len(KINDS) - 1), step=st.integers(0, 3), label=LABELS)
    def a_call_fails(self, call: int, kind: int, step: int, label: int) -> None:
        """The next step meets a disk that fails."""
        _SHIM.fault_arm(str(self.folder).encode(), ctypes.c_long(call), kind)
        try:
            steps: list[Callable[[], None]] = [
                lambda: self.teach(label),
                lambda: self.take_over_a_file(3),
                self.back_up_and_restore,
                self.keep_well,
            ]
            steps[step]()
        finally:
            _SHIM.fault_disarm()
        self.session.refresh()

    # What must be so

    @invariant()
    def nothing_is_lost(self) -> None:
        if hasattr(self, "session"):
            self._check()

    def _check(self) -> None:
        assert self._seen() == self.held
        assert set(self.session.excluded) == self.excluded
        if not self.session.n_unsaved and self.holder is None:
            assert check(self.session) == []

    def _seen(self) -> dict[str, int]:
        return {found.id: found.label for found in self.session.samples()}

    def _do(self, command: Command, happen: Callable[[], object], keep_undo: bool = True) -> bool:
        before, excluded_before = self._seen(), set(self.excluded)
        try:
            change = self.session.apply(command)
        except UserError:
            assert self._seen() == before, "a command that fails changes nothing"
            return False
        happen()
        if keep_undo:
            self._can_undo(change.inverse, before, excluded_before)
        return True

    def _can_undo(self, inverse: Command, held: dict[str, int], excluded: set[str]) -> None:
        self.undoable.append(Step(inverse, held, set(excluded), dict(self.held), set(self.excluded)))

    def _next(self) -> int:
        self.n += 1
        return self.n

    def _let_go(self) -> None:
        if self.holder is not None:
            self.holder.close()
            self.holder = None


def _ids_of(command: Command) -> set[str]:
    parts = getattr(command, "commands", None)
    if parts is not None:
        return {name for part in parts for name in _ids_of(part)}
    return set(getattr(command, "ids", ()))


def run(n_examples: int, n_steps: int, seed: int = 0) -> None:
    chosen = settings(
        max_examples=n_examples,
        stateful_step_count=n_steps,
        deadline=None,
        derandomize=False,
        database=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(seeded(seed)(StoreMachine), settings=chosen)


if __name__ == "__main__":
    steps = int(sys.argv[1])
    run(max(1, steps // 50), 50, int(sys.argv[2]) if sys.argv[2:] else 0)
    print(f"{steps} steps, failing calls {'below' if HAS_SHIM else 'not there'}: nothing lost")
