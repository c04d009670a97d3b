"""Home of summed spans: the open span of time that a flow is told to have added up over, "over the
past 12 months exports were worth €166.6bn", and the same span of a year before."""

import re

from verifier.check.annual_sums import annual_sum
from verifier.check.seasons import is_a_year_so_far
from verifier.check.sums import counted_from, up_to_now
from verifier.check.told_rates import is_landed
from verifier.language.times.calendars import run_to
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.claim import Claim
from verifier.model.mention import Basis, TimeKind, TimeMention
from verifier.model.period import Frequency, Period
from verifier.model.printed_money import MARK
from verifier.model.series import Nature, Series


def added_up(claim: Claim, series: Series, last: Period | None) -> Period | None:
    """The steps up to the newest one, the `last`, that a flow adds up over: those since a time, or
    those of an open span, or those of a year that it is told to be the sum of."""
    since = counted_from(claim, series)
    if since:
        return up_to_now(since, last, series)
    return summed_over(claim, series, last) or annual_sum(claim, series, last)


def stands_at_its_end(claim: Claim, series: Series) -> bool:
    """Whether a price or a count led to over several steps, told by their number or their end and
    no season, is that of the last one: "rose to €312,400 in the three months to October"."""
    period = claim.clause.time.period
    if _is_a_rate_by_then(claim, series):
        return True
    standing = series.nature in (Nature.PRICE, Nature.STOCK) and claim.operation == "level"
    if not standing or not is_landed(claim) or period is None or period.count == 1:
        return False
    return _STEPS.search(_words_of(claim, claim.clause.time.mention)) is not None


def _is_a_rate_by_then(claim: Claim, series: Series) -> bool:
    """Whether a rate is told behind what another figure came to in the year so far: "over the first
    seven months sales came to $5bn. Inflation was running at 2.7%"; a quarter or half may have a
    rate of its own, and an average is of the whole time."""
    time = claim.clause.time
    if not time.inherited or time.period is None or series.nature is not Nature.RATE:
        return False
    if claim.operation != "level" or _AVERAGED.search(claim.clause.sentence_text):
        return False
    return claim.assertion == "value" and is_a_year_so_far(time.period)


_AVERAGED = regex(
    r"\b(?:averag\w+|mean|so far|over the (?:whole )?period|overall)\b", re.IGNORECASE
)
_STEPS = regex(r"\b(?:months|quarters|weeks|half|year)\b", re.IGNORECASE)


def summed_over(claim: Claim, series: Series, last: Period | None) -> Period | None:
    """The last steps together, up to the newest one, that a level of a flow is told over, or those
    of a year before where it is what their sum is set against, and those of a year that its growth
    is told over; None for other claims."""
    if last is None or series.nature is not Nature.FLOW or series.accumulation != "period":
        return None
    if claim.assertion not in ("value", "threshold"):
        return None
    if claim.operation in ("growth", "change"):
        span = _year_told(claim)
        return _run(span, last) if span is not None else _beside_a_shorter_step(claim, series, last)
    if claim.operation != "level":
        return None
    span = _span_of(claim)
    if span is not None:
        return _told_earlier(span, claim, last) or _run(span, last)
    before = _span_before(claim)
    run = _run(before, last) if before is not None else None
    return run.years_later(-1) if run is not None else None


def _told_earlier(span: TimeMention, claim: Claim, last: Period) -> Period | None:
    """As many steps up to an earlier time, where the text leads the span back there: "A month
    earlier, the 12-month total had been 964m"."""
    told, run = claim.clause.time, _run(span, last)
    if told.mention != span or told.period is None or run is None:
        return None
    own = told.period.to(run.frequency)
    return own if own is not None and own.count == run.count and own.last < run.last else None


def _run(span: TimeMention, last: Period) -> Period | None:
    """So many steps up to the last one; None where they are that one alone."""
    if not span.window or span.frequency is None:
        return None
    run = run_to(last, span.window, span.frequency)
    found = run and (run.to(last.frequency) or run)
    return found if found != last else None


def _is_open(time: TimeMention) -> bool:
    kinds = (TimeKind.POINT, TimeKind.BASIS, TimeKind.BASELINE)
    return bool(time.window) and time.period is None and time.anaphor is None and time.kind in kinds


def _span_of(claim: Claim) -> TimeMention | None:
    """The open span that a figure is told over, in its own words; none of the ends of a move, nor
    of what is told of each step."""
    clause, own = claim.clause, claim.clause.time
    start = clause.sentence.start
    if clause.link in ("to", "from", "at") and (clause.change or _FROM.search(clause.before)):
        return None
    spans = [time for time in clause.times if _is_open(time)]
    if not spans or _OF_EACH.search(clause.sentence_text):
        return None
    named = own.mention is not None and clause.sentence.contains(own.mention.span)
    if named and not own.inherited and not (own.mention and _is_open(own.mention)):
        return None
    return next((t for t in spans if _tells_of(t, claim, clause.sentence_text, start)), None)


_FROM = regex(r"\bfrom\s(?:[^,;:]{0,40}\bto\s\W{0,3})?$")
_OF_EACH = regex(
    r"\b(?:monthly|weekly|daily|quarterly|annually|yearly|each|every|per|averag\w+|mean|respectively)\b|"
    rf"\d\S*(?:\s[a-z]+){{0,2}}\san?\s(?:month|week|day|quarter|year)\b(?!\s{AGO})",
    re.IGNORECASE,
)


def _tells_of(span: TimeMention, claim: Claim, text: str, start: int) -> bool:
    """Whether nothing but words for the same measure stands between a span and a figure."""
    if span.span.end <= claim.span.start:
        between = text[span.span.end - start : claim.span.start - start]
        return _LEADS.fullmatch(between) is not None
    between = text[claim.span.end - start : span.span.start - start]
    return _FOLLOWS.fullmatch(between) is not None


_LEADS = regex(r"(?:(?!\b(?:month|week|quarter|day|year)s?\b|\bone\b)[^\d;:]){0,120}")
_FOLLOWS = regex(r"(?:\s(?!\w+est\b|most\b|record\b|more\b|less\b|fewer\b)[^\W\d][\w’'-]*){0,5}\s")


def _year_told(claim: Claim) -> TimeMention | None:
    """The twelve months whose sum moved: "over the past 12 months sales were up 3% on the 12 months
    before", "on a rolling 12-month basis"."""
    clause, start = claim.clause, claim.clause.sentence.start
    for time in clause.times:
        if not _is_open(time) or (time.window, time.frequency) not in _A_YEAR:
            continue
        said = clause.sentence_text[time.span.start - start : time.span.end - start]
        base = clause.baseline.mention if clause.baseline is not None else None
        before = base is not None and base.span.start > time.span.end
        if _ROLLING.match(said) or (before and _YEAR_BEFORE.search(_words_of(claim, base))):
            return time
    return None


def _beside_a_shorter_step(claim: Claim, series: Series, last: Period) -> Period | None:
    """The half or year over which a measure moved, told behind its move over a shorter step, where
    it ends with that: "revenue rose 5.4% in the quarter and 4.3% in the year"; None where moves on
    the step are told of the measure, and one "in the year" may be the move on a year before."""
    clause, told = claim.clause, claim.clause.time.period
    if series.basis != Basis.YEAR or claim.operation != "growth":
        return None
    found = _LONGER.match(clause.sentence_text, claim.span.end - clause.sentence.start)
    lead = clause.lead
    shorter = _SHORTER.search(lead) if found is not None else None
    if found is None or shorter is None or shorter["step"] == found["step"]:
        return None
    end = told if told is not None and told.frequency is series.frequency else last
    longer = Period.of(Frequency.YEAR if found["step"] == "year" else Frequency.HALF, end.end)
    steps = longer.to(series.frequency)
    return steps if steps is not None and steps.count > 1 and steps.final == end.final else None


_LONGER = regex(
    rf"(?:\sto\s{MARK}?\d[\d.,]*(?:[a-z]+|\s(?:(?:m|b|tr)illion|[a-z]+)){{0,2}})?"
    r"\s(?:in|for|during)\sthe\s(?:(?:full|whole)\s)?(?P<step>half|year)(?=[.,;]|\sas\sa\swhole|$)"
)
_SHORTER = regex(
    r"\d[^;]*\s(?:in|for|during|over)\sthe\s(?:[a-z]+\s)?(?P<step>quarter|half)"
    r"(?:\s(?:alone|itself))?,?\s(?:and|but)\s(?:[a-z]+\s){0,2}$"
)


def _words_of(claim: Claim, time: TimeMention | None) -> str:
    start = claim.clause.sentence.start
    return (
        claim.clause.sentence_text[time.span.start - start : time.span.end - start] if time else ""
    )


_A_YEAR = ((12, Frequency.MONTH), (4, Frequency.QUARTER), (1, Frequency.YEAR))
_ROLLING = regex(r"(?:rolling|trailing|moving)\b", re.IGNORECASE)
_YEAR_BEFORE = regex(
    r"\b(?:months|quarters)\b|(?:\w+\s){0,2}(?:the|a)\s(?:previous\s|prior\s)?year"
    rf"(?:\s{AGO})?$",
    re.IGNORECASE,
)


def _span_before(claim: Claim) -> TimeMention | None:
    """The open span of the figure that one a year before is set against: "over the past year it
    came to €166.6bn, compared with €172.6bn a year earlier", "in the twelve months before"."""
    clause, told = claim.clause, claim.clause.time.mention
    anaphor = told.anaphor if told is not None else None
    if told is None or anaphor is None or anaphor.frequency is not Frequency.YEAR:
        return None
    if anaphor.steps != -1 or not clause.sentence.contains(told.span):
        return None
    text, start = clause.sentence_text, clause.sentence.start
    for time in clause.times:
        if _is_open(time) and time.span.end <= claim.span.start and time is not told:
            between = text[time.span.end - start : claim.span.start - start]
            return time if _SET_AGAINST.search(between) else None
    return None


_SET_AGAINST = regex(
    r"\d[^;]*\b(?:against|compared\s(?:with|to)|versus|vs\.?|from|than|after|following)\s[^\d]{0,40}$",
)
