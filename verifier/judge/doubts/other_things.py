"""Home of figures that another clause tells of another thing than the level before them: what was
earned by it or paid for it, how much more of something else, or what stood elsewhere or at another
sort of time.

"Sold 4,871 tonnes, fetching 9.4% more" tells of a price, "from 71% on the same weekend" of days
that no monthly figure is of, and "compared with a weekly average of 1,240" of none of its steps.
"""

import re

from verifier.check.parts import is_told_of_its_end, is_told_of_its_start
from verifier.judge.doubts.counted import ANYTHING, words_of
from verifier.judge.doubts.ground import Ground
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.codes import is_currency
from verifier.model.comparatives import MORE_OR_LESS
from verifier.model.hedge_words import HEDGE
from verifier.model.mention import TermKind
from verifier.model.months import MONTH
from verifier.model.percent import PERCENT_ENDED
from verifier.model.period import Frequency
from verifier.model.series import Nature, Series, Transformation
from verifier.model.verdict import Reason
from verifier.model.weekdays import WEEKDAY
from verifier.reference.stems import stems_of

_MOVES = ("growth", "change")
_LEVELS = ("level", "average")


def is_of_another_thing(claim: Claim, ground: Ground) -> bool:
    """Whether the words around a figure tell it of another thing than a level of the series, or
    name no more of it than of another one of its measure, which the figure fits."""
    if claim.assertion != "value" or claim.quantity is None:
        return False
    if _is_a_part_untold(claim, ground) or _is_owned_by_another(claim, ground.series):
        return True
    one, clause = ground.series, claim.clause
    before = clause.lead
    after = clause.tail
    if claim.operation in _MOVES:
        if _is_a_mean(one) and _SINCE_AN_EDGE.match(after) is not None:
            return True
        earned = not is_currency(one.unit) and _EARNED.search(before) is not None
        return (earned and not _names(after, one)) or _is_more_of_another(after, one)
    return stood_elsewhere(claim, one)


def _is_owned_by_another(claim: Claim, one: Series) -> bool:
    """Whether "its" stands for another place, named just before, than those of a series that the
    text had told of: "What about the Union? Its surplus with America swelled" after China's."""
    if _ITS.match(claim.measure.text) is None:
        return False
    named = (t for t in claim.clause.terms if t.term.kind is TermKind.AREA)
    owner = next((t.term.code for t in named if t.link not in _PARTNERED), None)
    if owner is None or not owner.isupper() or one.ref_area is None:
        return False  # a firm, whose series may be told of its country
    return owner not in (one.ref_area, one.counterpart)


_ITS = regex(r"(?:its|their)\s", re.IGNORECASE)
_PARTNERED = ("to", "from", "with")


def stood_elsewhere(claim: Claim, one: Series) -> bool:
    """Whether a level is one of a mean of other steps than those of the series, or one that another
    is set against and that stood at another place or sort of time, or was put on another footing:
    "from 71% on the same weekend", "against 12% at its rival", "a weekly average of 1,240"; or a
    mean of figures told before it: "2.4% in May, 2.1% in June and 1.5% in July, 2% on average"; or
    the close of a day, of a time of which the series holds means, or where it began: "ended 2024 at
    $74.64", "settled at $71.90", "started it at $79.27"."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    if claim.operation not in _LEVELS:
        return False
    before, after = text[: claim.span.start - start], text[claim.span.end - start :]
    if _ON_AVERAGE.match(after) is not None and _SEVERAL.search(before) is not None:
        return True
    mean = _MEAN_OF.search(before)
    if mean is not None and _RATED.search(one.title) is None:
        step = _STEPS.get(mean["step"].lower())
        return mean["mean"].lower() != "average" or step is not one.frequency
    if is_told_of_its_start(claim):
        return True
    if _is_a_mean(one) and (is_told_of_its_end(claim) or _SETTLED.search(before)):
        return True
    if _SET_AGAINST.search(before) is None:
        return False
    if one.frequency in _COARSE and _AT_OTHER_DAYS.match(after) is not None:
        return True
    place = _ELSEWHERE.match(after)
    if place is not None:
        return place["where"] is None or not set(stems_of(place["where"])) & words_of(one)
    return _RESTATED.match(after) is not None


def _is_a_mean(one: Series) -> bool:
    """Whether a series holds the means of what stood on each day, as its title says."""
    return one.nature in (Nature.PRICE, Nature.RATE) and _A_MEAN.search(one.title) is not None


_A_MEAN = regex(r"\b(?:means?|averages?)\b", re.IGNORECASE)


def _is_a_part_untold(claim: Claim, ground: Ground) -> bool:
    """Whether the series of changes that was read is of a part, or by a source, that no word of the
    sentence names, and the figure fits another one of its measure: two counts of one thing."""
    slip, part = ground.slip, ground.series.breakdown
    if slip is None or slip.reason is not Reason.OFF_SERIES or part is None:
        return False
    if claim.operation != "change" or ground.series.transformation is Transformation.NONE:
        return False
    if ground.instead.another or ground.borne.figure or ground.borne.alike:
        return False
    return not set(stems_of(part)) & set(stems_of(claim.clause.sentence_text))


_SINCE_AN_EDGE = regex(
    r"\s(?:(?:up|down|higher|lower|more|less|dearer|cheaper)\s)?(?:on|from|since|than|over|against)\s"
    r"(?:at\s)?(?:the|its)\s(?:level\sat\sthe\s)?(?:end|close|start|beginning|turn)\sof\b"
)
"""Behind how far something moved from the edge of a time, and not between means of two: "up 2% on
the end of the first quarter"."""
_EARNED = regex(
    r"\d(?:[^.;]|\.\d)*(?:[,;]|\band|\bbut|\bwho|\bwhich|\bat)\s(?:[\w’'-]+\s){0,3}?"
    r"(?:(?:fetch|earn|pocket|gross|yield|charg|rais|generat|bill|nett)(?:e?[ds]|ing)|fetch|earn|cost|"
    r"costing|charge|pays?|paying|paid|spends?|spent|brings?|bringing|brought|took|takes?|taking|"
    r"taken|raise|generate|worth|priced|pricing)\s(?:(?!to\b)[a-z’'-]+\s){0,3}$"
)
"""Up to how much more was earned by what another figure counts: "4,871 tonnes, fetching"."""
_MORE_OF = regex(
    r"\s(?:more|fewer|less)\s(?P<what>(?!than\b|on\b|in\b|from\b|over\b|year\b|month\b|at\b|if\b|of\b|"
    r"and\b|but\b|or\b|this\b|last\b|for\b|to\b|by\b|with\b|while\b|as\b|during\b|so\b|compared\b|"
    r"per\b|an?\b|each\b|every\b|since\b|after\b|when\b|again\b)[a-z-]+(?:\s[a-z-]+)?)"
)
_MORE_PER = regex(
    rf"\s{MORE_OR_LESS}\s(?:per|each|an?|every)\s"
    r"(?:day|week|head|person|visit\w*|tonne|kilo\w*|unit|hour|(?:[a-z]+\s)?(?:metre|litre|hectare))\b"
)


def _is_more_of_another(after: str, one: Series) -> bool:
    """Whether a figure tells how many more of another thing there were, or how much more of it came
    to a day or to each: "9.4% more bales", "9.4% more per day"."""
    if _MORE_PER.match(after) is not None:
        return _RATED.search(one.title) is None
    more = _MORE_OF.match(after)
    if more is None:
        return False
    words = set(stems_of(more["what"])) - ANYTHING
    return bool(words) and not words & words_of(one)


_RATED = regex(r"\b(?:per|a|each|every|average|mean|median|daily|weekly)\b", re.IGNORECASE)


def _names(after: str, one: Series) -> bool:
    """Whether the words right behind a move name the measure: "took 9% more passengers"."""
    more = _MORE_OF.match(after)
    return more is not None and bool(set(stems_of(more["what"])) & words_of(one))


_MEAN_OF = regex(
    r"\b(?P<step>hourly|daily|weekly|monthly|quarterly|annual|yearly)\s(?P<mean>average|mean|norm|"
    rf"median)\s(?:of|at)\s(?:{HEDGE}\s)?$",
    re.IGNORECASE,
)
_SETTLED = regex(
    r"\b(?:settl|clos)(?:ed?|es|ing)\s(?:(?:up|down|higher|lower|little\schanged)\s)?at\s\W?$"
)
_ON_AVERAGE = regex(r"\s(?:on|at\s?an)\saverage(?=[.,;)]|$|\s(?:over|across)\b)")
_SEVERAL = regex(
    rf"\d\s?{PERCENT_ENDED}(?:[^;.]|\.\d){{3,60}}?(?:,|\band)\s"
    rf"(?:[^;.]|\.\d){{0,40}}?\d\s?{PERCENT_ENDED}"
)
"""More figures than one, of which a further one may be the mean."""
_STEPS = {
    "daily": Frequency.DAY,
    "weekly": Frequency.WEEK,
    "monthly": Frequency.MONTH,
    "quarterly": Frequency.QUARTER,
    "annual": Frequency.YEAR,
    "yearly": Frequency.YEAR,
}
_AT_OTHER_DAYS = regex(
    r"(?:\s[a-z]+)?\s(?:on|over|at|during|in|for)\s(?:the|that)\s(?:[\w’'-]+\s){0,3}?"
    rf"(?:weekends?|mornings?|evenings?|nights?|{WEEKDAY}s?|"
    r"(?<=same\s)week|week(?!s?\sof\b))\b"
)
_ELSEWHERE = regex(
    rf"(?:\s[a-z]+)?\sat\s(?:(?:its|the|their|an?)\s(?:[\w’'-]+\s){{0,2}}?(?:rivals?|competitors?|peers?|"
    rf"neighbours?|sister\s\w+|parent)\b|(?!{MONTH}\b)(?P<where>[A-Z][\w’'-]+))"
)
_RESTATED = regex(r"[^.;\d]{0,40},?\s(?:restated|recast|rebased|re-presented)\b")
_SET_AGAINST = regex(
    r"\b(?:from|against|versus|than|compared\s(?:with|to))\s(?:(?:the|an?|just|only)\s){0,2}[$£€¥]?$"
)
"""Before a figure that another one is set against."""
_COARSE = (Frequency.MONTH, Frequency.QUARTER, Frequency.HALF, Frequency.YEAR)
