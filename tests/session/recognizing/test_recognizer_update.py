"""The default recognizer: made in the background, kept in the cache, never behind what is taught."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.options import RecognizerOptions
from digitpad.core.recognizer import default_recognizer
from digitpad.core.reference import build
from digitpad.core.reference.reference_set import ReferenceSet
from digitpad.core.samples import Sample
from digitpad.core.synthesis import synthesizer
from digitpad.session import Add, Relabel, Remove, Session, needs_preparing, prepare
from digitpad.session.recognizing import recognizer_update
from digitpad.session.recognizing.recognizer_cache import AT_ONCE
from digitpad.storage.caches.reference_cache import reference_set
from digitpad.storage.profile import Profile
from digitpad.storage.sets import codec
from tests.storage import drawn

SMALL = RecognizerOptions(n_per_digit=20)


@pytest.fixture(scope="module", autouse=True)
def small_builds() -> Iterator[None]:
    """The same in a tenth of the time: few drawings of everything."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(build, "N_CALIBRATION", 150)
        patch.setattr(synthesizer, "PER_SKELETON", 3)
        patch.setattr(synthesizer, "MADE", 300)
        yield


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a small reference set is kept for all tests here."""
    folder = tmp_path_factory.mktemp("cache")
    reference_set(folder, SMALL)
    return folder


@pytest.fixture
def session(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setattr(recognizer_update, "reference_set", lambda _, report: reference_set(cache, SMALL, report))
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


def test_a_lesson_encodes_its_drawing_once_and_decodes_nothing(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare(session)
    asked: list[str] = []
    for name in ("encode", "decode"):
        known = getattr(codec, name)
        monkeypatch.setattr(codec, name, lambda value, name=name, known=known: asked.append(name) or known(value))
    session.teach(drawn.SEVEN, 4)
    assert asked == ["encode"]
    session.teach_number([(drawn.ONE, 1), (drawn.ring(), 0)])
    assert asked == ["encode"] * 3
    assert session.recognizer().recognize(drawn.SEVEN).verdict == 4


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
    many = many_samples()
    session.apply(Add(many))
    assert sources(session, 7) == set()
    last = session.teach(drawn.SEVEN, 4).added[0].id
    assert last in sources(session, 7)
    assert needs_preparing(session)
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


def many_samples() -> tuple[Sample, ...]:
    return tuple(drawn.sample(drawn.ring(4 + i, squeeze=0.1), 3) for i in range(AT_ONCE + 1))


def test_a_lesson_counts_at_once_and_for_good_while_very_many_are_learnt(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recognizer_update, "_PIECE", 50)
    prepare(session)
    many = many_samples()
    session.apply(Add(many))
    taught: list[str] = []
    seen: list[set[str]] = []

    def report(share: float) -> None:
        if taught:
            seen.append(sources(session, 7) & set(taught))
        if share > 0.6 and not taught:
            taught.append(session.teach(drawn.SEVEN, 4).added[0].id)
            session.apply(Relabel((many[0].id,), 5))

    prepare(session, report)
    assert len(seen) > 3
    assert all(found == set(taught) for found in seen)
    known = session.recognizer().recognize(drawn.ring(4, squeeze=0.1)).neighbors
    assert {n.label for n in known if n.sample_id == many[0].id} == {5}
    assert not needs_preparing(session)


def test_what_was_learnt_before_it_was_stopped_is_kept(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recognizer_update, "_PIECE", 50)
    monkeypatch.setattr(recognizer_update, "WORTH_KEEPING", 50)
    session.apply(Add(many_samples()))

    def stop(share: float) -> None:
        if share > 0.8:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        prepare(session, stop)
    session.close()
    fetched: list[str] = []
    fetch = Session.drawn
    monkeypatch.setattr(Session, "drawn", lambda self, ids: fetch(self, fetched.extend(ids := list(ids)) or ids))
    reopened(tmp_path).close()
    assert 0 < len(fetched) <= AT_ONCE + 1 - 100


def test_the_set_is_loaded_from_the_cache_as_it_was_built(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built = reference_set(cache, SMALL)
    monkeypatch.setattr("digitpad.core.reference.build.build_reference_set", None)
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
    monkeypatch.setattr("digitpad.core.reference.build.build_reference_set", lambda *_, **__: built)
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


@pytest.fixture
def taught_much(tmp_path: Path, session: Session, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A closed set of thirty rings called 3, read and kept; the ids."""
    monkeypatch.setattr(recognizer_update, "WORTH_KEEPING", 30)
    samples = tuple(drawn.sample(drawn.ring(4 + i, squeeze=0.1), 3) for i in range(30))
    session.apply(Add(samples))
    prepare(session)
    assert [path.name for path in session.profile.cache.glob("taught-*")]
    session.close()
    return [sample.id for sample in samples]


def reopened(tmp_path: Path) -> Session:
    session = Session.open(Profile.inside(tmp_path))
    prepare(session)
    return session


def test_at_the_next_start_what_was_read_is_not_read_again(
    tmp_path: Path, taught_much: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched: list[str] = []
    fetch = Session.drawn

    def fetching(session: Session, ids: Iterable[str]) -> list[Sample]:
        asked = list(ids)
        fetched.extend(asked)
        return fetch(session, asked)

    monkeypatch.setattr(Session, "drawn", fetching)
    with_kept = reopened(tmp_path)
    assert fetched == []
    voted = with_kept.recognizer().recognize(drawn.ring(8, squeeze=0.1))
    assert voted.digit == 3
    assert {n.sample_id for n in voted.neighbors if n.origin.is_mine} <= set(taught_much)
    with_kept.close()
    for path in with_kept.profile.cache.glob("taught-*"):
        path.unlink()
    afresh = reopened(tmp_path)
    assert sorted(fetched) == sorted(taught_much)
    assert afresh.recognizer().recognize(drawn.ring(8, squeeze=0.1)).scores == voted.scores
    afresh.close()


def test_what_was_relabelled_removed_or_taught_since_is_told_apart(tmp_path: Path, taught_much: list[str]) -> None:
    meanwhile = Session.open(Profile.inside(tmp_path))  # never prepared, as a command leaves it
    meanwhile.apply(Relabel(tuple(taught_much[:20]), 5))
    meanwhile.apply(Remove(tuple(taught_much[20:])))
    added = meanwhile.teach(drawn.SEVEN, 4).added[0].id
    meanwhile.close()
    session = reopened(tmp_path)
    neighbors = session.recognizer().recognize(drawn.ring(8, squeeze=0.1)).neighbors
    assert {n.label for n in neighbors if n.origin.is_mine} == {5}
    assert not {n.sample_id for n in neighbors} & set(taught_much[20:])
    assert sources(session, 7) == {added}
    session.close()


def spoilt(arrays: dict[str, np.ndarray], name: str) -> dict[str, np.ndarray]:
    return arrays | {name: arrays[name][:-1] if name == "lengths" else arrays[name] * np.nan}


@pytest.mark.parametrize("how", ["empty", "nonsense", "lengths", "rows", "distance_scale", "no pictures"])
def test_a_damaged_recollection_is_as_none(tmp_path: Path, taught_much: list[str], how: str) -> None:
    (path,) = (tmp_path / "cache").glob("taught-*")
    with np.load(path) as kept:
        arrays = dict(kept)
    if how == "no pictures":
        np.savez(path, **{name: array for name, array in arrays.items() if name != "pictures"})
    elif how in arrays:
        np.savez(path, **spoilt(arrays, how))  # type: ignore[arg-type]
    else:
        path.write_bytes(b"" if how == "empty" else b"PK\x03\x04 nonsense")
    session = reopened(tmp_path)
    assert session.recognizer().recognize(drawn.ring(8, squeeze=0.1)).digit == 3
    assert not needs_preparing(session)
    session.close()


def test_learning_much_tells_how_far_it_is_and_can_be_stopped(session: Session) -> None:
    prepare(session)
    session.apply(Add(many_samples()))
    shares: list[float] = []

    def stop(share: float) -> None:
        shares.append(share)
        if share > 0.8:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        prepare(session, stop)
    assert needs_preparing(session)
    assert shares == sorted(shares)
    assert len(shares) > 5
    prepare(session)
    assert not needs_preparing(session)
