"""Home of moves told behind the total of a longer time, or ahead of the level that they led to."""

from verifier.language.times.answered import answered_by
from verifier.language.times.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.mention import TimeKind
from verifier.model.months import MONTH
from verifier.model.span import Span


def shares_its_time(sentence: SentenceTimes, span: Span) -> Span | None:
    """The figure whose time a move shares: the total of a longer time right before it ("101,419 in
    December and 1.07 million in the whole of 2025, up 3.1%", "took the first-quarter total to 24.7
    million, up 3.2%"), or the level of a named time that it led to ("after a rise of 4.3% to
    101,419 in December", "8% in May, and is up 7.7% at 4.87 million for the year to date"), or the
    one in whose place it stands ("9 in May and 46 in the quarter, 8% and 14% up respectively"), or
    that tells a part anew ("half of the power, 46%, came from coal in May")."""
    if (answered := answered_by(sentence, span)) is not None:
        return answered
    start = sentence.span.start
    lead = sentence.text[max(0, span.start - start - _BEFORE) : span.start - start]
    told = _A_RISE_OF.search(lead) is not None
    behind = next((f for f in sentence.figures if f.span.start >= span.end), None)
    if behind is not None and _is_told_anew(sentence, span, behind.reach):
        return behind.span
    if behind is not None and (told or _IS_UP.search(lead)):
        between = sentence.text[span.end - start : behind.reach.start - start]
        dated = (_IN_MONTH if told else _OVER_A_STRETCH).match(
            sentence.text, behind.reach.end - start
        )
        if told or dated:
            return behind.span if between in _LED[told] and dated else None
    before = [f for f in sentence.figures if f.reach.end <= span.start]
    if len(before) < 2 or before[-1].span in sentence.apart:
        return None
    first = before[-1].reach
    between = sentence.text[first.end - start : span.start - start]
    if _OVER_A_WHOLE.fullmatch(between):
        return before[-1].span
    summed = _TOOK_THE_TOTAL.search(
        sentence.text[max(0, first.start - start - _HEAD) : first.start - start]
    )
    return before[-1].span if summed and _MOVED.fullmatch(between) else None


def _is_told_anew(sentence: SentenceTimes, span: Span, behind: Span) -> bool:
    """Whether the figure of an aside is that of the part in words before it, in a sentence that
    ends with their time."""
    start = sentence.span.start
    part, text = sentence.text[span.start - start : span.end - start], sentence.text
    between = text[span.end - start : behind.start - start]
    if any(c.isdigit() for c in part) or _OF_A_WHOLE.fullmatch(between) is None:
        return False
    closed = text[behind.end - start : behind.end - start + 1] in (",", ")")
    dated = [t for t in sentence.times if t.kind is TimeKind.POINT]
    return closed and len(dated) == 1 and dated[0].span.start >= behind.end


_OF_A_WHOLE = regex(r"\sof\s[^,;:.()\d]{3,60}(?:,\s(?:or\s|that\sis,?\s)?|\s\()")
_BEFORE, _HEAD = 40, 90
_LED = {True: (" to ",), False: (" to ", " at ")}
_A_RISE_OF = regex(
    r"\b(?:after|following|from)\san?\s(?:[a-z-]+\s){0,2}?(?:rise|fall|gain|drop|decline|increase|"
    r"decrease|jump|dip|slump|surge)\sof\s$"
)
_IN_MONTH = regex(rf"\s(?:[a-z]+\s){{0,2}}?in\s{MONTH}")
_UP = (
    r"(?:(?:which\s(?:is|was)\s)?(?:up|down)|an?\s(?:rise|fall|increase|decrease|drop|decline|gain|"
    r"jump)\sof)\s(?:by\s)?(?:about\s|nearly\s|almost\s|just\s|some\s|over\s|just\sover\s)?"
)
_IS_UP = regex(
    r"\b(?:is|are|was|were|stands|stood)\s(?:up|down)\s(?:by\s)?(?:about\s|nearly\s|just\s)?$"
)
_OVER_A_STRETCH = regex(
    r"(?:\s[a-z-]+)?\s(?:(?:in|over|for|across|during)\s(?:the\s)?(?:year\s(?:to\sdate|so\sfar)|"
    r"(?:first\s|last\s|past\s)?(?:[a-z]+|\d+)\smonths|first\s(?:half|quarter)|quarter|half|"
    r"(?:year\sas\sa|full|whole)\s(?:year|whole))|so\sfar\sthis\syear)\b"
)
_ADDS = (
    r"\b(?:t(?:akes|ook|aking)|br(?:ings|ought|inging)|lift(?:s|ed|ing)|push(?:es|ed|ing))\s"
    r"(?:the|its|their)\s(?:[\w’'-]+\s){0,3}?(?:total|figure|count|tally|number|sum)\b"
)
ADDS_UP = regex(_ADDS)
"""What leads from a figure to the sum of a longer time: "1,240, bringing the year's total to"."""
_TOOK_THE_TOTAL = regex(
    rf"{_ADDS}\s(?:[\w’'-]+\s){{0,6}}?to\s(?:(?:just|about|nearly|almost|over|an?|record)\s){{0,2}}$"
)
_MOVED = regex(rf",\s(?:{_UP}|an?\s)")
_OVER_A_WHOLE = regex(
    r"(?:\s[a-z-]+){0,3}?\s(?:in|over|for|across|during)\s(?:"
    r"(?:the|all)\s(?:(?:full|whole|entire|calendar)\s)?(?:year|(?:of\s)?(?:19|20)\d\d)|"
    r"the\swhole\sof\s(?:the\syear|last\syear|(?:19|20)\d\d)|(?:19|20)\d\d|last\syear|"
    r"the\s(?:first\s(?:half|(?:[a-z]+|\d+)\s(?:months|quarters|weeks))(?:\sof\s(?:the\syear|"
    r"(?:19|20)\d\d|last\syear))?|year\sto\sdate))"
    r"(?:\s(?:as\sa\swhole|altogether|overall|in\sall))?,\s"
    rf"{_UP}"
)
