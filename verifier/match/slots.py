"""What the single slots of a series add to its score: place, partner, wording."""

import re
from collections.abc import Collection, Iterable
from functools import cache

from verifier.lazy import regex
from verifier.match.bearing import Bearing
from verifier.match.other_places import are_beside, is_in_unknown
from verifier.model.clause import ScopedTerm
from verifier.model.countries import country_of
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.reference.codelists import codelists
from verifier.reference.stems import stems_of

_BOUND_LINKS = ("to", "from", "with")
_PARTNER_LINKS = frozenset(("to", "from", "with", "in", "into", "across", "for", "among"))
_BILATERAL = frozenset(
    ("exports", "imports", "trade_balance", "trade_total", "trade", "tariff_rate")
)
_DOER = "by"
"""What ties in the place that sells or buys."""
_OVERALL = regex(r"\b(?:overall|total|global|worldwide|world|all|entire|headline)\b", re.I)


_NAMED = 0.6
"""From this weight on a sentence says of a figure that it is one of a place."""


_UNDERSTOOD = 0.8
"""What the place named before weighs where a clause names the partner alone."""
PLACELESS = -0.3
"""What it says against any one of several places that the whole text names none."""
_BESIDE, _BESIDE_WEIGHS = 0.06, 0.3
"""What it says for the partner of a trade that is but guessed, and weighs against the total, that
the sentence names it beside the place of the series."""
_WITH_ANOTHER = 0.75
"""What it says against a total that the text names a partner for certain."""


def area(
    bearing: Bearing,
    one: Series,
    contested: bool = True,
    named: frozenset[Span] = frozenset(),
    origin: bool = False,
    held: Collection[str] = (),
) -> float:
    """How well the places of the text fit the reporting area.

    `contested` says that the catalogue has the measure for several places, so that a place which
    the text does not name cannot be meant. `named` are the places that are part of the series'
    own name ("New York cocoa") and tell no other, `origin` as in `counterpart`, `held` the places
    that the catalogue has the measure for: where the sentence names a region among them, the whole
    country is another place.
    """
    places = bearing.areas
    if one.ref_area is None:
        elsewhere = any(s.own and s.weight >= _NAMED and s.link not in _BOUND_LINKS for s in places)
        return PLACELESS if (held and elsewhere) or is_in_unknown(bearing, one) else 0.0
    terms = places
    if named:
        terms = [s for s in places if s.span not in named or s.term.code == one.ref_area]
    bilateral = (one.indicator or "") in _BILATERAL
    plain = [s for s in terms if s.link not in _BOUND_LINKS] if bilateral else terms
    if bilateral and one.counterpart not in (None, "WLD"):
        plain = [
            s
            for s in plain
            if s.term.code != one.counterpart or s.term.form == "adjective" or _owns(bearing, s)
        ]
    elif origin:
        plain = [s for s in plain if not _is_origin(s, one)]
    mine = [s for s in plain if s.term.code == one.ref_area]
    near = [
        s
        for s in plain
        if kindred(s.term.code, one.ref_area)
        and (mine or not are_beside(s.term.code, one.ref_area))
        and not (s.own and s.weight >= _NAMED and "-" in s.term.code and s.term.code in held)
    ]
    own = max(mine[0].weight if mine else 0.0, 0.55 * near[0].weight if near else 0.0)
    wider = "-" not in one.ref_area or not contested
    alike = (s for s in near if wider and not s.own and s.term.code not in held)
    spans = {s.span for s in mine} | {s.span for s in alike}  # no rivals: GB and GBR
    against = next((s for s in plain if s.span not in spans), None)
    rival = against.weight if against else 0.0
    if bilateral and max(own, rival) < _NAMED and _is_partnered(places):
        told = _UNDERSTOOD / max(own, rival, _UNDERSTOOD / 20)
        own, rival = (min(_UNDERSTOOD, told * weight) for weight in (own, rival))
    elif against is not None and not origin and _is_whose(bearing, against):
        own = own if any(s.own for s in (*mine, *near)) else 0.0
    if not places and contested and one.ref_area != "WLD":
        return PLACELESS
    if not own or (own < 0.1 and rival > own):
        if not terms or rival < 0.1 or (one.ref_area == "WLD" and not contested):
            return 0.06
        here = against is not None and against.own
        return -1.0 if rival >= 0.2 and contested and here else -0.3
    if own >= rival:
        return 0.18 * (0.6 + 0.4 * own)
    return 0.18 * own - 0.3 * (rival - own)


def _is_whose(bearing: Bearing, place: ScopedTerm) -> bool:
    """Whether the sentence says plainly whose its measure is: "German unemployment"."""
    span = place.span
    if not place.own or span is None or place.weight < _NAMED or place.link in _BOUND_LINKS:
        return False
    start, text = bearing.clause.sentence.start, bearing.clause.sentence_text
    return any(
        s.own and s.span is not None and text[span.end - start : s.span.start - start] == " "
        for s in bearing.indicators
    )


def _is_partnered(places: Iterable[ScopedTerm]) -> bool:
    """Whether the clause names a partner for certain: "and shipments to the US fell 3%"."""
    return any(s.own and s.link in _BOUND_LINKS and s.weight >= _NAMED for s in places)


def pair(bearing: Bearing, one: Series) -> float:
    """How well the currencies that the text names fit an exchange rate, whichever way round it is
    quoted; the other one of a pair may be told by the unit of the figure alone.

    Where a series gives no counterpart, the currency that its title quotes in another ("US dollar
    in yen") is one of the pair too."""
    named = [s for s in bearing.areas if s.term.form == "currency" and s.weight >= 0.25]
    if not named:
        return 0.0
    ends = (one.ref_area, one.counterpart)
    strongest = named[0].weight
    near = [s for s in named if s.weight >= 0.7 * strongest]
    spans = {s.span for s in near if s.term.code in ends or _is_quoted(bearing, s, one)}
    foreign = any(s.span not in spans for s in near)
    return -0.4 if foreign else 0.18 * strongest + 0.06 * (len(spans) - 1)


def _is_quoted(bearing: Bearing, named: ScopedTerm, one: Series) -> bool:
    """Whether the words for a currency are those by which a title calls the one that is quoted, or
    mean the same: the greenback of a rate per US dollar."""
    if one.counterpart is not None or named.span is None or not named.own:
        return False
    offset = bearing.clause.sentence.start
    words = bearing.clause.sentence_text[named.span.start - offset : named.span.end - offset]
    told = set(stems_of(words)) - {"the"}
    head = set(stems_of(one.title.partition(" in ")[0]))
    return (bool(told) and told <= head) or any(full <= head for full in _in_full(named.term.code))


@cache
def _in_full(place: str) -> tuple[frozenset[str], ...]:
    """The stems of the names of a place's currency that tell whose it is: "US dollar"."""
    names = codelists().currencies.get(place, ())
    stems = (frozenset(stems_of(name)) - {"the"} for name in names)
    return tuple(one for one in stems if len(one) > 1)


def _owns(bearing: Bearing, place: ScopedTerm) -> bool:
    """Whether the trade that the sentence tells of is a place's own, and not with it: "China's
    exports", "US imports", "bought by the US"."""
    told_beside = is_guessed_trade(bearing) and _others_than(place.term.code, bearing)
    if place.link == _DOER or (place.link == "'s" and not told_beside):
        return place.own
    span = place.span
    if not place.own or span is None or place.link in _BOUND_LINKS:
        return False
    start = bearing.clause.sentence.start
    text = bearing.clause.sentence_text
    return any(
        s.span is not None
        and span.end < s.span.start
        and _JOINED.fullmatch(text, span.end - start, s.span.start - start) is not None
        for s in bearing.indicators
        if s.own and s.term.code in _BILATERAL
    )


_JOINED = regex(r"\s(?:goods\s|services\s|merchandise\s|total\s|overall\s|trade\s)?", re.I)
"""Between a place and what it trades: "US goods exports"."""


def kindred(code: str, other: str) -> bool:
    """Whether two different codes lie in one country: GBR, GB and GB-ENG; USA and US-CA."""
    return (
        code != other
        and country_of(code) == country_of(other)
        and ("-" in code + other or 2 in map(len, (code, other)))
    )


def is_by_origin(indicator: str | None) -> bool:
    """Whether the partner of a measure may be named without a word that ties it in: "the number of
    Chinese" of arrivals, while "Chinese exports" are those of China."""
    return (indicator or "") not in _BILATERAL


def _is_origin(scoped: ScopedTerm, one: Series) -> bool:
    """Whether a place stands for the partner of a series that has no figures for it as a place of
    its own: "Chinese guests", "Chile bought 300 tonnes", but not "Chilean beef exports"."""
    return scoped.own and scoped.term.code == one.counterpart and is_from(scoped, one)


def is_from(scoped: ScopedTerm, one: Series) -> bool:
    """Whether a place is not told to own what a series measures: "Chilean beef exports"."""
    trade = "export" in (one.indicator or "") or "import" in (one.indicator or "")
    return scoped.link != "'s" and not (trade and scoped.term.form == "adjective")


def counterpart(bearing: Bearing, one: Series, origin: bool = False) -> float:
    """How well the partners that the text names fit the counterpart.

    `origin` says that the catalogue has the measure of a place by partners which it has no
    figures of as places themselves, so that the name of one can only mean the partner.
    """
    if (one.indicator or "") not in _BILATERAL and one.counterpart is None:
        return 0.0
    terms = bearing.areas
    partners = [
        s for s in terms if s.link in _PARTNER_LINKS and s.term.code not in (one.ref_area, "WLD")
    ]
    if one.counterpart in (None, "WLD"):
        return _with_the_world(bearing, one, partners)
    own = next((s.weight for s in partners if s.term.code == one.counterpart), 0.0)
    if origin:  # named in the sentence, whatever another one ties in: "takings in the UK"
        own = max(own, next((s.weight for s in terms if _is_origin(s, one)), 0.0))
    if own < 0.1:
        mentioned = next(
            (
                s.weight
                for s in terms
                if s.term.code == one.counterpart and s.own and not _owns(bearing, s)
            ),
            0.0,
        )
        if mentioned:
            return _BESIDE if is_guessed_trade(bearing) else 0.1 * mentioned - 0.15
        named = any(s.own and s.weight >= _NAMED for s in partners)
        return -_WITH_ANOTHER if named else -0.45
    rival = next((s.weight for s in partners if s.term.code != one.counterpart and s.own), 0.0)
    if rival > own:
        return 0.2 * own - 0.3 * (rival - own)
    return 0.22 * own - (0.12 if own < 0.45 else 0.0)


def is_guessed_trade(bearing: Bearing) -> bool:
    """Whether no words of the sentence name the trade that it is thought to tell of, so that none
    says whose it is: of two places named one sells and the other buys ("Japan's sushi counters
    helped Chilean fish farms to $902 million")."""
    trade = [s for s in bearing.indicators if s.own and s.term.code in _BILATERAL]
    return bool(trade) and all(s.span is None for s in trade)


def _with_the_world(bearing: Bearing, one: Series, partners: list[ScopedTerm]) -> float:
    """The part of a total: against it speaks every partner that the text names."""
    itself = (s for s in bearing.areas if s.own and s.term.code == one.ref_area)
    if any(s.link in _BOUND_LINKS and s.weight >= 0.5 for s in itself):
        return -0.3
    strongest = next((s.weight for s in partners if s.own and _partner_of(s, one)), 0.0)
    if not any(s.own for s in bearing.indicators):
        leant_on = next((s.weight for s in partners if not s.own and s.weight >= 0.45), 0.0)
        strongest = max(strongest, 0.8 * leant_on)
    if not strongest and is_guessed_trade(bearing) and _is_told_beside(bearing, one):
        strongest = _BESIDE_WEIGHS
    overall = 0.03 if _OVERALL.search(bearing.clause.before) else 0.0
    return overall + 0.03 - (_WITH_ANOTHER if strongest >= _NAMED else 0.4) * strongest


def _is_told_beside(bearing: Bearing, one: Series) -> bool:
    """Whether a sentence names another country than that of a series, which it names too."""
    here = one.ref_area or ""
    named = any(s.own and s.weight >= _NAMED and s.term.code == here for s in bearing.areas)
    return named and _others_than(here, bearing)


def _others_than(place: str, bearing: Bearing) -> bool:
    """Whether a sentence names another country than one; the world is none."""
    own = [s for s in bearing.areas if s.own and s.weight >= _NAMED and s.term.code != "WLD"]
    spans = {s.span for s in own if s.term.code == place}
    return any(s.span not in spans and not kindred(s.term.code, place) for s in own)


def _partner_of(scoped: ScopedTerm, one: Series) -> bool:
    """Whether a linked place is a partner and not where the figure was taken ("in")."""
    return scoped.link != "in" or (one.indicator or "") in ("exports",)


def word_choice(bearing: Bearing, kind: TermKind, code: str | None) -> float:
    """What the text says of adjustment or price basis, for or against a code."""
    named = bearing.of(kind)
    if not named or code is None or named[0].weight < 0.3:
        return 0.0
    best = named[0]
    if best.term.code == code:
        return 0.1 * best.weight
    strict = kind is TermKind.PRICES and best.own
    return -(0.65 if strict else 0.15) * best.weight
