"""A picture on the pad instead of ink: how it comes in, how it is shown, a close look."""
