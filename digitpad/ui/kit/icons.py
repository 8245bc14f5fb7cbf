"""Icons of one drawing style, in the colour of the text they stand beside."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer


class _Engine(QIconEngine):
    """Draws an SVG whose lines are `currentColor`, sharp at every size, in the palette's colour at that moment."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def clone(self) -> QIconEngine:
        return _Engine(self._name)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        QSvgRenderer(self._svg(mode, state)).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """`size` in logical pixels, as Qt asks from 6.8 on. Drawn once for all buttons that show it."""
        pixels = (size.toSizeF() * scale).toSize()
        key = f"icons:{self._name} {_color(mode, state)} {pixels.width()}x{pixels.height()} {scale}"
        pixmap = QPixmap()
        if not QPixmapCache.find(key, pixmap):
            pixmap = QPixmap(pixels)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            try:
                self.paint(painter, pixmap.rect(), mode, state)
            finally:
                painter.end()  # a pixmap that goes while it is painted ends the process
            pixmap.setDevicePixelRatio(scale)
            QPixmapCache.insert(key, pixmap)
        return pixmap

    def _svg(self, mode: QIcon.Mode, state: QIcon.State) -> QByteArray:
        file = QFile(f"icons:{self._name}.svg")
        if not file.open(QIODevice.OpenModeFlag.ReadOnly):
            raise FileNotFoundError(f"icons:{self._name}.svg")
        return QByteArray(bytes(file.readAll().data()).replace(b"currentColor", _color(mode, state).encode()))


def _color(mode: QIcon.Mode, state: QIcon.State) -> str:
    group = QPalette.ColorGroup.Disabled if mode == QIcon.Mode.Disabled else QPalette.ColorGroup.Active
    role = QPalette.ColorRole.Highlight if state == QIcon.State.On else QPalette.ColorRole.ButtonText
    return QGuiApplication.palette().color(group, role).name()


def icon(name: str) -> QIcon:
    """The icon `assets/icons/<name>.svg` (search path "icons:"); "" gives an empty one."""
    return QIcon(_Engine(name)) if name else QIcon()
