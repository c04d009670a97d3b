"""Home of movements that are named and then given: "Losses came to 7,200"."""

import re

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.hedge_words import HEDGE_OR_ARTICLE
from verifier.model.level_verbs import STOOD
from verifier.model.mention import Direction
from verifier.model.percent import PERCENT_ENDED
from verifier.model.printed_money import MARK

_PART_OF = regex(
    r"^\W{0,3}Of (?:the|that|this) (?:[\w-]+ ){0,3}?(?:gains?|increase|rise|growth|falls?|"
    r"declines?|drop|"
    r"loss(?:es)?),\s(?:[\w-]+\s){0,3}$|"
    r"\b[Tt]he (?:fall|rise|increase|drop|decline|gain|loss) (?:in|for) [\w ’']{3,40}? "
    rf"{STOOD} $|"
    r"(?:^|[,;:—] )[Tt]he (?:\w+ )?(?:fall|rise|increase|drop|decline) "
    r"(?:(?:in|over|on|from|since) [\w ]{3,40}? )?"
    r"(?:amount(?:s|ed)|c[ao]mes?|work(?:s|ed) out|add(?:s|ed) up) (?:to|at) (?:\w+ )?[$£€]?$|"
    r"\b[Tt]he (?:\w+ )?change (?:for|in) [\w ]{3,30}? (?:was|were) (?:revised |put )?"
    r"(?:(?:up|down)(?:wards?)? )?(?:from |to |at )?(?:[-−]?[\d,]+ to )?$"
)
"""What is a part of a gain told ("Of the overall gain, 24,000 came"), or a change itself."""
_COUNTED = regex(
    r"(?:^|[,;:—–]\s|\b(?:and|but|while|as|after)\s|\b(?:[Tt]he|[Tt]hose|[Tt]hese|[Ii]ts|[Tt]heir)\s|"
    r"[’']s?\s)(?:[\w’'-]+\s){0,3}?"
    r"(?:[Ll]osses|[Gg]ains|[Cc]uts|[Aa]dditions|[Ll]ay-?offs)"
    r"(?:\s(?:in|for|among|at|by)\s[^.;:,\d]{3,40}?)?\s(?:(?:had|have)\s)?"
    r"(?:c[ao]me|amount(?:ed)?|r[au]n|totall?ed|add(?:ed)? up|work(?:ed)? out|reached|numbered|"
    r"hit|topped|exceeded|passed)\s"
    rf"(?:(?:to|at)\s)?(?:{HEDGE_OR_ARTICLE}\s){{0,2}}$"
)
"""What names a movement of a count whose size a figure is: "Losses came to 7,200 in November"."""
_ABOUT = rf"(?:{HEDGE_OR_ARTICLE}\s){{0,2}}"
_NAMED = regex(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|\w+[’']s?)\s(?:[\w-]+\s){0,3}?(?:rise|increase|fall|decline|"
    r"drop|gain|jump|decrease|reduction|surge|slump|growth|contraction|expansion)\s(?:"
    rf"(?:last|this|that)\s(?:year|quarter|month|week|season|autumn|winter|spring|summer)"
    rf"(?:\s(?:alone|itself))?\s{STOOD}\s{_ABOUT}$|(?P<link>in|of|on|over|for|since|from|between)\s"
    rf"(?:between\s\w+(?:\s\d{{4}})?\sand\s|(?!\b(?:rate|that|which|who|and|but|means?|meant|left|took)\b)[^,;:.]){{3,140}}\s{STOOD}\s$)"
)
"""A move whose size is told: "The rise in rents since May amounts to 5%"."""
_PERCENT = rf"\d[\d.,]*\s?{PERCENT_ENDED}"
_A_CHANGE = regex(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|\w+[’']s?)\s(?:(?!rate\b|climate\b|step\b)[\w-]+\s){0,3}?"
    r"(?:changes?|pace)\s(?:(?:(?:in|of|on|over|from|since|between|for)\s"
    r"(?:(?!\b(?:rates?|inflation|that|which|who|means?|meant|left|took)\b)[^,;:.\d]){3,120}?\s)?"
    rf"(?:{STOOD}(?:\sone\sof)?|at)\s)?{_ABOUT}(?:(?:up|down|plus|minus)\s)?"
    rf"(?:[+−–-]?{_PERCENT}[^.;%]{{0,40}}?(?:,|\sand|,\sand|\s\([^()\d]{{3,20}}:)\s"
    r"(?:(?:in|for)\s[\w\s]{3,24}?\s)?(?:plus\s|minus\s|up\s|down\s)?){0,4}$"
)
"""What is neither a rise nor a fall until its figure is told, in percent: "The annual change was
plus 3% in May and minus 1% in April", "the annual pace had been 2% in May, and in April 3%"."""
_A_DIFFERENCE = regex(
    r"\b(?:[Tt]he|[Aa]|[Tt]hat)\s(?:[a-z-]+\s){0,2}?(?:changes?|difference|swing|shift)\s"
    rf"(?:between\sthe\stwo\s)?(?:{STOOD}\s(?:one\sof\s)?|of\s)?{_ABOUT}$"
)
"""What is one by the sign of its figure alone: "the difference is one of minus 1%"."""
_A_CHANGE_FROM = regex(
    r"\b[Tt]he\s(?:(?:net|total|absolute|overall)\s)?change\s(?:on|over|from|since|between)\s"
    rf"[^,;:.\d]{{3,60}}?\s{STOOD}\s{_ABOUT}(?:(?:up|down|plus|minus)\s)?[$£€]?$"
)
_DATED_FIRST = regex(
    r"\b(?:(?P<down>fall|drop|decline|decrease|slump|slide|dip|contraction|plunge|tumble|loss)|rise|"
    r"increase|gain|jump|surge|advance|climb|expansion)\s(?:[a-z]+\s){0,2}?"
    r"(?:was|were|came|occurred|happened|dates|is)\s(?:[a-z]+\s){0,2}?(?:in|at|on|from|during|between|"
    r"over)\s[^,;:]{3,40},\sof\s(?:just\s|only\s|about\s|some\s|nearly\s|almost\s)?$"
)
"""A move that is dated before its size is told: "The last decline was in May, of 1.3%"."""
_BROUGHT = regex(
    r"\b(?:bring|brings|bringing|brought|tak(?:es?|ing)|took|push(?:es|ed|ing)?|lift(?:s|ed|ing)?|"
    r"swell(?:s|ed|ing)?)\s(?:up\s)?(?:the|its|their|his|her|total|cumulative|(?:this\s|last\s)?\w+[’']s?)\s"
    r"(?:[\w’'-]+\s){0,3}?(?:rises?|increases?|falls?|declines?|drops?|gains?|loss(?:es)?|"
    r"reductions?|decreases?|cuts?|easing|tightening|hikes?|advance|slide)\s"
    r"(?:[a-z][^,;:.]{2,40}\s)?to\s(?:an?\s|more than\s|nearly\s|about\s|just\s|almost\s)?[$£€]?$"
)
"""What brings the size of a move to a figure: "brought its losses since May to 12%"."""
_MOVE_OF_A_WEEK = (
    r"(?:rise|increase|fall|decline|drop|gain|loss|advance|slide|slump|retreat)(?:s|es)?"
)
_PARES = (
    r"\b(?:trim(?:s|med|ming)?|par(?:es?|ed|ing)|extend(?:s|ed|ing)?|widen(?:s|ed|ing)?|"
    r"narrow(?:s|ed|ing)?|cut(?:s|ting)?|stretch(?:es|ed|ing)?|reduc(?:es?|ed|ing))\s"
)
_PARED = regex(
    rf"{_PARES}(?:(?:the|its|their)\s(?:weekly|daily|week[’']s|day[’']s|session[’']s)\s{_MOVE_OF_A_WEEK}|"
    rf"(?:the|its|their)\s{_MOVE_OF_A_WEEK}\s(?:for|over|on|of)\s(?:the|this)\s(?:week|day|session))\s"
    r"to\s(?:an?\s|more than\s|nearly\s|about\s|just\s|almost\s)?[$£€]?$"
)
"""What makes the move of a week or a day larger or smaller: "trimming the week's loss to 1.2%";
the loss of a longer time may be a business's, of money."""
_PARED_OF_ALL = regex(
    rf"{_PARES}(?:the|its|their|this\s\w+[’']s)\s(?:[\w-]+\s){{0,2}}?{_MOVE_OF_A_WEEK}"
    r"(?:\s[a-z][^,;:.]{2,40})?\sto\s(?:an?\s|more than\s|nearly\s|about\s|just\s|almost\s)?$"
)
"""What does so to the move of a longer time, told in percent: "trimming its gain this year to"."""
_ASIDE = regex(
    r",\s(?:though|however|meanwhile|too|also|then|indeed|instead|again|of course|at least|in fact|"
    r"(?:by|in) (?:contrast|comparison|turn)|for (?:its|their) part|on the other hand|"
    r"as it happens|surprisingly|predictably),(?=\s)",
    re.IGNORECASE,
)


def without_asides(words: str) -> str:
    """The words before a figure without those in commas that only link them to what came before:
    "November's gain, though, has been revised up to"."""
    return _ASIDE.sub("", words) if ", " in words else words


_HEADS = (None, "job", "position", "post", "person", "people", "worker")


def names_a_move(clause: Clause) -> bool:
    """Whether the words before a figure name the movement that it is, or of which it is a part;
    "losses" and "gains" those of heads, for a business has losses of money."""
    opening = without_asides(clause.lead)
    if _PART_OF.search(opening) or is_told_without_its_way(clause):
        return True
    if _LOST_ON_THE_WAY.search(opening) is not None:
        return True
    unit = clause.figure.quantity.unit if clause.figure is not None else None
    return unit in _HEADS and _COUNTED.search(opening) is not None


_LOST_ON_THE_WAY = regex(
    rf"\bto\s{MARK}?\d[^;]*\sfrom\s{MARK}?\d(?:[^,;]|,(?=\d))*,\san?\s"
    rf"(?:loss|gain)\sof\s{_ABOUT}{MARK}?$"
)
"""What lies between two levels told, and is no business's loss: "dropped to €3.9bn from €6.8bn, a
loss of €2.9bn"."""


def is_told_without_its_way(clause: Clause) -> bool:
    """Whether a figure without a sign is the size of a move of which no word says which way it
    went: "The change over the year was 0.9 points", "It is a move of 2.7 points"."""
    stop = clause.span.start - clause.sentence.start
    signed = clause.sentence_text[stop : stop + 1] in ("+", "-", "−", "–")
    return not signed and _EITHER_WAY.search(clause.sentence_text[:stop]) is not None


_EITHER_WAY = regex(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]hat|[Tt]his|[Ii]ts|[’']s)\s(?:(?:monthly|annual|quarterly|yearly|net|"
    r"total|whole|latest|overall)\s)?(?:change|move|shift|movement)(?:\s(?:in|over|on|from|since|for|alone)\s"
    r"[^,;:.\d]{3,40}?)?\s(?:of|at|was|is|had been|has been|c[ao]mes?\sto|amount(?:s|ed)\sto)\s"
    rf"{_ABOUT}[$£€]?(?:\d[\d.,]*[^;:.\d]{{0,30}},?\sor\s{_ABOUT})?$"
)


def is_a_named_size(clause: Clause) -> bool:
    """Whether a figure is the size of a move that is its subject, or to which others bring it: "The
    rise in rents since May amounts to 5%", "bringing this year's cuts to 1.5 points"."""
    opening = without_asides(clause.lead)
    if is_brought_to(clause) or _DATED_FIRST.search(opening) is not None:
        return True
    named = _NAMED.search(opening)
    if named is None:
        return is_a_change(clause)
    unit = clause.figure.quantity.unit if clause.figure is not None else None
    return unit != "percent" or named["link"] in ("in", "of")


def is_a_change(clause: Clause) -> bool:
    """Whether a figure is told to be a change, whose way its sign or a word behind it tells: a
    percentage, or another one of a change from some time."""
    opening = without_asides(clause.lead)
    if clause.figure is None or not _MAY_BE_ONE.search(opening):
        return False
    percent = clause.figure.quantity.unit == "percent"
    signed = clause.sentence_text.startswith(_SIGNS, clause.span.start - clause.sentence.start)
    if percent and signed and _A_DIFFERENCE.search(opening) is not None:
        return True
    return (_A_CHANGE if percent else _A_CHANGE_FROM).search(opening) is not None


_MAY_BE_ONE = regex(r"change|pace|difference|swing|shift")
_SIGNS = ("plus", "minus", "+", "-", "−", "–")


def way_of_a_dated_move(clause: Clause) -> Direction | None:
    """Which way a move went that is dated before its size is told."""
    told = _DATED_FIRST.search(clause.lead)
    if told is None:
        return None
    return Direction.DOWN if told["down"] else Direction.UP


def is_brought_to(clause: Clause) -> bool:
    """Whether a figure is the size to which something brings a move: "bringing this year's cuts to
    1.5 points"."""
    opening = without_asides(clause.lead)
    unit = clause.figure.quantity.unit if clause.figure is not None else None
    if unit == "percent" and _PARED_OF_ALL.search(opening) is not None:
        return True
    return _BROUGHT.search(opening) is not None or _PARED.search(opening) is not None


def ends_on_a_figure(before: str) -> bool:
    """Whether the words before a figure end on another one, whose movement a sign in words tells:
    "Exports: $327bn, minus 2.6%"."""
    return _A_FIGURE_BEFORE.search(before) is not None


_A_FIGURE_BEFORE = regex(
    r"\d[^\s,]*(?:\s(?:thousand|million|billion|trillion|tonnes))?"
    r"(?:\sin\s(?:the\s)?[\w\s]{3,24})?,\s$"
)
