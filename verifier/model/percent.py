"""Home of what is printed behind a figure in percent: "%", "per cent"."""

PERCENT = r"(?:%|pct|pc|per\s?cent)"
PERCENT_ENDED = r"(?:%|(?:pct|pc|per\s?cent)\b)"
