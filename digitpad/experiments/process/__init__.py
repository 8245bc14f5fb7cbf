"""Experiments in a child process: tasks, and the process that runs them."""
