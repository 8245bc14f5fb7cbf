"""Long work of the GUI thread, a few milliseconds a turn of the event loop."""
