"""Home of multiples that the two levels they are told of do not make: "Londoners paid £2,275, more
than three times what tenants in Wales hand over", of £820.

Both levels are right where they stand, and the words tell which is set against which: what the
sentence told of before the multiple, and the one place or part that it names behind, or the level
of another time that is printed there.
"""

from collections.abc import Sequence
from dataclasses import replace

from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.relations.pairs import is_at_the_rate
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.mention import TermKind
from verifier.model.outcome import Outcome, best_of
from verifier.model.period import Period
from verifier.model.quantity import SIDES
from verifier.model.verdict import Caveat, Rating, Reason, Verdict
from verifier.reference.stems import stems_of
from verifier.reference.titles import title_words

_FAR_OFF, _PAST_ITS_MARK = 1.3, 1.05
"""Further off than that no hedge takes a multiple; nor, of one told as a mark that is passed."""
_LEAST = 1.5
"""A multiple that is no fraction, which may be one of anything."""
_AS_MUCH_AS = regex(
    r"\s(?:(?:as\s(?:much|many|high|large|big|great|dear|expensive|costly|common|numerous)\b|"
    r"(?:the|that|those|what)\b)"
    r"(?![^,;:.]*\b(?:grew|growth|rose|rise|fell|falls?|gains?|increases?|drops?|fast|quick(?:ly)?|"
    r"pace|average|norm|combined|together|total)\b)"
    r"|(?:[A-Z][\w.-]+\s?){1,3}[’']s?\b)"
)
"""Behind a multiple, what sets a level against that of what is named next."""
_PARTS = (TermKind.AREA, TermKind.BREAKDOWN)


def of_ratios_misstated(sitting: Sitting) -> list[Verdict]:
    """Open multiples of a right level in the one that is named behind them, of the same measure and
    time, or in its own of a time told there, accused where the two make another one by far."""
    return [_as_misstated(one, place, sitting) for place, one in enumerate(sitting.verdicts)]


def _as_misstated(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if quantity is None or claim.assertion != "value":
        return verdict
    others = _is_of_others(verdict, place, sitting)
    if claim.operation != "multiple" and not others:
        return verdict
    loose = _is_loosely_right(verdict)
    if not (loose or others or is_open_yet(verdict)) or quantity.unit != "ratio":
        return verdict
    found = [] if claim.clause.context else _computed(claim, place, sitting)
    if loose and not found and _is_at_odds(claim, place, sitting):
        return replace(verdict, reason=Reason.AMBIGUOUS, caveats=())
    if not found or any(one.holds for one in found):
        return verdict
    top = best_of(found)
    made, size = abs(top.judgement.computed or 0.0), float(quantity.value)
    past = quantity.bound in SIDES and made < size / _PAST_ITS_MARK
    if loose and not past and size / _FAR_OFF <= made <= size * _FAR_OFF:
        return replace(verdict, reason=Reason.AMBIGUOUS, caveats=())
    if not made or not (past or not size / _FAR_OFF <= made <= size * _FAR_OFF):
        return verdict
    named = replace(top, operation=sitting.judge.checker.operations["multiple"])
    caveats, write = (Caveat.DERIVED,), sitting.judge.composer
    return write.judged(claim, named, verdict.candidates, Reason.OFF_VALUE, caveats=caveats)


def _is_of_others(verdict: Verdict, place: int, sitting: Sitting) -> bool:
    """Whether a multiple was borne out by another pair of series than the two right levels that it
    joins: "Quebec's $16.2bn was 2.8 times Alberta's $9.1bn", as Ontario's is."""
    if verdict.rating is not Rating.SUPPORTED or Caveat.DERIVED not in verdict.caveats:
        return False
    own = sitting.verdicts[place - 1] if place else None
    other = _printed_behind(verdict.claim, sitting.verdicts[place + 1 :])
    if own is None or other is None or not _is_a_right_level(own):
        return False
    if _WAS.fullmatch(words_between(own.claim, verdict.claim)) is None:
        return False
    pair = {own.series, other.series}
    return len(pair) > 1 and not pair <= {e.series for e in verdict.evidence}


_WAS = regex(
    r"(?:\s[a-z]+){0,2}\s(?:was|is|were|are)\s(?:(?:about|almost|around|roughly|nearly|just|over|"
    r"under|more|less|than|well|some|a|little|only)\s)*"
)


def _computed(claim: Claim, place: int, sitting: Sitting) -> list[Outcome]:
    """What the two levels make that a multiple is told of, of another place or part or of the same
    at two times; nothing where they are not told apart."""
    checker = sitting.judge.checker
    levels = _right_levels(claim, sitting.verdicts)
    own = _right_before(claim, sitting.verdicts[:place])
    other = _printed_behind(claim, sitting.verdicts[place + 1 :])
    then = other.period if other is not None else None
    if own is not None and other is None and _OF_THEN.match(claim.clause.tail) is not None:
        base = claim.clause.baseline
        then = base.period if base is not None and base.mention is not None else None
    if own is not None and then is not None and own.series == (other or own).series:
        own = _of_as_long(own, then, sitting.verdicts[:place])
        if own is None or own.series is None or own.period in (None, then):
            return []
        told = at_the_time(replace(claim, direction=None, basis=None), own.period)
        told = replace(told, clause=replace(told.clause, baseline=TimeRef(then)))
        return checker.outcomes(told, checker.forms(own.series))[0]
    if claim.quantity is None or claim.quantity.value < _LEAST:
        return []
    if own is not None and other is not None and _are_sisters(own, other, sitting):
        return _made_of(claim, own, other, sitting)
    if _AS_MUCH_AS.match(claim.clause.tail) is None:
        return []
    own = own or _named_before(claim, levels, sitting)
    if own is None:
        return []
    if is_at_the_rate(claim.clause.tail, sitting.series[own.series or ""]):
        return []
    other = _only([v for v in levels if _is_named_behind(claim, v, own, sitting)])
    return _made_of(claim, own, other, sitting) if other is not None else []


def _made_of(claim: Claim, own: Verdict, other: Verdict, sitting: Sitting) -> list[Outcome]:
    """A multiple held as that of one right level in another at the time of the first."""
    checker = sitting.judge.checker
    if own.period is None or own.series is None or other.series is None:
        return []
    told = at_the_time(replace(claim, direction=None, basis=None), own.period)
    told = replace(told, operation="level", clause=replace(told.clause, baseline=None))
    forms, per = checker.forms(own.series), checker.forms(other.series)
    return checker.outcomes(told, replace(forms, per=per, told_in="ratio"))[0]


def _is_loosely_right(verdict: Verdict) -> bool:
    """Whether a multiple was borne out by what lies far beyond it, made of levels near it."""
    caveats = set(verdict.caveats)
    made = caveats & {Caveat.DERIVED, Caveat.MEASURE_ASSUMED}
    return verdict.rating is Rating.SUPPORTED and Caveat.WEAK_BOUND in caveats and bool(made)


def _is_at_odds(claim: Claim, place: int, sitting: Sitting) -> bool:
    """Whether the level before a multiple and that printed right behind it, of one series at two
    times, make another one by far, be the later of them the second."""
    own = _right_before(claim, sitting.verdicts[:place])
    other = _printed_behind(claim, sitting.verdicts[place + 1 :])
    if own is None or other is None or own.series != other.series or claim.quantity is None:
        return False
    if not own.computed or not other.computed:
        return False
    made, size = abs(own.computed / other.computed), float(claim.quantity.value)
    return not size / _PAST_ITS_MARK <= made <= size * _FAR_OFF


def _of_as_long(own: Verdict, then: Period, before: Sequence[Verdict]) -> Verdict | None:
    """A level over as long a time as one that it is set against: itself, or the last right one of
    the same series told in its paragraph."""
    for one in (own, *reversed(before)):
        if one.claim.clause.block != own.claim.clause.block or one.period is None:
            continue
        alike = (one.period.frequency, one.period.count) == (then.frequency, then.count)
        if (
            alike
            and one.series == own.series
            and _is_a_right_level(one)
            and one.period.first > then.first
        ):
            return one
    return None


def _printed_behind(claim: Claim, behind: Sequence[Verdict]) -> Verdict | None:
    """The right level that is printed right behind a multiple: "double the $18.9bn of May"."""
    one = behind[0] if behind and _is_a_right_level(behind[0]) else None
    between = words_between(claim, one.claim) if one is not None else ""
    return one if _THE.fullmatch(between) else None


_THE = regex(
    r"\s(?:of\s)?(?:the|its|an?|last\syear[’']s|(?:[A-Z]\w+\s){0,2}[A-Z]\w+[’']s?)\s[$£€¥₹]?|"
    r"\sas\s(?:many|much|high|large)\s(?:[a-z]+\s)?as\s(?:in|at|during|on)\s(?:[\w’']+\s){1,3}\(|"
    r"\ssince\s(?:[\w’']+\s){0,2}[\w’']+,\swhen\s(?:there\swere|it\swas|they\s[a-z]+)\s(?:just\s|only\s)?"
)
_OF_THEN = regex(
    r"\s(?:the|that)\s(?:number|total|figure|amount|level)\s(?:of|in|for)\s(?:[A-Z]\w+\s)?(?:19|20)\d\d\b|"
    r"\s(?:as\s(?:many|much|high|large)\s(?:[a-z]+\s)?as|what\s(?:it|they)\s(?:was|were))\s(?:in|at)\s"
    r"(?:[A-Z]\w+\s)?(?:19|20)\d\d\b"
)
"""Behind a multiple, the year alone that it is set against."""


def _right_levels(claim: Claim, others: Sequence[Verdict]) -> list[Verdict]:
    """The right levels of a claim's paragraph."""
    near = (v for v in others if v.claim.clause.block == claim.clause.block)
    return [v for v in near if _is_a_right_level(v)]


def _is_a_right_level(verdict: Verdict) -> bool:
    told = verdict.claim.quantity is not None and verdict.claim.assertion == "value"
    return told and verdict.operation == "level" and verdict.rating is Rating.SUPPORTED


def _right_before(claim: Claim, others: Sequence[Verdict]) -> Verdict | None:
    """The right level that stands in the same sentence before a claim, the last of them."""
    same = [v for v in others if v.claim.clause.sentence == claim.clause.sentence]
    return next((v for v in reversed(same) if _is_a_right_level(v)), None)


def _named_before(claim: Claim, levels: Sequence[Verdict], sitting: Sitting) -> Verdict | None:
    """The level of the one series whose part, else whose partner or place a sentence names before a
    claim."""
    terms = (s for s in claim.clause.terms if s.own and s.span and s.term.kind in _PARTS)
    named = {s.term.code for s in terms if s.span and s.span.end <= claim.span.start}
    for slot in ("breakdown", "counterpart", "ref_area"):
        found = [v for v in levels if getattr(sitting.series[v.series or ""], slot) in named]
        if found:
            return _only(found)
    return None


def _is_named_behind(claim: Claim, one: Verdict, own: Verdict, sitting: Sitting) -> bool:
    """Whether the words behind a claim name the place or part of a level that is a sister of what
    it is told of, by all that their titles differ in."""
    if not _are_sisters(own, one, sitting):
        return False
    mine, other = (title_words(sitting.series[v.series or ""].title) for v in (own, one))
    return bool(other - mine) and other - mine <= set(stems_of(claim.clause.tail))


def _only(levels: Sequence[Verdict]) -> Verdict | None:
    """The level of the one series that there is; None where there are several."""
    return levels[0] if len({v.series for v in levels}) == 1 else None


def _are_sisters(own: Verdict, other: Verdict, sitting: Sitting) -> bool:
    """Whether two levels are of one measure and time, and of two places or parts."""
    one, two = sitting.series[own.series or ""], sitting.series[other.series or ""]
    alike = (one.indicator, one.unit, one.reckoning) == (two.indicator, two.unit, two.reckoning)
    return alike and one.key != two.key and own.period == other.period
