"""Home of the parts of a year that a text tells: its seasons, early and late months, its end."""

import re

from verifier.language.times.turns import is_itself_now, is_seen_anew
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import Basis, TimeKind
from verifier.model.months import MONTH
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.series import Nature, Series, Transformation
from verifier.model.span import Span

_PART = regex(
    r"\b(?:spring|summer|autumn|winter|fall|early|late|middle|start|beginning|turn)\b|\bmid-",
    re.IGNORECASE,
)
_END = regex(r"\b(?:end|close) of\b|\bend-", re.IGNORECASE)


def _told(claim: Claim) -> str:
    """The words of a claim's time; empty where they stand in another sentence."""
    told, clause = claim.clause.time.mention, claim.clause
    start = told.span.start - clause.sentence.start if told is not None else -1
    return "" if told is None or start < 0 else clause.sentence_text[start : start + len(told.span)]


def is_a_part_told(claim: Claim) -> bool:
    """Whether a time is a season, or the early, middle or late part of a year."""
    return _PART.search(_told(claim)) is not None


def is_of_a_part(claim: Claim) -> bool:
    """Whether a claim is of such a part of a year, by its words or as what they point to from a
    season: "compared with $197 million a year ago" after the spring quarter was told of."""
    time = claim.clause.time
    if is_a_part_told(claim) or time.period is None or time.mention is None:
        return is_a_part_told(claim)
    months = time.period.frequency is Frequency.MONTH and time.period.count == _SEASON
    pointed = time.mention.anaphor is not None and bool(time.mention.anaphor.steps)
    return pointed and months and time.period.start.month % _SEASON == 0


_SEASON = 3


def newest_in_season(claim: Claim, last: Period | None) -> Period | None:
    """The newest step of a measure where a season that another sentence names has no more of them
    yet: "Something happened this spring" above figures for April; of a share in a year that has not
    all of them, those that there are; None elsewhere. A name is shorter than a count: "this
    spring", not "in the three months to May"."""
    period, told = claim.clause.time.period, claim.clause.time.mention
    if last is None or period is None or told is None or len(told.span) > _NAME:
        return None
    named = period.frequency is Frequency.MONTH and period.count == _SEASON
    named = named and period.start.month % _SEASON == 0 and told.anaphor is None
    within = last.frequency is Frequency.MONTH and period.contains(last) and last.end < period.end
    if within and claim.operation == "share" and period.frequency is Frequency.YEAR:
        return Period.between(Period.of(last.frequency, period.start), last)
    return last if named and within else None


_NAME = len("over the summer of") + 5


def ends_told(claim: Claim, series: Series) -> bool:
    """Whether a level is that of the end of a year, which a measure in shorter steps holds: "the
    population was 41.5m at the end of 2025"."""
    period = claim.clause.time.period
    if period is None or period.frequency is not Frequency.YEAR or period.count > 1:
        return False
    standing = series.nature is not Nature.FLOW and PER_YEAR.get(series.frequency, 0) > 1
    return standing and claim.operation in ("level", None) and _END.search(_told(claim)) is not None


_AT_ITS_END = regex(r"(?:at|by|from) the (?:end|close) of\b|(?:at|by) (?:year-)?end", re.IGNORECASE)


def is_told_of_its_end(claim: Claim) -> bool:
    """Whether a time of months is told by its end, where prices and rates are not its mean: "$28.90
    at the end of 2024", "inflation ended the year at 2.1%", "finished the quarter at $71"."""
    mention, period = claim.clause.time.mention, claim.clause.time.period
    if period is None or period.count > 1 or period.frequency not in _OF_MONTHS:
        return False
    if _CLOSED_AT.search(claim.clause.before):
        return True
    start = mention.span.start - claim.clause.sentence.start if mention is not None else -1
    longer = period.frequency is not Frequency.MONTH  # the end of a month is told of the month
    return (
        longer and start >= 0 and _AT_ITS_END.match(claim.clause.sentence_text, start) is not None
    )


_OF_MONTHS = (Frequency.YEAR, Frequency.HALF, Frequency.QUARTER, Frequency.MONTH)
_CLOSED_AT = regex(
    r"\bended\s\d{4}\sat\s[^;:]{1,40}?\sand\s\d{4}\sat\s\W{0,2}$|"
    r"\b(?:end(?:s|ed|ing)?|finish(?:es|ed|ing)?|clos(?:es?|ed|ing)|exit(?:s|ed|ing)?)\s(?:out\s)?"
    r"(?:(?:the|that|this|last)\s(?:[\w-]+\s)?(?:year|half|quarter|month)|"
    rf"(?:last\s)?{MONTH}|\d{{4}}|it)\s(?:of\s)?(?:\d{{4}}\s)?"
    r"(?:[a-z]+\s){0,2}?(?:at|on)\s[^\d]{0,12}$",
    re.IGNORECASE,
)


def is_told_of_its_start(claim: Claim) -> bool:
    """Whether a figure is where something stood as a time began: "started the quarter at $79"."""
    return _OPENED_AT.search(claim.clause.before) is not None


_OPENED_AT = regex(
    r"\b(?:start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|open(?:s|ed|ing)?|enter(?:s|ed|ing)?)\s"
    r"(?:(?:the|that|this|last)\s(?:[\w-]+\s)?(?:year|half|quarter|month)|it)\s"
    r"(?:[a-z]+\s){0,2}?(?:at|on)\s[^\d]{0,12}$",
    re.IGNORECASE,
)


def ends_with_a_year(claim: Claim, series: Series) -> bool:
    """Whether the time is the year that ends with a December or a fourth quarter, told as such:
    "up 3.4% in the 12 months to December" is the rate of December, and not of the year, and so is
    a level of a yearly rate: "core inflation was 3.4% in the year to the fourth quarter"."""
    told, period = claim.clause.time.mention, claim.clause.time.period
    if told is None or told.basis is not Basis.YEAR or told.period is None or period is None:
        return False
    change = claim.operation in ("growth", "change")
    yearly = claim.operation == "level" and series.transformation is Transformation.YEAR
    return (change or yearly) and period.frequency is Frequency.YEAR and period.count == 1


def stands_at_the_end(period: Period, series: Series) -> bool:
    """Whether a range that another figure was told over leaves a stock at its last step: "rain was
    scarce between March and May. Stocks stood at 77%"."""
    own = period.frequency is series.frequency and period.count > 1
    return own and series.nature is Nature.STOCK


def end_of_a_stretch(claim: Claim, series: Series) -> Period | None:
    """The last step of a stretch, where a stock that another figure was told over stands, and what
    a move over it came to: "between May and October the rate rose to 4.4%"; None for others."""
    time, period = claim.clause.time, claim.clause.time.period
    if period is None or period.count == 1 or period.frequency is not series.frequency:
        return None
    if time.inherited:
        return period.final if stands_at_the_end(period, series) else None
    moved = claim.operation == "level" and claim.clause.change is not None
    if not moved or series.nature is Nature.FLOW or FROM_TO.match(_told(claim)) is None:
        return None
    return period.final if claim.clause.link == "to" else None


FROM_TO = regex(r"(?:between|from)\s[^,;.]{2,40}?\s(?:and|to)\s", re.IGNORECASE)
"""A stretch that is told by both of its ends."""


def closes_a_year(claim: Claim, series: Series) -> bool:
    """Whether a year stands for its end, as it does for a stock: "reserves of $40.68 billion at the
    end of last year"."""
    period = claim.clause.time.period
    if period is None or claim.operation != "level" or series.nature is not Nature.STOCK:
        return False
    finer = PER_YEAR.get(series.frequency, 0) > 1
    whole = period.frequency is Frequency.YEAR and period.count == 1 and finer
    return whole and _WITHIN.search(claim.clause.sentence_text) is None


def may_end_a_year(claim: Claim, series: Series, period: Period) -> Period | None:
    """The last step of a year at the end of which a price, index or rate may have come to a figure:
    "leapt 3.9 per cent over 2025 to £196,264", which is no mean of that year; None elsewhere."""
    moved = claim.operation == "level" and claim.direction is not None and claim.clause.link == "to"
    whole = period.frequency is Frequency.YEAR and period.count == 1
    finer = PER_YEAR.get(series.frequency, 0) > 1 and series.nature is not Nature.FLOW
    return Period.of(series.frequency, period.end) if moved and whole and finer else None


_WITHIN = regex(r"\b(?:peak|trough|maxim|minim|averag|mean\b|crest|bottom)", re.IGNORECASE)
"""What a stock did on some day of a year: "its peak in 2025 was 17.18 million"."""


def stands_now(claim: Claim, series: Series) -> bool:
    """Whether a rate or price is told as where it has come to in the year so far: "has cut its rate
    this year to 3.6%"; or anything as it is now, behind the figure of another time: "the rate, 4.3%
    in February, is now at its highest since June"."""
    clause = claim.clause
    if _is_told_now(claim) or _is_in_force(claim, series) or _is_counted_finer(claim, series):
        return True
    if claim.operation != "level" or series.nature is Nature.FLOW or not _so_far(claim):
        return False
    return clause.lead.endswith(" to ")


def _is_counted_finer(claim: Claim, series: Series) -> bool:
    """Whether an extreme without a time of its own, told behind that of another measure, is counted
    since a step of its own that is shorter: "in the third quarter output grew 0.7%. Core inflation
    ticked up to 3.1%, its highest since April"."""
    time, clause = claim.clause.time, claim.clause
    if claim.assertion != "record" or not time.inherited or time.period is None:
        return False
    since = (t.period for t in clause.times if t.kind is TimeKind.SINCE and t.period is not None)
    begun = next(since, None)
    finer = PER_YEAR.get(series.frequency, 99) > PER_YEAR.get(time.period.frequency, 99)
    return begun is not None and finer and begun.frequency is series.frequency


def _is_in_force(claim: Claim, series: Series) -> bool:
    """Whether a rate known by the day is told in the present, behind what something else was at a
    time: "inflation was 2.2% in August and the deposit rate is 3.5%"."""
    clause, mention = claim.clause, claim.clause.time.mention
    by_day = series.frequency is Frequency.DAY and series.nature is Nature.RATE
    if not by_day or claim.operation != "level" or mention is None:
        return False
    start = clause.sentence.start
    if not clause.sentence.start <= mention.span.end <= claim.span.start:
        return False
    between = clause.sentence_text[mention.span.end - start : claim.span.start - start]
    return _IN_FORCE.search(between) is not None


_IN_FORCE = regex(
    r"(?:,|\b(?:and|but|while|whereas|though|although|when|as)\b)[^;]*?\b(?:is|are|stands|sits|remains|"
    r"stays|lies|rests|runs)\s(?:(?:still|currently|now|unchanged|stuck|held|set|at|just|only)\s)*$"
)


def _is_told_now(claim: Claim) -> bool:
    """Whether "now" stands between a claim and the time that its sentence names before."""
    mention, clause = claim.clause.time.mention, claim.clause
    start = clause.sentence.start
    if mention is None or mention.anaphor is not None or not clause.sentence.contains(mention.span):
        return False
    if is_itself_now(
        clause.sentence_text, Span(mention.span.start - start, mention.span.end - start)
    ):
        return False
    between = clause.sentence_text[mention.span.end - start : max(0, clause.span.start - start)]
    return _NOW.search(between) is not None and not is_seen_anew(between)


_NOW = regex(
    r"\b(?:(?:is|are|has|have|stands?|sits?|runs?)\snow|now\s(?:is|are|has|have|stands?|sits?|at))\b"
    r"(?!\s(?:put|thought|believed|said|judged|given|seen|(?:reckon|estimat|report|calculat|expect|"
    r"forecast|project|revis)\w*)\b)",
    re.IGNORECASE,
)
"""What tells a figure as it is, and not what it is taken to have been: "is now put at"."""


def _so_far(claim: Claim) -> bool:
    """Whether a claim is told of the year that still runs."""
    return claim.clause.time.to_date or _RUNNING.search(_told(claim)) is not None


_RUNNING = regex(r"\b(?:this year|so far|to date)\b", re.IGNORECASE)


def moves_so_far(claim: Claim, series: Series) -> bool:
    """Whether the points of a rate are those that it moved by from the start of the year to now:
    "has cut its rate by 75 basis points this year"."""
    points = claim.operation == "change" and series.nature is Nature.RATE
    return points and not claim.basis_stated and _so_far(claim)


def is_told_of_another(claim: Claim) -> bool:
    """Whether another figure stands between a claim and its time, which was told of that: "rents
    went up 3.4% in the year to January, though the average was still 1,290"."""
    mention, clause = claim.clause.time.mention, claim.clause
    if mention is None or claim.operation == "growth":
        return False
    start = clause.sentence.start
    first, last = sorted((mention.span, clause.span))
    between = clause.sentence_text[: max(0, last.start - start)][max(0, first.end - start) :]
    before = clause.sentence_text[: max(0, first.start - start)]
    return _FIGURE.search(between) is not None or (
        first is mention.span and _FIGURE.search(before) is not None
    )


_FIGURE = regex(r"\d")


def runs_up_to_now(claim: Claim) -> bool:
    """Whether a run lasts up to the newest figure, though a time of another figure stands before
    it: "the pile stood at 76,564 in March and has grown for 26 quarters in a row"."""
    mention, clause = claim.clause.time.mention, claim.clause
    if claim.assertion != "streak" or mention is None:
        return False
    start = clause.sentence.start
    if clause.time.inherited and not clause.sentence.contains(mention.span):
        return _HAS_BEEN.search(clause.lead) is not None
    between = clause.lead[max(0, mention.span.end - start) :]
    return _HAS_RUN.search(between) is not None


_HAS_BEEN = regex(r"\b(?:has|have)\s(?:[a-z]+\s){1,4}for\s(?:(?:the|a)\s(?:past|last)\s)?$")
_HAS_RUN = regex(
    r"^[^;:]*?\b(?:and|but|which|that|it|they)\s(?:has|have)\s(?:[a-z]+\s){1,4}(?:for|in)\s"
    r"(?:(?:the|a|an)\s)?(?:[a-z]+\s)?$"
)
