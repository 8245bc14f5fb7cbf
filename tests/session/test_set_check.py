"""A set is looked at before it is believed, and gives the same to imports, measurements and experiments."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitpad.core.samples import NOT_A_DIGIT
from digitpad.session import Session, apply_import, plan_import
from digitpad.session.files.datasets import file_dataset
from digitpad.session.files.labelled_files import read_labelled
from digitpad.storage.assets import load_built_in_digits
from digitpad.storage.formats import format_named, read
from digitpad.storage.formats.picture_sets.picture_set import PictureSet
from digitpad.storage.formats.picture_sets.words import Words
from digitpad.storage.set_check.check import check_pictures
from digitpad.storage.set_check.treatment import Treatment, Turn
from tests.storage import drawn

X, Y = load_built_in_digits()
X = X[600:1000].reshape(-1, 8, 8)
Y = Y[600:1000].astype(np.int64)


def made(X: np.ndarray, y: np.ndarray) -> PictureSet:
    return PictureSet(np.ascontiguousarray(X), 16, Words.of_array(y))


@pytest.mark.parametrize("turn", list(Turn))
def test_a_set_that_lies_in_another_way_is_noticed(turn: Turn) -> None:
    check = check_pictures(Treatment(turn).pictures(made(X, Y)))
    found = check.treatment.turn.pictures(turn.pictures(X))
    assert (found == X).all()
    assert check.is_sure == (turn is not Turn.NONE)


def test_exchanged_ink_and_shifted_labels_are_noticed() -> None:
    assert check_pictures(made(16 - X, Y)).treatment.is_inverted
    assert check_pictures(made(X, Y + 1)).treatment.labels == {str(i): i - 1 for i in range(1, 11)}
    assert not check_pictures(made(X, Y)).treatment


def test_what_says_unknown_stands_for_no_digit() -> None:
    """Hugging Face's test splits are labelled -1 throughout: they are no zeros, one label too low."""
    zeros = X[Y == 0]
    assert not check_pictures(made(zeros, np.full(len(zeros), -1))).treatment
    assert not check_pictures(made(X, np.full(len(X), -1))).treatment
    some_unknown = np.where(np.arange(len(Y)) % 9 == 0, -1, Y + 1)
    assert check_pictures(made(X, some_unknown)).treatment.labels == {str(i): i - 1 for i in range(1, 11)}


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session.open(tmp_path / "profile")


def save(folder: Path, X: np.ndarray, y: np.ndarray, name: str = "a.npz") -> Path:
    np.savez(folder / name, X=X, y=y)
    return folder / name


def test_what_is_sure_is_done_and_said_and_as_is_refuses(session: Session, tmp_path: Path) -> None:
    path = save(tmp_path, X.swapaxes(1, 2), Y)
    with plan_import(session, [path]) as plan:
        assert any("side" in str(note) for _, note in plan.notes)
        apply_import(session, plan, duplicates="keep")
    assert (np.stack([sample.picture for sample in session.samples()]) == X).all()
    with plan_import(session, [path], as_is=True) as plan:
        assert (plan.preview(1)[0].picture == X[0].T).all()
    with plan_import(session, [path], asks=True) as plan:
        assert (plan.preview(1)[0].picture == X[0].T).all()
        assert [treatment.turn for _, treatment in plan.proposals()] == [Turn.TRANSPOSED]
    session.close()


def test_few_drawings_are_not_enough_unless_the_name_says_so(session: Session, tmp_path: Path) -> None:
    few = save(tmp_path, X[:20].swapaxes(1, 2), Y[:20])
    with plan_import(session, [few]) as plan:
        assert (plan.preview(1)[0].picture == X[0].T).all()
    named = save(tmp_path, X[:20].swapaxes(1, 2), Y[:20], "emnist-digits.npz")
    with plan_import(session, [named]) as plan:
        assert (plan.preview(1)[0].picture == X[0]).all()
    session.close()


def test_ten_stands_for_zero_only_where_zeros_are_drawn(session: Session, tmp_path: Path) -> None:
    zeros = np.repeat(X[Y == 0], 4, axis=0)
    other = X[Y != 0]
    for drawn_as_ten, becomes in ((zeros, {"10": 0}), (np.repeat(X[Y == 4], 4, axis=0), {})):
        y = np.concatenate([Y[Y != 0], np.full(len(drawn_as_ten), 10)])
        path = save(tmp_path, np.concatenate([other, drawn_as_ten]), y)
        with plan_import(session, [path], near=False) as plan:
            assert plan.sure_labels() == becomes
            assert {named.name: named.label for named in plan.names()}["10"] is None
    session.close()


def test_labels_of_a_set_that_reads_as_nothing_are_not_believed(session: Session, tmp_path: Path) -> None:
    path = save(tmp_path, X, np.random.default_rng(0).permutation(Y))
    with plan_import(session, [path], near=False) as plan:
        assert {named.label for named in plan.names()} == {None}
    with plan_import(session, [path], near=False, as_is=True) as plan:
        assert None not in {named.label for named in plan.names()}
    session.close()


def test_no_digit_takes_the_labels_of_most_others(session: Session, tmp_path: Path) -> None:
    """Where nine labels of ten would be zeros, too many drawings of zeros say nothing of the others."""
    zeros = np.concatenate([X[Y == 0], X[Y == 1][:9]])
    words = np.array([f"[{n % 9}, 0]" for n in range((Y == 0).sum())] + ["[9, 1]"] * 9)
    with plan_import(session, [save(tmp_path, zeros, words)], near=False) as plan:
        assert {named.label for named in plan.names()} == {None}
        assert plan.proposals() == []
    session.close()


@pytest.mark.parametrize(
    "given",
    [
        (X.reshape(-1, 64), Y),
        (X / 16, Y),
        (np.kron(X, np.ones((2, 2))) * 15, Y),
        (240 - np.kron(X, np.ones((2, 2))) * 15, Y),
        (X.swapaxes(1, 2), Y),
        (X, Y + 1),
        (X[:30], np.where(Y[:30] == 3, -1, Y[:30])),
    ],
)
def test_imports_measurements_and_experiments_get_the_same(
    session: Session, tmp_path: Path, given: tuple[np.ndarray, np.ndarray]
) -> None:
    path = save(tmp_path, *given)
    data, labelled = file_dataset(path), read_labelled(path)
    with plan_import(session, [path], near=False) as plan:
        apply_import(session, plan, duplicates="keep")
    samples = list(session.drawn([sample.id for sample in session.samples()]))
    kept = [s.picture if s.drawing is None else s.drawing.grey for s in samples]  # type: ignore[union-attr]
    assert data.y.tolist() == labelled.labels.tolist() == [sample.label for sample in samples]
    np.testing.assert_array_equal(data.X, np.stack(kept).reshape(len(kept), -1))
    names: dict[str, np.ndarray] = {}
    exec(data.code, names)
    np.testing.assert_array_equal(names["X"], data.X)
    np.testing.assert_array_equal(names["y"], data.y)
    session.close()


@pytest.mark.parametrize("format", ["npz", "keras", "idx", "csv", "kaggle", "arff"])
@pytest.mark.parametrize("packed", ["", ".gz"])
def test_exports_come_back_with_their_labels_and_are_what_their_names_say(
    session: Session, tmp_path: Path, format: str, packed: str
) -> None:
    from digitpad.core.errors import UserError
    from digitpad.session import export_samples
    from digitpad.storage.formats.writing import written_files

    for ink, label in ((drawn.SEVEN, 7), (drawn.ring(), NOT_A_DIGIT), (drawn.ONE, 1)):
        session.teach(ink, label)
    row = format_named(format)
    target = tmp_path / f"out{row.suffixes[0]}{packed}"
    if packed and format in ("npz", "keras", "kaggle"):
        with pytest.raises(UserError, match="leave that ending away"):
            export_samples(session, target, row)
        session.close()
        return
    assert export_samples(session, target, row) == 3
    made = [path for path in written_files(row, target) if path.exists()]
    assert made
    assert all((path.read_bytes()[:2] == b"\x1f\x8b") == bool(packed) for path in made)
    assert sorted(record.label for record in read(made[0])) == [1, 7, NOT_A_DIGIT]  # type: ignore[type-var]
    session.close()
