"""The few dialogs of the window."""
