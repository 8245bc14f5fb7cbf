"""A recognizer that is made when it is first asked: the mode that nobody looks at costs neither memory nor time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence

from digitpad.core.progress import Report, silent
from digitpad.core.recognition import PreprocessingTrace, Recognition
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import Drawing, Sample
from digitpad.core.typing import Doubles, Rows


class DeferredRecognizer:
    """Answers as what `make` returns, which is called once, by whichever thread asks first."""

    def __init__(self, make: Callable[[], Recognizer]) -> None:
        self._make: Callable[[], Recognizer] | None = make
        self._made: Recognizer | None = None
        self._lock = threading.Lock()

    @property
    def is_made(self) -> bool:
        """Whether anybody has asked yet."""
        return self._made is not None

    @property
    def made(self) -> Recognizer:
        """The recognizer itself."""
        with self._lock:
            if self._made is None:
                assert self._make is not None
                self._made, self._make = self._make(), None
            return self._made

    def recognize(self, drawing: Drawing) -> Recognition:
        """See `Recognizer`."""
        return self.made.recognize(drawing)

    def score(self, drawings: Sequence[Drawing]) -> Doubles:
        """See `Recognizer`."""
        return self.made.score(drawings)

    def judge(self, drawings: Sequence[Drawing]) -> tuple[Doubles, Doubles, Doubles]:
        """See `Recognizer`."""
        return self.made.judge(drawings)

    def side_by_side(self, steps: PreprocessingTrace) -> float:
        """See `Recognizer`."""
        return self.made.side_by_side(steps)

    def glance(self, pieces: Rows) -> tuple[Doubles, Doubles]:
        """See `Recognizer`."""
        return self.made.glance(pieces)

    def compared(self, samples: Sequence[Sample], report: Report = silent) -> Rows:
        """See `Recognizer`."""
        return self.made.compared(samples, report)

    def compared_steps(self, steps: PreprocessingTrace) -> Rows:
        """See `Recognizer`."""
        return self.made.compared_steps(steps)

    def with_samples(self, added: Sequence[Sample], removed_ids: Collection[str] = ()) -> Recognizer:
        """See `Recognizer`."""
        return self.made.with_samples(added, removed_ids)
