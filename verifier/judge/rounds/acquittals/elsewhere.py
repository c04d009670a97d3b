"""Home of figures acquitted that were held against another place than their sentence names: "those
in New York rose to 22,600" is no misprint of 212,600 claims in the country.
"""

from verifier.check.certainty import OWN
from verifier.judge.rounds.acquittals.beside_the_open import is_called_so_by_the_desk
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting, is_right
from verifier.language.figures.respectively import is_in_turn
from verifier.model.claim import Claim
from verifier.model.clause import ScopedTerm
from verifier.model.countries import country_of, lies_in
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reference.stems import stems_of
from verifier.reference.titles import IDLE_WORDS

_BY_CHANCE = frozenset(
    (
        *(Reason.OFF_VALUE, Reason.OFF_DIGITS, Reason.OFF_PERIOD, Reason.OFF_SERIES),
        *(Reason.SWAPPED, Reason.OFF_SIGN),
        *(Reason.OFF_STREAK, Reason.OFF_RECORD, Reason.OFF_RANK),
    )
)
"""Slips that the figure of another place gives as well."""


def without_those_elsewhere(sitting: Sitting) -> list[Verdict]:
    """The verdicts, left open where a figure is accused as that of a place, or of a partner, that
    its sentence does not name, while it names others, and nothing of the sentence is right. Not so
    where the name is one of the series, as "Tokyo" of an index of Tokyo for Japan, where a part of
    the measure is named, and of what is traded the world over."""
    right = {v.claim.clause.sentence for v in sitting.verdicts if is_right(v)}
    return [
        left_open(v) if v.claim.clause.sentence not in right and _is_elsewhere(v, sitting) else v
        for v in sitting.verdicts
    ]


def _is_elsewhere(verdict: Verdict, sitting: Sitting) -> bool:
    claim, one = verdict.claim, sitting.series.get(verdict.series or "")
    if verdict.rating is not Rating.MISMATCH or verdict.reason not in _BY_CHANCE or one is None:
        return False
    if is_called_so_by_the_desk(verdict):
        return False
    if one.ref_area in (None, "WLD") or claim.clause.group is not None or is_in_turn(claim.clause):
        return False
    own = [s for s in claim.clause.terms if s.own and s.span is not None]
    places = [s for s in own if s.term.kind is TermKind.AREA]
    named = [place for place in places if place.weight >= OWN]
    parts = (s.term.code for s in own if s.term.kind is TermKind.BREAKDOWN)
    if any(_words(part) & _words(one.breakdown or "") for part in parts):
        return False
    regions = {place.term.code for place in named}
    if len(regions) > 1 and all(_lie_together(one, code) for code in regions):
        return False  # which together may be the place: "English and Welsh prisons"
    away = [place for place in named if not _is_in(place, one.ref_area)]
    if one.counterpart in (None, "WLD") and (
        len(away) < len(named) or any(_is_in(place, one.ref_area) for place in places)
    ):
        return False
    return bool(away) and not any(
        _is_in(place, one.counterpart) or _goes_by(place, one, claim) for place in away
    )


def _lie_together(one: Series, region: str) -> bool:
    """Whether a region lies in the country of a series of one of its parts."""
    place = one.ref_area or ""
    parted = "-" in place or one.breakdown is not None
    return parted and "-" in region and country_of(place) == country_of(region)


def _is_in(place: ScopedTerm, code: str | None) -> bool:
    """Whether a place is the one of a code, or holds it."""
    return code is not None and (code == place.term.code or lies_in(code, place.term.code))


def _words(name: str) -> set[str]:
    return set(stems_of(name)) - IDLE_WORDS


def _goes_by(place: ScopedTerm, one: Series, claim: Claim) -> bool:
    """Whether a place is named by a word that a series is called by."""
    if place.span is None:
        return False
    start = claim.clause.sentence.start
    name = claim.clause.sentence_text[place.span.start - start : place.span.end - start]
    called = stems_of(" ".join((one.title, *one.aliases, one.breakdown or "")))
    return bool(set(stems_of(name)) & set(called))
