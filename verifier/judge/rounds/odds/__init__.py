"""Rounds that weigh: signs of words and digits, of which none alone settles what a figure is of."""
