"""Home of figures that are called the level of a time: "the 2024 level of 78.51", "more than March
exports of $318.8 billion"."""

import re

from verifier.language.times.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.comparatives import EITHER_WAY
from verifier.model.hedge_words import HEDGE_OR_UNDER
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.printed_money import MARK
from verifier.model.span import Span


def is_its_level(sentence: SentenceTimes, time: TimeMention, span: Span) -> bool:
    """Whether a figure is called the level of a time: "14% above the 2024 level of 78.51", "up
    from the year-ago 5.2%", "$8.3 billion more than March exports of $318.8 billion"."""
    start = sentence.span.start
    between = sentence.text[time.span.end - start : span.start - start]
    named = sentence.text[max(0, time.span.start - start - 3) : time.span.end - start]
    pointed = time.period is None and named.endswith(("-ago", "-earlier"))
    if (time.period is None and not pointed) or (pointed and between in (" ", " $", " £", " €")):
        return pointed
    if time.kind is TimeKind.BASELINE:
        if _WHAT_WAS_THEN.fullmatch(between):
            return True
        apposed = _APPOSED.fullmatch(between) is not None and between != ", "
        apposed = apposed or (between == ", " and _WHAT_WAS.search(named) is not None)
        where = between in (", ", ", at ") and _WHERE_IT_WAS.search(named) is not None
        if apposed or (where and not _ENDED.search(sentence.text, 0, time.span.start - start)):
            behind = sentence.text[span.end - start : span.end - start + 2]
            return not behind or behind[0] in ",.;:)–—" or behind in (" –", " —")
    return _LEVEL_OF.fullmatch(between) is not None and _NAMED.search(named) is not None


_NAMED = regex(r"\b(?:the|its|their|an?)(?:\s[^\s,;]+){1,3}$", re.IGNORECASE)
_HEDGE = rf"(?:{HEDGE_OR_UNDER}\s)?"
_LEVEL_OF = regex(
    r"\s(?:[a-z]+\s)?(?:level|figure|total|average|mean|reading|tally|count|rate|price|mark|low|"
    r"high|peak|record|estimate|print|number|pace|value|close|score)\s(?:of|(?:(?:since|later|"
    rf"first)\s)?(?:revised|restated|corrected)\s(?:{EITHER_WAY}"
    rf"\s)?(?:to\s{MARK}?\d[^\s,;]*(?:\s\w+)?\sfrom|to|from))\s{_HEDGE}[$£€]?"
)
_APPOSED = regex(
    r"(?:['’]s)?(?:\s(?:level|figure|total|average|mean|reading|tally|count|rate|price|mark|sum|"
    r"number|value|result|outcome))?, "
)
_WHAT_WAS = regex(
    r"\b(?:that|those|(?:the|its|their)(?:\s[a-z][a-z-]*){1,3})\s(?:of|in|for)\s[^,;]+$",
    re.IGNORECASE,
)
"""What names the level of a time before it, that a figure behind a comma is: "8.6% above the tally
of July 2023, 337,000 tonnes, and"."""
_WHERE_IT_WAS = regex(
    r"\bwhere\s(?:it|they|(?:the\s)?[\w&’'-]+)\s(?:had\s)?(?:stood|was|were|been|closed|ended|traded|"
    r"settled|finished|sat|began|started)\s(?:back\s)?(?:on|in|at)\s[^,;]+$"
)
"""The same in a clause: "3% below where it stood on July 27, at 7473.32"."""
_ENDED = regex(
    r"\b(?:closed|clos(?:es|ing)|end(?:ed|ing)|settl(?:ed|ing)|finish(?:ed|ing)|traded)\s[^,;:]*$"
)
"""Before the comparison, what goes on to the figure: "closed below where it was in May, at 97"."""
_WHAT_WAS_THEN = regex(
    r"(?:\s(?!(?:an?|and|as|at|but|by|for|in|into|of|off|on|or|over|the|than|to|up|down|with|while|"
    rf"when|which|after|before|because|despite)\b)[a-z][a-z-]*){{1,3}}\sof\s{_HEDGE}{MARK}?"
)
"""What was sold, made or paid at the time that a figure is set against: "than March exports of"."""
