"""Rounds on prints: what was given out of a time before, and what had been foreseen of it."""
