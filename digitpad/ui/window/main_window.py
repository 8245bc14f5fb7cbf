"""The window: puts the parts together, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QUndoStack
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.samples import LABELS, Label
from digitpad.session import Session
from digitpad.ui.dialogs.window_dialogs import Dialogs
from digitpad.ui.draw_page.context_menus import ContextMenus
from digitpad.ui.draw_page.controller import DrawController
from digitpad.ui.draw_page.page import DrawPage
from digitpad.ui.draw_page.writers import Writers
from digitpad.ui.experiments_page.lazy_page import LazyExperimentsPage
from digitpad.ui.experiments_page.own_drawing import OwnDrawing
from digitpad.ui.explanation.controller import ExplanationController
from digitpad.ui.kit.i18n import tr, translate
from digitpad.ui.kit.notice_bar import NoticeBar
from digitpad.ui.kit.text_size import TextSize
from digitpad.ui.reading.what_if import WhatIf
from digitpad.ui.samples_page.lazy_page import MODULES, LazySamplesPage
from digitpad.ui.sharing.controller import Sharing
from digitpad.ui.state.action_table import MENUS, teach_name
from digitpad.ui.state.actions import Actions
from digitpad.ui.state.background import Background
from digitpad.ui.state.context import Context
from digitpad.ui.state.set_watcher import SetWatcher
from digitpad.ui.state.settings import GEOMETRY, LEFT_HANDED, MODE, SIDE_BY_SIDE, SPLIT, WHY_TAB, Settings
from digitpad.ui.state.training_set import State, TrainingSet
from digitpad.ui.turns.idle_tasks import IdleTasks, imports
from digitpad.ui.window.crash_recovery import save_ink, take_ink
from digitpad.ui.window.foot import Foot
from digitpad.ui.window.navigation import Rail
from digitpad.ui.window.presentation import Presentation
from digitpad.ui.window.side_windows import SideWindows
from digitpad.ui.window.status import StatusLine
from digitpad.ui.window.unsaved_elsewhere import UnsavedElsewhere

PAGES = ("draw", "samples", "experiments")
UNDO_STEPS = 500
"""So many can be taken back: each keeps its drawing, and thousands in a row were 8 MB."""


class MainWindow(QMainWindow):
    """One window on one training set."""

    went_wrong = Signal(object)
    """An exception that is not the world's fault: to be logged in full."""

    def __init__(self, settings: Settings, open_session: Callable[[], Session], log_folder: str = "") -> None:
        super().__init__()
        self._settings = settings
        self.keeps_settings = True
        self._keeps_ink = False
        self._errors_shown: set[str] = set()
        self._lasting_problem = ""
        self.background = Background(self)
        self.undo_stack = QUndoStack(self, undoLimit=UNDO_STEPS)
        self.training = TrainingSet(self.background, settings, self)
        self.actions_ = Actions(self)
        self.draw_page = DrawPage(self.actions_, settings)
        self.notice = NoticeBar(padding=0)
        context = Context(self, self.training, self.undo_stack, settings, self.background, self.actions_)
        self.controller = DrawController(self.draw_page, self.notice, context)
        Foot(self, self.notice)
        self.dialogs = Dialogs(self.notice, log_folder, context)
        self.samples = LazySamplesPage(context)
        self.sharing = Sharing(self.controller, self.samples.open_import, context)
        self.explaining = ExplanationController(self.controller.pad, context)
        self.sharing.files.serve_recent(self.actions_["recent-drawings"])
        self.sharing.files.opened.connect(self._show_pad)
        own = OwnDrawing(lambda: self.controller.pad.drawing, self.controller.own_picture)
        self.experiments = LazyExperimentsPage(own, context)
        self._pages = QStackedWidget()
        self._rail = Rail([self.actions_[f"page-{page}"] for page in PAGES], [self.actions_["preferences"]])
        self.status = StatusLine(self.training, self)
        self.text_size = TextSize(self)
        self.what_if = WhatIf(self.controller, self.draw_page.result, context)
        self.side_windows = SideWindows(self.controller, context)
        self.side_windows.said.connect(partial(self.notice.say, "news"))
        self.side_windows.sample_wanted.connect(self._show_sample)
        self.side_windows.samples_wanted.connect(self._select_samples)
        self.context_menus = ContextMenus(self.draw_page, self.actions_, self)
        self.context_menus.sample_wanted.connect(self._show_sample)
        self.writers = Writers(context)
        room = self.status.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # while presenting, too, notices stand there and cover nothing
        self.status.setSizePolicy(room)
        self.presentation = Presentation(self, self.draw_page, (self.menuBar(), self._rail, self.status))
        self._lay_out()
        self._connect()
        self._restore()
        self.draw_page.canvas.setFocus()
        self._watcher = SetWatcher(self.training, self)
        UnsavedElsewhere(self.training, self.notice, self)
        self.training.open(open_session)

    def show_page(self, name: str) -> None:
        """One of `PAGES`; only drawing can be presented."""
        if name != "draw":
            self.presentation.leave()
        self._pages.setCurrentIndex(PAGES.index(name))
        for page in PAGES:
            self.actions_[f"page-{page}"].setChecked(page == name)
        self.actions_.show_page(name)

    def _show_pad(self) -> None:
        """From any page: what is opened there is seen."""
        if self._pages.currentWidget() is not self.draw_page:
            self.show_page("draw")

    def show_error(self, error: Exception) -> None:
        """A sentence for what a person can act on; a bug is logged, too."""
        if isinstance(error, UserError):
            self.notice.say("problem", translate(error.text))
            return
        self.went_wrong.emit(error)
        save_ink(self._settings, self.controller.pad.ink)
        if repr(error) not in self._errors_shown:
            self._errors_shown.add(repr(error))
            self.notice.say("problem", tr("Something went wrong that should not have: the log has the details."))

    def _forget_error(self) -> None:
        """What went wrong goes with the next success, unless it lasts."""
        state = self.training.state
        if self.notice.kind == "problem" and (state is None or state.problem is None):
            self.notice.dismiss()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.presentation.leave()  # else the next start would fill the screen
        self.samples.leave()
        self.experiments.leave()
        self.side_windows.leave()
        self.training.stop_waiting()
        if self.keeps_settings:
            self._save()
        self.background.close()
        self.training.close()
        super().closeEvent(event)

    def end_session(self) -> None:
        """Close as if asked to, dialogs included, but keep the drawing: nobody was asked."""
        self._keeps_ink = True
        QApplication.closeAllWindows()
        self.close()
        QApplication.quit()

    def keep(self) -> None:
        """Write down what would be lost if the system ended the program now."""
        if self.keeps_settings:
            self._keep_ink()

    def _keep_ink(self) -> None:
        save_ink(self._settings, self.draw_page.canvas.current_ink())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.training.refresh()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self.setMinimumSize(1024, 700)
        self.resize(1240, 800)
        self.setWindowTitle("digitpad")
        for title in MENUS:
            self.actions_.fill(self.menuBar().addMenu(translate(title)), title)
        self._pages.addWidget(self.draw_page)
        self._pages.addWidget(self.samples)
        self._pages.addWidget(self.experiments)
        body = QWidget()
        self._across = QHBoxLayout(body)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        self._across.addWidget(self._rail)
        self._across.addWidget(self._pages, 1)
        self.setCentralWidget(body)
        self.setStatusBar(self.status)
        self.show_page("draw")

    def _connect(self) -> None:
        self.background.failed.connect(self.show_error)
        self.training.state_changed.connect(self._on_training_state_changed)
        self.training.state_changed.connect(self._load_pages, Qt.ConnectionType.SingleShotConnection)
        self.training.switched.connect(self.undo_stack.clear)
        self.training.changed.connect(lambda _change: self._forget_error())
        for success in (
            self.training.switched,
            self.sharing.succeeded,
            self.samples.files.succeeded,
            self.controller.drawing_put,
        ):
            success.connect(self._forget_error)
        self._settings.changed.connect(self._show_settings)
        self.undo_stack.indexChanged.connect(self._show_history)
        self.actions_.connect_all(self._handlers())
        self.presentation.changed.connect(self.actions_["presentation"].setChecked)
        self.presentation.changed.connect(self.text_size.set_presented)
        self.text_size.settled.connect(self.presentation.show_soon)
        self.presentation.changed.connect(self.controller.hints.set_quiet)
        self.controller.zoom.possible_changed.connect(self._set_zoom_possible)
        self._set_zoom_possible(False)
        self.actions_["eraser"].toggled.connect(self.draw_page.canvas.set_eraser)
        self._show_history()
        self._show_settings("")

    def _handlers(self) -> dict[str, Callable[[], object]]:
        controller, dialogs, actions = self.controller, self.dialogs, self.actions_
        handlers: dict[str, Callable[[], object]] = {
            "quit": self.close,
            "undo": self.undo_stack.undo,
            "redo": self.undo_stack.redo,
            "clear": controller.clear,
            "abandon": self._escape,
            "cells": lambda: controller.set_cells(actions["cells"].isChecked()),
            "presentation": self._present,
            "explanation": self.explaining.open,
            "preferences": dialogs.show_preferences,
            "writer": self.writers.show_menu,
            "forget": dialogs.forget,
            "remember": dialogs.remember,
            "simple": lambda: self._settings.set(MODE, "simple" if actions["simple"].isChecked() else "default"),
            "side-by-side": lambda: self._settings.set(SIDE_BY_SIDE, actions["side-by-side"].isChecked()),
            "shortcuts": dialogs.show_shortcuts,
            "number": controller.numbers.begin_answer,
            "hints": controller.begin_hints_anew,
            "about": dialogs.show_about,
        }
        handlers |= {f"page-{page}": partial(self.show_page, page) for page in PAGES}
        handlers |= controller.zoom.handlers() | self.sharing.handlers() | self.side_windows.handlers()
        handlers |= self.samples.handlers() | self.experiments.handlers()
        handlers |= {teach_name(label): partial(self._label, label) for label in LABELS}
        return handlers

    def _set_zoom_possible(self, is_possible: bool) -> None:
        for name in self.controller.zoom.handlers():
            self.actions_.set_possible(name, is_possible)

    def _select_samples(self, ids: tuple[str, ...]) -> None:
        self.show_page("samples")
        self.samples.controller.select_samples(ids)

    def _label(self, label: Label) -> None:
        """The drawing on the pad, or the samples that are selected."""
        if self._pages.currentWidget() is self.samples:
            self.samples.relabel(label)
        else:
            self.controller.teach(label)

    def _show_sample(self, sample_id: str) -> None:
        self.show_page("samples")
        self.samples.controller.show_sample(sample_id)

    def _escape(self) -> None:
        """Esc gives up one thing, the nearest at hand."""
        if self.controller.abandon_stroke() or self.presentation.leave():
            return
        if self.draw_page.question.is_taken:
            self.controller.dismiss()
        else:
            self.notice.dismiss()

    def _present(self) -> None:
        on = self.actions_["presentation"].isChecked()
        if on:
            self.show_page("draw")
        self.presentation.set_on(on)

    def _show_history(self) -> None:
        for name, text, bare, is_possible in (
            ("undo", self.undo_stack.undoText(), tr("&Undo"), self.undo_stack.canUndo()),
            ("redo", self.undo_stack.redoText(), tr("&Redo"), self.undo_stack.canRedo()),
        ):
            action = self.actions_[name]
            action.setText(tr("{verb} {step}", verb=bare, step=text) if text else bare)
            action.setEnabled(is_possible)

    def _show_settings(self, _key: str) -> None:
        is_left_handed = self._settings.get(LEFT_HANDED)
        self._across.setDirection(
            QBoxLayout.Direction.RightToLeft if is_left_handed else QBoxLayout.Direction.LeftToRight
        )
        self.actions_["simple"].setChecked(self._settings.get(MODE) == "simple")
        self.actions_["side-by-side"].setChecked(self._settings.get(SIDE_BY_SIDE))

    def _on_training_state_changed(self, state: State) -> None:
        name = tr("Your own training set") if state.is_personal else Path(state.path).name
        self.setWindowTitle(tr("{name} – digitpad", name=name))
        problem = "" if state.problem is None else translate(state.problem)
        if problem:
            self.notice.say("problem", problem)
        elif self._lasting_problem and self.notice.sentence == self._lasting_problem:
            self.notice.dismiss()
        self._lasting_problem = problem

    def _load_pages(self, _state: State) -> None:
        """Once the window stands and the set is open: what will be shown next should not have to be imported then."""
        IdleTasks(imports(MODULES), self)

    def _restore(self) -> None:
        for setting, restore in ((GEOMETRY, self.restoreGeometry), (SPLIT, self.draw_page.split.restoreState)):
            stored = self._settings.get(setting)
            if not stored.isEmpty():
                restore(stored)
        self.draw_page.result.tabs.setCurrentIndex(self._settings.get(WHY_TAB))
        self.controller.pad.show(take_ink(self._settings))

    def _save(self) -> None:
        self._settings.set(GEOMETRY, QByteArray(self.saveGeometry()))
        self._settings.set(SPLIT, QByteArray(self.draw_page.split.saveState()))
        self._settings.set(WHY_TAB, self.draw_page.result.tabs.currentIndex())
        if self._keeps_ink or _is_saving_session():
            self._keep_ink()
        else:
            save_ink(self._settings, Ink())


def _is_saving_session() -> bool:
    """Whether the desktop is ending: its window manager closes the window, not the person."""
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()
