"""Single pictures, pages and sheets of drawings."""
