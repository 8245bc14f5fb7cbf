"""A set that cannot be used is left as it is, byte by byte, whatever lies beside it."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest

from digitpad.core.errors import UserError
from digitpad.storage.errors import DamagedError, RefusedError, StoreError
from digitpad.storage.recovery.sqlite_recovery import salvage
from digitpad.storage.sets import schema
from digitpad.storage.sets.store import Store
from tests.storage import drawn


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def filled(path: Path, n: int, close: bool = True) -> Store:
    store = Store.open(path)
    for i in range(n):
        with store.writing() as writer:
            writer.add([drawn.sample(drawn.ring(5 + i % 60), i % 10)])
    if close:
        store.close()
    return store


def killed(tmp_path: Path, n: int) -> Path:
    """A set as a kill leaves it: the file, and beside it a log with what was stored last."""
    store = filled(tmp_path / "alive.digitpad", n, close=False)
    folder = tmp_path / "left"
    folder.mkdir()
    for end in ("", "-wal"):
        shutil.copyfile(f"{store.path}{end}", folder / f"set.digitpad{end}")
    store.close()
    return folder / "set.digitpad"


def test_an_older_copy_beside_a_newer_log_is_refused_and_left(tmp_path: Path) -> None:
    store = filled(tmp_path / "alive.digitpad", 40)
    shutil.copyfile(store.path, tmp_path / "old.digitpad")
    filled(store.path, 60)
    path = killed(tmp_path, 5)  # its log holds the pages that changed last
    shutil.copyfile(tmp_path / "old.digitpad", path)
    before = bytes_of(path.parent)
    with pytest.raises(DamagedError):
        Store.open(path)
    assert bytes_of(path.parent) == before
    assert salvage(path, tmp_path / "new.digitpad").n >= 40
    assert bytes_of(path.parent) == before


def test_what_a_kill_left_is_opened_whole(tmp_path: Path) -> None:
    path = killed(tmp_path, 30)
    store = Store.open(path)
    assert store.count() == 30
    store.close()


@pytest.mark.parametrize("with_log", [False, True])
def test_damage_and_foreign_shapes_are_refused_and_left(tmp_path: Path, with_log: bool) -> None:
    path = killed(tmp_path, 30) if with_log else tmp_path / "left" / "set.digitpad"
    if not with_log:
        filled(path, 30)
    whole = bytes_of(path.parent)
    target = path.with_name("set.digitpad-wal") if with_log else path
    for damage in (b"\0" * 4096, b"\xff" * 4096):
        content = bytearray(whole[target.name])
        content[8192:12288] = damage
        target.write_bytes(content)
        before = bytes_of(path.parent)
        if with_log:  # what fails its own checksum was never committed: SQLite leaves it out
            with contextlib.closing(Store.open(path)) as store:
                assert store.count() < 30
            for name in path.parent.iterdir():
                name.unlink()
            for name, data in whole.items():
                (path.parent / name).write_bytes(data)
        else:
            with pytest.raises(StoreError):
                Store.open(path)
            assert bytes_of(path.parent) == before


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW more AS SELECT * FROM sample",
        "CREATE TRIGGER t AFTER INSERT ON sample BEGIN DELETE FROM sample; END",
        "CREATE TABLE more (x)",
        "ALTER TABLE sample ADD COLUMN more TEXT",
    ],
)
def test_what_digitpad_never_made_is_refused(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "left" / "set.digitpad"
    filled(path, 3)
    with sqlite3.connect(path) as connection:
        connection.execute(statement)
    connection.close()
    before = bytes_of(path.parent)
    with pytest.raises(RefusedError):
        Store.open(path)
    assert bytes_of(path.parent) == before


def test_salvage_of_a_set_whose_table_is_an_endless_view_ends(tmp_path: Path) -> None:
    path = tmp_path / "endless.digitpad"
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(
        "CREATE VIEW sample AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c)"
        " SELECT n, n AS removed FROM c"
    )
    connection.commit()
    connection.close()
    with pytest.raises(UserError, match="Nothing in"):
        salvage(path, tmp_path / "new.digitpad")
    assert not (tmp_path / "new.digitpad").exists()


def test_a_sample_that_bears_a_built_in_ones_id_is_not_taken_for_it(tmp_path: Path) -> None:
    path = tmp_path / "set.digitpad"
    filled(path, 2)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE sample SET id = 'digits:1' WHERE n = 1")
    connection.close()
    store = Store.open(path)
    assert [sample.id for sample in store.samples()] != []
    assert all(":" not in sample.id for sample in store.samples())
    store.close()
    found = salvage(path, tmp_path / "new.digitpad")
    assert (found.n, found.n_lost) == (2, 0)


def test_a_salvage_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(tmp_path / "set.digitpad", 5)

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("digitpad.storage.sets.writer.Writer.add", fail)
        with pytest.raises(StoreError, match="No space"):
            salvage(tmp_path / "set.digitpad", tmp_path / "new.digitpad")
    assert sorted(path.name for path in tmp_path.glob("*new*")) == []
    assert salvage(tmp_path / "set.digitpad", tmp_path / "new.digitpad").n == 5


def test_a_salvage_leaves_alone_what_comes_to_lie_at_its_place(tmp_path: Path) -> None:
    filled(tmp_path / "set.digitpad", 5)
    target = tmp_path / "new.digitpad"
    with pytest.raises(UserError, match="exists"):
        salvage(tmp_path / "set.digitpad", target, lambda _: target.write_text("of somebody else"))
    assert target.read_text() == "of somebody else"
    assert sorted(path.name for path in tmp_path.glob("*new*")) == [target.name]


OLD_WRITES = (
    "UPDATE sample SET label = 3, revision = 9 WHERE n = 1",
    "UPDATE sample SET removed = 'now', revision = 9 WHERE n = 1",
    "DELETE FROM sample",
    "INSERT OR IGNORE INTO excluded VALUES ('digits:1')",
)


@pytest.mark.parametrize("statement", OLD_WRITES)
def test_an_older_program_that_has_the_set_open_cannot_write_once_a_newer_one_changed_its_shape(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    path = tmp_path / "set.digitpad"
    filled(path, 2)
    old = sqlite3.connect(path, isolation_level=None)
    assert old.execute("SELECT count(*) FROM sample").fetchone() == (2,)
    for version in (schema.VERSION + 1, schema.VERSION + 2):
        last = "INSERT OR REPLACE INTO state VALUES ('revision', '9')"
        if version > schema.VERSION + 1 or schema.VERSION > 1:
            last = f"INSERT OR REPLACE INTO state (key, value, version) VALUES ('revision', '9', {version - 1})"
        later = schema.Migration(version, (f"ALTER TABLE sample ADD COLUMN note{version} TEXT",))
        monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, later))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(schema, "VERSION", version)
            Store.open(path).close()
        old.execute("BEGIN IMMEDIATE")
        old.execute(statement)
        with pytest.raises(sqlite3.Error):
            old.execute(last)  # with which every transaction of digitpad's ends
        old.execute("ROLLBACK")
        monkeypatch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS)
        break
    old.close()


def test_a_store_refuses_to_write_once_a_newer_program_changed_the_shape(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = filled(tmp_path / "set.digitpad", 2, close=False)
    later = schema.Migration(schema.VERSION + 1, ("ALTER TABLE sample ADD COLUMN note TEXT",))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, later))
        patch.setattr(schema, "VERSION", later.version)
        newer = Store.open(store.path)
        with newer.writing() as writer:
            writer.add([drawn.sample()])
        newer.close()
    with pytest.raises(RefusedError, match="newer"), store.writing():
        pass
    store.close()


def test_the_file_in_use_here_is_copied_through_sqlite_alone(tmp_path: Path) -> None:
    """A descriptor that is closed takes SQLite's locks along: another program would then delete the log in use."""
    from digitpad.storage.formats.archives.sets import opened_copy

    store = filled(tmp_path / "set.digitpad", 3, close=False)
    with opened_copy(store.path) as copy:
        assert copy.count() == 3
    other = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT count(*) FROM sample').fetchone();"
        "c.close()"
    )
    import subprocess
    import sys

    subprocess.run([sys.executable, "-c", other, store.path], check=True)
    with store.writing() as writer:
        writer.add([drawn.sample()])
    assert Path(f"{store.path}-wal").stat().st_nlink == 1
    store.close()
    again = Store.open(tmp_path / "set.digitpad")
    assert again.count() == 4
    again.close()
