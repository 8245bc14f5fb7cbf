"""Takes an outcome away: as a file, as the script that computes it."""
