"""Home of figures acquitted by what the text told before them: the annual rates that it goes on
with, the print that a newer one came from, the other forms of a pair.

"Credit grew at an annual rate of 0.4%. Revolving credit went up by 0.3%": the second is at an
annual rate, too.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.judge.rounds.acquittals.asked import is_accused, is_right, own_words
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import stretch_of, words_between
from verifier.judge.superseded import as_superseded
from verifier.lazy import regex
from verifier.model.mention import Basis
from verifier.model.quantity import Quantity
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict
from verifier.reference.stems import stems_of


def at_the_annual_rate_told(sitting: Sitting) -> list[Verdict]:
    """Moves accused or left open that name no basis, right at an annual rate where the text tells
    one of the same kind of thing at such a rate."""
    return [_at_an_annual_rate(v, place, sitting) for place, v in enumerate(sitting.verdicts)]


def _at_an_annual_rate(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, one = verdict.claim, sitting.series.get(verdict.series or "")
    if not (is_accused(verdict) or is_open_yet(verdict)):
        return verdict
    if one is None or (claim.operation, claim.assertion) != ("growth", "value"):
        return verdict
    if claim.basis_stated or claim.clause.baseline is not None:
        return verdict
    told = [v for v in sitting.verdicts[:place] if _is_at_an_annual_rate(v)]
    kin = any(sitting.series[v.series or ""].indicator == one.indicator for v in told)
    if not kin or one.indicator is None:
        return verdict
    held = sitting.held_closely(replace(claim, basis=Basis.ANNUALISED), one.key)
    if held is None:
        return verdict
    return sitting.judge.composer.held(verdict, held, Caveat.BASIS_ASSUMED)


def _is_at_an_annual_rate(verdict: Verdict) -> bool:
    claim = verdict.claim
    stated = claim.basis is Basis.ANNUALISED and claim.basis_stated
    return stated and is_right(verdict) and claim.operation == "growth"


def of_the_print_moved_from(sitting: Sitting) -> list[Verdict]:
    """Figures accused of being out of date that are what the print of a time gone by, named before
    them, came from: "the March figure was nudged up from 627,000"."""
    return [_moved_from(v, place, sitting) for place, v in enumerate(sitting.verdicts)]


def _moved_from(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, time = verdict.claim, verdict.claim.clause.time
    if not is_accused(verdict) or verdict.reason is not Reason.OUTDATED:
        return verdict
    mention, start = time.mention, claim.clause.sentence.start
    if mention is None or time.inherited or mention.span.end > claim.span.start:
        return verdict
    before = claim.clause.sentence_text[mention.span.end - start : claim.span.start - start]
    if _FROM.fullmatch(before) is None:
        return verdict
    again = as_superseded(verdict, sitting.topics[place], sitting.judge)
    return again if again.rating is Rating.SUPPORTED else verdict


_FROM = regex(
    r"(?:[’']s?)?(?:\s(?!and\b|but\b|while\b|when\b|after\b|against\b|than\b)[a-z’'-]+){1,8}\s"
    r"(?:up\s|down\s|back\s|\w+wards?\s)?(?:an?\s[a-z]+\s)?from\s(?:an?\s|the\s)?(?:[a-z-]+\s){0,2}"
    r"[$£€¥]?"
)
"""From the name of a time to what its print came from, with no figure between."""


def of_a_sister_of_both(sitting: Sitting) -> list[Verdict]:
    """Accused figures that are set against the right one before them, right of a form of what that
    one was read of, of which both are: "grew 1.1%, as the flash estimate had it, more than twice
    the 0.5% of the second quarter"."""
    return [_of_a_sister(v, place, sitting) for place, v in enumerate(sitting.verdicts)]


def _of_a_sister(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, told = verdict.claim, sitting.verdicts[:place]
    if not is_accused(verdict) or verdict.series is None or claim.quantity is None:
        return verdict
    head = next((v for v in reversed(told) if v.claim.assertion == "value" and _counts(v)), None)
    if head is None or not is_right(head) or head.series is None:
        return verdict
    if head.claim.clause.sentence != claim.clause.sentence or head.period == verdict.period:
        return verdict
    if _APART.search(words_between(head.claim, claim)) is not None:
        return verdict
    one = sitting.series[verdict.series]
    if head.series == one.key:
        kin = sitting.catalogue.siblings(one)
    else:
        kin = (sitting.series[head.series],)
    words_before = set(stems_of(stretch_of(claim)[0]))
    for other in kin:
        if not _are_forms(one, other) or own_words(other, one) & words_before:
            continue
        pair = (head, verdict)
        both = [sitting.held_closely(at_the_time(v.claim, v.period), other.key) for v in pair]
        if all(both) and both[1] is not None:
            return sitting.judge.composer.held(verdict, both[1], Caveat.MEASURE_ASSUMED)
    return verdict


_APART = regex(r"[;]|\b(?:while|whereas|but)\b")


def _counts(verdict: Verdict) -> bool:
    quantity = verdict.claim.quantity
    return quantity is not None and quantity.unit != "ratio"


def _are_forms(one: Series, other: Series) -> bool:
    """Whether two series hold one rate of change of one thing, as a first print and as a final
    one."""
    slots = [
        (s.indicator, s.ref_area, s.counterpart, s.unit, s.frequency, s.transformation)
        for s in (one, other)
    ]
    alike = one.key != other.key and slots[0] == slots[1] and one.status == other.status
    prints = [_PRINT.search(f"{s.breakdown or ''} {s.title}") is not None for s in (one, other)]
    return alike and prints[0] is not prints[1]


_PRINT = regex(r"\b(?:flash|preliminary|provisional|advance|first\sestimate)\b", re.IGNORECASE)


def of_the_far_side_of_a_gap(sitting: Sitting) -> list[Verdict]:
    """Figures accused of being another series' that are told as what a right one is so much more or
    less than, by a gap between both that adds up, right of that other series at the same time:
    "132.5p, 3.7p less than the average across all forecourts of 136.2p"."""
    return [_of_a_far_side(v, place, sitting) for place, v in enumerate(sitting.verdicts)]


def _of_a_far_side(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if not is_accused(verdict) or verdict.reason is not Reason.OFF_SERIES or place < _SIDES:
        return verdict
    near, gap = sitting.verdicts[place - 2 : place]
    if not is_right(near) or near.period is None or not verdict.alternatives:
        return verdict
    if any(v.claim.clause.sentence != claim.clause.sentence for v in (near, gap)):
        return verdict
    amounts = [v.claim.quantity for v in (near, gap, verdict)]
    if _THAN.fullmatch(words_between(gap.claim, claim)) is None or not _adds_up(amounts):
        return verdict
    other = verdict.alternatives[0].series
    held = sitting.held_closely(at_the_time(claim, near.period), other) if other else None
    if held is None:
        return verdict
    return sitting.judge.composer.held(verdict, held, Caveat.MEASURE_ASSUMED)


def _adds_up(amounts: Sequence[Quantity | None]) -> bool:
    """Whether the first of three amounts lies as far from the last as the second says."""
    told = [amount for amount in amounts if amount is not None]
    if len(told) != _SIDES + 1 or len({amount.unit for amount in told}) > 1:
        return False
    near, gap, far = (amount.value for amount in told)
    return abs(far - near) == abs(gap)


_SIDES = 2
_THAN = regex(
    r"\s(?:more|less|fewer|higher|lower|dearer|cheaper|above|below|short\sof|ahead\sof|behind)\b"
    r"(?:\sthan\b)?[^;:.\d]{0,70}?\s(?:of\s|at\s)?(?:[$£€¥]\s?)?"
)
