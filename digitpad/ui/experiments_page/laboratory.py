"""Runs experiments and paints their plots in a child process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from digitpad.experiments.live import Live
from digitpad.experiments.process.runner import PAINTING, TO_COMPUTE, TO_DRAW, TaskProcess
from digitpad.experiments.process.tasks import Draw, ExperimentOutcome, Export, Run
from digitpad.ui.kit.i18n import translate
from digitpad.ui.state.background import Background, Job

OnError = Callable[[Exception], None]


class Laboratory(QObject):
    """The window's interface to that process; results are delivered on the GUI thread."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._process = TaskProcess(TO_COMPUTE, TO_DRAW)
        self._generations: dict[str, int] = {}
        background.work(lambda _job: self._process.start(), queue="compute")

    def run(
        self,
        run: Run,
        on_done: Callable[[ExperimentOutcome], None],
        on_error: OnError,
        on_progress: Callable[[float, ExperimentOutcome | None], None],
    ) -> Job:
        """Run an experiment; after the job is cancelled nothing more is delivered."""

        def work(job: Job) -> Any:
            share = 0.0

            def progress(fraction: float) -> None:
                nonlocal share
                share = fraction
                job.report(fraction)

            def show(partial: Any) -> None:
                job.report(share, partial)

            return self._process.do(run, lambda: job.is_cancelled, progress, show)

        return self._background.work(work, on_done, on_error=on_error, on_progress=on_progress, queue="compute")

    def stop(self, job: Job) -> None:
        """Stop a run at once; if its process had to be killed, a new one is started for the next run."""
        job.cancel()
        self._background.work(lambda _job: self._process.start(), queue="compute")

    def show(self, place: str, task: Draw | Live, on_done: Callable[[Any], None], on_error: OnError) -> None:
        """Do a task for `place`; of several requests for the same place only the newest is done and delivered."""
        generation = self._generations[place] = self._generations.get(place, 0) + 1

        def is_stale() -> bool:
            return self._generations[place] != generation

        def work(_job: Job) -> Any:
            return None if is_stale() else self._process.do(task, say=translate, lane=PAINTING)

        def done(answer: Any) -> None:
            if answer is not None and not is_stale():
                on_done(answer)

        self._background.work(work, done, on_error=on_error, queue="paint")

    def export(self, export: Export, on_done: Callable[[Path], None], on_error: OnError) -> None:
        self._background.work(
            lambda _job: self._process.do(export, say=translate, lane=PAINTING),
            on_done,
            on_error=on_error,
            queue="paint",
        )

    def close(self) -> None:
        """Kill the process; its jobs must have been cancelled before."""
        self._process.kill()
