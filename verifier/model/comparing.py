"""Home of the words that set a figure against another one: "against", "compared with"."""

AGAINST = r"(?:against|versus|vs\.?|compared\s(?:with|to))"
SET_AGAINST = r"(?:against|versus|vs\.?|compare[ds]?\s(?:with|to))"
"""Its verb besides: "which compares with 1.5 million in August"."""

LEVEL_NOUN = (
    r"(?:surplus|deficit|shortfall|profit|loss|(?:in|out)flow|gap|total|figure|level|rate|"
    r"reading)"
)
"""What a level is called in front of it: "against a loss of £3m", "from an outflow of 5bn"."""
