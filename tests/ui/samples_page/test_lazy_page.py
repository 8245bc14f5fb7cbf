"""The training set's page is made late, and what it will need is imported in parts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

STARTED = """
import sys
from pathlib import Path
from digitpad.app import make_application, make_window
from digitpad.storage.profile import Profile
from digitpad.ui.samples_page.lazy_page import MODULES

app = make_application()
window = make_window(app, Profile.open(Path(sys.argv[1])))
window.show()
while MODULES[-1] not in sys.modules:
    app.processEvents()
for _ in range(50):
    app.processEvents()
heavy = ("digitpad.storage.formats", "digitpad.storage.importing", "PIL")
print(sorted(name for name in sys.modules if name.startswith(heavy)))
window.close()
"""


def test_a_window_that_is_drawn_in_holds_no_file_formats(tmp_path: Path) -> None:
    command = [sys.executable, "-c", STARTED, str(tmp_path / "profile")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout == "[]\n"
