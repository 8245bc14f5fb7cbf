"""What a row and a stored drawing may hold, at the edges; how long a lock is waited for, by a clock made up here."""

from __future__ import annotations

import sqlite3
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.preprocess import PREPROCESSOR_VERSION
from digitpad.core.samples import Origin, Raster, Sample
from digitpad.storage.errors import UnavailableError
from digitpad.storage.sets import codec, page_copy, row_codec, unsaved_file
from digitpad.storage.sets.patience import Patience
from digitpad.storage.sets.unsaved_file import UnsavedFile, UnsavedSample
from tests.storage import drawn

PICTURE = bytes(range(17)) + bytes(47)
ROW = ("abc", 7, PICTURE, "taught", "2026-01-02", "ada", "src", "pen", "1.2")


@pytest.mark.parametrize(
    ("place", "value", "is_sound"),
    [
        (0, "a" * 200, True), (0, "a" * 201, False), (0, "", False), (0, "a:b", False), (0, 5, False),
        (1, 0, True), (1, 10, True), (1, 11, False), (1, -1, False), (1, "7", False),
        (2, PICTURE[:63], False), (2, PICTURE + b"\0", False), (2, bytes(63) + b"\x10", True),
        (2, bytes(63) + b"\x11", False), (2, "text", False),
        (3, "imported", True), (3, "stolen", False), (4, 5, False), (8, None, False),
    ],
)  # fmt: skip
def test_a_row_is_a_sample_where_each_value_is_sound(place: int, value: object, is_sound: bool) -> None:
    row = (*ROW[:place], value, *ROW[place + 1 :])
    if is_sound:
        assert row_codec.to_sample(row).id == row[0]
    else:
        with pytest.raises(UserError, match="cannot be read"):
            row_codec.to_sample(row)


def test_a_row_comes_back_as_the_sample_it_was() -> None:
    sample = row_codec.to_sample((*ROW, codec.encode(drawn.SEVEN)))
    assert (sample.created, sample.writer, sample.source, sample.device, sample.app_version) == ROW[4:]
    assert (sample.label, sample.origin, sample.drawing) == (7, Origin.TAUGHT, drawn.SEVEN)
    assert sample.picture.ravel().tobytes() == PICTURE
    assert row_codec.to_light_row(sample) == (*ROW, codec.encode(drawn.SEVEN))
    whole = row_codec.to_row(sample)
    assert dict(zip(row_codec.COLUMNS.split(", "), whole, strict=True)) == {
        **dict(zip(row_codec.LIGHT.split(", "), ROW, strict=True)),
        "drawing": codec.encode(drawn.SEVEN),
        "digest": codec.digest(drawn.SEVEN, sample.picture),
        "preprocessor": PREPROCESSOR_VERSION,
    }
    plain = row_codec.to_row(Sample("a", 1, sample.picture))
    assert plain[2] is None
    assert plain[3] == codec.digest(None, sample.picture)
    assert row_codec.to_sample(ROW).drawing is None
    with pytest.raises(UserError):
        row_codec.to_sample((*ROW, "text"))


# ------------------------------------------------------------------------------------------------ drawings


@pytest.mark.parametrize(
    ("column", "letter"),
    [
        ([0, 1, -5], "h"), ([32767, -32767], "h"), ([32768], "i"), ([-32768], "i"),
        ([2**31 - 1, -(2**31) + 1], "i"), ([2.0**31], "f"), ([0.5], "f"), ([-0.0], "f"), ([0.1], "d"), ([1e300], "d"),
        ([3.4028234663852886e38], "f"), ([3.5e38], "d"), ([float(2**31 + 1)], "d"),
    ],
)  # fmt: skip
def test_a_column_takes_the_smallest_type_that_holds_it(column: list[float], letter: str) -> None:
    ink = Ink((Stroke(np.array([(value, 0.0) for value in column])),))
    data = codec.encode(ink)
    assert data[9:10] == letter.encode()
    size = {"h": 2, "i": 4, "f": 4, "d": 8}[letter] * len(column)
    assert data[10 + size :] == b"h" + bytes(2 * len(column)) + b"00"
    assert codec.decode(data) == ink


def test_strokes_and_pixels_are_counted_before_they_are_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    dots = Ink((Stroke([[1, 2]]), Stroke([[3, 4]])))
    grey = np.arange(12, dtype=np.uint8).reshape(3, 4)
    data, raster = codec.encode(dots), codec.encode(Raster(grey))
    monkeypatch.setattr(codec, "MAX_STROKES", 2)
    monkeypatch.setattr(codec, "MAX_PIXELS", 12)
    assert codec.decode(data) == dots
    again = codec.decode(raster)
    assert isinstance(again, Raster)
    assert again.grey.tolist() == grey.tolist()
    monkeypatch.setattr(codec, "MAX_STROKES", 1)
    monkeypatch.setattr(codec, "MAX_PIXELS", 11)
    empty = b"R" + struct.pack("<II", 0, 5) + zlib.compress(b"")
    longer = b"R" + struct.pack("<II", 1, 2) + zlib.compress(b"abc")
    for bad in (data, raster, empty, longer, b"", b"X", data[:-1], raster[:5]):
        with pytest.raises(UserError, match="cannot be read"):
            codec.decode(bad)


def test_tilt_comes_back_where_one_stroke_has_it() -> None:
    tilted = Stroke([[0, 0, 0, 1], [5, 5, 9, 0.5]], [[10, 20], [30, -40]])
    ink = Ink((Stroke([[1, 2]]), tilted, Stroke([[7, 8], [9, 1]])))
    again = codec.decode(codec.encode(ink))
    assert again == ink
    assert isinstance(again, Ink)
    tilts = [stroke.tilt for stroke in again.strokes]
    assert tilts[0] is None
    assert tilts[1] is not None
    assert tilts[1].tolist() == [[10, 20], [30, -40]]
    assert tilts[2] is None
    assert b"T" not in codec.encode(Ink((Stroke([[1, 2]]),)))


# ------------------------------------------------------------------------------------------------ patience


class Clock:
    """Time goes on while it is waited for, and an end may come."""

    def __init__(self, ends_at: float = np.inf) -> None:
        self.now = 100.0
        self.waits: list[float] = []
        self._ends_at = ends_at

    def monotonic(self) -> float:
        return self.now

    def wait(self, seconds: float) -> bool:
        self.waits.append(seconds)
        self.now += seconds
        return self.now >= self._ends_at


def waiting(monkeypatch: pytest.MonkeyPatch, seconds: float, clock: Clock) -> Patience:
    found = Patience(seconds)
    monkeypatch.setattr("digitpad.storage.sets.patience.time.monotonic", clock.monotonic)
    monkeypatch.setattr(found, "_ended", clock)
    return found


def busy(code: int = sqlite3.SQLITE_BUSY) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("locked")
    error.sqlite_errorcode = code
    return error


class Step:
    """Fails `n` times."""

    def __init__(self, n: float, error: sqlite3.OperationalError | None = None) -> None:
        self.n = n
        self.calls = 0
        self._error = error or busy()

    def __call__(self) -> str:
        self.calls += 1
        if self.calls <= self.n:
            raise self._error
        return "done"


def test_a_lock_is_waited_for_as_long_as_there_is_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    patient = waiting(monkeypatch, 1.0, clock)
    assert patient.wait_for(Step(40)) == "done"
    assert clock.waits == [0.02] * 40
    clock.now = 100.0
    step = Step(np.inf)
    with pytest.raises(sqlite3.OperationalError):
        patient.wait_for(step)
    assert clock.now == pytest.approx(101.0, abs=0.021)
    assert step.calls in (51, 52)


def test_patience_that_is_over_comes_back_with_the_first_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    patient = waiting(monkeypatch, 1.0, clock)
    for calls in (52, 1, 1):
        step = Step(np.inf)
        with pytest.raises(sqlite3.OperationalError):
            patient.wait_for(step)
        assert step.calls in (calls, calls - 1 or 1)
    assert patient.wait_for(Step(0)) == "done"
    step = Step(np.inf)
    with pytest.raises(sqlite3.OperationalError):
        patient.wait_for(step)
    assert step.calls > 50


def test_a_shorter_wait_leaves_the_patience_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    patient = waiting(monkeypatch, 1.0, clock)
    for at_most, wanted in ((0.1, 0.1), (0.0, 0.0), (5.0, 1.0)):
        begun = clock.now
        with pytest.raises(sqlite3.OperationalError):
            patient.wait_for(Step(np.inf), at_most)
        assert clock.now - begun == pytest.approx(wanted, abs=0.021)
    step = Step(np.inf)
    with pytest.raises(sqlite3.OperationalError):
        patient.wait_for(step)
    assert step.calls == 1


@pytest.mark.parametrize("code", [sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, 261, sqlite3.SQLITE_PROTOCOL])
def test_locks_of_every_kind_are_waited_for(code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    assert waiting(monkeypatch, 1.0, Clock()).wait_for(Step(2, busy(code))) == "done"


def test_other_errors_and_an_end_are_not_waited_out(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(ends_at=100.1)
    patient = waiting(monkeypatch, 1.0, clock)
    step = Step(1, busy(sqlite3.SQLITE_IOERR))
    with pytest.raises(sqlite3.OperationalError):
        patient.wait_for(step)
    assert (step.calls, clock.waits) == (1, [])
    with pytest.raises(sqlite3.OperationalError):
        patient.wait_for(Step(np.inf))
    assert clock.now == pytest.approx(100.1, abs=0.021)
    plain = Patience()
    assert (plain.seconds, plain.is_ended) == (10.0, False)
    plain.end()
    assert plain.is_ended


def test_a_copy_gives_up_after_ten_seconds_of_a_lock_and_no_sooner(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The progress of a backup, as SQLite tells it: busy, moving on, busy for too long."""
    now = [0.0]
    monkeypatch.setattr("digitpad.storage.sets.page_copy.time.monotonic", lambda: now[0])
    looked: list[Any] = []

    class Source:
        def execute(self, _: str) -> Source:
            return self

        in_transaction = True

        def backup(self, _copy: object, *, pages: int, progress: Any) -> None:
            assert pages == 2000
            looked.append(progress)
            for at, status in ((9.9, sqlite3.SQLITE_BUSY), (10.0, 0), (20.0, sqlite3.SQLITE_LOCKED)):
                now[0] = at
                progress(status, 1, 2)
            now[0] = 20.1
            progress(sqlite3.SQLITE_BUSY, 1, 2)

    with pytest.raises(sqlite3.OperationalError, match="locked") as told:
        page_copy.copy_to(Source(), tmp_path / "copy")  # type: ignore[arg-type]
    assert told.value.sqlite_errorcode == sqlite3.SQLITE_BUSY
    source = sqlite3.connect(tmp_path / "a")
    with pytest.raises(UnavailableError, match="broken off"):
        page_copy.copy_to(source, tmp_path / "b", lambda: True)
    source.close()


# ------------------------------------------------------------------------------------------------ what waits


def test_lessons_of_other_sets_are_counted_and_too_large_a_file_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "state").mkdir()
    lessons = [UnsavedSample(drawn.sample(drawn.SEVEN, 7), 1), UnsavedSample(drawn.sample(drawn.ONE, 1))]
    other = UnsavedFile(tmp_path / "other.digitpad", tmp_path / "state")
    path = other.keep(lessons)
    assert path is not None
    assert path.parent == tmp_path
    other.release()
    mine = UnsavedFile(tmp_path / "mine.digitpad", tmp_path / "state")
    (found,) = mine.of_other_sets()
    assert (found.set_path, found.n) == (str(tmp_path / "other.digitpad"), 2)
    assert mine.take_over() == []
    again = UnsavedFile(tmp_path / "other.digitpad", tmp_path / "state")
    assert again.of_other_sets() == []
    size = found.path.stat().st_size
    monkeypatch.setattr(unsaved_file, "_LARGEST", size - 1)
    assert again.take_over() == []
    assert "is too large" in caplog.text
    caplog.clear()
    monkeypatch.setattr(unsaved_file, "_LARGEST", size)
    taken = UnsavedFile(tmp_path / "other.digitpad", tmp_path / "state").take_over(next(tmp_path.glob("*.jsonl")))
    assert [(lesson.sample.label, lesson.read_as) for lesson in taken] == [(7, 1), (1, None)]
