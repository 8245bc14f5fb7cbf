"""The digits of a number, one by one: each can be chosen, the other readings taken, the number corrected."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QToolButton, QWidget

from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.segmentation.number import DigitReading, NumberReading
from digitpad.ui.kit.i18n import percent, tr
from digitpad.ui.kit.widgets import FINGER, column, label, row

LEAST_SHARE = 0.005
"""Readings less likely than this are not offered."""
LONGEST = 64
"""Signs of a number that can be typed."""
MOST_SHOWN = 6
"""Digits of a line that have a button; of more those around the chosen one."""

MOST_BESIDE = 4
"""Digits that leave room for the tools beside them in a small window."""


class NumberStrip(QWidget):
    """Shows a number's digits, and tells what was asked for; it changes nothing by itself."""

    chosen = Signal(int)
    """A digit's place."""
    answered = Signal(str)
    """What the number really was, as it was typed or chosen among the readings."""
    join_asked = Signal()
    split_asked = Signal()
    all_answered = Signal()
    """Every digit of a page is as it is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: NumberReading | None = None
        self._selected = 0
        self._line = self._places = range(0)
        self._is_large = False
        self._buttons = QButtonGroup(self)
        self._buttons.setExclusive(True)
        self._buttons.idClicked.connect(self.chosen)
        self._digits = QHBoxLayout()
        self._digits.setSpacing(4)
        self._others = QHBoxLayout()
        self._others.setSpacing(4)
        self._join = _tool(tr("Join"), tr("Make one digit of this box and the next (J)."))
        self._join.clicked.connect(self.join_asked)
        self._split = _tool(tr("Split"), tr("Make two digits of this box (S)."))
        self._split.clicked.connect(self.split_asked)
        self._all = _tool(tr("All right"), tr("The whole page is as it is read: teach all its digits but “?”."))
        self._all.clicked.connect(self.all_answered)
        self._all.hide()
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(tr("What the number was"))
        self.field.returnPressed.connect(self._on_field_return_pressed)
        self.field.installEventFilter(self)
        self._tools = row(self._join, self._split)
        self._top = QHBoxLayout()
        self._top.addLayout(self._digits)
        self._top.addLayout(self._tools)
        self._top.addStretch(1)
        self._below = QHBoxLayout()
        self._below.addWidget(self.field, 1)
        self._below.addWidget(self._all)
        self._below.addLayout(self._others)
        column(self, self._top, self._below)
        self.hide()

    def set_number(self, reading: NumberReading | None, selected: int) -> None:
        """Show the digits of a number, or nothing where there is none; `selected` is the place that is looked into."""
        is_new = reading is not self._reading
        self._reading, self._selected = reading, selected
        if reading is None:
            self._fill(None)
            if not self.field.hasFocus():  # it may be open for a single box
                self.hide()
                self.field.clear()
            return
        self.show()
        if is_new or selected not in self._places or reading.line_of(selected) != self._line:
            self._line = reading.line_of(selected)
            self._fill(reading)
        button = self._buttons.button(selected)
        if button is not None:
            button.setChecked(True)
        digit = reading.digits[selected]
        self._join.setEnabled(selected + 1 in self._line)
        self._split.setEnabled(digit.strokes is None or bool(digit.strokes))

    def set_large(self, large: bool) -> None:
        """Only the digits, for a room full of people."""
        self._is_large = large
        self.field.setVisible(not large)
        self._fill(self._reading)

    def begin_answer(self, text: str = "") -> None:
        """Let the number be typed, beginning with `text`."""
        self.show()
        before = self.field.text() if self.field.hasFocus() else ""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)  # a shortcut's reason would select what is typed
        self.field.setText(before + text)

    def end_answer(self) -> None:
        """Leave the field empty, so that keys are for the pad again."""
        self.field.clear()
        self.field.clearFocus()
        self.setVisible(self._reading is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc leaves the field empty, and gives the pad its keys back."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.end_answer()
            return True
        return super().eventFilter(watched, event)

    def _place_tools(self, below: bool) -> None:
        """Beside the digits, or beside the field where many digits leave them no room."""
        if below != (self._tools.parent() is self._below):
            for line in (self._top, self._below):
                line.removeItem(self._tools)
            self._tools.setParent(None)
            (self._below if below else self._top).insertLayout(1, self._tools)

    def _on_field_return_pressed(self) -> None:
        text = self.field.text().strip()
        if text:
            self.answered.emit(text)

    def _fill(self, reading: NumberReading | None) -> None:
        is_page = reading is not None and reading.is_page
        for tool in (self._join, self._split):
            tool.setVisible(reading is not None and not self._is_large)
        self._place_tools(below=reading is not None and not is_page and len(reading.digits) > MOST_BESIDE)
        self._all.setVisible(is_page and not self._is_large)
        if is_page:
            self.field.setPlaceholderText(tr("What was this line, or this digit? Enter teaches"))
            self.field.setToolTip(
                tr("Type the whole line, ? leaves a box out; or one digit for the chosen box. Enter teaches.")
            )
        else:
            self.field.setPlaceholderText(tr("What was it? Enter teaches"))
            self.field.setToolTip(tr("Type the whole number; ? leaves a box out. Enter teaches each digit."))
        for layout in (self._digits, self._others):
            while (item := layout.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    if isinstance(widget, QToolButton):
                        self._buttons.removeButton(widget)
                    widget.hide()
                    widget.deleteLater()
        if reading is None:
            return
        self._places = _around(self._selected, self._line if reading.is_page else range(len(reading.digits)))
        for place in self._places:
            self._digits.addWidget(self._digit_button(place, reading.digits[place]))
        others = [text for text, share in reading.ranking[1:] if share >= LEAST_SHARE]
        if self._is_large:
            return
        if others:
            self._others.addWidget(label(tr("or"), muted=True))
        for text in others:
            button = _tool(text.replace("\n", " / "), tr("It was {number}: teach it.", number=text))
            button.clicked.connect(lambda _=False, text=text: self.answered.emit(text))
            self._others.addWidget(button)

    def _digit_button(self, place: int, digit: DigitReading) -> QToolButton:
        button = _tool(tr("{digit}\n{share}", digit=digit.mark, share=percent(digit.confidence)), "")
        button.setProperty("lines", 2)
        button.setProperty("flat", True)
        button.setCheckable(True)
        button.setChecked(place == self._selected)
        sentence = digit_sentence(place - self._line.start if digit.strokes is None else place, digit)
        button.setAccessibleName(sentence)
        button.setToolTip(sentence)
        self._buttons.addButton(button, place)
        return button


def _around(selected: int, places: range) -> range:
    """All of them, or so many around the selected one as there is room for."""
    first = min(max(places.start, selected - MOST_SHOWN // 2), max(places.start, places.stop - MOST_SHOWN))
    return range(first, min(places.stop, first + MOST_SHOWN))


def digit_sentence(place: int, digit: DigitReading) -> str:
    """What a screen reader says of one digit."""
    ordinals = (tr("first"), tr("second"), tr("third"), tr("fourth"), tr("fifth"))
    share = percent(digit.confidence)
    what = tr("not a digit") if digit.label == NOT_A_DIGIT else str(digit.label)
    if place < len(ordinals):
        return tr("{ordinal} digit {digit}, {share}", ordinal=ordinals[place], digit=what, share=share)
    return tr("digit number {place}: {digit}, {share}", place=place + 1, digit=what, share=share)


def _tool(text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setMinimumSize(FINGER, FINGER)
    return button
