"""The benefit of the doubt: when a contradiction rests on too little to accuse a sentence.

How much is asked depends on how well a slip explains the printed figure. A misprint of the very
value that was looked up (sign, scale, digits, an older print) confirms the reading; a figure that
fits another period or series may as well have been looked up wrongly, and one that nothing
explains is more often misread than misprinted: of 174 planted errors in the labelled articles four
had no explanation, of 90 unexplained contradictions three in four were our own.
"""

import re

from verifier.check.certainty import Told
from verifier.check.peaks import is_an_undated_extreme, is_told_of_when
from verifier.diagnose.misprints import significant_digits
from verifier.judge.apposition import is_in_apposition
from verifier.judge.dated import is_dated_outright, is_of_the_close_before, names_its_day
from verifier.judge.doubts.each_step import is_of_each_step, is_over_a_time_taken_over
from verifier.judge.doubts.ground import Ground
from verifier.judge.doubts.kinds_told import is_plainly_moved
from verifier.judge.doubts.last_months import is_of_the_last_month
from verifier.judge.doubts.left_alone import is_of_a_rate_left_alone
from verifier.judge.doubts.left_behind import was_reached_before
from verifier.judge.doubts.left_out import is_a_move_of_an_open_unit, is_of_open_size
from verifier.judge.doubts.named_sides import (
    about_a_comparison,
    is_of_a_rival_behind,
    is_placed_by_name,
)
from verifier.judge.doubts.narrowed import tells_of_a_part
from verifier.judge.doubts.other_things import is_of_another_thing
from verifier.judge.doubts.out_of_reach import (
    is_of_another_form,
    is_out_of_date,
    is_out_of_reach,
    is_told_of_the_next,
)
from verifier.judge.doubts.own_words import is_on_another_footing
from verifier.judge.doubts.runs import is_no_run_of_moves
from verifier.judge.doubts.settled import (
    about_a_trend,
    is_a_move_of_a_known,
    is_beyond_doubt,
    is_dated_by_its_sister,
    is_settled,
    is_told_by_its_place,
)
from verifier.judge.doubts.sizes import is_a_size_by_name
from verifier.judge.doubts.taken_out import is_left_out
from verifier.judge.doubts.wholes import (
    is_a_part_of_them,
    is_a_share_of_a_move,
    is_the_whole_of_a_share,
)
from verifier.judge.other_times import is_set_against_a_year, is_told_too
from verifier.language.moves.valence import TWO_FACED
from verifier.lazy import regex
from verifier.match.house import ALIASED
from verifier.model.claim import Claim
from verifier.model.mention import Basis
from verifier.model.period import Period
from verifier.model.quantity import Bound
from verifier.model.series import Nature, Transformation
from verifier.model.verdict import Reason, Verdict
from verifier.settings import Settings

_YEAR_WORD = regex(r"\b(?:a|the|its|their|full|whole|this|last) year\b", re.IGNORECASE)
_MISPRINTS = frozenset(
    (Reason.OFF_SIGN, Reason.OFF_SCALE, Reason.OFF_DIGITS, Reason.OFF_UNIT, Reason.OFF_BASIS)
)
"""Slips within the measure and period that were read: the near fit bears the reading out."""
_OTHERWISE_TRUE = frozenset(
    (Reason.OFF_VALUE, Reason.OFF_PERIOD, Reason.OFF_SERIES, Reason.OFF_OPERATION)
)
"""Contradictions that a part of the measure, which no pack holds, would resolve."""
_NEAR_THE_READING = frozenset((Reason.OFF_OPERATION, Reason.OFF_DIGITS, Reason.OFF_SCALE))
"""Slips that bear the comparison out which was read."""
_ROWS = frozenset((Reason.OFF_STREAK, Reason.OFF_RANK, Reason.OFF_RECORD))


def in_doubt(claim: Claim, reason: Reason, ground: Ground, settings: Settings) -> Reason | None:
    """The reason why a contradicted claim stays unverified; None where it is a mismatch.

    What only the figure before makes likely accuses nobody, unless that figure bears the measure
    out and this one fits it but for a misprint.
    """
    sure = ground.certainty
    if reason is Reason.OFF_SCALE and is_of_open_size(claim, ground.series):
        return Reason.AMBIGUOUS
    otherwise = ground.value.stands_in and reason not in _NEAR_THE_READING
    newer = reason in (Reason.OFF_VALUE, Reason.OFF_PERIOD)
    otherwise = otherwise or (newer and is_told_of_the_next(claim, ground.read))
    misprinted = reason in (Reason.OFF_DIGITS, Reason.OFF_SCALE)
    borne_out = misprinted and ground.digits > _SEVERAL and claim.operation == "share"
    if ground.value.reprinted or otherwise or (not borne_out and is_out_of_reach(claim, ground)):
        return Reason.AMBIGUOUS
    reached = reason is Reason.OFF_RECORD and was_reached_before(claim)
    reached = reached or is_of_a_rate_left_alone(claim, ground) or is_of_each_step(claim)
    reached = reached or is_over_a_time_taken_over(claim, ground) or is_a_size_by_name(claim)
    if ground.value.next or reached or is_an_undated_extreme(claim) or is_told_of_when(claim):
        return Reason.UNRESOLVED_PERIOD
    moved = claim.operation == "growth" and is_on_another_footing(claim, ground.series)
    otherwise = is_of_another_form(claim, ground) or is_of_another_thing(claim, ground)
    otherwise = otherwise or is_of_a_rival_behind(claim, ground.series)
    otherwise = otherwise or is_a_move_of_an_open_unit(claim, ground.series)
    if moved or otherwise or is_left_out(claim, ground.series):
        return Reason.AMBIGUOUS
    if reason in _OTHERWISE_TRUE and (
        is_the_whole_of_a_share(claim) or is_a_part_of_them(claim, ground.series)
    ):
        return Reason.AMBIGUOUS
    if reason is Reason.OFF_PERIOD and is_of_the_last_month(claim, ground):
        return Reason.UNRESOLVED_PERIOD
    if is_a_share_of_a_move(claim, ground.series):
        return Reason.AMBIGUOUS
    if misprinted and ground.digits > _SEVERAL - sure.anchored:
        return None  # the right figure is there, letter for letter
    if reason is Reason.OFF_STREAK and is_no_run_of_moves(claim, ground.series):
        return Reason.AMBIGUOUS
    if reason is Reason.OFF_RANK and is_in_apposition(claim):  # to the figure that is the place's
        return Reason.AMBIGUOUS
    if is_settled(claim, reason, ground):
        return None
    told = reason in _MISPRINTS or (reason in _ROWS and ground.match.lead >= _AHEAD)
    told = told or (reason is not Reason.OFF_SERIES and is_a_move_of_a_known(claim, ground))
    confirmed = told and ground.borne.measure and not ground.match.rival
    if ground.match.score < settings.match_floor and not confirmed:
        return Reason.AMBIGUOUS
    behind = ground.match.rival and ground.match.lead < _AHEAD  # as likely a measure bears it out
    if reason is Reason.OFF_SIGN and (behind or _is_two_faced(claim, ground)):
        return Reason.AMBIGUOUS
    if claim.operation == "level" and claim.clause.basis is Basis.ANNUALISED:
        return Reason.AMBIGUOUS
    if claim.assertion == "trend":
        return about_a_trend(ground)
    if reason is Reason.OFF_COMPARISON:
        return about_a_comparison(claim, ground)
    if reason in _ROWS:
        return _about_a_row(claim, reason, ground)
    settled = ground.borne.kept or ground.match.score > ALIASED / 2
    if reason is Reason.OFF_SERIES and ground.series.breakdown is None:
        settled = False  # the figure itself says that it is of a part
    if reason in _OTHERWISE_TRUE and not settled and tells_of_a_part(claim, ground.series):
        return Reason.AMBIGUOUS
    if ground.slip is None and reason is Reason.OFF_VALUE:
        return _unexplained(claim, ground, settings)
    if reason in _MISPRINTS:
        few = sure.doubts < _FEW + (reason is not Reason.OFF_BASIS) or ground.digits > _SEVERAL
        loose = ground.match.lead < _AHEAD or ground.series.status == "forecast"
        level = ground.digits < _SEVERAL and loose and not ground.borne.measure
        return None if few and not level else Reason.AMBIGUOUS
    if reason is Reason.OFF_PERIOD:
        return _about_a_period(claim, ground)
    if reason is Reason.OFF_SERIES:
        held = ground.series.nature in (Nature.STOCK, Nature.PRICE)
        if ground.instead.had or (ground.value.apart and held):
            return Reason.AMBIGUOUS  # "Washington's payroll": the part is told by its owner
        bare = claim.quantity is not None and claim.quantity.unit is None
        if bare and ground.series.indicator == "exchange_rate":
            return Reason.AMBIGUOUS  # which rate is not told: "on the street it is 1,648"
        if is_told_by_its_place(claim, reason, ground):
            return None
        ahead = ground.match.clear >= _FAR_AHEAD and not ground.match.rival
        named = ground.instead.itself and ground.digits > _SEVERAL and not ground.match.rival
        apart = ground.instead.told_apart and (ahead or named or not ground.instead.another)
        return None if apart else Reason.AMBIGUOUS
    led = claim.clause.link in ("to", "by") or is_plainly_moved(claim, ground.series)
    if reason is Reason.OFF_OPERATION and ground.digits > 1 and led:
        return None  # the figure is there, and the word that says what it is is not its own
    flow = ground.series.nature is Nature.FLOW  # whose level is a movement as well
    return None if sure.doubts < _FEW and ground.digits > 1 and not flow else Reason.AMBIGUOUS


_FEW, _UNEXPLAINED, _SEVERAL, _MANY, _FAR_AHEAD, _AHEAD = 4, 2, 2, 4, 0.4, 0.1


def _about_a_row(claim: Claim, reason: Reason, ground: Ground) -> Reason | None:
    """A run, a rank or a record is wrong in any other series too, unless it holds there."""
    sure = ground.certainty
    unsure = not sure.anchored or sure.doubts >= _FEW or ground.match.lead < _AHEAD
    rival = ground.match.rival and not is_placed_by_name(claim, reason, ground)
    if rival or (reason is Reason.OFF_RECORD and unsure):
        return Reason.AMBIGUOUS
    if reason is Reason.OFF_STREAK and (ground.value.still or not (sure.anchored or sure.measure)):
        return Reason.AMBIGUOUS  # what moved is hardly the measure that did not
    return Reason.UNRESOLVED_PERIOD if ground.value.daily and sure.time is Told.OPEN else None


def _unexplained(claim: Claim, ground: Ground, settings: Settings) -> Reason | None:
    """A figure that nothing explains: the text must name nearly all, or tell it by its place in a
    list, and it must not be the value of another time."""
    sure = ground.certainty
    if is_beyond_doubt(claim, ground):
        return None
    undated = (sure.time is Told.OPEN and not ground.value.set_then) or (
        ground.value.daily and not names_its_day(claim)
    )
    if undated or (ground.value.elsewhere and not _is_dated(claim, ground)):
        return Reason.UNRESOLVED_PERIOD
    if is_out_of_date(claim, ground.read):
        return Reason.AMBIGUOUS
    scored = ground.borne.measure or ground.match.score >= settings.sure
    if not sure.anchored and not ground.match.rival:
        return Reason.NO_SERIES
    dated = sure.time is Told.NAMED or not ground.borne.measure
    ahead = ground.match.lead >= (_AHEAD if ground.borne.measure else _FAR_AHEAD)
    placed = claim.clause.group is not None and not sure.doubts and ground.match.lead >= _AHEAD
    certain = (scored and dated and ahead and sure.doubts <= _UNEXPLAINED) or placed
    against = ground.match.rival or ground.value.apart
    certain = certain or is_a_move_of_a_known(claim, ground)
    return None if certain and not against else Reason.AMBIGUOUS


def _about_a_period(claim: Claim, ground: Ground) -> Reason | None:
    """A figure of another period: the measure must be told, and the other period may not be."""
    sure, slip = ground.certainty, ground.slip
    if ground.match.rival or ground.series.status == "forecast":
        return Reason.UNRESOLVED_PERIOD
    other = slip.period if slip is not None else None
    if is_set_against_a_year(claim, other) or is_of_the_close_before(claim, other, ground.read):
        return Reason.UNRESOLVED_PERIOD
    if _is_told_by_its_like(ground) or _is_dated(claim, ground):
        return None
    if ground.instead.later:  # copy quotes the past by mistake, and seldom what came later
        dated = sure.anchored and sure.time is Told.NAMED
        return None if dated and ground.digits > _SEVERAL else Reason.UNRESOLVED_PERIOD
    undated = sure.time is Told.OPEN and ground.digits == _SEVERAL  # as copy on a year just over
    total = (claim.operation == "level" or undated) and ground.instead.wider
    few = ground.digits < _SEVERAL and not is_dated_by_its_sister(claim, ground)
    if sure.time is not Told.NAMED and (few or total):
        return Reason.UNRESOLVED_PERIOD
    if slip is not None and is_told_too(claim, slip.period):
        return Reason.UNRESOLVED_PERIOD
    wide = ground.borne.measure and ground.instead.wider
    if (sure.anchored and not wide) or is_dated_by_its_sister(claim, ground):
        return None
    if slip is not None and _tells_a_year(claim, slip.period):
        return Reason.UNRESOLVED_PERIOD
    dated = sure.time is Told.NAMED and sure.doubts < _FEW
    plain = ground.match.lead >= _AHEAD and not ground.instead.wider
    return None if dated and plain else Reason.UNRESOLVED_PERIOD


def _is_told_by_its_like(ground: Ground) -> bool:
    """Whether a figure of a longer period stands beside a right one of the period that was read: of
    its own series, of what it is set against or of another part."""
    return ground.borne.kept and ground.instead.wider and ground.digits >= _SEVERAL


def _is_dated(claim: Claim, ground: Ground) -> bool:
    """Whether nothing but the time of a figure can be wrong: it is dated outright, and its measure
    is named, or it has so many digits that they tell it."""
    told = ground.certainty.anchored and ground.digits >= _SEVERAL
    return (told or ground.digits >= _MANY) and is_dated_outright(claim)


def _is_two_faced(claim: Claim, ground: Ground) -> bool:
    """Whether up and down depend on the view: dollars per pound fall where the dollar rises, and
    unemployment improves by falling; or a percentage may be that of another thing than the rate,
    which its sentence does not name: "In Austria, fares rose 6.2%"."""
    word, series = claim.clause.change.word if claim.clause.change else "", ground.series
    rate = (series.nature, series.transformation) == (Nature.RATE, Transformation.NONE)
    if rate and claim.operation == "growth" and ground.certainty.measure is not Told.NAMED:
        return True
    return series.indicator == "exchange_rate" or word.startswith(TWO_FACED)


def _tells_a_year(claim: Claim, period: Period | None) -> bool:
    """Whether a bare "year" stands between the period that was read and a figure that fits a
    year: "82m in December, closing out a year in which travel grew 15%"."""
    mention, clause = claim.clause.time.mention, claim.clause
    if period is None or mention is None or (period.end - period.start).days < _MOST_OF_A_YEAR:
        return False
    start = clause.sentence.start
    between = clause.sentence_text[max(0, mention.span.end - start) : claim.span.start - start]
    return _YEAR_WORD.search(between) is not None


_MOST_OF_A_YEAR = 300


def is_letter_for_letter(verdict: Verdict) -> bool:
    """Whether the right figure is there but for a slip in its digits, its scale or its time, and
    has so many digits that this is no chance: it bears the measure out, however faintly that is
    told."""
    quantity = verdict.claim.quantity
    slipped = verdict.reason in (Reason.OFF_DIGITS, Reason.OFF_SCALE, Reason.OFF_PERIOD)
    return slipped and quantity is not None and significant_digits(quantity) > _SEVERAL


def is_telling(claim: Claim) -> bool:
    """Whether a figure is printed so exactly that a reading does not fit it by chance: three digits
    or more, unhedged."""
    quantity = claim.quantity
    if quantity is None or quantity.bound is not Bound.EXACT or claim.assertion != "value":
        return False
    return quantity.step > 0 and quantity.value / quantity.step >= _TELLING_STEPS


_TELLING_STEPS = 100
