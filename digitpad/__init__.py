"""digitpad: a drawing pad that reads handwritten digits, says why, and learns from you."""

__version__ = "0.1.0"
