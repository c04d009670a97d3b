"""Rounds on what changed places: two figures, two ends, two names, or two digits of one figure."""
