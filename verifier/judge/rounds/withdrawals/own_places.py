"""Home of own places: what tells that a figure is of no other place or firm than that it names."""

import re

from verifier.judge.rounds.on_its_fit import left_open, rests_on_its_fit
from verifier.judge.rounds.sitting import Sitting
from verifier.language.comparisons.outdoing import OUTDO
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import Term, TermKind
from verifier.model.months import MONTH
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.model.verdict import Rating, Verdict


def is_of_its_own_place(place: int, other: Series, sitting: Sitting) -> bool:
    """Whether a figure is of a place or firm told for it, so that the `other` series, of another
    one, is not what it is of."""
    if _is_told_on_of_its_place(place, other, sitting):
        return True
    before = sitting.verdicts[place - 1].claim if place else None
    return _is_led_by_another(sitting.verdicts[place].claim, before, other, sitting)


def _is_led_by_another(claim: Claim, before: Claim | None, other: Series, sitting: Sitting) -> bool:
    """Whether a place or firm of which the packs tell the same is named outright between the figure
    before and this one, and is not that of a series: "Spain grew by 0.6%, followed by France on
    0.5%", "Corran added 2%. Tallis managed 3%"."""
    terms = _named_before(claim, before)
    places = {term.code for term in terms if term.kind is TermKind.AREA}
    if other.ref_area is not None and places:
        return places.isdisjoint(_places_of(other)) and any(
            not places.isdisjoint(_places_of(one)) for one in sitting.catalogue.siblings(other)
        )
    parts = (t for t in terms if t.kind is TermKind.BREAKDOWN and not t.form)
    firms = {term.code for term in parts if term.code[:1].isupper()}
    if not firms or other.breakdown is None or other.breakdown in firms:
        return False
    return any(one.breakdown in firms for one in sitting.catalogue.siblings(other))


def _places_of(one: Series) -> set[str | None]:
    return {one.ref_area, one.counterpart}


def _named_before(claim: Claim, before: Claim | None) -> list[Term]:
    """What is named outright between the figure before and this one, where nothing else is behind
    it: not "a drop of 1.7% in orders from Spain outweighed a 0.7% gain in those from elsewhere"."""
    if _TOLD_BEHIND.match(claim.clause.after) is not None:
        return []
    start = before.span.end if before is not None else claim.clause.sentence.start
    gap = Span(min(max(start, claim.clause.sentence.start), claim.span.start), claim.span.start)
    return [
        scoped.term
        for scoped in claim.clause.terms
        if scoped.own and scoped.weight >= _OUTRIGHT
        if scoped.span is not None and gap.contains(scoped.span)
    ]


_TOLD_BEHIND = regex(
    r"\s(?:[a-z]+\s){0,2}(?:in|of|for|from|to|among)\s(?:(?:all|the)\s)?(?:those|that|others?|rest)\b"
)
"""What else a figure is of than what is named before it."""
_OUTRIGHT = 1.0
"""The weight of a name that stands in the words of the figure itself."""


def _is_told_on_of_its_place(place: int, other: Series, sitting: Sitting) -> bool:
    """Whether a figure goes on with the move of the right one before it, and was read of the same
    series, so that the `other` one, of another place that nothing names between them, is not what
    it is of: "the euro area grew by 0.3% in the third quarter, after 0.1% in the second"."""
    verdict, last = sitting.verdicts[place], sitting.verdicts[place - 1] if place else None
    if last is None or last.series is None or last.rating is not Rating.SUPPORTED:
        return False
    claim, before = verdict.claim, last.claim
    if claim.clause.change is None or claim.clause.change != before.clause.change:
        return False
    if (verdict.series, claim.operation) != (last.series, before.operation):
        return False
    if other.ref_area == sitting.series[last.series].ref_area:
        return False
    if _PLACED.match(claim.clause.after) is not None:
        return False  # "7.8% outside Dublin, against 4.8% in the city"
    gap = Span(before.span.end, claim.span.start)
    return not any(
        scoped.term.kind is TermKind.AREA and scoped.span is not None and gap.contains(scoped.span)
        for scoped in claim.clause.terms
    )


_PLACED = regex(
    r"\s(?:in|across|for|within|outside|around|among|at)\s(?!(?:the\s)?(?:first|second|third|fourth|"
    rf"last|previous|prior|preceding|same|year|quarter|month|half|week|{MONTH})\b|(?:the\s)?\d)"
)
"""Behind a figure that is told of something of its own."""


def without_those_of_another_place(sitting: Sitting) -> list[Verdict]:
    """The verdicts, those left open that rest on nothing but their fit and were borne out by a
    place other than the one named right before or behind them: "followed by France on 0.9%" where
    only Portugal's output grew so."""
    found = list(sitting.verdicts)
    for place, (before, verdict) in enumerate(sitting.behind_the_last()):
        one = sitting.series.get(verdict.series or "")
        if one is None or not (rests_on_its_fit(verdict) and _is_a_plain_figure(verdict.claim)):
            continue
        last = before.claim if before is not None else None
        led = _is_led_by_another(verdict.claim, last, one, sitting)
        led = led and _is_right_behind(verdict.claim)
        led = led and not _told_right_behind(verdict.claim) & _places_of(one)
        if led or _is_told_for_another(verdict.claim, one, sitting):
            found[place] = left_open(verdict)
    return found


def _told_right_behind(claim: Claim) -> set[str | None]:
    """The places that are named right behind a figure: "99.8% in Lisburn and Castlereagh"."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    return {
        s.term.code
        for s in claim.clause.terms
        if s.own and s.span is not None and s.term.kind is TermKind.AREA
        if claim.span.end <= s.span.start
        if _OF_A_PLACE.fullmatch(text[claim.span.end - start : s.span.start - start])
    }


def _is_told_for_another(claim: Claim, one: Series, sitting: Sitting) -> bool:
    """Whether the place right behind a figure is one of which the packs tell the same, and not that
    of a series: "£1,982 for England as a whole" where only London's bill is so high."""
    places = _told_right_behind(claim)
    if not places or places & _places_of(one):
        return False
    return any(places & _places_of(other) for other in sitting.catalogue.siblings(one))


_OF_A_PLACE = regex(r"\s(?:for|in|across|throughout)\s(?:the\s|all\sof\s)?")


def _is_a_plain_figure(claim: Claim) -> bool:
    return claim.assertion == "value" and claim.quantity is not None


def _is_right_behind(claim: Claim) -> bool:
    """Whether nothing but a verb or preposition parts a figure from the last place named before it,
    which is not what something else is set against: "ahead of Spain on 0.9%"."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    places = [
        s.span
        for s in claim.clause.terms
        if s.own and s.span is not None and s.term.kind is TermKind.AREA
        if start <= s.span.start and s.span.end <= claim.span.start
    ]
    if not places:
        return False
    last = max(places)
    between = text[last.end - start : claim.span.start - start]
    return _HAS.fullmatch(between) is not None and not _SET_AGAINST.search(
        text[: last.start - start]
    )


_HAS = regex(
    r"(?:[’']s)?\s(?:(?:on|at|with|by|was|were|is|had|has|saw|grew|rose|fell|shrank|came|stood|posted|"
    r"recorded|reported|managed|showed|in|to|about|around|just|only|nearly|almost|some|a|an|the|rate|"
    r"figure|growth|of|took|takes?|waited|spent|averaged?|mean|median)\s){1,5}[$£€¥₹]?"
)
_SET_AGAINST = regex(
    r"\b(?:ahead\sof|behind|above|below|than|against|over|to|from|versus|unlike|outside|excluding|"
    rf"except|{OUTDO}|of|with|like)\s(?:the\s)?$",
    re.IGNORECASE,
)
