"""Home of what no single series can hold: targets, conditions, figures made of two measures."""

import re

from verifier.check.told_rates import is_a_level_itself
from verifier.judge.apart import is_set_against_another
from verifier.judge.guessed import is_off_a_guess
from verifier.language.forecasts.events import AN_EVENT
from verifier.language.moves.run_marks import mark_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.comparatives import MORE_OR_LESS
from verifier.model.mention import FigureKind
from verifier.model.months import MONTH
from verifier.model.printed_money import MARK
from verifier.model.quantity import POINTS
from verifier.model.series import Series

_BETWEEN_TWO = regex(
    r"\b(?:(?:exceed|outnumber|outstrip|outweigh|surpass|trail|lag|outpac|"
    r"overtak)\w*\s[^;]{2,60}?\bby|"
    r"(?:led|leads|leading|ahead of|behind)\s(?:the\s)?(?-i:[A-Z])[^;]{2,60}?\bby|"
    r"(?:beat|bettered|better(?:ing|s)|topp(?:ed|ing)|tops|undercut|eclips)\w*\s(?:the\s)?"
    rf"(?:(?-i:(?!{MONTH}\b)[A-Z])|national|nationwide|regional|statewide)[^;]{{2,50}}?\bby|"
    r"(?:(?:over|under)shoo?t|miss|beat)\w*\s[^;]{2,50}?\b(?:forecast|projection)s?\b[^;]{0,30}?\bby"
    r"(?:\s(?:almost|nearly|about|around|over|some|just|more\sthan|less\sthan|at\sleast))?|"
    r"(?:gap|difference|spread|margin|distance)\s(?:between|separating)\b[^;]{2,90})\s*\Z",
    re.IGNORECASE,
)
_LIES = r"(?!(?:is|are|was|were|lay|lies|stood|stands|came|comes)\s)"
"""In front of the word that says that a level is no gap to what follows: "€340m was below the"."""
_APART = regex(
    rf"\s(?:{_LIES}\w+\s)?(?:ahead of(?!{AN_EVENT})|behind(?!"
    r"\s(?:bars|(?:the|a)\s(?:wheel|bar|counter|till|desk))\b)|"
    r"clear of|adrift of)\s|\sapart\b|"
    rf"\s{MORE_OR_LESS}\s(?:\w+\s)?than\s(?:in\s)?(?:[A-Z][a-z]|the other)"
)
_THAN_NAMED = regex(
    r"\s(?:more|less|(?!ever|over|under|after|per|rather|other)[a-z]{2,}er)\s(?:[\w-]+\s)?than\s(?:in\s|at\s|for\s)?"
    r"(?:(?=[A-Z][a-z])|the other)"
)
_NO_TIME = (
    r"(?!(?:year|month|week|day|quarter|decade|time|past|same|previous|any|every|all|many|last|"
    r"ever)\b)"
)
_THAN_THOSE = regex(
    rf"\s(?:\w+\s)?{MORE_OR_LESS}\s(?:\w+\s)?than\s"
    r"(?:(?:that|those)\s(?:of|to|from|in|for|with)\s(?:the\s)?(?=[A-Z])|"
    r"the\s(?:number|total|figure|amount|volume|value|count|tally|rate|level|share|price)\s"
    rf"(?:of|to|from|in|for|with)\s(?:the\s|its\s|their\s)?(?=[A-Za-z]){_NO_TIME})"
)
"""What sets a figure against another measure, if no time follows: "than those to France", "than the
number of houses"."""
_ELSEWHERE = regex(
    r"\s(?:[\w-]+\s){0,2}?(?:more|less|(?!ever|over|under|after|per|rather|other)[a-z]{2,}er)\s(?:[\w-]+\s){0,3}?"
    r"than\s(?:in|at|for|among|on|across|with|by)\s(?:(?:the|its|their|an?|most|other)\s)?(?=[a-z])"
    + _NO_TIME
)
"""What sets a figure against another place or kind, if no time follows: "than in the capital"."""
_A_FIGURE = regex(
    rf"\s(?:{_LIES}[\w-]+\s)?(?:above|below|(?:more|less|(?!ever|over|under|after|per|rather|other)[a-z]{{2,}}er)\sthan)\s"
    rf"(?:the|its|their)\s(?:[\w’'-]+\s){{0,4}}?(?:of\s)?{MARK}?\d"
)
"""What sets a figure against another one, if no time follows: "9 points above the non-food rate of
18.8%"."""
_SET_AGAINST = (_THAN_THOSE, _ELSEWHERE, _THAN_NAMED)
_NEAR = 4
_OF_A_MOVE = regex(
    r"\s*of\s(?:the|all|its|their|this|that)?\s?(?:[\w-]+\s){0,2}(?:increase|rise|growth|gains?|"
    r"decline|fall|drop|decrease|jump|expansion|slowdown|improvement|reduction)\b",
    re.IGNORECASE,
)


def of_two_measures(claim: Claim, likeliest: Series | None = None) -> bool:
    """Whether a figure is made of two measures, or is the share of a change, which no single
    series holds: "deaths exceeded births by 6,708", "half of the increase"; not where the
    `likeliest` one holds differences itself."""
    clause = claim.clause
    if claim.quantity is None or claim.assertion != "value":
        return False
    if is_a_level_itself(claim, likeliest):
        return False
    if is_set_against_another(claim):
        return True
    if claim.operation == "share" or (clause.figure and clause.figure.kind is FigureKind.FRACTION):
        return any(told.match(clause.after) for told in (_OF_A_MOVE, _MAY_BE))
    if claim.operation not in ("change", "level"):
        return False
    if _BETWEEN_TWO.search(clause.before) or _lies_apart(claim):
        return True
    if _is_a_gap_between(claim, likeliest):
        return True
    behind = clause.tail
    if _A_FIGURE.match(behind):
        return not any(time.span.start >= claim.span.end for time in clause.times)
    if claim.operation == "change" and is_off_a_guess(claim):
        return True
    those = next(filter(None, (told.match(behind) for told in _SET_AGAINST)), None)
    if those is None:
        return False
    place = claim.span.end + those.end()
    return not any(
        time.span.start - _NEAR <= place <= max(time.span.end, time.span.start + _NEAR)
        for time in clause.times
    )


def _lies_apart(claim: Claim) -> bool:
    """Whether a figure is told as so far from another thing, and from no time: "€340m ahead of the
    Dutch", not "€340m ahead of the first half of 2024"."""
    clause, found = claim.clause, _APART.match(claim.clause.after)
    mention = clause.baseline.mention if clause.baseline is not None else None
    if found is None or mention is None or "ahead" not in found[0]:
        return found is not None
    return not claim.span.end <= mention.span.start <= claim.span.end + found.end()


def is_how_far_off(claim: Claim) -> bool:
    """Whether the words right behind a figure tell it as how far something is off, and no level of
    anything: "176,169 megalitres less than in October"."""
    quantity = claim.quantity
    if quantity is None or claim.operation != "change":
        return False
    behind = claim.clause.tail
    return _HOW_FAR.match(behind) is not None


_HOW_FAR = regex(rf"\s(?:(?!or\b|and\b|no\b)[\w-]+\s){{0,2}}?{MORE_OR_LESS}\sthan\b")


def _is_a_gap_between(claim: Claim, likeliest: Series | None) -> bool:
    """Whether so many points lie between two rates told, and are none of either: "7.6% and 3.9%, a
    gap of 3.7 points", or so much of anything in a lead over what is named; not where the
    `likeliest` series is of such gaps itself."""
    unit = claim.quantity.unit if claim.quantity is not None else None
    clause = claim.clause
    lead = clause.lead
    found = _GAP_OF.search(lead)
    if found is None or (unit not in POINTS and found["other"] is None):
        return False
    if likeliest is None:
        return True
    return not likeliest.is_balance and _A_GAP.search(likeliest.title) is None


_GAPS = r"(?:gap|differen\w+|spread|margin|gulf|divide|lead|advantage)"
_A_GAP = regex(rf"\b{_GAPS}\b", re.IGNORECASE)
_FEW = r"(?:(?:just|only|about|some|nearly|almost|around|over|roughly|more\sthan|an?)\s){0,2}"
_GAP_OF = regex(
    rf"\b{_GAPS}\s(?:(?P<other>(?:over|between)\s(?:the\s)?(?-i:[A-Z])[^.;,\d]{{2,60}}?\s)|"
    r"(?:over|between|with|on)\s[^.;,\d]{2,60}?\s)?"
    r"(?:(?:had|has|have|was|is|now|since)\s){0,2}"
    r"(?:of|was|is|at|from|to|st(?:ood|ands)\s(?:now\s)?at|c[ao]mes?\sto|"
    r"[a-z]+(?:s|ed|n|ew|ell|ing)\s(?:back\s|slightly\s|sharply\s)?(?:to|from))\s"
    r"(?:\d[\d.]*\s?(?:percentage\s)?points?\s(?:[a-z]+\s[^.;,\d]{2,20}?\s)?from\s)?"
    rf"{_FEW}$"
)
_MAY_BE = regex(
    r"\s(?:[\w-]+\s)?of\s[^.;,\d]{2,60}?\b(?:may|might|could)\s(?:well\s|yet\s|also\s)?be\b"
)
"""What nobody has counted: "as much as half of corporation tax may be windfall"."""


def not_a_fact(claim: Claim) -> bool:
    """Whether the text asserts nothing that a series could hold: a target, a condition, dozens,
    what it denies; how long a target was missed is a fact ("above the 2% target for 16 months")."""
    figure = claim.clause.figure
    if figure is not None and figure.kind is FigureKind.VAGUE:
        return True
    missed = claim.assertion == "streak" and mark_of(claim.clause) is not None
    wished = {Context.HYPOTHETICAL} if missed else {Context.TARGET, Context.HYPOTHETICAL}
    wished.add(Context.DENIAL)
    return bool(wished & set(claim.clause.context))
