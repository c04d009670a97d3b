"""Figures: the numbers of a text with their units, bounds and ranges, and what each one counts."""
