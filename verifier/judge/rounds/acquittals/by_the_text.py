"""Home of figures acquitted by what the text told before them: the annual rates that it goes on
with, the print that a newer one came from, what two figures leave, the other forms of a pair.

"Credit grew at an annual rate of 0.4%. Revolving credit went up by 0.3%": the second is at an
annual rate, too.
"""

import re
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.acquittals.asked import is_accused, is_right, own_words
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.misgivings import left_open
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import stretch_of, words_between
from verifier.judge.superseded import as_superseded
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import Basis
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict
from verifier.reference.stems import stems_of

_DIGITS, _BLOCKS = 2, 1
_HALF_A_STEP = 0.55


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


def without_what_two_leave(sitting: Sitting) -> list[Verdict]:
    """The verdicts, left open where an accused level is said to be left and is what the last two
    figures printed before it differ by, of which the text need not be understood."""
    return [
        left_open(v) if is_accused(v) and _is_what_two_leave(v, sitting) else v
        for v in sitting.verdicts
    ]


def _is_what_two_leave(verdict: Verdict, sitting: Sitting) -> bool:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if quantity is None or claim.operation not in (None, "level", "change"):
        return False
    if verdict.reason is Reason.OFF_SIGN:
        return False  # "that left a surplus": the gap is theirs, its side is not
    if significant_digits(quantity) < _DIGITS or not any(map(_LEFT.search, stretch_of(claim))):
        return False
    near = [
        c
        for c in sitting.claims
        if c.quantity is not None
        and c.span.end <= claim.span.start
        and claim.clause.block - c.clause.block in range(_BLOCKS)
        and c.quantity.unit == quantity.unit
        and c.assertion == "value"
    ]
    if len(near) < len(("whole", "gone")):
        return False
    whole, gone = (c.quantity for c in near[-2:])
    if whole is None or gone is None:
        return False
    gap = abs(float(whole.value) - float(gone.value))
    room = float(max(quantity.step, whole.step, gone.step))
    return gap > 0 and abs(gap - abs(float(quantity.value))) <= room * _HALF_A_STEP


_LEFT = regex(
    r"\b(?:leaves?|leaving|left|remain(?:s|ing)?|unused|untapped|spare|headroom|to go|"
    r"(?:makes?|making)\sfor|the\s(?:rest|remainder|balance|difference))\b"
)


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


def of_the_way_of_the_main_move(sitting: Sitting) -> list[Verdict]:
    """Figures accused of the wrong direction, or left open, where only an aside before them tells
    it, right with that of the right move which the aside interrupts: "gained 40 after shedding 6,
    taking the total to", "grew by 3% since May, when it had come down, and by 1% in August"."""
    return [_of_the_main_move(v, place, sitting) for place, v in enumerate(sitting.verdicts)]


def _of_the_main_move(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, change = verdict.claim, verdict.claim.clause.change
    turned = is_accused(verdict) and verdict.reason is Reason.OFF_SIGN
    if change is None or claim.quantity is None or claim.assertion != "value":
        return verdict
    if not turned and not (is_open_yet(verdict) and verdict.reason is Reason.AMBIGUOUS):
        return verdict
    start, key = claim.clause.sentence.start, verdict.series
    if key is None or not claim.clause.sentence.contains(change.span):
        return verdict
    text = claim.clause.sentence_text
    aside = _ASIDE.search(text, 0, max(0, change.span.start - start))
    behind = text[change.span.end - start : max(0, claim.span.start - start)]
    if aside is None or _GOES_ON.search(behind) is None:
        return verdict
    head = next(
        (
            v
            for v in reversed(sitting.verdicts[:place])
            if v.claim.clause.sentence == claim.clause.sentence
            and v.claim.span.end - start <= aside.start() + 1
            and v.claim.operation in ("growth", "change")
        ),
        None,
    )
    if head is None or not is_right(head) or head.series != key:
        return verdict
    told = replace(claim, direction=head.claim.direction)
    held = sitting.held_closely(at_the_time(told, verdict.period), key)
    return verdict if held is None else sitting.borne_out(verdict, held)


_ASIDE = regex(r"\s(?:after|following|despite|when|which|where|though|although)\s[^;,]*$")
_GOES_ON = regex(
    r",\s(?:(?:and|but)\sby|(?:thus\s|thereby\s)?(?:taking|bringing|leaving|putting|carrying)\s[^,;:\d]*"
    r"\s(?:to|at))\s(?:(?:an?|the|just|about|only)\s)?(?:[a-z-]+\s)?[$£€¥]?$"
)
"""From an aside back to what the sentence tells, with no verb of another way."""


def without_records_of_another(sitting: Sitting) -> list[Verdict]:
    """The verdicts, left open where an accused record since a date, beside no figure of its own, is
    true of another series that its words lead to, and that date is the very one at which this one
    was last beyond it."""
    return [
        left_open(v)
        if v.rating is Rating.MISMATCH
        and v.reason is Reason.OFF_RECORD
        and not _stands_by_its_figure(v, sitting)
        and any(_is_since_then(v, c.series, sitting) for c in v.candidates if c.series != v.series)
        else v
        for v in sitting.verdicts
    ]


def _stands_by_its_figure(verdict: Verdict, sitting: Sitting) -> bool:
    sentence = verdict.claim.clause.sentence
    told = (v for v in sitting.verdicts if v.claim.clause.sentence == sentence)
    return any(v.claim.quantity is not None and v.series == verdict.series for v in told)


def _is_since_then(verdict: Verdict, key: str, sitting: Sitting) -> bool:
    claim, since = verdict.claim, verdict.claim.clause.baseline
    if since is None or since.period is None or verdict.period is None:
        return False
    one, other = sitting.series.get(verdict.series or ""), sitting.series.get(key)
    if one is None or other is None or one.frequency is not other.frequency:
        return False
    if claim.operation not in (None, "level"):
        return False
    if since.period.frequency is not other.frequency or since.period.count != 1:
        return False
    forms = sitting.judge.checker.forms(key)
    times = verdict.period, since.period, since.period.shift(1)
    found = [level[1].value for time in times if (level := forms.level(time)) is not None]
    if len(found) < len(times) or not _holds(at_the_time(claim, verdict.period), key, sitting):
        return False
    now, then, behind = found
    return then <= now < behind or then >= now > behind


def _holds(claim: Claim, key: str, sitting: Sitting) -> bool:
    checker = sitting.judge.checker
    found, _ = checker.outcomes(claim, checker.forms(key))
    return any(outcome.holds for outcome in found)
