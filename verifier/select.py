"""The choice of measures: which candidates are readings of the text that must be computed."""

from collections.abc import Sequence

from verifier.model.claim import Claim
from verifier.model.mention import Basis, TermKind
from verifier.model.series import Series
from verifier.model.verdict import Candidate
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings


def measures_of(
    claim: Claim, good: Sequence[Candidate], catalogue: Catalogue, settings: Settings
) -> list[list[Candidate]]:
    """The measures that the text may mean, best first.

    Each is a list of its variants: the one that the text or the headline flag chooses, then the
    others in case that one lacks the period. A measure is a reading when its score lies within
    the rival margin of the best.
    """
    floor = good[0].score - settings.match_margin
    series = catalogue.series
    top = series[good[0].series]
    chosen: dict[tuple[object, ...], Candidate] = {}
    for candidate in good:
        one = series[candidate.series]
        if candidate.score >= floor or one.family == top.family:
            chosen.setdefault((one.family, one.variant), candidate)
    kept: list[list[Candidate]] = []
    for family in dict.fromkeys(series[c.series].family for c in chosen.values()):
        members = [c for c in chosen.values() if series[c.series].family == family]
        members.sort(key=lambda c: -_preference(claim, series[c.series], c, catalogue))
        kept.append(members)
    nearest = kept[0][0].score - settings.rival_margin
    return [kept[0], *(options for options in kept[1:] if options[0].score >= nearest)]


def _preference(claim: Claim, one: Series, candidate: Candidate, catalogue: Catalogue) -> float:
    """How much the text, then the publisher's habit, speaks for one variant of a family.

    Where the text names no adjustment, changes on the period take the adjusted series and annual
    rates the one that the headline series is.
    """
    score = candidate.score
    kin = (one, *catalogue.by_family(one))
    headline = next((k for k in kin if k.headline), None)
    named = {s.term.kind for s in claim.clause.terms if s.weight >= 0.5}
    currency = claim.quantity.unit if claim.quantity else None
    if currency is not None and one.currency == currency:
        score += 0.5
    if headline is None:
        return score
    if one.currency == headline.currency:
        score += 0.2
    if TermKind.ADJUSTMENT not in named:
        monthly = claim.basis is Basis.PERIOD and headline.basis is Basis.YEAR
        wanted = "SA" if monthly else headline.adjustment
        score += 0.2 if one.adjustment == wanted else 0.0
    if TermKind.PRICES not in named and one.prices == headline.prices:
        score += 0.1
    return score
