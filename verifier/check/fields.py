"""Home of the field of a rank: which measures are ranked side by side, and by what."""

import re
from collections.abc import Iterable
from dataclasses import replace

from verifier.language.extremes.records_of_moves import is_told_of_the_move
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.codelist import words_of
from verifier.model.codes import is_currency
from verifier.model.ever_growing import ever_grows
from verifier.model.losses import told_as_a_loss
from verifier.model.mention import Basis
from verifier.model.period import Frequency
from verifier.model.quantity import POINTS
from verifier.model.series import Nature, Series, Transformation
from verifier.ranks.peers import is_a_rest
from verifier.reference.areas import name_of
from verifier.reference.codelists import codelists
from verifier.reference.kinship import are_told_by_place, is_told_by_name
from verifier.reference.named_alike import are_named_alike
from verifier.reference.peoples import is_at_home
from verifier.reference.stems import stems_of
from verifier.reference.titles import head_words


def field_of(series: Series, siblings: Iterable[Series]) -> list[Series]:
    """The siblings that a series is ranked among: those that differ from it in one slot, the one
    in which the most do, and those whose names are a place here and a part there."""
    fields: dict[int, list[Series]] = {}
    either: list[Series] = []
    for one in siblings:
        slot = _differing(series, one)
        if slot is not None and are_alike(series, one) and _is_of_one_kind(series, one, slot):
            named = are_named_alike(series, one)
            (either if named else fields.setdefault(slot, [])).append(one)
    slot = max(fields, key=lambda slot: (len(fields[slot]), -slot), default=_AREA)
    return _each_once(series, [*fields.get(slot, ()), *either], slot)


_AREA = 1
"""The slot of the place in a family."""


def _each_once(series: Series, field: Iterable[Series], slot: int) -> list[Series]:
    """One series for each member of a field, where several sources count it: the one that is
    titled most like the ranked series."""
    own = {word for word, _ in words_of(series.title)}
    chosen: dict[tuple[str | None, ...], tuple[int, bool, Series]] = {}
    for one in field:
        shared = len(own & {word for word, _ in words_of(one.title)})
        name = (one.family[slot], one.breakdown)  # a place may be told by its part as well
        best = chosen.get(name)
        if best is None or (shared, one.headline) > best[:2]:
            chosen[name] = (shared, one.headline, one)
    return [one for _, _, one in chosen.values()]


_BY_GROWTH = regex(r"^\W*(?:fastest|slowest|quickest)[\s-]+(?:grow|expand|ris)", re.IGNORECASE)


_GROUPS = frozenset("all total overall renewables renewable fossil combined foreign".split())


def ranks_by_growth(claim: Claim, series: Series) -> bool:
    """Whether a rank is one of growth: "the second-fastest growing state"."""
    if claim.assertion != "rank" or series.transformation is not Transformation.NONE:
        return False
    start = claim.clause.sentence.start
    after = claim.clause.tail
    printed = claim.clause.sentence_text[claim.span.start - start : claim.span.end - start]
    return _BY_GROWTH.match(printed.partition("-")[2] + after) is not None or (
        _BY_GROWTH.match(after) is not None
    )


def told_instead(claim: Claim, series: Series) -> Claim | None:
    """The other reading of a record that takes up what was told before it: of where the measure
    stood, or of how it moved; None where the words leave nothing open."""
    stood = claim.instead == "level"
    if claim.instead is None or (stood and ever_grows(series.indicator, series.breakdown)):
        return None
    return replace(
        claim,
        operation=claim.instead,
        instead=None,
        direction=None if stood else claim.direction,
        shared=None if stood else claim.shared,
    )


def _beside_an_annual_rate(claim: Claim, series: Series) -> Claim:
    """A growth told behind a level at an annual rate, which is the level's: "hit 251,552 at an
    annual pace, up 8.4% on October"."""
    annual = claim.operation == "growth" and claim.clause.basis is Basis.ANNUALISED
    if not annual or series.adjustment != "SAAR":
        return claim
    lead = claim.clause.lead
    if _OF_THE_LEVEL.search(lead) is None:
        return claim
    clause = replace(claim.clause, basis=None)
    return replace(claim, clause=clause, basis=Basis.PERIOD, basis_stated=False)


_OF_THE_LEVEL = regex(
    r"\d[\d,.]*(?:\s[\w-]+){0,5}\sat\san?\s(?:seasonally\sadjusted\s)?annual(?:i[sz]ed)?\s"
    r"(?:pace|rate|clip),\s[^.;\d]*$|"
    r"\bannual(?:i[sz]ed)?\s(?:pace|rate|clip)\sof\s[\d,.]+\d(?:\s[\w-]+){0,4},\s[^.;\d]*$"
)


def of_an_annual_rate(claim: Claim, series: Series) -> Claim:
    """The claim, told of where a measure stood where it is a record of the pace of one that is told
    at an annual rate ("home sales fell to the slowest pace since May"), beside a percentage maybe
    of how it moved; not of money, which grows at a pace."""
    counted = series.adjustment == "SAAR" and not is_currency(series.unit)
    moved = claim.assertion == "record" and claim.operation == "growth"
    level = series.transformation is Transformation.NONE and series.nature is Nature.FLOW
    if not counted or not moved or not level or _RUN_AT.match(claim.printed) is None:
        return _beside_an_annual_rate(claim, series)
    rate = _IN_PERCENT.search(claim.clause.sentence_text) is not None
    instead = "growth" if rate else None
    return replace(claim, operation="level", basis=None, instead=instead, shared=claim.basis)


_IN_PERCENT = regex(r"\d(?:%|\s?(?:per\s?cent|percent|pct|pc)\b)")


_RUN_AT = regex(
    r"[\w-]+est\s(?:(?:annual|annuali[sz]ed|yearly|monthly|sales|selling|building|construction)\s){0,2}"
    r"(?:pace|rate|clip|tempo)\b(?!\sof\s(?:growth|increase|decline))",
    re.IGNORECASE,
)


def moves_in_points(claim: Claim, series: Series) -> bool:
    """Whether a movement in words is that of a rate, which is told in points: unemployment, and
    not prices of which only the rate is published."""
    level = series.transformation is Transformation.NONE
    if claim.assertion == "record" and claim.operation == "growth" and not claim.basis_stated:
        moved = series.indicator in _STANDING and is_told_of_the_move(claim.clause)
        return moved and series.unit == "percent"
    ranked = claim.assertion == "rank" and claim.operation == "growth" and not claim.basis_stated
    told = claim.assertion == "trend" or (ranked and series.nature is Nature.RATE)
    return told and level and series.unit == "percent"


_STANDING = frozenset(
    "unemployment_rate youth_unemployment_rate employment_rate participation_rate policy_rate "
    "mortgage_rate saving_rate poverty_rate vacancy_rate".split()
)
"""Rates that are of no growth, and so move in points: "the rise was the biggest since May"."""


def in_basis_points(claim: Claim) -> Claim:
    """The claim with its points as hundredths of one, where its sentence counts in those: "by 300
    basis points in July and by 250 points in September"."""
    figure, quantity = claim.clause.figure, claim.quantity
    if figure is None or quantity is None or quantity.unit not in POINTS - {"basis_points"}:
        return claim
    many = quantity.value >= _MANY and not quantity.places
    many = many and not claim.printed.lower().rstrip(".").endswith(_WHOLE)  # said so by mistake
    if not many or "basis point" not in claim.clause.sentence_text.lower():
        return claim
    figure = replace(figure, quantity=replace(quantity, unit="basis_points"))
    return replace(claim, clause=replace(claim.clause, figure=figure))


_WHOLE = ("percentage points", "percentage point", "pp", "ppt", "ppts")
_MANY = 10
"""No rate moves by so many whole points in a sentence that counts in basis points."""


def takes_off_a_rate(claim: Claim, series: Series) -> bool:
    """Whether points "off" a rate that stands by itself are how far it moved, where other rates
    are made of parts: "has lopped three percentage points off the cash rate"."""
    stands = series.nature is Nature.RATE and series.transformation is Transformation.NONE
    decided = series.frequency is Frequency.DAY or series.indicator == "policy_rate"
    return claim.operation == "contribution" and stands and decided


def _is_of_one_kind(first: Series, second: Series, slot: int) -> bool:
    """Whether two series that differ in one slot are ranked side by side: no total, a state with
    states, a country with countries, and the people of a country not with those who come to it."""
    mine, other = first.family[slot], second.family[slot]
    if are_named_alike(first, second):
        return _are_of_one_measure(first, second)
    if is_at_home(second, codelists()) and not is_at_home(first, codelists()):
        return False
    if mine is None or other in (None, "WLD"):
        return False
    if not is_a_rest(second) and not _are_of_one_measure(first, second):
        return False
    if other == second.ref_area and mine == first.ref_area:
        regions = "-" in mine, "-" in other
        if mine.startswith(f"{other}-") or other.startswith(f"{mine}-"):
            return False  # "GB-ENG" is no rival of "GB-ENG-SW"
        if is_told_by_name(mine) and is_told_by_name(other):
            return True
        return (regions == (True, True) and mine[:2] == other[:2]) or (
            regions == (False, False) and len(mine) == len(other)
        )
    return not _GROUPS & _words(other) - _words(mine)


def _words(part: str) -> set[str]:
    """The words of a part, but for what is told with it: "waste" of "waste and other"."""
    return set(_AND_OTHERS.sub("", part).lower().replace(",", " ").split())


_AND_OTHERS = regex(r"(?<=\w),? and others?\b.*")


def _are_of_one_measure(first: Series, second: Series) -> bool:
    """Whether two titles have one head, or heads that share most of their words, parts and places
    aside."""
    if head_words(first.title) == head_words(second.title):
        return True
    heads = []
    for one in (first, second):
        part = stems_of(one.breakdown or "")
        heads.append(head_words(one.title).difference(part) - _names_of(one))
    shared, told = heads[0] & heads[1], heads[0] | heads[1]
    return not all(heads) or len(shared) >= _MOST * len(told)


_MOST = 0.5


def _names_of(one: Series) -> set[str]:
    """The words of the places of a series, none of its measure: "Population of Brazil"."""
    codes = [code for code in (one.ref_area, one.counterpart) if code]
    return {word for code in codes for word in stems_of(name_of(code, codelists()))}


def are_alike(first: Series, second: Series) -> bool:
    """Whether two series hold figures of the same form, so that they can be set side by side."""
    return (
        first.goes_with(second)
        and first.frequency is second.frequency
        and first.transformation is second.transformation
        and first.accumulation == second.accumulation
        and first.unit == second.unit
    )


def _differing(first: Series, second: Series) -> int | None:
    """The one slot in which two families differ, the indicator aside; None for none or several."""
    pairs = enumerate(zip(first.family, second.family, strict=True))
    places = [n for n, (a, b) in pairs if a != b]
    if len(places) == 1:
        return places[0] if places[0] > 0 else None
    if are_told_by_place(first, second) or are_named_alike(first, second):
        return places[0]
    return None


_ADDING = frozenset(
    "add adds added adding contribute contributes contributed create creates created".split()
)


def as_its_size(claim: Claim, series: Series) -> Claim:
    """The claim of a change as one of a level, where a verb may give the size of a flow and no
    change of it: "migration added 292,800", and "after losing €30m" of a firm's results."""
    if not _adds_up_to(claim, series):
        return claim
    return replace(claim, operation="level", direction=None, basis=None)


def _adds_up_to(claim: Claim, series: Series) -> bool:
    change = claim.clause.change
    flows = series.nature is Nature.FLOW and series.transformation is Transformation.NONE
    if claim.operation != "change" or change is None or not flows:
        return False
    lost = change.word.lower().startswith("los") and told_as_a_loss(claim.clause, series)
    return lost or change.word in _ADDING
