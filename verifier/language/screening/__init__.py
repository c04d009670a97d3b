"""Screening: which numbers state no quantity: ages, dates, labels, scores, definitions."""
