"""Home of amounts in another money than a series: euros are no dollars without a rate; and of the
two sides of a rate, of which one loses a sixth of its worth where the other one gains a fifth."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from verifier.language.figures.currencies import (
    are_called_alike,
    currencies_of,
    is_named,
    tells_of_currency,
    tells_whose,
)
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.codes import is_currency
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.mention import Direction
from verifier.model.outcome import RIGHT, Outcome, one_holds
from verifier.model.rule import Assertion, Frame, Operation
from verifier.model.series import Series
from verifier.model.verdict import Candidate


def is_in_other_money(claim: Claim, unit: str) -> bool:
    """Whether a figure is in a currency that cannot be that of a measure in `unit`: its word or
    sign is another one. "$3bn" may be of any dollars, "US$3bn" are those of one country."""
    told = claim.quantity.unit if claim.quantity else None
    if told is None or not is_currency(told) or not is_currency(unit):
        return False
    if tells_whose(claim.printed):
        return told != unit
    return not are_called_alike(told, unit, claim.printed)


def in_its_money(
    claim: Claim, found: Sequence[Candidate], series: Mapping[str, Series]
) -> list[Candidate]:
    """The candidates without those in other money than a figure is printed in, where one is left
    that is in this; all where the sentence has the other money as well, as it does beside a sum
    that was converted."""
    foreign = [c for c in found if is_in_other_money(claim, series[c.series].unit)]
    text = claim.clause.sentence_text
    if not foreign or any(is_named(series[c.series].unit, text) for c in foreign):
        return list(found)
    kept = [c for c in found if c not in foreign]
    own = any(is_currency(series[c.series].unit) for c in kept)
    return kept if own else list(found)


def of_its_level(
    claim: Claim, found: list[Candidate], series: Mapping[str, Series]
) -> list[Candidate]:
    """The candidates of a move without those of money where it is told from a bare number, or
    those of none where that is an amount, as the likeliest of them is: "employed 10,355 people,
    up 62% from 8,190" tells of no revenue."""
    start = claim.clause.sentence.start
    behind = _FROM.match(claim.clause.sentence_text, claim.span.end - start)
    if behind is None or claim.operation not in ("growth", "change") or not found:
        return found
    money = behind["money"] is not None
    of_money = [is_currency(series[c.series].unit) for c in found]
    if of_money[0] is not money:
        return found
    return [c for c, one in zip(found, of_money, strict=True) if one is money]


_FROM = regex(
    r"\sfrom\s(?P<money>(?:[A-Z]{1,3}\s?)?[$€£¥₹])?\d[\d,.]*"
    r"(?![\d,.]|\s?(?:%|per\s?cent|percent|pc\b|(?:[mb]illion|trillion|thousand|lakh|crore)\b|[mbt]n?\b))"
)
"""A level with the sign of its money, or a bare number, that a move is told from."""

_TURNED = {Direction.UP: Direction.DOWN, Direction.DOWN: Direction.UP}


def as_the_rate_moves(claim: Claim, series: Series) -> Claim:
    """The claim told of how many units of a currency another one costs, where the text tells how
    the first one moved: "the peso strengthened 0.6%" is a fall of pesos per dollar, but not "the
    dollar bought 17.9 pesos, 0.6% less". Of two currencies that are called alike, as two dollars,
    neither is taken to be meant."""
    if series.indicator != "exchange_rate" or not is_currency(series.unit):
        return claim
    moved = claim.direction
    if moved is None or not _is_of_the_currency(claim, series):
        return claim
    return replace(claim, direction=_TURNED[moved])


def _is_of_the_currency(claim: Claim, series: Series) -> bool:
    """Whether the text tells how the currency moved of which a series tells so many units."""
    subject = _SET_IN_FRONT.sub("", claim.clause.subject)
    told = tells_of_currency(subject, series.unit, series.title)
    return told or _is_set_against_the_other(claim, series)


def of_the_currency(claim: Claim, found: list[Outcome], value: Assertion) -> list[Outcome]:
    """The first outcome of a growth told of the currency itself that holds as what its worth gained
    or lost: where a dollar rose from 34.85 to 42.68 lira, "the lira lost 18%"; else all as found.
    `claim` has the direction of the rate."""
    if claim.operation != "growth" or claim.assertion not in (None, "value") or one_holds(found):
        return found
    for one in found:
        series, moved = one.forms.series, claim.direction
        if series.indicator != "exchange_rate" or not is_currency(series.unit) or moved is None:
            return found
        if not _is_of_the_currency(claim, series):
            return found
        told = replace(claim, direction=_TURNED[moved])
        case = replace(one.case, claim=told, operation=_OfItsWorth(one.operation))
        judged = value.judge(case)
        if judged is not None and judged.reason in RIGHT:
            return [replace(one, operation=case.operation, judgement=judged, case=case)]
    return found


class _OfItsWorth(Operation):
    """How much a currency gained or lost, of the growth of its units per unit of another one."""

    name, signed, compared = "growth", True, True

    def __init__(self, rate: Operation) -> None:
        self._rate = rate

    def compute(self, forms: Forms, frame: Frame, whole: Forms | None = None) -> Value | None:
        """The one over the other rate, less one, in percent."""
        value = self._rate.compute(forms, frame, whole)
        if value is None or value.value <= _ALL:
            return None
        kept = 1 + value.value / 100
        return Value(
            (1 / kept - 1) * 100,
            value.error / kept**2,
            lambda: f"1 / (1 + ({value.formula}) / 100) - 1",
            value.used,
        )

    def unit(self, forms: Forms) -> str | None:
        """Percent."""
        return "percent"


_ALL = -100

_SET_IN_FRONT = regex(
    r"^\W*(?:against|versus)\s(?:the\s)?(?:(?:[\w.’'-]+\s){1,2}(?=the\s)|[\w.’'-]+\s)",
    re.IGNORECASE,
)
"""The money that one is set against, in front of it: "Against the yen the dollar advanced"."""


def _is_set_against_the_other(claim: Claim, series: Series) -> bool:
    """Whether a move whose subject names no currency is one against that of which a series tells
    the price: "it gained 5.3% on the euro" of pounds per euro."""
    priced = [code for code in currencies_of(series.title) if code != series.unit]
    against = _AGAINST.match(claim.clause.after)
    if len(priced) != 1 or against is None or currencies_of(claim.clause.subject):
        return False
    return currencies_of(against["money"]) == (priced[0],)


_AGAINST = regex(r"\s(?:on|against|versus|vs\.?)\s(?:the\s)?(?P<money>(?:[\w.’'-]+\s?){1,2})")
