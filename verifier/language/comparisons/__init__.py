"""Comparisons: what a figure is set against: an earlier time, another figure, a mark passed."""
