"""Home of `Placing`: what the places that a clause tells say of the place and partner of series."""

from collections.abc import Collection
from typing import NamedTuple

from verifier.match.bearing import Bearing
from verifier.match.by_name import is_by_name
from verifier.match.elsewhere import from_elsewhere
from verifier.match.holdings import Holdings
from verifier.match.pool import measure_of
from verifier.match.slots import PLACELESS, area, counterpart, is_by_origin, is_from, kindred, pair
from verifier.match.visited import OF_VISITORS, as_visited
from verifier.model.codelist import bare_words
from verifier.model.countries import country_of
from verifier.model.series import Nature, Series
from verifier.model.span import Span
from verifier.reference.areas import places_by_name
from verifier.reference.codelists import codelists
from verifier.reference.kinship import is_a_name, is_told_by_name
from verifier.reference.stems import stems_of

EXCHANGE_RATE = "exchange_rate"
_UNDERSTOOD = 0.06
"""What it says for a series of the place that all other figures of a text are of, which names
none: copy for readers at home."""
_NONE: frozenset[Span] = frozenset()
_WORLD, _ELSEWHERE = "WLD", "?"
_BY_NAME = 0.09
_NAMED = 0.2
"""What the name of a company weighs at least, so that it tells the place as well."""
Parts = tuple[float, float]


class Homes(NamedTuple):
    """The places that are understood where a text names none.

    `lasting` is the measure of the figure before that this one goes on about, `before` the place
    of that figure, `whole` that of all figures so far; `beside` says that the figure before stands
    right beside this one.
    """

    lasting: str | None
    before: str | None
    whole: str | None
    beside: bool


class Placing:
    """The parts of place and partner of the series near a claim, ready to be asked for each.

    They are kept by what they depend on, so that what many series share is worked out once.
    """

    def __init__(
        self, held: Holdings, bearing: Bearing, homes: Homes, asked_again: bool = False
    ) -> None:
        self._held = held
        self._bearing = bearing
        self._homes = homes
        places = bearing.areas
        self._placed = any(s.own for s in places)
        self._told = {s.term.code for s in places}
        self._told_in = {country_of(code) for code in self._told}
        self._by_name = _places_by_name(bearing)
        self._regional = any("-" in code for code in self._told)
        self._by_family: dict[int, Parts] = {}
        self._alike: dict[object, Parts] = {}
        self._where: dict[str | None, str | None] = {}
        self._at: dict[object, float] = {}
        self._to: dict[object, float] = {}
        self._named: dict[str, frozenset[Span]] = {}
        visited = None if asked_again else as_visited(bearing)
        self._visited = Placing(held, visited, homes, True) if visited is not None else None

    def parts(self, one: Series) -> Parts:
        """The parts of place and partner; an exchange rate has two currencies instead. The series
        of a family are alike, but for those that an alias or the words of their titles tell."""
        if one.indicator == EXCHANGE_RATE:
            return pair(self._bearing, one), 0.0
        if self._visited is not None and one.indicator in OF_VISITORS:
            return self._visited.parts(one)
        alone = one.key in self._bearing.aliased or self._is_quoted(one)
        if alone or (self._by_name and self._in_title(one)):
            return self._of_one(one)
        family = self._held.families[one.key]
        found = self._by_family.get(family)
        if found is None:
            found = self._by_family[family] = self._of_family(one)
        return found

    def _is_quoted(self, one: Series) -> bool:
        """Whether a series is a price, which may be called by the place where it is made."""
        return self._placed and one.nature is Nature.PRICE

    def _in_title(self, one: Series) -> frozenset[Span]:
        """The firms told that the title of a series names in full: Pallant Parcels of its lockers
        in Britain."""
        words = self._held.words[one.key]
        return frozenset(span for span, name in self._by_name if name <= words)

    def _of_family(self, one: Series) -> Parts:
        """The parts of a family; all places that the text does not tell are alike."""
        at, to = one.ref_area, one.counterpart
        if at not in self._where:
            homes = self._homes
            told = at is None or at == _WORLD or country_of(at) in self._told_in
            self._where[at] = at if told or at in (homes.before, homes.whole) else _ELSEWHERE
        partner = to if to is None or to == _WORLD or to in self._told else _ELSEWHERE
        lone = self._held.is_only_a_partner(one)
        key = measure_of(one), one.breakdown, self._where[at], partner, lone
        if key not in self._alike:
            self._alike[key] = self._of_one(one)
        return self._alike[key]

    def _of_one(self, one: Series) -> Parts:
        held, bearing = self._held, self._bearing
        told, at, to = self._told, one.ref_area, one.counterpart
        bilateral = not is_by_origin(one.indicator)
        origin = not bilateral and held.is_only_a_partner(one)
        named = self._named_places(one)
        areas = held.places_of(one.indicator)
        part = one.breakdown
        if part is not None and any(s.own for s in bearing.of_part.get(part, ())):
            named |= self._other_parts(one, areas)
        if origin:
            named |= self._partners(one)
        if named and any(s.own and s.span in named for s in bearing.areas):
            named |= self._told_before(one, areas)
        partner = to if to in told else None
        if is_by_name(held, bearing, one):
            place = _BY_NAME
            if at in told and one.key in bearing.aliased:  # "China's GDP" names the place as well
                place = max(place, area(bearing, one, len(areas) > 1, named, origin, areas))
        else:
            contested = len(areas) > 1
            alike = (
                at if at is None or at == _WORLD or country_of(at) in self._told_in else _ELSEWHERE
            )
            whose = one.indicator if self._regional or partner else None
            key: object = (alike, partner, named, contested, bilateral, origin, whose)
            if key not in self._at:
                self._at[key] = area(bearing, one, contested, named, origin, areas)
            place = self._at[key]
            if place == PLACELESS and self._goes_without_saying(one):
                place = _UNDERSTOOD
        if not bilateral and to is None:
            key = at if at in told else None, named
            if key not in self._to:
                self._to[key] = from_elsewhere(bearing, one, named)
            return place, self._to[key]
        if partner is None and to is not None and to != _WORLD:
            partner = _ELSEWHERE
        key = (at if at in told else None, partner, bilateral, origin, one.indicator)
        if key not in self._to:
            self._to[key] = counterpart(bearing, one, origin)
        return place, self._to[key]

    def _partners(self, one: Series) -> frozenset[Span]:
        """The places that a measure has only as partners, but for those that own it: one from
        which visitors come is no other place than that where they are counted."""
        partners = self._held.partners_only(one.indicator)
        return frozenset(
            s.span
            for s in self._bearing.areas
            if s.span is not None and s.term.code in partners and is_from(s, one)
        )

    def _other_parts(self, one: Series, areas: Collection[str]) -> frozenset[Span]:
        """The phrases that name a place and another part of the measure than one that the sentence
        names too, where it is not held for that place: the "euro area" of German orders says
        nothing of where those from outside it are counted."""
        here = {s.span: s.term.code for s in self._bearing.areas if s.span is not None}
        return frozenset(
            s.span
            for s in self._bearing.parts
            if s.span in here and here[s.span] not in areas
            if s.term.code != one.breakdown and self._held.has_part(one, s.term.code)
        )

    def _told_before(self, one: Series, areas: Collection[str]) -> frozenset[Span]:
        """The places that other sentences tell, but for those `areas` that a measure is held for
        and the country of a series: they speak against none whose name or partner this sentence
        tells."""
        at = one.ref_area or ""
        told = (s for s in self._bearing.areas if not s.own and s.term.code not in areas)
        return frozenset(
            s.span
            for s in told
            if s.span is not None and ("-" in s.term.code or not kindred(s.term.code, at))
        )

    def _goes_without_saying(self, one: Series) -> bool:
        """Whether a text need not name the place of a series, or does by another name."""
        if self._told:
            return self._is_told_by_name(one)
        understood = self._is_understood(one) or self._held.is_the_country_of_all(one)
        return understood or self._is_told_by_name(one)

    def _is_understood(self, one: Series) -> bool:
        """Whether a series is of a place that a text need not name."""
        at, homes = one.ref_area, self._homes
        goes_on = homes.beside or measure_of(one) == homes.lasting
        return at is not None and (at == homes.whole or (at == homes.before and goes_on))

    def _is_told_by_name(self, one: Series) -> bool:
        """Whether the text names the company that a series is of, which has one home only, or its
        sentence the town or the club."""
        part, firms = one.breakdown, self._held.names.get(one.indicator, ())
        pieces = (part or "").split(", ")
        town = any(map(is_a_name, pieces)) and not _names_a_place(part or "")
        if not (part in firms or town):
            return False
        told = any(
            s.weight >= _NAMED and (s.own or part in firms)
            for s in self._bearing.of_part.get(part or "", ())
        )
        return told and self._held.is_of_one_place(one)

    def _named_places(self, one: Series) -> frozenset[Span]:
        """The places that are part of a series' own name."""
        bearing, part = self._bearing, one.breakdown
        quoted = self._is_quoted(one)
        traded = bearing.places_in(self._held.words[one.key]) if quoted else _NONE
        if self._by_name and one.ref_area is not None:
            traded |= self._in_title(one)
        if one.key in bearing.aliased:
            return bearing.named_places(one) | traded
        if part is None:
            return traded
        if part not in self._named:
            self._named[part] = bearing.named_places(one)
        return traded | self._named[part]


def _places_by_name(bearing: Bearing) -> list[tuple[Span, frozenset[str]]]:
    """The firms told, of which no list has a code, each with the stems of its name."""
    return [
        (s.span, frozenset(stems_of(s.term.code)))
        for s in bearing.areas
        if s.span is not None and is_told_by_name(s.term.code) and not _names_a_place(s.term.code)
    ]


def _names_a_place(name: str) -> bool:
    """Whether a name holds that of a listed place: NHS Scotland."""
    listed = places_by_name(codelists())
    return any((word,) in listed for word in bare_words(name))
