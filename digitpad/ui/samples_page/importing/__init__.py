"""Samples in and out: import, export, backups."""
