"""Where a person's state lies: samples, settings, logs, cache, backups."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from digitpad import SET_SUFFIX

VARIABLE = "DIGITPAD_PROFILE"


@dataclass(frozen=True)
class Profile:
    """The folders of one profile. Nothing is made on disk before something is stored there."""

    data: Path
    config: Path
    logs: Path
    cache: Path

    @classmethod
    def open(cls, directory: Path | str | None = None) -> Profile:
        """The profile in `directory`, else in DIGITPAD_PROFILE, else in the platform's standard places."""
        chosen = directory or os.environ.get(VARIABLE)
        return cls.inside(Path(chosen)) if chosen else cls.standard()

    @classmethod
    def inside(cls, directory: Path) -> Profile:
        """All of a profile in one folder."""
        root = directory.expanduser().absolute()
        return cls(data=root, config=root, logs=root / "logs", cache=root / "cache")

    @classmethod
    def standard(cls) -> Profile:
        """Where the system keeps a person's data, settings, logs and caches."""
        from platformdirs import PlatformDirs

        places = PlatformDirs("digitpad", appauthor=False)
        return cls(
            data=places.user_data_path,
            config=places.user_config_path,
            logs=places.user_log_path,
            cache=places.user_cache_path,
        )

    @property
    def samples_path(self) -> Path:
        """The personal training set, opened when no other is named."""
        return self.data / f"samples{SET_SUFFIX}"

    @property
    def settings_path(self) -> Path:
        """The file of settings."""
        return self.config / "settings.ini"

    @property
    def backups(self) -> Path:
        """The folder of backups."""
        return self.data / "backups"
