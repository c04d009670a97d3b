"""Home of paces: how fast a verb says that a measure grew or shrank ("shrank at a 2.4% pace")."""

import re

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.comparing import AGAINST
from verifier.model.mention import Cue, CueKind, Direction
from verifier.model.percent import PERCENT

_PACE = regex(
    r"\b(?:gr[eo]w\w*|expand\w*|r[io]s(?:e|en|ing)|climb\w*|increas\w*|advanc\w*|fell|fall\w*|"
    r"shrank|shr[iu]nk\w*|contract\w*|declin\w*|drop\w*|slid\w*|tumbl\w*|jump\w*|surg\w*|soar\w*)"
    r"\b[^,;]{0,24}(?:,\s)?\bat an?\b"
    r"(?P<told>[^,;]{0,40})$",
    re.IGNORECASE,
)
_RATE_BEFORE = regex(r"\b(?:rate|pace|clip) of\s*$|\bannuali[sz]ed\s*$", re.IGNORECASE)
_RATE_AFTER = regex(r"^\s*(?:[\w-]+\s+){0,3}(?:rate|pace|clip)\b", re.IGNORECASE)
_ALSO_A_PACE = regex(r",?\sor\sat\san?\s$")


def is_a_pace(clause: Clause) -> bool:
    """Whether a figure is the pace of a move: "grew at an annual rate of 3%", "or at a 3% pace"."""
    if _ALSO_A_PACE.search(clause.before) and _RATE_AFTER.match(clause.after):
        return True
    return _verb_of(clause) is not None


def moves_at_it(clause: Clause) -> bool:
    """Whether a verb says which way the move went whose pace the figure is, and no rate that moved
    there itself: "inflation fell at an annual rate of 2.8%"."""
    verb = _verb_of(clause)
    return verb is not None and _OF_A_RATE.search(clause.before[: verb.start()]) is None


_OF_A_RATE = regex(r"\b(?:inflation|rate|yield)\b[^,;.]*$", re.IGNORECASE)


def _verb_of(clause: Clause) -> re.Match[str] | None:
    """The verb that a figure gives the pace of, with the words up to the figure."""
    verb = _PACE.search(clause.before)
    if verb is None:
        return None
    told = _RATE_AFTER.match(clause.after) or _RATE_BEFORE.search(verb["told"])
    return verb if told else None


_FASTER_THAN = regex(
    r"(?:faster|slower|quicker|steeper|sharper)\s"
    r"(?:(?:in|for|at|on|among)\s(?:the\s)?(?:[\w-]+\s){1,3}?)?than\b",
    re.IGNORECASE,
)
_WITH_ITS_VERB = 60


def without_paces(text: str, cues: list[Cue]) -> list[Cue]:
    """The change words without those that tell how fast the verb before them moved: what "fell
    faster than" something else fell, "fell even faster, by 4%", or in "a fall, and a steeper one
    than the 2% of May"."""
    verbs = [cue for cue in cues if cue.kind is CueKind.VERB]
    nouns = [cue for cue in cues if cue.kind is CueKind.NOUN]
    return [
        cue
        for cue in cues
        if cue.kind is not CueKind.COMPARATIVE
        or not (
            any(_is_pace_of(verb, cue, text) for verb in verbs)
            or any(_takes_up(noun, cue, text) for noun in nouns)
        )
    ]


def _takes_up(noun: Cue, cue: Cue, text: str) -> bool:
    """Whether a comparative is of the move that a noun before it told: "a steeper one than"."""
    near = 0 < cue.span.start - noun.span.end <= _WITH_ITS_NOUN
    return near and _ONE_THAN.match(text, cue.span.end) is not None


_WITH_ITS_NOUN = 100
_ONE_THAN = regex(r"\sone\sthan\b")


def _is_pace_of(verb: Cue, cue: Cue, text: str) -> bool:
    """Whether a comparative tells how fast a verb before it moved."""
    if _FASTER_THAN.match(text, cue.span.start) is not None:
        return 0 < cue.span.start - verb.span.end <= _WITH_ITS_VERB
    if _RIGHT_BEHIND.fullmatch(text, verb.span.end, cue.span.start) is None:
        return False
    return cue.word in _OF_SPEED


_OF_SPEED = frozenset("faster slower quicker swifter speedier brisker steeper sharper".split())
_RIGHT_BEHIND = regex(
    r"\s(?:(?:even|much|far|still|yet|slightly|rather|somewhat|considerably|significantly|a\slot|"
    r"a\s(?:bit|little|touch|shade))\s){0,2}",
    re.IGNORECASE,
)


_RATE_BEFORE_IT = regex(
    r"\b(?:growth|inflation|expansion|increase|rise|gains?|(?P<down>decline|contraction|fall|"
    r"decrease|drop))\b[^.;]{0,120}?\b(?:slow|eas|cool|moderat|dip|fell|drop|slip|quicken|accelerat|"
    r"pick|rose|climb|jump)\w*\b[^.;\d]{0,30}\d[\d.]*\s?(?:%|per\s?cent|pc\b|pct\b)(?:[^.;\d]|20\d\d){0,60}?"
    rf"\b(?:after|following|{AGAINST})\s(?:an?\s)?$",
    re.IGNORECASE,
)


def way_of_the_rate_before(clause: Clause) -> Direction | None:
    """Which way a measure moved whose rate a figure was, before that slowed or quickened, or is,
    compared with others: up in "growth slowed to 0.7% in May after 2.3% in April" and "growth was
    slower in Scotland, at 0.7%"; None for other figures."""
    lead = clause.lead
    found = _RATE_BEFORE_IT.search(lead) or _compared_move(clause)
    if found is None:
        return None
    return Direction.DOWN if found["down"] else Direction.UP


_COMPARED_MOVE = regex(
    r"\b(?:growth|expansion|increases?|rises?|gains?|"
    r"(?P<down>declines?|contraction|falls?|decreases?|drops?|losses))\b(?:\s(?:[a-z]+\s){0,4}?|,[^,;.\d]{2,40},\s)"
    r"(?:is|are|was|were|has\sbeen|had\sbeen|proved|remained|came\sin|turned\sout)\s(?:[a-z]+\s){0,2}?"
    r"(?P<how>(?:slow|weak|fast|quick|strong|small|big|larg|steep|sharp|mild|gentl|low|high)(?:er|est))\b",
    re.IGNORECASE,
)


def _compared_move(clause: Clause) -> re.Match[str] | None:
    """The move that is slower, smaller or stronger than another, where no other word tells which
    way the figure went: "Growth was slower in Scotland, at 0.7%"."""
    start = clause.sentence.start
    lead = clause.lead
    if clause.change is None or (found := _COMPARED_MOVE.search(lead)) is None:
        return None
    return found if clause.change.span.start == start + found.start("how") else None


def is_what_is_paid(clause: Clause) -> bool:
    """Whether a percentage is the interest that somebody pays or earns: "while companies paid
    5.2%"; not "paid 5.2% more"."""
    return _PAYS.search(clause.before) is not None and _MORE.match(clause.after) is None


_PAYS = regex(
    r"\b(?:pa(?:id|ys?|ying)|earn(?:s|ed|ing)?|charg(?:ed?|es|ing)|offer(?:s|ed|ing)?|costs?)\s"
    r"(?:(?:an|average|of|on|about|some|around|just|only|nearly|almost|over|under)\s){0,4}$"
)
_MORE = regex(
    rf"(?:\s(?:and|or|to)\s[\d.]+\s?{PERCENT})?\s"
    r"(?:more|less|extra|higher|lower|fewer|on\stop|above|below|over|under|up|down)\b"
)


def way_by_the_clock(clause: Clause) -> Direction | None:
    """The direction told; of durations, "quicker" is down and "slower" up."""
    cue, figure = clause.change, clause.figure
    if cue is None or figure is None or figure.quantity.unit not in _DURATIONS:
        return clause.direction
    if cue.word in ("quicker", "faster", "sooner", "earlier"):
        return Direction.DOWN
    return Direction.UP if cue.word in ("slower", "later") else clause.direction


_DURATIONS = frozenset(("second", "minute", "hour", "day", "week"))
