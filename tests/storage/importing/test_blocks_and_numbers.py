"""Records in blocks, numbers cut into digits, and what is only proposed: counted and told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import NOT_A_DIGIT, Drawing, Raster
from digitpad.core.segmentation.alignment import FAR
from digitpad.storage.formats import Record, format_named
from digitpad.storage.importing import blocks as module
from digitpad.storage.importing.blocks import blocks
from digitpad.storage.importing.numbers import NumberCutter
from digitpad.storage.importing.proposals import Proposer, proposed_label
from digitpad.storage.importing.values import Known, Named
from digitpad.storage.set_check.check import WordReading
from tests.storage import drawn

INK = Ink((Stroke(np.zeros((10, 2))),))  # 320 bytes
GREY = Raster(np.zeros((20, 16), np.uint8))


def test_records_come_in_blocks_of_few_or_of_few_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_AT_ONCE", 3)
    monkeypatch.setattr(module, "MOST_BYTES", 640)
    assert [len(block) for block in blocks([Record(None, "")] * 7)] == [3, 3, 1]
    monkeypatch.setattr(module, "_AT_ONCE", 9)
    for drawing in (INK, GREY):
        assert [len(block) for block in blocks([Record(drawing, "")] * 7)] == [3, 3, 1]
    assert list(blocks([])) == []


def cutter(format: str, whole: frozenset[str] = frozenset()) -> NumberCutter:
    """Cuts what is not 99 into a drawing a digit."""
    return NumberCutter(
        lambda drawing, word: () if word == "99" else (drawing,) * len(word), format_named(format), whole
    )


def test_numbers_are_cut_counted_and_told() -> None:
    cuts = cutter("ndjson", frozenset({"12"}))
    given = [Record(INK, name) for name in ("7", "42", "99", "12", " 305 ", "word")]
    given += [Record(INK, "42", origin="taught"), Record(GREY, "31"), Record(None, "55", np.zeros((8, 8), np.uint8))]
    names = [record.name for record in cuts.records(given)]
    assert names == ["7", "4", "2", "99", "12", "3", "0", "5", "word", "42", "3", "1", "55"]
    assert (cuts.n_numbers, cuts.n_digits, cuts.n_left) == (3, 7, 2)
    assert [str(note) for note in cuts.notes] == [
        "3 drawings of numbers are cut into 7 digits",
        "2 drawings of numbers do not read as their numbers, and are not cut",
    ]
    nothing = cutter("npz")
    assert [record.name for record in nothing.records([Record(GREY, "42"), Record(INK, "42")])] == ["42", "4", "2"]
    assert cutter("npz").notes == ()
    assert (nothing.n_numbers, nothing.n_digits, nothing.n_left) == (1, 2, 0)


def scores(**shares: float) -> np.ndarray:
    found = np.zeros(11)
    for name, share in shares.items():
        found[int(name[1:])] = share
    return found


@pytest.mark.parametrize(
    ("name", "read", "becomes", "counts"),
    [
        ("", scores(_3=0.6, _10=0.4), "3?", (0, 1, 0)),
        ("", scores(_3=0.5, _10=0.5), "", (0, 0, 1)),
        ("", scores(_3=0.51, _10=0.49), "3?", (0, 1, 0)),
        ("7", scores(_7=FAR * 0.5, _3=0.5 - FAR * 0.5, _10=0.5), "7", (0, 0, 0)),
        ("7", scores(_7=FAR * 0.49, _3=0.5 - FAR * 0.49, _10=0.5), "7?", (1, 0, 0)),
        ("not a digit", scores(_3=1.0), "not a digit", (0, 0, 0)),
    ],
)
def test_what_only_reading_says_is_proposed_and_counted(
    name: str, read: np.ndarray, becomes: str, counts: tuple[int, int, int]
) -> None:
    def score(drawings: Sequence[Drawing]) -> np.ndarray:
        return np.stack([read] * len(drawings))

    proposer = Proposer(score)
    assert [record.name for record in proposer.records([Record(INK, name)])] == [becomes]
    assert (proposer.n_doubtful, proposer.n_read, proposer.n_unread) == counts
    assert len(proposer.notes) == sum(counts)
    proposer.n_doubtful = proposer.n_read = proposer.n_unread = 2
    assert [str(note)[:8] for note in proposer.notes] == ["2 boxes ", "2 drawin", "2 drawin"]
    assert NOT_A_DIGIT not in [proposed_label(f"{digit}?") for digit in range(10)]
    assert [proposed_label(word) for word in ("7?", "7", "77?", "?")] == [7, None, None, None]


@pytest.mark.parametrize(
    ("name", "reading", "wanted"),
    [
        ("10", WordReading(0, 0.7, 5), 0), ("10", WordReading(0, 0.69, 5), None), ("10", WordReading(1, 0.9, 5), None),
        ("10", None, None), ("11", WordReading(0, 0.9, 5), None),
    ],
)  # fmt: skip
def test_ten_may_stand_for_zero_where_its_drawings_read_so(
    name: str, reading: WordReading | None, wanted: int | None
) -> None:
    named = Named(name, 5, 0, 0, None, reading=reading)
    assert named.proposed == wanted
    assert named.read_as is None
    assert Named("3?", 5, 0, 0, None).read_as == 3


def test_what_is_known_is_fetched_few_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("digitpad.storage.importing.values.AT_ONCE", 2)
    asked: list[int] = []
    seven = drawn.sample(drawn.SEVEN, 7)
    samples = {f"s{i}": replace(seven, drawing=drawn.SEVEN if i else GREY) for i in range(5)}

    def fetch(ids: Sequence[str]) -> list[object]:
        asked.append(len(ids))
        return [replace(samples[name], id=name) for name in ids if name != "s3"]

    known = Known(tuple(samples), drawn=fetch)  # type: ignore[arg-type]
    assert list(known.drawings()) == [GREY, drawn.SEVEN, drawn.SEVEN, None, drawn.SEVEN]
    assert asked == [2, 2, 1]
    assert [known.ink(place) for place in (0, 1, 3)] == [None, drawn.SEVEN, None]
