"""Home of what had been foreseen of a figure told beside it: "£178m, well ahead of the £164m that
the City had been led to expect", "It earned $4.20 a share; the Street had it down for $4.04".

Whoever foresees says so in ever other words; that a series of forecasts of the same measure had the
figure for the same time, where the words next to it name those who foresee, settles it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.check.origins import is_the_origin
from verifier.diagnose.misprints import significant_digits
from verifier.judge.breaths import follows_a_comparison
from verifier.judge.rounds.nearness import own_time, right_near
from verifier.judge.rounds.odds.by_figure import drawn_on, that_may_be_told
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import stretch_of
from verifier.judge.units_told import told_in, unit_before
from verifier.language.comparisons.outdoing import FALL_BEHIND, OUTDO
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.mention import Direction
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_DIGITS, _BLOCKS, _NEAR = 2, 1, 4
_WHO = (
    r"(?:analysts?|economists?|strategists?|forecasters?|pollsters?|brokers?|pundits?|traders?|"
    r"investors|markets?|(?:the\s)?(?:City|Street)\b|Wall\sStreet|consensus|watchdog|"
    r"Office\sfor\sBudget\sResponsibility|OBR|polls?|surveys?|bureau|experts|number-crunchers|"
    r"soothsayers|professionals|seers|tipsters|company-compiled|pencill?ed|expect\w*|forecasts?|"
    r"projections?|projected|predict\w*|guess(?:es|ed)?|profile|hoped|hopes|looked|looking|bets?)"
)
_BEFORE_IT = regex(
    rf"\b{_WHO}(?:[’']s?)?,?\s(?:[\w’'-]+,?\s){{0,6}}?(?:was|were|had|at|of|for|as|been|to|saw|than|by|put)"
    r"\s(?:[a-z]+\s){0,3}?[$£€¥₹]?$",
    re.IGNORECASE,
)
"""Up to a figure: "the Street had it down for", "the pollsters' guess of"."""
_BEHIND_IT = regex(
    rf"^\s(?:[a-z-]+\s){{0,3}}?(?:(?:that|which|as)\s)?(?:had\sbeen\s)?(?:(?:the|its|their|most|of|by|in|"
    rf"a|an|some)\s){{0,3}}(?:[\w’'-]+\s){{0,3}}?{_WHO}\b",
    re.IGNORECASE,
)
"""Behind a figure: "the £164m that the City had been led to expect", "the €249m of the analysts'
consensus"."""
_BEATEN = regex(
    rf"\b(?:{OUTDO}|{FALL_BEHIND}|defy\w*|defied|confound\w*)\s(?:[\w’'-]+\s){{0,6}}$",
    re.IGNORECASE,
)


_NOT_FORESEEN = regex(
    r"\b(?:valu(?:e|es|ed|ing)|pric(?:e|es|ed|ing)|worth)\s[^.;:\d]{0,40}$|"
    r"\b(?:own|company[’']s|firm[’']s|group[’']s)\s(?:\w+\s)?(?:forecast|projection|prediction|guess|estimate)",
    re.IGNORECASE,
)
"""What analysts put on the firm itself, and what it foresaw of its own."""
_OF_SOMETHING = regex(r"\s(?:into|worth|out\sof|a\sshare\stake|in\s(?:cash|costs|debt|savings))\b")


_OPEN = frozenset((Context.FORECAST, Context.QUOTE))
_PLAN = regex(r"\b(?:plan(?:s|ned)?|targets?|targeted|budget(?:s|ed)?)\b", re.IGNORECASE)
"""What a series of forecasts is called by that holds what was aimed at, and what it is told by."""
_PLANNED = regex(
    r"\b(?:against|with|than|versus|from|below|above|of|to|on|for|short\sof|instead\sof)\s"
    r"(?:(?:the|its|their|a|an)\s)?(?:[a-z-]+\s){0,2}?(?:plan|target|budget)\s(?:figure\s)?of\s"
    r"(?:[A-Z]{2,3}\s?)?[$£€¥₹]?$|\b(?:instead\sof|against|compared\s(?:with|to)|than)\s(?:the\s)?"
    r"(?:[A-Z]{2,3}\s?)?[$£€¥₹]?$",
    re.IGNORECASE,
)
"""Up to a figure that was aimed at: "compared with a target of", "instead of the"."""
_AS_PLANNED = regex(
    r"^\s(?:(?:that|which)\s)?(?:(?:was|were|had\sbeen|as)\s)?(?:(?:the|its|their)\s)?"
    r"(?:[a-z]+\s){0,1}?(?:planned|targeted|budgeted|foreseen\sin\sthe\s(?:plan|budget))\b",
    re.IGNORECASE,
)


def of_what_was_foreseen(sitting: Sitting) -> list[Verdict]:
    """Open figures next to words that name those who foresee, or of a time of which no outturn is
    known, right where the one series of forecasts of what the right figures near them are of had
    them for the same time."""
    found = list(sitting.verdicts)
    packs = drawn_on(sitting)
    right = (v.series for v in found if v.rating is Rating.SUPPORTED and v.series is not None)
    every = frozenset(sitting.series[key].pack for key in right)
    for place, verdict in enumerate(found):
        if every and is_planned(verdict):
            told = _in_money(verdict, found[:place])
            meant = _as_foreseen(told, every, found, sitting)
            found[place] = verdict if meant is told else meant
        elif packs and _may_be_foreseen(verdict):
            found[place] = _as_foreseen(verdict, packs, found, sitting)
    return found


def _may_be_foreseen(verdict: Verdict) -> bool:
    claim, quantity = verdict.claim, verdict.claim.quantity
    open_yet = verdict.rating is Rating.UNVERIFIED and verdict.reason is not Reason.NOT_A_FACT
    if not open_yet or quantity is None or claim.assertion != "value" or quantity.unit == "ratio":
        return False
    if claim.clause.link == "by" or not _OPEN.issuperset(claim.clause.context):
        return False
    before, behind = stretch_of(claim)
    if _NOT_FORESEEN.search(before) or _OF_SOMETHING.match(behind):
        return False
    ahead = _BEFORE_IT.search(before) is not None and _BEATEN.search(before) is None
    if ahead or _BEHIND_IT.match(behind) is not None:
        return True
    unknown = verdict.reason is Reason.NO_OBSERVATION and claim.operation == "level"
    telling = significant_digits(quantity) >= _DIGITS
    return telling and (unknown or Context.FORECAST in claim.clause.context)


def is_planned(verdict: Verdict) -> bool:
    """Whether an open level is told as what was aimed at beside what became of it: "53.0 billion,
    compared with a target of 53.6 billion", "245 million instead of the 238 million planned"."""
    claim, quantity = verdict.claim, verdict.claim.quantity
    if verdict.rating is not Rating.UNVERIFIED or quantity is None or claim.operation != "level":
        return False
    if claim.assertion != "value" or not _AIMED.issuperset(claim.clause.context):
        return False
    if quantity.unit == "ratio" or significant_digits(quantity) < _DIGITS:
        return False
    before, behind = stretch_of(claim)
    led = _PLANNED.search(before)
    named = led is not None and _PLAN.search(led[0]) is not None
    return named or (led is not None and _AS_PLANNED.match(behind) is not None)


def _in_money(verdict: Verdict, told: Sequence[Verdict]) -> Verdict:
    """The verdict on a bare figure told in the unit of the right one before it."""
    claim = verdict.claim
    bare = claim.quantity is not None and claim.quantity.unit is None
    unit = unit_before(claim, told) if bare else None
    return verdict if unit is None else replace(verdict, claim=told_in(claim, *unit))


_AIMED = _OPEN | {Context.TARGET, Context.REVISED_FROM}


def _as_foreseen(
    verdict: Verdict, packs: frozenset[str], others: Sequence[Verdict], sitting: Sitting
) -> Verdict:
    claim = verdict.claim
    near = right_near(claim, (v for v in others if v is not verdict), _BLOCKS)[:_NEAR]
    measures = [sitting.series[k] for k in _keys(verdict, near) if k in sitting.series]
    pool = [
        one
        for one in that_may_be_told(_as_level(claim), packs, sitting.catalogue)
        if one.status == "forecast"
    ]
    if is_planned(verdict):
        pool = [one for one in pool if _PLAN.search(one.title) is not None]
    few = claim.quantity is None or significant_digits(claim.quantity) < _DIGITS
    found: dict[str, Outcome] = {}
    kin = [one for one in pool if any(is_forecast_of(one, measure) for measure in measures)]
    for one in of_its_part(kin, measures[0]) if measures else ():
        if few and one.key != verdict.series:
            continue
        for period in _times(claim, near, one):
            held = sitting.held_closely(_as_level(at_the_time(claim, period)), one.key)
            if held is not None and held.frame.period == period and _goes_so(claim, held):
                found.setdefault(one.key, held)
    if len(found) != 1:
        return verdict
    told, held = replace(verdict, claim=_as_level(claim)), next(iter(found.values()))
    return sitting.judge.composer.held(told, held, Caveat.MEASURE_ASSUMED)


def _goes_so(claim: Claim, held: Outcome) -> bool:
    """Whether a move that had been foreseen went the way that the words tell: "a 3% rise"."""
    computed = held.judgement.computed
    if claim.operation not in ("growth", "change") or claim.direction is None or computed is None:
        return True
    return computed < 0 if claim.direction is Direction.DOWN else computed > 0


def _keys(verdict: Verdict, near: Sequence[Verdict]) -> Iterator[str]:
    yield from (v.series for v in near if v.series is not None)
    if verdict.series is not None:
        yield verdict.series
    yield from (one.series for one in verdict.candidates[:1])


def is_forecast_of(one: Series, measure: Series) -> bool:
    """Whether a series foretells a measure: the same is measured of the same place and holder, by
    whatever slot a pack tells the forecast."""
    if one.key == measure.key:
        return True
    same = (one.indicator, one.ref_area) == (measure.indicator, measure.ref_area)
    alike = _named_first(one) in _words_of(measure) or _named_first(measure) in _words_of(one)
    return same and alike


def of_its_part(pool: Sequence[Series], measure: Series) -> list[Series]:
    """Those of several series of forecasts that are of the very part of a measure, where any is."""
    own = [one for one in pool if one.breakdown == measure.breakdown]
    return own or list(pool)


def _named_first(one: Series) -> str:
    return _words_of(one)[0]


def _words_of(one: Series) -> list[str]:
    return [word.rstrip(",:").lower() for word in one.title.split()]


def _times(claim: Claim, near: Sequence[Verdict], one: Series) -> Iterator[Period]:
    """The times that may be meant: its own, else those of the figures near it that are not of the
    time before, and the step of the forecasts that ends with each."""
    own = own_time(claim)
    near = [v for v in near if not _is_of_before(v.claim)] or near
    told = [p for p in ([own] if own is not None else [v.period for v in near]) if p is not None]
    steps = (Period.of(one.frequency, p.end) for p in told)
    yield from dict.fromkeys((*told, *steps))


def _is_of_before(claim: Claim) -> bool:
    """Whether a figure is what another one came from or is compared with: of the time before it no
    forecast is told beside it."""
    return is_the_origin(claim) or follows_a_comparison(claim)


def _as_level(claim: Claim) -> Claim:
    clause = replace(claim.clause, baseline=None, change=None, context=(Context.FORECAST,))
    return replace(
        claim, clause=clause, operation="level", direction=None, basis=None, basis_stated=False
    )
