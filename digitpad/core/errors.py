"""Errors that a person can act on; every other exception is a bug."""

from __future__ import annotations

from digitpad.core.text import Text


class UserError(Exception):
    """One plain sentence about something that the person can mend; shown as it is, never with a traceback.

    Anything that is not a `UserError` is a bug and is logged in full.
    """

    def __init__(self, template: str, /, **params: object) -> None:
        self.text = Text(template, **params)
        super().__init__(str(self.text))
