"""Home of what is asked of a time that one sentence takes over from another."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from verifier.language.earlier_issues import GIVEN_OUT, IN_AN_ISSUE
from verifier.language.first_prints import AT_FIRST
from verifier.language.forecasts.forecast_nouns import EXPECTATION
from verifier.language.times.owners import asides
from verifier.language.times.sentence_times import SentenceTimes
from verifier.language.times.settling import settle
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Frequency, Period
from verifier.model.span import Span


def set_back(own: SentenceTimes, span: Span, near: Sequence[Span]) -> bool:
    """Whether the time right behind a figure is counted back from that of the ones `near` before
    it: "against 1.9% the month before", not "from 5.5% in the period"."""
    first = next((t for t in own.times if t.span.start >= span.end), None)
    return bool(near) and first is not None and looks_back(TimeRef(mention=first))


def looks_back(time: TimeRef) -> bool:
    """Whether a time is told by its distance back: what points again points from the same one."""
    anaphor = time.mention.anaphor if time.mention is not None else None
    return anaphor is not None and anaphor.steps < 0


def leads_on(own: SentenceTimes) -> bool:
    """Whether the first time of a sentence, ahead of its figures, is so many steps after the one
    told last: "A year after that it was 5.9%"."""
    first = next(iter(own.times), None)
    ahead = first is not None and own.figures and first.span.end <= own.figures[0].span.start
    anaphor = first.anaphor if first is not None and ahead else None
    return anaphor is not None and anaphor.steps > 0


_ENDS = regex(r"(?:(?:at|by)\s)?(?:the\s)?end(?:\s|-)(?:of\s)?|.*\byear-end", re.IGNORECASE)


def ending(time: TimeRef, text: str) -> TimeRef:
    """The last month of a year of whose end a text tells, from which steps lead on: "By the end of
    2022 there were 92,900. Six months on there were 70,200"; any other time as it is."""
    period, mention = time.period, time.mention
    if period is None or mention is None or period.frequency is not Frequency.YEAR:
        return time
    ends = _ENDS.match(mention.span.of(text)) is not None
    return replace(time, period=Period.of(Frequency.MONTH, period.end)) if ends else time


def are_alike(first: TimeRef, second: TimeRef | None) -> bool:
    """Whether two times are single steps of one length."""
    one, other = first.period, second.period if second is not None else None
    if one is None or other is None:
        return False
    return (one.frequency, one.count) == (other.frequency, other.count)


def referable(time: TimeRef | None) -> TimeRef | None:
    """A time that others may be told from; None for one that no period is known of yet, the months
    up to the newest figure aside ("over the 12 months")."""
    lasting = time is not None and time.mention is not None and time.mention.window
    pointing = lasting and time is not None and time.mention and time.mention.anaphor
    return time if time is not None and (time.period is not None or pointing) else None


_BEFORE = 60


def stepped_on(sentence: SentenceTimes, span: Span, found: TimeRef) -> TimeRef:
    """The time of a figure a step before one that the sentence has just named for another figure,
    where the step was counted from the one told before it, or from none: "after a fall of 3.9% in
    November and one of 5.0% the month before" of December; and a step after one that an aside has
    named: "the lake, 48% full in March, was 73% full a month later"."""
    mention = found.mention
    if mention is None or mention.anaphor is None or not mention.anaphor.steps:
        return found
    before = [t for t in sentence.times if t.span.end <= min(span.start, mention.span.start)]
    named = before[-1] if before else None
    if named is None or named.anaphor is not None or named.kind is not TimeKind.POINT:
        return found
    if mention.anaphor.steps > 0:
        from_it = any(a.contains(named.span) and not a.contains(span) for a in asides(sentence))
    else:
        from_it = named.period == found.period or _is_open_step_of(found, named)
    if named.period is None or not from_it:
        return found
    return settle(mention, TimeRef(named.period, mention=named)) or found


def _is_open_step_of(found: TimeRef, named: TimeMention) -> bool:
    """Whether a step that no time told leads on from is one of the sort named before it: "up from
    4.3% last year and 4.1% the year before"; not "from 4.3% in June and 4.1% the year before"."""
    step = found.mention.anaphor if found.mention is not None else None
    if found.period is not None or step is None or named.period is None:
        return False
    return named.period.count == 1 and named.period.frequency is step.frequency


def corrected(sentence: SentenceTimes, span: Span) -> Span | None:
    """The figure that the one at `span` is an earlier print of, whose time it shares: "after rising
    0.1% in September, a figure revised down from 0.2%"."""
    stop = span.start - sentence.span.start
    words = sentence.text[max(0, stop - _BEFORE) : stop]
    if _CORRECTS.search(words) is None and _FIRST_PUT.search(words) is None:
        return None
    near = [f for f in sentence.figures if f.span.end <= span.start]
    own = next((f for f in sentence.figures if f.span == span), None)
    if not near or own is None:
        return None
    rates = {f.quantity.unit == "percent" for f in (near[-1], own)}
    return near[-1].span if len(rates) == 1 else None  # no level is a print of a rate


_CORRECTS = regex(
    r"(?:,\s|\s\()(?:itself\s|which (?:was|were)\s|an?\s(?:figure|number|reading|"
    r"rate|gain|rise|fall|drop|total|count|estimate)\s(?:that (?:was|were)\s|later\s|since\s)"
    r"{0,2}|since\s|later\s)?(?:revised|corrected|raised|lowered|trimmed|cut|marked|nudged|restated)"
    r"(?:\s(?:up|down|upwards?|downwards?|higher|lower|back|sharply|slightly)){0,2}\sfrom\s"
    r"(?:an?\s|the\s|its\s)?(?:(?:initially|first|originally|previously|initial)\s"
    r"(?:reported\s)?)?(?:(?:fall|rise|gain|drop|decline|increase|decrease|growth|loss)\sof\s)?"
    r"[$£€]?$"
)


_FIRST_PUT = regex(
    r"(?:,\s|\s\()(?:(?:which|itself|an?\s(?:figure|number|reading|rate|pace|gain|rise|fall|drop|"
    r"total|count|estimate)\s(?:that|which))\s)?(?:(?:was\s|had\s(?:been\s)?)?"
    rf"{AT_FIRST}\s(?:been\s)?|had\sbeen\s)"
    r"(?:put|reported|estimated|given|published|reckoned|announced|printed)\s(?:at|as|to\sbe)\s"
    r"(?:an?\s)?[$£€]?$"
)


def is_foreseen_beside(text: str, time: TimeRef, span: Span) -> bool:
    """Whether a figure foretold is joined to one of another time, which stands before both: "that
    compares with a rise of 6.2% in July and a median estimate of 10.8%" for August."""
    if time.inherited or time.mention is None or time.mention.span.end > span.start:
        return False
    return _AND_AN_ESTIMATE.fullmatch(text, time.mention.span.end, span.start) is not None


_AND_AN_ESTIMATE = regex(
    r",?\s(?:and|or|as well as)\s(?:(?:with|against|to)\s)?(?:an?|the)\s(?:[\w-]+\s){0,3}"
    rf"{EXPECTATION}\s(?:of|for)\s"
    r"(?:an?\s(?:\w+\s){1,2}of\s)?(?:(?:about|around|just)\s)?[$£€¥₹]?"
)


def are_quoted(times: Sequence[TimeMention], quotes: Sequence[Span]) -> bool:
    """Whether times all stand in quotations, where a speaker only chats."""
    return all(any(quote.contains(time.span) for quote in quotes) for time in times)


_FORETELLS = (
    r"\b(?:will|would|should|could|may|might|can|shall|expect\w*|foresees?|seen|hint\w*|signal\w*|"
    r"predict\w*|forecasts?|project\w*|plan\w*|pencil\w*|promis\w*|pledg\w*|likely|unlikely|due|"
    r"set to|poised|bound to)\b"
)
_FORETOLD = regex(_FORETELLS, re.IGNORECASE)
_COMES_LATER = regex(
    rf"(?:,|;|\s[–—-]|\s(?:and|but|though|although|while))\s.{{0,80}}?{_FORETELLS}",
    re.IGNORECASE | re.DOTALL,
)
_LEAD = 60


def is_of_what_comes_later(text: str, time: TimeRef, span: Span, published: date) -> bool:
    """Whether the time behind a figure has yet to begin and is that of another event, which words
    between them foretell while none before the figure does: "is now 5.1%, and should fall next
    year", "cut it to 4% and hinted at another move in 2027"; not "will be 4%, and stay there
    until 2027"."""
    mention, period = time.mention, time.period
    if time.inherited or mention is None or period is None or period.start <= published:
        return False
    if mention.span.start < span.end or _FORETOLD.search(
        text, max(0, span.start - _LEAD), span.start
    ):
        return False
    return _COMES_LATER.match(text, span.end, mention.span.start) is not None


_GIVEN_OUT, _IN_AN_ISSUE = regex(GIVEN_OUT), regex(IN_AN_ISSUE)


def is_when_it_was_given_out(text: str, time: TimeRef, span: Span) -> bool:
    """Whether the time right behind an earlier print is that of its telling, and not of the figure:
    "compared with the 38,448 reported last month", "6.4 in last month's release", "having put it at
    2.6% a month ago"; no time that it was given out for: "the 73,000 first reported for July"."""
    mention = time.mention
    if mention is None or mention.span.start < span.end:
        return False
    first = mention.span.start
    if _FOR.match(text, first) or _FOR.fullmatch(text, max(span.end, first - 4), first):
        return False
    if _GIVEN_OUT.fullmatch(text, span.end, mention.span.start) is not None:
        return True
    issue = _IN_AN_ISSUE.match(text, span.end)
    if issue is not None and issue.end() > mention.span.end:
        return True
    told = _HAD_PUT.search(text, max(0, span.start - _LEAD), span.start)
    return told is not None and _AGO.fullmatch(mention.span.of(text)) is not None


_FOR = regex(r"for\s")
_HAD_PUT = regex(
    r"\b(?:had|having)\s(?:been\s|first\s|initially\s|originally\s)?(?:put|reported|given|estimated|"
    r"published|announced|printed)\s(?:it\s|them\s)?(?:at\s|as\s)?[$£€¥₹]?$"
)
_AGO = regex(
    rf"(?i:(?:an?|one|two|three|four)\s(?:day|week|month)s?\s{AGO}|"
    r"last\s(?:week|month))"
)
"""When a figure was given out: "having put it at 2.6% a month ago"."""


def comes_after(time: TimeRef, topic: TimeRef | None) -> bool:
    """Whether the month beside an earlier print comes soon after the time that the text tells of,
    and so is when it was given out: growth in the second quarter "had been put at 3.3% in
    August"."""
    if topic is None or topic.period is None or time.period is None or time.inherited:
        return False
    later = (time.period.start - topic.period.end).days
    return time.period.frequency is Frequency.MONTH and 0 < later <= _SOON_AFTER


_SOON_AFTER = 120


def told_ahead_of(times: Sequence[TimeMention], span: Span) -> TimeRef | None:
    """The first time that a sentence tells before a figure; None where it tells none."""
    ahead = (t for t in times if t.kind is TimeKind.POINT and t.period and t.span.end < span.start)
    first = next(ahead, None)
    return TimeRef(first.period, mention=first) if first is not None else None
