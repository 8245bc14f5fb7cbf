"""Pages with several digits, as pictures: their boxes found, read, moved, joined and told as text."""
