"""Pages of a reMarkable, in all versions of its lines."""
