"""Drawings and readings to and from clipboard, files and paper."""
