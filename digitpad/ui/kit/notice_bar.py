"""One sentence for a person, in the window itself: a problem, a question or news; never a dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHideEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.icons import icon
from digitpad.ui.kit.widgets import close_button, label, row

Choice = tuple[str, Callable[[], None]]
PADDING = 3
"""Logical pixels."""
SIGNS = {"problem": "warning", "question": "help", "news": "info"}


class NoticeBar(QFrame):
    """Hidden until there is something to say; a newer sentence replaces the older."""

    shown_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None, *, padding: int = PADDING) -> None:
        """`padding` in logical pixels, above and below what is said; answers have at least some."""
        super().__init__(parent)
        self._sign = QLabel()
        self._sentence = label(wrap=True)
        self._buttons = row()
        self._shown_buttons: list[QPushButton] = []
        self._close = close_button(tr("Dismiss"))
        self._close.setProperty("touch", True)
        self._close.clicked.connect(self._on_close_clicked)
        self._kind = ""
        self._on_close: Callable[[], None] | None = None
        self._padding = padding
        self._layout = row(self._sign, self._sentence, spacing=4)
        self._layout.setStretch(1, 1)
        self._layout.addLayout(self._buttons)
        self._layout.addWidget(self._close)
        self.setLayout(self._layout)
        self.hide()

    @property
    def kind(self) -> str:
        """Of what is said: "problem", "question" or "news"; "" where nothing is."""
        return self._kind if self.is_taken else ""

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    @property
    def buttons(self) -> list[QPushButton]:
        """Those of the choices, in order."""
        return list(self._shown_buttons)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange and self._kind:
            self._show_sign()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.shown_changed.emit(self.is_taken)

    @property
    def is_taken(self) -> bool:
        """Whether something is being said, be the bar's page in sight or not."""
        return not self.isHidden()

    def say(
        self,
        kind: str,
        sentence: str,
        choices: Sequence[Choice] = (),
        on_close: Callable[[], None] | None = None,
    ) -> None:
        """Show `sentence` as "problem", "question" or "news"; each choice is a button that also closes the bar."""
        self._clear_buttons()
        self._on_close = on_close
        self._kind = kind
        self.setProperty("notice", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._show_sign()
        self._sentence.setText(sentence)
        self._close.setVisible(kind != "question")  # its answers close it, and its sentence needs the room
        padding = max(self._padding, PADDING if choices else 0)
        self._layout.setContentsMargins(8, padding, 4 + padding, padding)
        for text, handler in choices:
            button = self._button(text, handler)
            self._shown_buttons.append(button)
            self._buttons.addWidget(button)
        self.setAccessibleName(sentence)
        self.shown_changed.emit(True)  # before it takes its room: what stood there goes first
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def dismiss(self) -> None:
        self.hide()

    def _show_sign(self) -> None:
        """In the colour of the text as it is now."""
        self._sign.setPixmap(icon(SIGNS[self._kind]).pixmap(20, 20))

    def _on_close_clicked(self) -> None:
        self.hide()
        if self._on_close is not None:
            self._on_close()

    def _button(self, text: str, handler: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(self.hide)
        button.clicked.connect(lambda _checked: handler())
        return button

    def _clear_buttons(self) -> None:
        for button in self._shown_buttons:
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._shown_buttons = []
