"""Home of figures acquitted: accused of what they are not wrong of, by a reading of the time or the
measure that the sentence bears as well.

"Down from 138,643 in the quarter before but up from 126,400 a year ago": the second is set against
the figure of which the sentence tells, as the first is, and not against the first.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.check.resolve import newest
from verifier.diagnose.misprints import significant_digits
from verifier.judge.breaths import BREAK, SET_AGAINST
from verifier.judge.rounds.acquittals.asked import is_right, names_ahead, own_words, stands_named
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import stretch_of, words_between
from verifier.judge.times_beside import is_measured_from_a_date
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TimeMention
from verifier.model.period import Frequency, Period
from verifier.model.verdict import Alternative, Caveat, Rating, Reason, Verdict
from verifier.reference.stems import stems_of

_DIGITS = 2
_MOVES = ("growth", "change")


def of_the_base_meant(sitting: Sitting) -> list[Verdict]:
    """Figures accused of another time that are set against another one, right at the step from it
    that their words tell: a year before what the sentence is about, or a step before the newest."""
    return [_at_its_base(verdict, place, sitting) for place, verdict in enumerate(sitting.verdicts)]


def _at_its_base(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if _slip_of(verdict, Reason.OFF_PERIOD) is None or verdict.series is None:
        return verdict
    before, _ = stretch_of(claim)
    if claim.quantity is None or significant_digits(claim.quantity) < _DIGITS:
        return verdict
    if is_measured_from_a_date(claim) or stands_named(before, sitting.series[verdict.series]):
        return verdict
    if _SET_AGAINST.search(before) is None or _OF_ITS_OWN.search(before) is not None:
        return verdict
    beside = [v for v in sitting.verdicts[:place][-1:] if v.period == verdict.period]
    near = any(v.claim.clause.sentence == claim.clause.sentence for v in beside)
    if near and claim.clause.lead.endswith("("):
        return verdict  # "accounted for 24 per cent of them (4,965)"
    meant = _meant(verdict, sitting.verdicts[:place], sitting)
    slips = (a.period for a in verdict.alternatives if a.reason is Reason.OFF_PERIOD)
    period = next((slip for slip in slips if slip in meant), None)
    dated = replace(claim, clause=replace(claim.clause, baseline=None))
    held = period and sitting.held_closely(at_the_time(dated, period), verdict.series)
    return sitting.judge.composer.held(verdict, held, Caveat.PERIOD_ASSUMED) if held else verdict


_OF_ITS_OWN = regex(
    r"\bwith\s(?:the|its|their|an?)\s(?:[\w'’-]+\s){1,6}(?:up|down|rising|falling)\b"
)
"""What tells of a thing of its own: "with the share of foreign guests down from"."""


def _meant(verdict: Verdict, earlier: Sequence[Verdict], sitting: Sitting) -> set[Period]:
    """The times that a figure may be of that another one is set against: as many steps as it names
    before the newest one, where the figure before it is set against that too or was not understood;
    the step before, where it names none."""
    claim, checker = verdict.claim, sitting.judge.checker
    last = newest(checker.forms(verdict.series or ""), checker.published)
    if last is None:
        return set()
    if verdict.period is not None and verdict.period.final == last.final:
        last = verdict.period
    behind = next((m for m in claim.clause.times if _stands_behind(m, claim)), None)
    if behind is None:
        ahead = earlier[-1:] and earlier[-1].claim.clause.sentence == claim.clause.sentence
        own = any(_stands_in_its_stretch(mention, claim) for mention in claim.clause.times)
        return {last.previous()} if ahead and not own and verdict.period == last else set()
    if behind.anaphor is not None and behind.anaphor.steps >= 0:
        return set()
    heads = {v.period for v in earlier if _heads(v, verdict) and v.period is not None}
    if _counts_from_the_head(verdict, earlier):
        heads.add(last)
    if behind.anaphor is None:  # "against $5.39 last summer", of a month
        if _DATED.match(claim.clause.tail) is not None:
            return set()  # "with 26.02 euros in the second quarter of 2025"
        bases, whole = {head.years_later(-1) for head in heads}, verdict.period
        return {b for b in bases if whole is not None and whole != b and whole.contains(b)}
    steps, frequency = behind.anaphor.steps, behind.anaphor.frequency
    if frequency is last.frequency and last.count == 1:
        return {head.shift(steps) for head in heads}
    return {head.years_later(steps) for head in heads} if frequency is Frequency.YEAR else set()


_DATED = regex(
    r"[^,;:]{0,30}\b(?:(?:first|second|third|fourth)\s(?:quarter|half)|first\s[\w-]+\smonths)\s"
    r"(?:of\s)?(?:19|20)"
)


def _heads(earlier: Verdict, verdict: Verdict) -> bool:
    """Whether a right figure of the same series stands before one in its sentence."""
    same = earlier.claim.clause.sentence == verdict.claim.clause.sentence
    return same and is_right(earlier) and earlier.series == verdict.series


def _stands_behind(mention: TimeMention, claim: Claim) -> bool:
    """Whether a time stands right behind a figure."""
    start = claim.clause.sentence.start
    between = claim.clause.sentence_text[claim.span.end - start : mention.span.start - start]
    return mention.span.start >= claim.span.end and _OF_THEN.fullmatch(between) is not None


_OF_THEN = regex(r"\s?(?:(?:of|in|for|seen|recorded|posted|reported|reached)\s){0,2}")


def _stands_in_its_stretch(mention: TimeMention, claim: Claim) -> bool:
    """Whether a time stands between the word that sets a figure against another and the next."""
    before, behind = stretch_of(claim)
    cue = _SET_AGAINST.search(before)
    start, end = claim.span.start - len(before), claim.span.end + len(behind)
    return start + (cue.start() if cue else 0) <= mention.span.start < end


def _counts_from_the_head(verdict: Verdict, earlier: Sequence[Verdict]) -> bool:
    """Whether the figure before one is itself set against another, or was not understood."""
    last = earlier[-1] if earlier else None
    if last is None or last.claim.clause.sentence != verdict.claim.clause.sentence:
        return False
    set_against = _SET_AGAINST.search(stretch_of(last.claim)[0]) is not None
    return set_against or last.rating is not Rating.SUPPORTED


_SUBJECTS_AND_VERBS = (
    "they|it|he|she|we|who|which|there|was|were|is|are|had|has|have|costs?|came|comes|stood|stands|"
    "reache[sd]|hit|fell|falls|rose|rises|paid|got|sold|made|took"
)
"""What tells of something of its own behind "from": "from Hull they cost $3,019"."""
_SET_AGAINST = regex(
    rf"{SET_AGAINST.pattern}|\b(?:after|following|from|against|than|compared\s(?:with|to)|"
    r"instead\sof|in\splace\sof)\s"
    rf"(?:(?!(?:by|to|at|{_SUBJECTS_AND_VERBS})\b)[a-z-]+\s){{0,3}}[$£€¥]?$",
    re.IGNORECASE,
)


def of_the_measure_told_on(sitting: Sitting) -> list[Verdict]:
    """Figures accused of being another series', right of that one where the figure before them was
    of its measure and no word names the one that was read."""
    return [_told_on(verdict, last, sitting) for last, verdict in sitting.behind_the_last()]


def _told_on(verdict: Verdict, last: Verdict | None, sitting: Sitting) -> Verdict:
    slip = _slip_of(verdict, Reason.OFF_SERIES)
    if slip is None or last is None or last.series is None or verdict.series is None:
        return verdict
    if slip.series not in sitting.series or last.series not in sitting.series:
        return verdict
    claim = verdict.claim
    one, read = sitting.series[slip.series], sitting.series[verdict.series]
    if last.claim.clause.block != claim.clause.block:
        return verdict
    if _is_the_move_of_it(verdict, last):
        return left_open(verdict)
    if not is_right(last) or one.indicator == read.indicator:
        return verdict
    if sitting.series[last.series].indicator != one.indicator:
        return verdict
    if own_words(read, one) & set(stems_of(claim.clause.sentence_text)):
        return verdict
    if claim.quantity is None or significant_digits(claim.quantity) < _DIGITS:
        return verdict
    return sitting.borne_out_by(verdict, at_the_time(claim, verdict.period), one.key) or verdict


def _is_the_move_of_it(verdict: Verdict, last: Verdict) -> bool:
    """Whether a move stands right behind the level that it led to, which fits the same other series
    and was left open or borne out by it: "that on Treasuries was 4.12%, 2.5 basis points
    higher"."""
    if verdict.claim.operation not in _MOVES or last.rating is Rating.MISMATCH:
        return False
    if verdict.claim.clause.sentence != last.claim.clause.sentence:
        return False
    right = last.rating is Rating.SUPPORTED
    alike = {last.series} if right else {found.series for found in last.alternatives}
    near = BREAK.split(words_between(last.claim, verdict.claim))
    return verdict.alternatives[0].series in alike and len(near) <= _BREAKS


_BREAKS = 2


def of_the_figure_they_crown(sitting: Sitting) -> list[Verdict]:
    """Records accused that stand right behind a figure of few digits, true of another series of its
    measure that has this figure at its time: "82 on bicycles, the fewest in ten years"."""
    return [_crowned(verdict, last, sitting) for last, verdict in sitting.behind_the_last()]


def _crowned(verdict: Verdict, last: Verdict | None, sitting: Sitting) -> Verdict:
    if verdict.rating is not Rating.MISMATCH or verdict.reason is not Reason.OFF_RECORD:
        return verdict
    if last is None or last.series is None or last.series != verdict.series:
        return verdict
    one, quantity = sitting.series.get(last.series), last.claim.quantity
    same = last.claim.clause.sentence == verdict.claim.clause.sentence
    if one is None or quantity is None or not same or last.claim.assertion != "value":
        return verdict
    if last.claim.operation not in (None, "level"):
        return verdict
    told, record = (at_the_time(c, last.period) for c in (last.claim, verdict.claim))
    here = any(s.term.code == one.ref_area for s in told.clause.terms if s.own)
    for other in sitting.catalogue.by_indicator(one.indicator or ""):
        if other.key == one.key or (other.unit, other.frequency) != (one.unit, one.frequency):
            continue
        if here and other.ref_area != one.ref_area:
            continue  # a figure of Canada's makes no record of New Zealand's
        if names_ahead(told, one, other) or sitting.held_closely(told, other.key) is None:
            continue
        found, _ = sitting.judge.checker.outcomes(record, sitting.judge.checker.forms(other.key))
        held = next((outcome for outcome in found if outcome.holds), None)
        if held is not None:
            return sitting.judge.composer.held(verdict, held, Caveat.MEASURE_ASSUMED)
    return verdict


def counted_by_others(sitting: Sitting) -> list[Verdict]:
    """The verdicts, left open where a figure is said to be of a count that rivals the one that was
    looked up: "a rival count by a payroll firm put private hiring at 41,000"."""
    return [
        left_open(v) if v.rating is Rating.MISMATCH and _is_by_another(v, sitting) else v
        for v in sitting.verdicts
    ]


def _is_by_another(verdict: Verdict, sitting: Sitting) -> bool:
    claim, one = verdict.claim, sitting.series.get(verdict.series or "")
    before = claim.clause.lead
    found = _OTHER_COUNT.search(before)
    if found is None or one is None:
        return False
    return not set(stems_of(found["kind"])) & set(stems_of(one.title))


_OTHER_COUNT = regex(
    r"\b(?P<kind>(?:rival|competing|alternative|unofficial)\s(?:[a-z-]+\s)?(?:count|survey|measure|"
    r"gauge|tally|estimate|poll|tracker|index|reading|report|figure)s?|"
    r"(?:count|survey|tally|estimate|poll|tracker|report)\s(?:by|from)\s(?:an?|another|one)\s"
    r"(?:[a-z-]+\s){1,2})\b[^.;:]*$",
    re.IGNORECASE,
)


def _slip_of(verdict: Verdict, reason: Reason) -> Alternative | None:
    """The likeliest slip of a figure that is accused of that kind of slip."""
    if verdict.rating is not Rating.MISMATCH or verdict.reason is not reason:
        return None
    if verdict.claim.quantity is None or verdict.claim.assertion != "value":
        return None
    return verdict.alternatives[0] if verdict.alternatives else None
