"""Home of figures that are told as two prints of one time: "knocked down to 97.1 from 97.5",
"profit of 78.6 has become 71.2", "revised from 60,235 to 59,390".

Nothing near them need be right, and their time may be told long before: what the one is in print
now and the other was before, of one series and time, settles both.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from verifier.diagnose.misprints import significant_digits
from verifier.judge.closeness import is_the_printed
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import own_time, series_by_nearness
from verifier.judge.rounds.prints.told_as_prints import may_tell_when_it_came_out, that_may_be_meant
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.language.first_prints import EARLIER
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import Direction
from verifier.model.quantity import Bound
from verifier.model.series import Observation
from verifier.model.verdict import Rating, Verdict

_MOVES = ("change", "growth")
_TELLING, _FEWEST = 3, 2
"""Digits: two figures of so many each are two prints of one time by no chance; of fewer, where
words of revision stand beside them."""


def of_pairs_of_prints(sitting: Sitting) -> list[Verdict]:
    """Figures joined as an older print and the one in force, right where a series near them had
    both of one time, in that order; what is right as it was stays so."""
    found = list(sitting.verdicts)
    told = [k for k, v in enumerate(found) if v.claim.assertion == "value"]
    for one, other in pairwise(told):
        pair = found[one], found[other]
        if all(v.rating is Rating.SUPPORTED for v in pair):
            continue
        older = _which_is_older(*(v.claim for v in pair))
        if older is None:
            continue
        places = (one, other) if older == 0 else (other, one)
        settled = _as_prints(found[places[0]], found[places[1]], places[1], sitting)
        for place, verdict in zip(places, settled or (), strict=False):
            as_it_was = found[place].rating is Rating.SUPPORTED
            if not as_it_was or found[place].series != verdict.series:
                found[place] = verdict
    return found


_WORDS = regex(
    r"\b(?:revis|restat|correct|amend|adjust|updat|first|original|initial|previously|earlier|"
    r"prelim|provisional|publish|announc|report|estimat|trimm|nudg|upgrad|downgrad|knock|whittl|"
    r"lower|rais|lift|cut|mark|par(?:ed|ing)|shav|bump|becom|became|turn|count|thought|reckon|"
    r"say|said|put\b|now\b)",
    re.IGNORECASE,
)
_PLAIN = regex(
    r"\b(?:revis|restat|correct|amend|first\s(?:put|report|publish|estimat|thought|announc|print|given)|"
    r"original|initial|prelim|provisional|flash)",
    re.IGNORECASE,
)
_TO = regex(
    r"^[^.;:]{0,30}?\b(?:to|into|(?:has|have|had)\s(?:\w+\s)?(?:become|turned\sinto)|became|"
    r"(?:is|are|was|were|has\sbeen|have\sbeen)\s(?:\w+\s)?(?:now|revised|restated|corrected|cut|raised|"
    r"lowered|lifted|trimmed|nudged)\b[^.;:\d]*)\s[^.;:\d]{0,20}$"
)
"""Between an older print and the one in force: "revised from 6 to 7", "6 has become 7"."""
_FROM = regex(
    r"^[^;:\d]{0,60}?\b(?:from|not|rather\sthan|instead\sof|than|against|replacing)\s[^.;:\d]{0,40}$"
)
"""Between the print in force and an older one: "cut to 7 from 6", "7, not the 6"."""


def _which_is_older(one: Claim, other: Claim) -> int | None:
    """Which of two figures next to one another is told as the older print; None where none is."""
    clause = one.clause
    if clause.sentence != other.clause.sentence or not _may_be_prints(one, other):
        return None
    said, start = clause.sentence_text, clause.sentence.start
    between = said[one.span.end - start : other.span.start - start]
    lead = said[: one.span.start - start]
    if not _WORDS.search(said) or (_digits(one, other) < _TELLING and not _PLAIN.search(said)):
        return None
    if _FROM.match(between):
        return 1
    if _TO.match(between):
        return 0
    return 0 if _LED.search(lead) and _NOW_TOLD.search(between) else None


_LED = regex(rf"\b{EARLIER}\s[^.;:\d]{{0,40}}$", re.IGNORECASE)
_NOW_TOLD = regex(
    r"\b(?:revis|restat|correct|now|become|became|turned|(?:has|have|had)\s(?:since\s|later\s)?been\s"
    r"(?:\w+ly\s)?(?:cut|slashed|raised|lowered|lifted|trimmed|nudged|whittled|pared|bumped)\b)",
    re.IGNORECASE,
)


def _may_be_prints(one: Claim, other: Claim) -> bool:
    quantities = one.quantity, other.quantity
    if any(q is None or q.bound is not Bound.EXACT or q.unit == "ratio" for q in quantities):
        return False
    return one.printed != other.printed and _digits(one, other) >= _FEWEST


def _digits(one: Claim, other: Claim) -> int:
    """The digits of the figure that has fewer."""
    return min(significant_digits(c.quantity) for c in (one, other) if c.quantity is not None)


def _as_prints(
    old: Verdict, new: Verdict, place: int, sitting: Sitting
) -> tuple[Verdict, Verdict] | None:
    """Both figures as two prints of the newest time that a series near them had both of."""
    if not all(_may_be_settled(verdict) for verdict in (old, new)):
        return None
    for key in series_of_prints(old, new, place, sitting):
        for before, after in _reprinted(key, sitting):
            claims = old.claim, new.claim
            if not is_near(old.claim, before) or not is_near(new.claim, after):
                continue
            if not all(may_be_of(c, o) for c, o in zip(claims, (before, after), strict=True)):
                continue
            if _goes_the_other_way(old.claim, new.claim, before, after):
                return None
            judged = as_a_print(old, key, before, sitting), as_a_print(new, key, after, sitting)
            if judged[0] is not None and judged[1] is not None:
                return judged[0], judged[1]
    return None


def _may_be_settled(verdict: Verdict) -> bool:
    return is_open_yet(verdict) or verdict.rating is not Rating.UNVERIFIED


def series_of_prints(old: Verdict, new: Verdict, place: int, sitting: Sitting) -> Iterator[str]:
    """What the right one of the two is of, then what both may be of, in order of nearness."""
    right = [v.series for v in (new, old) if v.rating is Rating.SUPPORTED]
    found = [k for v in (new, old) for k in series_by_nearness(v, place, sitting)]
    first = min(old.claim, new.claim, key=lambda claim: claim.span.start)
    return that_may_be_meant((*right, *found), first, sitting)


def _reprinted(key: str, sitting: Sitting) -> Sequence[tuple[Observation, Observation]]:
    """Each older print of a time with the one in force on the day, the newest times first."""
    day, history = sitting.judge.checker.day, sitting.catalogue.history(key)
    found = []
    for period in dict.fromkeys(before.period for before, _ in history.reprinted):
        prints = [o for o in history.vintages(period) if o.published and o.published <= day]
        found += [(before, prints[-1]) for before in reversed(prints[:-1])]
    return sorted(found, key=lambda pair: pair[0].period.end, reverse=True)


def is_near(claim: Claim, one: Observation) -> bool:
    """Whether a figure is an observation to its printed digits."""
    if claim.quantity is None:
        return False
    apart = abs(abs(float(claim.quantity.value)) - abs(one.value))
    return apart <= float(claim.quantity.step) * 0.5001


def may_be_of(claim: Claim, one: Observation) -> bool:
    """Whether the time that a figure's own words tell is that of a print, or when it came out."""
    own, mention = own_time(claim), claim.clause.time.mention
    if claim.clause.link == "from" and mention is not None and mention.span.end <= claim.span.start:
        return True  # a step before the time of the figure in front of it, which is of the same one
    if own is None or own.contains(one.period) or one.period.contains(own):
        return True
    late = one.published is not None and own.start <= one.published <= own.end
    return late and may_tell_when_it_came_out(claim)


def _goes_the_other_way(old: Claim, new: Claim, before: Observation, after: Observation) -> bool:
    """Whether words tell the later print as moved to the other side: "raised to 7 from 8"; that of
    a move tells which way the move went, and not its print ("the gain is now 7, down from 8")."""
    way = (new.direction or old.direction) if new.operation not in _MOVES else None
    told = {Direction.UP: 1, Direction.DOWN: -1}.get(way, 0) if way is not None else 0
    return told * (abs(after.value) - abs(before.value)) < 0


def as_a_print(verdict: Verdict, key: str, one: Observation, sitting: Sitting) -> Verdict | None:
    """The verdict on a figure as what was published of a series; None where it does not hold."""
    judge = sitting.judge
    told = replace(at_the_time(verdict.claim, one.period), direction=None)
    if one.published is None:
        return None
    checker = judge.checker_on(one.published)
    found, _ = checker.outcomes(told, checker.forms(key).as_printed)  # no level of its measure
    held = next((o for o in found if o.holds and is_the_printed(told, o)), None)
    if held is None or held.frame.period != one.period:
        return None
    note = f"as published on {one.published}"
    return judge.composer.judged(verdict.claim, held, verdict.candidates, note=note)
