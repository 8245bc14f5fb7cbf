"""Which part of a picture is seen on the pad: all of it, or a part that is looked at closely."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

CLOSEST = 16.0
"""Times as large as the whole picture fits."""

AROUND = 24.0
"""Logical pixels around what is brought into sight."""


@dataclass(frozen=True)
class PictureView:
    """`closeness`: 1 where all of the picture fits; `x`, `y`: the place of the picture (0..1) in the pad's middle."""

    closeness: float = 1.0
    x: float = 0.5
    y: float = 0.5

    @property
    def is_whole(self) -> bool:
        """Is all of the picture seen?"""
        return self.closeness <= 1.0

    def place(self, room: QRectF, width: int, height: int) -> QRectF:
        """Where a picture of this many pixels lies, of which `room` is seen."""
        size = QSizeF(width, height).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio) * self.closeness
        place = QRectF(QPointF(), size)
        place.moveCenter(room.center())
        place.translate((0.5 - self.x) * size.width(), (0.5 - self.y) * size.height())
        return place

    def zoomed(self, by: float, at: QPointF, room: QRectF, width: int, height: int) -> PictureView:
        """`by` times as close; what is seen at the point `at` stays there, as far as the picture reaches."""
        closeness = min(max(self.closeness * by, 1.0), CLOSEST)
        before = self.place(room, width, height)
        kept = (at.x() - before.x()) / before.width(), (at.y() - before.y()) / before.height()
        size = before.size() * (closeness / self.closeness)
        middle = room.center() - at
        moved = replace(
            self, closeness=closeness, x=kept[0] + middle.x() / size.width(), y=kept[1] + middle.y() / size.height()
        )
        return moved._within(room, width, height)

    def moved(self, by: QPointF, room: QRectF, width: int, height: int) -> PictureView:
        """The picture moved by so many pixels, as far as it reaches."""
        size = self.place(room, width, height).size()
        moved = replace(self, x=self.x - by.x() / size.width(), y=self.y - by.y() / size.height())
        return moved._within(room, width, height)

    def revealing(self, area: QRectF, room: QRectF, width: int, height: int) -> PictureView:
        """Moved no more than it takes for `area` (of the pad's pixels) to be seen."""
        wanted = area.adjusted(-AROUND, -AROUND, AROUND, AROUND)
        across = _into(wanted.left(), wanted.right(), room.left(), room.right())
        down = _into(wanted.top(), wanted.bottom(), room.top(), room.bottom())
        return self.moved(QPointF(across, down), room, width, height)

    def _within(self, room: QRectF, width: int, height: int) -> PictureView:
        """No paper is shown beside the picture where the picture is larger than the room."""
        size = self.place(room, width, height).size()
        x = _held(self.x, room.width() / size.width())
        return replace(self, x=x, y=_held(self.y, room.height() / size.height()))


def _held(middle: float, seen: float) -> float:
    """The middle of what is seen, `seen` (a share) of a picture: never beyond its edges."""
    return 0.5 if seen >= 1 else min(max(middle, seen / 2), 1 - seen / 2)


def _into(low: float, high: float, least: float, most: float) -> float:
    """By how much low and high move to lie between least and most; the low end is what counts."""
    return max(least - low, 0.0) if low < least else min(most - high, 0.0) if high > most else 0.0
