"""Tables that keep all numbers of a picture in one cell, as FER2013's CSV and lists that pandas wrote out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

_FEWEST = 16
_LOOKED_AT = 20

Row = list[str]


def folded_column(rows: Sequence[Row]) -> tuple[int, int] | None:
    """The only column whose cells each hold as many numbers, and how many; of rows that may begin with a header."""
    width = Counter(len(row) for row in rows).most_common(1)[0][0] if rows else 0
    some = [row for row in rows if len(row) == width][-_LOOKED_AT:]
    found = []
    for column in range(width if width < _FEWEST else 0):
        lengths = {_count(row[column]) for row in (some[1:] or some)}
        if len(lengths) == 1 and (n := lengths.pop()) >= _FEWEST:
            found.append((column, n))
    return found[0] if len(found) == 1 else None


def unfolding(column: int, n: int) -> Callable[[Row], Row]:
    """Puts each number of that cell into a cell of its own; a header's name becomes as many numbered ones."""

    def unfolded(row: Row) -> Row:
        if column >= len(row):
            return row
        cell = row[column]
        values = [f"{cell.strip()}{i}" for i in range(n)] if _count(cell) == 0 else _values(cell)
        return [*row[:column], *values, *row[column + 1 :]]

    return unfolded


def _values(cell: str) -> list[str]:
    return cell.strip("[]() \t").replace(",", " ").replace(";", " ").split()


def _count(cell: str) -> int:
    """How many numbers stand in it; none where anything else does."""
    values = _values(cell)
    try:
        for value in values:
            float(value)
    except ValueError:
        return 0
    return len(values)
