"""Home of landings: the levels from which and to which a movement led that a noun or verb names."""

import re

from verifier.language.moves.move_nouns import MOVE_NOUN
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.clause import Clause
from verifier.model.codes import is_currency
from verifier.model.mention import CueKind
from verifier.model.months import MONTH


def is_an_end_of_a_move(clause: Clause) -> bool:
    """Whether a figure is where a movement that a noun names began or ended, and not how far it
    went: "an increase of 4% to $5.49", "the fall from 4.3%"; or what something moved "after
    reaching"; or what it has in the place that it moved to: "slipped to third with 4.6%". Behind
    a verb of its own it is the extent, which was revised or came to so much: "the gain was cut to
    96,000"."""
    cue, start = clause.change, clause.sentence.start
    if cue is not None and cue.span.end <= clause.span.start and _REACHING.search(clause.before):
        return True
    ahead = cue is not None and cue.span.end <= clause.span.start
    if (
        cue is not None
        and ahead
        and _TO_A_PLACE.fullmatch(
            clause.sentence_text, cue.span.end - start, clause.span.start - start
        )
    ):
        return True
    if cue is None or cue.kind is not CueKind.NOUN or clause.link not in ("to", "from", "at"):
        return False
    if cue.span.end > clause.span.start or _OF_A_MOVE.match(cue.word) is None:
        return False
    lead = clause.sentence_text[: cue.span.start - start]
    between = clause.sentence_text[cue.span.end - start : clause.span.start - start]
    if clause.link == "from":
        between = _JOINED.sub("", between)  # "a rise from 28.5% in May and 27.8% in April"
    if _DONE.search(between) is not None or _SLOWED_FROM.search(lead) is not None:
        return False
    if clause.link == "at" and _EXTENT.match(between) is None:
        return False  # "the gain at 3%"
    return _OF_MOVES.search(between) is None


_TO_A_PLACE = regex(
    r"(?:\s(?:up|down|back|from\s[\w-]+(?:\splace)?))*\s(?:in)?to\s(?:a\s|joint\s|the\s|No\.?\s|number\s)*"
    r"(?:[\w-]+th|first|second|third|top|bottom|last|\d+(?:st|nd|rd|th)?)"
    r"(?:\s(?:place|spot|position|rank|of\sthe\s[a-z]+))?(?:\s(?:in|on|among)\s[^,;:.\d]{2,40}?)?"
    r",?\s(?:with|on|at)\s(?:(?:just|only|some|about|nearly|almost|an?|over)\s)*[$£€]?"
)
"""From a verb of movement to the figure of what has moved in an order: "into second spot, on"."""


def has_a_verb_of_its_own(clause: Clause) -> bool:
    """Whether a figure is what a second verb says that something came to that moved, and not how
    far it did: "raised output by 37,000 and exceeded 10 million"; where moves themselves are told
    of, it is how large they are ("gains slowed and came to 12,000")."""
    cue, start = clause.change, clause.sentence.start
    if cue is None or cue.kind is not CueKind.VERB or cue.span.end > clause.span.start:
        return False
    between = clause.sentence_text[cue.span.end - start : clause.span.start - start]
    lead = clause.sentence_text[: cue.span.start - start]
    moves = _OF_MOVES.search(lead) or _NAMED_MOVES.search(lead)
    return _AND_CAME_TO.search(between) is not None and moves is None


_AND_CAME_TO = regex(
    r"(?:\b(?:and|but|or|before|until)|,)\s(?:(?:has|have|had|then|again|now|also|finally|even|"
    r"for the first time)\s)*"
    r"(?:top(?:s|ped)|exceed(?:s|ed)|surpass(?:es|ed)|pass(?:es|ed)|cross(?:es|ed)|breach(?:es|ed)|"
    r"clear(?:s|ed)|reach(?:es|ed)|hits?|total(?:s|led|ed)|number(?:s|ed)|c[ao]mes? to|"
    r"amount(?:s|ed) to|st(?:ands|ood) at|"
    r"(?:br(?:oke|eaks)|went|moved|pushed) (?:through|past|above))"
    r"\s(?:(?:the|just|only|about|some|around|nearly|almost|over|more than)\s){0,2}$"
)
_NAMED_MOVES = regex(r"\b(?:hiring|rise|gain|increase|fall|drop|decline|loss)\b", re.IGNORECASE)
_REACHING = regex(
    r"\b(?:reaching|hitting|touching|total(?:l)?ing|averaging|peaking|standing|sitting)\s"
    r"(?:(?:at|about|around|just|nearly|almost|roughly|some|only|an?|the)\s){0,2}$"
)
_OF_A_MOVE = regex(
    r"(?:increase|rise|gain|jump|advance|climb|surge|leap|improvement|uptick|decline|fall|drop|"
    r"decrease|dip|slide|slump|plunge|tumble|reduction|retreat|cut)$"
)
"""Nouns of one movement; "growth" and "losses" tell how large it was themselves."""
_EXTENT = regex(r"\s(?:of|by)\s(?:[a-z]+\s){0,3}[A-Z]{0,3}[$£€¥₹]?\d")
"""What tells how far the movement went: "a gain of 3% to finish May at $5bn"."""
_DONE = regex(
    r"\b(?:is|are|was|were|be|been|being|has|have|had|came|come|comes|coming|ran|runs?|made|make|"
    r"[a-z]{2,}ed|[a-z]{3,}ing|amounts?|totals?|works|adds)\b|[,;:(]\s?(?:which|that|and|but|while|who|or)\b|"
    r"\b(?:which|that|and|but|while|who|than)\b"
)
"""A verb, or another clause, between the noun and the figure."""
_OF_MOVES = regex(
    r"\b(?:growth|inflation|gains|job creation|hiring|pace|losses|increases|declines)\b"
)
"""What is itself told by how far it moved: "the drop in job growth to 20,000"."""
_JOINED = regex(r"(?<=[a-z\d])\s(?:and|or)\s$")
_SLOWED_FROM = regex(r"\b(?:from|after|than)\s(?:an?|the|its|last|\w+[’']s?)\s(?:[\w-]+\s){0,3}$")
"""What makes a movement the one before: "slowed from a gain of 20,000 to 10,000"."""


_THEN = regex(
    rf"\d[^;.]*?\s(?:on|over|from|against|versus)\s(?:the\s[a-z]+\s(?:quarter|half|week)|{MONTH}|"
    rf"last\s[a-z]+|(?:19|20)\d\d|(?:the\s|a\s)?year[\s-]{AGO})[’']s?\s"
    r"(?:[a-z]+\s){0,2}$|"
    r"\d[^;.]*?\s(?:on|from)\s(?:an?|the|its|their)\s(?:year|quarter|month|week)-(?:ago|earlier)\s$"
)
"""What leads to the level of then behind an extent: "down 2.2% on the fourth quarter's £412m"."""


def is_of_then(clause: Clause) -> bool:
    """Whether a figure is the level that another time had, and no move then."""
    then = _THEN.search(clause.before.rstrip("$£€¥₹")) is not None
    return then and re.match(rf"\s(?:[a-z]+\s)?{MOVE_NOUN}\b", clause.after) is None


def makes_a_move(clause: Clause) -> bool:
    """Whether a figure is a level that is called the move to it: "its 545,000 represented a drop of
    7%", "July's average of $3.93 was the second monthly drop in a row"."""
    if _MADE_A_MOVE.match(clause.after) is not None:
        return True
    called = _CALLED_A_LEVEL.search(clause.before.rstrip("$£€¥₹"))
    if called is None or _WAS_ONE.match(clause.after) is None:
        return False
    priced = clause.figure is not None and is_currency(clause.figure.quantity.unit)
    return called["mean"] is None or priced  # "an average of 12,000 jobs was the smallest gain"


_MADE_A_MOVE = regex(
    r"\s(?:[a-z]+\s){0,2}?(?:represent(?:s|ed|ing)|mark(?:s|ed|ing)|constitut(?:es|ed)|was|were|is|are)\s"
    r"(?:just\s)?an?\s(?:[\w-]+\s)?(?:drop|fall|rise|increase|decline|gain|jump|decrease)\sof\b"
)
_CALLED_A_LEVEL = regex(
    r"\b(?:level|price|reading|rate|value|(?P<mean>average|mean))\sof\s(?:[a-z]+\s){0,2}$"
)
_WAS_ONE = regex(
    r"(?:\san?\s[a-z]+)?\s(?:was|is|marks|marked|represents|represented|made for)\s"
    rf"(?:an?|the|its|their)\s(?:[\w-]+\s){{0,4}}{MOVE_NOUN}\b"
)
