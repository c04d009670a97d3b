"""Rounds on what figures near one make: gaps, shares, sums, means, multiples and quotients."""
