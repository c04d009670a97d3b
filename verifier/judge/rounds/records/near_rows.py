"""Home of open records, runs and places that hold of what stands near them, and by chance of
hardly anything else.

"The Labor Department says 236,000 people filed a first claim. That is 11,000 more than the week
before, and it is the highest since February 2022": whether the level or its move is the highest
only the figures can tell.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from verifier.judge.rounds.going_on import (
    goes_on_elsewhere,
    is_open_yet,
    named_before,
    tells_another_part,
)
from verifier.judge.rounds.nearness import series_by_nearness, times_by_nearness
from verifier.judge.rounds.neighbours import level_told_with, own_figure
from verifier.judge.rounds.other_tellings import is_open_to
from verifier.judge.rounds.records.ranks_beside import figure_beside
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.judge.told_ahead import is_told_ahead
from verifier.language.extremes.records_of_moves import way_of_a_rank
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.conjunctions import CONJUNCTION_OR_AS
from verifier.model.ever_growing import ever_grows
from verifier.model.period import Frequency
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_SERIES = 5
_ASSERTIONS = frozenset(("record", "streak", "rank"))
_OF_A_MOVE = regex(
    r"\b(?:falls?|rises?|drops?|declines?|decreases?|increases?|gains?|jumps?|leaps?|slumps?|slides?|"
    r"dips?|moves?|growth|losses|loss|surges?|plunges?|contractions?|expansions?|slow-?downs?|"
    r"slowing|easing|cooling|climbs?|advances?|retreats?|tumbles?|upturns?|downturns?|pace|pick-?ups?|accelerations?|recover(?:y|ies)|rebounds?|cuts?|hikes?)\b",
    re.IGNORECASE,
)
"""What says that it is a move that is the largest: "the biggest fall since May"."""
_IN_A_ROLE = regex(
    r"[\s-](?:[\w-]+\s){0,2}?(?:buyers?|customers?|suppliers?|sellers?|markets?|destinations?|"
    r"sources?|importers?|exporters?|partners?)\b"
)
"""What tells the side of trade that a place is taken on."""
_OF_A_STEP = regex(r"\b(?:daily|weekly|monthly|quarterly|annual|yearly|one-day)\s$", re.IGNORECASE)
_POINTS_BACK = regex(
    r"\W*(?:It|That|This|They|These|Those|Both|Still,|But (?:it|that|this)|And (?:it|that)|"
    r"The (?:total|figure|number|count|tally|rate|toll|sum|measure|index|gauge)|In all)\b"
)
_IT = regex(r"\W*(?:It|They)\s")
_LEAVES_OUT_WHAT = regex(r"\W*(?:That of\s[A-Z][a-z]+|[A-Z][a-z]+[’']s)\s(?:was|is|were|are)\b")
_SAME = regex(r"\b[Oo]n (?:that|this|the same) (?:basis|measure|count|score|footing)\b")
"""Sentences that tell nothing themselves of what they are of: "October's was the smallest since",
"the seventh month of growth on that basis"."""
_ANOTHER_STORY = regex(rf"[;:]\s|,\s{CONJUNCTION_OR_AS}\s(?!was\b|is\b|the\b)")
"""What leads from a figure to a statement of something else."""


def of_rows_near_them(sitting: Sitting) -> list[Verdict]:
    """Open records, runs and places borne out by the first series near them of which they hold at
    the time told, as they were read or as its level; a place by no other one than that of which it
    is read and the figure beside it is right; never at that of a figure beside them, at
    which another one may hold. Of those in the labelled articles it bore out 40 right ones and one
    wrong one."""
    return [_in_a_row(one, place, sitting) for place, one in enumerate(sitting.verdicts)]


def _in_a_row(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, checker = verdict.claim, sitting.judge.checker
    if claim.assertion not in _ASSERTIONS or not is_open_yet(verdict):
        return verdict
    ranked = claim.assertion == "rank" and _IN_A_ROLE.match(claim.clause.tail) is not None
    moved = way_of_a_rank(claim.clause) is not None or claim.operation in ("growth", "change")
    ranked = ranked or (claim.assertion == "rank" and moved)
    if ranked or _OF_A_MOVE.search(claim.printed) or _OF_A_STEP.search(claim.clause.before):
        return verdict
    series = _series_near(verdict, place, sitting)[:_SERIES]
    if claim.assertion == "rank" and (beside := figure_beside(verdict, sitting)) is not None:
        series = [key for key in series if key == beside.series or beside.series != verdict.series]
    times = list(times_by_nearness(verdict, place, sitting))
    for key in series if times else ():
        fit = (t for t in times if t.frequency is sitting.series[key].frequency)
        time = times[0] if times[0].frequency is not Frequency.DAY else next(fit, times[0])
        if _is_of_another(claim, sitting.series[key], sitting):
            continue
        if goes_on_elsewhere(claim, place, sitting.series[key], sitting):
            continue
        if sitting.series[key].status == "forecast":
            continue  # what was foreseen sets no record
        if _is_out_of_its_place(verdict, sitting.series[key], sitting):
            continue
        if tells_another_part(verdict, sitting.series[key], sitting):
            continue
        for told in _tellings(at_the_time(claim, time), sitting.series[key]):
            found, _ = checker.outcomes(told, checker.forms(key))
            held = next((o for o in found if o.holds and not o.elsewhen), None)
            if held is not None and is_open_to(verdict, told, held, sitting):
                told_so = replace(verdict, claim=told)
                return sitting.judge.composer.held(told_so, held, Caveat.MEASURE_ASSUMED)
    return verdict


def _is_of_another(claim: Claim, one: Series, sitting: Sitting) -> bool:
    """Whether a place is taken by another one than a series is of: that which was passed, or not
    the one told last before it, "Saudi Arabia supplied 715,000; Britain ranked second"."""
    if claim.assertion != "rank":
        return False
    if is_told_ahead(claim, one):
        return True
    own, last = {one.ref_area, one.counterpart, one.breakdown}, named_before(claim)
    kin = sitting.catalogue.siblings(one)
    return not last & own and any(last & {o.ref_area, o.counterpart} for o in kin)


def _is_out_of_its_place(verdict: Verdict, one: Series, sitting: Sitting) -> bool:
    """Whether a place that the measure read for it does not take in all that is known of it is to
    be another measure's: "the second-highest October on record" for borrowing, which was highest,
    is none of the cash requirement's."""
    read = sitting.series.get(verdict.series or "")
    known = verdict.claim.assertion == "rank" and verdict.reason is Reason.SHORT_HISTORY
    return known and read is not None and read.indicator != one.indicator


def _series_near(verdict: Verdict, place: int, sitting: Sitting) -> list[str]:
    """The series that a record, run or place may be of: that of the level right before it in its
    sentence alone, where that is right, and none where it is open or the figure that calls it;
    else those of its sentence and its words, and where the sentence points back also those told
    before."""
    claim, own = verdict.claim, own_figure(verdict, sitting.verdicts)
    if own is not None and is_open_yet(own):
        return []
    if (behind := level_told_with(verdict, sitting.verdicts)) is not None:
        return [behind.series] if behind.series is not None else []
    last = sitting.verdicts[place - 1] if place else None
    same = last is not None and last.claim.clause.sentence == claim.clause.sentence
    on = same and last is not None and not _ANOTHER_STORY.search(words_between(last.claim, claim))
    if last is not None and on and claim.assertion == "record":
        right = last.rating is Rating.SUPPORTED and last.series is not None
        if last.claim.assertion == "value" and last.claim.operation in (None, "level"):
            return [last.series] if right and last.series is not None else []
        moved = last.claim.assertion == "value" and last.claim.operation in ("growth", "change")
        if moved and right and claim.quantity is None:
            return _forms_of(last, verdict, place, sitting)
    words = claim.clause.sentence_text
    if not same and (_LEAVES_OUT_WHAT.match(words) or _SAME.search(words)):
        right = last is not None and last.rating is Rating.SUPPORTED
        return [last.series] if right and last is not None and last.series is not None else []
    if last is not None and _goes_on_of(last.claim, claim, same):
        right = last.rating is Rating.SUPPORTED and last.series is not None
        return [last.series] if right and last.series is not None else []
    near = series_by_nearness(verdict, place, sitting)
    if _POINTS_BACK.match(claim.clause.sentence_text) is not None:
        it = (
            last is not None
            and _IT.match(words) is not None
            and not same
            and last.rating is Rating.SUPPORTED
        )
        return [last.series, *near] if it and last is not None and last.series else near
    told = {v.series for v in sitting.verdicts if v.claim.clause.sentence == claim.clause.sentence}
    told = set() if same and not on and claim.assertion == "record" else told
    led = {one.series for one in verdict.candidates}
    return [key for key in near if key in told or key in led or key == verdict.series]


def _forms_of(move: Verdict, verdict: Verdict, place: int, sitting: Sitting) -> list[str]:
    """The series near a record in which what moved right before it is held."""
    family = sitting.series[move.series or ""].family
    near = (move.series, *series_by_nearness(verdict, place, sitting))
    return [one.key for one in sitting.series_of(near) if one.family == family]


def _goes_on_of(last: Claim, claim: Claim, same: bool) -> bool:
    """Whether a record or run has the subject of the figure before it: behind a verb alone in its
    sentence, "are down 7.7% on the year and stand at their lowest since May", or as "the last" of
    those in the one before."""
    lead = claim.clause.lead
    if not same:
        return last.clause.block == claim.clause.block and _THE_LAST.fullmatch(lead) is not None
    return _AND_STANDS.search(words_between(last, claim)) is not None


_STANDS = (
    r"(?:now\s|again\s|also\s)?(?:is|are|was|were|stands?|stood|remains?|remained|hit|hits|reach(?:es|ed)?|"
    r"sits?|lies?|fell|rose|sank|climbed|dropped|went)\s"
)
_AND_STANDS = regex(
    rf"^[^;:.\d]{{0,50}}?,?\s(?:and|but)\s{_STANDS}(?:[a-z]+\s)?(?:to\s|at\s)?(?:an?\s|the\s|its\s|their\s)?$"
)
_THE_LAST = regex(
    rf"\W*(?:The|This)\s(?:last|final)(?:\s(?:of\s(?:these|those|them|the\s\w+)|one|figure|rate))?\s"
    rf"{_STANDS}(?:at\s|to\s)?(?:an?\s|the\s|its\s|their\s)?"
)


def _tellings(claim: Claim, one: Series) -> Iterator[Claim]:
    """What may be the highest, or have fallen in a row: what was read, or the level; a run told
    of a year before is one of nothing else, nor is a record of the growth of what ever grows."""
    yield claim
    moved = claim.assertion == "record" and claim.operation in ("growth", "change")
    if moved and ever_grows(one.indicator, one.breakdown):
        return
    if claim.assertion == "streak" and claim.basis_stated:
        yield replace(claim, operation="level")
        return
    yield replace(claim, operation="level", basis=None, basis_stated=False)
