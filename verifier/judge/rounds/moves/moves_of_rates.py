"""Home of moves in percent of one right rate beside them, by which it moved in points: "the margin
slipped 0.2% to 5.1%", "4.19%, which is 0.54% lower than a year ago", "The rate leapt 0.9% in a
month"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.moves.percent_for_points import if_in_points, is_a_right_rate
from verifier.judge.rounds.moves.points import NO_PERCENT
from verifier.judge.rounds.moves.shares_moved import moved_share, share_at
from verifier.judge.rounds.moves.told_from import is_told_from_no_time
from verifier.judge.rounds.retold import retold
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import Basis
from verifier.model.months import MONTH
from verifier.model.quantity import Bound, Quantity
from verifier.model.series import Nature, Transformation
from verifier.model.verdict import Rating, Reason, Verdict

_NAMES = (
    r"(?:rate|yield|margin|ratio|share|slice|proportion|percentage|inflation|unemployment|"
    r"joblessness|turnout|occupancy|take-up)"
)
_OF_A_RATE = regex(rf"\b{_NAMES}\b(?!s?\s(?:sales|revenue|prices?)\b)[^;:]*$", re.IGNORECASE)
_OF_AMOUNTS = regex(
    r"\b(?:prices?|sales|revenues?|wages|pay|earnings|output|production|profits?|costs?|rents?|"
    r"takings|receipts|spending|incomes?|exports|imports|orders|lending|borrowing)$",
    re.IGNORECASE,
)
"""A subject that moves in percent by itself."""
_ABOUT = r"(?:(?:just|only|some|about|almost|nearly|a\sfurther|another)\s)?"
_MOVED_BY = regex(rf"\b[a-z]{{3,}}(?:\s(?:up|down|back))?\s(?:by\s)?{_ABOUT}$")
"""A verb right before how far something moved."""
_TIME = (
    rf"(?:\s(?:in|on|over|from|since|for|during)(?:\s(?:an?|the|its|same|last|this|single|previous|"
    rf"month|quarter|year|week|{MONTH}|mid-\d{{4}}|\d{{4}}|before|earlier|ago)){{1,4}})?"
)
_LED_TO = regex(rf"{_TIME},?\sto\s(?:(?:just|only|about|an?)\s)?", re.IGNORECASE)
_OF_ITS_WHOLE = r"(?:\s(?!(?:with|while|as|but|and|after|compared|against|when)\b)[\w’'-]+){0,7}"
_SET_AGAINST = regex(
    rf"{_OF_ITS_WHOLE}(?:,|\s?[—–]|\s\()\s?(?:which\s(?:is|was)\s|or\s|a\sfigure\s)?(?:still\s)?"
    rf"(?P<way>(?:up|down|off)\s(?:by\s)?)?{_ABOUT}",
    re.IGNORECASE,
)
"""What stands between a rate and how far it lies from another one, with its way if told there."""
_AT_WHICH_IT = regex(
    rf"\s(?:it|they)\s(?:is|was|are|were|yields?|yielded|stands?|stood|remains?)\s(?:still\s)?{_ABOUT}"
)
_THAN = regex(
    r"\s(?:(?:lower|higher|smaller|larger|less|more)(?=\sthan\b|[.,;)]|$)|(?:down|up)\son\b|"
    r"(?:below|above)\b)"
)
_ON_A_TIME = regex(r"\s(?:on|from|since|over|in|compared|versus)\b")
_THE_RATE_MOVED = regex(
    r"\W*(?:(?:But|And|So|Still|Yet),?\s|It\smeans\s|(?:Put\sdifferently|In\sother\swords),?\s)?"
    rf"(?:the|this|that)\s(?P<noun>figure|reading|{_NAMES})\s(?:(?:has|had|have)\s)?"
    rf"(?:[a-z]+ly\s|since\s|then\s)?[a-z]{{3,}}(?:\s(?:up|down|back))?\s(?:by\s)?{_ABOUT}",
    re.IGNORECASE,
)
_THE_MOVE_OF = regex(
    r"\W*(?:The|That|This)\s(?:reduction|cut|increase|rise|fall|drop|decline|decrease|move|jump|hike)"
    r"\sof\s",
)
_CAME = regex(r"\s(?:came|comes|was|is|follow(?:s|ed)|marks|marked|took|takes)\b|[.,]")
_AGAINST_ITS_RATE = regex(
    r"\s(?:on|from|than|below|above)\s(?:(?!and\b)[\w’'-]+\s){0,3}(?:share|rate|proportion)\b"
)
_OF_ANOTHER_THING = (Reason.OFF_VALUE, Reason.OFF_SERIES, Reason.OFF_PERIOD)
"""What a move of the rate looks like where it was read as one of something else."""
_DIGITS, _NEAR = 2, 2


def of_moves_of_rates(sitting: Sitting) -> list[Verdict]:
    """Open moves in percent beside one right rate that moved so: mismatches where it moved by so
    many points and not by so many percent."""
    return [_as_points(n, verdict, sitting) for n, verdict in enumerate(sitting.verdicts)]


def _as_points(place: int, verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    open_still = verdict.rating is Rating.UNVERIFIED or verdict.reason in _OF_ANOTHER_THING
    if not open_still or quantity is None or claim.clause.context:
        return verdict
    plain = quantity.unit == "percent" and quantity.bound is Bound.EXACT
    change = claim.clause.change
    if not plain or claim.assertion != "value" or claim.clause.figure is None or change is None:
        return verdict
    rate = _rate_led_to(place, sitting) or _rate_set_against(place, sitting)
    rate = rate or _rate_of_the_sentence_before(place, sitting)
    if rate is None or rate.series is None or rate.period is None:
        return verdict
    time = replace(claim.clause.time, period=rate.period, inherited=False, to_date=False)
    clause = replace(claim.clause, time=replace(time, apart=False), link="")
    read = replace(claim, direction=claim.direction or change.direction, clause=clause)
    if rate.operation == "share" and sitting.series[rate.series].unit != "percent":
        found = _as_a_move_of_a_share(place, replace(verdict, claim=read), rate, sitting)
        return found if found.claim is not read else replace(found, claim=claim)
    dated = list(_dated(read))
    if any(_grew(told, rate, sitting) for told in dated):
        return _left_open(verdict)
    held = (if_in_points(verdict, told, rate.series, sitting) for told in dated)
    return next((one for one in held if one is not verdict), verdict)


def _left_open(verdict: Verdict) -> Verdict:
    """The verdict on a move by so many percent of the rate, as which it was not read."""
    wrong = verdict.rating is Rating.MISMATCH
    return replace(verdict, reason=Reason.AMBIGUOUS, suggestion=None) if wrong else verdict


def _dated(claim: Claim) -> Iterator[Claim]:
    """The claim as set against the time that it names, else against those that may be meant."""
    yield claim
    if claim.clause.baseline is not None or claim.basis_stated:
        return
    for basis in (Basis.PERIOD, Basis.YEAR):
        clause = replace(claim.clause, basis=basis)
        yield replace(claim, basis=basis, basis_stated=True, clause=clause)


def _grew(claim: Claim, rate: Verdict, sitting: Sitting) -> bool:
    """Whether a rate moved by just so many percent of what it was before."""
    told = replace(claim, operation="growth")
    return sitting.judge.held(told, rate.series or "") is not None


def _as_a_move_of_a_share(
    place: int, verdict: Verdict, share: Verdict, sitting: Sitting
) -> Verdict:
    """The verdict on a move in percent of a share that two measures make, which is wrong where the
    share moved by so many points, and of the share where it moved by so many percent."""
    claim, figure, quantity = verdict.claim, verdict.claim.clause.figure, verdict.claim.quantity
    if figure is None or quantity is None or significant_digits(quantity) < _DIGITS:
        return verdict
    if verdict.period != share.period:  # which its base is no base of
        claim = replace(claim, basis_stated=False)
    if any(_is_so_far(quantity, old, share) for old in _shares_before(claim, share, sitting)):
        return _left_open(verdict)
    points = replace(figure, quantity=replace(quantity, unit="percentage_points"))
    told = replace(claim, operation="change", clause=replace(claim.clause, figure=points))
    asked = replace(verdict, claim=told, reason=Reason.AMBIGUOUS)
    held = moved_share(place, asked, sitting, share)
    its_part = any(_grew(one, share, sitting) for one in _dated(claim))
    if held.rating is not Rating.SUPPORTED or its_part:
        return verdict
    return retold(claim, held, Reason.OFF_UNIT, NO_PERCENT, f"{quantity.value} percentage points")


def _shares_before(claim: Claim, share: Verdict, sitting: Sitting) -> Iterator[Verdict]:
    """The shares that a share may be set against: of the time that is told, a year or a step
    before."""
    now, told = share.period, claim.clause.baseline
    if now is None:
        return
    for then in (told.period if told else None, now.years_later(-1), now.previous()):
        old = share_at(share.claim, then, share.series, sitting)
        if old is not None:
            yield old


def _is_so_far(quantity: Quantity, old: Verdict, new: Verdict) -> bool:
    """Whether a share lies just so many percent from another one."""
    if not old.computed or new.computed is None:
        return False
    percent = abs(new.computed / old.computed - 1) * 100
    return abs(percent - float(quantity.value)) <= float(quantity.step)


def _rate_led_to(place: int, sitting: Sitting) -> Verdict | None:
    """The right rate right behind a move of it: "the margin slipped 0.2% to 5.1%"."""
    verdict = sitting.verdicts[place]
    claim = verdict.claim
    behind = next((v for v in sitting.verdicts[place + 1 :] if v.claim.quantity is not None), None)
    if behind is None or behind.claim.clause.sentence != claim.clause.sentence:
        return None
    if not is_a_right_rate(behind, loose=True) or not _LED_TO.fullmatch(
        words_between(claim, behind.claim)
    ):
        return None
    lead = claim.clause.lead
    if _MOVED_BY.search(lead) is None:
        return None
    subject = claim.clause.subject
    if _OF_A_RATE.search(subject) is None and _OF_AMOUNTS.search(subject) is not None:
        return None
    named = _OF_A_RATE.search(lead) is not None or _is_of_it(verdict, behind, sitting)
    return behind if named else None


def _is_of_it(verdict: Verdict, rate: Verdict, sitting: Sitting) -> bool:
    """Whether a move was read as one of the very rate that stands beside it, which is no rate of
    growth, or which "it" stands for."""
    one = sitting.series.get(rate.series or "")
    if one is None or verdict.series != rate.series or one.nature is not Nature.RATE:
        return False
    level = rate.operation == "level" and _IT_MOVED.search(verdict.claim.clause.lead) is not None
    return level or one.transformation is Transformation.NONE


_IT_MOVED = regex(r"\bit\s(?:has\s|had\s)?[a-z]+\s(?:by\s)?$", re.IGNORECASE)


def _rate_set_against(place: int, sitting: Sitting) -> Verdict | None:
    """The right rate right before how far it lies from another: "4.19%, 0.54% lower than in May",
    "At 3.55% it yields 0.7% less than in May"."""
    claim = sitting.verdicts[place].claim
    before = next((v for v in reversed(sitting.verdicts[:place]) if v.claim.quantity), None)
    if before is None or before.claim.clause.sentence != claim.clause.sentence:
        return None
    based = claim.clause.baseline is not None or claim.basis_stated
    if not is_a_right_rate(before, loose=True) or not based or is_told_from_no_time(claim):
        return None  # "0.4% higher than in Italy", "0.6% above its ten-year mean"
    between = words_between(before.claim, claim)
    behind = claim.clause.tail
    led = _SET_AGAINST.fullmatch(between)
    if led is not None and led["way"]:
        return before if _ON_A_TIME.match(behind) else None
    joined = led is not None or _AT_WHICH_IT.fullmatch(between) is not None
    return before if joined and _THAN.match(behind) else None


def _rate_of_the_sentence_before(place: int, sitting: Sitting) -> Verdict | None:
    """The newest right rate of the last sentence that told figures in percent, if it told of no
    other: "It leapt to 3.5% from 2.6%. The rate has shot up by 0.9% in a month"."""
    claim = sitting.verdicts[place].claim
    lead = claim.clause.lead
    behind = claim.clause.tail
    moved = _THE_RATE_MOVED.fullmatch(lead)
    named = moved is not None or (
        _THE_MOVE_OF.fullmatch(lead) is not None and _CAME.match(behind) is not None
    )
    if not named and _AGAINST_ITS_RATE.match(behind) is None:
        return None
    told = [v for v in sitting.verdicts[:place] if _is_a_figure(v)]
    if not told or told[-1].claim.clause.sentence == claim.clause.sentence:
        return None
    if claim.clause.block - told[-1].claim.clause.block > _NEAR:
        return None
    last = told[-1].claim.clause.sentence
    rate = _newest_of_one([v for v in told if v.claim.clause.sentence == last])
    if rate is None or moved is None or _is_called(moved["noun"].lower(), rate, sitting):
        return rate
    return None


def _is_called(noun: str, rate: Verdict, sitting: Sitting) -> bool:
    """Whether a noun may stand for a rate."""
    one = sitting.series.get(rate.series or "")
    title = one.title.lower() if one is not None else ""
    if noun in _OF_A_PART:
        return rate.operation == "share" or any(word in title for word in _OF_A_PART)
    return noun in _ANY_RATE or noun in title


_ANY_RATE = ("figure", "reading", "rate")
_OF_A_PART = ("share", "slice", "proportion", "percentage")


def _is_a_figure(verdict: Verdict) -> bool:
    quantity = verdict.claim.quantity
    percent = quantity is not None and quantity.unit == "percent"
    return percent and verdict.claim.assertion == "value"


def _newest_of_one(rates: Sequence[Verdict]) -> Verdict | None:
    """The newest of right rates of one series; None where one is of anything else."""
    if not all(is_a_right_rate(v) and v.period is not None for v in rates):
        return None
    if len({v.series for v in rates}) != 1:
        return None
    return max(rates, key=lambda v: str(v.period))
