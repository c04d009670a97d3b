"""Home of what says that steps follow one another: "the third straight month"."""

CONSECUTIVE = r"(?:straight|consecutive|successive)"
