"""Filters and orders over a catalog, without a window."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.samples import NOT_A_DIGIT, Origin, Sample
from digitpad.ui.samples_page.browse.catalog import EMPTY, Catalog
from digitpad.ui.samples_page.browse.findings import UNASKED, Findings
from digitpad.ui.samples_page.browse.query import ORDER, SHOW, WHOSE, Query, find

RNG = np.random.default_rng(0)
PATTERNS = RNG.integers(0, 17, (11, 8, 8)).astype(np.uint8)


def noisy(label: int, i: int) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    rng = np.random.default_rng(i)
    return np.clip(PATTERNS[label].astype(int) + rng.integers(-4, 5, (8, 8)), 0, 16).astype(np.uint8)


def small_set() -> list[Sample]:
    built_in = [Sample(f"digits:{i}", i % 10, noisy(i % 10, i), origin=Origin.DIGITS) for i in range(40)]
    mine = [
        Sample(f"m{i}", i % 10, noisy(i % 10, 100 + i), created=f"2026-11-{i + 1:02d}T09:00:00Z") for i in range(20)
    ]
    mine[3] = replace(mine[3], label=9)
    mine[5] = replace(mine[5], picture=mine[15].picture)
    mine[7] = replace(mine[7], origin=Origin.IMPORTED, writer="Anna", source="school")
    mine[8] = replace(mine[8], label=NOT_A_DIGIT, picture=noisy(10, 7))
    return [*built_in, *mine]


CATALOG = Catalog.of(small_set(), {"digits:2"})
FINDINGS = Findings.of(CATALOG)


def ids(query: Query, findings: Findings | None = FINDINGS) -> list[str]:
    return list(CATALOG.ids(find(query, CATALOG, findings)))


def test_all_are_shown_the_newest_of_mine_first() -> None:
    found = ids(Query())
    assert found[:2] == ["m19", "m18"]
    assert found[20:22] == ["digits:0", "digits:1"]
    assert len(found) == len(CATALOG) == 60


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (Query(text="anna"), ["m7"]),
        (Query(text="ANNA  school"), ["m7"]),
        (Query(text="anna berlin"), []),
        (Query(text="2026-11-04"), ["m3"]),
        (Query(labels=frozenset({NOT_A_DIGIT})), ["m8"]),
        (Query(whose="imported"), ["m7"]),
        (Query(whose="left-out"), ["digits:2"]),
        (Query(show="wrong"), ["m8", "m3"]),
        (Query(show="twins"), ["m15", "m5"]),
        (Query(show="twins", labels=frozenset({1})), []),
    ],
)
def test_filters(query: Query, expected: list[str]) -> None:
    assert ids(query) == expected


def test_whose() -> None:
    assert len(ids(Query(whose="mine"))) == 20
    assert len(ids(Query(whose="taught"))) == 19
    assert len(ids(Query(whose="built-in"))) == 40


def test_doubtful_first_begins_with_what_all_neighbors_speak_against() -> None:
    found = ids(Query(order="doubt"))
    assert found[0] in ("m3", "m8")
    doubts = FINDINGS.doubt[find(Query(order="doubt"), CATALOG, FINDINGS)]
    assert (np.diff(doubts) <= 0).all()


def test_by_label_keeps_the_newest_first_within_each() -> None:
    rows = find(Query(order="label"), CATALOG, FINDINGS)
    assert (np.diff(CATALOG.labels[rows].astype(int)) >= 0).all()
    assert CATALOG.ids(rows)[0] == "m10"


@given(
    st.builds(
        Query,
        text=st.sampled_from(["", "2026", "m1", "zzz"]),
        labels=st.frozensets(st.integers(0, 10), max_size=3),
        whose=st.sampled_from(WHOSE),
        show=st.sampled_from(SHOW),
        order=st.sampled_from(ORDER),
    ),
    st.booleans(),
)
def test_no_query_shows_a_sample_twice(query: Query, known: bool) -> None:
    rows = find(query, CATALOG, FINDINGS if known else None)
    assert len(set(rows.tolist())) == len(rows)
    if not query.is_restricted:
        assert len(rows) == len(CATALOG)


def test_findings_leave_out_what_is_left_out() -> None:
    assert FINDINGS.answers[2] == UNASKED
    assert FINDINGS.neighbors_of(2) == ()
    assert FINDINGS.changed_by(2) == ()


def test_findings_name_the_neighbors_with_their_votes() -> None:
    neighbors = FINDINGS.neighbors_of(CATALOG.row_of["m5"])
    assert neighbors[0].sample_id == "m15"
    assert neighbors[0].distance == 0.0
    assert sum(neighbor.weight for neighbor in neighbors) == pytest.approx(1.0)


def test_findings_are_carried_over_to_a_changed_set() -> None:
    samples = small_set()
    changed = [*samples[:40], *[s for s in samples[40:] if s.id != "m15"], Sample("new", 1, noisy(1, 999))]
    changed[43] = replace(changed[43], label=3)
    catalog = Catalog.of(changed, {"digits:2"})
    carried = FINDINGS.carried_to(catalog)
    assert catalog.samples[43].id == "m3"
    assert np.flatnonzero(carried.is_wrong).tolist() == [catalog.row_of["m8"]]
    assert carried.answers[-1] == UNASKED
    assert carried.groups[catalog.row_of["m5"]] == catalog.row_of["m5"]
    assert "m15" not in [neighbor.sample_id for neighbor in carried.neighbors_of(catalog.row_of["m5"])]


def test_an_empty_set_has_nothing_to_find() -> None:
    findings = Findings.of(EMPTY)
    assert len(find(Query(show="wrong"), EMPTY, findings)) == 0
    assert len(findings.carried_to(CATALOG).answers) == len(CATALOG)
    assert (findings.carried_to(CATALOG).answers == UNASKED).all()


def test_counts_by_label_leave_out_what_is_left_out() -> None:
    built_in, mine = CATALOG.counts()
    assert built_in.tolist() == [4, 4, 3, 4, 4, 4, 4, 4, 4, 4, 0]
    assert mine.tolist() == [2, 2, 2, 1, 2, 2, 2, 2, 1, 3, 1]
