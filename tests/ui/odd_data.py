"""What clipboards and drops may hold: pictures, promises, words, files that are there, broken, or not there."""

from __future__ import annotations

import random
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QColor, QImage, QPainter

_DRAWING = '{"word": "7", "drawing": [[[0, 60, 20], [0, 2, 90]]]}\n'
_SUFFIXES = ("png", "ndjson", "csv", "digitpad", "svg", "npz", "inkml", "zip", "json", "jpg", "pdf", "idx", "")


class OddData:
    """Makes one odd thing after the other; the same seed makes the same."""

    def __init__(self, chance: random.Random, folder: Path) -> None:
        self._chance = chance
        self._folder = folder

    def make(self) -> QMimeData:
        kinds = (self._picture, self._promise, self._words, self._missing, self._broken, self._drawings, self._other)
        data = QMimeData()
        self._chance.choice(kinds)(data)
        if self._chance.random() < 0.1:
            self._words(data)
        return data

    def _picture(self, data: QMimeData) -> None:
        width, height = (self._chance.choice([1, 8, 60, 90, 700]) for _ in range(2))
        image = QImage(width, height, self._chance.choice([QImage.Format.Format_ARGB32, QImage.Format.Format_Mono]))
        image.fill(QColor(self._chance.choice(["white", "black", "transparent", "red"])))
        if self._chance.random() < 0.6:
            painter = QPainter(image)
            painter.setPen(QColor(self._chance.choice(["black", "white"])))
            for _ in range(3):
                painter.drawLine(*(self._chance.randrange(side) for side in (width, height, width, height)))
            painter.end()
        data.setImageData(image)

    def _promise(self, data: QMimeData) -> None:
        kind = self._chance.choice(["application/x-qt-image", "image/png", "image/svg+xml", "text/uri-list"])
        data.setData(kind, QByteArray(self._chance.choice([b"no picture", b"", b"\xff\xfe\x00", b"file:///%"])))

    def _words(self, data: QMimeData) -> None:
        data.setText(self._chance.choice(["\x1b[31m", "\u202e", "", "\0", "http://[", "{}"]) + "7" * 50)

    def _missing(self, data: QMimeData) -> None:
        data.setUrls([QUrl.fromLocalFile(str(self._folder / "missing.png")), QUrl("http://invalid/x.png"), QUrl()])

    def _broken(self, data: QMimeData) -> None:
        path = self._folder / f"odd-{self._chance.randrange(9)}.{self._chance.choice(_SUFFIXES)}"
        path.write_bytes(self._chance.randbytes(self._chance.randint(0, 300)))
        data.setUrls([QUrl.fromLocalFile(str(path))])

    def _drawings(self, data: QMimeData) -> None:
        path = self._folder / f"drawings-{self._chance.randrange(4)}.ndjson"
        path.write_text(_DRAWING * self._chance.choice([1, 1, 3, 200]))
        data.setUrls([QUrl.fromLocalFile(str(path))] * self._chance.choice([1, 1, 2]))

    def _other(self, data: QMimeData) -> None:
        data.setUrls([QUrl.fromLocalFile(str(self._folder))])
        data.setColorData(QColor("red"))
