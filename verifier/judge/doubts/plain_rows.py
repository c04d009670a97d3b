"""Home of rows that are told plainly: runs and records, which only their own words and time can
make wrong."""

import re

from verifier.check.certainty import Told
from verifier.check.parts import runs_up_to_now
from verifier.judge.doubts.counted import ANYTHING, names_of
from verifier.judge.doubts.ground import Ground
from verifier.judge.doubts.left_behind import was_left_behind
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.claim import Claim
from verifier.model.ever_growing import ever_grows
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.months import MONTH
from verifier.model.percent import PERCENT
from verifier.model.period import Period
from verifier.model.series import Series
from verifier.reference.stems import stems_of

_NUMBERS_OF = regex(r"(?:an?\s)?record(?:-breaking)?\snumbers?\sof\s[^.,;:()–—]+", re.IGNORECASE)
_OPENS = regex(r"[,;:()–—]|\b(?:as|while|whilst|because|after|since|when|with|and|but)\s")
_NUMBERS = frozenset(stems_of("number of the a in by all total people persons record"))
_WELL_MATCHED = 0.75
_MOVES = ("growth", "change", "multiple")
_TELLING = (TimeKind.POINT, TimeKind.BASELINE)


def is_plain_record(claim: Claim, ground: Ground) -> bool:
    """Whether a record is that of the measure and the time that were read."""
    goes_on = _goes_on_in_time(claim, ground.value.daily) and not ground.borne.figure
    misdated = goes_on or _lacks_its_since(claim)
    if _counts_others(claim, ground.series):
        return False
    return not (misdated or _is_of_a_level(claim) or was_left_behind(claim))


def _counts_others(claim: Claim, one: Series) -> bool:
    """Whether a record is one of numbers of which no word of its own clause is one of the series:
    "net migration fell as record numbers of Britons packed their bags"."""
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    counted = _NUMBERS_OF.match(text, claim.span.start - start)
    if counted is None:
        return False
    opened = list(_OPENS.finditer(text, 0, claim.span.start - start))
    own = text[opened[-1].end() if opened else 0 : counted.end()]
    return set(stems_of(own)).isdisjoint(names_of(one) - ANYTHING - _NUMBERS)


def is_plain_run(claim: Claim, ground: Ground) -> bool:
    """Whether a run is that of the measure and the time that were read."""
    certainty = ground.certainty
    placeless = certainty.place is Told.OPEN and ground.match.score < _WELL_MATCHED
    told = certainty.anchored and ground.match.score >= _WELL_MATCHED
    lasting = runs_up_to_now(claim)  # whatever time was told before it
    alone = _alone_in_time(claim, ground) or told or lasting or ground.borne.figure
    return alone and not (placeless or _is_read_a_year_back(claim))


def _goes_on_in_time(claim: Claim, daily: bool) -> bool:
    """Whether the sentence tells of another time behind the cue, for which the record may hold,
    or before which it stood: "the record 6.39 of last February", "after a record May"."""
    telling = (*_TELLING, TimeKind.RELEASE) if daily else _TELLING
    told = [time for time in claim.clause.times if time.kind in telling]
    told = [time for time in told if not _is_of_another_figure(claim, time)]
    behind = [time for time in told if time.span.start > claim.span.start]
    dated = bool(behind) and not (told == behind and len(told) == 1 and _is_its_own(claim, told[0]))
    return dated or _AFTER.search(claim.clause.before) is not None


def _is_of_another_figure(claim: Claim, time: TimeMention) -> bool:
    """Whether a time behind a record is told of the next figure, which is joined to it: "the
    highest since June and an increase of 0.1 points on September"."""
    start = claim.clause.sentence.start
    between = claim.clause.sentence_text[claim.span.end - start : max(0, time.span.start - start)]
    return _ANOTHER_FIGURE.match(between) is not None


_ANOTHER_FIGURE = regex(r"[^,;]{0,40}(?:;|,?\s(?:and|but|while))\s(?:[^;.]|\.\d)*\d")


def _is_its_own(claim: Claim, time: TimeMention) -> bool:
    """Whether the only time of a sentence is that of what is told, in the same breath: "oil topped
    $74 in May for the first time since 2023"."""
    ref, start = claim.clause.time, claim.clause.sentence.start
    own = ref.mention is not None and ref.mention.span == time.span and not ref.apart
    between = claim.clause.sentence_text[claim.span.end - start : time.span.end - start]
    return own and time.anaphor is None and _IN.fullmatch(between) is not None


_IN = regex(
    r"\s(?:in|during)\s(?:the\s(?:week|month|quarter|year)\s(?:to|ended|ending|through)\s|"
    r"the\s(?=(?:first|second|third|fourth|final)\squarter))?(?:[A-Z]|[fst]\w+\squarter)[\w. ]*"
)
_AFTER = regex(
    r"\b(?:after|following|from|below|above|than|of)\s(?:an?|the|its|that)\s$", re.IGNORECASE
)


def _lacks_its_since(claim: Claim) -> bool:
    """Whether the cue counts from a time that was not read."""
    printed = claim.clause.sentence_text[claim.span.start - claim.clause.sentence.start :]
    counted = "since" in printed[: len(claim.span)].lower()
    seasonal = _FOR_A_MONTH.search(printed[: len(claim.span)]) is not None
    if seasonal and not any(
        t.span.start < claim.span.end <= t.span.end for t in claim.clause.times
    ):
        return True
    return counted and not any(t.kind is TimeKind.SINCE for t in claim.clause.times)


_FOR_A_MONTH = regex(rf"\bfor (?:an? |any )?{MONTH}$")


def _is_of_a_level(claim: Claim) -> bool:
    """Whether a record that was read as one of a change is told in the words of a level ("volumes,
    up by a third, also set a record"), or one of a share in those of a count ("620.6 TWh, or a
    quarter of the total, the least since 2022"); never of what ever grows."""
    printed = claim.clause.sentence_text[claim.span.start - claim.clause.sentence.start :]
    if claim.operation == "share":
        return _OF_A_COUNT.match(printed) is not None
    if ever_grows(claim.measure.indicator, claim.measure.breakdown):
        return False
    if _MOST.match(printed) and _STANDS_BESIDE.search(claim.clause.before):
        return False  # "rose 3% on the year, the most since May"
    return claim.operation in _MOVES and _OF_A_LEVEL.match(printed) is not None


_MOST = regex(r"(?:the\s)?(?:most|least)\ssince\b", re.IGNORECASE)
_STANDS_BESIDE = regex(
    rf"\d\s?{PERCENT}(?:\s(?:higher|lower|up|down|more|less|dearer|cheaper))?"
    r"(?:\s(?:in|on|over|from|a)\s(?:an?\s|the\s)?(?:year|month|quarter|week|[A-Z]\w+)"
    rf"(?:\s{AGO})?){{0,2}},\s(?:the\s)?$"
)
_OF_A_COUNT = regex(r"(?:the\s|its\s|their\s)?(?:most|fewest|least)\b", re.IGNORECASE)
_OF_A_LEVEL = regex(
    r"(?:an?\s|the\s|its\s|their\s)?(?:all-time\s)?(?:record|high|low|most|fewest|least)", re.I
)


def _is_read_a_year_back(claim: Claim) -> bool:
    """Whether a run was read for the time that its levels are compared with: "for four months
    volumes have been beneath those of the year before"."""
    mention = claim.clause.time.mention
    pointing = mention is not None and mention.anaphor is not None and mention.anaphor.steps < 0
    return pointing and claim.clause.baseline is None


def _alone_in_time(claim: Claim, ground: Ground) -> bool:
    """Whether the sentence tells no time and compares with none, but, of a run that is nearly so
    long, the one that it was read for or the step by which its moves are measured."""
    return not any(
        time.kind in _TELLING
        and not (ground.value.close and _is_of_the_run(claim, time, ground.read))
        for time in claim.clause.times
    )


def _is_of_the_run(claim: Claim, time: TimeMention, read: Period) -> bool:
    """Whether a time is that of the last move of a run, or what each of them is measured against:
    "slipped in August, its fifth consecutive drop", "below a year earlier for ten months"."""
    ref = claim.clause.time
    own = ref.mention is not None and ref.mention.span == time.span
    if time.kind is TimeKind.BASELINE:
        return not own and time.anaphor is not None
    return own and time.anaphor is None and ref.period == read
