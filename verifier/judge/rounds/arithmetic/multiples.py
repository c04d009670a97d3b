"""Home of multiples of a figure that the text prints: "half the 4,598 stolen in 2022", "Japan sent
62,898, four times as many"."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.check import Checker
from verifier.check.resolve import newest
from verifier.judge.rounds.arithmetic.printed_ratios import is_at_odds_with_its_pair
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.forms import Forms
from verifier.model.outcome import Outcome
from verifier.model.verdict import Caveat, Rating, Verdict
from verifier.reference.stems import stems_of

_BEHIND = regex(r"\s(?:of\s)?(?:the|its|their)\s(?:[a-z]+\s){0,3}?(?:of\s)?[$£€¥₹]?")
"""Between a multiple and the figure that it is one of: "half the peak of 42,072"."""
_BEFORE = regex(
    r"\s(?:(?:of\s)?(?:that|this)(?:\s(?:rate|level|figure|number|amount|sum|total))?|"
    r"as\s(?:high|large|big)|as\s(?:many|much)(?:\s[a-z]+)?)\s?(?:[.,;:]|$)"
)
"""Behind a multiple of the figure that the text printed before."""
_OWNED = regex(r"\s(?:of\s)?(?:the\s)?(?P<name>(?:[A-Z][\w.-]+\s?){1,3})[’']s?\s?(?:[.,;:]|$)")
_POINTS_BACK = regex(
    r"\W*(?:(?:That|This|It)\s(?:is|was)|(?:They|These|Those)\s(?:are|were))\s(?:worth\s)?(?:(?:still|now|also|almost|nearly|about|roughly|around|"
    r"more than|less than|just over|just under|over|well over)\s){0,2}(?=\S)"
)


def as_multiples(sitting: Sitting) -> list[Verdict]:
    """Multiples of a figure that the text prints, open or read as a share of anything else, borne
    out where they hold."""
    checker, write = sitting.judge.checker, sitting.judge.composer
    told = [(v, _multiple_told(v, sitting.verdicts, checker)) for v in sitting.verdicts]
    return [v if held is None else write.held(v, held, Caveat.DERIVED) for v, held in told]


def _multiple_told(verdict: Verdict, others: Sequence[Verdict], checker: Checker) -> Outcome | None:
    """A multiple of a printed figure, where it holds; None for others, and for all that are wrong
    as told but a share whose whole is printed right behind it.

    What is so many times as much is told by the level before it in its sentence, else by the words
    of the claim; the figure that it is held against stands right behind, or before.
    """
    claim = verdict.claim
    figure = claim.clause.figure
    if verdict.rating is Rating.SUPPORTED or figure is None or claim.assertion != "value":
        return None
    if figure.quantity.unit != "ratio" or claim.operation not in ("multiple", "share", "level"):
        return None
    place = next((n for n, v in enumerate(others) if v is verdict), None)
    if place is None or is_at_odds_with_its_pair(verdict, place, others):
        return None
    partner = _right_behind(claim, others[place + 1 :])
    if verdict.rating is Rating.MISMATCH and (partner is None or claim.operation != "share"):
        return None
    own = _level_before(claim, others[:place])
    if partner is None and _BEFORE.match(claim.clause.tail) is not None:
        partner = _before_that(own, others[:place])
    if partner is None and (named := _of_the_one_named(claim, others[:place], checker)):
        partner = named
    if partner is None and (own is None) and _POINTS_BACK.match(claim.clause.sentence_text):
        own, partner = _set_against_the_one_before(verdict, others[:place])
    if partner is None or partner.series is None or partner.period is None:
        return None
    rate = _printed_rate_before(partner, claim, others[:place])
    own = rate or own or _rate_beside(partner, claim, others[:place])
    key = own.series if own is not None else verdict.series
    period = own.period if own is not None else verdict.period
    if key is not None and period == partner.period and key == partner.series:
        period = newest(checker.forms(key), checker.published)  # "Today's is half of that"
    if key is None or period is None:
        return None
    time = replace(claim.clause.time, period=period, apart=False, to_date=False)
    told = replace(claim, operation="multiple", direction=None, basis=None)
    if key == partner.series:
        baseline = TimeRef(partner.period)
        clause = replace(claim.clause, time=time, baseline=baseline)
        forms = checker.forms(key)
        alone = Forms(forms.chosen, (forms.chosen,)) if rate is not None else forms
        found, _ = checker.outcomes(replace(told, clause=clause), alone)
    else:
        one, other = checker.forms(key).as_printed, checker.forms(partner.series).as_printed
        if one.series.unit != other.series.unit or partner.period != period:
            return None
        clause = replace(claim.clause, time=time, baseline=None)
        level = replace(told, operation="level", clause=clause)
        found, _ = checker.outcomes(level, replace(one, per=other, told_in="ratio"))
    held = next((outcome for outcome in found if outcome.holds), None)
    return replace(held, operation=checker.operations["multiple"]) if held is not None else None


def _of_the_one_named(claim: Claim, others: Sequence[Verdict], checker: Checker) -> Verdict | None:
    """The last right level of another one whose name stands right behind a multiple: "at 3.2%, is
    half of Estonia's"."""
    named = _OWNED.match(claim.clause.tail)
    if named is None:
        return None
    name = set(stems_of(named["name"]))
    for one in reversed(others):
        title = checker.forms(one.series or "").series.title if _is_a_level(one) else ""
        if name <= set(stems_of(title)):
            return one
    return None


def _set_against_the_one_before(
    verdict: Verdict, others: Sequence[Verdict]
) -> tuple[Verdict | None, Verdict | None]:
    """The level right before a sentence that a pronoun opens, and what it is so many times of, by
    the words behind the multiple: "That is twice the rate in Latvia"."""
    last = others[-1] if others else None
    block = verdict.claim.clause.block
    if last is None or not _is_a_level(last) or last.claim.clause.block != block:
        return None, None
    told = verdict.series not in (None, last.series) and verdict.claim.clause.baseline is None
    return (last, replace(verdict, period=last.period)) if told else (None, None)


def _is_a_level(verdict: Verdict) -> bool:
    level = verdict.claim.operation == "level" and verdict.claim.assertion in ("value", "threshold")
    return level and verdict.series is not None and verdict.rating is not Rating.UNVERIFIED


def _right_behind(claim: Claim, others: Sequence[Verdict]) -> Verdict | None:
    """The figure right behind a multiple, with nothing but its article and name between."""
    behind = next((v for v in others if v.claim.span.start >= claim.span.end), None)
    if behind is None or behind.claim.clause.sentence != claim.clause.sentence:
        return None
    between = claim.clause.tail[: behind.claim.span.start - claim.span.end]
    told = _is_a_level(behind) or _is_printed_as_a_rate(behind)
    return behind if _BEHIND.fullmatch(between) and told else None


def _level_before(claim: Claim, others: Sequence[Verdict]) -> Verdict | None:
    """The nearest level before a multiple in its sentence."""
    same = (v for v in reversed(others) if v.claim.clause.sentence == claim.clause.sentence)
    return next((v for v in same if _is_a_level(v)), None)


def _is_printed_as_a_rate(verdict: Verdict) -> bool:
    """Whether a figure is right and stands in a series of rates, not of what they are from."""
    told = verdict.claim.operation in ("growth", "level") and verdict.claim.assertion == "value"
    used = {one.series: one.unit for one in verdict.evidence}
    right = verdict.rating is Rating.SUPPORTED and verdict.series is not None
    return told and right and used.get(verdict.series or "") == "percent"


def _printed_rate_before(
    partner: Verdict, claim: Claim, others: Sequence[Verdict]
) -> Verdict | None:
    """The rate of the same series and of another time that the paragraph told before a multiple of
    one: "rose 3.4% in the year to January, less than half the 6.9% of a year earlier"."""
    for one in reversed(others):
        near = one.claim.clause.block == claim.clause.block
        like = one.series == partner.series and one.period != partner.period
        if near and like and _is_printed_as_a_rate(one):
            return one
    return None


def _rate_beside(partner: Verdict, claim: Claim, others: Sequence[Verdict]) -> Verdict | None:
    """The rate right before a multiple of another one in its sentence: "were up 6.6%, more than
    double the 3.1% forecast"."""
    if not _is_printed_as_a_rate(partner) or not others:
        return None
    one, sentence = others[-1], claim.clause.sentence
    return one if one.claim.clause.sentence == sentence and _is_printed_as_a_rate(one) else None


def _before_that(own: Verdict | None, others: Sequence[Verdict]) -> Verdict | None:
    """The level before the one that a multiple is told of, or the last one where that is none."""
    levels = [v for v in others if _is_a_level(v) and v is not own]
    return levels[-1] if levels else None
