"""The plot's tip beside the pointer: a sentence and thumbnails."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from digitpad.ui.kit.widgets import label, row

MOST = 6
SIDE = 48
_AWAY = 14


class Tip(QFrame):
    """Overlays its parent, never covers the pointer, and ignores events."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setProperty("card", True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._sentence = label(wrap=True)
        self._sentence.setMaximumWidth(320)
        self._thumbnails = [QLabel() for _ in range(MOST)]
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 7, 10, 7)
        layout.setSpacing(5)
        layout.addWidget(self._sentence)
        layout.addLayout(row(*self._thumbnails, None, spacing=4))
        self.hide()

    def ensure_ready(self) -> None:
        """Pay for the style sheet's first evaluation in advance."""
        for part in (self, self._sentence, *self._thumbnails):
            part.ensurePolished()
        self.adjustSize()

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def tell(self, at: QPoint, sentence: str, pictures: Sequence[QImage]) -> None:
        self._sentence.setText(sentence)
        self._sentence.setMinimumWidth(min(320, self._sentence.fontMetrics().horizontalAdvance(sentence) + 4))
        for number, shown in enumerate(self._thumbnails):
            shown.setVisible(number < len(pictures))
            if number < len(pictures):
                shown.setPixmap(_enlarged(pictures[number]))
        self.show()
        self._layout.activate()
        self.adjustSize()
        self._put(at)
        self.raise_()

    def _put(self, at: QPoint) -> None:
        room = self._parent.rect()
        x, y = at.x() + _AWAY, at.y() + _AWAY
        if x + self.width() > room.right():
            x = max(0, at.x() - _AWAY - self.width())
        if y + self.height() > room.bottom():
            y = max(0, at.y() - _AWAY - self.height())
        self.move(x, y)


def _enlarged(image: QImage) -> QPixmap:
    return QPixmap.fromImage(
        image.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation)
    )
