"""Home of `combine`: which series of a measure's family are forms of the same figures."""

from collections.abc import Callable, Sequence

from verifier.model.forms import Forms
from verifier.model.grades import are_of_other_grades
from verifier.model.known import Known
from verifier.model.series import Nature, Series, Transformation


def combine(chosen: Known, others: Sequence[Series], known: Callable[[str], Known]) -> Forms:
    """The forms around `chosen`: those of `others` with its family and variant, each as it is
    `known`, and itself; a rate of change that tells no currency, or no prices, goes with levels
    that come in one only, and with no price of which there is an index too: that is whose rate it
    is."""
    series = chosen.series
    others = [one for one in others if not are_of_other_grades(one, series)]
    kin = [one for one in (series, *others) if one.family == series.family]
    currencies = {s.currency for s in kin if s.currency and s.variant[1:] == series.variant[1:]}
    indexed = any(s.nature is Nature.INDEX and s.prices == series.prices for s in kin)
    priced = indexed and any(s.nature is Nature.PRICE and s.currency == s.unit for s in kin)
    alone = len(currencies) == 1 and not priced
    levels = [one for one in kin if not _is_a_rate_of_change(one)]
    at_one = len({s.prices for s in levels if s.prices}) == 1
    alike = (
        known(one.key)
        for one in kin
        if one.key != series.key and _are_forms(one, series, alone, at_one)
    )
    return Forms(chosen, (chosen, *alike))


def _are_forms(one: Series, other: Series, in_one_currency: bool, at_one: bool) -> bool:
    """Whether two series of a family differ in nothing but the form of their figures; a rate that
    tells no prices is one of the levels that come `at_one` kind alone."""
    if one.variant == other.variant:
        return True
    rates = [s for s in (one, other) if _is_a_rate_of_change(s)]
    money = one.currency == other.currency
    money = money or (in_one_currency and any(s.currency is None for s in rates))
    open_prices = at_one and len(rates) == 1 and rates[0].prices is None
    prices = one.prices == other.prices or open_prices
    alike = (one.adjustment, one.status) == (other.adjustment, other.status)
    return bool(rates) and money and prices and alike


def _is_a_rate_of_change(one: Series) -> bool:
    return one.unit == "percent" and one.transformation is not Transformation.NONE
