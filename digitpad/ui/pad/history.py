"""The drawing on the pad and its history."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import Drawing
from digitpad.ui.kit.i18n import tr


class Pad(QObject):
    """One drawing at a time: ink, or a picture that was put on it. Every change is one undoable step."""

    changed = Signal()

    def __init__(self, undo_stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undo_stack = undo_stack
        self._drawing: Drawing = Ink()
        self.device = "mouse"

    @property
    def drawing(self) -> Drawing:
        return self._drawing

    @property
    def is_empty(self) -> bool:
        return isinstance(self._drawing, Ink) and self._drawing.is_empty

    @property
    def ink(self) -> Ink:
        """The strokes; none where the drawing is a picture."""
        return self._drawing if isinstance(self._drawing, Ink) else Ink()

    def add_stroke(self, stroke: Stroke) -> None:
        self._push(tr("draw a stroke"), self.ink.with_stroke(stroke))

    def erase(self, indices: Collection[int]) -> None:
        kept = tuple(stroke for i, stroke in enumerate(self.ink.strokes) if i not in indices)
        if len(kept) != len(self.ink.strokes):
            self._push(tr("erase strokes"), Ink(kept))

    def clear(self) -> None:
        if not self.is_empty:
            self._push(tr("clear the pad"), Ink())

    def put(self, drawing: Drawing, title: str) -> None:
        """Replace the drawing in one step called `title`."""
        self._push(title, drawing)

    def show(self, drawing: Drawing) -> None:
        """Replace the drawing outside the history (a step of it does this)."""
        if drawing is not self._drawing:
            self._drawing = drawing
            self.changed.emit()

    def _push(self, title: str, after: Drawing) -> None:
        self._undo_stack.push(RedrawCommand(self, self._drawing, after, title))


class RedrawCommand(QUndoCommand):
    """From one drawing to another; drawings are immutable and share their strokes, so keeping both costs little."""

    def __init__(
        self, pad: Pad, before: Drawing, after: Drawing, title: str = "", parent: QUndoCommand | None = None
    ) -> None:
        super().__init__(title, parent)
        self._pad = pad
        self._before = before
        self._after = after

    def redo(self) -> None:
        self._pad.show(self._after)

    def undo(self) -> None:
        self._pad.show(self._before)
