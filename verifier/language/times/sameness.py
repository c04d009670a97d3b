"""Home of the words for the same time of another year: "the corresponding quarter of 2024"."""

_SAME = ("same", "corresponding", "comparable", "equivalent", "similar")
_LIKE = ("like", "matching", "analogous", "parallel")
LIKE_WORDS = frozenset(_LIKE)
"""What names the same time of another year only behind "the": "in the like period of 2024"."""
SAME_WORDS = frozenset(_SAME) | LIKE_WORDS
SAME = rf"(?:{'|'.join(_SAME)})"
"""Patterns of whole words: those that name it anywhere, and those that do behind "the"."""
THE_SAME = rf"the\s(?:{'|'.join(_SAME + _LIKE)})"
