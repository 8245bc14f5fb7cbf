"""The look at a set: from which number and share on something is said, proposed or done; readings are made up here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from digitpad.core.samples import NOT_A_DIGIT, Raster
from digitpad.storage.formats import Record
from digitpad.storage.formats.picture_sets.picture_set import PictureSet
from digitpad.storage.formats.picture_sets.words import Words
from digitpad.storage.set_check import check as looks
from digitpad.storage.set_check.check import (
    Collector,
    SetCheck,
    WordReading,
    check_collected,
    check_pictures,
    ten_for_zero,
)
from digitpad.storage.set_check.reading import digits_of, row_of, row_of_picture
from digitpad.storage.set_check.treatment import Treatment, Turn


def pattern(digit: int) -> np.ndarray:
    """A picture (32, 32) that stays the same however it is turned or mirrored, one for each digit."""
    quarter = np.zeros((16, 16), np.uint8)
    quarter[0, 0] = 255  # the corners of all: all are of one size
    for ring in range(4):
        if (digit + 1) >> ring & 1:
            quarter[3 + 3 * ring : 6 + 3 * ring, 3 + 3 * ring :] = 255
            quarter[3 + 3 * ring :, 3 + 3 * ring : 6 + 3 * ring] = 255
    half = np.hstack([quarter, quarter[:, ::-1]])
    return np.vstack([half, half[::-1]])


PATTERNS = [pattern(digit) for digit in range(10)]


@pytest.fixture(autouse=True)
def readable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Patterns read as their digits, whichever way they lie; what is inverted reads as anything."""
    known = np.stack([row for each in PATTERNS if (row := row_of_picture(each, 255)) is not None])
    monkeypatch.setattr(looks, "digits_of", lambda rows: (rows @ known.T).argmax(axis=1).astype(np.int64))


def of(shown: Sequence[int], words: Sequence[str]) -> PictureSet:
    return PictureSet(np.stack([PATTERNS[digit] for digit in shown]), 255, Words.of(words))


def labelled(n: int, n_right: int, word: Callable[[int], str] = str) -> PictureSet:
    """`n` drawings, of whose labels so many are right, and the others two too high."""
    shown = [i % 8 for i in range(n)]
    order = np.random.default_rng(1).permutation(n)
    return of(shown, [word(digit + (0 if order[i] < n_right else 2)) for i, digit in enumerate(shown)])


@pytest.mark.parametrize(
    ("n", "n_right", "is_doubtful", "reads_well"),
    [
        (100, 24, True, False),
        (100, 25, False, False),
        (99, 24, False, False),
        (100, 49, False, False),
        (100, 50, False, True),
        (30, 15, False, True),
        (29, 29, False, False),
        (99, 0, False, False),
    ],
)
def test_from_which_number_and_share_on_a_set_is_believed(
    n: int, n_right: int, is_doubtful: bool, reads_well: bool
) -> None:
    check = SetCheck(n, n_right / n, right_then=n_right / n)
    assert (check.is_doubtful, check.reads_well) == (is_doubtful, reads_well)
    assert not SetCheck(n, n_right / n, Treatment(Turn.TRANSPOSED)).is_doubtful
    assert not SetCheck(n, n_right / n, Treatment(Turn.TRANSPOSED)).reads_well
    assert not SetCheck(n, None).reads_well


@pytest.mark.parametrize(
    ("n", "by_name", "treatment", "is_sure"),
    [
        (100, False, Treatment(Turn.TRANSPOSED), True),
        (99, False, Treatment(Turn.TRANSPOSED), False),
        (1, True, Treatment(Turn.TRANSPOSED), True),
        (100, True, Treatment(), False),
    ],
)
def test_what_is_sure_was_seen_often_or_is_said_by_the_name(
    n: int, by_name: bool, treatment: Treatment, is_sure: bool
) -> None:
    assert SetCheck(n, 0.1, treatment, 0.9, by_name=by_name).is_sure == is_sure


@pytest.mark.parametrize(
    ("check", "said"),
    [
        (SetCheck(), []),
        (SetCheck(0, 0.5), []),
        (SetCheck(7, None), []),
        (SetCheck(100, 0.2), ["only 20% of 100 drawings looked at read as labelled"]),
        (SetCheck(99, 0.2), ["20% of 99 drawings looked at read as labelled"]),
        (SetCheck(50, 0.2, Treatment(Turn.TRANSPOSED)), ["20% of 50 drawings looked at read as labelled"]),
        (
            SetCheck(100, 0.2, Treatment(Turn.TRANSPOSED), 0.9),
            ["20% of 100 drawings looked at read as labelled, 90% would"],
        ),
    ],
)
def test_what_was_found_is_said(check: SetCheck, said: list[str]) -> None:
    assert [str(note).replace("\N{NARROW NO-BREAK SPACE}", "").replace(" %", "%") for note in check.notes()] == said


def test_a_set_that_reads_as_labelled_is_left_as_it_is() -> None:
    check = check_pictures(labelled(80, 80))
    assert (check.n, check.right, check.right_then, check.treatment) == (80, 1.0, 1.0, Treatment())
    assert check.words == {str(digit): WordReading(digit, 1.0, 10) for digit in range(8)}


@pytest.mark.parametrize(
    ("n", "n_right", "shift"),
    [(80, 0, 2), (10, 0, 2), (9, 0, None), (80, 24, 2), (80, 33, None)],
)
def test_labels_are_counted_otherwise_where_a_fifth_more_are_right_then(
    n: int, n_right: int, shift: int | None
) -> None:
    """What would be right in the other way is what is wrong in this one: of 80, 24 against 56, 33 against 47."""

    def word(number: int) -> str:
        return str(number + 1)

    shown = [i % 8 for i in range(n)]
    found = check_pictures(of(shown, [word(d) if i >= n_right else str(d) for i, d in enumerate(shown)]))
    if shift is None:
        assert found.treatment == Treatment()
    else:
        assert found.treatment.turn is Turn.NONE
        assert {word: label for word, label in found.treatment.labels.items() if word != "0"} == {
            str(i): i - 1 for i in range(1, 9) if str(i) in found.words
        } or found.treatment == Treatment()


@pytest.mark.parametrize(
    "word",
    [
        lambda digit: str(digit + 1),
        lambda digit: f"{digit + 1}.0",
        lambda digit: f"Sample{digit + 1:03d}",
        lambda digit: f"7/{digit}",
        lambda digit: f"{digit}/5",
        lambda digit: f"x{digit - 1}" if digit > 0 else "x-1",
        lambda digit: str(digit + 48),
        lambda digit: str(digit + 30),
    ],
    ids=["from 1", "floats", "Sample001", "second number", "first number", "from -1", "ASCII", "EMNIST"],
)
def test_numbers_in_words_stand_for_digits_in_one_of_several_ways(word: Callable[[int], str]) -> None:
    shown = [i % 8 + 1 for i in range(80)]
    check = check_pictures(of(shown, [word(digit) for digit in shown]))
    labels = check.treatment.labels or {w: r.digit for w, r in check.words.items()}
    assert labels == {word(digit): digit for digit in range(1, 9)}
    if word(3) != "x2":
        assert check.right_then == 1.0


def test_what_is_no_way_to_count_is_none() -> None:
    """Labels that become no digits, numbers that are not whole, words without numbers, or with different ones."""
    shown = [i % 8 for i in range(80)]
    for words in (
        [str(d + 5 if d % 2 else d + 60) for d in shown],
        [f"{d}.5" for d in shown],
        ["abcdefgh"[d] for d in shown],
        [f"{d} {d}" if d else "5" for d in shown],
        [str(d + 7) for d in shown],
    ):
        assert not check_pictures(of(shown, words)).treatment


@pytest.mark.parametrize(
    ("reading", "others", "wanted"),
    [
        (WordReading(0, 0.7, 100), {}, {"10": 0}),
        (WordReading(0, 0.69, 100), {}, {}),
        (WordReading(0, 0.7, 99), {}, {}),
        (WordReading(1, 0.9, 200), {}, {}),
        (WordReading(0, 0.9, 200), {"0": WordReading(0, 1.0, 5)}, {}),
        (None, {}, {}),
    ],
)
def test_ten_stands_for_zero_where_that_is_sure(
    reading: WordReading | None, others: dict[str, WordReading], wanted: dict[str, int]
) -> None:
    words = {**others, "1": WordReading(1, 1.0, 100)} | ({"10": reading} if reading else {})
    assert ten_for_zero(SetCheck(200, 1.0, words=words)) == wanted
    counted = SetCheck(200, 1.0, Treatment(labels={"10": 9}), words=words)
    assert ten_for_zero(counted) == {}


def test_a_set_is_looked_at_in_parts_and_again_where_it_is_not_clear() -> None:
    """First 30 a label; up to 300 where few were looked at, or two ways are near."""
    assert check_pictures(labelled(1600, 1600)).n == 8 * 30
    shown = [3] * 1000
    one = check_pictures(of(shown, ["3"] * 1000))
    assert (one.n, one.right) == (300, 1.0)
    two = check_pictures(of([0, 3] * 400, ["10", "3"] * 400))
    assert two.words["10"].n == 300  # may ten stand for 0?
    unclear = labelled(1600, 900)
    assert check_pictures(unclear).n >= 240


def test_digits_alone_are_counted_and_no_digits_are_not() -> None:
    shown = [1] * 20 + [2] * 20
    check = check_pictures(of(shown, ["1"] * 20 + ["not a digit"] * 20))
    assert check.n == 20
    assert check.words["not a digit"] == WordReading(2, 1.0, 20)
    assert NOT_A_DIGIT not in check.treatment.labels.values()
    nothing = PictureSet(np.zeros((3, 9, 9), np.uint8), 255, Words.of("123"))
    assert check_pictures(nothing) == SetCheck()


def test_looking_can_be_cancelled() -> None:
    def cancel() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check_pictures(labelled(80, 80), cancel)


# ------------------------------------------------------------------------------------------------ one by one


def record(digit: int, name: str) -> Record:
    return Record(Raster(PATTERNS[digit]), name)


def test_all_of_the_first_sixty_drawings_are_kept_then_every_third(monkeypatch: pytest.MonkeyPatch) -> None:
    collector = Collector()
    for _ in range(60):
        collector.note(record(3, "3"))
    assert len(collector.rows["3"]) == 60
    for n in range(61, 121):
        collector.note(record(3, "3"))
        assert len(collector.rows["3"]) == 60 + (n - 60) // 3
    monkeypatch.setattr(looks, "MOST_A_LABEL", 81)
    for _ in range(30):
        collector.note(record(3, "3"))
    assert len(collector.rows["3"]) == 81
    collector.note(Record(Raster(np.full((9, 9), 255, np.uint8)), "blank"))
    assert collector.rows["blank"] == []


def test_of_very_many_words_few_drawings_are_kept_and_no_new_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looks, "_MOST_WORDS", 3)
    monkeypatch.setattr(looks, "MOST_LABELS", 2)
    monkeypatch.setattr(looks, "MOST_A_LABEL", 6)
    collector = Collector()
    for name in "abcd":
        for _ in range(9):
            collector.note(record(1, name))
    # 6 of the only word, 6 of each of two, then two words' drawings are shared by three.
    assert {name: len(rows) for name, rows in collector.rows.items()} == {"a": 6, "b": 6, "c": 4}


def test_collected_drawings_are_looked_at_like_pictures() -> None:
    collector = Collector()
    for i in range(240):
        collector.note(record(i % 8, str(i % 8 + 1)))
    check = check_collected(collector)
    assert check.n == 240
    assert check.treatment == Treatment(labels={str(i + 1): i for i in range(8)})
    counts = Collector()
    counts.note(Record(None, "5", np.eye(8, dtype=np.uint8) * 16))
    assert len(counts.rows["5"]) == 1


def test_rows_are_of_the_ink_whatever_the_polarity() -> None:
    for digit in (0, 5, 9):
        dark, light = row_of(Raster(255 - PATTERNS[digit])), row_of(Raster(PATTERNS[digit]))
        assert dark is not None
        assert light is not None
        np.testing.assert_allclose(dark, light, atol=1e-6)
        assert np.linalg.norm(dark) == pytest.approx(1, abs=1e-5)
        pages = np.zeros((2, 90, 70), np.uint8)
        pages[0, 40:72, 5:37] = pages[1, 3:35, 30:62] = PATTERNS[digit]
        rows = [row_of_picture(page, 255) for page in pages]
        assert rows[0] is not None
        assert rows[1] is not None
        assert float(rows[0] @ rows[1]) > 0.9
        assert float(rows[0] @ light) > 0.9
    assert row_of_picture(np.zeros((8, 8), np.uint8), 16) is None
    assert row_of_picture(np.full((9, 9), 15, np.uint8), 255) is None
    large = row_of(Raster(255 - np.kron(PATTERNS[5], np.ones((4, 4), np.uint8))))
    small = row_of(Raster(255 - PATTERNS[5]))
    assert large is not None
    assert small is not None
    assert float(large @ small) > 0.97


def test_nothing_reads_as_nothing() -> None:
    assert digits_of(np.zeros((0, 256), np.float32)).shape == (0,)
