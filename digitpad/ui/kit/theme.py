"""Theme: light and dark colours, and how they are applied to widgets."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from digitpad.ui.turns.idle_tasks import IdleTasks
from digitpad.ui.turns.restyling import restyled


@dataclass(frozen=True)
class Colors:
    """One look: its name, and its colours as #rrggbb. Every text has a contrast of 4.5 or more on its grounds."""

    name: str
    window: str
    surface: str
    sunken: str
    border: str
    control: str
    text: str
    muted: str
    accent: str
    accent_strong: str
    accent_soft: str
    on_accent: str
    ink: str
    against: str
    against_soft: str
    error: str
    error_soft: str
    good: str

    def color(self, name: str) -> QColor:
        return QColor(getattr(self, name))


LIGHT = Colors(
    name="light",
    window="#f4f3ef",
    surface="#ffffff",
    sunken="#ebe9e3",
    border="#dcd9d1",
    control="#85827a",
    text="#1c2028",
    muted="#585e69",
    accent="#2f4bb8",
    accent_strong="#243a93",
    accent_soft="#e5eafb",
    on_accent="#ffffff",
    ink="#16224f",
    against="#8f4500",
    against_soft="#fbecda",
    error="#a8231b",
    error_soft="#fbe8e6",
    good="#1a6b43",
)

DARK = Colors(
    name="dark",
    window="#14161b",
    surface="#1d2027",
    sunken="#101216",
    border="#31353f",
    control="#7d838f",
    text="#ebecf0",
    muted="#a8aeba",
    accent="#9fb3ff",
    accent_strong="#bccaff",
    accent_soft="#272f4f",
    on_accent="#10162f",
    ink="#e8ecfd",
    against="#ffb86c",
    against_soft="#3a2b19",
    error="#ffb3aa",
    error_soft="#43221f",
    good="#83d8aa",
)


def current_colors() -> Colors:
    """The application's look now, told from its palette (a widget's own may be changed by the style sheet)."""
    return DARK if QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def luminance(color: QColor) -> float:
    """Relative luminance, 0..1, as WCAG 2.2 defines it."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: QColor, second: QColor) -> float:
    """WCAG 2.2's contrast ratio, 1..21."""
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def readable_on(ground: QColor) -> QColor:
    """Black or white, whichever stands out more: always by 4.5 or more, since the two differ by 21."""
    return max(QColor("black"), QColor("white"), key=lambda color: contrast(color, ground))


def palette_of(colors: Colors) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "sunken",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.BrightText: "error",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
        QPalette.ColorRole.ToolTipBase: "surface",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.Light: "surface",
        QPalette.ColorRole.Midlight: "border",
        QPalette.ColorRole.Mid: "border",
        QPalette.ColorRole.Dark: "control",
        QPalette.ColorRole.Shadow: "border",
        QPalette.ColorRole.Accent: "accent",
    }
    palette = QPalette()
    for role, name in roles.items():
        palette.setColor(role, colors.color(name))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colors.color("control"))
    return palette


def style_sheet_of(colors: Colors) -> str:
    template = Template((Path(__file__).parent / "theme.qss").read_text(encoding="utf-8"))
    return template.substitute(asdict(colors))


class Theme(QObject):
    """Keeps the application's look at what was chosen: "light", "dark", or as the system is now."""

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._shown: Colors | None = None
        self._work: IdleTasks | None = None
        app.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    @property
    def is_dark(self) -> bool:
        if self._choice == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._choice == "dark"

    def choose(self, choice: str) -> None:
        self._choice = choice
        self._apply()

    def _apply(self) -> None:
        colors = DARK if self.is_dark else LIGHT
        if colors is self._shown:
            return
        self._shown = colors
        is_going_on = self._work is not None and self._work.is_going_on
        if self._work is not None and is_going_on:
            self._work.stop()  # it leaves the windows to the next
        if is_going_on or any(window.isVisible() for window in self._app.topLevelWidgets()):
            self._work = IdleTasks(restyled(self._app, palette_of(colors), style_sheet_of(colors)), self)
        else:
            # Exchanged directly, it is laid on each widget once for each of its ancestors: four times the work.
            self._app.setStyleSheet("")
            self._app.setPalette(palette_of(colors))
            self._app.setStyleSheet(style_sheet_of(colors))
