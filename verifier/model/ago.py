"""Home of the words that put a length of time in the past: "a year ago", "two months earlier"."""

AGO = r"(?:ago|earlier|before)"
"""A pattern of any of them."""
