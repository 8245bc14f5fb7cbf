"""One sample, large: facts, replay, effect, editing."""
