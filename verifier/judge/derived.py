"""Home of figures made of two measures: a gap, a balance, so much a head."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import permutations

from verifier.check import Checker
from verifier.check.heads import heads_told, is_a_density
from verifier.diagnose.misprints import significant_digits
from verifier.judge import Judge
from verifier.judge.apart import apart_outcome, is_set_against_another
from verifier.judge.asked import is_a_multiple_of_another, is_real, measures_asked
from verifier.judge.balance_sides import is_of_a_balance, on_its_side, sides_of
from verifier.judge.balances_printed import balance_printed
from verifier.judge.checkable import not_a_fact
from verifier.judge.compose import caveats_of
from verifier.judge.gap_sizes import (
    is_of_another_kind,
    is_told_behind_another,
    lies_from_another,
)
from verifier.judge.ratios_asked import ratios_asked
from verifier.judge.second import as_a_total, without_prices
from verifier.judge.set_over import two_set_apart
from verifier.language.comparisons.outdoing import OUTDO
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.mention import Figure, TermKind
from verifier.model.outcome import Outcome
from verifier.model.quantity import POINTS, Bound, Quantity
from verifier.model.series import COUNTED, Series, Transformation
from verifier.model.verdict import Caveat, Rating, Reason, Verdict
from verifier.reference.catalogue import Catalogue

_BEATS = (
    rf"{OUTDO}|out(?:draw|drew|rank)\w*|pipp\w*|edg(?:ed|es|ing) (?:out|past)|"
    r"trail\w*|undershoo?t\w*|"
    r"led|leads?|leading|advantage|separat\w+|apart|miss(?:es|ed|ing)?(?=\s[^.;]{0,40}(?:forecast|projection))"
)
_GAP = regex(
    rf"\b(?:gap|differen\w+|spread|margin|ahead|behind|clear|adrift|{_BEATS}|surplus|"
    r"deficit|shortfall|loss|in the (?:red|black)|below|above|natural(?:ly)?(?! gas\b)|excess|"
    r"(?:more|less|better|worse|(?!rather|other)[a-z]{2,}er) than)\b",
    re.IGNORECASE,
)
_APART = regex(
    rf"\b(?:gap|differen\w+|spread|margin|ahead|behind|clear|adrift|{_BEATS}|than|below|above)\b",
    re.IGNORECASE,
)
"""Words that set two things of one kind apart; a deficit or surplus is of two kinds."""
_EACH = regex(
    r"\s(?:an?|per|for (?:each|every))\s(?:person|head|visitor|passenger|ticket|household|customer|"
    r"pupil|student|worker|employee|tourist|guest|patient|family|resident|member|subscriber|car|"
    r"home|trip|visit|room|night|game|match|order|admission)\b|\s(?:each|apiece)\b"
)
_BLOCKS_BACK, _MOST = 2, 7


def as_derived(
    verdict: Verdict, told: Sequence[Verdict], judge: Judge, catalogue: Catalogue
) -> Verdict:
    """The verdict on a figure that no series holds, where it is made of two measures that the text
    tells."""
    claim = verdict.claim
    if verdict.rating is not Rating.UNVERIFIED or not_a_fact(claim):
        return verdict
    apart = is_set_against_another(claim)
    others = judge.behind(claim) if apart or is_a_multiple_of_another(claim) else []
    real = claim.operation == "growth" and is_real(claim)
    named = judge.keys_of(without_prices(claim)) if real else []
    held = derived_outcome(claim, verdict, told, judge.checker, catalogue, others, named)
    if held is None and verdict.series is None and heads_told(claim) is not None:
        named = judge.keys_of(as_a_total(claim))
        held = derived_outcome(claim, verdict, told, judge.checker, catalogue, others, named)
    if held is None:
        return verdict
    printed = balance_printed(claim, held, judge, catalogue)
    if printed is not None:
        return judge.composer.judged(claim, printed, verdict.candidates)
    caveats = (*caveats_of(held), Caveat.DERIVED)
    turned = held.judgement.reason is Reason.OFF_SIGN and held.forms.minus is not None
    reason = None if held.holds or turned else verdict.reason
    return judge.composer.judged(claim, held, verdict.candidates, reason, caveats=caveats)


def derived_outcome(
    claim: Claim,
    verdict: Verdict,
    told: Sequence[Verdict],
    checker: Checker,
    catalogue: Catalogue,
    others: Sequence[Series] = (),
    named: Sequence[str] = (),
) -> Outcome | None:
    """The claim judged over a measure that its words ask for, or as the gap between two measures
    that the text speaks of, or as one divided by the other, where it fits. What does not fit may
    be made of others and is no contradiction; it is told only where the words ask for it.

    `told` are the verdicts on the figures before, `others` what the words behind a multiple name,
    `named` the series that a figure in real terms may be the nominal one of, or one told of so many
    people the count of.
    """
    quantity = claim.quantity
    if quantity is None or claim.assertion not in ("value", "threshold"):
        return None
    series = catalogue.series
    if verdict.reason is Reason.UNRESOLVED_PERIOD and claim.operation == "growth":
        return None  # compared with what was not read
    spoken = _spoken_of(claim, verdict, told, series)
    missed: Outcome | None = None
    another = is_a_multiple_of_another(claim)
    before = [v.series for v in reversed(told) if another and _is_set_against(claim, v)][:1]
    by_words = [*named, *before, verdict.series, *(c.series for c in verdict.candidates)]
    own = [series[key] for key in dict.fromkeys(filter(None, by_words)) if key in series]
    own = (own or (spoken if is_a_density(claim) else []))[:_NAMED]
    if is_set_against_another(claim):
        one, other = [*own, *spoken], [*others, *spoken]
        apart = apart_outcome(claim, one, other, checker, catalogue)
        return apart or (_gap(claim, spoken, checker) if _is_printed_finely(quantity) else None)
    level = claim.operation == "level" and claim.assertion == "value"
    if verdict.reason is Reason.NO_OBSERVATION and own and level and _is_printed_finely(quantity):
        sides = sides_of(own[0], catalogue)
        balance = _gap(claim, sides, checker) if sides else None
        if balance is not None:
            return balance
    if own and not others and _AVERAGE.match(claim.clause.after):
        others = [s for s in own[1:] if s.indicator == own[0].indicator and s.breakdown is None]
    asked_for = measures_asked(claim, own, checker, catalogue)
    for asked in [*asked_for, *ratios_asked(claim, own, others, checker, catalogue)]:
        found, _ = checker.outcomes(asked.claim, asked.forms)
        held = next((outcome for outcome in found if outcome.holds), None)
        first = own[0].key in asked.keys
        if held is not None and (first or significant_digits(quantity) >= _FEW_DIGITS):
            return _as_asked(held, claim, checker)
        matched = verdict.series is not None or bool(named) or asked.forms.base is not None
        missed = missed or (found[0] if found and first and matched else None)
    made = claim.operation in ("level", "change", "per_capita") and claim.assertion == "value"
    if made and _is_printed_finely(quantity) and not _is_set_against_a_time(claim):
        gap = _gap(claim, spoken, checker)
        if gap is not None:
            return gap
    if made and (two := two_set_apart(claim, spoken)):
        gap = _gap(claim, two, checker, claim.clause.figure)
        if gap is not None:
            return gap
    return _as_asked(missed, claim, checker) if missed is not None else None


def _is_printed_finely(quantity: Quantity) -> bool:
    """Whether a figure fits a gap by more than chance; "almost 13p" is asked for to the digit."""
    return quantity.bound is not Bound.BETWEEN and significant_digits(quantity) >= _LEAST_DIGITS


def _is_set_against(claim: Claim, before: Verdict) -> bool:
    """Whether a multiple is told of the level before it in its sentence: "was 71.4%, more than
    twice the rural one"."""
    one, other = claim.clause, before.claim.clause
    level = before.claim.operation == "level" and before.rating is Rating.SUPPORTED
    if not level or one.sentence != other.sentence:
        return False
    start = one.sentence.start
    between = one.sentence_text[other.span.end - start : max(0, one.span.start - start)]
    return "," in between or ";" in between


def _is_set_against_a_time(claim: Claim) -> bool:
    """Whether a figure is the move from another time that is named right behind it, and no gap
    between two measures: "was 1.6 points lower than a year earlier"."""
    ref = claim.clause.baseline
    if ref is None or ref.mention is None:
        return False
    return 0 <= ref.mention.span.start - claim.span.end <= _RIGHT_BEHIND


_RIGHT_BEHIND = 16
_AVERAGE = regex(
    r"\s(?:the|its|their)\s(?:national|overall|nationwide|country[’']s|[A-Z][\w-]+)\s"
    r"(?:average|rate|figure|level|total|mean|median)\b"
)
"""What calls the whole that a part is set against: "three times the national average"."""
_NAMED = 3
"""So many of the series that the words name are made into another measure."""
_LEAST_DIGITS, _FEW_DIGITS = 2, 3
"""So many digits must fit: of a gap between two measures told, and of a measure made of another
than the one that the words name first."""


def _as_asked(outcome: Outcome, claim: Claim, checker: Checker) -> Outcome:
    """The outcome under the name of the operation that the text tells."""
    told = claim.operation if claim.operation in _NAMED_AS else outcome.operation.name
    return replace(outcome, operation=checker.operations[told or "level"])


_NAMED_AS = ("per_capita", "multiple")
"""Operations that are computed as the level of a measure that was made."""


def _to_the_digit(figure: Figure | None) -> Figure | None:
    """The figure without its hedge, so that it fits to the last digit or not at all."""
    if figure is None:
        return None
    return replace(figure, quantity=replace(figure.quantity, bound=Bound.EXACT))


def _is_against_a_time(claim: Claim) -> bool:
    """Whether what stands behind a figure is a time that it is set against: "25 minutes more than
    last year"."""
    base = claim.clause.baseline
    mention = base.mention if base is not None else None
    return mention is not None and mention.span.start >= claim.span.end


def _gap(
    claim: Claim, spoken: Sequence[Series], checker: Checker, printed: Figure | None = None
) -> Outcome | None:
    """The claim judged as the gap between two of the series, to the digit unless the figure is to
    be taken as `printed`; None where none fits."""
    if claim.operation == "change" and _is_against_a_time(claim):
        return None
    figure = printed or _to_the_digit(claim.clause.figure)
    clause = replace(claim.clause, baseline=None, figure=figure)
    asked = replace(claim, operation="level", direction=None, basis=None, clause=clause)
    for forms in _pairs(claim, spoken, checker):
        found, _ = checker.outcomes(asked, forms)
        own = (o for o in found if o.forms.series.key == forms.series.key)
        held = next((outcome for outcome in own if outcome.holds), None)
        if held is not None:
            return _as_asked(on_its_side(claim, held), claim, checker)
    return None


def _spoken_of(
    claim: Claim, verdict: Verdict, told: Sequence[Verdict], series: Mapping[str, Series]
) -> list[Series]:
    """The series that the sentence or the figures before it are about, the likeliest first; of
    those that its words may only mean the ones of a place that these tell of."""
    near = [
        v.series
        for v in reversed(told)
        if v.series and v.rating is not Rating.UNVERIFIED
        if claim.clause.block - v.claim.clause.block <= _BLOCKS_BACK
    ]
    kept = [series[key] for key in dict.fromkeys(near[:_MOST]) if key in series]
    places = {one.ref_area for one in kept} | {
        s.term.code for s in claim.clause.terms if s.own and s.term.kind is TermKind.AREA
    }
    meant = (series[c.series] for c in verdict.candidates if c.series in series)
    wide = (None, "WLD")
    here = (o for o in meant if not places or o.ref_area in places or o.ref_area in wide)
    kept += [one for one in here if one not in kept]
    return kept[:_MOST]


def _pairs(claim: Claim, spoken: Sequence[Series], checker: Checker) -> Iterator[Forms]:
    """The measures to try: one less another, or one for each of another. A figure's own "more
    than" is a hedge and no gap."""
    lead = claim.span.start - claim.clause.sentence.start - 1
    if _EACH.match(claim.clause.after):
        for one, other in permutations(spoken, 2):
            if _is_told_in(claim, one) and other.unit != one.unit and _counts(other.unit):
                yield replace(checker.forms(one.key), per=checker.forms(other.key))
    sentence = claim.clause.sentence_text
    words = (
        one
        for one in _GAP.finditer(sentence)
        if not is_of_another_kind(claim, one.end())
        if not is_told_behind_another(claim, *one.span())
    )
    if is_of_a_balance(claim) or any(match.end() != lead for match in words):
        apart = any(not is_of_another_kind(claim, one.end()) for one in _APART.finditer(sentence))
        nearest = sorted(permutations(range(len(spoken)), 2), key=max)
        for one, other in ((spoken[a], spoken[b]) for a, b in nearest):
            told = (
                _is_told_in(claim, one)
                and _is_told_in(claim, other)
                and one.reckoning == other.reckoning
                and (one.unit == other.unit or {one.unit, other.unit} <= set(COUNTED))
            )
            told = told and one.is_on_the_scale_of(other)
            told = told and not lies_from_another(claim, one, other)
            if told and (apart or one.indicator != other.indicator):
                mine, theirs = (checker.forms(s.key).as_printed for s in (one, other))
                yield replace(mine, minus=theirs)


def _is_told_in(claim: Claim, one: Series) -> bool:
    unit = claim.quantity.unit if claim.quantity else None
    if unit in POINTS:
        return one.unit == "percent"
    if one.transformation is not Transformation.NONE:
        return False
    return unit == one.unit or ((unit is None or _counts(unit)) and _counts(one.unit))


def _counts(unit: str) -> bool:
    return unit in COUNTED or not (unit.isupper() or unit in ("percent", "ratio", "index"))
