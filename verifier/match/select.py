"""The choice of measures: which candidates are readings of the text that must be computed."""

import re
from collections.abc import Sequence
from itertools import islice

from verifier.language.figures.currencies import told_in
from verifier.lazy import regex
from verifier.match.bases import basis_told, prints_the_rate
from verifier.match.house import raised
from verifier.model.claim import Claim
from verifier.model.clause import Clause
from verifier.model.mention import Basis, TermKind
from verifier.model.quantity import POINTS
from verifier.model.series import Nature, Series, is_an_edition
from verifier.model.span import Span
from verifier.model.verdict import Candidate
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings


def measures_of(
    claim: Claim, good: Sequence[Candidate], catalogue: Catalogue, settings: Settings
) -> list[list[Candidate]]:
    """The measures that the text may mean, best first.

    Each is a list of its variants: the one that the text or the headline flag chooses, then the
    others in case that one lacks the period, and at last what else is told in the same steps: the
    change over two months beside that on the month. A measure is a reading when its score lies
    within the rival margin of the best.
    """
    floor = good[0].score - settings.match_margin
    series = catalogue.series
    top = series[good[0].series]
    chosen: dict[tuple[object, ...], Candidate] = {}
    reach: list[Candidate] = []
    for candidate in good:
        one = series[candidate.series]
        if candidate.score >= floor or one.family == top.family:
            reach.append(candidate)
            held = chosen.setdefault((one.family, one.variant), candidate)
            before = series[held.series]
            edition = one.headline and not before.headline and is_an_edition(one, before)
            if edition and held.series not in raised(claim):
                chosen[one.family, one.variant] = candidate
    beside = _money_beside(good[0], top, catalogue)
    kept: list[list[Candidate]] = []
    for family in dict.fromkeys(series[c.series].family for c in chosen.values()):
        members = [c for c in chosen.values() if series[c.series].family == family]
        members.sort(key=lambda c: -_preference(claim, series[c.series], c, catalogue, beside))
        first = series[members[0].series]
        members.extend(c for c in reach if is_an_edition(series[c.series], first))
        kept.append(members)
    nearest = kept[0][0].score - settings.rival_margin
    return [kept[0], *(options for options in kept[1:] if options[0].score >= nearest)]


_TOGETHER = regex(r",?\s+(?:and|plus)\s+(?:the\s)?", re.IGNORECASE)


def partners_of(claim: Claim, one: Series, catalogue: Catalogue) -> list[Series]:
    """The series that the text adds to this one: those of parts that stand coordinated with its
    own before a single figure ("wind and solar together produced 40%")."""
    clause = claim.clause
    if one.breakdown is None or claim.assertion != "value" or clause.group is not None:
        return []
    parts = sorted(
        {
            (s.span, s.term.code)
            for s in clause.terms
            if s.own
            and s.term.kind is TermKind.BREAKDOWN
            and not s.term.form
            and s.span is not None
            and s.span.end <= clause.span.start
        }
    )
    chain = _listed(clause, sorted({span for span, _ in parts}))
    codes = {code for span, code in parts if span in chain}
    lead = clause.sentence_text[: chain[0].start - clause.sentence.start] if chain else ""
    if lead.endswith(("etween ", "etween the ")) or clause.after.startswith(" apart"):
        return []  # what lies between two is no sum of both
    if chain and _EACH.search(clause.sentence_text[chain[-1].end - clause.sentence.start :]):
        return []  # "Houston and Dallas both averaged 85"
    if one.nature in (Nature.PRICE, Nature.INDEX) or not _adds_up(one):
        return []
    if len(chain) < 2 or one.breakdown not in codes:
        return []
    return [
        other
        for other in catalogue.siblings(one)
        if other.breakdown in codes
        and other.variant == one.variant
        and other.frequency is one.frequency
        and other.transformation is one.transformation
        and (other.ref_area, other.counterpart) == (one.ref_area, one.counterpart)
    ]


def _adds_up(one: Series) -> bool:
    """Whether parts of a measure may be added: counts, and rates that are shares of a whole or
    contributions; no temperatures."""
    return one.nature is not Nature.RATE or one.unit in ("percent", *POINTS)


def _listed(clause: Clause, spans: Sequence[Span]) -> list[Span]:
    """The last of the spans that are listed up to an "and": "wind, solar and hydro"; not what
    something else is set apart from ("unlike gas, wind and solar")."""
    text, start = clause.sentence_text, clause.sentence.start
    chain: list[Span] = []
    last = False
    for span in spans:
        between = text[chain[-1].end - start : span.start - start] if chain else ""
        ended = last
        last = bool(chain) and _TOGETHER.fullmatch(between) is not None
        comma = bool(chain) and not ended and _COMMA.fullmatch(between) is not None
        apart = comma and len(chain) == 1 and _APART.search(text[: chain[0].start - start])
        chain = [*chain, span] if last or (comma and not apart) else [span]
    return chain if last else chain[-1:]


_COMMA = regex(r",\s(?:the\s)?")
_EACH = regex(
    r"^,?\s(?:[a-z]+\s){0,2}?(?:both|each|alike|all)\s(?!together\b|combined\b|told\b|in\b)"
)
_APART = regex(
    r"\b(?:unlike|besides|than|without|excluding|beyond|after|against|from|ahead\sof)\s(?:the\s)?$",
    re.IGNORECASE,
)


def _usual(one: Series, headline: Series | None, catalogue: Catalogue) -> Basis | None:
    """The basis on which a measure is usually told: that of its headline, of whichever place."""
    first = headline or (catalogue.headline(one.indicator) if one.indicator else None)
    return first.basis if first is not None else None


_PRINTED = 0.6
"""What it says for a published rate on the year: of 54 annual growth rates told of measures that
packs hold both ways, 48 are labelled with the rate."""


def _money_beside(best: Candidate, one: Series, catalogue: Catalogue) -> str | None:
    """The money of the level that stands beside a figure which is most likely told of it, where
    the measure has an index too: "The average price was £271,762, 1.8% higher than in May"."""
    told = dict(best.parts).get("topic", 0.0) >= _BESIDE
    if not told or one.currency is None or one.currency != one.unit:
        return None
    indexed = any(other.nature is Nature.INDEX for other in catalogue.by_family(one))
    return one.currency if indexed else None


_BESIDE = 0.2
"""From this on the part for the topic says that a series is what the figure beside it is of."""


def _preference(
    claim: Claim, one: Series, candidate: Candidate, catalogue: Catalogue, beside: str | None
) -> float:
    """How much the text, then the publisher's habit, speaks for one variant of a family.

    Where the text names no adjustment, changes on the period take the adjusted series and annual
    rates the one that the headline series is. A family without a headline series follows that of
    its measure; a basis that only some of its variants are published for chooses those.
    """
    score = candidate.score
    kin = (one, *catalogue.by_family(one))
    headline = next((k for k in kin if k.headline), None)
    if headline is None:
        headline = catalogue.headline(one.indicator, one.unit) if one.indicator else None
    told = basis_told(claim)
    if told is not None and one.basis is told:
        score += 0.3
    rates = {k.variant for k in kin if prints_the_rate(claim, k)}
    if beside is not None:
        score += _PRINTED if one.currency == beside else 0.0
    elif rates == {one.variant} and (told or _usual(one, headline, catalogue)) is Basis.YEAR:
        score += _PRINTED
    named = {s.term.kind for s in claim.clause.terms if s.weight >= 0.5}
    if (currency := _money_told(claim)) is not None and one.currency == currency:
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


def _money_told(claim: Claim) -> str | None:
    """The currency of a figure: that of its amount, or the one in which a rate is told to be."""
    unit, start = claim.quantity.unit if claim.quantity else None, claim.clause.sentence.start
    if unit != "percent":
        return unit
    text, span = claim.clause.sentence_text, claim.span
    return told_in(text, span.start - start, span.end - start)


_SIBLINGS_TRIED = 120


def siblings_of(one: Series, few: Sequence[Candidate], catalogue: Catalogue) -> list[Series]:
    """Series that a figure may have been taken from instead of `one`: its kin, its siblings, the
    other candidates, and what else is told of the same place in the same unit."""
    every = (
        *catalogue.by_family(one),
        *catalogue.siblings(one, _SIBLINGS_TRIED),
        *(catalogue.series[candidate.series] for candidate in few),
        *catalogue.beside(one, 2 * _SIBLINGS_TRIED),
    )
    by_key = {other.key: other for other in every}
    wanted = (other for other in by_key.values() if other.status == one.status)
    return list(islice(wanted, _SIBLINGS_TRIED))
