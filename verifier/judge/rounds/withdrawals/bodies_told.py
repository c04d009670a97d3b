"""Home of `is_of_a_body`: figures of a town, a firm or its people, which no figure of a nation is
of, though its measure is called alike: "exports from the town's factories", "pay of its staff"."""

import re

from verifier.judge.stretch import stretch_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.percent import PERCENT
from verifier.model.series import Series
from verifier.reference.stems import stems_of

_PLACES = (
    r"town|city|village|borough|county|district|municipality|parish|suburb|neighbourhood|"
    r"neighborhood|region|province|prefecture|canton|port|harbour|harbor|valley"
)
_FIRMS = (
    r"company|firm|business|chain|shop|store|supermarket|grocer|retailer|restaurant|pub|hotel|"
    r"bakery|brewery|dairy|airline|airport|railway|carrier|operator|utility|maker|carmaker|"
    r"producer|manufacturer|supplier|developer|lender|insurer|broker|brand|employer|landlord|"
    r"cooperative|club|hospital|clinic|college|school|museum|theatre|theater"
)
_BODIES = (
    rf"{_FIRMS}|farm|vineyard|estate|plant|factory|mill|mine|quarry|smelter|refinery|shipyard|yard|"
    r"workshop|warehouse|depot|branch|office|site|university|gallery|library|zoo|park|team|league|"
    r"charity|foundation|union|association|council|authority|court|prison|church|division|unit|"
    r"subsidiary"
)
_PEOPLE = (
    r"staff|workforce|employees|workers|nurses|teachers|drivers|doctors|players|pilots|dockers|"
    r"miners|members|tenants|customers|clients|pupils|students|patients|readers|subscribers"
)
_ONE = rf"(?:{_PLACES}|{_BODIES})"
_MANY = rf"(?:{_ONE}s?|(?:compan|factor|bakery|brewer|count|cit|municipalit|universit|agenc)ies)"
_NOT_OF_ALL = r"(?:(?!(?:nation|country|national|world|public|private)\b)[\w’'&.-]+\s){0,3}?"
_NOT_AT_THE_GATE = r"(?![’']?s?\s(?:gates?|doors?|prices?|orders?|sector)\b)"
_SURVEY = (
    r"(?:ind(?:ex|exes|ices)|surveys?|gauges?|barometers?|trackers?|measures?|estimates?|polls?|"
    r"reports?|figures|data|average|forecasts?)"
)
_TOLD = regex(
    # "Exports from the region", "prices at the Kwik chain of shops", "employment at its plants"
    rf"\b(?:from|in|at|of|across|by|for|among|on|to)\s(?:"
    rf"(?:the|this|that|a|an)\s{_NOT_OF_ALL}{_ONE}\b|"
    rf"(?:its|his|her|our|my|your)\s{_NOT_OF_ALL}(?:{_MANY}|{_PEOPLE})\b"
    rf"){_NOT_AT_THE_GATE}|"
    # "The firm's exports", "its staff's pay"
    rf"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur)\s"
    rf"(?:[\w-]+\s){{0,2}}?(?:{_ONE}|staff|workforce)[’']s\s{_NOT_AT_THE_GATE}"
)
_ITS = regex(
    rf"\b(?:[Tt]he|[Aa]n?)\s(?:[\w-]+\s){{0,3}}?(?:{_FIRMS})\b(?![’'])[^.;:]{{0,60}}?\b"
    rf"(?:its|their)\b(?!\s(?:[\w-]+\s){{0,3}}?{_SURVEY}\b)"
)
"""A firm and what it has: "the chain raised its prices"; no survey of its."""
_STATE = regex(
    r"\b(?:[Tt]he|[Tt]his|[Oo]ur)\sstate[’']s\s|\b(?:in|across|throughout)\s(?:the|this|our)\sstate\b"
)
_BEHIND = regex(
    rf"\s(?:(?:in|at|from|across)\s(?:(?:the|this|that)\s(?:[a-z-]+\s)?{_ONE}\b(?!\sof\b)|"
    rf"(?:its|our)\s(?:[a-z-]+\s)?(?:{_MANY}|{_PEOPLE})\b))"
)
_SAYS = regex(
    r"\s?(?:that\s)?(?:\w+ly\s)?(?:show|sa(?:id|ys?)|suggest|indicat|put|reveal|report|confirm|releas|"
    r"publish|(?:financial|fiscal|business)?\s?(?:year|history|quarter))"
)
"""Behind a source, which is not what a figure is of, and behind the owner of a mere year."""
_IS_BEHIND = regex(
    rf"(?:.*\d\s?{PERCENT}?\s)?(?:in|at|from|across)\s(?:[\w’'-]+\s){{1,4}}(?:and|but|or)\b"
)
"""What is told of the figure before: "against 4.8 per cent in the city and 6.5 per cent"."""
_OF_STATES = frozenset("USA IND AUS BRA MEX NGA DEU MYS VEN".split())
"""The nations of states, where "the state" is a part of it."""
_CITIES = frozenset("HKG SGP MAC MCO GIB VAT".split())
_PURSE = regex(r"\b(?:debt|budget|deficit|surplus|borrow\w*|revenue|tax\w*|spending|pension\w*)\b")
"""What the state has that is the whole nation."""


def is_of_a_body(claim: Claim, one: Series) -> bool:
    """Whether the words for the measure of a figure, or those right behind it, tell it of a town, a
    region, a firm or its people, which the series of a nation is not called by."""
    if one.ref_area in _CITIES or one.status == "forecast":
        return False
    words, behind = _words_before(claim), claim.clause.tail
    before = _IS_BEHIND.match(words)
    told = _TOLD.finditer(words, before.end() if before else 0)
    own = next((m for m in told if _SAYS.match(words, m.end()) is None), None)
    its = _ITS.search(stretch_of(claim)[0])
    found = [m for m in (own, its, _BEHIND.match(behind)) if m is not None]
    if one.ref_area in _OF_STATES and _PURSE.search(words) is None:
        found += [m for m in (_STATE.search(words),) if m is not None]
    title = frozenset(stems_of(one.title))
    return any(title.isdisjoint(stems_of(m.group().split()[-1])) for m in found)


def _words_before(claim: Claim) -> str:
    """The words for the measure of a figure, with those of the clause that it goes on from."""
    words, clause = claim.measure.text, claim.clause
    if _GOES_ON.match(words) is None:
        return words
    return clause.lead


_GOES_ON = regex(r"(?:and|but|while|with|as|,)\s", re.IGNORECASE)
