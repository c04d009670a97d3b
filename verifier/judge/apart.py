"""Home of figures set against another place, part or measure: "3,000 more than Spain"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.check import Checker
from verifier.judge.second import is_the_nation_of, is_the_whole_of
from verifier.language.areas.nations import OF_A_NATION, OF_A_WHOLE
from verifier.language.forecasts.events import AN_EVENT
from verifier.language.moves.two_deeds import is_of_two_deeds
from verifier.lazy import regex
from verifier.model.agreement import CAVEAT_OF_FIT, REASON_OF_FIT, agreement
from verifier.model.arithmetic import difference, growth
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.mention import TermKind
from verifier.model.notation import shown_as
from verifier.model.outcome import Outcome
from verifier.model.printed_money import MARK
from verifier.model.quantity import POINTS, Quantity
from verifier.model.rule import Frame, Judgement
from verifier.model.series import Series, Transformation
from verifier.reference.catalogue import Catalogue

_IN_ONE = r"(?:in|at|for|among|from|to|with)\s(?:the\s)?(?:[A-Z][\w’'-]+\s){1,3}"
"""The place that is told between a comparative and "than": "lower in Germany than in Spain", "more
from Mexico than from Canada"."""
_AGAINST = regex(
    r"\s(?:[a-z-]+s\s)?(?:(?:a|per|each)\s(?:day|week|month|year|head|person)\s)?(?:(?:more|fewer|less)\s(?:[a-z-]+\s){0,2}?than|"
    r"(?!other\b|rather\b|later\b|earlier\b|sooner\b)[a-z]{2,}er\s(?:[a-z]+\s)?than|"
    rf"(?:[a-z]{{2,}}er|more|less)\s(?:[a-z-]+\s)?{_IN_ONE}than|(?:better|worse)\s(?:off\s)?than|"
    rf"above|below|under|ahead\sof(?!{AN_EVENT})|behind|clear\sof|adrift\sof)\s"
    r"(?:(?:in|at|for|on|from|to|with)\s)?(?:(?:that|those)\s(?:of|to|from|in|for|with|at)\s)?"
    rf"(?:the\s{MARK}?\d[\d,.]*(?:\s?(?:%|[a-z]+)(?:\scent)?)?\s(?:of|in|at|for)\s)?"
    r"(?:the\s)?(?:(?:rest|whole)\sof\s(?:the\s)?)?"
)
"""What stands between a difference and the other thing that is measured from it."""
_NAME = regex(r"[A-Z][\w’'-]+")
_THE_REST = regex(
    r"(?:country|nation|state|region|continent|industry|sector|market|economy|others?|rivals?|peers?|"
    r"competitors?|neighbours?|neighbors?|runner-up|rest|(?:average|typical|median|ordinary)\s[a-z]+)\b(?![’']s\s(?:last|previous))"
)
"""What a part or a place is set against without its name: "4.4 points better than the country"."""
_OTHERS = (_NAME, _THE_REST, OF_A_NATION, OF_A_WHOLE)
_NEAR, _SOON = 2, 15
_NAMES = (TermKind.AREA, TermKind.BREAKDOWN, TermKind.SERIES)
_LEAST_STEPS = 10
"""A gap or an excess must be printed this finely, or it fits by chance."""


def is_set_against_another(claim: Claim) -> bool:
    """Whether a difference is one from another place, part or measure and from no other time:
    "3,000 more than Spain", "10% less than lignite", not "3% more than April"."""
    clause = claim.clause
    if claim.operation not in ("growth", "change") or claim.assertion != "value":
        return False
    if is_of_two_deeds(clause):
        return True
    place = _place_of_the_other(claim)
    if place is None:
        return False
    if clause.baseline is not None or claim.basis_stated:
        return _is_another_place(claim, place)
    if any(t.span.start - _NEAR <= place < t.span.end for t in clause.times):
        return False
    offset = clause.sentence.start
    if any(p.match(clause.sentence_text, place - offset) for p in _OTHERS):
        return True
    if any(0 <= t.span.start - place <= _SOON for t in clause.times):
        return False
    if _is_told_before(claim, place - offset):
        return True
    return any(
        s.span is not None
        and s.own
        and abs(s.span.start - place) <= 1
        and (
            s.term.kind in _NAMES
            or (s.term.kind is TermKind.INDICATOR and s.term.code != claim.measure.indicator)
        )
        for s in clause.terms
    )


def _is_told_before(claim: Claim, place: int) -> bool:
    """Whether the words at a place of the sentence are the name of another measure that a sentence
    before told: "Its exports were 14bn, its imports 15bn. Imports were 1bn higher than exports"."""
    words = claim.clause.sentence_text[place:].lower()
    codes = (
        s.term.code.replace("_", " ")
        for s in claim.clause.terms
        if s.term.kind is TermKind.INDICATOR and s.term.code != claim.measure.indicator
    )
    return any(words.startswith(code) and not words[len(code) :][:1].isalpha() for code in codes)


def _is_another_place(claim: Claim, place: int) -> bool:
    """Whether a place that the sentence has not named before is what a difference is told from,
    though a time follows: "2 points above the US rate of September"."""
    areas = [s for s in claim.clause.terms if s.own and s.term.kind is TermKind.AREA and s.span]
    told = {s.term.code for s in areas if s.span and s.span.end <= claim.span.start}
    then = {s.term.code for s in areas if s.span and abs(s.span.start - place) <= _ARTICLE}
    return bool(told and then) and told.isdisjoint(then)


_ARTICLE = 4
"""Letters of "the", which may belong to a name."""


def _place_of_the_other(claim: Claim) -> int | None:
    """Where the words begin that name what a difference is told from."""
    start = claim.clause.sentence.start
    found = _AGAINST.match(claim.clause.sentence_text, claim.span.end - start)
    return start + found.end() if found is not None else None


def apart_outcome(
    claim: Claim,
    own: Sequence[Series],
    others: Sequence[Series],
    checker: Checker,
    catalogue: Catalogue,
) -> Outcome | None:
    """The difference from what the words behind it name, where it comes out: one level less the
    other, or by how much percent it is the larger; None where it does not. `own` is what the claim
    may be told of, `others` what the words behind it and the text may name."""
    quantity = claim.quantity
    if quantity is None or not is_set_against_another(claim):
        return None
    coarse = quantity.step <= 0 or quantity.value / quantity.step < _LEAST_STEPS
    whole = _is_against(claim, OF_A_NATION) or _is_against(claim, OF_A_WHOLE)
    if coarse and quantity.unit != "ratio" and not whole:
        return None
    if whole:
        own = own[:1]  # both are named, so that not even a coarse figure fits by chance
    for one, other in _pairs(claim, own, others, catalogue):
        held = _held(claim, quantity, checker.forms(one.key), checker.forms(other.key), checker)
        if held is not None:
            return held
    return None


def _pairs(
    claim: Claim, own: Sequence[Series], others: Sequence[Series], catalogue: Catalogue
) -> Iterator[tuple[Series, Series]]:
    """What a figure is told of, and what is named behind it."""
    place = _place_of_the_other(claim) or claim.span.end
    for whole_of, words in ((is_the_nation_of, OF_A_NATION), (is_the_whole_of, OF_A_WHOLE)):
        if _is_against(claim, words):
            for one in own:
                wholes = (o for o in catalogue.siblings(one) if whole_of(one, o))
                yield from ((one, other) for other in wholes)
            return
    named = {
        s.term.code
        for s in claim.clause.terms
        if s.own and s.span and s.term.kind in _NAMES and 0 <= s.span.start - place <= _SOON * 2
    }
    for one in own:
        slots = {one.ref_area, one.counterpart, one.breakdown, one.key}
        a_part = one.breakdown is not None and named & slots == {one.ref_area}
        if (named & slots and not a_part) or _is_the_other_way(one, claim):
            continue
        for other in (*catalogue.siblings(one), *others):
            theirs = {other.ref_area, other.counterpart, other.breakdown, other.key}
            whole = a_part and other.breakdown is None and other.ref_area == one.ref_area
            if (whole or named & (theirs - slots)) and _alike(one, other):
                yield one, other


def _is_the_other_way(one: Series, claim: Claim) -> bool:
    """Whether a series is of what was sold where the words tell what was bought, or the reverse."""
    return {one.indicator, claim.measure.indicator} == {"exports", "imports"}


def _is_against(claim: Claim, words: re.Pattern[str]) -> bool:
    """Whether the words behind a difference name the whole country or measure: "above the national
    rate", "above headline inflation"."""
    place, start = _place_of_the_other(claim), claim.clause.sentence.start
    return place is not None and words.match(claim.clause.sentence_text, place - start) is not None


def _alike(one: Series, other: Series) -> bool:
    kept = one.unit == other.unit and one.goes_with(other)
    return kept and one.reckoning == other.reckoning and one.is_on_the_scale_of(other)


def _held(
    claim: Claim, quantity: Quantity, one: Forms, other: Forms, checker: Checker
) -> Outcome | None:
    """The excess of one measure over another at the claim's time, where the figure is that."""
    points = one.series.unit == "percent"
    grown = claim.operation == "growth"
    if grown and (points or one.series.transformation is not Transformation.NONE):
        return None
    if not grown and points is not (quantity.unit in POINTS):
        return None
    told = replace(claim, operation="level", direction=None, basis=None, basis_stated=False)
    forms = replace(one, per=other) if grown else replace(one, minus=other)
    level = checker.operations["level"]
    for found in checker.outcomes(told, one)[0]:
        frame = Frame(found.frame.period) if grown else found.frame
        new, old = level.compute(one, frame), level.compute(other, frame)
        if new is None or old is None:
            continue
        unit = "percent" if grown else "percentage_points" if points else one.unit
        value = growth(new, old) if grown else difference(new, old, unit)
        if value is None:
            continue
        met = agreement(claim, quantity, one.series, True, unit, value, checker.settings)
        if not met.holds:
            continue
        caveats = (CAVEAT_OF_FIT[met.fit],) if met.fit in CAVEAT_OF_FIT else ()
        said = shown_as("change", met.computed, quantity.unit or unit)
        judgement = Judgement(REASON_OF_FIT[met.fit], met.computed, value, said, caveats)
        return replace(found, forms=forms, frame=frame, judgement=judgement, operation=level)
    return None
