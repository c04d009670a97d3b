"""Home of the months as English prints them, for patterns and for words."""

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
"""Their names, in order."""
MONTH = rf"(?:{'|'.join(MONTHS)})"
"""A pattern of any of them."""
MONTH_BEGUN = rf"(?:{'|'.join(name[:3] for name in MONTHS)})"
"""A pattern of how the name or short name of any begins: "Sep" of "Sept." and "September"."""
