"""Home of the list of all that is varied."""

from frames_said import FRAMES
from moves_said import MOVES
from rewriting import Rewriting

RESPECTS: dict[str, Rewriting] = {**MOVES, **FRAMES}
"""Each respect in which articles are rewritten, by its name."""
