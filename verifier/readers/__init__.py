"""File formats in, one module each."""
