"""The default recognizer: made in the background, kept in the cache, never behind what is taught."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from digitpad.core import build, drawing_room
from digitpad.core.options import RecognizerOptions
from digitpad.core.recognizer import default_recognizer
from digitpad.core.reference import ReferenceSet
from digitpad.session import Add, Relabel, Remove, Session, needs_preparing, prepare, preparing
from digitpad.session.snapshots import AT_ONCE
from digitpad.storage.profile import Profile
from digitpad.storage.reference import reference_set
from tests.storage import drawn

SMALL = RecognizerOptions(n_per_digit=20)


@pytest.fixture(scope="module", autouse=True)
def small_builds() -> Iterator[None]:
    """The same in a tenth of the time: few drawings of everything."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(build, "N_CALIBRATION", 150)
        patch.setattr(drawing_room, "PER_SKELETON", 3)
        patch.setattr(drawing_room, "MADE", 300)
        yield


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a small reference set is kept for all tests here."""
    folder = tmp_path_factory.mktemp("cache")
    reference_set(folder, SMALL)
    return folder


@pytest.fixture
def session(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setattr(preparing, "reference_set", lambda _, report: reference_set(cache, SMALL, report))
    opened = Session.open(Profile.inside(tmp_path))
    yield opened
    opened.close()


def sources(session: Session, label: int) -> set[str]:
    """Which of the person's own samples vote about the drawing of `label`."""
    found = session.recognizer().recognize(INKS[label]).neighbors
    return {neighbor.sample_id for neighbor in found if neighbor.origin.is_mine}


INKS = {7: drawn.SEVEN, 1: drawn.ONE, 0: drawn.ring()}


def test_the_plain_set_answers_until_the_default_recognizer_stands(session: Session) -> None:
    session.teach(drawn.SEVEN, 7)
    assert needs_preparing(session)
    assert session.recognizer().recognize(drawn.ONE).neighbors[0].sample_id.startswith("digits:")
    shares: list[float] = []
    prepare(session, shares.append)
    assert not needs_preparing(session)
    assert shares[-1] == 1.0
    assert session.recognizer().recognize(drawn.ONE).neighbors[0].sample_id.startswith("atlas:")
    assert sources(session, 7) == {session.samples()[0].id}


def test_what_is_taught_undone_and_relabelled_afterwards_is_known_at_once(session: Session) -> None:
    prepare(session)
    change = session.teach(drawn.SEVEN, 4)
    assert session.recognizer().recognize(drawn.SEVEN).digit == 4
    session.apply(Relabel((change.added[0].id,), 9))
    assert session.recognizer().recognize(drawn.SEVEN).digit == 9
    session.apply(Remove((change.added[0].id,)))
    assert sources(session, 7) == set()
    assert not needs_preparing(session)


def test_very_many_samples_at_once_are_learnt_in_the_background(session: Session) -> None:
    prepare(session)
    many = tuple(drawn.sample(drawn.ring(4 + i, squeeze=0.1), 3) for i in range(AT_ONCE + 1))
    session.apply(Add(many))
    last = session.teach(drawn.SEVEN, 4).added[0].id
    assert needs_preparing(session)
    assert sources(session, 7) == set()
    prepare(session)
    assert not needs_preparing(session)
    assert last in sources(session, 7)
    session.apply(Remove(tuple(sample.id for sample in many)))
    prepare(session)
    assert sources(session, 7) == {last}


def test_what_is_taught_while_it_is_made_is_not_missed(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    session.teach(drawn.SEVEN, 4)
    teaching = iter([drawn.ONE])

    def report(share: float) -> None:
        if 0.5 <= share < 1 and (ink := next(teaching, None)) is not None:
            session.teach(ink, 8)

    prepare(session, report)
    assert session.recognizer().recognize(drawn.ONE).digit == 8
    assert not needs_preparing(session)


def test_the_set_is_loaded_from_the_cache_as_it_was_built(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built = reference_set(cache, SMALL)
    monkeypatch.setattr("digitpad.storage.reference.build_reference_set", None)
    loaded = reference_set(cache, SMALL)
    assert isinstance(loaded, ReferenceSet)
    expected = built.to_arrays()
    assert all(np.array_equal(array, expected[name]) for name, array in loaded.to_arrays().items())
    a, b = (default_recognizer(which, []).recognize(drawn.SEVEN) for which in (built, loaded))
    assert a.scores == b.scores


@pytest.fixture
def quick_build(cache: Path, monkeypatch: pytest.MonkeyPatch) -> ReferenceSet:
    """What every further build gives."""
    built = reference_set(cache, SMALL)
    monkeypatch.setattr("digitpad.storage.reference.build_reference_set", lambda *_, **__: built)
    return built


@pytest.mark.parametrize("content", [b"", b"nonsense", b"PK\x03\x04 nonsense"])
def test_a_cache_that_cannot_be_read_is_made_anew(
    tmp_path: Path, cache: Path, content: bytes, quick_build: ReferenceSet
) -> None:
    (name,) = (path.name for path in cache.iterdir())
    (tmp_path / name).write_bytes(content)
    (tmp_path / "reference-old.npz").write_bytes(b"of an older version")
    reference_set(tmp_path, SMALL)
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).stat().st_size > 10_000


def test_a_cache_that_cannot_be_written_does_no_harm(tmp_path: Path, quick_build: ReferenceSet) -> None:
    (tmp_path / "file").write_text("in the way")
    assert reference_set(tmp_path / "file", SMALL) is quick_build
