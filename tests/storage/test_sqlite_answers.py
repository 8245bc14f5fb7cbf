"""Whatever SQLite answers in the middle of any work is a sentence or is passed over, never another exception."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from itertools import count, cycle, islice
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest

from digitpad.core.errors import UserError
from digitpad.session import Session, apply_import, back_up, check, maintain, plan_import, restore, salvage
from digitpad.storage.sets.schema import rollback
from tests.storage import drawn


class Answers(sqlite3.Connection):
    """Lets one call fail as SQLite might."""

    left = 0
    error: BaseException | None = None

    @classmethod
    def take_turn(cls) -> None:
        cls.left -= 1
        if cls.left == 0 and cls.error is not None:
            raise cls.error

    def execute(self, *args: Any) -> sqlite3.Cursor:
        self.take_turn()
        cursor = self.cursor(Rows)
        return cursor.execute(*args)


class Rows(sqlite3.Cursor):
    def fetchmany(self, *args: Any) -> list[Any]:
        Answers.take_turn()
        return super().fetchmany(*args)

    def fetchone(self) -> Any:
        Answers.take_turn()
        return super().fetchone()


def errors() -> Iterator[Exception]:
    """SQLite 3.53 answers some damaged files with MemoryError, and messages may quote names that are no text."""
    corrupt = sqlite3.DatabaseError("database disk image is malformed")
    corrupt.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return cycle((MemoryError(), corrupt, UnicodeDecodeError("utf-8", b"\xff", 0, 1, "no text")))


def take_in(session: Session, path: Path) -> None:
    with plan_import(session, [path]) as plan:
        apply_import(session, plan)


WORKS: dict[str, Callable[[Session, Path], object]] = {
    "open": lambda session, _: Session.open(session.profile, strict=True).close(),
    "look": lambda session, _: (session.samples(), session.score(), session.drawn(["a"])),
    "check": lambda session, _: check(session),
    "maintain": lambda session, _: maintain(session),
    "back up": lambda session, _: back_up(session),
    "import": take_in,
    "restore": restore,
    "salvage": lambda session, _: salvage(session.path, session.path.with_suffix(".salvaged")),
    "close": lambda session, _: session.close(),
}


@pytest.mark.parametrize("name", WORKS)
def test_any_answer_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    source = Session.open(tmp_path / "other")
    source.teach(drawn.ONE, 1)
    source.close()
    session = Session.open(tmp_path / "mine")
    ids = {session.teach(drawn.ring(5 + i), i).added[0].id for i in range(3)}
    session.close()
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *args, **options: connect(*args, factory=Answers, **options))
    stride = 7 if name in ("import", "restore", "salvage") else 1
    for n, error in zip(count(1, stride), errors(), strict=False):
        Answers.error = None
        with suppress(UserError), closing(Session.open(tmp_path / "mine", strict=True)) as session:
            Answers.left, Answers.error = n, error
            WORKS[name](session, source.path)
        Answers.error = None
        (tmp_path / "mine" / "samples.salvaged.digitpad").unlink(missing_ok=True)
        if Answers.left > 0:
            break
    assert n > 2
    monkeypatch.undo()
    again = Session.open(tmp_path / "mine", strict=True)
    assert ids <= {sample.id for sample in again.samples()} | {sample.id for sample in again.drawn(ids)}
    assert check(again) == []
    again.close()


def test_what_cannot_be_rolled_back_is_no_answer_of_its_own() -> None:
    """What ended the work is told, not what came after it."""
    for error in islice(errors(), 3):
        answer = Mock(side_effect=error)
        rollback(Mock(in_transaction=True, execute=answer))
        answer.assert_called_once_with("ROLLBACK")
