"""The form that is printed, filled in by hand, photographed, and read back."""
