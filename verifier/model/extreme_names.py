"""Home of what the extremes that a measure reached are called, for the rules that read them."""

TOP = r"(?:peaks?|highs?|high point|tops?|maximum|record high|summits?|apex|pinnacle|zenith)"
"""A name of the highest, for patterns."""
BOTTOM = r"(?:lows?|low point|troughs?|bottom|nadir|minimum|record low)"
"""A name of the lowest, for patterns."""
EXTREME = rf"(?:{TOP}|{BOTTOM}|records?|worst|best)"
"""A name of either, or one whose side the measure decides, for patterns."""
