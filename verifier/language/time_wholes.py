"""Home of moves told behind the total of a longer time, or ahead of the level that they led to."""

from verifier.language.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.months import MONTH
from verifier.model.span import Span


def shares_its_time(sentence: SentenceTimes, span: Span) -> Span | None:
    """The figure whose time a move shares: the total of a longer time right before it ("101,419 in
    December and 1.07 million in the whole of 2025, up 3.1%"), or the level of a named time that it
    led to ("after a rise of 4.3% to 101,419 in December")."""
    start = sentence.span.start
    lead = sentence.text[max(0, span.start - start - _BEFORE) : span.start - start]
    told = _A_RISE_OF.search(lead) is not None
    behind = next((f for f in sentence.figures if f.span.start >= span.end), None)
    if told and behind is not None:
        between = sentence.text[span.end - start : behind.reach.start - start]
        dated = _IN_MONTH.match(sentence.text, behind.reach.end - start)
        return behind.span if between == " to " and dated else None
    before = [f for f in sentence.figures if f.reach.end <= span.start]
    if len(before) < 2 or before[-1].span in sentence.apart:
        return None
    between = sentence.text[before[-1].reach.end - start : span.start - start]
    return before[-1].span if _OVER_A_WHOLE.fullmatch(between) else None


_BEFORE = 40
_A_RISE_OF = regex(
    r"\b(?:after|following|from)\san?\s(?:[a-z-]+\s){0,2}?(?:rise|fall|gain|drop|decline|increase|"
    r"decrease|jump|dip|slump|surge)\sof\s$"
)
_IN_MONTH = regex(rf"\s(?:[a-z]+\s){{0,2}}?in\s{MONTH}")
_OVER_A_WHOLE = regex(
    r"(?:\s[a-z-]+){0,3}?\s(?:in|over|for|across|during)\s(?:"
    r"(?:the|all)\s(?:(?:full|whole|entire|calendar)\s)?(?:year|(?:of\s)?(?:19|20)\d\d)|"
    r"the\swhole\sof\s(?:the\syear|last\syear|(?:19|20)\d\d)|(?:19|20)\d\d|last\syear|"
    r"the\s(?:first\s(?:half|(?:[a-z]+|\d+)\s(?:months|quarters|weeks))(?:\sof\s(?:the\syear|"
    r"(?:19|20)\d\d|last\syear))?|year\sto\sdate))"
    r"(?:\s(?:as\sa\swhole|altogether|overall|in\sall))?,\s"
    r"(?:(?:which\s(?:is|was)\s)?(?:up|down)|an?\s(?:rise|fall|increase|decrease|drop|decline|gain|"
    r"jump)\sof)\s(?:by\s)?(?:about\s|nearly\s|almost\s|just\s|some\s|over\s|just\sover\s)?"
)
