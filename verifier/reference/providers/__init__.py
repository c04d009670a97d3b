"""Sources of reference series, one module each."""
