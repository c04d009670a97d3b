"""Home of strangers: what the sentence of a figure names that none of the series is of which the
figure would be made: "the service had 3,872 fewer officers", beside prisoners of two kinds."""

from collections import Counter
from collections.abc import Sequence

from verifier.judge.doubts.counted import ANYTHING, words_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.codes import MEASURES, is_count, is_currency
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.reference.stems import stems_of

_NAMED, _MEANINGS = 0.6, 2
"""From this weight on a phrase names a measure, unless it may mean more: "full" any of four."""
_OF_TIME = frozenset("second minute hour day week month quarter year decade".split())
_PEOPLE = frozenset(
    stems_of("person people individual man woman adult citizen resident inhabitant soul user one")
)
"""Nouns by which all who are counted may be told."""
_OF_WHAT = regex(r"\sof\s(?:the\s)?(?P<what>[a-z][\w-]+)\b(?!\s(?:of|in)\b)")
"""Behind an amount, what it is an amount of: "12.7 million litres of cream"."""


def is_of_strangers(claim: Claim, series: Sequence[Series]) -> bool:
    """Whether a sentence names another measure than any of the series has, or its figure counts or
    measures out what none of them is called by."""
    return _names_another(claim, series) or counts_another(claim, series)


def _names_another(claim: Claim, series: Sequence[Series]) -> bool:
    parts = {one.breakdown for one in series} - {None}
    ours = {s.span for s in claim.clause.terms if s.term.code in parts}
    own = [s for s in claim.clause.terms if s.own and (s.span is None or s.span not in ours)]
    measures = [s for s in own if s.weight >= _NAMED and s.term.kind is TermKind.INDICATOR]
    meant = Counter(s.span for s in measures)
    codes = {code for one in series for code in (one.indicator, one.key)}
    other = any(meant[s.span] <= _MEANINGS for s in measures)
    return other and codes.isdisjoint(s.term.code for s in own)


def counts_another(claim: Claim, series: Sequence[Series]) -> bool:
    """Whether a figure counts or measures out what none of some series is called by."""
    figure, quantity = claim.clause.figure, claim.quantity
    if figure is None or quantity is None or quantity.unit == "percent":
        return False
    behind = claim.clause.tail
    amount = _OF_WHAT.match(behind) if figure.noun is None else None
    noun = amount["what"] if amount else figure.noun
    told = set(stems_of(noun or "")) - ANYTHING - _PEOPLE
    return bool(told) and all(told.isdisjoint(words_of(one)) for one in series)


def is_in_a_unit_of(claim: Claim, one: Series) -> bool:
    """Whether a figure may be told in the unit of a series: money of money, and what is measured
    of nothing that is counted."""
    unit = claim.quantity.unit if claim.quantity else None
    if unit is None or one.currency is not None or is_currency(unit):
        return unit in (None, one.unit)
    if unit in _OF_TIME:
        return unit == one.unit
    return unit not in MEASURES or not is_count(one.unit.removesuffix("s"))


def is_set_against_another_time(claim: Claim) -> bool:
    """Whether a figure is told to be so much more or less than at another time."""
    return claim.operation == "change" and claim.clause.baseline is not None


def named_of(claim: Claim, pool: Sequence[Series]) -> list[Series]:
    """Those of several series that a sentence names by what not all of them have in common."""
    own = {s.term.code for s in claim.clause.terms if s.own}
    own |= set(stems_of(claim.clause.sentence_text))
    codes = {one: _codes_of(one) for one in pool}
    common = frozenset[str | None]().union(*codes.values())
    common = common.intersection(*codes.values())
    return [one for one in pool if own & (codes[one] - common)]


def _codes_of(one: Series) -> frozenset[str | None]:
    codes = one.key, one.indicator, one.ref_area, one.counterpart, one.breakdown
    return frozenset((*codes, *stems_of(one.breakdown or ""))) - {None}


def names_other_places(claim: Claim, series: Sequence[Series]) -> bool:
    """Whether a sentence names a place that none of the series is of or deals with; Oslo, of which
    one is, may be read as Norway as well."""
    places = [s for s in claim.clause.terms if s.own and s.term.kind is TermKind.AREA]
    own = {c for one in series for c in (one.ref_area, one.counterpart, one.breakdown)}
    ours = {s.span for s in places if s.term.code in own and s.span is not None}
    return any(s.term.code not in own and s.span not in ours for s in places)
