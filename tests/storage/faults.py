"""Lets every single write and sync of a session's life fail, one by one, and looks at what is left.

    gcc -shared -fPIC -O1 -o /tmp/faults.so tests/storage/faults.c -ldl
    LD_PRELOAD=/tmp/faults.so python -m tests.storage.faults STRIDE [KIND ...]

STRIDE 1 takes every call, 10 every tenth. Prints one JSON object: for each kind of fault the calls that failed, and
what was lost (nothing, it must be).
"""

from __future__ import annotations

import ctypes
import json
import sys
import tempfile
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.session import Add, Relabel, Remove, Session, apply_import, back_up, check, maintain, plan_import
from digitpad.storage.formats.ink import ndjson
from tests.storage import drawn

KINDS = ("once", "full", "torn", "gone", "read-only")
_LASTING = ("gone", "read-only")


class Life:
    """What a person does to a set, and what was acknowledged: ids with the labels that they may have."""

    def __init__(self, folder: Path, source: Path) -> None:
        self.folder = folder
        self.source = source
        self.acknowledged: dict[str, set[int]] = {}
        self.removed: set[str] = set()

    def run(self) -> Session:
        session = Session.open(self.folder)
        taught = []
        for i in range(4):
            change = session.teach(drawn.ring(5 + i), i)
            taught += [(sample.id, sample.label) for sample in change.added]
            if change.is_stored and not session.n_unsaved:
                self.acknowledged |= {name: {label} for name, label in taught}
        if self.acknowledged:
            self._relabel(session, next(iter(self.acknowledged)))
            self._remove(session, list(self.acknowledged)[-1])
        self._import(session)
        for work in (back_up, maintain):
            self._try(lambda work=work: work(session))
        session.refresh()
        if not session.n_unsaved:
            self.acknowledged |= {name: {label, 9} for name, label in taught if name not in self.removed}
        return session

    def _relabel(self, session: Session, name: str) -> None:
        before = self.acknowledged[name]
        self.acknowledged[name] = {9} if self._try(lambda: session.apply(Relabel((name,), 9))) else before | {9}

    def _remove(self, session: Session, name: str) -> None:
        self._try(lambda: session.apply(Remove((name,))))
        # If it failed, either state is right.
        self.removed.add(name)
        self.acknowledged.pop(name, None)

    def _import(self, session: Session) -> None:
        def work() -> None:
            with plan_import(session, [self.source]) as plan:
                change = apply_import(session, plan)
                self.acknowledged |= {sample.id: {sample.label} for sample in change.added}

        self._try(work)

    def _try(self, work: object) -> bool:
        try:
            work()  # type: ignore[operator]
        except UserError:
            return False
        return True


def lost(life: Life) -> list[str]:
    """What is wrong after the fault is over, in words."""
    session = Session.open(life.folder, strict=True)
    wrong = [str(text) for text in check(session)]
    found = {sample.id: sample.label for sample in session.samples()}
    for name, labels in life.acknowledged.items():
        if found.get(name) not in labels:
            wrong.append(f"sample {name}: {found.get(name)} instead of {labels}")
    if not session.apply(Add((drawn.sample(None, 1),))).is_stored:
        wrong.append("nothing can be stored any more")
    session.close()
    return wrong


def main(stride: int, kinds: list[str]) -> None:
    shim = ctypes.CDLL(None)
    report = {}
    with tempfile.TemporaryDirectory() as root, tempfile.TemporaryDirectory() as temporary:
        tempfile.tempdir = temporary  # what waits among temporary files is not to be offered to whoever runs this
        source = Path(root) / "in.ndjson"
        ndjson.write([drawn.sample(drawn.ONE, 1), drawn.sample(drawn.SEVEN, 7)], source)
        for kind in kinds:
            wrong: list[str] = []
            n = 1
            failed = 0
            while True:
                life = Life(Path(root) / f"{kind}-{n}", source)
                shim.fault_arm(str(life.folder).encode(), ctypes.c_long(n), KINDS.index(kind))
                session = life.run()
                fired = shim.fault_fired()
                if kind in _LASTING:
                    session.close()
                shim.fault_disarm()
                if kind not in _LASTING:
                    session.refresh()
                    wrong += [f"call {n}: {session.n_unsaved} still pending"] * bool(session.n_unsaved)
                    session.close()
                wrong += [f"call {n}: {what}" for what in lost(life)]
                if not fired:
                    break
                failed += 1
                n += stride
            report[kind] = {"failed": failed, "wrong": wrong}
    print(json.dumps(report))


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:] or list(KINDS))
