"""Asks what to do with lessons that wait for another training set than the one that is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.notice_bar import NoticeBar
from digitpad.ui.state.training_set import TrainingSet

if TYPE_CHECKING:
    from digitpad.session.values import UnsavedOfAnotherSet


class UnsavedElsewhere(QObject):
    """Looks once after the window's first set is open, and asks in its notice; nothing is done unasked."""

    def __init__(self, training: TrainingSet, notice: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._training = training
        self._notice = notice
        training.state_changed.connect(self._look, Qt.ConnectionType.SingleShotConnection)

    def _look(self) -> None:
        self._training.run(lambda session: session.unsaved_of_other_sets(), self._ask)

    def _ask(self, of_other_sets: list[UnsavedOfAnotherSet]) -> None:
        if not of_other_sets or self._notice.is_taken:
            return
        found = of_other_sets[0]
        sentence = tr(
            "{n} drawings that were taught to {name} could not be stored there; they wait in {path}. Learn them here?",
            n=found.n,
            name=Path(found.set_path).name,
            path=found.path,
        )
        learn = (tr("Learn them here"), lambda: self._training.run(lambda session: session.adopt(found)))
        self._notice.say("question", sentence, [learn, (tr("Leave them"), self._notice.dismiss)])
