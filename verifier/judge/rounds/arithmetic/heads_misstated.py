"""Home of totals told once more by the head: "£562m, or £1,560 for each resident", "135,305 calls,
one for every 67 inhabitants", "3,318 cases, or 92 for every 10,000 people"."""

import re
from dataclasses import replace

from verifier.check.heads import heads_told, is_for_each
from verifier.judge.compose import caveats_of
from verifier.judge.rounds.arithmetic.quotients import as_a_level
from verifier.judge.rounds.arithmetic.told_once_more import totals_told
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.agreement import CAVEAT_OF_FIT, PROPORTIONS, REASON_OF_FIT
from verifier.model.arithmetic import quotient
from verifier.model.claim import Claim
from verifier.model.heads import HEAD
from verifier.model.notation import shown, spoken
from verifier.model.outcome import best_of
from verifier.model.period import Frequency, Period
from verifier.model.quantity import Bound, Fit
from verifier.model.series import Nature, Series, Transformation
from verifier.model.verdict import Caveat, Reason, Verdict

_EACH = regex(
    rf"(?:\s(?!(?:and|but|or|in|on|at|from|to)\b)[a-z-]+){{0,3}}?\s(?:an?|per|for\s(?:each|every)|each|every)\s"
    rf"(?:single\s)?(?P<who>{HEAD}|household|home)\b",
    re.IGNORECASE,
)
_HOMES = ("household", "home")
_SOME = regex(
    r"\b(?:aged|working|age|adults?|children|men|women|male|female|born|prison|school|jail|patients?|"
    r"density|growth|change|projected|electorate|student|urban|rural)\b",
    re.IGNORECASE,
)
"""In a title, what says that not all people are counted."""
_CLOSES = regex(
    r"\s?(?:$|[.,;:)—–]|\s[-—–]\s|\s(?:in|of|who|living|and|or|but|while|against|compared|"
    r"up|down|a\syear|over|across|last|this)\b)"
)
_IN_A_PLACE = regex(r"^(?:[^,;:.]|\d,\d){0,60}?\s(?:in|of|across)\s(?:the\s)?(?P<place>[A-Z]\w+)")
_YEARS = 3
_OFF, _ROUGHLY_OFF, _STEPS = 0.04, 0.12, 1.5
"""A figure is misstated that is off by more than so much of what all populations make, hedged or
not, and by so many of its last digit."""


def of_heads_misstated(sitting: Sitting) -> list[Verdict]:
    """Open figures for each of the people or households, in apposition to the right total before
    them: borne out where the population of the same place makes so many, at the last count before
    or the two before that, and accused where none of these comes near."""
    return [_by_the_head(one, sitting) for one in sitting.verdicts]


def _by_the_head(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if quantity is None or claim.assertion != "value" or not is_open_yet(verdict):
        return verdict
    if quantity.unit in PROPORTIONS or not _is_told_by_the_head(claim):
        return verdict
    for total in totals_told(verdict, sitting, of_any=True):
        one = sitting.series.get(total.series or "")
        if one is None or not _is_a_total(total, one):
            continue
        among = _population_of(one, claim, sitting)
        if among is not None and among.key != one.key:
            return _held(verdict, total, one, among, sitting)
    return verdict


def _held(
    verdict: Verdict, total: Verdict, one: Series, among: Series, sitting: Sitting
) -> Verdict:
    """The verdict on what a total comes to for each of those whom a series counts."""
    claim, checker, write = verdict.claim, sitting.judge.checker, sitting.judge.composer
    if total.period is None:
        return verdict
    people, forms = checker.forms(among.key).as_printed, checker.forms(one.key).as_printed
    plain = as_a_level(at_the_time(claim, total.period))
    if is_for_each(claim):
        return _one_for_so_many(verdict, total, (one, among), sitting)
    made = replace(forms, per=people, heads=heads_told(plain) or 1)
    found = checker.outcomes(plain, made)[0]
    if not found:
        return verdict
    top = replace(best_of(found), operation=checker.operations["per_capita"])
    caveats = (*caveats_of(top), Caveat.DERIVED)
    if top.holds:
        return write.judged(claim, top, verdict.candidates, caveats=caveats)
    each = abs(top.judgement.computed or 0.0)
    if total.operation == "average" or not _is_all(claim, one) or not _is_far_off(claim, each):
        return verdict
    return write.judged(claim, top, verdict.candidates, Reason.OFF_VALUE, caveats=caveats)


def _one_for_so_many(
    verdict: Verdict, total: Verdict, told: tuple[Series, Series], sitting: Sitting
) -> Verdict:
    """The verdict on how many people there are for one of what a total counts."""
    claim, quantity, (one, among) = verdict.claim, verdict.claim.quantity, told
    period, checker = total.period, sitting.judge.checker
    level = checker.forms(one.key).as_printed.level(period) if period is not None else None
    if quantity is None or period is None or level is None or not level[1].value:
        return verdict
    people = checker.forms(among.key).as_printed
    year = Period.of(Frequency.YEAR, period.end)
    counts = [people.level(year.years_later(-back)) for back in range(_YEARS)]
    known = [count[1] for count in counts if count is not None]
    if not known:
        return verdict
    made = [quotient(count, level[1], among.unit) for count in known]
    fits = [quantity.agrees_with(one.value, one.error, checker.settings) for one in made if one]
    place = next((n for n, fit in enumerate(fits) if fit is not Fit.NONE), 0)
    each, fit = made[place], fits[place]
    if each is None or (fit is Fit.NONE and not _is_far_off(claim, each.value)):
        return verdict
    said = f"one for every {shown(each.value, among.unit)}"
    return replace(
        verdict,
        reason=REASON_OF_FIT.get(fit, Reason.OFF_VALUE),
        explanation=f"{one.title}, {spoken(period)}: {said}.",
        caveats=(*([CAVEAT_OF_FIT[fit]] if fit in CAVEAT_OF_FIT else []), Caveat.DERIVED),
        series=one.key,
        operation="per_capita",
        period=period,
        baseline=None,
        computed=each.value,
        working=each.formula,
        evidence=(*sitting.judge.composer.evidence(level[1]),),
        alternatives=(),
        suggestion=None,
    )


def _is_told_by_the_head(claim: Claim) -> bool:
    told = _EACH.match(claim.clause.tail) is not None or is_for_each(claim)
    return told or heads_told(replace(claim, operation="level")) is not None


def _is_a_total(total: Verdict, one: Series) -> bool:
    """Whether a right figure is of a count or an amount, as it stood, added up or moved."""
    plain = one.nature in (Nature.FLOW, Nature.STOCK) and one.transformation is Transformation.NONE
    return plain and total.operation in ("level", "growth", "change", "average")


def _population_of(one: Series, claim: Claim, sitting: Sitting) -> Series | None:
    """The one count of the people of the place of a total, or of its part where that is a place
    with a count of its own."""
    found = _EACH.match(claim.clause.tail)
    homes = found is not None and found["who"].lower() in _HOMES
    counts = [
        s for s in sitting.series.values() if s.ref_area == one.ref_area and s.pack == one.pack
    ]
    counts = [s for s in counts if _counts_all(s, homes)]
    whole = [s for s in counts if s.breakdown is None]
    own = [s for s in counts if s.breakdown == one.breakdown] if one.breakdown else []
    apart = len(counts) > len(whole) and one.breakdown is not None
    among = own or ([] if apart else whole)
    return among[0] if len(among) == 1 else None


def _counts_all(one: Series, homes: bool) -> bool:
    """Whether a series counts all people, or all households, of a place."""
    if one.nature is not Nature.STOCK or one.status != "outturn" or _SOME.search(one.title):
        return False
    if homes:
        return one.unit in _HOMES or (one.indicator or "").startswith("household")
    return (one.indicator or "") == "population" or one.title.lower().startswith(
        ("population,", "resident population", "population of")
    )


def _is_far_off(claim: Claim, each: float) -> bool:
    quantity = claim.quantity
    if quantity is None:
        return False
    least = _OFF if quantity.bound is Bound.EXACT else _ROUGHLY_OFF
    off = abs(each - abs(float(quantity.value)))
    return off > max(least * each, _STEPS * float(quantity.step))


def _is_all(claim: Claim, one: Series) -> bool:
    """Whether nothing behind a figure says that it is of less than all people of the place."""
    found = _EACH.match(claim.clause.tail)
    place = _IN_A_PLACE.search(claim.clause.tail)
    if place is not None and place["place"] not in one.title:
        return False
    return found is None or _CLOSES.match(claim.clause.tail, found.end()) is not None
