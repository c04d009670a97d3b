"""Rounds on times and bases: a figure held against another time, or another time's level."""

from verifier.judge.rounds.times.held_since import of_levels_held_since
from verifier.judge.rounds.times.windows_told import of_windows_told

STRETCHES = (of_windows_told, of_levels_held_since)
"""Rounds on figures of a stretch: a window that goes on, and a level held since a time."""
