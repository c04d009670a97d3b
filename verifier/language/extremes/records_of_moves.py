"""Home of records of moves: which extremes in words are those of a rise or fall, and which way it
went ("the decline was the largest since 2018", "the biggest quarterly fall on record")."""

import re

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.mention import Basis, Direction
from verifier.model.percent import PERCENT_ENDED

_UP = (
    r"(?:(?P<growth>growth)|expansion|increases?|rises?|gains?|jump|leap|surge|advance|climb|upturn|"
    r"rebound|builds?(?:-?ups?)?)"
)
_DOWN = (
    r"(?P<down>falls?|drops?|declines?|decreases?|contraction|slump|plunge|slide|dip|reduction|"
    r"draws?(?:-?downs?)?|(?:jobs?|payrolls?|employment)\sloss(?:es)?)"
)
MOVE = rf"(?:{_UP}|{_DOWN})"
"""Nouns for a move, by the way it went."""
_SAID_OF_IT = r"(?:[^.;,]|(?<=\d)[.,](?=\d)){1,60}?"
_ASIDE = (
    r"(?:,\s(?:(?:of|at|by)\s)?[$£€¥]?\d[\d.,]*\d?(?:%|\w{1,2}\b)?"
    r"(?:\s(?:per\s?cent|percent|(?:percentage\s)?points?|[mb]illion|trillion|tonnes))?,)?"
)
_SUBJECT = regex(
    r"(?:^|[,;:—–]\s|\b(?:and|but|as|while)\s)[^\w,;]*(?:(?:the|its|their|that|this)\s)?"
    rf"(?:(?:[\w.’'%$£€¥-]|(?<=\d),(?=\d))+\s){{0,3}}?{MOVE}"
    rf"(?:\s(?:in|of|from|on|for|over|between)\s{_SAID_OF_IT})?{_ASIDE}\s"
    r"(?:(?:has|have|had|is|was)\s[^;]{3,80}?,?\s(?:and|but)\s)?"
    r"(?:(?:was|is|were|are|has been|had been|marked|marks|represent(?:s|ed)|proved)\s"
    r"(?:(?:also|still|by far|easily|now|thus|back)\s)?(?:at\s)?(?:the|its|their)\s"
    r"(?:[\w-]+[’']s?\s)?|(?:has|have|had)\s)$",
    re.IGNORECASE,
)
"""Up to an extreme, of a move as the subject, whatever it has done as well: "The increase has been
slowing and is now the"."""
_APPOSED = regex(
    rf"(?:^|[;:—–]\s)[^\w,;]*(?:(?:The|Its|Their|That|This|A)\s)?(?:[\w.’'%-]+\s){{0,3}}?{MOVE}"
    r"(?:\s(?:in|of|from|on|for|over)\s[^.;,]{1,50}?)?,\s(?:the|its|their)\s$"
)
_JOINED = regex(
    rf"(?:\b(?:an?|the|its|their)|[’']s)\s(?:[\w.,$£€¥%-]+\s){{0,4}}?{MOVE}"
    r"(?:\s(?:of|in)\s[^;:,]{1,40}?)?,?\s(?:and|but)\s"
    r"(?:(?:also|still|easily|by\sfar|probably|at\sonce)\s)?(?:the|its|their)\s$",
    re.IGNORECASE,
)
"""Up to an extreme that is joined to a move of which it is one: "a 25 percent leap and the"."""
_BARE_SIZE = regex(
    r"(?:bigg|larg|steep|sharp|small|great|deep)est\s(?:so\sfar\s|by\sfar\s)?"
    r"(?:since|in|on|for|ever|of\sthe\syear|this\syear)\b",
    re.IGNORECASE,
)
"""A size that names nothing of its own: not "the biggest deal since May"."""
_OWN = regex(
    r"(?:(?:steep|sharp|bigg|larg|deep|fast|slow|small|great|heavi|quick|strong|weak|soft|mild|"
    rf"high|low)est|worst|best)\s(?:[\w-]+\s){{0,3}}?{MOVE}\b",
    re.IGNORECASE,
)
_BY_THE_MOST = regex(
    r"\b(?:(?P<growth>gr[eo]w(?:s|n|ing)?)|r[io]s(?:es?|en|ing)|rose|(?:increas|advanc)(?:es?|ed|ing)|"
    r"(?:jump|climb|gain|surg|soar|expand)(?:e?s|ed|e|ing)?|up|(?P<down>f[ae]ll(?:s|en|ing)?|"
    r"(?:drop|declin|decreas|tumbl|plung|slump|contract|slip)(?:e?s|p?ed|e|p?ing)?|slid(?:es?|ing)?|"
    r"s[ahiu]nk|s[iu]nk(?:s|ing)?|shr[aiu]nk(?:s|ing)?|down))\s"
    r"(?:in\s(?:(?!\sand\s)[^.;:,\d]){2,24}\s)?"
    r"(?:by\s)?(?:the\s)?$",
    re.IGNORECASE,
)
_MOST = regex(r"(?:most|least)\b", re.IGNORECASE)
"""How far a verb says that something went: "stocks jumped the most since May"."""
_OF_PACE = regex(
    r"(?:weak|strong|slow|fast|soft|brisk|quick|sluggish)\w*est\b|(?:best|worst|poorest)\s",
    re.IGNORECASE,
)
_STEADY = regex(r"\b(?:levels?|totals?|numbers?|counts?|tally|amounts?|prices?|value|volumes?)\b")
_TAKEN_UP = regex(
    r"\W*(?:(?P<figure>(?:The|That) (?:(?:annual|yearly|monthly|quarterly|year-on-year|"
    r"annuali[sz]ed|latest|former|latter) )?(?:figure|reading|rate|pace))|"
    r"It|That|This|Which|The (?:former|latter)|The [a-z-]+ (?:quarter|month|year|week)|"
    r"(?:The|That) (?:result|outcome|performance|share|proportion|loss|quarter|month|year|week))"
    r"(?:[’']s|\s(?:[a-z]+\s){0,3}?(?:was|is|were|marked|marks|made it|makes it|"
    r"represent(?:s|ed)))\s(?:(?:also|still|by far|easily)\s)?(?:(?:the|its|their|an?)\s)?"
    r"(?:(?:[\w-]+\s)?[\w-]+[’']s?\s)?"
)


def way_of_the_move(clause: Clause) -> Direction | None:
    """Which way the moves went that an extreme is one of; None where its words, or those that it is
    said of, name no move."""
    found = _move_of(clause) or _day_of_trade(clause)
    if found is None:
        return None
    return Direction.DOWN if found["down"] else Direction.UP


def _day_of_trade(clause: Clause) -> re.Match[str] | None:
    """The words for a day or session on a market, which is as good as its move: "stocks had their
    best day since May"."""
    start = clause.span.start - clause.sentence.start
    end = clause.span.end - clause.sentence.start
    found = _DAY_OF_TRADE.match(clause.sentence_text, start, end)
    return found if found is not None and _TRADED.search(clause.sentence_text) else None


_DAY_OF_TRADE = regex(
    r"(?:best|strongest|(?P<down>worst|weakest|roughest|bleakest))\s"
    r"(?:(?:trading|daily|single|one-day)\s)?(?:day|session)\b",
    re.IGNORECASE,
)
_TRADED = regex(
    r"\b(?:stocks?|shares?|equities|index|benchmark|S&P|Dow|Nasdaq|FTSE|Footsie|Nikkei|Topix|Kospi|"
    r"DAX|CAC|Stoxx|Sensex|Nifty|Hang Seng|Ibex|bonds?|Treasur(?:y|ies)|gilts?|sterling|pound|"
    r"dollar|yen|euro|yuan|rupee|rand|[Bb]itcoin|gold|silver|copper|oil|crude|Brent)\b"
)


def names_moves(clause: Clause) -> bool:
    """Whether an extreme is one of moves by its own words, whatever level they led to: "rose 9% to
    $52bn, the fastest growth since May", "growing the most since May"."""
    own = clause.sentence_text[clause.span.start - clause.sentence.start :][: len(clause.span)]
    if way_of_the_move(clause) is not None:
        return _NET.search(clause.sentence_text) is None
    return _PACED.search(own) is not None and _AT_A_RATE.search(clause.sentence_text) is None


_NET = regex(r"\bnet\b", re.IGNORECASE)
"""What came of moves both ways is a measure itself: "the biggest net gain since 2021"."""
_PACED = regex(r"\b(?:pace|growth|clip)\b", re.IGNORECASE)
_AT_A_RATE = regex(r"\brates?\s(?:of|to|in)\b|\bannuali[sz]ed\b|\bannual\s(?:rate|pace)\b")
"""What is counted at a rate moves at a pace by itself: "sales fell to a rate of 3.9 million"."""


def went_the_other_way(clause: Clause, moved: float) -> bool:
    """Whether a measure moved against the way that words for an extreme name: no rise is the
    biggest fall; growth may be below nothing."""
    found = _move_of(clause)
    if found is None or found["growth"] or not moved:
        return False
    return (moved < 0) is not (found["down"] is not None)


def is_told_of_the_move(clause: Clause) -> bool:
    """Whether a move is what an extreme is said of: "the rise was the biggest since May"."""
    start = clause.span.start - clause.sentence.start
    return _SUBJECT.search(clause.sentence_text[:start]) is not None


def is_of_growth(clause: Clause) -> bool:
    """Whether an extreme is said of "growth" alone."""
    found = _move_of(clause)
    return found is not None and found["growth"] is not None


def _move_of(clause: Clause) -> re.Match[str] | None:
    text = clause.sentence_text
    start = clause.span.start - clause.sentence.start
    end = clause.span.end - clause.sentence.start
    if _MOST.match(text, start, end) and (moved := _BY_THE_MOST.search(text[:start])):
        return moved
    found = _OWN.match(text, start, end) or _SUBJECT.search(text[:start])
    if found is None and _BARE_SIZE.match(text, start, end):
        found = _JOINED.search(text[:start])
    return found or (_APPOSED.search(text[:start]) if _OF_SIZE.match(text, start, end) else None)


def takes_up_a_figure(clause: Clause) -> bool:
    """Whether an extreme is said of a pronoun, or of a figure told before: "It was the weakest
    quarter since 2022"; not one of levels ("the lowest level since")."""
    start = clause.span.start - clause.sentence.start
    cue = clause.sentence_text[start : clause.span.end - clause.sentence.start]
    return _TAKEN_UP.fullmatch(clause.sentence_text, 0, start) is not None and not _STEADY.search(
        cue
    )


def takes_up_the_figure(clause: Clause) -> bool:
    """Whether an extreme is said of a figure told before by that name: "That rate was the lowest
    since June"."""
    start = clause.span.start - clause.sentence.start
    found = _TAKEN_UP.fullmatch(clause.sentence_text, 0, start)
    return found is not None and found["figure"] is not None


def is_of_a_pace(cue: str) -> bool:
    """Whether the words of an extreme tell how a measure did, not where it stood: "weakest"."""
    return _OF_PACE.match(cue) is not None


def is_of_a_size(cue: str) -> bool:
    """Whether the words of an extreme tell how large something was, not how high it stood."""
    return _OF_SIZE.match(cue) is not None


_OF_SIZE = regex(r"(?:bigg|larg|steep|sharp|small|great|deep)est\b", re.IGNORECASE)


def is_of_a_count(cue: str) -> bool:
    """Whether the words of an extreme tell how many there were, as of jobs that came or went."""
    return _OF_A_COUNT.match(cue) is not None


_OF_A_COUNT = regex(r"(?:most|fewest|least)\s(?!\w+est\b)(?:since|in|on|for|ever)\b", re.IGNORECASE)


def is_of_a_fall(words: str) -> bool:
    """Whether an extreme is one of falls, and not of autumns: "the steepest fall since May"."""
    return _A_FALL.match(words) is not None


A_FALL = (
    r"[\s-]*(?:steep|sharp|big|larg|deep|fast|slow|small|great|heavi|quick)\w*est\s(?:[\w-]+\s)?"
    r"fall\b"
)
"""What falls are and autumns are not."""
_A_FALL = regex(A_FALL, re.IGNORECASE)


def way_of_a_rank(clause: Clause) -> Direction | None:
    """Which way the moves went among which an ordinal gives a place: "the second-biggest fall of
    any sector", "the drop in exports was second only to that in imports"; None where it gives one
    among other things."""
    found = _placed_move(clause)
    if found is None:
        return None
    return Direction.DOWN if found["down"] else Direction.UP


def basis_of_a_rank(clause: Clause) -> Basis | None:
    """What the moves among which an ordinal gives a place are taken against, where their own words
    say so and no stretch of time does: "the annual rise in exports was the second-largest since
    May"."""
    found, period = _placed_move(clause), clause.time.period
    if found is None or (period is not None and period.count > 1):
        return None
    if _ON_THE_YEAR.search(found.group()) is not None:
        return Basis.YEAR
    return Basis.PERIOD if _ON_THE_STEP.search(found.group()) is not None else None


_ON_THE_YEAR = regex(
    r"\b(?:annual|yearly|year-on-year|year-over-year|twelve-month|12-month|on\s(?:the|a)\syear)\b",
    re.IGNORECASE,
)
_ON_THE_STEP = regex(
    r"\b(?:monthly|quarterly|month-on-month|quarter-on-quarter|on\s(?:the|a)\s(?:month|quarter))\b",
    re.IGNORECASE,
)


def _placed_move(clause: Clause) -> re.Match[str] | None:
    """The words for the move that has a place among moves; None for a place among other things."""
    text = clause.sentence_text
    start = clause.span.start - clause.sentence.start
    end = clause.span.end - clause.sentence.start
    found = _PLACED.match(text, end)
    if found is None and _ONLY_TO_THAT.match(text, end):
        found = _PLACED_MOVE.search(text[:start])
    bare = _BARE_PLACE.match(text, end) or _BARE_SIDE.fullmatch(text, start, end)
    if found is None and bare:
        found = _SUBJECT.search(text[:start])
    return found


_PLACED = regex(
    r"[\s-](?:steep|sharp|bigg|larg|deep|small|great|heavi|fast|slow|high|low|strong|weak)est\s"
    rf"(?:[\w-]+\s){{0,2}}?{MOVE}\b(?!\s(?:rate|area|company|market)s?\b)",
    re.IGNORECASE,
)
_BARE_PLACE = regex(
    r"[\s-](?:steep|sharp|bigg|larg|deep|small|great|heavi|fast|slow)est\s"
    r"(?:since|on\srecord|in|of|for|so\sfar)\b",
    re.IGNORECASE,
)
_BARE_SIDE = regex(
    r"(?:steep|sharp|bigg|larg|deep|small|great|heavi|fast|slow|strong|weak|mild|quick)est",
    re.IGNORECASE,
)
"""An extreme that names nothing of its own: "its 3.4% rise was the smallest of the four"."""
_ONLY_TO_THAT = regex(r"\s(?:only\s)?(?:to|behind)\s(?:that|those|the\sone|[\w-]+[’']s)\b")
_PLACED_MOVE = regex(
    rf"(?:^|[;:—–.]\s|\b(?:and|but|as|while)\s)\W*(?:(?:the|its|their|that|this)\s)?"
    rf"(?:[\w’'-]+\s){{0,3}}?{MOVE}(?:\s(?:in|of|for)\s[^;]{{1,60}}?)?,?\s(?:was|is|ranks?|ranked|came)\s$",
    re.IGNORECASE,
)
"""The subject of a place, which is a move."""


def counts_in_percent(clause: Clause) -> bool:
    """Whether the last figure before a place among moves is a percentage, or none stands there."""
    before = clause.lead
    told = list(_FIGURE.finditer(before))
    return not told or told[-1]["rate"] is not None


_FIGURE = regex(rf"(?<![\w.])[$£€¥]?(?!(?:19|20)\d\d\b)\d[\d.,]*\d?(?P<rate>\s?{PERCENT_ENDED})?")
