"""Grounds: the evidence behind a contradiction, gathered for the benefit of the doubt."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from verifier.check import Checker
from verifier.check.certainty import certainty_of
from verifier.check.days import moves_daily
from verifier.diagnose import fits_elsewhere
from verifier.diagnose.misprints import is_struck, is_touched, significant_digits
from verifier.judge.breaths import BREAK, goes_on_comparing
from verifier.judge.doubts.counted import is_had
from verifier.judge.doubts.ground import Asked, Borne, Ground, Instead, LookedUp, Match
from verifier.judge.doubts.narrowed import is_narrowed
from verifier.judge.doubts.other_prints import may_be_final
from verifier.judge.doubts.parts_told import is_told_as_the_part
from verifier.judge.doubts.reprinted import is_as_revised
from verifier.judge.doubts.sizes import is_apart
from verifier.judge.doubts.standing_in import stands_in
from verifier.judge.leads import leads_of, score_of
from verifier.judge.readings import (
    is_borne_out_elsewhere,
    is_later,
    is_wider,
    stands_out,
)
from verifier.judge.stretch import short_of_the_next, stretch_of
from verifier.lazy import regex
from verifier.match.told_otherwise import is_formed_apart
from verifier.model.claim import Claim
from verifier.model.conjunctions import CONJUNCTION_OR_AS
from verifier.model.mention import Basis
from verifier.model.outcome import Outcome
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.model.verdict import Alternative, Candidate
from verifier.reference.stems import stems_of
from verifier.reference.titles import FORM_WORDS
from verifier.streaks.decisions import stands_on_a_decision


def ground_of(
    claim: Claim,
    top: Outcome,
    few: Sequence[Candidate],
    slip: Alternative | None,
    checker: Checker,
    series: Mapping[str, Series],
    kin: Iterable[Series],
    borne: Borne,
) -> Ground:
    """All that bears on whether a contradiction accuses a claim; `kin` are the series of its
    measure, `borne` is what other figures bear out."""
    one = top.forms.series
    return Ground(
        one,
        top.frame.period,
        certainty_of(claim, one, kin, borne.measure),
        _digits_of(claim),
        slip,
        _match(claim, top, few, checker, series),
        _looked_up(claim, top, checker, slip),
        _instead(claim, top, few, slip, series),
        borne,
    )


def _match(
    claim: Claim,
    top: Outcome,
    few: Sequence[Candidate],
    checker: Checker,
    series: Mapping[str, Series],
) -> Match:
    one = top.forms.series
    lead, clear = leads_of(claim, one, few, series)
    return Match(
        score_of(one, few),
        lead,
        clear,
        rival=Asked(partial(is_borne_out_elsewhere, claim, top, few, checker, series)),
        unpartnered=_is_unpartnered(one, few),
    )


def _looked_up(claim: Claim, top: Outcome, checker: Checker, slip: Alternative | None) -> LookedUp:
    computed, quantity = top.judgement.computed, claim.quantity
    valued = slip is None and quantity is not None and claim.assertion == "value"
    final = valued and quantity is not None and may_be_final(top, float(quantity.value))
    return LookedUp(
        daily=moves_daily(top.forms),
        set_then=claim.clause.day is not None and stands_on_a_decision(top.case),
        uneven=_is_uneven(top),
        still=computed == 0,
        close=_is_close(claim, top, _STEPS_OFF),
        by_one=_is_close(claim, top, 1) and computed != 0,
        struck=is_struck(claim, computed),
        touched=is_touched(claim, computed),
        reprinted=final or is_as_revised(claim, top),
        stands_in=stands_in(claim, top),
        elsewhere=Asked(partial(fits_elsewhere, claim, top)),
        apart=is_apart(claim, computed),
        next=Asked(partial(checker.fits_the_next, claim, top.forms, top.frame.period)),
    )


def _instead(
    claim: Claim,
    top: Outcome,
    few: Sequence[Candidate],
    slip: Alternative | None,
    series: Mapping[str, Series],
) -> Instead:
    if slip is None:
        return Instead()
    later, wider = is_later(slip, top), is_wider(slip, top)
    other = series.get(slip.series or "")
    if other is None:
        return Instead(later=later, wider=wider)
    told = told_instead(claim, top.forms.series, other, few, series)
    return replace(told, later=later, wider=wider)


def told_instead(
    claim: Claim,
    one: Series,
    other: Series,
    few: Sequence[Candidate],
    series: Mapping[str, Series],
) -> Instead:
    """How another series that a figure fits is to the one that was read, and whether the text
    tells of it."""
    return Instead(
        another=other.indicator != one.indicator,
        narrowed=is_narrowed(claim, one, other),
        total=_is_the_whole(claim, other, one),
        named=_is_named(claim, other, one),
        beside=_is_named(claim, other, one, breath=True),
        itself=_is_named(claim, one, other),
        told_apart=stands_out(claim, one, other, few, series),
        formed_apart=is_formed_apart(claim, one, other),
        left=_is_left(claim, one, other, few),
        had=is_had(claim, one, other),
    )


def _is_left(claim: Claim, one: Series, other: Series, few: Sequence[Candidate]) -> bool:
    """Whether a level is the one from which the figure right beside it came, which is of the series
    that was read: "the core rate fell to 3.4%, its lowest since March, from 3.8% in August"."""
    if claim.clause.link != "from" or claim.operation != "level":
        return False
    topic = {c.series: dict(c.parts).get("topic", 0.0) for c in few}
    return topic.get(one.key, 0.0) > topic.get(other.key, 0.0) + _OF_ITS_KIND


_OF_ITS_KIND = 0.1
"""By what a series that only shares the measure of the figure before lies behind its own."""


def _is_uneven(top: Outcome) -> bool:
    """Whether a period is compared with a longer or shorter one, or growth is spread over several
    years, of which the mean of the yearly rates may be meant."""
    period, base = top.frame.period, top.frame.baseline
    if base is not None and top.frame.basis is Basis.ANNUALISED:
        return (period.start - base.start).days > _MORE_THAN_A_YEAR
    if base is None or period.frequency is not base.frequency:
        return False
    return period.count != base.count


_MORE_THAN_A_YEAR = 400


def _is_close(claim: Claim, top: Outcome, steps: int) -> bool:
    """Whether what was counted is within so many steps of the printed number."""
    counted, quantity = top.judgement.computed, claim.quantity
    if counted is None or quantity is None:
        return False
    return abs(counted - float(quantity.value)) <= steps


_STEPS_OFF = 2


def _digits_of(claim: Claim) -> int:
    """How many digits a figure has; one where it is told in words, as a part or a multiple."""
    quantity = claim.quantity
    if quantity is None or quantity.unit == "ratio":
        return 1 if quantity else 0
    return significant_digits(quantity)


def _is_named(claim: Claim, other: Series, one: Series, breath: bool = False) -> bool:
    """Whether a word by which another series differs from the one that was read stands in the
    figure's stretch: "Travis was 71.4% full and Canyon 63.8%"; behind it no further than to the
    next break where its own `breath` is asked for, nor into the name of the next figure."""
    before, behind = stretch_of(claim)
    if (_words_apart(one, other) | _words_apart(other, one)) & set(stems_of(before)):
        behind = short_of_the_next(claim)
    behind = BREAK.split(behind)[0] if breath else behind
    if _words_apart(other, one) & set(stems_of(f"{before} {behind}")):
        return True
    codes = {other.breakdown, other.ref_area, other.counterpart, other.key}
    codes -= {one.breakdown, one.ref_area, one.counterpart, None}
    reach = Span(claim.span.start - len(before), claim.span.end + len(behind))
    near = [s for s in claim.clause.terms if s.own and s.span and reach.contains(s.span)]
    shared = {s.span for s in near if s.term.code == one.key}
    return any(s.term.code in codes and s.span not in shared for s in near)


def _is_the_whole(claim: Claim, other: Series, one: Series) -> bool:
    """Whether a series is the total of which `one` is a part, and the subject does not tell the
    part: "after the government reported that employers added 84,000"."""
    if (other.indicator, other.ref_area) != (one.indicator, one.ref_area):
        return False
    parts = ((one.breakdown, other.breakdown), (one.counterpart, other.counterpart))
    if all(own in _TOTALS for own, _ in parts):
        return False
    whole = any(own not in _TOTALS and its in _TOTALS for own, its in parts)
    if not whole and _words_apart(other, one):
        return False
    if _sets_out_with(claim, one, other):
        return False
    before, behind = stretch_of(claim)
    if _SAYING.search(before) is not None:
        return True
    told = claim.clause.subject
    if _OPENS.fullmatch(before) is not None:
        told += " " + BREAK.split(behind.lstrip(", "))[0]  # "At 57,440, drug offences were down"
    elif _IN_IT.fullmatch(behind) is not None:
        told += behind
    elif goes_on_comparing(claim):
        told = claim.clause.lead
    if is_told_as_the_part(claim, one, other):
        return False
    return not _words_apart(one, other) & set(stems_of(told))


_OPENS = regex(r"\W*(?:At|With)\s(?:[a-z]+\s){0,2}\W*")
"""What leads to a figure before its subject."""
_IN_IT = regex(
    r"\s(?:(?:was|were|came|is|are)\s)?(?:in|for|from|at|by)\s(?:(?!and\b)[\w-]+\s?){1,4}\.?"
)
"""What one part alone is told by behind its figure: "and 57,440 in fraud"."""


def _sets_out_with(claim: Claim, one: Series, other: Series) -> bool:
    """Whether a sentence sets out with what tells a part from its whole, and takes up nothing else
    before the figure: "Rent and other housing costs, the biggest item, increased 2.5%", but not
    "Corporation tax slips but the state is still €2.9 billion ahead"."""
    start = claim.clause.sentence.start
    before = claim.clause.lead
    opening = _OPENING.match(before)
    told = opening is not None and _SAYING.search(opening.group())
    if opening is None or told or _TURN.search(before, opening.end()):
        return False
    if _words_apart(one, other) & set(stems_of(opening.group())):
        return True
    codes = {one.breakdown, one.ref_area, one.counterpart, one.key}
    codes -= {other.breakdown, other.ref_area, other.counterpart, None}
    reach = Span(start, start + opening.end())
    own = (s for s in claim.clause.terms if s.own and s.span and reach.contains(s.span))
    return any(term.term.code in codes for term in own)


_OPENING = regex(
    r"(?!\W*(?i:after|although|amid|among|apart|as|at|because|besides|beyond|by|despite|during|for|"
    r"from|given|if|in|like|of|on|over|since|though|under|unlike|unless|until|when|where|while|"
    r"with|without)\b)(?:[^\s,;:()–—]+\s?){1,4}"
)
"""The words that a sentence sets out with, unless they only lead up to its subject: so many at
most, and up to its first break."""
_TURN = regex(rf"[;:()]|\b{CONJUNCTION_OR_AS}\b", re.IGNORECASE)


_TOTALS = (None, "WLD")
_SAYING = regex(
    r"\b(?:said|says|say|reported|reports|showed|shows|announced|estimates?|estimated|found)\b",
    re.I,
)


def _words_apart(one: Series, other: Series) -> set[str]:
    """The words by which the title of one series differs from that of another."""
    own = set(stems_of(one.title)) - set(stems_of(other.title))
    return own - FORM_WORDS - _IDLE


_IDLE = frozenset("a an and as at by for from in including excluding of on or the to with".split())


def _is_unpartnered(one: Series, few: Sequence[Candidate]) -> bool:
    """Whether a series has a partner, and the words beside the figure do not speak for it."""
    parts = next((dict(c.parts) for c in few if c.series == one.key), {})
    return one.counterpart is not None and parts.get("counterpart", 0.0) < 0
