"""Home of groups told by a name: "fossil fuels", of which a pack holds only the members."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from verifier.diagnose.misprints import significant_digits
from verifier.judge import Judge
from verifier.judge.closeness import is_the_printed
from verifier.judge.compose import caveats_of
from verifier.judge.stretch import stretch_of
from verifier.judge.told_together import count_the_same
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import ScopedTerm
from verifier.model.mention import Term, TermKind
from verifier.model.series import Nature, Series, Transformation
from verifier.model.span import Span
from verifier.model.verdict import Caveat, Rating, Reason, Verdict
from verifier.reference.catalogue import Catalogue
from verifier.reference.codelists import codelists

_DIGITS = 2
_PIECES = regex(r",\s*|\s+and\s+")


def as_told_of_a_group(
    verdict: Verdict, told: Sequence[Verdict], judge: Judge, catalogue: Catalogue
) -> Verdict:
    """An open figure borne out by the sum of a group's members, where its sentence names the group
    and the packs hold the members alone: "Fossil fuels met 76.2% of demand" of coal, oil and gas.
    Nobody is accused by such a sum, as copy may count the group otherwise."""
    claim = verdict.claim
    if verdict.rating is not Rating.UNVERIFIED or claim.assertion != "value":
        return verdict
    if verdict.reason in (Reason.FORECAST, Reason.NOT_A_FACT) or claim.quantity is None:
        return verdict
    code = _group_named(claim) if significant_digits(claim.quantity) >= _DIGITS else None
    if code is None:
        return verdict
    led = [c.series for c in verdict.candidates] or _led_to(claim, code, judge)
    if claim.operation == "level" and claim.quantity.unit == "percent":
        claim = replace(claim, operation="share")  # "the three fossil fuels provided 76.2 per cent"
    for parts in _sums_of(code, led, told, catalogue):
        first, *others = (judge.checker.forms(one.key) for one in parts)
        found, _ = judge.checker.outcomes(claim, replace(first, plus=tuple(others)))
        held = next((o for o in found if o.holds and is_the_printed(claim, o)), None)
        if held is not None and held.forms.plus and not held.elsewhen:
            caveats = (*caveats_of(held), Caveat.DERIVED)
            return judge.composer.judged(claim, held, verdict.candidates, caveats=caveats)
    return verdict


def _led_to(claim: Claim, code: str, judge: Judge) -> Sequence[str]:
    """The series that a figure is led to as if its sentence named no group, or else one of its
    members in its place."""
    clause, start = claim.clause, claim.clause.sentence.start
    named = _phrases()[code].finditer(clause.sentence_text)
    found = [Span(start + m.start(), start + m.end()) for m in named]
    told = [s for s in clause.terms if s.term.code == code or _overlaps(s, found)]
    others = tuple(s for s in clause.terms if s not in told)
    for member in (None, *sorted(codelists().groups[code][0])):
        part = Term(TermKind.BREAKDOWN, member or "")
        terms = (*others, *(s._replace(term=part) for s in told if member))
        instead = replace(claim, clause=replace(clause, terms=terms))
        if candidates := judge.verdict(instead).candidates:
            return [one.series for one in candidates]
    return []


def _overlaps(scoped: ScopedTerm, spans: Sequence[Span]) -> bool:
    return scoped.span is not None and any(scoped.span.overlaps(span) for span in spans)


def _group_named(claim: Claim) -> str | None:
    """The code of the group that a sentence names last before a figure, with no part behind it, or
    right behind the figure; None where it names none or several."""
    start = claim.clause.sentence.start
    text, place = claim.clause.sentence_text, claim.span.start - start
    ends = {code: found.end() for code, found in _found(text[:place]).items()}
    named = [s.span.start - start for s in claim.clause.terms if s.own and s.span and _is_part(s)]
    if ends:
        last = max(ends.values())
        return None if any(last <= at < place for at in named) else max(ends, key=ends.__getitem__)
    behind = list(_found(stretch_of(claim)[1]))
    return behind[0] if len(behind) == 1 else None


def _is_part(scoped: ScopedTerm) -> bool:
    return scoped.term.kind is TermKind.BREAKDOWN and scoped.term.code not in codelists().groups


def _found(words: str) -> dict[str, re.Match[str]]:
    """The last naming of each group in some words."""
    found = ((code, [*phrase.finditer(words)]) for code, phrase in _phrases().items())
    return {code: matches[-1] for code, matches in found if matches}


@cache
def _phrases() -> dict[str, re.Pattern[str]]:
    lists = codelists()
    return {
        code: re.compile(rf"\b(?:{'|'.join(map(re.escape, lists.breakdowns[code]))})\b", re.I)
        for code in lists.groups
    }


def _sums_of(
    code: str, led: Sequence[str], told: Sequence[Verdict], catalogue: Catalogue
) -> list[tuple[Series, ...]]:
    """The members of a group in each measure that the text has told of or that may be meant: all
    of them, and all but those that some leave out."""
    members, debated = codelists().groups[code]
    last = (v.series for v in reversed(told) if v.series and v.rating is Rating.SUPPORTED)
    sums: dict[tuple[Series, ...], None] = {}
    for one in (catalogue.series[key] for key in dict.fromkeys((*last, *led))):
        added = one.nature in (Nature.FLOW, Nature.STOCK)
        if not added or one.transformation is not Transformation.NONE:
            continue
        kin = [one, *catalogue.siblings(one)]
        if any(s.breakdown == code for s in kin):
            continue
        kin = [s for s in kin if count_the_same(s, one) and _pieces(s) and _pieces(s) <= members]
        parts = tuple(sorted(kin, key=lambda s: s.key))
        for chosen in (parts, tuple(s for s in parts if not _pieces(s) & debated)):
            if len(chosen) > 1:
                sums[chosen] = None
    return list(sums)


def _pieces(series: Series) -> frozenset[str]:
    """What a part is made of: "wind, solar and hydro"; nothing of a total."""
    return frozenset(filter(None, _PIECES.split(series.breakdown or "")))
