"""Less motion, where the person or the system asks for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QStyle, QWidget

EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
_SPARED = "spares_motion"


class Motion(QObject):
    """Holds the application to "system" (whose effects it leaves as they are) or "reduced" (none, no blinking)."""

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._system = [QApplication.isEffectEnabled(effect) for effect in EFFECTS]
        self.choose(choice)

    def choose(self, choice: str) -> None:
        is_reduced = choice == "reduced"
        self._app.setProperty(_SPARED, is_reduced)
        for effect, is_usual in zip(EFFECTS, self._system, strict=True):
            QApplication.setEffectEnabled(effect, is_usual and not is_reduced)
        if is_reduced:
            QApplication.setCursorFlashTime(0)


def spares_motion(widget: QWidget) -> bool:
    """Whether what could move should be shown step by step instead."""
    is_still = not widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animate, None, widget)
    app = QApplication.instance()
    return is_still or (app is not None and bool(app.property(_SPARED)))
