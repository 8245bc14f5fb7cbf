"""Images and cells painted crisply, and conversion between arrays and images."""
