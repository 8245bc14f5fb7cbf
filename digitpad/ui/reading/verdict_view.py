"""The answer: the digit, large, and how sure it is."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from digitpad.core.articles import label_noun
from digitpad.core.recognition import Recognition
from digitpad.core.samples import NOT_A_DIGIT, Label
from digitpad.core.segmentation.number import NumberReading
from digitpad.ui.graphics.painting import paint_event
from digitpad.ui.kit.accessibility import announce
from digitpad.ui.kit.i18n import percent, short_label, shown_label, style_name, tr
from digitpad.ui.kit.text_size import FACTOR, scaled_font
from digitpad.ui.kit.theme import current_colors
from digitpad.ui.kit.timers import single_shot
from digitpad.ui.kit.widgets import card, column, label, row
from digitpad.ui.number.strip import digit_sentence
from digitpad.ui.reading.label_bars import LabelBars, ranking_sentence

SignSize = Literal["narrow", "usual", "large"]
SIGN_SIZES: dict[SignSize, QSize] = {"narrow": QSize(56, 64), "usual": QSize(92, 104), "large": QSize(190, 214)}
UNTIL_SAID = 400
"""Milliseconds for which a reading must stand before it is said: while the pen moves, each would interrupt the last."""
USUAL_HEIGHT = 900
"""Logical pixels of a window from which on the sign grows with it."""
LEAST_LARGE = 0.6
"""Of its usual size: what a large sign has at least, in a low window."""
LARGE_NUMBER = 0.8
"""Of a large sign in such a window: what a number takes, as a row of its digits stands below it."""
MOST_SIGNS = 5
"""So many digits of a number get room of their own; more become smaller."""
SIGN_SHARE = 0.45
"""Of the first sign's width: what each further one takes."""
DOUBT = 0.8
"""Below this confidence the answer is worded as a guess."""


class BigDigit(QWidget):
    """One sign as large as its place allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = ""
        self._is_refusal = False
        self._size = SIGN_SIZES["usual"]
        self.setFixedSize(self._size)

    def set_sign(self, sign: str, is_refusal: bool) -> None:
        self._sign, self._is_refusal = sign, is_refusal
        self._fit()
        self.update()

    def set_size(self, size: QSize) -> None:
        """The room that one sign takes; several take more."""
        self._size = size
        self._fit()

    def _fit(self) -> None:
        n = min(max(len(self._sign), 1), MOST_SIGNS)
        self.setFixedSize(round(self._size.width() * (1 + SIGN_SHARE * (n - 1))), self._size.height())

    @paint_event
    def paintEvent(self, event: QPaintEvent) -> None:
        colors = current_colors()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen if self._sign else QPen(colors.color("control"), 1, Qt.PenStyle.DashLine))
        soft = colors.color("against_soft" if self._is_refusal else "accent_soft")
        painter.setBrush(soft if self._sign else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        font = QFont(self.font())
        widest = 0.9 * self.width() / (0.62 * max(len(self._sign), 1)) if len(self._sign) > 1 else self.height()
        font.setPixelSize(max(8, int(min(self.height() * 0.74, widest))))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colors.color("against" if self._is_refusal else "accent"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._sign)
        painter.end()


class VerdictView(QWidget):
    """Shows one recognition: sign, sentence, confidence, style, and the bars of all labels."""

    chosen = Signal()
    """This one of two readings is to be looked into."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digit = BigDigit()
        self._mode = label(muted=True)
        self._sentence = label(heading=True, wrap=True)
        self._detail = label(muted=True, wrap=True)
        self._bars = LabelBars()
        self._digit.setObjectName("sign")
        self._bars.setObjectName("bars")
        words = column(None, None, self._mode, self._sentence, self._detail, None, spacing=3)
        frame, inside = card()
        self._frame = frame
        self._is_choosable = self._is_number = False
        top = row(self._digit, (words, 1), spacing=16)
        inside.addLayout(top)
        inside.addWidget(self._bars)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(frame)
        self._saying = single_shot(self, UNTIL_SAID, lambda: announce(self, self.accessibleName()))
        self.set_size("usual")
        self.set_recognition(None)

    def set_choosable(self, is_choosable: bool, is_chosen: bool) -> None:
        """Whether a click or Enter chooses it, and whether it is the one whose neighbours are shown below."""
        self._is_choosable = is_choosable
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_choosable else Qt.FocusPolicy.NoFocus)
        self.setToolTip(tr("Click to see its neighbours and steps below.") if is_choosable and not is_chosen else "")
        self._frame.setProperty("looked_into", is_choosable and is_chosen)
        self._frame.style().unpolish(self._frame)
        self._frame.style().polish(self._frame)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_choosable and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_choosable and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def set_mode(self, name: str) -> None:
        """Name the recognizer; "" where there is only one and nothing to tell apart."""
        self._mode.setText(name)
        self._mode.setVisible(bool(name))

    def set_recognition(self, recognition: Recognition | None) -> None:
        self._bars.set_recognition(recognition)
        self._show_words(beside_number=False)
        if recognition is None:
            self._digit.set_sign("", False)
            self._sentence.setText(tr("Nothing to read yet"))
            self._detail.setText(tr("Draw a digit, and it is read as you draw."))
            return
        self._digit.set_sign(short_label(recognition.verdict), recognition.verdict == NOT_A_DIGIT)
        self._sentence.setText(verdict_sentence(recognition))
        self._detail.setText(detail_sentence(recognition))
        self._announce(ranking_sentence(recognition))

    def set_number(self, number: NumberReading, selected: int, recognition: Recognition) -> None:
        """Several digits: the number, how sure its least sure digit is, and the bars of the selected one."""
        self._bars.set_recognition(recognition)
        if number.is_page:
            self._set_page(number, selected)
            return
        text = number.text.replace("\n", " / ")
        self._digit.set_sign(text, number.has_refused)
        self._show_words(beside_number=True)
        self._sentence.setText(
            tr("It may be {number}", number=text) if number.confidence < DOUBT else tr("It is {number}", number=text)
        )
        least = min(number.digits, key=lambda digit: digit.confidence)
        share = percent(least.confidence)
        if number.has_refused:
            self._detail.setText(tr("“?” stands for what is not a digit; choose it to see why"))
        else:
            self._detail.setText(tr("Least sure of the {digit}: {share}", digit=least.mark, share=share))
        digit = digit_sentence(selected, number.digits[selected])
        self._announce(tr("number {number}; {digit}", number=text, digit=digit))

    def _set_page(self, number: NumberReading, selected: int) -> None:
        """The line that is looked into, and of it one digit."""
        digit, places = number.digits[selected], number.line_of(selected)
        text = number.text_at(places)
        self._digit.set_sign(digit.mark if digit.mark != "?" else short_label(NOT_A_DIGIT), digit.mark == "?")
        self._sentence.setText(
            tr("Line {line} of {lines}: {number}", line=digit.line + 1, lines=number.n_lines, number=text)
        )
        n_refused = sum(one.mark == "?" for one in number.digits)
        if n_refused:
            self._detail.setText(
                tr("{n} boxes on the page, {refused} of them “?”: no digit", n=len(number.digits), refused=n_refused)
            )
        else:
            self._detail.setText(tr("{n} boxes on the page", n=len(number.digits)))
        said = digit_sentence(selected - places.start, digit)
        self._announce(tr("line {line}, {number}; {digit}", line=digit.line + 1, number=text, digit=said))

    def set_waiting(self) -> None:
        """What is there will be read at once: that there is nothing would be untrue."""
        self._sentence.setText(tr("One moment"))
        self._detail.setText("")

    def set_progress(self, share: float) -> None:
        """A page is being read."""
        self._sentence.setText(tr("Reading the page: {share}", share=percent(share)))
        self._detail.setText(tr("Esc stops it."))

    def set_lesson(self, label: Label, title: str, detail: str) -> None:
        """What a teaching did, in the answer's place until the next stroke."""
        self._digit.set_sign(short_label(label), False)
        self._sentence.setText(title)
        self._detail.setText(detail)
        self._announce(f"{title}. {detail}")

    def _announce(self, sentence: str) -> None:
        """Let a screen reader say it once it stands; the same sentence is not said twice in a row."""
        if sentence != self.accessibleName():
            self.setAccessibleName(sentence)
            self._saying.start()

    def set_size(self, size: SignSize) -> None:
        """How much room the sign takes, and the words beside it in keeping."""
        self._size: SignSize = size
        self._show_words(self._is_number)
        self._fit_words()

    def _fit_words(self) -> None:
        """While presenting, as much larger as the window's height allows: no line of them is cut."""
        room = min(self.window().height() / USUAL_HEIGHT, 1.0) if self._size == "large" else 0.0
        for words, factor, large in ((self._sentence, 1.45, 1.8), (self._detail, 1.0, 1.3)):
            wanted = factor * max(1.0, large * room)
            if words.property(FACTOR) != wanted:
                scaled_font(words, wanted)

    def _show_words(self, beside_number: bool) -> None:
        """A large number leaves no room for words beside it; each digit's share stands below."""
        self._is_number = beside_number
        for words in (self._sentence, self._detail):
            words.setHidden(beside_number and self._size == "large")
        self._fit_sign()

    def _fit_sign(self) -> None:
        """The sign grows with the room of its window; a large number, below which its digits stand, shrinks with it."""
        room = self.window().height() / USUAL_HEIGHT
        factor = {"narrow": 1.0, "usual": max(1.0, min(room, 2.0)), "large": max(LEAST_LARGE, min(room, 2.0))}[
            self._size
        ]
        if self._size == "large" and self._is_number:
            factor = max(0.6, min(LARGE_NUMBER * room, 1.0))
        self._digit.set_size(SIGN_SIZES[self._size] * factor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_sign()
        self._fit_words()

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    @property
    def detail(self) -> str:
        return self._detail.text()


def verdict_sentence(recognition: Recognition) -> str:
    """The answer in words, as careful as the reading is sure."""
    if recognition.tied:
        labels = ", ".join(shown_label(tied) for tied in recognition.tied)
        return tr("A tie between {labels}", labels=labels)
    if recognition.verdict == NOT_A_DIGIT:
        if recognition.confidence < DOUBT:
            return tr("Probably not a digit, or {digit}", digit=str(recognition.digit))
        return tr("Not a digit")
    if recognition.confidence >= DOUBT:
        return tr("It is {digit}", digit=label_noun(recognition.digit))
    other = next(name for name, _ in recognition.ranking if name != recognition.verdict)
    return tr("Probably {digit}, or {other}", digit=str(recognition.digit), other=shown_label(other))


def detail_sentence(recognition: Recognition) -> str:
    sure = tr("{share} sure", share=percent(recognition.confidence))
    if not recognition.style:
        return sure
    return tr("{sure}, written as: {style}", sure=sure, style=style_name(recognition.style))
