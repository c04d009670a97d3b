"""Home of excuses: the reading under which a contradicted figure is right, where the text lets it
be read so.

A figure of several digits that fits another reading which its own words permit was misread: of
the figures so excused in the labelled articles one in twenty was wrong.
"""

import re
from dataclasses import replace

from verifier.check import Checker
from verifier.check.certainty import Told
from verifier.check.days import stood_before
from verifier.check.origins import is_the_origin
from verifier.check.resolve import newest
from verifier.diagnose.misprints import significant_digits
from verifier.judge.breaths import follows_a_comparison
from verifier.judge.closeness import is_the_printed
from verifier.judge.doubts.ground import Ground
from verifier.judge.doubts.kinds_told import A_MOVE, is_plainly_a_level, is_plainly_moved
from verifier.judge.doubts.left_out import in_larger_units, scale_left_out, scale_of_a_table
from verifier.judge.doubts.wholes import is_the_whole_of_a_share
from verifier.judge.other_times import (
    is_set_against_a_year,
    lacks_its_year,
    may_stand_at,
)
from verifier.judge.pair_before import called_in_turn
from verifier.judge.price_moves import is_what_a_price_moved
from verifier.judge.times_beside import is_measured_from_a_date, is_told_beside, stands_by_its_time
from verifier.language.moves.move_nouns import MOVE_NOUN
from verifier.language.moves.paces import moves_at_it
from verifier.lazy import regex
from verifier.match.told_otherwise import is_formed_apart
from verifier.model.agreement import stated_side
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.mention import Anaphor, Direction
from verifier.model.outcome import Outcome
from verifier.model.period import Frequency, Period
from verifier.model.quantity import POINTS
from verifier.model.series import Series, Transformation
from verifier.model.verdict import Caveat, Reason

_DIGITS = 2
"""So many digits fit by more than chance."""

Excuse = tuple[Outcome, tuple[Caveat, ...]]


def excuse_of(
    claim: Claim, reason: Reason, ground: Ground, top: Outcome, checker: Checker
) -> Excuse | None:
    """The reading that a slip gives a doubted figure, where its words permit it, with what an
    editor should know of it; None where they do not."""
    slip = ground.slip
    if slip is None or claim.quantity is None:
        return None
    match reason:
        case Reason.OFF_SERIES if _may_be_of(ground) or is_the_whole_of_a_share(claim):
            other = checker.forms(slip.series).series
            apart = is_formed_apart(claim, top.forms.series, other)
            apart = apart or called_in_turn(claim) is not None
            kept = apart or ground.instead.left
            if claim.clause.group is not None or ground.digits < _DIGITS or kept:
                return None
            return held_over(claim, slip.series, checker, Caveat.MEASURE_ASSUMED)
        case Reason.OFF_PERIOD if slip.period is not None:
            if Context.REVISED_FROM in claim.clause.context:
                return None  # an earlier print is of its own time
            if is_measured_from_a_date(claim):
                return None  # which is as far from its own time as it says
            last = newest(top.forms, checker.published)
            pointed = _may_point_at(claim, slip.period, ground, last)
            own = stands_by_its_time(claim) or _is_told_back(claim)
            beside = is_told_beside(claim, slip.period) and not own
            yearly = is_set_against_a_year(claim, slip.period)
            a_rate = top.forms.series.transformation is Transformation.YEAR and not yearly
            far = a_rate and slip.period == ground.read.years_later(-1)
            if (
                (is_the_origin(claim) and (ground.instead.later or far))
                or not (pointed or beside or yearly)
                or lacks_its_year(claim, slip.period, ground.read)
            ):
                return None
            held = _left_by_a_decision(claim, ground.read, top) or slip.period
            time = replace(claim.clause.time, period=held, to_date=False, apart=False)
            dated = replace(claim, clause=replace(claim.clause, time=time, baseline=None))
            return held_over(dated, top.forms.series.key, checker, Caveat.PERIOD_ASSUMED)
        case Reason.OFF_OPERATION if ground.digits >= _DIGITS:
            level = claim.operation != "level"
            if level and claim.quantity.unit in POINTS and claim.clause.link != "to":
                return None  # no rate stands at so many points
            if claim.clause.link not in ("", "to" if level else ""):
                return None
            if level and (
                is_plainly_moved(claim, top.forms.series)
                or is_what_a_price_moved(claim, top.forms.series)
            ):
                return None
            if not level and is_plainly_a_level(claim, top.forms.series):
                return None
            told = _as_level(claim) if level else replace(claim, operation="change", basis=None)
            return held_over(told, slip.series, checker)
        case Reason.OFF_SIGN if _is_of_its_noun(claim) or _is_turned_for_the_better(claim):
            return held_over(_turned(claim), top.forms.series.key, checker)
        case Reason.OFF_SIGN if _is_an_end(claim, top.forms.series):
            return held_over(_as_level(claim), top.forms.series.key, checker)
        case Reason.OFF_SCALE if scale := scale_left_out(claim, top.forms.series):
            return held_over(in_larger_units(claim, scale), top.forms.series.key, checker)
        case Reason.OFF_SCALE if scale := scale_of_a_table(claim, top):
            return held_over(in_larger_units(claim, scale), top.forms.series.key, checker)
    return None


def _left_by_a_decision(claim: Claim, read: Period, top: Outcome) -> Period | None:
    """The time right before the one at which a policy rate is told to have been moved, which is
    when it stood at what it was moved from: "cut in August from 5.25%" tells no August of another
    year; None for other figures."""
    decided = top.forms.series.frequency is Frequency.DAY and stood_before(claim, top.forms)
    return read.previous() if decided and not claim.clause.time.inherited else None


def _may_be_of(ground: Ground) -> bool:
    """Whether words of the sentence let a figure be of the series that it fits."""
    narrowed = ground.instead.narrowed and ground.digits > _DIGITS
    taken = ground.borne.taken and not ground.instead.told_apart
    beside = (ground.instead.beside or taken) and not ground.instead.itself
    return beside or ground.instead.total or narrowed


def _may_point_at(claim: Claim, other: Period, ground: Ground, last: Period | None) -> bool:
    """Whether the words of a figure may tell of the earlier time that it fits. Against a time that
    was carried over to it that is often a slip: of nine figures of the labelled articles so excused
    three were wrong, and of 16 others one."""
    if ground.instead.later or ground.certainty.time is Told.CARRIED:
        return False
    if ground.read != last and _is_one_step_back(claim):
        return False
    told, start = claim.clause.time.mention, claim.clause.sentence.start
    if told is not None and other.count > ground.read.count and other.contains(ground.read):
        place = max(0, told.span.start - start), max(0, told.span.end - start)
        if _ONE_STEP.fullmatch(claim.clause.sentence_text, *place):
            return False  # "in the quarter" is no year so far
    if told is not None and told.anaphor is not None and _is_of_another_year(told.anaphor, other):
        return False  # "in the same quarter of 2025" is none of 2024
    if told is not None and told.window and _is_another_run(other, ground.read):
        return False  # "over the last six months" is not a year ago
    return may_stand_at(claim, other, ground.read)


def _is_of_another_year(pointer: Anaphor, other: Period) -> bool:
    return pointer.year is not None and pointer.year not in (other.start.year, other.end.year)


def _is_told_back(claim: Claim) -> bool:
    """Whether the words for an earlier time stand right behind a move, which is of no other that
    its sentence tells: "up 3.1% in May, after a 2.7% gain the month before"."""
    mention, clause = claim.clause.time.mention, claim.clause
    if mention is None or clause.time.inherited or mention.anaphor is None:
        return False
    start = clause.sentence.start
    between = clause.sentence_text[
        claim.span.end - start : max(claim.span.end, mention.span.start) - start
    ]
    back = mention.anaphor.steps < 0 and mention.span.start >= claim.span.end
    return back and claim.operation != "level" and _A_MOVE.fullmatch(between) is not None


_A_MOVE = regex(rf"\s(?:{MOVE_NOUN}\s)?(?:in\s|of\s)?")


def _is_another_run(other: Period, read: Period) -> bool:
    """Whether two runs of as many steps end further apart than the newest figure is in doubt."""
    alike = (other.frequency, other.count) == (read.frequency, read.count)
    return alike and read.count > 1 and abs(other.last - read.last) > 1


def _is_one_step_back(claim: Claim) -> bool:
    """Whether a figure is told as that of the step before the newest one, which is no other:
    "came in at 2.2% (prev. 1.8%)"."""
    told = claim.clause.time.mention
    anaphor = told.anaphor if told is not None and not told.window else None
    pointed = anaphor is not None and anaphor.year is None and anaphor.steps == -1
    return pointed and claim.clause.time.period is None and not claim.clause.time.inherited


_ONE_STEP = regex(r"(?:(?:in|for|over|during)\s)?(?:the|that)\s(?:month|quarter)", re.I)


def _is_revised(claim: Claim) -> bool:
    """Whether a change was itself cut or raised: "June's rise was cut to 0.7% from 1.2%", where
    the noun says which way it went and the verb does not."""
    if claim.clause.link not in ("to", "from") or claim.operation not in ("growth", "change"):
        return False
    noun = A_MOVE.search(claim.clause.sentence_text)
    if noun is None or _REVISED.search(claim.clause.sentence_text, noun.end()) is None:
        return False
    return (noun["up"] is None) == (claim.direction is Direction.UP)


def _is_of_its_noun(claim: Claim) -> bool:
    """Whether the noun of a move says which way a figure went, and no verb: it was revised, or
    brought there: "the decline held growth in the overall take to 1.3 per cent"."""
    if _is_revised(claim):
        return True
    lead, link = claim.clause.lead, claim.clause.link
    noun = _BROUGHT.search(lead) if link == "to" and claim.operation == "growth" else None
    return noun is not None and (noun["up"] is None) == (claim.direction is Direction.UP)


def _is_turned_for_the_better(claim: Claim) -> bool:
    """Whether a word for better or worse was read against its own way by the words beside it,
    which may tell of another measure: "61.8% had been waiting for no more than 18 weeks, an
    improvement of 2.7 points"."""
    change = claim.clause.change
    told = change is not None and change.word.startswith(("improv", "worsen", "deterior"))
    return told and change is not None and change.direction is not claim.direction


_BROUGHT = regex(
    r"\b(?:held|holds|holding|kept|keeps|keeping|limit(?:ed|s|ing)|slow(?:ed|s|ing)|brought|brings|"
    r"bringing|dragg(?:ed|ing)|drags|took|takes|taking|push(?:ed|es|ing)|curb(?:ed|s|ing))\s"
    rf"(?:(?:the|its|their|annual|yearly|overall|total)\s){{0,2}}{A_MOVE.pattern}[^.,;:\d]*\sto\s$",
    re.IGNORECASE,
)
_REVISED = regex(
    r"\b(?:revised|cut|trimmed|lowered|raised|lifted|pared|marked|upgraded|downgraded|corrected)\b",
    re.IGNORECASE,
)


def _is_an_end(claim: Claim, one: Series) -> bool:
    """Whether a figure is where a move began or ended whose way another figure tells: "edged up
    0.1% to 81.5 million", "lower than the 22.97% of May"."""
    if claim.operation == "level":
        ends = claim.clause.link in _ENDS and stated_side(claim.clause) == 0
        return ends and _BY_SO_MUCH.search(claim.clause.before) is not None
    printed = one.transformation is not Transformation.NONE and not moves_at_it(claim.clause)
    ends = claim.clause.link in _ENDS or follows_a_comparison(claim)
    lead = claim.clause.lead
    return printed and (ends or _SO_IT_STOOD.search(lead) is not None)


_SO_IT_STOOD = regex(
    r"\bthan\s(?:[A-Z][a-z]+|(?:last|the\sprevious)\s[a-z]+)[’']s\s$|\b(?:is|are|was|were)\s(?:[a-z]+\s)?"
    r"(?:low|high|weak|slow|mild|strong|fast)er\b[^.;:\d]{0,60}:\s$"
)
"""What leads to the level of a rate that is compared: "at 5.3%, less well than May's 5.6%",
"inflation is lower across the Channel: 2.2%"."""
_ENDS = ("to", "from", "at")
_BY_SO_MUCH = regex(
    r"\d[^\s,;:]*(?:\s[a-z]+){0,3},?\s(?:to|from|at)\s*(?:[a-z]+\s*){0,3}[$£€¥]?$", re.I
)


def _as_level(claim: Claim) -> Claim:
    return replace(claim, operation="level", direction=None, basis=None)


def _turned(claim: Claim) -> Claim:
    """A change told the other way."""
    down = claim.direction is Direction.DOWN
    return replace(claim, direction=Direction.UP if down else Direction.DOWN)


def held_over(claim: Claim, key: str, checker: Checker, *caveats: Caveat) -> Excuse | None:
    """The outcome of a claim over another series where it holds, with caveats; None elsewhere."""
    found, _ = checker.outcomes(claim, checker.forms(key))
    held = next((outcome for outcome in found if outcome.holds), None)
    if held is None or Caveat.WEAK_BOUND in held.judgement.caveats:
        return None
    assumed = {Caveat.COARSE_ROUNDING, Caveat.MEASURE_ASSUMED} <= {
        *held.judgement.caveats,
        *caveats,
    }
    if assumed and claim.quantity is not None and significant_digits(claim.quantity) <= _DIGITS:
        return None  # "380" of 382, which is a figure of too many things
    return (held, caveats) if is_the_printed(claim, held) else None
