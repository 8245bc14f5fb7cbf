"""What the experiments page adds to the table of actions."""

from __future__ import annotations

from digitpad.core.text import Text
from digitpad.ui.state.action_row import EDIT, VIEW, Row, Standard

PAGE = "experiments"

EXPERIMENT_ROWS: tuple[Row, ...] = (
    Row(
        "run-experiment",
        VIEW,
        Text("R&un the experiment"),
        Text("Run the experiment with the settings shown."),
        "Ctrl+Return",
        page=PAGE,
        starts_group=True,
    ),
    Row("stop-experiment", VIEW, Text("St&op it"), Text("End the experiment that runs."), "Ctrl+.", page=PAGE),
    Row(
        "keep-run",
        VIEW,
        Text("&Keep this run beside"),
        Text("Hold this run to compare the next one with it."),
        "Ctrl+K",
        "compare",
        page=PAGE,
    ),
    Row(
        "show-code",
        VIEW,
        Text("As &code…"),
        Text("Show the run as a Python script that prints the same figures."),
        "Ctrl+J",
        "code",
        page=PAGE,
    ),
    Row(
        "copy-plot",
        EDIT,
        Text("Copy the pl&ot"),
        Text("Copy the plot as a picture."),
        Standard.Copy,
        "copy",
        page=PAGE,
        starts_group=True,
    ),
)
