"""What an import would bring, to be looked at and mended before anything is taken in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from digitpad.core.samples import Label, Raster
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.widgets import GAP, label, row
from digitpad.ui.samples_page.importing.import_drawings import DrawingsPane, Labels
from digitpad.ui.samples_page.importing.import_names import NamesTable
from digitpad.ui.samples_page.importing.import_summary import Choices, ImportSummary
from digitpad.ui.samples_page.importing.import_writers import FormWriters, WriterField


class ImportPreview(QWidget):
    """A row for every label as written, with what becomes of it; beside it the drawings of the chosen row."""

    changed = Signal()
    sheet_wanted = Signal(bool)
    """The pictures are to be read as sheets of drawings, or as one drawing each."""
    treatment_wanted = Signal(bool)
    """What is proposed (turning the drawings, other labels) is to be done, or undone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: ImportSummary | None = None
        self._heading = label(heading=True, wrap=True)
        self._told = label(muted=True, wrap=True)
        self.names = NamesTable(self)
        self.drawings = DrawingsPane(self)
        self._sheet = QCheckBox(tr("It is a sheet: cut it into its drawings"))
        self._treat = QCheckBox()
        self._treat.clicked.connect(self.treatment_wanted)
        self._writer = WriterField(self)
        self._writer.setAccessibleName(tr("Whose drawings they are"))
        self.pages = FormWriters(self)
        self._proposed = QCheckBox(tr("Take proposed labels: I have looked at the drawings"))
        self._proposed.toggled.connect(self.names.take_proposals)
        self._whose = label(tr("Whose are they, where the file does not say?"))
        self._keep = QCheckBox(tr("Take duplicates in, too"))
        self.names.current_changed.connect(self._show_samples)
        self.names.changed.connect(self._on_changed)
        self.drawings.changed.connect(self._on_changed)
        self._keep.toggled.connect(self._on_changed)
        self._sheet.clicked.connect(self.sheet_wanted)
        self._lay_out()

    @property
    def heading(self) -> str:
        return self._heading.text()

    @property
    def choices(self) -> Choices:
        """What is to become of all."""
        return Choices(
            self.names.mapping,
            dict(self.drawings.single),
            self._keep.isChecked(),
            self.writer,
            self.pages.writers,
        )

    @property
    def writer(self) -> str:
        """Who wrote what the files name no writer for; "" where that is not known."""
        return self._writer.writer

    def set_writers(self, names: Sequence[str]) -> None:
        """Those of the set, to choose from; another can be typed. Nobody is chosen beforehand."""
        self._writer.set_writers(names)
        self.pages.set_writers(names)

    def set_pages(self, pages: Sequence[tuple[str, Raster]]) -> None:
        """The pages of a form, each of which names its writer; there is then no question for all."""
        self.pages.set_pages(pages)
        for widget in (self._whose, self._writer):
            widget.setVisible(not pages)

    def choose(self, name: str, label: Label | None) -> None:
        """Say what a name becomes."""
        self.names.choose(name, label)

    def set_look(self, look: ImportSummary) -> None:
        """Another plan: what was chosen for the one before is forgotten."""
        self._look = None
        self.drawings.single.clear()
        self._heading.setText(tr("{n} drawings: {formats}", n=look.n, formats=", ".join(look.formats)))
        self._told.setText(_told(look))
        self._keep.setVisible(look.n_twice > 0)
        self._sheet.setVisible(look.is_pictures)
        self.set_pages(())
        self._proposed.setChecked(False)
        self._proposed.setVisible(any(named.read_as is not None for named in look.names))
        self._sheet.setChecked(look.is_sheet)
        self._treat.setVisible(bool(look.proposals) or look.is_treated)
        self._treat.setChecked(look.is_treated)
        self._treat.setText(" ".join(look.proposals) or tr("Turned and labelled as their drawings read"))
        self.names.set_names(look.names)
        self._look = look
        self._show_samples(0)

    def show_as_read(self) -> None:
        """Another reading did not come about: the box says again what is shown."""
        if self._look is not None:
            self._sheet.setChecked(self._look.is_sheet)
            self._treat.setChecked(self._look.is_treated)

    def _on_changed(self) -> None:
        if self._look is not None:
            self.drawings.show_labels(self._labels(self.names.currentRow()))
            self.changed.emit()

    def _show_samples(self, i: int) -> None:
        if self._look is not None and 0 <= i < len(self._look.samples):
            named = self._look.names[i]
            is_labelled = bool(named.name) and named.read_as is None
            self.drawings.show_samples(self._look.samples[i], self._labels(i), is_labelled)

    def _labels(self, i: int) -> Labels:
        """What becomes of the drawings of a row."""
        assert self._look is not None
        choices = self.choices
        of_name = choices.mapping[self._look.names[i].name]
        skipped = frozenset() if choices.keeps_duplicates else self._look.twice
        ids = [sample.id for sample in self._look.samples[i]]
        return {name: None if name in skipped else choices.single.get(name, of_name) for name in ids}

    def _lay_out(self) -> None:
        middle = row(self.names, self.drawings, spacing=GAP)
        middle.setStretch(0, 4)
        middle.setStretch(1, 5)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP - 4)
        layout.addWidget(self._heading)
        layout.addWidget(self._told)
        layout.addWidget(self._treat)
        layout.addLayout(middle, 1)
        layout.addWidget(self._proposed)
        layout.addLayout(row(self._whose, self._writer, None, spacing=GAP))
        layout.addWidget(self.pages)
        layout.addLayout(row(self._keep, self._sheet, None, spacing=2 * GAP))


def _told(look: ImportSummary) -> str:
    parts = []
    if look.n_twice:
        parts.append(tr("{n} of them are there already, exactly or shifted, resized or resampled.", n=look.n_twice))
    if look.n_blank:
        parts.append(tr("{n} more have nothing drawn.", n=look.n_blank))
    if look.n_unlisted:
        parts.append(tr("{n} bear other words than those listed and are left out.", n=look.n_unlisted))
    parts += [
        f"{note[:1].upper()}{note[1:]}." if note[-1:] not in "?." else note
        for note in look.notes[:4]
        if note not in look.proposals
    ]
    return " ".join(parts) or tr("Nothing is taken in before you say so.")
