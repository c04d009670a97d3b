"""Home of the words for which way a figure lies from another one: "more than", "up", "lower"."""

MORE_OR_LESS = r"(?:more|less|fewer|higher|lower)"
UP_OR_DOWN = r"(?:up|down|higher|lower)"
EITHER_WAY = r"(?:up|down|higher|lower|upwards?|downwards?)"
WHICH_WAY = r"(?:up|down|higher|lower|more|less|fewer)"
