"""What the training set page adds to the table of actions."""

from __future__ import annotations

from digitpad.core.text import Text
from digitpad.ui.state.action_row import EDIT, FILE, TEACH, Row, Standard

PAGE = "samples"

FILE_ROWS: tuple[Row, ...] = (
    Row(
        "new-set",
        FILE,
        Text("&New training set…"),
        Text("Begin a training set in a file of its own."),
        Standard.New,
        starts_group=True,
    ),
    Row("open-set", FILE, Text("Open &training set…"), Text("Work on a training set in another file."), "Ctrl+Shift+O"),
    Row("recent", FILE, Text("Open &recent"), Text("Training sets that were open lately.")),
    Row(
        "save-copy",
        FILE,
        Text("&Save a copy…"),
        Text("Put a whole copy of the training set into a file."),
        "Ctrl+Shift+S",
    ),
    Row(
        "import",
        FILE,
        Text("&Import samples…"),
        Text("Take in drawings from files of other programs, after a look at them."),
        "Ctrl+I",
        "import",
        starts_group=True,
    ),
    Row("export", FILE, Text("&Export samples…"), Text("Write samples for other programs."), "Ctrl+E", "export"),
    Row("backups", FILE, Text("&Backups…"), Text("See the copies that digitpad keeps, and go back to one.")),
)

MEND_ROWS: tuple[Row, ...] = (
    Row(
        "select-all",
        EDIT,
        Text("Select a&ll"),
        Text("Select every sample that is shown."),
        Standard.SelectAll,
        page=PAGE,
        starts_group=True,
    ),
    Row(
        "find",
        EDIT,
        Text("F&ind…"),
        Text("Show only samples whose source, writer or date fit."),
        Standard.Find,
        page=PAGE,
    ),
    Row("open-sample", EDIT, Text("Sho&w large"), Text("Look at the current sample closely."), "Ctrl+L", page=PAGE),
    Row(
        "remove",
        EDIT,
        Text("Re&move"),
        Text("Remove the selected samples; built-in ones are left out."),
        "Del",  # the standard keys for it have Ctrl+D among them, which collects
        page=PAGE,
    ),
    Row(
        "restore",
        EDIT,
        Text("Use agai&n"),
        Text("Use the selected built-in samples again that were left out."),
        "Ctrl+U",
        page=PAGE,
    ),
)

COLLECT_ROWS: tuple[Row, ...] = (
    Row(
        "collect",
        TEACH,
        Text("&Collect digits…"),
        Text("Draw digits as they are asked for, and fill your set in minutes."),
        "Ctrl+D",
        "collect",
        starts_group=True,
    ),
)
