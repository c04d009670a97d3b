"""Home of the words for one of a population, of which there is so much each: "per head"."""

HEAD = r"(?:head|person|capita|inhabitant|resident|citizen)"
"""A pattern of any of them."""
