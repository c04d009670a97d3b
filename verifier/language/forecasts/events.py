"""Home of events: what happens on a day to come, and so is no measure that a figure is ahead of."""

AN_EVENT = (
    r"(?i:\s(?!(?:(?:the|its|their)\s)?(?:last|previous|same|prior|past)\b)(?:[\w’'-]+\s){0,3}?"
    r"(?:(?:meeting|decision|election|ballot|vote|announcement|statement|holiday|deadline|launch|"
    r"summit|hearing|strike|tariff|referendum|opening|wedding|tournament|exam)s?|talks|weekend|"
    r"christmas|easter|ramadan|diwali|black\sfriday|thanksgiving|the\s(?-i:Budget)|"
    r"(?:introduction|abolition|expiry|start|end)\sof)\b|"
    r"\s(?:an?|planned|proposed|looming)\s(?:[\w’'-]+\s){0,3}?(?:changes?|reforms?|bans?|lev(?:y|ies)|"
    r"switch|hikes?|cuts?)\b(?!\s(?:of|to|from)\s[^a-z]?\d))"
)
"""A pattern of one behind "ahead of": "climbed to 5.1% ahead of the Budget", "of next week's
election"."""
