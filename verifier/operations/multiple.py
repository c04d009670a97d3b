"""Home of the operation `multiple`."""

import re

from verifier.language.comparisons.marks import is_of_where_it_stood, is_so_much_again
from verifier.lazy import regex
from verifier.model.arithmetic import ratio
from verifier.model.clause import Clause
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.mention import CueKind, FigureKind
from verifier.model.months import MONTH
from verifier.model.printed_money import MARK
from verifier.model.rule import Frame, Operation

_OF_WHAT = regex(
    r"^\s*(?:(?:of\s)?(?:what|(?:the|its|their) (?:\w+ )?(?:level|rate|"
    r"amount|size|pace|peak|high|record|value|volume|strength|length|height))\b|"
    rf"the\s[\d$£€]|of\s(?:the\s)?{MARK}?[\d.,]*\d\s?(?:bn|tn|m|%|pc|(?:m|b|tr)illion|crore|lakh)?"
    r"(?=\s(?:in|of|a year|last|it|that|they|seen|recorded|set|spent|on|at|from|for)\b|"
    r"\s(?!survey|interview|question|poll|sampl|test|ask)[a-z]{2,}(?:ed|en|wn|ght|ld|nt|id|de)\s(?:in|at|"
    r"during|a|last|the|two|three|four|five|six|ten|\d+)\s(?:(?!were|was|are|had|have)[\w’'-]+\s?){1,4}(?:[.,;]|$)|[.,;](?!\d)|$)|"
    r"of\s(?:that|this)\b(?!\s\w)|"
    r"of\s(?:the\s)?(?:[\w-]+\s){1,3}?(?:that |which )?(?:it|they) (?:did|had|was|were)\b|"
    r"of\sthe\s(?:[\w-]+\s){1,2}?(?:recorded|seen|posted|reported|registered|of)\s"
    r"(?:in|a year|last|the same)\b(?![^.;:,]{0,60}\s(?:was|were|is|are|came|went|ran)\b)|"
    rf"(?:of\s)?(?:{MONTH}|last\s\w+|the\s(?:first|second|third|fourth|previous|prior|preceding|"
    r"year)(?:\s[a-z]+)?)[’']s\b|"
    r"(?:as|the)\s(?:many|much|high|size|number|level|rate|amount)|what\b|that of\b)",
    re.IGNORECASE,
)


_OF_ITS_LEVEL = regex(
    r"\s*of\s(?:what\s(?:it|they|(?:the\s)?[a-z]+)\s(?:was|were|had been|stood at)|"
    r"(?:its|their|the|\w+[’']s)\s(?:[\w-]+\s){0,2}?(?:levels?|peak))\b"
)
"""What makes a percentage one of what the same thing was: "60% of its 2019 level"."""
_OF_ANOTHER = regex(r"^\s*(?:(?:that|those) of\b|(?:[A-Z][\w.-]+\s?){1,3}[’']s?\b)")
_AT_A_TIME = 12
"""Characters behind "those of" within which the time of the other value stands."""


_OF_A_MOVE = regex(
    rf"^\s*of\s(?:the|that|a)\s{MARK}?[\d.,]+\s?(?:%|pc|per ?cent|bn|m|million|billion|"
    r"points?)?\s(?:[\w-]+\s){0,2}?"
    r"(?:increase|rise|fall|gain|drop|decline|growth|loss|total)\b"
)
"""A part of a movement: "half of the 0.2% monthly increase"."""


class Multiple(Operation):
    """How many times one value is the other.

    Text: "doubled", "halved", "two and a half times", "half what it was a year ago". Computed as
    new / old, or as one measure / another where the text names both ("2.6 times those to France"),
    judged within 5% unless hedged. Not covered: multiples of what no pack holds.
    """

    name = "multiple"
    priority = 10
    compared = True
    EXAMPLES = {
        "Imports from Taiwan have all but tripled.": "tripled",
        "Output is less than half what it was a year ago.": "half",
        "It stood at £4,279 in 2023; today it is less than half of that.": "half",
        "The count was nearly eight times that of the previous year.": "eight times",
        "There were 121 cases in May, more than double April's number.": "double",
        "Calls crashed by 22.5% to 14.1bn, a third of the 43.2bn in 2019.": "a third",
        "In May trains carried three-quarters of the passengers that they did in 2019.": (
            "three-quarters"
        ),
        "Coal fell to 2.9m tonnes in May, less than half of the 6.2m burned in 2019.": "half",
        "It booked £212m in May, less than half the £460m set aside in 2024.": "half",
        "It gave 184 visas in May, a third of the 554 granted three years earlier.": "a third",
        "It has fallen for a year and is now half the 35,974 of May 2022.": "half",
        "It was half the record of 1.4 million set in May 2022.": "half",
        "The deficit was a third of the gap recorded in the same month of 2024.": "a third",
        "The gap with Norway, at $4.9bn, was less than half April's.": "half",
        "Sales are now just 60% of what they were in 2019.": "60%",
        "Traffic was back to 93.4% of its 2019 level.": "93.4%",
    }
    COUNTER_EXAMPLES = {
        "Sales were half as high again as in May.": "half",
        "Sales were off by half.": "half",
        "In May half of the 6.2m built in 2019 were sold.": "half",
        "In May half of the 400 founded ten years ago were still open.": "half",
        "The shares rose in May and lost half of their value since.": "half",
        "The shares have lost a fifth of their value.": "a fifth",
        "A third of the power came from gas.": "A third",
        "The port loaded 15m tonnes in May; one berth shipped half of it.": "half",
        "The count was nearly eight times that of Finland.": "eight times",
        "There were 121 cases in May, more than double Finland's number.": "double",
        "Stocks stood at 93% of the average level.": "93%",
        "Sales were 60% of the total in 2019.": "60%",
    }

    def reads(self, clause: Clause) -> bool:
        """A multiple in words, or a fraction "of what it was"."""
        figure = clause.figure
        if figure is not None and figure.quantity.unit == "percent":
            return _is_of_its_level(clause)
        if figure is None or figure.quantity.unit != "ratio":
            return False
        if (another := _OF_ANOTHER.match(clause.after)) and not _at_a_time(clause, another.end()):
            return False
        if _OF_A_MOVE.match(clause.after):
            return False
        if figure.kind is FigureKind.MULTIPLE:
            return True
        if _gave_up(clause) or is_so_much_again(clause) or _MAKES_UP.search(clause.before):
            return False
        told = _OF_WHAT.match(clause.after) is not None or is_of_where_it_stood(clause)
        return figure.kind is FigureKind.FRACTION and told

    def compute(self, forms: Forms, frame: Frame, whole: Forms | None = None) -> Value | None:
        """New / old."""
        if frame.baseline is None:
            return None
        new, old = forms.both(frame.period, frame.baseline)
        return ratio(new[1], old[1]) if new and old else None

    def unit(self, forms: Forms) -> str | None:
        """Ratio."""
        return "ratio"


_MAKES_UP = regex(
    r"\b(?:account(?:s|ed|ing)?\sfor|ma(?:de|kes?|king)\sup|represent(?:s|ed|ing)?|"
    r"compris(?:es|ed|ing)|constitut(?:es|ed|ing))\s(?:(?:just|about|over|under|nearly|almost|more|"
    r"less|than|only|some|around|roughly|an?)\s){0,3}$",
    re.IGNORECASE,
)
"""What makes a fraction of "that" a share: "salmon accounted for three quarters of that"."""


def _is_of_its_level(clause: Clause) -> bool:
    """Whether a percentage is one of what the same thing was at a time that is named there."""
    told = _OF_ITS_LEVEL.match(clause.after)
    if told is None:
        return False
    start, stop = clause.span.end, clause.span.end + told.end() + _AT_A_TIME
    return any(start <= time.span.start <= stop for time in clause.times)


def _gave_up(clause: Clause) -> bool:
    """Whether a verb takes a part of the value away or adds one: "lost a fifth of their value"."""
    cue = clause.change
    moved = cue is not None and cue.kind is CueKind.VERB and cue.span.end <= clause.span.start
    if cue is not None and moved:
        offset = clause.sentence.start
        between = clause.sentence_text[cue.span.end - offset : clause.span.start - offset]
        # "crashed by 22% to 14bn, a third of the 43bn in 2019", "has fallen and is half the 43bn"
        moved = "," not in between and _STANDS_NOW.search(between) is None
    return moved and clause.near and clause.link == "" and len(clause.before) > 0


_STANDS_NOW = regex(
    r"\s(?:and|but)\s(?:(?:it|they)\s)?(?:now\s)?(?:is|are|was|were|stands?|stood)\b"
)


def _at_a_time(clause: Clause, behind: int) -> bool:
    """Whether what the value is a multiple of is that of another time."""
    start = clause.span.end
    return any(start <= time.span.start <= start + behind + _AT_A_TIME for time in clause.times)
