"""What numbers become grey, at the edges of each range; what an array may be by its shape; limits of a set."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.storage.formats.picture_sets import picture_set as sets
from digitpad.storage.formats.picture_sets import value_range
from digitpad.storage.formats.picture_sets.array_shapes import (
    NamedArray,
    could_be_labels,
    could_be_pictures,
    counted_first,
    is_sliced_by_class,
    n_pictures,
    plain,
)
from digitpad.storage.formats.picture_sets.folded import folded_column, unfolding
from digitpad.storage.formats.picture_sets.picture_set import PictureSet, are_alike, one_set, picture_set
from digitpad.storage.formats.picture_sets.value_range import as_grey
from digitpad.storage.formats.picture_sets.words import Words

PATH = Path("a.npz")


def spread(values: list[float], shape: tuple[int, ...] = (1, 20, 20), dtype: Any = np.float64) -> np.ndarray:
    """Pictures of the first of `values`, mostly, and of each other once."""
    X = np.full(shape, values[0], dtype)
    X.reshape(-1)[210 % X.size : 210 % X.size + len(values)] = values
    return X


RANGES = [
    # values, dtype, what they become, what is said
    ([0, 1], np.uint8, [0, 255], "numbers from 0 to 1 become 0 to 255"),
    ([0, 0.5, 1], float, [0, 128, 255], "numbers from 0 to 1 become 0 to 255"),
    ([0, 1.5], float, [0, 24], "numbers from 0 to 16 become 0 to 255"),
    ([0, 8, 16], np.uint8, [0, 128, 255], "numbers from 0 to 16 become 0 to 255"),
    ([0, 17], np.uint8, [0, 17], ""),
    ([0, 254.4, 255], float, [0, 254, 255], ""),
    ([0, 256], np.uint16, [0, 64], "numbers from 0 to 1023 become 0 to 255"),
    ([0, 1023], np.uint16, [0, 255], "numbers from 0 to 1023 become 0 to 255"),
    ([0, 1024, 4095], np.uint16, [0, 64, 255], "numbers from 0 to 4095 become 0 to 255"),
    ([0, 4096, 16383], np.uint16, [0, 64, 255], "numbers from 0 to 16383 become 0 to 255"),
    ([0, 16384, 65535], np.uint16, [0, 64, 255], "numbers from 0 to 65535 become 0 to 255"),
    ([0, 65536], np.int64, [0, 255], "numbers from 0 to 65536 become 0 to 255"),
    ([0, 500.5], float, [0, 255], "numbers from 0 to 500.5 become 0 to 255"),
    ([0, 100, -128, 127, -2], np.int8, [0, 100, 128, 127, 254], "signed bytes are read as 0 to 255"),
    ([0, 127, -2], float, [0, 127, 254], "signed bytes are read as 0 to 255"),
    ([0, 128, -2], float, [4, 255, 0], "numbers from -2 to 128 become 0 to 255"),
    ([0, 5, -129], float, None, "numbers from -129 to 5 become 0 to 255"),
    ([-2, 5, 0], float, [0, 255, 73], "numbers from -2 to 5 become 0 to 255"),
    ([-1, 0, 1], float, [0, 128, 255], "numbers from -1 to 1 become 0 to 255"),
    ([-1, 1, 0.5], float, [0, 255, 191], "numbers from -1 to 1 become 0 to 255"),
    ([-1, 1.5], float, [0, 255], "numbers from -1 to 1.5 become 0 to 255"),
    ([-1, 3], float, [0, 255], "numbers from -1 to 3 become 0 to 255"),
    ([-0.5, 0.5], float, [0, 255], "numbers from -0.5 to 0.5 become 0 to 255"),
    ([0], float, [0], ""),
]


@pytest.mark.parametrize(("values", "dtype", "wanted", "said"), RANGES)
def test_numbers_become_grey_by_their_range(
    values: list[float], dtype: Any, wanted: list[int] | None, said: str
) -> None:
    X = spread(values, dtype=dtype)
    grey = as_grey(X)
    assert [str(note) for note in grey.notes] == ([said] if said else []) if wanted else said in map(str, grey.notes)
    if wanted:
        assert grey.top == 255
        assert grey.pictures.reshape(-1)[210 : 210 + len(values)].tolist() == wanted
    assert grey.pictures.dtype == np.uint8
    made = eval(grey.conversion.code, {"np": np, "X": X})
    np.testing.assert_array_equal(made, grey.pictures)


@pytest.mark.parametrize(
    ("values", "dtype", "top", "wanted"),
    [
        ([0, 16], np.uint8, 16, [0, 16]),
        ([0, 17], np.uint8, 255, [0, 17]),
        ([0, 16.0], float, 16, [0, 16]),
        ([0, 15.5], float, 255, [0, 247]),
        ([0, 1], np.uint8, 16, [0, 16]),
        ([0, 0.0625, 1], float, 16, [0, 1, 16]),
        ([0, 0.1, 1], float, 255, [0, 26, 255]),
        ([0, 16, -1], float, 255, [15, 255, 0]),
    ],
)
def test_an_8x8_holds_counts_where_its_numbers_are(
    values: list[float], dtype: Any, top: int, wanted: list[int]
) -> None:
    grey = as_grey(spread(values, (30, 8, 8), dtype))
    assert (grey.top, grey.pictures.reshape(-1)[210 : 210 + len(values)].tolist()) == (top, wanted)
    assert as_grey(spread([0, 8], (1, 8, 9), np.uint8)).top == 255


def test_dark_on_light_is_turned_where_most_pictures_are() -> None:
    """A picture counts as light where two parts of its mean and one of its rim's are above half of full ink."""
    X = np.zeros((3, 20, 20), np.uint8)
    X[:2] = 255
    turned = as_grey(X)
    assert turned.conversion.code.startswith("255 - ")
    assert [str(note) for note in turned.notes] == ["dark on light pictures are turned light on dark"]
    assert turned.pictures[:, 3, 3].tolist() == [0, 0, 255]
    np.testing.assert_array_equal(eval(turned.conversion.code, {"np": np, "X": X}), turned.pictures)
    half = X[1:]
    assert as_grey(half).notes == ()
    counts = as_grey(spread([16, 0], (30, 8, 8), np.uint8))
    assert counts.conversion.code.startswith("16 - ")
    paper = np.zeros((4, 20, 20), np.uint8)
    paper[0, 1:-1, 1:-1] = 255  # 2 * 0.81 + 0 of 3
    paper[1, 2:-2, 2:-2] = 255  # 2 * 0.64 + 0
    paper[2:, [0, -1]] = paper[2:, :, [0, -1]] = 255  # 2 * 0.19 + 1
    paper[3, 1:7] = 255  # 2 * 0.46 + 1
    assert [len(as_grey(each[None]).notes) for each in paper] == [1, 0, 0, 1]


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_what_is_not_finite_is_refused(bad: float) -> None:
    with pytest.raises(UserError, match="not finite"):
        as_grey(spread([0, bad]))


def test_no_pictures_are_no_error_and_parts_of_many_are_read_like_all(monkeypatch: pytest.MonkeyPatch) -> None:
    assert as_grey(np.zeros((0, 9, 9))).pictures.shape == (0, 9, 9)
    X = np.arange(5 * 9 * 9).reshape(5, 9, 9) / 300
    whole = as_grey(X)
    monkeypatch.setattr(value_range, "_AT_ONCE", 2)
    parted = as_grey(X)
    np.testing.assert_array_equal(parted.pictures, whole.pictures)
    assert (parted.conversion, parted.notes) == (whole.conversion, whole.notes)


# ------------------------------------------------------------------------------------------------ shapes


def array(*shape: int, dtype: Any = np.uint8) -> NamedArray:
    return NamedArray("a", shape, np.dtype(dtype), lambda: np.arange(np.prod(shape)).reshape(shape))


@pytest.mark.parametrize(
    ("shape", "could"),
    [
        ((7, 64), True), ((7, 16), True), ((7, 15), False), ((7, 9), False), ((7, 240), True), ((7, 320), True),
        ((7, 321), False), ((7,), False), ((), False), ((7, 0), False), ((7, 4, 4), True), ((7, 3, 9), False),
        ((7, 9, 3), False), ((7, 9, 9, 1), True), ((7, 9, 9, 3), True), ((7, 9, 9, 4), True), ((7, 9, 9, 2), False),
        ((7, 1, 9, 9), True), ((7, 3, 9, 9), True), ((7, 4, 9, 9), False), ((7, 9, 9, 9, 1), False), ((0, 64), True),
    ],
)  # fmt: skip
def test_an_array_may_be_pictures_by_its_shape(shape: tuple[int, ...], could: bool) -> None:
    assert could_be_pictures(array(*shape)) == could
    assert not could_be_pictures(array(*shape, dtype="S1"))


@pytest.mark.parametrize(
    ("shape", "dtype", "could"),
    [
        ((7,), np.uint8, True), ((7, 1), np.uint8, True), ((1, 7), np.uint8, True), ((7, 10), np.uint8, True),
        ((7, 9), np.uint8, False), ((7, 11), np.uint8, False), ((7, 1, 1), np.uint8, False), ((), np.uint8, False),
        ((7,), "S400", True), ((7,), "S401", False), ((7,), "U100", True), ((7,), "U101", False),
        ((7,), "f8", True), ((7,), bool, True), ((7,), complex, False),
    ],
)  # fmt: skip
def test_an_array_may_be_labels_by_its_shape(shape: tuple[int, ...], dtype: Any, could: bool) -> None:
    assert could_be_labels(array(*shape, dtype=dtype)) == could


@pytest.mark.parametrize(
    ("shape", "wanted"),
    [
        ((7, 64, 1), (7, 64)), ((7, 1, 64), (7, 64)), ((7, 10, 1), (7, 10)), ((7, 1, 10), (7, 10)),
        ((7, 11, 1), (7, 11, 1)), ((7, 1, 1), (7, 1, 1)), ((7, 8, 8), (7, 8, 8)), ((7, 64), (7, 64)),
        ((7, 64, 1, 1), (7, 64, 1, 1)),
    ],
)  # fmt: skip
def test_an_axis_of_length_one_is_taken_away(shape: tuple[int, ...], wanted: tuple[int, ...]) -> None:
    found = plain(array(*shape))
    assert found.shape == found.load().shape == wanted


@pytest.mark.parametrize(
    ("shape", "lengths", "wanted"),
    [
        ((28, 28, 3, 7), set(), (7, 28, 28, 3)), ((28, 28, 1, 7), set(), (7, 28, 28, 1)),
        ((28, 28, 1, 3), set(), (28, 28, 1, 3)), ((28, 28, 2, 7), set(), (28, 28, 2, 7)),
        ((28, 27, 3, 7), set(), (28, 27, 3, 7)), ((8, 8, 7), set(), (7, 8, 8)), ((8, 8, 8), set(), (8, 8, 8)),
        ((8, 9, 7), set(), (8, 9, 7)), ((3, 3, 7), set(), (3, 3, 7)), ((4, 4, 7), set(), (7, 4, 4)),
        ((8, 8, 7), {7}, (7, 8, 8)), ((8, 8, 7), {8}, (8, 8, 7)), ((8, 8, 7), {5}, (8, 8, 7)),
        ((64, 7), {7}, (7, 64)), ((64, 7), set(), (7, 64)), ((64, 100), {100}, (100, 64)),
        ((64, 100), set(), (64, 100)),
        ((64, 100), {64, 100}, (64, 100)), ((63, 7), {7}, (63, 7)), ((64, 7, 10), set(), (64, 7, 10)),
        ((7,), {7}, (7,)),
    ],
)  # fmt: skip
def test_pictures_that_are_counted_along_the_last_axis_are_turned(
    shape: tuple[int, ...], lengths: set[int], wanted: tuple[int, ...]
) -> None:
    found = counted_first(array(*shape), lengths)
    assert found.shape == wanted
    assert found.load().shape == wanted
    if wanted != shape:
        np.testing.assert_array_equal(found.load()[1], array(*shape).load()[..., 1])


def test_a_slice_a_class_is_told_by_its_shape() -> None:
    assert is_sliced_by_class((256, 1100, 10))
    assert not any(map(is_sliced_by_class, [(255, 1100, 10), (256, 10, 10), (256, 1100, 9), (256, 1100)]))
    assert n_pictures((256, 1100, 10)) == 11000
    assert n_pictures((5, 8, 8)) == 5


# ------------------------------------------------------------------------------------------------ sets


def of_shape(*shape: int, dtype: Any = np.uint8) -> PictureSet:
    return picture_set(PATH, np.zeros(shape, dtype), None)


@pytest.mark.parametrize(
    ("shape", "wanted"),
    [
        ((2, 64), (2, 8, 8)), ((2, 784), (2, 28, 28)), ((2, 320), (2, 20, 16)), ((2, 5, 9), (2, 5, 9)),
        ((2, 5, 9, 1), (2, 5, 9)), ((2, 5, 9, 3), (2, 5, 9)), ((2, 5, 9, 4), (2, 5, 9)), ((2, 1, 5, 9), (2, 5, 9)),
        ((2, 3, 5, 9), (2, 5, 9)), ((1, 1024, 2), (1, 1024, 2)), ((1, 2, 1024), (1, 2, 1024)), ((2, 1), (2, 1, 1)),
    ],
)  # fmt: skip
def test_pictures_take_their_shape(shape: tuple[int, ...], wanted: tuple[int, ...]) -> None:
    found = of_shape(*shape)
    assert found.pictures.shape == wanted
    assert [found.labels[i] for i in range(len(found))] == [""] * wanted[0]


@pytest.mark.parametrize(
    "shape",
    [(2, 65), (1, 1025, 2), (1, 2, 1025), (2, 0, 9), (2, 9, 0), (2, 2, 5, 9), (2, 9, 9, 2), (9,), (2, 3, 3, 3, 1)],
)
def test_other_shapes_are_no_pictures(shape: tuple[int, ...]) -> None:
    with pytest.raises(UserError, match="no list of pictures"):
        of_shape(*shape)
    with pytest.raises(UserError, match="no list of pictures"):
        of_shape(2, 8, 8, dtype="S1")


def test_colour_becomes_grey_by_the_eye_s_measure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sets, "_AT_ONCE", 2)
    X = np.zeros((3, 2, 20, 3), np.uint8)
    X[:, 0, 0], X[:, 0, 1], X[:, 0, 2], X[:, 0, 3] = [255, 0, 0], [0, 255, 0], [0, 0, 255], [255] * 3
    found = picture_set(PATH, X, None)
    assert found.pictures[:, 0, :4].tolist() == [[76, 150, 29, 255]] * 3
    assert found.code == ""
    shares = picture_set(PATH, X / 255.0, None)
    assert shares.pictures[2, 0, :4].tolist() == [76, 150, 29, 255]
    first = picture_set(PATH, np.moveaxis(X, 3, 1), None)
    np.testing.assert_array_equal(first.pictures, found.pictures)
    clear = picture_set(PATH, np.concatenate([X, np.full((3, 2, 20, 1), 9, np.uint8)], axis=3), None)
    np.testing.assert_array_equal(clear.pictures, found.pictures)
    alone = picture_set(PATH, X[..., :1], None)
    assert alone.pictures[0, 0, :4].tolist() == [255, 0, 0, 255]


def test_pictures_are_counted_and_labels_with_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sets, "MAX_PICTURES", 2)
    assert len(of_shape(2, 64)) == 2
    with pytest.raises(UserError, match="more than 2 pictures"):
        of_shape(3, 64)
    with pytest.raises(UserError, match="2 pictures and 1 label"):
        picture_set(PATH, np.zeros((2, 64)), Words.of(["7"]))
    with pytest.raises(UserError, match="not finite"):
        picture_set(PATH, np.full((2, 64), np.nan), None)


def test_the_code_of_a_set_says_what_was_done_to_its_numbers() -> None:
    X = np.zeros((2, 5, 6))
    X[:, 2, 3] = [0.5, 1]
    found = picture_set(PATH, X, None, code="from here import X")
    first, last = found.code.splitlines()
    assert first == "from here import X"
    space: dict[str, Any] = {"np": np, "X": X}
    exec(last, space)
    assert space["X"].tolist() == found.pictures.reshape(2, -1).tolist()


def test_records_tell_how_far_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sets, "_AT_ONCE", 2)
    X = np.zeros((5, 64), np.uint8)
    X[:, 9] = [1, 2, 3, 4, 16]
    found = picture_set(PATH, X, Words.of("01234"), writers=Words.of(["a", "b", "b", "a", "c"]))
    told: list[float] = []
    records = list(found.records(told.append))
    assert told == [0.0, 0.4, 0.8, 1.0]
    assert [record.name for record in records] == list("01234")
    assert [record.writer for record in records] == ["a", "b", "b", "a", "c"]
    assert [record.picture[1, 1] for record in records if record.picture is not None] == [1, 2, 3, 4, 16]
    assert all(record.drawing is None for record in records)
    grey = list(picture_set(PATH, X.reshape(5, 4, 16), Words.of("01234")).records())
    assert all(record.picture is None and record.drawing is not None for record in grey)
    assert [record.writer for record in grey] == [""] * 5


def test_sets_are_joined_where_they_are_alike() -> None:
    of_grey = picture_set(PATH, np.full((1, 9, 9), 17, np.uint8), Words.of(["1"]), writers=Words.of(["ada"]))
    others = picture_set(PATH, np.full((2, 9, 9), 18, np.uint8), Words.of(["2", "1"]))
    joined = one_set([of_grey, others])
    assert joined is not None
    assert joined.pictures[:, 0, 0].tolist() == [17, 18, 18]
    assert [joined.labels[i] for i in range(3)] == ["1", "2", "1"]
    assert joined.writers is not None
    assert [joined.writers[i] for i in range(3)] == ["ada", "", ""]
    assert one_set([of_grey]) is of_grey
    alone = one_set([others, others])
    assert alone is not None
    assert alone.writers is None
    assert one_set([of_grey, picture_set(PATH, np.full((1, 9, 8), 17, np.uint8), None)]) is None
    assert not are_alike([of_shape(1, 8, 8), picture_set(PATH, np.full((1, 8, 8), 17, np.uint8), None)])
    assert one_set([]) is None


# ------------------------------------------------------------------------------------------------ folded


def cells(n: int) -> str:
    return " ".join(str(i) for i in range(n))


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        ([], None),
        ([["7", cells(16)]], (1, 16)),
        ([["7", cells(15)]], None),
        ([["label", "pixels"], ["7", cells(16)], ["8", cells(16)]], (1, 16)),
        ([["7", cells(16)], ["7", cells(16)], ["8", cells(17)]], None),
        ([["7", cells(16), cells(16)]] * 2, None),
        ([["7", "[1, 2; " + cells(14) + "]"]] * 2, (1, 16)),
        ([["7", cells(16)]] * 2 + [["odd"]], (1, 16)),
        ([[cells(16)] + [""] * 14] * 2, (0, 16)),
        ([[cells(16)] + [""] * 15] * 2, None),
        ([["7", "x"]] + [["7", cells(16)]] * 20, (1, 16)),
        ([["7", cells(17)]] * 5 + [["7", cells(16)]] * 20, (1, 16)),
    ],
)
def test_a_cell_that_holds_all_of_a_picture_is_found(rows: list[list[str]], wanted: tuple[int, int] | None) -> None:
    assert folded_column(rows) == wanted


def test_a_cell_is_unfolded_where_it_stands() -> None:
    unfolded = unfolding(1, 3)
    assert unfolded(["7", "[1, 2; 3]", "test"]) == ["7", "1", "2", "3", "test"]
    assert unfolded(["label", " pixels ", "use"]) == ["label", "pixels0", "pixels1", "pixels2", "use"]
    assert unfolded(["7"]) == ["7"]


def test_words_are_kept_once_and_cut_to_two_hundred_characters() -> None:
    words = Words.of(["a", " b", "a", "x" * 201])
    assert words.values == ("a", "b", "x" * 200) or words.values[2] == "x" * 200
    assert [words[i] for i in (0, 2)] == ["a", "a"]
    numbers = Words.of_array(np.array([5.0, 0.5, 5.0]))
    assert [numbers[i] for i in range(3)] == ["5", "0.5", "5"]
    assert Words.of_array(np.array([b"7"]))[0] == "7"
    assert Words.none(2).used() == [""]
    assert words.rows(np.array([1])).used() == ["b"]
    assert words.renamed({"a": "A"}).used()[0] == "A"
