"""What taking drawings elsewhere, and bringing them in, adds to the table of actions."""

from __future__ import annotations

from digitpad.core.text import Text
from digitpad.ui.state.action_row import EDIT, FILE, Row, Standard

PAGE = "draw"

SHARE_ROWS: tuple[Row, ...] = (
    Row(
        "open",
        FILE,
        Text("&Open drawing or picture…"),
        Text("Read a digit from a drawing that was saved, or from a picture."),
        Standard.Open,
        "open",
    ),
    Row("recent-drawings", FILE, Text("Recent dra&wings"), Text("Drawings that were opened or saved lately.")),
    Row(
        "save-drawing",
        FILE,
        Text("Save &drawing…"),
        Text("Write the drawing into a file: to open it again exactly, or as a picture, SVG or PDF."),
        Standard.Save,
        "export",
        page=PAGE,
    ),
    Row(
        "print",
        FILE,
        Text("&Print…"),
        Text("Print drawing, steps, neighbours and vote on one page."),
        Standard.Print,
        page=PAGE,
    ),
    Row(
        "save-page",
        FILE,
        Text("Save the page as PD&F…"),
        Text("Write that page into a PDF file."),
        page=PAGE,
    ),
)

CLIPBOARD_ROWS: tuple[Row, ...] = (
    Row(
        "copy-drawing",
        EDIT,
        Text("&Copy the drawing"),
        Text("Copy the drawing as a picture."),
        Standard.Copy,
        page=PAGE,
        starts_group=True,
    ),
    Row(
        "copy-numbers",
        EDIT,
        Text("Copy the &8 × 8 numbers"),
        Text("Copy the 64 numbers, a row a line."),
        "Ctrl+Shift+C",
        page=PAGE,
    ),
    Row(
        "copy-reading",
        EDIT,
        Text("Copy the readin&g"),
        Text("Copy the answer and its neighbours as text."),
        "Ctrl+Alt+C",
        page=PAGE,
    ),
    Row(
        "paste",
        EDIT,
        Text("&Paste picture"),
        Text("Read a digit from the picture in the clipboard."),
        Standard.Paste,
        "paste",
        page=PAGE,
    ),
)
