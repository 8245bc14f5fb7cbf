"""The open training set, settings, actions and background work, as the window sees them."""
