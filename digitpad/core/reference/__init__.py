"""The built-in reference set: how it is built, projected and calibrated."""
