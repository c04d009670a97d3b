"""Home of own counts: small ones in words that people tell of what they did or saw themselves,
those of the steps of a bank rate, and those by which a count came to another one: "I counted nine
gadgets", "pencilled in two more cuts", "Texas shed two, to 210"."""

import re
from functools import cache

from verifier.language.wordlists import any_of, verbs_of_change
from verifier.lazy import regex
from verifier.model.comparatives import MORE_OR_LESS

_NEAR = 48
_I_DID = regex(
    r"\b(?:I|[Ww]e)(?:[’']ve|\s(?:have|had))?\s(?:(?:now|already|just|also)\s)?"
    r"(?:had|counted|sold|seen|saw|lost|been\sto|sent|buried|hired|booked|treated|turned\saway|"
    r"missed|delivered|rescued)\s(?:(?:just|only|about|maybe|some|at\sleast)\s)?$"
)
_THINGS = regex(
    r"\s(?!(?:and|or|of|the|sides|ways|things|reasons|options|choices|games|matches|goals)\b)(?:[a-z-]+\s){0,2}?(?:[a-z]+s|people|men|women|children|staff)\b|"
    r"\s(?:last|this|on|in|since|to)\b|[.,;!?]",
)
"""What was counted, or when: a mark or a capital as in "two Bs" is none."""
_STEPS = regex(
    r"\s(?:(?:more|further|quarter-point|interest[\s-]rate|rate)\s){0,2}"
    r"(?:cuts|reductions|hikes|increases|rises)\b(?!\s(?:worth|of|in\s(?:a\srow|succession)|running))"
)
_TAKEN = regex(
    r"\b(?:pencil+ed\sin|pencil+s?\sin|pencil+ing\sin|sees?|saw|expect(?:s|ed|ing)?|forecast(?:s|ing)?|"
    r"project(?:s|ed)?|predict(?:s|ed)?|pric(?:ed|es|ing)\sin|(?:have|has|had)\sbeen|"
    r"delivered|after|following|made|with)\s"
    r"(?:(?:just|only|at\sleast|about|another)\s)?$",
    re.IGNORECASE,
)
_OF_A_RATE = regex(
    r"\b(?:(?:bank|interest|policy|deposit|base|key|lending|repo|cash|benchmark)[\s-]rates?|rate-setters|"
    r"rates|(?:the|its)\srate|policymakers?|the\sFed|Federal\sReserve|ECB|MPC|(?:central|reserve)\sbank|"
    r"the\sBank|Bank\sof\s(?-i:[A-Z])\w+|borrowing\scosts)\b",
    re.IGNORECASE,
)


def is_own_count(text: str, start: int, end: int) -> bool:
    """Whether a small number in words counts what its teller did, the steps of a bank rate, what a
    count moved by to the one right behind it, or what is so many more than at another time."""
    head = text[max(0, start - _NEAR) : start]
    if _THAN_THEN.match(text, end) and _COUNTED.search(head):
        return True
    if _TO_A_COUNT.match(text, end) and _moved().search(head):
        return True
    if _I_DID.search(head):
        return _THINGS.match(text, end) is not None
    if _STEPS.match(text, end) is None or _TAKEN.search(head) is None:
        return False
    close = text.find("\n", end)
    line = text[text.rfind("\n", 0, start) + 1 : close if close >= 0 else len(text)]
    return _OF_A_RATE.search(line) is not None


_THAN_THEN = regex(
    rf",\s(?:an?\s)?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{{1,3}})\s{MORE_OR_LESS}\sthan\s"
    r"(?:(?:in|at|during)\s)?(?:an?|the|last|this|that|[A-Z])"
)
_COUNTED = regex(
    r"\b(?:counted|recorded|reported|logged|registered|saw|had|were|was|came\sto|totall?ed|numbered|at)\s"
    r"(?:(?:just|only)\s)?$"
)
"""Before and behind a count: "police counted nine, two fewer than a year before"."""
_TO_A_COUNT = regex(
    r"(?:\s[a-z]+)?,?\s(?:to|at|for\sa\stotal\sof|to\s(?:stand\sat|total|reach)|(?:and\s(?:stood|stands)|standing)\sat|"
    r"leaving)\s\d{2,3}(?![\d%]|,\d|\.\d|\s(?:per|percent|pence|cents?|years?|minutes|hours)\b|-)"
)
"""What leads from a move to the count that it ended at: "dropped by one rig to 112"."""


@cache
def _moved() -> re.Pattern[str]:
    verbs = any_of(
        (*verbs_of_change(), "lost", "loses", "shed", "sheds", "gave up", "gained", "down", "up")
    )
    moved = rf"\b(?:{verbs})\s(?:(?:by|another|a\sfurther|just|only)\s)?"
    return re.compile(rf"(?:{moved}|\b(?-i:[A-Z])[a-z]+\sby\s)$", re.IGNORECASE)
