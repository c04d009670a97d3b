"""Home of right amounts in the wrong money, "US$5.13bn" for what came to A$5.13bn, and of those in
another dollar than that of their series, which the rate between the two bears out."""

from dataclasses import replace

from verifier.check.money import is_in_other_money
from verifier.diagnose.misprints import digits_told
from verifier.judge.asked import measures_asked
from verifier.judge.compose import caveats_of
from verifier.judge.rounds.retold import retold
from verifier.judge.rounds.sitting import Sitting
from verifier.language.figures.currencies import are_called_alike, tells_whose
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.codes import is_currency
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_SIGN = regex(r"^\D+")
_WORDS = regex(
    r"(?:\b(?:US|U\.S\.|American|Australian|Canadian|New Zealand|Singapore|Hong Kong)\s)?"
    r"\b(?:dollars?|euros?|pounds?|sterling|yen|yuan|francs?)\b.*"
)
_TELLING, _TELLING_ABROAD = 2, 3
"""So many digits fit by chance too seldom: in a dollar of another place, and in any other money,
for which the figure may have been converted."""


def in_the_money_of_their_series(sitting: Sitting) -> list[Verdict]:
    """Verdicts, with a mismatch for an amount that is right to the printed digits in the money of
    its series and is printed in another; of a bare "$", which may be any dollar, one that is right
    once it is converted is borne out."""
    return [
        _converted(verdict, sitting) or _in_its_money(verdict, sitting)
        for verdict in sitting.verdicts
    ]


def _converted(verdict: Verdict, sitting: Sitting) -> Verdict | None:
    """The verdict on an amount that is wrong in the dollar of its series and right in another, at
    the rate that a pack holds of the two."""
    claim, one = verdict.claim, sitting.series.get(verdict.series or "")
    unit = claim.quantity.unit if claim.quantity else None
    if verdict.rating is Rating.SUPPORTED or one is None or unit is None:
        return None
    if not is_currency(unit) or tells_whose(claim.printed) or digits_told(claim) < _TELLING:
        return None
    checker = sitting.judge.checker
    for asked in measures_asked(claim, [one], checker, sitting.catalogue):
        if asked.forms.times is None and asked.forms.over is None:
            continue
        held = next(
            (each for each in checker.outcomes(asked.claim, asked.forms)[0] if each.holds), None
        )
        if held is not None:
            caveats = (*caveats_of(held), Caveat.DERIVED)
            return sitting.judge.composer.judged(claim, held, verdict.candidates, caveats=caveats)
    return None


def _in_its_money(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, one = verdict.claim, sitting.series.get(verdict.series or "")
    if one is None or one.currency is None or not _is_an_amount(claim, one):
        return verdict
    foreign = verdict.reason is Reason.NO_SERIES and is_in_other_money(claim, one.unit)
    few = foreign and (_is_another_dollar(claim, one) or _stands_alone(verdict, one, sitting))
    if not foreign or digits_told(claim) < (_TELLING if few else _TELLING_ABROAD):
        return verdict
    held = sitting.held_closely(_told_in(claim, one.unit), one.key)
    if held is None:
        return verdict
    found = sitting.judge.composer.judged(claim, held, verdict.candidates)
    return _retold(claim, found, one)


def _is_an_amount(claim: Claim, one: Series) -> bool:
    """Whether a figure is an amount of a measure that is one, in another money."""
    quantity = claim.quantity
    if quantity is None or claim.assertion != "value" or claim.operation not in ("level", "change"):
        return False
    return one.unit == one.currency and quantity.unit not in (None, one.unit)


def _stands_alone(verdict: Verdict, one: Series, sitting: Sitting) -> bool:
    """Whether a figure is the only one in its money among several that are right in that of the
    series: a sign mistyped, and no sum that was converted."""
    told = verdict.claim.quantity
    others = [(v.claim.quantity, v.rating) for v in sitting.verdicts if v is not verdict]
    units = [(quantity.unit, rating) for quantity, rating in others if quantity is not None]
    if told is None or any(unit == told.unit for unit, _ in units):
        return False
    return units.count((one.unit, Rating.SUPPORTED)) >= _SEVERAL


_SEVERAL = 3


def _is_another_dollar(claim: Claim, one: Series) -> bool:
    """Whether a figure is in a dollar that its own words call that of another place."""
    unit = claim.quantity.unit if claim.quantity else None
    return unit is not None and tells_whose(claim.printed) and are_called_alike(unit, one.unit)


def _retold(claim: Claim, held: Verdict, one: Series) -> Verdict:
    why = f"The figure is right in {one.unit}, not in the money that it is printed in."
    told = _SIGN.sub("", claim.printed)
    for word in _WORDS.findall(told):
        told = told.replace(word, "")
    return retold(claim, held, Reason.OFF_UNIT, why, f"{one.unit} {told.strip()}")


def _told_in(claim: Claim, unit: str) -> Claim:
    """The claim with its amount in another money."""
    figure = claim.clause.figure
    if figure is None:
        return claim
    told = replace(figure, quantity=replace(figure.quantity, unit=unit))
    return replace(claim, clause=replace(claim.clause, figure=told))
