"""Import in two steps, all or nothing; export; whole copies."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import NOT_A_DIGIT, Origin, Sample
from digitpad.session import Session, apply_import, export_samples, plan_import, save_copy
from digitpad.session.commands import Remove
from digitpad.session.upkeep import rebuild_pictures
from digitpad.storage.errors import StoreError
from digitpad.storage.formats import FORMATS, format_named, read
from digitpad.storage.formats.ink import ndjson
from digitpad.storage.importing import blocks
from digitpad.storage.importing import plan as plans
from tests.storage import drawn


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = Session.open(tmp_path / "profile")
    yield opened
    opened.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Two sevens (one of them twice), a cat, an empty canvas."""
    path = tmp_path / "in.ndjson"
    moved = Ink(tuple(Stroke(stroke.xy * 2.5 + 30) for stroke in drawn.SEVEN.strokes))
    with path.open("w") as out:
        for word, ink in (
            ("7", drawn.SEVEN),
            ("7", drawn.SEVEN),
            ("7", moved),
            ("1", drawn.ONE),
            ("cat", drawn.ring()),
        ):
            strokes = [stroke.xy.T.tolist() for stroke in ink.strokes]
            out.write(json.dumps({"word": word, "writer": "me", "drawing": strokes}) + "\n")
    return path


def test_a_plan_says_what_would_come_in_and_changes_nothing(session: Session, file: Path) -> None:
    plan = plan_import(session, [file])
    assert [(n.name, n.n, n.n_exact, n.n_near, n.label) for n in plan.names()] == [
        ("1", 1, 0, 0, 1),
        ("7", 3, 1, 1, 7),
        ("cat", 1, 0, 0, None),
    ]
    assert (plan.n, plan.n_blank, [f.name for f in plan.formats]) == (5, 0, ["ndjson"])
    assert [sample.label for sample in plan.preview()] == [7, 7, 7, 1, NOT_A_DIGIT]
    assert [sample.drawing for sample in plan.preview(1, "1")] == [Ink(tuple(Stroke(s.xy) for s in drawn.ONE.strokes))]
    assert session.n_mine == 0
    plan.close()


@pytest.mark.parametrize(
    ("mapping", "duplicates", "expected"),
    [
        ({}, "skip", [7, 1]),
        ({"cat": NOT_A_DIGIT}, "skip", [7, 1, NOT_A_DIGIT]),
        ({}, "keep", [7, 7, 7, 1]),
        ({"cat": None, "1": 4}, "skip", [7, 4]),
        ({"cat": None, "1": None, "7": None}, "keep", []),
    ],
)
def test_a_plan_is_taken_over_as_one_undoable_change(
    session: Session, file: Path, mapping: dict[str, int | None], duplicates: str, expected: list[int]
) -> None:
    session.teach(drawn.ring(squeeze=0.3), 0)
    plan = plan_import(session, [file])
    assert len(list(session.profile.cache.iterdir())) == 1
    change = apply_import(session, plan, mapping, duplicates=duplicates)  # type: ignore[arg-type]
    plan.close()
    assert not list(session.profile.cache.iterdir())
    assert [sample.label for sample in session.samples()] == [0, *expected]
    assert [sample.label for sample in change.added] == expected
    assert str(change.name) == "import"
    assert all(s.origin is Origin.IMPORTED and s.writer == "me" for s in change.added)
    undone = session.apply(change.inverse)
    assert session.n_mine == 1
    session.apply(undone.inverse)
    assert session.n_mine == 1 + len(expected)


def test_single_drawings_become_what_is_chosen_for_them(session: Session, file: Path) -> None:
    with plan_import(session, [file]) as plan:
        first, again, moved, one, cat = (sample.id for sample in plan.preview())
        assert plan.twice([first, again, moved, cat, "unknown"]) == {again, moved}
        apply_import(session, plan, {"cat": None}, {first: None, again: 3, one: 9, cat: 0})
    assert [sample.label for sample in session.samples()] == [9, 0]


def test_gigantic_drawings_are_taken_a_few_at_a_time(
    session: Session, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(blocks, "MOST_BYTES", 500)
    with plan_import(session, [file]) as plan:
        assert [(n.name, n.n, n.n_exact, n.n_near) for n in plan.names()] == [
            ("1", 1, 0, 0),
            ("7", 3, 1, 1),
            ("cat", 1, 0, 0),
        ]


def test_pictures_of_a_large_import_are_traced_afterwards(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    grey = np.zeros((1200, 28, 28), np.uint8)
    for i in range(1, 1200):  # the first is blank
        top, left = 2 + i % 9, 3 + i // 9 % 12
        grey[i, top : top + 15, left : left + 3] = 255 - i % 100
        grey[i, top : top + 3, left : left + 5 + i // 108] = 255
    np.savez(tmp_path / "sevens.npz", x_train=grey, y_train=np.full(1200, 7))

    def imported() -> list[list[int]]:
        with plan_import(session, [tmp_path / "sevens.npz"], near=False, as_is=True) as plan:
            assert plan.n_blank == 1
            apply_import(session, plan, {}, duplicates="keep")
        return [sample.picture.tolist() for sample in session.samples()]

    true = imported()
    assert rebuild_pictures(session) == 0
    session.apply(Remove(tuple(sample.id for sample in session.samples())))
    monkeypatch.setattr(plans, "_MOST_TRACED", 499)
    rough = imported()
    assert rough[:499] == true[:499]
    assert rough[499:] != true[499:]
    assert all(np.any(picture) for picture in rough)
    assert rebuild_pictures(session) == 1199 - 499
    session.refresh()
    assert [sample.picture.tolist() for sample in session.samples()] == true


def test_what_the_set_holds_already_is_a_duplicate(session: Session, file: Path) -> None:
    plan = plan_import(session, [file])
    apply_import(session, plan, {"cat": NOT_A_DIGIT})
    plan.close()
    plan = plan_import(session, [file, file])
    assert all(named.n == named.n_exact + named.n_near for named in plan.names())
    assert apply_import(session, plan).is_empty
    plan.close()
    assert session.n_mine == 3


def test_a_backup_is_made_before_an_import(session: Session, file: Path) -> None:
    session.teach(drawn.ring(squeeze=0.3), 0)
    plan = plan_import(session, [file], near=False)
    apply_import(session, plan)
    plan.close()
    assert [(backup.reason, backup.revision) for backup in session.backups.list()] == [("import", 1)]


def test_a_mapping_for_a_label_that_is_not_there_is_a_sentence(session: Session, file: Path) -> None:
    plan = plan_import(session, [file])
    with pytest.raises(UserError, match="“dog” is no label"):
        apply_import(session, plan, {"dog": 3})
    plan.close()


def test_labels_with_control_characters_are_shown_harmlessly(session: Session, tmp_path: Path) -> None:
    line = {"word": "a\nb\u202e\u0007" + "x" * 500, "drawing": [[[1, 2], [3, 9]]]}
    (tmp_path / "a.ndjson").write_text(json.dumps(line))
    with plan_import(session, [tmp_path / "a.ndjson"]) as plan:
        (named,) = plan.names()
    assert named.name == "a\ufffdb\ufffd\ufffd" + "x" * 95


class Stop(Exception):  # noqa: N818
    """What a cancelled job raises from its report."""


def stop_after(n: int) -> Callable[[float], None]:
    left = iter(range(n))

    def report(share: float) -> None:
        assert 0 <= share <= 1
        if next(left, None) is None:
            raise Stop

    return report


@pytest.mark.parametrize("n", [0, 1])
def test_a_cancelled_import_leaves_the_set_as_it_was(session: Session, file: Path, n: int) -> None:
    session.teach(drawn.ring(squeeze=0.3), 0)
    with pytest.raises(Stop):
        plan_import(session, [file], report=stop_after(n))
    plan = plan_import(session, [file])
    with pytest.raises(Stop):
        apply_import(session, plan, report=stop_after(0))
    assert session.n_mine == 1
    assert apply_import(session, plan).n_mine == 3
    plan.close()


def test_a_file_that_is_wrong_somewhere_brings_nothing_in(session: Session, file: Path) -> None:
    with file.open("a") as out:
        out.write("nonsense\n")
    with pytest.raises(UserError, match="line 6: this is not JSON"):
        plan_import(session, [file])


def test_an_import_into_a_set_that_cannot_be_written_is_refused(session: Session, file: Path) -> None:
    plan = plan_import(session, [file])
    session.profile.data.rename(session.profile.data.with_name("away"))
    with pytest.raises(StoreError):
        apply_import(session, plan)
    plan.close()
    session.profile.data.with_name("away").rename(session.profile.data)
    assert session.n_mine == 0


def test_pictures_and_numbers_come_in_and_blank_ones_do_not(session: Session, tmp_path: Path) -> None:
    X = np.zeros((3, 28, 28), np.uint8)
    X[1:, 5:22, 12:15] = 200
    np.savez(tmp_path / "a.npz", X=X, y=np.array([1, 1, 2]))
    rows = [",".join(["3"] * 64 + ["4"]), ",".join(["5"] * 64 + [""])]
    (tmp_path / "b.csv").write_text("\n".join(rows))
    plan = plan_import(session, [tmp_path / "a.npz", tmp_path / "b.csv"])
    assert (plan.n, plan.n_blank) == (4, 1)
    change = apply_import(session, plan, {"": 5})
    plan.close()
    assert [sample.label for sample in change.added] == [1, 4, 5]
    assert [sample.drawing is None for sample in session.drawn(s.id for s in change.added)] == [False, True, True]


@pytest.mark.parametrize("name", ["ndjson", "digitpad"])
def test_lossless_formats_carry_a_set_to_another_profile_as_it_is(session: Session, tmp_path: Path, name: str) -> None:
    session.teach(drawn.SEVEN, 7, device="pen")
    session.teach(drawn.ring(), NOT_A_DIGIT)
    target = tmp_path / f"out.{name}"
    assert export_samples(session, target, format_named(name)) == 2
    other = Session.open(tmp_path / "other")
    plan = plan_import(other, [target])
    apply_import(other, plan)
    plan.close()
    ids = [sample.id for sample in session.samples()]
    assert all(drawn.same(a, b) for a, b in zip(session.drawn(ids), other.drawn(ids), strict=True))
    plan = plan_import(other, [target])
    assert all(named.n_exact == named.n for named in plan.names())
    plan.close()
    other.close()


@pytest.mark.parametrize("row", [row for row in FORMATS if row.write], ids=lambda row: row.name)
def test_every_format_that_is_written_is_read_again(session: Session, tmp_path: Path, row) -> None:  # type: ignore[no-untyped-def]
    if row.name == "parquet":
        pytest.importorskip("pyarrow", reason="the extra “data” is not installed")
    taught = [(drawn.SEVEN, 7), (drawn.ONE, 1), (drawn.ring(), 0)]
    if row.name == "svg":  # a file holds one drawing
        taught = taught[:1]
    for ink, label in taught:
        session.teach(ink, label)
    target = tmp_path / ("out" + (row.suffixes[0] if row.suffixes else ""))
    assert export_samples(session, target, row) == len(taught)
    labels = sorted(label for _, label in taught)
    assert sorted(record.label for record in read(target, row if row.read else None)) == labels


def test_an_svg_file_holds_one_drawing_and_a_folder_many(session: Session, tmp_path: Path) -> None:
    for ink, label in ((drawn.SEVEN, 7), (drawn.ONE, 1), (drawn.ring(), 0)):
        session.teach(ink, label)
    with pytest.raises(UserError, match="holds one drawing"):
        export_samples(session, tmp_path / "out.svg", format_named("svg"))
    assert not (tmp_path / "out.svg").exists()
    assert export_samples(session, tmp_path / "out", format_named("svg")) == 3
    assert sorted(record.label for record in read(tmp_path / "out") if record.label is not None) == [0, 1, 7]


def test_only_what_is_chosen_is_exported_and_a_failure_leaves_no_file(session: Session, tmp_path: Path) -> None:
    ids = [session.teach(ink, 1).added[0].id for ink in (drawn.SEVEN, drawn.ONE)]
    assert export_samples(session, tmp_path / "a.csv", format_named("csv"), ids[1:]) == 1
    with pytest.raises(Stop):
        export_samples(session, tmp_path / "b.csv", format_named("csv"), report=stop_after(0))
    assert not (tmp_path / "b.csv").exists()
    with pytest.raises(UserError, match="cannot be written"):
        export_samples(session, tmp_path / "c.png", format_named("image"))
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UserError):
        export_samples(session, tmp_path / "file" / "d.csv", format_named("csv"))


def test_a_copy_is_whole_at_any_time_and_never_over_the_set_itself(session: Session, tmp_path: Path) -> None:
    session.teach(drawn.SEVEN, 7)
    target = tmp_path / "copy.digitpad"
    save_copy(session, target)
    assert [record.label for record in read(target)] == [7]
    session.teach(drawn.ONE, 1)
    save_copy(session, target)
    assert len(list(read(target))) == 2
    with pytest.raises(UserError, match="the set itself"):
        save_copy(session, session.path)


def test_a_hostile_set_is_not_imported(session: Session, tmp_path: Path) -> None:
    (tmp_path / "x.digitpad").write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    with pytest.raises(UserError):
        plan_import(session, [tmp_path / "x.digitpad"])


def test_an_import_of_thousands_stays_one_transaction(session: Session, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    samples = [
        Sample(f"{i:032x}", i % 10, rng.integers(0, 17, (8, 8)).astype(np.uint8), origin=Origin.TAUGHT)
        for i in range(6000)
    ]
    ndjson.write(samples, tmp_path / "many.ndjson.gz")
    plan = plan_import(session, [tmp_path / "many.ndjson.gz"])
    change = apply_import(session, plan)
    plan.close()
    assert [sample.id for sample in change.added] == [sample.id for sample in samples]
    with session.exclusive() as store:
        assert store.revision() == 1
