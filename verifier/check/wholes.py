"""Home of wholes: which series a share is a share of."""

import re
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass, replace

from verifier.check.places_held import lies_within
from verifier.check.wholes_told import codes_behind, places_behind, told_behind, words
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.codelist import words_of
from verifier.model.codes import is_country
from verifier.model.countries import country_of, is_listed
from verifier.model.forms import Forms
from verifier.model.mention import TermKind
from verifier.model.outcome import RIGHT
from verifier.model.period import PER_YEAR, Period
from verifier.model.rule import Judgement
from verifier.model.series import Series, Transformation
from verifier.reference.named_alike import is_of_the_place_around
from verifier.reference.stems import stem
from verifier.reference.windows_titled import window_of

_ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Whole:
    """What a share is taken of, a series or the sum of it and `others`; `assumed` says that the
    text calls it by other words."""

    series: Series
    assumed: bool = False
    others: tuple[Series, ...] = ()

    def told_by(self, forms: Callable[[str], Forms]) -> Forms:
        """Its forms, by what tells those of a series by its key."""
        plus = tuple(forms(one.key) for one in self.others)
        return replace(forms(self.series.key), plus=plus) if plus else forms(self.series.key)


def whole_of(claim: Claim, part: Series, pool: Iterable[Series], period: Period) -> Whole | None:
    """The whole of a share of `part` among the series of its place: what the text names behind
    "of", else the same measure with one slot set to its total; None where there is none.

    Over whole years a total will do that alone is adjusted for the season, if it bears it out.
    """
    others = [one for one in pool if one.key != part.key]
    found = _whole_among(claim, part, [one for one in others if _alike(part, one)])
    if found is not None or not _is_of_whole_years(period):
        return found
    level = [one for one in others if _alike(part, replace(one, adjustment=None))]
    found = _whole_among(claim, part, [one for one in level if is_wider(part, one)])
    return found and Whole(found.series, assumed=True)


def _is_of_whole_years(period: Period) -> bool:
    return period.count % PER_YEAR.get(period.frequency, period.count + 1) == 0


def _whole_among(claim: Claim, part: Series, alike: list[Series]) -> Whole | None:
    window = window_of(part.title)
    alike = [one for one in alike if window_of(one.title) == window] or alike
    totals = sorted((o for o in alike if is_wider(part, o)), key=lambda o: _nearness(part, o))
    grand = [one for one in alike if _is_grand_total(part, one)]
    told = told_behind(claim)
    if (bloc := _of_the_bloc_told(claim, part, alike)) is not None:
        return Whole(bloc)
    if not told and (before := _places_before_of_which(claim)):
        if part.counterpart in before:
            return None  # what is told before is the whole itself
        placed_so = [one for one in alike if _is_of_a_place_told(part, one, before)]
        return Whole(placed_so[0]) if placed_so else _first_assumed([*totals, *grand])
    placed = places_behind(claim)
    if not told:
        there = [] if totals else [o for o in alike if _is_of_a_place_told(part, o, placed)]
        found = totals or there  # "Spain accounted for 23% of the EU total"
        return Whole(found[0]) if found else _first_assumed(grand)
    codes = codes_behind(claim)
    if (own := words((part.indicator or "").replace("_", " "))) and own <= told:
        alike = [one for one in alike if one.indicator == part.indicator]
    wider = (
        one
        for one in alike
        if not _is_beside(part, one, placed)
        and not _is_with_another(part, one, placed)
        and not _are_complements(part.title, one.title)
        and (one.breakdown == part.breakdown or not _is_narrower(one, told, codes))
    )
    named = [(_fit(one, told, codes), one) for one in wider]
    named = [pair for pair in named if pair[0] >= _ENOUGH]
    if named:
        best = max(
            named,
            key=lambda pair: (
                pair[0],
                pair[1].ref_area in placed,
                is_wider(part, pair[1]),
                -len(pair[1].title),
            ),
        )
        return Whole(best[1], assumed=_is_placed_behind(claim, part, best[1]))
    return _first_assumed([*totals, *grand])


def _places_before_of_which(claim: Claim) -> frozenset[str]:
    """The places named before the "of which" that a share stands behind, whose figure is the whole:
    "with the EU $48bn, of which Ireland made up $29bn, more than half"; none for other shares."""
    clause, start = claim.clause, claim.clause.sentence.start
    found = _OF_WHICH.search(clause.sentence_text, 0, claim.span.start - start)
    if found is None:
        return frozenset()
    return frozenset(
        s.term.code
        for s in clause.terms
        if s.own and s.span is not None and s.term.kind is TermKind.AREA
        if s.span.end <= start + found.start()
    )


_OF_WHICH = regex(r"\d[^.;:]{0,30},\sof\s(?:which|whom|that)\b(?=(?:[^.;:]|\.\d)*$)")


def _of_the_bloc_told(claim: Claim, part: Series, alike: Iterable[Series]) -> Series | None:
    """The trade with a bloc that is named behind a share, of which that with one country is the
    part: "Vietnam took 30% of what China sold to Southeast Asia"; None for other shares."""
    if not is_country(part.counterpart):
        return None
    blocs = {place for place in places_behind(claim) if place != "WLD" and not is_country(place)}
    return next((o for o in alike if blocs and _is_of_a_place_told(part, o, blocs)), None)


def _is_of_a_place_told(part: Series, one: Series, places: Set[str]) -> bool:
    """Whether a series is the measure of the part for one of the places told, the rest alike."""
    if one.indicator != part.indicator or one.breakdown != part.breakdown:
        return False
    if one.variant != part.variant or one.frequency is not part.frequency:
        return False
    partner = one.ref_area == part.ref_area and one.counterpart in places
    return partner or (one.counterpart == part.counterpart and one.ref_area in places)


def _first_assumed(found: Sequence[Series]) -> Whole | None:
    return Whole(found[0], assumed=True) if found else None


def _is_grand_total(part: Series, one: Series) -> bool:
    """Whether a series says by its title that it is the total of all, in the place of the part."""
    same = (one.ref_area, one.counterpart) == (part.ref_area, part.counterpart)
    return says_total(one) and same and one.breakdown is None


def says_total(one: Series) -> bool:
    """Whether the title of a series calls it a total."""
    return not {"all", "total", "overall"}.isdisjoint(word for word, _ in words_of(one.title))


def _is_placed_behind(claim: Claim, part: Series, whole: Series) -> bool:
    """Whether the place that makes the part stands behind the share too, so that the whole is
    counted there as well: "61% of homicides in Leeds" is no share of the country's."""
    return part.ref_area != whole.ref_area and part.ref_area in places_behind(claim)


def _is_beside(part: Series, one: Series, placed: frozenset[str]) -> bool:
    """Whether a series is of another place, which the words do not name and which does not hold
    that of the part."""
    told = part.ref_area is not None or one.indicator == part.indicator
    if not told or one.ref_area in (part.ref_area, None, "WLD", *placed):
        return False
    return not lies_within(part.ref_area or "", one.ref_area)


def _is_with_another(part: Series, one: Series, placed: frozenset[str]) -> bool:
    """Whether a series is of the trade with another partner than the part, which the words behind
    the share do not name."""
    return one.counterpart not in (None, "WLD", part.counterpart, *placed)


def _alike(part: Series, one: Series) -> bool:
    """Whether two series hold figures of the same form, so that one can be a share of the other;
    indices have each a base of its own."""
    return (
        one.unit == part.unit != "index"
        and one.goes_with(part)
        and one.transformation is part.transformation is Transformation.NONE
        and one.accumulation == part.accumulation
    )


def is_wider(part: Series, one: Series) -> bool:
    """Whether a series is the total of the other: one slot wider, the others the same; a part that
    is of no known place may lie in that of the whole."""
    if one.indicator != part.indicator and not _is_a_kind_of(part, one):
        return False
    if is_of_the_place_around(part, one):
        return one.indicator == part.indicator
    of_all = one.headline and not part.headline and says_total(one) and not says_total(part)
    slots = (
        (part.breakdown, one.breakdown, lambda a, b: of_all or _holds_part(a, b)),
        (part.counterpart or "WLD", one.counterpart or "WLD", lambda a, b: b == "WLD"),
        (part.ref_area or (part.breakdown and one.ref_area), one.ref_area, lies_within),
    )
    differing = [wider(a or "", b) for a, b, wider in slots if a != b]
    return len(differing) == 1 and differing[0]


def _is_a_kind_of(part: Series, one: Series) -> bool:
    """Whether the measure of a part is that of the whole, led by the name of the part: the online
    sales of "online" are part of the sales."""
    kind = (part.breakdown or "").lower().replace(" ", "_")
    return bool(kind) and one.breakdown is None and part.indicator == f"{kind}_{one.indicator}"


def is_its_like(part: Series, one: Series) -> bool:
    """Whether a series is the part itself, or the same part at another place, which is no whole of
    it: of California's gas not that of Texas."""
    if part == one or (part.indicator, part.breakdown) != (one.indicator, one.breakdown):
        return part == one
    mine, theirs = part.ref_area or "", one.ref_area or ""
    states = is_listed(mine) and is_listed(theirs)
    regions = "-" in mine and "-" in theirs and country_of(mine) == country_of(theirs)
    return (states or regions) and mine != theirs and not is_wider(part, one)


def _holds_part(part: str, whole: str | None) -> bool:
    """Whether a breakdown is that of a whole: none, one that says so, or the part's first words."""
    if whole is None:
        return True
    called, own = words(whole), words(part)
    if called & {"all", "total", "overall"}:
        return True
    return bool(called) and called < own and not _are_complements(part, whole)


def _are_complements(part: str, one: str) -> bool:
    """Whether the name of a part says that it is what another one leaves: "non-UK domicile" beside
    "UK domicile"."""
    left = _LEFT_BY.sub("", part)
    return left != part and left.casefold() == one.casefold()


_LEFT_BY = regex(r"\b(?:non-|(?:not|other than|outside|except|excluding|without) )", re.IGNORECASE)


def _nearness(part: Series, one: Series) -> tuple[int, int, int, int, str]:
    """Ranks totals: the one that is no part itself, or says that it is of all, in the same steps
    and form, before others."""
    steps, form = one.frequency is not part.frequency, one.variant != part.variant
    untold = not says_total(one)
    return (int(steps), len(one.breakdown or ""), int(untold), int(form), one.key)


def _fit(one: Series, told: frozenset[str], codes: frozenset[str]) -> float:
    """How far the words behind the share are the name of a series."""
    if not codes.isdisjoint((one.indicator or "", one.breakdown or "", one.key)):
        return 1.0
    names: Sequence[str] = (one.title, *one.aliases, (one.indicator or "").replace("_", " "))
    own = frozenset().union(*(words(name) for name in names))
    return sum(word in own or _ALSO.get(word) in own for word in told) / len(told)


_ALSO = {
    stem(told): stem(titled)
    for told, titled in (
        ("power", "electricity"),
        ("demand", "consumption"),
        ("use", "consumption"),
        ("usage", "consumption"),
        ("supply", "generation"),
        ("output", "production"),
        ("turnover", "revenue"),
        ("takings", "revenue"),
        ("spending", "sales"),
    )
}
"""What copy calls a whole that titles have another word for."""


def _is_narrower(one: Series, told: frozenset[str], codes: frozenset[str]) -> bool:
    """Whether a series is a part that the words behind the share do not name; what is counted is
    that of the whole as well: "all offences" are not vehicle offences."""
    part = one.breakdown
    if part is None or part in codes or one.key in codes or _holds_part("", part):
        return False
    own = words(part)
    return not (own - words(one.unit) or own) & told


def is_no_share(judged: Judgement, whole: Whole | None) -> bool:
    """Whether a share was taken of something else than its whole: of one that the text does not
    name and that does not bear it out, or of less than itself."""
    if whole is None or judged.reason in RIGHT:
        return False
    value = judged.value.value if judged.value else 0.0
    return whole.assumed or value > 100
