"""Home of shares of what the text has told: "The city's queue grew to 348 people. It accounted for
17.2% of those delayed", after the number of all that are.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from verifier.check.places_held import lies_within
from verifier.check.wholes import is_its_like, is_wider
from verifier.diagnose.misprints import significant_digits
from verifier.judge.closeness import is_the_printed, is_to_the_digit
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import (
    count_alike,
    is_of_a_level,
    own_time,
    right_near,
    whole_printed,
)
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.sisters_named import is_of_a_part_untold
from verifier.judge.stretch import words_between
from verifier.judge.told_together import is_behind_a_sum, is_told_jointly
from verifier.judge.topics import leaves_its_place_open
from verifier.language.figures.respectively import tells_order
from verifier.lazy import regex
from verifier.match.topic import is_a_share_of_all
from verifier.model.claim import Claim
from verifier.model.mention import CueKind, TermKind
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.quantity import Bound
from verifier.model.series import Nature, Series
from verifier.model.verdict import Caveat, Rating, Verdict
from verifier.reference.stems import stems_of

_POINTING = regex(
    r"(?<!\bof\s)\b(?:it|its|they|their|them|that|those|this|these|the\s(?:city|capital|region|country|state|"
    r"province|county|sector|group|firm|company|unit|division|segment))\b",
    re.IGNORECASE,
)
"""What points at a part that another sentence tells; "of them" points at the whole."""
_OF_A_SHARE = regex(
    r"\b(?:shares?|slices?|weight|proportions?|portions?|penetration|participation|contributions?|"
    r"accounts?|accounted|accounting|mak(?:es?|ing)\sup|made\sup|full|remaining(?=\s\d)|rest|"
    r"of\s(?:(?:it|them|which|whom|those|these|that|all|everything)|(?:[\w’']+\s){1,2}(?:total|whole|"
    r"lot|sum)))\b",
    re.IGNORECASE,
)
"""What in a sentence says that a percentage in it may be a share, however it was read."""
_STATE = regex(r"(?:\sof\s(?:[\w’'-]+\s){0,3}?[\w’'-]+)?\s(?:was|were|is|are|had|have|has)\b")
"""Behind a share, what tells a state of those that are so much of a whole, and no part of it: "39%
were helped over the line"."""
_FULL = regex(r"\b(?:full|capacity|occupied|occupancy)\b")
_ROOM = regex(
    r"capacit|\b(?:beds?|places?|rooms?|seats?|berths?|cells?|spaces?|slots?|stor\w+|available|limit)\b",
    re.IGNORECASE,
)
"""In the title of what is full to so much."""
_IS_FULL = regex(r"\s(?:[\w-]+\s)?(?:full|occupied|capacity|of\s(?:its\s|their\s)?capacity)\b")
_OF_ITS_WHOLE = regex(r"\sof(?:\s[\w’'-]+){1,3}")
_TO_COME = regex(r"\b(?:will|would|could|may|might|should|(?:is|are)\sto)\b")
_BLOCKS, _DIGITS, _CANDIDATES = 2, 2, 3
_CHANCE = 0.06
"""So likely at most does one of the shares tried fit a figure by chance."""


def of_shares_told(sitting: Sitting) -> list[Verdict]:
    """Open percentages borne out as the share of the one part in the one whole that they fit, at
    the time read: the part read, told near by or led to by the words, the whole told near by or the
    part's own measure for more than it; and as that of another part of their measure. Of those in
    the labelled articles 36 were right and one was wrong."""
    return [
        _of_what_is_told(verdict, place, sitting) for place, verdict in enumerate(sitting.verdicts)
    ]


def _of_what_is_told(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if not is_open_yet(verdict) or not may_be_a_share(verdict, place, sitting):
        return verdict
    before = claim.clause.lead
    if _TO_COME.search(before) or is_told_jointly(claim):
        return verdict
    if is_behind_a_sum(claim, sitting.verdicts[place - 1] if place else None):
        return verdict
    near = [v for v in right_near(claim, sitting.verdicts, _BLOCKS) if is_of_a_level(v)]
    found: dict[tuple[str, str], Outcome] = {}
    printed = whole_printed(place, sitting.verdicts)
    for part, whole in _pairs(verdict, place, near, sitting):
        sisters = sitting.catalogue.siblings(part)
        if printed not in (None, whole.key) or is_of_a_part_untold(claim, part, sisters):
            continue
        held = held_as_a_share(verdict, part, whole, _times(verdict, near), sitting)
        if held is not None:
            found[part.key, whole.key] = held
    held = next(iter(found.values())) if len(found) == 1 else None
    if not found and printed is None:
        held = _of_its_kin(verdict, near, sitting)
    if held is None:
        return verdict
    told_so = replace(verdict, claim=as_a_share(claim))
    return sitting.judge.composer.held(told_so, held, Caveat.MEASURE_ASSUMED)


def may_be_a_share(verdict: Verdict, place: int, sitting: Sitting) -> bool:
    """Whether a figure of two digits or more, or one right behind its part, was read as a share, or
    is a percentage that its sentence or the figure before it makes one."""
    claim, quantity = verdict.claim, verdict.claim.quantity
    if quantity is None or claim.assertion != "value":
        return False
    behind_its_part = claim.operation == "share" and _is_behind_its_part(verdict, place, sitting)
    if significant_digits(quantity) < _DIGITS and not behind_its_part:
        return False
    if claim.operation == "share":
        return True
    if quantity.unit != "percent" or claim.operation not in (None, "level", "growth"):
        return False
    if claim.clause.link == "by" or _is_so_much_more(claim):
        return False
    before = sitting.verdicts[place - 1] if place else None
    goes_on = before is not None and before.claim.clause.block == claim.clause.block
    shared = goes_on and before is not None and before.claim.operation == "share"
    return shared or _OF_A_SHARE.search(claim.clause.sentence_text) is not None


def _is_behind_its_part(verdict: Verdict, place: int, sitting: Sitting) -> bool:
    """Whether a share of all stands right behind the right level that is so much of it: "took
    112,000 tonnes, 30% of the total"."""
    part, quantity = sitting.verdicts[place - 1] if place else None, verdict.claim.quantity
    if part is None or part.rating is not Rating.SUPPORTED or not is_of_a_level(part):
        return False
    exact = quantity is not None and quantity.bound is Bound.EXACT
    between = exact and _PART_OF_IT.fullmatch(words_between(part.claim, verdict.claim))
    return bool(between) and is_a_share_of_all(verdict.claim)


_PART_OF_IT = regex(r"\)?,\s(?:or\s)?(?:about\s|some\s|roughly\s|around\s)?")


def _is_so_much_more(claim: Claim) -> bool:
    """Whether a comparative right behind a figure makes it a move: "29% less than a year ago"."""
    cue = claim.clause.change
    compared = cue is not None and cue.kind is CueKind.COMPARATIVE
    return compared and cue is not None and 0 < cue.span.start - claim.span.end <= 1


def _pairs(
    verdict: Verdict, place: int, near: Sequence[Verdict], sitting: Sitting
) -> Iterator[tuple[Series, Series]]:
    """The parts and wholes that a share may be of: of what was read, and of what is told beside it
    or pointed at, the wholes told near by and those that are wider; of what its words lead to, the
    wider ones; of all of these and what else is told near by, the wholes of its own sentence."""
    claim = verdict.claim
    before = claim.clause.lead
    told = sitting.series_of(v.series for v in near)
    beside = {v.series for v in near if v.claim.clause.sentence == claim.clause.sentence}
    last = sitting.verdicts[place - 1].series if place else None
    pointed = _POINTING.search(before) is not None
    keys = [verdict.series, *(one.key for one in told if pointed or one.key in beside)]
    own = [one.key for one in sitting.series_of((*keys, last if pointed else None))]
    read = claim.quantity is not None and claim.quantity.unit == "percent"
    led = [one.series for one in verdict.candidates[:_CANDIDATES] if read]
    for part in sitting.series_of((*own, *led, *(one.key for one in told))):
        wider = sitting.catalogue.siblings(part) if part.key in own or part.key in led else ()
        wholes = [one for one in told if part.key in own or one.key in beside]
        wholes += [one for one in wider if is_wider(part, one) and one not in wholes]
        yield from ((part, one) for one in wholes if not is_its_like(part, one))


def _of_its_kin(verdict: Verdict, near: Sequence[Verdict], sitting: Sitting) -> Outcome | None:
    """What bears out a share of three digits of a part that no word of the matcher leads to, which
    its measure has beside those that are read and told: the first that fits, of as few as chance
    allows."""
    claim, quantity = verdict.claim, verdict.claim.quantity
    if quantity is None or quantity.unit != "percent" or quantity.bound is not Bound.EXACT:
        return None
    if significant_digits(quantity) <= _DIGITS or tells_order(claim.clause.sentence_text):
        return None
    if _STATE.match(claim.clause.tail):
        return None
    times = _times(verdict, near)
    most = int(_CHANCE * float(abs(quantity.value) / quantity.step) / max(1, len(times)))
    for part, whole in islice(dict.fromkeys(_kin(verdict, near, sitting)), most):
        held = held_as_a_share(verdict, part, whole, times, sitting)
        if held is not None:
            return held
    return None


def _kin(
    verdict: Verdict, near: Sequence[Verdict], sitting: Sitting
) -> Iterator[tuple[Series, Series]]:
    """The other parts of the measures that are read and told, each with its wholes; of what is told
    to be full, also the other measures of its place."""
    catalogue = sitting.catalogue
    right = right_near(verdict.claim, sitting.verdicts, _BLOCKS)
    keys = [verdict.series, *(v.series for v in right[:_CANDIDATES])]
    keys += [one.series for one in verdict.candidates[:1]]
    told, read = sitting.series_of(v.series for v in near[:_CANDIDATES]), sitting.series_of(keys)
    for part in dict.fromkeys(kin for one in read for kin in catalogue.siblings(one)):
        wider = (one for one in catalogue.siblings(part) if is_wider(part, one))
        alike = (one for one in (*told, *wider) if _form_of(one) == _form_of(part))
        yield from ((part, whole) for whole in alike)
    if _FULL.search(verdict.claim.clause.sentence_text):
        for part in (*told, *read):
            yield from ((part, whole) for whole in catalogue.beside(part))


def as_a_share(claim: Claim) -> Claim:
    """The claim as one of where a share stood."""
    if claim.operation == "share":
        return claim
    return replace(claim, operation="share", direction=None, basis=None, basis_stated=False)


def held_as_a_share(
    verdict: Verdict, part: Series, whole: Series, times: Sequence[Period], sitting: Sitting
) -> Outcome | None:
    """What bears a figure out as the share of a part in a whole of its kind, to its last digit: a
    share of 27.96% is no "27 per cent" of what only its fit tells."""
    full = _FULL.search(verdict.claim.clause.sentence_text) is not None
    alike = part.unit == whole.unit or (full and count_alike(part, whole))
    alike = alike and _form_of(part) == _form_of(whole) and part.key != whole.key
    if not alike or part.nature not in (Nature.FLOW, Nature.STOCK):
        return None
    if lies_within(whole.ref_area or "", part.ref_area):
        return None  # nobody's 18-year-olds are a part of all ages in England
    if not leaves_its_place_open(verdict.claim, part, whole):
        return None
    if _IS_FULL.match(verdict.claim.clause.tail) and not _ROOM.search(whole.title):
        return None
    if _is_of_another_part(verdict.claim, whole):
        return None
    checker, quantity = sitting.judge.checker, verdict.claim.quantity
    hedged = quantity is not None and quantity.bound is not Bound.EXACT
    for time in times:
        claim = at_the_time(as_a_share(verdict.claim), time)
        if are_halves(part, whole, time, sitting):
            continue
        for one in checker.shares(claim, checker.forms(part.key), whole):
            fits = is_to_the_digit(claim, one) or (hedged and is_the_printed(claim, one))
            loose = Caveat.WEAK_BOUND in one.judgement.caveats  # half of it is "more than a sixth"
            if one.holds and fits and not loose and abs(one.judgement.computed or 0) < 100:
                return one
    return None


def are_halves(one: Series, other: Series, time: Period, sitting: Sitting) -> bool:
    """Whether two parts make up all of their measure, so that neither is a part of the other: the
    stays of residents and of foreigners."""
    checker, catalogue = sitting.judge.checker, sitting.catalogue
    wider = [all_of for all_of in catalogue.siblings(one) if is_wider(one, all_of)]
    for total in (all_of for all_of in wider if is_wider(other, all_of)):
        levels = [checker.forms(key).level(time) for key in (one.key, other.key, total.key)]
        values = [level[1].value for level in levels if level is not None]
        if len(values) < len(levels):
            continue
        if abs(values[0] + values[1] - values[2]) <= _ROUNDED * abs(values[2]):
            return True
    return False


_ROUNDED = 0.001
"""So much of a whole may its parts be off by, which are rounded."""


def _is_of_another_part(claim: Claim, whole: Series) -> bool:
    """Whether a share is told to be one of a part, which the whole is not: "12.5% of the remand
    population"."""
    behind = _OF_ITS_WHOLE.match(claim.clause.tail)
    if behind is None:
        return False
    end = claim.span.end + behind.end()
    start, own = claim.clause.sentence.start, set(stems_of(whole.title))
    parts = [
        claim.clause.sentence_text[s.span.start - start : s.span.end - start]
        for s in claim.clause.terms
        if s.own and s.span is not None and claim.span.end <= s.span.start < end
        if s.term.kind is TermKind.BREAKDOWN and s.term.code != whole.breakdown
    ]
    return any(own.isdisjoint(stems_of(part)) for part in parts)


def _form_of(one: Series) -> tuple[object, ...]:
    return one.nature, one.adjustment, one.prices, one.transformation


def _times(verdict: Verdict, near: Sequence[Verdict]) -> list[Period]:
    """The time that was read, and where its own words name none, that of the figure next to it, but
    no part of the one that was read: the month is none of the year to date."""
    read = verdict.period or verdict.claim.clause.time.period
    told = [v.period for v in near if v.period is not None][:1]
    told = [period for period in told if read is None or not read.contains(period)]
    times = [read, *(told if read is None or own_time(verdict.claim) is None else ())]
    return [period for period in dict.fromkeys(times) if period is not None]
