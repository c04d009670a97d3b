"""Home of how a figure was printed first, before it was revised: "initially reported as 3.1%"."""

AT_FIRST = r"(?:first|initially|originally|previously)"
EARLIER = r"(?:first|initially|originally|previously|earlier)"
