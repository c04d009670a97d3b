"""Areas: the countries and places that "here", "the two" or "its rivals" stand for.

And who trades with whom, read from the order of a clause.
"""
