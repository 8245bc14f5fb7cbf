"""The experiments, one module each: settings, a seeded function, a frozen result."""
