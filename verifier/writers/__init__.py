"""Report formats out, one module each."""
