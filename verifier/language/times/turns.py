"""Home of the words by which a sentence that looked back turns to what is so now."""

import re
from dataclasses import replace
from datetime import date

from verifier.language.first_prints import AT_FIRST
from verifier.language.scan import Sentence
from verifier.language.times.sentence_times import SentenceTimes
from verifier.language.times.sinces import counted_since
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.span import Span

_PUT = regex(
    r"\bnow\s(?:puts?|shows?|estimate[sd]?|reckon(?:s|ed)|thought|believed|said|says|calculate[sd]|"
    r"judge[sd]|report(?:s|ed)|shown)\b",
    re.IGNORECASE,
)
"""What is now known of a time gone by: "the total for 2024-25 is now put at £148bn"."""
_SEEN_FIRST = regex(
    rf"\b{AT_FIRST} (?:been )?"
    r"(?:put|reported|told|said|estimated|given|seen|thought|shown|printed|published|announced)\b"
)
"""What is corrected now: "August, first seen as a gain, is now a loss of 4,000 jobs"."""
_MONTH_OR_SO = regex(r"(?!In\b)[A-Z][a-z]{2,8}(?:\s(?:19|20)\d\d)?")
_IS_NOW = regex(r"(?:,\s(?:[^,;.]|(?<=\d)[,.](?=\d)){2,80},)?(?:\s(?:is|stands|looks))?\snow\b")
"""Behind a month that is itself what is told of: "December is now a loss of 17,000"."""
_OF_A_STATISTIC = regex(
    r"(?i:for)\s(?:the\s)?(?:\w+\s){1,3}?[^,;:.\d]{0,40}?\b(?:is|are)\snow\b"
    r"(?!\s(?:at|in)\s(?:its|their)\b)"
)
"""A statistic's time, and what it is now: "for the second quarter the figure is now 97"."""
_NOW = regex(r"\b(?:now|currently|today|these days|at present)\b", re.IGNORECASE)
_TO_NOW = regex(r"[^,;:.\d]{0,30}?\s(?:now|currently|today|these days|at present)\b", re.IGNORECASE)
"""Behind the figure, in its breath: "a year earlier it had been $74; it is 8% cheaper today"."""
_HAS_SINCE_COME = regex(
    r"\bhad\b[^;]*(?:;|,\s(?:and|but|while|though|although|yet))\s[^,;.\d]{2,60}?\s(?:has|have)\s"
)
"""From what had been to what has come: "had been 46,596, and the backlog has lengthened for"."""
_SO_IT_IS = regex(r"\d[^;]*,\sso\s[^,;.\d]{2,40}?\s(?:is|are|has|have)\s[^,;.\d]{0,20}$")
"""What follows for now from what was: "an ounce cost $3,353, so it is 26% dearer"."""
_SINCE = regex(r"\b(?:has|have)\s(?:\w+\s)?since\s(?!then\b)[^.;\d]{0,40}$", re.IGNORECASE)


def come_to_now(text: str, found: TimeRef, span: Span, lead: TimeRef | None) -> TimeRef | None:
    """The article's own time for what follows "now" in a sentence that looked back first: "the
    rate, 4.3% in May, is now at its highest"; or before it: "it is 8% cheaper today"."""
    mention = found.mention
    if mention is None or found.period is None or lead is None or lead.period is None:
        return None
    if found.period.end >= lead.period.start or mention.span.end > span.start:
        return None
    words = text[max(mention.span.end, span.start - _NOW_WITHIN) : span.start]
    if is_itself_now(text, mention.span) or is_seen_anew(words):
        return None
    told = _NOW.search(words) or _TO_NOW.match(text, span.end) or _HAS_SINCE_COME.search(words)
    told = told or _SO_IT_IS.search(words)
    return replace(lead, inherited=True) if told else None


_WHEN_IT_WAS = regex(r",\s(?:when|at\swhich\stime)\s(?:[^,;]|(?<=\d),(?=\d)){4,90},\s")


def recalled_with_its_level(sentence: SentenceTimes, since: TimeMention, span: Span) -> bool:
    """Whether all that stands between a start and the first figure of a move since then is what was
    so at that start: "Since late May, when it cost $19.15, the price has lost 26.6%"; but "it has
    lost each month, by 3% in June"."""
    stop = span.start - sentence.span.start
    recalled = _WHEN_IT_WAS.match(sentence.text, since.span.end - sentence.span.start, stop)
    if recalled is None or _COMMA.search(sentence.text, recalled.end(), stop) is not None:
        return False
    turned = recalled.end() + sentence.span.start
    return not any(turned <= f.span.start < span.start for f in sentence.figures)


_COMMA = regex(r"[,;:](?!\d)")


def is_seen_anew(words: str) -> bool:
    """Whether words behind a time tell of what has been corrected since: "first reported as 6, is
    now", "now puts it at"."""
    return (_PUT.search(words) or _SEEN_FIRST.search(words)) is not None


def is_itself_now(text: str, named: Span) -> bool:
    """Whether the time `named` in a text is itself what is told of as it is seen now: "December,
    first reported as a gain, is now a loss of 17,000", "for the second quarter the figure is now
    97"."""
    if _OF_A_STATISTIC.match(text, named.start) is not None:
        return True
    month = _MONTH_OR_SO.fullmatch(text, named.start, named.end)
    return month is not None and _IS_NOW.match(text, named.end) is not None


def by_now(
    text: str, own: Sentence, span: Span, told: TimeRef | None, lead: TimeRef | None
) -> TimeRef | None:
    """The article's own time for what is told of "now" after a look back."""
    if told is None or told.period is None or lead is None or lead.period is None:
        return None
    summed = told.period.end == lead.period.end and told.period.start < lead.period.start
    if told.period.end >= lead.period.start and not summed:
        return None
    start = max(own.span.start, span.start - _NOW_WITHIN)
    if told.mention is not None and is_itself_now(text, told.mention.span):
        return None
    first = _SEEN_FIRST.search(text, max(0, span.start - _NOW_WITHIN), span.start)
    if first is not None or _PUT.search(text, start, span.start):
        return None
    return lead if _NOW.search(text, start, span.start) else None


def from_now(
    own: SentenceTimes,
    told: TimeRef | None,
    lead: TimeRef | None,
    span: Span | None = None,
    aside: bool = False,
) -> TimeRef | None:
    """The article's own time for words that count back from it, where what was `told` before lies
    more than a year behind: "in 2015 it was 350; five years ago it was 445", or stands beside them:
    "it was 350 in May and 445 a year ago", or was only looked back at, `aside`. The words are those
    beside the figure at `span`, or those that the sentence opens with."""
    newest = _newest_told(own, span)
    if lead is None or lead.period is None or (told and _is_joined(own, told, span)):
        lead = max(filter(None, (lead, newest)), key=_ended, default=None)
    if told is None or told.period is None or lead is None or lead.period is None:
        return told
    long_ago = told.period.end < lead.period.years_later(-1).start
    if not (long_ago or aside or _is_joined(own, told, span)):
        return told
    pointing = [t for t in own.times if t.anaphor is not None]
    if span is None:
        stop = own.figures[0].span.start if own.figures else own.span.end
        near = next((t for t in pointing if t.span.start < stop), None)
    else:
        gaps = [(t.span.gap(span), n) for n, t in enumerate(pointing)]
        near = pointing[min(gaps)[1]] if gaps and min(gaps)[0] <= _BESIDE else None
    if near is None:
        return told
    end = near.span.end - own.span.start
    return lead if own.text.endswith(" ago", 0, end) else told


def _newest_told(own: SentenceTimes, span: Span | None) -> TimeRef | None:
    """The newest time that a sentence tells of a figure before the one at `span`: "at 28.6% in
    November, compares with 28% in October and 26.8% a year ago"."""
    before = [f for f in own.figures if span is not None and f.reach.end <= span.start]
    dated = (
        TimeRef(t.period, mention=t)
        for t in own.times
        if t.kind is TimeKind.POINT and t.period is not None
        if any(0 < t.span.start - f.reach.end <= _RIGHT_BEHIND for f in before)
    )
    return max(dated, key=_ended, default=None)


def _ended(ref: TimeRef) -> date:
    return ref.period.end if ref.period is not None else date.min


_RIGHT_BEHIND, _BESIDE, _NOW_WITHIN = 3, 24, 160


def _is_joined(own: SentenceTimes, told: TimeRef, span: Span | None) -> bool:
    """Whether nothing but "and" stands between the time told and the figure at `span`."""
    if span is None or told.mention is None or told.mention.span.end > span.start:
        return False
    offset = own.span.start
    between = own.text[max(0, told.mention.span.end - offset) : span.start - offset]
    return _AND.fullmatch(between) is not None


_AND = regex(r",?\s(?:and|but)\s(?:[$£€]|(?:just|only|about)\s)?")


def moved_since(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The time from which a figure has moved up to now: 2020 in "attendance halved in 2020 and has
    since tripled"."""
    offset = sentence.span.start
    words = sentence.text[: span.start - offset]
    told = _SINCE.search(words) if "since" in words else None
    told = told or _SO_THEY_HAVE.search(words)
    if told is None:
        return counted_since(sentence, span)
    points = [
        t
        for t in sentence.times
        if t.kind is TimeKind.POINT
        and (t.period is not None or (t.anaphor is not None and t.anaphor.steps < 0))
    ]
    return next((t for t in reversed(points) if t.span.end - offset <= told.start()), None)


_MOVED = (
    r"(?:\w+\s)?(?:risen|fallen|grown|shrunk|climbed|dropped|declined|increased|"
    r"come\s(?:down|off)|gone\s(?:up|down)|lost|gained|shed|added|put\son|slipped|swollen|widened|narrowed|"
    r"decreased|slumped|plunged|jumped|soared|more\sthan\s(?:doubled|halved|tripled)|doubled|"
    r"halved|tripled|trebled)\s(?:by\s)?[^,;:.\d]{0,24}$"
)
_SO_THEY_HAVE = regex(
    r"[,;]\s(?:and\s)?(?:so|meaning(?:\sthat)?|which\smeans(?:\sthat)?)\s[^,;:.\d]{0,60}?\s"
    rf"(?:has|have)\s{_MOVED}|"
    r"[,;]\s(?:[^,;:.\d]{1,40}\s)??(?:since\sthen|(?<=so\s)in\sthe\sspace\sof\sa\s\w+),?\s[^,;:.\d]{0,60}$"
)
"""What follows for today from a time told of: "In 2024 it was 53,679, so it has dropped by"."""


def is_since_then(sentence: SentenceTimes, span: Span, time: TimeRef) -> bool:
    """Whether a figure without a time of its own tells what came since the time told before: "In
    2019 there were 120. Since then the number has halved", "has fallen by a third since that year";
    or with that of the level it led to, "Since then it has fallen by 40, to 80 in May"."""
    if lands_at_its_time(sentence, span, time):
        return True
    offset, stop = sentence.span.start, span.start - sentence.span.start
    own = time.mention is not None and sentence.span.contains(time.mention.span)
    if own or time.to_date or any(not _is_that_one(t) for t in sentence.times):
        return False
    if sentence.times and _PERFECT.search(sentence.text, 0, stop) is not None:
        return True
    dated = time.period is not None and not time.inherited
    if dated and _SINCE_THEN_BEHIND.match(sentence.text, span.end - offset) is None:
        return False
    if _SINCE_THEN.search(sentence.text, 0, stop) is not None:
        return True
    behind = _SINCE_BEHIND.match(sentence.text, span.end - offset)
    return behind is not None and _PERFECT.search(sentence.text, 0, stop) is not None


def lands_at_its_time(sentence: SentenceTimes, span: Span, time: TimeRef) -> bool:
    """Whether what has moved "since then" led to a level of the only time that is told: "Since then
    it has fallen by 40, to 80 in May"."""
    if time.mention is None or [time.mention.span] != [t.span for t in sentence.times]:
        return False
    offset, lands = sentence.span.start, time.mention.span.start
    since = _SINCE_THEN_HAS.match(sentence.text, 0, span.start - offset)
    between = sentence.text[span.end - offset : lands - offset]
    return since is not None and _TO_A_LEVEL.fullmatch(between) is not None


_SINCE_THEN_HAS = regex(r"\W*(?:But\s)?[Ss]ince\sthen,?\s[^,;:.\d]*\sha(?:s|ve)\s[^,;:.\d]*$")
_TO_A_LEVEL = regex(r"(?:\s[a-z]+){0,2},?\sto\s(?:[^,;.]|(?<=\d)[,.](?=\d))*\d[^,;]{0,30}?\s?")


def _is_that_one(time: TimeMention) -> bool:
    """Whether a time is that told before, since which something has moved: "since that year"."""
    return time.kind is TimeKind.SINCE and time.anaphor is not None and not time.anaphor.steps


def moved_by_then(
    sentence: SentenceTimes, span: Span, time: TimeRef, before: TimeRef | None
) -> TimeRef | None:
    """The time told before, where a sentence opens with the one by which a figure of a move had
    come about since, or sets its figure against that one: "In 1990 it was 240m tonnes. By 2024 that
    had shrunk by 36.5%", "The 2024 figure is 36.5% lower"."""
    named, now = time.mention, time.period
    before = _told_in_front(sentence, span) or before
    if named is None or now is None or before is None or before.period is None:
        return None
    if named.anaphor is not None or before.to_date or before.period.end >= now.start:
        return None
    if any(told.kind is not TimeKind.POINT for told in sentence.times):
        return None
    start = sentence.span.start
    moved = _by_then(sentence, span)
    if moved is None and _SO_MUCH_MORE.match(sentence.text, span.end - start) is not None:
        moved = _ITS_FIGURE.search(sentence.text[: max(0, span.start - start)])
    there = moved is not None and start <= named.span.start < start + moved.end("time")
    return replace(before, inherited=False) if there else None


def _by_then(sentence: SentenceTimes, span: Span) -> re.Match[str] | None:
    return _BY_THEN.search(sentence.text, 0, max(0, span.start - sentence.span.start))


def _told_in_front(sentence: SentenceTimes, span: Span) -> TimeRef | None:
    """The time that the clause before tells: "hit 12,400 in March; by May it had fallen by 40%"."""
    moved = _by_then(sentence, span)
    stop = sentence.span.start + moved.start() if moved is not None else 0
    told = [t for t in sentence.times if t.span.end <= stop and t.kind is TimeKind.POINT]
    return TimeRef(told[-1].period, mention=told[-1]) if told else None


_BY_THEN = regex(
    r"(?:^\W*(?:(?:But|Yet|And|Still),?\s)?|[;:,–—]\s(?:(?:and|but|yet|though)\s)?)[Bb]y\s(?P<time>[^,;:.]{3,40}?),?\s"
    rf"(?:it|that|this|they|the|its|their)\s(?:[a-z]+\s){{0,3}}?had\s{_MOVED}"
)
_FIGURE = r"(?:figure|number|total|level|rate|price|count|tally)"
_ITS_FIGURE = regex(
    rf"^\W*(?:The\s{_FIGURE}\s(?:for|of|in)\s(?:[^,;:.]{{3,24}}?)|(?:The\s)?(?:[^,;:.]{{4,24}}?)\s{_FIGURE})"
    r"(?P<time>)\s(?:is|was|stands)\s(?:(?:still|just|only|some|about|almost|nearly|over)\s){0,2}$"
)
_SO_MUCH_MORE = regex(r"\s(?:higher|lower|more|less|fewer|larger|smaller|dearer|cheaper)(?=[.;]|$)")
_SINCE_THEN = regex(r"\b[Ss]ince then\b|\b(?:has|have|[’']s|[’']ve)\ssince\s(?!the\b)[a-z]")
_SINCE_BEHIND = regex(r"(?:\s(?!ever\b)[a-z]+){0,2}\s(?:ever\s)?since(?:\sthen)?(?=[.,;:)]|$)")
"""What closes a sentence on what has come since a time told before: "It has doubled since."."""
_SINCE_THEN_BEHIND = regex(r"\ssince\sthen(?=[.,;:)]|$)")
_PERFECT = regex(r"\b(?:has|have|[’']s|[’']ve)\b")
