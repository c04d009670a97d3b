"""Home of the numbers of dates: the days that stand beside a month."""

from verifier.language.figures.proportions import next_word
from verifier.language.wordlists import figure_words
from verifier.lazy import regex

_AFTER_MONTH = regex(
    r"([^\W\d_]+)\.?\s(?:\d{1,2}(?:st|nd|rd|th)?(?:,\s\d{1,2})?(?:\s(?:to|and|or|through|until|"
    r"&)\s|"
    r"\s?[-–]\s?))?$"
)
_UNTIL_DAY = regex(
    r"(?:\s(?:to|and|or|until|&)\s|\s?[-–]\s?)\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?([A-Z][a-z]+)\b"
)


def is_date_part(text: str, start: int, end: int) -> bool:
    """Whether a month stands beside the number."""
    months = figure_words("months")
    if is_no_day(text, start, end):
        return False  # "above the 113 of May 2025", "Between January and June 34 were killed"
    before = _AFTER_MONTH.search(text[max(0, start - 26) : start])
    if before and before.group(1)[0].isupper() and before.group(1).lower() in months:
        return True
    until = _UNTIL_DAY.match(text, end)
    if until and until.group(1).lower() in months:
        return True
    after = next_word(text, end, len(text))
    if after == "of":
        after = next_word(text, end + 3, len(text))
    return bool(after) and after[0].isupper() and after.lower() in months


def is_no_day(text: str, start: int, end: int) -> bool:
    """Whether digits are too many for the day of a month."""
    return text[start:end].isdigit() and int(text[start:end]) > _LAST_DAY


_LAST_DAY = 31
