"""The one table of actions: everything a person can do, menu by menu in its order."""

from __future__ import annotations

from itertools import chain

from digitpad.core.articles import with_article
from digitpad.core.samples import LABELS, NOT_A_DIGIT
from digitpad.core.text import Text
from digitpad.ui.kit.i18n import label_text
from digitpad.ui.state.action_row import Row, Standard


def teach_name(label: int) -> str:
    """The name of the action that teaches `label`."""
    return f"teach-{label}"


def _teach_row(label: int) -> Row:
    if label == NOT_A_DIGIT:
        text, tip, key = Text("This was &not a digit"), Text("Learn that the drawing is not a digit."), "N"
    else:
        digit = label_text(label)
        text = Text("This was an &{digit}", digit=digit) if label == 8 else Text("This was a &{digit}", digit=digit)
        tip = Text("Learn that the drawing is {digit}.", digit=with_article(str(label)))
        key = str(label)
    return Row(teach_name(label), text, tip, key, page="draw samples")


MENUS: dict[Text, tuple[Row, ...]] = {
    Text("&File"): (
        Row(
            "open",
            Text("&Open drawing or picture…"),
            Text("Read a digit from a drawing that was saved, or from a picture."),
            Standard.Open,
            "open",
        ),
        Row("recent-drawings", Text("Recent dra&wings"), Text("Drawings that were opened or saved lately.")),
        Row(
            "save-drawing",
            Text("Save &drawing…"),
            Text("Write the drawing into a file: to open it again exactly, or as a picture, SVG or PDF."),
            Standard.Save,
            "export",
            page="draw",
        ),
        Row(
            "print",
            Text("&Print…"),
            Text("Print drawing, steps, neighbours and vote on one page."),
            Standard.Print,
            page="draw",
        ),
        Row("save-page", Text("Save the page as PD&F…"), Text("Write that page into a PDF file."), page="draw"),
        Row(
            "new-set",
            Text("&New training set…"),
            Text("Begin a training set in a file of its own."),
            Standard.New,
            starts_group=True,
        ),
        Row("open-set", Text("Open &training set…"), Text("Work on a training set in another file."), "Ctrl+Shift+O"),
        Row("recent", Text("Open &recent"), Text("Training sets that were open lately.")),
        Row(
            "save-copy",
            Text("&Save a copy…"),
            Text("Put a whole copy of the training set into a file."),
            "Ctrl+Shift+S",
        ),
        Row(
            "import",
            Text("&Import samples…"),
            Text("Take in drawings from files of other programs, after a look at them."),
            "Ctrl+I",
            "import",
            starts_group=True,
        ),
        Row(
            "gather",
            Text("Bring sets to&gether…"),
            Text("Make one training set of those of a class; each sample keeps its writer."),
        ),
        Row("export", Text("&Export samples…"), Text("Write samples for other programs."), "Ctrl+E", "export"),
        Row("backups", Text("&Backups…"), Text("See the copies that digitpad keeps, and go back to one.")),
        Row("quit", Text("&Quit"), Text("Close the window."), Standard.Quit, starts_group=True),
    ),
    Text("&Edit"): (
        Row("undo", Text("&Undo"), Text("Take back the last step."), Standard.Undo, "undo"),
        Row("redo", Text("&Redo"), Text("Do again what was taken back."), Standard.Redo, "redo"),
        Row(
            "copy-drawing",
            Text("&Copy the drawing"),
            Text("Copy the drawing as a picture."),
            Standard.Copy,
            page="draw",
            starts_group=True,
        ),
        Row(
            "copy-numbers",
            Text("Copy the &8 × 8 numbers"),
            Text("Copy the 64 numbers, a row a line."),
            "Ctrl+Shift+C",
            page="draw",
        ),
        Row(
            "copy-reading",
            Text("Copy the readin&g"),
            Text("Copy the answer and its neighbours as text."),
            "Ctrl+Alt+C",
            page="draw",
        ),
        Row(
            "paste",
            Text("&Paste picture"),
            Text("Read a digit from the picture in the clipboard."),
            Standard.Paste,
            "paste",
            page="draw",
        ),
        Row(
            "eraser",
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
            Text("Draw by &keyboard"),
            Text("Set 8 × 8 cells one by one: arrows move, with Shift they draw, Space inks or wipes."),
            "K",
            "grid",
            checkable=True,
            page="draw",
        ),
        Row("clear", Text("Clear the pa&d"), Text("Begin a new drawing."), "Del", "clear", page="draw"),
        Row("abandon", Text("&Abandon the stroke"), Text("Give up the stroke in progress."), "Esc", page="draw"),
        Row(
            "select-all",
            Text("Select a&ll"),
            Text("Select every sample that is shown."),
            Standard.SelectAll,
            page="samples",
            starts_group=True,
        ),
        Row(
            "find",
            Text("F&ind…"),
            Text("Show only samples whose source, writer or date fit."),
            Standard.Find,
            page="samples",
        ),
        Row("open-sample", Text("Sho&w large"), Text("Look at the current sample closely."), "Ctrl+L", page="samples"),
        Row(
            "remove",
            Text("Re&move"),
            Text("Remove the selected samples; built-in ones are excluded."),
            "Del",  # the standard keys for it have Ctrl+D among them, which collects
            page="samples",
        ),
        Row(
            "restore",
            Text("Use agai&n"),
            Text("Use the selected built-in samples again that were excluded."),
            "Ctrl+U",
            page="samples",
        ),
        Row(
            "preferences",
            Text("Pre&ferences…"),
            Text("Choose look, drawing, reading and teaching."),
            "Ctrl+,",
            "settings",
            starts_group=True,
        ),
        Row(
            "copy-plot",
            Text("Copy the pl&ot"),
            Text("Copy the plot as a picture."),
            Standard.Copy,
            "copy",
            page="experiments",
            starts_group=True,
        ),
    ),
    Text("&Teach"): (
        *(_teach_row(label) for label in LABELS),
        Row(
            "number",
            Text("Type the nu&mber…"),
            Text("Say what all the ink is: a number of any length, or one digit."),
            "#",
            page="draw",
        ),
        Row(
            "collect",
            Text("&Collect digits…"),
            Text("Draw digits as they are asked for, and fill your set in minutes."),
            "Ctrl+D",
            "collect",
            starts_group=True,
        ),
        Row(
            "form",
            Text("Collect on &paper…"),
            Text("Print a form that asks for digits; a photo or scan of it, filled in, is taken into your set."),
        ),
        Row("writer", Text("&Who draws"), Text("Choose whose drawings are taught from now on."), "W"),
        Row(
            "forget",
            Text("&Forget everything I taught"),
            Text("Remove all of your samples; they can be brought back until tomorrow."),
            starts_group=True,
        ),
        Row("remember", Text("&Bring back what was forgotten"), Text("Restore the samples that were forgotten.")),
    ),
    Text("&View"): (
        Row("page-draw", Text("&Draw"), Text("Draw a digit and see what it is."), "Ctrl+1", "draw", checkable=True),
        Row(
            "page-samples",
            Text("&Training set"),
            Text("See and mend every sample."),
            "Ctrl+2",
            "samples",
            checkable=True,
        ),
        Row(
            "page-experiments",
            Text("E&xperiments"),
            Text("See for yourself how image recognition works."),
            "Ctrl+3",
            "experiments",
            checkable=True,
        ),
        Row(
            "simple",
            Text("&Simple mode"),
            Text("Read as the articles do: k nearest neighbours, each with one vote."),
            "Ctrl+M",
            checkable=True,
            page="draw",
            starts_group=True,
        ),
        Row(
            "side-by-side",
            Text("&Both modes side by side"),
            Text("Show what the default and the simple mode say of the same drawing."),
            "Ctrl+B",
            "compare",
            checkable=True,
            page="draw",
        ),
        Row(
            "what-if",
            Text("What would make &it…"),
            Text("Find the fewest cells that would make the drawing another digit."),
            page="draw",
        ),
        Row(
            "presentation",
            Text("&Presentation"),
            Text("Pad and answer alone, large, for a room full of people; Esc leaves it."),
            "F11",
            checkable=True,
        ),
        Row(
            "zoom-in",
            Text("&Zoom in"),
            Text("Look at a picture more closely; Ctrl and the wheel do so, too, and the wheel alone moves it."),
            "+",
            page="draw",
            starts_group=True,
        ),
        Row("zoom-out", Text("Zoom out a&gain"), Text("See more of the picture."), "-", page="draw"),
        Row("zoom-fit", Text("The w&hole picture"), Text("See all of the picture."), "F", page="draw"),
        Row(
            "run-experiment",
            Text("R&un the experiment"),
            Text("Run the experiment with the settings shown."),
            "Ctrl+Return",
            page="experiments",
            starts_group=True,
        ),
        Row("stop-experiment", Text("St&op it"), Text("End the experiment that runs."), "Ctrl+.", page="experiments"),
        Row(
            "keep-run",
            Text("&Keep this run beside"),
            Text("Hold this run to compare the next one with it."),
            "Ctrl+K",
            "compare",
            page="experiments",
        ),
        Row(
            "show-code",
            Text("As &code…"),
            Text("Show the run as a Python script that prints the same figures."),
            "Ctrl+J",
            "code",
            page="experiments",
        ),
        Row(
            "map",
            Text("M&ap of the samples"),
            Text("See all samples on a plane, like ones near each other, and your drawing among them as you draw."),
            "Ctrl+4",
            "map",
            starts_group=True,
        ),
        Row(
            "writers",
            Text("&Writers of the set…"),
            Text("See how each writer is read by the others, two writers side by side, and a report that prints."),
        ),
        Row(
            "own-model",
            Text("Your own &model…"),
            Text("See what a model of your own makes of your drawing, what it is given, and why it misreads."),
            "Ctrl+Shift+M",
        ),
        Row(
            "to-python",
            Text("Take it to P&ython…"),
            Text("Go on with your samples in a notebook, or take the k-NN along as a model."),
        ),
    ),
    Text("&Help"): (
        Row(
            "explanation",
            Text("How a &reading comes about"),
            Text("Explain it step by step, with the drawing on the pad as the example."),
            "Shift+F1",
        ),
        Row(
            "game",
            Text("Can you &fool it?"),
            Text("Play: draw what is asked for, then fool the reading on purpose and see which samples were to blame."),
        ),
        Row(
            "lessons",
            Text("&Lessons…"),
            Text("Three lessons for a class, with notes for the teacher and pages for pupils, to read and to print."),
        ),
        Row("shortcuts", Text("&Keyboard shortcuts"), Text("All keys on one page."), Standard.HelpContents, "help"),
        Row("hints", Text("Show the &hints again"), Text("Explain the first steps once more.")),
        Row("about", Text("&About digitpad"), Text("Version, licences, and where your data is."), None, "info"),
    ),
}
ROWS: tuple[Row, ...] = tuple(chain.from_iterable(MENUS.values()))
