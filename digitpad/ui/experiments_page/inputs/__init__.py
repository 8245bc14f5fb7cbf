"""The form of an experiment's settings, made from their description."""
