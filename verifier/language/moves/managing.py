"""Home of the verbs of managing so much: "Spain managed 0.7 per cent", "could only muster 3.0"."""

MANAGED = (
    r"(?:could\s(?:only|just|barely|scarcely|hardly)\s(?:muster|manage|scrape|eke\sout|squeeze\sout)|"
    r"managed|mustered|eked\sout|scraped|squeezed\sout|notched(?:\sup)?|chalked\sup)"
)
"""A pattern of the verbs by which somebody comes in at a rate told of another one before; with
verbs of measuring ("recorded") more than rates are told."""
