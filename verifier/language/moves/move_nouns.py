"""Home of the nouns for a move: "a decline of 2%", "the uptick"."""

_RISES = (
    "rise increase gain growth advance jump climb surge leap spurt upturn uptick upswing expansion "
    "improvement pick-up pickup rebound recovery bounce"
)
_FALLS = (
    "fall drop decline decrease dip slide slump plunge loss contraction shrinkage reduction "
    "retreat setback downturn slip tumble cut"
)


def _any_of(nouns: str) -> str:
    return "|".join(f"{noun}(?:e?s)?" for noun in nouns.split())


RISE = rf"(?:{_any_of(_RISES)})"
"""Patterns of whole words, of one move or more."""
FALL = rf"(?:{_any_of(_FALLS)})"
MOVE_NOUN = rf"(?:{RISE}|{FALL})"
