"""Home of prints told in the wrong order: "raised its tally from 5,440 to 5,291" of a tally that
was first put at 5,291 and stands at 5,440 now.

That a series had both figures of one time, and put them out the other way round, is hardly chance:
each may pass for a print by itself, and only the two together are wrong.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, pairwise

from verifier.diagnose.misprints import significant_digits
from verifier.judge.older_prints import is_called_older
from verifier.judge.rounds.exchanges.turned_ends import as_turned, exchanged
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.prints.pairs_of_prints import (
    as_a_print,
    is_near,
    may_be_of,
    series_of_prints,
)
from verifier.judge.rounds.prints.prints_in_turn import as_two_prints
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.language.first_prints import AT_FIRST, EARLIER
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.comparatives import EITHER_WAY, UP_OR_DOWN
from verifier.model.quantity import Bound
from verifier.model.series import Observation
from verifier.model.verdict import Rating, Reason, Verdict

_Pair = tuple[Verdict, Verdict]
_TELLING = 2
"""Figures of fewer digits may be prints of anything but the series that one of them is right of."""


def of_turned_prints(sitting: Sitting) -> list[Verdict]:
    """Two figures told as an older print and the one in force, wrong where a series near them had
    both of one time in the other order, and none had them as they are told."""
    found = list(sitting.verdicts)
    told = [k for k, v in enumerate(found) if v.claim.assertion == "value"]
    for first, second in pairwise(told):
        if not all(_may_be_turned(found[k]) for k in (first, second)):
            continue
        older = _which_is_older(found[first].claim, found[second].claim)
        if older is None:
            continue
        old, new = (first, second) if older == 0 else (second, first)
        turned = _turned(found[old], found[new], first, sitting)
        if turned is not None:
            before, after = found[old].claim, found[new].claim
            found[old] = as_turned(before, after, turned[0])
            found[new] = as_turned(after, before, turned[1])
    return found


def _may_be_turned(verdict: Verdict) -> bool:
    accused = verdict.rating is Rating.MISMATCH and verdict.reason is not Reason.SWAPPED
    return is_open_yet(verdict) or verdict.rating is Rating.SUPPORTED or accused


def _which_is_older(one: Claim, other: Claim) -> int | None:
    """Which of two figures next to one another is told in so many words as the older print; None
    where none is."""
    quantities = one.quantity, other.quantity
    if one.clause.sentence != other.clause.sentence or one.printed == other.printed:
        return None
    if any(q is None or q.bound is not Bound.EXACT or q.unit == "ratio" for q in quantities):
        return None
    clause = one.clause
    lead = clause.lead
    between = words_between(one, other)
    if _REVISED_TO.search(lead) and _FROM.fullmatch(between):
        return 1
    if _REVISED_TO.search(lead) and _NOT_THE_FIRST.fullmatch(between):
        after = clause.sentence_text[other.span.end - clause.sentence.start :]
        return 1 if _FIRST.search(between) or _FIRST_BEHIND.match(after) else None
    if _REVISED_FROM.search(lead) and _ON_TO.fullmatch(between):
        return 0
    if _ITSELF_REVISED.fullmatch(between):
        return 1
    if _THAN_THOUGHT.search(lead) and _BESIDE_IT.fullmatch(between):
        return 1
    if _GIVEN_OUT.search(lead) and _IS_NOW.fullmatch(between):
        return 0
    if _SAYS_NOW.search(lead) and _SAID_FIRST.fullmatch(between):
        return 1
    also = _AS_WELL.fullmatch(between) and not _CALLED_FROM.search(between)
    if also and not _NOW.search(between):
        return None
    older = [is_called_older(claim) for claim in (one, other)]
    return older.index(True) if sum(older) == 1 else None


_MOVED = (
    r"\b(?:(?:revis|restat|correct|amend|trimm|upgrad|downgrad)\w*|"
    r"(?:was|were|been|being|is|are)\s(?:\w+\s)?(?:cut|raised|lowered|lifted|nudged|marked|pared|bumped|"
    r"knocked|put|deepened|widened|narrowed|reduced|increased|shaved|slashed|chopped|whittled|scaled|"
    r"pushed|moved|brought|taken|upped|boosted|dropped|shrunk|adjusted|changed)|"
    r"(?:cut|cuts|cutting|raised|raises|raising|lowered|lowers|lifted|lifts|nudged|marked|pared|bumped)"
    r"\s(?:its|their|the)\s(?:[a-z]+\s)?(?:count|tally|estimate|figure|reading|number|total|print)\b)"
)
"""How somebody says that a figure was printed anew."""
_WORDS = r"(?:[^\d\s,;:]+\s){0,4}[$£€¥₹]?"
_REVISED_TO = regex(rf"{_MOVED}[^\d,;:]{{0,40}}?\bto\s{_WORDS}$", re.IGNORECASE)
_REVISED_FROM = regex(rf"{_MOVED}[^\d,;:]{{0,40}}?\bfrom\s{_WORDS}$", re.IGNORECASE)
_FROM = regex(rf"[^\d,;:]{{0,30}}?\bfrom\s{_WORDS}", re.IGNORECASE)
_ON_TO = regex(rf"[^\d,;:]{{0,30}}?\bto\s{_WORDS}", re.IGNORECASE)
_ITSELF_REVISED = regex(
    r"[^\d;:]{0,40}?\b(?:revised|restated|corrected|amended|upgraded|downgraded)\s"
    rf"(?:{EITHER_WAY}\s)?from\s{_WORDS}",
    re.IGNORECASE,
)
_THAN_THOUGHT = regex(
    r"\bthan\s(?:it\s|they\s)?(?:was\s|were\s|had\s(?:been\s)?)?"
    rf"{AT_FIRST}\s(?:thought|reported|estimated|announced|published)"
    r"[^\d;]{0,20}$",
    re.IGNORECASE,
)
_BESIDE_IT = regex(
    rf"[^\d;:]{{0,20}}?\b(?:compared\swith|against|versus|not|rather\sthan)\s{_WORDS}",
    re.IGNORECASE,
)
_GIVEN_OUT = regex(
    r"\b(?:given\sout|put|reported|published|announced|printed|released|estimated|stated|recorded|"
    rf"reckoned)\s(?:as|at|to\s(?:be|have\sbeen))\s{_WORDS}$",
    re.IGNORECASE,
)
_FAR = r"(?:\D|\b(?:19|20)\d\d\b){0,80}?"
_IS_NOW = regex(rf"{_FAR}\bnow\b[^\d;:]{{0,30}}?\s{_WORDS}", re.IGNORECASE)
"""Between what was given out and what it came to be: "given out as 6; it's now 7"."""
_SAY = r"(?:say|think|believe|reckon|estimate|put|report|show|count)s?"
_SAYS_NOW = regex(rf"\bnow\s{_SAY}\b[^\d;:]*$", re.IGNORECASE)
_SAID_FIRST = regex(
    rf"{_FAR}\b{EARLIER}\s(?:\w+ed|said|thought|put|"
    rf"shown|given)\b[^\d;:]{{0,30}}?\s{_WORDS}",
    re.IGNORECASE,
)
"""The same the other way round: "now thinks that it was 7; it originally said 6"."""
_NOT_THE_FIRST = regex(
    rf"[^\d;:]{{0,30}}?\b(?:rather\sthan|instead\sof|not)\s{_WORDS}", re.IGNORECASE
)
_FIRST = regex(
    r"\b(?:first|initial(?:ly)?|original(?:ly)?|previous(?:ly)?|earlier|preliminary|flash|provisional)\b",
    re.IGNORECASE,
)
_AS_WELL = regex(rf"[^\d;:]{{0,40}}?(?:,|\band|\bor|\bthen)\s{_WORDS}", re.IGNORECASE)
"""Between two older prints of one time: "up from 3.3% in the second estimate and 3.0% in the
first"."""
_CALLED_FROM = regex(rf"\b{UP_OR_DOWN}\sfrom\s", re.IGNORECASE)
_NOW = regex(
    r"\b(?:now|since|later|latest|revis|restat|correct|amend|is|are|was|were|has|have|had|to|but)",
    re.IGNORECASE,
)
_FIRST_BEHIND = regex(rf"[^\d,;:.]{{0,20}}?\b{EARLIER}\b", re.IGNORECASE)


def _turned(old: Verdict, new: Verdict, place: int, sitting: Sitting) -> _Pair | None:
    """What the older and the newer figure are right of in each other's place; None where a series
    near them had both as they are told, or none had them so."""
    few = min(significant_digits(v.claim.quantity) for v in (old, new) if v.claim.quantity)
    right = [v.series for v in (old, new) if v.rating is Rating.SUPPORTED and v.series]
    keys = list(series_of_prints(old, new, place, sitting))
    if few < _TELLING:
        keys = [key for key in keys if key in right]
    for key in keys:
        if _levels(old, new, key, sitting) or any(_moves(old, new, key, sitting)):
            return None
    for key in keys:
        if levels := _levels(_with(old, new), _with(new, old), key, sitting):
            return levels
        if moves := next(_moves(_with(old, new), _with(new, old), key, sitting), None):
            return moves
    return None


def _with(verdict: Verdict, other: Verdict) -> Verdict:
    """A verdict on a claim with the figure of another one."""
    return replace(verdict, claim=exchanged(verdict.claim, other.claim))


def _levels(old: Verdict, new: Verdict, key: str, sitting: Sitting) -> _Pair | None:
    """Two figures as prints of one value of a series, in their order."""
    for before, after in _prints(key, sitting):
        pairs = (old.claim, before), (new.claim, after)
        if not all(is_near(claim, one) and may_be_of(claim, one) for claim, one in pairs):
            continue
        judged = as_a_print(old, key, before, sitting), as_a_print(new, key, after, sitting)
        if judged[0] is not None and judged[1] is not None:
            return judged[0], judged[1]
    return None


def _prints(key: str, sitting: Sitting) -> Iterator[tuple[Observation, Observation]]:
    """Each print of a time with each later one that was out on the day."""
    day, history = sitting.judge.checker.day, sitting.catalogue.history(key)
    for period in dict.fromkeys(before.period for before, _ in history.reprinted):
        prints = [o for o in history.vintages(period) if o.published and o.published <= day]
        yield from combinations(prints, 2)


def _moves(old: Verdict, new: Verdict, key: str, sitting: Sitting) -> Iterator[_Pair]:
    """Two figures as prints of one move of a series, in their order."""
    judged = sitting.judge.composer.judged
    for both in as_two_prints(new.claim, old.claim, key, sitting):
        note = f"as published on {both.day}"
        yield (
            judged(old.claim, both.then, old.candidates, note=note),
            judged(new.claim, both.now, new.candidates),
        )
