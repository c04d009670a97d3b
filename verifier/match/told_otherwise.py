"""Home of what a sentence says a figure is of that the series found for it is not: another index
of the same thing, other seasonal adjustment, the mean of a day, a city for which its country
stands."""

import re
from functools import lru_cache

from verifier.lazy import regex
from verifier.match.bases import is_paced_otherwise, prices_of
from verifier.match.contradicted import is_contradicted
from verifier.match.heads import head_part, head_told
from verifier.model.claim import Claim
from verifier.model.clause import ScopedTerm
from verifier.model.hedge_words import HEDGE
from verifier.model.mention import TermKind
from verifier.model.period import Frequency
from verifier.model.series import Nature, Series
from verifier.model.verdict import Candidate
from verifier.reference.codelists import codelists
from verifier.reference.stems import stems_of

_INITIALS = regex(r"\b[A-Z]{3,}\b")
_SEAT, _IN = "seat", ("in", "across")
_UNADJUSTED = "NSA"
_PLAINLY = 0.5
"""From this weight on a phrase of the sentence is the figure's own."""


def is_told_otherwise(claim: Claim, candidate: Candidate, one: Series) -> bool:
    """Whether the sentence says that a figure is of something else than a candidate for it, which
    is the series `one`: so that it may bear the figure out and accuses it of nothing."""
    if is_contradicted(candidate):
        return True
    if any(name == "house" for name, _ in candidate.parts):
        return False
    if _is_per_day(claim, one):
        return True
    if _is_a_county(claim, one) or _is_of_money(claim, one) or _is_of_a_measure(claim, one):
        return True
    return _is_a_city(claim, one) or _is_adjusted_otherwise(claim, one) or _by_initials(claim, one)


def _own(claim: Claim, kind: TermKind) -> list[ScopedTerm]:
    return [s for s in claim.clause.terms if s.own and s.term.kind is kind]


def _is_a_city(claim: Claim, one: Series) -> bool:
    """Whether the place of a series is told only by its seat of government, as the city where
    something was measured: "in London, prices rose 3.5%", and not "London's exports"."""
    told = [s for s in _own(claim, TermKind.AREA) if s.term.code == one.ref_area]
    seats = {_said(claim, s) for s in told if s.term.form == _SEAT and s.link in _IN}
    if not seats or any(s.term.form != _SEAT for s in told):
        return False
    own = set(stems_of(f"{one.title} {one.breakdown or ''}"))
    return not any(own.issuperset(stems_of(seat)) for seat in seats) and _are_cities(one, seats)


def _is_of_money(claim: Claim, one: Series) -> bool:
    """Whether what a figure or record is of is called money, which the series does not count: "lost
    more money than in any year since 2012" is told of no crowds."""
    clause = claim.clause
    lead = clause.lead
    return one.currency is None and one.unit != "percent" and _MONEY.search(lead) is not None


_MONEY = regex(
    r"\b(?:los(?:t|es|e|ing)|ma(?:de|kes?|king)|earn(?:ed|s|ing)?|spen(?:t|ds?|ding)|paid|pay(?:s|ing)?|"
    r"cost(?:s|ing)?|took|takes?|taking|rais(?:ed|es|ing))\s(?:in\s)?(?:more|less|as\smuch|so\smuch)\smoney\b"
    r"[^.;:]*$",
    re.IGNORECASE,
)


def _is_of_a_measure(claim: Claim, one: Series) -> bool:
    """Whether a move is told right behind what was measured or weighed, so that it is that which
    moved, and a series is a price or a worth: "4.3m tonnes of wheat in August, 1.5% more"."""
    if claim.operation != "growth" or one.currency is None:
        return False
    clause = claim.clause
    lead = clause.lead
    return _MEASURED.search(lead) is not None


_MEASURED = regex(
    r"\d\s?(?:[mk]|m?n|bn|thousand|million|billion)?\s?(?:tonnes?|tons?|barrels?|bushels?|litres?|liters?|"
    r"gallons?|hectares?|acres?|cubic\s(?:metres?|meters?|feet)|[kMGT]Wh|"
    r"(?:kilo|mega|giga|tera)watt[\s-]hours?)\b[^,;:.()\d]*,?\s\(?(?:which\s(?:is|was|were)\s|or\s|"
    r"an?\s(?:[a-z-]+\s)?(?:rise|increase|gain|growth|fall|drop|decline|decrease)\sof\s|"
    rf"(?:up|down)\s(?:by\s)?|{HEDGE}\s){{0,3}}$"
)
_COUNTY = regex(r"\b[A-Z][\w.'’-]*\s(?:County|Parish|Borough|Township|Municipality),\s$")


def _is_a_county(claim: Claim, one: Series) -> bool:
    """Whether the place of a series is told only as where a county lies: "in Dixie County, Texas",
    and no figure of all Texas."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    told = [s for s in _own(claim, TermKind.AREA) if s.term.code == one.ref_area and s.span]
    before = [text[: s.span.start - start] for s in told if s.span is not None]
    return bool(before) and all(_COUNTY.search(words) for words in before)


_PER_DAY = regex(
    r"\b(?:average|mean)\sdaily\b|\bdaily\s(?:average|mean)\b|\bper\s(?:working|trading|business)\sday\b",
    re.IGNORECASE,
)


def _is_per_day(claim: Claim, one: Series) -> bool:
    """Whether a figure is told of the mean of a day, where a series counts the whole: "average
    daily exports increased 6.1 percent"."""
    before = claim.clause.lead
    daily = one.frequency is Frequency.DAY or "day" in one.title or "daily" in one.title
    return not daily and one.nature is Nature.FLOW and _PER_DAY.search(before) is not None


def _are_cities(one: Series, seats: set[str]) -> bool:
    """Whether seats of a country are called by the name of its capital, and not of a body there."""
    area = codelists().areas.get(one.ref_area or "")
    return area is not None and seats <= set(area.seats[:1])


def _said(claim: Claim, scoped: ScopedTerm) -> str:
    """The words of a phrase of the sentence."""
    if scoped.span is None:
        return ""
    start = claim.clause.sentence.start
    return claim.clause.sentence_text[scoped.span.start - start : scoped.span.end - start]


def _is_adjusted_otherwise(claim: Claim, one: Series) -> bool:
    """Whether a figure is told to be seasonally adjusted and a series is not, or the reverse."""
    told = {
        s.term.code == _UNADJUSTED for s in _own(claim, TermKind.ADJUSTMENT) if s.weight >= _PLAINLY
    }
    return one.adjustment is not None and told == {one.adjustment != _UNADJUSTED}


def is_priced_otherwise(claim: Claim, one: Series) -> bool:
    """Whether a figure is told in the prices of some year and a series is in those of the day, or
    the reverse."""
    told = {s.term.code for s in _own(claim, TermKind.PRICES) if s.weight >= _PLAINLY}
    return len(told) == 1 and prices_of(one) not in {None, *told}


def _is_headed_otherwise(claim: Claim, one: Series) -> bool:
    """Whether a figure is told of the number of something and a series is of its worth, or so."""
    return head_part(head_told(claim), one) < 0.0


_FORMS = (
    _is_adjusted_otherwise,
    is_priced_otherwise,
    _is_headed_otherwise,
    is_paced_otherwise,
)


def is_told_apart(claim: Claim, one: Series) -> bool:
    """Whether the words tell a figure in other prices than a series, as growth of another step or
    of another partner."""
    if is_priced_otherwise(claim, one) or is_paced_otherwise(claim, one):
        return True
    return _is_of_another_partner(claim, one)


def _is_of_another_partner(claim: Claim, one: Series) -> bool:
    """Whether a part of a whole is told of one partner, and a series is of another one that the
    sentence does not name: "One in 13 came from Russia", beside arrivals from India."""
    told = claim.measure.counterpart
    if claim.operation != "share" or told is None or one.counterpart in (None, told):
        return False
    return all(s.term.code != one.counterpart for s in _own(claim, TermKind.AREA))


def is_formed_apart(claim: Claim, one: Series, other: Series) -> bool:
    """Whether it says in this what is so of `one` and not of `other`."""
    return any(otherwise(claim, other) and not otherwise(claim, one) for otherwise in _FORMS)


def _by_initials(claim: Claim, one: Series) -> bool:
    """Whether the nearest measure before a figure that is called by its initials is another one of
    the same thing: CPIH where the series is "Consumer prices (CPI)", or RPI."""
    clause = claim.clause
    start = clause.sentence.start
    text = clause.sentence_text
    named = [
        (s.span.end, _said(claim, s), s.term.code)
        for s in _own(claim, TermKind.INDICATOR)
        if s.span is not None and s.span.end <= clause.span.start
    ]
    spelt = [(end, found[0], code) for end, w, code in named if (found := _INITIALS.search(w))]
    if not spelt:
        return False
    last = max(end for end, _, _ in spelt)
    if any(map(str.isdigit, text[last - start : clause.span.start - start])):
        return False
    said = next(initials for end, initials, _ in spelt if end == last)
    codes = {code for end, _, code in spelt if end == last}
    called = set(_INITIALS.findall(" ".join((one.title, *one.aliases))))
    if said in called:
        return False
    if one.indicator in codes:
        return any(said.startswith(other) or other.startswith(said) for other in called)
    return any(_are_of_one_thing(code, one.indicator or "") for code in codes)


@lru_cache(maxsize=1 << 12)
def _are_of_one_thing(code: str, other: str) -> bool:
    """Whether two measures are called by a word in common: both "prices" and "dearer"."""
    listed = codelists().indicators
    if code not in listed or other not in listed:
        return False
    first, second = ({phrase for phrase, _ in listed[one].words} for one in (code, other))
    return not first.isdisjoint(second)
