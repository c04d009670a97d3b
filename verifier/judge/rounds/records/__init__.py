"""Rounds on records, ranks and marks: the figure each one is told of, and what bears it out."""
