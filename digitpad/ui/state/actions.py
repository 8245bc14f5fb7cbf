"""Everything a person can do, as one table: menus, shortcuts, tool tips, tool bars and shortcuts page come from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from digitpad.core.articles import with_article
from digitpad.core.samples import LABELS, NOT_A_DIGIT
from digitpad.core.text import Text
from digitpad.ui.experiments_page.rows import EXPERIMENT_ROWS
from digitpad.ui.kit.i18n import label_text, translate, without_mnemonic
from digitpad.ui.kit.icons import icon
from digitpad.ui.samples_page.rows import COLLECT_ROWS, FILE_ROWS, MEND_ROWS
from digitpad.ui.sharing.rows import CLIPBOARD_ROWS, SHARE_ROWS
from digitpad.ui.state.action_row import EDIT, FILE, HELP, MENUS, TEACH, VIEW, Row, Standard

__all__ = ["MENUS", "ROWS", "Actions", "Row", "teach_name"]


def teach_name(label: int) -> str:
    return f"teach-{label}"


def _teach_row(label: int) -> Row:
    if label == NOT_A_DIGIT:
        text, tip, key = Text("This was &not a digit"), Text("Learn that the drawing is not a digit."), "N"
    else:
        digit = label_text(label)
        text = Text("This was an &{digit}", digit=digit) if label == 8 else Text("This was a &{digit}", digit=digit)
        tip = Text("Learn that the drawing is {digit}.", digit=with_article(str(label)))
        key = str(label)
    return Row(teach_name(label), TEACH, text, tip, key, page="draw samples")


ROWS: tuple[Row, ...] = (
    *SHARE_ROWS,
    *FILE_ROWS,
    Row("quit", FILE, Text("&Quit"), Text("Close the window."), Standard.Quit, starts_group=True),
    Row("undo", EDIT, Text("&Undo"), Text("Take back the last step."), Standard.Undo, "undo"),
    Row("redo", EDIT, Text("&Redo"), Text("Do again what was taken back."), Standard.Redo, "redo"),
    *CLIPBOARD_ROWS,
    Row(
        "eraser",
        EDIT,
        Text("&Eraser"),
        Text("Erase whole strokes by touching them."),
        "E",
        "eraser",
        checkable=True,
        page="draw",
        starts_group=True,
    ),
    Row(
        "cells",
        EDIT,
        Text("Draw by &keyboard"),
        Text("Set 8 × 8 cells one by one: arrows move, with Shift they draw, Space inks or wipes."),
        "K",
        "grid",
        checkable=True,
        page="draw",
    ),
    Row("clear", EDIT, Text("Clear the pa&d"), Text("Begin a new drawing."), "Del", "clear", page="draw"),
    Row("abandon", EDIT, Text("&Abandon the stroke"), Text("Give up the stroke in progress."), "Esc", page="draw"),
    *MEND_ROWS,
    Row(
        "preferences",
        EDIT,
        Text("Pre&ferences…"),
        Text("Choose look, drawing, reading and teaching."),
        "Ctrl+,",
        "settings",
        starts_group=True,
    ),
    *(_teach_row(label) for label in LABELS),
    Row(
        "number",
        TEACH,
        Text("Type the nu&mber…"),
        Text("Say what all the ink is: a number of any length, or one digit."),
        "#",
        page="draw",
    ),
    *COLLECT_ROWS,
    Row("writer", TEACH, Text("&Who draws"), Text("Choose whose drawings are taught from now on."), "W"),
    Row(
        "forget",
        TEACH,
        Text("&Forget everything I taught"),
        Text("Remove all of your samples; they can be brought back until tomorrow."),
        starts_group=True,
    ),
    Row("remember", TEACH, Text("&Bring back what was forgotten"), Text("Restore the samples that were forgotten.")),
    Row("page-draw", VIEW, Text("&Draw"), Text("Draw a digit and see what it is."), "Ctrl+1", "draw", checkable=True),
    Row(
        "page-samples",
        VIEW,
        Text("&Training set"),
        Text("See and mend every sample."),
        "Ctrl+2",
        "samples",
        checkable=True,
    ),
    Row(
        "page-experiments",
        VIEW,
        Text("E&xperiments"),
        Text("See for yourself how image recognition works."),
        "Ctrl+3",
        "experiments",
        checkable=True,
    ),
    Row(
        "simple",
        VIEW,
        Text("&Simple mode"),
        Text("Read as the articles do: k nearest neighbours, each with one vote."),
        "Ctrl+M",
        checkable=True,
        page="draw",
        starts_group=True,
    ),
    Row(
        "side-by-side",
        VIEW,
        Text("&Both modes side by side"),
        Text("Show what the default and the simple mode say of the same drawing."),
        "Ctrl+B",
        "compare",
        checkable=True,
        page="draw",
    ),
    Row(
        "what-if",
        VIEW,
        Text("What would make &it…"),
        Text("Find the fewest cells that would make the drawing another digit."),
        page="draw",
    ),
    Row(
        "presentation",
        VIEW,
        Text("&Presentation"),
        Text("Pad and answer alone, large, for a room full of people; Esc leaves it."),
        "F11",
        checkable=True,
    ),
    *EXPERIMENT_ROWS,
    Row(
        "own-model",
        VIEW,
        Text("Your own &model…"),
        Text("See what a model of your own makes of your drawing, what it is given, and why it misreads."),
        "Ctrl+Shift+M",
        starts_group=True,
    ),
    Row(
        "to-python",
        VIEW,
        Text("Take it to P&ython…"),
        Text("Go on with your samples in a notebook, or take the k-NN along as a model."),
        None,
    ),
    Row(
        "explanation",
        HELP,
        Text("How a &reading comes about"),
        Text("Explain it step by step, with the drawing on the pad as the example."),
        "Shift+F1",
    ),
    Row("shortcuts", HELP, Text("&Keyboard shortcuts"), Text("All keys on one page."), Standard.HelpContents, "help"),
    Row("hints", HELP, Text("Show the &hints again"), Text("Explain the first steps once more."), None),
    Row("about", HELP, Text("&About digitpad"), Text("Version, licences, and where your data is."), None, "info"),
)


class Actions(QObject):
    """The table's rows as QActions of one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions = {row.name: self._make(row, window) for row in ROWS}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def connect_all(self, handlers: dict[str, Callable[[], object]]) -> None:
        """Call `handlers[name]` whenever the action is chosen; KeyError for a name that is not in the table."""
        for name, handler in handlers.items():
            self._actions[name].triggered.connect(_without_argument(handler))

    def show_page(self, page: str) -> None:
        """Switch off what belongs to other pages."""
        for row in ROWS:
            if row.page:
                self._actions[row.name].setEnabled(page in row.page.split())

    def fill(self, menu: QMenu, title: Text) -> None:
        """Put the rows of one menu into `menu`."""
        for row in ROWS:
            if row.menu is title:
                if row.starts_group:
                    menu.addSeparator()
                menu.addAction(self._actions[row.name])

    def _make(self, row: Row, window: QWidget) -> QAction:
        action = QAction(icon(row.icon), translate(row.text), window)
        action.setIconText(without_mnemonic(action.text()).replace("…", ""))  # as buttons show it
        action.setObjectName(row.name)
        action.setCheckable(row.checkable)
        action.setShortcuts(row.keys)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = translate(row.tip)
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        action.setStatusTip(tip)
        window.addAction(action)
        return action


def _without_argument(handler: Callable[[], object]) -> Callable[[bool], None]:
    def call(_checked: bool = False) -> None:
        handler()

    return call
