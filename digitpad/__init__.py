"""digitpad: a drawing pad that reads handwritten digits, says why, and learns from you."""

__version__ = "0.1.0"

SET_SUFFIX = ".digitpad"
"""Of the files that hold training sets."""
