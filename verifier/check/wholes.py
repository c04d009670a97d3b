"""Home of wholes: which series a share is a share of."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.codelist import words_of
from verifier.model.countries import lies_in
from verifier.model.mention import TermKind
from verifier.model.series import Series, Transformation
from verifier.reference.kinship import is_a_town_of
from verifier.reference.stems import stem, stems_of
from verifier.reference.titles import FORM_WORDS
from verifier.reference.windows_titled import window_of

_BEHIND = regex(
    r"\s*(?:[\w-]+\s)?(?:of|in)\s(?P<whole>(?:them|it|which|whom)\b|(?:(?!(?:in|to|from|was|were|is|"
    r"are|had|has|came|come|went|and|but|with|by|on|at|as|while|last|this|ago|going|earned|got|"
    r"over|during|through|since|so\sfar|thus\sfar|year\sto\sdate)\b)[\w'’£$€&.-]+\s?){1,7})"
)
_OUT_OF = regex(r"\s(?P<whole>[a-z][\w-]+)")
"""What "two in five" are part of."""
_ANY = frozenset(
    word
    for word in stems_of(
        "the its it their them those these that this whole entire all overall business market "
        "figure sum lot number traffic place rest whom who which people country nation company "
        "firm group been were made everything everyone everybody tally pot pie book national "
        "nationwide grand sold mix"
    )
)
"""What a whole is called that the text does not name."""
_ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Whole:
    """What a share is taken of; `assumed` says that the text calls it by other words."""

    series: Series
    assumed: bool = False


def whole_of(claim: Claim, part: Series, pool: Iterable[Series]) -> Whole | None:
    """The whole of a share of `part` among the series of its place: what the text names behind
    "of", else the same measure with one slot set to its total; None where there is none."""
    alike = [one for one in pool if one.key != part.key and _alike(part, one)]
    window = window_of(part.title)
    alike = [one for one in alike if window_of(one.title) == window] or alike
    totals = sorted((o for o in alike if _is_wider(part, o)), key=lambda o: _nearness(part, o))
    grand = [one for one in alike if _is_grand_total(part, one)]
    told = _told_behind(claim)
    if not told and (before := _places_before_of_which(claim)):
        if part.counterpart in before:
            return None  # what is told before is the whole itself
        placed_so = [one for one in alike if _is_of_a_place_told(part, one, before)]
        return Whole(placed_so[0]) if placed_so else _first_assumed([*totals, *grand])
    if not told:
        return Whole(totals[0]) if totals else _first_assumed(grand)
    codes = _codes_behind(claim)
    placed = places_behind(claim)
    wider = (
        one
        for one in alike
        if not _is_beside(part, one, placed)
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
                _is_wider(part, pair[1]),
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


def _is_of_a_place_told(part: Series, one: Series, places: frozenset[str]) -> bool:
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
    return _says_total(one) and same and one.breakdown is None


def _says_total(one: Series) -> bool:
    """Whether the title of a series calls it a total."""
    return not {"all", "total", "overall"}.isdisjoint(word for word, _ in words_of(one.title))


def _is_placed_behind(claim: Claim, part: Series, whole: Series) -> bool:
    """Whether the place that makes the part stands behind the share too, so that the whole is
    counted there as well: "61% of homicides in Leeds" is no share of the country's."""
    return part.ref_area != whole.ref_area and part.ref_area in places_behind(claim)


def places_behind(claim: Claim) -> frozenset[str]:
    """The places that the sentence names behind the share: "23% of all arrivals in the EU"."""
    return frozenset(
        s.term.code
        for s in claim.clause.terms
        if s.own and s.span is not None and s.span.start > claim.span.end
        if s.term.kind is TermKind.AREA
    )


def _is_beside(part: Series, one: Series, placed: frozenset[str]) -> bool:
    """Whether a series is of another place, which the words do not name and which does not hold
    that of the part."""
    told = part.ref_area is not None or one.indicator == part.indicator
    if not told or one.ref_area in (part.ref_area, None, "WLD", *placed):
        return False
    return not _holds_place(part.ref_area or "", one.ref_area)


def _alike(part: Series, one: Series) -> bool:
    """Whether two series hold figures of the same form, so that one can be a share of the other;
    indices have each a base of its own."""
    return (
        one.unit == part.unit != "index"
        and one.goes_with(part)
        and one.transformation is part.transformation is Transformation.NONE
        and one.accumulation == part.accumulation
    )


def _is_wider(part: Series, one: Series) -> bool:
    """Whether a series is the total of the other: one slot wider, the others the same."""
    if one.indicator != part.indicator:
        return False
    of_all = one.headline and not part.headline and _says_total(one) and not _says_total(part)
    slots = (
        (part.breakdown, one.breakdown, lambda a, b: of_all or _holds_part(a, b)),
        (part.counterpart, one.counterpart, lambda a, b: b in (None, "WLD")),
        (part.ref_area, one.ref_area, _holds_place),
    )
    differing = [wider(a or "", b) for a, b, wider in slots if a != b]
    return len(differing) == 1 and differing[0]


def _holds_part(part: str, whole: str | None) -> bool:
    """Whether a breakdown is that of a whole: none, one that says so, or the part's first words."""
    if whole is None:
        return True
    words, own = _words(whole), _words(part)
    return bool(words & {"all", "total", "overall"}) or (bool(words) and words < own)


def _holds_place(part: str, whole: str | None) -> bool:
    if whole == _ENGLAND_AND_WALES:
        return part.startswith("GB-") and part not in ("GB-SCT", "GB-NIR", whole)
    if whole is None or "-" in whole:
        return False
    return lies_in(part, whole) if "-" in part else is_a_town_of(part, whole)


_ENGLAND_AND_WALES = "GB-EAW"


def _nearness(part: Series, one: Series) -> tuple[int, int, int, str]:
    """Ranks totals: the one that is no part itself, in the same steps and form, before others."""
    steps, form = one.frequency is not part.frequency, one.variant != part.variant
    return (int(steps), len(one.breakdown or ""), int(form), one.key)


def _told_behind(claim: Claim) -> frozenset[str]:
    """The words of the phrase behind "of" that say which whole is meant."""
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    match = _BEHIND.match(text, _end(claim) - start)
    if match is None and " in " in text[claim.span.start - start : claim.span.end - start]:
        match = _OUT_OF.match(text, claim.span.end - start)
    if claim.whole:
        match = _BEHIND.match(claim.whole)
    return _words(match["whole"]) - _ANY - FORM_WORDS if match else frozenset()


_SHARE = regex(r"(?:%|\bper ?cent|\bpercent|\bpc)(?=\sof\s)", re.IGNORECASE)
_OWN = regex(r"\s(?:[\w-]+\s)?of\s")
_SET_AGAINST = regex(
    r"(?:\b(?:against|(?:compared|up|down)\s(?:with|to|from)|from|versus)\s)(?:[\w-]+\s){0,3}?$",
    re.IGNORECASE,
)


def _end(claim: Claim) -> int:
    """Where the words begin that say what a share is one of: behind it, or behind the share of the
    same sentence that it is set against: "79% of consumption, against 67% a year before"."""
    clause, start = claim.clause, claim.clause.sentence.start
    text, place = clause.sentence_text, clause.span.start - start
    own = _OWN.match(text, clause.span.end - start)
    if own is not None or not _SET_AGAINST.search(text, 0, place):
        return clause.span.end
    told = [match.end() for match in _SHARE.finditer(text, 0, place)]
    return start + told[-1] if told else clause.span.end


def _codes_behind(claim: Claim) -> frozenset[str]:
    """The codes of the first measure, part or series that is named right behind the share."""
    end = _end(claim)
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    behind = [
        s
        for s in claim.clause.terms
        if s.own
        and s.term.kind in _NAMES
        and s.span is not None
        and 0 <= s.span.start - end <= _NEAR
        and not _BREAK.search(text, end - start, s.span.start - start)
    ]
    first = min((s.span.start for s in behind if s.span is not None), default=None)
    return frozenset(s.term.code for s in behind if s.span and s.span.start == first)


_NAMES = (TermKind.INDICATOR, TermKind.BREAKDOWN, TermKind.SERIES)
_NEAR = 24
_BREAK = regex(r"[,;:]\s")


def _fit(one: Series, told: frozenset[str], codes: frozenset[str]) -> float:
    """How far the words behind the share are the name of a series."""
    if not codes.isdisjoint((one.indicator or "", one.breakdown or "", one.key)):
        return 1.0
    names: Sequence[str] = (one.title, *one.aliases, (one.indicator or "").replace("_", " "))
    own = frozenset().union(*(_words(name) for name in names))
    return sum(word in own or _ALSO.get(word) in own for word in told) / len(told)


_ALSO = {
    stem(told): stem(titled)
    for told, titled in (
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
    own = _words(part)
    return not (own - _words(one.unit) or own) & told


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in stems_of(text) if len(word) > 2)
