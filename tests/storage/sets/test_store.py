"""A training set's file: opened with suspicion, written in transactions, read back as it was."""

from __future__ import annotations

import contextlib
import gc
import os
import sqlite3
import struct
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.samples import Sample
from digitpad.storage.errors import DamagedError, ReadOnlyError, RefusedError, StoreError, UnavailableError, translated
from digitpad.storage.files.held_files import is_held
from digitpad.storage.sets import connection, schema
from digitpad.storage.sets.patience import Patience
from digitpad.storage.sets.store import Store
from tests.storage import drawn

T = TypeVar("T")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "set.digitpad"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    opened = Store.open(path)
    yield opened
    opened.close()


def add(store: Store, *samples: Sample) -> None:
    with store.writing() as writer:
        writer.add(samples)


def make(path: Path, *samples: Sample) -> Path:
    store = Store.open(path)
    add(store, *(samples or [drawn.sample()]))
    store.close()
    return path


@pytest.mark.parametrize("code", [sqlite3.SQLITE_BUSY, sqlite3.SQLITE_PROTOCOL])
@pytest.mark.parametrize("is_there", [True, False])
def test_a_set_that_others_begin_at_this_moment_is_waited_for(
    path: Path, monkeypatch: pytest.MonkeyPatch, is_there: bool, code: int
) -> None:
    if is_there:
        make(path)
    make_durable, n_asked = connection.make_durable, 0

    def busy_twice(opened: sqlite3.Connection) -> None:
        nonlocal n_asked
        n_asked += 1
        if n_asked < 3:
            error = sqlite3.OperationalError("database is locked")
            error.sqlite_errorcode = code
            raise error
        make_durable(opened)

    monkeypatch.setattr(connection, "make_durable", busy_twice)
    store = Store.open(path)
    assert not store.read_only
    assert (store.count(), n_asked) == (int(is_there), 3)
    store.close()


@given(samples=st.lists(drawn.samples, max_size=4, unique_by=lambda s: s.id))
@settings(max_examples=30)
def test_samples_come_back_in_everything(tmp_path_factory: pytest.TempPathFactory, samples: list[Sample]) -> None:
    path = tmp_path_factory.mktemp("set") / "set.digitpad"
    store = Store.open(path)
    add(store, *samples)
    store.close()
    store = Store.open(path)
    assert all(drawn.same(a, b) for a, b in zip(store.drawn_samples(), samples, strict=True))
    assert [sample.drawing for sample in store.samples()] == [None] * len(samples)
    store.close()


def test_a_closed_set_is_one_whole_file(path: Path) -> None:
    make(path)
    assert os.listdir(path.parent) == [path.name]


def test_after_a_crash_the_next_opening_makes_the_file_whole(path: Path, store: Store) -> None:
    add(store, drawn.sample())
    crashed = path.with_name("crashed.digitpad")
    for suffix in ("", "-wal"):
        Path(f"{crashed}{suffix}").write_bytes(Path(f"{path}{suffix}").read_bytes())
    opened = Store.open(crashed)
    alone = path.with_name("alone.digitpad")
    alone.write_bytes(crashed.read_bytes())
    opened.close()
    copy = Store.open(alone)
    assert len(list(copy.samples())) == 1
    copy.close()


def test_the_file_is_known_by_its_header(path: Path) -> None:
    make(path)
    head = path.read_bytes()[:100]
    assert head.startswith(b"SQLite format 3\0")
    assert head[68:72] == b"DGPD"
    assert struct.unpack(">I", head[60:64]) == (schema.VERSION,)


def test_what_is_committed_is_synced(store: Store) -> None:
    assert store.connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert store.connection.execute("PRAGMA synchronous").fetchone()[0] >= 2


def test_a_transaction_is_all_or_nothing(store: Store) -> None:
    def add_and_fail() -> None:
        with store.writing() as writer:
            writer.add([drawn.sample()])
            raise RuntimeError

    with pytest.raises(RuntimeError):
        add_and_fail()
    assert list(store.samples()) == []
    assert store.revision() == 0


def test_removed_samples_are_kept_until_they_are_purged(store: Store) -> None:
    sample = drawn.sample()
    add(store, sample)
    with store.writing() as writer:
        writer.remove([sample.id], "2026-01-01T00:00:00")
    assert list(store.samples()) == []
    with store.writing() as writer:
        writer.restore([sample.id])
    assert [s.id for s in store.samples()] == [sample.id]
    with store.writing() as writer:
        writer.remove([sample.id], "2026-01-01T00:00:00")
        assert writer.purge("2026-01-01") == 0
        assert writer.purge("2026-01-02") == 1
    assert list(store.drawn_samples([sample.id])) == []


def test_other_connections_see_what_changed(path: Path, store: Store) -> None:
    other = Store.open(path)
    seen = other.revision()
    sample = drawn.sample()
    add(store, sample)
    assert other.revision() > seen
    assert [(row.sample.id, row.removed) for row in other.changed_since(seen)] == [(sample.id, "")]
    with store.writing() as writer:
        writer.remove([sample.id], "now")
    assert [row.removed for row in other.changed_since(seen)] == ["now"]
    other.close()


def test_readings_count_unless_their_teaching_is_undone(store: Store) -> None:
    sample, other = drawn.sample(label=7), drawn.sample(None, 2)
    with store.writing() as writer:
        writer.add([other, sample])
        writer.note_reading(other.id, 2, 2)
        writer.note_reading(sample.id, 1, 7)
    assert store.readings(50) == [False, True]
    with store.writing() as writer:
        writer.relabel([sample.id], 1)
    assert store.readings(50) == [True, True]
    with store.writing() as writer:
        writer.remove([sample.id], "now")
    assert store.readings(50) == [True]
    with store.writing() as writer:
        for _ in range(1100):
            writer.note_reading(other.id, 2, 2)
    assert len(store.readings(5000)) == 1000


# What is not a set of ours


def tamper(path: Path, *statements: str) -> Path:
    with sqlite3.connect(path, isolation_level=None) as connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()
    return path


def newer(path: Path) -> Path:
    return tamper(make(path), f"PRAGMA user_version = {schema.VERSION + 1}")


def newer_in_the_log(path: Path) -> Path:
    """As a newer digitpad leaves it that was killed: the header still tells the old version."""
    store = Store.open(path)
    store.connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    for suffix in ("", "-wal"):
        Path(f"{path}{suffix}.kept").write_bytes(Path(f"{path}{suffix}").read_bytes())
    store.connection.execute("PRAGMA user_version = 0")
    store.connection.close()
    for suffix in ("", "-wal"):
        Path(f"{path}{suffix}.kept").rename(f"{path}{suffix}")
    return path


def foreign(path: Path) -> Path:
    return tamper(path, "CREATE TABLE moz_places (id INTEGER)")


def foreign_with_id(path: Path) -> Path:
    return tamper(path, "PRAGMA application_id = 1", "CREATE TABLE t (x)")


def text(path: Path) -> Path:
    path.write_text("Dear diary, ...")
    return path


def hostile(*statements: str) -> Callable[[Path], Path]:
    return lambda path: tamper(make(path), *statements)


HOSTILE = {
    "newer": (newer, "newer digitpad"),
    "newer in the log": (newer_in_the_log, "newer digitpad"),
    "foreign": (foreign, "not a digitpad training set"),
    "foreign id": (foreign_with_id, "not a digitpad training set"),
    "text": (text, "not a digitpad training set"),
    "trigger": (hostile("CREATE TRIGGER t AFTER INSERT ON sample BEGIN DELETE FROM sample; END"), "does not have"),
    "view": (
        hostile("ALTER TABLE sample RENAME TO s", "CREATE VIEW sample AS SELECT * FROM s"),
        "does not have",
    ),
    "index on an expression": (hostile("CREATE INDEX i ON sample (abs(label))"), "does not have"),
    "virtual table": (hostile("CREATE VIRTUAL TABLE v USING fts5(x)"), "does not have"),
    "missing table": (hostile("DROP TABLE reading"), "does not have"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_not_ours_is_refused_and_left_untouched(path: Path, kind: str) -> None:
    make_it, said = HOSTILE[kind]
    make_it(path)
    before = {p.name: p.read_bytes() for p in path.parent.iterdir() if not p.name.endswith("-shm")}
    with pytest.raises(RefusedError, match=said):
        Store.open(path)
    after = {p.name: p.read_bytes() for p in path.parent.iterdir() if not p.name.endswith("-shm")}
    assert after == before


@pytest.mark.filterwarnings("ignore:unclosed database:ResourceWarning")  # of Python 3.13 on: it is what is tried
def test_a_store_that_nobody_closed_holds_its_file_no_longer_than_it_lives(path: Path) -> None:
    store = Store.open(path)
    assert is_held(path)
    del store
    gc.collect()
    assert not is_held(path)


def test_a_folder_is_not_a_set(tmp_path: Path) -> None:
    with pytest.raises(UnavailableError, match="is not a file"):
        Store.open(tmp_path)


@pytest.mark.parametrize("keep", [10, 99, 5000])
def test_a_cut_file_is_damaged(path: Path, keep: int) -> None:
    make(path, *(drawn.sample() for _ in range(50)))
    whole = path.read_bytes()
    path.write_bytes(whole[:keep])
    with pytest.raises(DamagedError, match="salvage"):
        Store.open(path)
    assert path.read_bytes() == whole[:keep]


def test_an_empty_file_becomes_a_set(path: Path) -> None:
    path.touch()
    store = Store.open(path)
    add(store, drawn.sample())
    store.close()


def test_a_set_that_another_program_is_making_is_waited_for(path: Path) -> None:
    path.touch()
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        class MadeAfterSeconds(Patience):
            def wait_for(self, step: Callable[[], T], at_most: float | None = None) -> T:
                if other.in_transaction and at_most is None:
                    other.execute("ROLLBACK")
                    schema.migrate(other)
                return super().wait_for(step, 0)

        with contextlib.closing(Store.open(path, patience=MadeAfterSeconds())) as store:
            assert store.obstacle is None
            assert store.count() == 0


def test_a_lock_that_was_had_renews_the_patience() -> None:
    waits = Patience(1.0)
    for _ in range(2):
        left = [True]

        def step(left: list[bool] = left) -> None:
            if left and left.pop():
                raise busy()

        waits.wait_for(step)


def test_a_set_that_fails_for_another_reason_than_a_lock_is_not_written_to(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(path, drawn.sample())

    def fail(*_: object) -> None:
        error = busy()
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise error

    monkeypatch.setattr(connection, "begin", fail)
    with contextlib.closing(Store.open(path)) as store:
        assert store.obstacle is not None


def busy() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("database is locked")
    error.sqlite_errorcode = sqlite3.SQLITE_BUSY
    return error


def test_unreadable_rows_do_not_keep_the_others_from_use(path: Path) -> None:
    good, bad = drawn.sample(), drawn.sample()
    make(path, good, bad)
    tamper(path, f"UPDATE sample SET picture = x'00' WHERE id = '{bad.id}'")
    store = Store.open(path)
    assert [sample.id for sample in store.samples()] == [good.id]
    store.close()


# Where nothing can be written


@contextlib.contextmanager
def nobody() -> Iterator[None]:
    """Without root's rights, for which no permission counts."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def open_to_all(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A set in a folder that `nobody` can reach; pytest's own folders are root's alone."""
    monkeypatch.delenv("TMPDIR")
    monkeypatch.setattr(tempfile, "tempdir", None)
    with tempfile.TemporaryDirectory(prefix="digitpad-test-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder) / "set.digitpad"
        Path(folder).chmod(0o755)


def is_readable_only(path: Path) -> int:
    """How many samples can be read where none can be added."""
    store = Store.open(path)
    assert store.read_only
    n = len(list(store.samples()))
    with pytest.raises(ReadOnlyError):
        add(store, drawn.sample())
    store.close()
    return n


def test_a_set_in_a_read_only_folder_can_be_read(open_to_all: Path) -> None:
    make(open_to_all)
    open_to_all.parent.chmod(0o555)
    with nobody():
        assert is_readable_only(open_to_all) == 1


def test_a_set_with_a_log_left_behind_in_a_read_only_folder_can_be_read(open_to_all: Path) -> None:
    store = Store.open(open_to_all)
    add(store, drawn.sample(), drawn.sample())
    copy = open_to_all.with_name("copy.digitpad")
    for suffix in ("", "-wal"):
        Path(f"{copy}{suffix}").write_bytes(Path(f"{open_to_all}{suffix}").read_bytes())
        Path(f"{copy}{suffix}").chmod(0o444)
    store.close()
    open_to_all.parent.chmod(0o555)
    with nobody():
        assert is_readable_only(copy) == 2


def test_no_permission_is_a_sentence(open_to_all: Path) -> None:
    make(open_to_all).chmod(0o000)
    with nobody(), pytest.raises(UnavailableError, match="Permission denied"):
        Store.open(open_to_all)


def test_a_folder_that_may_not_be_looked_into_is_a_sentence(open_to_all: Path) -> None:
    make(open_to_all)
    open_to_all.parent.chmod(0o000)
    with nobody(), pytest.raises(UnavailableError, match="Permission denied"):
        Store.open(open_to_all)


def test_a_new_set_where_nothing_can_be_made_is_a_sentence(open_to_all: Path) -> None:
    open_to_all.parent.chmod(0o555)
    with nobody(), pytest.raises(UnavailableError):
        Store.open(open_to_all)


def test_writing_to_a_file_that_went_away_is_not_acknowledged(path: Path, store: Store) -> None:
    add(store, drawn.sample())
    path.unlink()
    with pytest.raises(UnavailableError, match="gone away"):
        add(store, drawn.sample())
    store.save_again()
    again = Store.open(path)
    assert len(list(again.samples())) == 1
    again.close()
    with pytest.raises(StoreError):
        store.save_again()


def test_another_program_s_lock_is_a_sentence(path: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.patience.seconds = 0.05
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(UnavailableError, match="busy"):
        add(store, drawn.sample())
    other.execute("ROLLBACK")
    other.close()
    add(store, drawn.sample())


def test_programming_errors_are_not_hidden(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError), store.writing():
        store.connection.execute("SELECT nonsense")


# Migrations

STORED_V1 = Path(__file__).parent / "data" / "version-1.digitpad"


def test_a_stored_version_1_file_is_read(path: Path) -> None:
    path.write_bytes(STORED_V1.read_bytes())
    store = Store.open(path)
    assert [(sample.label, sample.id[:2]) for sample in store.drawn_samples()] == [(7, "aa"), (1, "bb"), (10, "cc")]
    assert store.readings(50) == [False]
    assert store.excluded() == {"digits:5"}
    assert schema.user_version(store.connection) == schema.VERSION
    store.close()


@pytest.fixture
def later_version(monkeypatch: pytest.MonkeyPatch) -> schema.Migration:
    """As if digitpad had gone on: one more version of the file."""
    later = schema.Migration(
        schema.VERSION + 1,
        ("ALTER TABLE sample ADD COLUMN note TEXT NOT NULL DEFAULT ''", "CREATE INDEX sample_note ON sample (note)"),
    )
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, later))
    monkeypatch.setattr(schema, "VERSION", later.version)
    return later


def test_an_older_file_is_brought_up_to_date_after_a_backup(path: Path, request: pytest.FixtureRequest) -> None:
    make(path, drawn.sample(), drawn.sample())
    request.getfixturevalue("later_version")
    told: list[tuple[int, int]] = []

    def before(connection: sqlite3.Connection) -> None:
        told.append((schema.user_version(connection), schema.revision_of(connection)))

    store = Store.open(path, before_migration=before)
    assert schema.user_version(store.connection) == schema.VERSION
    assert (len(list(store.samples())), told) == (2, [(schema.VERSION - 1, 1)])
    store.close()
    Store.open(path, before_migration=before).close()
    assert len(told) == 1


def test_a_migration_that_fails_leaves_the_file_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(path)
    broken = schema.Migration(schema.VERSION + 1, ("CREATE TABLE extra (x)", "nonsense"))
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, broken))
        patch.setattr(schema, "VERSION", broken.version)
        with pytest.raises(sqlite3.OperationalError):
            Store.open(path)
    store = Store.open(path)
    assert len(list(store.samples())) == 1
    store.close()


def test_an_older_file_that_cannot_be_written_is_left_alone(open_to_all: Path, request: pytest.FixtureRequest) -> None:
    make(open_to_all)
    open_to_all.parent.chmod(0o555)
    request.getfixturevalue("later_version")
    with nobody(), pytest.raises(ReadOnlyError, match="of an older kind"):
        Store.open(open_to_all)


@pytest.mark.parametrize(
    ("code", "kind", "said"),
    [
        (sqlite3.SQLITE_FULL, UnavailableError, "is full"),
        (sqlite3.SQLITE_IOERR_FSYNC, UnavailableError, "does not answer"),
        (sqlite3.SQLITE_READONLY_DBMOVED, ReadOnlyError, "not written"),
        (sqlite3.SQLITE_LOCKED, UnavailableError, "busy"),
        (sqlite3.SQLITE_CORRUPT_INDEX, DamagedError, "damaged"),
    ],
)
def test_every_failure_of_a_disk_is_a_sentence(path: Path, code: int, kind: type[StoreError], said: str) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = code

    def fail() -> None:
        with translated(path):
            raise error

    with pytest.raises(kind, match=said):
        fail()


def test_a_length_that_no_memory_could_hold_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "set.digitpad"
    with pytest.raises(DamagedError), translated(path):
        raise MemoryError  # so SQLite 3.53 answers some damaged files
