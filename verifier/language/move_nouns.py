"""Home of the nouns for a move: "a decline of 2%", "the uptick"."""

_RISES = (
    "rise increase gain growth advance jump climb surge leap spurt upturn uptick upswing expansion "
    "improvement pick-up pickup rebound recovery bounce"
)
_FALLS = (
    "fall drop decline decrease dip slide slump plunge loss contraction shrinkage reduction retreat "
    "setback downturn slip tumble cut"
)
MOVE_NOUN = rf"(?:{'|'.join(f'{noun}s?' for noun in (_RISES + ' ' + _FALLS).split())})"
"""A pattern of whole words, of one move or more."""
