"""Home of lists that go along with the figures before them in their sentence: "897 and 708, up from
854 and 613", "rents rose 3% and fares 5%, against 2% and 4%".

Nothing names what each figure of such a list is of but its place, and often nothing tells its time:
copy leaves out the step before, and a year before.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge import Judge
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.subjects.lists_told import exchanged, in_its_place, lists_of
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import NAMING_KINDS
from verifier.model.outcome import Outcome, best_of
from verifier.model.verdict import Rating, Verdict

_ALONG = regex(
    r"[^.;]{0,60}?\b(?:from|against|with|up|down|(?:increase|rise|gain|fall|drop|decline|decrease)s?\sof)"
    r"\s(?:(?:by|about|an?|the|to)\s){0,2}[$£€¥₹]?",
    re.IGNORECASE,
)
"""What stands between two lists that go along."""
_AGAINST = regex(r"\b(?:from|against|compared\s(?:with|to))\s(?:(?:about|an?|the)\s)?[$£€¥₹]?$")
_NOTHING_MORE = regex(
    r"\W*$|[,;)]|\s(?:in\s(?:the\s(?:same|previous)\b|\w+(?:[\s,.]|$))|an?\s(?:year|month|quarter|week)\b|"
    r"the\s(?:year|month|quarter|week|previous)\b|last\b|previously\b|respectively\b|before\b)"
)
"""Behind a list that says no more than its figures, and when."""
_TELLING = 2
"""So many digits a figure has at least that is right by no chance."""


def as_the_list_before(
    told: Sequence[Verdict], others: Sequence[Verdict], judge: Judge
) -> list[Verdict] | None:
    """The verdicts on a list that goes along with the right figures before it in its sentence, each
    on the series of the figure in its place: all right, a pair that changed places, or all right
    but for one; None where none of these is so."""
    before = _told_ahead(others, told)
    keys = [v.series for v in before if v.rating is Rating.SUPPORTED and v.series is not None]
    if len(told) != len(before) or len(set(keys)) < len(told):
        return None
    between = words_between(before[-1].claim, told[0].claim)
    if _ALONG.fullmatch(between) is None:
        return None
    against = _AGAINST.search(between) is not None
    untold = list(_at_times_untold(told, before, judge)) if against else []
    tries = [*_as_they_are(told), *untold]
    for claims in tries:
        held = [judge.held(claim, key) for claim, key in zip(claims, keys, strict=True)]
        outcomes = [outcome for outcome in held if outcome is not None]
        if len(outcomes) == len(told):
            return [
                judge.composer.judged(claim, outcome, v.candidates)
                for v, claim, outcome in zip(told, claims, outcomes, strict=True)
            ]
    if not against or _has_words_of_its_own(told):
        return None
    tries = untold or tries
    swapped = (exchanged(told, claims, keys, judge) for claims in tries)
    found = next((pair for pair in swapped if pair), None)
    return found or _but_for_one(told, keys, tries, judge)


def is_turned(told: Sequence[Verdict], others: Sequence[Verdict]) -> bool:
    """Whether the figures of a pair are right of what those before it are of, told the other way
    round: "1.5% and 3.2% in Italy and Spain, from 2.9% and 1.4%"."""
    before = _told_ahead(others, told)
    keys, ahead = [v.series for v in told], [v.series for v in before]
    if len(set(keys)) < len(keys) or keys == ahead or keys != ahead[::-1]:
        return False
    between = words_between(before[-1].claim, told[0].claim)
    return _AGAINST.search(between) is not None and not _has_words_of_its_own(told)


def _as_they_are(told: Sequence[Verdict]) -> Iterator[list[Claim]]:
    yield [v.claim for v in told]
    behind = told[-1].claim.clause.time  # a time told behind a list is that of all its figures
    yield [replace(v.claim, clause=replace(v.claim.clause, time=behind)) for v in told]


def _told_ahead(others: Sequence[Verdict], told: Sequence[Verdict]) -> list[Verdict]:
    """The figures of the unit of a list that stand before it in its sentence: the last list of
    them, else all, however they are told: "rents were up 3% and fares 5%, against 2% and 4%"."""
    first = told[0].claim
    unit = first.quantity.unit if first.quantity is not None else None
    ahead = [
        v
        for v in others
        if v.claim.clause.sentence == first.clause.sentence
        and v.claim.assertion == "value"
        and v.claim.quantity is not None
        and v.claim.quantity.unit == unit
    ]
    lists = list(lists_of(ahead))
    if lists and lists[-1].stop == len(ahead):
        return [ahead[at] for at in lists[-1]]
    return ahead


def _at_times_untold(
    told: Sequence[Verdict], before: Sequence[Verdict], judge: Judge
) -> Iterator[list[Claim]]:
    """The figures of a list at each time that they may be of where nothing tells it: the step
    before those that they are set against, and a year before."""
    times = [v.claim.clause.time for v in told]
    periods = [v.period for v in before if v.period is not None]
    if any(t.period is not None and not (t.inherited or t.apart) for t in times):
        return
    if len(periods) < len(before):
        return
    forms = [judge.checker.forms(v.series or "") for v in before]
    steps = [one.before(period) for one, period in zip(forms, periods, strict=True)]
    for whens in (steps, [period.years_later(-1) for period in periods]):
        yield [at_the_time(v.claim, when) for v, when in zip(told, whens, strict=True)]


def _has_words_of_its_own(told: Sequence[Verdict]) -> bool:
    """Whether a list names what it is of itself, or is no outturn: "against 2% and 4%
    for goods"."""
    start, last = told[0].claim.span.start, told[-1].claim
    behind = last.span.end - last.clause.sentence.start
    if _NOTHING_MORE.match(last.clause.sentence_text, behind) is None:
        return True
    return any(
        v.claim.clause.context
        or any(
            s.own and s.span is not None and s.span.start >= start and s.term.kind in NAMING_KINDS
            for s in v.claim.clause.terms
        )
        for v in told
    )


def _but_for_one(
    told: Sequence[Verdict], keys: Sequence[str], tries: Sequence[list[Claim]], judge: Judge
) -> list[Verdict] | None:
    """The verdicts on a list of which all figures but one are right at one time, and that one at no
    time that it may be of."""
    digits = [significant_digits(v.claim.quantity) for v in told if v.claim.quantity is not None]
    if min(digits) < _TELLING:
        return None
    held = [
        [judge.held(c, key) is not None for c, key in zip(cs, keys, strict=True)] for cs in tries
    ]
    ever = [any(column) for column in zip(*held, strict=True)]
    for claims, right in zip(tries, held, strict=True):
        if sum(ever) != len(told) - 1 or right != ever:
            continue
        tops: list[Outcome] = []
        for claim, key in zip(claims, keys, strict=True):
            found, _ = judge.checker.outcomes(claim, judge.checker.forms(key))
            tops += [best_of(found)] if found else []
        if len(tops) == len(told):
            judged = zip(told, claims, tops, right, strict=True)
            return [
                in_its_place(replace(v, claim=c), top, holds, judge) for v, c, top, holds in judged
            ]
    return None
