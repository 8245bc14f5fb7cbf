"""Which part of each panel is shown, as shares of the whole panel."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

View = tuple[float, float, float, float]
"""Left, right, bottom, top."""

_WHOLE: View = (0.0, 1.0, 0.0, 1.0)
_LEAST = 0.002


class Zoom:
    """The zoom state; each change is relative to the part that is visible."""

    def __init__(self) -> None:
        self._views: dict[int, View] = {}

    @property
    def views(self) -> tuple[tuple[int, View], ...]:
        return tuple(sorted(self._views.items()))

    def reset(self) -> bool:
        """Reset the zoom; returns whether that changed anything."""
        changed = bool(self._views)
        self._views.clear()
        return changed

    def into(self, part: QRectF, panels: list[QRectF]) -> bool:
        """Show `part` (in pixels) of the panel under its middle; False where there is none."""
        for number, panel in enumerate(panels):
            if panel.contains(part.center()):
                inner = part.intersected(panel)
                return self._show(number, _shares(inner, panel))
        return False

    def about(self, place: QPointF, factor: float, panels: list[QRectF]) -> bool:
        """Show `factor` times as much around `place`, which stays where it is."""
        for number, panel in enumerate(panels):
            if panel.contains(place):
                left = place.x() - factor * (place.x() - panel.left())
                top = place.y() - factor * (place.y() - panel.top())
                wanted = QRectF(left, top, panel.width() * factor, panel.height() * factor)
                return self._show(number, _shares(wanted, panel))
        return False

    def _show(self, number: int, part: View) -> bool:
        left, right, bottom, top = self._views.get(number, _WHOLE)
        width, height = right - left, top - bottom
        view = (
            max(0.0, left + part[0] * width),
            min(1.0, left + part[1] * width),
            max(0.0, bottom + part[2] * height),
            min(1.0, bottom + part[3] * height),
        )
        if view[1] - view[0] < _LEAST or view[3] - view[2] < _LEAST:
            return False
        if view == _WHOLE:
            self._views.pop(number, None)
        else:
            self._views[number] = view
        return True


def _shares(part: QRectF, panel: QRectF) -> View:
    return (
        (part.left() - panel.left()) / panel.width(),
        (part.right() - panel.left()) / panel.width(),
        (panel.bottom() - part.bottom()) / panel.height(),
        (panel.bottom() - part.top()) / panel.height(),
    )
