"""Ink of collections and recorders, a file or line a drawing."""
