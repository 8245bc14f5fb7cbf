#!/bin/sh
# One would guess: a window whose updates were off (`setUpdatesEnabled(False)`) is painted once when they are on again; that
# is what the call is for.
# What happens: all of its children are painted twice in that turn, though nothing changed meanwhile. `update()` paints
# them once, and so do updates that are let go of each child by itself. Seen in PySide6-Essentials 6.8.0 and 6.11.3.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
cat >"$folder/look.py" <<'PYTHON'
import platform
import sys

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget


class Counted(QLabel):
    paintings = 0

    def paintEvent(self, event):
        Counted.paintings += 1
        super().paintEvent(event)


def painted(do, *arguments):
    Counted.paintings = 0
    do(*arguments)
    for _ in range(5):
        app.processEvents()
    return Counted.paintings


app = QApplication([])
window = QWidget()
label = Counted("digits")
QVBoxLayout(window).addWidget(label)
window.show()
painted(window.update)
updated = painted(window.update)
window.setUpdatesEnabled(False)
held = painted(window.update)
let_go = painted(window.setUpdatesEnabled, True)
label.setUpdatesEnabled(False)
painted(window.update)
child_let_go = painted(label.setUpdatesEnabled, True)
print("Python", platform.python_version(), "Qt", qVersion())
print("painted:", updated, "updated;", held, "held;", let_go, "the window let go;", child_let_go, "the child let go")
sys.exit((updated, held, let_go, child_let_go) != (1, 0, 2, 1))
PYTHON
for release in 6.8.0 6.11.3; do
    "$folder/env/bin/pip" install --quiet --disable-pip-version-check "PySide6-Essentials==$release"
    QT_QPA_PLATFORM=offscreen "$folder/env/bin/python" "$folder/look.py"
done
