"""Home of the words that stand before a figure and leave it nearly as it is: "just", "almost"."""

HEDGE = r"(?:about|almost|around|just|nearly|only|over|some)"
HEDGE_OR_UNDER = r"(?:about|almost|around|just|nearly|only|over|some|under)"
HEDGE_OR_ARTICLE = r"(?:about|almost|around|just|nearly|only|some|the|an?)"
