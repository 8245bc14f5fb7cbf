"""Runs first in a frozen app: matplotlib's list of fonts lies in digitpad's own cache, to be found at the next start.

PyInstaller's hook would make an empty folder in /tmp at every start instead, as an app in one file needs.
"""

import os

from platformdirs import user_cache_path

os.environ.setdefault("MPLCONFIGDIR", str(user_cache_path("digitpad", appauthor=False) / "matplotlib"))
