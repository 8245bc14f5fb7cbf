"""The index against float64 arithmetic written out, and against scikit-learn's brute force."""

from __future__ import annotations

import dataclasses
import threading
import tracemalloc
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.errors import UserError
from digitpad.core.neighbors.growable_matrix import GrowableMatrix
from digitpad.core.neighbors.index import METRICS, Index, Metric
from digitpad.core.neighbors.pca_bound import PcaBound
from digitpad.core.neighbors.quantized_rows import QuantizedRows

P = {"l2": 2, "l1": 1}


def truth(rows: np.ndarray, query: np.ndarray, k: int, metric: Metric) -> tuple[np.ndarray, np.ndarray]:
    gaps = np.asarray(rows, np.float64) - query
    distances = np.sqrt((gaps * gaps).sum(axis=1)) if metric == "l2" else np.abs(gaps).sum(axis=1)
    order = np.lexsort((np.arange(len(rows)), distances))[:k]
    return distances[order], order


def pictures(rng: np.random.Generator, n: int) -> np.ndarray:
    return rng.integers(0, 17, (n, 64)).astype(np.uint8)


KINDS = {
    "pictures": pictures,
    "sparse pictures": lambda rng, n: pictures(rng, n) * (rng.random((n, 64)) < 0.1),
    "few values": lambda rng, n: rng.integers(0, 2, (n, 4)),
    "normal": lambda rng, n: rng.normal(size=(n, 64)),
    "float32": lambda rng, n: rng.normal(size=(n, 64)).astype(np.float32),
    "all alike": lambda rng, n: np.full((n, 8), 3),
    "tiny differences": lambda rng, n: 1 + rng.integers(0, 3, (n, 16)) * 2.0**-22,
    "wide range": lambda rng, n: rng.normal(size=(n, 8)) * 10.0 ** rng.integers(-8, 8, (n, 1)),
    "far off": lambda rng, n: (1e6 + rng.normal(size=(n, 8))).astype(np.float32),
    "minute": lambda rng, n: rng.normal(size=(n, 8)) * 1e-25,
    "one column": lambda rng, n: rng.integers(-5, 6, (n, 1)),
}


@pytest.mark.parametrize("metric", METRICS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_search_gives_what_float64_gives(kind: str, metric: Metric) -> None:
    rng = np.random.default_rng(7)
    for n in (1, 2, 70, 700, 6000):
        rows, queries = KINDS[kind](rng, n), KINDS[kind](rng, 4)
        index = Index(rows, metric)
        for k in {1, min(5, n), min(25, n), min(n, 300)}:
            distances, indices = index.search(queries, k)
            for query, found, near in zip(queries, distances, indices, strict=True):
                expected, order = truth(rows, query, k, metric)
                np.testing.assert_allclose(found, expected, rtol=1e-14, atol=0)
                if kind not in ("normal", "float32", "wide range", "far off", "minute"):  # exact sums: ties by row
                    np.testing.assert_array_equal(near, order)
                one = index.search_one(query, k)
                np.testing.assert_array_equal(one[1], near)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 2500), st.integers(1, 30), st.sampled_from((1e-3, 0.047, 1.0, 3e5)))
def test_rows_of_codes_are_searched_as_what_they_stand_for(seed: int, n: int, k: int, scale: float) -> None:
    """As float32 rows are, to the last bit, ties included."""
    rng = np.random.default_rng(seed)
    step = np.float32(scale)
    codes = rng.integers(-127, 128, (n, 12)).astype(np.int8)
    codes[rng.integers(0, n, n // 3)] = codes[0]
    rows = codes.astype(np.float32) * step
    queries = rows[rng.integers(0, n, 3)] + rng.normal(size=(3, 12)).astype(np.float32) * step * rng.integers(0, 2)
    index, plain = Index.of_codes(codes, step), Index(rows)
    for found, expected in zip(index.search(queries, min(k, n)), plain.search(queries, min(k, n)), strict=True):
        np.testing.assert_array_equal(found, expected)
    np.testing.assert_array_equal(index.search_one(queries[0], min(k, n)), plain.search_one(queries[0], min(k, n)))
    np.testing.assert_array_equal(index.taken(np.arange(n)), plain.rows)
    np.testing.assert_array_equal(index.with_rows(queries).rows, np.concatenate([rows, queries]))


@dataclass
class Compared:
    """How many queries met a tie at the k-th distance, and how many did not."""

    tied: int = 0
    untied: int = 0


def compare_with_scikit_learn(
    rows: np.ndarray, queries: np.ndarray, k: int, metric: Metric, compared: Compared
) -> None:
    from sklearn.neighbors import NearestNeighbors

    brute = NearestNeighbors(n_neighbors=k, algorithm="brute", p=P[metric]).fit(rows.astype(np.float64))
    their_distances, theirs = brute.kneighbors(queries.astype(np.float64))
    distances, indices = Index(rows, metric).search(queries, k)
    if rows.dtype.kind == "f":  # theirs come from |x|^2 - 2 x.q + |q|^2, whose rounding shows near zero
        np.testing.assert_allclose(distances, their_distances, rtol=1e-12, atol=1e-6)
    else:
        np.testing.assert_array_equal(distances, their_distances)
    for query, found, mine, their in zip(queries, distances, indices, theirs, strict=True):
        next_one = truth(rows, query, k + 1, metric)[0][-1]
        if next_one == found[-1]:
            compared.tied += 1
            assert all(np.diff(mine)[np.diff(found) == 0] > 0)  # our rule: the earlier row first
        else:
            compared.untied += 1
            assert set(mine) == set(their)


@pytest.mark.parametrize("metric", METRICS)
@pytest.mark.parametrize("kind", ["all alike", "few values", "pictures", "far off"])
def test_a_batch_finds_what_its_queries_find_one_by_one(kind: str, metric: Metric) -> None:
    rng = np.random.default_rng(8)
    rows, queries = KINDS[kind](rng, 3000), KINDS[kind](rng, 60)
    index = Index(rows, metric)
    distances, indices = index.search(queries, 7)
    alone = [index.search_one(query, 7) for query in queries]
    np.testing.assert_array_equal(indices, [rows for _, rows in alone])
    np.testing.assert_array_equal(distances, [apart for apart, _ in alone])


@pytest.mark.parametrize("metric", METRICS)
def test_it_finds_what_scikit_learn_finds_among_thousands_of_queries(metric: Metric) -> None:
    rng = np.random.default_rng(11)
    compared = Compared()
    for kind in ("pictures", "sparse pictures", "few values", "normal", "float32"):
        for n, k in ((30, 1), (200, 5), (1797, 5), (1797, 25)):
            rows = KINDS[kind](rng, n)
            queries = np.concatenate([KINDS[kind](rng, 90), rows[: min(n, 60)]])
            compare_with_scikit_learn(rows, queries, k, metric, compared)
    assert compared.untied >= 1500
    assert compared.tied >= 100


def test_a_batch_takes_little_memory_beside_its_answer() -> None:
    rng = np.random.default_rng(5)
    index, queries = Index(rng.integers(0, 17, (1797, 64))), rng.integers(0, 17, (1000, 64)).astype(float)
    index.search(queries[:10], 5)
    tracemalloc.start()
    index.search(queries, 5)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1_400_000, "scikit-learn takes 0.8 MB, and holds 1 MB more"


@pytest.mark.parametrize("metric", METRICS)
def test_ties_at_the_last_place_go_to_the_earlier_rows(metric: Metric) -> None:
    rng = np.random.default_rng(3)
    compared = Compared()
    for _ in range(30):
        rows = np.repeat(rng.integers(0, 3, (40, 3)), 4, axis=0)
        compare_with_scikit_learn(rng.permutation(rows), rows[::9], 6, metric, compared)
    assert compared.tied >= 300


@given(
    st.integers(1, 90),
    st.integers(1, 5),
    st.sampled_from(METRICS),
    st.lists(st.floats(-1e100, 1e100, allow_subnormal=True), min_size=8, max_size=60),
)
@settings(max_examples=150, deadline=None)
def test_numbers_of_any_size_are_ranked_as_float64_ranks_them(
    n: int, d: int, metric: Metric, numbers: list[float]
) -> None:
    rows = np.resize(numbers, (n, d))
    query = np.resize(numbers[::-1], d)
    distances, _ = Index(rows, metric).search_one(query, min(n, 3))
    np.testing.assert_allclose(distances, truth(rows, query, min(n, 3), metric)[0], rtol=1e-13)


@pytest.mark.parametrize("metric", METRICS)
def test_a_query_too_large_for_float32_still_finds_its_neighbours(metric: Metric) -> None:
    rows = np.array([[0.0, 0.0], [1e14, 0.0], [0.0, 1e14]])
    assert Index(rows, metric).search_one([1e50, 0.0], 1)[0] == pytest.approx(1e50)
    assert Index(rows, metric).search_one([1e15, 1e14], 1)[1] == [1]


def test_rows_are_kept_as_float32_only_where_nothing_is_lost() -> None:
    assert Index(np.full((3, 2), 16)).rows.dtype == np.float32
    assert Index(np.full((3, 2), 0.5)).rows.dtype == np.float32
    assert Index(np.full((3, 2), 0.1)).rows.dtype == np.float64
    assert Index(np.full((3, 2), 2**24 + 1)).rows.dtype == np.float64
    with pytest.raises(ValueError, match="read-only"):
        Index(np.zeros((3, 2))).rows[0, 0] = 1


class TestSketch:
    """A million rows are searched by bounds first; here fewer count as so many."""

    @pytest.fixture(autouse=True)
    def _sketched_early(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("digitpad.core.neighbors.pca_bound.WORTHWHILE_FROM", 20_000)

    @staticmethod
    def clustered(rng: np.random.Generator, n: int) -> np.ndarray:
        plane = rng.normal(size=(6, 64))
        return np.rint(8 + rng.normal(size=(n, 6)) @ plane + rng.normal(0, 0.5, (n, 64))).astype(np.float32)

    def test_bounds_rule_out_no_neighbour(self) -> None:
        rng = np.random.default_rng(8)
        rows = self.clustered(rng, 25_000)
        index, whole = Index(rows), Index(rows[:, :])
        whole._coarse = None
        assert index._coarse is not None
        ruled_out = 0
        far = self.clustered(rng, 20) * 3 + 100
        for query in np.concatenate([self.clustered(rng, 200), rows[:20], far]):
            for k in (1, 5, 25):
                for found, expected in zip(index.search_one(query, k), whole.search_one(query, k), strict=True):
                    np.testing.assert_array_equal(found, expected)
            asked = query.astype(np.float64)
            assert index._coarse is not None
            ruled_out += index._bounded(index._coarse, asked, 5, float(asked.dot(asked))) is not None
        assert ruled_out >= 30

    def test_rows_added_later_are_found_as_well(self) -> None:
        rng = np.random.default_rng(9)
        rows, added = self.clustered(rng, 21_000), self.clustered(rng, 50)
        index = Index(rows).with_rows(added)
        for number, query in enumerate(added):
            distances, indices = index.search_one(query, 3)
            assert (distances[0], indices[0]) == (0.0, len(rows) + number)
            expected = truth(index.rows, query, 3, "l2")
            np.testing.assert_array_equal(indices, expected[1])

    def test_rows_in_no_few_directions_have_none(self) -> None:
        assert not isinstance(Index(pictures(np.random.default_rng(1), 21_000))._coarse, PcaBound)
        assert not isinstance(Index(self.clustered(np.random.default_rng(1), 5000))._coarse, PcaBound)


class TestCodes:
    """Tens of thousands of rows are searched by rounded ones first; here fewer count as so many, in all kinds."""

    @pytest.fixture(autouse=True)
    def _many_early(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name, few in {
            "quantized_rows.WORTHWHILE_FROM": 500,
            "quantized_rows.ROUNDED_FROM": 500,
            "ranking._WORTHWHILE_FROM": 1000,
            "growable_matrix._COMPACT_FROM": 800,
        }.items():
            monkeypatch.setattr(f"digitpad.core.neighbors.{name}", few)

    @pytest.mark.parametrize("kind", KINDS)
    def test_rounded_rows_rule_out_no_neighbour(self, kind: str) -> None:
        rng = np.random.default_rng(21)
        for n in (501, 1000, 6001):
            rows = KINDS[kind](rng, n)
            queries = [*KINDS[kind](rng, 30), *rows[:5], *rows[-5:], *(KINDS[kind](rng, 5) * 50.0), rows[0] * 0]
            index, whole = Index(rows), Index(rows)
            whole._coarse = None
            for query in queries:
                for k in (1, 5, 25):
                    for found, expected in zip(index.search_one(query, k), whole.search_one(query, k), strict=True):
                        np.testing.assert_array_equal(found, expected)

    def test_bounds_hold_for_every_row(self) -> None:
        rng = np.random.default_rng(22)
        held = 0
        for kind in ("pictures", "normal", "float32", "far off", "wide range"):
            rows = KINDS[kind](rng, 2000)
            codes = QuantizedRows.of(GrowableMatrix.of(np.asarray(rows)))
            assert codes is not None
            largest = np.full(rows.shape[1], rows.max())  # its sums are the ones that would leave a byte
            for query in [*KINDS[kind](rng, 10), rows[0], rows[1] * 3.0, largest, -largest]:
                found = codes.bounds(np.asarray(query, np.float64))
                if found is None:
                    continue
                bounds, level, step = found
                gaps = np.asarray(rows, np.float64) - query
                assert all(2 * (level - step * bounds.astype(np.float64)) <= (gaps * gaps).sum(axis=1))
                held += 1
        assert held >= 60

    def test_columns_where_the_query_lies_near_the_centre_are_not_read(self) -> None:
        rng = np.random.default_rng(30)
        codes = QuantizedRows.of(GrowableMatrix.of(pictures(rng, 1000)))
        assert codes is not None
        step_away = np.where(np.arange(64) < 6, 1, rng.choice((-7, 7), 64))
        spoilt = codes.columns.copy()
        spoilt[:6] = 99
        bounds, others = (
            rows.bounds(codes.centre + step_away) for rows in (codes, dataclasses.replace(codes, columns=spoilt))
        )
        assert bounds is not None
        assert others is not None
        np.testing.assert_array_equal(others[0], bounds[0])

    def test_a_query_whose_scores_leave_the_range_has_no_bounds(self) -> None:
        rows = pictures(np.random.default_rng(29), 1000)
        codes = QuantizedRows.of(GrowableMatrix.of(rows))
        assert codes is not None
        assert codes.bounds(rows[0] * 5.0) is not None
        assert codes.bounds(rows[0] * 20.0) is None

    def test_few_of_random_counts_are_left_to_measure(self) -> None:
        rng = np.random.default_rng(23)
        index = Index(pictures(rng, 30_000))
        assert isinstance(index._coarse, QuantizedRows)
        for query in pictures(rng, 20).astype(np.float64):
            left = index._bounded(index._coarse, query, 5, float(query @ query))
            assert left is not None
            assert len(left) < 300

    def test_rows_added_later_are_found_as_well(self) -> None:
        rng = np.random.default_rng(24)
        rows, added = pictures(rng, 5001), pictures(rng, 30)
        index = Index(rows).with_rows(added)
        for number, query in enumerate(added):
            distances, indices = index.search_one(query, 3)
            assert (distances[0], indices[0]) == (0.0, len(rows) + number)
            np.testing.assert_array_equal(indices, truth(index.rows, query, 3, "l2")[1])

    def test_many_rows_added_later_are_searched_with_all_others(self) -> None:
        rng = np.random.default_rng(28)
        rows, added = pictures(rng, 1001), pictures(rng, 500)
        index = Index(rows).with_rows(added)
        for query in pictures(rng, 20):
            np.testing.assert_array_equal(index.search_one(query, 5)[1], truth(index.rows, query, 5, "l2")[1])

    def test_an_outlier_leaves_the_rows_as_they_are(self) -> None:
        rng = np.random.default_rng(25)
        rows = rng.normal(size=(20_001, 16))
        rows[7] = 1e9
        index = Index(rows)
        assert index._coarse is None
        np.testing.assert_array_equal(index.search_one(rows[5], 4)[1], truth(rows, rows[5], 4, "l2")[1])

    def test_rows_that_lose_by_rounding_are_searched_as_they_are_while_they_are_few(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("digitpad.core.neighbors.quantized_rows.ROUNDED_FROM", 3000)
        rng = np.random.default_rng(27)
        assert Index(rng.normal(size=(2999, 16)))._coarse is None
        assert Index(rng.normal(size=(3000, 16)))._coarse is not None

    @pytest.mark.parametrize("metric", METRICS)
    def test_many_counts_take_a_byte_each_and_are_widened_where_needed(self, metric: Metric) -> None:
        rng = np.random.default_rng(26)
        rows, queries = pictures(rng, 6000), rng.uniform(0, 16, (20, 64))
        index = Index(rows, metric)
        assert index.rows.dtype == np.uint8
        for grown in (index.with_rows(rows[:3]), index.with_rows(queries), index.with_rows(-1.0 * rows[:2])):
            distances, indices = grown.search(queries, 5)
            for query, found, near in zip(queries, distances, indices, strict=True):
                expected, order = truth(grown.rows, query, 5, metric)
                np.testing.assert_array_equal(near, order)
                np.testing.assert_allclose(found, expected, rtol=1e-14)
        assert index.with_rows(queries).rows.dtype == np.float64
        assert index.with_rows(-1.0 * rows[:2]).rows.dtype == np.float32


class TestGrowing:
    def test_an_extended_index_equals_one_made_at_once(self) -> None:
        rng = np.random.default_rng(5)
        parts = [pictures(rng, n) for n in (300, 1, 7, 2000, 3)]
        index = Index(parts[0])
        for part in parts[1:]:
            index = index.with_rows(part)
        whole = np.concatenate(parts)
        for query in pictures(rng, 20):
            for found, expected in zip(index.search_one(query, 9), Index(whole).search_one(query, 9), strict=True):
                np.testing.assert_array_equal(found, expected)

    def test_the_older_index_stays_as_it_was(self) -> None:
        base = Index(np.arange(10.0)[:, None])
        first, second = base.with_rows([[100.0]]), base.with_rows([[200.0]])
        grandchild, rival = first.with_rows([[1.0]]), first.with_rows([[2.0]])
        assert [len(index) for index in (base, first, second, grandchild, rival)] == [10, 11, 11, 12, 12]
        assert first.rows[-1] == 100
        assert second.rows[-1] == 200
        assert grandchild.rows[-1] == 1
        assert rival.rows[-1] == 2
        assert base.search_one([150.0], 1)[1] == [9]

    def test_most_extensions_copy_only_what_is_new(self) -> None:
        index = Index(np.zeros((50_000, 8)))
        buffers = set()
        for _ in range(1000):
            index = index.with_rows(np.ones((5, 8)))
            buffers.add(index.rows.ctypes.data)
        assert len(index) == 55_000
        assert len(buffers) <= 2
        assert index.nbytes < 1.3 * index.rows.nbytes * 9 / 8

    def test_rows_that_need_float64_widen_the_index(self) -> None:
        index = Index(np.zeros((3, 1))).with_rows([[0.1]])
        assert index.search_one([0.1], 1)[0] == [0.0]

    def test_threads_that_extend_one_index_do_not_meet(self) -> None:
        base = Index(np.zeros((100, 4))).with_rows(np.zeros((1, 4)))
        found: dict[int, Index] = {}

        def extend(number: int) -> None:
            index = base
            for step in range(50):
                index = index.with_rows(np.full((1, 4), 1000 * number + step))
            found[number] = index

        threads = [threading.Thread(target=extend, args=(number,)) for number in range(1, 7)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for number, index in found.items():
            np.testing.assert_array_equal(index.rows[101:, 0], 1000 * number + np.arange(50))


def test_more_neighbours_than_rows_is_a_mistake_of_the_caller() -> None:
    for n_neighbors in (0, 4):
        with pytest.raises(ValueError, match="of 3 rows"):
            Index(np.zeros((3, 2))).search_one([0.0, 0.0], n_neighbors)


@pytest.mark.parametrize("number", [np.nan, np.inf, 1e200])
def test_a_sample_that_cannot_be_compared_is_told(number: float) -> None:
    with pytest.raises(UserError, match="not finite or too large"):
        Index([[0.0, number]])
