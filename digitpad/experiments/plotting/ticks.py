"""What stands at the ticks of an axis: as few decimals as it takes, written as the person writes numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from matplotlib.ticker import Formatter, ScalarFormatter

_EXACT = 1e-6
_MOST = 2


class Numbers(ScalarFormatter):
    """matplotlib's own choice of digits."""

    def __init__(self, decimal: str) -> None:
        super().__init__()
        self._decimal = decimal

    def __call__(self, value: float, pos: int | None = None) -> str:
        return super().__call__(value, pos).replace(".", self._decimal)


class Percents(Formatter):
    """Shares as per cent, as `written` writes them with so many decimals; nothing above 100%: that is but room."""

    def __init__(self, written: Callable[[float, int], str]) -> None:
        self._written = written

    def format_ticks(self, values: Sequence[float]) -> list[str]:
        """See matplotlib's `Formatter`."""
        digits = _digits([100 * float(value) for value in values])
        return [self._told(float(value), digits) for value in values]

    def __call__(self, value: float, pos: int | None = None) -> str:  # noqa: ARG002 - matplotlib's signature
        return self._told(value, _MOST)

    def _told(self, share: float, digits: int) -> str:
        return "" if share > 1 + _EXACT else self._written(share, digits)


def _digits(numbers: Sequence[float]) -> int:
    """How many decimals write all of them exactly, at most two."""
    return next((n for n in range(_MOST) if all(abs(round(x, n) - x) < _EXACT for x in numbers)), _MOST)
