"""Home of superlatives: the words for an extreme, and the words that say among what it is one."""

from functools import cache

from verifier.language.wordlists import prefix_tree, rows

_NUMBER = (
    r"(?:an?|\d+|half an?|several|many|a dozen|(?:two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|"
    r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?))"
)
_NEARLY = (
    r"(?:(?:almost|nearly|more than|over|just over|just under|at least|about|some|around|roughly|"
    r"well over|close to|the last|the past|the)\s){0,2}"
)
_STEPS = r"(?:years?|months?|quarters?|decades?|weeks?|days?|seasons?|centur(?:y|ies)|generations?)"
STEP = (
    r"(?:month|quarter|year|week|day|season|winter|spring|summer|autumn|fall|half|period|session|"
    r"january|february|march|april|may|june|july|august|september|october|november|december)"
)
"""A period that an extreme may be one of without more words: "July was the busiest month"."""
SCOPE = (
    rf"(?:since\b|on record\b|(?:in|for) {_NEARLY}{_NUMBER}\s(?:and a half\s)?{_STEPS}\b|"
    r"ever\b|of all time\b|in history\b|in living memory\b|"
    r"in (?:its|their|our|the|this) (?:\w+ )?(?:history|records?|series)\b|"
    r"(?:in|for|of) the series\b|in (?:an? |the )?(?:[\w-]+ )?(?:records|figures|series|data|"
    r"statistics) "
    r"(?:that|which|going|dating|stretching|starting|beginning|back|kept)\b|"
    rf"(?:in|for|of) any (?:\w+ )?{STEP}\b(?: since\b)?|"
    r"(?:so far )?this (?:year|century|decade)\b|of the (?:year|century|decade)\b)"
)
"""What an extreme is one of in time: "since", "on record", "in three years", "this year"."""
NEVER = (
    r"(?:never|\w+n[’']t|not)\s(?:before\s)?been\s(?:(?:so|this|as|any)\s)?(?:"
    r"(?P<never_low>low(?:er)?|small(?:er)?|cheap(?:er)?|weak(?:er)?|slow(?:er)?|few(?:er)?|"
    r"cold(?:er)?|narrow(?:er)?|quiet(?:er)?)|"
    r"(?P<never_high>high(?:er)?|large?r?|big(?:ger)?|dear(?:er)?|many|more(?: \w+)?|busy|busier|"
    r"hot(?:ter)?|warm(?:er)?|fast(?:er)?|strong(?:er)?|long(?:er)?|great(?:er)?|wide(?:r)?))\b"
)
"""An extreme told by its opposite: "never been dearer"."""
THAN_ANY = (
    r"(?:(?P<than_low>fewer|less|lower|smaller|slower|cheaper)|"
    r"(?P<than_high>more|higher|larger|bigger|greater|faster|longer|dearer))\sthan\s(?:in|at|for|"
    r"on|during)\s"
    rf"any\s(?:other\s)?(?:{STEP}|time|point|stage)\b(?:\s(?:since|before|on record|"
    rf"in history)\b)?|"
    r"never\s(?!been\b)\w+(?:ed|en|own|old|ade|ept)\s(?:so\s|as\s)?(?:(?P<done_low>few|little|"
    r"fewer|less)|"
    r"(?P<done_high>many|much|more))\b"
)
"""An extreme told by comparison: "more than in any month since May", "never employed more"."""


@cache
def superlatives(end: str, ranking: bool = False) -> str:
    """A pattern of the superlatives of one end, `high` or `low`; with `ranking` only of those by
    which things are ordered ("the busiest")."""
    return prefix_tree(
        row["word"]
        for row in rows("superlatives")
        if row["end"] == end and (row["ranks"] or not ranking)
    )
