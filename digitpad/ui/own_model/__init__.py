"""A model of the person's own beside digitpad: its reading, what it is given, and why it misreads."""
