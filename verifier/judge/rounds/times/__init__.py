"""Rounds on times and bases: a figure held against another time, or another time's level."""
