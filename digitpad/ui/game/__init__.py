"""The game for a first lesson: digits asked for, then the reader fooled on purpose; nothing of it is taught unasked."""
