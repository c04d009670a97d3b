"""Rounds on what a figure is of: the place, part, name or unit that its neighbours tell."""
