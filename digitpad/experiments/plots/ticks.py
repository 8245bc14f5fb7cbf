"""What stands at the ticks of an axis: as few decimals as it takes, with the person's own decimal sign."""

from __future__ import annotations

from collections.abc import Sequence

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
    """Shares as per cent; nothing above 100%, where an axis only leaves room."""

    def __init__(self, decimal: str) -> None:
        self._decimal = decimal

    def format_ticks(self, values: Sequence[float]) -> list[str]:
        digits = _digits([100 * float(value) for value in values])
        return [self._written(float(value), digits) for value in values]

    def __call__(self, value: float, pos: int | None = None) -> str:  # noqa: ARG002 - matplotlib's signature
        return self._written(value, _MOST)

    def _written(self, share: float, digits: int) -> str:
        return "" if share > 1 + _EXACT else f"{share:.{digits}%}".replace(".", self._decimal)


def _digits(numbers: Sequence[float]) -> int:
    """How many decimals write all of them exactly, at most two."""
    return next((n for n in range(_MOST) if all(abs(round(x, n) - x) < _EXACT for x in numbers)), _MOST)
