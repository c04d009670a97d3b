"""A spell checker for numbers."""
