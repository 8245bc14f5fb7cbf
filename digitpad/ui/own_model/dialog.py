"""The dialog beside the pad: a model of the person's own, what it is given and what it says."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QFrame, QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from digitpad.core.text import printable, to_digits
from digitpad.models.diagnosis import Diagnosis
from digitpad.models.mending import code, sentence
from digitpad.session.recognizing.own_model import ModelReading, OwnModel
from digitpad.ui.kit.i18n import percent, tr, translate
from digitpad.ui.kit.widgets import GAP, column, label, resize_on_screen, row
from digitpad.ui.own_model.array_view import ArrayView
from digitpad.ui.own_model.feeding_form import FeedingForm
from digitpad.ui.reading.label_bars import Bars, LabelBars

N_DIGITS = 10
SAID = 300
"""Characters of the last line that a function printed; a window has no room for more."""


class OwnModelDialog(QDialog):
    """Displays the model's answers and emits the person's requests as signals."""

    opening = Signal()
    """Another model is to be opened."""
    opening_function = Signal()
    """A function of a Python file is to be run."""
    asked_why = Signal()
    """It is to be found out why the model misreads."""
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Your own model"))
        resize_on_screen(self, 580, 760)
        self._open = QPushButton(tr("Open a model…"))
        self._open.clicked.connect(self.opening)
        self._open_function = QPushButton(tr("A Python function…"))
        self._open_function.clicked.connect(self.opening_function)
        self._name = label(wrap=True, muted=True)
        self._answer = label("–", scale=3.0)
        self._digitpad = label(muted=True, wrap=True)
        self._array = ArrayView()
        self._caption = label(muted=True, wrap=True)
        self._said = label(wrap=True)
        self._bars = LabelBars(n_labels=N_DIGITS)
        self.form = FeedingForm()
        self._why = QPushButton(tr("Why does it misread?"))
        self._why.setToolTip(tr("Try the settings under which it reads the samples of your set best."))
        self._why.clicked.connect(self._on_why_clicked)
        self._is_trying = False
        self._findings = label(wrap=True)
        self._code = QPlainTextEdit()
        self._code.setReadOnly(True)
        self._code.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._code.setAccessibleName(tr("Python that mends it"))
        self._code.setFixedHeight(7 * self._code.fontMetrics().lineSpacing())
        self._lay_out()
        self.set_model(None)

    def set_model(self, own: OwnModel | None) -> None:
        """Show another model, or none, and clear what was shown of the previous one."""
        if own is None:
            self._name.setText(tr("No model yet: ONNX, scikit-learn by skops, or a function of yours."))
        else:
            self._name.setText(own.path.name)
            self.form.set_feeding(own.feeding)
            self.form.set_shape_open(own.takes_any_shape)
        self.form.setEnabled(own is not None)
        self._why.setEnabled(own is not None)
        self.set_findings(None)
        self.set_reading(None, "")

    def set_starting(self, name: str) -> None:
        """Show that the model of the file `name` is being loaded."""
        self._name.setText(tr("Starting {name}…", name=name))

    def set_reading(self, reading: ModelReading | None, digitpad_says: str) -> None:
        """Show the model's reading of the drawing on the pad beside digitpad's."""
        self._array.set_values(None if reading is None else reading.shown)
        self._bars.set_bars(None if reading is None else _bars_of(reading))
        self._digitpad.setText(tr("digitpad reads {label}", label=digitpad_says) if digitpad_says else "")
        said = "" if reading is None else reading.said.strip().rpartition("\n")[2][:SAID]
        self._said.setVisible(bool(said))
        self._said.setText(tr("It printed: {said}", said=printable(said)))
        if reading is None:
            self._answer.setText("–")
            self._caption.setText(tr("Draw a digit to see what the model makes of it."))
            return
        share = percent(float(reading.shares.max()))
        self._answer.setText(tr("{digit}, {share}", digit=reading.digit, share=share))
        self._caption.setText(
            tr(
                "{shape} numbers, {low} to {high}",
                shape=" × ".join(str(size) for size in reading.array.shape),
                low=to_digits(reading.array.min(), 3),
                high=to_digits(reading.array.max(), 3),
            )
        )

    def set_trying(self, fraction: float | None) -> None:
        """Show the progress of the diagnosis, 0..1; None when it has ended."""
        self._is_trying = fraction is not None
        if fraction is None:
            self._why.setText(tr("Why does it misread?"))
        else:
            self._why.setText(tr("Stop ({share})", share=percent(fraction)))

    def set_findings(self, found: Diagnosis | None) -> None:
        self._findings.setVisible(found is not None)
        self._code.setVisible(found is not None and bool(found.changes))
        if found is None:
            return
        sentences = [translate(sentence(change, found.start)) for change in found.changes]
        if not sentences:
            share = percent(found.accuracy)
            sentences = [
                tr("It reads {share} of {n} samples right; no fault is seen in what it gets.", share=share, n=found.n)
            ]
        self._findings.setText("\n".join(sentences))
        self._code.setPlainText(code(found))

    def _on_why_clicked(self) -> None:
        (self.stopped if self._is_trying else self.asked_why).emit()

    def _lay_out(self) -> None:
        inner = QWidget()
        parts = QVBoxLayout(inner)
        parts.setSpacing(GAP)
        said = column(None, self._answer, self._digitpad, (self._bars, 1))
        top = row(self._array, (said, 1), spacing=GAP)
        parts.addLayout(row(self._open, self._open_function, None))
        parts.addWidget(self._name)
        parts.addLayout(top)
        parts.addWidget(self._caption)
        parts.addWidget(self._said)
        parts.addWidget(self._why, 0, Qt.AlignmentFlag.AlignLeft)
        parts.addWidget(self._findings)
        parts.addWidget(self._code)
        parts.addWidget(label(tr("What it is given"), heading=True))
        parts.addWidget(self.form)
        parts.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        bar = area.verticalScrollBar().sizeHint().width()
        area.setMinimumWidth(inner.minimumSizeHint().width() + bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)


def _bars_of(reading: ModelReading) -> Bars:
    share = percent(float(reading.shares.max()))
    sentence = tr("Your model reads {digit}, {share}.", digit=reading.digit, share=share)
    return Bars(tuple(reading.shares.tolist()), reading.digit, sentence=sentence)
