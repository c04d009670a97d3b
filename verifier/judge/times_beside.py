"""Home of times told beside a figure, in its own stretch of the sentence."""

import re

from verifier.judge.stretch import stretch_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.comparing import AGAINST
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Frequency, Period
from verifier.model.printed_money import MARK
from verifier.model.series import Nature, Series
from verifier.model.weekdays import WEEKDAY


def is_told_beside(claim: Claim, period: Period) -> bool:
    """Whether a period is named in the figure's own stretch, and not only by another figure."""
    before, behind = stretch_of(claim, years=True)
    first, last = claim.span.start - len(before), claim.span.end + len(behind)
    return any(
        t.period == period and first <= t.span.start and t.span.end <= last
        for t in claim.clause.times
        if t.kind is not TimeKind.BASELINE  # "5% less than in 2024" is not of 2024
        and not _opens_the_next(claim, t, behind)
        and not closes_a_comparison(claim, t)
    )


def closes_a_comparison(claim: Claim, time: TimeMention) -> bool:
    """Whether a time stands behind what another figure was set against, in a clause that is over
    before the figure: "were up 5.1%, after 5.6% in September; in current prices they grew"."""
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    first, last = time.span.start - start, time.span.end - start
    if time.span.end > claim.span.start or not claim.clause.time.inherited:
        return False
    over = _OVER.match(text, last, claim.span.start - start) is not None
    return over and _SET_AGAINST.search(text[: max(0, first)]) is not None


def is_of_a_comparison_over(claim: Claim, period: Period) -> bool:
    """Whether a period is named by nothing in a figure's sentence but such a time."""
    named = [t for t in claim.clause.times if t.period == period]
    return bool(named) and all(closes_a_comparison(claim, t) for t in named)


_OVER = regex(r"(?:;|,\s(?:while|whereas|but|and))\s")
_SET_AGAINST = regex(
    rf"\b(?:after|{AGAINST}|from|following|than)\s(?:[a-z]+\s){{0,4}}"
    r"[$£€¥]?\d[\d.,]*(?:%|[a-z]+)?(?:\s[a-z]+){0,2}\s?$"
)


def dates_an_extreme(claim: Claim, since: TimeMention) -> bool:
    """Whether a time is that since when there was no such figure, from which nothing moved: "rose
    2% to 7.6m, the first increase since 2017"."""
    start = max(0, since.span.start - claim.clause.sentence.start)
    return _EXTREME.search(claim.clause.sentence_text[:start]) is not None


_EXTREME = regex(
    r"\b(?:first|record|high|low|most|least|best|worst|(?!rest|west|interest|forest|invest|test)"
    r"[a-z]{3,}est)\b(?:\s[\w-]+){0,4}\s?$",
    re.IGNORECASE,
)


def _opens_the_next(claim: Claim, time: TimeMention, behind: str) -> bool:
    """Whether a time behind a figure that has its own before it leads on to the next figure: "In
    the second quarter it was 409bn, and in the first 402bn"."""
    own = claim.clause.time.mention
    dated = own is not None and not claim.clause.time.inherited
    if own is None or not dated or own.span.end > claim.span.start:
        return False
    first, last = time.span.start - claim.span.end, time.span.end - claim.span.end
    if first < 0 or claim.span.end + len(behind) >= claim.clause.sentence.end - 1:
        return False
    return _ON.fullmatch(behind[:first]) is not None and _TO_IT.fullmatch(behind[last:]) is not None


_ON = regex(
    r"[^,;.]{0,24}(?:[,;]|\s(?:and|but|while))\s(?:(?:and|but|while)\s)?|"
    r"(?:[^,;.\d]{0,24},)?\s(?:which\s)?(?:follow(?:s|ed)|compare[sd]\s(?:with|to))\s"
)
"""What leads to the time of the next figure, which the first one is set against too: "July's
figure, 18,005, follows June's 14,362"."""
_TO_IT = regex(r"(?:[’']s?|[,:])?\s(?:[a-z]+\s){0,3}?(?:at\s|to\s)?\W{0,2}")


def stands_by_its_time(claim: Claim) -> bool:
    """Whether a calendar name stands right beside a figure: "from $78.2 billion in July"."""
    mention = claim.clause.time.mention
    if mention is None or claim.clause.time.inherited or mention.anaphor is not None:
        return False
    return mention.span.gap(claim.span) <= _BESIDE or is_dated_behind_its_level(claim)


def is_dated_behind_its_level(claim: Claim) -> bool:
    """Whether a time stands right behind the level that a move led to, and so by the move too:
    "5.6% to €1.37bn in the first nine months"."""
    mention, clause = claim.clause.time.mention, claim.clause
    if mention is None or clause.time.inherited or mention.span.start < claim.span.end:
        return False
    start = clause.sentence.start
    between = clause.sentence_text[claim.span.end - start : mention.span.start - start]
    return _TO_A_LEVEL.fullmatch(between) is not None


_TO_A_LEVEL = regex(
    rf"\sto\s{MARK}?\d[\d.,]*(?:%|[a-z]+|\s(?:m|b|tr)illion)?(?:\s[a-z]+)?\s?(?:\b(?:in|over|for|on)\s)?"
)
_BESIDE = 4


def is_measured_from_a_date(claim: Claim) -> bool:
    """Whether a move is told with what it is measured from by its date, "Change on Q2 2023: +0.8%",
    and so is of the time that lies as far from there as it says."""
    base = claim.clause.baseline
    if base is None or base.period is None or base.mention is None or not claim.basis_stated:
        return False
    return base.mention.kind is TimeKind.BASELINE and base.mention.anaphor is None


def is_told_over_more(claim: Claim, used: Period, series: Series) -> bool:
    """Whether the only time that its sentence tells is a stretch of more steps of a flow than the
    period `used`: "cost £29.2bn over those six months" is no sum of one of them."""
    points = [time for time in claim.clause.times if time.kind is TimeKind.POINT]
    if len(points) != 1 or series.nature is not Nature.FLOW:
        return False
    return points[0].frequency is used.frequency and used.count < (points[0].window or 1)


def is_counted_from_now(claim: Claim, read: Period, other: Period) -> bool:
    """Whether a figure is told of so many years ago, which are counted from now, and the `other`
    time lies whole years further back: "Two years ago there were 29,354", of three."""
    mention = claim.clause.time.mention
    if (
        mention is None
        or mention.anaphor is None
        or mention.anaphor.frequency is not Frequency.YEAR
    ):
        return False
    start = claim.clause.sentence.start
    words = claim.clause.sentence_text[
        max(0, mention.span.start - start) : mention.span.end - start
    ]
    years = read.end.year - other.end.year
    return words.endswith(" ago") and years > 0 and other == read.years_later(-years)


def is_of_a_day_behind(claim: Claim) -> bool:
    """Whether the day right behind a figure is what it is of, and no longer time: "settled at $452
    on Thursday"."""
    return _ON_A_WEEKDAY.match(claim.clause.tail) is not None


_ON_A_WEEKDAY = regex(rf"\son\s{WEEKDAY}\b")
