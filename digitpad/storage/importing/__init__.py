"""Imports: what files hold is staged, looked at by a person, and taken over whole or not at all."""
